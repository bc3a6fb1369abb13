import type { Summary } from '../model/index.js';

/** 0: every report valid · 1: at least one not · 2: something could not be used, whatever else was found. */
export const exit = { valid: 0, invalid: 1, unusable: 2 } as const;

/** The exit code of so many results: 2 where one is unreadable, else 1 where one is invalid, else 0. */
export const exitOf = ({ invalid, unreadable }: Pick<Summary, 'invalid' | 'unreadable'>): number =>
  unreadable > 0 ? exit.unusable : invalid > 0 ? exit.invalid : exit.valid;
