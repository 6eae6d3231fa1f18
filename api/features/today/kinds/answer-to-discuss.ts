import { addDays } from '../../../adapters/clock.ts'
import { dayIn, lateOrEnds, type TodayRule } from '../facts.ts'

/** An employer's "not now" that a jobhunter talks about with the person within a week. */
export const answerToDiscuss: TodayRule = (facts) =>
  facts.pitches.flatMap(({ id, profile, employer, vacancy, version, state, fresh, since }) => {
    if (state !== 'refused' || fresh) return []
    const on = addDays(dayIn(facts, since), 7)
    return [
      {
        ...{ key: `answerToDiscuss:${id}`, kind: 'answerToDiscuss' as const },
        ...{ order: lateOrEnds(on, facts.today), on },
        ...{ profile, employer, vacancy, version, about: { pitch: id } },
      },
    ]
  })
