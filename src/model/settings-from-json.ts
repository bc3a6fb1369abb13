import { InputError } from '../finding/index.js';
import { compileSchema } from './compile-schema.js';
import { sayBroken, sayMistake } from './json-fault.js';
import { baselineSchema, settingsSchema, type Baseline, type Settings } from './settings.js';
import type { Schema } from './report-schema.js';

/** What may stand in a configuration, and what it is checked for. */
export interface Known {
  readonly rules: readonly string[];
  readonly forms: readonly string[];
  /** Up to a few known names most like a wrong one. */
  nearest(name: string, among: readonly string[]): readonly string[];
}

/** The settings in a configuration file. Throws InputError that names the mistaken key and the nearest right one. */
export const settingsFromJson = async (text: string, path: string, known: Known): Promise<Settings> =>
  validated<Settings>(parse(text, path), settingsSchema(known.rules, known.forms), { path, known });

/** The findings in a baseline file. Throws InputError for anything else. */
export const baselineFromJson = async (text: string, path: string, known: Known): Promise<Baseline> => validated<Baseline>(parse(text, path), baselineSchema, { path, known });

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (failure) {
    const { zh, en } = sayBroken(text, failure);
    throw new InputError({ zh: `${path} 的 JSON 有错：${zh}`, en: `${path} is broken JSON: ${en}` }, { zh: '检查逗号、引号和括号', en: 'Check commas, quotes and braces' });
  }
}

interface Mistake {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  readonly parentSchema?: { readonly properties?: object };
}

async function validated<T>(value: unknown, schema: Schema, { path, known }: { readonly path: string; readonly known: Known }): Promise<T> {
  const check = await compileSchema<T>(schema);
  if (check(value)) return value;
  throw mistaken(check.errors![0] as Mistake, path, known);
}

function mistaken({ instancePath, keyword, params, message, parentSchema }: Mistake, path: string, known: Known): InputError {
  const where = instancePath || '/';
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    const near = known.nearest(key, Object.keys(parentSchema?.properties ?? {}));
    return new InputError(
      { zh: `${path} 的 ${where} 里没有「${key}」这一项`, en: `${path}: ${where} has no “${key}”` },
      { zh: `可能是：${near.join('、')}`, en: `Did you mean ${near.join(', ')}?` },
    );
  }
  if (keyword === 'required') {
    const key = String(params.missingProperty);
    return new InputError({ zh: `${path} 的 ${where} 缺少「${key}」`, en: `${path}: ${where} lacks “${key}”` }, { zh: key === 'reason' ? '接受一个问题必须写明理由' : '补上这一项', en: key === 'reason' ? 'An acceptance needs a reason' : 'Add it' });
  }
  const { zh, en } = sayMistake({ instancePath, keyword, params, ...(message !== undefined && { message }) }, '');
  return new InputError({ zh: `${path} 的 ${zh}`, en: `${path}: ${en}` }, { zh: '照着改，格式见 gov-report schema config', en: 'See gov-report schema config for the shape' });
}
