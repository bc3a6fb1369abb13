import type { Command } from 'commander';
import { cellsOf, forms as allForms, identitiesOf } from '../../forms/index.js';
import type { Io } from '../io.js';
import { langFor } from '../options.js';

/** `gov-report forms`: the forms known, their years and the notices that prescribe them. */
export const forms = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('forms')
    .description('已知的格式及其依据 · the forms known')
    .action(async (_: unknown, command: Command) => {
      const lang = langFor(command, io);
      for (const form of allForms) {
        const [from, to] = form.years;
        const years = lang === 'zh' ? `${from} 年度${to === null ? '起' : to === from ? '' : `至 ${to} 年度`}` : `report years ${from}${to === null ? ' on' : `–${to}`}`;
        const size = lang === 'zh' ? `${cellsOf(form).length} 格，${identitiesOf(form).length} 条勾稽关系` : `${cellsOf(form).length} cells, ${identitiesOf(form).length} identities`;
        await io.out(`${form.id}  ${years}  ${size}\n      ${form.notice.number}《${form.notice.title}》\n`);
      }
      done(0);
    });
};
