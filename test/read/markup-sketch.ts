import type { Document } from '../../src/document/index.js';
import type { Reader } from '../../src/read/reader.js';

/**
 * A document short enough to read in a test: a paragraph as its text, behind `#` a heading's level; a grid as rows of
 * cells `text`, or `text 2x3` (columns by rows) for a cell that spans.
 */
export type Sketch = readonly (string | readonly (readonly string[])[])[];

export const sketch = (document: Document): Sketch =>
  document.blocks.map((block) => {
    if (block.kind === 'paragraph') return block.level === undefined ? block.text : `#${block.level} ${block.text}`;
    return block.rows.map((row) =>
      row.map(({ text, columnSpan, rowSpan }) => (columnSpan * rowSpan === 1 ? text : `${text} ${columnSpan}x${rowSpan}`)),
    );
  });

/** The only document in the bytes; the reader must take them for its own. */
export async function readOne(reader: Reader, bytes: Uint8Array | string): Promise<Document> {
  const source = { name: 'unnamed', bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes };
  if (!reader.accepts(source)) throw new Error(`${reader.id} does not accept this`);
  const documents = await reader.read(source);
  if (documents.length !== 1) throw new Error(`${documents.length} documents`);
  return documents[0]!;
}

export const sketchOf = async (reader: Reader, bytes: Uint8Array | string): Promise<Sketch> => sketch(await readOne(reader, bytes));
