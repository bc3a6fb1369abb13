import type { Command } from 'commander';
import { rules } from '../../check/index.js';
import { allForms } from '../../forms/index.js';
import { schemas as ownSchemas, settingsSchema, type Schema } from '../../model/index.js';
import { listed } from '../help.js';
import type { Io } from '../io.js';
import { badOption } from '../options.js';

/** Every schema by name; written to `schemas/` and pinned by a test. */
export const schemas: Readonly<Record<string, () => Schema>> = {
  ...ownSchemas,
  config: () => settingsSchema(rules.map(({ id }) => id), allForms.map(({ id }) => id)),
};

/** `gov-report schema <name>`: a JSON Schema of what goes in and out. */
export const schema = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('schema')
    .description('JSON Schema：report、run、config · a JSON Schema: report, run or config')
    .argument('<name>', listed(Object.keys(schemas)))
    .action(async (name: string) => {
      const make = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
      if (!make) throw badOption('schema', name, Object.keys(schemas));
      await io.out(`${JSON.stringify(make(), null, 2)}\n`);
      done(0);
    });
};
