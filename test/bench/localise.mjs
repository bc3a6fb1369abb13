// How well and how fast the diagnosis does on reports spoiled in a known way. Options: --tables <n per line, 300>,
// --form <2021|2019>, --requests <60|600|14000>, --kind <one of the kinds of spoiling>, each of the last three repeatable.
import { parseArgs } from 'node:util';
import * as diagnosis from '../../dist/diagnose/index.js';
import * as forms from '../../dist/forms/index.js';
import { simulate, spoilings } from './localise-simulation.mjs';

const library = { ...forms, ...diagnosis };
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
const columns = ['form', 'requests', 'spoiled by', 'cases', 'listed', 'certain', 'false', 'top', 'named', 'alike', 'of', 'median', 'worst ms'];
const widths = [5, 9, 30, 6, 8, 8, 7, 8, 8, 8, 7, 8, 8];
const print = (line) => console.log(line.map((word, k) => String(word).padEnd(widths[k])).join(' '));

/**
 * listed: the truth is among the explanations · certain: alone · false: certain and wrong · top: named first · named: the
 * move is recognised by its name, or as one that comes to the same figures · alike: the truth is listed under the name of some move ·
 * of: mean number of explanations · times: the least of three runs of each case, in ms
 */
export default function localise() {
  const { tables, form, requests, kind } = optionsOf(process.argv);
  print(columns);
  for (const one of form) {
    for (const size of requests) {
      for (const [n, name] of Object.keys(spoilings).entries()) {
        if (!kind.includes(name)) continue;
        printLine(simulate(library, { form: one, requests: size, kind: name, tables, seed: 1000 * n + size, clock: () => performance.now() }));
      }
    }
  }
}

function optionsOf(argv) {
  const many = { type: 'string', multiple: true };
  const { values } = parseArgs({ args: argv.slice(2), allowPositionals: true, options: { tables: { type: 'string', default: '300' }, form: many, requests: many, kind: many } });
  const all = [forms.form2021, forms.form2019];
  return {
    tables: Number(values.tables), form: all.filter(({ id }) => values.form?.includes(id) ?? true), requests: (values.requests ?? ['60', '600', '14000']).map(Number), kind: values.kind ?? Object.keys(spoilings),
  };
}

function printLine(line) {
  const times = line.times.toSorted((a, b) => a - b);
  const isMove = line.kind.includes('-') || line.kind === 'sign';
  print([
    line.form, line.requests, line.kind, line.cases, percent(line.listed, line.cases), percent(line.certain, line.cases), percent(line.falselyCertain, line.cases),
    percent(line.top, line.cases), isMove ? percent(line.named, line.cases) : '', isMove ? percent(line.alike, line.cases) : '', (line.alternatives / Math.max(1, line.cases)).toFixed(1),
    (times[times.length >> 1] ?? 0).toFixed(3), (times.at(-1) ?? 0).toFixed(2),
  ]);
}
