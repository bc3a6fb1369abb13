import type { Command } from 'commander';
import type { Lang } from '../../finding/index.js';
import { allForms, cellsOf, history, identitiesOf, type Form } from '../../forms/index.js';
import { hanging } from '../../present/width.js';
import type { Io } from '../io.js';
import { langFor } from '../options.js';

/** `gov-report forms`: every form known, the one in force first: its years, its size, the notice that prescribes it. */
export const forms = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('forms')
    .description('已知的格式及其依据 · the forms known')
    .action(async (_: unknown, command: Command) => {
      const lang = langFor(command, io);
      await io.out(allForms.map((form) => describe(form, { lang, columns: io.columns })).join(''));
      done(0);
    });
};

function describe(form: Form, { lang, columns }: { readonly lang: Lang; readonly columns: number }): string {
  const cells = cellsOf(form).length;
  const sums = identitiesOf(form).length;
  const upTo = form.tables.some(({ id }) => id === 'statistics');
  const size = lang === 'zh' ? `${upTo ? '至多 ' : ''}${cells} 格，${sums} 条勾稽关系` : `${upTo ? 'up to ' : ''}${cells} cells, ${sums} identities`;
  const heading = `${form.id}  ${yearsOf(form, lang)}  ${size}\n`;
  return heading + [`${form.notice.number}《${form.notice.title}》`, history[form.id][lang]].map((line) => hanging(' '.repeat(6), line, columns)).join('');
}

function yearsOf({ years: [from, to] }: Form, lang: Lang): string {
  if (lang === 'zh') return `${from} 年度${to === null ? '起' : to === from ? '' : `至 ${to} 年度`}`;
  return `report years ${from}${to === null ? ' on' : `–${to}`}`;
}
