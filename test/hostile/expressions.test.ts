import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const literal = /(?<=[=(,:?&|!{[;\n]\s*|return\s)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuyv]*)(?=\s*[.,;)\]:}\n?&|])/g;

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly regexp: RegExp;
}

function expressionsIn(file: string): Expression[] {
  const code = readFileSync(`src/${file}`, 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
  return [...code.matchAll(literal)].flatMap(([, source = '', flags = '']) => {
    try {
      return [{ file, source, regexp: new RegExp(source, flags.replace(/[gy]/g, '')) }];
    } catch {
      return [];
    }
  });
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const expressions = files.flatMap(expressionsIn);

/** What may be repeated to bring an expression to its knees: its own characters, and what its classes stand for. */
function pumps(source: string): string[] {
  const own = [...new Set(source.replace(/\\u\{?[\da-f]+\}?|\\[pP]\{[^}]*\}|\\./gi, '').match(/[\p{L}\p{N}]+|[^\s\w]/gu) ?? [])];
  return [...own.slice(0, 24), ...own.slice(0, 4).map((one) => `${one}1`), '1', ' ', 'a', '年', '\t', '\n', '1 ', '1,', '<a ', '""', '（一）', '申请1件，'].slice(0, 36);
}

const processor = (): number => process.cpuUsage().user / 1000;

/**
 * Milliseconds of processor time of the quickest of some attempts on a text whose end defeats a match: what else the
 * machine does is not counted. No more attempts than it takes to be `enough`.
 */
function cost(regexp: RegExp, pump: string, length: number, { attempts = 2, enough = 0 } = {}): number {
  const text = `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u0001`;
  let best = Infinity;
  for (let turn = 0; turn < attempts && best > enough; turn++) {
    const [begun, busy] = [performance.now(), processor()];
    regexp.test(text);
    best = Math.min(best, performance.now() - begun, processor() - busy);
  }
  return best;
}

/** Quadratic growth doubles the ratio: sixteen times the text for more than 60 times the work, where the work can be felt. */
function explodes({ regexp, source }: Expression): string[] {
  return pumps(source).filter((pump) => {
    // One that explodes shows on a few characters, before it would run for years.
    if ([16, 24, 32, 60, 200].some((length) => cost(regexp, pump, length, { attempts: 6, enough: 15 }) > 15)) return true;
    if (cost(regexp, pump, 2_000, { enough: 0.3 }) < 0.3) return false;
    const isSteep = (attempts: number): boolean => {
      const [small, large] = [cost(regexp, pump, 1_000, { attempts }), cost(regexp, pump, 8_000, { attempts })];
      return large > 5 && large / small > 100;
    };
    // A machine with other work to do interrupts one measurement, not every one of many.
    return isSteep(2) && isSteep(12);
  });
}

describe('the regular expressions of the program', () => {
  it('are all found', () => expect(expressions.length).toBeGreaterThan(150));

  it('see through an expression that is not linear', () => {
    expect(explodes({ file: '', source: '^(a+)+$', regexp: /^(?:a|aa)+$/ })).not.toEqual([]);
  });

  it('never explode, and grow with the text, at worst with its square', () => {
    expect(expressions.flatMap((one) => explodes(one).map((pump) => `${one.file}: /${one.source}/ on ${JSON.stringify(pump)}`))).toEqual([]);
  });
});
