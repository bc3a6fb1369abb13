import { pinnedText } from './pinned.js';
import { sentences, told } from './sentences.js';

pinnedText('sentences', Object.fromEntries(Object.entries(sentences).map(([name, samples]) => [name, () => samples.map(told).join('\n')])));
