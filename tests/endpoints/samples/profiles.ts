import { type Profile, profiles } from '../../../api/features/profiles/store.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, here, inHome, type Samples, versionOf } from '../sample.ts'

const contact = {
  name: 'Selam Tesfay',
  email: null,
  phone: null,
  language: 'ti',
  literacy: { latin: 'some', arabic: null, geez: 'fluent' },
  adultFrom: null,
}

const setProfile = (world: World, state: Profile['state']) =>
  inHome(world, profiles).update(world.id.profile, 'latest', (now) => ({ ...now, state }))

export const profileVersion = async (world: World) =>
  versionOf(await inHome(world, profiles).get(world.id.profile))

export const profileSamples: Samples = {
  'GET /regions/:region/profiles': {
    path: (world) => `${here(world)}/profiles`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'POST /regions/:region/profiles': {
    path: (world) => `${here(world)}/profiles`,
    body: ({ random }) => ({ id: random.id('profile'), contact }),
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'GET /regions/:region/profiles/:id': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}`,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/profiles/:id/looks': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/looks`,
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/profiles/:id/keeping': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/keeping`,
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/profiles/:id/names': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/names`,
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/profiles/:id/restricted-views': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/restricted-views`,
    body: () => ({ reason: 'The permit runs out tomorrow and the holder is ill' }),
    by: 'colleague',
    verdict: allow('staff'),
  },
  'PATCH /regions/:region/profiles/:id': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}`,
    body: (_, caller) => ({ residence: { town: caller } }),
    version: profileVersion,
    by: 'self',
    verdict: allow('self', 'staff').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/profiles/:id/case': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/case`,
    body: () => ({ standIn: null, reason: 'Goes on leave until the summer' }),
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
  'POST /regions/:region/profiles/:id/claim': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/claim`,
    body: () => ({ isMine: true, isTrue: true, mayMatch: true }),
    version: profileVersion,
    prepare: (world) => setProfile(world, 'unclaimed'),
    by: 'self',
    verdict: allow('self').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/profiles/:id/state': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/state`,
    body: () => ({ to: 'closed' }),
    version: profileVersion,
    prepare: (world) => setProfile(world, 'active'),
    by: 'self',
    verdict: allow('self', 'holder').but({ otherPerson: 404 }),
  },
}
