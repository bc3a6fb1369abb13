import type { Drawing } from '../page-layout/drawing.js';
import { drawUpright } from '../page-layout/upright.js';
import type { PdfLibrary, PdfPage } from './library.js';
import { operatorsOf } from './operators.js';
import { Pen } from './pen.js';

/** What a page of a PDF shows, upright. */
export async function drawPage(page: PdfPage, number: number, ops: PdfLibrary['OPS']): Promise<Drawing> {
  const list = await operatorsOf(page, ops);
  return drawUpright({ page: number, view: page.view, rotate: page.rotate }, (map) => {
    const { runs, rulings } = new Pen(page, ops, map).follow(list);
    return { runs: runs.marked(), rulings };
  });
}
