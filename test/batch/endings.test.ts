import { describe, expect, it } from '@jest/globals';
import { isArchiveName, isUnread, mayHoldReport } from '../../src/batch/endings.js';
import { foreignReader } from '../../src/read/foreign.js';

describe('the endings of what lies in a folder', () => {
  it.each(foreignReader.endings)('pass over nothing that is refused by name: .%s', (ending) => {
    const name = `年报.${ending.toUpperCase()}`;
    expect([mayHoldReport(name), isArchiveName(name), isUnread(name)].filter(Boolean)).toHaveLength(1);
  });

  it('pass over what no report is sent as', () => {
    for (const name of ['desktop.ini', 'Thumbs.db', 'style.css', '年报', 'constructor']) expect(mayHoldReport(name) || isArchiveName(name) || isUnread(name)).toBe(false);
  });
});
