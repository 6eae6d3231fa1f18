import { matchPath } from 'react-router'
import { type Frame, routes } from './routes.tsx'

/** Words that a frame's pages begin with; those of a person lie in one file. */
const nounsOf: { [frame in Frame]?: readonly string[] } = { public: ['public'], person: ['me'] }

/** Begins to fetch the page of an address and its frame; answers which words it begins with. */
export function startPage(pathname: string): readonly string[] {
  const route = routes.find(({ at }) => matchPath(at, pathname))
  if (!route) return []
  // Who shows them says what is wrong where one does not come.
  void route.load?.().catch(() => undefined)
  if (route.frame !== 'public') void import('./frames.tsx').catch(() => undefined)
  return nounsOf[route.frame] ?? []
}
