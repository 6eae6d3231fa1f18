import type { Actor } from '../../access.ts'
import type { UiLanguage } from '../../contract.ts'
import { AppError } from '../../errors.ts'
import { faultsOf } from '../../faults.ts'
import { idOfSecret } from '../../ids.ts'
import type { Reference } from '../../reference.ts'
import type { EmployerService } from '../employers/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { RegionService } from '../regions/service.ts'
import { vacancySections } from '../vacancies/contract.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type VumProfile, type VumVacancy, vumVacancy } from './contract.ts'
import { vumProfileFile } from './contract-profile.ts'
import { readJson, refused } from './rules-json.ts'
import { toVumProfile } from './rules-profile.ts'
import { fromVumProfile } from './rules-profile-file.ts'
import { fromVumVacancy, toVumVacancy } from './rules-vacancy.ts'

export type ExchangeNeeds = {
  reference: Reference
  employers: Pick<EmployerService, 'getSite'>
  profiles: Pick<ProfileService, 'read' | 'get' | 'create'>
  regions: Pick<RegionService, 'today'>
  vacancies: Pick<VacancyService, 'read' | 'get' | 'create'>
}

/** What is exchanged with other parties in VUM's words. */
export const exchangeService = ({ reference, employers, profiles, regions, vacancies }: ExchangeNeeds) => ({
  async sendVacancy(
    actor: Actor,
    region: string,
    id: string,
  ): Promise<{ vacature: VumVacancy; lost: string[] }> {
    const vacancy = await vacancies.read(actor, region, id)
    const site = await employers.getSite(region, vacancy.basics.site)
    const sent = toVumVacancy(vacancy, site?.address.postcode ?? null, reference)
    if (!sent) throw new AppError('stateConflict', { detail: 'VUM has no word for a trial placement' })
    return sent
  },

  /** Makes a draft; its id follows from the site and from VUM's own number, so that the same comes to the same draft. */
  async readVacancy(
    actor: Actor,
    region: string,
    { site, file }: { site: string; file: string },
  ): Promise<{ vacancy: string; lost: string[] }> {
    if (!(await employers.getSite(region, site))) throw refused('/site', 'unknown_site', 'No site here')
    const vum = readJson('/file', file, vumVacancy)
    const today = await regions.today(region)
    const read = fromVumVacancy(vum, { site, today, reference })
    if (!read) throw refused('/file/werktijden', 'required', 'How many hours a week')
    const { basics, hours } = read.sections
    if ((hours.perWeek.min ?? 0) > hours.perWeek.desired)
      throw refused('/file/werktijden', 'order', 'The fewest hours are not more than the most')
    if (basics.endDay !== null && basics.endDay < basics.startDay)
      throw refused('/file/arbeidsVoorwaarden/datumEindeWerkzaamheden', 'order', 'Not before the start')
    const sections = vacancySections.omit({ guidance: true, publication: true }).safeParse(read.sections)
    if (!sections.success) {
      const faults = faultsOf('body', sections.error.issues)
      throw new AppError('badInput', { faults: faults.map((one) => ({ ...one, path: '/file' })) })
    }
    const id = idOfSecret('vacancy', `${region} ${site} ${vum.idVacature ?? JSON.stringify(vum)}`)
    if (!(await vacancies.get(region, id))) await vacancies.create(actor, region, { id, ...sections.data })
    return { vacancy: id, lost: read.lost.map((pointer) => `/file${pointer}`) }
  },

  /** Begins a profile; its id follows from VUM's own number, so that the same comes to the same profile. */
  async readProfile(
    actor: Actor,
    region: string,
    { name, language, file }: { name: string; language: UiLanguage; file: string },
  ): Promise<{ profile: string; lost: string[] }> {
    const vum = readJson('/file', file, vumProfileFile)
    const { sections, lost } = fromVumProfile(vum, { today: await regions.today(region), reference })
    const id = idOfSecret('profile', `${region} vum ${vum.idWerkzoekende ?? JSON.stringify(vum)}`)
    const literacy = { latin: null, arabic: null, geez: null }
    const contact = { name, language, literacy, email: null, phone: null, adultFrom: null }
    if (!(await profiles.get(region, id)))
      await profiles.create(actor, region, { id, contact, ...sections }).catch((error: unknown) => {
        if (!(error instanceof AppError) || error.faults.length === 0) throw error
        throw new AppError(error.code, { faults: error.faults.map((one) => ({ ...one, path: '/file' })) })
      })
    return { profile: id, lost: lost.map((pointer) => `/file${pointer}`) }
  },

  async sendProfile(
    actor: Actor,
    region: string,
    id: string,
  ): Promise<{ profiel: VumProfile; lost: string[] }> {
    return toVumProfile(await profiles.read(actor, region, id), reference)
  },
})
export type ExchangeService = ReturnType<typeof exchangeService>
