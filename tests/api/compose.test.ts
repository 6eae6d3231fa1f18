import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
// The reader that @fastify/swagger brings.
import { parse } from 'yaml'
import { z } from 'zod'
import { loadConfig } from '../../api/config.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const service = z.looseObject({
  image: z.string(),
  command: z.array(z.string()).exactOptional(),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  deploy: z.object({ replicas: z.int() }).exactOptional(),
  healthcheck: z.looseObject({ test: z.array(z.string()) }).exactOptional(),
})
const compose = z
  .object({ services: z.record(z.string(), service), volumes: z.record(z.string(), z.null()) })
  .parse(parse(read('compose.yaml'), { merge: true }))
const { api, jobs, matcher, mongo, meilisearch } = compose.services

/** What somebody writes into the file of secrets. */
const secrets: Record<string, string> = {
  PUBLIC_URL: 'https://werkbrug.example',
  SMTP_URL: 'smtp://mail.example:587',
  MAIL_FROM: 'Werkbrug <werkbrug@example.org>',
  MATCHER_TOKEN: 'a-token-of-the-matcher',
  MEILI_KEY: 'a-key-of-the-search',
  METRICS_TOKEN: 'a-token-of-the-figures',
}
const filled = (environment: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{(\w+):\?\}/g, (_, secret: string) => secrets[secret] ?? ''),
    ]),
  )

test('both kinds of server start with the settings they are given, each with its part of the work', () => {
  const [http, beside] = [api, jobs].map((one) => loadConfig(filled(one?.environment ?? {})))
  expect([http?.ROLES, beside?.ROLES]).toEqual([['http'], ['jobs']])
  expect(api?.deploy?.replicas).toBe(2)
  expect(jobs?.deploy).toBeUndefined()
  for (const config of [http, beside])
    expect(config).toMatchObject({
      METRICS_TOKEN: secrets.METRICS_TOKEN,
      MATCHER_TOKEN: secrets.MATCHER_TOKEN,
    })
})

test('every setting is one that the server knows, and every secret one that the file names', () => {
  const known = new Set(read('README.md').match(/(?<=`)[A-Z_]{4,}(?=`)/g))
  for (const one of [api, jobs])
    for (const name of Object.keys(one?.environment ?? {})) expect(known).toContain(name)
  const asked = new Set(read('compose.yaml').match(/(?<=\$\{)\w+/g))
  expect([...asked].toSorted()).toEqual(Object.keys(secrets).toSorted())
})

test('the parts find each other by the names and secrets they are given', () => {
  const env = api?.environment ?? {}
  const store = new URL(env.MONGODB_URI ?? '')
  expect(store.hostname).toBe('mongo')
  const set = store.searchParams.get('replicaSet') ?? ''
  expect(mongo?.command?.join(' ')).toContain(`--replSet ${set} `)
  expect(mongo?.healthcheck?.test.at(-1)).toContain(
    `_id: '${set}', members: [{ _id: 0, host: '${store.host}' }]`,
  )
  expect(env.MATCHER_URL).toBe(`http://matcher:${matcher?.environment.PORT}`)
  expect(matcher?.environment.HOST).toBe('0.0.0.0')
  expect(matcher?.environment.MATCHER_TOKEN).toBe(env.MATCHER_TOKEN)
  expect(meilisearch?.environment.MEILI_MASTER_KEY).toBe(env.MEILI_KEY)
})

test('who needs another waits for it, and what must outlive a restart lies in a volume', () => {
  for (const one of [api, jobs])
    expect(Object.keys(one?.depends_on ?? {}).toSorted()).toEqual(['matcher', 'meilisearch', 'mongo'])
  const used = Object.values(compose.services).flatMap(({ volumes }) =>
    volumes.map((one) => one.split(':')[0]),
  )
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(compose.volumes).toSorted())
  const ledger = api?.environment.DELETION_LEDGER ?? ''
  for (const one of [api, jobs])
    expect(one?.volumes.some((volume) => ledger.startsWith(`${volume.split(':')[1]}/`))).toBe(true)
  // A volume of its own takes its owner from the image, where the server is not root.
  for (const volume of [...(api?.volumes ?? []), ...(jobs?.volumes ?? [])])
    expect(read('Dockerfile')).toMatch(new RegExp(`chown node:node .*${volume.split(':')[1]}`))
})
