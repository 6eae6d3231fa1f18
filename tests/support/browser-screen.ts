import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import type { UiLanguage } from '../../api/contract.ts'
import { cookieName } from '../../api/plugins/cookies.ts'

export type Screen = {
  /** Pixels; the height follows: a phone under 500, a desk from 1024. */
  width?: number
  language?: UiLanguage
  theme?: 'light' | 'dark'
  /** Id of the persona who is signed in; nobody by default. */
  as?: string
  /** Secret of a session that is there already, on a server without personas. */
  secret?: string
  /** Told of the page before it goes anywhere. */
  opened?: (page: Page) => void
  /** A share of the normal text size: 2 is the 200% of WCAG. */
  textSize?: number
}

/** Where a reader of each language may come from, as their browser says it. */
const locales: { readonly [language: string]: string } = {
  ar: 'ar-SY',
  ti: 'ti-ER',
  en: 'en-GB',
  nl: 'nl-NL',
}
const heightOf = (width: number): number => (width < 500 ? 740 : width < 1024 ? 1024 : 900)

/** Signs a persona in and sets the language of their account, as they would in their settings. */
async function signIn(context: BrowserContext, origin: string, persona: string, language: UiLanguage) {
  const api = `${origin}/api/v1`
  const answer = await context.request.post(`${api}/demo/sessions`, { data: { persona } })
  if (!answer.ok()) throw new Error(`Nobody could sign in as ${persona}: ${await answer.text()}`)
  const account = await context.request.get(`${api}/account`)
  const changed = await context.request.patch(`${api}/account`, {
    data: { language },
    headers: { 'if-match': account.headers().etag ?? '' },
  })
  if (!changed.ok()) throw new Error(`The language could not be set: ${await changed.text()}`)
}

/** A browser of its own (cookies, storage) on the given screen; close its context when done. */
export async function openScreen(browser: Browser, origin: string, screen: Screen = {}): Promise<Page> {
  const { width = 1440, language = 'en', theme = 'light', as: persona, secret, opened, textSize = 1 } = screen
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: heightOf(width) },
    hasTouch: width < 500,
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: locales[language] ?? language,
    timezoneId: 'Europe/Amsterdam',
  })
  if (secret !== undefined)
    await context.addCookies([{ name: cookieName('session', false), value: secret, url: origin }])
  if (persona !== undefined) await signIn(context, origin, persona, language)
  const page = await context.newPage()
  opened?.(page)
  if (textSize !== 1) await setTextSize(page, textSize)
  return page
}

const lines = new WeakMap<Page, Promise<CDPSession>>()

/** Sets the reader's text size as a share of the normal one, also of a page that is open. */
export async function setTextSize(page: Page, share: number): Promise<void> {
  const line = lines.get(page) ?? page.context().newCDPSession(page)
  lines.set(page, line)
  await (await line).send('Page.setFontSizes', { fontSizes: { standard: 16 * share } })
}
