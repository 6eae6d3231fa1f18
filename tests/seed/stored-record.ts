import { z } from 'zod'
import type { Draft, Versioned } from '../../api/adapters/store/port.ts'
import { strict } from '../../api/contract-patch.ts'

/** What a collection's records are without the engine's fields; the compiler holds each schema to the record's type. */
export const recordOf = <T extends Versioned>(
  _spec: { record?: T },
  shape: z.ZodType<Draft<T>> & z.ZodObject,
) => strict(shape) as z.ZodType<unknown>

/** An id that is made of a secret. */
export const hash = (prefix: string) => z.string().regex(new RegExp(`^${prefix}-[0-9a-z]{26}$`))
