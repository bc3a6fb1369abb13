export default {
  rootDir: '..',
  testEnvironment: 'node',
  // Every processor: the tests that wait for processes leave room for those that compute.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/sequencer.mjs',
  // What a test leaves in a worker is looked through again with every collection of garbage: a new worker is cheaper.
  workerIdleMemoryLimit: '350MB',
  // What hangs fails; a machine with other work to do takes its time.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  globalSetup: '<rootDir>/test/set-up.mjs',
  globalTeardown: '<rootDir>/test/clear-up.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
