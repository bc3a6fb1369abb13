import sequencer from '@jest/test-sequencer';

const Sequencer = sequencer.default ?? sequencer;

/** Tests that take long, in the order of what they take: they begin while there is still much for other processors to do. */
const long = ['hostile/cases', 'faults/', 'fuzz/', 'hostile/texts', 'hostile/expressions', 'cli/batch-executable', 'diagnose/simulation', 'write/annotate/opened'];
const rank = ({ path }) => long.findIndex((part) => path.replaceAll('\\', '/').includes(`/test/${part}`));

/** The long ones first, whether or not this checkout has run them before; the others as jest has it. */
export default class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter((one) => rank(one) >= 0).sort((a, b) => rank(a) - rank(b)), ...sorted.filter((one) => rank(one) < 0)];
  }
}
