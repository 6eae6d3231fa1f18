import { createHash } from 'node:crypto'
import type { CellChange, Speedmeet } from '#matcher'
import type { Participation } from '../events/store.ts'
import { pairOf } from '../talks/rules.ts'
import type { Talk } from '../talks/store.ts'
import type { PlannedTalk, ReplanOffer } from './contract.ts'

/** A talk that holds its place in a round of the day. */
export type Laid = PlannedTalk & { isDone: boolean }

/** The talks of an event that hold a round: those that are planned, and those that were held. */
export const laidOf = (talks: readonly Talk[]): Laid[] =>
  talks.flatMap(({ participation, stall, round, interpreter, state }) =>
    round === null || state === 'dropped' || state === 'missed'
      ? []
      : [{ participation, stall, round, interpreter, isDone: state === 'done' }],
  )

/**
 * The speedmeet as it is during the day: who came sits from the round they came in for, who has not come yet from the next
 * one, who went until then.
 */
export const onTheDay = (
  meet: Speedmeet,
  people: readonly Pick<Participation, 'id' | 'state' | 'there'>[],
  laid: readonly Laid[],
  running: number,
): Speedmeet => ({
  ...meet,
  people: meet.people.map((person, at) => {
    const one = people[at]
    const done = laid.filter(({ participation, isDone }) => isDone && participation === person.id)
    const came = one?.there?.from ?? (one?.state === 'accepted' ? running + 1 : person.from)
    const planned = one?.there ? came : Math.max(person.from, came)
    const from = Math.min(meet.rounds, planned, ...done.map(({ round }) => round))
    return { ...person, from, to: Math.max(from, Math.min(meet.rounds, one?.there?.to ?? person.to)) }
  }),
})

/** What is to be from now on: rounds that have begun as they were, and later ones as they were found. */
export const runningPlan = (
  laid: readonly Laid[],
  found: readonly PlannedTalk[],
  running: number,
): PlannedTalk[] => {
  const later = found.filter(({ round }) => round > running)
  const again = new Set(later.map(pairOf))
  const begun = laid.filter((talk) => talk.round <= running && !again.has(pairOf(talk)))
  return [...begun.map(({ isDone: _, ...talk }) => talk), ...later]
}

const cellOf = ({ participation, round }: Pick<PlannedTalk, 'participation' | 'round'>) =>
  `${participation} ${round}`

/** What differs in the rounds that have not begun; `found` says which changes had to be. */
export const changesIn = (
  meet: Speedmeet,
  laid: readonly PlannedTalk[],
  plan: readonly PlannedTalk[],
  found: readonly CellChange[],
  running: number,
): Pick<ReplanOffer, 'changes' | 'others' | 'tables'> => {
  const ahead = (talks: readonly PlannedTalk[]) => talks.filter(({ round }) => round > running)
  const [before, after] = [ahead(laid), ahead(plan)]
  const [was, is] = [before, after].map(
    (talks) => new Map(talks.map((talk) => [cellOf(talk), talk.stall])),
  ) as [Map<string, string>, Map<string, string>]
  const here = new Set(meet.people.map(({ id }) => id))
  const forced = new Set(
    found.flatMap(({ person, round, forced: must }) =>
      must ? [cellOf({ participation: meet.people[person]?.id ?? '', round })] : [],
    ),
  )
  const lost = new Set(
    laid.flatMap((talk) =>
      !here.has(talk.participation) || forced.has(cellOf(talk)) ? [talk.participation] : [],
    ),
  )
  const planned = new Set(laid.map(({ participation }) => participation))
  const cells = new Map([...before, ...after].map((talk) => [cellOf(talk), talk]))
  const changes = [...cells].flatMap(([cell, { participation, round }]) => {
    const [from, to] = [was.get(cell) ?? null, is.get(cell) ?? null]
    const mustBe = !here.has(participation) || forced.has(cell)
    return from === to ? [] : [{ participation, round, from, to, mustBe }]
  })
  const count = (talks: readonly PlannedTalk[], stall: string) =>
    talks.filter((talk) => talk.stall === stall).length
  const stalls = [...new Set([...before, ...after].map(({ stall }) => stall))]
  return {
    changes: changes.sort((a, b) => a.round - b.round || (a.participation < b.participation ? -1 : 1)),
    others: new Set(
      changes.map((one) => one.participation).filter((one) => planned.has(one) && !lost.has(one)),
    ).size,
    tables: stalls
      .map((stall) => ({ stall, by: count(after, stall) - count(before, stall) }))
      .filter(({ by }) => by !== 0),
  }
}

/** A name for a plan: the same plan has the same one. */
export const keyOfPlan = (plan: readonly PlannedTalk[]): string =>
  createHash('sha256')
    .update(JSON.stringify(plan.map((talk) => [pairOf(talk), talk.round, talk.interpreter]).sort()))
    .digest('hex')
    .slice(0, 16)
