import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { paths } from '../../web/shell/paths.ts'

const routes = readFileSync(new URL('../../web/shell/routes.tsx', import.meta.url), 'utf8')

test.for(Object.keys(paths))('the address %s has a page', (name) => {
  expect(routes).toMatch(new RegExp(`\\bpaths\\.${name}\\b`))
})
