import { defineChange } from '../model/define.ts'

/** By how much. */
export const add = 10

/** Ten minutes more of travel. */
export const minutes = defineChange({
  type: 'minutes',
  candidates: ({ person: { maxMinutes } }) =>
    maxMinutes === null ? [] : [{ type: 'minutes', add, to: maxMinutes + add }],
  apply: (person, { to }) => ({ ...person, maxMinutes: to }),
})
