import { expect, test } from 'vitest'
import { openWorld, type World } from '../support/world.ts'

const home = ({ id }: World) => `/regions/${id.home}`

test('an objection waits for a jobhunter and is answered in words that the person reads', async () => {
  const world = await openWorld()
  const path = `${home(world)}/profiles/${world.id.profile}/objections`
  const body = { id: world.random.id('objection'), vacancy: world.id.open, text: 'ብሽክለታ ኣለኒ', language: 'ti' }
  const made = await world.send('self', 'POST', path, { body })
  expect((await world.send('self', 'POST', path, { body })).json()).toEqual(made.json())
  const waiting = (await world.send('colleague', 'GET', `${home(world)}/objections`)).json<{
    items: object[]
  }>()
  expect(waiting.items).toMatchObject([{ id: body.id, text: body.text, name: 'Selam Tesfay' }])

  const answer = `${home(world)}/objections/${body.id}/answer`
  const sent = { body: { answer: 'It is on file now' }, ifMatch: made.json<{ version: number }>().version }
  expect((await world.send('holder', 'POST', answer, sent)).statusCode).toBe(200)
  expect((await world.send('holder', 'POST', answer, sent)).statusCode).toBe(412)
  const read = (await world.send('self', 'GET', path)).json<{ items: object[] }>()
  expect(read.items).toMatchObject([{ state: 'answered', answer: 'It is on file now', answeredBy: 'holder' }])
})
