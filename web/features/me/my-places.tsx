import { CircleQuestionMark, KeyRound, RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Listened } from '../../components/listened.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { changeText, reasonText } from '../matches/reason-text.ts'
import { useOpenings } from '../matches/use-openings.ts'
import { useSpeech } from '../matches/use-speech.ts'
import { useOwnProfile } from '../profiles/use-own-profile.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { AskCard } from './ask-card.tsx'
import { MatchCard } from './match-card.tsx'
import { mainReason, partsToday, verdictOf } from './my-match.ts'
import { PlaceList } from './place-list.tsx'

/** As many places as a person will ever look through. */
const most = 50

/** Places that fit me, places that one thing would open, and places that wait for an answer of mine. */
export function MyPlaces() {
  const { t } = useTranslation(['me', 'reasons', 'gains', 'whyNot'])
  const { region, profile } = useOwnProfile()
  const { data, error, reload } = useOpenings(region, profile, most)
  const speech = useSpeech('person')
  const taxonomy = useTaxonomy()
  if (!data && error) return <ErrorPanel error={error} onRetry={reload} />
  if (!data || !speech || !taxonomy) return <LoadingShape />

  const { list, vacancies } = data
  const known = <Item,>(items: readonly Item[], openingOf: (item: Item) => string) =>
    items.flatMap((item) => {
      const vacancy = vacancies[openingOf(item)]
      return vacancy ? [{ item, vacancy }] : []
    })
  const nothing = list.total + list.nearMissTotal + list.askFirstTotal === 0
  return (
    <>
      {list.updating && <Note icon={RefreshCw}>{t('updating')}</Note>}
      {nothing && (
        <EmptyState
          title={t('empty.title')}
          action={<LinkButton to={paths.myProfile.to()}>{t('empty.action')}</LinkButton>}
        >
          {t('empty.text')}
        </EmptyState>
      )}
      <PlaceList
        title={t('fits')}
        total={list.total}
        first={5}
        items={known(list.matches, ({ openingId }) => openingId)}
      >
        {({ item, vacancy }) => {
          const main = mainReason(item.parts)
          return (
            <Listened key={vacancy.id}>
              <MatchCard
                vacancy={vacancy}
                parts={item.parts}
                taxonomy={taxonomy}
                tag={<Tag kind="fit">{t(`reasons:verdict.${verdictOf(item)}`)}</Tag>}
                line={main && reasonText(main, speech)}
              />
            </Listened>
          )
        }}
      </PlaceList>
      <PlaceList
        title={t('near')}
        total={list.nearMissTotal}
        first={3}
        items={known(list.nearMisses, ({ match }) => match.openingId)}
      >
        {({ item, vacancy }) => (
          <Listened key={vacancy.id}>
            <MatchCard
              near
              vacancy={vacancy}
              parts={partsToday(item)}
              taxonomy={taxonomy}
              tag={<Tag kind="gap">{changeText(item.change, 'tag', speech)}</Tag>}
              line={changeText(item.change, 'opens', speech)}
            />
          </Listened>
        )}
      </PlaceList>
      <PlaceList
        title={t('ask')}
        total={list.askFirstTotal}
        first={3}
        items={known(list.askFirst, ({ match }) => match.openingId)}
      >
        {({ item, vacancy }) => (
          <AskCard key={vacancy.id} vacancy={vacancy} question={item.question} speech={speech} />
        )}
      </PlaceList>
      <nav className="stack-s" aria-label={t('common:showMore')}>
        <LinkButton to={paths.more.to()} icon={KeyRound} block>
          {t('gains:toMore')}
        </LinkButton>
        <LinkButton to={paths.whyNot.to()} icon={CircleQuestionMark} block>
          {t('whyNot:link')}
        </LinkButton>
      </nav>
    </>
  )
}
