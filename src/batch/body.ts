/** A body's name with all that writers vary left out. */
export interface BodyName {
  /** Province and city before a county or its offices; empty where none is written. */
  readonly over: string;
  /** The rest, by which bodies are joined. */
  readonly own: string;
}

/** 人民政府办公室, 政府办公厅, 政府办: one office. */
const office = /政府(?:办公室|办公厅|办)$/;
const county = /^((?:[^省市县区旗]{2,8}(?:省|自治区))?(?:[^市县区旗]{1,7}(?:市|自治州|地区|盟))?)([^省市县区旗]{1,9}[市县区旗].*)$/;

/** A name without blanks, quotes and full-width signs, 人民政府 and 管理委员会 in their short forms, and cut before the county. */
export function bodyName(organization: string): BodyName {
  const plain = organization.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff"'“”‘’《》()（）·、,，.。]+/g, '');
  const short = plain.replaceAll('人民政府', '政府').replace('管理委员会', '管委会').replace(office, '政府办公室');
  const [, over = '', own = short] = county.exec(short) ?? [];
  return { over, own };
}

/** Which names are of one body. */
export interface Bodies {
  /** The body a name stands for: the same text for names of one body; `null` where it may be one of several. */
  bodyOf(organization: string): string | null;
  /** Names that may be of one of several bodies, with those bodies; reports under them are joined with none. */
  readonly ambiguous: readonly { readonly name: string; readonly among: readonly string[] }[];
}

/** Joins names: a county with and without its city is one body, unless the city differs from another's of that name. */
export function joinBodies(organizations: readonly string[]): Bodies {
  // Nearly every body has one name: ten thousand of them share the list of what stands before it.
  const overs = new Map<string, readonly string[]>();
  for (const organization of organizations) {
    const { over, own } = bodyName(organization);
    const known = overs.get(own) ?? none;
    overs.set(own, over === '' || known.includes(over) ? known : [...known, over]);
  }
  const several = new Map<string, readonly string[]>();
  for (const [own, found] of overs) {
    const among = found.length > 1 ? outermost(found) : none;
    if (among.length > 1) several.set(own, among);
  }
  return {
    bodyOf(organization) {
      const { over, own } = bodyName(organization);
      const among = several.get(own);
      if (!among) return own;
      return over ? `${among.find((one) => one.endsWith(over)) ?? over}${own}` : null;
    },
    ambiguous: several.size === 0 ? [] : bareOf(organizations).flatMap((own) => (several.has(own) ? [{ name: own, among: several.get(own)!.map((over) => over + own) }] : [])),
  };
}

const none: readonly string[] = [];

/** Names with nothing before them, each once. */
const bareOf = (organizations: readonly string[]): string[] => [...new Set(organizations.map(bodyName).flatMap(({ over, own }) => (over === '' ? own : [])))];

/** 河南省郑州市 takes in 郑州市: each once, in its longest form. */
const outermost = (overs: readonly string[]): string[] => overs.filter((one) => !overs.some((other) => other !== one && other.endsWith(one)));
