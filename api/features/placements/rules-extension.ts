import type { Placement } from './store.ts'

/** The last day of the plan that is in force; null where it has none, or none is in force. */
export const lastDayAgreed = ({ agreed, versions }: Pick<Placement, 'agreed' | 'versions'>): string | null =>
  (agreed === null ? null : versions[agreed])?.time.endDay ?? null

/**
 * The plan of a placement with another last day, as it is offered to the three: the next number where the one before was offered or
 * agreed already, so that agreements with that one are past.
 */
export const extensionOf = (
  { plan, planNumber, offered, agreed, versions }: Placement,
  endDay: string,
): Pick<Placement, 'plan' | 'planNumber' | 'offered' | 'versions' | 'changeAsked'> => {
  const next = { ...plan, time: { ...plan.time, endDay } }
  const number = offered === planNumber || agreed === planNumber ? planNumber + 1 : planNumber
  return {
    ...{ plan: next, planNumber: number, offered: number, changeAsked: null },
    versions: { ...versions, [number]: next },
  }
}
