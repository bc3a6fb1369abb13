import { atLeast, sayPlace, type Finding } from '../finding/index.js';
import type { Judged, Result } from '../model/index.js';
import type { PresentOptions, Presenter } from './presenter.js';
import { sayIdentities, words } from './words.js';
import { escapeAttribute, escapeText } from '../html/text.js';

/**
 * JUnit XML as build servers read it: a suite a report, a case a rule. A rule whose findings reach `failOn` fails; its
 * lighter and its accepted findings are its output. A file that could not be read is an error of its suite.
 */
export const junit: Presenter = {
  start: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gov-report">\n',
  result: (result, options) => suiteOf(result, options),
  end: () => '</testsuites>\n',
};

function suiteOf(result: Result, options: PresentOptions): string {
  const name = escapeAttribute(result.source);
  if (result.verdict === 'unreadable') {
    const { message, hint } = result.problem;
    const error = `<error type="unreadable" message="${escapeAttribute(message[options.lang])}">${escapeText(hint[options.lang])}</error>`;
    return `  <testsuite name="${name}" tests="1" failures="0" errors="1" skipped="0">\n    <testcase classname="${name}" name="unreadable">${error}</testcase>\n  </testsuite>\n`;
  }
  const cases = rulesOf(result, options).map((rule) => caseOf(rule, result, options));
  const failures = cases.filter(({ failed }) => failed).length;
  const about = [property('organization', result.organization ?? ''), property('year', String(result.year ?? '')), property('identities', sayIdentities(result.identities, options.lang))];
  const inside = [`    <properties>${about.join('')}</properties>`, ...cases.map(({ xml }) => `    ${xml}`)];
  return `  <testsuite name="${name}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">\n${inside.join('\n')}\n  </testsuite>\n`;
}

const property = (name: string, value: string): string => `<property name="${name}" value="${escapeAttribute(value)}"/>`;

/** The rules of the report's form that were checked, then any other that found something. At least one, so that a clean report counts. */
function rulesOf({ findings, form }: Judged, { rules = [] }: PresentOptions): string[] {
  const known = rules.filter(({ forms }) => forms.includes(form)).map(({ id }) => id);
  const all = [...new Set([...known, ...findings.map(({ rule }) => rule)])];
  return all.length > 0 ? all : ['valid'];
}

function caseOf(rule: string, result: Judged, options: PresentOptions): { readonly failed: boolean; readonly xml: string } {
  const own = result.findings.filter((finding) => finding.rule === rule);
  const failing = own.filter(({ severity, accepted }) => !accepted && atLeast(severity, options.failOn ?? 'error'));
  const others = own.filter((finding) => !failing.includes(finding));
  const open = `<testcase classname="${escapeAttribute(result.source)}" name="${escapeAttribute(rule)}"`;
  if (own.length === 0) return { failed: false, xml: `${open}/>` };
  const failure = failing[0] && `<failure type="${failing[0].severity}" message="${escapeAttribute(failing[0].message[options.lang])}">${lines(failing, options)}</failure>`;
  const output = others.length > 0 ? `<system-out>${lines(others, options)}</system-out>` : '';
  return { failed: failing.length > 0, xml: `${open}>${failure ?? ''}${output}</testcase>` };
}

const lines = (findings: readonly Finding[], { lang }: PresentOptions): string =>
  escapeText(findings.map(({ severity, message, at }) => [words(lang)[severity], message[lang], sayPlace(at)[lang]].filter(Boolean).join('  ')).join('\n'));
