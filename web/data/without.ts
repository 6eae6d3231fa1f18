/** A record without one of its items. */
export function without<Item>(items: Record<string, Item>, id: string): Record<string, Item> {
  const { [id]: _, ...rest } = items
  return rest
}
