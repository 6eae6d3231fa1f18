import type { Speedmeet, Talk } from '../../matcher/schedule/contract.ts'

/** What one would write first: round by round, the pairs worth most, with whoever can interpret. */
export function greedyTimetable(event: Speedmeet): Talk[] {
  const no = new Set(event.no.map(String))
  const here = (each: Speedmeet['people'][number], round: number) =>
    each.from <= round && round < each.to && !each.breaks?.includes(round)
  const share = (a: string[], b: string[]) => a.some((each) => b.includes(each))
  const pairs = event.people.flatMap((person, p) =>
    event.tables.flatMap((table, t) => {
      const value = event.value[p]![t]!
      return value === null || no.has(`${p},${t}`) ? [] : [{ p, t, value, person, table }]
    }),
  )
  pairs.sort((a, b) => b.value - a.value)
  const met = new Set<string>()
  const had = new Map<number, number>()
  const talks: Talk[] = []
  for (let round = 0; round < event.rounds; round++) {
    const busy = new Set<string>()
    for (const { p, t, person, table } of pairs) {
      if (met.has(`${p},${t}`) || busy.has(`p${p}`) || busy.has(`t${t}`)) continue
      if (!here(person, round) || !here(table, round)) continue
      if ((had.get(p) ?? 0) >= (event.mostTalks ?? event.rounds)) continue
      let helper: number | null = null
      if (!share(person.langs, table.langs)) {
        helper = event.interpreters.findIndex(
          (each, i) =>
            !busy.has(`i${i}`) &&
            each.rounds.includes(round) &&
            share(each.langs, person.langs) &&
            share(each.langs, table.langs),
        )
        if (helper < 0) continue
        busy.add(`i${helper}`)
      }
      busy.add(`p${p}`).add(`t${t}`)
      met.add(`${p},${t}`)
      had.set(p, (had.get(p) ?? 0) + 1)
      talks.push([p, t, round, helper])
    }
  }
  return talks
}
