import { judge, type RunOptions } from '../../src/run.js';
import type { Report, Result } from '../../src/model/index.js';
import { spoilt, type Cells } from '../check/cases.js';
import type { Outcome } from './pinned.js';

const results = (report: Report, options: RunOptions): Result[] => [judge({ report, otherAlignments: [] }, options)];
const withCells = (cells: Cells, options: RunOptions = {}): Outcome => ({ judged: () => results(spoilt(cells), options), usual: () => results(spoilt({}), {}) });

const all = [...spoilt({}).cells.keys()];
const every = (begin: string, value: number | null | string | undefined): Cells => Object.fromEntries(all.filter((path) => path.startsWith(begin)).map((path) => [path, value]));
const notHeld = 'requests.results.unavailable.notHeld';

const blanks: Readonly<Record<string, Cells>> = {
  'a part blank': { 'requests.received.business': null },
  'a part that is zero blank': { 'requests.received.research': null },
  'a part a dash': { [`${notHeld}.business`]: '/' },
  'a total blank, its parts not': { [`${notHeld}.total`]: null },
  'a total a dash, its parts not': { 'requests.received.total': '/' },
  'a total blank, its parts zero': { 'requests.results.denied.stateSecret.total': null },
  'a row blank': every('requests.results.denied.stateSecret', null),
  'a row of dashes': every(notHeld, '/'),
  'a column blank': Object.fromEntries(all.filter((path) => path.startsWith('requests.') && path.endsWith('.research')).map((path) => [path, null])),
  'a total of disputes blank': { 'disputes.reconsideration.total': null },
  'table 二 blank': every('disclosure.', null),
  'table 三 blank': every('requests.', null),
  'table 三 of dashes': every('requests.', '/'),
  'table 三 of zeros': every('requests.', 0),
  'table 三 blank but for what came in': { ...every('requests.', null), ...every('requests.received', 3), 'requests.received.total': 18 },
  'table 三 blank but for what was carried over': { ...every('requests.', null), 'requests.carriedOver.naturalPerson': 1, 'requests.carriedOver.total': 1 },
  'table 三 blank but for what was carried over and one result': { ...every('requests.', null), 'requests.carriedOver.total': 1, 'requests.results.granted.total': 1 },
  'table 三 blank but for a dash of what came in': { ...every('requests.', null), 'requests.received.total': '/' },
  'table 三 blank but for its total': { ...every('requests.', null), 'requests.results.total.total': 15 },
  'table 四 blank': every('disputes.', null),
  'table 四 absent': every('disputes.', undefined),
  'a cell unread in a row and its column': { [`${notHeld}.naturalPerson`]: '5？' },
  'a cell unread, another wrong in its row': { [`${notHeld}.naturalPerson`]: '5？', [`${notHeld}.total`]: 9 },
  'a row absent': every('requests.carriedForward', undefined),
  'a count that is not whole': { 'requests.received.naturalPerson': 12.5 },
  'a count below zero': { 'requests.received.naturalPerson': -12 },
};

const wrong: Cells = { 'requests.received.total': 16, 'requests.results.other.other.naturalPerson': 9, 'requests.results.other.other.total': 9, 'requests.received.research': null };
const acceptance = { finding: 'requests-row-total@requests.received', organization: '青河县档案局', year: 2023, figures: { 'requests.received.total': 16 }, reason: '系统合并' };

const settings: Readonly<Record<string, RunOptions>> = {
  'as they come': {},
  'blanks unknown': { blank: 'unknown' },
  'fails on warnings': { failOn: 'warning' },
  'fails on notes': { failOn: 'info' },
  'rules off and graver': { severities: { 'requests-row-total': 'off', 'requests-balance': 'warning', 'cell-blank': 'error' } },
  accepted: { acceptances: [{ list: [acceptance], by: 'acceptance', today: '2024-03-01' }] },
  'accepted with other figures': { acceptances: [{ list: [{ ...acceptance, figures: { 'requests.received.total': 17 } }], by: 'acceptance', today: '2024-03-01' }] },
  'accepted of another body': { acceptances: [{ list: [{ ...acceptance, organization: '青河县财政局' }], by: 'acceptance', today: '2024-03-01' }] },
  'accepted of another year': { acceptances: [{ list: [{ ...acceptance, year: 2022 }], by: 'acceptance', today: '2024-03-01' }] },
  'accepted until the last day': { acceptances: [{ list: [{ ...acceptance, expires: '2024-03-01', author: '王' }], by: 'acceptance', today: '2024-03-01' }] },
  'accepted until yesterday': { acceptances: [{ list: [{ ...acceptance, expires: '2024-02-29' }], by: 'acceptance', today: '2024-03-01' }] },
  'accepted twice': { acceptances: [{ list: [{ finding: acceptance.finding, figures: {}, organization: null, year: null }], by: 'baseline', today: '2024-03-01' }, { list: [acceptance], by: 'acceptance', today: '2024-03-01' }] },
};

/** Tables filled in only in part, with blanks counted as zero and as unknown; and one faulty report under various settings. */
export const configured: Readonly<Record<string, Outcome>> = {
  ...Object.fromEntries(Object.entries(blanks).flatMap(([name, cells]) => [[name, withCells(cells)] as const, [`${name}, blanks unknown`, withCells(cells, { blank: 'unknown' })] as const])),
  ...Object.fromEntries(Object.entries(settings).map(([name, options]) => [`faults, ${name}`, withCells(wrong, options)])),
};
