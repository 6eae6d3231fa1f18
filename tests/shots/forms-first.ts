import { vi } from 'vitest'
import { newId } from '../../api/ids.ts'
import { storyId } from '../../seed/stories/scene.ts'
import { patiently } from '../support/patience.ts'
import type { Sample, Signed } from './sample.ts'

/** Signs a persona of the demo in. */
type SignIn = (persona: string) => Promise<Signed>
/** What has to happen before a form can be found; its answer goes into the form's address. */
export type First = (signIn: SignIn, sample: Sample) => Promise<string>

const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)
const isoIn = (days: number): string => inDays(days).toISOString().slice(0, 10)
/** A day so far ahead, as a field for days writes it. */
export const dayAhead = (days: number): string => isoIn(days).split('-').map(Number).reverse().join('-')

type Versioned = { id: string; version: number; state?: string }
const found = async (by: Signed, path: string, id: string): Promise<Versioned> => {
  const { items } = await by.read<{ items: Versioned[] }>(path)
  const one = items.find((item) => item.id === id)
  if (!one) throw new Error(`${path} does not hold ${id}`)
  return one
}

/** An employer asks somebody about a pitch; answers who was asked, once they read the question. */
const asked = async (
  signIn: SignIn,
  { region }: Sample,
  { employer, person, pitch }: { employer: string; person: string; pitch: string },
) => {
  const [by, to] = await Promise.all([signIn(employer), signIn(person)])
  const { version } = await found(by, `/regions/${region}/received-pitches`, pitch)
  const question = { ready: 'howTravel' }
  await by.act(`/regions/${region}/received-pitches/${pitch}/replies`, version, { act: 'ask', question })
  const own = `/regions/${region}/profiles/${storyId('profile', person)}/pitches`
  // For a moment an employer can take it back, and nobody reads it.
  const read = await vi.waitUntil(async () => {
    const one = await found(to, own, pitch)
    return one.state === 'asked' && one
  }, patiently)
  return { to, version: read.version }
}

/** Nour has a question of an employer to answer. */
export const questionForNour: First = async (signIn, sample) => {
  const pitch = storyId('pitch', 'nour van vliet early')
  await asked(signIn, sample, { employer: 'wim', person: 'nour', pitch })
  return pitch
}

/** Rahwa has answered an employer in Tigrinya, which nobody has put into Dutch yet. */
export const answerInTigrinya: First = async (signIn, sample) => {
  const pitch = storyId('pitch', 'rahwa stadsgracht kitchen')
  const { to, version } = await asked(signIn, sample, { employer: 'ingrid', person: 'rahwa', pitch })
  const answer = { text: 'እወ፣ ንግሆ ክሰርሕ ይኽእል እየ።', language: 'ti' }
  await to.act(`/regions/${sample.region}/pitches/${pitch}/acts`, version, { act: 'answer', answer })
  return pitch
}

/** Nour has handed out a flyer; answers its code. */
export const flyerOfNour: First = async (signIn, { region }) => {
  const nour = await signIn('nour')
  const pitch = storyId('pitch', 'nour stadsgracht kitchen')
  const made = await nour.act(`/regions/${region}/pitches/${pitch}/flyer`, 0, { name: 'Nour' })
  return (made as { token: string }).token
}

/** Rahwa says that the explanation of a place is wrong. */
export const objectionOfRahwa: First = async (signIn, { region, vacancy }) => {
  const rahwa = await signIn('rahwa')
  const body = { id: newId('objection'), vacancy, text: 'ሰዓታት ልክዕ ኣይኮነን።', language: 'ti' }
  await rahwa.act(`/regions/${region}/profiles/${storyId('profile', 'rahwa')}/objections`, 0, body)
  return body.id
}

/** Marieke is away next week, and Sander stands in. */
export const absenceOfMarieke: First = async (signIn, { region }) => {
  const marieke = await signIn('marieke')
  const [account, standIn] = [storyId('account', 'marieke'), storyId('account', 'sander')]
  const body = { id: newId('absence'), account, standIn, from: isoIn(7), until: isoIn(9) }
  await marieke.act(`/regions/${region}/absences`, 0, body)
  return body.id
}
