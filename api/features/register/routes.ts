import { route } from '../../route.ts'
import { registerEndpoints as at } from './contract.ts'
import type { RegisterService } from './service.ts'

export const registerRoutes = (register: RegisterService) => [
  route(at.read, ({ params, query }) => register.read(params.region, query.language)),
]
