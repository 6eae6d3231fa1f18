import type { Opened } from '../../feature.ts'
import { importRoutes } from './routes.ts'
import { type ImportNeeds, importService } from './service.ts'

export const openImports = (needs: ImportNeeds): Opened => ({
  name: 'imports',
  services: {},
  routes: importRoutes(importService(needs)),
})
