/** A label with what explains it in brackets behind. */
export interface Explained {
  readonly label: string;
  readonly explanation: string;
}

const bracketed = /^(.{2,40}?)[（(〔【[](.{1,80})[）)〕】\]][：:]?$/s;
/** What is said of another time or of a share makes other figures of those behind the label; so does a unit of money that is not told as units are. */
const otherFigures = /上年|上一年|去年|往年|上期|同期|同比|环比|增|减|变化|其中|占|比例|[率%％]|累计|历年|仅|只|元|合计|小计|预|计划/;
/** Read where the figures are. */
const unit = /[(（](?:单位[:：])?[万亿]?元[)）]/g;
const otherYear = /\d{2,4}年(?!12月31日|底|末)/;

/** `规章（设区的市制定的规章）`: the label apart from what explains it; `null` where nothing does, or the words in brackets say that the figures are others. */
export function explainedLabel(text: string): Explained | null {
  if (!/[）)〕】\]]/.test(text)) return null;
  const plain = text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '');
  const [, label, explanation] = bracketed.exec(plain) ?? [];
  if (!label || !explanation) return null;
  const said = plain.slice(label.length).replaceAll(unit, '');
  if (label.includes('上年')) return otherFigures.test(said.replaceAll('上年', '')) ? null : { label, explanation };
  return otherFigures.test(said) || otherYear.test(said.normalize('NFKC')) ? null : { label, explanation };
}
