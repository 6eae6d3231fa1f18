import { z } from 'zod'
import { audiences, demands, dutchSkills, kinds, modes, wishLevels } from './codes.ts'

/** A day as a count of days since 1970-01-01. The region's calendar, no time zone. */
const day = z.int()
/** 168 hours from Monday 00:00 as 42 hexadecimal digits, six a day, the first bit of a day being 00:00. */
export const week = z.string().regex(/^[0-9a-f]{42}$/)
/** CEFR 0…6 (A0…C2). */
const level = z.int().min(0).max(6)
/** 1 with help, 2 alone, 3 all cases, 4 teaches others. */
const skillLevel = z.int().min(1).max(4)
const fourSkills = z.strictObject({ listening: level, speaking: level, reading: level, writing: level })

/** Metres on the Dutch national plane; `coarse` when only the town is known. */
export const matchPlace = z.strictObject({ x: z.int(), y: z.int(), coarse: z.boolean() })
export type MatchPlace = z.infer<typeof matchPlace>

/** All that may be known of a person in matching. `null` means not known, never "none". */
export const matchPerson = z.strictObject({
  id: z.string(),
  /** Per kind the spans of days on which it is allowed, in order; a kind without spans is never allowed. */
  rights: z.partialRecord(
    z.enum(kinds),
    z.array(z.strictObject({ fromDay: day, untilDay: day.nullable(), reason: z.string() })),
  ),
  /** Days on which nothing paid or unpaid may be offered carry no span; this names why, for the reader. */
  rightsReason: z.string(),
  place: matchPlace.nullable(),
  modes: z.array(z.strictObject({ mode: z.enum(modes), promised: z.boolean() })),
  maxMinutes: z.int().nullable(),
  dutch: z.strictObject({
    listening: level.nullable(),
    speaking: level.nullable(),
    reading: level.nullable(),
    writing: level.nullable(),
  }),
  languages: z.array(z.strictObject({ language: z.string(), spoken: level })),
  hours: week.nullable(),
  /** Hours taken by something that may be moved; not in `hours`. */
  movableBlocks: week,
  hoursPerWeek: z.strictObject({ min: z.int(), max: z.int() }).nullable(),
  startDay: day.nullable(),
  skills: z.array(z.strictObject({ concept: z.string(), level: skillLevel })).nullable(),
  certificates: z.array(z.string()).nullable(),
  wishes: z
    .strictObject({
      occupations: z.record(z.string(), z.enum(wishLevels)),
      groups: z.record(z.string(), z.enum(wishLevels)),
      sectors: z.record(z.string(), z.enum(wishLevels)),
      kinds: z.partialRecord(z.enum(kinds), z.enum(wishLevels)),
    })
    .nullable(),
  /** Demands this person cannot take; `null` while never asked. */
  constraints: z.array(z.enum(demands)).nullable(),
})
export type MatchPerson = z.infer<typeof matchPerson>

/** Where somebody sets out, by `cellOf`: whole minutes on the way from there, without what goes before and after. */
const measured = z.record(z.string(), z.partialRecord(z.enum(modes), z.int().min(0)))
export type Measured = z.infer<typeof measured>

export const matchTask = z.strictObject({
  id: z.string(),
  /** Relative share of the work, 1…1,000,000; the bound keeps scoring exact. */
  share: z.int().min(1).max(1_000_000),
  /** A0 is "not asked". */
  dutch: fourSkills,
  /** Cells that are a safety floor; the others are learnable on the job. */
  hard: z.array(z.enum(dutchSkills)),
  /** Whether a floor language may stand in for a hard cell of this task. */
  floorOpensHard: z.boolean(),
})
export type MatchTask = z.infer<typeof matchTask>

export const matchOpening = z.strictObject({
  id: z.string(),
  kind: z.enum(kinds),
  place: matchPlace.nullable(),
  tasks: z.array(matchTask),
  floorLanguages: z.array(z.string()),
  requiredHours: week.nullable(),
  possibleHours: week.nullable(),
  hoursPerWeek: z.strictObject({ min: z.int(), desired: z.int().min(1), max: z.int() }),
  startDay: day,
  endDay: day.nullable(),
  positions: z.int().min(1),
  skills: z.array(
    z.strictObject({
      concept: z.string(),
      level: skillLevel,
      importance: z.enum(['must', 'nice']),
      learnable: z.boolean(),
    }),
  ),
  certificates: z.array(z.strictObject({ certificate: z.string(), obtainable: z.boolean() })),
  occupation: z.string(),
  demands: z.array(z.enum(demands)),
  /** Journeys to this place as a road service measured them; what is not in it is estimated. Without such a service, absent. */
  measured: measured.exactOptional(),
})
export type MatchOpening = z.infer<typeof matchOpening>

/** Something said to a reader: a sentence's code and what fills it. Keys of `values` tell what a value is
 * (`skill`, `certificate`, `mode`, `minutes`, `fromDay` …), so that a reader's language can render it. */
export const reason = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])),
  audience: z.array(z.enum(audiences)),
})
export type Reason = z.infer<typeof reason>

/** The closed list of single changes; each can be applied to a person and recomputed. */
export const change = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('dutch'), skill: z.enum(dutchSkills), to: level }),
  z.strictObject({ type: z.literal('certificate'), certificate: z.string() }),
  z.strictObject({ type: z.literal('skill'), skill: z.string(), to: skillLevel }),
  z.strictObject({ type: z.literal('bicycle') }),
  z.strictObject({ type: z.literal('minutes'), add: z.int(), to: z.int() }),
  /** A run of movable hours; hours of the week 0…167, `untilHour` exclusive, a run may pass Sunday midnight. */
  z.strictObject({ type: z.literal('block'), fromHour: z.int(), untilHour: z.int() }),
])
export type Change = z.infer<typeof change>

export const part = z.strictObject({
  criterion: z.string(),
  weight: z.int(),
  /** 0…10,000. */
  value: z.int(),
  /** How much of this part is known, 0…10,000. */
  known: z.int(),
  contribution: z.int(),
  /** Points with one decimal, in tenths; the parts' tenths add up to the total's tenths. */
  shownTenths: z.int(),
  reasons: z.array(reason),
})
export type Part = z.infer<typeof part>

export const match = z.strictObject({
  personId: z.string(),
  openingId: z.string(),
  /** 0…1,000,000. */
  score: z.int(),
  shownTenths: z.int(),
  /** Share of weight that is known, whole percent 0…100, rounded down. */
  confidence: z.int(),
  parts: z.array(part),
  checks: z.array(reason),
})
export type Match = z.infer<typeof match>

/** `match` is the result after the change; `stops` says what stops it today. */
export const nearMiss = z.strictObject({ change, stops: z.array(reason), match })
export type NearMiss = z.infer<typeof nearMiss>

/** A pair whose data is too thin to rank, with the question that would tell the most. */
export const askFirst = z.strictObject({ match, question: reason })
export type AskFirst = z.infer<typeof askFirst>

export const rankedList = z.strictObject({
  matches: z.array(match),
  /** Pairs that pass every gate with enough known, before `limit`. */
  total: z.int(),
  askFirst: z.array(askFirst),
  askFirstTotal: z.int(),
  nearMisses: z.array(nearMiss),
  nearMissTotal: z.int(),
  /** How many pairs each gate stops (a pair stopped by two counts in both). */
  stopped: z.record(z.string(), z.int()),
  rulesVersion: z.string(),
  /** True when the list may lag behind the change the caller has just written. */
  updating: z.boolean(),
})
export type RankedList = z.infer<typeof rankedList>

/** The best of a ranked list as bare numbers, for who proposes many and explains none. */
export type Shortlist = {
  /** Ranked people, the best first. */
  best: { personId: string; score: number }[]
  /** Ranked people before `limit`. */
  total: number
  /** People of whom too little is known to rank them, as many at most. */
  askFirst: { personId: string; score: number }[]
  rulesVersion: string
}

export const explanation = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('ranked'), match }),
  z.strictObject({ outcome: z.literal('askFirst'), match, question: reason }),
  z.strictObject({ outcome: z.literal('nearMiss'), nearMiss }),
  z.strictObject({ outcome: z.literal('stopped'), stops: z.array(reason) }),
])
export type Explanation = z.infer<typeof explanation>

/** What one change would bring a person over all openings of some regions. */
export const gain = z.strictObject({
  change,
  /** Openings that stand open after it and not before, and the places they hold. */
  opened: z.int(),
  positions: z.int(),
  /** The best score after it among the ranked openings; `null` when none is ranked. */
  best: z.int().nullable(),
  /** What it adds to the scores of the openings that were open already. */
  raised: z.int(),
  /** Ids of what it opens, the best first, five at most. */
  first: z.array(z.string()),
})
export type Gain = z.infer<typeof gain>

/** One pair after a change; `rank` is the place among the people ranked for the opening, `null` while too little is known. */
export const pairGain = z.strictObject({ change, match, rank: z.int().nullable() })
export type PairGain = z.infer<typeof pairGain>

/** What single changes would bring a pair, and its place in the ranking as it is; `null` outside it. */
export const pairGains = z.strictObject({ rank: z.int().nullable(), gains: z.array(pairGain) })
export type PairGains = z.infer<typeof pairGains>

/** A question to a person, and how many more openings would rank them with the answer that helps most. */
export const openQuestion = z.strictObject({ question: reason, opens: z.int() })
export type OpenQuestion = z.infer<typeof openQuestion>

/** A gate that stops a pair, and the single change that opens it; `null` when none does. */
export const lockedGate = z.strictObject({
  gate: z.string(),
  stops: z.array(reason),
  change: change.nullable(),
})
export type LockedGate = z.infer<typeof lockedGate>

/** A pair that is stopped, gate by gate. */
export const keys = z.strictObject({
  locked: z.array(lockedGate),
  /** Gates that are surely open. */
  open: z.array(z.string()),
  /** How each criterion stands today, as if nothing stopped the pair. */
  parts: z.array(part),
  /** The pair after all those changes together; `null` when something would stop it still. */
  after: match.nullable(),
})
export type Keys = z.infer<typeof keys>

/** The closed list of what an opening can let go: a must and a hard cell become learnable, a certificate obtainable. */
export const relaxation = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('demand'), demand: z.enum(demands) }),
  z.strictObject({ type: z.literal('certificate'), certificate: z.string() }),
  z.strictObject({ type: z.literal('skill'), skill: z.string() }),
  z.strictObject({ type: z.literal('language'), task: z.string(), skill: z.enum(dutchSkills) }),
  z.strictObject({ type: z.literal('requiredHours') }),
])
export type Relaxation = z.infer<typeof relaxation>

/** How many people an opening would list after one relaxation, and how many more that is than now. */
export const relaxed = z.strictObject({
  relaxation,
  total: z.int(),
  askFirstTotal: z.int(),
  more: z.int(),
  moreAskFirst: z.int(),
})
export type Relaxed = z.infer<typeof relaxed>

/** Whom and what one certificate would bring together: people, each counted once, openings, and the places they hold. */
export const certificateGap = z.strictObject({
  certificate: z.string(),
  people: z.int(),
  openings: z.int(),
  positions: z.int(),
})
export type CertificateGap = z.infer<typeof certificateGap>

/** What the matcher needs to know of the world besides people and openings. Curated, versioned, sparse. */
export type MatchTaxonomy = {
  version: string
  /** Per skill that a person has: what it is worth where another is asked, 1…10,000; itself is 10,000 and not listed. */
  similar: Record<string, Record<string, number>>
  occupations: Record<string, { group: string }>
  groups: Record<string, { sectors: string[] }>
}

/** Minutes = overhead + distance ÷ speed; distance = detour × straight line, not under the floor. */
export type TravelTable = {
  version: string
  detourPercent: number
  floorMetres: number
  coarseFloorMetres: number
  modes: Record<string, { metresPerMinute: number; overheadMinutes: number }>
}

export type MatchSettings = {
  taxonomy: MatchTaxonomy
  travel: TravelTable
  /** Percent per criterion; sums to 100. */
  weights: Record<string, number>
  /** Days a person may start after the opening's start. */
  lateStartDays: number
  /** Certificate that lets a person count a car as a mode. */
  carLicence: string
}
