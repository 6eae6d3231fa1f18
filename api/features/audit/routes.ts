import { route } from '../../route.ts'
import { auditEndpoints as at } from './contract.ts'
import type { AuditService } from './service.ts'

export const auditRoutes = (audit: AuditService) => [
  route(at.list, ({ params, query }) => audit.list(params.region, query)),
]
