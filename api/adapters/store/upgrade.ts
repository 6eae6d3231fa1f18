import type { AnySpec, StoredBody } from './port.ts'

/** How many steps a record of today has been through. */
export const stepsOf = (spec: AnySpec): number => spec.upgrades?.length ?? 0

/** A stored body in today's shape: taken through the steps that it has not been through. */
export const upgradedBody = (spec: AnySpec, body: StoredBody, steps: number): StoredBody =>
  (spec.upgrades ?? []).slice(steps).reduce((older, step) => step(older), body)
