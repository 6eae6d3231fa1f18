import { runs } from '../../../api/features/proposals/store.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, here, inHome, type Samples } from '../sample.ts'

const startRun = async (world: World) => {
  if ((await inHome(world, runs).count({})) > 0) return
  await world.deps.proposals.start(world.id.home, 'test')
  await world.deps.walks.finish()
}

export const proposalSamples: Samples = {
  'POST /regions/:region/runs': {
    path: (world) => `${here(world)}/runs`,
    by: 'coordinator',
    verdict: allowWith(202, 'staff', 'coordinator'),
  },
  'GET /regions/:region/runs/latest': {
    path: (world) => `${here(world)}/runs/latest`,
    prepare: startRun,
    by: 'coordinator',
    verdict: allow('staff', 'coordinator'),
  },
  'DELETE /regions/:region/runs/latest': {
    path: (world) => `${here(world)}/runs/latest`,
    prepare: startRun,
    by: 'coordinator',
    verdict: allow('staff', 'coordinator'),
  },
  'GET /regions/:region/vacancies/:id/proposals': {
    path: (world) => `${here(world)}/vacancies/${world.id.open}/proposals`,
    by: 'holder',
    verdict: allow('staff'),
  },
}
