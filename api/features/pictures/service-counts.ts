import { type MatchOpening, relaxable, relaxedOpening } from '#matcher'
import { type Actor, holds } from '../../access.ts'
import type { MatcherPort } from '../../adapters/matcher/port.ts'
import { AppError } from '../../errors.ts'
import type { EmployerService } from '../employers/service.ts'
import { type ContextDeps, contextOf } from '../matches/matching.ts'
import type { VacancySections } from '../vacancies/contract.ts'
import { toMatchOpening } from '../vacancies/matching.ts'
import { vacancyFaults } from '../vacancies/rules.ts'
import type { ShownCount } from './contract.ts'
import type { Anonymity } from './rules.ts'
import { employerCount, type Fitting, roughCount, setName, shownGain, weekOf } from './rules-counts.ts'
import type { PoolService } from './service-pool.ts'
import type { SpendingService } from './service-spending.ts'
import type { Telling, ToldService } from './service-told.ts'

type Draft = Pick<VacancySections, 'basics' | 'work' | 'requirements' | 'hours'>

const nothingElse = {
  pay: { wage: null, allowance: null, travelCostPaid: null },
  guidance: { buddy: false, jobCoach: false, languageCoach: false },
  description: null,
  publication: { onWeb: false },
}
const nobody: ShownCount = { people: null, toAsk: null, exactness: 'fives' }
/** Of more that can be taught, not every choice of them is counted. */
const mostChoices = 3

/** The opening with each choice of what it teaches asked from the first day instead; itself is the first. */
const stricter = (opening: MatchOpening): MatchOpening[] => {
  const taught = [
    ...opening.skills
      .filter(({ learnable, importance }) => learnable && importance === 'must')
      .map(({ concept }) => concept),
    ...opening.certificates.filter(({ obtainable }) => obtainable).map(({ certificate }) => certificate),
  ]
  const choices =
    taught.length <= mostChoices
      ? taught.reduce<string[][]>((all, one) => all.concat(all.map((some) => [...some, one])), [[]])
      : [[], ...taught.map((one) => [one]), taught]
  return choices.map((asked) => ({
    ...opening,
    skills: opening.skills.map((skill) =>
      asked.includes(skill.concept) ? { ...skill, learnable: false } : skill,
    ),
    certificates: opening.certificates.map((one) =>
      asked.includes(one.certificate) ? { ...one, obtainable: false } : one,
    ),
  }))
}

/** How many people fit: for staff all of them and exactly, for employers those of the pool and blurred. */
export const countService = (
  deps: ContextDeps & {
    matcher: MatcherPort
    employers: EmployerService
    pool: PoolService
    spending: SpendingService
    told: ToldService
    secret: () => Promise<string>
    law: Anonymity
  },
) => {
  const { employers, law, matcher, reference, spending, told } = deps
  const { settingsOf } = contextOf(deps)

  /** Counts openings of one region as employers may read them; teaching something never lowers a count. */
  const counterOf = async (region: string, opening: MatchOpening) => {
    const [{ fitting, today }, secret] = await Promise.all([deps.pool.find(region, opening), deps.secret()])
    const key = { secret, week: weekOf(today) }
    const known = new Map<string, Fitting>()
    const alone = (asked: MatchOpening): Fitting => {
      const name = JSON.stringify(asked)
      const there = known.get(name)
      if (there) return there
      const { ranked, toAsk } = fitting(asked)
      const ids = (list: typeof ranked) => list.map(({ personId }) => personId)
      const found = { ranked: ids(ranked), toAsk: ids(toAsk) }
      known.set(name, found)
      return found
    }
    const highest = (counts: readonly ShownCount[]): ShownCount => {
      const people = Math.max(...counts.map((count) => count.people ?? 0))
      const [{ toAsk, exactness } = nobody] = counts
      return { people: people === 0 ? null : people, toAsk, exactness }
    }
    const count = (asked: MatchOpening): Telling => {
      const all = stricter(asked).map(alone)
      return {
        set: setName(all, key),
        fives: highest(all.map((found) => employerCount(found, key, law))),
        rough: highest(all.map((found) => roughCount(found, key, law))),
      }
    }
    return { count, week: key.week }
  }

  const forStaff = async (region: string, opening: MatchOpening) => {
    const { ask } = await settingsOf(region)
    const exact = (total: number, toAsk: number): ShownCount => ({
      people: total + toAsk,
      toAsk,
      exactness: 'exact',
    })
    const [now, found] = await Promise.all([
      matcher.count([region], opening, ask),
      matcher.relaxations([region], opening, ask),
    ])
    return {
      count: exact(now.total, now.askFirstTotal),
      without: found.map(({ relaxation: what, total, askFirstTotal, more, moreAskFirst }) => ({
        what,
        count: exact(total, askFirstTotal),
        more: more + moreAskFirst,
      })),
    }
  }

  const forEmployer = async (who: readonly string[], region: string, opening: MatchOpening | null) => {
    if (!opening) return { count: null, without: [] }
    const { count, week } = await counterOf(region, opening)
    const now = count(opening)
    const after = relaxable(opening)
      .filter(({ type }) => type !== 'demand')
      .map((what) => ({ what, ...count(relaxedOpening(opening, what)) }))
    const shown = await told.tell(who, week, now, after)
    const isTold = new Set(shown.others)
    const without = after
      .filter((one) => isTold.has(one))
      .map(({ what, fives }) => ({ what, count: fives, more: shownGain(shown.count, fives, law) }))
    return { count: shown.count, without: without.sort((a, b) => (b.more ?? 0) - (a.more ?? 0)) }
  }

  return {
    /** The number that every page says of an opening that was approved, to an account and its employer. */
    async of(region: string, opening: MatchOpening, who: readonly string[]): Promise<ShownCount> {
      const { count, week } = await counterOf(region, opening)
      const counted = count(opening)
      await told.note(who, week, counted)
      return counted.fives
    },

    async count(actor: Actor, region: string, draft: Draft) {
      const isStaff = holds(actor, region, ['jobhunter'])
      const site = await employers.getSite(region, draft.basics.site)
      const owner = site && (await employers.get(site.employer))
      const isOwn = actor.memberships.some((held) => held.employer === site?.employer)
      if (!site || !(isStaff || isOwn))
        throw new AppError('badInput', {
          faults: [
            { in: 'body', path: '/basics/site', code: 'unknown_site', message: 'No site of this employer' },
          ],
        })
      const faults = vacancyFaults({ ...nothingElse, ...draft }, reference)
      if (faults.length > 0) throw new AppError('badInput', { faults })
      if (!isStaff && owner?.state !== 'approved') throw new AppError('forbidden')
      if (!isStaff) await spending.spend([actor.account, site.employer])
      const vacancy = {
        ...nothingElse,
        ...draft,
        ...{ id: 'draft', region, employer: site.employer, state: 'draft' as const, stateReason: null },
      }
      return isStaff
        ? forStaff(region, toMatchOpening(vacancy, site, reference))
        : forEmployer([site.employer, actor.account], region, law.openingOf(vacancy, site, reference))
    },
  }
}
export type CountService = ReturnType<typeof countService>
