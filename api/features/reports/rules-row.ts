import { dutchSkills, languageLevels } from '../../../matcher/codes.ts'
import { addDays } from '../../adapters/clock.ts'
import type { Placement } from '../placements/store.ts'
import type { Profile } from '../profiles/store.ts'
import { type Records, spellOf, type Way, waysOf } from './rules-route.ts'
import {
  firstWorkAfter,
  isAtWork,
  isAtWorkLater,
  lastDayOf,
  monthAfter,
  monthOf,
  monthsBetween,
  type Spell,
  sustainedDay,
} from './rules-work.ts'
import type { Outcome } from './store.ts'

type Facts = Omit<Outcome, 'id' | 'version' | 'changedAt' | 'region'>

const unknown = 'unknown'

/** Dutch in three bands, by the least of understanding and speaking. */
const bandOf = ({ dutch }: Profile['languages']): string => {
  const levels = dutchSkills.slice(0, 2).map((skill) => dutch[skill]?.level)
  const places = levels.map((level) => (level === undefined ? -1 : languageLevels.indexOf(level)))
  const least = Math.min(...places)
  return least < 0
    ? unknown
    : least <= languageLevels.indexOf('A1')
      ? 'little'
      : least <= languageLevels.indexOf('A2')
        ? 'some'
        : 'good'
}

const groupsOf = ({ languages, contact, availability, integration }: Profile): Facts['groups'] => {
  const most = availability.hoursPerWeek?.max
  return {
    dutch: bandOf(languages),
    literacy: contact.literacy.latin ?? unknown,
    hours: most === undefined ? unknown : most < 24 ? 'few' : most < 32 ? 'part' : 'full',
    route: integration.route ?? unknown,
  }
}

const monthOrNull = (day: string | null): string | null => (day === null ? null : monthOf(day))

/** The placement that a way led to, and those that followed from it, as time at a place. */
const chainOf = (first: Placement | null, all: readonly Placement[]): Placement[] => {
  const chain = first === null ? [] : [first]
  for (const one of chain) chain.push(...all.filter(({ follows }) => follows === one.id))
  return chain
}

/** Work that came after a day on which somebody began at a place, in time order. */
const workFrom = (spells: readonly Spell[], placed: string, asOf: string) => {
  const job = firstWorkAfter(spells, addDays(placed, -1), asOf)
  return {
    job,
    sustained:
      job === null
        ? null
        : sustainedDay(
            spells.filter(({ from }) => from >= job),
            asOf,
          ),
  }
}

/** Days of steps in their order: one that is known came after those before it, also where nobody wrote those down. */
const inOrder = (days: readonly (string | null)[]): (string | null)[] => {
  let latest = ''
  return days.map((day, at) => {
    const known = day ?? days.slice(at).find((later) => later !== null) ?? null
    if (known !== null && known > latest) latest = known
    return known === null ? null : latest
  })
}

const routeOf = (way: Way, all: readonly Placement[], spells: readonly Spell[], asOf: string) => {
  const { instrument, event, asked, agreed, met, mutual, placement } = way
  const began = chainOf(placement, all).flatMap(({ startedOn }) => startedOn ?? [])
  // Who was at work when it began is apart: what they find at that place is not counted as coming after it.
  const placed = isAtWork(spells, asked)
    ? null
    : (began.filter((day) => day >= asked && day <= asOf).sort()[0] ?? null)
  const after = placed === null ? { job: null, sustained: null } : workFrom(spells, placed, asOf)
  const days = inOrder([asked, agreed, met, mutual, placed, after.job, after.sustained])
  const [, yes = null, talk = null, both = null, place = null, job = null, sustained = null] =
    days.map(monthOrNull)
  return {
    ...{ instrument, event, asked: monthOf(asked) },
    ...{ agreed: yes, met: talk, mutual: both, placed: place, job, sustained },
  }
}

const monthsUpTo = (from: string, until: string): string[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, until) + 1) }, (_, at) => monthAfter(from, at))

/** What of a person's outcomes is kept by the month, as it stands on a day; null for who registered later. */
export const outcomeOf = (profile: Profile, records: Records, asOf: string): Facts | null => {
  const until = monthOf(asOf)
  const registered = profile.history[0]?.at.slice(0, 10) ?? asOf
  if (registered > asOf) return null
  const spells = records.placements
    .flatMap((placement) => spellOf(placement) ?? [])
    .filter(({ from }) => from <= asOf)
  const ways = waysOf(records).filter(({ asked }) => asked <= asOf)
  const first = isAtWork(spells, registered) ? null : firstWorkAfter(spells, registered, asOf)
  const kinds = [...new Set(spells.map(({ kind }) => kind))].map((kind) => {
    const placed =
      spells
        .filter((one) => one.kind === kind)
        .map(({ from }) => from)
        .sort()[0] ?? asOf
    const { job, sustained } = workFrom(spells, placed, asOf)
    return { kind, placed: monthOf(placed), job: monthOrNull(job), sustained: monthOrNull(sustained) }
  })
  const left = records.placements
    .filter(({ state, endedOn }) => state === 'education' && endedOn !== null && endedOn <= asOf)
    .flatMap(({ endedOn }) => endedOn ?? [])
    .sort()[0]
  return {
    registered: monthOf(registered),
    until,
    municipality: profile.residence.municipality,
    groups: groupsOf(profile),
    // In an order of their own: stores answer in none.
    routes: ways
      .map((way) => routeOf(way, records.placements, spells, asOf))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    kinds: kinds.sort((a, b) => (`${a.placed} ${a.kind}` < `${b.placed} ${b.kind}` ? -1 : 1)),
    atWork: monthsUpTo(monthOf(registered), until).filter((month) =>
      isAtWork(spells, month === until ? asOf : lastDayOf(month)),
    ),
    wasAtWork: isAtWork(spells, registered),
    firstWork: monthOrNull(first),
    later: isAtWorkLater(spells, registered, asOf),
    education: left === undefined ? null : monthOf(left),
  }
}
