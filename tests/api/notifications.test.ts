import { expect, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import { uiLanguages } from '../../api/contract.ts'
import { accounts, demoMails } from '../../api/features/accounts/store.ts'
import { employers } from '../../api/features/employers/store.ts'
import {
  type MailChoice,
  type NotificationKind,
  notificationKinds,
} from '../../api/features/notifications/contract.ts'
import { dailyMail, notificationMail } from '../../api/features/notifications/mails.ts'
import { sendTime } from '../../api/features/notifications/rules.ts'
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

/** A world at a moment that a test moves, and whose person has an address and chose which mails they want. */
const worldAt = async (
  moment: string,
  mails: MailChoice = 'atOnce',
  email: string | null = 'p@mail.example',
) => {
  let now = moment
  const world = await openWorld({ clock: clockAt(() => new Date(now)) })
  const account = world.accountOf('self')
  const { send } = world.deps.notificationMails
  await world.store
    .collection(accounts)
    .update(account, 'latest', (one) => ({ ...one, ...(email !== null && { email }), mails }))
  let version = 0
  return {
    world,
    account,
    send,
    goTo: (next: string) => {
      now = next
    },
    tell: (kind: NotificationKind) => {
      version += 1
      const act = { version, at: now, actor: 'account-x', action: kind, paths: [] }
      return world.deps.notifications.tell([{ kind, to: { account }, region: world.id.home, about: {}, act }])
    },
    subjects: async () =>
      (await world.store.collection(demoMails).find({ to: 'p@mail.example' })).map(({ subject }) => subject),
  }
}

test('a mail goes once to who has an address, however many send at once', async () => {
  const { world, account, send, tell, subjects } = await worldAt('2026-11-24T10:00:00.000Z')
  await tell('cardMade')
  await Promise.all([send(), send(), send()])
  await send()
  expect(await subjects()).toHaveLength(1)
  expect(await world.store.collection(notifications).find({ account })).toMatchObject([{ mail: 'sent' }])
})

test('at night nothing is sent; at eight in the morning of the region it is', async () => {
  const { send, tell, subjects, goTo } = await worldAt('2026-11-24T19:30:00.000Z')
  await tell('evaluationDue')
  await send()
  goTo('2026-11-25T06:59:00.000Z')
  await send()
  expect(await subjects()).toEqual([])
  goTo('2026-11-25T07:00:00.000Z')
  await send()
  expect(await subjects()).toHaveLength(1)
})

test('who wants one mail a day gets one with everything, and at once what cannot wait', async () => {
  const { world, send, tell, subjects, goTo } = await worldAt('2026-11-24T10:00:00.000Z', 'daily')
  await tell('evaluationDue')
  goTo('2026-11-24T11:00:00.000Z')
  for (const kind of ['pitchAnswerIn', 'pitchAnswerIn', 'planOffered'] as const) await tell(kind)
  await send()
  expect(await subjects()).toHaveLength(1)
  goTo('2026-11-25T07:00:00.000Z')
  await Promise.all([send(), send()])
  await send()
  const mails = await world.store.collection(demoMails).find({ to: 'p@mail.example' })
  const [daily] = mails.filter(({ id }) => id.endsWith('-day'))
  expect(mails).toHaveLength(2)
  expect(daily?.text.match(/^–/gm)).toHaveLength(2)
})

test('who wants only what cannot wait reads the rest in the app', async () => {
  const { world, send, tell, subjects, goTo } = await worldAt('2026-11-24T10:00:00.000Z', 'urgent')
  await tell('evaluationDue')
  goTo('2026-11-24T10:05:00.000Z')
  await tell('eventOff')
  await send()
  goTo('2026-11-25T10:00:00.000Z')
  await send()
  expect(await subjects()).toHaveLength(1)
  expect(await kindsFor(world, 'self')).toEqual(['eventOff', 'evaluationDue'])
})

test('where the address was taken away meanwhile no mail goes out', async () => {
  const { world, account, send, tell, subjects } = await worldAt('2026-11-24T10:00:00.000Z')
  await tell('evaluationDue')
  await world.store.collection(accounts).update(account, 'latest', ({ email: _, ...one }) => one)
  await send()
  expect(await subjects()).toEqual([])
  expect(await world.store.collection(notifications).find({ account })).toMatchObject([{ mail: 'none' }])
})

test('whoever has no mail and does not open the app for three days is to be called', async () => {
  const { world, tell, goTo } = await worldAt('2026-11-24T10:00:00.000Z', 'atOnce', null)
  const unreached = () => world.deps.notifications.unreached([world.id.profile, world.id.otherProfile])
  await world.store
    .collection(accounts)
    .update(world.accountOf('self'), 'latest', ({ email: _, ...one }) => one)
  goTo('2026-11-24T11:00:00.000Z')
  await tell('planOffered')
  goTo('2026-11-27T10:00:00.000Z')
  expect(await unreached()).toEqual([])
  goTo('2026-11-27T11:00:00.000Z')
  expect(await unreached()).toMatchObject([
    { profile: world.id.profile, since: '2026-11-24T11:00:00.000Z', kind: 'planOffered' },
  ])
  // Whoever opens the app has been reached.
  await world.send('self', 'GET', '/notifications')
  expect(await unreached()).toEqual([])
})

test.each([
  ['over the night in which the clock goes back', '2026-10-24T20:30:00Z', '2026-10-25T07:00:00.000Z'],
  ['over the night in which the clock goes forward', '2027-03-27T20:30:00Z', '2027-03-28T06:00:00.000Z'],
  ['early in the morning', '2026-11-24T03:00:00Z', '2026-11-24T07:00:00.000Z'],
  ['at eight exactly', '2026-11-24T07:00:00Z', '2026-11-24T07:00:00.000Z'],
])('a mail at once waits for eight in the morning %s', (_, now, then) => {
  expect(sendTime('atOnce', new Date(now), 'Europe/Amsterdam').toISOString()).toBe(then)
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

test('the mail of a day is a sentence for each kind of thing, and names nobody in its subject', () => {
  for (const language of uiLanguages) {
    const { subject, text } = dailyMail(
      'a@b.example',
      language,
      ['planOffered', 'planOffered', 'eventOff'],
      'x',
    )
    expect(subject).toMatch(/^Werkbrug: /)
    expect(text.match(/^– /gm)).toHaveLength(2)
    expect(text).not.toContain('{{')
  }
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
