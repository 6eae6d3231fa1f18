import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { idOfSecret } from '../../ids.ts'
import { stallView } from '../events/access.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import { hallView } from './access.ts'
import type { Address } from './service-channels.ts'
import { walls } from './store.ts'

/** What an actor may listen to, by the topics that a browser asks for. */
export const topicService = (deps: {
  store: Store
  clock: Clock
  events: Pick<EventService, 'get'>
  stalls: Pick<StallService, 'at'>
  participations: Pick<ParticipationService, 'ofPerson'>
}) => {
  const { events, participations, stalls } = deps
  const screens = deps.store.collection(walls)

  const regionsOf = (actor: Actor) => [
    ...new Set([...actor.memberships, ...actor.scoped].map(({ region }) => region)),
  ]
  const staffTopic = async (actor: Actor, event: string): Promise<Address | null> => {
    for (const region of regionsOf(actor))
      if (hallView(actor, region, event) !== null && (await events.get(region, event)))
        return { event, topic: `event:${event}`, audience: { to: 'staff' } }
    return null
  }
  const stallTopic = async (actor: Actor, event: string, stall: string): Promise<Address | null> => {
    for (const region of regionsOf(actor)) {
      const found = (await stalls.at(region, event)).find(({ id }) => id === stall)
      if (found && stallView(actor, found) !== null)
        return { event, topic: `event:${event}:stall:${stall}`, audience: { to: 'stall', stall } }
    }
    return null
  }
  const ownTopic = async (actor: Actor, event: string): Promise<Address | null> => {
    for (const { role, region, profile } of actor.memberships) {
      if (role !== 'person' || profile === null) continue
      const own = (await participations.ofPerson(region, profile)).find((one) => one.event === event)
      if (own) return { event, topic: `event:${event}:me`, audience: { to: 'person', participation: own.id } }
    }
    return null
  }
  const wallTopic = async (token: string): Promise<Address | null> => {
    const wall = await screens.get(idOfSecret('wall', token))
    if (!wall || wall.until <= deps.clock.now().toISOString()) return null
    return { event: wall.event, topic: `wall:${token}`, audience: { to: 'wall' } }
  }

  return {
    /** The channel of a topic, or null where the actor may not listen or there is none. */
    async channelOf(actor: Actor, topic: string): Promise<Address | null> {
      const [kind, event = '', part, of = ''] = topic.split(':')
      if (kind === 'wall') return wallTopic(event)
      if (kind !== 'event') return null
      if (part === undefined) return staffTopic(actor, event)
      if (part === 'me') return ownTopic(actor, event)
      return part === 'stall' ? stallTopic(actor, event, of) : null
    },

    /** Whether somebody has a part in an event: runs its day, is invited to it, or has a table there. */
    async isPartOf(actor: Actor, region: string, event: string): Promise<boolean> {
      if ((await staffTopic(actor, event)) ?? (await ownTopic(actor, event))) return true
      return (await stalls.at(region, event)).some((stall) => stallView(actor, stall) !== null)
    },
  }
}
export type TopicService = ReturnType<typeof topicService>
