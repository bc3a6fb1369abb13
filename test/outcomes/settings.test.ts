import { pinned } from './pinned.js';
import { configured } from './settings.js';

pinned('settings', configured);
