// The neutral document that readers make and recognition looks through. In: texts and their places. Out: paragraphs, grids,
// limits. Refuses to know: forms, reports, and how a file stores them.
export * from './detached.js';
export * from './document.js';
export * from './limits.js';
export * from './spans.js';
export * from './within-limits.js';
export * from './with-places.js';
