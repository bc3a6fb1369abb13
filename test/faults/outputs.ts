/** Every command that writes a file: its command line, what it writes, and how to tell that it is whole. */
export interface Written {
  readonly name: string;
  readonly argv: readonly string[];
  readonly target: string;
  readonly whole: (bytes: Buffer) => boolean;
}

const json = (bytes: Buffer): boolean => {
  try {
    return typeof JSON.parse(bytes.toString()) === 'object';
  } catch {
    return false;
  }
};
/** A zip ends with its directory. */
const zip = (bytes: Buffer): boolean => bytes.readUInt32LE(0) === 0x04034b50 && bytes.indexOf(Buffer.from([0x50, 0x4b, 5, 6])) > 0;
const page = (bytes: Buffer): boolean => bytes.toString().trimEnd().endsWith('</html>');
const lines = (bytes: Buffer): boolean => bytes.toString().endsWith('\n') && bytes.toString().split('\n').filter(Boolean).every((line) => json(Buffer.from(line)));

export const outputs: readonly Written[] = [
  { name: 'validate -f json=', argv: ['validate', 'many', '--no-join', '-f', 'json=out.json'], target: 'out.json', whole: json },
  { name: 'validate -f ndjson=', argv: ['validate', 'many', '--no-join', '-f', 'ndjson=out.ndjson'], target: 'out.ndjson', whole: lines },
  { name: 'validate -f html -o', argv: ['validate', 'many', '--no-join', '-f', 'html', '-o', 'out.html'], target: 'out.html', whole: page },
  { name: 'validate --annotate', argv: ['validate', 'a.txt', '--annotate', 'copies'], target: 'copies/a.txt.html', whole: page },
  { name: 'validate --update-baseline', argv: ['validate', 'a.txt', '--baseline', 'known.json', '--update-baseline'], target: 'known.json', whole: json },
  { name: 'convert --to json', argv: ['convert', 'many', '--to', 'json', '--with-places', '-o', 'all.json'], target: 'all.json', whole: json },
  { name: 'convert --to xlsx', argv: ['convert', 'a.txt', '--to', 'xlsx', '-o', 'a.xlsx'], target: 'a.xlsx', whole: zip },
  { name: 'template', argv: ['template', '-o', 'empty.docx'], target: 'empty.docx', whole: zip },
  { name: 'aggregate', argv: ['aggregate', 'a.txt', '--name', '青河县', '--force-sum', '-o', 'sum.json'], target: 'sum.json', whole: json },
  { name: 'compare', argv: ['compare', 'a.txt', 'many/0.txt', '-f', 'json', '-o', 'two.json'], target: 'two.json', whole: json },
  { name: 'trend', argv: ['trend', 'a.txt', '-f', 'json', '-o', 'years.json'], target: 'years.json', whole: json },
];
