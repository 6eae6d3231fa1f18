import type { Actor } from '../../access.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { upsert } from '../../records.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { StageService } from './service.ts'
import { type Reaction, reactions } from './store.ts'

/** What tables say of those who speak: each table reads its own, each person who would like to talk with them. */
export const reactionService = (deps: {
  store: Store
  stalls: Pick<StallService, 'kept' | 'ofEvent'>
  participations: Pick<ParticipationService, 'get' | 'at'>
  stages: Pick<StageService, 'find'>
}) => {
  const { participations, stages, stalls } = deps
  const stored = deps.store.collection(reactions)

  return {
    async react(actor: Actor, region: string, id: string, said: Pick<Reaction, 'participation' | 'wants'>) {
      const { event, employer, state } = await stalls.kept(actor, region, id)
      const { participation, wants } = said
      const [stage, everybody] = await Promise.all([
        stages.find(region, event),
        participations.at(region, event),
      ])
      const person = everybody.find((one) => one.id === participation)
      const place = stage?.order.indexOf(participation) ?? -1
      if (!person || place < 0) throw new AppError('notFound')
      if (state !== 'accepted' || place > (stage?.at ?? -1))
        throw new AppError('stateConflict', { detail: 'Has not spoken yet' })
      const pair = { stall: id, participation }
      await upsert<Reaction>(
        stored.in(region),
        async () => (await stored.in(region).find(pair, { limit: 1 }))[0],
        {
          change: (now) => (now.wants === wants ? null : { ...now, wants }),
          begin: () => ({
            ...{ id: newId('reaction'), region, event, employer, profile: person.profile, ...pair, wants },
          }),
        },
      )
      return { participation, wants }
    },

    async ofStall(actor: Actor, region: string, id: string) {
      await stalls.kept(actor, region, id)
      const found = await stored.in(region).find({ stall: id })
      return { items: found.map(({ participation, wants }) => ({ participation, wants })) }
    },

    /** The tables that would like to talk with somebody, once their turn is over. */
    async ofPerson(actor: Actor, region: string, id: string) {
      const { participation } = await participations.get(actor, region, id)
      const { event } = participation
      const [stage, said, tables] = await Promise.all([
        stages.find(region, event),
        stored.in(region).find({ participation: id }),
        stalls.ofEvent(region, event),
      ])
      const place = stage?.order.indexOf(id) ?? -1
      if (place < 0 || place >= (stage?.at ?? -1)) return { items: [] }
      const wanting = new Set(said.filter(({ wants }) => wants).map(({ stall }) => stall))
      return {
        items: tables.items
          .filter(({ id: stall }) => wanting.has(stall))
          .map(({ id: stall, number, employerName }) => ({ stall, table: number, employerName })),
      }
    },
  }
}
export type ReactionService = ReturnType<typeof reactionService>
