// Reports spoiled in a known way, and whether the diagnosis finds out how. In: the library (forms and diagnose), a seed.
// Out: one line of counts for each kind of spoiling. Everything random comes from the seed.

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const below = (random, bound) => Math.floor(random() * bound);
const pick = (random, list) => list[below(random, list.length)];

/** Table 三 and 四 of a form as rows × columns of paths. */
export function layoutOf({ cellsOf, identitiesOf }, form) {
  const cells = cellsOf(form).filter(({ table }) => table === 'requests');
  const rows = [...new Set(cells.map(({ row }) => row.path))];
  const columns = [...new Set(cells.map(({ column }) => column.path))];
  const results = rows.filter((row) => row.startsWith('results.') && row !== 'results.total');
  const disputes = cellsOf(form).filter(({ table }) => table === 'disputes').map(({ path }) => path);
  return { rows, columns, parts: columns.slice(0, -1), results, disputes, identities: identitiesOf(form), at: (row, column) => `requests.${row}.${column}` };
}

/** A correct report of about so many requests: most from natural persons, most outcomes never used, as in life. */
export function correctReport(layout, random, requests) {
  const { parts, results, at } = layout;
  const values = new Map();
  const shares = parts.map((_, k) => (k === 0 ? 1 : random() < 0.5 ? random() * 0.3 : 0));
  const weights = results.map(() => (random() < 0.55 ? random() ** 2 : 0.002));
  const scale = requests / (weights.reduce((a, b) => a + b) * shares.reduce((a, b) => a + b));
  parts.forEach((column, c) => {
    let handled = 0;
    results.forEach((row, r) => {
      const count = Math.floor(scale * weights[r] * shares[c] * (0.5 + random()) + random() * 0.9);
      values.set(at(row, column), count);
      handled += count;
    });
    const forward = Math.floor(handled * 0.08 * random() + random());
    const over = Math.min(handled + forward, Math.floor(handled * 0.08 * random() + random()));
    values.set(at('results.total', column), handled);
    values.set(at('carriedForward', column), forward);
    values.set(at('carriedOver', column), over);
    values.set(at('received', column), handled + forward - over);
  });
  for (const row of layout.rows) values.set(at(row, 'total'), parts.reduce((sum, column) => sum + values.get(at(row, column)), 0));
  addDisputes(layout, random, values);
  return values;
}

function addDisputes({ disputes }, random, values) {
  for (let k = 0; k < disputes.length; k += 5) {
    const group = disputes.slice(k, k + 5);
    const counts = [0, 1, 2, 3].map(() => Math.floor(random() ** 3 * 30));
    group.forEach((path, n) => values.set(path, counts[n] ?? counts.reduce((a, b) => a + b)));
  }
}

/** A figure one slip of the finger away: a digit replaced, dropped, added, or swapped with its neighbour. */
export function mistyped(random, value) {
  for (;;) {
    const text = String(value);
    const k = below(random, text.length);
    const digit = String(below(random, 10));
    const typed = pick(random, [
      text.slice(0, k) + digit + text.slice(k + 1),
      text.length > 1 ? text.slice(0, k) + text.slice(k + 1) : digit,
      text.slice(0, k) + digit + text.slice(k),
      k > 0 ? text.slice(0, k - 1) + text[k] + text[k - 1] + text.slice(k + 1) : text,
    ]);
    if (Number(typed) !== value) return Number(typed);
  }
}

const detail = (layout, random) => [pick(random, layout.results), pick(random, layout.parts)];

function spoilOne(layout, random, values, follow) {
  const { at } = layout;
  const [row, column] = detail(layout, random);
  const root = at(row, column);
  const by = mistyped(random, values.get(root)) - values.get(root);
  const totals = { none: [], row: [at(row, 'total')], column: [at('results.total', column)] };
  totals.all = [...totals.row, ...totals.column, at('results.total', 'total')];
  for (const path of [root, ...totals[follow]]) values.set(path, values.get(path) + by);
}

/** Any cells of table 三; or only such as hold a figure other than 0, which lie closer together and cancel more often. */
function spoilSeveral(layout, random, values, { count, figures = false }) {
  const all = layout.rows.flatMap((row) => layout.columns.map((column) => layout.at(row, column)));
  const paths = figures ? all.filter((path) => values.get(path) !== 0) : all;
  const chosen = new Set();
  while (chosen.size < count) chosen.add(pick(random, paths));
  for (const path of chosen) values.set(path, mistyped(random, values.get(path)));
}

/** Replaces one figure by a slip of a definite kind; false where the report has no figure for it. */
function spoilFigure(layout, random, values, slip) {
  const able = layout.rows.flatMap((row) => layout.columns.map((column) => layout.at(row, column))).filter((path) => {
    const wrong = slip(random, values.get(path));
    return wrong !== null && wrong !== values.get(path);
  });
  if (able.length === 0) return false;
  const path = pick(random, able);
  let wrong = slip(random, values.get(path));
  while (wrong === null || wrong === values.get(path)) wrong = slip(random, values.get(path));
  values.set(path, wrong);
  return true;
}

const slips = {
  'digits-swapped': (random, value) => {
    const text = String(value);
    const k = below(random, text.length - 1);
    if (text.length < 2 || text[k] === text[k + 1] || (k === 0 && text[1] === '0')) return null;
    return Number(text.slice(0, k) + text[k + 1] + text[k] + text.slice(k + 2));
  },
  'digit-dropped': (random, value) => {
    const text = String(value);
    const k = 1 + below(random, text.length - 1);
    if (text.length < 2 || text[k] === '0') return null;
    return Number(text.slice(0, k) + text.slice(k + 1));
  },
  'digit-doubled': (random, value) => {
    const text = String(value);
    const k = below(random, text.length);
    return value === 0 || text[k] === '0' ? null : Number(text.slice(0, k) + text[k] + text.slice(k));
  },
  'factor-of-ten': (random, value) => (value === 0 ? null : value % 10 === 0 && random() < 0.5 ? value / 10 : value * 10),
  sign: (_random, value) => (value === 0 ? null : -value),
};

function exchange(values, one, other) {
  const kept = values.get(one);
  values.set(one, values.get(other));
  values.set(other, kept);
}

const moves = {
  'neighbours-exchanged-rows': ({ rows, columns, at }, random, values) => {
    const k = below(random, rows.length - 1);
    const column = pick(random, columns);
    exchange(values, at(rows[k], column), at(rows[k + 1], column));
  },
  'neighbours-exchanged-columns': ({ rows, columns, at }, random, values) => {
    const k = below(random, columns.length - 1);
    const row = pick(random, rows);
    exchange(values, at(row, columns[k]), at(row, columns[k + 1]));
  },
  'row-shifted': ({ rows, columns, at }, random, values) => {
    const row = pick(random, rows);
    const figures = columns.map((column) => values.get(at(row, column)));
    const shifted = random() < 0.5 ? [...figures.slice(1), 0] : [0, ...figures.slice(0, -1)];
    columns.forEach((column, k) => values.set(at(row, column), shifted[k]));
  },
  'column-block-shifted': ({ rows, columns, at }, random, values) => {
    const length = 3 + below(random, 5);
    const from = below(random, rows.length - length);
    const column = pick(random, columns);
    const block = rows.slice(from, from + length).map((row) => at(row, column));
    const figures = block.map((path) => values.get(path));
    const shifted = random() < 0.5 ? [...figures.slice(1), 0] : [0, ...figures.slice(0, -1)];
    block.forEach((path, k) => values.set(path, shifted[k]));
  },
  'row-block-shifted': ({ rows, parts, at }, random, values) => {
    const length = 3 + below(random, parts.length - 3);
    const from = below(random, parts.length - length + 1);
    const row = pick(random, rows);
    const block = parts.slice(from, from + length).map((column) => at(row, column));
    const figures = block.map((path) => values.get(path));
    const shifted = random() < 0.5 ? [...figures.slice(1), 0] : [0, ...figures.slice(0, -1)];
    block.forEach((path, k) => values.set(path, shifted[k]));
  },
  'row-counted-twice': (layout, random, values) => addToTotals(layout, values, pick(random, layout.results), 1),
  'row-left-out': (layout, random, values) => addToTotals(layout, values, pick(random, layout.results), -1),
  'carried-forward-in-total': (layout, _random, values) => addToTotals(layout, values, 'carriedForward', 1),
  'carried-over-in-received': ({ columns, at }, _random, values) => {
    for (const column of columns) values.set(at('received', column), values.get(at('received', column)) + values.get(at('carriedOver', column)));
  },
  'partial-counted-elsewhere': ({ results, columns, at }, random, values) => {
    const row = pick(random, results.filter((one) => one !== 'results.partiallyGranted'));
    for (const column of columns) values.set(at(row, column), values.get(at(row, column)) + values.get(at('results.partiallyGranted', column)));
  },
};

function addToTotals({ columns, at }, values, row, times) {
  for (const column of columns) values.set(at('results.total', column), values.get(at('results.total', column)) + times * values.get(at(row, column)));
}

/** Every kind of spoiling: changes the values, and says false where the report offers no chance for it. */
export const spoilings = {
  'one cell': (layout, random, values) => spoilSeveral(layout, random, values, { count: 1 }),
  'cell + row total': (layout, random, values) => spoilOne(layout, random, values, 'row'),
  'cell + column total': (layout, random, values) => spoilOne(layout, random, values, 'column'),
  'cell + all totals': (layout, random, values) => spoilOne(layout, random, values, 'all'),
  'two cells': (layout, random, values) => spoilSeveral(layout, random, values, { count: 2 }),
  'three cells': (layout, random, values) => spoilSeveral(layout, random, values, { count: 3 }),
  'two figures': (layout, random, values) => spoilSeveral(layout, random, values, { count: 2, figures: true }),
  'three figures': (layout, random, values) => spoilSeveral(layout, random, values, { count: 3, figures: true }),
  'table 四, one cell': ({ disputes }, random, values) => {
    const path = pick(random, disputes);
    values.set(path, mistyped(random, values.get(path)));
  },
  ...Object.fromEntries(Object.entries(slips).map(([id, slip]) => [id, (layout, random, values) => spoilFigure(layout, random, values, slip)])),
  ...moves,
};

/** The identities of a layout weighed over plain figures, and the figures as cells. */
export function weighed({ identities }, values) {
  const cells = new Map([...values].map(([path, value]) => [path, { state: 'number', value, text: String(value), at: { in: 'file' } }]));
  const list = identities.map((identity) => {
    let plus = 0;
    let minus = 0;
    for (const { cell, times } of identity.terms) {
      if (times > 0) plus += values.get(cell);
      else minus += values.get(cell);
    }
    return { identity, state: plus === minus ? 'holds' : 'broken', expected: plus, actual: minus };
  });
  return { weighed: list, cells };
}

const right = ({ changes }, truth) => changes.every(({ cell, to }) => truth.get(cell) === to);

/** How the causes compare with what was really done. */
export function judge(causes, truth) {
  const told = causes.map(({ explanations }) => explanations.find((one) => right(one, truth)));
  const covered = new Set(told.flatMap((one) => one?.changes.map(({ cell }) => cell) ?? []));
  const listed = told.every(Boolean) && covered.size === truth.size;
  return {
    listed,
    certain: causes.every(({ state }) => state === 'certain') && listed,
    falselyCertain: causes.some(({ state, explanations }) => state === 'certain' && !right(explanations[0], truth)),
    top: listed && causes.every(({ explanations }) => right(explanations[0], truth)),
  };
}

/** The changes that would undo a spoiling: path → the true figure. */
export const truthOf = (correct, spoiled) => new Map([...correct].filter(([path, value]) => spoiled.get(path) !== value));

/** Spoils `tables` reports in one way and counts what the diagnosis makes of them. */
export function simulate(library, { form, requests, kind, tables, seed, clock = null }) {
  const layout = layoutOf(library, form);
  const random = randomFrom(seed);
  const line = { form: form.id, requests, kind, cases: 0, listed: 0, certain: 0, falselyCertain: 0, top: 0, named: 0, alike: 0, alternatives: 0, times: [] };
  for (let k = 0; k < tables; k++) {
    const correct = correctReport(layout, random, requests);
    const spoiled = new Map(correct);
    if (spoilings[kind](layout, random, spoiled) === false) continue;
    const truth = truthOf(correct, spoiled);
    if (kind in moves && truth.size < 2) continue; // one wrong figure: no arithmetic can see that it was a move
    count(line, library, { input: weighed(layout, spoiled), truth, clock });
  }
  return line;
}

function timed(clock, run) {
  const start = clock();
  run();
  return clock() - start;
}

/** Counts one case; one that breaks no identity is beyond any arithmetic and is left out. */
export function count(line, { diagnose }, { input, truth, clock }) {
  if (!input.weighed.some(({ state }) => state === 'broken')) return;
  const causes = diagnose(input);
  if (clock) line.times.push(Math.min(...[1, 2, 3].map(() => timed(clock, () => diagnose(input)))));
  const verdict = judge(causes, truth);
  line.cases++;
  for (const key of ['listed', 'certain', 'falselyCertain', 'top']) if (verdict[key]) line[key]++;
  const named = causes.some(({ explanations }) => explanations.some(({ move, or = [] }) => [move, ...or.map((other) => other.move)].includes(line.kind)));
  if (named) line.named++;
  if (named || (verdict.listed && causes.some(({ explanations }) => explanations.some((one) => one.move && right(one, truth))))) line.alike++;
  line.alternatives += causes.reduce((product, { explanations, more = 0 }) => product * (explanations.length + more), 1);
}
