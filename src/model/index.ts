export * from './cause.js';
export * from './claim-subject.js';
export * from './report.js';
export * from './run.js';
export * from './report-json.js';
export * from './report-from-json.js';
export * from './report-schema.js';
export * from './schemas.js';
