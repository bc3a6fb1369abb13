// The groups of columns that headings over a row of table 四 name: one, several side by side, the next, or nobody knows.
import { describe, expect, it } from '@jest/globals';
import { figureLines, form2021 } from '../../src/forms/index.js';
import { columnGroups, groupOver, groupsNamed, isNamed, isNamedApart } from '../../src/recognise/table/column-groups.js';
import { pieces } from './strips.js';

const groups = columnGroups(figureLines(form2021.tables[2].blocks[0].columns));
const names = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const leaves = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const at = (columns: readonly unknown[]): string => groups.filter((group) => group.columns.every((one) => columns.includes(one))).map((group) => names[groups.indexOf(group)]).join('+');

describe('the groups of table 四', () => {
  it('are of five columns each', () => expect(groups.map(({ columns }) => columns.map(({ line }) => line.label))).toEqual([leaves, leaves, leaves]));

  it.each([
    ['行政复议', ['行政复议']], ['行政诉讼复议后起诉', ['复议后起诉']], ['行政诉讼（复议后起诉）', ['复议后起诉']], ['未经复议直接起诉', ['未经复议直接起诉']],
    ['行政复议 复议后起诉', ['行政复议', '复议后起诉']], ['行政诉讼', []], ['不服行政复议', []], ['行政机关关于复议后起诉', []], ['', []],
  ])('are named by their own words, alone or under the heading over them: %s', (text, found) => {
    const [label] = pieces(text);
    expect(groupsNamed(label!, groups).map(({ columns }) => at(columns))).toEqual(found);
    expect(groups.map((group) => isNamed(label!, group))).toEqual(names.map((name) => (found as readonly string[]).includes(name)));
  });

  it('are named by each word of a line of a text, but by all of a cell’s', () => {
    const [label] = pieces('项目 行政复议');
    expect([-1, 0].map((column) => groupsNamed({ ...label!, column }, groups).length)).toEqual([1, 0]);
    expect(groupsNamed({ ...label!, text: '行政 复议', column: 0 }, groups).map(({ columns }) => at(columns))).toEqual(['行政复议']);
  });
});

describe('the group over a row', () => {
  const over = (labels: readonly string[], next: number | null = null): string | null => {
    const group = groupOver(pieces(...labels), groups, next);
    return group && at(group.columns);
  };
  it.each<[readonly string[], number | null, string | null]>([
    [['复议后起诉'], null, '复议后起诉'], [['行政复议', ...leaves], null, '行政复议'], [['行政复议', ...leaves, '复议后起诉'], null, '复议后起诉'],
    [['行政复议', '未经复议直接起诉'], null, '行政复议+未经复议直接起诉'], [names, null, names.join('+')], [[...names, ...leaves, ...leaves, ...leaves], null, names.join('+')],
    [['行政复议', '复议后起诉'], null, '复议后起诉'], [['复议后起诉', '未经复议直接起诉'], null, '未经复议直接起诉'], [['复议后起诉', '行政复议', '未经复议直接起诉'], null, '未经复议直接起诉'],
    [['合计', '行政复议', '未经复议直接起诉'], null, '行政复议+未经复议直接起诉'],
  ])('is what they name last, with those before it that the form has there: %j', (labels, next, found) => expect(over(labels, next)).toBe(found));

  it('is the next where they name none, and none where that is not known or there is none', () => {
    expect([0, 1, 2, 3, null].map((next) => over(leaves, next))).toEqual([...names, null, null]);
    expect(over([], 1)).toBe('未经复议直接起诉');
  });

  it('is none where more groups close than are named, or names run together', () => {
    expect(over(['行政复议', ...leaves, ...leaves])).toBeNull();
    expect(over([...leaves, ...leaves], 0)).toBeNull();
    expect(over(['行政复议', '未经复议直接起诉', ...leaves, ...leaves])).toBe('行政复议+未经复议直接起诉');
    expect(over(['行政复议未经复议直接起诉'])).toBeNull();
    expect(over(['行政复议未经复议直接起诉', '复议后起诉'])).toBeNull();
  });
});

describe('figures below a name that lines give apart', () => {
  const apart = (own: number, ...labels: readonly string[]): boolean => isNamedApart(pieces(...labels), groups[own]!, groups);
  it.each<[boolean, number, readonly string[]]>([
    [true, 0, ['行政复议', ...leaves]], [true, 1, ['行政复议', ...leaves, '未经复议直接起诉', ...leaves]], [true, 0, ['行政复议']],
    [false, 1, ['行政复议', '未经复议直接起诉', ...leaves]], [false, 0, ['行政复议', '未经复议直接起诉']], [false, 1, ['行政复议', ...leaves, '未经复议直接起诉']],
    [true, 1, ['行政复议', '总计', '行政诉讼', '未经复议', '直接起诉', '总计']], [false, 2, ['行政复议', '总计', '未经复议', '直接起诉', '复议后起诉', '总计']],
    [true, 1, leaves], [true, 0, []], [false, 0, ['复议后起诉']],
    [false, 1, ['行政复议', '行政诉讼', '总计', '未经复议直接起诉', '总计']],
  ])('are its own (%j) for group %i behind %j', (own, group, labels) => expect(apart(group, ...labels)).toBe(own));
});
