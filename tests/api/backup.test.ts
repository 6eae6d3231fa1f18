import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { writeBackup } from '../../api/adapters/backup.ts'
import { openSqliteStore } from '../../api/adapters/store/sqlite.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps } from '../../api/deps.ts'
import { accounts } from '../../api/features/accounts/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { specs } from '../../api/specs.ts'
import { reference } from '../../seed/reference.ts'
import { openWorld } from '../support/world.ts'

const run = promisify(execFile)

test('a person deleted after a backup was made is gone again after it was put back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-restore-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'all.backup')
  const ledger = join(folder, 'ledger.jsonl')
  const world = await openWorld({ env: { DELETION_LEDGER: ledger } })
  const { home, profile, otherProfile } = world.id
  const path = `/regions/${home}/profiles/${profile}`
  const { version } = (await world.send('self', 'GET', path)).json<{ version: number }>()
  await writeBackup(world.store, file, new Date())
  expect((await world.send('self', 'DELETE', path, { ifMatch: version })).statusCode).toBe(204)

  const data = join(folder, 'data')
  const { stdout } = await run(process.execPath, ['api/admin.ts', 'restore', file, ledger], {
    cwd: join(import.meta.dirname, '../..'),
    env: { PATH: process.env.PATH, DATA_DIR: data },
  })
  expect(stdout).toContain('1 people are deleted again')

  const store = await openSqliteStore({ dir: data, specs })
  const there = () => store.collection(profiles).in(home).get(profile)
  expect(await there()).not.toBeNull()
  const config = loadConfig({ DATA_DIR: data, LOG_LEVEL: 'silent', SEARCH: 'plain' })
  const deps = await openDeps(config, reference(), store)
  expect(await there()).toBeNull()
  expect(await store.collection(accounts).get(world.accountOf('self'))).toBeNull()
  expect(await store.collection(profiles).in(home).get(otherProfile)).not.toBeNull()
  await deps.close()
})
