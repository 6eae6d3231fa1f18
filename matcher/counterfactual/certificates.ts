import type { CertificateGap } from '../contract.ts'
import { byText } from '../model/order.ts'
import type { Today } from '../port.ts'
import type { Ground } from './ground.ts'

/** Who in these regions is one certificate away from how much: what a course would bring, the most people first. */
export function certificateGaps(ground: Ground, regions: readonly string[], on: Today): CertificateGap[] {
  const gaps = new Map<string, { people: Set<string>; openings: number; positions: number }>()
  for (const opening of ground.openings(regions)) {
    const here = new Set<string>()
    for (const { id, certificate } of ground.certificatesAway(regions, opening, on)) {
      const gap = gaps.get(certificate) ?? { people: new Set(), openings: 0, positions: 0 }
      gaps.set(certificate, gap)
      gap.people.add(id)
      if (!here.has(certificate)) {
        gap.openings += 1
        gap.positions += opening.positions
      }
      here.add(certificate)
    }
  }
  return [...gaps]
    .map(([certificate, { people, ...gap }]) => ({ certificate, people: people.size, ...gap }))
    .sort((a, b) => b.people - a.people || byText(a.certificate, b.certificate))
}
