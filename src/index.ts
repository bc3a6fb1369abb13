// The library's door: re-exports only.
export { check, rules, ruleOf, type CheckOptions, type Rule } from './check/index.js';
export { InputError, type Finding, type Lang, type Place, type Saying, type Severity } from './finding/index.js';
export { cellsOf, formOf, forms, identitiesOf, nameOf, type CellPath, type Form, type FormId, type Identity, type TableId } from './forms/index.js';
export {
  reportToJson, schemas, summarise,
  type Cause, type Cell, type Claim, type Judged, type Report, type ReportJson, type Result, type Run, type Section, type Summary,
} from './model/index.js';
export { presenters, resultToJson, type PresentOptions, type Presenter } from './present/index.js';
export type { Source } from './read/index.js';
export { judge, judgeSource, readReports, type RunOptions } from './run.js';
export { writers, type WriteOptions, type Writer } from './write/index.js';
export { convert, readReport, validate, type Input, type TextFormat } from './library.js';
