import type { ValidateFunction } from 'ajv';
import type { Schema } from './report-schema.js';

/**
 * A check that a value has the shape of a schema of ours. ajv is loaded when it is called, never before. The schemas are
 * known to be sound, and code made smaller would cost a run more than it spares: it checks a few values and ends.
 */
export async function compileSchema<T>(schema: Schema): Promise<ValidateFunction<T>> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  return new Ajv2020({ allowUnionTypes: true, verbose: true, validateSchema: false, code: { optimize: false } }).compile<T>(schema);
}
