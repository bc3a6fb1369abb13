import type { Place } from '../../finding/index.js';
import type { Passage, Report, Section } from '../../model/index.js';
import { form2021 } from '../../forms/index.js';
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
export const told = (report: Report, number: number): Told | null => byNumber(report).get(number) ?? null;

/** Of two sections with one number the first is meant. */
const byNumber = ofLatest(({ form, sections }: Report): ReadonlyMap<number, Told> => {
  const found = new Map<number, Told>();
  for (const section of sections) {
    const number = numberOf(form, section);
    if (number !== null && !found.has(number)) found.set(number, tell(section));
  }
  return found;
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

/** The traditional characters of the words that rules look for: some pages are served in traditional characters. */
const traditional = '動開請務網專欄據監評訓審檢問題進處費無還夠強術於與報導領責關條總體況規範層護實發執單應優簡繼續達寬豐辦會眾機構權質';
const simple = '动开请务网专栏据监评训审检问题进处费无还够强术于与报导领责关条总体况规范层护实发执单应优简继续达宽丰办会众机构权质';
const fold = new Map([...traditional].map((char, at) => [char, simple[at]!]));

const simplified = (text: string): string => (/[開務動網處]/.test(text) ? text.replace(/[\u4e00-\u9fff]/g, (char) => fold.get(char) ?? char) : text);

/** The preamble's passages and those of every section that is told in words: rows torn from the tables of the others are no sentences. */
export function prosePassages({ form, preamble, sections }: Report): Passage[] {
  const inWords = sections.filter((section) => !tables.has(numberOf(form, section) ?? 0));
  return [...preamble, ...inWords.flatMap(passagesIn)];
}

const tables = new Set<number>(form2021.sections.flatMap((section) => ('table' in section ? section.number : [])));
