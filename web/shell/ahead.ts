import { matchPath } from 'react-router'
import type { SessionAnswer } from '#contract/accounts'
import { askAhead } from '../data/ahead.ts'
import { firstPlaces } from '../features/matches/first-places.ts'
import { uiLanguageOf } from '../words/languages.ts'
import { paths } from './paths.ts'
import { type Frame, routes } from './routes.tsx'

/** Words that a frame's pages begin with; those of a person lie in one file. */
const nounsOf: { [frame in Frame]?: readonly string[] } = { public: ['public'], person: ['me'] }

/** What the first page of a person reads. */
function personHome(session: SessionAnswer): void {
  const own = session.memberships.find(({ role }) => role === 'person')
  if (!own?.profile || !session.account) return
  const { region, profile: id } = own
  const language = uiLanguageOf(session.account.language)
  void askAhead('GET /regions/:region/profiles/:id', { region, id })
  void askAhead('GET /regions/:region/profiles/:id/matches', { region, id, limit: firstPlaces })
  void askAhead('GET /taxonomy/:language', { language })
  void askAhead('GET /notifications', {})
}

/**
 * Begins to fetch all that the page of an address will need at once, instead of one thing after the other: its file,
 * its frame, and where it is a person's first page its data. Answers which words it begins with.
 */
export function startPage(pathname: string, session: Promise<SessionAnswer | undefined>): readonly string[] {
  const route = routes.find(({ at }) => matchPath(at, pathname))
  if (!route) return []
  // Who shows them says what is wrong where one does not come.
  void route.load?.().catch(() => undefined)
  if (route.frame !== 'public') void import('./frames.tsx').catch(() => undefined)
  if (route.at === paths.me.pattern)
    void session.then((answer) => {
      if (answer) personHome(answer)
    })
  return nounsOf[route.frame] ?? []
}
