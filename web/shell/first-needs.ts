import type { SessionAnswer } from '#contract/accounts'
import { askAhead } from '../data/ahead.ts'
import { firstPlaces } from '../features/matches/first-places.ts'
import { fetchWords } from '../words/first-files.ts'
import { uiLanguageOf } from '../words/languages.ts'

type Needs = { words: 'me' | 'accounts'; load: readonly (() => Promise<unknown>)[] }

/** Where most visits begin, with what these pages need besides the app. */
const needs: { readonly [address: string]: Needs } = {
  '/me': {
    words: 'me',
    load: [() => import('./frames.tsx'), () => import('../features/me/home-page.tsx')],
  },
  '/sign-in': { words: 'accounts', load: [() => import('../features/accounts/sign-in-page.tsx')] },
}

/** What the first page of a person reads. */
function askPersonHome(session: SessionAnswer): void {
  const own = session.memberships.find(({ role }) => role === 'person')
  if (!own?.profile || !session.account) return
  const { region, profile: id } = own
  const language = uiLanguageOf(session.account.language)
  void askAhead('GET /regions/:region/profiles/:id', { region, id })
  void askAhead('GET /regions/:region/profiles/:id/matches', { region, id, limit: firstPlaces })
  void askAhead('GET /regions/:region/profiles/:id/participations', { region, id })
  void askAhead('GET /regions/:region/placements', { region })
  void askAhead('GET /regions/:region/profiles/:id/promises', { region, id })
  void askAhead('GET /notifications', {})
  void askAhead('GET /taxonomy/:language', { language })
}

/** Fetches what the page of an address will need while the app is still on its way. */
export function fetchFirstNeeds(address: string, session: Promise<SessionAnswer | undefined>): void {
  const language = uiLanguageOf(document.documentElement.lang)
  const page = needs[address]
  const begun = [fetchWords(language, 'common')]
  if (page) begun.push(...page.load.map((load) => load()), fetchWords(language, page.words))
  // Who shows them says what is wrong where one does not come.
  void Promise.allSettled(begun)
  if (address === '/me')
    void session.then((answer) => {
      if (answer) askPersonHome(answer)
    })
}
