import { events, participations, stalls } from '../../../api/features/events/store.ts'
import type { SurveyQuestion } from '../../../api/features/surveys/codes.ts'
import type { World } from '../../support/world.ts'
import { allow, allowWith, here, inHome, type Samples } from '../sample.ts'

/** People are invited to the event; the first person and the first employer come. */
export const askedBefore = async (world: World) => {
  const { id } = world
  await inHome(world, events).update(id.event, 'latest', (now) => ({ ...now, state: 'inviting' }))
  await inHome(world, stalls).update(id.stall, 'latest', (now) => ({ ...now, state: 'accepted' }))
  await inHome(world, participations).update(id.participation, 'latest', (now) => ({
    ...now,
    state: 'accepted',
    seat: 1,
  }))
}
const said = (question: SurveyQuestion) => ({ wave: 'before', said: [{ question, answer: 'yes' }] })
const person = ({ id, ...world }: World) =>
  `${here({ id, ...world })}/participations/${id.participation}/survey`
const table = ({ id, ...world }: World) => `${here({ id, ...world })}/stalls/${id.stall}/survey`

export const surveySamples: Samples = {
  'GET /regions/:region/participations/:id/survey': {
    path: person,
    prepare: askedBefore,
    by: 'self',
    verdict: allow('self').but({ otherPerson: 404 }),
  },
  'POST /regions/:region/participations/:id/survey': {
    path: person,
    body: () => said('confident'),
    prepare: askedBefore,
    by: 'self',
    verdict: allow('self').but({ otherPerson: 404 }),
  },
  'GET /regions/:region/stalls/:id/survey': {
    path: table,
    prepare: askedBefore,
    by: 'ownEmployer',
    verdict: allow('ownEmployer').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/stalls/:id/survey': {
    path: table,
    body: () => said('easy'),
    prepare: askedBefore,
    by: 'ownEmployer',
    verdict: allow('ownEmployer').but({ otherEmployer: 404 }),
  },
  'POST /regions/:region/events/:id/survey-papers': {
    path: (world) => `${here(world)}/events/${world.id.event}/survey-papers`,
    body: ({ random }) => ({ id: random.id('survey'), side: 'person', ...said('chances') }),
    prepare: askedBefore,
    by: 'holder',
    verdict: allowWith(204, 'staff'),
  },
  'GET /regions/:region/events/:id/survey-counts': {
    path: (world) => `${here(world)}/events/${world.id.event}/survey-counts`,
    by: 'holder',
    verdict: allow('staff', 'coordinator'),
  },
}
