import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { newId } from '../../ids.ts'
import { changeOnce, created, deleteOnce, unlessTaken, withAct } from '../../records.ts'
import { roundStart, timeOf } from '../events/rules.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { EventRecord, Participation, Stall } from '../events/store.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { TalkSide } from './contract.ts'
import { isMutual, pairOf, type WantedTalk, wallNameOf } from './rules.ts'
import { talkAnswerService } from './service-answers.ts'
import { nothingSaid, type Talk, talks } from './store.ts'

const kept = ({ slot: _, helper: __, ...talk }: Talk) => talk
const placeOf = ({ round, interpreter }: Talk) => ({ round, interpreter })

/** Talks of an event, each a record that the day fills: laid by publishing a timetable, changed by publishing it again. */
export const talkService = (deps: {
  store: Store
  clock: Clock
  profiles: Pick<ProfileService, 'some'>
  events: EventService
  stalls: StallService
  participations: ParticipationService
}) => {
  const { clock, events, participations, profiles, stalls } = deps
  const stored = deps.store.collection(talks)
  const at = (region: string, event: string) => stored.in(region).find({ event }, { sort: { round: 1 } })

  /** How both sides of a talk read it. */
  const shared = (talk: Talk, side: TalkSide, event: EventRecord, edition: number | undefined) => {
    const timed = (round: number | null | undefined) =>
      round === null || round === undefined ? null : timeOf(roundStart(event, round))
    return {
      ...{ id: talk.id, state: talk.state, round: talk.round, from: timed(talk.round) ?? talk.began },
      interpreter: talk.interpreter === null ? null : (event.interpreters[talk.interpreter]?.name ?? null),
      isChanged: edition !== undefined && edition > 1 && talk.edition === edition,
      fromBefore: timed(talk.before?.round),
      ...{ said: talk.feedback[side], isMutual: isMutual(talk) },
      nextStep: isMutual(talk) ? talk.nextStep : null,
    }
  }
  /** What fell out of the timetable before the last change is no news. */
  const isShown = (talk: Talk, edition: number | undefined) =>
    talk.state !== 'dropped' || talk.edition === edition

  return {
    ...talkAnswerService(deps),
    /** Talks as they are kept, for other services, by round. */
    at,
    ofEvent: async (region: string, event: string) => {
      await events.read(region, event)
      return { items: (await at(region, event)).map(kept) }
    },

    async ofPerson(actor: Actor, region: string, id: string) {
      const { participation } = await participations.get(actor, region, id)
      const [event, tables, own] = await Promise.all([
        events.read(region, participation.event),
        stalls.ofEvent(region, participation.event),
        stored.in(region).find({ participation: id }, { sort: { round: 1 } }),
      ])
      const items = own.flatMap((talk) => {
        const table = tables.items.find((one) => one.id === talk.stall)
        if (!table || !isShown(talk, participation.edition)) return []
        const place = { stall: table.id, table: table.number, employerName: table.employerName }
        return [{ ...shared(talk, 'person', event, participation.edition), ...place }]
      })
      return { items }
    },

    async ofStall(actor: Actor, region: string, id: string) {
      const stall = await stalls.kept(actor, region, id)
      const [event, people, own] = await Promise.all([
        events.read(region, stall.event),
        participations.at(region, stall.event),
        stored.in(region).find({ stall: id }, { sort: { round: 1 } }),
      ])
      const there = new Map(people.map((one) => [one.id, one]))
      const names = new Map(
        (
          await profiles.some(
            region,
            own.map(({ profile }) => profile),
          )
        ).map((profile) => [profile.id, profile.contact.name]),
      )
      const items = own.flatMap((talk) => {
        const person = there.get(talk.participation)
        if (!person || !isShown(talk, stall.edition)) return []
        const wallName = wallNameOf(person, names.get(person.profile))
        const who = { participation: person.id, wallName, number: person.number }
        return [{ ...shared(talk, 'employer', event, stall.edition), ...who }]
      })
      return { items }
    },

    /**
     * Takes the planned talks of somebody who does not come out of the timetable, in an edition. Answers the stalls that had
     * one; also when it ran before.
     */
    async free(region: string, participation: string, edition: number, actor: string): Promise<Set<string>> {
      const mine = stored.in(region)
      const done = { actor, at: clock.now(), action: 'freed', paths: ['/round'] }
      const all = await mine.find({ participation })
      for (const { id } of all)
        await changeOnce(mine, id, (now) => {
          if (now.state !== 'planned') return null
          const { slot: _, helper: __, ...rest } = now
          const change = { edition, before: placeOf(now), state: 'dropped' as const }
          return { ...rest, ...change, history: withAct(now, done) }
        })
      const isFree = ({ state, edition: since, history }: Talk) =>
        state === 'dropped' && since === edition && history.at(-1)?.action === 'freed'
      return new Set((await mine.find({ participation })).filter(isFree).map(({ stall }) => stall))
    },

    /**
     * Makes the planned talks of an event those of an edition; talks that have begun stay as they are. May run again from the
     * first. Answers whose talks changed in this edition.
     */
    async arrange(
      region: string,
      event: string,
      wanted: readonly WantedTalk[],
      edition: number,
      actor: string,
    ): Promise<{ participations: Set<string>; stalls: Set<string> }> {
      const mine = stored.in(region)
      const done = (action: string) => ({ actor, at: clock.now(), action, paths: ['/round'] })
      const asked = new Map(wanted.map((one) => [pairOf(one), one]))
      const there = new Map((await at(region, event)).map((talk) => [pairOf(talk), talk]))
      const isPlanned = ({ state }: Talk) => state === 'planned'

      // First every place that somebody leaves is free, then each is taken: two may change places.
      for (const talk of there.values()) {
        const next = asked.get(pairOf(talk))
        const same = next && next.round === talk.round && next.interpreter === talk.interpreter
        if (!isPlanned(talk) || same) continue
        await changeOnce(mine, talk.id, (now) => {
          if (!isPlanned(now)) return null
          const { slot: _, helper: __, ...rest } = now
          const change = { edition, before: placeOf(now) }
          return next
            ? {
                ...rest,
                ...change,
                round: next.round,
                interpreter: next.interpreter,
                history: withAct(now, done('moved')),
              }
            : { ...rest, ...change, state: 'dropped' as const, history: withAct(now, done('dropped')) }
        })
      }
      const [people, tables] = await Promise.all([participations.at(region, event), stalls.at(region, event)])
      const personOf = new Map<string, Participation>(people.map((one) => [one.id, one]))
      const tableOf = new Map<string, Stall>(tables.map((one) => [one.id, one]))
      for (const [pair, { participation, stall, round, interpreter }] of asked) {
        const person = personOf.get(participation)
        const table = tableOf.get(stall)
        // Who was deleted meanwhile has no talk.
        if (!person || !table) continue
        const held = {
          ...(round !== null && { slot: round }),
          ...(round !== null && interpreter !== null && { helper: interpreter }),
        }
        const talk = there.get(pair)
        if (talk)
          await changeOnce(mine, talk.id, (now) => {
            if (now.state === 'dropped') {
              const history = withAct(now, done('planned'))
              return {
                ...now,
                ...held,
                round,
                interpreter,
                edition,
                before: null,
                state: 'planned' as const,
                history,
              }
            }
            return isPlanned(now) && now.slot === undefined ? { ...now, ...held } : null
          })
        else
          await unlessTaken('pair', () =>
            mine.insert({
              ...{ id: newId('talk'), region, event, participation, profile: person.profile },
              ...{ stall, employer: table.employer, round, began: null, interpreter, ...held },
              ...{ state: 'planned' as const, edition, before: null, ...nothingSaid },
              history: created(actor, clock.now()),
            }),
          )
      }
      // Who was deleted while this ran leaves no talk behind.
      const left = new Set((await participations.at(region, event)).map(({ id }) => id))
      const all = await at(region, event)
      for (const talk of all) if (!left.has(talk.participation)) await deleteOnce(mine, talk.id)
      const changed = all.filter((talk) => talk.edition === edition)
      return {
        participations: new Set(changed.map(({ participation }) => participation)),
        stalls: new Set(changed.map(({ stall }) => stall)),
      }
    },
  }
}
export type TalkService = ReturnType<typeof talkService>
