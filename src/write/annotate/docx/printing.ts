import type { Reading } from '../xml/scan.js';

/** Reads what prints, changes accepted: content controls, links and insertions are opened, deletions passed over, of alternatives the first is taken. */
export abstract class Printing implements Reading {
  /** What reads a child that stands in it, if only within tags that leave no trace. */
  protected abstract printed(name: string, start: number, openEnd: number): Reading | null;

  abstract end(closeStart: number, end: number): void;

  child(name: string, start: number, openEnd: number): Reading | null {
    const wrapper = wrappers.get(name);
    return wrapper === undefined ? this.printed(name, start, openEnd) : wrapper(this);
  }
}

/** Tags round rows, cells, paragraphs or runs: what reads their children is what reads those they stand among. */
const around = (outer: Reading): Reading => ({ child: (name, start, openEnd) => outer.child(name, start, openEnd), end: nothing });

const control = (outer: Reading): Reading => ({ child: (name) => (name === 'sdtContent' ? around(outer) : null), end: nothing });

function alternatives(outer: Reading): Reading {
  let first = true;
  return {
    child(name, start, openEnd) {
      if (!first) return null;
      first = false;
      return outer.child(name, start, openEnd);
    },
    end: nothing,
  };
}

const nothing = (): void => {};

const transparent = 'sdtContent ins moveTo customXml smartTag hyperlink fldSimple dir bdo subDoc ruby rubyBase Choice Fallback oMathPara oMath';

const wrappers = new Map<string, (outer: Reading) => Reading | null>([
  ...transparent.split(' ').map((name) => [name, around] as const),
  ['sdt', control],
  ['AlternateContent', alternatives],
  ['del', () => null],
  ['moveFrom', () => null],
]);
