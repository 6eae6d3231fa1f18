import { aContact, aPromise } from '../builders/casework.ts'
import { madeBy, written } from '../builders/record.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from './candidate.ts'
import { type Scene, sceneOf, storyId } from './scene.ts'

/** What Marieke noted of her people and what was promised: Rahwa's bicycle is two days late, the others are still to come. */
export const caseworkScene = (today: string): Scene => {
  const random = randomFrom(0, 'casework')
  const marieke = storyId('account', 'marieke')
  const noted = (person: string, ago: number, parts: Parameters<typeof aContact>[1]) =>
    aContact(random, {
      ...{ profile: storyId('profile', person), by: marieke, day: daysFrom(today, -ago) },
      ...parts,
    })
  const promised = (person: string, inDays: number, parts: Parameters<typeof aPromise>[1]) =>
    aPromise(random, {
      ...{ profile: storyId('profile', person), dueOn: daysFrom(today, inDays) },
      history: madeBy(marieke, daysFrom(today, -8)),
      ...parts,
    })
  return sceneOf({
    contacts: [
      noted('rahwa', 8, {
        channel: 'visited',
        result: 'gavePromise',
        line: 'De fietsenwinkel heeft er een.',
      }),
      noted('rahwa', 3, {
        line: 'Vroeg beginnen kan, met een fiets.',
        next: { day: today, text: 'Fietsenwinkel bellen' },
      }),
      noted('nour', 8, { channel: 'message', result: 'gavePromise' }),
      noted('hana', 5, { next: { day: daysFrom(today, 2), text: 'Vergunning met Kwekerij Oostermeer' } }),
    ],
    promises: [
      promised('rahwa', -2, { what: 'bicycle', words: written('nl', 'Voor het werk dat om 05:00 begint.') }),
      promised('rahwa', 5, { what: 'paper', from: { side: 'person' }, to: { side: 'jobhunter' } }),
      promised('rahwa', 6, {
        what: 'answerPitch',
        from: { side: 'employer', employer: storyId('employer', 'van vliet') },
      }),
      promised('nour', 3, { what: 'lessonMove' }),
      promised('nour', -20, { what: 'call', state: 'kept' }),
    ],
    snoozes: [
      {
        id: random.id('snooze'),
        region: 'region-zwolle',
        account: marieke,
        item: `paperEnds:${storyId('profile', 'hana')}:permit`,
        until: daysFrom(today, 3),
      },
    ],
  })
}
