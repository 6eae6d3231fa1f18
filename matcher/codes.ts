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

export const modes = ['walk', 'bicycle', 'eBike', 'moped', 'publicTransport', 'car'] as const
export type Mode = (typeof modes)[number]

export const dutchSkills = ['listening', 'speaking', 'reading', 'writing'] as const
export type DutchSkill = (typeof dutchSkills)[number]

/** CEFR levels; a level's number in the matcher is its index, 0…6. */
export const languageLevels = ['A0', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** Skill levels 1…4, in order. */
export const skillLevels = ['withHelp', 'alone', 'allCases', 'teachesOthers'] as const
export type SkillLevel = (typeof skillLevels)[number]

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
