import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'werkbrug-start-'))
})
afterEach(() => rm(folder, { recursive: true }))

const root = join(import.meta.dirname, '../..')
/** Starts the program as `npm start` does, on a free port; collects what it says. */
const start = (settings: Record<string, string> = {}) => {
  const env = { PATH: process.env.PATH, PORT: '0', DATA_DIR: join(folder, 'data'), ...settings }
  const child = spawn(process.execPath, ['api/main.ts', '--dev'], { cwd: root, env })
  const said: string[] = []
  const failed: string[] = []
  const lines = createInterface({ input: child.stdout })
  const ready = new Promise<string>((resolve) => {
    lines.on('line', (line) => {
      said.push(line)
      const [, url] = /^Werkbrug is on (\S+)$/.exec(line) ?? []
      if (url) resolve(url)
    })
  })
  createInterface({ input: child.stderr }).on('line', (line) => failed.push(line))
  const ended = once(child, 'exit').then(([code]) => code as number)
  return { child, said, failed, ready, ended }
}
const stop = async ({ child, ended }: ReturnType<typeof start>) => {
  child.kill('SIGTERM')
  return ended
}
const signIn = async (url: string) => {
  const answer = await fetch(`${url}/api/v1/demo/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'marieke' }),
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

describe('a server that starts', () => {
  test('lays the demo into an empty folder, names a link per persona, and keeps what was changed', async () => {
    const first = start()
    const url = await first.ready
    const cookie = await signIn(url)
    const own = (await (await fetch(`${url}/api/v1/account`, { headers: { cookie } })).json()) as {
      version: number
    }
    const changed = await fetch(`${url}/api/v1/account`, {
      method: 'PATCH',
      headers: { cookie, 'content-type': 'application/json', 'if-match': `"${own.version}"` },
      body: JSON.stringify({ name: 'Marieke van Dijk' }),
    })
    expect(changed.status).toBe(200)
    expect(await stop(first)).toBe(0)
    expect(first.said.filter((line) => line.includes('/demo/'))).toHaveLength(8)

    const second = start()
    const again = await second.ready
    const session = await fetch(`${again}/api/v1/session`, { headers: { cookie } })
    expect(await session.json()).toMatchObject({ account: { name: 'Marieke van Dijk' }, isDemo: true })
    expect(await stop(second)).toBe(0)
  })
})

describe('what cannot start says why in one line', () => {
  const refusal = async (settings: Record<string, string>) => {
    const tried = start(settings)
    expect(await tried.ended).toBe(1)
    expect(tried.failed).toHaveLength(1)
    return tried.failed[0]
  }

  test('wrong settings, all at once', async () => {
    expect(await refusal({ PORT: 'x', LOG_LEVEL: 'loud' })).toMatch(/PORT.*LOG_LEVEL/)
  })

  test('a store without the demo mark and without a mail server', async () => {
    expect(await refusal({ DEMO: 'off' })).toContain('SMTP_URL')
  })

  test('a data folder that is no folder', async () => {
    await writeFile(join(folder, 'data'), 'a file')
    expect(await refusal({})).toMatch(/cannot start/)
  })

  test('a data folder that cannot be made, where Node itself would try for ever', async () => {
    expect(await refusal({ DATA_DIR: '/proc/werkbrug/data' })).toMatch(/cannot start/)
  })

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect(await refusal({ PORT: String(port) })).toContain('PORT')
    other.close()
  })
})
