import type { Place } from '../../finding/index.js';
import type { Passage, Report, Section } from '../../model/index.js';
import { form2021, simplified } from '../../forms/index.js';
import { ofLatest } from '../of-latest.js';
import { sectionNumber } from './section-missing.js';

/** A section's words, whole: its passages and those of its subsections, with their headings. */
export interface Told {
  readonly section: Section;
  readonly passages: readonly Passage[];
  /** All of it in reading order, headings of subsections included, blanks left out, in simplified characters. Empty where nothing is told. */
  readonly text: string;
  readonly at: Place;
}

/** A section by its number in the form; `null` when the report has none, or its words were not read. */
export const told = (report: Report, number: number): Told | null => inReport(report)(number);

/** Three of the six are asked for, and each by several rules. Of two sections with one number the first is meant. */
const inReport = ofLatest(({ form, sections }: Report) => {
  const known = new Map<number, Told | null>();
  return (number: number): Told | null => {
    let found = known.get(number);
    if (found === undefined) {
      const section = sections.find((one) => numberOf(form, one) === number);
      known.set(number, (found = section ? tell(section) : null));
    }
    return found;
  };
});

const official = new Map(form2021.sections.map(({ title, number }) => [title as string, number as number]));

/** Most headings are the official ones, to the letter; only the others are worth a closer look. */
const numberOf = (form: string, { heading, number }: Section): number | null => official.get(heading) ?? sectionNumber(form, heading) ?? number;

/** Passages in reading order, those of subsections with them. */
const passagesIn = ({ passages, sections }: Section): readonly Passage[] => (sections.length === 0 ? passages : [...passages, ...sections.flatMap(passagesIn)]);

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
  return { section, passages, text: simplified(withoutBlanks(texts.join('\n'))), at: passages[0]?.at ?? section.at };
}

/** Line breaks are kept: they part the passages. */
const withoutBlanks = (text: string): string => (/[^\S\n]/.test(text) ? text.replace(/[^\S\n]+/g, '') : text);

/** The preamble's passages and those of every section that is told in words: rows torn from the tables of the others are no sentences. */
export function prosePassages({ form, preamble, sections }: Report): Passage[] {
  const inWords = sections.filter((section) => !tables.has(numberOf(form, section) ?? 0));
  return [...preamble, ...inWords.flatMap(passagesIn)];
}

const tables = new Set<number>(form2021.sections.flatMap((section) => ('table' in section ? section.number : [])));
