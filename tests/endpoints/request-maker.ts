import type { Random } from '../../seed/random.ts'

/** A schema as the OpenAPI document writes it, as far as requests are made from it. */
export type Shape = {
  type?: string | string[]
  properties?: Record<string, Shape>
  required?: string[]
  additionalProperties?: Shape | boolean
  propertyNames?: Shape
  items?: Shape
  enum?: unknown[]
  const?: unknown
  anyOf?: Shape[]
  oneOf?: Shape[]
  allOf?: Shape[]
  pattern?: string
  format?: string
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  maxItems?: number
}

/** Text that is kept in one way or another, and text that means trouble. */
const words = [
  ...['2026-12-14', '2027-01-04', '2026-11', '2020-05', '2026-11-27T08:00:00Z', '8011', '8031AB', '123456'],
  ...[
    '12345678',
    '+31612345678',
    '06 1234 5678',
    'a@example.org',
    'nl',
    'ar',
    'ti',
    'en',
    'NL',
    'ER',
    'other',
  ],
  ...['sk-bake', 'occ-baker', 'sec-food', 'cert-vca', 'f'.repeat(42), '0'.repeat(42), 'Zwolle', 'Meppel'],
  ...[
    'Bakker',
    'خباز في المخبز',
    'ሰብ እንዳ ባኒ',
    "Ik wil 's ochtends werken",
    'a long enough reason to be read',
  ],
]
const trouble = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202eabc',
    '\u200b',
    '__proto__',
    'constructor',
    '$where',
    'a.b',
    '../..',
    '%00',
  ],
  ...[
    '1e400',
    '-0',
    'NaN',
    'null',
    '[]',
    "' OR 1=1 --",
    '<b>x</b>',
    'ا'.repeat(300),
    'x'.repeat(5000),
    '🧑🏽‍🍳',
  ],
]
const odd = [null, true, false, 0, -1, 1.5, 1e21, 2 ** 53, '', 'x', [], {}, [null], { a: { b: {} } }]

/** Makes values from schemas: most of them right, some wrong in one place. `pool` holds ids that name something. */
export const requestMaker = (random: Random, pool: string[]) => {
  const text = ({ pattern, minLength = 0, maxLength = 4000 }: Shape): string => {
    if (random.chance(0.04)) return random.pick(trouble)
    const test = pattern === undefined ? null : new RegExp(pattern, 'u')
    const fits = (word: string) =>
      test ? test.test(word) : word.length >= minLength && word.length <= maxLength
    const all = test ? [...pool, ...words] : words
    for (let tries = 0; tries < 12; tries += 1) {
      const word = random.pick(all)
      if (fits(word)) return word
    }
    return all.find(fits) ?? random.pick(words)
  }
  const number = ({ minimum = -5, maximum = 1000 }: Shape, isWhole: boolean): number => {
    if (random.chance(0.04)) return random.pick([minimum - 1, maximum + 1, 1e18, -1e18])
    if (random.chance(0.2)) return random.pick([minimum, maximum])
    const drawn = random.int(Math.ceil(Math.max(minimum, -1e6)), Math.floor(Math.min(maximum, 1e6)))
    return isWhole ? drawn : drawn + 0.5
  }
  const object = (shape: Shape, depth: number): Record<string, unknown> => {
    const made: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(shape.properties ?? {}))
      if ((shape.required?.includes(key) && !random.chance(0.02)) || random.chance(0.4))
        made[key] = value(inner, depth + 1)
    if (typeof shape.additionalProperties === 'object')
      for (let more = random.int(0, 2); more > 0; more -= 1)
        made[text(shape.propertyNames ?? {})] = value(shape.additionalProperties, depth + 1)
    if (random.chance(0.02)) made[random.pick(trouble)] = random.pick(odd)
    return made
  }
  const value = (shape: Shape, depth = 0): unknown => {
    if (random.chance(0.01)) return random.pick(odd)
    if (shape.const !== undefined) return shape.const
    if (shape.enum) return random.pick(shape.enum)
    const choices = shape.anyOf ?? shape.oneOf
    if (choices) return value(random.pick(choices), depth)
    if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => value(part, depth)))
    const type = Array.isArray(shape.type) ? random.pick(shape.type) : shape.type
    if (type === 'object' || shape.properties) return object(shape, depth)
    if (type === 'array')
      return Array.from({ length: depth > 8 ? 0 : random.int(0, Math.min(3, shape.maxItems ?? 3)) }, () =>
        value(shape.items ?? {}, depth + 1),
      )
    if (type === 'string') return text(shape)
    if (type === 'integer' || type === 'number') return number(shape, type === 'integer')
    if (type === 'boolean') return random.chance(0.5)
    if (type === 'null') return null
    return random.pick(odd)
  }
  /** A good value with one part changed, taken away or added. */
  const spoilt = (good: unknown): unknown => {
    if (typeof good !== 'object' || good === null || random.chance(0.1))
      return random.pick([...odd, ...trouble])
    if (Array.isArray(good))
      return good.length === 0 ? [random.pick(odd)] : good.map((one, at) => (at === 0 ? spoilt(one) : one))
    const keys = Object.keys(good)
    const key = keys.length === 0 || random.chance(0.15) ? random.pick(trouble) : random.pick(keys)
    const { [key]: before, ...others } = good as Record<string, unknown>
    return random.chance(0.15) ? others : { ...others, [key]: spoilt(before) }
  }
  return { text, value, spoilt }
}
