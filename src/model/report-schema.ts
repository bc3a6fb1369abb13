import { allForms, type Block, type Form, type FormId, type Line, type Table, type TableId } from '../forms/index.js';

/** A JSON Schema, as far as this program writes one. */
export type Schema = { readonly [key: string]: unknown };

const figure = { type: ['number', 'null'] } as const;
const nullableText = { type: ['string', 'null'] } as const;
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** The places of `CONTRACT.md` §5. */
export const placeSchema: Schema = {
  description: 'Where something stands in the source, in the reader’s own coordinates, from 1. Never invented.',
  oneOf: [
    placeOf('text', { line: 'integer', column: 'integer' }),
    placeOf('sheet', { sheet: 'string', cell: 'string' }),
    placeOf('table', { table: 'integer', row: 'integer', column: 'integer' }),
    placeOf('paragraph', { paragraph: 'integer' }),
    placeOf('page', { page: 'integer', x: 'number', y: 'number' }),
    placeOf('json', { pointer: 'string' }),
    placeOf('file', {}),
  ],
};

function placeOf(kind: string, fields: Readonly<Record<string, string>>): Schema {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, { type }]));
  return { type: 'object', properties: { in: { const: kind }, ...properties }, required: ['in', ...Object.keys(fields)], additionalProperties: false };
}

/** `schemas/report.schema.json`, read off the forms: a report is one object, several are an array or one a line. */
export function reportSchema(): Schema {
  const tables = [...new Set(allForms.flatMap((form) => form.tables.map(({ id }) => id)))];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'gov-report/report.schema.json',
    title: '政府信息公开工作年度报告',
    description: 'One annual report on government information disclosure. Generated from the official forms.',
    type: 'object',
    properties: {
      source: { type: 'string' },
      form: { enum: allForms.map(({ id }) => id) },
      year: { type: ['integer', 'null'], minimum: 2000, maximum: 2100 },
      organization: nullableText,
      title: nullableText,
      preamble: { type: 'string' },
      sections: { type: 'array', items: ref('section') },
      tables: { type: 'object', properties: Object.fromEntries(tables.map((table) => [table, { anyOf: layoutsOf(table).map(ref) }])), additionalProperties: false },
      cells: { type: 'object', additionalProperties: ref('cell') },
      provedBy: { description: 'Identities by which cells were worked out: that they hold proves nothing.', type: 'array', items: { type: 'string' } },
    },
    required: ['form', 'year', 'organization', 'tables'],
    additionalProperties: false,
    $defs: {
      section: {
        type: 'object',
        properties: { number: { type: ['integer', 'null'] }, heading: { type: 'string' }, text: { type: 'string' }, sections: { type: 'array', items: ref('section') } },
        required: ['heading', 'text'],
        additionalProperties: false,
      },
      cell: {
        type: 'object',
        properties: {
          text: { type: 'string' }, state: { enum: ['number', 'inferred', 'blank', 'dash', 'unread', 'absent'] }, at: ref('place'),
          note: { type: 'string' }, candidates: { type: 'array', items: { type: 'number' } }, unit: { type: 'string' },
        },
        required: ['text', 'state', 'at'],
        additionalProperties: false,
      },
      place: placeSchema,
      ...Object.fromEntries(allForms.flatMap((form) => form.tables.map((table) => [layoutName(table.id, form.id), tableSchema(form, table)]))),
    },
  };
}

const layoutName = (table: TableId, form: FormId): string => `${table}-${form}`;
const layoutsOf = (table: TableId): string[] => allForms.filter((form) => form.tables.some(({ id }) => id === table)).map(({ id }) => layoutName(table, id));

function tableSchema(form: Form, table: Table): Schema {
  const parts = table.blocks.map((block) => rowsSchema(block.rows, block));
  const own = table.id === 'statistics' ? { unlisted: unlistedSchema(table.blocks[0]!) } : {};
  const properties = Object.assign({}, ...parts.map((part) => part.properties as object), own) as object;
  return { description: `${table.title}（${form.notice.number}）`, type: 'object', properties, additionalProperties: false };
}

/** Lines no form has, each under its own label. A label that would not survive as a step of a path is refused. */
const unlistedSchema = ({ columns }: Block): Schema => ({
  description: '格式以外的指标，按原名列出',
  type: 'object',
  propertyNames: { pattern: '^(?!__proto__$)[^.]+$' },
  additionalProperties: { type: 'object', properties: columnsSchema(columns), additionalProperties: false },
});

/**
 * Rows by id, each an object of its columns; a heading may hold columns too: a subtotal of its own. A heading without an
 * id is left out of the path, as `LinePath` has it; the one unlabelled row of table 四 has neither id nor children.
 */
function rowsSchema(rows: readonly Line[], block: Block): { readonly properties: object } {
  const columns = columnsSchema(block.columns);
  const properties: Record<string, unknown> = {};
  for (const { id, label, children } of rows) {
    const below = children ? rowsSchema(children, block).properties : {};
    if (!id) {
      Object.assign(properties, children ? below : columns);
      continue;
    }
    properties[id] = { description: label, type: 'object', properties: { ...columns, ...below }, additionalProperties: false };
  }
  return { properties };
}

function columnsSchema(columns: readonly Line[]): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const { id, label, children, unit } of columns) {
    const below = children ? columnsSchema(children) : null;
    const description = unit ? `${label}（${unit}）` : label;
    if (!id) Object.assign(properties, below);
    else properties[id] = below ? { description, type: 'object', properties: below, additionalProperties: false } : { description, ...figure };
  }
  return properties;
}

