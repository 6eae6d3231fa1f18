import { addMonths } from '../../api/adapters/clock.ts'
import type { Instrument } from '../../api/features/reports/contract.ts'
import type { Outcome } from '../../api/features/reports/store.ts'
import { anOutcome, aRoute } from '../builders/outcome.ts'
import type { Stored } from '../builders/record.ts'
import type { Random } from '../random.ts'

const monthAfter = (month: string, months: number): string => addMonths(`${month}-01`, months).slice(0, 7)

/** How many of a hundred take each step after being asked, by instrument; a round guess. */
const chances: Record<Instrument, readonly number[]> = {
  speedmeet: [0.78, 0.93, 0.42, 0.6, 0.62, 0.7],
  matchingEvent: [0.7, 0.85, 0.33, 0.55, 0.55, 0.65],
  pitchStage: [0.8, 0.9, 0.3, 0.5, 0.55, 0.65],
  pitch: [0.85, 0.6, 0.55, 0.65, 0.7, 0.7],
  direct: [0.75, 0.85, 0.8, 0.7, 0.6, 0.65],
  spontaneous: [0.9, 0.9, 0.7, 0.7, 0.7, 0.7],
}

/** Where people of the region live, in hundredths. */
const towns = {
  Zwolle: 46,
  Kampen: 15,
  Hardenberg: 11,
  Steenwijkerland: 10,
  Meppel: 8,
  Dalfsen: 6,
  Staphorst: 4,
}

const kindsOf = (random: Random, placed: string, job: string | null, sustained: string | null) => {
  const kind = random.weighted({ trial: 40, workExperience: 35, dual: 8, job: 17 })
  const first = { kind, placed, job, sustained }
  return job === null || kind === 'job' || kind === 'dual'
    ? [first]
    : [first, { kind: 'job' as const, placed: job, job, sustained }]
}

/** Outcomes of somebody whose data is no longer kept, as they were left: months and groups, and no name. */
export const outcomeAt = (random: Random, today: string): Stored<Outcome> => {
  const until = monthAfter(today.slice(0, 7), -1)
  const registered = monthAfter(until, -random.int(0, 32))
  const instrument = random.weighted({
    ...{ speedmeet: 34, matchingEvent: 22, pitchStage: 8, pitch: 20, direct: 14, spontaneous: 2 },
  })
  const isAsked = random.chance(0.82)
  const waits = [random.int(0, 4), 0, 0, random.int(0, 2), random.int(0, 3), random.int(0, 4), 6]
  const months: string[] = []
  let month = registered
  for (const [at, wait] of waits.entries()) {
    month = monthAfter(month, wait)
    const goesOn = at === 0 ? isAsked : random.chance(chances[instrument][at - 1] ?? 0)
    if (!goesOn || month > until) break
    months.push(month)
  }
  const [, , , , placed, job = null, sustained = null] = months
  const leaves = job === null && months.length > 2 && random.chance(0.12)
  const worksUntil =
    job === null ? null : sustained !== null || random.chance(0.4) ? until : monthAfter(job, 3)
  const atWork =
    job === null || worksUntil === null
      ? []
      : Array.from({ length: 40 }, (_, at) => monthAfter(job, at)).filter(
          (one) => one <= worksUntil && one <= until,
        )
  const later = monthAfter(registered, 18)
  return anOutcome(random, {
    ...{ registered, until, municipality: random.weighted(towns) },
    groups: {
      dutch: random.weighted({ little: 44, some: 34, good: 16, unknown: 6 }),
      literacy: random.weighted({ none: 10, some: 26, fluent: 52, unknown: 12 }),
      hours: random.weighted({ few: 24, part: 34, full: 32, unknown: 10 }),
      route: random.weighted({ B1: 44, education: 12, Z: 18, none: 8, done: 10, unknown: 8 }),
    },
    routes: months.length > 0 ? [aRoute(months, { instrument })] : [],
    kinds: placed === undefined ? [] : kindsOf(random, placed, job, sustained),
    ...{ atWork, firstWork: job },
    later: later > until ? null : atWork.includes(later),
    education: leaves ? (months.at(-1) ?? null) : null,
  })
}
