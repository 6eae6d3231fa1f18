import type { ProfileSections } from './contract.ts'

export type NewProfile = { id: string } & Partial<Omit<ProfileSections, 'case'>> &
  Pick<ProfileSections, 'contact'>

/** Everything that is not known yet, which is not the same as "none". */
export const blankSections = (owner: string): Omit<ProfileSections, 'contact'> => ({
  residence: { town: null, postcode: null, municipality: null, movingDay: null },
  legal: {
    position: null,
    procedureStart: null,
    blocked: null,
    documentUntil: null,
    workPermit: null,
    benefit: null,
    contestedOn: null,
  },
  constraints: { asked: false, excluded: [] },
  skills: { finished: false, items: {} },
  experience: {},
  education: {},
  certificates: { asked: false, items: {} },
  languages: { dutch: { listening: null, speaking: null, reading: null, writing: null }, others: {} },
  availability: { free: null, blocks: {}, hoursPerWeek: null, startDay: null },
  mobility: { modes: {}, maxMinutes: null },
  wishes: { confirmedOn: null, occupations: {}, groups: {}, sectors: {}, kinds: {} },
  integration: { route: null, planReference: null },
  introduction: null,
  sharing: { anonymousPool: false, releases: {}, keepLonger: false },
  case: { owner, standIn: null },
})
