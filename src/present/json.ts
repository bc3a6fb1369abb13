import { plainJson, type Finding } from '../finding/index.js';
import type { Cause, Explanation, Result, Summary } from '../model/index.js';
import { nothing, type PresentOptions, type Presenter } from './presenter.js';

/** One result as `schemas/run.schema.json` has it. */
export function resultToJson(result: Result, { lang }: Pick<PresentOptions, 'lang'>): object {
  if (result.verdict === 'unreadable') {
    const { source, verdict, problem } = result;
    return { source, verdict, problem: { message: problem.message[lang], hint: problem.hint[lang] } };
  }
  const { source, organization, year, form, verdict, identities, findings, causes } = result;
  return {
    source, organization, year, form, verdict, identities,
    findings: findings.map((finding) => findingToJson(finding, lang)),
    causes: causes.map((cause) => causeToJson(cause, lang)),
  };
}

const findingToJson = ({ id, rule, severity, message, cells, expected, actual, at, also, accepted }: Finding, lang: PresentOptions['lang']): object => ({
  id, rule, severity, message: message[lang], cells, ...(expected !== undefined && { expected }), ...(actual !== undefined && { actual }), at, also, ...(accepted && { accepted }),
});

const causeToJson = ({ state, findings, explanations, more, note }: Cause, lang: PresentOptions['lang']): object => ({
  state, findings, explanations: explanations.map((one) => explanationToJson(one, lang)),
  ...(more !== undefined && more > 0 && { more }), ...(note && { note: note[lang] }),
});

const explanationToJson = ({ changes, move, say, or, evidence, misread }: Explanation, lang: PresentOptions['lang']): object => ({
  changes, move, ...(say && { say: say[lang] }), ...(or && { or: or.map((other) => ({ move: other.move, say: other.say[lang] })) }),
  ...(evidence && { evidence: evidence.map((one) => one[lang]) }), ...(misread && { misread }),
});

const summaryToJson = ({ reports, valid, invalid, unreadable, findings }: Summary): object => ({ reports, valid, invalid, unreadable, findings });

/** `{ version, tool, results, summary }`, written result by result. */
export const json: Presenter = {
  start: ({ version }) => `{\n  "version": 1,\n  "tool": ${JSON.stringify({ name: 'gov-report', version })},\n  "results": [`,
  result: (result, options, index) => `${index > 0 ? ',' : ''}\n${indent(plainJson(JSON.stringify(resultToJson(result, options), null, 2)), 4)}`,
  end: (summary) => `${summary.reports > 0 ? '\n  ' : ''}],\n  "summary": ${indent(JSON.stringify(summaryToJson(summary), null, 2), 2).trimStart()}\n}\n`,
};

const indent = (text: string, by: number): string => text.replace(/^/gm, ' '.repeat(by));

/** One result a line. */
export const ndjson: Presenter = { start: nothing, result: (result, options) => `${plainJson(JSON.stringify(resultToJson(result, options)))}\n`, end: nothing };
