import { AppError } from '../../errors.ts'
import { route } from '../../route.ts'
import type { ReplanService } from '../timetables/service-replan.ts'
import { liveEndpoints as at } from './contract-endpoints.ts'
import type { AnswerService } from './service-answers.ts'
import type { ClockService } from './service-clock.ts'
import type { DayService } from './service-day.ts'
import type { DoorService } from './service-door.ts'
import type { FreeTalkService } from './service-free-talks.ts'
import type { OutcomeService } from './service-outcomes.ts'
import type { ResultService } from './service-results.ts'
import type { SimulationService } from './service-simulation.ts'
import type { TopicService } from './service-topics.ts'

export const liveRoutes = (services: {
  clocks: ClockService
  day: DayService
  door: DoorService
  isPartOf: TopicService['isPartOf']
  replanning: ReplanService
  simulation: SimulationService
}) => {
  const { clocks, day, door, isPartOf, replanning, simulation } = services
  const offered = async (region: string, event: string) => ({
    offer: await replanning.offer(region, event, await clocks.moment(region, event)),
  })
  return [
    route(at.step, ({ actor, params, ifMatch, body }) =>
      day.step(actor, params.region, params.id, ifMatch, body.act),
    ),
    route(at.board, ({ actor, params }) => door.read(actor, params.region, params.id)),
    route(at.clock, async ({ actor, params }) => {
      if (!(await isPartOf(actor, params.region, params.id))) throw new AppError('notFound')
      return clocks.read(params.region, params.id)
    }),
    route(at.turn, ({ params, ifMatch, body }) => clocks.turn(params.region, params.id, ifMatch, body.act)),
    route(at.simulate, ({ actor, params, body }) =>
      simulation.set(actor, params.region, params.id, body.phones),
    ),
    route(at.letIn, ({ actor, params, body }) => door.letIn(actor, params.region, params.id, body)),
    route(at.walkIn, ({ actor, params, body }) => door.walkIn(actor, params.region, params.id, body.profile)),
    route(at.say, ({ actor, params: { region, id, participation }, body }) =>
      door.say(actor, region, id, participation, body.act),
    ),
    route(at.replan, ({ params }) => offered(params.region, params.id)),
    route(at.replanned, async ({ actor, params: { region, id }, body }) => {
      const moment = await clocks.moment(region, id)
      if (body.key === null) await replanning.takeBack(actor.account, region, id, moment)
      else await replanning.accept(actor.account, region, id, body.key, moment)
      return offered(region, id)
    }),
    route(at.doorCode, ({ actor, params }) => door.code(actor, params.region, params.id)),
    route(at.comeIn, ({ actor, params, body }) => door.comeIn(actor, params.region, params.id, body.code)),
    route(at.makeHelperLink, ({ actor, params }) => day.makeHelperLink(actor, params.region, params.id)),
    route(at.helpers, ({ params }) => day.helpers(params.region, params.id)),
    route(at.endHelper, ({ params }) => day.endHelper(params.region, params.id, params.account)),
    route(at.makeWall, ({ params }) => day.makeWall(params.region, params.id)),
    route(at.wall, ({ body }) => day.wall(body.token)),
  ]
}

export const answerRoutes = (
  answers: AnswerService,
  outcomes: OutcomeService,
  free: FreeTalkService,
  results: ResultService,
) => [
  route(at.tableCodes, ({ actor, params }) => free.codes(actor, params.region, params.id)),
  route(at.tableCode, ({ actor, params }) => free.code(actor, params.region, params.id)),
  route(at.sitDown, ({ actor, params, body }) => free.sitDown(actor, params.region, params.id, body.code)),
  route(at.welcome, ({ actor, params, body }) => free.welcome(actor, params.region, params.id, body.number)),
  route(at.answer, ({ actor, params, body }) => answers.answer(actor, params.region, params.id, body)),
  route(at.results, ({ actor, params }) => results(actor, params.region, params.id)),
  route(at.followUps, ({ params }) => outcomes.followUps(params.region, params.id)),
  route(at.settle, ({ actor, params, body }) =>
    outcomes.settle(actor, params.region, params.id, body.outcome),
  ),
]
