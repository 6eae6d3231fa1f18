import { aContact, aPromise } from '../builders/casework.ts'
import { aHandover } from '../builders/handover.ts'
import { madeBy, written } from '../builders/record.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from './candidate.ts'
import { type Scene, sceneOf, storyId } from './scene.ts'

/** Sander's three people, whom he offers to Marieke with all that he promised, and Girma, whom she offers to Fatma. */
export const handoverScene = (today: string): Scene => {
  const random = randomFrom(0, 'handovers')
  const sander = storyId('account', 'sander')
  const marieke = storyId('account', 'marieke')
  const offeredOn = daysFrom(today, -1)
  const fromSander = { from: sander, to: marieke, words: 'Ik ben bereikbaar tot ik in Deventer begin.' }
  const offered = (name: string, parts: Parameters<typeof aHandover>[1]) =>
    aHandover(random, {
      ...{ id: storyId('handover', name), profile: storyId('profile', name) },
      ...{ offeredOn, dueOn: daysFrom(offeredOn, 7), answersUntil: daysFrom(today, 13) },
      ...parts,
    })
  const promised = (name: string, inDays: number, parts: Parameters<typeof aPromise>[1]) =>
    aPromise(random, {
      ...{ profile: storyId('profile', name), dueOn: daysFrom(today, inDays) },
      history: madeBy(sander, daysFrom(today, -6)),
      ...parts,
    })
  const noted = (name: string, ago: number, next: number, text: string) =>
    aContact(random, {
      ...{ profile: storyId('profile', name), by: sander, day: daysFrom(today, -ago) },
      next: { day: daysFrom(today, next), text },
    })
  return sceneOf({
    contacts: [
      noted('hiwot', 3, 4, 'Vragen hoe het gaat in de bakkerij'),
      noted('nabil', 4, 5, 'Eerste werkdag voorbereiden'),
      noted('samir', 2, 6, 'Vragen naar het rijbewijs'),
    ],
    promises: [
      promised('hiwot', 8, { what: 'lessonMove' }),
      promised('hiwot', 4, { what: 'call' }),
      promised('nabil', 4, { what: 'bicycle', words: written('nl', 'Voor de eerste werkdag.') }),
      promised('samir', 9, { what: 'call' }),
    ],
    handovers: [
      offered('hiwot', {
        ...fromSander,
        ownWords: written('ti', 'ንግሆ ኣብ ትምህርቲ እየ፣ ድሕሪ ሰዓት 13:00 ክትድውሉለይ ትኽእሉ።', {
          nl: 'In de ochtend heb ik les. Na 13:00 kunt u mij bellen.',
          en: 'In the morning I have lessons. After 13:00 you can call me.',
        }),
      }),
      offered('nabil', fromSander),
      offered('samir', fromSander),
      offered('girma', {
        ...{ from: marieke, to: storyId('account', 'fatma-celik') },
        words: 'Het gaat goed in het magazijn. De nazorg loopt nog.',
      }),
    ],
  })
}
