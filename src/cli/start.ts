import { threadMark } from '../batch/task.js';
import { exit } from './exit.js';
import { codeOf } from './cannot-write.js';
import { realIo } from './io.js';
import { main } from './main.js';

/** The program's beginning and end: the only place that sets the exit code, and where a closed pipe ends it quietly. */
const lost = (failure: NodeJS.ErrnoException): never => {
  if (failure.code === 'EPIPE') process.exit();
  process.stderr.write(`✗ 无法写入标准输出：${codeOf(failure)}；磁盘是否已满？ · Cannot write to standard output: ${codeOf(failure)}; is the disk full?\n`);
  process.exit(exit.unusable);
};

/** A worker thread of the crew's: told by the mark alone first, since to look costs every run its time. */
const isThread = async (): Promise<boolean> => process.argv[2] === threadMark && !(await import('node:worker_threads')).isMainThread;

async function begin(): Promise<number | void> {
  if (!(await isThread())) return main(process.argv.slice(2), realIo(lost));
  const { serveThread } = await import('./thread.js');
  serveThread();
}

begin().then(
  (code) => (process.exitCode = code ?? exit.valid),
  (bug: unknown) => {
    process.stderr.write(`gov-report 出现内部错误，请反馈这段文字 · a bug in gov-report, please report this:\n${bug instanceof Error ? bug.stack : String(bug)}\n`);
    process.exitCode = 2;
  },
);
