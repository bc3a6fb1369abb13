import type { Place } from '../../finding/index.js';
import type { Passage, Report, Section } from '../../model/index.js';
import { sectionNumber } from './section-missing.js';

/** A section's words, whole: its passages and those of its subsections, with their headings. */
export interface Told {
  readonly section: Section;
  readonly passages: readonly Passage[];
  /** All of it in reading order, headings of subsections included, blanks left out. Empty where nothing is told. */
  readonly text: string;
  readonly at: Place;
}

/** What was told of a report is worked out once; many rules ask. */
const known = new WeakMap<Report, Map<number, Told>>();

/** A section by its number in the form; `null` when the report has none, or its words were not read. */
export function told(report: Report, number: number): Told | null {
  let sections = known.get(report);
  if (!sections) known.set(report, (sections = byNumber(report)));
  return sections.get(number) ?? null;
}

/** Of two sections with one number the first is meant. */
function byNumber({ form, sections }: Report): Map<number, Told> {
  const found = new Map<number, Told>();
  for (const section of sections) {
    const number = sectionNumber(form, section.heading) ?? section.number;
    if (number !== null && !found.has(number)) found.set(number, tell(section));
  }
  return found;
}

function tell(section: Section): Told {
  const passages: Passage[] = [];
  const texts: string[] = [];
  const walk = ({ passages: own, sections }: Section): void => {
    for (const passage of own) {
      passages.push(passage);
      texts.push(passage.text);
    }
    for (const one of sections) {
      texts.push(one.heading);
      walk(one);
    }
  };
  walk(section);
  return { section, passages, text: texts.join('\n').replace(/[^\S\n]+/g, ''), at: passages[0]?.at ?? section.at };
}

/** Everything told: the preamble's passages and every section's. */
export const passagesOf = ({ preamble, sections }: Report): Passage[] => [...preamble, ...sections.flatMap((section) => [...tell(section).passages])];
