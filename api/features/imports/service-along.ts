import { AppError } from '../../errors.ts'
import { idOfSecret } from '../../ids.ts'
import type { Reference } from '../../reference.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { RegionService } from '../regions/service.ts'
import { alongOf, fileIn } from './rules-along.ts'

export type AlongNeeds = {
  reference: Reference
  profiles: Pick<ProfileService, 'get'>
  regions: Pick<RegionService, 'today'>
}

/** What a person took along from another region or installation, read as the beginning of a profile in this one. */
export const alongService = ({ profiles, regions, reference }: AlongNeeds) => ({
  async readAlong(region: string, text: string) {
    const file = fileIn(text)
    if ('code' in file) throw new AppError('badInput', { faults: [file] })
    const before = file.records.profiles[0]?.id ?? ''
    const id = idOfSecret('profile', `${region}|${before}`)
    const there = await Promise.all([before, id].map((one) => profiles.get(region, one)))
    const known = there.find((one) => one !== null)?.id ?? null
    return { id, known, ...alongOf(file, { reference, today: await regions.today(region) }) }
  },
})
export type AlongService = ReturnType<typeof alongService>
