import { ArrowLeft } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { mostShown } from '../matches/use-match-list.ts'
import { useOpenings } from '../matches/use-openings.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useConceptWords } from '../taxonomy/use-concept-search.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { placeSearch } from './find-places.ts'
import { PastObjections } from './past-objections.tsx'
import { PlaceRows } from './place-rows.tsx'
import { useOpenPlaces } from './use-open-places.ts'

/** Open places of my region that are not among those that fit me; one of them says why. */
export default function PickPage() {
  const { t, i18n } = useTranslation(['whyNot', 'me'])
  const me = useOwnProfile()
  const [typed, setTyped] = useState('')
  const { places, isWhole, error } = useOpenPlaces(me.region)
  const mine = useOpenings(me.region, me.profile, mostShown)
  const taxonomy = useTaxonomy()
  const words = useConceptWords('occupation')
  usePageTitle(t('title'))

  const fitting = mine.data?.list.matches
  const find = useMemo(() => {
    if (!fitting) return null
    const onList = new Set(fitting.map(({ openingId }) => openingId))
    return placeSearch(
      places.filter(({ id }) => !onList.has(id)),
      words,
      i18n.language,
    )
  }, [places, fitting, words, i18n.language])
  const found = useMemo(() => find?.(typed) ?? [], [find, typed])

  const failure = error ?? (mine.data ? null : mine.error)
  return (
    <>
      <div className="stack-s">
        <Link className="back" to={paths.me.to()}>
          <Icon of={ArrowLeft} /> {t('me:match.back')}
        </Link>
        <h1>{t('title')}</h1>
        <p className="muted">{t('lead')}</p>
      </div>
      <TextField label={t('find')} type="search" value={typed} onChange={setTyped} />
      {failure && <ErrorPanel error={failure} />}
      {!failure && (!find || !isWhole) && <LoadingShape />}
      {find && isWhole && found.length === 0 && (
        <EmptyState title={t(typed.trim() === '' ? 'nothing' : 'nothingFound')}>
          {typed.trim() !== '' && t('nothingFoundSay')}
        </EmptyState>
      )}
      {find && taxonomy && found.length > 0 && <PlaceRows key={typed} places={found} taxonomy={taxonomy} />}
      <PastObjections />
    </>
  )
}
