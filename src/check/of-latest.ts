/**
 * What several rules ask of one report, worked out when the first asks. Only the latest is kept: rules go through one report
 * after the other, and a `WeakMap` would hold what it keeps of each until the next collection of all garbage.
 */
export function ofLatest<Whole extends object, Part>(workOut: (whole: Whole) => Part): (whole: Whole) => Part {
  let latest: { readonly whole: Whole; readonly part: Part } | null = null;
  return (whole) => {
    if (latest?.whole !== whole) latest = { whole, part: workOut(whole) };
    return latest.part;
  };
}
