import type { Clock } from './adapters/clock.ts'
import type { Store } from './adapters/store/port.ts'
import type { Intents } from './intents.ts'
import type { Follower } from './jobs/follower.ts'
import type { Job } from './jobs/job.ts'
import type { Lease } from './jobs/lease.ts'
import type { Figure } from './metrics.ts'
import type { Reference } from './reference.ts'
import type { Route } from './route.ts'

/** What every feature is opened on. */
export type Base = {
  store: Store
  clock: Clock
  reference: Reference
  isDemo: boolean
  intents: Intents
  /** Held while this process is the one that runs what must not run twice. */
  lease: Pick<Lease, 'isHeld'>
  /** Hears of what failed beside a request, or after its answer had gone. */
  onError: (error: unknown) => void
}

/** Takes a person out of records that others are in too, and out of those that name a record of theirs: `gone` has the ids of these. */
export type Eraser = (region: string, profile: string, gone: ReadonlySet<string>) => Promise<void>

/** What opening a feature gives: its services for other features, and what the house does with it. */
export type Opened<Services = unknown> = {
  /** The noun, as its folder is called. */
  name: string
  services: Services
  routes: readonly Route[]
  jobs?: readonly Job[]
  followers?: readonly Follower[]
  erasers?: readonly Eraser[]
  /** What is counted of it, for whoever keeps the server running. */
  figures?: readonly Figure[]
  close?: () => Promise<void>
}
