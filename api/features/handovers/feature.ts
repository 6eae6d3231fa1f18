import type { Base, Opened } from '../../feature.ts'
import { hour } from '../../jobs/job.ts'
import type { LookService } from '../profiles/service-looks.ts'
import { handoverRoutes } from './routes.ts'
import { type HandoverService, handoverService } from './service.ts'
import { handoverTaking } from './service-accept.ts'
import { type HandoverClock, handoverClock } from './service-clock.ts'
import { type HandoverDeps, handoverDesk } from './service-desk.ts'
import { handovers as spec } from './store.ts'

export const handoverSpecs = [spec]

export const openHandovers = (
  base: Base,
  needs: Omit<HandoverDeps, 'store' | 'clock'> & { looks: LookService },
): Opened<{ handovers: HandoverService; handoverClock: HandoverClock }> => {
  const deps = { ...base, ...needs }
  const desk = handoverDesk(deps)
  const taking = handoverTaking({ ...deps, desk })
  const handovers = handoverService({ ...deps, desk, taking })
  const clock = handoverClock(deps)
  return {
    name: 'handovers',
    services: { handovers, handoverClock: clock },
    routes: handoverRoutes(handovers),
    jobs: [{ name: 'hand-overs that nobody answered', everyMs: hour, run: clock.escalate }],
  }
}
