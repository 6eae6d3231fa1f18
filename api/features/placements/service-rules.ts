import { AppError } from '../../errors.ts'
import type { Directory } from '../directory.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { RuleChange } from '../regions/contract.ts'
import { changeFaults, withVersion } from '../regions/rules-change.ts'
import type { RegionService } from '../regions/service.ts'
import { judgedPlan } from './answers.ts'
import type { PlacementState } from './contract.ts'
import type { RulePreview } from './contract-rules.ts'
import { pastOf } from './rules-past.ts'
import { tellsOfPerson, turnsOf } from './rules-turns.ts'
import type { PlacementDesk } from './service-desk.ts'
import type { Placement } from './store.ts'

const notOver: PlacementState[] = ['proposed', 'preparing', 'agreeing', 'agreed', 'running', 'ending']
const shown = 100

const planOf = ({ agreed, versions, plan }: Placement) => (agreed === null ? null : versions[agreed]) ?? plan

/** Previews of changed rules: which placements the guard would judge otherwise, before anything is kept. */
export const rulePreviewService = (deps: {
  desk: PlacementDesk
  directory: Directory
  profiles: Pick<ProfileService, 'some'>
  regions: Pick<RegionService, 'read' | 'dayIn'>
}) => ({
  async preview(id: string, change: RuleChange): Promise<RulePreview> {
    const region = await deps.regions.read(id)
    const { rules } = region
    const today = deps.regions.dayIn(region)
    const faults = changeFaults(change, rules, today)
    if (faults.length > 0) throw new AppError('badInput', { faults })
    const next = withVersion(rules, change)
    const stored = deps.desk.stored.in(id)
    const open = await stored.find({ state: { $in: notOver } })
    const [people, ofPeople, ofEmployers] = await Promise.all([
      deps.profiles.some(id, [...new Set(open.map(({ profile }) => profile))]),
      stored.find({ profile: { $in: [...new Set(open.map(({ profile }) => profile))] } }),
      stored.find({ employer: { $in: [...new Set(open.map(({ employer }) => employer))] } }),
    ])
    const factsOf = new Map(people.map((one) => [one.id, one]))
    const known = [...new Map([...ofPeople, ...ofEmployers].map((one) => [one.id, one])).values()]
    const found = open.flatMap((placement) => {
      const facts = factsOf.get(placement.profile)
      if (!facts) return []
      const plan = judgedPlan(placement, planOf(placement))
      // Judged on the day from which the change counts, with both: what only time changes is no turn.
      const turns = turnsOf(
        { plan, facts, history: pastOf(placement, known) },
        rules,
        next,
        change.rule.validFrom,
      )
      return turns.length === 0 ? [] : [{ placement, owner: facts.case.owner, turns }]
    })
    const first = found.slice(0, shown)
    const [firms, staff] = await Promise.all([
      deps.directory.employers(first.map(({ placement }) => placement.employer)),
      deps.directory.accounts(first.map(({ owner }) => owner)),
    ])
    const isRestricted = tellsOfPerson(change)
    return {
      looked: open.length,
      turned: found.length,
      items: first.map(({ placement, owner, turns }) => ({
        ...{ kind: placement.kind, state: placement.state, turns },
        employerName: isRestricted ? null : (firms.get(placement.employer) ?? ''),
        startDay: isRestricted ? null : planOf(placement).time.startDay,
        jobhunterName: staff.get(owner) ?? '',
      })),
    }
  },
})
export type RulePreviewService = ReturnType<typeof rulePreviewService>
