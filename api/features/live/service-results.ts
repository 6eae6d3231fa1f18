import { type Actor, holds } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { EmployerService } from '../employers/service.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { PlacementService } from '../placements/service.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { RegionService } from '../regions/service.ts'
import { eventBenchmark } from '../reports/rules-benchmarks.ts'
import type { TalkService } from '../talks/service.ts'
import type { EventResults } from './contract.ts'
import { hiddenResults, resultsOf } from './rules-results.ts'

/** What came of an event, counted from its records whenever it is asked. */
export const resultService = (deps: {
  clock: Clock
  regions: Pick<RegionService, 'read' | 'today'>
  events: Pick<EventService, 'read'>
  stalls: Pick<StallService, 'at'>
  participations: Pick<ParticipationService, 'at'>
  talks: Pick<TalkService, 'at'>
  placements: Pick<PlacementService, 'find'>
  employers: Pick<EmployerService, 'some'>
}) => {
  const { employers, events, participations, placements, regions, stalls, talks } = deps

  return async (actor: Actor, region: string, id: string): Promise<EventResults> => {
    const [{ basics }, people, tables, held, { rules }, today] = await Promise.all([
      events.read(region, id),
      participations.at(region, id),
      stalls.at(region, id),
      talks.at(region, id),
      regions.read(region),
      regions.today(region),
    ])
    const [began, firms] = await Promise.all([
      placements.find(region, { profile: { $in: people.map(({ profile }) => profile) } }),
      employers.some(tables.map(({ employer }) => employer)),
    ])
    const isNew = firms.filter(({ reception }) => reception.experience === 'none')
    const results = resultsOf({
      ...{ day: basics.day, today, people, talks: held, stalls: tables, placements: began },
      newEmployers: new Set(isNew.map((firm) => firm.id)),
    })
    const more = { asOf: deps.clock.now().toISOString(), beside: eventBenchmark }
    // Jobhunters know these people; whoever does not reads no small number.
    if (holds(actor, region, ['jobhunter'])) return { ...results, isExact: true, ...more }
    const threshold = ruleNumber(rules, 'suppressionThreshold', today)
    return { ...hiddenResults(results, threshold), isExact: false, ...more }
  }
}
export type ResultService = ReturnType<typeof resultService>
