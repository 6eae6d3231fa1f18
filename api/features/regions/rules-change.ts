import { addDays } from '../../adapters/clock.ts'
import type { Fault } from '../../contract-faults.ts'
import { fault } from '../../faults.ts'
import type { RegionRules, RuleChange, RuleList } from './contract.ts'
import { rulesFaults } from './rules.ts'

type Version = { id: string; validFrom: string; validUntil: string | null }

const versionsIn = (rules: RegionRules, list: RuleList): readonly Version[] => rules[list]
const withList = (rules: RegionRules, list: RuleList, versions: readonly Version[]): RegionRules =>
  ({ ...rules, [list]: versions }) as RegionRules

const reaches = ({ validFrom, validUntil }: Version, day: string) =>
  validFrom < day && (validUntil === null || validUntil >= day)

/**
 * Rules with a new version of one of them. What held until then ends the day before; the new one holds until the next that is
 * planned already; one that begins on the same day is replaced.
 */
export const withVersion = (rules: RegionRules, { list, rule }: RuleChange): RegionRules => {
  const { id, validFrom } = rule
  const all = versionsIn(rules, list)
  const next = all
    .filter((one) => one.id === id && one.validFrom > validFrom)
    .map((one) => addDays(one.validFrom, -1))
    .sort()[0]
  const isCut = next !== undefined && (rule.validUntil === null || rule.validUntil > next)
  const isSame = (one: Version) => one.id === id && one.validFrom === validFrom
  const others = all
    .filter((one) => !isSame(one))
    .map((one) =>
      one.id === id && reaches(one, validFrom) ? { ...one, validUntil: addDays(validFrom, -1) } : one,
    )
  const at = all.findLastIndex((one) => one.id === id && one.validFrom < validFrom)
  const made: Version = isCut ? { ...rule, validUntil: next } : rule
  const place = at === -1 ? others.length : Math.min(at + 1, others.length)
  return withList(rules, list, [...others.slice(0, place), made, ...others.slice(place)])
}

/** Rules without a version that was planned: the one before it goes on in its place. Null where there is no such version. */
export const withoutVersion = (
  rules: RegionRules,
  { list, rule, from }: { list: RuleList; rule: string; from: string },
): RegionRules | null => {
  const all = versionsIn(rules, list)
  const gone = all.find(({ id, validFrom }) => id === rule && validFrom === from)
  if (!gone) return null
  const eve = addDays(from, -1)
  return withList(
    rules,
    list,
    all
      .filter((one) => one !== gone)
      .map((one) =>
        one.id === rule && one.validUntil === eve ? { ...one, validUntil: gone.validUntil } : one,
      ),
  )
}

/** What a rule is about: of one rule this never changes from version to version. */
const about = {
  rights: ['position', 'benefit'],
  blocked: ['case'],
  limits: ['kind', 'benefit'],
  numbers: ['unit'],
  wages: ['learning'],
  papers: ['permit'],
  instruments: [],
} as const satisfies Record<RuleList, readonly string[]>

/** Lists to which a region may add rules of its own. */
const growing: readonly RuleList[] = ['papers', 'instruments']

const isAbout = (rule: object, other: object, names: readonly string[]) =>
  names.every((name) => Reflect.get(rule, name) === Reflect.get(other, name))

/** What is wrong with a new version of a rule, at the fields of the change itself. */
export const changeFaults = (change: RuleChange, before: RegionRules, today: string): Fault[] => {
  const { list, rule } = change
  const { id, validFrom, validUntil } = rule
  if (validFrom < today) return [fault('/rule/validFrom', 'past', 'A rule begins today at the earliest')]
  if (validUntil !== null && validUntil < validFrom)
    return [fault('/rule/validUntil', 'order', 'A rule ends after it begins')]
  const versions = versionsIn(before, list).filter((one) => one.id === id)
  const isNew = versions.length === 0
  if (isNew ? !growing.includes(list) || !/^[a-z0-9-]+$/.test(id) : false)
    return [fault('/rule/id', 'invalid_value', 'There is no such rule')]
  if (!versions.every((one) => isAbout(rule, one, about[list])))
    return [fault('/rule', 'invalid_value', 'This rule is about something else')]
  const next = withVersion(before, change)
  const index = versionsIn(next, list).findIndex((one) => one.id === id && one.validFrom === validFrom)
  const own = `/rules/${list}/${index}`
  const stood = new Set(rulesFaults(before, before, today).map(({ message }) => message))
  return rulesFaults(next, before, today)
    .filter(({ message }) => !stood.has(message))
    .map((one) => ({
      ...one,
      path: one.path.startsWith(own) ? `/rule${one.path.slice(own.length)}` : '/rule/validFrom',
    }))
}
