import { defineConfig } from 'vitest/config'
import LongestFirst from './support/longest-first.ts'
import { patiently } from './support/patience.ts'

const root = new URL('..', import.meta.url).pathname
const isOverTheWire = process.env.STORE === 'mongodb'

/** Two weights: plain tests, then tests in one real browser; of both as many files at a time as there are cores. */
export default defineConfig({
  root,
  test: {
    expect: { poll: patiently },
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './tests/support/summary.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Far above what any needs, so that a busy machine fails nobody.
          testTimeout: isOverTheWire ? 900_000 : 300_000,
          hookTimeout: isOverTheWire ? 900_000 : 300_000,
          maxWorkers: '100%',
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
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
