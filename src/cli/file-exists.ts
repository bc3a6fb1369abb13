import { InputError } from '../finding/index.js';

/** A file that is there and was not to be overwritten. */
export class FileExists extends InputError {}
