import { type Change, change } from '../contract.ts'
import { gates } from '../gates/list.ts'

/** A bit for each gate that the columns know, by its id. */
export const gateBits = {
  rights: 1 << 0,
  wish: 1 << 1,
  dates: 1 << 2,
  certificate: 1 << 3,
  reach: 1 << 4,
  hours: 1 << 5,
  language: 1 << 6,
  skills: 1 << 7,
  constraint: 1 << 8,
} as const
export type GateId = keyof typeof gateBits

export const masks = 1 << 9

type ChangeType = Change['type']
const types: readonly ChangeType[] = change.options.map(({ shape }) => shape.type.value)

/** A bit for each type of change. */
export const changeBits = Object.fromEntries(types.map((type, at) => [type, 1 << at])) as Record<
  ChangeType,
  number
>

const opensBy = new Map(
  gates.map(({ id, opensBy }) => [id, opensBy.reduce((bits, type) => bits | changeBits[type], 0)]),
)

/** By the gates that stop a pair: the types of change that may open all of them. */
export const openedBy: Int32Array = Int32Array.from({ length: masks }, (_, mask) =>
  Object.entries(gateBits)
    .filter(([, bit]) => mask & bit)
    .reduce((bits, [id]) => bits & (opensBy.get(id) ?? 0), (1 << types.length) - 1),
)
