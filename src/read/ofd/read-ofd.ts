import type { Document } from '../../document/index.js';
import type { Drawing } from '../page-layout/drawing.js';
import { blocksOfPages, printsSheets } from '../page-layout/index.js';
import { Budget } from './budget.js';
import { drawOfdPage } from './draw-page.js';
import { openOfd } from './package.js';
import { scan, shapesAlone } from './refusals.js';
import { unknownCharacter } from './text-object.js';

/** The documents of an OFD, page after page. Throws InputError when there is no text in it or it cannot be read. */
export async function readOfd(bytes: Uint8Array): Promise<readonly Document[]> {
  const budget = new Budget();
  const drawn = (await openOfd(bytes)).map(({ creator, pages, units }) => ({
    tabular: printsSheets.test(creator),
    drawings: pages.map((page) => drawOfdPage(page, units, budget)),
  }));
  refuseWithoutText(drawn.flatMap(({ drawings }) => drawings));
  return drawn.map(({ drawings, tabular }) => ({ blocks: blocksOfPages(drawings), tabular, remarks: [] }));
}

function refuseWithoutText(drawings: readonly Drawing[]): void {
  const texts = drawings.flatMap(({ runs }) => runs.map(({ text }) => text));
  if (texts.length === 0) throw scan(drawings.length);
  const unknown = texts.reduce((sum, text) => sum + text.split(unknownCharacter).length - 1, 0);
  if (2 * unknown > texts.reduce((sum, text) => sum + text.length, 0)) throw shapesAlone();
}
