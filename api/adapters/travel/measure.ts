import type { Mode } from '../../../matcher/codes.ts'
import type { Measured, TravelTable } from '../../../matcher/contract.ts'
import type { Cell } from '../../reference.ts'
import { type Point, type Road, type RoadService, RoadServiceError, roads } from './port.ts'

/** As many places as services answer for at once in their own settings, with one to go to. */
const batch = 99
/** People set out from one of these; from further away a journey is estimated. */
export const mostOrigins = 400

/** The modes that take the same roads, the one that is measured first. */
const modesOn: Record<Road, readonly Mode[]> = {
  walk: ['walk'],
  bicycle: ['bicycle', 'eBike', 'moped'],
  car: ['car'],
}

type Ask = (from: readonly Point[]) => Promise<(number | null)[]>

/** Asks in halves what is refused as a whole, until only the place that is far from any road is left without an answer. */
async function inParts(ask: Ask, from: readonly Point[]): Promise<(number | null)[]> {
  try {
    return await ask(from)
  } catch (error) {
    if (!(error instanceof RoadServiceError && error.isRefused)) throw error
    if (from.length === 1) return [null]
    const half = Math.ceil(from.length / 2)
    return [...(await inParts(ask, from.slice(0, half))), ...(await inParts(ask, from.slice(half)))]
  }
}

/** Journeys to a place from the cells nearest to it, by each mode that goes by road; rejects when any answer is missing. */
export async function measure(
  service: RoadService,
  { modes }: TravelTable,
  cells: readonly Cell[],
  to: Cell,
  within: number,
): Promise<Measured> {
  const far = ({ x, y }: Cell) => (x - to.x) ** 2 + (y - to.y) ** 2
  const from = cells.toSorted((a, b) => far(a) - far(b)).slice(0, mostOrigins)
  const found: Measured = Object.fromEntries(from.map(({ x, y }) => [`${x},${y}`, {}]))
  for (const road of roads)
    for (let at = 0; at < from.length; at += batch) {
      const some = from.slice(at, at + batch)
      const points = some.map(({ lat, lon }) => ({ lat, lon }))
      const target = { lat: to.lat, lon: to.lon }
      const ask: Ask = (asked) => service.seconds(road, asked, target, AbortSignal.timeout(within))
      const seconds = await inParts(ask, points)
      // No road leads to the place itself.
      if (seconds.every((one) => one === null)) break
      for (const [index, { x, y }] of some.entries()) {
        const took = seconds[index]
        const here = found[`${x},${y}`]
        if (typeof took !== 'number' || !here) continue
        const measured = modes[road]?.metresPerMinute ?? 1
        for (const mode of modesOn[road])
          here[mode] = Math.ceil((took * measured) / (modes[mode]?.metresPerMinute ?? measured) / 60)
      }
    }
  return found
}
