export type Scalar = string | number | boolean | null

type KeyOf<T> = T extends unknown ? keyof T & string : never
type ValueAt<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never
type Leaf<V> = Extract<V extends readonly (infer Element)[] ? Element : V, Scalar>

type Operators<V> = {
  $in?: readonly V[]
  $gt?: Extract<V, string | number>
  $gte?: Extract<V, string | number>
  $lt?: Extract<V, string | number>
  $lte?: Extract<V, string | number>
  $exists?: boolean
}
export type Condition<V extends Scalar = Scalar> = V | null | Operators<V | null>

/**
 * The part of MongoDB's query language that every engine understands, with MongoDB's meaning: a value equals, or is an
 * element of a declared list; `null` also finds what is missing; ranges compare numbers with numbers and strings (by
 * code point) with strings; all fields and operators must hold. Paths into sub-records are dotted strings.
 */
export type Filter<T> = { [K in KeyOf<T>]?: Condition<Leaf<ValueAt<T, K>>> } & {
  [dotted: `${string}.${string}`]: Condition
} & { $and?: readonly Filter<T>[]; $or?: readonly Filter<T>[] }

/**
 * Fields in order of weight; 1 rises, -1 falls. Missing values come before numbers, numbers before strings (by code point),
 * truth values where the engine puts them; ids break ties.
 */
export type Sort<T> = { [K in KeyOf<T> | `${string}.${string}`]?: 1 | -1 }
