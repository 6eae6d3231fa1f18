import { defineChange } from '../model/define.ts'

/** A bicycle, for who has none and none promised. */
export const bicycle = defineChange({
  type: 'bicycle',
  candidates: ({ person }) =>
    person.modes.some(({ mode }) => mode === 'bicycle') ? [] : [{ type: 'bicycle' }],
  apply: (person) => ({ ...person, modes: [...person.modes, { mode: 'bicycle', promised: false }] }),
})
