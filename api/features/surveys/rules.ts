import { addMonths } from '../../adapters/clock.ts'
import type { Fault } from '../../contract-faults.ts'
import { fault } from '../../faults.ts'
import type { EventState, ParticipationState } from '../events/contract.ts'
import { hiddenSteps } from '../live/rules-results.ts'
import { type SurveySide, type SurveyWave, surveyAsks, surveySides, surveyWaves } from './codes.ts'
import type { SurveyCount, SurveySaid } from './contract.ts'
import type { SurveyAnswers } from './store.ts'

const later = 6
/** So many months after an event nothing is asked any more. */
const last = 9

/** The wave in which an event is on a day; null while there is nothing to ask. */
export const waveOf = (state: EventState, eventDay: string, today: string): SurveyWave | null => {
  if (state === 'inviting' || state === 'planned') return 'before'
  if (state !== 'finished' && state !== 'closed') return null
  if (today < addMonths(eventDay, later)) return 'after'
  return today < addMonths(eventDay, last) ? 'halfYear' : null
}

const comes: readonly ParticipationState[] = ['accepted', 'waiting']
const came: readonly ParticipationState[] = ['checkedIn', 'left']
/** Whether a person has something to say: before the event who comes, after it who was there. */
export const isAsked = (wave: SurveyWave | null, state: ParticipationState): boolean =>
  wave !== null && (wave === 'before' ? comes : came).includes(state)

/** What is wrong in answers: each question is of this side and wave, and answered once. */
export const surveyFaults = (side: SurveySide, wave: SurveyWave, said: SurveySaid): Fault[] =>
  said.flatMap(({ question }, place) =>
    surveyAsks[side][wave].includes(question) && said.findIndex((one) => one.question === question) === place
      ? []
      : [fault(`/said/${place}/question`, 'invalid_value', 'A question of this side and wave, once')],
  )

/**
 * Counts of all questions. Answers are counted in whole groups as large as the threshold, in the order they came in: one more
 * answer changes nothing that can be read, so that nobody's answer follows from two counts.
 */
export const surveyCountsOf = (
  answers: readonly Pick<SurveyAnswers, 'id' | 'changedAt' | 'side' | 'wave' | 'said'>[],
  threshold: number,
): SurveyCount[] =>
  surveySides.flatMap((side) =>
    surveyWaves.flatMap((wave) => {
      const all = answers
        .filter((one) => one.side === side && one.wave === wave)
        .sort((a, b) => a.changedAt - b.changedAt || (a.id < b.id ? -1 : 1))
      const counted = all.slice(0, all.length - (all.length % Math.max(1, threshold)))
      return surveyAsks[side][wave].map((question) => {
        const given = counted.flatMap(({ said }) => said.filter((one) => one.question === question))
        const yes = given.filter(({ answer }) => answer === 'yes').length
        return { side, wave, question, ...hiddenSteps({ said: given.length, yes }, threshold) }
      })
    }),
  )
