import { csv } from './csv.js';
import { html } from './html.js';
import { json, ndjson } from './json.js';
import { markdown } from './markdown.js';
import type { Writer } from './writer.js';

export type { WriteOptions, Writer } from './writer.js';

/** Every text format, by the name `--to` takes. A new one is one file and one line here. */
export const writers: Readonly<Record<string, Writer>> = { json, ndjson, csv, markdown, html };
