import { expect, test } from 'vitest'
import { surveyAnswers } from '../../api/features/surveys/store.ts'
import { inHome } from '../endpoints/sample.ts'
import { askedBefore } from '../endpoints/samples/surveys.ts'
import { openWorld } from '../support/world.ts'

test('a person answers once, which nobody reads and everybody counts; paper counts beside it, without a name', async () => {
  const world = await openWorld()
  await askedBefore(world)
  const { id } = world
  const survey = `/regions/${id.home}/participations/${id.participation}/survey`
  const event = `/regions/${id.home}/events/${id.event}`
  const say = (answer: string, wave = 'before') =>
    world.send('self', 'POST', survey, { body: { wave, said: [{ question: 'confident', answer }] } })

  expect((await world.send('self', 'GET', survey)).json()).toMatchObject({
    wave: 'before',
    hasAnswered: false,
  })
  expect((await say('yes', 'after')).statusCode).toBe(409)
  expect((await say('yes')).json()).toMatchObject({ hasAnswered: true })
  expect((await say('no')).statusCode).toBe(200)
  const paper = {
    ...{ id: world.random.id('survey'), side: 'person', wave: 'before' },
    said: [{ question: 'confident', answer: 'no' }],
  }
  for (const _ of [1, 2])
    expect((await world.send('holder', 'POST', `${event}/survey-papers`, { body: paper })).statusCode).toBe(
      204,
    )

  const kept = await inHome(world, surveyAnswers).find({ event: id.event })
  expect(kept.map(({ said, profile }) => [said[0]?.answer, profile])).toEqual(
    expect.arrayContaining([
      ['yes', id.profile],
      ['no', undefined],
    ]),
  )
  expect(kept).toHaveLength(2)
  const counts = await world.send('holder', 'GET', `${event}/survey-counts`)
  expect(counts.body).not.toContain(id.participation)
  expect(counts.json().items[0]).toEqual({
    ...{ side: 'person', wave: 'before', question: 'confident', said: null, yes: null },
  })
})
