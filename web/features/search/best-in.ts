import type { Compared } from './comparison.tsx'

/** For each of several people, in which criteria they bring more than all the others. */
export function bestIn(people: readonly Compared[]) {
  const valueIn = ({ match }: Compared, criterion: string): number =>
    match?.parts.find((part) => part.criterion === criterion)?.shownTenths ?? -1
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    criteria: (person.match?.parts ?? [])
      .map(({ criterion }) => criterion)
      .filter((criterion) =>
        people.every((other) => other === person || valueIn(other, criterion) < valueIn(person, criterion)),
      ),
  }))
}
