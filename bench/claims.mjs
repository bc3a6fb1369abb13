import { print } from './measure.mjs';
import { check } from '../dist/check/index.js';
import { readDocuments } from '../dist/read/index.js';
import { recognise } from '../dist/recognise/index.js';

const hostile = {
  'true claims': '2023年新收政府信息公开申请15件，办结14件，结转下年度1件。',
  'one endless clause': '收到申请收到申请件件件',
  'digits': '1234567890',
  'brackets': '（（（（其中：',
  'chinese numerals': '一百二十三万四千件',
};

/** Reading and checking of texts of half a megabyte and of a megabyte: twice the text for about twice the time. */
export default function claims() {
  const time = (sentence, length) => {
    const text = `青河县档案局2023年政府信息公开工作年度报告\n一、总体情况\n${sentence.repeat(Math.ceil(length / sentence.length))}\n`;
    const start = process.hrtime.bigint();
    const [{ report }] = recognise(readDocuments({ name: 'a.txt', bytes: new TextEncoder().encode(text) }), 'a.txt');
    check(report);
    return [Number(process.hrtime.bigint() - start) / 1e6, report.claims.length];
  };
  for (const [name, sentence] of Object.entries(hostile)) {
    time(sentence, 20_000);
    const [half] = time(sentence, 175_000);
    const [whole, count] = time(sentence, 350_000);
    print(`1 MB of ${name}`, `${(whole / half).toFixed(2)} x the half`, `${whole.toFixed(0)} ms, ${count} claims`);
  }
}
