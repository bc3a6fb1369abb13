// The package both Word and Excel files are: parts, relationships between them, content types (ECMA-376 part 2).
// In: bytes. Out: the texts of parts, and the bytes with some of them changed. Refuses to know what a part says.
import { escapeXml, xmlHead } from '../xml.js';
import { openZip, type Zip } from '../zip.js';
import { appendTo, applyEdits } from './xml/edit.js';
import { childrenOf, prefixOf } from './xml/element.js';
import { parseXml } from './xml/parse-xml.js';

/** What one part of the package says of another. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type: `worksheet`, `comments`. */
  readonly type: string;
  /** Full name of the part it leads to; as written when it leads out of the package. */
  readonly target: string;
}

/** A part to add: its name, what it is, and what it holds. */
export interface NewPart {
  readonly name: string;
  /** Of its relationship: the last step. */
  readonly type: string;
  readonly text: string;
  /** Left out when its ending says what it is. */
  readonly contentType?: string;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const types = '[Content_Types].xml';
const relationshipsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Types of relationships, in the usual files and in those that keep to the strict standard. */
const officeTypes = { usual: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships' } as const;

/** An office document as its parts, some of them changed. */
export class Package {
  /** The changes to come, by part: kept here until `bytes()` is asked for. */
  readonly #changed: Record<string, Uint8Array> = {};
  readonly #zip: Zip;

  constructor(bytes: Uint8Array) {
    this.#zip = openZip(bytes);
  }

  /** A part as it stands now; `undefined` when there is none. */
  bytesOf(part: string): Uint8Array | undefined {
    return this.#changed[part] ?? this.#zip.part(part);
  }

  /** The same as text, in which a byte order mark stays. */
  text(part: string): string | undefined {
    const bytes = this.bytesOf(part);
    return bytes && decoder.decode(bytes);
  }

  put(part: string, content: string | Uint8Array): void {
    this.#changed[part] = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  }

  /** The whole package with its changes. */
  bytes(): Uint8Array {
    return this.#zip.patched(this.#changed);
  }

  /** Where a part leads; empty when it leads nowhere. Part '' is the package itself. */
  relationships(part: string): Relationship[] {
    const root = parseXml(this.text(relationshipsPart(part)) ?? '');
    return childrenOf(root, 'Relationship').map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
      id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: TargetMode === 'External' ? Target : resolved(part, Target),
    }));
  }

  /** Adds a part and the way to it from another. Gives the id of the relationship. */
  add(from: string, { name, type, text, contentType }: NewPart): string {
    this.put(name, text);
    if (contentType) this.#declare(`<Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`);
    const taken = new Set(this.relationships(from).map(({ id }) => id));
    const id = unused((number) => `rIdGR${number}`, (one) => taken.has(one));
    const part = relationshipsPart(from);
    const old = this.text(part) ?? `${xmlHead}<Relationships xmlns="${relationshipsNamespace}"/>`;
    this.put(part, appended(old, `<Relationship Id="${id}" Type="${this.#types()}/${type}" Target="${escapeXml(relative(from, name))}"/>`));
    return id;
  }

  /** Says what parts of an ending are, unless that is said already. */
  declareEnding(ending: string, contentType: string): void {
    const said = childrenOf(parseXml(this.text(types) ?? ''), 'Default').some(({ attributes }) => attributes['Extension']?.toLowerCase() === ending);
    if (!said) this.#declare(`<Default Extension="${ending}" ContentType="${contentType}"/>`);
  }

  /** The first of `xl/comments1.xml`, `xl/comments2.xml` … that no part is called. */
  unusedName(called: (number: number) => string): string {
    return unused(called, (name) => this.#zip.has(name) || name in this.#changed);
  }

  #types(): string {
    return this.text(relationshipsPart(''))?.includes(officeTypes.strict) ? officeTypes.strict : officeTypes.usual;
  }

  #declare(text: string): void {
    this.put(types, appended(this.text(types) ?? '', text));
  }
}

/** The text with elements behind the last child of its root, under the root's own prefix. */
function appended(text: string, elements: string): string {
  const root = parseXml(text);
  if (!root) throw new Error('a part of the package without a root');
  const prefix = prefixOf(root);
  return applyEdits(text, [appendTo(root, prefix ? elements.replaceAll('<', `<${prefix}`) : elements)]);
}

function unused(called: (number: number) => string, taken: (name: string) => boolean): string {
  let number = 1;
  while (taken(called(number))) number++;
  return called(number);
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

const relationshipsPart = (part: string): string => `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

function resolved(from: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** `../comments1.xml` from `xl/worksheets/sheet1.xml`: what all programs write, and all read. */
function relative(from: string, to: string): string {
  const there = to.split('/');
  const here = folderOf(from).split('/').slice(0, -1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
