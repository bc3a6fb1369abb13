import { accepted, baseline } from './baseline.js';
import type { FormatName } from './format-names.js';
import { github } from './github.js';
import { html } from './html.js';
import { json, ndjson } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import type { Presenter } from './presenter.js';
import { sarif } from './sarif.js';
import { table } from './table.js';

export { overview } from './overview.js';
export { resultToJson } from './json.js';
export { joinerOf, type PresentOptions, type Presenter } from './presenter.js';
export { inOrder } from './order.js';
export type { RuleInfo } from './rule-info.js';

/** Every form of output, by the name `--format` takes; `accepted` the program asks for itself. A new one is one file, one line here and its name. */
export const presenters: Readonly<Record<string, Presenter>> = {
  table, json, ndjson, markdown, html, sarif, junit, github, baseline, accepted,
} satisfies Record<FormatName | 'accepted', Presenter>;
