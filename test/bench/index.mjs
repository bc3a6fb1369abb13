// Speeds as ratios against a baseline measured in the same run: `npm run bench`, or `npm run bench -- start formats`.
// What begins with -- is for the benches themselves: `npm run bench -- localise --tables 50 --kind "two cells"`.
import { existsSync, readdirSync } from 'node:fs';

if (!existsSync('dist/gov-report.cjs')) throw new Error('build first: npm run build');
const all = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.mjs') && !['index.mjs', 'measure.mjs'].includes(file) && !file.includes('-')).map((file) => file.slice(0, -4));
const given = process.argv.slice(2);
const options = given.findIndex((word) => word.startsWith('--'));
const asked = options < 0 ? given : given.slice(0, options);
const order = ['start', 'pipeline', 'memory', 'formats'];
const named = asked.length > 0 ? asked : [...order, ...all.filter((name) => !order.includes(name)).sort()];
for (const name of named) {
  console.log(`\n== ${name}`);
  const bench = await import(`./${name}.mjs`);
  await bench.default?.();
}
