import type { HostileCase } from '../case.js';

const report = (more: string): string => `{"form":"2021","year":2023,"organization":"青河县档案局","title":"x",${more}}`;
const cell = (value: string): string => report(`"tables":{"requests":{"received":{"naturalPerson":${value},"total":1}}}`);

/** Reports and settings in JSON. */
export const json: readonly HostileCase[] = [
  { name: 'json: 300,000 arrays in one another', files: { 'a.json': () => report(`"sections":${'['.repeat(300_000)}${']'.repeat(300_000)}`) }, says: /嵌套超过64层/ },
  { name: 'json: __proto__ as a table, a key and a cell', files: { 'a.json': () => report('"tables":{"__proto__":{"polluted":1},"requests":{"__proto__":{"total":1},"constructor":{"prototype":{"x":1}}}},"__proto__":{"verdict":"valid"}') }, says: /\/里没有「__proto__」这一项/ },
  { name: 'json: a number beyond 2^53', files: { 'a.json': () => cell('9007199254740993') }, says: /naturalPerson超过十五位数字/ },
  { name: 'json: 1e999', files: { 'a.json': () => cell('1e999') }, says: /naturalPerson应为数字/ },
  { name: 'json: -1, 1.5 and "1"', files: { 'a.json': () => cell('-1'), 'b.json': () => cell('1.5'), 'c.json': () => cell('"1"') }, argv: ['validate', 'a.json', 'b.json', 'c.json', '-f', 'ndjson'], says: /\S/ },
  { name: 'json: 60 MB of one string', files: { 'a.json': () => report(`"x":"${'x'.repeat(60_000_000)}"`) }, says: /一段文字超过1000000字/ },
  { name: 'json: a million keys', files: { 'a.json': () => report(`"tables":{"requests":{${Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":1`).join(',')}}}`) }, says: /一对括号里超过20000项/ },
  { name: 'json: one key twice', files: { 'a.json': () => report('"year":2022,"year":2021,"tables":{"requests":{"received":{"total":1,"total":2}}}') }, says: /同一处有两个「year」/ },
  { name: 'ndjson: a million empty objects', files: { 'a.ndjson': () => '{}\n'.repeat(1_000_000) }, says: /超过20000行/ },
  { name: 'configuration: __proto__', files: { 'a.txt': () => 'x', 'gov-report.config.json': () => '{"__proto__":{"rules":{}},"rules":{"__proto__":"off"}}' }, says: /__proto__/ },
  { name: 'configuration: 300,000 deep', files: { 'a.txt': () => 'x', 'gov-report.config.json': () => '{"rules":'.repeat(300_000) }, says: /gov-report\.config\.json/ },
  { name: 'configuration: deep and whole', files: { 'a.txt': () => 'x', 'gov-report.config.json': () => `{"rules":${'['.repeat(200_000)}${']'.repeat(200_000)}}` }, says: /gov-report\.config\.json/ },
  { name: 'configuration: a list of 200,000 acceptances', files: { 'a.txt': () => 'x', 'gov-report.config.json': () => `{"accept":[${Array.from({ length: 200_000 }, () => '{"finding":"x","reason":"yy"}').join(',')}]}` }, says: /缺少「figures」/ },
  { name: 'configuration: null, a list, a number', files: { 'a.txt': () => 'x', 'gov-report.config.json': () => '[]' }, says: /gov-report\.config\.json/ },
  { name: 'baseline: a page', files: { 'a.txt': () => 'x', 'b.json': () => '<html>' }, argv: ['validate', 'a.txt', '--baseline', 'b.json'], says: /b\.json/ },
  { name: 'baseline: keys of objects', files: { 'a.txt': () => 'x', 'b.json': () => '{"version":1,"findings":[{"finding":"__proto__","organization":"constructor"}],"__proto__":1}' }, argv: ['validate', 'a.txt', '--baseline', 'b.json'], says: /里没有「__proto__」这一项/ },
];
