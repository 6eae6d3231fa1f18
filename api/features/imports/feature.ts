import type { Base, Opened } from '../../feature.ts'
import { importRoutes } from './routes.ts'
import { type ImportNeeds, importService } from './service.ts'
import { type AlongNeeds, alongService } from './service-along.ts'
import { type UndoNeeds, undoService } from './service-undo.ts'

export const openImports = (
  base: Base,
  needs: Omit<ImportNeeds, 'reference'> & Omit<UndoNeeds, 'clock'> & Omit<AlongNeeds, 'reference'>,
): Opened => ({
  name: 'imports',
  services: {},
  routes: importRoutes({
    ...importService({ ...base, ...needs }),
    ...undoService({ ...base, ...needs }),
    ...alongService({ ...base, ...needs }),
  }),
})
