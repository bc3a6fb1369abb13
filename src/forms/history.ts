import type { FormId } from './form.js';

/** What a form was, in a sentence: printed by `gov-report forms` and at the head of its page. */
export const history: Readonly<Record<FormId, { readonly zh: string; readonly en: string }>> = {
  2021: { zh: '六个部分、三张表；表二改列制发、废止、现行有效件数', en: 'six sections and three tables; table 2 counts documents issued, repealed and in force' },
  2019: { zh: '六个部分、三张表（试行，2019 年度鼓励采用）；表二列新制作、新公开、对外公开总数', en: 'six sections and three tables, on trial and encouraged for 2019; table 2 counts documents made and published' },
  2014: { zh: '文字自拟，另附一张统计表；各地有自己的表式，常带「历年累计」', en: 'free text and one statistics table; provinces had their own, often with figures of all years' },
  2008: { zh: '文字自拟，没有全国统一的表；各地自行列表，或只有文字', en: 'free text and no national table; places made their own, or gave none' },
};
