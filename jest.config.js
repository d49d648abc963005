import { moduleNameMapper } from './scripts/prebundle.mjs';

const transform = {
  '\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: 'es2022',
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
// ESM-only packages that jest must be given as CommonJS.
const transformed = {
  ...transform,
  '\\.m?js$': [
    '@swc/jest',
    { jsc: { parser: { syntax: 'ecmascript' }, target: 'es2022' }, module: { type: 'commonjs' } },
  ],
};
const transformIgnorePatterns = ['/node_modules/(?!(stemmer|jose|hono|@hono|temporal-polyfill|temporal-utils)/)'];
const shared = { clearMocks: true, transform: transformed, transformIgnorePatterns };

/** @type {import('jest').Config} */
export default {
  // Jest would leave one core idle, which is half of two.
  maxWorkers: '100%',
  // A busy machine is slow, not wrong.
  testTimeout: 180_000,
  globalSetup: '<rootDir>/scripts/prebundle.mjs',
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
    },
    {
      ...shared,
      displayName: 'screens',
      moduleNameMapper,
      setupFilesAfterEnv: ['<rootDir>/test/screenSetup.ts'],
      testEnvironment: '<rootDir>/test/screenEnvironment.js',
      testMatch: ['<rootDir>/test/**/*.test.tsx'],
    },
  ],
};
