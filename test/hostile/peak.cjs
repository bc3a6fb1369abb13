// Loaded before the program: tells on descriptor 3, as it ends, the most memory the process held (kB) and the processor time it took (ms).
const { readFileSync, writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

// What the kernel says of this process; `maxRSS` would count the parent that forked it.
function mostMemory() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

if (isMainThread) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(3, `${mostMemory()} ${Math.round((user + system) / 1000)}`);
  });
}
