import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { diskFiles, memoryFiles } from '../../api/adapters/files/disk.ts'
import { gridFiles } from '../../api/adapters/files/gridfs.ts'
import type { FilePort } from '../../api/adapters/files/port.ts'
import { dropDatabase, mongoServer, newDatabase } from '../support/store.ts'

const engines: Record<string, () => Promise<FilePort>> = {
  disk: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'werkbrug-files-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    return diskFiles(join(folder, 'files'))
  },
  memory: async () => memoryFiles(),
  ...(mongoServer !== null && {
    gridfs: async () => {
      const address = newDatabase()
      const files = await gridFiles(address)
      onTestFinished(async () => {
        await files.close()
        await dropDatabase(address)
      })
      return files
    },
  }),
}

describe.each(Object.entries(engines))('files on %s', (_name, open) => {
  test('come back as they went in, also twice, and are gone when they are deleted, also twice', async () => {
    const files = await open()
    const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, at) => at % 251))
    await files.put('one', bytes)
    await files.put('one', bytes)
    expect((await files.get('one'))?.equals(bytes)).toBe(true)
    expect(await files.get('other')).toBeNull()
    await files.delete('one')
    await files.delete('one')
    expect(await files.get('one')).toBeNull()
  })
})

test('a file on disk leaves nothing beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-files-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const files = diskFiles(folder)
  await files.put('one', Buffer.from('voice'))
  expect(await readdir(folder)).toEqual(['one'])
})
