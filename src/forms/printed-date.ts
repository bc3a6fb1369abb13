/** The source of an expression for a day as reports print it: `2024年1月20日`, `二〇二四年一月二十日`. */
export const printedDate = '(?:20\\d{2}|二[〇○零][一二三四五六七八九〇○零]{2})年[\\d一二三四五六七八九十]{1,3}月[\\d一二三四五六七八九十]{1,3}日';
