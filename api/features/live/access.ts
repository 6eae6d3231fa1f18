import { type Actor, holds } from '../../access.ts'

/** Whether the actor runs the day of an event: jobhunters of the region, and its helpers. */
export const hallView = (actor: Actor, region: string, event: string): 'staff' | 'helper' | null => {
  if (holds(actor, region, ['jobhunter'])) return 'staff'
  return holds(actor, region, ['eventHelper'], event) ? 'helper' : null
}
