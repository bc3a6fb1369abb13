import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cellsOf, form2021 } from '../src/forms/index.js';
import { readDocuments } from '../src/read/index.js';
import { recognise } from '../src/recognise/index.js';

// Made by fixtures/make/office.mjs with LibreOffice and Chromium; the figures of each by rows, as printed in the form.
const folder = new URL('../fixtures/office/', import.meta.url);
const figures = JSON.parse(readFileSync(new URL('figures.json', folder), 'utf8')) as Record<string, string[][]>;

/** What may stay unread: figures whose ends lie beyond the page, and those that a page break tore in two. */
const unread: Readonly<Record<string, RegExp>> = { 'cut.pdf': /\.total$/, 'torn.pdf': /^$/ };

describe.each(Object.entries(figures))('fixtures/office/%s', (name, rows) => {
  const report = async () => {
    const documents = await readDocuments({ name, bytes: readFileSync(new URL(name, folder)) });
    return recognise(documents, name)[0]!.report;
  };

  it('is read cell for cell, and nothing in it as another number', async () => {
    const { cells } = await report();
    const printed = rows.flat().map(Number);
    const read = cellsOf(form2021).map(({ path }, at) => ({ path, printed: printed[at], value: cells.get(path)?.value ?? null }));
    expect(read.filter((one) => one.value !== null && one.value !== one.printed)).toEqual([]);
    expect(read.filter((one) => one.value === null && !unread[name]?.test(one.path))).toEqual([]);
  });

  it('has six sections, each once', async () => expect((await report()).sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]));
});
