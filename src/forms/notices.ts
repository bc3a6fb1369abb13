import type { Notice } from './form.js';

/** Every document a form, rule or limit appeals to. Cited by number; no web copy is linked, as many are mirrors. */
export const notices = {
  format2021: { number: '国办公开办函〔2021〕30号', title: '中华人民共和国政府信息公开工作年度报告格式' },
  format2019: { number: '国办公开办函〔2019〕60号', title: '政府信息公开工作年度报告格式（试行）' },
  statistics2014: { number: '国办发〔2014〕32号', title: '关于加强和规范政府信息公开情况统计报送工作的通知' },
  regulation: { number: '国务院令第711号', title: '中华人民共和国政府信息公开条例' },
  regulation2007: { number: '国务院令第492号', title: '中华人民共和国政府信息公开条例（2007）' },
  fees: { number: '国办函〔2020〕109号', title: '政府信息公开信息处理费管理办法' },
  handling: { number: '江苏省政府信息公开申请办理答复规范', title: '2020年1月由国务院办公厅政府信息与政务公开办公室转发' },
  coDefendants: { number: '国办公开办函〔2016〕201号', title: '关于政府信息公开期限计算和复议诉讼统计的解释' },
} as const satisfies Record<string, Notice>;
