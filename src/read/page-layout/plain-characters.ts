/** Radicals that browsers and macOS print for the characters they look like, beyond what NFKC undoes. */
const radicals: Readonly<Record<string, string>> = {
  '⺠': '民', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角', '⻉': '贝', '⻋': '车', '⻓': '长', '⻔': '门', '⻘': '青',
  '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟',
  '⻧': '卤', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻳': '龟', '⺎': '兀', '⺏': '尣', '⺟': '母',
};

/**
 * The characters a run stands for: look-alikes from the blocks of radicals and compatibility ideographs as ordinary
 * ones, ligatures opened; control characters and private ones that print nothing known are kept out or kept as they are.
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/[\u2e80-\u2eff]/g, (sign) => radicals[sign] ?? sign)
    .replace(/[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\ufeff\u00ad]/g, '')
    .trim();
}
