import type { Deps } from '../deps.ts'
import type { Route } from '../route.ts'
import { accountRoutes } from './accounts/routes.ts'
import { employerRoutes } from './employers/routes.ts'
import { matchRoutes } from './matches/routes.ts'
import { privacyRoutes } from './privacy/routes.ts'
import { profileRoutes } from './profiles/routes.ts'
import { proposalRoutes } from './proposals/routes.ts'
import { regionRoutes } from './regions/routes.ts'
import { taxonomyRoutes } from './taxonomy/routes.ts'
import { vacancyRoutes } from './vacancies/routes.ts'

/** Every endpoint of the API; a new feature is one line. */
export const routes = (deps: Deps): Route[] => [
  ...accountRoutes(deps, { secure: deps.config.PUBLIC_URL?.startsWith('https:') ?? false }),
  ...regionRoutes(deps.regions),
  ...taxonomyRoutes(deps.reference),
  ...profileRoutes(deps.profiles),
  ...employerRoutes(deps.employers, deps.applications),
  ...vacancyRoutes(deps.vacancies),
  ...matchRoutes(deps),
  ...proposalRoutes(deps.proposals),
  ...privacyRoutes(deps.privacy),
]
