import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/finding/index.js';
import { fodtReader } from '../../src/read/fodt.js';
import { odtReader } from '../../src/read/odt.js';
import { workbookReader } from '../../src/read/workbook.js';
import { flatOdf } from './flat-parts.js';
import { readOne, sketchOf } from './markup-sketch.js';

const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));
const uri = (name: string): string => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === 'draw' ? 'drawing' : name}:1.0"`;
const namespaces = ['office', 'text', 'table', 'draw'].map(uri).join(' ');
const flat = (body: string, type = 'text'): string => `<?xml version="1.0"?>\n<!-- a > b -->\n<office:document ${namespaces} office:mimetype="application/vnd.oasis.opendocument.${type}"><office:body><office:${type}>${body}</office:${type}></office:body></office:document>`;
const changes = (...regions: string[]): string => `<text:tracked-changes>${regions.map((kind, i) => `<text:changed-region text:id="c${i}"><text:${kind}/></text:changed-region>`).join('')}</text:tracked-changes>`;
const marked = (id: number, text: string): string => `<text:change-start text:change-id="c${id}"/>${text}<text:change-end text:change-id="c${id}"/>`;

describe('an OpenDocument text in one XML file', () => {
  it('reads to what the same document in a zip does, place by place', async () => {
    const odt = fixture('markup/report.odt');
    const expected = await readOne(odtReader, odt);
    expect(await readOne(fodtReader, flatOdf(odt))).toEqual(expected);
    expect(await readOne(fodtReader, fixture('make/markup-report.fodt'))).toEqual(expected);
  });

  it('leaves out what was deleted, which LibreOffice keeps between marks', async () => {
    expect(await sketchOf(fodtReader, flat(`${changes('deletion', 'insertion')}<text:p>共${marked(0, '9')}${marked(1, '8')}3件</text:p>`))).toEqual(['共83件']);
    expect(await sketchOf(fodtReader, fixture('markup/report.fodt'))).toContain('（一）主动公开。全年发布信息  八十三条。');
  });

  it('keeps what stands between marks of a deletion that holds its own text', async () => {
    const apart = changes('deletion').replace('<text:deletion/>', '<text:deletion><text:p>旧</text:p></text:deletion>');
    expect(await sketchOf(fodtReader, flat(`${apart}<text:p>共${marked(0, '8')}件</text:p>`))).toEqual(['共8件']);
  });

  it('leaves it out over several paragraphs and within spans', async () => {
    const body = '<text:p>甲<text:change-start text:change-id="c0"/>乙</text:p><text:p>丙</text:p><text:p><text:span>丁<text:change-end text:change-id="c0"/>戊</text:span></text:p>';
    expect(await sketchOf(fodtReader, flat(changes('deletion') + body))).toEqual(['甲', '戊']);
  });

  it('leaves out charts and sheets that are set into the text, and the blanks a drawing is set out with', async () => {
    const chart = `<draw:object><office:document><office:body><text:p>99</text:p></office:body></office:document></draw:object>`;
    expect(await sketchOf(fodtReader, flat(`<text:p>7<draw:frame>\n  ${chart}\n </draw:frame>件</text:p>`))).toEqual(['7件']);
  });

  it('is read in UTF-16 too', async () => {
    const text = flat('<text:p>一、总体情况</text:p>');
    expect(await sketchOf(fodtReader, new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toEqual(['一、总体情况']);
  });

  it('is told by its root, not by what a page or text says of it', () => {
    for (const text of [flat('', 'spreadsheet'), `<html><body><pre>${flat('')}</pre></body></html>`, `见 ${flat('')}`, '<!--', '<?xml', '']) expect(fodtReader.accepts({ name: 'a.fodt', bytes: new TextEncoder().encode(text) })).toBe(false);
  });

  it.each([['cut short', flat('<text:p>一').slice(0, -40)], ['without a text', flat('').replace(/<office:body>.*<\/office:body>/, '')]])('is refused %s', async (_, text) => {
    await expect(readOne(fodtReader, text)).rejects.toThrow(InputError);
  });
});

describe('an OpenDocument sheet in one XML file', () => {
  it('reads to what the same book in a zip does', async () => {
    const ods = fixture('workbook/office.ods');
    expect(await workbookReader.read({ name: 'a', bytes: flatOdf(ods) })).toEqual(await workbookReader.read({ name: 'a', bytes: ods }));
  });

  it('is refused without a sheet', async () => {
    const bytes = new TextEncoder().encode(flat('', 'spreadsheet').replace(/<office:body>.*<\/office:body>/, ''));
    await expect(async () => workbookReader.read({ name: 'a', bytes })).rejects.toThrow(/holds no spreadsheet/);
  });
});
