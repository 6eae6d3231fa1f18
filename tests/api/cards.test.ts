import { expect, test } from 'vitest'
import type { SessionAnswer } from '../../api/features/accounts/contract.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import { openWorld, type World } from '../support/world.ts'

const makeCard = async (world: World, profile = world.id.profile) =>
  (await world.send('holder', 'POST', `/regions/${world.id.home}/profiles/${profile}/cards`)).json<{
    token: string
  }>().token
const use = (world: World, token: string) =>
  world.send('nobody', 'POST', '/sign-in/card', { body: { token } })
const signedIn = async (world: World, secret: string | undefined) =>
  (
    await world.app.inject({ url: '/api/v1/session', cookies: { werkbrug_session: secret ?? '' } })
  ).json<SessionAnswer>()

test('a card lets the person in on this device, once', async () => {
  const world = await openWorld()
  const token = await makeCard(world)
  const [first, second] = await Promise.all([use(world, token), use(world, token)])
  expect([first.statusCode, second.statusCode].sort()).toEqual([200, 410])
  expect((await use(world, token)).statusCode).toBe(410)
  const entered = first.statusCode === 200 ? first : second
  expect(entered.json<SessionAnswer>().memberships).toMatchObject([
    { role: 'person', profile: world.id.profile },
  ])
})

test('a new card ends the old one and the sessions it began', async () => {
  const world = await openWorld()
  const old = await makeCard(world)
  const unused = await makeCard(world)
  expect((await use(world, old)).statusCode).toBe(410)
  const secret = (await use(world, unused)).cookies.find(({ name }) => name === 'werkbrug_session')?.value
  expect((await signedIn(world, secret)).account).not.toBeNull()
  await makeCard(world)
  expect((await signedIn(world, secret)).account).toBeNull()
})

/** A profile that the holder begins for somebody who cannot sign in yet. */
const begun = (world: World) =>
  world.send('holder', 'POST', `/regions/${world.id.home}/profiles`, {
    body: {
      id: world.random.id('profile'),
      contact: {
        name: 'Yonas',
        email: null,
        phone: null,
        language: 'ti',
        literacy: { latin: null, arabic: null, geez: null },
        adultFrom: null,
      },
    },
  })

test('a profile that nobody signs in for gets an account with its card, in the language of the person', async () => {
  const world = await openWorld()
  const created = await begun(world)
  const { id } = created.json<ProfileAnswer>()
  const answer = await use(world, await makeCard(world, id))
  expect(answer.json<SessionAnswer>()).toMatchObject({
    account: { name: 'Yonas', language: 'ti' },
    memberships: [{ profile: id }],
  })
})

test('only a card that takes the place of another is told', async () => {
  const world = await openWorld()
  const { id } = (await begun(world)).json<ProfileAnswer>()
  const told = async () => {
    await world.deps.followers.catchUp()
    return (await world.store.collection(notifications).find({})).filter(({ kind }) => kind === 'cardMade')
      .length
  }
  await makeCard(world, id)
  expect(await told()).toBe(0)
  await makeCard(world, id)
  expect(await told()).toBe(1)
})

test('making and using a card stands in the history that both read', async () => {
  const world = await openWorld()
  await use(world, await makeCard(world))
  const { history } = (
    await world.send('self', 'GET', `/regions/${world.id.home}/profiles/${world.id.profile}`)
  ).json<ProfileAnswer>()
  expect(history.slice(-2).map(({ action, actor }) => [action, actor])).toEqual([
    ['cardMade', world.accountOf('holder')],
    ['cardUsed', world.accountOf('self')],
  ])
})
