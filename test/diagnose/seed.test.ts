import { describe, expect, it } from '@jest/globals';
import { office } from './office.js';
import { causesOf, changed, changesOf, listed } from './tables.js';

const notHeld = 'requests.results.unavailable.notHeld';

describe('a real report, spoiled', () => {
  it('gives nothing while it is whole', () => {
    expect(causesOf(office)).toEqual([]);
  });

  it('names the one cell and its figure when two digits are swapped', () => {
    const [cause, ...others] = causesOf(changed(office, { [`${notHeld}.naturalPerson`]: 63 }));
    expect(others).toEqual([]);
    expect(cause).toMatchObject({ state: 'certain', findings: [`requests-row-total@${notHeld}`, 'requests-column-total@requests.naturalPerson'] });
    expect(cause!.explanations).toEqual([
      {
        changes: [{ cell: `${notHeld}.naturalPerson`, from: 63, to: 36, at: expect.objectContaining({ in: 'text' }) }],
        move: 'digits-swapped', say: { zh: '两位数字颠倒', en: 'two digits swapped' },
      },
    ]);
  });

  it('still has one answer when the row total followed: only this row can lose 27', () => {
    const [cause, ...others] = causesOf(changed(office, { [`${notHeld}.naturalPerson`]: 63, [`${notHeld}.total`]: 63 }));
    expect(others).toEqual([]);
    expect(cause!.state).toBe('certain');
    expect(listed(cause)).toEqual(['results.unavailable.notHeld.naturalPerson 63→36, results.unavailable.notHeld.total 63→36*']);
  });

  it('lists the three candidates when all totals followed, the swapped digits first', () => {
    const [cause] = causesOf(
      changed(office, {
        [`${notHeld}.naturalPerson`]: 63, [`${notHeld}.total`]: 63, 'requests.results.total.naturalPerson': 86, 'requests.results.total.total': 86,
      }),
    );
    expect(cause!.state).toBe('tied');
    expect(listed(cause).map((changes) => changes.split(',')[0])).toEqual([
      'results.unavailable.notHeld.naturalPerson 63→36', 'carriedOver.naturalPerson 2→29', 'received.naturalPerson 61→88',
    ]);
  });

  const forward = changed(office, { 'requests.carriedForward.naturalPerson': 14, 'requests.carriedForward.total': 14 });

  it('lists four candidates for ten too many carried forward in both columns', () => {
    const [cause] = causesOf(forward);
    expect(cause!.state).toBe('tied');
    expect(listed(cause)).toEqual([
      'received.naturalPerson 61→71, received.total 61→71*', 'carriedOver.naturalPerson 2→12, carriedOver.total 2→12*',
      'carriedForward.naturalPerson 14→4, carriedForward.total 14→4*', expect.stringContaining('results.unavailable.notHeld.naturalPerson 36→26'),
    ]);
  });

  it('lets the sentence of the text settle it, though never as certain', () => {
    const say = { zh: '总体情况写明“4件未办结”', en: 'the text says that 4 are open' };
    const said = { id: 'text-carried@requests.carriedForward.total', terms: [{ cell: 'requests.carriedForward.total', times: 1 as const }], equals: 4, origin: 'text' as const, say };
    const [cause] = causesOf(forward, { evidence: [said] });
    expect(cause!.state).toBe('ranked');
    expect(cause!.explanations[0]).toMatchObject({ evidence: [say] });
    expect(changesOf(cause!.explanations[0]!)).toBe('carriedForward.naturalPerson 14→4, carriedForward.total 14→4*');
    expect(cause!.findings).toContain('text-carried@requests.carriedForward.total');
    expect(listed(cause).toSorted()).toEqual(listed(causesOf(forward)[0]).toSorted());
  });
});
