import { accounts } from '../../../api/features/accounts/store.ts'
import type { Caller, World } from '../../support/world.ts'
import { allow, allowWith, everybody, here, type Samples, versionOf } from '../sample.ts'

const accountVersion = async (world: World, caller: Caller) =>
  versionOf(await world.store.collection(accounts).get(world.accountOf(caller)))

export const accountSamples: Samples = {
  'GET /session': { path: () => '/session', by: 'self', verdict: everybody() },
  'DELETE /session': { path: () => '/session', by: 'nobody', verdict: everybody(204) },
  'POST /sign-in': {
    path: () => '/sign-in',
    body: (_, caller) => ({ email: `${caller}@example.org`, language: 'nl' }),
    by: 'nobody',
    verdict: everybody(202),
  },
  'POST /sign-in/code': {
    path: () => '/sign-in/code',
    body: () => ({ code: '000000' }),
    by: 'nobody',
    verdict: everybody(410),
  },
  'POST /sign-in/link': {
    path: () => '/sign-in/link',
    body: () => ({ token: 'a'.repeat(43) }),
    by: 'nobody',
    verdict: everybody(410),
  },
  'GET /sign-in/ways': { path: () => '/sign-in/ways', by: 'nobody', verdict: everybody() },
  'POST /sign-in/work': { path: () => '/sign-in/work', by: 'nobody', verdict: everybody(404) },
  'POST /sign-in/work/answer': {
    path: () => '/sign-in/work/answer',
    body: () => ({ answer: 'code=a&state=b' }),
    by: 'nobody',
    verdict: everybody(404),
  },
  'POST /regions/:region/profiles/:id/cards': {
    path: (world) => `${here(world)}/profiles/${world.id.profile}/cards`,
    by: 'holder',
    verdict: allowWith(201, 'holder'),
  },
  'POST /sign-in/card': {
    path: () => '/sign-in/card',
    body: () => ({ token: 'a'.repeat(43) }),
    by: 'nobody',
    verdict: everybody(410),
  },
  'POST /sign-in/helper': {
    path: () => '/sign-in/helper',
    body: () => ({ token: 'a'.repeat(43), name: 'Mirjam', language: 'nl' }),
    by: 'nobody',
    verdict: everybody(410),
  },
  'GET /account': { path: () => '/account', by: 'self', verdict: everybody().but({ nobody: 401 }) },
  'PATCH /account': {
    path: () => '/account',
    body: () => ({ language: 'ti' }),
    version: accountVersion,
    by: 'self',
    verdict: everybody().but({ nobody: 401 }),
  },
  'DELETE /account/sessions': {
    path: () => '/account/sessions',
    by: 'self',
    verdict: everybody(204).but({ nobody: 401 }),
  },
  'POST /account/email': {
    path: () => '/account/email',
    body: () => ({ email: 'new@example.org' }),
    by: 'self',
    verdict: everybody(202).but({ nobody: 401 }),
  },
  'POST /account/email/code': {
    path: () => '/account/email/code',
    body: () => ({ code: '000000' }),
    by: 'self',
    verdict: everybody(410).but({ nobody: 401 }),
  },
  'GET /regions/:region/accounts': {
    path: (world) => `${here(world)}/accounts`,
    by: 'coordinator',
    verdict: allow('staff', 'coordinator'),
  },
  'POST /regions/:region/accounts': {
    path: (world) => `${here(world)}/accounts`,
    body: ({ random, id }) => ({
      id: random.id('account'),
      role: 'employer',
      name: 'Ada',
      email: `${random.id('x')}@example.org`,
      language: 'nl',
      employer: id.employer,
    }),
    by: 'holder',
    verdict: allowWith(201, 'staff'),
  },
  'POST /regions/:region/accounts/:id/state': {
    path: (world) => `${here(world)}/accounts/${world.accountOf('colleague')}/state`,
    body: () => ({ to: 'active' }),
    version: (world) => accountVersion(world, 'colleague'),
    prepare: ({ store, accountOf }) =>
      store
        .collection(accounts)
        .update(accountOf('colleague'), 'latest', (now) => ({ ...now, state: 'deactivated' })),
    by: 'coordinator',
    verdict: allow('coordinator').but({ colleague: 401 }),
  },
  'GET /regions/:region/accounts/:id/holdings': {
    path: (world) => `${here(world)}/accounts/${world.accountOf('holder')}/holdings`,
    by: 'coordinator',
    verdict: allow('coordinator'),
  },
  'GET /regions/:region/employers/:id/accounts': {
    path: (world) => `${here(world)}/employers/${world.id.employer}/accounts`,
    by: 'holder',
    verdict: allow('staff'),
  },
  'GET /demo/personas': { path: () => '/demo/personas', by: 'nobody', verdict: everybody(), isDemo: true },
  'POST /demo/sessions': {
    path: () => '/demo/sessions',
    body: () => ({ persona: 'nobody-of-that-name' }),
    by: 'nobody',
    verdict: everybody(404),
    isDemo: true,
  },
  'GET /demo/mailbox': { path: () => '/demo/mailbox', by: 'nobody', verdict: everybody(), isDemo: true },
}
