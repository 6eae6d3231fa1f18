import type { Match, MatchOpening, RankedList } from '#matcher'
import { rankedList } from '../../../matcher/contract.ts'
import type { Actor } from '../../access.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { objectOf, Ready, written } from '../../ready.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import { vacancySummary } from '../vacancies/contract.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type AskingDeps, askingOf } from './asking.ts'
import { forAudience } from './audience.ts'
import { matchedPerson, shown as shownAnswer } from './contract.ts'
import { type Listed, listedOnes } from './listed.ts'
import { type ReadyList, readyLists } from './ready-lists.ts'
import { entriesOf } from './replay.ts'
import type { LogService } from './service-log.ts'
import type { ShownList } from './store.ts'

type Options = { limit: number; atLeast?: number }
type Settings = Awaited<ReturnType<ReturnType<typeof askingOf>['settingsOf']>>
const idsIn = ({ matches, askFirst, nearMisses }: RankedList, of: (match: Match) => string) => [
  ...matches.map(of),
  ...askFirst.map(({ match }) => of(match)),
  ...nearMisses.map(({ match }) => of(match)),
]

/** A list with what goes into the log for it; whoever was deleted since it was ranked is a gap there. */
const logged = (
  list: RankedList,
  listed: ReadonlyMap<string, Listed>,
  { ask }: Settings,
  on: Pick<ShownList, 'region' | 'direction' | 'asker' | 'limit'>,
) => {
  const all = entriesOf(list, on.direction)
  const entries = all.flatMap((entry) => {
    const row = listed.get(entry.id)?.row
    return row === undefined ? [] : [{ ...entry, row }]
  })
  const { rulesVersion, stopped } = list
  return { ...on, ...ask, rulesVersion, stopped, entries, erased: all.length - entries.length }
}

/** The beginning of an answer, up to what it says of its place in the log. */
const begun = (
  list: RankedList,
  name: 'people' | 'vacancies',
  listed: ReadonlyMap<string, Listed>,
): Buffer => {
  const said = objectOf(Array.from(listed, ([id, { json }]) => [id, json] as const))
  return Buffer.from(`{"list":${written(rankedList, list)},"${name}":${said},"shown":`)
}

/** Ranked lists both ways: each made once for all who may read the same, and logged for each who sees it. */
export const listService = (
  deps: AskingDeps & {
    matcher: MatcherPort
    profiles: ProfileService
    vacancies: VacancyService
    log: LogService
  },
) => {
  const { log, matcher, profiles, vacancies } = deps
  const { settingsOf, openingOf, openingsOf, seenVacancy, seenProfile } = askingOf(deps)

  const ready = readyLists()
  const people = listedOnes<Settings>({
    log,
    latest: profiles.latest,
    async read(region, ids, { context }) {
      const found = await profiles.some(region, ids)
      return found.map((profile) => {
        const { id, changedAt, contact, introduction } = profile
        const json = written(matchedPerson, { id, name: contact.name, introduction })
        return { id, changedAt, json, row: toMatchPerson(profile, context) }
      })
    },
  })
  const places = listedOnes<Settings>({
    log,
    latest: vacancies.latest,
    async read(region, ids) {
      const found = await vacancies.some(region, ids)
      const summaries = await vacancies.summaries(region, found)
      const rows = await openingsOf(region, found)
      return found.map(({ id, changedAt }, at) => {
        const json = written(vacancySummary, summaries[at])
        return { id, changedAt, json, row: rows[at] as MatchOpening }
      })
    },
  })

  /** A list that waits for a change of its reader's is made for them alone. */
  const show = async (actor: Actor, key: string, { atLeast }: Options, make: () => Promise<ReadyList>) => {
    const { json, shown } = await (atLeast === undefined ? ready.get(key, make) : make())
    const end = Buffer.from(`${written(shownAnswer, await log.note(actor, shown))}}`)
    return new Ready(Buffer.concat([json, end]))
  }

  return {
    async forVacancy(actor: Actor, region: string, id: string, options: Options): Promise<Ready> {
      const { vacancy } = await seenVacancy(actor, region, id)
      const settings = await settingsOf(region)
      const key = `people ${region} ${id} ${vacancy.changedAt} ${options.limit} ${settings.stamp}`
      return show(actor, key, options, async () => {
        const asker = await openingOf(region, vacancy)
        const list = await matcher.rank([region], asker, { ...options, ...settings.ask })
        const ids = idsIn(list, ({ personId }) => personId)
        const listed = await people.of(region, ids, settings)
        const on = { region, direction: 'people' as const, asker, limit: options.limit }
        return {
          json: begun(forAudience(list, 'staff'), 'people', listed),
          shown: logged(list, listed, settings, on),
        }
      })
    },

    async forProfile(actor: Actor, region: string, id: string, options: Options): Promise<Ready> {
      const { profile, audience } = await seenProfile(actor, region, id)
      const settings = await settingsOf(region)
      const key = `places ${region} ${id} ${profile.changedAt} ${audience} ${options.limit} ${settings.stamp}`
      return show(actor, key, options, async () => {
        const asker = toMatchPerson(profile, settings.context)
        const list = await matcher.rankOpenings([region], asker, { ...options, ...settings.ask })
        const ids = idsIn(list, ({ openingId }) => openingId)
        const listed = await places.of(region, ids, settings)
        const on = { region, direction: 'places' as const, asker, limit: options.limit }
        return {
          json: begun(forAudience(list, audience), 'vacancies', listed),
          shown: logged(list, listed, settings, on),
        }
      })
    },

    /** Something that lists say has changed, or the matcher may rank otherwise. */
    forget: ready.forget,
    /** What lists say of vacancies has changed outside of them. */
    forgetPlaces: places.forgetAll,
    /** Somebody is deleted. */
    forgetPerson: people.forget,
  }
}
export type ListService = ReturnType<typeof listService>
