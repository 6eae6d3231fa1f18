import type { ProfileAnswer } from '#contract/profiles'
import { and, count, emptyWeek, minus, or, type Week } from '../../../matcher/grid.ts'

type Availability = ProfileAnswer['availability']
type Blocks = Availability['blocks']

export const blockKinds = ['lesson', 'childcare', 'other'] as const
export type BlockKind = (typeof blockKinds)[number]

const joined = (blocks: Blocks[string][]): Week =>
  blocks.reduce((week, { hours }) => or(week, hours), emptyWeek)

/** Hours taken by lessons, children and other things; `except` leaves one kind out. */
export const takenBy = (blocks: Blocks, except?: BlockKind): Week =>
  joined(Object.values(blocks).filter(({ kind }) => kind !== except))

/** Hours taken by one kind of thing. */
export const hoursOfKind = (blocks: Blocks, kind: BlockKind): Week =>
  joined(Object.values(blocks).filter((block) => block.kind === kind))

/** The blocks with other hours for one kind: what stays keeps whether it can be moved, and what has no hour left goes. */
export function withKind(blocks: Blocks, kind: BlockKind, hours: Week, movable: boolean): Blocks {
  const kept = Object.entries(blocks).flatMap(([id, block]) => {
    if (block.kind !== kind) return [[id, block] as const]
    const rest = and(block.hours, hours)
    return rest === emptyWeek ? [] : [[id, { ...block, hours: rest }] as const]
  })
  const more = minus(hours, hoursOfKind(blocks, kind))
  if (more === emptyWeek) return Object.fromEntries(kept)
  const [id, block] = kept.find(([, one]) => one.kind === kind) ?? [kind, { kind, hours: emptyWeek, movable }]
  return { ...Object.fromEntries(kept), [id]: { ...block, hours: or(block.hours, more) } }
}

/** The blocks of one kind, all of which can be moved, or none. */
export const withMovable = (blocks: Blocks, kind: BlockKind, movable: boolean): Blocks =>
  Object.fromEntries(
    Object.entries(blocks).map(([id, block]) => [id, block.kind === kind ? { ...block, movable } : block]),
  )

/** Hours in which work is possible: what the picture shows solid. */
export const hoursFree = ({ free, blocks }: Availability): number =>
  free === null ? 0 : count(minus(free, takenBy(blocks)))
