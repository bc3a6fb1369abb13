// In: a form, and for whom. Out: it empty, as a workbook or a Word document to fill in. Everything is read off the form's
// trees. Refuses to know: rules, reports, files.
export type { Template } from './template.js';
export { templateDocument } from './document.js';
export { templateWorkbook } from './workbook.js';
