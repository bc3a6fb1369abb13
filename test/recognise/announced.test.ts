import { describe, expect, it } from '@jest/globals';
import { announcedBody } from '../../src/recognise/announced.js';

describe('the body whose report a text announces', () => {
  it.each([
    ['现公布青河县档案局2023年政府信息公开工作年度报告。', '青河县档案局'],
    ['根据条例要求，特编制青河县人民政府地方志办公室2023年度政府信息公开工作年度报告。', '青河县人民政府地方志办公室'],
    ['现将白石镇 2023 年政府信息公开情况向社会公布。', '白石镇'],
    ['现向社会公布《青河县发展和改革局（粮食局）2023年政府信息公开年报》', '青河县发展和改革局（粮食局）'],
    ['现公布青河县城关街道2023年政府信息公开工作年度报告。如有疑问，请与青河县城关街道办事处联系。', '青河县城关街道'],
  ])('%s', (text, name) => expect(announcedBody(text, 2023)).toBe(name));

  it.each([
    ['现公布区统计局2023年政府信息公开工作年度报告。', 'its place is not said'],
    ['现将我局2023年政府信息公开工作年度报告公布如下。', 'it is not named'],
    ['现公布青河县档案局2022年政府信息公开工作年度报告。', 'that is another year'],
    ['按照《青河县人民政府办公室关于做好2023年政府信息公开工作年度报告的通知》编制本报告。', 'that is a notice'],
    ['现公布青河县档案局2023年政府信息公开年报。又公布白石镇2023年政府信息公开年报。', 'there are two'],
  ])('of %s it is not known: %s', (text) => expect(announcedBody(text, 2023)).toBeNull());
});
