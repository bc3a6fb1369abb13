import { counted, type Lang } from '../../finding/index.js';
import { nameOf } from '../../forms/index.js';
import type { CellChange, Comparison, Figure, SectionChange } from '../../model/index.js';

/** A figure as printed; what is absent says so. */
export const printed = ({ state, value, text }: Figure, lang: Lang): string =>
  state === 'absent' ? (lang === 'zh' ? '（没有）' : '(absent)') : value === null ? text || (lang === 'zh' ? '（空）' : '(blank)') : String(value);

/** `+3`, `−5`; empty where there is no difference to be had. */
export const signed = (change: number | null): string => (change === null ? '' : change > 0 ? `+${change}` : `−${-change}`);

/** `+25%` of what it was before; empty from zero, which has no share. */
export function share({ before, change }: CellChange): string {
  if (change === null || !before.value) return '';
  const percent = Math.round((100 * change) / Math.abs(before.value));
  return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)}%`;
}

/** What a cell is called in the words of the form. */
export const cellName = ({ cell }: CellChange, lang: Lang): string => nameOf(cell)[lang];

/** The tables that differ, each with its changes, in the order of the form. */
export function byTable({ cells }: Comparison, lang: Lang): { readonly title: string; readonly changes: readonly CellChange[] }[] {
  const tables = new Map<string, CellChange[]>();
  for (const change of cells) {
    const table = change.cell.split('.')[0]!;
    tables.set(table, [...(tables.get(table) ?? []), change]);
  }
  return [...tables].map(([table, changes]) => ({ title: nameOf(table)[lang], changes }));
}

/** How a section changed, in a word or two. */
export function sayState({ state, removed, added }: SectionChange, lang: Lang): string {
  const zh = { same: '相同', added: '新增', removed: '删去', changed: `改动：少 ${removed.length} 句，多 ${added.length} 句` };
  const en = { same: 'the same', added: 'new', removed: 'gone', changed: `changed: ${counted(removed.length, 'sentence')} less, ${added.length} more` };
  return (lang === 'zh' ? zh : en)[state];
}

/** `3 格不同，197 格相同`, and how many no form in common lets compare. */
export const sayCells = ({ cells, same, incomparable }: Comparison, lang: Lang): string => {
  const apart = incomparable > 0 ? (lang === 'zh' ? `，${incomparable} 格因格式不同不能比较` : `, ${counted(incomparable, 'is', 'are')} of different forms`) : '';
  return lang === 'zh' ? `${cells.length} 格不同，${same} 格相同${apart}` : `${counted(cells.length, 'cell differs', 'cells differ')}, ${counted(same, 'is', 'are')} the same${apart}`;
};

/** `青河县档案局 2022 年`; the source where the title is lost. */
export const sideName = ({ organization, year, source }: Comparison['before'], lang: Lang): string =>
  organization === null ? source : `${organization} ${year ?? ''}${lang === 'zh' && year !== null ? ' 年' : ''}`.trim();

/** The fixed words of a comparison. */
export const headings = (lang: Lang): Readonly<Record<'figures' | 'text' | 'findings' | 'went' | 'came' | 'stayed' | 'cell' | 'before' | 'after' | 'change', string>> =>
  lang === 'zh'
    ? { figures: '数字', text: '文字', findings: '问题', went: '消失', came: '新增', stayed: '仍在', cell: '格', before: '前', after: '后', change: '增减' }
    : { figures: 'Figures', text: 'Text', findings: 'Findings', went: 'gone', came: 'new', stayed: 'still there', cell: 'Cell', before: 'Before', after: 'After', change: 'Change' };
