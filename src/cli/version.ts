import { readFileSync } from 'node:fs';

/** The version of package.json; put in as text when the program is bundled. */
declare const GOV_REPORT_VERSION: string | undefined;

/** The version of the program, as `1.2.3`. */
export const version: string =
  typeof GOV_REPORT_VERSION === 'string'
    ? GOV_REPORT_VERSION
    : (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
