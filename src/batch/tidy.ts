/**
 * Garbage let lie before it is collected: V8 alone would let the heap grow with the number of files, as long as memory lasts.
 * Not less: between files no report is left alive, and each collection then takes with it what V8 has learnt of reports'
 * shapes, and the code compiled for them, which is compiled again and soon is as much garbage as before.
 */
const slack = 16 * 1024 * 1024;
/** The space for young objects is not let grow beyond this: a report is soon let go, and V8 would take four times as much. */
const youngest = 16 * 1024 * 1024;
/** Files between two looks at that space. */
const looks = 4;
/** Where what has outlived its youth lies; the young are looked after by V8 itself. */
const lasting: ReadonlySet<string> = new Set(['old_space', 'large_object_space']);

/** Kept once made: V8 lends it to a context of its own. */
let collector: (() => void) | undefined;

/** Collects the garbage of this thread at once. Loaded here: small batches come with this file and need none of it. */
export function collectGarbage(): void {
  if (!collector) {
    process.getBuiltinModule('node:v8').setFlagsFromString('--expose-gc');
    collector = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
  }
  collector();
}

/** Gives what collects the garbage of this thread whenever so much has gathered since the last time. Cheap when there is little to do. */
export function tidier(): () => void {
  const { getHeapSpaceStatistics, getHeapStatistics } = process.getBuiltinModule('node:v8');
  const young = (): number => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
  const lain = (): number => getHeapSpaceStatistics().reduce((sum, { space_name: name, space_used_size: size }) => sum + (lasting.has(name) ? size : 0), 0);
  let live = Infinity;
  let files = 0;
  return () => {
    if (++files % looks === 0 && young() >= youngest) letYoungGrow(false);
    if (live === Infinity) live = lain();
    if (getHeapStatistics().used_heap_size < live + slack || lain() < live + slack) return;
    collectGarbage();
    live = lain();
  };
}

/**
 * Lets the space for young objects grow, or stay as it is. Everything a list gathers survives, and V8 takes survivors for a
 * reason to let that space grow to 32 MB, for good.
 */
export const letYoungGrow = (grow: boolean): void => process.getBuiltinModule('node:v8').setFlagsFromString(`--semi-space-growth-factor=${grow ? 2 : 1}`);
