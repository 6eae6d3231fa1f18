import type { ProfileAnswer } from '#contract/profiles'
import { count, emptyWeek, minus, or, type Week } from '../../../matcher/grid.ts'

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

/** The blocks with other hours for one kind; the kind goes when no hour is left. */
export function withKind(blocks: Blocks, kind: BlockKind, hours: Week, movable: boolean): Blocks {
  const others = Object.entries(blocks).filter(([, block]) => block.kind !== kind)
  return Object.fromEntries(hours === emptyWeek ? others : [...others, [kind, { kind, hours, movable }]])
}

/** Hours in which work is possible: what the picture shows solid. */
export const hoursFree = ({ free, blocks }: Availability): number =>
  free === null ? 0 : count(minus(free, takenBy(blocks)))
