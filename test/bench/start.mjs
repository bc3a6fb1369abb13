import { print, processes } from './measure.mjs';

/** Start-up of `validate` on the sample against Node's own. Goal 1.2, never above 1.5. */
export default function start() {
  measure('');
  // Node reads these certificates whether or not it needs them, which makes any program look quick beside it.
  if (process.env.NODE_EXTRA_CA_CERTS) {
    delete process.env.NODE_EXTRA_CA_CERTS;
    measure(', without NODE_EXTRA_CA_CERTS');
  }
}

function measure(note) {
  const { ratio, a, b } = processes(['bin/gov-report.js', 'validate', 'fixtures/sample.txt'], ['-e', '0']);
  print(`validate sample.txt / node -e 0${note}`, `${ratio.toFixed(2)} x`, `${a.toFixed(0)} ms / ${b.toFixed(0)} ms: ${(a - b).toFixed(0)} ms more`);
  const bare = processes(['bin/gov-report.js', '--version'], ['-e', '0']);
  print(`--version / node -e 0${note}`, `${bare.ratio.toFixed(2)} x`);
}
