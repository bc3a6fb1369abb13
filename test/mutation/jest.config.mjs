// The tests by which mutants of the core are hunted: those of its rooms, without the long searches by chance, and the
// outcomes that are pinned.
import base from '../jest.config.mjs';

export default {
  ...base,
  rootDir: '../..',
  testMatch: ['forms', 'check', 'diagnose', 'recognise', 'outcomes'].map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
  testPathIgnorePatterns: ['simulation', 'hostile', 'any-text'],
  runner: '<rootDir>/test/mutation/runner.mjs',
  testTimeout: 60_000,
};
