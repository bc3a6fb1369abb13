import { pinnedText } from './pinned.js';
import { sentences } from './sentences.js';

pinnedText('sentences', sentences());
