import { examples } from './examples.js';
import { pinned } from './pinned.js';

pinned('examples', examples());
