import type { PlacementSummary } from '#contract/placements'

type Invitation = {
  id: string
  state: string
  at: { basics: { name: string; day: string; from: string; to: string } }
}

/** The one thing that a person is to do next: about a placement, or about a day with employers. */
export type NextStep =
  | { kind: 'placement'; placement: PlacementSummary }
  | { kind: 'invited' | 'coming'; invitation: Invitation }

const soon = 3

const daysUntil = (day: string, today: string) => (Date.parse(day) - Date.parse(today)) / 86_400_000

/**
 * What waits for a person and comes first: an event of the next days, then what an employer and a jobhunter wait for, then an
 * invitation without an answer, the earliest day first. Null while nothing waits. Pure.
 */
export const nextStepOf = ({
  today,
  placements,
  invitations,
}: {
  today: string
  placements: readonly PlacementSummary[]
  invitations: readonly Invitation[]
}): NextStep | null => {
  const ahead = invitations
    .filter(({ at }) => at.basics.day >= today)
    .sort((a, b) => (a.at.basics.day < b.at.basics.day ? -1 : 1))
  const coming = ahead.find(
    ({ state, at }) => state === 'accepted' && daysUntil(at.basics.day, today) <= soon,
  )
  if (coming) return { kind: 'coming', invitation: coming }
  const [placement] = placements
    .filter(({ waitsFor }) => waitsFor !== null)
    .sort((a, b) => (a.startDay < b.startDay ? -1 : 1))
  if (placement) return { kind: 'placement', placement }
  const invited = ahead.find(({ state }) => state === 'invited')
  return invited ? { kind: 'invited', invitation: invited } : null
}
