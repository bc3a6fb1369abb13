import { print, processes } from './measure.mjs';

/** Start-up of `validate` on the sample against Node's own. Goal 1.2, never above 1.5. */
export default function start() {
  const { ratio, a, b } = processes(['bin/gov-report.js', 'validate', 'fixtures/sample.txt'], ['-e', '0']);
  print('validate sample.txt / node -e 0', `${ratio.toFixed(2)} x`, `${a.toFixed(0)} ms / ${b.toFixed(0)} ms`);
  const bare = processes(['bin/gov-report.js', '--version'], ['-e', '0']);
  print('--version / node -e 0', `${bare.ratio.toFixed(2)} x`);
}
