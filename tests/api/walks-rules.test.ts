import { describe, expect, test } from 'vitest'
import { type Anonymity, anonymity } from '../../api/features/pictures/rules.ts'
import { toMatchOpening } from '../../api/features/vacancies/matching.ts'
import { demoSeed } from '../../seed/world.ts'
import { type Attack, openAttack } from '../walks/attack.ts'
import { consentWalk, homeWalk, lessonWalk, linkWalk, shortWalk, withdrawnWalk } from '../walks/cards.ts'
import { trackerWalk } from '../walks/counts.ts'
import { gateWalks } from '../walks/gates.ts'
import { beatsChance, lineOf, type Walk } from '../walks/score.ts'

const { hidden } = anonymity
const everybody: Anonymity['consent'] = { 'sharing.anonymousPool': { $in: [true, false] }, state: 'active' }
const unhidden = (field: keyof typeof hidden): Partial<Anonymity> => ({
  audience: undefined,
  hidden: Object.fromEntries(Object.entries(hidden).filter(([at]) => at !== field && at !== 'rights')),
})
const gate = (name: string) => async (attack: Attack) => {
  const [walk] = await gateWalks(attack, name)
  if (!walk) throw new Error(`No walk is called ${name}`)
  return walk
}

/**
 * Each rule turned off, and the walk that then finds what the rule hides. What puts nobody in or out is held twice, by what the
 * pool keeps and by whose rules decide; both are turned off.
 */
const rules: [rule: string, off: Partial<Anonymity>, walk: (attack: Attack) => Promise<Walk>][] = [
  ['who agreed', { consent: everybody, isShown: () => true }, consentWalk],
  ['legal positions', unhidden('rights'), gate('legal position, by the first day')],
  ['limits', unhidden('constraints'), gate('health, by demands')],
  ['languages', unhidden('languages'), gate('language, by floor languages')],
  ['wishes', unhidden('wishes'), gate('wishes, by the kind')],
  ['first days', unhidden('startDay'), gate('when somebody can begin')],
  ['lessons', unhidden('movableBlocks'), lessonWalk],
  ['cards that equal others', { fewestEqual: 1 }, linkWalk],
  ['new pseudonyms', { pictureName: () => '' }, linkWalk],
  ['lists long enough', { fewestShown: 1 }, shortWalk],
  ['days away', { heldBackDays: -1 }, withdrawnWalk],
  [
    'approved places',
    { openingOf: toMatchOpening },
    (attack) => homeWalk(attack, { steps: 40, isReviewed: false }),
  ],
  [
    'few sets a week',
    { setsAWeek: Number.POSITIVE_INFINITY },
    (attack) => trackerWalk(attack, { cells: 8, pairs: 120 }),
  ],
]

describe('without the rule of', () => {
  test.for(rules)('%s more than chance is recovered', async ([name, law, walk]) => {
    const attack = await openAttack({ seed: demoSeed, size: { people: 120, openings: 0 }, law })
    const found = await walk(attack).finally(attack.close)
    process.stdout.write(`${lineOf(`no ${name}`, found)}\n`)
    expect(beatsChance(found)).toBe(true)
  })
})
