import { limits } from '../../document/index.js';
import { damagedZip, openZip, zipEntryNames } from '../container.js';
import { textOf, type MarkupElement } from '../markup/element.js';
import { parseXml } from '../markup/parse-xml.js';
import { childNamed, childrenNamed, ofdNames } from './names.js';
import { boxOf, type OfdBox } from './numbers.js';
import { locked, tooLong, withoutPages } from './refusals.js';

/** The part an OFD begins with. */
export const entryPart = /^OFD\.xml$/i;
const keys = /(?:^|\/)Encrypt(?:ions?|Info)\.xml$/i;

/** One page: its own content, and that of the templates it is printed over. */
export interface OfdPage {
  /** Roots of the contents, templates first. */
  readonly contents: readonly MarkupElement[];
  readonly box: OfdBox;
  /** Counted from 1. */
  readonly number: number;
}

/** One document of an OFD: a file may hold several. */
export interface OfdDocument {
  readonly creator: string;
  readonly pages: readonly OfdPage[];
  /** Drawings that pages take in by `CompositeObject`, by their numbers. */
  readonly units: ReadonlyMap<string, MarkupElement>;
}

const a4: OfdBox = [0, 0, 210, 297];

/** Every document in the file. Throws InputError when it is encrypted, damaged, too long or without a page. */
export async function openOfd(bytes: Uint8Array): Promise<readonly OfdDocument[]> {
  const names = zipEntryNames(bytes) ?? [];
  if (names.some((name) => keys.test(name))) throw locked();
  const parts = new Parts(bytes, new Set(names));
  const entry = names.find((name) => entryPart.test(name))!;
  const [root] = await parts.read([entry]);
  const bodies = childrenNamed(root, 'DocBody');
  const documents: OfdDocument[] = [];
  for (const body of bodies) documents.push(await readDocument(parts, body, entry));
  if (documents.every(({ pages }) => pages.length === 0)) throw withoutPages();
  return documents;
}

async function readDocument(parts: Parts, body: MarkupElement, entry: string): Promise<OfdDocument> {
  const main = parts.named(await mainOf(parts, body, entry), entry);
  const [document] = await parts.read([main]);
  const common = childNamed(document, 'CommonData');
  const listed = childrenNamed(childNamed(document, 'Pages'), 'Page').map((page) => parts.named(page.attributes['BaseLoc'], main));
  if (listed.length > limits.pages) throw tooLong(listed.length);
  const templates = new Map(childrenNamed(common, 'TemplatePage').map((one) => [one.attributes['ID'] ?? '', parts.named(one.attributes['BaseLoc'], main)]));
  const resources = [...childrenNamed(common, 'PublicRes'), ...childrenNamed(common, 'DocumentRes')].map((one) => parts.resolve(textOf(one).trim(), main));
  const roots = await parts.read([...listed, ...templates.values()]);
  const rootOf = new Map([...listed, ...templates.values()].map((name, at) => [name, roots[at]!]));
  const usual = sizeOf(childNamed(common, 'PageArea')) ?? a4;
  const pages = listed.map((name, index): OfdPage => {
    const page = rootOf.get(name)!;
    const under = childrenNamed(page, 'Template').map((one) => rootOf.get(templates.get(one.attributes['TemplateID'] ?? '') ?? ''));
    const contents = [...under.filter((one) => one !== undefined), page];
    return { contents, box: sizeOf(childNamed(page, 'Area')) ?? usual, number: index + 1 };
  });
  const units = await readUnits(parts, resources);
  return { creator: textOf(childNamed(childNamed(body, 'DocInfo'), 'Creator') ?? nothing), pages, units };
}

const nothing: MarkupElement = { name: '', attributes: {}, children: [] };

/** Where the document's main part is: that of the version in force, where there are several. */
async function mainOf(parts: Parts, body: MarkupElement, entry: string): Promise<string | undefined> {
  const version = childrenNamed(childNamed(body, 'Versions'), 'Version').find((one) => one.attributes['Current'] === 'true');
  const usual = childNamed(body, 'DocRoot');
  if (!version) return usual && textOf(usual).trim();
  const name = parts.named(version.attributes['BaseLoc'], entry);
  const [root] = await parts.read([name]);
  const main = childNamed(root, 'DocRoot') ?? usual;
  return main && parts.named(textOf(main).trim(), parts.has(textOf(main).trim(), name) ? name : entry);
}

/** Sides of a page that have no length tell nothing. */
function sizeOf(area: MarkupElement | undefined): OfdBox | undefined {
  const element = childNamed(area, 'PhysicalBox');
  const box = element && boxOf(textOf(element).trim());
  return box && box[2] > 0 && box[3] > 0 ? box : undefined;
}

async function readUnits(parts: Parts, resources: readonly (string | undefined)[]): Promise<ReadonlyMap<string, MarkupElement>> {
  const roots = await parts.read(resources.filter((name) => name !== undefined));
  const units = roots.flatMap((root) => childrenNamed(root, 'CompositeGraphicUnits').flatMap((list) => childrenNamed(list, 'CompositeGraphicUnit')));
  return new Map(units.map((unit) => [unit.attributes['ID'] ?? '', unit]));
}

/** The parts of the zip, by the names other parts call them. */
class Parts {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly names: ReadonlySet<string>,
  ) {}

  /** The part that `location` in the part `from` means: from the root, or from the folder of `from`; some count from the root without saying so. */
  resolve(location: string | undefined, from: string): string | undefined {
    if (!location) return undefined;
    const path = location.replaceAll('\\', '/');
    const folder = from.slice(0, from.lastIndexOf('/') + 1);
    return [path.startsWith('/') ? path : folder + path, path].map(plain).find((name) => this.names.has(name));
  }

  has(location: string, from: string): boolean {
    return this.resolve(location, from) !== undefined;
  }

  /** As `resolve`, of a part that must be there: a page left out would be figures left out. */
  named(location: string | undefined, from: string): string {
    const name = this.resolve(location, from);
    if (name === undefined) throw damagedZip(location ?? from);
    return name;
  }

  /** The roots of the parts, in the order asked for. */
  async read(wanted: readonly string[]): Promise<MarkupElement[]> {
    const all = new Set(wanted);
    const found = all.size === 0 ? new Map<string, Uint8Array>() : await openZip(this.bytes, (name) => all.has(name));
    const roots = new Map([...found].map(([name, part]) => [name, parseXml(part, ofdNames, name)]));
    return wanted.map((name) => roots.get(name) ?? nothing);
  }
}

/** A path without `.`, `..` and doubled slashes. */
function plain(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
