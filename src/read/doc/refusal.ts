import { InputError } from '../../finding/index.js';
import type { Saying } from '../../finding/index.js';
import type { Obstacle } from './word-file.js';

/** Why a file of Word cannot be read. */
type Problem = Obstacle | 'damaged' | 'rich-text' | 'word-xml';

const sayings: Readonly<Record<Problem, Saying>> = {
  locked: { zh: '文件设有密码', en: 'The file is protected by a password' },
  'too-old': { zh: '文件由 Word 95 或更早的版本保存，无法读取。', en: 'The file was saved by Word 95 or older and cannot be read.' },
  'no-text': { zh: '文件中没有 Word 正文。', en: 'The file holds no Word text.' },
  'rich-text': { zh: '这是 RTF 文件（有的 .doc 实为 RTF），无法读取。', en: 'This is an RTF file, as some .doc are, and cannot be read.' },
  'word-xml': { zh: '这是 Word XML 文件，无法读取。', en: 'This is a Word XML file and cannot be read.' },
  damaged: { zh: '文件不完整或已损坏，无法读取。', en: 'The file is cut short or damaged and cannot be read.' },
};

const saveAsDocx: Saying = {
  zh: '请用 Word 或 WPS 打开，另存为 .docx 后再检查。',
  en: 'Open it in Word or WPS, save it as .docx and check that.',
};
const getAgain: Saying = {
  zh: '请重新下载；或用原来的程序打开，另存后再检查。',
  en: 'Download it again, or open it in the program it comes from and save it anew.',
};
const unlock: Saying = {
  zh: '请用密码打开，取消密码保护后另存，再检查。',
  en: 'Open it with the password, remove the protection and save it.',
};

/** The sentence for a .doc that cannot be read, and what to do. */
export const refusal = (problem: Problem): InputError =>
  new InputError(sayings[problem], problem === 'locked' ? unlock : problem === 'damaged' ? getAgain : saveAsDocx);
