/** Garbage let lie before it is collected: V8 alone would let the heap grow with the number of files, as long as memory lasts. */
const slack = 24 * 1024 * 1024;

/** Collects the garbage of this thread whenever so much has gathered since the last time. Cheap when there is little to do. */
export function tidier(): () => void {
  // Loaded here: small batches come with this file and need none of it.
  const { getHeapStatistics, setFlagsFromString } = process.getBuiltinModule('node:v8');
  const { runInNewContext } = process.getBuiltinModule('node:vm');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let live = Infinity;
  return () => {
    const used = getHeapStatistics().used_heap_size;
    if (live === Infinity) live = used;
    if (used < live + slack) return;
    collect();
    live = getHeapStatistics().used_heap_size;
  };
}
