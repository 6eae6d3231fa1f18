import type { Base, Opened } from '../../feature.ts'
import { hour } from '../../jobs/job.ts'
import type { Directory } from '../directory.ts'
import type { RegionService } from '../regions/service.ts'
import { auditRoutes } from './routes.ts'
import { type AuditService, auditService } from './service.ts'
import { auditEntries } from './store.ts'

export const auditSpecs = [auditEntries]

export const openAudit = (
  base: Base,
  needs: { directory: Directory; regions: RegionService },
): Opened<{ audit: AuditService }> => {
  const audit = auditService({ ...base, ...needs })
  return {
    name: 'audit',
    services: { audit },
    routes: auditRoutes(audit),
    erasers: [audit.erase],
    jobs: [{ name: 'acts of staff from long ago', everyMs: hour, run: audit.sweep }],
  }
}
