// Which cell is wrong, and what it should be. In: weighed identities, cells, further evidence, other readings. Out: causes.
// Refuses to know: rules, documents, files, and how a cause is shown.
export { diagnose } from './diagnose.js';
export type { Alternative, DiagnoseInput } from './input.js';
