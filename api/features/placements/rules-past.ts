import type { PastPlacement } from './guard/finding.ts'
import { isWork } from './rules-evaluations.ts'
import type { Placement } from './store.ts'

/** Earlier placements of a placement's person and employer, as the guard reads them, out of all that are known. */
export const pastOf = (
  { id, profile, employer }: Pick<Placement, 'id' | 'profile' | 'employer'>,
  known: readonly Placement[],
): PastPlacement[] => {
  const near = known.filter((one) => one.profile === profile || one.employer === employer)
  const led = new Set(near.flatMap((one) => (isWork(one.kind) && one.startedOn ? [one.follows] : [])))
  return near.flatMap((one) =>
    one.id === id || one.startedOn === null
      ? []
      : [
          {
            kind: one.kind,
            employer: one.employer,
            occupation: one.occupation,
            isSamePerson: one.profile === profile,
            startDay: one.startedOn,
            endDay: one.endedOn,
            ledToWork: led.has(one.id),
          },
        ],
  )
}
