import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeBackup } from '../../api/adapters/backup.ts'
import type { DumpRow } from '../../api/adapters/store/port.ts'
import { openSqliteStore } from '../../api/adapters/store/sqlite.ts'
import { accounts } from '../../api/features/accounts/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { intentSpec } from '../../api/intents.ts'
import { personalRecords } from '../../api/personal.ts'
import { specs } from '../../api/specs.ts'
import { written } from '../../seed/builders/record.ts'
import { sendSample } from '../endpoints/sample.ts'
import { samples } from '../endpoints/samples.ts'
import { doEverything, fillCollections } from '../support/everything.ts'
import { callers, openWorld, type World } from '../support/world.ts'

const said = {
  name: 'Zebiba Quorum',
  email: 'zebiba.quorum@example.org',
  phone: '0687654321',
  introduction: 'Ik vertel hier iets dat niemand anders zo vertelt',
  nickname: 'Zebzeb',
}

const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Files that hold one of these texts, by name and by content. */
const filesWith = async (folder: string, texts: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  for (const file of await filesIn(folder)) {
    const bytes = await readFile(file)
    if (texts.some((text) => file.includes(text) || bytes.includes(text))) found.push(file)
  }
  return found
}

/** Collections whose records hold one of these texts. What is left of a deleted record is its id alone, for 90 days. */
const collectionsWith = async ({ store }: World, texts: readonly string[]): Promise<string[]> => {
  const found = new Set<string>()
  for await (const row of store.dump() as AsyncIterable<DumpRow>) {
    const text = JSON.stringify(row)
    if (row.type !== 'tombstone' && texts.some((one) => text.includes(one)))
      found.add(row.type === 'mark' ? `mark ${row.name}` : row.collection)
  }
  return [...found].sort()
}

/** Endpoints whose good answer to anybody holds one of these texts. */
const answersWith = async (world: World, texts: readonly string[]): Promise<string[]> => {
  const found: string[] = []
  for (const [key, sample] of Object.entries(samples)) {
    if (!key.startsWith('GET ') || sample.isDemo || sample.prepare) continue
    for (const caller of callers) {
      const answer = await sendSample(world, key, sample, caller).catch(() => null)
      if (answer?.statusCode === 200 && texts.some((text) => answer.body.includes(text)))
        found.push(`${caller}: ${key}`)
    }
  }
  return found
}

/** What others are in too stays, without the person. */
const shared = ['shown_lists', 'shown_rows', 'pictures', 'proposals', 'wanted_people']

test('a person with whom everything was done is found nowhere after they had themselves deleted', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-erased-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const lines: string[] = []
  const failures: unknown[] = []
  const isEmbedded = process.env.STORE !== 'mongodb'
  const world = await openWorld({
    env: { DATA_DIR: folder, DELETION_LEDGER: join(folder, 'ledger.jsonl'), LOG_LEVEL: 'debug' },
    log: { write: (line) => void lines.push(line) },
    onError: (error) => failures.push(error),
    ...(isEmbedded && { openStore: (all) => openSqliteStore({ dir: folder, specs: all }) }),
  })
  const { id, store, deps } = world
  const account = world.accountOf('self')
  const people = store.collection(profiles).in(id.home)
  await store
    .collection(accounts)
    .update(account, 'latest', (now) => ({ ...now, name: said.name, email: said.email, phone: said.phone }))
  await people.update(id.profile, 'latest', (now) => ({
    ...now,
    contact: { ...now.contact, name: said.name, email: said.email, phone: said.phone },
    introduction: written('nl', said.introduction),
  }))
  const { asked, done } = await doEverything(world)
  expect(done / asked).toBeGreaterThan(0.6)
  const subject = { region: id.home, profile: id.profile, account, email: said.email }
  await fillCollections(world, subject)
  await deps.followers.catchUp()
  await deps.sync.catchUp()

  const held = await personalRecords(store, specs, subject)
  const personal = specs.filter(({ name, personal: of }) => of !== null && name !== intentSpec.name)
  expect([...new Set(held.map(({ spec }) => spec.name))].sort()).toEqual(
    personal.map(({ name }) => name).sort(),
  )
  const own = held.filter(({ spec }) => !shared.includes(spec.name)).map((one) => one.id)
  const texts = [...Object.values(said), id.profile, account, ...own]
  expect(await answersWith(world, texts)).not.toEqual([])
  if (isEmbedded) expect(await filesWith(folder, Object.values(said))).not.toEqual([])

  const version = (await people.get(id.profile))?.version ?? 0
  const path = `/regions/${id.home}/profiles/${id.profile}`
  expect((await world.send('self', 'DELETE', path, { ifMatch: version })).statusCode).toBe(204)
  await deps.followers.catchUp()
  await deps.sync.catchUp()

  expect(await collectionsWith(world, texts)).toEqual([])
  expect(await answersWith(world, texts)).toEqual([])
  expect(await filesWith(folder, Object.values(said))).toEqual([])
  const backup = join(folder, 'after.backup')
  await writeBackup(store, backup, new Date())
  expect(await filesWith(folder, Object.values(said))).toEqual([])
  const log = lines.join('')
  expect(lines.length).toBeGreaterThan(asked)
  expect(texts.filter((text) => log.includes(text))).toEqual([])
  const ledger = JSON.parse(await readFile(join(folder, 'ledger.jsonl'), 'utf8'))
  expect(Object.keys(ledger).sort()).toEqual(['account', 'at', 'profile', 'region'])
  expect(failures).toEqual([])
})
