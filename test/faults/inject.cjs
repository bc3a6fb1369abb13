// Loaded before the program: makes the file system fail as FAULT says, in one place. `what|match|after`: the call, part of the path it
// is about, and how many bytes (or calls) go well before. In worker threads too.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const threads = require('node:worker_threads');

const [what, match = '', after = '0'] = (process.env.FAULT ?? '').split('|');
const left = { count: Number(after) };
const real = { ...fs };
const files = new Map();
const failure = (code) => Object.assign(new Error(`${code}: injected`), { code });
const hits = (path) => typeof path === 'string' && path.includes(match);
const tell = (text) => what === 'tell' && real.writeSync(2, `TOLD ${text}\n`);
/** Bytes with each `1` a `2`: another report of the same size. */
const other = (bytes) => bytes.map((byte) => (byte === 0x31 ? 0x32 : byte));

fs.openSync = (path, ...rest) => {
  if (what === 'open' && hits(path)) throw failure('EMFILE');
  const file = real.openSync(path, ...rest);
  files.set(file, path);
  return file;
};
fs.writeSync = (file, bytes, offset = 0, ...rest) => {
  if (!hits(files.get(file)) || !['full', 'broken'].includes(what)) return real.writeSync(file, bytes, offset, ...rest);
  if (what === 'broken') throw failure('EIO');
  const size = bytes.length - offset;
  if (size <= left.count) {
    left.count -= size;
    return real.writeSync(file, bytes, offset, ...rest);
  }
  if (left.count === 0) throw failure('ENOSPC');
  // A disk takes what it has room for, and fails when asked again.
  const taken = real.writeSync(file, bytes, offset, left.count);
  left.count = 0;
  return taken;
};
fs.fsyncSync = (file) => {
  const path = files.get(file);
  const folder = real.fstatSync(file).isDirectory();
  if (what === 'sync' && hits(path)) throw failure('EIO');
  if (what === 'unsynced') throw failure('EINVAL');
  if (what === 'closed' && folder) throw failure('EPERM');
  if (folder) tell('folder settled');
  else if (hits(path)) tell(`settled with ${real.fstatSync(file).size > 0 ? 'bytes' : 'nothing'}`);
  return real.fsyncSync(file);
};
fs.closeSync = (file) => {
  real.closeSync(file);
  if (what === 'close' && hits(files.get(file))) throw failure('EDQUOT');
};
fs.renameSync = (from, to) => {
  if (what === 'rename' && hits(to)) throw failure('EXDEV');
  if (hits(to)) tell('named');
  if (what === 'hang' && hits(to)) {
    real.writeSync(2, 'HANGING\n');
    // Until whoever started it has done what is to happen meanwhile, and ends standard input.
    real.readSync(0, Buffer.alloc(1));
  }
  return real.renameSync(from, to);
};
fs.readSync = (file, ...rest) => {
  // Standard input gives its first piece, and then the disk behind it breaks.
  if (what === 'stdin' && file === 0 && left.count-- <= 0) throw failure('EIO');
  return real.readSync(file, ...rest);
};
fs.readFileSync = (path, ...rest) => {
  if (!hits(path)) return real.readFileSync(path, ...rest);
  if (what === 'read' && left.count-- <= 0) throw failure('EIO');
  if (what === 'gone') real.rmSync(path, { force: true });
  if (what === 'ends' && !threads.isMainThread) process.exit(9);
  if (what === 'throws' && !threads.isMainThread) process.nextTick(() => { throw failure('ELSEWHERE'); });
  if (what === 'stuck' && !threads.isMainThread) for (;;);
  const bytes = real.readFileSync(path, ...rest);
  if (what === 'changed' && left.count-- <= 0) return other(bytes);
  return what === 'torn' ? bytes.subarray(0, bytes.length >> 1) : bytes;
};

// A thread of the program's does not load what its parent was told to.
threads.Worker = class extends threads.Worker {
  constructor(script, options) {
    super(`require(${JSON.stringify(__filename)}); require(${JSON.stringify(script)});`, { ...options, eval: true });
  }
};
syncBuiltinESMExports();
