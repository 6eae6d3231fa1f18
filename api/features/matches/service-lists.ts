import type { Match, MatchOpening, RankedList } from '#matcher'
import { rankedList } from '../../../matcher/contract.ts'
import { type Actor, actsFor } from '../../access.ts'
import { dayOf } from '../../adapters/clock.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { encode, objectOf, RawJson } from '../../raw-json.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import { vacancySummary } from '../vacancies/contract.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { forAudience, type Reader } from './audience.ts'
import { matchedPerson, shown as shownAnswer } from './contract.ts'
import { entryCache, type ListEntry } from './entry-cache.ts'
import { type CachedList, listCache } from './list-cache.ts'
import { type ContextDeps, contextOf, type ListQuery, rankOptions } from './matching.ts'
import { digestOf, entriesOf } from './replay.ts'
import type { LogService } from './service-log.ts'
import type { ShownList } from './store.ts'

const peopleIn = ({ entries }: { entries: readonly { id: string }[] }) => entries.map(({ id }) => id)

type Settings = Awaited<ReturnType<ReturnType<typeof contextOf>['settingsOf']>>
const idsIn = ({ matches, askFirst, nearMisses }: RankedList, of: (match: Match) => string) => [
  ...matches.map(of),
  ...askFirst.map(({ match }) => of(match)),
  ...nearMisses.map(({ match }) => of(match)),
]

type Made = {
  list: RankedList
  /** What it says of each who is in it. */
  said: ReadonlyMap<string, ListEntry>
  /** Who reads what is said of somebody, or of a place. */
  readerOf: (id: string) => Reader
  settings: Settings
  on: Pick<ShownList, 'region' | 'direction' | 'asker' | 'limit'>
}

const forReaders = (
  { matches, askFirst, nearMisses, ...tally }: RankedList,
  of: (match: Match) => Reader,
) => ({
  matches: matches.map((match) => forAudience(match, of(match))),
  askFirst: askFirst.map((one) => forAudience(one, of(one.match))),
  nearMisses: nearMisses.map((one) => forAudience(one, of(one.match))),
  ...tally,
})

/** A list as one kind of reader sees it, and as the log keeps it: there, whoever was deleted since it was ranked is a gap. */
const listJson = ({ list, said, readerOf, settings, on }: Made): CachedList => {
  const all = entriesOf(list, on.direction)
  const entries = all.flatMap(({ id, json }) => {
    const row = said.get(id)?.row
    return row === undefined ? [] : [{ id, digest: digestOf(json), row }]
  })
  const { rulesVersion, stopped } = list
  const erased = all.length - entries.length
  const shown = { ...on, ...settings.ask, rulesVersion, stopped, entries, erased }

  const idOf = ({ personId, openingId }: Match) => (on.direction === 'people' ? personId : openingId)
  const seen = forReaders(list, (match) => readerOf(idOf(match)))
  // The schema is strict at every depth: what passes it is what it lets through, and need not be written again.
  rankedList.parse(seen)
  const jsonOf = new Map(all.map(({ entry, json }) => [entry, json]))
  const part = (entries: readonly object[]) =>
    `[${entries.map((entry) => jsonOf.get(entry) ?? JSON.stringify(entry)).join()}]`
  const { matches, askFirst, nearMisses, ...tally } = seen
  const ranked = objectOf([
    ['matches', part(matches)],
    ['askFirst', part(askFirst)],
    ['nearMisses', part(nearMisses)],
    ...Object.entries(tally).map(([key, value]) => [key, JSON.stringify(value)] as const),
  ])
  const name = on.direction === 'people' ? 'people' : 'vacancies'
  const about = objectOf(Array.from(said, ([id, { json }]) => [id, json] as const))
  return { json: Buffer.from(`{"list":${ranked},"${name}":${about},"shown":`), shown }
}

/** Ranked lists both ways: each made once for all who may read the same, and logged for each who sees it. */
export const listService = (
  deps: ContextDeps & {
    matcher: MatcherPort
    profiles: ProfileService
    vacancies: VacancyService
    log: LogService
  },
) => {
  const { log, matcher, profiles, vacancies } = deps
  const { settingsOf, openingOf, openingsOf, seenVacancy, seenProfile } = contextOf(deps)

  const cache = listCache()
  const people = entryCache<Settings>({
    log,
    versions: profiles.versions,
    async read(region, ids, { context }) {
      const found = await profiles.some(region, ids)
      return found.map((profile) => {
        const { id, version, contact, introduction } = profile
        const json = encode(matchedPerson, { id, name: contact.name, introduction })
        const holders = [profile.case.owner, profile.case.standIn]
        return { id, version, json, holders, row: toMatchPerson(profile, context) }
      })
    },
  })
  const places = entryCache<Settings>({
    log,
    versions: vacancies.versions,
    async read(region, ids) {
      const found = await vacancies.some(region, ids)
      const summaries = await vacancies.summaries(region, found)
      const rows = await openingsOf(region, found)
      return found.map(({ id, version }, at) => {
        const json = encode(vacancySummary, summaries[at])
        return { id, version, json, row: rows[at] as MatchOpening }
      })
    },
  })

  /** A list that waits for a change of its reader's is made for them alone. */
  const show = async (actor: Actor, key: string, { atLeast }: ListQuery, make: () => Promise<CachedList>) => {
    const { json, shown } = await (atLeast === undefined ? cache.get(key, make) : make())
    if (shown.direction === 'people')
      await deps.looks.noteAll(actor, shown.region, peopleIn(shown), { depth: 'list' }, dayOf(shown.today))
    const end = Buffer.from(`${encode(shownAnswer, await log.note(actor, shown))}}`)
    return new RawJson(Buffer.concat([json, end]))
  }

  return {
    async forVacancy(actor: Actor, region: string, id: string, options: ListQuery): Promise<RawJson> {
      const { vacancy } = await seenVacancy(actor, region, id)
      const settings = await settingsOf(region)
      const own = actsFor(actor, region)
      const key = `people ${region} ${id} ${vacancy.version} ${own.join()} ${options.limit} ${settings.stamp}`
      return show(actor, key, options, async () => {
        const asker = await openingOf(region, vacancy)
        const list = await matcher.rank([region], asker, { ...rankOptions(options), ...settings.ask })
        const ids = idsIn(list, ({ personId }) => personId)
        const said = await people.of(region, ids, settings)
        const on = { region, direction: 'people' as const, asker, limit: options.limit }
        const readerOf = (person: string) =>
          said.get(person)?.holders.some((one) => one !== null && own.includes(one))
            ? ('staff' as const)
            : ('colleague' as const)
        return listJson({ list, said, readerOf, settings, on })
      })
    },

    async forProfile(actor: Actor, region: string, id: string, options: ListQuery): Promise<RawJson> {
      const { profile, reader } = await seenProfile(actor, region, id)
      const settings = await settingsOf(region)
      if (reader !== 'person')
        await deps.looks.note(actor, profile, { depth: 'match' }, settings.context.today)
      const key = `places ${region} ${id} ${profile.version} ${reader} ${options.limit} ${settings.stamp}`
      return show(actor, key, options, async () => {
        const asker = toMatchPerson(profile, settings.context)
        const list = await matcher.rankOpenings([region], asker, { ...rankOptions(options), ...settings.ask })
        const ids = idsIn(list, ({ openingId }) => openingId)
        const said = await places.of(region, ids, settings)
        const on = { region, direction: 'places' as const, asker, limit: options.limit }
        return listJson({ list, said, readerOf: () => reader, settings, on })
      })
    },

    asked: cache.asked,
    /** Something that lists say has changed, or the matcher may rank otherwise. */
    forget: cache.forget,
    /** What lists say of vacancies has changed outside of them. */
    forgetPlaces: places.forgetAll,
    /** Somebody is deleted. */
    forgetPerson: people.forget,
  }
}
export type ListService = ReturnType<typeof listService>
