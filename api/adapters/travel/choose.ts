import type { Config } from '../../config.ts'
import type { Reference } from '../../reference.ts'
import { osrm } from './osrm.ts'
import { type MeasuredTravel, measuredTravel } from './travel.ts'
import { valhalla } from './valhalla.ts'

/** The facts with the journeys that the settings have measured; `travel` is null where they name no road service. */
export const withTravel = (
  { OSRM_URL, VALHALLA_URL }: Pick<Config, 'OSRM_URL' | 'VALHALLA_URL'>,
  facts: Reference,
  given: { now: () => Date; onError: (error: unknown) => void },
): { reference: Reference; travel: MeasuredTravel | null } => {
  const service = OSRM_URL ? osrm(OSRM_URL) : VALHALLA_URL ? valhalla(VALHALLA_URL) : null
  if (!service) return { reference: facts, travel: null }
  const travel = measuredTravel({ service, table: facts.matching.travel, cells: facts.cells(), ...given })
  return { reference: { ...facts, measuredTo: travel.to }, travel }
}
