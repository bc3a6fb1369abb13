import type { Command } from 'commander';
import { ruleOf, rules as allRules, type Rule } from '../../check/index.js';
import type { Lang } from '../../finding/index.js';
import { hanging, wrap } from '../../present/width.js';
import { colon, semicolon } from '../../present/words.js';
import type { Io } from '../io.js';
import { langFor, unknownName } from '../options.js';

/** `gov-report rules`: what is checked, one line a rule. */
export const rules = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('rules')
    .description('全部检查规则 · what is checked')
    .action(async (_: unknown, command: Command) => {
      const lang = langFor(command, io);
      const width = Math.max(...allRules.map(({ id }) => id.length));
      for (const { id, severity, title } of allRules) await io.out(hanging(`${id.padEnd(width)}  ${severity.padEnd(7)}  `, title[lang], io.columns));
      done(0);
    });
};

/** `gov-report explain <rule>`: why it is checked, on what authority, and how to mend it. */
export const explain = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('explain')
    .description('一条规则的理由、依据和改法 · one rule, why, and how to mend it')
    .argument('<rule>', '规则名 · the rule, by its name')
    .action(async (id: string, _: unknown, command: Command) => {
      const rule = ruleOf(id);
      if (!rule) throw unknownName('explain', id, allRules.map((one) => one.id));
      await io.out(`${wrap(explanation(rule, langFor(command, io)), io.columns).join('\n')}\n`);
      done(0);
    });
};

/** A rule in full: what the command prints. */
function explanation({ id, severity, title, why, authority, mend }: Rule, lang: Lang): string {
  const heads = lang === 'zh' ? { why: '理由', authority: '依据', mend: '改法' } : { why: 'Why', authority: 'Authority', mend: 'How to mend it' };
  const cited = authority.map(({ notice, place }) => [notice?.number, place[lang]].filter(Boolean).join(lang === 'zh' ? '，' : ', '));
  return [`${id}  ${severity}`, title[lang], '', heads.why + colon(lang) + why[lang], heads.authority + colon(lang) + cited.join(semicolon(lang)), heads.mend + colon(lang) + mend[lang]].join('\n');
}
