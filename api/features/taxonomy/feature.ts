import type { SearchPort } from '../../adapters/search/kept.ts'
import type { Base, Opened } from '../../feature.ts'
import { taxonomyRoutes } from './routes.ts'

export const openTaxonomy = ({ reference }: Base, { search }: { search: SearchPort }): Opened => ({
  name: 'taxonomy',
  services: {},
  routes: taxonomyRoutes(reference, search),
})
