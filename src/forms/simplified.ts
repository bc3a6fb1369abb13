/** The traditional characters of labels, of the vocabulary of claims and of the words that rules look for, in the order of their codes: some pages are served in them. */
const traditional =
  '佈佔係個們備傳優內兩動務區員問單國執報場夠學實審寬專對導層屬師廢廳強後從復應採據數於書會東條業構標機檔檢欄權歷決沒況減為無營獲現產當發盡監眾確種穩範簡糾約納級終組結絡經維網線縣總織繳繼續罰臺與舉萬處術補製複覆見規計訊訓訟訪許訴評詢該認請論證議護讓豐責費資質購較轄轉辦這進過達違遺還郵鄉錄鎮長開間關隊電項順領題額類餘體';
const simple =
  '布占系个们备传优内两动务区员问单国执报场够学实审宽专对导层属师废厅强后从复应采据数于书会东条业构标机档检栏权历决没况减为无营获现产当发尽监众确种稳范简纠约纳级终组结络经维网线县总织缴继续罚台与举万处术补制复复见规计讯训讼访许诉评询该认请论证议护让丰责费资质购较辖转办这进过达违遗还邮乡录镇长开间关队电项顺领题额类余体';

/** The characters that every font has. */
const firstHan = 0x4e00;
const lastHan = 0x9fa5;

/** By code, the code of the simplified character; 0 for characters that are simplified already, or not in the list. */
const folds = new Uint16Array(lastHan - firstHan + 1);
for (let at = 0; at < traditional.length; at++) folds[traditional.charCodeAt(at) - firstHan] = simple.charCodeAt(at);

/** Whether a character, by its code, is one of the traditional ones. */
export const isTraditional = (code: number): boolean => code >= firstHan && code <= lastHan && folds[code - firstHan] !== 0;

/** A text of more characters is not written in traditional ones without some of those that tell: a stray one leaves it as it is. Two classes, for one of more than sixteen ranges costs a call for every character. */
const mostLookedAt = 64;
const telling = /[動務網處開請辦結個]|[條總數無訴議費復項萬]/;

/** The same text, character for character, with simplified ones for the traditional. */
export function simplified(text: string): string {
  if (text.length > mostLookedAt && !telling.test(text)) return text;
  for (let at = 0; at < text.length; at++) if (isTraditional(text.charCodeAt(at))) return folded(text);
  return text;
}

const folded = (text: string): string => text.replace(/[\u4e00-\u9fa5]/g, (char) => String.fromCharCode(folds[char.charCodeAt(0) - firstHan] || char.charCodeAt(0)));
