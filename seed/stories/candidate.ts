import { dayNumber, dayOf } from '../../api/adapters/clock.ts'
import type { Profile } from '../../api/features/profiles/store.ts'
import type { LanguageLevel } from '../../matcher/codes.ts'
import { aProfile } from '../builders/profile.ts'
import { madeBy, type Part, type Stored } from '../builders/record.ts'
import { demoRegion } from '../data/regions.ts'
import { randomFrom } from '../random.ts'
import { agreedOn } from './agreed.ts'
import { storyId } from './scene.ts'

/** The day so many days after (before: negative) another. */
export const daysFrom = (today: string, days: number): string => dayOf(dayNumber(today) + days)

/** Four levels of Dutch from a test at school; `null` for one that was never asked. */
export const tested = (
  today: string,
  [listening, speaking, reading, writing]: readonly (LanguageLevel | null)[],
): Profile['languages']['dutch'] => {
  const cell = (level: LanguageLevel | null | undefined) =>
    level ? ({ level, source: 'test', on: daysFrom(today, -70) } as const) : null
  return {
    listening: cell(listening),
    speaking: cell(speaking),
    reading: cell(reading),
    writing: cell(writing),
  }
}

/** Skills by their level, 1…4. */
export const able = (levels: Record<string, number>, years: number): Profile['skills'] => ({
  finished: true,
  items: Object.fromEntries(
    Object.entries(levels).map(([skill, level]) => [
      skill,
      { level, years, lastUsed: null, evidence: 'self' as const },
    ]),
  ),
})

/** Somebody with a name in a story: known since months, able to start now, wishes confirmed three weeks ago. */
export const aCandidate = (today: string, name: string, parts: Part<Stored<Profile>>): Stored<Profile> => {
  const owner = parts.case?.owner ?? storyId('account', 'marieke')
  const made = aProfile(randomFrom(0, name), {
    id: storyId('profile', name),
    region: demoRegion,
    history: madeBy(owner, daysFrom(today, -172)),
    ...parts,
    availability: { startDay: daysFrom(today, -20), ...parts.availability },
    wishes: { confirmedOn: daysFrom(today, -21), ...parts.wishes },
    case: { owner, standIn: null, ...parts.case },
  })
  return { ...made, consents: agreedOn(made, daysFrom(today, -170)) }
}
