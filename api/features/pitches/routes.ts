import { route } from '../../route.ts'
import { pitchEndpoints as at } from './contract-endpoints.ts'
import type { PitchService } from './service.ts'
import type { PitchActs } from './service-acts.ts'
import type { ReceivedPitches } from './service-received.ts'
import type { PitchTasks } from './service-tasks.ts'
import type { PitchVoice } from './service-voice.ts'

export const pitchRoutes = ({
  pitches,
  acts,
  received,
  tasks,
  voice,
}: {
  pitches: PitchService
  acts: PitchActs
  received: ReceivedPitches
  tasks: PitchTasks
  voice: PitchVoice
}) => [
  route(at.begin, ({ actor, params, body }) => pitches.begin(actor, params.region, params.id, body)),
  route(at.own, ({ actor, params }) => pitches.of(actor, params.region, params.id)),
  route(at.read, ({ actor, params }) => pitches.read(actor, params.region, params.id)),
  route(at.patch, ({ actor, params, ifMatch, body }) =>
    pitches.patch(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.act, ({ actor, params, ifMatch, body }) =>
    acts.take(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.translate, ({ actor, params, ifMatch, body }) =>
    acts.translate(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.record, ({ actor, params, ifMatch, body }) =>
    voice.keep(actor, params.region, params.id, ifMatch, body),
  ),
  route(at.deleteVoice, ({ actor, params, ifMatch }) =>
    voice.remove(actor, params.region, params.id, ifMatch),
  ),
  route(at.hear, ({ actor, params }) => voice.hear(actor, params.region, params.id)),
  route(at.hearReceived, ({ actor, params }) => voice.hearReceived(actor, params.region, params.id)),
  route(at.waiting, ({ actor, params, query }) => tasks.list(actor, params.region, query)),
  route(at.received, ({ actor, params }) => received.list(actor, params.region)),
  route(at.reply, ({ actor, params, ifMatch, body }) =>
    received.reply(actor, params.region, params.id, ifMatch, body),
  ),
]
