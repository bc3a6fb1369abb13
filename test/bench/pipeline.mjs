import { readFileSync } from 'node:fs';
import { microseconds, print } from './measure.mjs';
import { check } from '../../dist/check/index.js';
import { readDocuments } from '../../dist/read/index.js';
import { recognise } from '../../dist/recognise/index.js';
import { judgeSource } from '../../dist/run.js';

/** V8 has compiled all that a report runs through after some thousands of them: so a batch runs, and so it is measured. */
const steady = (run) => microseconds(run, { batches: 60 });

/** Bytes to verdict for one text report, in process, against decoding and splitting the same bytes. Goal 3, and 0.1 ms. */
export default async function pipeline() {
  const source = { name: 'sample.txt', bytes: readFileSync('fixtures/sample.txt') };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let fields = 0;
  const floor = await steady(() => {
    for (const line of decoder.decode(source.bytes).split('\n')) fields += line.split('\t').length;
  });
  const documents = readDocuments(source);
  const [{ report }] = recognise(documents, 'sample.txt');
  print('decode and split', `${floor.toFixed(1)} us`, `${fields > 0 ? '' : 'nothing split'}`);
  print('read', `${(await steady(() => readDocuments(source))).toFixed(1)} us`);
  print('recognise', `${(await steady(() => recognise(documents, 'sample.txt'))).toFixed(1)} us`);
  print('check', `${(await steady(() => check(report))).toFixed(1)} us`);
  const whole = await steady(() => judgeSource(source));
  print('bytes to verdict', `${whole.toFixed(1)} us`, `${(whole / floor).toFixed(2)} x decode and split; ${Math.round(1e6 / whole)} reports a second`);
}
