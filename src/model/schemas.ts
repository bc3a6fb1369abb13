import { placeSchema, reportSchema, type Schema } from './report-schema.js';

const text = { type: 'string' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const object = (properties: object, optional: readonly string[] = []): Schema => ({
  type: 'object', properties, required: Object.keys(properties).filter((key) => !optional.includes(key)), additionalProperties: false,
});
const list = (items: object): Schema => ({ type: 'array', items });

/** `schemas/run.schema.json`: what `validate --format json` prints; each of its results is a line of `ndjson`. */
function runSchema(): Schema {
  const change = object({ cell: text, from: { type: ['number', 'null'] }, to: { type: 'number' }, at: { $ref: '#/$defs/place' }, follows: { const: true } }, ['at', 'follows']);
  const explanation = object({ changes: list(change), move: { type: ['string', 'null'] }, say: text, or: list(object({ move: text, say: text })), evidence: list(text), misread: { const: true } }, ['say', 'or', 'evidence', 'misread']);
  const finding = object(
    {
      id: text, rule: text, severity: { enum: ['info', 'warning', 'error'] }, message: text, cells: list(text), expected: { type: 'number' }, actual: { type: 'number' },
      at: { $ref: '#/$defs/place' }, also: list({ $ref: '#/$defs/place' }), accepted: object({ reason: text, by: { enum: ['acceptance', 'baseline'] }, author: text, expires: text }, ['author', 'expires']),
    },
    ['expected', 'actual', 'accepted'],
  );
  const cause = object({ state: { enum: ['certain', 'ranked', 'tied', 'unexplained'] }, findings: list(text), explanations: list(explanation), more: count, note: text }, ['more', 'note']);
  const judged = object({
    source: text, organization: { type: ['string', 'null'] }, year: { type: ['integer', 'null'] }, form: text, verdict: { enum: ['valid', 'invalid'] },
    identities: object({ all: count, holds: count, broken: count, unknown: count }), findings: list(finding), causes: list(cause),
  });
  const lost = object({ source: text, verdict: { const: 'unreadable' }, problem: object({ message: text, hint: text }) });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'gov-report/run.schema.json',
    title: 'gov-report validate',
    ...object({
      version: { const: 1 }, tool: object({ name: text, version: text }), results: list({ oneOf: [judged, lost] }),
      summary: object({ reports: count, valid: count, invalid: count, unreadable: count, findings: object({ info: count, warning: count, error: count }) }),
    }),
    $defs: { place: placeSchema },
  };
}

/** The schemas of this room by name; the configuration's needs the rules and is made where they are known. */
export const schemas: Readonly<Record<string, () => Schema>> = { report: reportSchema, run: runSchema };
