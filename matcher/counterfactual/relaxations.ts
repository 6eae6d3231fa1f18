import type { MatchOpening, Relaxation, Relaxed } from '../contract.ts'
import { count } from '../grid.ts'
import type { CountOptions } from '../port.ts'
import type { Ground } from './ground.ts'

/**
 * How many more people each single thing that an opening asks would let in if it were let go (a demand, the required
 * hours), made learnable (a must, a hard cell of language) or made obtainable (a certificate); the most first.
 */
export function relaxations(
  ground: Ground,
  opening: MatchOpening,
  regions: readonly string[],
  on: CountOptions,
): Relaxed[] {
  const before = ground.count(regions, opening, on)
  return relaxable(opening)
    .map((relaxation) => {
      const { total, askFirstTotal } = ground.count(regions, relaxed(opening, relaxation), on)
      return {
        relaxation,
        total,
        askFirstTotal,
        more: total - before.total,
        moreAskFirst: askFirstTotal - before.askFirstTotal,
      }
    })
    .sort((a, b) => b.more - a.more || b.moreAskFirst - a.moreAskFirst)
}

/** All that this opening asks and could let go, each once. */
export function relaxable(opening: MatchOpening): Relaxation[] {
  const musts = opening.skills.filter(({ importance, learnable }) => importance === 'must' && !learnable)
  const needed = opening.certificates.filter(({ obtainable }) => !obtainable)
  return [
    ...opening.demands.map((demand): Relaxation => ({ type: 'demand', demand })),
    ...[...new Set(needed.map(({ certificate }) => certificate))].map(
      (certificate): Relaxation => ({ type: 'certificate', certificate }),
    ),
    ...[...new Set(musts.map(({ concept }) => concept))].map(
      (skill): Relaxation => ({ type: 'skill', skill }),
    ),
    ...opening.tasks.flatMap(({ id, hard, dutch }) =>
      hard
        .filter((skill) => dutch[skill] > 0)
        .map((skill): Relaxation => ({ type: 'language', task: id, skill })),
    ),
    ...(opening.requiredHours === null || count(opening.requiredHours) === 0
      ? []
      : [{ type: 'requiredHours' } as const]),
  ]
}

/** The opening as it would be. */
export function relaxed(opening: MatchOpening, relaxation: Relaxation): MatchOpening {
  switch (relaxation.type) {
    case 'demand':
      return { ...opening, demands: opening.demands.filter((one) => one !== relaxation.demand) }
    case 'certificate':
      return {
        ...opening,
        certificates: opening.certificates.map((one) =>
          one.certificate === relaxation.certificate ? { ...one, obtainable: true } : one,
        ),
      }
    case 'skill':
      return {
        ...opening,
        skills: opening.skills.map((one) =>
          one.concept === relaxation.skill ? { ...one, learnable: true } : one,
        ),
      }
    case 'language':
      return {
        ...opening,
        tasks: opening.tasks.map((task) =>
          task.id === relaxation.task
            ? { ...task, hard: task.hard.filter((one) => one !== relaxation.skill) }
            : task,
        ),
      }
    case 'requiredHours':
      return { ...opening, requiredHours: null }
  }
}
