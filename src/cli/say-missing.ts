import { missingUnits } from '../batch/units.js';
import type { Saying } from '../finding/index.js';

/** Which of the units that the configuration lists have no report among those read; `null` where all have, or none are listed. */
export function sayMissing(listed: readonly string[] | undefined, organizations: readonly string[]): Saying | null {
  const missing = missingUnits(listed ?? [], organizations);
  if (missing.length === 0) return null;
  return {
    zh: `配置的单位清单（units）里有 ${missing.length} 个单位没有读到年报：${missing.join('、')}\n`,
    en: `No report was read of ${missing.length} of the units that the configuration lists: ${missing.join(', ')}\n`,
  };
}
