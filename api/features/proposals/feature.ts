import type { MatcherPort } from '../../adapters/matcher/port.ts'
import type { Base, Opened } from '../../feature.ts'
import { hour, minute } from '../../jobs/job.ts'
import { type Runs, startRuns } from '../../jobs/region-run.ts'
import type { Directory } from '../directory.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { proposalRoutes } from './routes.ts'
import { type ProposalService, proposalService } from './service.ts'
import { runs, proposals as spec } from './store.ts'

export const proposalSpecs = [runs, spec]

export const openProposals = (
  base: Base,
  needs: {
    openMatcher: () => MatcherPort & { close(): Promise<void> }
    directory: Directory
    looks: LookService
    regions: RegionService
    vacancies: VacancyService
  },
): Opened<{ proposals: ProposalService; walks: Runs }> => {
  const proposals = proposalService({ ...base, ...needs })
  const walks = startRuns({ ...base, ...needs, erase: proposals.erase })
  return {
    name: 'proposals',
    services: { proposals, walks },
    routes: proposalRoutes(proposals),
    jobs: [
      { name: 'nightly runs', everyMs: hour, run: proposals.nightly },
      { name: 'runs of another process that has gone', everyMs: minute, run: walks.finish },
    ],
    erasers: [proposals.erase],
    close: walks.stop,
  }
}
