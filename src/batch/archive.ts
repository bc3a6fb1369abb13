import { InputError } from '../finding/index.js';
import { limits } from '../document/index.js';
import { isTornZip, openZip, zipEntryNames, zipMimetype } from '../read/container.js';
import type { Source } from '../read/index.js';
import { isArchiveName, isOfSavedPage, isUnread, mayHoldReport } from './endings.js';

/** A source, or why there is none. */
export type Sourced = { readonly source: Source } | { readonly name: string; readonly failure: InputError };

/** Entries inflated at a time: an archive of ten thousand reports needs no more memory than so many. */
const together = 50;

/** Whether the bytes are a zip of files, not an office document (which is a zip as well); one cut short is, where a file that may be a report is left of it. */
export function isArchive(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes[0] !== 0x50 || bytes[1] !== 0x4b || zipMimetype(bytes) !== null) return false;
  const names = zipEntryNames(bytes);
  return names !== null && !names.some((name) => ofDocument.test(name)) && (!isTornZip(bytes) || names.some(isWanted));
}

/** The parts by which OOXML, OpenDocument, UOF and OFD are known. */
const ofDocument = /^(?:\[Content_Types\]\.xml|content\.xml|uof\.xml|[Oo][Ff][Dd]\.[Xx][Mm][Ll])$/;

/** The reports in an archive, in the order of their names, each called `archive.zip/name`. Nothing is written to disk; archives in archives are refused. */
export async function* sourcesInArchive({ name: archive, bytes }: Source): AsyncGenerator<Sourced> {
  const all = zipEntryNames(bytes) ?? [];
  if (all.length > limits.entries) {
    yield { name: archive, failure: tooMany() };
    return;
  }
  const names = [...new Set(all)].filter((name) => !name.endsWith('/') && !isHidden(name)).sort();
  const wanted = names.filter(isWanted);
  if (wanted.length === 0) yield { name: archive, failure: nothingInside() };
  for (let at = 0; at < wanted.length; at += together) {
    const group = wanted.slice(at, at + together);
    const parts = await partsOf(bytes, new Set(group.filter((name) => !isArchiveName(name))));
    for (const name of group) {
      const full = `${archive}/${name}`;
      const part = isArchiveName(name) ? nested() : parts instanceof InputError ? await alone(bytes, name) : (parts.get(name) ?? nothingInside());
      yield part instanceof InputError ? { name: full, failure: part } : { source: { name: full, bytes: part } };
    }
  }
}

/** The entries of an archive that are of a kind nothing reads, by their full names; none for what is no archive. */
export function leftOutOf({ name: archive, bytes }: Source): string[] {
  if (!isArchive(bytes)) return [];
  const names = [...new Set(zipEntryNames(bytes) ?? [])].filter((name) => isUnread(name) && !isHidden(name) && !isOfSavedPage(name.split('/').slice(0, -1).join('/')));
  return names.sort().map((name) => `${archive}/${name}`);
}

/** One entry of an archive by its full name; nothing when it is not there. */
export async function sourceInArchive({ name: archive, bytes }: Source, full: string): Promise<Source | null> {
  const part = (await openZip(bytes, (name) => `${archive}/${name}` === full)).get(full.slice(archive.length + 1));
  return part ? { name: full, bytes: part } : null;
}

async function partsOf(bytes: Uint8Array, names: ReadonlySet<string>): Promise<Map<string, Uint8Array> | InputError> {
  try {
    return await openZip(bytes, (name) => names.has(name));
  } catch (failure) {
    if (failure instanceof InputError) return failure;
    throw failure;
  }
}

/** One damaged entry must not take its neighbours with it. */
async function alone(bytes: Uint8Array, name: string): Promise<Uint8Array | InputError> {
  const parts = await partsOf(bytes, new Set([name]));
  return parts instanceof InputError ? parts : (parts.get(name) ?? nothingInside());
}

const isHidden = (name: string): boolean => name.split('/').some((step) => (step.startsWith('.') && step !== '..' && step !== '.') || step.startsWith('~$') || step === '__MACOSX');
const isWanted = (name: string): boolean => mayHoldReport(name) || isArchiveName(name);

const nested = (): InputError =>
  new InputError(
    { zh: '压缩包里的压缩包不读取', en: 'An archive inside an archive is not read' },
    { zh: '先解开里面的压缩包', en: 'Unpack the inner archive first' },
  );

const tooMany = (): InputError =>
  new InputError(
    { zh: `压缩包里的文件超出上限（limits.entries = ${limits.entries}），未予读取`, en: `The archive holds more files than limits.entries = ${limits.entries} and was not read` },
    { zh: '解开后给出文件夹，或分成几个压缩包', en: 'Unpack it and name the folder, or make several archives' },
  );

const nothingInside = (): InputError =>
  new InputError(
    { zh: '压缩包里没有可以读取的报告文件', en: 'The archive holds no file that may be a report' },
    { zh: '确认压缩包没有选错', en: 'Check that it is the right archive' },
  );
