import { rules } from './check/index.js';
import type { Severity } from './finding/index.js';
import type { RuleInfo } from './present/rule-info.js';

/** The rules that are checked under these severities, as outputs explain them: those set to `off` are left out. */
export const ruleInfos = (severities: Readonly<Record<string, Severity | 'off'>> = {}): RuleInfo[] =>
  rules.flatMap(({ id, severity, title, why, authority, mend, forms }) => {
    const set = severities[id] ?? severity;
    if (set === 'off') return [];
    const cited = authority.map(({ notice, place }) => ({ zh: [notice?.number, place.zh].filter(Boolean).join('，'), en: [notice?.number, place.en].filter(Boolean).join(', ') }));
    return [{ id, severity: set, title, why, authority: cited, mend, forms }];
  });
