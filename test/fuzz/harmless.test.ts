import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Source } from '../../src/read/index.js';
import { judgeSource } from '../../src/run.js';
import { encodings } from './mutate/encodings.js';
import { samples } from './samples.js';

/** What must stay: the verdict, what was found, and every figure. Places may move. */
async function essence(source: Source): Promise<unknown> {
  return (await judgeSource(source)).map((result) =>
    result.verdict === 'unreadable'
      ? result.problem.message
      : { verdict: result.verdict, findings: result.findings.map(({ id }) => id), cells: [...result.report.cells].map(([path, { state, value }]) => `${path} ${state} ${value}`), causes: result.causes.map(({ state, explanations }) => [state, explanations.length]) });
}

type Change = (text: string) => string;
const sentence = '本单位将继续做好有关工作，不断提高水平。';

const ofText: Readonly<Record<string, Change>> = {
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'blanks at line ends': (text) => text.replaceAll('\n', '  \n'),
  'blank lines at both ends': (text) => `\n\n\n${text}\n\n\n`,
  'no line end at the end': (text) => text.trimEnd(),
  'a sentence that says nothing': (text) => text.replace(/\n(五、[^\n]*)\n/, `\n$1\n${sentence}\n`),
  'full-width digits in the tables': (text) => text.replace(/(?<=[\t|])\d+(?=[\t|\n])/g, (digits) => [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')),
};

const ofMarkup: Readonly<Record<string, Change>> = {
  'comments between tags': (text) => text.replace(/(<\/(?:w:)?(?:tr|td|p|row|w:tc|text:p|table:table-row)>)/g, '$1<!-- 12 -->'),
  'attributes in another order': (text) => text.replace(/<([\w:]+)((?:\s+[\w:-]+="[^"]*"){2,})(\s*\/?)>/g, (_, name: string, all: string, end: string) => `<${name} ${all.match(/[\w:-]+="[^"]*"/g)!.toReversed().join(' ')}${end}>`),
  'line breaks within tags': (text) => text.replace(/<([\w:]+) ([\w:-]+=)/g, '<$1\n  $2'),
  'single quotes': (text) => text.replace(/="([^"'<>]*)"(?=[^<]*>)/g, "='$1'"),
  'digits as references': (text) => text.replace(/>(\d+)</g, (_, digits: string) => `>${[...digits].map((digit) => `&#x${digit.charCodeAt(0).toString(16)};`).join('')}<`),
};

const ofPages: Readonly<Record<string, Change>> = {
  ...ofMarkup,
  'tags in capitals': (text) => text.replace(/<(\/?)(table|tbody|tr|td|th|p|h[1-6])\b/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  'no closing tags of cells': (text) => text.replace(/<\/t[dhr]>/g, ''),
  'attributes nobody knows': (text) => text.replace(/<(td|th|tr|p)\b/g, '<$1 data-x="99" onclick="1>0"'),
};

const ofJson: Readonly<Record<string, Change>> = {
  'no blanks': (text) => JSON.stringify(JSON.parse(text)),
  'keys in another order': (text) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).toReversed())),
};

type Parts = Readonly<Record<string, Uint8Array>>;

/** A zip of these parts; what an OpenDocument says it is stands first and as it is, as its standard asks. */
const zipped = ({ mimetype, ...parts }: Parts, level: 0 | 6 | 9 = 6): Uint8Array => zipSync({ ...(mimetype && { mimetype: [mimetype, { level: 0 }] as const }), ...parts } as Zippable, { level });

const ofArchive: Readonly<Record<string, (parts: Parts) => Uint8Array>> = {
  'nothing packed': (parts) => zipped(parts, 0),
  'packed as small as it goes': (parts) => zipped(parts, 9),
  'parts in another order': (parts) => zipped(Object.fromEntries(Object.entries(parts).toReversed())),
  'parts that mean nothing': (parts) => zipped({ ...parts, 'docProps/note.txt': strToU8('9999'), 'customXml/item9.xml': strToU8('<a>9999</a>') }),
};

const inParts = (change: Change) => (parts: Parts): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, name.endsWith('.xml') ? strToU8(change(strFromU8(part))) : part])));

const isZip = ({ bytes }: Source): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;
const isText = ({ name }: Source): boolean => /\.(?:txt|csv|html|json)$/.test(name);
const utf8 = encodings['UTF-8']!;

function changesOf(source: Source): (readonly [string, () => Uint8Array])[] {
  if (isZip(source)) {
    const parts = unzipSync(source.bytes);
    return [...Object.entries(ofArchive), ...Object.entries(ofMarkup).map(([name, change]) => [name, inParts(change)] as const)].map(([name, change]) => [name, () => change({ ...parts })]);
  }
  const text = new TextDecoder().decode(source.bytes);
  const own = source.name.endsWith('.json') ? ofJson : source.name.endsWith('.html') ? ofPages : ofText;
  return [...Object.entries(encodings).map(([name, encode]) => [name, () => encode(text)] as const), ...Object.entries(own).map(([name, change]) => [name, () => utf8(change(text))] as const)];
}

const documents = (await samples()).filter((source) => isZip(source) || isText(source));

describe.each(documents.map((source) => [source.name, source] as const))('%s', (_, source) => {
  it.each(changesOf(source))('says the same with %s', async (_, changed) => {
    const bytes = changed();
    expect(await essence({ ...source, bytes })).toEqual(await essence(source));
  });
});
