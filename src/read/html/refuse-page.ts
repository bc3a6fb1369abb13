import type { Document } from '../../document/index.js';
import { InputError } from '../../finding/index.js';

/** Pages with more text than this say something of their own, whatever else stands on them. */
const fewCharacters = { login: 1500, error: 500 };
const errorWords =
  /(?:^|\D)(?:40[0134]|50[0234])(?:\D|$)|not found|forbidden|bad gateway|unavailable|access denied|无法访问|不存在|找不到|未找到|拒绝访问|禁止访问|访问出错|服务器错误|已被?删除|验证码|安全验证/i;

/** Throws InputError for a page that stands where a report was asked for: a login form, an error, an empty frame. */
export function refusePage(page: Document, asksPassword: boolean): void {
  if (page.blocks.some((block) => block.kind === 'grid')) return;
  const text = page.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n');
  const says = page.title ?? text.split('\n')[0] ?? '';
  if (asksPassword && text.length < fewCharacters.login) throw refused(`登录页面`, 'a login page', says);
  if (text.length < fewCharacters.error && errorWords.test(`${page.title ?? ''}\n${text}`)) {
    throw refused('网站的错误提示页', 'an error page of a website', says);
  }
  if (text === '' && page.remarks.length === 0) throw refused('空白网页（内容可能由脚本加载）', 'a page without text (scripts may load it)', says);
}

const refused = (zh: string, en: string, says: string): InputError => {
  const quoted = says.slice(0, 40);
  return new InputError(
    {
      zh: `这是${zh}${quoted && `（“${quoted}”）`}，不是年度报告。`,
      en: `This is ${en}${quoted && ` (“${quoted}”)`}, not a report.`,
    },
    {
      zh: '请在浏览器中打开报告正文，待其完整显示后另存为网页，再检查保存的文件。',
      en: 'Open the report itself in a browser, save the page once it shows in full, and check the saved file.',
    },
  );
};
