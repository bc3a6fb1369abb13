import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { zipSync } from 'fflate';
import { widthOf } from '../../src/present/width.js';
import { textOf } from '../batch/report-text.js';
import { inOwnFolder } from './own-folder.js';
import { run } from './run.js';

inOwnFolder();

const write = (files: Readonly<Record<string, string>>): void => Object.entries(files).forEach(([path, text]) => writeFileSync(path, text));
const unused = '--prior 里没有同一单位往年的年报（单位名称、年度都要认得出），年度之间没有核对\n';

describe('reports of --prior', () => {
  beforeEach(() => write({ 'now.md': textOf('青河县财政局', 2023), 'last.md': textOf('青河县财政局', 2022), 'other.md': textOf('青河县民政局', 2022), 'prose.txt': '今天天气很好。\n' }));

  it('that are compared need no word', async () => expect(await run(['validate', 'now.md', '--prior', 'last.md'])).toMatchObject({ code: 0, err: '' }));

  it.each([
    ['no report', 'prose.txt', '没有找到政府信息公开工作年度报告'],
    ['no file', 'missing.docx', '没有这个文件或文件夹'],
  ])('that are %s are named, and the code is 2', async (_, path, why) => {
    const { code, err } = await run(['validate', 'now.md', '--prior', path]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(new RegExp(`^✗ ${path}：${why}`)) });
    expect(err).not.toContain(unused);
  });

  it.each([['another body’s', 'other.md'], ['the very same', 'now.md']])('that are %s are said to be of no use', async (_, path) => expect(await run(['validate', 'now.md', '--prior', path])).toMatchObject({ code: 0, err: unused }));

  it('that some reports have none among are told with the bodies’ names', async () => {
    write({ 'more.md': textOf('青河县水利局', 2023) });
    const { code, err } = await run(['validate', 'now.md', 'more.md', '--prior', 'last.md', 'other.md']);
    expect({ code, err }).toEqual({ code: 0, err: '--prior 里没有这 1 个单位往年的年报，它们的年度之间没有核对：青河县水利局\n' });
  });

  it('are said not to be used with --no-join', async () => expect((await run(['validate', 'now.md', '--prior', 'last.md', '--no-join'])).err).toBe('有 --no-join，各份单独核对，没有用 --prior 的年报\n'));

  it('that an earlier run has put out already are not told a second time', async () => {
    writeFileSync('all.ndjson', (await run(['validate', 'prose.txt', '-f', 'ndjson'])).out);
    expect((await run(['validate', 'prose.txt', 'now.md', 'last.md', '-f', 'ndjson=all.ndjson', '--resume'])).err).not.toContain('没有找到');
  });
});

describe('units', () => {
  it('that cannot be read are named with the reason, and the code is 2', async () => {
    write({ 'total.md': textOf('青河县人民政府', 2023), 'unit.md': textOf('青河县财政局', 2023) });
    expect(await run(['validate', 'total.md', '--units', 'unit.md'])).toMatchObject({ code: 0, err: '' });
    expect(await run(['validate', 'total.md', '--units', 'unit.md', 'missing.md'])).toMatchObject({ code: 2, err: expect.stringContaining('✗ missing.md：没有这个文件或文件夹') });
  });
});

describe('--max-warnings', () => {
  it('says why the code is 1 where every report is valid', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023), 'b.md': textOf('青河县财政局', 2023, { 'disclosure.licensing.decisions': 7 }) });
    const all = ['validate', 'a.md', 'b.md', '--max-warnings'];
    expect(await run([...all, '4'])).toMatchObject({ code: 0, err: '' });
    expect(await run([...all, '3'])).toMatchObject({ code: 1, err: '共 4 个警告，超过 --max-warnings 允许的 3 个，退出码为 1\n' });
  });
});

describe('-o', () => {
  it('is refused where every -f names a file of its own, and taken where one does not', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023) });
    expect(await run(['validate', 'a.md', '-f', 'json=x.json', '-o', 'y.json'])).toMatchObject({ code: 2, err: expect.stringContaining('没有要写入 y.json 的输出') });
    expect(await run(['validate', 'a.md', '-f', 'json=x.json', '-f', 'table', '-o', 'y.txt'])).toMatchObject({ code: 0 });
    expect(readFileSync('y.txt', 'utf8')).toContain('✓ 通过');
  });
});

describe('at a terminal', () => {
  beforeEach(() => write({ 'a.md': textOf('青河县财政局', 2023), 'b.md': textOf('青河县财政局', 2022) }));

  it.each([
    'convert a.md --to csv -o x', 'convert a.md --to xlsx -o x.xlsx', 'convert a.md b.md --to xlsx -o folder', 'compare a.md b.md -f html -o x', 'trend a.md b.md -o x', 'template -o x.docx',
    'aggregate a.md --name 青河县 -o x.json --force-sum',
  ])('a file that is written is told: %s', async (line) => {
    const file = /-o (\S+)/.exec(line)![1]!;
    expect((await run(line.split(' '), '', true)).err).toContain(`已写入 ${file}\n`);
    expect((await run([...line.split(' '), '--force'])).err).not.toContain('已写入');
  });

  it('no empty file stands for years nobody could read', async () => {
    write({ 'c.md': '今天天气很好。\n' });
    expect(await run(['trend', 'c.md', '-o', 'years.txt'])).toMatchObject({ code: 2 });
    expect(existsSync('years.txt')).toBe(false);
  });
});

describe('cells that could not be read', () => {
  it('are told where they become null without a word', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023).replace('| 35 |', '| 3S |') });
    const said = 'a.md：有 1 格读不成一个数，写作 null：「行政许可 · 本年处理决定数量」写的是「3S」；加 --with-places 保留原文\n';
    expect((await run(['convert', 'a.md', '--to', 'json'])).err).toBe(said);
    expect((await run(['convert', 'a.md', '--to', 'ndjson'])).err).toBe(said);
    for (const more of [['json', '--with-places'], ['csv'], ['markdown']]) expect((await run(['convert', 'a.md', '--to', ...more])).err).toBe('');
  });
});

describe('known findings', () => {
  const two = { 'a.md': textOf('青河县财政局', 2023), 'b.md': textOf('青河县财政局', 2023, { 'requests.received.total': 16 }) };

  it('are counted apart at the end, and never called nothing with a count beside it', async () => {
    write(two);
    await run(['validate', '.', '--baseline', 'known.json', '--update-baseline']);
    const { out, code } = await run(['validate', 'a.md', 'b.md', '--baseline', 'known.json']);
    expect(code).toBe(0);
    expect(out.slice(out.indexOf('\n共 2 份'))).toMatch(/^\n共 2 份：通过 2，不通过 0，无法读取 0\n没有发现问题\n另有 \d+ 个已接受或已知的问题，不计在内\n$/);
    const { out: commands } = await run(['validate', 'b.md', '--baseline', 'known.json', '-f', 'github']);
    expect(commands).toContain('(基线)');
    expect(commands).not.toContain('()');
  });

  it('do not hide in the grid of years: of two reports for a year the one that does not hold is shown', async () => {
    write({ ...two, 'c.md': textOf('青河县财政局', 2022) });
    for (const order of [['a.md', 'b.md', 'c.md'], ['b.md', 'a.md', 'c.md']]) expect((await run(['validate', ...order])).out).toMatch(/青河县财政局 +✓ +✗/);
  });
});

describe('an acceptance', () => {
  const accept = ['accept', 'a.md', 'requests-row-total@requests.received', '--reason', '台账如此'];
  beforeEach(() => write({ 'a.md': textOf('青河县财政局', 2023, { 'requests.received.total': 16 }), 'b.md': textOf('青河县民政局', 2023) }));

  it.each(['2020-01-31', '2027-02-30', '31.12.2099'])('until %s is refused: it would never hold', async (day) => {
    expect(await run([...accept, '--expires', day])).toMatchObject({ code: 2, err: expect.stringContaining(`--expires 不能是「${day}」`) });
  });

  it('needs a reason that says something', async () => expect((await run(['accept', 'a.md', 'requests-row-total@requests.received', '--reason', '对'])).err).toMatch(/^✗ 理由「对」太短/));

  it('until a day to come is written', async () => expect(await run([...accept, '--expires', '2999-12-31'])).toMatchObject({ code: 0 }));

  it('is called unused where its report is judged, and not where that is another’s', async () => {
    await run(accept);
    expect((await run(['validate', 'a.md', '--report-unused'])).err).toBe('');
    expect((await run(['validate', 'b.md', '--report-unused'])).err).toBe('');
    write({ 'a.md': textOf('青河县财政局', 2023) });
    expect((await run(['validate', 'a.md', '--report-unused'])).err).toMatch(/^接受记录已无用：requests-row-total/);
  });
});

describe('an acceptance in a file of several reports', () => {
  const id = 'requests-row-total@requests.received';
  const accept = (...more: string[]): string[] => ['accept', 'all.md', id, '--reason', '台账如此', ...more];
  const acceptedIn = (): unknown => (JSON.parse(readFileSync('gov-report.config.json', 'utf8')) as { accept: { organization: string; year: number }[] }).accept.map(({ organization, year }) => [organization, year]);
  const report = (year: number, total: number): string => textOf('青河县财政局', year, { 'requests.received.total': total });
  beforeEach(() => write({ 'all.md': report(2022, 15) + report(2023, 16) + report(2024, 17) }));

  it('is refused where it is not said which is meant, and they are named', async () => {
    const { code, err } = await run(accept());
    expect(code).toBe(2);
    expect(err).toBe('✗ all.md 里有 3 份年报，没有说是哪一份\n  用 --report 写明单位、年度或名字；现有：青河县财政局 2022（all.md#1）、青河县财政局 2023（all.md#2）、青河县财政局 2024（all.md#3）\n');
    expect((await run([...accept(), '--lang', 'en'])).err).toContain('Name it with --report');
  });

  it.each(['2023', '青河县财政局 2023', 'all.md#2'])('is of the one called %s', async (which) => {
    expect(await run(accept('--report', which))).toMatchObject({ code: 0, out: `已接受 青河县财政局 2023（all.md#2）的 ${id}，写入 gov-report.config.json\n` });
    expect(acceptedIn()).toEqual([['青河县财政局', 2023]]);
  });

  it('is of all that are asked for', async () => {
    expect(await run(accept('--report', '2023', '2024'))).toMatchObject({ code: 0 });
    expect(acceptedIn()).toEqual([['青河县财政局', 2023], ['青河县财政局', 2024]]);
  });

  it.each([['2022', '✗ all.md#1 没有问题'], ['2019', '✗ all.md 里没有「2019」的年报\n  现有：青河县财政局 2022（all.md#1）']])('is refused for %s', async (which, said) => {
    expect(await run(accept('--report', which))).toMatchObject({ code: 2, err: expect.stringContaining(said) });
  });
});

describe('files that nothing reads', () => {
  const text = new TextEncoder().encode(textOf('青河县财政局', 2023));

  it('are named where they lie in an archive, the pictures of a saved page and hidden ones apart', async () => {
    writeFileSync('all.zip', zipSync({ 'a.md': text, 'scan.jpg': text, 'c/d.pptx': text, 'p.files/image001.png': text, '__MACOSX/._a.jpg': text }));
    expect((await run(['validate', 'all.zip'])).err).toBe('文件夹、压缩包里另有 2 个图片、邮件等文件，读不出内容，没有核对：all.zip/c/d.pptx、all.zip/scan.jpg\n');
  });

  it('are named where they are .xml, which may be a report of Word’s; one named outright is read', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023), 'b.xml': '<urlset/>' });
    expect((await run(['validate', '.'])).err).toBe('文件夹、压缩包里另有 1 个 .xml 文件没有读；如果是 Word 存的年报，请单独给出：b.xml\n');
    expect((await run(['validate', 'b.xml', 'a.md'])).err).toBe('');
  });

  it('are named by show too', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023), 'scan.jpg': '' });
    const { out, err } = await run(['show', '.']);
    expect(out).toContain('青河县财政局');
    expect(err).toBe('文件夹、压缩包里另有 1 个图片、邮件等文件，读不出内容，没有核对：scan.jpg\n');
  });

  it('are none where all are read', async () => {
    writeFileSync('all.zip', zipSync({ 'a.md': text }));
    expect((await run(['validate', 'all.zip'])).err).toBe('');
  });
});

describe('what the ending of an output says', () => {
  beforeEach(() => write({ 'a.md': textOf('青河县财政局', 2023) }));

  it.each([
    [['convert', 'a.md', '--to', 'json', '-o', 'a.docx'], '注意：a.docx 里写的是 json，不是 .docx 文件，双击可能打不开\n'],
    [['convert', 'a.md', '--to', 'csv', '-o', 'a.xlsx'], '注意：a.xlsx 里写的是 csv，不是 .xlsx 文件，双击可能打不开\n'],
    [['convert', 'a.md', '--to', 'csv', '-o', 'a.csv'], ''],
    [['convert', 'a.md', '--to', 'xlsx', '-o', 'b.xlsx'], ''],
    [['convert', 'a.md', '--to', 'html', '-o', 'a.html', '--with-places'], '--with-places 对 html 没有作用；要原文和位置，用 json、ndjson 或 csv\n'],
    [['convert', 'a.md', '--to', 'json', '-o', 'a.json', '--with-places'], ''],
  ])('is true, or it is said: %j', async (argv, err) => expect(await run(argv)).toMatchObject({ code: 0, err }));

  it('is true of a sum too, which is no document of Word’s', async () => {
    expect((await run(['aggregate', 'a.md', '--name', '青河县人民政府', '-o', 'sum.docx'])).err).toBe('注意：sum.docx 里写的是 json，不是 .docx 文件，双击可能打不开\n已汇总 1 份年报：青河县财政局\n');
  });
});

describe('what cannot be', () => {
  beforeEach(() => write({ 'a.md': textOf('青河县财政局', 2023), 'prose.txt': '今天天气很好。\n', 'none.list': '\n' }));

  it.each([
    ['a glob that matches nothing', ['validate', 'x*.docx', '-f', 'ndjson=x.ndjson'], '✗ x*.docx：没有与 x*.docx 相符的文件\n  检查通配符和所在的文件夹\n'],
    ['an empty list', ['validate', '--files-from', 'none.list'], '✗ --files-from 的清单 none.list 是空的\n  清单里每行写一个路径\n'],
    ['standard input, watched', ['validate', '-', '--watch'], '✗ 标准输入不能用 --watch\n  给出文件，或去掉 --watch\n'],
    ['a rule without a severity', ['validate', 'a.md', '--rule', 'text-fee'], '✗ --rule 不能是「text-fee」\n  可以是：text-fee=off、text-fee=info、text-fee=warning、text-fee=error\n'],
    ['last year’s report that is none, by its name', ['template', '--prior', 'prose.txt', '-o', 'x.xlsx'], '✗ prose.txt：没有找到政府信息公开工作年度报告的标题、章节或表格\n  请确认文件是年度报告本身；如果表格是图片，请换成可编辑的文件\n'],
    ['one file compared with itself', ['compare', 'a.md', './a.md'], '✗ 两个路径是同一个文件\n  给出两个不同的文件\n'],
    ['a year before there were reports', ['template', '--year', '1999', '-o', 'x.xlsx'], '✗ --year 不能是「1999」\n  写 2000 以后的四位数年份，如 2025\n'],
  ])('is told for what it is: %s', async (_, argv, err) => expect(await run(argv)).toMatchObject({ code: 2, err }));

  it('is told of a rule that nobody knows, with what may have been meant and no word that these are all', async () => {
    expect(await run(['validate', 'a.md', '--rule', 'text-fe=off'])).toMatchObject({ code: 2, err: expect.stringMatching(/^✗ --rule 不能是「text-fe」\n {2}可能是：text-fee、/) });
    expect(await run(['explain', 'text-fe'])).toMatchObject({ code: 2, err: expect.stringMatching(/\n {2}可能是：text-fee、/) });
  });
});

describe('a form that is not that of the year', () => {
  it('is made as asked, and said', async () => {
    expect(await run(['template', '--form', '2019', '--year', '2023', '-o', 'x.xlsx'])).toMatchObject({ code: 0, err: '注意：2023 年度用的不是 2019 年格式，照 --form 做了，核对时会指出\n' });
    expect(await run(['template', '--form', '2019', '--year', '2020', '-o', 'y.xlsx'])).toMatchObject({ code: 0, err: '' });
    expect((await run(['validate', 'x.xlsx'])).out).toContain('form-outdated');
  });
});

describe('many units', () => {
  it('are named as far as anybody reads them', async () => {
    const names = [...'甲乙丙丁戊己庚辛壬癸子丑寅'].map((one) => `青河县${one}局`);
    write(Object.fromEntries(names.map((name, at) => [`${at + 10}.md`, textOf(name, 2023)])));
    const { err } = await run(['aggregate', '.', '--name', '青河县人民政府', '-o', 'sum.json']);
    expect(err).toBe(`已汇总 13 份年报：${names.slice(0, 10).join('、')} 等\n`);
  });
});

describe('tables alone', () => {
  it('are tables alone in the JSON of them too: the headings over them are no sections of a report that lacks the others', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023) });
    await run(['aggregate', 'a.md', '--name', '青河县人民政府', '-o', 'sum.xlsx']);
    const json = (await run(['convert', 'sum.xlsx', '--to', 'json', '-o', 'sum.json'])).code;
    expect(json).toBe(0);
    for (const path of ['sum.xlsx', 'sum.json']) expect(await run(['validate', path])).toMatchObject({ code: 0, out: expect.stringContaining('文件里只有 3 张表') });
    expect((await run(['convert', 'sum.json', '--to', 'json'])).out).toBe(readFileSync('sum.json', 'utf8'));
  });

  it('are no report where text stands among them: that one lacks its sections, in JSON as well', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023).replace(/## 五、[^]*?(?=\n## 六)/, '') });
    await run(['convert', 'a.md', '--to', 'json', '-o', 'a.json']);
    for (const path of ['a.md', 'a.json']) expect((await run(['validate', path])).out).toContain('section-missing');
  });
});

describe('pages 80 columns wide', () => {
  it.each([['rules', 'zh'], ['rules', 'en'], ['forms', 'zh'], ['forms', 'en']])('hold %s in %s', async (command, lang) => {
    const { out } = await run([command, '--lang', lang]);
    expect(out.split('\n').filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  it.each(['zh', 'en'])('have the years of a trend over their figures, in %s', async (lang) => {
    write({ 'a.md': textOf('青河县财政局', 2022), 'b.md': textOf('青河县财政局', 2023) });
    for (const cell of [[], ['--cell', 'requests.received.total']]) {
      const lines = (await run(['trend', 'a.md', 'b.md', '--lang', lang, ...cell])).out.split('\n');
      const [head, row] = [lines.find((line) => line.endsWith('2022  2023'))!, lines.find((line) => /15 +15/.test(line))!];
      expect(widthOf(row.replace(/ +\S+$/, ''))).toBe(widthOf(head));
    }
  });
});

describe('a document of pictures', () => {
  const docx = (body: string): Uint8Array =>
    zipSync({
      '[Content_Types].xml': new TextEncoder().encode('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
      'word/document.xml': new TextEncoder().encode(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:body>${body}</w:body></w:document>`),
    });

  it.each([
    ['a scan', '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="1"/><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></wp:inline></w:drawing></w:r></w:p>', '文件里只有图片，没有文字'],
    ['nothing', '<w:p/>', '文件里没有文字'],
    ['words of something else', '<w:p><w:r><w:t>会议通知</w:t></w:r></w:p>', '没有找到政府信息公开工作年度报告'],
  ])('is called what it is: %s', async (_, body, why) => {
    writeFileSync('a.docx', docx(body));
    expect(await run(['validate', 'a.docx'])).toMatchObject({ code: 2, out: expect.stringContaining(`✗ 无法读取：${why}`) });
  });
});

describe('show', () => {
  it('says what its signs mean, as far as they occur', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023), 'b.md': textOf('青河县财政局', 2023).replace(/(本年新收政府信息公开申请数量[^\d]*)\d+/, '$1十几').replace(/\| 行政强制 \| 0 \|/, '| 行政强制 | |') });
    expect((await run(['show', 'a.md'])).out).not.toContain('读不成');
    expect((await run(['show', 'b.md'])).out).toContain('\n? 读不成一个数');
    expect((await run(['show', 'b.md', '--lang', 'en'])).out).toContain('\n? no figure could be read');
  });
});

describe('accept', () => {
  it('judges as the configuration has it: what that puts off is no finding to be accepted', async () => {
    write({ 'a.md': textOf('青河县财政局', 2023, { 'requests.received.total': 16 }), 'gov-report.config.json': '{ "rules": { "requests-row-total": "off" } }' });
    expect(await run(['accept', 'a.md', 'requests-row-total@requests.received', '--reason', '台账如此'])).toMatchObject({ code: 2, err: expect.stringContaining('这份年报没有问题') });
    expect(await run(['accept', 'a.md', 'requests-balance@requests.total', '--reason', '台账如此'])).toMatchObject({ code: 0 });
  });
});

describe('at a terminal', () => {
  beforeEach(() => write({ 'a.md': textOf('青河县财政局', 2023, { 'requests.received.total': 16 }) }));
  const atTerminal = (...argv: string[]): ReturnType<typeof run> => run(['validate', 'a.md', ...argv], '', true);

  it('a table has its colours there and none in a file', async () => {
    const { out } = await atTerminal('-f', 'table=a.txt', '-f', 'table');
    expect(out).toContain('\u001b[');
    expect(readFileSync('a.txt', 'utf8')).toContain('✗ 不通过');
    expect(readFileSync('a.txt', 'utf8')).not.toContain('\u001b');
  });

  it('what went into files alone is told in a line, and nothing where the results are shown or nobody waits', async () => {
    expect((await atTerminal('-f', 'json=a.json', '-f', 'sarif=a.sarif')).err).toMatch(/共 1 份：通过 0，不通过 1，无法读取 0；\d 个错误.*。已写入 a.json、a.sarif\n$/);
    expect((await atTerminal('-f', 'json=b.json', '-f', 'table')).err).not.toContain('已写入');
    expect((await run(['validate', 'a.md', '-f', 'json=c.json'])).err).toBe('');
  });

  it('a baseline that is written anew is told of', async () => expect((await run(['validate', 'a.md', '--baseline', 'k.json', '--update-baseline'])).err).toBe('这次的全部问题已写入 k.json，下次用 --baseline 时只计数\n'));
});
