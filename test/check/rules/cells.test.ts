import { readText, cases, spoilt } from '../cases.js';

const title = '青河县档案局2023年政府信息公开工作年度报告';
const table3 = (row: string): string => `${title}\n三、收到和处理政府信息公开申请情况\n${row}\n`;

cases('cell-unread', [
  { name: 'holds for figures, blanks and dashes', report: spoilt({ 'requests.received.research': null, 'requests.received.publicWelfare': '/' }), finds: [] },
  { name: 'finds words where a figure belongs', report: spoilt({ 'requests.received.research': '约三' }), finds: ['requests.received.research'] },
  {
    name: 'speaks once of a row whose figures are too few to tell apart',
    report: readText(table3('一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t4')), finds: ['requests.received'],
  },
  {
    name: 'speaks of a row beside figures that broke off it',
    report: readText(table3('一、本年新收政府信息公开申请数量 4 0 0 0 0 0 4\n1 1\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0')), finds: ['requests.received', 'requests.carriedOver'],
  },
  {
    name: 'speaks of every total that the page cut off',
    report: readText(table3('一、本年新收政府信息公开申请数量 40 0 0 0 0 0 4\n二、上年结转政府信息公开申请数量 50 0 0 0 0 0 5\n（一）予以公开 61 0 0 0 0 0 6')), finds: ['requests.received.total', 'requests.carriedOver.total', 'requests.results.granted.total'],
  },
  { name: 'cannot be known of a table that is absent', report: readText(`${title}\n一、总体情况\n有序开展。\n`), finds: [] },
]);

cases('count-not-whole', [
  { name: 'holds for whole counts and an amount with decimals', report: spoilt({ 'disclosure.fees.amount': 7.25 }), finds: [] },
  { name: 'finds a negative count', report: spoilt({ 'disclosure.licensing.decisions': -3 }), finds: ['disclosure.licensing.decisions'] },
  { name: 'finds a fraction of a count', report: spoilt({ 'disputes.reconsideration.upheld': 0.5, 'disputes.reconsideration.total': 0.5 }), finds: ['disputes.reconsideration.upheld', 'disputes.reconsideration.total'] },
  { name: 'finds a negative amount', report: spoilt({ 'disclosure.fees.amount': -1 }), finds: ['disclosure.fees.amount'] },
  { name: 'cannot be known of a blank', report: spoilt({ 'disclosure.licensing.decisions': null }), finds: [] },
  {
    name: 'lets the change of form 2019 be negative',
    report: readText(`青河县档案局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n行政许可\t12\t-3\t40\n`), finds: [],
  },
]);

cases('total-blank', [
  { name: 'holds', report: spoilt({}), finds: [] },
  { name: 'finds a blank total over parts', report: spoilt({ 'requests.received.total': null }), finds: ['requests.received.total'] },
  { name: 'finds it once where row and column want it', report: spoilt({ 'requests.results.total.total': '-' }), finds: ['requests.results.total.total'] },
  { name: 'is silent where the parts are zero', report: spoilt({ 'requests.results.denied.otherLaw.total': null }), finds: [] },
  { name: 'cannot be known when a part is unread', report: spoilt({ 'disputes.reconsideration.total': null, 'disputes.reconsideration.upheld': '一' }), finds: [] },
]);

cases('cell-blank', [
  { name: 'holds', report: spoilt({}), finds: [] },
  { name: 'speaks once a table', report: spoilt({ 'requests.received.research': null, 'requests.received.business': '-', 'disclosure.regulations.issued': '/' }), finds: ['disclosure', 'requests'] },
  { name: 'does not speak of absent cells', report: spoilt({ 'requests.received.research': undefined }), finds: [] },
]);

cases('cell-note', [
  { name: 'holds for a bare figure', report: readText(table3('一、本年新收政府信息公开申请数量\t4\t0\t0\t0\t0\t0\t4件')), finds: [] },
  { name: 'finds words beside a figure', report: readText(table3('一、本年新收政府信息公开申请数量\t4（含网上3件）\t0\t0\t0\t0\t0\t4')), finds: ['requests.received.naturalPerson'] },
  { name: 'cannot be known of what is no figure', report: readText(table3('一、本年新收政府信息公开申请数量\t四件\t0\t0\t0\t0\t0\t4')), finds: [] },
]);
