import type { Actor } from '../../access.ts'
import type { AbsenceService } from '../absences/service.ts'
import type { Directory } from '../directory.ts'
import type { PlacementService } from '../placements/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import { loadOf, medianOf, phasesOf, weightsOn } from './rules-load.ts'

/** Case load: how many cases each jobhunter of a region holds, how far they are, and what they weigh. Nobody is ranked by it. */
export const loadService = (deps: {
  directory: Pick<Directory, 'accounts' | 'jobhuntersOf'>
  profiles: Pick<ProfileService, 'open'>
  placements: Pick<PlacementService, 'find'>
  absences: Pick<AbsenceService, 'now'>
  looks: Pick<LookService, 'noteAll'>
  regions: Pick<RegionService, 'read' | 'today' | 'dayIn'>
}) => {
  const { directory, placements, profiles } = deps
  const open = async (region: string, owner?: string) => {
    const people = await profiles.open(region, owner)
    const ids = people.map(({ id }) => id)
    const there = await placements.find(region, { profile: { $in: ids } })
    return { people, phases: phasesOf(people, there) }
  }

  return {
    async read(region: string) {
      const [there, { people, phases }, jobhunters, away] = await Promise.all([
        deps.regions.read(region),
        open(region),
        directory.jobhuntersOf(region),
        deps.absences.now(region),
      ])
      const weights = weightsOn(there.rules, deps.regions.dayIn(there))
      const held = Map.groupBy(people, (one) => one.case.owner)
      const accounts = [...new Set([...jobhunters, ...held.keys()])]
      const names = await directory.accounts([...accounts, ...away.map(({ standIn }) => standIn)])
      const items = accounts.map((id) => {
        const absence = away.find(({ account }) => account === id)
        return {
          account: { id, name: names.get(id) ?? '' },
          ...loadOf(
            (held.get(id) ?? []).flatMap((one) => phases.get(one.id) ?? []),
            weights,
          ),
          away: absence ? { until: absence.until, standIn: names.get(absence.standIn) ?? '' } : null,
        }
      })
      return {
        weights,
        median: medianOf(items.map(({ weight }) => weight)),
        items: items.sort((a, b) => a.account.name.localeCompare(b.account.name, 'nl')),
      }
    },

    /** The open cases of one jobhunter, by name. */
    async of(actor: Actor, region: string, owner: string) {
      const { people, phases } = await open(region, owner)
      const ids = people.map(({ id }) => id)
      await deps.looks.noteAll(actor, region, ids, { depth: 'list' }, await deps.regions.today(region))
      const items = people.flatMap(({ id, contact }) => {
        const phase = phases.get(id)
        return phase ? [{ id, name: contact.name, phase }] : []
      })
      return { items: items.sort((a, b) => a.name.localeCompare(b.name, 'nl')) }
    },
  }
}
export type LoadService = ReturnType<typeof loadService>
