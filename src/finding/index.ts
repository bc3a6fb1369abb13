// In: nothing. Out: the words every other room speaks of problems in: places, findings, remarks, errors for people.
// Refuses to know: what a report, a form or a file format is.
export * from './counted.js';
export * from './finding.js';
export * from './harmless.js';
export * from './input-error.js';
export * from './place.js';
export * from './saying.js';
