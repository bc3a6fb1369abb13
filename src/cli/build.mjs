// Builds the command line: one script whose parts are compiled when they are asked for. What a check of a text report
// runs through is loaded at once, other commands, readers and outputs when they are called, packages that are heavy
// from where they are installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, transform } from 'esbuild';

const here = import.meta.dirname;

/** Parts of packages that cost every run their loading and that this program never uses: commander's running of other programs, chalk's own look at the terminal. */
const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'leave-out' }));
    onLoad({ filter: /^#supports-color$/, namespace: 'leave-out' }, () => ({ contents: 'export default { stdout: false, stderr: false };' }));
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const lazy = source.replace("const childProcess = require('node:child_process');", "const childProcess = { spawn: (...given) => require('node:child_process').spawn(...given) };");
      if (lazy === source) throw new Error('commander loads child_process in another way now');
      return { contents: lazy, loader: 'js' };
    });
  },
};

/** What a module called `*.ahead.ts` gives is worked out here, and its values stand in the program: a run would come to the same each time. */
const ahead = {
  name: 'ahead',
  setup({ onLoad }) {
    onLoad({ filter: /\.ahead\.ts$/ }, async ({ path }) => {
      const { outputFiles: [{ text }] } = await build({ entryPoints: [path], bundle: true, write: false, format: 'esm', platform: 'node' });
      const given = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
      return { contents: Object.entries(given).map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`).join('\n') };
    });
  },
};

/** Writes the program to `target`. */
export async function buildProgram(target, version) {
  const { outputFiles } = await build({
    entryPoints: { start: join(here, 'start.ts') },
    outdir: dirname(target),
    write: false,
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    chunkNames: '[name]-[hash]',
    external: ['ajv', 'cli-table3', 'fflate', 'htmlparser2', 'pdfjs-dist', 'tinyglobby', 'xlsx'],
    plugins: [leaveOut, ahead],
    define: { GOV_REPORT_VERSION: JSON.stringify(version), 'import.meta.url': 'undefined' },
    logLevel: 'warning',
  });
  const parts = outputFiles.map(({ path, text }) => partOf(basename(path), text));
  // Less to read at every start; names stay, for whoever reports a bug.
  const { code } = await transform(`${head}\n${parts.join('')}${tail}`, { minifyWhitespace: true, charset: 'ascii', target: 'node20' });
  writeFileSync(target, plain(code));
}

// The whole is one function, called by bin/gov-report.js; for packages it is lent an `import()`, as a script compiled by
// hand has none. Parts ask each other by `require`; anything else they require is the installation's.
const head = `(function (fromOutside, importHere, __filename, __dirname) {
const parts = {`;
const tail = `};
const loaded = new Map();
function part(name) {
  if (!Object.hasOwn(parts, name)) return fromOutside(name);
  let module = loaded.get(name);
  if (!module) {
    loaded.set(name, (module = { exports: {} }));
    parts[name](module, module.exports, part);
  }
  return module.exports;
}
part('./start.js');
})`;

/**
 * One part as a function that is compiled when it is called. What it takes from others is taken once, for nothing that is
 * exported here changes afterwards; a getter for every name would cost a start more than the names do.
 */
function partOf(name, code) {
  const taken = [];
  const take = (target, from) => (taken.push(`${target && `var ${target} = `}require(${from});`), '');
  const given = [];
  const body = code
    .replace(/^import (?:(\w+) from |\{([^}]*)\} from )?("[^"]+");$/gm, (_, whole, names, from) => take(whole ?? (names === undefined ? '' : `{${names.replaceAll(' as ', ': ')}}`), from))
    .replace(/^export \{([^}]*)\};$/gm, (_, names) => (given.push(names.replace(/(\w+) as (\w+)/g, '$2: $1')), ''))
    .replace(/\bimport\(("\.\/[^"]+")\)/g, 'Promise.resolve().then(() => require($1))')
    .replace(/\bimport\(/g, 'importHere(');
  if (/^(?:import|export)\b/m.test(body)) throw new Error(`${name}: an import or export in a form that is not known here`);
  return `'./${name}'(module, exports, require) {\n${taken.join('\n')}\n${body}\nmodule.exports = {${given.join(',')}};\n},\n`;
}

/** Plain ASCII is read at half the cost; esbuild leaves other characters in regular expressions. */
const plain = (text) => text.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
