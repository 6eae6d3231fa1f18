import { z } from 'zod'
import { day, endpoint } from '../../contract.ts'
import { regionId } from '../../contract-ids.ts'
import { patchOf } from '../../contract-patch.ts'
import { helpSituation, instrumentAnswer, region, regionSections, ruleChange, ruleLists } from './contract.ts'

const one = z.object({ region: regionId })

export const regionEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/regions',
    summary: 'The regions that take part',
    access: 'public',
    answer: z.object({ items: z.array(z.object({ id: regionId, name: z.string() })) }),
  }),
  read: endpoint({
    method: 'GET',
    path: '/regions/:region',
    summary: 'A region with its settings and the rules in force',
    access: { roles: ['person', 'employer', 'jobhunter', 'coordinator'] },
    params: one,
    answer: region,
  }),
  instruments: endpoint({
    method: 'GET',
    path: '/regions/:region/instruments',
    summary: 'Help with work that a situation opens: money, guidance, travel; what is not known stays open',
    access: { roles: ['jobhunter', 'coordinator'] },
    params: one,
    query: helpSituation,
    answer: z.object({ items: z.array(instrumentAnswer) }),
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region',
    summary: 'Change weights and settings inside their bounds',
    access: { roles: ['coordinator'] },
    params: one,
    body: patchOf(regionSections),
    ifMatch: true,
    answer: region,
  }),
  changeRule: endpoint({
    method: 'POST',
    path: '/regions/:region/rules',
    summary:
      'Lay down a new version of a rule: it counts from its first day, today at the earliest, inside what the law allows',
    access: { roles: ['coordinator'] },
    params: one,
    body: ruleChange,
    ifMatch: true,
    answer: region,
  }),
  withdrawRule: endpoint({
    method: 'DELETE',
    path: '/regions/:region/rules/:list/:rule/:from',
    summary: 'Take back a version of a rule that does not count yet; the one before it goes on',
    access: { roles: ['coordinator'] },
    params: z.object({
      region: regionId,
      list: z.enum(ruleLists),
      rule: z.string().min(1).max(100),
      from: day,
    }),
    ifMatch: true,
    answer: region,
  }),
}
