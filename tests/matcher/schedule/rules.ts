import type { Levels, Speedmeet, Talk } from '../../../matcher/schedule/contract.ts'

/** Every hard rule a timetable breaks, in words; obvious code, sharing nothing with the solver. */
export function brokenRules(event: Speedmeet, talks: readonly Talk[]): string[] {
  const broken: string[] = []
  const once = new Set<string>()
  const claim = (...key: (string | number)[]) => {
    if (once.has(key.join(' '))) broken.push(`twice: ${key.join(' ')}`)
    once.add(key.join(' '))
  }
  const had = new Map<number, number>()
  for (const [p, t, round, i] of talks) {
    const person = event.people[p]!
    const table = event.tables[t]!
    claim('person', p, 'round', round)
    claim('table', t, 'round', round)
    claim('pair', p, t)
    if (event.value[p]![t] === null) broken.push(`gated: ${p} ${t}`)
    if (event.no.some(([a, b]) => a === p && b === t)) broken.push(`no-pair: ${p} ${t}`)
    for (const each of [person, table])
      if (round < each.from || round >= each.to || each.breaks?.includes(round))
        broken.push(`${each.id} is not there in ${round}`)
    had.set(p, (had.get(p) ?? 0) + 1)
    if (had.get(p)! > (event.mostTalks ?? event.rounds)) broken.push(`too many talks: ${p}`)
    const shared = person.langs.some((each) => table.langs.includes(each))
    if (i === null) {
      if (!shared) broken.push(`no common language: ${p} ${t}`)
      continue
    }
    claim('interpreter', i, 'round', round)
    const { langs, rounds } = event.interpreters[i]!
    if (!rounds.includes(round)) broken.push(`interpreter ${i} is not there in ${round}`)
    if (
      !langs.some((each) => person.langs.includes(each)) ||
      !langs.some((each) => table.langs.includes(each))
    )
      broken.push(`interpreter ${i} cannot help ${p} ${t}`)
    if (shared) broken.push(`interpreter wasted: ${p} ${t}`)
  }
  return broken
}

/** Levels and value counted anew from the talks. */
export function tally(event: Speedmeet, talks: readonly Talk[]): { levels: Levels; value: number } {
  const met = new Set(talks.map(([p, t]) => `${p} ${t}`))
  const musts = new Set(event.must.map(([p, t]) => `${p} ${t}`))
  const count = (side: 0 | 1, size: number, least: number) =>
    Array.from({ length: least }, (_, number) => {
      const each = Array.from(
        { length: size },
        (_, index) => talks.filter((talk) => talk[side] === index).length,
      )
      return each.filter((talksHad) => talksHad === number).length
    })
  return {
    levels: {
      mustMissed: [...musts].filter((each) => !met.has(each)).length,
      people: count(0, event.people.length, event.k),
      tables: count(1, event.tables.length, event.kTable),
    },
    value: talks.reduce((sum, [p, t]) => sum + event.value[p]![t]!, 0),
  }
}
