// The functions that the totals of a report are made of. In: values, and the numbers of ranges. Out: a value, an error
// as a spreadsheet shows one, or null: what is not known in full is worth nothing.

/** An error that a spreadsheet shows in place of a value. */
export const failed: unique symbol = Symbol('error');
/** `null`: not known here. */
export type Outcome = number | string | boolean | typeof failed | null;

/** One argument of a function. */
export interface Argument {
  /** As a single value; of a range of several cells `null`. */
  value(): Outcome;
  /** The numbers of a range from top to bottom, words left out; those of a value. */
  numbers(): readonly number[] | typeof failed | null;
  /** A range of numbers cell for cell, 0 for what is none, and its width; `null` for what is no range. */
  cells(): { readonly numbers: readonly number[]; readonly width: number } | null;
}

type Call = (parts: readonly Argument[]) => Outcome;

/** By their names in every notation. What is not here is not calculated. */
export const functions: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['SUM', ofNumbers((numbers) => numbers.reduce((sum, one) => sum + one, 0))],
  ['MAX', ofNumbers((numbers) => numbers.reduce((most, one) => Math.max(most, one), numbers[0] ?? 0))],
  ['MIN', ofNumbers((numbers) => numbers.reduce((least, one) => Math.min(least, one), numbers[0] ?? 0))],
  ['COUNT', ofNumbers((numbers) => numbers.length)],
  ['ABS', ofValues(1, ([value]) => Math.abs(value!))],
  ['ROUND', ofValues(2, ([value, digits]) => rounded(value!, digits!))],
  ['SUMPRODUCT', sumOfProducts],
  ['IF', choice],
  ['IFERROR', unlessFailed],
]);

function ofNumbers(made: (numbers: readonly number[]) => number): Call {
  return (parts) => {
    const all: number[] = [];
    for (const part of parts) {
      const numbers = part.numbers();
      if (numbers === null || numbers === failed) return numbers;
      for (const one of numbers) all.push(one);
    }
    return parts.length === 0 ? null : made(all);
  };
}

function ofValues(count: number, made: (values: readonly number[]) => number | null): Call {
  return (parts) => {
    const values = parts.map((part) => part.value());
    if (values.includes(failed)) return failed;
    const numbers = values.filter((value) => typeof value === 'number');
    return parts.length === count && numbers.length === count ? made(numbers) : null;
  };
}

/** Halves away from zero, by the digits a person sees: 1.005 to two is 1.01. */
function rounded(value: number, digits: number): number | null {
  const plain = String(Number(Math.abs(value).toPrecision(15)));
  if (!Number.isInteger(digits) || Math.abs(digits) > 15 || plain.includes('e')) return null;
  return Math.sign(value) * Number(`${Math.round(Number(`${plain}e${digits}`))}e${-digits}`);
}

function sumOfProducts(parts: readonly Argument[]): Outcome {
  const ranges = parts.map((part) => part.cells());
  const [first] = ranges;
  if (!first || ranges.some((range) => range?.width !== first.width)) return null;
  return first.numbers.reduce((sum, _, at) => sum + ranges.reduce((product, range) => product * (range!.numbers[at] ?? 0), 1), 0);
}

function choice([condition, yes, no]: readonly Argument[]): Outcome {
  const decided = condition?.value();
  if (decided === failed) return failed;
  if (decided === undefined || decided === null || typeof decided === 'string' || !yes) return null;
  return decided ? yes.value() : no ? no.value() : false;
}

function unlessFailed([value, instead]: readonly Argument[]): Outcome {
  const found = value?.value() ?? null;
  return found === failed ? (instead?.value() ?? null) : found;
}
