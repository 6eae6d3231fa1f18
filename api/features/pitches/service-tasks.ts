import type { Actor } from '../../access.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import { pitchReader } from './access.ts'
import { pitchAnswer } from './answers.ts'
import type { pitchTasks } from './contract-endpoints.ts'
import type { PitchDeps, PitchService } from './service.ts'
import { type Pitch, pitches } from './store.ts'

type PitchTask = (typeof pitchTasks)[number]

const waitsForDutch = ({ story, consents, rounds }: Pitch): boolean => {
  const { ownWords } = story
  const last = rounds.at(-1)?.answer
  const isWords = consents.words && ownWords !== null && ownWords.translations.nl?.by !== 'human'
  const isAnswer = last != null && 'text' in last && last.language !== 'nl' && last.dutch === undefined
  return isAnswer || (isWords && ownWords.language !== 'nl')
}

/** What a jobhunter has to do about a pitch now; null where nothing. */
export const taskOf = (pitch: Pitch): PitchTask | null => {
  if (pitch.fresh) return null
  if (pitch.state === 'sent' && pitch.silences >= 2) return 'silent'
  if (pitch.state === 'refused') return 'discuss'
  if (pitch.state === 'introduced') return 'introduced'
  if (pitch.state === 'placement') return 'placed'
  if (pitch.state === 'interested' && pitch.notYet !== null) return 'notYet'
  if (pitch.state === 'proposed' && pitch.silences >= 1) return 'toAgree'
  return pitch.state === 'sent' && waitsForDutch(pitch) ? 'translate' : null
}

const watched: Pitch['state'][] = ['sent', 'refused', 'interested', 'proposed', 'introduced', 'placement']

const pairOf = ({ profile, vacancy }: { profile: string; vacancy: string }) => `${profile} ${vacancy}`

/** The pitches in which a jobhunter has something to do. */
export const pitchTaskList = (
  deps: PitchDeps & {
    pitches: PitchService
    profiles: Pick<ProfileService, 'get' | 'some'>
    placements: Pick<PlacementService, 'find'>
  },
) => {
  const { seen } = deps.pitches
  const stored = deps.store.collection(pitches)
  /** Of pitches that became work, those whose placement is there. */
  const placedPairs = async (region: string, all: readonly Pitch[]): Promise<ReadonlySet<string>> => {
    const people = all.filter(({ state }) => state === 'placement').map(({ profile }) => profile)
    if (people.length === 0) return new Set()
    const found = await deps.placements.find(region, { profile: { $in: [...new Set(people)] } })
    return new Set(found.map(pairOf))
  }

  return {
    async list(actor: Actor, region: string, { mine = false }: { mine?: boolean }) {
      const all = await stored.in(region).find({ state: { $in: watched } }, { sort: { since: 1 } })
      const placed = await placedPairs(region, all)
      const tasks = all.flatMap((pitch) => {
        const task = taskOf(pitch)
        return task && !(task === 'placed' && placed.has(pairOf(pitch))) ? [{ pitch, task }] : []
      })
      const ids = [...new Set(tasks.map(({ pitch }) => pitch.profile))]
      const people = new Map((await deps.profiles.some(region, ids)).map((profile) => [profile.id, profile]))
      const firmIds = [...new Set(tasks.map(({ pitch }) => pitch.employer))]
      const firms = new Map((await deps.employers.some(firmIds)).map((firm) => [firm.id, firm]))
      const told = await seen.told(region, all)
      const items = tasks.flatMap(({ pitch, task }) => {
        const profile = people.get(pitch.profile)
        const reader = profile && pitchReader(actor, profile)
        if (!profile || !reader || (mine && reader !== 'holder')) return []
        const contacts = Object.values(firms.get(pitch.employer)?.contacts ?? {})
        const contact = contacts.find(({ phone }) => phone !== null) ?? contacts[0]
        return [
          {
            task,
            name: profile.contact.name,
            contact: contact ? { name: contact.name, phone: contact.phone } : null,
            pitch: pitchAnswer(pitch, reader, told),
          },
        ]
      })
      const listed = items.map(({ pitch }) => pitch.profile)
      await deps.looks.noteAll(actor, region, listed, { depth: 'list' }, await seen.dayOf(region))
      const places = tasks.map(({ pitch }) => pitch)
      return { items, vacancies: await seen.places(region, places) }
    },
  }
}
export type PitchTasks = ReturnType<typeof pitchTaskList>
