import { beyond, nobody } from './blocks.ts'
import { changeBits, openedBy } from './gate-bits.ts'
import { eachBlock, type Side } from './side.ts'

/** A row that passes every gate, with its score; `ranked` when enough is known of it, else it is asked about first. */
export type PassingRow = { id: string; score: number; ranked: boolean }

/** Every row of these sides that passes every gate, in no order. */
export function passingRows(sides: readonly Side[]): PassingRow[] {
  const found: PassingRow[] = []
  for (const side of sides)
    eachRow(side, (row, stopped) => {
      if (stopped !== 0) return
      side.load(row)
      const score = side.scorer.score()
      found.push({ id: side.id(row), score, ranked: side.scorer.ranked })
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
      side.load(row)
      const change = side.nearMiss.change(stopped, changeBits.certificate)
      if (change?.type === 'certificate') found.push({ id: side.id(row), certificate: change.certificate })
    })
  return found
}

function eachRow(side: Side, visit: (row: number, stopped: number) => void): void {
  eachBlock(side, (from, until, stopped) => {
    for (let row = from; row < until; row += 1) visit(row, stopped[row - from]!)
  })
}
