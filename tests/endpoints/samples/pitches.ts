import type { Pitch } from '../../../api/features/pitches/store.ts'
import { pitches } from '../../../api/features/pitches/store.ts'
import { aPitch } from '../../../seed/builders/pitch.ts'
import type { Part, Stored } from '../../../seed/builders/record.ts'
import { aRecording } from '../../support/recording.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'

const pitch = `pitch-${'0'.repeat(26)}`
const pathOf = (world: World) => `${here(world)}/pitches/${pitch}`
const receivedOf = (world: World) => `${here(world)}/received-pitches/${pitch}`
const version = async (world: World) => versionOf(await inHome(world, pitches).get(pitch))

/** Lays one pitch of the first person for the open vacancy, or puts it back into a state. */
const laid =
  (parts: Part<Stored<Pitch>> = {}) =>
  async (world: World) => {
    const { profile, open, employer } = world.id
    const there = await inHome(world, pitches).get(pitch)
    const whole = aPitch(world.random, { id: pitch, profile, vacancy: open, employer, ...parts })
    return there
      ? inHome(world, pitches).update(pitch, 'latest', ({ history }) => ({ ...whole, history }))
      : inHome(world, pitches).insert(whole)
  }
const words = { language: 'ti', text: 'ኣነ ባኒ እሰንክት', translations: {} }

const voice = { file: 'a'.repeat(64), type: 'audio/webm' as const, seconds: 1 }
/** A recording on file. */
const recorded = (state: Pitch['state']) => async (world: World) => {
  await world.deps.files.put(voice.file, aRecording)
  return laid({ state, voice, consents: { words: false, voice: true } })(world)
}

export const pitchSamples: Samples = {
  'POST /regions/:region/profiles/:id/pitches': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/pitches`,
    body: ({ random, id }, caller) => ({
      id: random.id('pitch'),
      vacancy: id.open,
      ...(caller === 'colleague' && { reason: 'Baked this bread for years' }),
    }),
    prepare: async (world) => {
      const there = await inHome(world, pitches).find({ profile: world.id.profile })
      await Promise.all(there.map(({ id }) => inHome(world, pitches).delete(id)))
    },
    by: 'self',
    verdict: allowWith(201, 'self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/profiles/:id/pitches': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/pitches`,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/pitches/:id': {
    path: pathOf,
    prepare: laid(),
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'PATCH /regions/:region/pitches/:id': {
    path: pathOf,
    body: () => ({ story: { ownWords: words } }),
    prepare: laid(),
    version,
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/pitches/:id/acts': {
    path: (world) => `${pathOf(world)}/acts`,
    body: () => ({ act: 'talkHeld' }),
    prepare: laid({ state: 'introduced' }),
    version,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/pitches/:id/translation': {
    path: (world) => `${pathOf(world)}/translation`,
    body: () => ({ of: 'words', dutch: 'Ik bak brood' }),
    prepare: laid({ state: 'sent', story: { ownWords: words } }),
    version,
    by: 'holder',
    verdict: allow('staff'),
  },
  'PUT /regions/:region/pitches/:id/voice': {
    path: (world) => `${pathOf(world)}/voice`,
    body: () => ({ audio: aRecording.toString('base64'), seconds: 1 }),
    prepare: laid(),
    version,
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'DELETE /regions/:region/pitches/:id/voice': {
    path: (world) => `${pathOf(world)}/voice`,
    prepare: laid(),
    version,
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/pitches/:id/voice': {
    path: (world) => `${pathOf(world)}/voice`,
    prepare: recorded('draft'),
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/received-pitches/:id/voice': {
    path: (world) => `${receivedOf(world)}/voice`,
    prepare: recorded('sent'),
    by: 'ownEmployer',
    verdict: allow('ownEmployer').but({ otherEmployer: 404 }),
  },
  'GET /regions/:region/pitches': {
    path: (world) => `${here(world)}/pitches`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /regions/:region/received-pitches': {
    path: (world) => `${here(world)}/received-pitches`,
    by: 'ownEmployer',
    verdict: allow('ownEmployer', 'otherEmployer'),
  },
  'POST /regions/:region/received-pitches/:id/replies': {
    path: (world) => `${receivedOf(world)}/replies`,
    body: () => ({ act: 'interested', nextStep: 'talk' }),
    prepare: laid({ state: 'sent' }),
    version,
    by: 'ownEmployer',
    verdict: allow('ownEmployer').but({ otherEmployer: 404 }),
  },
}
