import type { Cause } from '../model/index.js';
import { caseOf, restricted, withoutEquations, type Case } from './case.js';
import { causeOf } from './cause.js';
import { componentsOf } from './components.js';
import type { Alternative, DiagnoseInput } from './input.js';
import { inquire, type Inquiry } from './inquiry.js';
import { misreadingsOf } from './misread.js';

/**
 * The smallest explanations of the broken identities, a cause for each group that stands for itself, in the order of
 * the identities. Every broken identity is in exactly one cause. Nothing at once when none is broken; the same input
 * always gives the same causes; nothing given is changed.
 */
export function diagnose({ weighed, cells, evidence = [], alternatives = [] }: DiagnoseInput): Cause[] {
  if (!weighed.some(({ state }) => state === 'broken')) return [];
  const causes: Cause[] = [];
  for (const component of componentsOf(weighed.map(({ identity }) => identity))) {
    const one = caseOf(component, weighed, cells);
    if (!one) continue;
    causes.push(...inquiriesOf(one, alternatives).flatMap((inquiry) => causeOf(inquiry, evidence) ?? []));
  }
  return causes;
}

/** The reading is doubted first: what another alignment mends is inquired into apart from the rest. */
function inquiriesOf(one: Case, alternatives: readonly Alternative[]): Inquiry[] {
  const misreadings = misreadingsOf(one, alternatives);
  if (misreadings.length === 0) return inquire(one);
  const explained = new Set(misreadings.flatMap(({ equations }) => [...equations]));
  const doubted = misreadings.map(({ repair, equations }) => {
    const part = restricted(one, equations);
    const others = inquire(part);
    const [only] = others;
    return others.length === 1 && only ? { ...only, repairs: [repair, ...only.repairs] } : { one: part, repairs: [repair], pruned: 0, beyond: 0, complete: true, said: [] };
  });
  const rest = withoutEquations(one, explained);
  return [...doubted, ...(rest ? inquire(rest) : [])];
}
