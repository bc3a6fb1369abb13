import { Part } from '../xml/part.js';
import type { StyleOf } from './paragraph-styles.js';
import { noting, propertiesIn } from './properties.js';

/** The main part of a document, with what its paragraphs, runs and tables share. */
export class WordPart extends Part {
  readonly ofParagraph = propertiesIn(this, noting('pStyle outlineLvl', [['numPr', noting('numId')], ['rPr', noting('del moveFrom vanish')]]));
  readonly ofRun = propertiesIn(this, noting('vanish'));
  readonly ofRow = propertiesIn(this, noting('gridBefore del hidden'));

  constructor(
    bytes: Uint8Array,
    readonly styleOf: StyleOf,
  ) {
    super(bytes);
  }
}
