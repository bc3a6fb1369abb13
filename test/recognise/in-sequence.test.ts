import { describe, expect, it } from '@jest/globals';
import { lexicon } from '../../src/recognise/lexicon.js';
import { readTable } from '../../src/recognise/table/index.js';
import { stripsIn } from './strips.js';

const { rows } = lexicon('2021', 'requests');
const labels = rows.map(({ line }) => line!.line.label);
const nought = [0, 0, 0, 0, 0, 0, 0];
const figuresBy: Readonly<Record<string, readonly number[]>> = {
  received: [9, 3, 0, 0, 0, 0, 12], carriedOver: [2, 0, 0, 0, 0, 0, 2],
  'results.granted': [4, 0, 0, 0, 0, 0, 4], 'results.denied.thirdParty': [1, 0, 0, 0, 0, 0, 1], 'results.denied.internalAffairs': [0, 2, 0, 0, 0, 0, 2],
  'results.unavailable.notHeld': [5, 0, 0, 0, 0, 0, 5], 'results.total': [10, 2, 0, 0, 0, 0, 12], carriedForward: [1, 1, 0, 0, 0, 0, 2],
};
const right = rows.map(({ line }) => figuresBy[line!.path] ?? nought);

/** A text with one cell a line, as pdftotext gives it: the labels of some rows come after the figures of five others. */
function textOf(figures: readonly (readonly number[])[], ...scattered: readonly string[]): string[] {
  const late = rows.flatMap(({ line }, at) => (scattered.includes(line!.path) ? [labels[at]!] : []));
  const last = rows.findIndex(({ line }) => line!.path === 'results.notProcessed.petition');
  return figures.flatMap((row, at) => [...(at === last ? late : []), ...(scattered.includes(rows[at]!.line!.path) ? [] : [labels[at]!]), ...row.map(String)]);
}

const scattered = ['results.denied.thirdParty', 'results.denied.internalAffairs', 'results.denied.processInformation', 'results.unavailable.notHeld'];
const read = (lines: readonly string[]) => readTable(stripsIn(...lines), '2021', 'requests');
const valuesOf = (lines: readonly string[], ...paths: readonly string[]): unknown[] => paths.map((path) => read(lines).cells.get(`requests.${path}.total`)).map((cell) => cell && (cell.value ?? cell.state));

describe('figures whose labels came before or behind them', () => {
  it('are read in their order when there are as many as cells and every sum holds', () => {
    const found = read(textOf(right, ...scattered));
    expect(rows.flatMap(({ slots }) => slots.map(({ path }) => found.cells.get(path)!.value))).toEqual(right.flat());
    expect([found.cells.get('requests.results.denied.thirdParty.total')!.state, found.cells.get('requests.received.total')!.state]).toEqual(['inferred', 'number']);
    expect(found.remarks.map(({ rule }) => rule)).toContain('figures-in-order');
    expect(found.provedBy).toContain('requests-row-total@requests.results.denied.thirdParty');
    expect(found.provedBy).not.toContain('requests-row-total@requests.received');
  });
  it('are unread where a sum does not hold', () => {
    const wrong = right.map((row, at) => (at === labels.length - 1 ? [2, 1, 0, 0, 0, 0, 3] : row));
    expect(valuesOf(textOf(wrong, ...scattered), ...scattered)).not.toContain(1);
    expect(read(textOf(wrong, ...scattered)).provedBy).toBeUndefined();
  });
  it('are unread where one is missing, or one too many stands among them', () => {
    const lines = textOf(right, ...scattered);
    expect(read(lines.slice(0, -1)).provedBy).toBeUndefined();
    expect(read([...lines.slice(0, 90), '7', ...lines.slice(90)]).provedBy).toBeUndefined();
  });
  it('are unread where a row that its label names stands elsewhere', () => {
    const at = labels.findIndex((_, row) => rows[row]!.line!.path === 'results.denied.internalAffairs');
    const swapped = textOf(right, 'results.unavailable.notHeld').map((line) => (line === labels[at] ? labels[at - 1]! : line === labels[at - 1] ? labels[at]! : line));
    expect(read(swapped).provedBy).toBeUndefined();
  });
  it('are unread where too few labels name a row', () => {
    const nameless = textOf(right).filter((line) => !labels.includes(line) || line === labels[0]);
    expect(read(nameless).provedBy).toBeUndefined();
  });
});
