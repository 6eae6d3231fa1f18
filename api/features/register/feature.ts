import type { Base, Opened } from '../../feature.ts'
import type { RegionService } from '../regions/service.ts'
import { registerRoutes } from './routes.ts'
import { registerService } from './service.ts'

export const openRegister = (base: Base, needs: { regions: RegionService }): Opened => {
  const register = registerService({ ...base, ...needs })
  return { name: 'register', services: {}, routes: registerRoutes(register) }
}
