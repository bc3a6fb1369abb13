export * from './detached.js';
export * from './document.js';
export * from './limits.js';
export * from './spans.js';
export * from './within-limits.js';
export * from './with-places.js';
