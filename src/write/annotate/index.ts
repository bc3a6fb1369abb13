// In: a file's bytes and the marks it is to carry. Out: the bytes of a copy that differs in the parts that carry them and
// in no other. Refuses to know rules, reports, and where the copy is written.
import type { Lang } from '../../finding/index.js';
import type { Annotated, Annotation, Mark } from './mark.js';

export { sign, type Annotated, type Mark } from './mark.js';

/** The formats that can carry marks. Of others a page is written instead. */
export type Markable = 'xlsx' | 'docx' | 'html';

/**
 * A copy with every mark as a comment at its cell or paragraph, the cell shaded. Marks whose place is not of this file,
 * or is not found in it, come back as `unplaced`: none is put somewhere else. A page (`html`) lists these too, at its end.
 * Throws InputError for a file in which no part can be found to put a mark in.
 */
export async function annotate(input: { readonly bytes: Uint8Array; readonly kind: Markable; readonly marks: readonly Mark[]; readonly lang: Lang }): Promise<Annotated> {
  if (input.marks.length === 0) return { bytes: input.bytes, unplaced: [] };
  return (await annotators[input.kind]())(input);
}

const annotators: Readonly<Record<Markable, () => Promise<(annotation: Annotation) => Promise<Annotated> | Annotated>>> = {
  xlsx: async () => (await import('./xlsx/annotate-xlsx.js')).annotateXlsx,
  docx: async () => (await import('./docx/annotate-docx.js')).annotateDocx,
  html: async () => (await import('./html/annotate-html.js')).annotateHtml,
};
