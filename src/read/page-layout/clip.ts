import type { Box, Ruling, Run } from './drawing.js';

/** Where on the page anything shows. */
export const noClip: Box = { left: -Infinity, bottom: -Infinity, right: Infinity, top: Infinity };

/** A clip set while another is in force. */
export const narrowed = (outer: Box, inner: Box): Box => ({
  left: Math.max(outer.left, inner.left), bottom: Math.max(outer.bottom, inner.bottom), right: Math.min(outer.right, inner.right), top: Math.min(outer.top, inner.top),
});

/** What arithmetic may err by, and what a border may stand over, in points. */
const hair = 0.02;
const border = 1;
/** How far from a clip, in ems, the blank side of a glyph may hide that the next glyph is left out. */
const bearing = 0.12;

/**
 * The runs of a page with the clips in force when they were shown. Lines above or below a clip do not show: spreadsheets
 * write them all the same where a row is too low for its text, over the rows beside it. Browsers leave out glyphs
 * beyond a clip: a figure that reaches over it, or up to one that cuts what stands around, may have lost digits, and
 * must not pass for whole.
 */
export class ClippedRuns {
  private readonly shown: { readonly run: Run; readonly clip: Box }[] = [];
  /** The right edges that cut something. */
  private readonly cutting = new Set<number>();

  show(run: Run, clip: Box): void {
    const middle = (run.bottom + run.top) / 2;
    if (middle < clip.bottom || middle > clip.top) return;
    this.shown.push({ run, clip });
    if (run.right > clip.right + hair) this.cutting.add(clip.right);
  }

  draw(rulings: readonly Ruling[], { right }: Box): void {
    if (rulings.some(({ horizontal, at, to }) => (horizontal ? to : at) > right + border)) this.cutting.add(right);
  }

  /** The runs in the order they were shown, `…` at the end of a figure where digits may be lost. */
  marked(): Run[] {
    return this.shown.map(({ run, clip }) => {
      if (run.course !== 'across') return run;
      const begun = run.left < clip.left - hair && /^\d/.test(run.text);
      const ended = run.right > clip.right - (this.cutting.has(clip.right) ? bearing * run.size : -hair) && /\d$/.test(run.text);
      return begun || ended ? { ...run, text: `${begun ? '…' : ''}${run.text}${ended ? '…' : ''}` } : run;
    });
  }
}
