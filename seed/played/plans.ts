import type { EventKind } from '../../api/features/events/contract.ts'

export type Plan = {
  /** Of the story that its event is. */
  story: string
  kind: EventKind
  name: string
  /** From today on; before today where it has been. */
  inDays: number
  /** Employers of the stories that have a table. */
  firms: readonly string[]
  tables: number
  people: number
  /** Who comes whatever the matcher says: people of the stories. */
  guests: readonly string[]
}

/** The events that are to come. Whoever tries the demo opens the doors of those of today and runs their day. */
export const plans: readonly Plan[] = [
  {
    ...{ story: 'planned speedmeet', kind: 'speedmeet', name: 'Speedmeet Voorjaar', inDays: 6 },
    ...{ firms: ['van vliet'], tables: 6, people: 14, guests: ['nour', 'yonas', 'amina'] },
  },
  {
    ...{ story: 'speedmeet of today', kind: 'speedmeet', name: 'Speedmeet Vandaag', inDays: 0 },
    ...{ firms: ['van vliet'], tables: 4, people: 10, guests: ['rahwa', 'nour', 'yonas', 'amina'] },
  },
  {
    ...{ story: 'free talks of today', kind: 'matchingEvent', name: 'Matchevenement Vandaag', inDays: 0 },
    ...{ firms: ['van vliet'], tables: 4, people: 8, guests: ['rahwa', 'nour', 'daniel'] },
  },
  {
    ...{ story: 'stage of today', kind: 'pitchStage', name: 'Pitchmiddag Vandaag', inDays: 0 },
    ...{ firms: ['van vliet', 'stadsgracht'], tables: 3, people: 6, guests: ['nour', 'rahwa'] },
  },
]

/** The events that have been: one whose talks wait for what comes of them, and one of which everything is settled. */
export const pastPlans: readonly (Plan & { closed: boolean })[] = [
  {
    ...{ story: 'speedmeet that was', kind: 'speedmeet', name: 'Speedmeet Eten en Winkel', inDays: -20 },
    ...{ firms: ['van vliet', 'stadsgracht', 'de hoek'], tables: 5, people: 13 },
    ...{ guests: ['rahwa', 'nour', 'yonas'], closed: false },
  },
  {
    ...{ story: 'speedmeet of last season', kind: 'speedmeet', name: 'Speedmeet Start', inDays: -195 },
    ...{ firms: ['korenaar', 'de hoek', 'oostermeer'], tables: 4, people: 11 },
    ...{ guests: ['girma', 'hiwot', 'hana'], closed: true },
  },
]
