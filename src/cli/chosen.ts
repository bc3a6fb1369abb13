import { InputError, type Lang } from '../finding/index.js';
import type { Judged } from '../model/index.js';

/** So many reports are named, the others counted. */
const named = 8;

/**
 * The reports that were asked for by body, year, both or source; the only one where there is one and none was asked for.
 * Throws InputError where there are several and it was not said which, or what was asked for is none of them.
 */
export function chosenOf(judged: readonly Judged[], asked: readonly string[] | undefined, path: string): readonly Judged[] {
  if (judged.length === 0) throw noReport(path);
  const stranger = asked?.find((which) => !judged.some((one) => isCalled(one, which)));
  if (stranger !== undefined) throw notAmong(stranger, judged, path);
  if (asked) return judged.filter((one) => asked.some((which) => isCalled(one, which)));
  if (judged.length > 1) throw several(judged, path);
  return judged;
}

const isCalled = ({ source, organization, year }: Judged, which: string): boolean => [source, organization, String(year), `${organization} ${year}`].includes(which);

/** `青河县财政局 2022（两年.md#2）`: every part of it names the report. */
export function nameOfReport({ source, organization, year }: Judged, lang: Lang): string {
  const who = [organization, year].filter((one) => one !== null).join(' ');
  return who === '' ? source : lang === 'zh' ? `${who}（${source}）` : `${who} (${source})`;
}

const listOf = (judged: readonly Judged[], lang: Lang): string =>
  judged.slice(0, named).map((one) => nameOfReport(one, lang)).join(lang === 'zh' ? '、' : ', ') + (judged.length > named ? (lang === 'zh' ? ` 等 ${judged.length} 份` : `, … (${judged.length})`) : '');

const several = (judged: readonly Judged[], path: string): InputError =>
  new InputError(
    { zh: `${path} 里有 ${judged.length} 份年报，没有说是哪一份`, en: `${path} holds ${judged.length} reports, and it was not said which` },
    { zh: `用 --report 写明单位、年度或名字；现有：${listOf(judged, 'zh')}`, en: `Name it with --report, by body, year or name; there are: ${listOf(judged, 'en')}` },
  );

const notAmong = (which: string, judged: readonly Judged[], path: string): InputError =>
  new InputError(
    { zh: `${path} 里没有「${which}」的年报`, en: `${path} holds no report of “${which}”` },
    { zh: `现有：${listOf(judged, 'zh')}`, en: `There are: ${listOf(judged, 'en')}` },
  );

const noReport = (path: string): InputError => new InputError({ zh: `${path} 里没有年报`, en: `${path} holds no report` }, { zh: '检查路径', en: 'Check the path' });
