export * from './document.js';
export * from './limits.js';
export * from './spans.js';
