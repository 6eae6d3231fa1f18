import { expect, inject, onTestFinished, test, vi } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import type { Mail } from '../../api/adapters/mail/port.ts'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps } from '../../api/deps.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import { cookieName } from '../../api/plugins/cookies.ts'
import { specs } from '../../api/specs.ts'
import { reference } from '../../seed/reference.ts'
import { newApplication } from '../endpoints/samples/employers.ts'
import { patiently } from '../support/patience.ts'
import { openAlso } from '../support/store.ts'
import { openWorld, type World } from '../support/world.ts'

const isShared = process.env.STORE === 'mongodb'
const alone = 'an embedded store lets one process in; .ci/mongodb runs this'
/** By day, when mails go out. */
const clock = clockAt(() => new Date('2026-11-24T10:00:00Z'))

/** Another server on the world's store, with roles of its own and a box for its mails. */
const openSecond = async ({ store }: World, ROLES: string, mails: Mail[] = []) => {
  const settings = {
    DATA_DIR: inject('runFolder'),
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '1000000',
    SEARCH: 'plain',
    ROLES,
  }
  const mail = { send: async (one: Mail) => void mails.push(one), close: () => {} }
  const deps = await openDeps(loadConfig(settings), reference(), await openAlso(store, specs), {
    mail,
    clock,
  })
  let isOpen = true
  const close = async () => {
    if (isOpen) await deps.close()
    isOpen = false
  }
  onTestFinished(close)
  return { deps, close }
}

test('a person deleted through one process is in no answer of the other long before its look of each minute', async ({
  skip,
}) => {
  if (!isShared) skip(alone)
  const world = await openWorld()
  const { deps } = await openSecond(world, 'http')
  const app = await buildApp(deps)
  onTestFinished(() => app.close())
  const holder = await deps.sessions.open(world.accountOf('holder'), 'mail')
  const region = `/api/v1/regions/${world.id.home}`
  const ask = async (path: string) => {
    const cookies = { [cookieName('session', false)]: holder }
    const { statusCode, body } = await app.inject({ url: `${region}${path}`, cookies })
    return statusCode === 200 ? body : ''
  }
  const answers = [
    `/vacancies/${world.id.open}/matches`,
    '/profiles?limit=50',
    `/profiles/${world.id.profile}`,
    `/profiles/${world.id.profile}/matches`,
  ]
  const naming = async () => {
    const bodies = await Promise.all(answers.map(ask))
    return bodies.filter((body) => body.includes(world.id.profile)).length
  }
  expect(await naming()).toBeGreaterThan(1)
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  expect((await world.send('self', 'DELETE', path, { ifMatch: 1 })).statusCode).toBe(204)
  // A hint comes within a second; a busy machine is allowed more, the minute of the look without a hint is not.
  await vi.waitUntil(async () => (await naming()) === 0, patiently)
})

test('of two processes that run jobs one does what is due, the next goes on, and nothing is done twice', async ({
  skip,
}) => {
  if (!isShared) skip(alone)
  const mails: Mail[] = []
  const world = await openWorld({ env: { ROLES: 'http' }, clock })
  const first = await openSecond(world, 'jobs', mails)
  const second = await openSecond(world, 'jobs', mails)
  const apply = async (from: number) => {
    for (let n = from; n < from + 6; n += 1)
      await world.deps.applications.apply(world.id.home, {
        ...newApplication(`ada${n}@oven.example`, String(20_000_000 + n)),
        language: 'nl',
      })
    await world.deps.applications.settle()
  }
  const work = ({ deps }: typeof first) =>
    deps.followers.catchUp().then(() => (deps.lease.isHeld() ? deps.notificationMails.send() : undefined))

  await apply(0)
  await Promise.all([work(first), work(second)])
  expect([first, second].filter(({ deps }) => deps.lease.isHeld())).toHaveLength(1)
  const [holder, other] = first.deps.lease.isHeld() ? [first, second] : [second, first]
  await holder.close()
  await apply(6)
  await vi.waitUntil(() => other.deps.lease.isHeld(), patiently)
  await work(other)

  const told = await world.store.collection(notifications).find({})
  expect(told.filter(({ kind }) => kind === 'applied')).toHaveLength(12)
  const receivers = mails.map(({ to }) => to).filter((to) => to.endsWith('@oven.example'))
  expect(receivers).toHaveLength(12)
  expect(new Set(receivers).size).toBe(12)
})
