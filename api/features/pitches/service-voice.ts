import { createHash } from 'node:crypto'
import type { Actor } from '../../access.ts'
import type { FilePort } from '../../adapters/files/port.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { FileBody } from '../../file-body.ts'
import { act, changeOnce } from '../../records.ts'
import type { OpenPitch } from './contract.ts'
import { endStates } from './rules.ts'
import { containerOf, lastSecondOf, mostSeconds } from './rules-voice.ts'
import type { PitchDeps, PitchService } from './service.ts'
import type { ReceivedPitches } from './service-received.ts'
import { type Pitch, pitches } from './store.ts'

/** The voice of a pitch: recorded by its person, heard by an employer once they said so, gone with them. */
export const pitchVoice = (
  deps: PitchDeps & { files: FilePort; pitches: PitchService; received: ReceivedPitches },
) => {
  const { clock, files } = deps
  const { open, seen, show } = deps.pitches
  const stored = deps.store.collection(pitches)

  const soundOf = async ({ voice }: Pitch): Promise<FileBody> => {
    const bytes = voice && (await files.get(voice.file))
    if (!voice || !bytes) throw new AppError('notFound')
    return new FileBody(bytes, voice.type)
  }
  const own = async (actor: Actor, region: string, id: string, ifMatch: number) => {
    const found = await seen.one(actor, region, id)
    if (found.reader === 'colleague') throw new AppError('forbidden')
    const { pitch, profile, reader } = found
    if (pitch.version !== ifMatch)
      throw new AppError('stale', { current: await show(pitch, profile, reader) })
    if (endStates.includes(found.pitch.state))
      throw new AppError('stateConflict', { detail: `Is ${found.pitch.state}` })
    return found
  }

  return {
    /** Keeps a recording in place of the one before; `seconds` is how long its maker says that it is. */
    async keep(
      actor: Actor,
      region: string,
      id: string,
      ifMatch: number,
      given: { audio: string; seconds: number },
    ): Promise<OpenPitch> {
      const { pitch, profile, reader } = await own(actor, region, id, ifMatch)
      const bytes = Buffer.from(given.audio, 'base64')
      const type = containerOf(bytes)
      if (type === null) throw new AppError('unsupportedMediaType')
      if (type === 'audio/webm' && lastSecondOf(bytes) > mostSeconds)
        throw new AppError('badInput', {
          faults: [fault('/audio', 'too_long', 'Too long', { most: mostSeconds })],
        })
      const file = createHash('sha256').update(`${id}|`).update(bytes).digest('hex')
      await files.put(file, bytes)
      const change = { voice: { file, type, seconds: given.seconds } }
      const done = { actor: actor.account, at: clock.now(), action: 'recorded' }
      const next = await act(stored.in(region), pitch, change, done).catch(async (error: unknown) => {
        if (pitch.voice?.file !== file) await files.delete(file)
        throw error
      })
      if (pitch.voice && pitch.voice.file !== file) await files.delete(pitch.voice.file)
      return open(actor, next, profile, reader)
    },

    async remove(actor: Actor, region: string, id: string, ifMatch: number): Promise<OpenPitch> {
      const { pitch, profile, reader } = await own(actor, region, id, ifMatch)
      const change = { voice: null, consents: { ...pitch.consents, voice: false } }
      const done = { actor: actor.account, at: clock.now(), action: 'recordingDeleted' }
      const next = await act(stored.in(region), pitch, change, done)
      if (pitch.voice) await files.delete(pitch.voice.file)
      return open(actor, next, profile, reader)
    },

    /** The recording for its person or a jobhunter. */
    async hear(actor: Actor, region: string, id: string): Promise<FileBody> {
      const { pitch, profile } = await seen.one(actor, region, id)
      const sound = await soundOf(pitch)
      await seen.note(actor, profile)
      return sound
    },

    /** The recording for an employer who may hear it. */
    async hearReceived(actor: Actor, region: string, id: string): Promise<FileBody> {
      const { pitch, received } = await deps.received.one(actor, region, id)
      if (!received.voice) throw new AppError('notFound')
      return soundOf(pitch)
    },

    /** Takes the recordings of somebody away. */
    async erase(region: string, profile: string): Promise<void> {
      for (const { id, voice } of await stored.in(region).find({ profile })) {
        if (!voice) continue
        await files.delete(voice.file)
        await changeOnce(stored.in(region), id, (now) => ({ ...now, voice: null }))
      }
    },
  }
}
export type PitchVoice = ReturnType<typeof pitchVoice>
