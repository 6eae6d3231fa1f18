import { amountOf, countKey, withinOf } from '../../../locales/reason-values.ts'
import { languageLevels, skillLevels } from '../../../matcher/codes.ts'
import type { Change, Reason } from '../../../matcher/contract.ts'
import { fromRun } from '../../../matcher/grid.ts'
import type { Format } from '../../words/format.ts'
import { weekText } from '../../words/hours-text.ts'
import { type Key, keyOf, type Say } from '../../words/keys.ts'

type Single = string | number

/** The keys of what reasons are said with. */
export type SpeechKey = Key<readonly ['reasons', 'codes', 'common', 'matches']>

/** What sentences are made with: words, formats and labels, all of one language. */
export type Speech = {
  /** Looks words up in the locale files of this language. */
  say: Say<SpeechKey>
  format: Format
  /** The name of a concept of the taxonomy. */
  label: (concept: string) => string
  /** For whom: the same reason is said of somebody to staff, and in the first person to that somebody. */
  to: 'staff' | 'person' | 'employer'
}

const lookUp = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

function codeOf(name: string, value: Single): Single {
  if (name === 'level') return languageLevels[Number(value)] ?? value
  return name === 'skillLevel' ? (skillLevels[Number(value) - 1] ?? value) : value
}

/** One value of a reason in words; `key` tells what it is. */
function worded(key: string, value: Single, { say, format, label, to }: Speech): string {
  const within = lookUp(withinOf, key)
  if (within !== undefined) {
    const code = codeOf(within, value)
    return within === 'level' && to === 'staff'
      ? String(code)
      : say(keyOf(`codes:within.${within}`, String(code)))
  }
  const amount = lookUp(amountOf, key)
  if (amount !== undefined) return say(`common:${amount}`, { count: Number(value) })
  if (key === 'week') return weekText(String(value), format, say)
  if (key === 'fromDay' || key === 'untilDay') return format.day(Number(value))
  return typeof value === 'number' ? format.number(value) : label(value)
}

function sentence(key: string, values: Reason['values'], speech: Speech): string {
  const counted = lookUp<string>(countKey, key)
  const words = Object.entries(values).map(([name, value]) => [
    name,
    Array.isArray(value)
      ? speech.format.list(value.map((one) => worded(name, one, speech)))
      : worded(name, value, speech),
  ])
  const said = speech.say(keyOf(`reasons:${speech.to}`, key), {
    ...Object.fromEntries(words),
    ...(counted !== undefined && { count: Number(values[counted]) }),
  })
  return said.charAt(0).toUpperCase() + said.slice(1)
}

/** A reason as a sentence in the language and for the reader of `speech`. */
export const reasonText = ({ code, values }: Reason, speech: Speech): string => sentence(code, values, speech)

/** The question that would tell the most about a pair. */
export const questionText = ({ code, values }: Reason, speech: Speech): string =>
  sentence(`question.${code}`, values, speech)

const changeValues: { [T in Change['type']]: (change: Extract<Change, { type: T }>) => Reason['values'] } = {
  dutch: ({ skill, to }) => ({ dutchSkill: skill, level: to }),
  certificate: ({ certificate }) => ({ certificate }),
  skill: ({ skill, to }) => ({ skill, skillLevel: to }),
  bicycle: () => ({}),
  minutes: ({ add, to }) => ({ add, minutes: to }),
  block: (run) => ({ week: fromRun(run) }),
}

/** A change in words: `tag` names the distance, `opens` what it opens, `move` the step itself. */
export function changeText(change: Change, form: 'tag' | 'opens' | 'move', speech: Speech): string {
  const valuesOf = changeValues[change.type] as (of: Change) => Reason['values']
  return sentence(`change.${change.type}.${form}`, valuesOf(change), speech)
}
