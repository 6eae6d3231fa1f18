import { createReadStream, createWriteStream } from 'node:fs'
import { open, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { makeFolder } from './folder.ts'
import type { DumpRow, Store } from './store/port.ts'

const format = 'werkbrug-backup-1'
/** Rows taken in at once. */
const together = 500

/**
 * Writes all that a store holds into a file, row by row: gzipped JSON lines, of which the first names the format and the last
 * counts the rows. It stands under its name only when it is whole and on disk. Answers how many rows it holds.
 */
export const writeBackup = async (store: Store, file: string, at: Date): Promise<number> => {
  let rows = 0
  const lines = async function* () {
    yield `${JSON.stringify({ format, at: at.toISOString() })}\n`
    for await (const row of store.dump()) {
      rows += 1
      yield `${JSON.stringify(row)}\n`
    }
    yield `${JSON.stringify({ end: rows })}\n`
  }
  makeFolder(dirname(file))
  const partial = join(dirname(file), `.${basename(file)}.part`)
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(partial, { mode: 0o600 }))
    const handle = await open(partial)
    await handle.sync().finally(() => handle.close())
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
  return rows
}

/** The rows of a backup, in order; an Error when the file is none, or was cut off. */
export async function* readBackup(file: string): AsyncGenerator<DumpRow> {
  const unzipped = createReadStream(file).pipe(createGunzip())
  const cutOff = new Error(`${file} is not a whole backup`)
  let rows = 0
  let isWhole = false
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })) {
      const read = JSON.parse(line)
      if (rows === 0 && read.format !== undefined) {
        if (read.format !== format) throw new Error(`${file} has another format: ${read.format}`)
      } else if (read.end !== undefined) isWhole = read.end === rows
      else {
        rows += 1
        yield read
      }
    }
  } catch (error) {
    throw error instanceof SyntaxError || (error as { code?: string }).code?.startsWith('Z_') ? cutOff : error
  }
  if (!isWhole) throw cutOff
}

/** Puts a backup into an empty store of either engine, after it was read once to its end. Answers how many rows it holds. */
export const restoreBackup = async (store: Store, file: string): Promise<number> => {
  if (!(await store.isEmpty())) throw new Error('There is data already; a backup goes into an empty store')
  let rows = 0
  for await (const _ of readBackup(file)) rows += 1
  let some: DumpRow[] = []
  for await (const row of readBackup(file)) {
    some.push(row)
    if (some.length < together) continue
    await store.load(some)
    some = []
  }
  if (some.length > 0) await store.load(some)
  return rows
}

const kept = 14
const nameOf = (day: string) => `werkbrug-${day}.backup`

/** The backup of a day, in a folder that keeps the newest fourteen; one that is there already is left as it is. */
export const backupOfDay = async (store: Store, folder: string, now: Date): Promise<void> => {
  makeFolder(folder)
  const there = (await readdir(folder)).filter((name) => /^werkbrug-\d{4}-\d\d-\d\d\.backup$/.test(name))
  const name = nameOf(now.toISOString().slice(0, 10))
  if (there.includes(name)) return
  await writeBackup(store, join(folder, name), now)
  for (const old of [...there, name].sort().slice(0, -kept)) await rm(join(folder, old), { force: true })
}
