import { open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { makeFolder } from './folder.ts'

/** A person who was deleted, by ids alone. */
export type Deletion = { region: string; profile: string; account: string | null; at: string }

/** The list of who was deleted, kept apart from the store and from its backups, so that a restored one deletes them again. */
export type DeletionLedger = { note(deletion: Deletion): Promise<void> }

/** A ledger in a file to which lines are only ever added; each is on disk before its deletion goes on. */
const ledgerIn = (file: string): DeletionLedger => ({
  async note(deletion) {
    makeFolder(dirname(file))
    const handle = await open(file, 'a', 0o600)
    try {
      await handle.appendFile(`${JSON.stringify(deletion)}\n`)
      await handle.datasync()
    } finally {
      await handle.close()
    }
  },
})

/** The ledger in a file; of a store that is gone with its process, nothing is noted. */
export const chooseLedger = (file: string | null): DeletionLedger =>
  file === null ? { note: async () => {} } : ledgerIn(file)

/** Everybody in a ledger's file; nobody when there is none. A line that a stop cut off counts for nothing. */
export const readLedger = async (file: string): Promise<Deletion[]> => {
  const text = await readFile(file, 'utf8').catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
}
