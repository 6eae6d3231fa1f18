import type { Checkpoint, Help, Short, Speedmeet, Talk, TriedHelp } from './contract.ts'
import { solveTimetable } from './solve.ts'

/** So many ways to help are tried, and so many of the best are said. */
const mostTried = 12
const mostSaid = 3
/** So often a search is asked to go on before what it found so far is taken: a help that needs longer is not seen. */
const patience = 60

/**
 * What would let fewer people be short: one more interpreter in a round, one more seat at a table, or somebody who is there
 * longer. Each was tried by making the timetable again, and the best three are answered.
 * @param longer rounds that somebody stays longer or comes earlier
 * @param checkpoint called before each; answering false ends the search with what was found so far
 */
export function helpsOf(
  event: Speedmeet,
  short: readonly Short[],
  longer: number,
  checkpoint: Checkpoint = () => true,
): TriedHelp[] {
  const people = short.flatMap((one) => ('person' in one ? [one] : []))
  if (people.length === 0) return []
  const had = new Map(people.map(({ person, talks }) => [person, talks]))
  const before = people.length
  const tried: TriedHelp[] = []
  const wishes = wishesOf(event, people, longer).slice(0, mostTried)
  for (const [done, help] of wishes.entries()) {
    if (!checkpoint({ stage: 'search', done, of: wishes.length })) break
    const helped = withHelp(event, help)
    let steps = 0
    const found = solveTimetable(helped, () => steps++ < patience)
    if (help.kind === 'seat' && meetTwice(event, found.talks, help.table)) continue
    const left = new Map(found.short.flatMap((one) => ('person' in one ? [[one.person, one.talks]] : [])))
    const gain = people.filter(({ person }) => (left.get(person) ?? event.k) > had.get(person)!)
    if (left.size > before || gain.length === 0) continue
    const { levels, value } = found
    tried.push({ help, gain: gain.map(({ person }) => person), short: left.size, levels, value })
  }
  const better = (a: TriedHelp, b: TriedHelp) =>
    a.short - b.short || b.gain.length - a.gain.length || b.value - a.value
  return tried.sort(better).slice(0, mostSaid)
}

/** What could help those who are short, what helps by their reason first; tables and languages that more of them need come first. */
function wishesOf(
  event: Speedmeet,
  short: readonly { person: number; why: Short['why'] }[],
  longer: number,
): Help[] {
  const needing = (codes: readonly string[]) => short.filter(({ why }) => codes.includes(why.code))
  const interpreters = mostAsked(
    needing(['noInterpreter', 'interpretersTaken', 'neverTogether', 'timing']).flatMap(({ person }) =>
      event.people[person]!.langs.flatMap((language) =>
        roundsOf(event, person).map((round) => ({ kind: 'interpreter' as const, language, round })),
      ),
    ),
  )
  const stay = needing(['window', 'neverTogether', 'timing', 'noInterpreter']).flatMap(
    ({ person }): Help[] => {
      const { from, to } = event.people[person]!
      return [
        ...(to < event.rounds
          ? [{ kind: 'longer' as const, person, rounds: longer, end: 'to' as const }]
          : []),
        ...(from > 0 ? [{ kind: 'longer' as const, person, rounds: longer, end: 'from' as const }] : []),
      ]
    },
  )
  const seats = mostAsked(
    needing(['tablesFull', 'timing', 'interpretersTaken']).flatMap(({ person }) =>
      event.value[person]!.flatMap((value, table) =>
        value === null ? [] : [{ kind: 'seat' as const, table }],
      ),
    ),
  )
  // In turns, so that each sort has its chance.
  const most = Math.max(interpreters.length, stay.length, seats.length)
  return Array.from({ length: most }, (_, at) => [interpreters[at], stay[at], seats[at]]).flatMap((some) =>
    some.filter((one) => one !== undefined),
  )
}

function mostAsked<T extends Help>(asked: readonly T[]): T[] {
  const groups = [...Map.groupBy(asked, (help) => JSON.stringify(help)).values()]
  return groups.sort((a, b) => b.length - a.length).map(([first]) => first!)
}

function roundsOf(event: Speedmeet, person: number): number[] {
  const { from, to, breaks = [] } = event.people[person]!
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at).filter(
    (at) => !breaks.includes(at),
  )
}

/** The speedmeet in which a help was arranged. */
function withHelp(event: Speedmeet, help: Help): Speedmeet {
  if (help.kind === 'interpreter') {
    const langs = [help.language, ...new Set(event.tables.flatMap((table) => table.langs))]
    const more = { id: `${help.language} more`, langs, rounds: [help.round] }
    return { ...event, interpreters: [...event.interpreters, more] }
  }
  if (help.kind === 'seat') {
    const table = event.tables[help.table]!
    return {
      ...event,
      tables: [...event.tables, { ...table, id: `${table.id} more` }],
      value: event.value.map((row) => [...row, row[help.table]!]),
    }
  }
  const people = event.people.map((one, at) => {
    if (at !== help.person) return one
    return help.end === 'to'
      ? { ...one, to: Math.min(event.rounds, one.to + help.rounds) }
      : { ...one, from: Math.max(0, one.from - help.rounds) }
  })
  return { ...event, people }
}

/** Whether somebody meets an employer at both of its seats. */
function meetTwice(event: Speedmeet, talks: readonly Talk[], table: number): boolean {
  const met = (at: number) => new Set(talks.filter((talk) => talk[1] === at).map(([person]) => person))
  return !met(table).isDisjointFrom(met(event.tables.length))
}
