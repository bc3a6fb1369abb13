import { endingOf } from './endings.js';
import type { TaskFile } from './task.js';

/**
 * What a chunk may weigh: 16 plain texts, fewer files that take longer. One file a message would cost more than reading it;
 * what is put out for many would outlive its youth in memory before it is handed over.
 */
const most = 16;
const weights: Readonly<Record<string, number>> = { pdf: 8, ofd: 4, doc: 4, wps: 4, zip: 16, xlsx: 2, xls: 2, et: 2, ods: 2, docx: 2, odt: 2, fodt: 2, fods: 2 };

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
