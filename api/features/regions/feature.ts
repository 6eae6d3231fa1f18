import type { Base, Opened } from '../../feature.ts'
import { regionRoutes } from './routes.ts'
import { type RegionService, regionService } from './service.ts'
import { regions as spec } from './store.ts'

export const regionSpecs = [spec]

export const openRegions = (base: Base): Opened<{ regions: RegionService }> => {
  const regions = regionService(base)
  return { name: 'regions', services: { regions }, routes: regionRoutes(regions) }
}
