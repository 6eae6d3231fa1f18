import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useAlike } from '../../web/data/use-alike.ts'
import { hook } from '../support/hook.ts'
import { line, page } from '../support/line.ts'

let to: ReturnType<typeof line>
beforeEach(() => {
  page()
  to = line()
})
afterEach(() => vi.unstubAllGlobals())

const open = () => hook(() => useAlike('region-a', 'people'))
const found = (...names: string[]) => ({
  people: { items: names.map((name) => ({ id: `id of ${name}`, name })) },
})

describe('a name that is entered a second time', () => {
  test('is warned about once, however it is written, and then may be begun', async () => {
    const { now, run } = await open()
    to.answer(200, found('Léyla  Haddad', 'Leyla Haddadi'))
    expect(await run(({ isNew }) => isNew('leyla haddad'))).toBe(false)
    expect(
      now()
        .alikeOf('Leyla Haddad')
        .map(({ name }) => name),
    ).toEqual(['Léyla  Haddad'])
    expect(await run(({ isNew }) => isNew('leyla haddad'))).toBe(true)
    expect(to.sent).toHaveLength(1)
  })

  test('stands in no address', async () => {
    const { run } = await open()
    to.answer(200, found())
    await run(({ isNew }) => isNew('Leyla Haddad'))
    expect(to.sent[0]).toMatchObject({
      path: '/api/v1/regions/region-a/search',
      body: { text: 'Leyla Haddad' },
    })
  })

  test('is looked for anew when it is changed', async () => {
    const { now, run } = await open()
    to.answer(200, found('Leyla Haddad'))
    await run(({ isNew }) => isNew('Leyla Haddad'))
    expect(now().alikeOf('Leyla Hadad')).toEqual([])
    to.answer(200, found('Leyla Haddad'))
    expect(await run(({ isNew }) => isNew('Leyla Hadad'))).toBe(true)
  })

  test('bars nothing while search does not answer', async () => {
    const { run } = await open()
    expect(await run(({ isNew }) => isNew('Leyla Haddad'))).toBe(true)
  })
})
