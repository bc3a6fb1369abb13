import type { HostileCase } from '../case.js';

const head = '{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}}';
/** So many megabytes of one piece of rich text. */
const filled = (piece: string, megabytes = 60): string => head + piece.repeat((megabytes * 1024 * 1024) / piece.length) + '}';
const rows = (count: number, row: (at: number) => string): string => head + Array.from({ length: count }, (_, at) => `\\trowd${row(at)}\\cell\\row`).join('') + '}';
const named = (body: () => string): HostileCase['files'] => ({ 'a.rtf': body });

/** Rich text that asks for more than it holds. */
export const richText: readonly HostileCase[] = [
  { name: 'rtf: 60 MB of letters', files: named(() => filled('a')), says: /limits\.characters=1000000/ },
  { name: 'rtf: 60 MB of characters by their bytes', files: named(() => filled("\\'cb\\'c4")), says: /limits\.c(?:ontrols|haracters)=/ },
  { name: 'rtf: 60 MB of control words', files: named(() => filled('\\b0')), says: /limits\.controls=4000000/ },
  { name: 'rtf: 60 MB of empty groups', files: named(() => filled('{}')), says: /limits\.controls=4000000/ },
  { name: 'rtf: 60 MB of edges of cells', files: named(() => `${head}\\trowd${'\\cellx100'.repeat(3_900_000)}\\cell\\row}`), says: /文件里没有文字/ },
  { name: 'rtf: 300,000 groups in one another', files: named(() => head + '{'.repeat(300_000)), says: /limits\.nesting/ },
  { name: 'rtf: 250,000 cells', files: named(() => `${head}\\trowd${'\\cell'.repeat(250_000)}\\row}`), says: /limits\.cells=200000/ },
  { name: 'rtf: 60,000 rows', files: named(() => rows(60_000, () => '\\cellx100')), says: /limits\.rows=50000/ },
  { name: 'rtf: rows of which no two have an edge in common', files: named(() => rows(49_000, (at) => `\\cellx${at * 40}\\cellx${at * 40 + 20_000_000}\\cell`)), says: /limits\.cells=200000|没有找到政府信息公开工作年度报告/ },
  { name: 'rtf: a cell merged over 49,000 rows', files: named(() => rows(49_000, (at) => `\\clvm${at > 0 ? 'rg' : 'gf'}\\cellx100`)), says: /文件里没有文字/ },
  { name: 'rtf: binary data longer than the file', files: named(() => `${head}\\bin999999999 x}`), says: /RTF在中途断开/ },
];
