import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { useApi } from '../../data/cache.ts'
import type { Audience } from './links.ts'
import { PlacementList } from './placement-list.tsx'
import { nouns } from './say.ts'

/** The placements of a person or an employer on their first page, those that wait for them on top; nothing without any. */
export function MyPlacements({ region, as }: { region: string; as: Audience }) {
  const { t } = useTranslation(nouns)
  const id = useId()
  const { data } = useApi('GET /regions/:region/placements', { region })
  const shown = data?.items.filter(({ state }) => state !== 'cancelled') ?? []
  if (shown.length === 0) return null
  const sorted = [...shown].sort((a, b) => Number(b.waitsFor !== null) - Number(a.waitsFor !== null))
  return (
    <Card className="stack-s" labelledBy={id}>
      <h2 id={id}>{t(as === 'person' ? 'list.mine' : 'list.title')}</h2>
      <PlacementList items={sorted} as={as} />
    </Card>
  )
}
