import { documents, outcomesOf } from './documents.js';
import { pinned } from './pinned.js';

pinned('documents', outcomesOf(documents(), Object.fromEntries(documents().map(({ name }) => [name, /glued/.test(name) ? [0, 1] : [0, 1, 2, 3, 4, 5]]))));
