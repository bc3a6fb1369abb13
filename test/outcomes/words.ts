import type { Saying } from '../../src/finding/index.js';
import type { Explanation, Result } from '../../src/model/index.js';

/** A sentence the program says, and of what. */
export interface Words extends Saying {
  readonly of: string;
}

/** Every sentence of some results: of findings, of refusals, of causes and what bears them out. */
export const wordsOf = (results: readonly Result[]): Words[] =>
  results.flatMap((result): Words[] => {
    if (result.verdict === 'unreadable') return [{ of: 'unreadable', ...result.problem.message }, { of: 'unreadable', ...result.problem.hint }];
    return [
      ...result.findings.map(({ rule, message }) => ({ of: rule, ...message })),
      ...result.causes.flatMap(({ explanations, note }) => [...explanations.flatMap(ofExplanation), ...(note ? [{ of: 'note', ...note }] : [])]),
    ];
  });

const ofExplanation = ({ move, say, or = [], evidence = [] }: Explanation): Words[] => [
  ...(say ? [{ of: `slip ${move}`, ...say }] : []),
  ...or.map((other) => ({ of: `slip ${other.move}`, ...other.say })),
  ...evidence.map((one) => ({ of: 'evidence', ...one })),
];

/** One line for each sentence that differs from the others by more than figures and what is quoted: the first there was. */
export function distinct(words: readonly Words[]): string[] {
  const known = new Map<string, string>();
  for (const { of, zh, en } of words) {
    const shape = `${of} ${zh.replace(/「[^」]*」|“[^”]*”|（[^）]*）/g, '「」').replace(/(?:「」[、，]?)+/g, '「」').replace(/\d+(?:[.、 ]+\d+)*/g, '#')}`;
    if (!known.has(shape)) known.set(shape, `${of}: ${zh} | ${en}`);
  }
  return [...known.values()].toSorted();
}
