import { setImmediate as others } from 'node:timers/promises'
import type { Actor } from '../../access.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { AppError } from '../../errors.ts'
import { toMatchPerson } from '../profiles/matching.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { carvedTasks } from './carving.ts'
import { type ContextDeps, contextOf } from './matching.ts'

/** People that are told by name for a task; the rest are counted. */
const mostNamed = 5
const everybody = 100_000
/** Vacancies that are looked at before others may be served. */
const together = 20

/** Work taken apart: whom each task of a vacancy would find, and which tasks of the region somebody could do. */
export const carvingService = (
  deps: ContextDeps & {
    matcher: MatcherPort
    vacancies: VacancyService
    profiles: Pick<ProfileService, 'get' | 'some' | 'ofJobhunter'>
  },
) => {
  const { matcher, profiles, vacancies, reference } = deps
  const { settingsOf, seenProfile, seenVacancy, openingOf, openingsOf } = contextOf(deps)

  return {
    async ofVacancy(actor: Actor, region: string, id: string) {
      const { vacancy } = await seenVacancy(actor, region, id)
      const whole = await openingOf(region, vacancy)
      const { ask, context } = await settingsOf(region)
      const fits = async (opening: typeof whole) =>
        (await matcher.shortlist([region], opening, { ...ask, limit: everybody })).best.map(
          ({ personId }) => personId,
        )
      const known = new Set(await fits(whole))
      const tasks = []
      for (const { id: task, title, opening } of carvedTasks(vacancy, whole, reference)) {
        const found = await fits(opening)
        const more = found.filter((person) => !known.has(person))
        tasks.push({ task, title, total: found.length, more: more.length, first: more.slice(0, mostNamed) })
      }
      const named = await profiles.some(region, [...new Set(tasks.flatMap(({ first }) => first))])
      const names = new Map(named.map((profile) => [profile.id, profile.contact.name]))
      if (named.length > 0)
        await deps.looks.noteAll(actor, region, [...names.keys()], { depth: 'list' }, context.today)
      return {
        whole: known.size,
        tasks: tasks.map(({ first, ...task }) => ({
          ...task,
          people: first.flatMap((person) => {
            const name = names.get(person)
            return name === undefined ? [] : [{ id: person, name }]
          }),
        })),
      }
    },

    async ofPerson(actor: Actor, region: string, id: string) {
      const { profile, reader } = await seenProfile(actor, region, id)
      const { ask, context } = await settingsOf(region)
      if (reader !== 'person') await deps.looks.note(actor, profile, { depth: 'match' }, context.today)
      const person = toMatchPerson(profile, context)
      const open = (await vacancies.shown(region)).filter(({ state }) => state === 'open')
      const openings = await openingsOf(region, open)
      const found: { vacancy: string; title: (typeof open)[number]['basics']['title']; score: number }[] = []
      for (const [index, vacancy] of open.entries()) {
        const whole = openings[index]
        if (!whole) continue
        if (index % together === together - 1) await others()
        const fit = await matcher.explain([region], person, whole, ask)
        if (fit?.outcome !== 'stopped') continue
        for (const { title, opening } of carvedTasks(vacancy, whole, reference)) {
          const one = await matcher.explain([region], person, opening, ask)
          if (one?.outcome === 'ranked') found.push({ vacancy: vacancy.id, title, score: one.match.score })
        }
      }
      const best = found.sort((a, b) => b.score - a.score).slice(0, mostNamed)
      const there = open.filter((one) => best.some(({ vacancy }) => vacancy === one.id))
      const rows = new Map((await vacancies.summaries(region, there)).map((row) => [row.id, row]))
      return {
        total: found.length,
        items: best.flatMap(({ vacancy, title }) => {
          const row = rows.get(vacancy)
          return row ? [{ vacancy: row, title }] : []
        }),
      }
    },

    /** What could be asked of one's own cases, one question each: who gains most first. */
    async questions(actor: Actor, region: string) {
      const { ask, context } = await settingsOf(region)
      const items = []
      for (const profile of await profiles.ofJobhunter(region, actor)) {
        if (profile.state === 'closed') continue
        await others()
        const person = toMatchPerson(profile, context)
        const [best] = await matcher.openQuestions([region], person, { ...ask, limit: 1 })
        if (best) items.push({ person: { id: profile.id, name: profile.contact.name }, ...best })
      }
      const first = items.sort((a, b) => b.opens - a.opens).slice(0, 100)
      const ids = first.map(({ person }) => person.id)
      if (ids.length > 0) await deps.looks.noteAll(actor, region, ids, { depth: 'list' }, context.today)
      return { total: items.length, items: first }
    },

    async questionsTo(actor: Actor, region: string, id: string) {
      const { profile, reader } = await seenProfile(actor, region, id)
      if (reader === 'colleague') throw new AppError('forbidden')
      const { ask, context } = await settingsOf(region)
      if (reader === 'staff') await deps.looks.note(actor, profile, { depth: 'match' }, context.today)
      return {
        items: await matcher.openQuestions([region], toMatchPerson(profile, context), { ...ask, limit: 3 }),
      }
    },
  }
}
export type CarvingService = ReturnType<typeof carvingService>
