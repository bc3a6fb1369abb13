// In: the strips of one table, and the lexicon of a form. Out: its cells with every doubt, and the other ways its rows might be
// aligned. Refuses to know: the rest of the report, and how the document was stored.
import type { FormId, TableId } from '../../forms/index.js';
import { labelKey } from '../key.js';
import { lexicon as lexiconOf, type TableLexicon } from '../lexicon.js';
import type { Strip } from '../strip.js';
import { CellSheet } from './cell-sheet.js';
import { LabelledRows } from './labelled-rows.js';
import { gatherRows } from './rows.js';
import type { TableReading } from './table-reading.js';
import { rejoinTorn } from './torn-rows.js';
import { UnlabelledRow } from './unlabelled-row.js';

/** Reads the strips of one table in the layout of one form. `year`: the report's, `null` where it is not known. */
export function readTable(strips: readonly Strip[], form: FormId, table: TableId, year: number | null = null): TableReading {
  const lexicon = lexiconOf(form, table);
  const sheet = new CellSheet(lexicon);
  const gathered = gatherRows(rejoinTorn(strips, lexicon), lexicon);
  const unlabelled = lexicon.rows.length === 1 && lexicon.rows[0]!.words === '';
  if (!unlabelled) new LabelledRows({ lexicon, year }, sheet).read(gathered);
  else if (gathered.rows.length > 0) new UnlabelledRow({ lexicon, year }, sheet).read(gathered);
  // Headings with no figure under them, nor stuck to them: the row is there, and blank.
  else if (!gathered.trailing.some(({ text }) => /[\d０-９]/.test(text))) sheet.fillBlank(lexicon.rows[0]!.slots, gathered.trailing[0]?.at ?? strips[0]!.at);
  markUsed(strips, lexicon, sheet.used);
  const { cells, remarks, used, otherAlignments, provedBy } = sheet;
  return { table, form, cells, remarks, used, otherAlignments, ...(provedBy.length > 0 && { provedBy }), ...(sheet.torn && { torn: true }) };
}

/** A text of so few characters between the rows of a table is a part of a label. */
const longestPart = 12;

/** Single texts that are labels of the table, or parts of them, are no prose. */
function markUsed(strips: readonly Strip[], { byWords }: TableLexicon, used: Set<number>): void {
  for (const { index, alone, grid } of strips) {
    if (grid || (alone !== null && (byWords.has(labelKey(alone).words) || alone.length <= longestPart))) used.add(index);
  }
}
