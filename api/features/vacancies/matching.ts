import { dutchSkills, languageLevels } from '../../../matcher/codes.ts'
import type { MatchOpening, MatchTask } from '../../../matcher/contract.ts'
import { dayNumber } from '../../adapters/clock.ts'
import type { Reference } from '../../reference.ts'
import type { Site } from '../employers/store.ts'
import type { Vacancy } from './store.ts'

const fourLevels = (dutch: Vacancy['work']['tasks'][string]['dutch']) =>
  Object.fromEntries(
    dutchSkills.map((skill) => [skill, languageLevels.indexOf(dutch[skill])]),
  ) as MatchTask['dutch']

/** A vacancy as matching sees it; the fewest hours default to 80% of the desired, the most to the desired. */
export const toMatchOpening = (
  { id, basics, work, requirements, hours }: Omit<Vacancy, 'history' | 'changedAt' | 'version'>,
  site: Site | null,
  reference: Reference,
): MatchOpening => {
  const { desired } = hours.perWeek
  const place = site && reference.placeOf(site.address.town, site.address.postcode)
  const measured = place ? reference.measuredTo?.(place) : undefined
  return {
    id,
    kind: basics.kind,
    place,
    tasks: Object.entries(work.tasks).map(([taskId, task]) => ({
      id: taskId,
      share: task.share,
      dutch: fourLevels(task.dutch),
      hard: task.hard,
      floorOpensHard: task.floorLanguageHelps,
    })),
    floorLanguages: work.floorLanguages,
    requiredHours: hours.required,
    possibleHours: hours.possible,
    hoursPerWeek: {
      min: hours.perWeek.min ?? Math.floor((desired * 4) / 5),
      desired,
      max: hours.perWeek.max ?? desired,
    },
    startDay: dayNumber(basics.startDay),
    endDay: basics.endDay === null ? null : dayNumber(basics.endDay),
    positions: basics.positions,
    skills: Object.entries(requirements.skills).map(([concept, asked]) => ({ concept, ...asked })),
    certificates: Object.entries(requirements.certificates).map(([certificate, { obtainable }]) => ({
      certificate,
      obtainable,
    })),
    occupation: basics.occupation,
    demands: work.demands,
    ...(measured && { measured }),
  }
}

/** The same as its employer's lists and counts see it: at the site where a jobhunter approved it; null before that. */
export const toApprovedOpening = (
  vacancy: Parameters<typeof toMatchOpening>[0],
  site: Site | null,
  reference: Reference,
): MatchOpening | null =>
  site?.approved
    ? toMatchOpening(vacancy, { ...site, address: { ...site.address, ...site.approved } }, reference)
    : null
