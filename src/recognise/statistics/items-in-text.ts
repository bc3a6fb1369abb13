import { further } from '../../finding/index.js';
import { unitPattern, type Item, type Located } from './item.js';

const figures = String.raw`[\d０-９\-—/][\d０-９,，.．\s\-—/]*`;
const longestLabel = 110;
const line = new RegExp(String.raw`([^。；;]{0,${longestLabel}}?)(${unitPattern})\s*(${figures})`, 'y');

/**
 * Lines of a table that stands in one text: label, unit, figures, and the next label right behind them. Ends where
 * something else begins: a sentence, or a label longer than any.
 */
export function itemsInText({ text, at }: Located, from = 0): Item[] {
  const items: Item[] = [];
  let mark = 0;
  for (let offset = from; offset < text.length; ) {
    line.lastIndex = offset;
    const found = line.exec(text);
    if (!found) break;
    const label = found[1]!.trim();
    mark = Number(/(\d{1,2})[、.．]\D*$/.exec(label)?.[1] ?? 0);
    const runStart = offset + found[0].length - found[3]!.length;
    const run = withoutNextMark(found[3]!, text.slice(runStart + found[3]!.length), mark + 1);
    if (label) items.push({ label, unit: found[2]!, at: further(at, offset), cells: null, run: run.trimEnd(), end: runStart + run.length, runAt: (into) => further(at, runStart + into) });
    offset = runStart + run.length;
    if (run.length === 0) break;
  }
  return items;
}

/** Figures without the list mark of the next line, which may be stuck to them: `15092.政府公报` is 1509 and `2.`. */
function withoutNextMark(run: string, after: string, next: number): string {
  const dotted = /[\d０-９][.．]\s*$/.test(run);
  if (!dotted && !/^[、)）]/.test(after)) return run;
  const digits = dotted ? run.replace(/[.．]\s*$/, '') : run;
  const mark = next > 9 && digits.endsWith(String(next)) ? String(next).length : 1;
  return digits.slice(0, -mark);
}
