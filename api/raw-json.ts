import { z } from 'zod'

/** An answer's body that is JSON already; made of parts that have been through their schemas, it goes out as it is. */
export class RawJson {
  readonly json: Buffer
  constructor(json: Buffer) {
    this.json = json
  }
}

/** A value as JSON, with what its schema lets through alone. */
export const encode = (schema: z.ZodType, value: unknown): string => JSON.stringify(z.encode(schema, value))

/** An object whose values are JSON already, as JSON. */
export const objectOf = (parts: Iterable<readonly [key: string, json: string]>): string =>
  `{${Array.from(parts, ([key, json]) => `${JSON.stringify(key)}:${json}`).join()}}`
