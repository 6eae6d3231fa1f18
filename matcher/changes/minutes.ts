import { mostMinutes } from '../codes.ts'
import { defineChange } from '../model/define.ts'

/** By how much. */
export const add = 10

/** The longest time after ten minutes more; `null` where it is not known or would be more than anybody can enter. */
export function longer(maxMinutes: number | null): number | null {
  return maxMinutes === null || maxMinutes + add > mostMinutes ? null : maxMinutes + add
}

/** Ten minutes more of travel. */
export const minutes = defineChange({
  type: 'minutes',
  candidates: ({ person: { maxMinutes } }) => {
    const to = longer(maxMinutes)
    return to === null ? [] : [{ type: 'minutes', add, to }]
  },
  apply: (person, { to }) => ({ ...person, maxMinutes: to }),
})
