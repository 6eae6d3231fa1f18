import type { Profile } from '../../api/features/profiles/store.ts'
import type { Ask, Attack } from './attack.ts'
import { type Guess, scoreOf, type Walk } from './score.ts'

/** A fact that an employer wants to read from who leaves or joins its list when it asks something else. */
type Sought = {
  name: string
  /** What it asks first, and what then. */
  asks: Partial<Record<keyof Ask, object>>[]
  /** What it believes of who leaves the list, or else of who joins it. */
  of: 'leaves' | 'joins'
  isSo: (profile: Profile) => boolean
}

/**
 * Asks one thing after another of one vacancy. Whoever looks is taken to know each card again, so that no cleverer look at the
 * lists could read more from who comes and goes.
 */
const walk = async (attack: Attack, { name, asks, of, isSo }: Sought): Promise<Walk> => {
  const id = await attack.open()
  const truth = new Map((await attack.people()).map((one) => [one.id, isSo(one)]))
  const ask = async (one: Sought['asks'][number]) => {
    await attack.change(id, one)
    await attack.list(id)
    return (await attack.cards(id)).map(({ profile }) => profile)
  }
  const [first = {}, ...others] = asks
  const before = await ask(first)
  const guessed = new Map(of === 'leaves' ? before.map((one) => [one, false]) : [])
  for (const other of others) {
    const after = await ask(other)
    const [from, to] = of === 'leaves' ? [before, after] : [after, before]
    const there = new Set(to)
    for (const one of from) guessed.set(one, (guessed.get(one) ?? false) || !there.has(one))
  }
  const guesses = [...guessed].map(
    ([profile, guess]): Guess => ({ guess: String(guess), truth: String(truth.get(profile)), like: '' }),
  )
  return scoreOf(name, guesses)
}

const task = (floorLanguages: string[]) => ({
  floorLanguages,
  tasks: {
    talk: {
      title: { language: 'nl', text: 'Overleggen', translations: {} },
      share: 1,
      dutch: { listening: 'B2', speaking: 'A0', reading: 'A0', writing: 'A0' },
      hard: ['listening'],
      floorLanguageHelps: true,
    },
  },
})

const demanding: readonly string[] = ['heavyLifting', 'longStanding', 'heights', 'cold', 'noise']

const sought: Sought[] = [
  {
    name: 'when somebody can begin',
    asks: ['2027-03-01', '2026-12-01'].map((startDay) => ({ basics: { startDay } })),
    of: 'leaves',
    isSo: ({ availability }) => (availability.startDay ?? '') > '2026-12-29',
  },
  {
    name: 'legal position, by the first day',
    asks: ['2026-12-14', '2027-02-01', '2027-04-01', '2027-06-01', '2027-09-01'].map((startDay) => ({
      basics: { startDay },
    })),
    of: 'leaves',
    isSo: ({ legal }) => legal.position === 'asylumSeeker',
  },
  {
    name: 'health, by demands',
    asks: [{}, { work: { demands: demanding } }],
    of: 'leaves',
    isSo: ({ constraints }) => constraints.excluded.some((one) => demanding.includes(one)),
  },
  {
    name: 'language, by floor languages',
    asks: [{ work: task([]) }, { work: task(['ti', 'ar']) }],
    of: 'joins',
    isSo: ({ languages }) => 'ti' in languages.others || 'ar' in languages.others,
  },
  {
    name: 'wishes, by the kind',
    asks: [{}, { basics: { kind: 'volunteering', endDay: '2027-06-01' } }],
    of: 'leaves',
    isSo: ({ wishes }) => wishes.kinds.volunteering === 'not',
  },
]

/** Walks that change what is asked, and see who comes and goes; `only` names one of them. */
export const gateWalks = async (attack: Attack, only?: string): Promise<Walk[]> => {
  const walks: Walk[] = []
  for (const one of sought) if (only === undefined || one.name === only) walks.push(await walk(attack, one))
  return walks
}
