import { json, ndjson } from './json.js';
import { markdown } from './markdown.js';
import type { Presenter } from './presenter.js';
import { table } from './table.js';

export { overview } from './overview.js';
export { resultToJson } from './json.js';
export type { PresentOptions, Presenter } from './presenter.js';

/** Every form of output, by the name `--format` takes. A new one is one file and one line here. */
export const presenters: Readonly<Record<string, Presenter>> = { table, json, ndjson, markdown };
