import { randomBytes } from 'node:crypto'
import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Fault } from '../../contract-faults.ts'
import { AppError } from '../../errors.ts'
import { created, deleteOnce, insertOnce, patchSections, refuseTaken } from '../../records.ts'
import type { Reference } from '../../reference.ts'
import type { EmployerService } from '../employers/service.ts'
import type { PickService } from '../picks/service.ts'
import type { Profile } from '../profiles/store.ts'
import type { VacancyService } from '../vacancies/service.ts'
import type { Vacancy } from '../vacancies/store.ts'
import type { PitchReader } from './access.ts'
import { pitchAnswer } from './answers.ts'
import { type OpenPitch, pitchSections } from './contract.ts'
import { endStates, openStop, sendStop } from './rules.ts'
import { blockFaults, blockOffers, isAsked, proposedBlocks } from './rules-blocks.ts'
import type { PitchMatching } from './service-match.ts'
import { type SeenDeps, type SeenPitches, seenPitches } from './service-seen.ts'
import { type PitchStep, pitchStepOf } from './service-step.ts'
import { type Pitch, pitches } from './store.ts'

export type PitchDeps = SeenDeps & {
  clock: Clock
  reference: Reference
  vacancies: Pick<VacancyService, 'get' | 'some' | 'summaries'>
  employers: Pick<EmployerService, 'get' | 'some'>
  matching: PitchMatching
  picks: Pick<PickService, 'choose'>
}

/** Two and three signs, such as 7K-4AB: a name for one pitch, which leads back to nobody. */
const newPseudonym = (): string => {
  const word = randomBytes(3).toString('hex').toUpperCase()
  return `${word.slice(0, 2)}-${word.slice(2, 5)}`
}
const canChange: readonly Pitch['state'][] = ['draft', 'proposed']

/** Pitches from the first block until they are sent: beginning, reading and changing them. */
export const pitchService = (deps: PitchDeps) => {
  const { clock, matching, reference } = deps
  const stored = deps.store.collection(pitches)
  const seen: SeenPitches = seenPitches(deps)
  const step: PitchStep = pitchStepOf(deps)

  const placeOf = async (region: string, id: string): Promise<Vacancy> => {
    const vacancy = await deps.vacancies.get(region, id)
    if (!vacancy) throw new AppError('notFound')
    return vacancy
  }
  /** What decides whether a pitch may be sent now. */
  const sendFacts = async (pitch: Pick<Pitch, 'story' | 'proposal'>, profile: Profile, vacancy: Vacancy) => {
    const { fit, ...found } = await matching.of(profile, vacancy)
    const facts = {
      vacancy: vacancy.state,
      employer: (await deps.employers.get(vacancy.employer))?.state ?? null,
      isActive: profile.state === 'active',
      blocks: pitch.story.blocks.length,
      match: fit,
      hasReason: pitch.proposal !== null,
    }
    return { facts, ...found }
  }
  const storyFaults = (pitch: Pick<Pitch, 'story'>, sides: Parameters<typeof blockFaults>[1]): Fault[] =>
    blockFaults(pitch.story.blocks, sides, reference)

  /** What is told beside a pitch that is opened. */
  const around = async (pitch: Pitch, profile: Profile) => {
    const { region } = pitch
    const vacancy = await placeOf(region, pitch.vacancy)
    const { facts, sides } = await sendFacts(pitch, profile, vacancy)
    const names = await deps.directory.accounts([profile.case.owner])
    const isOpen = canChange.includes(pitch.state)
    const [place] = await deps.vacancies.summaries(region, [vacancy])
    if (!place) throw new AppError('notFound')
    const { blocks } = pitch.story
    const offers = isOpen ? blockOffers(sides, blocks) : []
    return {
      place,
      jobhunter: names.get(profile.case.owner) ?? '',
      offers,
      asked: [...blocks, ...offers].filter((block) => isAsked(block, vacancy)),
      facts: pitch.facts ?? (isOpen ? await matching.facts(profile, vacancy) : null),
      stop: isOpen ? (sendStop(facts)?.rule ?? null) : null,
    }
  }
  const show = async (pitch: Pitch, profile: Profile, reader: PitchReader): Promise<OpenPitch> => {
    const told = await seen.told(pitch.region, [pitch])
    return { ...pitchAnswer(pitch, reader, told), ...(await around(pitch, profile)) }
  }
  /** The same for who is shown it, which is a look where it is staff. */
  const open = async (actor: Actor, pitch: Pitch, profile: Profile, reader: PitchReader) => {
    await seen.note(actor, profile)
    return show(pitch, profile, reader)
  }

  return {
    seen,
    step,
    /** Every stored pitch of a region, for other features; the caller has asked for permission itself. */
    everyOne: (region: string): Promise<Pitch[]> => stored.in(region).find({}),
    open,
    show,
    placeOf,
    sendFacts,
    storyFaults,

    /** A stored pitch, for other features; the caller has asked for permission itself. */
    get: (region: string, id: string): Promise<Pitch | null> => stored.in(region).get(id),

    /** The stored pitches of several people, for other features; the caller has asked for permission itself. */
    ofPeople: (region: string, people: readonly string[]): Promise<Pitch[]> =>
      stored.in(region).find({ profile: { $in: people } }),

    async begin(
      actor: Actor,
      region: string,
      person: string,
      { id, vacancy: place, reason }: { id: string; vacancy: string; reason?: string },
    ) {
      const { profile, reader } = await seen.person(actor, region, person)
      if (reader === 'colleague' && reason === undefined) throw new AppError('forbidden')
      if (reader === 'self' && reason !== undefined) throw new AppError('forbidden')
      const vacancy = await placeOf(region, place)
      const blank = { story: { blocks: [], ownWords: null }, proposal: null }
      const { facts, match, sides } = await sendFacts(blank, profile, vacancy)
      const rule = openStop(facts)
      if (rule) throw new AppError('stateConflict', { detail: `Forbidden by ${rule.rule}`, rule })
      const now = clock.now()
      const draft = {
        ...{ id, region, profile: person, vacancy: place, employer: vacancy.employer },
        ...{ state: 'draft' as const, slot: 'going', since: now.toISOString(), pseudonym: newPseudonym() },
        story: { blocks: proposedBlocks(sides, match), ownWords: null },
        consents: { words: false, voice: false },
        ...{ voice: null, proposal: null, sentAt: null, facts: null, silences: 0, calledOn: null },
        ...{ rounds: [], nextStep: null, fresh: false, releasedUntil: null, notYet: null },
        ...{ talkHeldOn: null, reason: null },
        history: created(actor.account, now),
      }
      const made = await insertOnce<Pitch>(stored.in(region), draft, actor.account, [
        ...(['since', 'pseudonym', 'story'] as const),
      ]).catch(refuseTaken('going', '/vacancy', 'taken', 'There is a pitch for this vacancy'))
      // Somebody who was deleted meanwhile leaves no pitch behind.
      if (!(await deps.profiles.get(region, person))) {
        await deleteOnce(stored.in(region), id)
        throw new AppError('notFound')
      }
      if (reason !== undefined)
        await deps.picks.choose(actor, region, place, { profile: person, state: 'proposed', reason })
      const isNew = reason !== undefined && made.state === 'draft'
      const at = now.toISOString()
      const next = isNew
        ? await step({
            ...{ pitch: made, act: 'propose', by: reader, actor: actor.account, facts },
            change: { proposal: { by: actor.account, reason, at } },
          })
        : made
      return open(actor, next, profile, reader)
    },

    async of(actor: Actor, region: string, person: string) {
      const { profile, reader } = await seen.person(actor, region, person)
      const found = await stored.in(region).find({ profile: person }, { sort: { changedAt: -1 } })
      await seen.note(actor, profile)
      const told = await seen.told(region, found)
      const names = await deps.directory.accounts([profile.case.owner])
      return {
        items: found.map((pitch) => pitchAnswer(pitch, reader, told)),
        vacancies: await seen.places(region, found),
        jobhunter: names.get(profile.case.owner) ?? '',
      }
    },

    async read(actor: Actor, region: string, id: string): Promise<OpenPitch> {
      const { pitch, profile, reader } = await seen.one(actor, region, id)
      return open(actor, pitch, profile, reader)
    },

    async patch(actor: Actor, region: string, id: string, ifMatch: number, patch: Record<string, unknown>) {
      const { pitch, profile, reader } = await seen.one(actor, region, id)
      if (reader === 'colleague') throw new AppError('forbidden')
      // What an employer may have is the person's to say.
      if ('consents' in patch && reader !== 'self') throw new AppError('forbidden')
      const isOpen = 'story' in patch ? canChange.includes(pitch.state) : !endStates.includes(pitch.state)
      if (!isOpen) throw new AppError('stateConflict', { detail: `Is ${pitch.state}` })
      const { sides } = await matching.of(profile, await placeOf(region, pitch.vacancy))
      const told = await seen.told(region, [pitch])
      const beside = await around(pitch, profile)
      const next = await patchSections({
        collection: stored.in(region),
        ...{ current: pitch, ifMatch, patch, sections: pitchSections },
        ...{ actor: actor.account, at: clock.now() },
        check: (whole) => storyFaults(whole, sides),
        show: (record) => ({ ...pitchAnswer(record, reader, told), ...beside }),
      })
      return open(actor, next, profile, reader)
    },
  }
}
export type PitchService = ReturnType<typeof pitchService>
