import { route } from '../../route.ts'
import { caseEndpoints as at } from './contract-endpoints.ts'
import type { ContactService } from './service-contacts.ts'
import type { EmployerPromiseService } from './service-employer-promises.ts'
import type { LoadService } from './service-load.ts'
import type { PromiseService } from './service-promises.ts'

export const caseRoutes = ({
  contacts,
  promises,
  load,
  ofEmployers,
}: {
  contacts: ContactService
  promises: PromiseService
  load: LoadService
  ofEmployers: EmployerPromiseService
}) => [
  route(at.load, ({ params }) => load.read(params.region)),
  route(at.loadOf, ({ actor, params }) => load.of(actor, params.region, params.id)),
  route(at.contacts, ({ actor, params }) => contacts.list(actor, params.region, params.id)),
  route(at.note, ({ actor, params, body }) => contacts.note(actor, params.region, params.id, body)),
  route(at.promises, ({ actor, params }) => promises.list(actor, params.region, params.id)),
  route(at.ofEmployer, ({ actor, params }) => ofEmployers.list(actor, params.region, params.id)),
  route(at.promise, ({ actor, params, body }) => promises.make(actor, params.region, params.id, body)),
  route(at.settle, ({ actor, params, ifMatch, body }) =>
    promises.settle(actor, params.region, params.id, ifMatch, body),
  ),
]
