import { z } from 'zod'
import { dutchSkills, kinds } from '../../../matcher/codes.ts'
import { week } from '../../../matcher/contract.ts'
import { bcp47, day, instant, prose, textOf, versioned } from '../../contract.ts'
import { pitchId, profileId, vacancyId } from '../../contract-ids.ts'
import { cardFields } from '../pictures/contract.ts'
import { employerReasons, personReasons } from '../placements/codes.ts'
import { vacancySummary } from '../vacancies/contract.ts'
import { nextSteps, readyAnswers, readyQuestions } from './codes.ts'

const concept = (part: string) => z.string().regex(new RegExp(`^${part}-[a-z0-9-]{1,60}$`))

/** What somebody may say of how they work. */
export const strengths = [
  'punctual',
  'worksAlone',
  'worksInTeam',
  'calmUnderPressure',
  'learnsFast',
  'precise',
  'physicallyStrong',
  'friendlyToGuests',
  'earlyRiser',
  'tidy',
  'asksWhenUnsure',
  'finishesWork',
  'goodWithHands',
  'flexible',
] as const
/** Why somebody would like this work. */
export const whys = [
  'nearHome',
  'learnTrade',
  'thisSector',
  'speakDutch',
  'hoursFit',
  'didThisBefore',
  'staysLong',
  'withPeople',
] as const

/** One sentence of a pitch, said in the reader's language by the names of its concepts. */
export const pitchBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('can'), skill: concept('sk'), level: z.int().min(1).max(4) }),
  z.object({
    type: z.literal('did'),
    occupation: concept('occ'),
    years: z.int().min(1).max(60).nullable(),
  }),
  z.object({ type: z.literal('certificate'), certificate: concept('cert') }),
  /** A skill, a certificate, or one of the four skills of Dutch. */
  z.object({
    type: z.literal('learning'),
    what: z.union([concept('sk'), concept('cert'), z.enum(dutchSkills)]),
  }),
  z.object({ type: z.literal('free'), hours: week }),
  z.object({ type: z.literal('strength'), strength: z.enum(strengths) }),
  z.object({ type: z.literal('wish'), what: z.union([concept('occ'), z.enum(kinds)]) }),
  z.object({ type: z.literal('why'), why: z.enum(whys) }),
])
export type PitchBlock = z.infer<typeof pitchBlock>

/** A pitch is sent with so many blocks. */
export const blockBounds = { least: 3, most: 7 }
export const mostWords = 600

export const pitchSections = z.object({
  story: z.object({
    blocks: z.array(pitchBlock).max(blockBounds.most),
    ownWords: textOf(prose(mostWords)).nullable(),
  }),
  /** What the employer may have before it knows the name: a Dutch translation of the own words, and the voice. */
  consents: z.object({ words: z.boolean(), voice: z.boolean() }),
})
export type PitchSections = z.infer<typeof pitchSections>

export const pitchStates = [
  'draft',
  'proposed',
  'sent',
  'asked',
  'interested',
  'introduced',
  'refused',
  'declined',
  'withdrawn',
  'dropped',
  'ended',
  'placement',
] as const
export type PitchState = (typeof pitchStates)[number]

/** What ends a pitch that nobody chose to end. */
export const outerReasons = ['vacancyClosed', 'profileClosed'] as const
/** Every reason for which a pitch may come to nothing. */
export const pitchReason = z.union([z.enum(employerReasons), z.enum(personReasons), z.enum(outerReasons)])
export type PitchReason = z.infer<typeof pitchReason>

/** A question that is one of the ready ones or in the employer's own words. */
export const question = z.union([
  z.strictObject({ ready: z.enum(readyQuestions) }),
  z.strictObject({ text: prose(500) }),
])
/** An answer that is one of the ready ones or in own words, which reach the employer in Dutch only. */
export const answer = z.union([
  z.strictObject({ ready: z.enum(readyAnswers) }),
  z.strictObject({ text: prose(500), language: bcp47, dutch: prose(500).exactOptional() }),
])

/** A question of the employer and what was answered; null while nothing was. */
export const round = z.object({ question, answer: answer.nullable() })
export type Round = z.infer<typeof round>

/** A recording: whole seconds, and its loudness over time in steps of 0…9. */
export const voice = z.object({
  file: z.string(),
  type: z.enum(['audio/webm', 'audio/mp4']),
  seconds: z.int().min(1).max(90),
})

/** A pitch as its person and jobhunters read it. */
export const pitch = z.object({
  id: pitchId,
  profile: profileId,
  vacancy: vacancyId,
  ...versioned.shape,
  state: z.enum(pitchStates),
  /** Since when it is in this state. */
  since: instant,
  ...pitchSections.shape,
  pseudonym: z.string(),
  voice: voice.omit({ file: true }).nullable(),
  /** The jobhunter who proposed it, why, and when. */
  proposal: z.object({ by: z.string(), reason: z.string(), at: instant }).nullable(),
  sentAt: instant.nullable(),
  /** By when an answer may come; after it a jobhunter asks. Null while it is not the employer's turn. */
  answerBy: day.nullable(),
  /** How often nobody answered in time: a jobhunter asks from the second on. */
  silences: z.int(),
  /** The day on which a jobhunter asked the employer last. */
  calledOn: day.nullable(),
  rounds: z.array(round),
  /** What the employer would like to do next. */
  nextStep: z.enum(nextSteps).nullable(),
  releasedUntil: day.nullable(),
  /** Why the name is not shown yet; null where nobody said so. */
  notYet: z.enum(personReasons).nullable(),
  /** By when a jobhunter talks about the answer. */
  talkBy: day.nullable(),
  talkHeldOn: day.nullable(),
  /** Why it came to nothing; null while that is not told yet. */
  reason: pitchReason.nullable(),
})
export type PitchAnswer = z.infer<typeof pitch>

/** A pitch as it is opened to be read or changed: with what may become of it now. */
export const openPitch = z.object({
  ...pitch.shape,
  place: vacancySummary,
  /** Name of the jobhunter who holds the case. */
  jobhunter: z.string(),
  /** Blocks that could be added, what fits the vacancy first. */
  offers: z.array(pitchBlock),
  /** Those of its blocks and of the offers that the vacancy asks for. */
  asked: z.array(pitchBlock),
  /** What the employer reads of the match; null where nothing is known. */
  facts: cardFields.nullable(),
  /** The rule that forbids sending it now; null where none does. */
  stop: z.string().nullable(),
})
export type OpenPitch = z.infer<typeof openPitch>

/** What an employer reads of a pitch: no name, no id of a person, no original, until the person shows them. */
export const receivedPitch = z.object({
  id: pitchId,
  vacancy: vacancyId,
  version: versioned.shape.version,
  state: z.enum(['sent', 'asked', 'interested', 'introduced', 'refused']),
  since: instant,
  pseudonym: z.string(),
  blocks: z.array(pitchBlock),
  facts: cardFields.nullable(),
  /** Own words in Dutch, translated by a human; as they were written once the name is known. */
  words: z.object({ language: bcp47, text: z.string(), isTranslation: z.boolean() }).nullable(),
  voice: voice.pick({ seconds: true }).nullable(),
  /** An answer in own words is null until somebody has put it into Dutch. */
  rounds: z.array(
    z.object({
      question,
      answer: z
        .union([z.object({ ready: z.enum(readyAnswers) }), z.object({ text: z.string().nullable() })])
        .nullable(),
    }),
  ),
  nextStep: z.enum(nextSteps).nullable(),
  /** Until when the answer can be taken back. */
  undoUntil: instant.nullable(),
  known: z.object({ givenName: z.string(), until: day, jobhunter: z.string() }).nullable(),
  talkHeldOn: day.nullable(),
})
export type ReceivedPitch = z.infer<typeof receivedPitch>
