import { plainJson } from '../finding/index.js';
import { reportToJson } from '../model/index.js';
import type { Writer } from './writer.js';

/** One report is an object, several are an array: what `convert` reads back the same. */
export const json: Writer = {
  start: () => '',
  report: (report, options, index) => `${index === 0 ? '' : ',\n'}${plainJson(JSON.stringify(reportToJson(report, options), null, 2))}`,
  end: (count) => (count > 0 ? '\n' : ''),
};

/** One report a line. */
export const ndjson: Writer = {
  start: () => '',
  report: (report, options) => `${plainJson(JSON.stringify(reportToJson(report, options)))}\n`,
  end: () => '',
};
