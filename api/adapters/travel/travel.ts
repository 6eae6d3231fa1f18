import type { MatchPlace, Measured, TravelTable } from '../../../matcher/contract.ts'
import type { Cell } from '../../reference.ts'
import { measure } from './measure.ts'
import type { RoadService } from './port.ts'

const minute = 60_000
/** Roads are asked for anew after so long, and forgotten when nobody goes there for as long. */
const week = 7 * 24 * 60 * minute
/** As many places to go to as are kept; to others, journeys are estimated. */
const mostPlaces = 1000

type Known = { measured: Measured; at: number; asked: number }
const nothing: Measured = {}

/**
 * Journeys as a road service measures them, kept by place. Answers at once with what is known: what is not is asked for
 * beside that, and until it comes, or while the service does not answer, journeys are estimated.
 */
export const measuredTravel = (given: {
  service: RoadService
  table: TravelTable
  cells: readonly Cell[]
  now: () => Date
  onError: (error: unknown) => void
  /** Milliseconds that one answer may take, and between a failure and the next try. */
  within?: number
  rest?: number
}) => {
  const { service, table, cells, now, onError, within = 10_000, rest = minute } = given
  const cellAt = new Map(cells.map((cell) => [`${cell.x},${cell.y}`, cell]))
  const known = new Map<string, Known>()
  const wanted = new Set<string>()
  const listeners = new Set<() => void>()
  let edition = 0
  let isResting = false
  let isSaid = false
  let isStopped = false
  let running: Promise<void> | null = null

  const work = async () => {
    const before = edition
    for (const key of wanted) {
      const cell = cellAt.get(key)
      if (isStopped || !cell) break
      try {
        const measured = await measure(service, table, cells, cell, within)
        const at = now().getTime()
        known.set(key, { measured, at, asked: at })
        wanted.delete(key)
        edition += 1
        isSaid = false
      } catch (error) {
        if (!isStopped && !isSaid) onError(new Error('Journeys are estimated for now', { cause: error }))
        isSaid = true
        isResting = true
        setTimeout(() => {
          isResting = false
          begin()
        }, rest).unref()
        break
      }
    }
    if (edition !== before) for (const tell of listeners) tell()
  }
  const begin = () => {
    if (running || isResting || isStopped || wanted.size === 0) return
    running = work().finally(() => {
      running = null
    })
  }
  const forget = () => {
    const long = now().getTime() - week
    for (const [key, { at, asked }] of known)
      if (asked < long) known.delete(key)
      else if (at < long) wanted.add(key)
    begin()
  }
  const timer = setInterval(forget, 60 * minute)
  timer.unref()

  return {
    /** Journeys to a place, from every cell that is known to lead there. */
    to(place: MatchPlace): Measured {
      const key = `${place.x},${place.y}`
      const found = known.get(key)
      if (found) {
        found.asked = now().getTime()
        return found.measured
      }
      if (cellAt.has(key) && known.size + wanted.size < mostPlaces) {
        wanted.add(key)
        queueMicrotask(begin)
      }
      return nothing
    },
    /** Counts what was measured: as long as it stays, so do the journeys. */
    edition: () => edition,
    onChange(tell: () => void): void {
      listeners.add(tell)
    },
    /** Resolves when nothing is being asked. */
    async settle() {
      await Promise.resolve()
      await running
    },
    async stop() {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
export type MeasuredTravel = ReturnType<typeof measuredTravel>
