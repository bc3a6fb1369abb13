import { threadMark } from '../batch/task.js';
import { exit } from './exit.js';
import { codeOf } from '../batch/reasons.js';
import { realIo } from './io.js';
import { main } from './main.js';

/**
 * The program's beginning and end: the only place that sets the exit code. A closed pipe ends it without a word, but not
 * with 0: who reads the code must not take what was never delivered for "all valid".
 */
const lost = (failure: NodeJS.ErrnoException): never => {
  if (failure.code !== 'EPIPE') process.stderr.write(`✗ 无法写入标准输出：${codeOf(failure)}；磁盘是否已满？ · Cannot write to standard output: ${codeOf(failure)}; is the disk full?\n`);
  process.exit(exit.unusable);
};

// Node itself would end with 1, which says that a report is not valid.
process.on('uncaughtException', (bug) => {
  tellBug(bug);
  process.exit(exit.unusable);
});

const tellBug = (bug: unknown): void =>
  void process.stderr.write(`gov-report 出现内部错误，请反馈这段文字 · a bug in gov-report, please report this:\n${bug instanceof Error ? bug.stack : String(bug)}\n`);

/** A worker thread of the crew's: told by the mark alone first, since to look costs every run its time. */
const isThread = async (): Promise<boolean> => process.argv[2] === threadMark && !(await import('node:worker_threads')).isMainThread;

async function begin(): Promise<void> {
  if (await isThread()) return (await import('./thread.js')).serveThread();
  const io = realIo(lost);
  process.exitCode = await main(process.argv.slice(2), io);
  // Node would first tidy a heap that nobody needs any more.
  if (io.isDelivered()) process.exit();
}

begin().catch((bug: unknown) => {
  tellBug(bug);
  process.exitCode = exit.unusable;
});
