import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { mkdir, rename, rm, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** What ends up in the bundle; contracts give it only types. */
const inputs = ['web', 'locales', 'matcher/grid.ts', 'matcher/codes.ts', 'package-lock.json']

/** The time of the newest file under these paths, in milliseconds since 1970; `dist` folders do not count. */
export const newest = (paths: readonly string[]): number =>
  Math.max(
    0,
    ...paths.map((path) => {
      if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
      const inside = readdirSync(path).filter((name) => name !== 'dist')
      return newest(inside.map((name) => join(path, name)))
    }),
  )

/** Whether the built page is missing or older than one of its sources. */
export const isStale = (page: string, sources: readonly string[]): boolean =>
  !existsSync(page) || statSync(page).mtimeMs < newest(sources)

/** Builds beside the old pages and swaps, so that a stopped build never leaves half of them. */
const build = async (): Promise<void> => {
  const started = new Date()
  const staging = join(root, '.cache', `web-${process.pid}`)
  const dist = join(root, 'web/dist')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const options = [
    '--config',
    'web/vite.config.ts',
    '--outDir',
    staging,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ]
  // Whoever starts this may run under another NODE_ENV, and React would come with its development checks.
  const env = { PATH: dirname(process.execPath), NODE_ENV: 'production' }
  const child = spawn(process.execPath, [vite, 'build', 'web', ...options], {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error('The web could not be built; the lines above say why')
  await utimes(join(staging, 'index.html'), started, started)
  await mkdir(dist, { recursive: true })
  await rm(dist, { recursive: true })
  await rename(staging, dist)
}

/** Builds the web when its sources are newer than the last build. Without Vite (production) what lies there is served. */
export const buildWebWhenStale = async (say: (line: string) => void): Promise<void> => {
  const canBuild = existsSync(join(root, 'node_modules/vite'))
  const sources = inputs.map((path) => join(root, path)).filter((path) => existsSync(path))
  if (!canBuild || !isStale(join(root, 'web/dist/index.html'), sources)) return
  say('Building the web, once …')
  await build()
}
