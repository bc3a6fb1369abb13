import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { formOf, tableOf, type FormId } from '../../src/forms/index.js';
import { reportToJson } from '../../src/model/index.js';
import type { Source } from '../../src/read/index.js';
import { writers } from '../../src/write/index.js';
import { reportWorkbook } from '../../src/write/xlsx/index.js';
import { sampleReport } from '../check/sample-report.js';
import { glue } from '../recognise/glued/glue.js';
import { shapes, textOf } from '../texts.js';
import { richTextOf } from './rich-text.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const report = sampleReport();

/** The correct report without the borders of its cells, as a page copied badly gives it. */
function gluedText(): string {
  const figures = new Map([...report.cells].map(([path, { value }]) => [path, value ?? 0]));
  const table = (id: 'disclosure' | 'requests' | 'disputes'): string => glue(tableOf(report.form as FormId, id)!, figures);
  const heading = (number: number): string => formOf(report.form)!.sections.find((section) => section.number === number)!.title;
  const words = report.sections.map((section) => section.passages.map(({ text }) => text).join('\n'));
  return [
    report.title, `一、${heading(1)}`, words[0], `二、${heading(2)}`, table('disclosure'), `三、${heading(3)}`, table('requests'),
    `四、${heading(4)}`, table('disputes'), `五、${heading(5)}`, words[4], `六、${heading(6)}`, words[5],
  ].join('\n');
}

/** The correct report in every shape a text can have. */
export const texts = (): readonly Source[] => [
  ...Object.entries(shapes).map(([shape, write]) => ({ name: `${shape}.txt`, bytes: utf8(textOf(report, write)) })),
  { name: 'glued.txt', bytes: utf8(gluedText()) },
  { name: 'report.csv', bytes: utf8(textOf(report, shapes['tab']!).replaceAll(',', '，').replaceAll('\t', ',')) },
  { name: 'drawn.html', bytes: utf8(`<html><body>${textOf(report, drawnRows).split('\n').map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('\n')}</body></html>`) },
  { name: 'report.rtf', bytes: utf8(richTextOf(report)) },
  { name: 'report.json', bytes: utf8(JSON.stringify(reportToJson(report, { withPlaces: true }), null, 1)) },
  { name: 'report.html', bytes: utf8(writers['html']!.start({ lang: 'zh' }) + writers['html']!.report(report, { lang: 'zh' }, 0) + writers['html']!.end(1, { lang: 'zh' })) },
];

/** Rows of a page that are drawn with other elements than those of tables. */
const drawnRows: (typeof shapes)[string] = (table, figure) =>
  shapes['tab']!(table, figure).map((line) => `<div role="row">${line.split('\t').map((cell) => `<div role="cell">${cell}</div>`).join('')}</div>`);

/** Tables as converters write them into Markdown. */
const htmlRows: (typeof shapes)[string] = (table, figure) =>
  [`<table>${shapes['tab']!(table, figure).map((line) => `<tr>${line.split('\t').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`];

/** Columns under dashes, as pandoc prints them: a Chinese character takes two places. */
const dashedRows: (typeof shapes)[string] = (table, figure) => {
  const rows = shapes['tab']!(table, figure).map((line) => line.split('\t'));
  const places = (text: string): number => [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0);
  const widths = rows.reduce<number[]>((most, row) => row.map((cell, at) => Math.max(most[at] ?? 2, places(cell))).concat(most.slice(row.length)), []);
  const ruling = widths.map((width) => '-'.repeat(width)).join(' ');
  return [ruling, ...rows.map((row) => row.map((cell, at) => cell + ' '.repeat(widths[at]! - places(cell))).join(' ').trimEnd()), ruling];
};

/** Rows as Python prints lists of cells, the empty ones as `None`. */
const listedRows: (typeof shapes)[string] = (table, figure) => [
  `[${shapes['tab']!(table, figure).map((line) => `[${line.split('\t').map((cell) => (cell === '' ? 'None' : `'${cell}'`)).join(', ')}]`).join(',\n ')}]`,
];

/** Rows and columns with their numbers before them, as a data frame is printed with bars. */
const numberedRows: (typeof shapes)[string] = (table, figure) => {
  const rows = shapes['tab']!(table, figure).map((line) => line.split('\t'));
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, at) => String(at));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(['', ...columns]), line(['---:', ...columns.map(() => ':---')]), ...rows.map((row, at) => line([String(at), ...columns.map((_, column) => row[column] ?? 'nan')]))];
};

/** A line for each cell and a bar behind it, rows filled up with bars, as pages are turned into text. */
const barredRows: (typeof shapes)[string] = (table, figure) => {
  const rows = shapes['ragged tabs']!(table, figure).map((line) => line.replace(/^\t/, '').split('\t'));
  return rows.flatMap((row) => [...row.map((cell) => `${cell} |`.trimStart()), ...(row.length < table.columns ? ['|'.repeat(table.columns - row.length)] : [])]);
};

/** The correct report as programs that take tables out of documents print it. */
const printedByTools = (): Source[] => [
  { name: 'tables of HTML.md', bytes: utf8(`# ${textOf(report, htmlRows)}`) },
  { name: 'columns under dashes.txt', bytes: utf8(textOf(report, dashedRows)) },
  { name: 'lists of cells.txt', bytes: utf8(textOf(report, listedRows)) },
  { name: 'cells with bars behind.txt', bytes: utf8(textOf(report, barredRows)) },
  { name: 'numbered rows.md', bytes: utf8(textOf(report, numberedRows)) },
];

/** Every document that is spoilt: the correct report in every shape, and the files of `fixtures`. */
export async function samples(folders: readonly string[] = ['fixtures']): Promise<readonly Source[]> {
  const written = { name: 'report.xlsx', bytes: await reportWorkbook(report) };
  return [...texts(), written, ...printedByTools(), ...folders.flatMap((folder) => filesIn(folder))];
}

const readable = /\.(?:txt|md|csv|xlsx|xls|ods|docx|odt|doc|html?|mht|pdf|ofd|rtf|fodt|fods|xml)$/i;
const largest = 1_000_000;

const filesIn = (folder: string): Source[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => join(folder, name))
    .filter((path) => readable.test(path) && !/[\\/](?:scenarios|make|fuzz|outcomes)[\\/]/.test(path) && statSync(path).isFile() && statSync(path).size < largest)
    .map((path) => ({ name: path, bytes: new Uint8Array(readFileSync(path)) }));
