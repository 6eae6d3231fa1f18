import { type Sayings, speaker } from './define.ts'

const all = ['staff', 'person', 'employer'] as const
const inside = ['staff', 'person'] as const

/** What stands unproved in a match, to be asked or seen to before anything is promised. Several rules share them. */
export const checks = {
  /** For staff who may not read what is restricted: said of everybody alike. */
  'check.restricted': { values: [], audience: ['staff'] },
  'check.restrictedStop': { values: [], audience: ['staff'] },
  'check.rightsUnknown': { values: ['kind'], audience: inside },
  'check.benefitUnknown': { values: ['kind'], audience: inside },
  'check.permitNeeded': { values: ['kind'], audience: inside },
  'check.notificationNeeded': { values: ['kind'], audience: inside },
  'check.statementNeeded': { values: ['kind'], audience: inside },
  'check.schoolAgreementNeeded': { values: ['kind'], audience: inside },
  'check.startUnknown': { values: [], audience: all },
  'check.wishUnknown': { values: [], audience: inside },
  'check.certificatesUnknown': { values: ['certificate'], audience: all },
  'check.certificateObtainable': { values: ['certificate'], audience: all },
  'check.placeUnknown': { values: [], audience: inside },
  'check.openingPlaceUnknown': { values: [], audience: all },
  'check.placeCoarse': { values: [], audience: inside },
  'check.maxMinutesUnknown': { values: [], audience: inside },
  'check.licenceUnknown': { values: ['certificate'], audience: inside },
  'check.promisedMode': { values: ['mode'], audience: inside },
  'check.publicTransportEstimate': { values: ['minutes'], audience: inside },
  'check.hoursUnknown': { values: [], audience: all },
  'check.openingHoursUnknown': { values: [], audience: all },
  'check.hoursPerWeekUnknown': { values: [], audience: all },
  'check.dutchUnknown': { values: ['dutchSkill'], audience: all },
  'check.skillsUnknown': { values: [], audience: all },
  'check.constraintsUnknown': { values: ['demand'], audience: inside },
} as const satisfies Sayings

export const check = speaker(checks)
