import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoSeed } from '../../seed/world.ts'
import { type Attack, openAttack } from '../walks/attack.ts'
import {
  consentWalk,
  homeWalk,
  lessonWalk,
  linkWalk,
  memberWalk,
  shortWalk,
  withdrawnWalk,
} from '../walks/cards.ts'
import { trackerWalk } from '../walks/counts.ts'
import { gateWalks } from '../walks/gates.ts'
import { beatsChance, lineOf, type Walk } from '../walks/score.ts'

/** `WALKS=regions` walks over the demo region and three others; without it a small one is enough. */
const isWhole = process.env.WALKS === 'regions'
const whole = { people: 400, openings: 150 }
const worlds = isWhole
  ? [demoSeed, 11, 12, 13].map((seed) => ({ seed, size: whole }))
  : [{ seed: demoSeed, size: { people: 160, openings: 0 } }]
const effort = isWhole ? { steps: 137, cells: 20, pairs: 140 } : { steps: 12, cells: 5, pairs: 70 }

describe.for(worlds)('an employer who does all it can in region $seed', ({ seed, size }) => {
  let attack: Attack
  beforeAll(async () => {
    attack = await openAttack({ seed, size })
  })
  afterAll(() => attack.close())

  const atMostChance = (walks: readonly Walk[]) => {
    for (const walk of walks) process.stdout.write(`${lineOf(`region ${seed}`, walk)}\n`)
    expect(walks.filter(beatsChance)).toEqual([])
  }
  const long = isWhole ? 600_000 : 60_000

  test('learns no legal position, health, language or wish', { timeout: long }, async () => {
    atMostChance(await gateWalks(attack))
  })
  test('finds nobody again, and nobody who did not agree', { timeout: long }, async () => {
    atMostChance([await linkWalk(attack), await consentWalk(attack), await lessonWalk(attack)])
    atMostChance([await shortWalk(attack)])
  })
  test('learns no home', { timeout: long }, async () => {
    atMostChance([
      await homeWalk(attack, { ...effort, isReviewed: true }),
      await homeWalk(attack, { ...effort, isReviewed: false }),
    ])
  })
  test('learns of few people nothing by counting', { timeout: long }, async () => {
    atMostChance([await trackerWalk(attack, effort)])
  })
  test('learns not whether somebody known is there or came back', { timeout: long }, async () => {
    atMostChance([await withdrawnWalk(attack), await memberWalk(attack)])
  })
})
