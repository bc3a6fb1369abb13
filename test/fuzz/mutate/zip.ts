import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from '../chance.js';
import { mutateBytes } from './bytes.js';
import { mutateTags } from './tags.js';

type Parts = Record<string, Uint8Array>;
type Change = (parts: Parts, chance: Chance) => void;

const isMarkup = (name: string): boolean => /\.(?:xml|rels|html?)$/.test(name);
/** The parts that hold the report come oftener than styles and settings. */
const content = /document\.xml|content\.xml|OFD\.xml|sheet\d+\.xml$|sharedStrings|numbering\.xml|workbook\.xml/i;

function some(parts: Parts, chance: Chance): string {
  const names = Object.keys(parts);
  const main = names.filter((name) => content.test(name));
  return main.length > 0 && !chance.oneIn(4) ? chance.of(main) : chance.of(names);
}

const spoilMarkup: Change = (parts, chance) => {
  const name = some(parts, chance);
  if (isMarkup(name)) parts[name] = strToU8(mutateTags(strFromU8(parts[name]!), chance));
};
const spoilBytes: Change = (parts, chance) => {
  const name = some(parts, chance);
  parts[name] = mutateBytes(parts[name]!, chance);
};
const drop: Change = (parts, chance) => void delete parts[some(parts, chance)];
const exchange: Change = (parts, chance) => {
  const [one, other] = [some(parts, chance), chance.of(Object.keys(parts))];
  [parts[one], parts[other]] = [parts[other]!, parts[one]!];
};
const rename: Change = (parts, chance) => {
  const name = some(parts, chance);
  parts[chance.of([name.toUpperCase(), `../${name}`, name.replaceAll('/', '\\'), `/${name}`, '__proto__/x', `${name}.bak`, ''])] = parts[name]!;
  if (chance.oneIn(2)) delete parts[name];
};
const empty: Change = (parts, chance) => void (parts[some(parts, chance)] = new Uint8Array(0));

const changes = [spoilMarkup, spoilMarkup, spoilMarkup, spoilMarkup, spoilMarkup, spoilBytes, drop, exchange, rename, empty];

/** An archive with one to three of its parts spoilt, exchanged or lost; as it is when it cannot be opened. */
export function mutateZip(bytes: Uint8Array, chance: Chance): Uint8Array {
  const parts: Parts = { ...unzipSync(bytes) };
  for (let left = 1 + chance.upTo(3); left > 0 && Object.keys(parts).length > 0; left--) chance.of(changes)(parts, chance);
  return zipSync(parts, { level: 1 });
}
