import { addDays } from '../../../adapters/clock.ts'
import { dayIn, type TodayRule } from '../facts.ts'

/** A pitch that was proposed to its person two weeks ago, who has said neither yes nor no. */
export const pitchToAgree: TodayRule = (facts) =>
  facts.pitches.flatMap(({ id, profile, employer, vacancy, version, state, silences, since }) => {
    if (state !== 'proposed' || silences < 1) return []
    const proposed = dayIn(facts, since)
    return [
      {
        ...{ key: `pitchToAgree:${id}`, kind: 'pitchToAgree' as const, order: 'late' as const },
        on: addDays(proposed, 14),
        ...{ profile, employer, vacancy, version, about: { pitch: id }, values: { proposed } },
      },
    ]
  })
