import type { SectionTitle } from './form.js';

/** The six sections of forms 2021 and 2019, with the spellings seen in published reports. */
export const sixSections = [
  { number: 1, title: '总体情况', en: 'General situation', also: ['总体工作情况', '基本情况', '政府信息公开工作总体情况'] },
  { number: 2, title: '主动公开政府信息情况', en: 'Information disclosed on own initiative', also: ['主动公开情况', '主动公开政府信息的情况'], table: 'disclosure' },
  {
    number: 3, title: '收到和处理政府信息公开申请情况', en: 'Requests received and handled',
    also: ['收到和处理政府信息公开申请的情况', '收到和处理申请情况', '依申请公开政府信息情况'], table: 'requests',
  },
  {
    number: 4, title: '政府信息公开行政复议、行政诉讼情况', en: 'Administrative review and litigation',
    also: [
      '政府信息公开行政法复议、行政诉讼情况', '因政府信息公开工作被申请行政复议、提起行政诉讼情况', '因政府信息公开申请行政复议、提起行政诉讼的情况',
      '行政复议、行政诉讼情况', '政府信息公开行政复议和行政诉讼情况', '政府信息公开行政复议行政诉讼的情况',
    ],
    table: 'disputes',
  },
  {
    number: 5, title: '存在的主要问题及改进情况', en: 'Main problems and improvement',
    also: [
      '存在问题及改进情况', '存在的问题及改进情况', '政府信息公开工作存在的主要问题及改进情况', '存在的主要问题和改进情况', '存在的主要问题及改进措施',
      '政府信息公开工作存在的问题及改进情况', '存在主要问题及改进情况', '政府信息公开工作存在的主要问题和改进情况',
    ],
  },
  { number: 6, title: '其他需要报告的事项', en: 'Other matters', also: ['其他需报告事项', '其他需要报告事项', '其他需报告的事项', '其他事项', '需要报告的其他事项'] },
] as const satisfies readonly SectionTitle[];
