/**
 * How a sentence of reasons.json takes the values of a reason. Pure data, so that a browser bundle may take it. Values
 * not named here are labels of the taxonomy, days, hours of the week, or bare numbers.
 */

/** Per sentence the value whose number decides the plural form: i18next's `count`. Sentences not named have none. */
export const countKey = {
  'reach.tooFar': 'minutes',
  'reach.noPublicTransport': 'minutes',
  'reach.noLicence': 'minutes',
  'hours.requiredNotFree': 'hours',
  'hours.tooFewForPlace': 'hours',
  'hours.tooFewForPerson': 'hours',
  'hours.noWayAtNight': 'hours',
  'skills.have': 'count',
  'skills.haveNone': 'total',
  'travel.minutes': 'minutes',
  'travel.ifLicence': 'minutes',
  'availability.overlap': 'hours',
  'availability.noWayAtNight': 'hours',
  'availability.nightsUnknown': 'hours',
  'check.publicTransportEstimate': 'minutes',
  'change.minutes.tag': 'add',
  'change.minutes.opens': 'minutes',
  'change.minutes.move': 'minutes',
} as const

/** Numbers that stand beside the counted one: rendered with their unit by `<unit>` of common.json ("30 minutes"). */
export const amountOf = { limit: 'minutes', desired: 'hours', minimum: 'hours' } as const

/**
 * Codes that stand inside a sentence: rendered by `within.<name>.<code>` of codes.json ("by bicycle", not "Bicycle").
 * Levels arrive as numbers: `level` is an index of languageLevels, `skillLevel` one more than an index of skillLevels.
 * Staff read a level of Dutch as its code (A2); persons and employers read these words.
 */
export const withinOf = {
  mode: 'mode',
  kind: 'kind',
  demand: 'demand',
  dutchSkill: 'dutchSkill',
  level: 'level',
  askedLevel: 'level',
  skillLevel: 'skillLevel',
  askedSkillLevel: 'skillLevel',
  travelBand: 'travelBand',
  rightsReason: 'rightsReason',
} as const

/** Verdict of a match for a person, by the least points of a hundred; the first that holds. */
export const verdicts = [
  { from: 85, verdict: 'veryWell' },
  { from: 70, verdict: 'well' },
  { from: 50, verdict: 'partly' },
  { from: 0, verdict: 'little' },
] as const
