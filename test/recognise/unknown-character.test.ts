import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readReports } from '../../src/run.js';

const page = 'Doc_0/Pages/Page_1/Content.xml';
const parts = unzipSync(new Uint8Array(readFileSync('fixtures/ofd/report.ofd')));
const xml = strFromU8(parts[page]!);
const figures = [...xml.matchAll(/>(\d+)<\/ofd:TextCode>/g)];

/** The cells that are unread when some figure of the page, counted from the last, is printed so. */
async function unreadWith(back: number, printed: (figure: string) => string): Promise<readonly string[]> {
  const { index, 1: figure = '' } = figures.at(-back)!;
  const spoilt = `${xml.slice(0, index + 1)}${printed(figure)}${xml.slice(index + 1 + figure.length)}`;
  const [read] = await readReports({ name: 'a.ofd', bytes: zipSync({ ...parts, [page]: strToU8(spoilt) }) });
  return [...read!.report.cells].flatMap(([path, { state }]) => (state === 'unread' ? [path] : []));
}

// The last 15 figures are the one row of table 四, before them stands what was carried forward, then a total that goes on from the page before.
describe('a figure of an OFD with a character known by its shape alone', () => {
  it.each([
    ['the last digit', 3, (figure: string) => `${figure.slice(0, -1)}¤`, 'disputes.litigationAfterReconsideration.other'],
    ['the first digit', 3, (figure: string) => `¤${figure.slice(1)}`, 'disputes.litigationAfterReconsideration.other'],
    ['a row of figures alone', 3, () => '¤¤¤', 'disputes.litigationAfterReconsideration.other'],
    ['the only digit', 15, () => '¤', 'disputes.reconsideration.upheld'],
    ['a total', 24, () => '¤', 'requests.results.total.otherOrganization'],
  ])('leaves its own cell unread and no other: %s', async (_, back, printed, cell) => expect(await unreadWith(back, printed)).toEqual([cell]));
});
