// The tests by which mutants of the core are hunted: those of its rooms, without the long searches by chance.
import base from '../jest.config.mjs';

export default {
  ...base,
  rootDir: '../..',
  testMatch: ['forms', 'check', 'diagnose', 'recognise'].map((room) => `<rootDir>/test/${room}/**/*.test.ts`),
  testPathIgnorePatterns: ['simulation', 'hostile', 'any-text'],
  testTimeout: 60_000,
};
