import { endingOf } from './endings.js';
import type { TaskFile } from './task.js';

/** What a chunk may weigh: 250 plain texts, fewer files that take longer. One file a message would cost more than reading it. */
const most = 250;
const weights: Readonly<Record<string, number>> = { pdf: 50, doc: 20, wps: 20, zip: 125, xlsx: 4, xls: 4, et: 4, ods: 4, docx: 4, odt: 4 };

/** Files in their order, cut into chunks of about the same work. */
export function* chunksOf(files: readonly TaskFile[]): Generator<TaskFile[]> {
  let chunk: TaskFile[] = [];
  let weight = 0;
  for (const file of files) {
    chunk.push(file);
    weight += weights[endingOf(file.path)] ?? 1;
    if (weight < most) continue;
    yield chunk;
    chunk = [];
    weight = 0;
  }
  if (chunk.length > 0) yield chunk;
}
