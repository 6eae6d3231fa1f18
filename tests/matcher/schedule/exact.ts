import loadHighs from 'highs'
import type { Levels, Speedmeet } from '../../../matcher/schedule/contract.ts'

// The package's types describe its CommonJS build; Node loads the other.
const highs = await (loadHighs as unknown as typeof loadHighs.default)()

export type Exact = { levels: Levels; value: number }

/** The best levels, then the best value, by integer programming over person × table × round × interpreter. */
export function solveExactly(event: Speedmeet, options: { seconds?: number } = {}): Exact {
  const model = modelOf(event)
  const levelled = run(model, model.levels, [], options.seconds)
  const reached = amount(model.levels, levelled)
  const best = run(model, model.value, [`lv: ${sum(model.levels)} >= ${reached}`], options.seconds)
  const { rounds: _, k, kTable } = event
  const total = (names: string[]) => names.reduce((all, name) => all + Math.round(best[name] ?? 0), 0)
  const short = (noun: 'u' | 'v', size: number, least: number) => {
    const atLeast = Array.from({ length: least }, (_, j) =>
      total(Array.from({ length: size }, (_, index) => `${noun}_${index}_${j}`)),
    )
    return atLeast.map((count, j) => (j === 0 ? size : atLeast[j - 1]!) - count)
  }
  return {
    levels: {
      mustMissed: model.musts.size - total([...model.musts].flatMap((cell) => model.byCell.get(cell) ?? [])),
      people: short('u', event.people.length, k),
      tables: short('v', event.tables.length, kTable),
    },
    value: Math.round(amount(model.value, best)),
  }
}

type Term = [weight: number, name: string]
type Model = ReturnType<typeof modelOf>

function modelOf(event: Speedmeet) {
  const { people, tables, interpreters, rounds } = event
  const rows = new Map<string, string[]>()
  const byCell = new Map<string, string[]>()
  const talks: string[] = []
  const value: Term[] = []
  const used = (row: string, name: string) => rows.set(row, [...(rows.get(row) ?? []), name])
  const here = (each: Speedmeet['people'][number], round: number) =>
    each.from <= round && round < each.to && !each.breaks?.includes(round)
  const share = (a: string[], b: string[]) => a.some((each) => b.includes(each))
  const no = new Set(event.no.map(String))
  people.forEach((person, p) => {
    tables.forEach((table, t) => {
      const worth = event.value[p]![t]!
      if (worth === null || no.has(`${p},${t}`)) return
      const helpers = share(person.langs, table.langs)
        ? [-1]
        : interpreters.flatMap((each, i) =>
            share(each.langs, person.langs) && share(each.langs, table.langs) ? [i] : [],
          )
      for (let r = 0; r < rounds; r++) {
        if (!here(person, r) || !here(table, r)) continue
        for (const i of helpers) {
          if (i >= 0 && !interpreters[i]!.rounds.includes(r)) continue
          const name = `x_${p}_${t}_${r}_${i + 1}`
          talks.push(name)
          value.push([worth, name])
          used(`a_${p}_${r}`, name)
          used(`b_${t}_${r}`, name)
          if (i >= 0) used(`c_${i}_${r}`, name)
          used(`d_${p}_${t}`, name)
          byCell.set(`${p},${t}`, [...(byCell.get(`${p},${t}`) ?? []), name])
        }
      }
    })
  })
  const talksOf = (start: string) => talks.filter((name) => name.startsWith(start))
  const lines = [...rows].map(([row, names]) => `${row}: ${names.join(' + ')} <= 1`)
  for (const [p, t, r, i] of event.fixed ?? [])
    lines.push(`h_${p}_${t}: x_${p}_${t}_${r}_${(i ?? -1) + 1} = 1`)
  const steps: string[] = []
  const count = (noun: 'u' | 'v', index: number, names: string[], least: number) => {
    const climbed = Array.from({ length: least }, (_, j) => `${noun}_${index}_${j}`)
    steps.push(...climbed)
    if (climbed.length === 0) return
    const had = names.length === 0 ? `0 ${climbed[0]}` : names.join(' + ')
    lines.push(`e_${noun}_${index}: ${had} - ${climbed.join(' - ')} >= 0`)
    for (let j = 1; j < least; j++)
      lines.push(`f_${noun}_${index}_${j}: ${climbed[j - 1]} - ${climbed[j]} >= 0`)
  }
  people.forEach((_, p) => {
    const names = talksOf(`x_${p}_`)
    count('u', p, names, event.k)
    if (event.mostTalks !== undefined && names.length > 0)
      lines.push(`g_${p}: ${names.join(' + ')} <= ${event.mostTalks}`)
  })
  tables.forEach((_, t) => {
    const names = talks.filter((name) => name.split('_')[2] === String(t))
    count('v', t, names, event.kTable)
  })
  const musts = new Set(event.must.map(String))
  const levels: Term[] = []
  let unit = 1
  for (let j = event.kTable - 1; j >= 0; j--) {
    tables.forEach((_, t) => {
      levels.push([unit, `v_${t}_${j}`])
    })
    unit *= tables.length + 1
  }
  for (let j = event.k - 1; j >= 0; j--) {
    people.forEach((_, p) => {
      levels.push([unit, `u_${p}_${j}`])
    })
    unit *= people.length + 1
  }
  for (const cell of musts) for (const name of byCell.get(cell) ?? []) levels.push([unit, name])
  return { lines, binaries: [...talks, ...steps], levels, value, musts, byCell }
}

function run(model: Model, objective: Term[], more: string[], seconds = 60): Record<string, number> {
  if (model.binaries.length === 0) return {}
  const text = [
    'Maximize',
    ` obj: ${sum(objective) || `0 ${model.binaries[0]}`}`,
    'Subject To',
    ...[...model.lines, ...more].map((line) => ` ${line}`),
    'Binary',
    ...model.binaries.map((name) => ` ${name}`),
    'End',
  ].join('\n')
  const solution = highs.solve(text, {
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
    time_limit: seconds,
    presolve: 'on',
  })
  if (solution.Status !== 'Optimal') throw new Error(`the exact solver ended with ${solution.Status}`)
  return Object.fromEntries(
    Object.entries(solution.Columns).map(([name, column]) => [name, 'Primal' in column ? column.Primal : 0]),
  )
}

function sum(terms: Term[]): string {
  return terms
    .filter(([weight]) => weight !== 0)
    .map(([weight, name]) => `${weight} ${name}`)
    .join(' + ')
}

function amount(terms: Term[], found: Record<string, number>): number {
  return terms.reduce((all, [weight, name]) => all + weight * Math.round(found[name] ?? 0), 0)
}
