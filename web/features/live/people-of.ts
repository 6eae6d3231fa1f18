import type { Attendee, Board } from '#contract/live'

/** Who is expected or came: everybody who said yes or walked in. */
const counted: readonly Attendee['state'][] = ['accepted', 'checkedIn', 'noShow', 'left']
/** Who is in the hall or was. */
const came: readonly Attendee['state'][] = ['checkedIn', 'left']

/** How many came, of how many. */
export function countOf({ people }: Pick<Board, 'people'>): { came: number; of: number } {
  return {
    came: people.filter(({ state }) => came.includes(state)).length,
    of: people.filter(({ state }) => counted.includes(state)).length,
  }
}

/** Talks of one person in the order of the day. */
export const talksOf = ({ talks }: Board, participation: string): Board['talks'] =>
  talks.filter((talk) => talk.participation === participation).sort((a, b) => (a.round ?? 0) - (b.round ?? 0))

/** The person who sits at a table in a round, unless they stay away or left. */
export function seatedAt(
  { people, talks }: Board,
  stall: string,
  round: number,
): { person: Attendee; interpreter: string | null } | undefined {
  const talk = talks.find((one) => one.stall === stall && one.round === round)
  const person = people.find((one) => one.participation === talk?.participation)
  if (!talk || !person || person.state === 'noShow' || person.state === 'left') return undefined
  return { person, interpreter: talk.interpreter }
}

/** In how many rounds, from one on, a table has nobody. */
export const freeRoundsAt = ({ talks }: Board, stall: string, from: number, rounds: number): number =>
  Array.from({ length: Math.max(0, rounds - from) }, (_, at) => from + at).filter(
    (round) => !talks.some((talk) => talk.stall === stall && talk.round === round),
  ).length

/** Who is in and had no talk yet, up to this round; who waits longest for the first one stands on top. */
export function withoutTalk(board: Board, round: number): { person: Attendee; next: number | null }[] {
  return board.people
    .filter(({ state }) => state === 'checkedIn')
    .flatMap((person) => {
      const own = talksOf(board, person.participation)
      if (own.some((talk) => talk.round === null || talk.round <= round)) return []
      return [{ person, next: own[0]?.round ?? null }]
    })
    .sort((a, b) => (b.next ?? Number.POSITIVE_INFINITY) - (a.next ?? Number.POSITIVE_INFINITY))
}
