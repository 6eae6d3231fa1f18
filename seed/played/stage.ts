import type { Deps } from '../../api/deps.ts'
import { pitches } from '../../api/features/pitches/store.ts'
import { aPitch } from '../builders/pitch.ts'
import { demoRegion } from '../data/regions.ts'
import { randomFrom } from '../random.ts'

/** So many of those who come may speak, beside people of the stories. */
const speakers = 3

/** Pitches of some who come, in which the last table of a pitch stage was interested: they may speak. */
export const layPitches = async (deps: Deps, event: string, people: readonly string[]): Promise<void> => {
  const table = (await deps.stalls.at(demoRegion, event)).at(-1)
  const vacancy = table?.work.vacancies[0]
  if (!table || vacancy === undefined) return
  const random = randomFrom(0, event)
  const stored = deps.store.collection(pitches).in(demoRegion)
  for (const profile of people.slice(-speakers))
    await stored.insert(
      aPitch(random, {
        ...{ profile, vacancy, employer: table.employer, state: 'interested', nextStep: 'visit' },
        since: deps.clock.now().toISOString(),
        sentAt: deps.clock.now().toISOString(),
      }),
    )
}
