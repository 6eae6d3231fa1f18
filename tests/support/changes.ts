import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import type { VacancyAnswer } from '../../api/features/vacancies/contract.ts'
import { languageLevels } from '../../matcher/codes.ts'
import type { Change, Relaxation } from '../../matcher/contract.ts'
import { fromRun, minus } from '../../matcher/grid.ts'

/** A merge patch of a record, and the one that undoes it. */
export type Edit = { body: object; undo: object }

const item = <Items extends object, Id extends keyof Items & string>(
  section: string,
  items: Items,
  id: Id,
  value: Items[Id],
): Edit => ({
  body: { [section]: { items: { [id]: value } } },
  undo: { [section]: { items: { [id]: items[id] ?? null } } },
})

/** What a person would write into their profile when a change of the closed list has come true. */
export function profileEdit(profile: ProfileAnswer, change: Change): Edit {
  const { availability, certificates, languages, mobility, skills } = profile
  switch (change.type) {
    case 'dutch': {
      const cell = { level: languageLevels[change.to], source: 'test', on: '2026-11-01' }
      const edit = (value: unknown) => ({ languages: { dutch: { [change.skill]: value } } })
      return { body: edit(cell), undo: edit(languages.dutch[change.skill]) }
    }
    case 'certificate':
      return item('certificates', certificates.items, change.certificate, { validUntil: null })
    case 'skill': {
      const had = skills.items[change.skill]
      const learnt = { years: null, lastUsed: null, evidence: 'self' as const, ...had, level: change.to }
      return item('skills', skills.items, change.skill, learnt)
    }
    case 'bicycle': {
      const edit = (value: unknown) => ({ mobility: { modes: { bicycle: value } } })
      return { body: edit('have'), undo: edit(mobility.modes.bicycle ?? null) }
    }
    case 'minutes': {
      const edit = (maxMinutes: number | null) => ({ mobility: { maxMinutes } })
      return { body: edit(change.to), undo: edit(mobility.maxMinutes) }
    }
    case 'block': {
      const movable = Object.entries(availability.blocks).filter(([, block]) => block.movable)
      const edit = (hoursOf: (week: string) => string) => ({
        availability: {
          blocks: Object.fromEntries(movable.map(([id, { hours }]) => [id, { hours: hoursOf(hours) }])),
        },
      })
      return { body: edit((week) => minus(week, fromRun(change))), undo: edit((week) => week) }
    }
  }
}

/** What an employer would write into their vacancy to let go of one thing. */
export function vacancyEdit({ work, hours }: VacancyAnswer, what: Relaxation): Edit {
  switch (what.type) {
    case 'demand': {
      const edit = (list: readonly string[]) => ({ work: { demands: list } })
      return { body: edit(work.demands.filter((one) => one !== what.demand)), undo: edit(work.demands) }
    }
    case 'certificate': {
      const edit = (obtainable: boolean) => ({
        requirements: { certificates: { [what.certificate]: { obtainable } } },
      })
      return { body: edit(true), undo: edit(false) }
    }
    case 'skill': {
      const edit = (learnable: boolean) => ({ requirements: { skills: { [what.skill]: { learnable } } } })
      return { body: edit(true), undo: edit(false) }
    }
    case 'language': {
      const hard = work.tasks[what.task]?.hard ?? []
      const edit = (cells: readonly string[]) => ({ work: { tasks: { [what.task]: { hard: cells } } } })
      return { body: edit(hard.filter((cell) => cell !== what.skill)), undo: edit(hard) }
    }
    case 'requiredHours': {
      const edit = (required: string | null) => ({ hours: { required } })
      return { body: edit(null), undo: edit(hours.required) }
    }
  }
}
