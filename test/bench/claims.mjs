import { print } from './measure.mjs';
import { check } from '../../dist/check/index.js';
import { readDocuments } from '../../dist/read/index.js';
import { recognise } from '../../dist/recognise/index.js';

const hostile = {
  'true claims': '2023年新收政府信息公开申请15件，办结14件，结转下年度1件。',
  'one endless clause': '收到申请收到申请件件件',
  'digits': '1234567890',
  'brackets': '（（（（其中：',
  'chinese numerals': '一百二十三万四千件',
  'zeros and none': '均为0，无，未收到，',
};

/** Characters; three bytes each, so the longest is a megabyte. */
const lengths = [43_750, 87_500, 175_000, 350_000];

/** Reading, recognising and checking texts of 1/8, 1/4, 1/2 and a whole megabyte: twice the text for about twice the time. */
export default function claims() {
  for (const [name, sentence] of Object.entries(hostile)) {
    const texts = lengths.map((length) => `青河县档案局2023年政府信息公开工作年度报告\n一、总体情况\n${sentence.repeat(Math.ceil(length / sentence.length))}\n`);
    const runs = texts.map((text) => ({ text, time: Infinity, count: 0 }));
    for (let round = 0; round < 5; round++) for (const run of runs) Object.assign(run, timed(run));
    const times = runs.map(({ time }) => time);
    print(`1 MB of ${name}`, times.slice(1).map((time, k) => (time / times[k]).toFixed(2)).join(' '), `for each doubling; ${times.map((time) => time.toFixed(0)).join(', ')} ms, ${runs.at(-1).count} claims`);
  }
}

/** The least of the rounds: processor time, so that neither neighbours nor the collector's pauses count twice. */
function timed({ text, time }) {
  globalThis.gc?.();
  const bytes = new TextEncoder().encode(text);
  const start = process.cpuUsage();
  const [{ report }] = recognise(readDocuments({ name: 'a.txt', bytes }), 'a.txt');
  check(report);
  const { user, system } = process.cpuUsage(start);
  return { time: Math.min(time, (user + system) / 1000), count: report.claims.length };
}
