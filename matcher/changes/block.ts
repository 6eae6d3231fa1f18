import { fromRun, or, runs } from '../grid.ts'
import { defineChange } from '../model/define.ts'

/** One run of movable hours made free. */
export const block = defineChange({
  type: 'block',
  candidates: ({ person }) =>
    person.hours === null ? [] : runs(person.movableBlocks).map((run) => ({ type: 'block', ...run })),
  apply: (person, run) => ({
    ...person,
    hours: person.hours === null ? null : or(person.hours, fromRun(run)),
  }),
})
