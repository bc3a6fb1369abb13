import type { Ruling, Run } from './drawing.js';

/** Between which x of the page anything shows. */
export interface Clip {
  readonly left: number;
  readonly right: number;
}

export const noClip: Clip = { left: -Infinity, right: Infinity };

/** A clip set while another is in force. */
export const narrowed = (outer: Clip, inner: Clip): Clip => ({ left: Math.max(outer.left, inner.left), right: Math.min(outer.right, inner.right) });

/** What arithmetic may err by, and what a border may stand over, in points. */
const hair = 0.02;
const border = 1;
/** How far from a clip, in ems, the blank side of a glyph may hide that the next glyph is left out. */
const bearing = 0.12;

/**
 * The runs of a page with the clips in force when they were shown. Browsers leave out glyphs beyond a clip: a figure
 * that reaches over it, or up to one that cuts what stands around, may have lost digits, and must not pass for whole.
 */
export class ClippedRuns {
  private readonly shown: { readonly run: Run; readonly clip: Clip }[] = [];
  /** The right edges that cut something. */
  private readonly cutting = new Set<number>();

  show(run: Run, clip: Clip): void {
    this.shown.push({ run, clip });
    if (run.right > clip.right + hair) this.cutting.add(clip.right);
  }

  draw(rulings: readonly Ruling[], { right }: Clip): void {
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
