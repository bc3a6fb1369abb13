import type { Saying } from '../finding/index.js';

/** How deep the brackets of a JSON text stand in one another; those inside strings do not count. */
export function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = endOfString(text, i);
    else if (code === 0x7b || code === 0x5b) most = Math.max(most, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return most;
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
