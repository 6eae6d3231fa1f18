import { addMonths } from '../../adapters/clock.ts'
import type { Participation, Stall } from '../events/store.ts'
import { isWork } from '../placements/rules-evaluations.ts'
import type { Placement } from '../placements/store.ts'
import { languageSurprises, talkAnswers, talkOutcomes } from '../talks/codes.ts'
import { isMutual, isOpen } from '../talks/rules.ts'
import type { Talk } from '../talks/store.ts'
import type { EventResults } from './contract.ts'

/** All that the results of an event are counted from. */
export type ResultFacts = {
  day: string
  today: string
  people: readonly Participation[]
  talks: readonly Talk[]
  stalls: readonly Stall[]
  /** Of those who came, with whatever employer. */
  placements: readonly Placement[]
  /** Employers that had not worked with newcomers before. */
  newEmployers: ReadonlySet<string>
}

const did = ({ history }: Pick<Participation, 'history'>, action: string) =>
  history.some((act) => act.action === action)
const came = ({ state }: Participation) => state === 'checkedIn' || state === 'left'
const people = (talks: readonly Talk[]) => new Set(talks.map(({ profile }) => profile)).size
/** How often each of a list is said. */
const tally = <Code extends string>(codes: readonly Code[], said: readonly (Code | undefined)[]) =>
  Object.fromEntries(codes.map((code) => [code, said.filter((one) => one === code).length])) as Record<
    Code,
    number
  >

/** A talk was held where a side said something of it, or where it began without a timetable. */
export const isHeld = ({ state }: Pick<Talk, 'state'>): boolean => state === 'done' || state === 'running'

/** The results of an event as they can be counted today. */
export const resultsOf = (facts: ResultFacts): Omit<EventResults, 'isExact' | 'asOf' | 'beside'> => {
  const invited = facts.people.filter((one) => !did(one, 'cameUnasked'))
  const there = facts.people.filter(came)
  const talks = facts.talks.filter(({ state }) => state !== 'dropped')
  const held = talks.filter(isHeld)
  const mutual = talks.filter(isMutual)
  const met = new Set(held.map(({ profile, employer }) => `${profile} ${employer}`))
  const started = facts.placements.filter(
    ({ profile, employer, startedOn }) =>
      startedOn !== null && startedOn > facts.day && met.has(`${profile} ${employer}`),
  )
  const atWork = started.filter(({ kind }) => isWork(kind))
  const within = (months: number) =>
    addMonths(facts.day, months) > facts.today
      ? null
      : new Set(
          started
            .filter(({ startedOn }) => (startedOn ?? '') <= addMonths(facts.day, months))
            .map(({ profile }) => profile),
        ).size
  const tables = facts.stalls.filter(({ state }) => state === 'accepted')
  const outcomes = tally(
    talkOutcomes,
    talks.map(({ outcome }) => outcome?.kind),
  )
  return {
    people: {
      invited: invited.length,
      saidYes: invited.filter((one) => did(one, 'saidYes')).length,
      cameInvited: there.filter((one) => !did(one, 'cameUnasked')).length,
      walkedIn: there.filter((one) => did(one, 'cameUnasked')).length,
      came: there.length,
      talked: people(held),
      mutual: people(mutual),
      started: new Set(started.map(({ profile }) => profile)).size,
      atWork: new Set(atWork.map(({ profile }) => profile)).size,
    },
    talks: {
      planned: talks.filter(({ round }) => round !== null).length,
      held: held.length,
      mutual: mutual.length,
      person: tally(
        talkAnswers,
        talks.map(({ feedback }) => feedback.person?.answer),
      ),
      employer: tally(
        talkAnswers,
        talks.map(({ feedback }) => feedback.employer?.answer),
      ),
      language: tally(
        languageSurprises,
        talks.map(({ feedback }) => feedback.employer?.language ?? undefined),
      ),
      outcomes: { ...outcomes, open: talks.filter(isOpen).length },
    },
    employers: {
      came: tables.length,
      new: tables.filter(({ employer }) => facts.newEmployers.has(employer)).length,
    },
    startedWithin: { threeMonths: within(3), sixMonths: within(6) },
  }
}

type Counts = Record<string, number | null>

/** The numbers of a part of a whole, each null where it is small, and one more where a hidden one would follow from the sum. */
const hiddenParts = <T extends Counts>(parts: T, threshold: number): T => {
  const shown = Object.entries(parts).filter(([, count]) => count !== null && count >= threshold)
  const hidden = Object.keys(parts).length - shown.length
  const least = shown.sort(([, a], [, b]) => (a ?? 0) - (b ?? 0))[0]?.[0]
  return Object.fromEntries(
    Object.entries(parts).map(([name, count]) => [
      name,
      count === null || count < threshold || (hidden === 1 && name === least) ? null : count,
    ]),
  ) as T
}
/** Numbers of which each is within the one before: shown where neither it nor what is lost on the way is small. */
export const hiddenSteps = <T extends Counts>(steps: T, threshold: number): T => {
  let last = Number.POSITIVE_INFINITY
  return Object.fromEntries(
    Object.entries(steps).map(([name, count]) => {
      const isShown = count !== null && count >= threshold && (last === count || last - count >= threshold)
      if (isShown && count !== null) last = count
      return [name, isShown ? count : null]
    }),
  ) as T
}

/** Results for who reads no number under the region's threshold. */
export const hiddenResults = <T extends ReturnType<typeof resultsOf>>(results: T, threshold: number): T => {
  const { people: all, talks } = results
  const { invited, saidYes, cameInvited, walkedIn, ...later } = all
  const { came: everybody, ...nested } = later
  const [first, ways] = [
    hiddenSteps({ invited, saidYes, cameInvited }, threshold),
    hiddenParts({ cameInvited, walkedIn }, threshold),
  ]
  return {
    ...results,
    people: {
      ...first,
      cameInvited: ways.cameInvited === null ? null : first.cameInvited,
      walkedIn: ways.walkedIn,
      ...hiddenSteps({ came: everybody, ...nested }, threshold),
    },
    talks: {
      ...talks,
      ...hiddenSteps({ planned: talks.planned, held: talks.held }, threshold),
      ...hiddenSteps({ mutual: talks.mutual }, threshold),
      person: hiddenParts(talks.person, threshold),
      employer: hiddenParts(talks.employer, threshold),
      language: hiddenParts(talks.language, threshold),
      outcomes: hiddenParts(talks.outcomes, threshold),
    },
    startedWithin: hiddenParts(results.startedWithin, threshold),
  }
}
