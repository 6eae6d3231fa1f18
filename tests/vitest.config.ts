import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

/** Three weights: plain tests, tests in a real browser, and the pictures of every screen (asked for by `npm run shots`). */
export default defineConfig({
  root,
  test: {
    reporters: ['default', './tests/support/summary.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{architecture,endpoints,locales,api,matcher,ports,seed,web}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
})
