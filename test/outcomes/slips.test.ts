import { pinned } from './pinned.js';
import { slipKinds, slips } from './slips.js';

pinned('slips', slips(slipKinds.flatMap((kind) => [1, 2].map((seed) => `${kind}@${seed}`))));
