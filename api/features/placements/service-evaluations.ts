import type { Actor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import { withAct } from '../../records.ts'
import type { EvaluationAnswers, PlacementAnswer } from './contract.ts'
import type { PlacementDesk } from './service-desk.ts'
import type { Placement } from './store.ts'

/** Evaluations: what each side says of how it goes, alone first, and what both say together. */
export const evaluationService = ({ desk }: { desk: PlacementDesk }) => {
  const { stored } = desk
  const running = ({ state }: Placement) => state === 'running' || state === 'ending' || state === 'sustained'

  const change = async (
    { region, id }: Placement,
    key: string,
    actor: string,
    action: string,
    next: (one: Placement['evaluations'][string]) => Placement['evaluations'][string],
  ): Promise<Placement> =>
    stored.in(region).update(id, 'latest', (now) => {
      const one = now.evaluations[key]
      if (!one) throw new AppError('notFound')
      if (!running(now))
        throw new AppError('stateConflict', { detail: `Is ${now.state}; nobody works there` })
      const evaluations = { ...now.evaluations, [key]: next(one) }
      const paths = [`/evaluations/${key}`]
      return { ...now, evaluations, history: withAct(now, { actor, at: desk.now(), action, paths }) }
    })

  return {
    /** Keeps what one side says; said again before the other side did, the later words stand. */
    async evaluate(
      actor: Actor,
      region: string,
      id: string,
      key: string,
      { for: handed, ...said }: EvaluationAnswers & { for?: 'person' | 'employer' },
    ): Promise<PlacementAnswer> {
      const { placement, profile, reader } = await desk.seen(actor, region, id)
      if (handed && reader !== 'jobhunter') throw new AppError('forbidden')
      const side = handed ?? reader
      if (side !== 'person' && side !== 'employer') throw new AppError('forbidden')
      const at = desk.now().toISOString()
      const next = await change(placement, key, actor.account, 'answered', (one) => {
        const isRead = one.person !== null && one.employer !== null
        if (isRead || one.together)
          throw new AppError('stateConflict', {
            detail: 'Both have spoken',
            rule: { rule: 'bothAnswered', source: 'house' },
          })
        return { ...one, [side]: { ...said, at } }
      })
      return desk.answer(next, profile, reader)
    },

    async together(
      actor: Actor,
      region: string,
      id: string,
      key: string,
      said: { well: string; change: string | null },
    ): Promise<PlacementAnswer> {
      const { placement, profile, reader } = await desk.seen(actor, region, id)
      if (reader !== 'jobhunter' && reader !== 'employer') throw new AppError('forbidden')
      const on = (await desk.around(placement, profile)).today
      const next = await change(placement, key, actor.account, 'spokenTogether', (one) => ({
        ...one,
        together: { ...said, on },
      }))
      return desk.answer(next, profile, reader)
    },
  }
}
export type EvaluationService = ReturnType<typeof evaluationService>
