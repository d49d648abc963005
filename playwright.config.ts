import { defineConfig } from '@playwright/test';
import { browserFlags, ensureBrowser } from './scripts/browser.mjs';

export default defineConfig({
  // A busy machine is slow, not wrong.
  expect: { timeout: 40_000 },
  forbidOnly: true,
  fullyParallel: true,
  globalSetup: './test/journeys/frames.ts',
  outputDir: '.cache/playwright',
  reporter: [['list'], ['json', { outputFile: '.cache/testResults/playwright.json' }]],
  retries: 0,
  testDir: 'test/journeys',
  testMatch: '*.journey.ts',
  timeout: 240_000,
  use: {
    // Ordinary third-party storage; the blocked case is a test of its own.
    launchOptions: {
      args: [...browserFlags, '--disable-features=TrackingProtection3pcd,TpcdSupport'],
      executablePath: ensureBrowser(),
    },
    // Without the film, which takes a good part of the processor; the pages themselves are in it.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
  workers: 2,
});
