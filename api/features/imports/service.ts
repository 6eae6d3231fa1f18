import type { Actor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { idOfSecret } from '../../ids.ts'
import type { Reference } from '../../reference.ts'
import type { EmployerService } from '../employers/service.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { LookService } from '../profiles/service-looks.ts'
import type { RegionService } from '../regions/service.ts'
import type { VacancyService } from '../vacancies/service.ts'
import { type ImportKind, importFields } from './codes.ts'
import type { ImportRow, ImportVerdict } from './contract.ts'
import { employerIn, personIn, siteIn, somebodyIn } from './rules-records.ts'
import { isAlike, nameIn, readRow } from './rules-rows.ts'
import { isSameVacancy, siteOfRow, vacancyIn } from './rules-vacancies.ts'

export type ImportNeeds = {
  reference: Reference
  employers: Pick<EmployerService, 'byKvk' | 'create' | 'createSite' | 'sitesOf'>
  profiles: Pick<ProfileService, 'named' | 'create'>
  looks: Pick<LookService, 'noteAll'>
  regions: Pick<RegionService, 'today'>
  vacancies: Pick<VacancyService, 'ofEmployer' | 'create'>
}

type Rows = { of: ImportKind; rows: ImportRow[] }
type Verdict = ImportVerdict

const prefixes: { readonly [kind in ImportKind]: string } = {
  people: 'profile-',
  employers: 'employer-',
  vacancies: 'vacancy-',
}

/** Rows of a table, checked and taken over. People are told apart by what the rows say, employers by their number, vacancies by employer, title and first day. */
export const importService = (needs: ImportNeeds) => {
  const { employers, looks, profiles, regions, reference, vacancies } = needs
  const first = (of: ImportKind, row: ImportRow): Verdict => {
    const { read, faults } = readRow(of, row)
    return { line: row.line, state: faults.length > 0 ? 'wrong' : 'good', read, faults, id: null }
  }

  const checkPeople = async (actor: Actor, region: string, rows: ImportRow[]): Promise<Verdict[]> => {
    const verdicts = rows.map((row) => first('people', row))
    const names = verdicts.filter(({ state }) => state === 'good').map(({ read }) => nameIn(read))
    const there = names.length > 0 ? await profiles.named(region, [...new Set(names)]) : []
    const before: ReturnType<typeof somebodyIn>[] = []
    const known = new Set<string>()
    for (const [at, verdict] of verdicts.entries()) {
      const row = rows[at]
      if (!row || verdict.state !== 'good') continue
      const one = somebodyIn(verdict.read)
      const found = there.find(
        ({ id, contact, residence }) =>
          id === row.id || (!row.isOther && isAlike(one, { ...contact, ...residence })),
      )
      if (found) {
        known.add(found.id)
        Object.assign(verdict, { state: 'known', id: found.id })
      } else if (!row.isOther && before.some((other) => isAlike(one, other))) verdict.state = 'twice'
      else before.push(one)
    }
    await looks.noteAll(actor, region, [...known], { depth: 'list' }, await regions.today(region))
    return verdicts
  }

  const checkEmployers = async (region: string, rows: ImportRow[]): Promise<Verdict[]> => {
    const verdicts = rows.map((row) => first('employers', row))
    const numbers = verdicts.flatMap(({ state, read }) => (state === 'good' && read.kvk ? [read.kvk] : []))
    const there = new Map(
      numbers.length > 0
        ? (await employers.byKvk([...new Set(numbers)])).map((one) => [one.organisation.kvk, one])
        : [],
    )
    const before = new Set<string>()
    for (const verdict of verdicts) {
      const { kvk } = verdict.read
      if (kvk === undefined || verdict.state !== 'good') continue
      const found = there.get(kvk)
      if (found)
        Object.assign(verdict, { state: 'known', id: found.regions.includes(region) ? found.id : null })
      else if (before.has(kvk)) verdict.state = 'twice'
      else before.add(kvk)
    }
    return verdicts
  }

  /** Employers of these rows that the region knows, with their sites. */
  const hostsOf = async (region: string, reads: readonly Verdict['read'][]) => {
    const numbers = [...new Set(reads.flatMap(({ kvk }) => kvk ?? []))]
    const known = numbers.length > 0 ? await employers.byKvk(numbers) : []
    const here = known.filter((one) => one.regions.includes(region))
    const sites =
      here.length > 0
        ? await employers.sitesOf(
            region,
            here.map(({ id }) => id),
          )
        : []
    return { here, sites }
  }

  const checkVacancies = async (region: string, rows: ImportRow[]): Promise<Verdict[]> => {
    const verdicts = rows.map((row) => first('vacancies', row))
    const good = verdicts.filter(({ state }) => state === 'good')
    const { here, sites } = await hostsOf(
      region,
      good.map(({ read }) => read),
    )
    const listed = await Promise.all(here.map(({ id }) => vacancies.ofEmployer(region, id)))
    const there = listed.flat().map(({ id, employer, basics }) => ({
      ...{ id, employer, title: basics.title.text, startDay: basics.startDay },
    }))
    const before: { employer: string; title: string; startDay: string | undefined }[] = []
    for (const [at, verdict] of verdicts.entries()) {
      if (verdict.state !== 'good') continue
      const { read } = verdict
      const found = siteOfRow(read, here, sites)
      if ('field' in found) {
        Object.assign(verdict, { state: 'wrong', faults: [found] })
        continue
      }
      const one = { employer: found.site.employer, title: read.title ?? '', startDay: read.startDay }
      const isOne = (other: typeof one) => other.employer === one.employer && isSameVacancy(one, other)
      const known = there.find((other) => other.id === rows[at]?.id || isOne(other))
      if (known) Object.assign(verdict, { state: 'known', id: known.id })
      else if (before.some(isOne)) verdict.state = 'twice'
      else before.push(one)
    }
    return verdicts
  }

  const check = async (actor: Actor, region: string, { of, rows }: Rows): Promise<Verdict[]> => {
    const faults = rows.flatMap(({ id }, at) =>
      id.startsWith(prefixes[of]) ? [] : [fault(`/rows/${at}/id`, 'invalid_format', 'Of another kind')],
    )
    if (faults.length > 0) throw new AppError('badInput', { faults })
    if (of === 'people') return checkPeople(actor, region, rows)
    return of === 'employers' ? checkEmployers(region, rows) : checkVacancies(region, rows)
  }

  const make = async (actor: Actor, region: string, of: ImportKind, id: string, { read }: Verdict) => {
    if (of === 'people')
      return profiles.create(actor, region, { id, ...personIn(read, await regions.today(region)) })
    if (of === 'vacancies') {
      const { here, sites } = await hostsOf(region, [read])
      const found = siteOfRow(read, here, sites)
      if ('field' in found) throw new AppError('badInput', { faults: [fault('', found.code, 'Gone')] })
      const facts = { site: found.site.id, today: await regions.today(region), reference }
      return vacancies.create(actor, region, { id, ...vacancyIn(read, facts) })
    }
    await employers.create(actor, region, { id, ...employerIn(read) })
    const site = siteIn(read)
    if (site) await employers.createSite(actor, region, id, { id: idOfSecret('site', id), ...site })
  }

  return {
    check,

    /** Makes what is good. What came half in before, under the same id, is made whole. */
    async takeOver(actor: Actor, region: string, { of, rows }: Rows): Promise<Verdict[]> {
      const verdicts = await check(actor, region, { of, rows })
      for (const [at, verdict] of verdicts.entries()) {
        const { id } = rows[at] ?? {}
        if (id === undefined || (verdict.state !== 'good' && verdict.id !== id)) continue
        try {
          await make(actor, region, of, id, verdict)
          Object.assign(verdict, { state: 'made', id })
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          const [found] = error.faults
          if (error.code === 'exists' || found?.code === 'taken') verdict.state = 'known'
          else if (found)
            Object.assign(verdict, {
              state: 'wrong',
              faults: [{ field: importFields[of][0], code: found.code }],
            })
          else throw error
        }
      }
      return verdicts
    },
  }
}
export type ImportService = ReturnType<typeof importService>
