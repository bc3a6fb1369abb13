/** A label with what explains it in brackets behind. */
export interface Explained {
  readonly label: string;
  readonly explanation: string;
}

// The patterns stand in functions: few reports explain a label, and each costs a start its making.

const bracketed = (text: string): RegExpExecArray | null => /^(.{2,40}?)[（(〔【[](.{1,80})[）)〕】\]][：:]?$/s.exec(text);
/** What is said of another time or of a share makes other figures of those behind the label; so does a unit of money that is not told as units are. */
const isOfOtherFigures = (text: string): boolean => /上年|上一年|去年|往年|上期|同期|同比|环比|增|减|变化|其中|占|比例|[率%％]|累计|历年|仅|只|元|合计|小计|预|计划/.test(text);
/** Read where the figures are. */
const withoutUnit = (text: string): string => text.replace(/[(（](?:单位[:：])?[万亿]?元[)）]/g, '');
const isOfOtherYear = (text: string): boolean => /\d{2,4}年(?!12月31日|底|末)/.test(text);

/** `规章（设区的市制定的规章）`: the label apart from what explains it; `null` where nothing does, or the words in brackets say that the figures are others. */
export function explainedLabel(text: string): Explained | null {
  if (!/[）)〕】\]]/.test(text)) return null;
  const plain = text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
  const [, label, explanation] = bracketed(plain) ?? [];
  if (!label || !explanation) return null;
  const said = withoutUnit(plain.slice(label.length));
  if (label.includes('上年')) return isOfOtherFigures(said.replaceAll('上年', '')) ? null : { label, explanation };
  return isOfOtherFigures(said) || isOfOtherYear(said.normalize('NFKC')) ? null : { label, explanation };
}
