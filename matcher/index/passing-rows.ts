import { leastConfidence } from '../ranking/judge.ts'
import { changeBits, openedBy } from './gate-bits.ts'
import { beyond, eachBlock, nobody, type Side } from './side.ts'

/** A row that passes every gate; `ranked` when enough is known of it. */
export type Standing = { id: string; score: number; ranked: boolean }

/** Every row of these sides that passes every gate, in no order. */
export function standings(sides: readonly Side[]): Standing[] {
  const found: Standing[] = []
  for (const side of sides)
    eachRow(side, (row, stopped) => {
      if (stopped !== 0) return
      side.meet(row)
      const score = side.facing.score()
      found.push({ id: side.id(row), score, ranked: side.facing.confidence >= leastConfidence })
    })
  return found
}

/** Every row that one certificate opens, with the certificate. */
export function certificatesAway(sides: readonly Side[]): { id: string; certificate: string }[] {
  const found: { id: string; certificate: string }[] = []
  for (const side of sides)
    eachRow(side, (row, stopped) => {
      if (stopped === 0 || stopped & (nobody | beyond) || !(openedBy[stopped]! & changeBits.certificate))
        return
      side.meet(row)
      const change = side.nearest.change(stopped, changeBits.certificate)
      if (change?.type === 'certificate') found.push({ id: side.id(row), certificate: change.certificate })
    })
  return found
}

function eachRow(side: Side, visit: (row: number, stopped: number) => void): void {
  eachBlock(side, (from, until, stopped) => {
    for (let row = from; row < until; row += 1) visit(row, stopped[row - from]!)
  })
}
