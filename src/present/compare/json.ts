import { plainJson } from '../../finding/index.js';
import type { Comparison } from '../../model/index.js';
import { resultToJson } from '../json.js';
import type { PresentOptions } from '../presenter.js';

const ids = (list: Comparison['findings']['went']): string[] => list.map(({ id }) => id);

/** A comparison as data: both results as a validation has them, and what differs. */
export function compareJson({ before, after, cells, same, incomparable, sections, findings }: Comparison, options: PresentOptions): string {
  const value = {
    version: 1, tool: { name: 'gov-report', version: options.version },
    before: resultToJson(before, options), after: resultToJson(after, options),
    cells: { changed: cells, same, incomparable },
    sections, findings: { went: ids(findings.went), came: ids(findings.came), stayed: ids(findings.stayed) },
  };
  return `${plainJson(JSON.stringify(value, null, 2))}\n`;
}
