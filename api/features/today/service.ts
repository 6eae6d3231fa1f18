import type { Actor } from '../../access.ts'
import { addDays } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { newId } from '../../ids.ts'
import { deleteOnce, upsert } from '../../records.ts'
import type { PromiseService } from '../cases/service-promises.ts'
import type { Directory } from '../directory.ts'
import type { LookService } from '../profiles/service-looks.ts'
import { longestSnooze } from './codes.ts'
import { type CollectDeps, collectToday } from './collect.ts'
import type { TodayAnswerItem } from './contract.ts'
import type { TodayFacts, TodayItem } from './facts.ts'
import { todayOf } from './rules.ts'
import { type Snooze, snoozes } from './store.ts'

/** After-care is shown so many days ahead. */
const careAhead = 7

/** Today: what needs a jobhunter, derived from records each time it is read; only what was put off is kept. */
export const todayService = (
  deps: CollectDeps & {
    store: Store
    directory: Directory
    looks: Pick<LookService, 'noteAll'>
    promises: Pick<PromiseService, 'show'>
  },
) => {
  const { directory } = deps
  const collect = collectToday(deps)
  const stored = deps.store.collection(snoozes)

  /** The items with the names that their sentences say. */
  const named = async (facts: TodayFacts, items: readonly TodayItem[], put: ReadonlyMap<string, string>) => {
    const people = new Map([...facts.others, ...facts.people].map((one) => [one.id, one]))
    const firms = new Map(
      (await deps.employers.some([...new Set(items.flatMap(({ employer }) => employer ?? []))])).map(
        (one) => [one.id, one],
      ),
    )
    const held = new Set(facts.people.map(({ id }) => id))
    const holders = await directory.accounts(facts.people.map((one) => one.case.owner))
    return items.map((item): TodayAnswerItem => {
      const { profile, employer, vacancy = null, about = {}, version = 0, values = {}, ...rest } = item
      const person = profile === undefined ? undefined : people.get(profile)
      const firm = employer === undefined ? undefined : firms.get(employer)
      const contacts = Object.values(firm?.contacts ?? {})
      const contact = contacts.find(({ phone }) => phone !== null) ?? contacts[0]
      const isStandIn = person && held.has(person.id) && person.case.owner !== facts.account
      return {
        ...rest,
        ...{ vacancy, about, version, values },
        person: person ? { id: person.id, name: person.contact.name } : null,
        employer: firm ? { id: firm.id, name: firm.organisation.name } : null,
        contact: contact ? { name: contact.name, phone: contact.phone } : null,
        standsInFor: isStandIn ? (holders.get(person.case.owner) ?? '') : null,
        snoozedUntil: put.get(item.key) ?? null,
      }
    })
  }

  const careOf = async ({ placements, people, today }: TodayFacts) => {
    const firms = await directory.employers(placements.map(({ employer }) => employer))
    const names = new Map(people.map(({ id, contact }) => [id, contact.name]))
    return placements
      .filter(({ state, kind }) => state === 'running' && ['job', 'starterJob', 'dual'].includes(kind))
      .flatMap(({ id, profile, employer, evaluations }) =>
        Object.values(evaluations)
          .filter(
            ({ day, together }) => together === null && day >= today && day <= addDays(today, careAhead),
          )
          .map(({ day }) => ({
            ...{ placement: id, day },
            name: names.get(profile) ?? '',
            employerName: firms.get(employer) ?? '',
          })),
      )
      .sort((a, b) => a.day.localeCompare(b.day))
  }

  return {
    async read(actor: Actor, region: string) {
      const [facts, put] = await Promise.all([
        collect(region, actor),
        stored.in(region).find({ account: actor.account }),
      ])
      const { today, people, others } = facts
      const asleep = new Map(put.filter(({ until }) => until > today).map(({ item, until }) => [item, until]))
      const all = await named(facts, todayOf(facts), asleep)
      const shown = [...new Set(all.flatMap(({ person }) => person?.id ?? []))]
      await deps.looks.noteAll(actor, region, shown, { depth: 'list' }, today)
      const own = facts.promises.filter(({ from }) => from.side === 'jobhunter')
      return {
        today,
        items: all.filter(({ key }) => !asleep.has(key)),
        snoozed: all.filter(({ key }) => asleep.has(key)),
        promises: await deps.promises.show(
          region,
          own,
          new Map([...others, ...people].map((one) => [one.id, one])),
        ),
        afterCare: await careOf(facts),
      }
    },

    async snooze(actor: Actor, region: string, { item, until }: { item: string; until: string | null }) {
      const { account } = actor
      const today = deps.regions.dayIn(await deps.regions.read(region))
      const find = async () => (await stored.in(region).find({ account, item }, { limit: 1 }))[0]
      if (until === null) {
        const there = await find()
        if (there) await deleteOnce(stored.in(region), there.id)
        return { item, until }
      }
      const bounds = { least: addDays(today, 1), most: addDays(today, longestSnooze) }
      if (until < bounds.least)
        throw new AppError('badInput', { faults: [fault('/until', 'too_early', 'From tomorrow on', bounds)] })
      if (until > bounds.most)
        throw new AppError('badInput', { faults: [fault('/until', 'too_late', 'Within two weeks', bounds)] })
      await upsert<Snooze>(stored.in(region), find, {
        change: (now) => (now.until === until ? null : { ...now, until }),
        begin: () => ({ id: newId('snooze'), region, account, item, until }),
      })
      return { item, until }
    },

    /** Forgets what was put off of a person and of records that are gone with them. */
    async erase(region: string, profile: string, gone: ReadonlySet<string>): Promise<void> {
      const isGone = (id: string) => id === profile || gone.has(id)
      for (const { id, item } of await stored.in(region).find({}))
        if (item.split(':').some(isGone)) await deleteOnce(stored.in(region), id)
    },

    /** Forgets what is back, and what is gone with it. */
    async sweep(): Promise<void> {
      const all = await deps.regions.all()
      for (const region of all)
        await stored.in(region.id).deleteMany({ until: { $lte: deps.regions.dayIn(region) } })
    },
  }
}
export type TodayService = ReturnType<typeof todayService>
