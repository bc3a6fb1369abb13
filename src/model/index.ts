// The report as a typed model. In: the paths of the forms. Out: reports, cells, claims, results, settings; JSON and back.
// Refuses to know: documents, files, and which rule says what.
export * from './cause.js';
export * from './claim-subject.js';
export type { Evidence } from './evidence.js';
export * from './figures.js';
export * from './report.js';
export * from './parts.js';
export { tableIn } from './table-in.js';
export * from './run.js';
export * from './report-json.js';
export * from './report-from-json.js';
export * from './report-schema.js';
export * from './schemas.js';
export * from './settings.js';
export * from './settings-from-json.js';
export * from './comparison.js';
export * from './sum-of-reports.js';
export * from './trend.js';
