import { detached } from '../document/index.js';
import { explainedLabel } from './explained.js';
import { labelKeys } from './labels.ahead.js';
import { spelled, type Called } from './labels.js';
import { makeKey, type LabelKey } from './make-key.js';

export type { LabelKey } from './make-key.js';

const none: LabelKey = { words: '', mark: '' };

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

let labels: ReadonlySet<string> | undefined;

/** That of the label alone where a label of the forms is explained in brackets; brackets that hold another label are no explanation. */
function keyOfLabel(text: string): LabelKey {
  const key = makeKey(text);
  const explained = explainedLabel(text);
  if (!explained) return key;
  labels ??= new Set(labelKeys.map(([, { words }]) => words));
  if (labels.has(key.words) || labels.has(makeKey(explained.explanation).words)) return key;
  const bare = makeKey(explained.label);
  return bare.words !== '' && labels.has(bare.words) ? { ...bare, explained: true } : key;
}

/** The forms do not change: what their lines are called is worked out once. */
const spellings = new WeakMap<Called, ReadonlySet<string>>();

/** The words of a line's official label and of its other spellings. */
export function spellingsOf(line: Called): ReadonlySet<string> {
  let words = spellings.get(line);
  if (!words) spellings.set(line, (words = new Set(spelled(line).map((label) => labelKey(label).words))));
  return words;
}
