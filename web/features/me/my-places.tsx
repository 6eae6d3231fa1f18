import { CircleQuestionMark, KeyRound, RefreshCw } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import type { Match } from '../../../matcher/contract.ts'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Listened } from '../../components/listened.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { firstPlaces } from '../matches/first-places.ts'
import { changeText, reasonText } from '../matches/reason-text.ts'
import { useOpenings } from '../matches/use-openings.ts'
import { useSpeech } from '../matches/use-speech.ts'
import { refusesAllWork } from '../profiles/refuses-all-work.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { AskCard } from './ask-card.tsx'
import { FirstQuestion } from './first-question.tsx'
import { MatchCard } from './match-card.tsx'
import { isNewWork, mainReason, partsToday, verdictOf } from './my-match.ts'
import { PlaceList } from './place-list.tsx'

/** Places that fit me, places that one thing would open, and places that wait for an answer of mine. */
export function MyPlaces({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation(['me', 'reasons', 'gains', 'whyNot'])
  const { region, id, wishes } = profile
  const { data, error, reload } = useOpenings(region, id, firstPlaces)
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
  const isNew = ({ item }: { item: Match }) => isNewWork(item)
  const open = known(list.matches, ({ openingId }) => openingId)
  const newWork = open.filter(isNew)
  const refusesAll = refusesAllWork(wishes)
  const nothing = list.total + list.nearMissTotal + list.askFirstTotal === 0
  const cardOf = ({ item, vacancy }: (typeof open)[number]) => {
    const main = mainReason(item.parts)
    return (
      <Listened key={vacancy.id}>
        <MatchCard
          vacancy={vacancy}
          parts={item.parts}
          taxonomy={taxonomy}
          tag={<Tag kind="fit">{t(`reasons:verdict.${verdictOf(item)}`)}</Tag>}
          line={main && reasonText(main.reason, speech)}
          kind={main?.isKnown === false ? 'check' : 'fit'}
        />
      </Listened>
    )
  }
  return (
    <>
      {list.updating && <Note icon={RefreshCw}>{t('updating')}</Note>}
      {refusesAll && (
        <EmptyState
          title={t('refused.title')}
          action={<LinkButton to={paths.build.to({ step: 'wishes' })}>{t('refused.action')}</LinkButton>}
        >
          {t('refused.text')}
        </EmptyState>
      )}
      {nothing && !refusesAll && (
        <EmptyState
          title={t('empty.title')}
          action={<LinkButton to={paths.myProfile.to()}>{t('empty.action')}</LinkButton>}
        >
          {t('empty.text')}
        </EmptyState>
      )}
      <PlaceList
        title={t('fits')}
        total={list.total - newWork.length}
        first={5}
        items={open.filter((one) => !isNew(one))}
      >
        {cardOf}
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
              kind="gap"
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
        title={t('newWork.title')}
        text={t('newWork.text')}
        total={newWork.length}
        first={3}
        items={newWork}
      >
        {cardOf}
      </PlaceList>
      <FirstQuestion region={region} id={id} speech={speech} />
      <PlaceList
        title={t('ask')}
        total={list.askFirstTotal}
        first={3}
        items={known(list.askFirst, ({ match }) => match.openingId)}
      >
        {({ item, vacancy }) => (
          <AskCard
            key={vacancy.id}
            vacancy={vacancy}
            question={item.question}
            speech={speech}
            taxonomy={taxonomy}
          />
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
