import type {
  AnySpec,
  Collection,
  GlobalSpec,
  Regional,
  ScopedSpec,
  Store,
  Versioned,
} from './adapters/store/port.ts'

/** A person as their data is tied together: one profile, and the account that signs in for it. */
export type Subject = { region: string; profile: string; account: string | null; email: string | null }

/** Where records lie, as equal values of indexed paths; null when this subject can have none. */
type Where = Record<string, string> | null

/** Every collection says what it holds of a person: a way to find it, or `null` for nothing. */
export type Personal<T = never> = {
  personal: ((subject: Subject) => Where) | null
  /** What of a record is theirs to read, where others are in it too. */
  ownPart?: (record: T, subject: Subject) => object
}
export type DeclaredSpec = AnySpec & Personal

export type Holding = { spec: DeclaredSpec; id: string }

/** A declared collection; one of a region as that region sees it. */
export const collectionOf = (store: Store, spec: DeclaredSpec, region: string): Collection<Versioned> =>
  spec.scoped
    ? (store.collection(spec as ScopedSpec<Regional>).in(region) as unknown as Collection<Versioned>)
    : store.collection(spec as GlobalSpec<Versioned>)

/** Finds every record that holds data of a person, in all collections: what an export shows and a deletion takes. */
export const personalRecords = async (
  store: Store,
  specs: readonly DeclaredSpec[],
  subject: Subject,
): Promise<Holding[]> => {
  const found = specs.map(async (spec): Promise<Holding[]> => {
    const where = spec.personal?.(subject) ?? null
    if (where === null) return []
    const records = await collectionOf(store, spec, subject.region).find(where)
    return records.map(({ id }) => ({ spec, id }))
  })
  return (await Promise.all(found)).flat()
}

const isNamed = (value: unknown, gone: ReadonlySet<string>): boolean =>
  typeof value === 'string'
    ? gone.has(value)
    : typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).some((one) => typeof one === 'string' && gone.has(one))

/** A value whose lists, however deep, have no item any more that names one of the ids. */
export const withoutNamed = <T>(value: T, gone: ReadonlySet<string>): T => {
  if (Array.isArray(value))
    return value.filter((one) => !isNamed(one, gone)).map((one) => withoutNamed(one, gone)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutNamed(one, gone)])) as T
}
