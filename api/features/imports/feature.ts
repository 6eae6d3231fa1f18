import type { Base, Opened } from '../../feature.ts'
import { importRoutes } from './routes.ts'
import { type ImportNeeds, importService } from './service.ts'
import { type UndoNeeds, undoService } from './service-undo.ts'

export const openImports = (
  base: Base,
  needs: Omit<ImportNeeds, 'reference'> & Omit<UndoNeeds, 'clock'>,
): Opened => ({
  name: 'imports',
  services: {},
  routes: importRoutes({ ...importService({ ...base, ...needs }), ...undoService({ ...base, ...needs }) }),
})
