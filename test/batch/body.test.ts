import { describe, expect, it } from '@jest/globals';
import { bodyName, joinBodies } from '../../src/batch/body.js';

describe('names of bodies', () => {
  it.each([
    ['青河县人民政府办公室', '青河县政府办'],
    ['青河县人民政府办公厅', '青河县政府办公室'],
    ['青河县 档案局', '青河县档案局'],
    ['青河县\u3000（档案局）', '青河县(档案局)'],
    ['青河经开区管理委员会', '青河经开区管委会'],
    ['白石市青河县档案局', '青河县档案局'],
    ['云岭省白石市青河县档案局', '白石市青河县档案局'],
  ])('%s and %s are one body', (one, other) => {
    const { bodyOf } = joinBodies([one, other]);
    expect(bodyOf(one)).toBe(bodyOf(other));
  });

  it.each([
    ['青河县人民政府', '青河县人民政府办公室'],
    ['青河县档案局', '青河县财政局'],
    ['白石市财政局', '红石市财政局'],
    ['白石市城关区档案局', '红石市城关区档案局'],
  ])('%s and %s are two', (one, other) => {
    const { bodyOf } = joinBodies([one, other]);
    expect(bodyOf(one)).not.toBe(bodyOf(other));
  });

  it('leaves a city and its own offices whole', () => {
    expect(bodyName('白石市财政局')).toEqual({ over: '', own: '白石市财政局' });
    expect(bodyName('白石市市场监督管理局')).toEqual({ over: '', own: '白石市市场监督管理局' });
  });

  it('says which bare name may be one of several, and joins it with none', () => {
    const { bodyOf, ambiguous } = joinBodies(['白石市城关区档案局', '云岭省红石市城关区档案局', '红石市城关区档案局', '城关区档案局']);
    expect(bodyOf('城关区档案局')).toBeNull();
    expect(bodyOf('红石市城关区档案局')).toBe(bodyOf('云岭省红石市城关区档案局'));
    expect(ambiguous).toEqual([{ name: '城关区档案局', among: ['白石市城关区档案局', '云岭省红石市城关区档案局'] }]);
  });
});
