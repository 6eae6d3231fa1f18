import { createElement, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { setDraftOwner } from '../../web/data/drafts.ts'
import { useSectionForm } from '../../web/data/use-section-form.ts'
import { hook } from '../support/hook.ts'
import { line, page } from '../support/line.ts'
import { wordsIn } from './render-words.tsx'

let kept: Map<string, string>
let to: ReturnType<typeof line>
beforeEach(() => {
  kept = page()
  to = line()
  setDraftOwner('account-a')
})
afterEach(() => vi.unstubAllGlobals())

const record = {
  ...{ version: 4, changedAt: 1, history: [] },
  introduction: { town: 'Zwolle', words: 'Ik bak brood.' },
}
const words = wordsIn('nl')
const around = (child: ReactNode) => createElement(I18nextProvider, { i18n: words }, child)
let path = 0
/** A section of a record that no other test has; `again` opens it anew, as after a reload. */
async function form() {
  path += 1
  const params = { region: 'region-a', id: `profile-${path}` }
  const again = () =>
    hook(() => useSectionForm('PATCH /regions/:region/profiles/:id', params, record, 'introduction'), around)
  return { ...(await again()), again }
}
const typed = (text: string) => ({ ...record.introduction, words: text })
const stored = (version: number, text: string) => ({ ...record, version, introduction: typed(text) })

describe('a section that somebody changes', () => {
  test('sends what changed and nothing else, and keeps nothing once it is stored', async () => {
    const { now, run } = await form()
    await run(({ set }) => set(typed('Ik kook.')))
    expect(kept.size).toBe(1)
    to.answer(200, stored(5, 'Ik kook.'))
    await run(({ submit }) => submit())
    expect(to.sent).toMatchObject([{ body: { introduction: { words: 'Ik kook.' } }, ifMatch: '"4"' }])
    expect(now()).toMatchObject({ isStored: true, saved: 'saved', discard: null })
    expect(kept.size).toBe(0)
  })

  test('sends nothing when nothing changed', async () => {
    const { run } = await form()
    await run(({ submit }) => submit())
    expect(to.sent).toEqual([])
  })

  test('keeps what is typed while a change is on its way, and sends it next', async () => {
    const { now, run } = await form()
    await run(({ set }) => set(typed('Ik kook.')))
    const arrive = to.hold(200, stored(5, 'Ik kook.'))
    await run(({ submit }) => submit())
    await run(({ set }) => set({ ...typed('Ik kook.'), town: 'Kampen' }))
    await run(() => arrive())
    expect(now().values).toEqual({ town: 'Kampen', words: 'Ik kook.' })
    expect(now()).toMatchObject({ isStored: false, saved: 'notYet' })
    expect(kept.size).toBe(1)
    to.answer(200, { ...stored(6, 'Ik kook.'), introduction: { town: 'Kampen', words: 'Ik kook.' } })
    await run(({ submit }) => submit())
    expect(to.sent.at(-1)).toMatchObject({ body: { introduction: { town: 'Kampen' } }, ifMatch: '"5"' })
  })

  test('pressed twice is sent once', async () => {
    const { run } = await form()
    await run(({ set }) => set(typed('Ik kook.')))
    const arrive = to.hold(200, stored(5, 'Ik kook.'))
    await run(({ submit }) => {
      submit()
      submit()
    })
    await run(() => arrive())
    expect(to.sent).toHaveLength(1)
  })

  test('stays as typed while the line is down, also after a reload, and goes when it is back', async () => {
    const first = await form()
    await first.run(({ set }) => set(typed('Ik kook.')))
    await first.run(({ submit }) => submit())
    expect(first.now()).toMatchObject({ saving: { kind: 'failed' }, isStored: false })
    await first.close()
    const { now, run } = await first.again()
    expect(now()).toMatchObject({ values: typed('Ik kook.'), wasKept: true })
    to.answer(200, stored(5, 'Ik kook.'))
    await run(({ submit }) => submit())
    expect(now()).toMatchObject({ isStored: true })
    expect(kept.size).toBe(0)
  })

  test('whose answer was lost is stored, not in conflict, when it is sent again', async () => {
    const { now, run } = await form()
    await run(({ set }) => set(typed('Ik kook.')))
    await run(({ submit }) => submit())
    to.refuse(412, 'stale', { current: stored(5, 'Ik kook.') })
    await run(({ submit }) => submit())
    expect(now()).toMatchObject({ isStored: true, conflict: null })
    expect(kept.size).toBe(0)
  })

  test('that is refused says at its field what is wrong, until it is changed', async () => {
    const { now, run } = await form()
    await run(({ set }) => set(typed('x'.repeat(900))))
    to.refuse(400, 'badInput', {
      faults: [{ in: 'body', path: '/introduction/words', code: 'too_big', message: '' }],
    })
    await run(({ submit }) => submit())
    expect(now()).toMatchObject({ saved: 'refused' })
    expect(now().faultAt('/words')).toBeDefined()
    await run(({ set }) => set(typed('Ik kook.')))
    expect(now().faultAt('/words')).toBeUndefined()
  })
})

describe('a section that somebody else changed meanwhile', () => {
  const conflict = async () => {
    const made = await form()
    await made.run(({ set }) => set(typed('Ik kook.')))
    to.refuse(412, 'stale', { current: stored(9, 'Ik metsel.') })
    await made.run(({ submit }) => submit())
    return made
  }

  test('shows both, and loses neither over a reload', async () => {
    const made = await conflict()
    expect(made.now()).toMatchObject({ values: typed('Ik kook.'), saved: 'choose' })
    expect(made.now().conflict).toMatchObject({ theirs: typed('Ik metsel.'), isOwn: false })
    await made.close()
    expect((await made.again()).now().values).toEqual(typed('Ik kook.'))
  })

  test('goes over theirs when mine is kept', async () => {
    const { now, run } = await conflict()
    to.answer(200, stored(10, 'Ik kook.'))
    await run((one) => one.conflict?.keepMine())
    expect(to.sent.at(-1)).toMatchObject({ ifMatch: '"9"', body: { introduction: { words: 'Ik kook.' } } })
    expect(now()).toMatchObject({ isStored: true, conflict: null })
  })

  test('is as theirs when theirs is taken, and nothing is kept', async () => {
    const { now, run } = await conflict()
    await run((one) => one.conflict?.takeTheirs())
    expect(now()).toMatchObject({ values: typed('Ik metsel.'), conflict: null })
    expect(kept.size).toBe(0)
  })
})
