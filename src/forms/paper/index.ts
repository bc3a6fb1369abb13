// A table laid out as the paper prints it. In: the trees of a form. Out: cells with their places and spans. Refuses to
// know what draws them.
export type { PaperCell, PaperKind } from './cell.js';
export { paperRows, type PaperLayout } from './layout.js';
export { paperTable } from './table.js';
