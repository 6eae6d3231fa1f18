import { route } from '../../route.ts'
import { importEndpoints as at } from './contract.ts'
import { alongEndpoints } from './contract-endpoints.ts'
import { tableOf } from './rules-file.ts'
import type { ImportService } from './service.ts'
import type { AlongService } from './service-along.ts'
import type { UndoService } from './service-undo.ts'

export const importRoutes = (imports: ImportService & UndoService & AlongService) => [
  route(at.read, async ({ body }) => tableOf(Buffer.from(body.file, 'base64'), body.of)),
  route(at.check, async ({ actor, params, body }) => ({
    rows: await imports.check(actor, params.region, body),
  })),
  route(at.takeOver, async ({ actor, params, body }) => ({
    rows: await imports.takeOver(actor, params.region, body),
  })),
  route(alongEndpoints.read, ({ params, body }) => imports.readAlong(params.region, body.text)),
  route(at.undo, ({ actor, params, body }) => imports.undo(actor, params.region, body)),
]
