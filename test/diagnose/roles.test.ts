import { describe, expect, it } from '@jest/globals';
import { componentsOf } from '../../src/diagnose/components.js';
import { rolesOf } from '../../src/diagnose/roles.js';
import { slips } from '../../src/diagnose/slip.js';
import { noGaps, systemOf, type Gaps } from '../../src/diagnose/system.js';
import { form2021, identitiesOf } from '../../src/forms/index.js';
import { smallIdentities } from './tables.js';

const [requests] = componentsOf(identitiesOf(form2021));

/** What a cell of table 三 is to the others, its cells by their paths. */
function roleOf(path: string, gaps: Gaps = noGaps): unknown {
  const system = systemOf(requests!, gaps);
  const pathOf = (cell: number): string => system.cells[cell]!.replace('requests.', '');
  const { totals, swallows, partial } = rolesOf(system)[system.indexOf.get(`requests.${path}`)!]!;
  return {
    totals: totals.map(({ runs, parts }) => `${runs} of ${parts.length}, from ${pathOf(parts[0]!)} to ${pathOf(parts.at(-1)!)}`),
    swallows: swallows.map(({ cell, slip }) => [pathOf(cell), slip.id]),
    partial: partial && [system.identities[system.identityOf[partial.equation]!]!.subject, pathOf(partial.cell)],
  };
}

const none = { totals: [], swallows: [], partial: null };
const acrossAll = (row: string): string => `row of 6, from ${row}.naturalPerson to ${row}.otherOrganization`;
const downAll = (column: string): string => `column of 21, from results.granted.${column} to results.other.other.${column}`;

describe('what a cell is to the others', () => {
  it.each([
    ['received.business', { ...none, swallows: [['carriedOver.business', slips.carriedOverInReceived.id]] }],
    ['carriedOver.business', none],
    ['carriedForward.business', none],
    ['carriedForward.total', { ...none, totals: [acrossAll('carriedForward')] }],
    ['results.granted.business', { ...none, partial: ['requests.business', 'results.partiallyGranted.business'] }],
    ['results.other.other.total', { ...none, totals: [acrossAll('results.other.other')], partial: ['requests.total', 'results.partiallyGranted.total'] }],
    ['results.total.business', { totals: [downAll('business')], swallows: [['carriedForward.business', slips.carriedForwardInTotal.id]], partial: null }],
    ['results.total.total', { totals: [acrossAll('results.total'), downAll('total')], swallows: [['carriedForward.total', slips.carriedForwardInTotal.id]], partial: null }],
  ])('%s', (path, role) => expect(roleOf(path)).toEqual(role));

  it('has no part in a column that cannot be weighed', () => {
    const column = requests!.identities.findIndex(({ runs, subject }) => runs === 'column' && subject === 'requests.business');
    const unread = requests!.cells.indexOf('requests.results.granted.business');
    expect(roleOf('results.denied.stateSecret.business', { unweighed: [column], unread: [unread] })).toEqual(none);
    expect(roleOf('results.denied.stateSecret.research', { unweighed: [column], unread: [unread] })).toMatchObject({ partial: ['requests.research', 'results.partiallyGranted.research'] });
  });

  it('counts nothing twice where the form has no 部分公开', () => {
    expect(rolesOf(systemOf(componentsOf(smallIdentities)[0]!, noGaps)).map(({ partial }) => partial)).toEqual(Array.from({ length: 15 }, () => null));
  });
});
