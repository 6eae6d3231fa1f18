import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MongoClient } from 'mongodb'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that all test files of this run share; gone after it. */
    runFolder: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-'))
  project.provide('runFolder', folder)
  process.env.TEST_RUN ??= randomBytes(8).toString('hex')
  return async () => {
    await rm(folder, { recursive: true, force: true })
    const { mongoServers, runDatabases } = await import('./store.ts')
    for (const address of mongoServers) await dropDatabases(address, runDatabases)
  }
}

const dropDatabases = async (address: string, beginning: string): Promise<void> => {
  const client = new MongoClient(address)
  const { databases } = await client.db().admin().listDatabases({ nameOnly: true })
  for (const { name } of databases) if (name.startsWith(beginning)) await client.db(name).dropDatabase()
  await client.close()
}
