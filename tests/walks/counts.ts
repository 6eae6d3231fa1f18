import { type Ask, type Attack, cellsOf, everyHour } from './attack.ts'
import { type Guess, scoreOf, type Walk } from './score.ts'

/** Drafts that differ in how many hours they want, each with an hour of its own that it needs, so that others fit each. */
const drafts = ({ loose, random }: Attack, many: number) =>
  Array.from({ length: many }, (_, at) => {
    const own = random.int(0, 4) * 24 + random.int(8, 16)
    return (cells: readonly number[]): Ask => ({
      ...loose,
      hours: {
        perWeek: { min: null, desired: 8 + (at % 28), max: null },
        possible: cellsOf(everyHour),
        required: cellsOf([own, ...cells]),
      },
    })
  })
const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length

/**
 * How many people are not free in an hour of the week, of whom there are few: by the mean difference of counts with and
 * without that hour, over many drafts. Each hour has a week of its own, with all that may be asked in it.
 */
export const trackerWalk = async (
  attack: Attack,
  { cells, pairs }: { cells: number; pairs: number },
): Promise<Walk> => {
  const guesses: Guess[] = []
  const fitting = await attack.pool()
  for (let at = 0; at < everyHour.length && guesses.length < cells; at += 1) {
    const cell = (at * 61) % everyHour.length
    const asks = drafts(attack, pairs)
    const few = mean(asks.slice(0, 12).map((ask) => fitting(ask([])) - fitting(ask([cell]))))
    // Of hours in which many are not free the employer learns nothing about somebody.
    if (few > 5) continue
    const [seen, truth]: number[][] = [[], []]
    for (const ask of asks) {
      const [without, together] = [await attack.count(ask([])), await attack.count(ask([cell]))]
      // From here on nothing new is told.
      if (without?.exactness === 'earlier') break
      if (without?.people == null || together?.people == null) continue
      if (without.exactness !== together.exactness) continue
      // A rough pair says less, so it counts for less.
      for (let more = without.exactness === 'fives' ? 4 : 1; more > 0; more -= 1) {
        seen?.push(without.people - together.people)
        truth?.push(fitting(ask([])) - fitting(ask([cell])))
      }
    }
    attack.nextWeek()
    if (!seen?.length || !truth) continue
    guesses.push({ guess: String(mean(seen)), truth: String(mean(truth)), like: '' })
  }
  const isRight = (guess: string, truth: string) => Math.abs(Number(guess) - Number(truth)) < 0.5
  return scoreOf('few people, by the mean of counts', guesses, { isRight })
}
