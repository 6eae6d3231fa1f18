import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../folder.ts'
import type { FilePort } from './port.ts'

const isMissing = (error: unknown): boolean => (error as { code?: string }).code === 'ENOENT'

/** Makes sure that a name which was written into a folder survives a stop. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Files in a folder: each is written beside its place, brought to disk and then renamed, so that none is ever half there. */
export const diskFiles = (folder: string): FilePort => ({
  async put(name, bytes) {
    makeFolder(folder)
    const beside = join(folder, `.${randomBytes(12).toString('hex')}`)
    try {
      const handle = await open(beside, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await rename(beside, join(folder, name))
    } catch (error) {
      await rm(beside, { force: true })
      throw error
    }
    await syncFolder(folder)
  },
  get: (name) =>
    readFile(join(folder, name)).catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    }),
  delete: (name) => rm(join(folder, name), { force: true }),
  close: async () => {},
})

/** Files in memory, for a store that is in memory too. */
export const memoryFiles = (): FilePort => {
  const kept = new Map<string, Buffer>()
  return {
    put: async (name, bytes) => void kept.set(name, bytes),
    get: async (name) => kept.get(name) ?? null,
    delete: async (name) => void kept.delete(name),
    close: async () => {},
  }
}
