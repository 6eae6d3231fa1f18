import { createHmac } from 'node:crypto'
import type { ShownCount } from './contract.ts'
import { type Anonymity, anonymity } from './rules.ts'

/** Who fits, and who of them first has to be asked something, by id. */
export type Fitting = { ranked: readonly string[]; toAsk: readonly string[] }

/** What a count is keyed to beside the people: the store's secret and the week, counted from Monday to Sunday. */
export type CountKey = { secret: string; week: number }

/** The number of a week since 1970, of a day as days since 1970-01-01, which was a Thursday. */
export const weekOf = (today: number): number => Math.floor((today + 3) / 7)

/** How many a set of people is said to be: a little off, and always by as much for the same people in the same week. */
export const blurred = (
  people: readonly string[],
  { secret, week }: CountKey,
  { noise }: Pick<Anonymity, 'noise'> = anonymity,
): number => {
  const hash = createHmac('sha256', secret)
    .update(`${week}|${[...people].sort().join('|')}`)
    .digest()
  return people.length + (hash.readUInt32BE() % (2 * noise + 1)) - noise
}

const inSteps = (count: number, { threshold, step }: Pick<Anonymity, 'threshold' | 'step'>): number | null =>
  count < threshold ? null : Math.round(count / step) * step

/** A count as an employer may read it. */
export const employerCount = (
  { ranked, toAsk }: Fitting,
  key: CountKey,
  law: Anonymity = anonymity,
): ShownCount => {
  const people = inSteps(blurred([...ranked, ...toAsk], key, law), law)
  const asked = inSteps(blurred(toAsk, key, law), law)
  const least = people === null || asked === null ? null : Math.min(asked, people)
  return { people, toAsk: least, exactness: 'fives' }
}

/** The same for who has read many counts this week. */
export const roughCount = (
  { ranked, toAsk }: Fitting,
  key: CountKey,
  { roughNoise, roughStep }: Anonymity = anonymity,
): ShownCount => {
  const size = blurred([...ranked, ...toAsk], key, { noise: roughNoise })
  return {
    people: inSteps(size, { threshold: roughStep, step: roughStep }),
    toAsk: null,
    exactness: 'rough',
  }
}

/** Names the sets of people that a number is made of, so that nobody reads from the name who they are. */
export const setName = (all: readonly Fitting[], { secret, week }: CountKey): string => {
  const sets = all.map(({ ranked, toAsk }) => [[...ranked].sort(), [...toAsk].sort()])
  return createHmac('sha256', secret)
    .update(`set|${week}|${JSON.stringify(sets)}`)
    .digest('base64url')
    .slice(0, 16)
}

/** A count as staff read it. */
export const staffCount = ({ ranked, toAsk }: Fitting): ShownCount => ({
  people: ranked.length + toAsk.length,
  toAsk: toAsk.length,
  exactness: 'exact',
})

/** What letting go brings: told to an employer only where both counts and the difference reach the threshold. */
export const shownGain = (
  before: ShownCount,
  after: ShownCount,
  { threshold }: Anonymity = anonymity,
): number | null => {
  if (before.people === null || after.people === null) return null
  const more = after.people - before.people
  return after.exactness === 'exact' || more >= threshold ? more : null
}
