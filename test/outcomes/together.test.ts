import { pinned } from './pinned.js';
import { together } from './together.js';

pinned('together', together);
