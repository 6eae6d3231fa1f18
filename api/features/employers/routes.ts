import { route } from '../../route.ts'
import type { AccountService } from '../accounts/service.ts'
import { employerEndpoints as at } from './contract.ts'
import type { EmployerService } from './service.ts'
import type { ApplicationService } from './service-applications.ts'

export const employerRoutes = (
  employers: EmployerService,
  applications: ApplicationService,
  accounts: Pick<AccountService, 'reach'>,
) => [
  route(at.apply, async ({ params, body }) => {
    await applications.apply(params.region, body)
    return null
  }),
  route(at.list, ({ actor, params, query }) => employers.list(actor, params.region, query)),
  route(at.create, ({ actor, params, body }) => employers.create(actor, params.region, body)),
  route(at.read, ({ actor, params }) => employers.read(actor, params.region, params.id)),
  route(at.jobhunter, async ({ actor, params }) => {
    const { account } = await employers.read(actor, params.region, params.id)
    return { jobhunter: account.manager === null ? null : await accounts.reach(account.manager) }
  }),
  route(at.patch, ({ actor, params, ifMatch, body }) =>
    employers.patch(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.setState, ({ actor, params, ifMatch, body }) =>
    employers.setState(actor, params.region, params.id, ifMatch, body.to),
  ),
  route(at.listSites, ({ actor, params }) => employers.listSites(actor, params.region, params.id)),
  route(at.createSite, ({ actor, params, body }) =>
    employers.createSite(actor, params.region, params.id, body),
  ),
  route(at.readSite, ({ actor, params }) => employers.readSite(actor, params.region, params.id, params.site)),
  route(at.patchSite, ({ actor, params, ifMatch, body }) =>
    employers.patchSite(actor, params.region, params.id, params.site, ifMatch, body),
  ),
]
