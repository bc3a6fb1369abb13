// The shape of an official form, as data. In: nothing. Out: trees of rows and columns that everything else is read off.
// Refuses to know: documents, reports, rules.

/** `requests.results.granted.total`: the table, the row's path, the column's path. */
export type CellPath = string;

/** The official layouts by the year they came into force; the oldest are free text and local tables. */
export type FormId = '2021' | '2019' | '2014' | '2008';
/** 二、三、四 of the forms of six sections, and the one statistics table of those before. */
export type TableId = 'disclosure' | 'requests' | 'disputes' | 'statistics';

/** What a figure counts: whole things from 0; money with decimals; a signed difference. */
export type ValueKind = 'count' | 'amount' | 'change';

/** A row or column heading. Without an `id` it only groups: its children's paths leave it out. */
export interface Line {
  readonly id?: string;
  /** The official label, to the letter. Empty for the one unlabelled row of table 四. */
  readonly label: string;
  /** What the line is called in English messages. */
  readonly en: string;
  /** Other spellings seen in published reports, list marks left out. */
  readonly also?: readonly string[];
  readonly children?: readonly Line[];
  /** `beside`: the sum of the lines beside it under the same heading; `below`: the sum of its own children. */
  readonly sums?: 'beside' | 'below';
  /** A heading that holds figures of its own although its children do not add up to it. */
  readonly holds?: true;
  readonly value?: ValueKind;
  /** 件, 万元 …, where it differs from the table's. */
  readonly unit?: string;
}

/** An equation between rows that no tree can show: Σ left = Σ right, in every column. Rows by path. */
export interface Balance {
  readonly id: string;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Rows that share their column headings. Table 二 stacks four or five; the others are one. */
export interface Block {
  /** Printed over the block, full width. */
  readonly heading?: string;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly balances?: readonly Balance[];
}

/** One table of a form, as it is printed: blocks one below the other. */
export interface Table {
  readonly id: TableId;
  /** The section heading it stands under, to the letter. */
  readonly title: string;
  readonly en: string;
  /** The unit of its figures; empty where every line has its own. */
  readonly unit: string;
  /** Printed in the corner where row and column headings meet. */
  readonly corner?: string;
  /** Printed over all column headings. */
  readonly over?: string;
  readonly blocks: readonly Block[];
}

/** A document that prescribes something. Cited by number; `place` says where in it. */
export interface Notice {
  readonly number: string;
  readonly title: string;
}

/** A section of a form, with the other spellings of its title that reports have. */
export interface SectionTitle {
  readonly number: number;
  readonly title: string;
  readonly en: string;
  readonly also?: readonly string[];
  /** The table that stands in it. */
  readonly table?: TableId;
}

/** An official layout: its sections and its tables. */
export interface Form {
  readonly id: FormId;
  readonly notice: Notice;
  /** First and last report year it was prescribed for; `null`: still in force. */
  readonly years: readonly [number, number | null];
  readonly sections: readonly SectionTitle[];
  readonly tables: readonly Table[];
}
