/** The languages people read: Chinese first, English beside it. */
export type Lang = 'zh' | 'en';

/** One sentence in both languages, made at one place so that the two can never drift apart. */
export interface Saying {
  readonly zh: string;
  readonly en: string;
}
