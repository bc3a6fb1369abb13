import { detached } from '../document/index.js';
import { explainedLabel } from './explained.js';
import { cues, labelKeys, vocabulary, type Cue, type LabelKey } from './labels.ahead.js';
import { spelled, type Called } from './labels.js';
import { makeKey } from './make-key.js';

export type { LabelKey } from './labels.ahead.js';

const none: LabelKey = { words: '', mark: '', term: -1 };

/** Those of the forms' own labels. */
const official = new Map(labelKeys);

/**
 * Other labels too repeat from report to report, so their keys are kept. What was not asked for while as many others were is
 * forgotten: text from strangers does not repeat.
 */
let recent = new Map<string, LabelKey>();
let before = new Map<string, LabelKey>();
const mostRecent = 2048;
const longestLabel = 120;

/** The key of a label. Text longer than any label has an empty key. */
export function labelKey(text: string): LabelKey {
  if (text.length > longestLabel) return none;
  const known = official.get(text) ?? recent.get(text);
  if (known) return known;
  const key = before.get(text) ?? keyOfLabel(text);
  if (recent.size >= mostRecent) {
    before = recent;
    recent = new Map();
  }
  recent.set(detached(text), key);
  return key;
}

/** What a label says of the table it stands in; nothing for words that are no label of the forms. */
export const cueOf = ({ term }: LabelKey): Cue | undefined => (term < 0 ? undefined : cues[term]);

/** Made when a label is met that no form spells so. */
let terms: ReadonlyMap<string, number> | undefined;
const termOf = (words: string): number => (terms ??= new Map(vocabulary.map((one, term) => [one, term]))).get(words) ?? -1;

/** That of the label alone where a label of the forms is explained in brackets; brackets that hold another label are no explanation. */
function keyOfLabel(text: string): LabelKey {
  const key = keyOfText(text);
  const explained = explainedLabel(text);
  if (!explained || isLabel(key) || isLabel(keyOfText(explained.explanation))) return key;
  const bare = keyOfText(explained.label);
  return bare.term < 0 ? key : { ...bare, explained: true };
}

function keyOfText(text: string): LabelKey {
  const { words, mark } = makeKey(text);
  return { words, mark, term: termOf(words) };
}

/** A label without words is the forms' own too: that of the row of table 四. */
const isLabel = ({ words, term }: LabelKey): boolean => words === '' || term >= 0;

/** The forms do not change: what their lines are called is worked out once. */
const spellings = new WeakMap<Called, ReadonlySet<string>>();

/** The words of a line's official label and of its other spellings. */
export function spellingsOf(line: Called): ReadonlySet<string> {
  let words = spellings.get(line);
  if (!words) spellings.set(line, (words = new Set(spelled(line).map((label) => labelKey(label).words))));
  return words;
}
