import type { Saying } from '../finding/index.js';
import { jsonLimits } from './limits.js';

/** What a JSON text looks like before anything is made of it; what stands inside strings does not count. */
export interface JsonShape {
  /** Brackets in one another. */
  readonly depth: number;
  /** Commas between the two brackets that hold most of them. */
  readonly width: number;
  /** Signs of the longest string. */
  readonly longest: number;
  /** A key that one object has twice: of the two values, readers take one and say nothing of the other. */
  readonly twice: string | null;
}

/** The shape of a JSON text in one pass, whole or broken: nothing is parsed, and nothing is thrown. */
export function shapeOf(text: string): JsonShape {
  const open: { commas: number; readonly keys: Set<string> }[] = [{ commas: 0, keys: new Set() }];
  let [depth, width, longest, twice] = [0, 0, 0, null as string | null];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const now = open[open.length - 1]!;
    if (code === 0x22) {
      const end = endOfString(text, at);
      longest = Math.max(longest, end - at - 1);
      if (twice === null && isKey(text, end)) {
        const key = text.slice(at + 1, end);
        if (now.keys.has(key)) twice = key;
        now.keys.add(key);
      }
      at = end;
    } else if (code === 0x2c) width = Math.max(width, ++now.commas);
    else if (code === 0x7b || code === 0x5b) depth = Math.max(depth, open.push({ commas: 0, keys: new Set() }) - 1);
    else if ((code === 0x7d || code === 0x5d) && open.length > 1) open.pop();
    if (width > jsonLimits.width || depth > jsonLimits.depth || longest > jsonLimits.characters) break;
  }
  return { depth, width, longest, twice };
}

function isKey(text: string, quote: number): boolean {
  let at = quote + 1;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return text.charCodeAt(at) === 0x3a;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}

/** Where a JSON text is broken, in lines and columns from 1 instead of the engine's words, which differ from one Node to the next. `line`: the line it begins in. */
export function sayBroken(text: string, failure: unknown, line = 1): Saying {
  const found = /position (\d+)/.exec(failure instanceof Error ? failure.message : '');
  const at = found && Number(found[1]) < text.trimEnd().length ? Number(found[1]) : null;
  if (at === null) {
    const whole = /^[\s]*[[{]/.test(text) && !/[\]}]\s*$/.test(text);
    return whole ? { zh: '没有写完', en: 'it ends too early' } : { zh: '有多余或缺少的符号', en: 'a sign is missing or too many' };
  }
  const before = text.slice(0, at).split('\n');
  const [row, column] = [line + before.length - 1, before.at(-1)!.length + 1];
  return { zh: `第 ${row} 行第 ${column} 列起写法不对`, en: `a slip at line ${row}, column ${column}` };
}

/** The first thing a schema found wrong. */
interface Mistake {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** A mistake against a schema as people say it; `at`: the pointer of what was checked. */
export function sayMistake({ instancePath, keyword, params, message = '' }: Mistake, at: string): Saying {
  const where = at + instancePath || '/';
  switch (keyword) {
    case 'required': return { zh: `${where} 缺少「${String(params['missingProperty'])}」`, en: `${where} lacks “${String(params['missingProperty'])}”` };
    case 'additionalProperties': return { zh: `${where} 里没有「${String(params['additionalProperty'])}」这一项`, en: `${where} has no “${String(params['additionalProperty'])}”` };
    case 'enum': return { zh: `${where} 只能是 ${listed(params['allowedValues'], '、')}`, en: `${where} may be ${listed(params['allowedValues'], ', ')}` };
    case 'type': return { zh: `${where} 应为${typesIn(params['type']).map((type) => types[type] ?? type).join('或')}`, en: `${where} must be ${typesIn(params['type']).join(' or ')}` };
    default: return { zh: `${where} 不对（${message}）`, en: `${where} ${message}` };
  }
}

const listed = (values: unknown, joint: string): string => (Array.isArray(values) ? values.map(String).join(joint) : '');
const typesIn = (type: unknown): string[] => String(type).split(',');
const types: Readonly<Record<string, string>> = { number: '数字', integer: '整数', string: '文字', null: ' null', object: '对象', array: '数组', boolean: ' true 或 false' };
