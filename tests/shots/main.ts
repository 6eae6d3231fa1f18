import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Page } from 'playwright-core'
import type { UiLanguage } from '../../api/contract.ts'
import { buildWebWhenStale } from '../../api/plugins/web-build.ts'
import languages from '../../locales/languages.json' with { type: 'json' }
import { startDemo } from '../support/app.ts'
import { openScreen } from '../support/browser-screen.ts'
import { visit } from '../support/browser-settled.ts'
import { launchChromium } from '../support/chromium.ts'
import { sampleOf } from './sample.ts'
import { contactSheet, type Shot } from './sheet.ts'
import { type Visit, visitsTo } from './visits.ts'

const out = join(import.meta.dirname, 'out')
const say = (line: string) => process.stdout.write(`${line}\n`)

/** `npm run shots -- --route candidates --lang ar,ti --width 360 --dark`; everything when nothing is named. */
const { values } = parseArgs({
  options: {
    route: { type: 'string' },
    lang: { type: 'string', default: Object.keys(languages).join(',') },
    width: { type: 'string', default: '360,1440' },
    dark: { type: 'boolean', default: false },
  },
})

type Look = { language: UiLanguage; width: number; theme: 'light' | 'dark' }

async function take(page: Page, { route, path }: Visit, look: Look): Promise<Shot> {
  await visit(page, path)
  const address = path
    .replace(/^\/regions\/[^/]+/, '')
    .replace(/\/$/, '')
    .replaceAll('/', '-')
  const file = `${route}${address}.${look.language}-${look.width}-${look.theme}.png`
  await page.screenshot({ path: join(out, file), fullPage: true })
  return { route, path, ...look, file }
}

const folder = await mkdtemp(join(tmpdir(), 'werkbrug-shots-'))
await buildWebWhenStale(say)
const [server, demo] = await Promise.all([launchChromium(), startDemo(folder)])
try {
  const { origin } = demo
  const browser = await chromium.connect(server.wsEndpoint())
  const sample = await sampleOf(origin)
  await mkdir(out, { recursive: true })
  const visits = visitsTo(sample, values.route?.split(','))
  const theme = values.dark ? ('dark' as const) : ('light' as const)
  const shots: Shot[] = []
  // One language after the other: it is the account's, so two at once would take turns on the same screen.
  for (const language of values.lang.split(',') as UiLanguage[])
    for (const width of values.width.split(',').map(Number))
      for (const role of new Set(visits.map(({ as }) => as))) {
        const look = { language, width, theme }
        const page = await openScreen(browser, origin, {
          ...look,
          ...(role && { as: sample.personaOf(role) }),
        })
        for (const one of visits.filter(({ as }) => as === role)) shots.push(await take(page, one, look))
        await page.context().close()
      }
  const place = ({ path }: Shot) => visits.findIndex((one) => one.path === path)
  shots.sort((a, b) => a.width - b.width || place(a) - place(b))
  await writeFile(join(out, 'index.html'), contactSheet(shots))
  say(`${shots.length} pictures; look at them in ${join(out, 'index.html')}`)
} finally {
  await server.close()
  await demo.close()
  await rm(folder, { recursive: true })
}
