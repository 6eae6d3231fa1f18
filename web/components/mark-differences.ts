/** The smallest elements that hold text. */
const leavesOf = (version: Element): Element[] =>
  [...version.querySelectorAll('*')].filter(
    ({ children, textContent }) => children.length === 0 && textContent?.trim(),
  )

/** Marks the words of two versions that the other one does not have (`data-differs`), for the style sheet to show. */
export function markDifferences(one: Element | null, other: Element | null): void {
  if (!one || !other) return
  const [left, right] = [leavesOf(one), leavesOf(other)]
  for (const [leaves, others] of [
    [left, right],
    [right, left],
  ] as const) {
    const known = new Set(others.map(({ textContent }) => textContent))
    for (const leaf of leaves) leaf.toggleAttribute('data-differs', !known.has(leaf.textContent))
  }
}
