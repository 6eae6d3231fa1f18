import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

/** Two weights: plain tests side by side, then tests in one real browser, one file at a time. */
export default defineConfig({
  root,
  test: {
    reporters: ['default', './tests/support/summary.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          globalSetup: './tests/support/setup-run.ts',
          include: [
            'tests/{architecture,bench,endpoints,locales,api,matcher,ports,seed,web}/**/*.test.{ts,tsx}',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['./tests/support/setup-run.ts', './tests/support/setup-browser.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
