import type { Contact } from '../../api/features/cases/store.ts'
import type { Profile } from '../../api/features/profiles/store.ts'
import { aContact } from '../builders/casework.ts'
import type { Stored } from '../builders/record.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from '../stories/candidate.ts'

/** Of so many people one has not been spoken with for long. */
const forgotten = 12

/** The latest contact about each of some people: most within two weeks and with a next step, some without, some long ago. */
export const contactsWith = (
  seed: number,
  today: string,
  people: readonly Stored<Profile>[],
): Stored<Contact>[] =>
  people.map(({ id, case: held }, place) => {
    const random = randomFrom(seed, `contact ${place}`)
    const isLong = place % forgotten === forgotten - 1
    const ago = isLong ? random.int(16, 24) : random.int(1, 9)
    return aContact(random, {
      ...{ profile: id, by: held.owner, day: daysFrom(today, -ago) },
      channel: random.pick(['called', 'visited', 'message'] as const),
      next:
        isLong || random.int(1, 10) === 1 ? null : { day: daysFrom(today, random.int(1, 14)), text: null },
    })
  })
