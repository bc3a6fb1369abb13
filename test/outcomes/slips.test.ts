import { pinned } from './pinned.js';
import { slips } from './slips.js';

pinned('slips', slips([1, 2]));
