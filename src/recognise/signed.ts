import { printedDate } from '../forms/index.js';
import { bodyEndings, placeless } from './body-name.js';
import type { Strip } from './strip.js';

const name = `[\\u4e00-\\u9fff]{2,26}?(?:${bodyEndings})(?:[（(](?![盖公印签]章)[\\u4e00-\\u9fff]{1,20}[)）])?`;
/** 盖章 behind a name is no part of it. */
const seal = '(?:[（(][盖公印签]章[)）])?';
const alone = new RegExp(`^(${name})${seal}$`);
const dated = new RegExp(`^(${name})${seal}${printedDate}$`);
const dateAlone = new RegExp(`^[（(]?${printedDate}[)）]?$`);
/** Whose text it is; and whose page it stands on, which is often the government's. */
const published = new RegExp(`^(?:信息来源|稿件来源|文章来源|来源|发布机构|发布单位|发文机关|编制单位|填报单位|报送单位|单位名称|供稿单位|供稿)[:：](${name})(?=$|[^\\u4e00-\\u9fff]|发布|时间|日期|作者|浏览|字体)`);
const hosted = new RegExp(`^(?:主办单位|主办)[:：](${name})(?=$|[^\\u4e00-\\u9fff]|承办|备案|版权|地址)`);
const host = /政府|政府办公[室厅]|大数据|数据局|信息中心|网信|融媒体/;
const nameless = new RegExp(`^(?:${placeless})`);
/** A name with its place in running text. */
const other = /[\u4e00-\u9fff]{2,6}[省市县区州旗镇乡][\u4e00-\u9fff]{0,12}?(?:局|委员会|办公室|人民政府)/g;

/** So many rows at the end, and before the first section, may say whose report it is. */
const rowsAround = 16;

/**
 * The body that signs a report, or to whom the page it stands on gives it, where neither its title nor its text names one:
 * `青河县档案局 2024年1月20日`, `来源：青河县档案局`. `null` where there is none, several, or `text` is of another.
 */
export function signedBody(strips: readonly Strip[], before: number, text: string): string | null {
  const near = [...strips.slice(0, Math.min(before, rowsAround)), ...strips.slice(Math.max(before, strips.length - rowsAround))];
  const lines = near.flatMap(({ alone: line }) => (line === null || line.length > 60 ? [] : [line.replace(/\s+/g, '')]));
  const signed = lines.flatMap((line, at) => dated.exec(line)?.[1] ?? ((dateAlone.test(lines[at + 1] ?? '') && alone.exec(line)?.[1]) || []));
  const plain = text.replace(/\s+/g, '');
  const given = [published, hosted].map((shape) => only(lines.flatMap((line) => shape.exec(line)?.[1] ?? []).filter((one) => !host.test(one) || (shape === published && plain.includes(one)))));
  const own = only(signed) ?? given[0] ?? given[1] ?? null;
  return own !== null && isBorneOut(own, plain) ? own : null;
}

function only(names: readonly string[]): string | null {
  const different = new Set(names.filter((one) => !nameless.test(one)));
  return different.size === 1 ? [...different][0]! : null;
}

/** Whether a text names the body, or none. */
const isBorneOut = (body: string, text: string): boolean => text.includes(body) || [...text.matchAll(other)].length === 0;
