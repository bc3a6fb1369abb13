import { isMainThread } from 'node:worker_threads';
import { serve } from '../batch/serve.js';
import { exit } from './exit.js';
import { codeOf, realIo } from './io.js';
import { main } from './main.js';
import { workOf, type Setup } from './work.js';

/** The program's beginning and end: the only place that sets the exit code, and where a closed pipe ends it quietly. */
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code === 'EPIPE') process.exit();
  process.stderr.write(`✗ 无法写入标准输出：${codeOf(failure)}；磁盘是否已满？ · Cannot write to standard output: ${codeOf(failure)}; is the disk full?\n`);
  process.exit(exit.unusable);
});

if (!isMainThread) serve((setup, readFile) => workOf(setup as Setup, readFile));
else main(process.argv.slice(2), realIo()).then(
  (code) => (process.exitCode = code),
  (bug: unknown) => {
    process.stderr.write(`gov-report 出现内部错误，请反馈这段文字 · a bug in gov-report, please report this:\n${bug instanceof Error ? bug.stack : String(bug)}\n`);
    process.exitCode = 2;
  },
);
