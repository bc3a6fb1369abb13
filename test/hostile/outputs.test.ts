import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { run } from '../cli/run.js';
import { sampleText } from '../sample-text.js';

/** What a spreadsheet would calculate, a page run, a terminal obey, a build server take for a command, and XML end on. */
const nasty = `=HYPERLINK("http://x","y")<script>alert(1)</script><img src=x onerror=alert(1)>\u001b[31m\u009b31m\u202egnp\u0007 ::error::x ##[error]y]]> &amp; \`|*_\u0000`;
const folder = mkdtempSync(join(tmpdir(), 'gov-report-outputs-'));
const file = join(folder, 'a\u001b[31m\u202e=1+1.txt');
afterAll(() => rmSync(folder, { recursive: true }));

/** The sample with all that in its title, its text, a label and a figure; and a mistake, so that there is much to say. */
writeFileSync(file, sampleText()
  .replace('青河县档案局', `青河县${nasty.replaceAll('\u0000', '')}档案局`)
  .replace(/\n二、/, `\n${nasty.replaceAll('\u0000', '')}\n::error::line\n=1+1\n二、`)
  .replace(/（一）予以公开\t\d+/, `（一）予以公开${nasty.replaceAll('\u0000', '')}\t7`)
  .replace(/（二）部分公开[^\t]*\t\d+/, (found) => found.replace(/\d+$/, nasty.replaceAll('\u0000', '')))
  .replace(/\n四、结转下年度继续办理/, `\n=SUM(A1:A9)\t=1+1\t@x\t+1\t-x\t|\t0\t0\n四、结转下年度继续办理`));

const out = async (...argv: string[]): Promise<string> => (await run([...argv, file])).out;
/** Codes that a terminal obeys, line ends and tabs apart. */
const obeyed = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

interface Node {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}
const nodesOf = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(nodesOf)];

describe('a hostile report', () => {
  it.each([['validate', '-f', 'table'], ['show'], ['validate', '-f', 'markdown'], ['convert', '--to', 'markdown'], ['trend'], ['validate', '-f', 'github']])('puts no code and no command on a terminal: %s %s %s', async (...argv) => {
    const text = await out(...argv);
    expect(text).not.toMatch(obeyed);
    expect(text).not.toContain('##[error]');
    const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'));
    expect(commands.every((line) => argv.includes('github') && /^::(?:error|warning|notice|group|endgroup)\b/.test(line) && !line.includes('::error::line'))).toBe(true);
  });

  it.each([['validate', '-f', 'json'], ['validate', '-f', 'ndjson'], ['validate', '-f', 'sarif'], ['convert', '--to', 'json'], ['convert', '--to', 'ndjson'], ['convert', '--to', 'grid']])('is data and nothing else: %s %s %s', async (...argv) => {
    const text = await out(...argv);
    expect(text).not.toMatch(obeyed);
    expect(() => (argv.at(-1) === 'ndjson' ? text.trim().split('\n') : [text]).map((one) => JSON.parse(one) as unknown)).not.toThrow();
  });

  it.each([['validate', '-f', 'html'], ['convert', '--to', 'html'], ['trend', '-f', 'html']])('runs nothing in a page: %s %s %s', async (...argv) => {
    const page = await out(...argv);
    expect(page).not.toMatch(obeyed);
    const nodes = nodesOf(parse(page) as unknown as Node);
    expect(nodes.filter(({ tagName }) => tagName === 'script').flatMap(({ childNodes = [] }) => childNodes.map(({ value }) => value)).join('')).not.toContain('alert');
    expect(nodes.filter(({ tagName, attrs = [] }) => tagName === 'img' || attrs.some(({ name, value }) => name.startsWith('on') || /^javascript:/i.test(value)))).toEqual([]);
  });

  it('is XML for those who read XML', async () => {
    const text = await out('validate', '-f', 'junit');
    const parser = new SaxesParser();
    parser.on('error', (failure) => {
      throw failure;
    });
    expect(() => parser.write(text).close()).not.toThrow();
    expect(text).not.toMatch(obeyed);
  });

  it('calculates nothing in a spreadsheet', async () => {
    const fields = [...(await out('convert', '--to', 'csv')).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gm)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect(fields.length).toBeGreaterThan(1000);
    expect(fields.filter((field) => field.length > 1 && /^[=+\-@\t\r＝＋－＠]/.test(field) && !/^-?\d+(?:\.\d+)?$/.test(field))).toEqual([]);
    expect(fields.join('\n')).not.toMatch(obeyed);
    await run(['convert', file, '--to', 'xlsx', '-o', join(folder, 'a.xlsx')]);
    for (const [name, part] of Object.entries(unzipSync(new Uint8Array(readFileSync(join(folder, 'a.xlsx')))))) {
      expect(strFromU8(part)).not.toMatch(/<f>[^<]*HYPERLINK/);
      if (/sheet\d+\.xml$/.test(name)) expect(strFromU8(part)).not.toMatch(obeyed);
    }
  });
});
