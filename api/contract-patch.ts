import { z } from 'zod'
import { listed } from './contract.ts'

type Leaf = (schema: z.ZodType) => z.ZodType

/** Kinds of schema that hold no other, and so stay as they are. */
const simple = new Set(['string', 'number', 'int', 'boolean', 'enum', 'literal', 'null', 'template_literal'])

const unknownClass = (schema: z.ZodType): never => {
  throw new TypeError(
    `contract-patch.ts does not know schemas of type ${schema.def.type}: teach it, or use another`,
  )
}
const shapeOf = (schema: z.ZodObject): z.ZodRawShape => {
  if ((schema.def.checks?.length ?? 0) === 0) return schema.shape
  throw new TypeError('a check on an object would be lost here: check in the rules of its noun')
}

/** Rebuilds a schema, giving `object` a say on every object in it. A kind that it does not know is refused, never let through. */
const rebuild = (schema: z.ZodType, object: (shape: z.ZodRawShape, walk: Leaf) => z.ZodType): z.ZodType => {
  const walk: Leaf = (inner) => rebuild(inner, object)
  if (schema instanceof z.ZodObject) return object(shapeOf(schema), walk)
  if (schema instanceof z.ZodNullable) return walk(schema.unwrap() as z.ZodType).nullable()
  if (schema instanceof z.ZodExactOptional) return walk(schema.unwrap() as z.ZodType).exactOptional()
  if (schema instanceof z.ZodArray)
    return schema.clone({ ...schema.def, element: walk(schema.element as z.ZodType) } as typeof schema.def)
  if (schema instanceof z.ZodRecord) {
    const def = { ...schema.def, valueType: walk(schema.valueType as z.ZodType) }
    return schema.clone(def as typeof schema.def)
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map((option) => walk(option as z.ZodType))
    return schema.clone({ ...schema.def, options } as typeof schema.def)
  }
  return simple.has(schema.def.type) ? schema : unknownClass(schema)
}

/** The same schema, refusing unknown keys at every depth: for what comes in. */
export const strict = <T extends z.ZodType>(schema: T): T =>
  rebuild(schema, (shape, walk) =>
    z.strictObject(
      Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, walk(value as z.ZodType)])),
    ),
  ) as unknown as T

type Begun<S extends z.ZodRawShape, K extends keyof S> = {
  [P in keyof S]: P extends K ? S[P] : S[P] extends z.ZodType ? z.ZodExactOptional<S[P]> : never
}

/** The fields of a new record: the named sections must be given, the others may follow later. */
export const beginningOf = <S extends z.ZodRawShape, K extends keyof S & string>(
  sections: z.ZodObject<S>,
  required: readonly K[],
): Begun<S, K> =>
  Object.fromEntries(
    Object.entries(strict(sections).shape).map(([key, value]) => [
      key,
      (required as readonly string[]).includes(key) ? value : (value as z.ZodType).exactOptional(),
    ]),
  ) as Begun<S, K>

type PatchOf<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: PatchOf<T[K]> | null }
    : T

const patchLeaf: Leaf = (schema) => {
  if (schema instanceof z.ZodObject)
    return z.strictObject(
      Object.fromEntries(
        Object.entries(shapeOf(schema)).map(([key, value]) => [
          key,
          patchLeaf(value as z.ZodType)
            .nullable()
            .exactOptional(),
        ]),
      ),
    )
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional)
    return patchLeaf(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodRecord)
    return listed(z.string().max(100), patchLeaf(schema.valueType as z.ZodType).nullable(), mostPatched)
  return strict(schema)
}

/** Items of one list that a patch may touch at once. */
const mostPatched = 500

/**
 * The merge patch (RFC 7396) of a record's sections: any part of any section, `null` takes away. A variant of a union is
 * replaced as a whole: which fields it has hangs on which one it is.
 * The whole that comes out is checked again against the full schema, so a patch may be partial but never leave a half.
 */
export const patchOf = <T extends z.ZodObject>(sections: T): z.ZodType<PatchOf<z.infer<T>>> =>
  patchLeaf(sections) as z.ZodType<PatchOf<z.infer<T>>>

type Json = unknown
const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const bareOf = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional
    ? bareOf(schema.unwrap() as z.ZodType)
    : schema

/**
 * Applies an RFC 7396 merge patch and returns a new value. One rule is added for records with fixed fields: where
 * `schema` says that a key is always there, `null` sets it to null instead of taking it away.
 */
export const mergePatch = (target: Json, patch: Json, schema: z.ZodType): Json => {
  if (!isObject(patch)) return patch
  const inner = bareOf(schema)
  if (inner instanceof z.ZodUnion) return patch
  const result: Record<string, Json> = isObject(target) ? { ...target } : {}
  for (const [key, value] of Object.entries(patch)) {
    const field =
      inner instanceof z.ZodObject
        ? (inner.shape[key] as z.ZodType | undefined)
        : inner instanceof z.ZodRecord
          ? (inner.valueType as z.ZodType)
          : undefined
    if (value === null && !(inner instanceof z.ZodObject && field instanceof z.ZodNullable))
      delete result[key]
    else
      result[key] = mergePatch(
        Object.hasOwn(result, key) ? result[key] : undefined,
        value,
        field ?? z.unknown(),
      )
  }
  return result
}
