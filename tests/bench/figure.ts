/** What was measured, held against what it should be. */
export type Figure = { bound: string; reached: boolean }

/** `of` says what was measured where the row measures several things; `unit` stands behind the number as it is. */
export function atMost(bound: number, unit: string, measured: number, of = ''): Figure {
  return { bound: `${of}≤ ${bound.toLocaleString('en')}${unit}`, reached: measured <= bound }
}

export function atLeast(bound: number, unit: string, measured: number): Figure {
  return { bound: `≥ ${bound.toLocaleString('en')}${unit}`, reached: measured >= bound }
}

/** The last two columns of a table, one answer for each bound. */
export function held(figures: readonly Figure[]) {
  return {
    figure: figures.map(({ bound }) => bound).join(', '),
    reached: figures.map(({ reached }) => (reached ? 'yes' : 'no')).join(', '),
  }
}
