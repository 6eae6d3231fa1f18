import { dutchSkills } from '../codes.ts'
import { defineGate } from '../model/define.ts'
import { cellsOf, dutchAsks } from '../pair/language.ts'

/** Whether every hard cell is within the person's known level. */
export const language = defineGate({
  id: 'language',
  decidesForEmployers: true,
  opensBy: ['dutch'],
  says: {
    'language.hardBelow': {
      values: ['dutchSkill', 'level', 'askedLevel'],
      audience: ['staff', 'person', 'employer'],
    },
  },
  judge(pair, say) {
    const hard = cellsOf(pair).filter((cell) => cell.hard)
    const stops = dutchSkills.flatMap((dutchSkill) => {
      const cells = hard.filter(({ skill, stops }) => stops && skill === dutchSkill)
      const level = pair.person.dutch[dutchSkill]
      if (cells.length === 0 || level === null) return []
      const askedLevel = Math.max(...cells.map(({ asked }) => asked))
      return [say('language.hardBelow', { dutchSkill, level, askedLevel })]
    })
    return { stops, checks: dutchAsks(hard) }
  },
})
