import type { Finding, Severity } from '../finding/index.js';
import type { FormId } from '../forms/index.js';
import type { BlankPolicy } from './figures.js';
import type { Schema } from './report-schema.js';
import type { Report } from './report.js';

/** A finding accepted: by its id, for one body and year, and only while the figures it was about stay what they were. */
export interface Acceptance {
  readonly finding: string;
  readonly organization: string | null;
  readonly year: number | null;
  /** The figures of the finding's cells when it was accepted, by path. */
  readonly figures: Readonly<Record<string, number | null>>;
  readonly reason: string;
  readonly author?: string;
  /** The day it was accepted. */
  readonly date?: string;
  /** The last day on which it counts. */
  readonly expires?: string;
}

/** `gov-report.config.json`. Paths in it are relative to the file. */
export interface Settings {
  readonly $schema?: string;
  readonly lang?: 'zh' | 'en';
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly blank?: BlankPolicy;
  readonly form?: FormId;
  /** Folders or files of last year’s reports. */
  readonly prior?: readonly string[];
  /** Names of the units that must be among the reports below. */
  readonly units?: readonly string[];
  readonly accept?: readonly Acceptance[];
}

/** Findings known from before, as acceptances without a reason of their own. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly Omit<Acceptance, 'reason'>[];
}

const text = { type: 'string', minLength: 1 } as const;
const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
const severity = { enum: ['info', 'warning', 'error'] } as const;

const accepted = {
  finding: text, organization: { type: ['string', 'null'] }, year: { type: ['integer', 'null'] },
  figures: { type: 'object', additionalProperties: { type: ['number', 'null'] } },
  author: text, date: day, expires: day,
} as const;

/** `schemas/config.schema.json`; `rules` are the ids known. */
export const settingsSchema = (rules: readonly string[], forms: readonly string[]): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'gov-report/config.schema.json',
  title: 'gov-report.config.json',
  type: 'object',
  properties: {
    $schema: { type: 'string' },
    lang: { enum: ['zh', 'en'] },
    rules: { type: 'object', properties: Object.fromEntries(rules.map((id) => [id, { enum: ['off', ...severity.enum] }])), additionalProperties: false },
    failOn: severity,
    maxWarnings: { type: 'integer', minimum: 0 },
    blank: { enum: ['zero', 'unknown'] },
    form: { enum: [...forms] },
    prior: { type: 'array', items: text },
    units: { type: 'array', items: text },
    accept: {
      type: 'array',
      items: { type: 'object', properties: { ...accepted, reason: { type: 'string', minLength: 2 } }, required: ['finding', 'figures', 'reason'], additionalProperties: false },
    },
  },
  additionalProperties: false,
});

/** The shape of a baseline file. */
export const baselineSchema: Schema = {
  type: 'object',
  properties: { version: { const: 1 }, findings: { type: 'array', items: { type: 'object', properties: accepted, required: ['finding', 'figures'], additionalProperties: false } } },
  required: ['version', 'findings'],
  additionalProperties: false,
};

/** An acceptance of a finding as it stands now: its id and the figures it is about. */
export const acceptanceOf = ({ id, cells }: Finding, report: Report): Omit<Acceptance, 'reason'> => ({
  finding: id, organization: report.organization, year: report.year,
  figures: Object.fromEntries(cells.map((path) => [path, report.cells.get(path)?.value ?? null])),
});
