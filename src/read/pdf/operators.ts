import { limits } from '../../document/index.js';
import type { OperatorList, PdfLibrary, PdfPage } from './library.js';
import { tooMuch } from './too-much.js';

/**
 * The drawing operators of a page. Throws InputError for more than `limits.operators` or for states saved deeper than
 * `limits.nesting`: forms that draw one another, or states without end, would go on for years. They are counted as the library hands them on.
 */
export function operatorsOf(page: PdfPage, { save, restore }: PdfLibrary['OPS']): Promise<OperatorList> {
  return new Promise((resolve, reject) => {
    const { _renderPageChunk: take } = page;
    let [count, depth, deepest] = [0, 0, 0];
    // oxlint-disable-next-line no-underscore-dangle -- the library's own name, and its only way in
    page._renderPageChunk = (chunk, state) => {
      count += chunk.length;
      for (const code of chunk.fnArray) {
        depth = code === save ? depth + 1 : code === restore ? depth - 1 : depth;
        if (depth > deepest) deepest = depth;
      }
      const beyond = count > limits.operators ? 'operators' : deepest > limits.nesting ? 'nesting' : null;
      if (!beyond) return take.call(page, chunk, state);
      state.streamReader?.cancel(new Error(beyond)).catch(() => {});
      reject(tooMuch(beyond));
    };
    page.getOperatorList().then(resolve, reject);
  });
}
