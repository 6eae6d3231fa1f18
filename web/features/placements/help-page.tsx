import './placements.css'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { kinds } from '../../../matcher/codes.ts'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import type { Query } from '../../data/endpoints.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { InstrumentList } from './instrument-list.tsx'
import { benefits, positions } from './lists.ts'

type Situation = Query<'GET /regions/:region/instruments'>

/** What a profile tells of its situation, as far as the reader may know it. */
function useSituation(region: string, profile: string | null): Situation {
  const { data } = useApi(
    'GET /regions/:region/profiles/:id',
    profile === null ? null : { region, id: profile },
  )
  if (!data) return {}
  const legal = 'legal' in data ? data.legal : null
  return {
    municipality: data.residence.municipality ?? undefined,
    hours: data.availability.hoursPerWeek?.max ?? undefined,
    position: legal?.position ?? undefined,
    benefit: legal?.benefit ?? undefined,
  }
}

/** Help with work, found by the situation of a person and the kind of work; what nobody filled in stays open. */
export default function HelpPage() {
  const { t } = useTranslation(['help', 'codes'])
  const { region = '' } = useParams()
  const [search] = useSearchParams()
  const profile = search.get('profile')
  const known = useSituation(region, profile)
  const { draft, keep } = useLocalDraft<Situation>(`help:${region}:${profile ?? ''}`, {})
  const asked = { ...known, ...draft }
  const municipalities = useApi('GET /regions/:region', { region }).data?.municipalities ?? []
  const { data, error, reload } = useApi('GET /regions/:region/instruments', { region, ...asked })
  const set = (name: keyof Situation, value: string | number | null) =>
    keep({ ...draft, [name]: value ?? undefined })
  return (
    <>
      <PageHead
        title={t('instruments.find')}
        tabTitle={t('instruments.find')}
        above={t('instruments.findSay')}
      />
      <div className="placement-two">
        <div className="stack">
          {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={5} />)}
          {data?.items.length === 0 && <EmptyState title={t('instruments.none')} />}
          {data && data.items.length > 0 && (
            <Card kind="flush" as="div">
              <InstrumentList items={data.items} />
            </Card>
          )}
        </div>
        <aside>
          <Card className="stack">
            <MaybeSelect
              label={t('instruments.condition.kind')}
              value={asked.kind ?? null}
              choices={kinds.map((value) => ({ value, label: t(`common:kind.${value}`) }))}
              onChange={(value) => set('kind', value)}
            />
            <MaybeSelect
              label={t('instruments.condition.municipality')}
              value={asked.municipality ?? null}
              choices={municipalities.map((value) => ({ value, label: value, lang: 'nl' }))}
              onChange={(value) => set('municipality', value)}
            />
            <MaybeSelect
              label={t('instruments.condition.position')}
              value={asked.position ?? null}
              choices={positions.map((value) => ({ value, label: t(`codes:legalPosition.${value}`) }))}
              onChange={(value) => set('position', value)}
            />
            <MaybeSelect
              label={t('instruments.condition.benefit')}
              value={asked.benefit ?? null}
              choices={benefits.map((value) => ({ value, label: t(`codes:benefit.${value}`) }))}
              onChange={(value) => set('benefit', value)}
            />
            <NumberField
              label={t('instruments.condition.hours')}
              value={asked.hours ?? null}
              onChange={(value) => set('hours', value)}
            />
          </Card>
        </aside>
      </div>
    </>
  )
}
