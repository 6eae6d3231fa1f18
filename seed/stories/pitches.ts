import type { PitchBlock } from '../../api/features/pitches/contract.ts'
import type { Pitch } from '../../api/features/pitches/store.ts'
import { aPitch } from '../builders/pitch.ts'
import { madeBy, type Part, type Stored, written } from '../builders/record.ts'
import { demoRegion } from '../data/regions.ts'
import { daily } from '../generate/shifts.ts'
import { randomFrom } from '../random.ts'
import { daysFrom } from './candidate.ts'
import { type Scene, sceneOf, storyId } from './scene.ts'

const hour = 'T09:00:00.000Z'

type Told = Part<Stored<Pitch>> & { blocks: PitchBlock[]; ago: number }

/** A pitch of somebody in a story, which has been in its state for so many days. */
const told = (today: string, who: string, vacancy: string, employer: string, given: Told): Stored<Pitch> => {
  const { blocks, ago, ...parts } = given
  const since = daysFrom(today, -ago) + hour
  const profile = storyId('profile', who)
  return aPitch(randomFrom(0, `pitch ${who} ${vacancy}`), {
    id: storyId('pitch', `${who} ${vacancy}`),
    region: demoRegion,
    profile,
    vacancy: storyId('vacancy', vacancy),
    employer: storyId('employer', employer),
    since,
    sentAt: parts.state === 'draft' || parts.state === 'proposed' ? null : since,
    history: madeBy(profile, daysFrom(today, -ago)),
    ...parts,
    story: { blocks, ownWords: parts.story?.ownWords ?? null },
  } as Part<Stored<Pitch>>)
}

const fits = (skillThirds: number, hourThirds: number, travelBand: 'upTo15' | 'upTo30') => ({
  ...{ skills: null, skillThirds, travelBand, spoken: 'daily' as const, written: 'little' as const },
  hourThirds,
})

const rahwa: PitchBlock[] = [
  { type: 'did', occupation: 'occ-baker', years: 6 },
  { type: 'can', skill: 'sk-bake', level: 4 },
  { type: 'can', skill: 'sk-machine', level: 3 },
  { type: 'learning', what: 'speaking' },
  { type: 'free', hours: daily([0, 2, 4, 5], 5, 10) },
]
const nour: PitchBlock[] = [
  { type: 'can', skill: 'sk-pick', level: 3 },
  { type: 'can', skill: 'sk-stock', level: 3 },
  { type: 'strength', strength: 'precise' },
  { type: 'why', why: 'nearHome' },
]

/** Pitches in each state that somebody who tries the demo should meet. */
export const pitchScene = (today: string): Scene =>
  sceneOf({
    pitches: [
      told(today, 'rahwa', 'van vliet early', 'van vliet', {
        ...{ state: 'draft', ago: 1, blocks: rahwa, pseudonym: '7K-31B' },
        story: {
          ownWords: written('ti', 'ናይ ንግሆ ሰዓታት ደስ ይብለኒ። ኣብዚ እውን ባኒ ክሰንክት እደሊ።', {
            nl: 'Ik houd van de vroege uren. Ook hier wil ik brood bakken.',
          }),
        },
      }),
      told(today, 'rahwa', 'stadsgracht kitchen', 'stadsgracht', {
        ...{ state: 'sent', ago: 11, pseudonym: '4C-A02', silences: 2, calledOn: today },
        blocks: [...rahwa.slice(1, 4), { type: 'strength', strength: 'earlyRiser' }],
        facts: fits(2, 2, 'upTo30'),
      }),
      told(today, 'rahwa', 'oostermeer', 'oostermeer', {
        ...{ state: 'ended', ago: 30, pseudonym: '9E-117', reason: 'positionFilled' },
        blocks: [...rahwa.slice(2, 4), { type: 'strength', strength: 'punctual' }],
        facts: fits(1, 2, 'upTo30'),
      }),
      told(today, 'nour', 'de hoek warehouse', 'de hoek', {
        ...{ state: 'proposed', ago: 2, blocks: nour, pseudonym: '5D-20C' },
        proposal: {
          by: storyId('account', 'marieke'),
          reason: 'Alleen het heftruckcertificaat ontbreekt. De Hoek betaalt de cursus.',
          at: daysFrom(today, -2) + hour,
        },
      }),
      told(today, 'nour', 'stadsgracht kitchen', 'stadsgracht', {
        ...{ state: 'interested', ago: 1, pseudonym: '2A-88F', nextStep: 'visit' },
        blocks: [...nour.slice(2), { type: 'strength', strength: 'worksInTeam' }],
        facts: fits(1, 3, 'upTo15'),
      }),
      told(today, 'nour', 'van vliet early', 'van vliet', {
        ...{ state: 'sent', ago: 3, pseudonym: '6B-3D1', consents: { words: true, voice: false } },
        blocks: [
          { type: 'can', skill: 'sk-machine', level: 2 },
          { type: 'can', skill: 'sk-team', level: 3 },
          ...nour.slice(2),
          { type: 'learning', what: 'sk-bake' },
        ],
        story: {
          ownWords: written('ar', 'عملت خمس سنوات في مستودع. أريد أن أتعلّم عمل المخبز.', {
            nl: 'Ik werkte vijf jaar in een magazijn. Ik wil het werk in de bakkerij leren.',
          }),
        },
        facts: fits(2, 3, 'upTo15'),
      }),
      told(today, 'yonas', 'van vliet early', 'van vliet', {
        ...{ state: 'sent', ago: 2, pseudonym: '8F-5E0' },
        blocks: [
          { type: 'strength', strength: 'punctual' },
          { type: 'strength', strength: 'learnsFast' },
          { type: 'why', why: 'learnTrade' },
        ],
        facts: fits(3, 2, 'upTo15'),
      }),
      told(today, 'amina', 'van vliet early', 'van vliet', {
        ...{ state: 'refused', ago: 2, pseudonym: '1C-9A4', reason: 'availability' },
        blocks: [
          { type: 'strength', strength: 'tidy' },
          { type: 'strength', strength: 'friendlyToGuests' },
          { type: 'why', why: 'speakDutch' },
        ],
        facts: fits(2, 1, 'upTo30'),
      }),
    ],
  })
