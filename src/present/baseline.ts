import { acceptanceOf } from '../model/index.js';
import { nothing, type Presenter } from './presenter.js';

/** Every finding with the figures it is about: what `--baseline` reads back. */
export const baseline: Presenter = {
  start: () => '{ "version": 1, "findings": [',
  result(result) {
    if (result.verdict === 'unreadable') return '';
    return result.findings.map((finding) => `,\n${JSON.stringify(acceptanceOf(finding, result.report))}`).join('');
  },
  separator: ',',
  end: () => '\n] }\n',
};

/** The reports judged (no id) and the findings accepted, a line each: id, body, year. Tells which acceptances were of use, and which had none to be of use for. */
export const accepted: Presenter = {
  start: nothing,
  result(result) {
    if (result.verdict === 'unreadable') return '';
    const ids = ['', ...result.findings.flatMap((finding) => (finding.accepted?.by === 'acceptance' ? [finding.id] : []))];
    return ids.map((id) => `${id}\t${result.organization}\t${result.year}\n`).join('');
  },
  end: nothing,
};
