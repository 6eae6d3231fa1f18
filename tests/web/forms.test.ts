import { expect, test } from 'vitest'
import { sources } from '../architecture/source.ts'
import { forms } from '../shots/forms.ts'

test('a form that keeps what is typed has a line in tests/shots/forms.ts, where it is tried', () => {
  const keepers = sources().filter(
    ({ path, bare }) => path.startsWith('web/features/') && /useLocalDraft[<(]/.test(bare),
  )
  const known = Object.keys(forms).map((form) => `web/features/${form}`)
  expect(known.sort()).toEqual(keepers.map(({ path }) => path).sort())
})
