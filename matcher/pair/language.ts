import { type DutchSkill, dutchSkills } from '../codes.ts'
import type { MatchOpening, MatchPerson, Reason } from '../contract.ts'
import { check } from '../model/checks.ts'
import { once } from '../model/once.ts'

/** One Dutch skill asked by one task. */
export type Cell = {
  skill: DutchSkill
  share: number
  asked: number
  level: number | null
  /** Missing levels, at most one where a floor language stands in; `null` while unknown and nothing stands in. */
  gap: number | null
  /** Whether a floor language made the difference. */
  lifted: boolean
  hard: boolean
  /** Whether this cell, being hard, stops the pair. */
  stops: boolean
}

/** From here on a floor language stands in. */
export const B1 = 3

type Speaker = Pick<MatchPerson, 'dutch' | 'languages'>
type Floor = Pick<MatchOpening, 'tasks' | 'floorLanguages'>

/** The floor's languages that this person speaks at B1 or better, by tag. */
export function floorSpoken(person: Speaker, opening: Floor): string[] {
  return opening.floorLanguages
    .filter((tag) => person.languages.some(({ language, spoken }) => language === tag && spoken >= B1))
    .sort()
}

/** Every cell that asks something (A0 asks nothing), tasks in their order. */
export const cellsOf = once(({ person, opening }: { person: Speaker; opening: Floor }): Cell[] => {
  const floor = floorSpoken(person, opening).length > 0
  return opening.tasks.flatMap((task) =>
    dutchSkills
      .filter((skill) => task.dutch[skill] > 0)
      .map((skill) => {
        const asked = task.dutch[skill]
        const level = person.dutch[skill]
        const helps = floor && (skill === 'listening' || skill === 'speaking')
        const own = level === null ? null : Math.max(0, asked - level)
        const lifted = helps && (own === null || own > 1)
        const hard = task.hard.includes(skill)
        const opened = helps && task.floorOpensHard
        const stops = hard && own !== null && own > 0 && !opened
        return { skill, share: task.share, asked, level, gap: lifted ? 1 : own, lifted, hard, stops }
      }),
  )
})

/** One check for each Dutch skill whose unknown level counts, here or at a hard cell. */
export function dutchAsks(cells: readonly Cell[]): Reason[] {
  return dutchSkills
    .filter((one) =>
      cells.some(({ skill, level, gap, hard }) => skill === one && level === null && (hard || gap === null)),
    )
    .map((dutchSkill) => check('check.dutchUnknown', { dutchSkill }))
}
