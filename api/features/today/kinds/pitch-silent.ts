import { addDays } from '../../../adapters/clock.ts'
import { dayIn, type TodayRule } from '../facts.ts'

/** A pitch that an employer has not answered in time; it rests for as long again after a jobhunter asked. */
export const pitchSilent: TodayRule = (facts) =>
  facts.pitches.flatMap(
    ({ id, profile, employer, vacancy, version, state, fresh, silences, since, calledOn }) => {
      const isResting = calledOn !== null && facts.today < addDays(calledOn, facts.numbers.answerDays)
      if (state !== 'sent' || fresh || silences < 2 || isResting) return []
      const sent = dayIn(facts, since)
      return [
        {
          ...{ key: `pitchSilent:${id}`, kind: 'pitchSilent' as const, order: 'late' as const },
          on: addDays(sent, facts.numbers.answerDays),
          ...{ profile, employer, vacancy, version, about: { pitch: id } },
          values: { sent, days: facts.numbers.answerDays },
        },
      ]
    },
  )
