// How well the diagnosis does on reports spoiled in a known way: `node bench/localise.mjs [tables per line]` after a build.
import * as diagnosis from '../dist/diagnose/index.js';
import * as forms from '../dist/forms/index.js';
import { simulate, spoilings } from './localise-simulation.mjs';

const library = { ...forms, ...diagnosis };
const tables = Number(process.argv[2] ?? 300);
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
const columns = ['form', 'requests', 'spoiled by', 'cases', 'listed', 'certain', 'false', 'top', 'named', 'alike', 'of', 'median', 'worst ms'];
const widths = [5, 9, 30, 6, 8, 8, 7, 8, 8, 8, 7, 8, 8];
// listed: the truth is among the explanations · certain: alone · false: certain and wrong · top: named first · named: the
// move is recognised by its name · alike: or by another move that comes to the same figures · of: mean number of explanations
const print = (line) => console.log(line.map((word, k) => String(word).padEnd(widths[k])).join(' '));

print(columns);
for (const form of [forms.form2021, forms.form2019]) {
  for (const requests of [60, 600, 14000]) {
    for (const [n, kind] of Object.keys(spoilings).entries()) {
      const line = simulate(library, { form, requests, kind, tables, seed: 1000 * n + requests, clock: () => performance.now() });
      const times = line.times.toSorted((a, b) => a - b);
      const isMove = kind.includes('-') || kind === 'sign';
      print([
        form.id, requests, kind, line.cases, percent(line.listed, line.cases), percent(line.certain, line.cases), percent(line.falselyCertain, line.cases),
        percent(line.top, line.cases), isMove ? percent(line.named, line.cases) : '', isMove ? percent(line.alike, line.cases) : '', (line.alternatives / Math.max(1, line.cases)).toFixed(1),
        (times[times.length >> 1] ?? 0).toFixed(3), (times.at(-1) ?? 0).toFixed(2),
      ]);
    }
  }
}
