import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { deleteOnce, keepOnce, upsert } from '../../records.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { PitchService } from '../pitches/service.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Profile } from '../profiles/store.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import { benchmarks, norms } from './definitions.ts'
import { reportOf } from './rules-report.ts'
import type { Records } from './rules-route.ts'
import { outcomeOf } from './rules-row.ts'
import { monthAfter, monthOf } from './rules-work.ts'
import { type Outcome, outcomeKeys, outcomes, reports } from './store.ts'

const groupBy = <T extends { profile: string }>(records: readonly T[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const record of records) groups.set(record.profile, [...(groups.get(record.profile) ?? []), record])
  return groups
}

/** What regions learn: a row of months for each person, kept without a name, and a report of each month that is over. */
export const reportService = (deps: {
  store: Store
  clock: Clock
  regions: RegionService
  profiles: Pick<ProfileService, 'get' | 'inPool'>
  placements: Pick<PlacementService, 'find'>
  pitches: Pick<PitchService, 'everyOne'>
  events: Pick<EventService, 'some'>
  participations: Pick<ParticipationService, 'everyOne'>
}) => {
  const { store, clock, regions, profiles } = deps
  const rows = store.collection(outcomes)
  const keys = store.collection(outcomeKeys)
  const published = store.collection(reports)

  /** Who is deleted while this is written leaves no key behind. */
  const keyOf = async (region: string, profile: string): Promise<string | null> => {
    await keepOnce(keys.in(region), { id: profile, region, outcome: newId('outcome') })
    if (!(await profiles.get(region, profile))) await deleteOnce(keys.in(region), profile)
    return (await keys.in(region).get(profile))?.outcome ?? null
  }

  const keep = async (region: string, profile: Profile, records: Records, today: string): Promise<void> => {
    const facts = outcomeOf(profile, records, today)
    const id = facts && (await keyOf(region, profile.id))
    if (!facts || !id) return
    const begin = () => ({ id, region, ...facts })
    await upsert<Outcome>(rows.in(region), () => rows.in(region).get(id), {
      begin,
      change: (now) => {
        const { version: _, changedAt: __, ...there } = now
        return JSON.stringify(there) === JSON.stringify(begin()) ? null : begin()
      },
    })
  }

  /** Brings the rows of a region up to today. */
  const refresh = async (region: string, stop?: AbortSignal): Promise<void> => {
    const today = await regions.today(region)
    const [people, placements, pitches, participations] = await Promise.all([
      profiles.inPool(region, {}),
      deps.placements.find(region, {}),
      deps.pitches.everyOne(region),
      deps.participations.everyOne(region),
    ])
    const meetings = await deps.events.some(region, [...new Set(participations.map(({ event }) => event))])
    const [placed, sent, invited] = [groupBy(placements), groupBy(pitches), groupBy(participations)]
    for (const profile of people) {
      if (stop?.aborted) return
      const records: Records = {
        placements: placed.get(profile.id) ?? [],
        pitches: sent.get(profile.id) ?? [],
        participations: (invited.get(profile.id) ?? []).flatMap((participation) => {
          const event = meetings.find(({ id }) => id === participation.event)
          return event ? [{ participation, event }] : []
        }),
      }
      await keep(region, profile, records, today)
    }
  }

  const publish = async (region: string, until: string): Promise<void> => {
    const { rules } = await regions.read(region)
    const threshold = ruleNumber(rules, 'suppressionThreshold', await regions.today(region))
    const all = await rows.in(region).find({})
    const report = await reportOf(all, { until, threshold })
    const shown = report.tables.flatMap(({ dimension, rows: lines }) =>
      dimension === 'event' ? lines.map(({ category }) => category) : [],
    )
    const named = await deps.events.some(region, [...new Set(shown)])
    await keepOnce(published.in(region), {
      id: `report-${region}-${until}`,
      ...{ region, month: until, madeAt: clock.now().toISOString(), threshold, norms, benchmarks },
      ...report,
      events: Object.fromEntries(named.map(({ id, basics }) => [id, basics.name])),
    })
  }

  const lastMonthOf = async (region: string): Promise<string> =>
    monthAfter(monthOf(await regions.today(region)), -1)

  /** Makes the report of the last month that is over, where it is not there yet. */
  const settle = async (region: string, stop?: AbortSignal): Promise<void> => {
    const until = await lastMonthOf(region)
    if (await published.in(region).get(`report-${region}-${until}`)) return
    await refresh(region, stop)
    if (!stop?.aborted) await publish(region, until)
  }
  const running = new Map<string, Promise<void>>()
  /** The same for all who ask meanwhile. */
  const settleOnce = (region: string): Promise<void> => {
    const run = running.get(region) ?? settle(region).finally(() => running.delete(region))
    running.set(region, run)
    return run
  }

  let seenOn = ''
  return {
    refresh,
    /** Once a day: rows as they stand, and the report of a month that has ended. */
    async nightly(stop: AbortSignal): Promise<void> {
      const day = clock.now().toISOString().slice(0, 10)
      if (day === seenOn) return
      for (const { id } of await regions.all()) {
        await settle(id, stop)
        await refresh(id, stop)
        if (stop.aborted) return
      }
      seenOn = day
    },
    /** The report of a month, the last one where none is named, and the months that there are. */
    async read(region: string, month?: string) {
      await settleOnce(region)
      const all = await published.in(region).find({}, { sort: { month: -1 }, limit: 60 })
      const report = month === undefined ? all[0] : all.find((one) => one.month === month)
      if (!report) throw new AppError('notFound')
      return { months: all.map((one) => one.month), report }
    },
  }
}
export type ReportService = ReturnType<typeof reportService>
