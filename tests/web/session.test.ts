import { createElement, type ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SessionAnswer } from '#contract/accounts'
import { draftIn, draftName, keepDraft } from '../../web/data/drafts.ts'
import { SessionProvider, useSession } from '../../web/shell/session.tsx'
import { i18n, startI18n } from '../../web/words/i18n.ts'
import { hook } from '../support/hook.ts'
import { line, page } from '../support/line.ts'

let to: ReturnType<typeof line>
beforeEach(async () => {
  page('ti')
  to = line()
  if (!i18n.isInitialized) await startI18n([])
})
afterEach(() => vi.unstubAllGlobals())

const nobody = { account: null, memberships: [] }
const signedIn = (id: string) =>
  ({
    account: { id, name: 'Rahwa', email: null, phone: null, language: 'ti', version: 1 },
    memberships: [],
  }) as unknown as SessionAnswer
const open = (answer: unknown) => {
  to.answer(200, answer)
  return hook(useSession, (child: ReactNode) => createElement(SessionProvider, null, child))
}
const typed = () => draftIn(draftName('pitch'))

describe('signing out', () => {
  test('leaves nothing that was typed on the device', async () => {
    const session = await open(signedIn('account-b'))
    keepDraft(draftName('pitch'), 'Ik bak brood.')
    const name = draftName('pitch')
    to.answer(204)
    to.answer(200, nobody)
    await session.run(({ signOut }) => signOut())
    expect(to.sent.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'GET'])
    expect(draftIn(name)).toBeUndefined()
    expect(session.now().session).toMatchObject({ account: null })
    await session.close()
  })

  test('does so, too, when the session had ended', async () => {
    const session = await open(signedIn('account-c'))
    keepDraft(draftName('pitch'), 'Ik bak brood.')
    const name = draftName('pitch')
    to.refuse(401, 'notSignedIn')
    to.answer(200, nobody)
    await session.run(({ signOut }) => signOut())
    expect(draftIn(name)).toBeUndefined()
    await session.close()
  })

  test('without a line fails, and loses nothing', async () => {
    const session = await open(signedIn('account-d'))
    keepDraft(draftName('pitch'), 'Ik bak brood.')
    await expect(session.run(({ signOut }) => signOut())).rejects.toMatchObject({ code: 'offline' })
    expect(typed()).toBe('Ik bak brood.')
    expect(session.now().session).toMatchObject({ account: { id: 'account-d' } })
    await session.close()
  })
})

test('another account does not read what the first one typed', async () => {
  const session = await open(signedIn('account-e'))
  keepDraft(draftName('pitch'), 'Ik bak brood.')
  await session.run(({ enter }) => enter(signedIn('account-f')))
  expect(typed()).toBeUndefined()
  await session.run(({ enter }) => enter(signedIn('account-e')))
  expect(typed()).toBe('Ik bak brood.')
  await session.close()
})
