import type { Lang } from '../../finding/index.js';
import type { CellPath, Form } from '../../forms/index.js';

/** What an empty form is made for. */
export interface Template {
  readonly form: Form;
  readonly year: number | null;
  readonly organization: string | null;
  /** Last year's figures; of these only 结转下年度继续办理 is taken over. */
  readonly prior?: ReadonlyMap<CellPath, number>;
  /** The language of what is not the official form; Chinese when left out. */
  readonly lang?: Lang;
}

/** The title, with signs everyone knows where body or year are still to be written. */
export const titleOf = ({ organization, year }: Template): string => `${organization ?? '（单位名称）'}${year ?? '××××'}年政府信息公开工作年度报告`;
