import { describe, expect, it } from '@jest/globals';
import { SaxesParser } from 'saxes';
import { junit } from '../../src/present/junit.js';
import { correct, hostile, options, present, spoilt, unreadable } from './runs.js';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every tag, by a strict parser: throws for XML that is not well formed. */
function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => tags.push({ name, attributes: attributes as Record<string, string> }));
  parser.write(xml).close();
  return tags;
}

const suites = (tags: readonly Tag[]): Tag[] => tags.filter(({ name }) => name === 'testsuite');

describe('junit', () => {
  it('is a suite a report and a case a rule, and counts what it holds', async () => {
    const tags = tagsOf(await present(junit, [correct(), spoilt()]));
    const [clean, broken] = suites(tags);
    const cases = tags.filter(({ name }) => name === 'testcase');
    expect(clean!.attributes).toMatchObject({ name: 'sample.txt', failures: '0', errors: '0' });
    expect(Number(clean!.attributes['tests']) + Number(broken!.attributes['tests'])).toBe(cases.length);
    const failures = tags.filter(({ name }) => name === 'failure');
    expect(broken!.attributes['failures']).toBe(String(failures.length));
    expect(failures.map(({ attributes }) => attributes['type'])).toEqual(failures.map(() => 'error'));
    expect(failures.length).toBe(2);
  });

  it('fails from the severity that was asked for', async () => {
    const strict = suites(tagsOf(await present(junit, [spoilt()], { ...options(), failOn: 'warning' })))[0]!;
    const usual = suites(tagsOf(await present(junit, [spoilt()])))[0]!;
    expect(Number(strict.attributes['failures'])).toBeGreaterThan(Number(usual.attributes['failures']));
  });

  it('counts a file that cannot be read as an error', async () => {
    const tags = tagsOf(await present(junit, [unreadable()]));
    expect(suites(tags)[0]!.attributes).toMatchObject({ tests: '1', errors: '1' });
    expect(tags.at(-1)).toEqual({ name: 'error', attributes: { type: 'unreadable', message: '文件是空的' } });
  });

  it('stays well formed whatever a report holds', async () => {
    const tags = tagsOf(await present(junit, [hostile()]));
    expect(new Set(tags.map(({ name }) => name))).toEqual(new Set(['testsuites', 'testsuite', 'properties', 'property', 'testcase', 'failure', 'system-out']));
    expect(suites(tags)[0]!.attributes['name']).toContain('"><script>alert(1)</script>&amp;\\x01');
  });

  it('is well formed with nothing to tell', async () => expect(tagsOf(await present(junit, []))).toHaveLength(1));
});
