import { cases, spoilt } from '../cases.js';

cases('requests-row-total', [
  { name: 'holds', report: spoilt({}), finds: [] },
  { name: 'breaks in the row of the wrong total', report: spoilt({ 'requests.results.granted.total': 5 }), finds: ['requests.results.granted'] },
  { name: 'counts a blank as zero', report: spoilt({ 'requests.received.research': null }), finds: [] },
  { name: 'breaks where a blank should have been a figure', report: spoilt({ 'requests.received.business': null }), finds: ['requests.received'] },
  { name: 'cannot be known when a cell is unread', report: spoilt({ 'requests.received.business': '约3' }), finds: [] },
  { name: 'cannot be known when a cell is absent', report: spoilt({ 'requests.received.business': undefined }), finds: [] },
  { name: 'cannot be known when the total is blank', report: spoilt({ 'requests.received.total': null }), finds: [] },
  { name: 'cannot be known when blanks are unknown', report: spoilt({ 'requests.received.business': null }), finds: [], options: { blank: 'unknown' } },
]);

cases('requests-column-total', [
  { name: 'holds', report: spoilt({}), finds: [] },
  { name: 'breaks in the column of the wrong detail', report: spoilt({ 'requests.results.granted.naturalPerson': 6 }), finds: ['requests.naturalPerson'] },
  { name: 'breaks in both columns when the row total followed', report: spoilt({ 'requests.results.granted.naturalPerson': 6, 'requests.results.granted.total': 6 }), finds: ['requests.naturalPerson', 'requests.total'] },
  { name: 'cannot be known when a detail is unread', report: spoilt({ 'requests.results.granted.naturalPerson': '6?' }), finds: [] },
]);

cases('requests-balance', [
  { name: 'holds', report: spoilt({}), finds: [] },
  { name: 'breaks when a carried figure is wrong', report: spoilt({ 'requests.carriedForward.naturalPerson': 9 }), finds: ['requests.naturalPerson'] },
  { name: 'takes a dash for zero', report: spoilt({ 'requests.carriedForward.naturalPerson': '/' }), finds: ['requests.naturalPerson'] },
  { name: 'cannot be known when a row is absent', report: spoilt({ 'requests.carriedForward.naturalPerson': undefined }), finds: [] },
]);

cases('disputes-total', [
  { name: 'holds', report: spoilt({}), finds: [] },
  { name: 'breaks in its own group', report: spoilt({ 'disputes.litigationDirect.pending': 2 }), finds: ['disputes.litigationDirect'] },
  { name: 'holds when outcomes and total agree', report: spoilt({ 'disputes.litigationDirect.pending': 2, 'disputes.litigationDirect.total': 2 }), finds: [] },
  { name: 'cannot be known when an outcome is unread', report: spoilt({ 'disputes.litigationDirect.pending': '若干' }), finds: [] },
]);
