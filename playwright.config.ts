import { defineConfig, devices } from '@playwright/test';
import { browserFlags, findShell } from './scripts/browser.mjs';
import { freePort } from './scripts/serve.mjs';

/** Set once, in the process that starts the tests, and inherited by its workers: all must name the same server. */
const port = (process.env['GUIDE_PORT'] ??= String(await freePort()));
const baseURL = `http://localhost:${port}`;
const executablePath = findShell();

/** What these hold are times, which another journey on the same cores would spoil: they come last, and one by one. */
const timed = /(answers-while-lending|holds-the-dial|stops-in-time)\.spec\.ts$/;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  // Other work on a shared machine may spoil one try. What passed only at the second is told by name, to be looked into.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    // A trace is thrown away with every journey that passes, and costs a quarter of its time: `--trace on` brings it back.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: browserFlags, ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: 'journeys', testIgnore: timed },
    { name: 'timed', testMatch: timed, dependencies: ['journeys'], workers: 1 },
  ],
  webServer: {
    command: `"${process.execPath}" scripts/serve.mjs ${port}`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
