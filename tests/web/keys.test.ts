import { readdirSync, readFileSync } from 'node:fs'
import type { useTranslation } from 'react-i18next'
import { expect, test } from 'vitest'
import { type Key, keyOf, type Say } from '../../web/words/keys.ts'

/** What a page may ask for once it has read these nouns. */
type Asked<Of extends 'employers' | readonly ['employers', 'codes']> = Parameters<
  ReturnType<typeof useTranslation<Of>>['t']
>[0]
type Has<Of, One> = One extends Of ? 'there' : 'unknown'

// The check of types reads these: a key that becomes known, or unknown, is a fault of that line.
const checked: [string, ...string[]] = [
  'there' satisfies Has<Key, 'save'>,
  'there' satisfies Has<Key, 'common:save'>,
  'there' satisfies Has<Key, 'hours'>,
  'unknown' satisfies Has<Key, 'saveIt'>,
  'unknown' satisfies Has<Key, 'codes:action.created'>,
  'there' satisfies Has<Asked<'employers'>, 'field.ready'>,
  'there' satisfies Has<Asked<'employers'>, 'save'>,
  'unknown' satisfies Has<Asked<'employers'>, 'field.redy'>,
  'unknown' satisfies Has<Asked<'employers'>, 'field'>,
  'unknown' satisfies Has<Asked<'employers'>, `field.${string}`>,
  'unknown' satisfies Has<Asked<'employers'>, 'codes:action.created'>,
  'there' satisfies Has<Asked<readonly ['employers', 'codes']>, 'codes:action.created'>,
  'unknown' satisfies Has<Asked<readonly ['employers', 'codes']>, 'action.created'>,
  'there' satisfies Has<Say<'save'>, Say<'save' | 'cancel'>>,
  'unknown' satisfies Has<Say<'save' | 'cancel'>, Say<'save'>>,
]

test('a key that no file has is a fault of types, and one that is there is none', () => {
  expect(new Set(checked)).toEqual(new Set(['there', 'unknown']))
})

test('the keys of every file of words are types', () => {
  const files = readdirSync(new URL('../../locales/en/', import.meta.url))
  const source = readFileSync(new URL('../../web/words/keys.ts', import.meta.url), 'utf8')
  const named = [...source.matchAll(/import\('\.\.\/\.\.\/locales\/en\/(\w+\.json)'\)/g)].map(
    ([, name]) => name,
  )
  expect(named.toSorted()).toEqual(files.toSorted())
})

test('a code that a contract leaves open is read from the group of its sentences', () => {
  expect(keyOf('codes:action', 'created')).toBe('codes:action.created')
})
