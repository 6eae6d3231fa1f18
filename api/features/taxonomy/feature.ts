import type { Base, Opened } from '../../feature.ts'
import { taxonomyRoutes } from './routes.ts'

export const openTaxonomy = ({ reference }: Base): Opened => ({
  name: 'taxonomy',
  services: {},
  routes: taxonomyRoutes(reference),
})
