import type { Command } from 'commander';
import { InputError, type Lang, type Saying } from '../../finding/index.js';
import { formOf, formOfYear, forms, nameOf, type CellPath, type Form } from '../../forms/index.js';
import type { Report } from '../../model/index.js';
import { readReports } from '../../run.js';
import { templateDocument, templateWorkbook, type Template } from '../../write/template/index.js';
import { exit } from '../exit.js';
import type { Io } from '../io.js';
import { badOption, forceOption, langFor } from '../options.js';
import { spareSources } from '../spare-sources.js';
import { tellWritten } from '../tell-written.js';
import { fileReader, filesOf, sourcesOf } from '../sources.js';

interface TemplateOptions {
  readonly form?: string;
  readonly year?: string;
  readonly organization?: string;
  readonly prior?: string;
  readonly output: string;
  readonly force?: boolean;
}

/** `gov-report template -o 年报.xlsx`: an empty form to fill in, with formulas that check it. */
export const template = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('template')
    .description('空白年报，合计和勾稽关系自动核对 · an empty form that checks itself')
    .option('--form <id>', `格式：${forms.map(({ id }) => id).join('、')}；默认按年度 · the form: ${forms.map(({ id }) => id).join(', ')}; else that of the year`)
    .option('--year <year>', '报告年度；默认是 --prior 的下一年 · the year reported on; else the one after --prior')
    .option('--organization <name>', '单位名称 · the body that reports')
    .option('--prior <file>', '上一年的年报，填好「上年结转」 · last year’s report: fills in what was carried over')
    .requiredOption('-o, --output <file>', '写入 .xlsx（表格）或 .docx（全文） · write an .xlsx (the tables) or a .docx (the whole text)')
    .addOption(forceOption())
    .action(async (options: TemplateOptions, command: Command) => done(await run(options, { io, lang: langFor(command, io) })));
};

const makers: Readonly<Record<string, (template: Template) => Uint8Array>> = { xlsx: templateWorkbook, docx: templateDocument };

async function run({ output, force, form, year, organization, prior }: TemplateOptions, { io, lang }: { readonly io: Io; readonly lang: Lang }): Promise<number> {
  const ending = /\.([^.\\/]+)$/.exec(output)?.[1]?.toLowerCase() ?? '';
  const make = Object.hasOwn(makers, ending) ? makers[ending] : undefined;
  if (!make) throw badOption('--output', output, Object.keys(makers).map((one) => `*.${one}`));
  const asked = year === undefined ? null : yearIn(year);
  if (prior !== undefined) spareSources([output], [{ path: prior }]);
  const before = prior === undefined ? null : await priorReport(prior, io);
  if (before && asked !== null && before.year !== null && before.year !== asked - 1) io.err(notLastYear(before.year, asked, lang));
  const due = asked ?? (before?.year ? before.year + 1 : null);
  const layout = formFor(form, due);
  if (due !== null && layout !== formOfYear(due)) io.err(otherForm(layout, due)[lang]);
  const carried = before && figuresOf(before);
  if (carried && ![...carried.keys()].some((path) => path.startsWith('requests.carriedForward.'))) io.err(nothingCarried(prior!, lang));
  const bytes = make({
    form: layout, year: due, organization: organization ?? before?.organization ?? null, lang, ...(carried && { prior: carried }),
  });
  io.writeFile(output, bytes, force);
  tellWritten(output, { io, lang });
  if (before && asked === null) io.err(due === null ? withoutYear(prior!, lang) : yearAfter(due, lang));
  return exit.valid;
}

function formFor(id: string | undefined, year: number | null): Form {
  const form = id === undefined ? (year === null ? forms[0] : formOfYear(year)) : formOf(id);
  if (form && forms.includes(form)) return form;
  throw id === undefined ? noForm(year!) : badOption('--form', id, forms.map((one) => one.id));
}

function yearIn(text: string): number {
  if (!/^20\d\d$/.test(text)) throw new InputError({ zh: `--year 不能是「${text}」`, en: `--year cannot be “${text}”` }, { zh: '写 2000 以后的四位数年份，如 2025', en: 'Give a year after 2000 in four digits, as 2025' });
  return Number(text);
}

async function priorReport(path: string, io: Io): Promise<Report> {
  for await (const sourced of sourcesOf((await filesOf([path])).files, fileReader(io))) {
    if (!('source' in sourced)) throw sourced.failure;
    const [first, ...more] = await readNamed(path, sourced.source);
    if (first && more.length === 0) return first.report;
    break;
  }
  throw new InputError(
    { zh: `${path} 里不止一份年报`, en: `${path} holds more than one report` },
    { zh: '用 --prior 给出只有上一年那一份的文件', en: 'Give --prior a file with last year’s report alone' },
  );
}

/** What is wrong with last year's file is said with its name: it stands beside other paths. */
async function readNamed(path: string, source: Parameters<typeof readReports>[0]): Promise<Awaited<ReturnType<typeof readReports>>> {
  try {
    return await readReports(source);
  } catch (failure) {
    if (!(failure instanceof InputError)) throw failure;
    throw new InputError({ zh: `${path}：${failure.saying.zh}`, en: `${path}: ${failure.saying.en}` }, failure.hint);
  }
}

/** Figures as printed; what was worked out by the reading is left out: a template must not hand on a guess. */
const figuresOf = ({ cells }: Report): ReadonlyMap<CellPath, number> =>
  new Map([...cells].flatMap(([path, { state, value }]) => (state === 'number' && value !== null ? [[path, value] as const] : [])));

const noForm = (year: number): InputError =>
  new InputError(
    { zh: `${year} 年度没有对应的空白格式`, en: `There is no empty form for ${year}` },
    { zh: `用 --form 指定：${forms.map(({ id }) => id).join('、')}`, en: `Name one with --form: ${forms.map(({ id }) => id).join(', ')}` },
  );

const otherForm = ({ id }: Form, year: number): Saying => ({
  zh: `注意：${year} 年度用的不是 ${id} 年格式，照 --form 做了，核对时会指出\n`,
  en: `Note: form ${id} is not that of ${year}; it is made as --form says, and a check will say so\n`,
});

const notLastYear = (found: number, year: number, lang: Lang): string =>
  lang === 'zh' ? `注意：--prior 是 ${found} 年度的年报，不是 ${year - 1} 年度的\n` : `Note: --prior is the report of ${found}, not of ${year - 1}\n`;

const yearAfter = (year: number, lang: Lang): string =>
  lang === 'zh' ? `按 --prior 的下一年，做成 ${year} 年度的（要别的年度用 --year）\n` : `Made for ${year}, the year after that of --prior (--year names another)\n`;

const withoutYear = (path: string, lang: Lang): string =>
  lang === 'zh' ? `注意：${path} 里没有读到年度，空白年报没有填年度；用 --year 指定\n` : `Note: no year was read in ${path}, so the form is of none; name it with --year\n`;

const nothingCarried = (path: string, lang: Lang): string =>
  lang === 'zh' ? `注意：${path} 里没有读到「${nameOf('requests.carriedForward').zh}」，「上年结转」没有填\n` : `Note: no “${nameOf('requests.carriedForward').en}” was read in ${path}; nothing was carried over\n`;
