import { describe, expect, test } from 'vitest'
import { uiLanguages } from '#contract'
import { type Change, type Reason, reasonCatalogue } from '#matcher'
import { countKey } from '../../locales/reason-values.ts'
import type { ValueKey } from '../../matcher/codes.ts'
import { fromRanges } from '../../matcher/grid.ts'
import { changeText, questionText, reasonText, type Speech } from '../../web/features/matches/reason-text.ts'
import { speechIn } from './matches-speech.ts'

const night = fromRanges([{ day: 4, from: 22, until: 6 }])

/** A value of each kind, as the matcher gives it. */
const sample: Record<ValueKey, Reason['values'][string]> = {
  skill: ['sk-bake', 'sk-team'],
  relatedSkill: 'sk-pastry',
  skillLevel: 1,
  askedSkillLevel: 2,
  count: 3,
  total: 5,
  dutchSkill: ['listening', 'speaking'],
  level: 1,
  askedLevel: 2,
  language: ['ar'],
  mode: 'publicTransport',
  minutes: 12,
  limit: 30,
  travelBand: 'upTo15',
  hours: 26,
  desired: 28,
  minimum: 24,
  week: night,
  occupation: 'occ-baker',
  group: 'group-751',
  sector: 'sector-industry',
  kind: 'workExperience',
  demand: 'flourDust',
  certificate: 'cert-vca',
  fromDay: 20_800,
  untilDay: 20_900,
  rightsReason: 'permitNeeded',
}

const reasons: Reason[] = Object.entries(reasonCatalogue).map(([code, { values, audience }]) => ({
  code,
  values: Object.fromEntries(values.map((key) => [key, sample[key]])),
  audience: [...audience],
}))
const inside = reasons.flatMap((reason) =>
  (['staff', 'person'] as const)
    .filter((to) => reason.audience.includes(to))
    .map((to) => ({ reason, code: reason.code, to })),
)
const changes: Change[] = [
  { type: 'dutch', skill: 'listening', to: 2 },
  { type: 'certificate', certificate: 'cert-vca' },
  { type: 'skill', skill: 'sk-bake', to: 1 },
  { type: 'bicycle' },
  { type: 'minutes', add: 10, to: 40 },
  { type: 'block', fromHour: 9, untilHour: 12 },
]

const script = {
  ar: /\p{Script=Arabic}/u,
  ti: /\p{Script=Ethiopic}/u,
  en: /\p{Script=Latin}/u,
  nl: /\p{Script=Latin}/u,
}
const hole = /\{\{|\}\}|undefined|NaN|null|\[object/

describe.each(uiLanguages)('in %s', (language) => {
  const whole = (text: string) => {
    expect(text).toMatch(script[language])
    expect(text).not.toMatch(hole)
  }

  test.each(inside)('$code is a whole sentence for $to', ({ reason, to }) => {
    whole(reasonText(reason, speechIn(language, to)))
  })

  test.each(Object.keys(countKey).filter((code) => code in reasonCatalogue))(
    '%s is said of any number',
    (code) => {
      const reason = reasons.find((one) => one.code === code)
      if (!reason) throw new Error(code)
      for (const number of [0, 1, 2, 3, 11, 100]) {
        const values = { ...reason.values, minutes: number, hours: number, count: number, total: number }
        whole(reasonText({ ...reason, values }, speechIn(language)))
      }
    },
  )

  test.each(changes)('the change $type has a tag, an opening and a move', (change) => {
    for (const form of ['tag', 'opens', 'move'] as const)
      for (const to of ['staff', 'person'] as const) whole(changeText(change, form, speechIn(language, to)))
  })

  test('what is not known is asked as a question', () => {
    const question = { code: 'check.dutchUnknown', values: { dutchSkill: 'reading' }, audience: [] }
    whole(questionText(question, speechIn(language)))
  })
})

describe('values become words of the language', () => {
  const said = (code: string, to: Speech['to'] = 'staff') => {
    const reason = reasons.find((one) => one.code === code)
    if (!reason) throw new Error(code)
    return reasonText(reason, speechIn('en', to))
  }

  test('a list of skills is a list of their names', () => {
    expect(said('skills.have')).toContain('Bake bread and Work in a team')
  })
  test('a way to travel stands inside the sentence', () => {
    expect(said('travel.minutes')).toBe('12 minutes by public transport. This person’s limit is 30 minutes.')
  })
  test('a day is a date', () => {
    expect(said('dates.endsBefore')).toContain('13 December 2026')
  })
  test('hours of the week are days and clock times, a night in one piece', () => {
    expect(said('hours.requiredNotFree')).toContain('Friday 22:00 to 06:00')
  })
  test('staff read a level as its code, a person reads what it means', () => {
    expect(said('language.below')).toContain('A2')
    expect(said('language.below', 'person')).toMatch(/simple things of every day/i)
  })
  test('a sentence that begins with a value begins with a capital', () => {
    expect(said('skills.belowLevel')).toMatch(/^Bake bread/)
  })
})
