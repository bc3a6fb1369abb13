import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rules } from '../check/index.js';
import { allForms } from '../forms/index.js';
import { baselineFromJson, settingsFromJson, type Baseline, type Settings } from '../model/index.js';
import { cannotRead } from './cannot-read.js';
import type { Io } from './io.js';
import { nearest } from './options.js';

/** What a configuration is called where none is named. */
export const configName = 'gov-report.config.json';

/** A configuration and the file it came from; paths in it are made absolute. */
export interface Config {
  readonly settings: Settings;
  readonly path: string | null;
}

const known = { rules: rules.map(({ id }) => id), forms: allForms.map(({ id }) => id), nearest };

/**
 * The configuration for a report: the file named, else the first `gov-report.config.json` from the report's folder
 * upwards; empty when there is none. Throws InputError for a file that is not there or says what cannot be.
 */
export async function configFor(first: string | undefined, named: string | undefined, io: Io): Promise<Config> {
  const path = named ?? upwards(first === undefined || first === '-' ? '.' : dirname(first));
  if (path === null) return { settings: {}, path };
  const settings = await settingsFromJson(textOf(path, io), path, known);
  const beside = (one: string): string => resolve(dirname(path), one);
  return { settings: { ...settings, ...(settings.prior && { prior: settings.prior.map(beside) }) }, path };
}

/** The findings known from before. Throws InputError for a file that is not there or is no baseline. */
export const baselineFrom = async (path: string, io: Io): Promise<Baseline> => baselineFromJson(textOf(path, io), path, known);

function upwards(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, configName);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) return null;
  }
}

function textOf(path: string, io: Io): string {
  try {
    return new TextDecoder().decode(io.readFile(path));
  } catch (failure) {
    throw cannotRead({ zh: path, en: path }, failure, { zh: '检查 --config 或 --baseline 的路径', en: 'Check the path given with --config or --baseline' });
  }
}
