import { dayNumber, dayOf } from '../../api/adapters/clock.ts'
import type { Profile } from '../../api/features/profiles/store.ts'
import { type LanguageLevel, languageLevels } from '../../matcher/codes.ts'
import type { Random } from '../random.ts'

type Dutch = Profile['languages']['dutch']

const levelAt = (number: number): LanguageLevel => languageLevels[Math.max(0, Math.min(6, number))] ?? 'A0'

/**
 * Four levels that hang together: speaking follows listening, writing follows reading, and who does not write the Latin
 * script reads less than they understand. Some have not been asked yet, or not about writing.
 */
export const dutchOf = (random: Random, today: string, writesLatin: boolean): Dutch => {
  const on = dayOf(dayNumber(today) - random.int(20, 300))
  const source = random.weighted({ school: 5, test: 3, jobhunter: 2, self: 2 })
  const cell = (number: number) => ({ level: levelAt(number), source, on })
  if (random.chance(0.12)) return { listening: null, speaking: null, reading: null, writing: null }
  const listening = Number(random.weighted({ 0: 8, 1: 24, 2: 36, 3: 22, 4: 10 }))
  const speaking = listening - Number(random.weighted({ 0: 7, 1: 3 }))
  const reading = listening - Number(random.weighted(writesLatin ? { 0: 6, 1: 3 } : { 0: 4, 1: 5, 2: 1 }))
  return {
    listening: cell(listening),
    speaking: cell(speaking),
    reading: random.chance(0.06) ? null : cell(reading),
    writing: random.chance(0.1) ? null : cell(reading - random.int(0, 1)),
  }
}
