/** Hours of a day of the week. */
export type DayBits = { day: number; bits: number }

/** A stretch of up to twelve hours of a day, in which hours are counted by one look-up. */
export type Window = { day: number; shift: number; mask: number }

const windowHours = 12
const windowMask = (1 << windowHours) - 1

/** How many bits are set in each number of a window. */
export const bitsIn: Uint8Array = Uint8Array.from({ length: windowMask + 1 }, (_, bits) => {
  let set = 0
  for (let left = bits; left !== 0; left &= left - 1) set += 1
  return set
})

/** Windows over all hours of a week, few: a day of work mostly fits one. */
export function windowsOf(week: readonly number[]): Window[] {
  return week.flatMap((bits, day) => {
    const windows: Window[] = []
    for (let left = bits; left !== 0; ) {
      const highest = 31 - Math.clz32(left)
      const shift = Math.max(0, highest + 1 - windowHours)
      windows.push({ day, shift, mask: (left >>> shift) & windowMask })
      left &= (1 << shift) - 1
    }
    return windows
  })
}

/** The days with hours. */
export function dayBitsOf(week: readonly number[]): DayBits[] {
  return week.flatMap((bits, day) => (bits ? [{ day, bits }] : []))
}

/** Whether a required hour is not among those free. */
export function lacksHour(free: Int32Array, required: readonly DayBits[]): boolean {
  for (let at = 0; at < required.length; at += 1) {
    const { day, bits } = required[at]!
    if (bits & ~free[day]!) return true
  }
  return false
}

/** How many of the hours free lie in these windows. */
export function countIn(free: Int32Array, windows: readonly Window[]): number {
  let hours = 0
  for (let at = 0; at < windows.length; at += 1) {
    const { day, shift, mask } = windows[at]!
    hours += bitsIn[(free[day]! >>> shift) & mask]!
  }
  return hours
}
