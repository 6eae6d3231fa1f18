import type { Actor } from '../../access.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { keepOnce, unlessTaken } from '../../records.ts'
import { participationView, stallView } from '../events/access.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import type { SurveySide, SurveyWave } from './codes.ts'
import type { SurveyAnswer, SurveyCount, SurveySaid } from './contract.ts'
import { isAsked, surveyCountsOf, surveyFaults, waveOf } from './rules.ts'
import { type SurveyAnswers, surveyAnswers } from './store.ts'

/** Who is asked about an event, and whether now. */
type Asked = Pick<SurveyAnswers, 'side' | 'profile'> & {
  event: string
  respondent: string
  isThere: (wave: SurveyWave | null) => boolean
}

/** What both sides say about an event before it, after it and six months later: given once, read by nobody, counted. */
export const surveyService = (deps: {
  store: Store
  regions: Pick<RegionService, 'read' | 'today'>
  events: Pick<EventService, 'read'>
  stalls: Pick<StallService, 'kept'>
  participations: Pick<ParticipationService, 'get'>
}) => {
  const { events, participations, regions, stalls } = deps
  const stored = deps.store.collection(surveyAnswers)

  const person = async (actor: Actor, region: string, id: string): Promise<Asked> => {
    const { participation } = await participations.get(actor, region, id)
    if (participationView(actor, participation) !== 'self') throw new AppError('notFound')
    const { event, profile, state } = participation
    return { side: 'person', event, profile, respondent: id, isThere: (wave) => isAsked(wave, state) }
  }
  const employer = async (actor: Actor, region: string, id: string): Promise<Asked> => {
    const stall = await stalls.kept(actor, region, id)
    if (stallView(actor, stall) !== 'own') throw new AppError('notFound')
    const isThere = (wave: SurveyWave | null) => wave !== null && stall.state === 'accepted'
    return { side: 'employer', event: stall.event, respondent: id, isThere }
  }
  const asked = { person, employer }

  const answer = async (
    region: string,
    { event, side, respondent, isThere }: Asked,
  ): Promise<SurveyAnswer> => {
    const [{ basics, state }, today] = await Promise.all([events.read(region, event), regions.today(region)])
    const open = waveOf(state, basics.day, today)
    const wave = isThere(open) ? open : null
    const found = wave === null ? 0 : await stored.in(region).count({ respondent, wave })
    return { event, name: basics.name, day: basics.day, side, wave, hasAnswered: found > 0 }
  }
  const refuse = (side: SurveySide, wave: SurveyWave, said: SurveySaid) => {
    const faults = surveyFaults(side, wave, said)
    if (faults.length > 0) throw new AppError('badInput', { faults })
  }

  return {
    async read(actor: Actor, region: string, side: SurveySide, id: string): Promise<SurveyAnswer> {
      return answer(region, await asked[side](actor, region, id))
    },

    /** Keeps what is said; said twice, the first counts. */
    async answer(
      actor: Actor,
      region: string,
      side: SurveySide,
      id: string,
      { wave, said }: { wave: SurveyWave; said: SurveySaid },
    ): Promise<SurveyAnswer> {
      const who = await asked[side](actor, region, id)
      const now = await answer(region, who)
      if (now.wave !== wave) throw new AppError('stateConflict', { detail: `Is not asked ${wave} now` })
      refuse(side, wave, said)
      const { event, respondent, profile } = who
      await unlessTaken('once', () =>
        stored.in(region).insert({
          ...{ id: newId('survey'), region, event, side, wave, said, respondent },
          ...(profile !== undefined && { profile }),
        }),
      )
      return { ...now, hasAnswered: true }
    },

    /** Keeps answers that came on paper, of whom nobody knows from whom; typed in twice under one id, they count once. */
    async paper(
      region: string,
      event: string,
      { id, side, wave, said }: Pick<SurveyAnswers, 'id' | 'side' | 'wave' | 'said'>,
    ): Promise<null> {
      const { state } = await events.read(region, event)
      if (state === 'draft' || state === 'cancelled')
        throw new AppError('stateConflict', { detail: `Is ${state}: nobody was asked` })
      refuse(side, wave, said)
      await keepOnce(stored.in(region), { id, region, event, side, wave, said })
      return null
    },

    async counts(region: string, event: string): Promise<{ items: SurveyCount[]; group: number }> {
      await events.read(region, event)
      const [answers, { rules }, today] = await Promise.all([
        stored.in(region).find({ event }),
        regions.read(region),
        regions.today(region),
      ])
      const group = ruleNumber(rules, 'suppressionThreshold', today)
      return { items: surveyCountsOf(answers, group), group }
    },
  }
}
export type SurveyService = ReturnType<typeof surveyService>
