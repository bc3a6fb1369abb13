export * from './cause.js';
export * from './report.js';
export * from './run.js';
