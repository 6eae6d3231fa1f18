import { expect, test } from 'vitest'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import type { Explanation, RankedList } from '../../matcher/contract.ts'
import { openWorld, type World } from '../support/world.ts'

/** A profile as the begin page makes it, a name and a language, and what its person does first: the card, the claim. */
const begin = async (world: World, adultFrom: string | null = null) => {
  const people = `/regions/${world.id.home}/profiles`
  const literacy = { latin: null, arabic: null, geez: null }
  const contact = { name: 'Rim', email: null, phone: null, language: 'ti', literacy, adultFrom }
  const id = world.random.id('profile')
  const made = await world.send('holder', 'POST', people, { body: { id, contact } })
  expect(made.statusCode).toBe(201)
  const { token } = (await world.send('holder', 'POST', `${people}/${id}/cards`)).json<{ token: string }>()
  const card = await world.send('nobody', 'POST', '/sign-in/card', { body: { token } })
  const secret = card.cookies.find(({ name }) => name === 'werkbrug_session')?.value ?? ''
  const send = (method: 'GET' | 'POST', path: string, more: { ifMatch?: number; payload?: object } = {}) =>
    world.app.inject({
      method,
      url: `/api/v1${people}/${id}${path}`,
      cookies: { werkbrug_session: secret },
      headers: more.ifMatch === undefined ? {} : { 'if-match': `"${more.ifMatch}"` },
      ...(more.payload && { payload: more.payload }),
    })
  const { version } = (await send('GET', '')).json<ProfileAnswer>()
  const yes = { isMine: true, isTrue: true, mayMatch: true }
  const claimed = await send('POST', '/claim', { ifMatch: version, payload: yes })
  expect(claimed.statusCode, claimed.body).toBe(200)
  return { id, send, atLeast: `${id}@${claimed.json<ProfileAnswer>().version}` }
}

const listWith = async (world: World, atLeast: string) => {
  const path = `/regions/${world.id.home}/vacancies/${world.id.open}/matches?atLeast=${atLeast}`
  return (await world.send('holder', 'GET', path)).json<{ list: RankedList }>().list
}

test('a person of whom only a name and a language are known is in the list, with what is to be asked', async () => {
  const world = await openWorld()
  const { id, atLeast } = await begin(world)
  await world.deps.sync.catchUp()
  const { matches, askFirst } = await listWith(world, atLeast)
  const found = [...matches, ...askFirst.map(({ match }) => match)].find(({ personId }) => personId === id)
  expect(found?.checks.map(({ code }) => code)).toContain('check.rightsUnknown')
})

test.for([[null], ['1961-05-01']])('their own pages answer, of age from %s', async ([adultFrom]) => {
  const world = await openWorld()
  const { send } = await begin(world, adultFrom)
  for (const path of ['/matches', '/gains', `/matches/${world.id.open}`]) {
    const answer = await send('GET', path)
    expect(answer.statusCode, `${path} ${answer.body}`).toBe(200)
  }
  const match = (await send('GET', `/matches/${world.id.open}`)).json<{ explanation: Explanation }>()
  expect(['ranked', 'askFirst']).toContain(match.explanation.outcome)
})
