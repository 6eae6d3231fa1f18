import { expect, test } from 'vitest'
import { uiLanguages } from '../../api/contract.ts'
import { accounts, demoMails } from '../../api/features/accounts/store.ts'
import { employers } from '../../api/features/employers/store.ts'
import { notificationKinds } from '../../api/features/notifications/contract.ts'
import { notificationMail } from '../../api/features/notifications/mails.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

type Own = { items: { id: string; kind: string; seen: boolean }[]; unseen: number }
const toldTo = async (world: World, caller: Caller): Promise<Own> => {
  await world.deps.followers.catchUp()
  return (await world.send(caller, 'GET', '/notifications')).json<Own>()
}
const kindsFor = async (world: World, caller: Caller) =>
  (await toldTo(world, caller)).items.map(({ kind }) => kind)
const here = ({ id }: World) => `/regions/${id.home}`

const submit = async (world: World) => {
  const records = world.store.collection(vacancies).in(world.id.home)
  const version = (await records.get(world.id.draft))?.version ?? 0
  const path = `${here(world)}/vacancies/${world.id.draft}/state`
  return world.send('ownEmployer', 'POST', path, { ifMatch: version, body: { to: 'review' } })
}

test('an employer is told that its vacancy was approved, a colleague elsewhere is not', async () => {
  const world = await openWorld()
  const records = world.store.collection(vacancies).in(world.id.home)
  const now = new Date().toISOString()
  await records.update(world.id.open, 'latest', (vacancy) => ({
    ...vacancy,
    history: [...vacancy.history, { version: 2, at: now, actor: 'account-x', action: 'approved', paths: [] }],
  }))
  expect(await kindsFor(world, 'ownEmployer')).toEqual(['vacancyApproved'])
  expect(await kindsFor(world, 'otherEmployer')).toEqual([])
})

test('who did something is not told of it, and what is told twice is told once', async () => {
  const world = await openWorld()
  const holder = world.accountOf('holder')
  await world.store
    .collection(employers)
    .update(world.id.employer, 'latest', (now) => ({ ...now, account: { ...now.account, manager: holder } }))
  await submit(world)
  await world.deps.followers.catchUp()
  const records = world.store.collection(vacancies).in(world.id.home)
  await records.update(world.id.draft, 'latest', (now) => ({ ...now }))
  const kinds = await kindsFor(world, 'holder')
  expect(kinds.filter((kind) => kind === 'reviewAsked').length).toBeLessThanOrEqual(1)
  expect(await kindsFor(world, 'ownEmployer')).not.toContain('reviewAsked')
})

test('a mail goes once to who has an address, and stays due while the mail server is away', async () => {
  const world = await openWorld()
  const account = world.accountOf('self')
  await world.store
    .collection(accounts)
    .update(account, 'latest', (now) => ({ ...now, email: 'p@mail.example' }))
  const at = new Date().toISOString()
  const act = { version: 9, at, actor: 'account-x', action: 'cardMade', paths: [] }
  const told = { kind: 'cardMade' as const, to: { account }, region: world.id.home, about: {}, act }
  await world.deps.notifications.tell([told, told])
  await world.deps.notifications.send()
  await world.deps.notifications.send()
  const mails = await world.store.collection(demoMails).find({ to: 'p@mail.example' })
  expect(mails).toHaveLength(1)
  expect(await world.store.collection(notifications).find({ account })).toMatchObject([{ mail: 'sent' }])
})

test('what was read stays read, and nobody reads what another was told', async () => {
  const world = await openWorld()
  const account = world.accountOf('self')
  const act = { version: 9, at: new Date().toISOString(), actor: 'account-x', action: 'cardMade', paths: [] }
  const told = { kind: 'cardMade' as const, to: { account }, region: world.id.home, about: {}, act }
  await world.deps.notifications.tell([told])
  const [one] = (await toldTo(world, 'self')).items
  const path = `/notifications/${one?.id}/seen`
  expect((await world.send('otherPerson', 'POST', path)).statusCode).toBe(404)
  expect((await world.send('self', 'POST', path)).statusCode).toBe(204)
  expect(await toldTo(world, 'self')).toMatchObject({ unseen: 0, items: [{ seen: true }] })
})

test('every kind has a mail in every language that names nobody in its subject', () => {
  for (const language of uiLanguages)
    for (const kind of notificationKinds) {
      const { subject, text } = notificationMail(
        'a@b.example',
        language,
        kind,
        'https://werkbrug.example/sign-in',
      )
      expect(subject).toMatch(/^Werkbrug/)
      expect(`${subject} ${text}`).not.toContain('{{')
      expect(text).toContain('https://werkbrug.example/sign-in')
    }
})
