// Loaded before the program: makes the file system fail as FAULT says, in one place. `what:match:after`: the call, part of the path it
// is about, and how many bytes (or calls) go well before.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const [what, match = '', after = '0'] = (process.env.FAULT ?? '').split('|');
const left = { count: Number(after) };
const real = { ...fs };
const files = new Map();
const failure = (code) => Object.assign(new Error(`${code}: injected`), { code });
const hits = (path) => typeof path === 'string' && path.includes(match);

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
fs.closeSync = (file) => {
  real.closeSync(file);
  if (what === 'close' && hits(files.get(file))) throw failure('EDQUOT');
};
fs.renameSync = (from, to) => {
  if (what === 'rename' && hits(to)) throw failure('EXDEV');
  if (what === 'hang' && hits(to)) {
    real.writeSync(2, 'HANGING\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
  }
  return real.renameSync(from, to);
};
fs.readFileSync = (path, ...rest) => {
  if (!hits(path)) return real.readFileSync(path, ...rest);
  if (what === 'read' && left.count-- <= 0) throw failure('EIO');
  if (what === 'gone') real.rmSync(path, { force: true });
  const bytes = real.readFileSync(path, ...rest);
  return what === 'torn' ? bytes.subarray(0, bytes.length >> 1) : bytes;
};
syncBuiltinESMExports();
