import { pinned } from './pinned.js';
import { slips } from './slips.js';

/** For each kind the seeds that between them reach nearly all that any reaches; `+2` where two cells beside it cannot be read. */
const seeds: Readonly<Record<string, string>> = {
  'one cell': '1 2 3+2 4 6+2 7+1 10',
  'cell + row total': '1 3+2 7+1 9+2',
  'cell + column total': '5 8',
  'cell + all totals': '1 6+2 10',
  'two cells': '1 2 6+2',
  'three cells': '1 7+1',
  'two figures': '1 4 6+2',
  'three figures': '1 3+2 7+1',
  'table 四, one cell': '1 2 6+2 7+1 9+2',
  'digits-swapped': '1 4',
  'digit-dropped': '4',
  'digit-doubled': '5 6+2',
  'factor-of-ten': '1 3+2',
  'sign': '1 4 7+1 9+2',
  'neighbours-exchanged-rows': '1 2 6+2 7+1',
  'neighbours-exchanged-columns': '3+2 8',
  'row-shifted': '4 7+1',
  'column-block-shifted': '7+1 8',
  'row-block-shifted': '2',
  'row-counted-twice': '1 2',
  'row-left-out': '1 2',
  'carried-forward-in-total': '1 7+1',
  'carried-over-in-received': '1 3+2 6+2',
  'partial-counted-elsewhere': '1 6+2 10',
  'two rows exchanged': '1 4',
  'two columns exchanged': '1 2 3+2',
  'rows one too low': '1',
  'rows one too high': '1 9+2',
  'a row printed twice, the others one too low': '8',
  'a column left out of the totals': '5',
  'one cell and table 四, one cell': '1 6+2 7+1',
  'digits-swapped and row-shifted': '4 5',
  'two cells and two cells': '1 6+2 7+1 9+2 10',
  'three figures and three figures': '1',
  'row-counted-twice and one cell': '4 5',
  'column-block-shifted and digit-dropped': '1',
};

pinned('slips', slips(Object.entries(seeds).flatMap(([kind, own]) => own.split(' ').map((seed) => ({ kind, seed: Number.parseInt(seed), unread: Number(seed.split('+')[1] ?? 0) })))));
