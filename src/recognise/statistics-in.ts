import { recogniseStatistics, type StatisticsReading } from './statistics/index.js';
import type { Strip } from './strip.js';
import type { TableReading } from './table.js';

/** The statistics table of an older report among its rows; `null` when there is none. */
export function statisticsIn(strips: readonly Strip[]): (TableReading & Pick<StatisticsReading, 'provedBy' | 'year'>) | null {
  const found = recogniseStatistics(strips.map((strip) => ({ cells: 'kind' in strip.source ? [{ text: strip.alone ?? '', at: strip.at }] : strip.source })));
  if (!found) return null;
  const { cells, remarks, provedBy, year } = found;
  return {
    table: 'statistics', form: found.layouts.statistics!, cells, remarks, provedBy, year,
    used: new Set(found.used.map((line) => strips[line]!.index)), otherAlignments: [],
  };
}
