import { judgeTimetable, movesOf, moveTalk } from '#matcher'
import type { Actor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { Pin, PlannedTalk, TimetableAnswer } from './contract.ts'
import { brokenTalks } from './rules.ts'
import { fromSolver, judgedIn, movesIn, toSolver } from './rules-solved.ts'
import { afterStep, turnedStep } from './rules-steps.ts'
import type { TimetableService } from './service.ts'
import type { AskedService } from './service-asked.ts'
import type { TimetableRecord } from './store.ts'

type Laid = Pick<TimetableRecord, 'talks' | 'pins'>

/** The desk: the timetable as jobhunters read and change it by hand, each change to be taken back. */
export const deskService = (deps: {
  looks: Pick<LookService, 'noteAll'>
  regions: Pick<RegionService, 'today'>
  timetables: TimetableService
  asked: AskedService
  progressOf: (event: string) => number | null
}) => {
  const { asked, looks, regions, timetables } = deps

  const answer = (
    { proof: _, done, undone, ...record }: TimetableRecord,
    broken: PlannedTalk[],
  ): TimetableAnswer => ({
    ...record,
    broken,
    ...{ canUndo: done.length > 0, canRedo: undone.length > 0, progress: deps.progressOf(record.event) },
  })

  /** Writes talks and pins, judged as they then stand. */
  const lay = async <Next extends Laid & Partial<TimetableRecord>>(
    actor: Actor,
    now: TimetableRecord,
    next: Next,
    action: string,
  ): Promise<void> => {
    const { meet } = await asked(now.region, now.event, next.pins, { isFresh: false })
    // What was proved counts as long as the pins stand.
    const proof = JSON.stringify(next.pins) === JSON.stringify(now.pins) ? now.proof : null
    const judged = judgedIn(meet, judgeTimetable(meet, toSolver(meet, next.talks)), proof)
    const whole = { ...next, ...judged, proof, helps: null, state: 'draft' as const }
    await timetables.write(now, whole, { actor: actor.account, action })
  }

  return {
    async read(actor: Actor, region: string, event: string) {
      const timetable = await timetables.find(region, event)
      const { grid, meet } = await asked(region, event, timetable?.pins ?? [], { isFresh: false })
      const people = grid.people.map(({ profile }) => profile)
      await looks.noteAll(actor, region, people, { depth: 'list' }, await regions.today(region))
      return { grid, timetable: timetable && answer(timetable, brokenTalks(meet, timetable.talks)) }
    },

    async setPins(actor: Actor, region: string, event: string, ifMatch: number, pins: Pin[]): Promise<void> {
      const now = await timetables.there(region, event, ifMatch)
      await lay(actor, now, afterStep(now, { talks: now.talks, pins }), 'pinned')
    },

    async moves(region: string, event: string, picked: { participation: string; stall?: string }) {
      const now = await timetables.there(region, event)
      const { meet } = await asked(region, event, now.pins, { isFresh: false })
      const person = meet.people.findIndex(({ id }) => id === picked.participation)
      if (person < 0) throw new AppError('notFound')
      const talks = toSolver(meet, now.talks)
      const stall = meet.tables.findIndex(({ id }) => id === picked.stall)
      const judged = judgeTimetable(meet, talks)
      const moves = movesOf(meet, talks, { person, table: stall < 0 ? null : stall })
      return { version: now.version, value: judged.value, items: movesIn(meet, moves, judged) }
    },

    async move(
      actor: Actor,
      region: string,
      event: string,
      ifMatch: number,
      {
        participation,
        from,
        to,
      }: {
        participation: string
        from: string | null
        to: { stall: string; round: number } | null
      },
    ): Promise<void> {
      const now = await timetables.there(region, event, ifMatch)
      const { meet } = await asked(region, event, now.pins, { isFresh: false })
      const at = (list: readonly { id: string }[], wanted: string | null | undefined) =>
        list.findIndex(({ id }) => id === wanted)
      const [person, table, there] = [
        at(meet.people, participation),
        at(meet.tables, from),
        at(meet.tables, to?.stall),
      ]
      const isPinned = now.pins.some(
        (pin) => pin.kind === 'fixed' && pin.participation === participation && pin.stall === from,
      )
      if (person < 0 || (from !== null && table < 0) || (to !== null && there < 0))
        throw new AppError('notFound')
      const picked = { person, table: table < 0 ? null : table }
      const moved = isPinned
        ? null
        : moveTalk(meet, toSolver(meet, now.talks), picked, to && [there, to.round])
      if (!moved) throw new AppError('stateConflict', { rule: { rule: 'noTalkThere', source: 'house' } })
      const next = afterStep(now, { talks: fromSolver(meet, moved), pins: now.pins })
      await lay(actor, now, next, 'moved')
    },

    async undo(actor: Actor, region: string, event: string, ifMatch: number, again: boolean): Promise<void> {
      const now = await timetables.there(region, event, ifMatch)
      const next = turnedStep(now, again)
      if (!next) throw new AppError('stateConflict', { detail: 'There is nothing to take back' })
      await lay(actor, now, next, again ? 'doneAgain' : 'takenBack')
    },
  }
}
export type DeskService = ReturnType<typeof deskService>
