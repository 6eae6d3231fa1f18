import type { Base, Opened } from '../../feature.ts'
import { hour } from '../../jobs/job.ts'
import { route } from '../../route.ts'
import { reportEndpoints as at } from './contract.ts'
import { type ReportService, reportService } from './service.ts'
import { outcomeKeys, outcomes, reports as spec } from './store.ts'

export const reportSpecs = [outcomes, outcomeKeys, spec]

export const openReports = (
  base: Base,
  needs: Omit<Parameters<typeof reportService>[0], keyof Base>,
): Opened<{ reports: ReportService }> => {
  const reports = reportService({ ...base, ...needs })
  return {
    name: 'reports',
    services: { reports },
    routes: [route(at.outcomes, ({ params, query }) => reports.read(params.region, query.month))],
    jobs: [{ name: 'outcomes of the month', everyMs: hour, run: reports.nightly }],
  }
}
