import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inflate } from '@sparticuz/chromium'
import { type BrowserServer, chromium } from 'playwright-core'
import pack from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const home = join(root, '.cache', `chromium-${pack.devDependencies['@sparticuz/chromium']}`)
const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/** Only the fonts that came along, so that a picture is the same on every machine. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`

/** Unpacks beside its final place and renames, so that two runs at once never start half a browser. */
async function unpack(): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true })
  const staging = await mkdtemp(join(root, '.cache/unpack-'))
  const before = process.env.TMPDIR
  process.env.TMPDIR = staging
  const unpacked = archives.map((name) => inflate(join(root, 'node_modules/@sparticuz/chromium/bin', name)))
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  await Promise.all(unpacked)
  await writeFile(join(staging, 'fonts/fonts.conf'), fontsConf)
  await rename(staging, home).catch(() => rm(staging, { recursive: true }))
}

/** Starts the browser that npm brought, with the libraries it brought: nothing of the machine is needed. */
export async function launchChromium(): Promise<BrowserServer> {
  if (!existsSync(home)) await unpack()
  return chromium.launchServer({
    executablePath: join(home, 'chromium'),
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
    ],
    env: {
      ...process.env,
      HOME: home,
      FONTCONFIG_PATH: join(home, 'fonts'),
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
    },
  })
}
