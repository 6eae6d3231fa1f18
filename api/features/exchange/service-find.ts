import { randomInt } from 'node:crypto'
import { z } from 'zod'
import type { MatchPlace } from '../../../matcher/contract.ts'
import type { Actor } from '../../access.ts'
import type { Reference } from '../../reference.ts'
import type { EmployerService } from '../employers/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { mostFound, type VumQuestion, vumProfile, vumVacancyMatch } from './contract.ts'
import { readJson, refused } from './rules-json.ts'
import { toVumProfile } from './rules-profile.ts'
import { answersQuery } from './rules-query.ts'
import { toVumVacancy } from './rules-vacancy.ts'

export type FindNeeds = {
  reference: Reference
  employers: Pick<EmployerService, 'someSites'>
  looks: Pick<LookService, 'noteAll'>
  profiles: Pick<ProfileService, 'active'>
  regions: Pick<RegionService, 'today'>
  vacancies: Pick<VacancyService, 'shown'>
}

const query = z.record(z.string(), z.unknown())

/** As many as may be found, any of them, in no order: to rank is the part of whoever asks. */
const someOfThem = <T>(all: readonly T[]): T[] => {
  const mixed = [...all]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = randomInt(at + 1)
    const [here, there] = [mixed[at] as T, mixed[other] as T]
    mixed[at] = there
    mixed[other] = here
  }
  return mixed.slice(0, mostFound)
}

/** Answers to questions in VUM's query language, over vacancies and people in VUM's words. */
export const findService = ({ reference, employers, looks, profiles, regions, vacancies }: FindNeeds) => {
  /** What tells whether a place lies in the area that was asked about. */
  const areaOf = ({ selectiegebied: { postcode, afstand } }: VumQuestion) => {
    const middle = reference.placeOf(null, postcode)
    if (!middle) throw refused('/selectiegebied/postcode', 'postcode', 'No such postcode')
    return (place: MatchPlace | null): boolean =>
      place !== null && Math.hypot(place.x - middle.x, place.y - middle.y) <= afstand * 1000
  }

  return {
    async vacancies(region: string, question: VumQuestion) {
      const isNear = areaOf(question)
      const asked = readJson('/selectievraag', question.selectievraag, query)
      const open = (await vacancies.shown(region)).filter(({ state }) => state === 'open')
      const places = await employers.someSites(region, [...new Set(open.map(({ basics }) => basics.site))])
      const addresses = new Map(places.map(({ id, address }) => [id, address]))
      const found = open.flatMap((vacancy) => {
        const { town = '', postcode = null } = addresses.get(vacancy.basics.site) ?? {}
        if (!isNear(reference.placeOf(town, postcode))) return []
        const sent = toVumVacancy({ ...vacancy, employerName: '', town }, postcode, reference)
        const vacature = sent && vumVacancyMatch.parse(sent.vacature)
        return vacature && answersQuery(vacature, asked, vumVacancyMatch)
          ? [{ vumID: vacancy.id, vacature }]
          : []
      })
      return { matches: someOfThem(found) }
    },

    async profiles(actor: Actor, region: string, question: VumQuestion) {
      const isNear = areaOf(question)
      const asked = readJson('/selectievraag', question.selectievraag, query)
      const found = (await profiles.active(region)).flatMap((profile) => {
        const { town, postcode } = profile.residence
        if (!isNear(reference.placeOf(town, postcode))) return []
        const { profiel } = toVumProfile(profile, reference)
        return answersQuery(profiel, asked, vumProfile) ? [{ id: profile.id, profiel }] : []
      })
      const shown = someOfThem(found)
      const seen = shown.map(({ id }) => id)
      await looks.noteAll(actor, region, seen, { depth: 'list' }, await regions.today(region))
      return { matches: shown.map(({ profiel }) => ({ vumID: profiel.idWerkzoekende, profiel })) }
    },
  }
}
export type FindService = ReturnType<typeof findService>
