/**
 * Closed lists that matcher, api, seed and web share. No imports, so that a browser bundle may take them.
 * Adding a kind, a mode or a demand starts here; the locale test then asks for its words.
 */
export const kinds = [
  'job',
  'workExperience',
  'trial',
  'dual',
  'languageInternship',
  'starterJob',
  'volunteering',
] as const
export type Kind = (typeof kinds)[number]

/** The occupation of work that is in no list: what it is stands in own words, and it matches through its skills. */
export const otherWork = 'occ-other'

export const modes = ['walk', 'bicycle', 'eBike', 'moped', 'publicTransport', 'car'] as const
export type Mode = (typeof modes)[number]

/** The longest journey that somebody may say they take, in minutes one way. */
export const mostMinutes = 180

export const dutchSkills = ['listening', 'speaking', 'reading', 'writing'] as const
export type DutchSkill = (typeof dutchSkills)[number]

/** CEFR levels; a level's number in the matcher is its index, 0…6. */
export const languageLevels = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** Dutch as an employer reads it of somebody without a name. */
export const dutchBands = ['little', 'daily', 'good'] as const
/** The band of the weaker of two levels, by their places in the list: to A1, A2 and B1, from B2; null where one is not known. */
export const dutchBandOf = (one: number | null, other: number | null): (typeof dutchBands)[number] | null => {
  if (one === null || other === null) return null
  const weaker = Math.min(one, other)
  return weaker <= 1 ? 'little' : weaker <= 3 ? 'daily' : 'good'
}

/** Skill levels 1…4, in order. */
export const skillLevels = ['withHelp', 'alone', 'allCases', 'teachesOthers'] as const

/** What a place asks of a body or a day; a work constraint names one of these as excluded. */
export const demands = [
  'heavyLifting',
  'longStanding',
  'heights',
  'cold',
  'heat',
  'noise',
  'flourDust',
  'night',
  'driving',
] as const
export type Demand = (typeof demands)[number]

export const wishLevels = ['dream', 'acceptable', 'not'] as const
export type WishLevel = (typeof wishLevels)[number]

/** Who may read a reason. */
export const audiences = ['staff', 'person', 'employer'] as const
export type Audience = (typeof audiences)[number]

/** How far an employer may read a journey: whole minutes, upper edges included. */
export const travelBands = ['upTo15', 'upTo30', 'upTo45', 'over45'] as const
export type TravelBand = (typeof travelBands)[number]

/**
 * What may fill a reason's sentence. A key means the same in every code, so that a reader's language renders it in one
 * place; where a value is a list, each item means what the key says.
 */
export const valueKeys = [
  /** A skill of the taxonomy that is asked. */
  'skill',
  /** A skill of the taxonomy that the person has, near to the one asked. */
  'relatedSkill',
  /** The person's level in a skill, 1…4. */
  'skillLevel',
  /** The level asked in a skill, 1…4. */
  'askedSkillLevel',
  /** How many of `total`. */
  'count',
  'total',
  /** Listening, speaking, reading or writing Dutch. */
  'dutchSkill',
  /** The person's level of Dutch, 0…6. */
  'level',
  /** The level of Dutch asked, 0…6. */
  'askedLevel',
  /** A language's BCP 47 tag. */
  'language',
  /** A way to travel. */
  'mode',
  /** Minutes of travel, one way. */
  'minutes',
  /** The most minutes of travel a person takes, one way. */
  'limit',
  'travelBand',
  /** Hours a week. */
  'hours',
  /** Hours a week that the place would like. */
  'desired',
  /** The fewest hours a week that will do. */
  'minimum',
  /** Hours of the week as 42 hexadecimal digits. */
  'week',
  'occupation',
  /** An occupation group. */
  'group',
  'sector',
  /** A kind of vacancy. */
  'kind',
  /** What a place asks of a body or a day. */
  'demand',
  'certificate',
  /** The first day of something, as days since 1970-01-01. */
  'fromDay',
  /** The last day of something, as days since 1970-01-01. */
  'untilDay',
  /** Why the law does not allow a kind of work now; the code that the person's rights carry. */
  'rightsReason',
] as const
export type ValueKey = (typeof valueKeys)[number]

/** Why a person or table stays under its least number of talks in a timetable. */
export const shortReasons = [
  'mostTalks',
  'window',
  'gated',
  'noPair',
  'neverTogether',
  'noInterpreter',
  'interpretersTaken',
  'tablesFull',
  'peopleFull',
  'timing',
] as const
