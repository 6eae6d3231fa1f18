import { EyeOff, RefreshCw } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { MatchedPerson } from '#contract/matches'
import { useParts } from '../../components/criteria.tsx'
import { DeckKey } from '../../components/deck.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { AskRow, NearRow, RankedRow } from './candidate-row.tsx'
import { CandidateSection } from './candidate-section.tsx'
import { ChosenList } from './chosen-list.tsx'
import { changeText, questionText, type Speech } from './reason-text.ts'
import { matchShort } from './short-text.ts'
import type { Candidates } from './use-candidates.ts'
import { mostShown } from './use-match-list.ts'
import type { Picks } from './use-picks.ts'

export type Shown = { ranked: number; askFirst: number; near: number }

type CandidateListProps = {
  candidates: Candidates
  /** What jobhunters decided; undefined until it is known. */
  picks: Picks | undefined
  /** What stands below who was chosen. */
  children: ReactNode
  speech: Speech
  /** Id of the profile that is opened beside the list. */
  open: string | null
  linkTo: (profile: string) => string
  shown: Shown
  onShow: (shown: Shown) => void
}

/** How many are left to show; the server tells of two hundred at most. */
const restOf = (total: number, shown: number): number => Math.min(total, mostShown) - shown

/** Who fits a vacancy, in order; then whom to ask first; then who is one thing away. */
export function CandidateList(props: CandidateListProps) {
  const { candidates, picks, speech, open, linkTo, shown, onShow, children } = props
  const { t } = useTranslation('matches')
  const id = useId()
  const { list, people } = candidates
  const rowOf = (person: MatchedPerson) => ({
    person,
    to: linkTo(person.id),
    isOpen: person.id === open,
    picked: picks?.items.find(({ profile }) => profile === person.id)?.state,
  })
  const known = <Item,>(items: readonly Item[], idOf: (item: Item) => string) =>
    items.flatMap((item, index) => {
      const person = people[idOf(item)]
      return person ? [{ item, index, row: rowOf(person) }] : []
    })
  const ranked = known(list.matches, ({ personId }) => personId).slice(0, shown.ranked)
  const askFirst = known(list.askFirst, ({ match }) => match.personId).slice(0, shown.askFirst)
  const near = known(list.nearMisses, ({ match }) => match.personId).slice(0, shown.near)
  const key = useParts(list.matches[0]?.parts ?? [])

  return (
    <div className="cand-list">
      <CandidateSection
        level={2}
        title={t('fit', { count: list.total })}
        rest={restOf(list.total, ranked.length)}
        onMore={() => onShow({ ...shown, ranked: shown.ranked + 20 })}
      >
        {list.updating && <Note icon={RefreshCw}>{t('updating')}</Note>}
        {key.length > 0 && (
          <>
            <p className="sr" id={id}>
              {t('order')}
            </p>
            <div className="cand-key">
              <DeckKey parts={key} />
            </div>
          </>
        )}
        {ranked.length === 0 && <EmptyState title={t('fit', { count: 0 })}>{t('emptySay')}</EmptyState>}
        <ol className="cands" {...(key.length > 0 && { 'aria-describedby': id })}>
          {ranked.map(({ item, index, row }) => (
            <RankedRow
              key={item.personId}
              {...row}
              match={item}
              rank={index + 1}
              line={matchShort(item, speech)}
            />
          ))}
        </ol>
      </CandidateSection>

      {picks && <ChosenList picks={picks} linkTo={linkTo} />}
      {children}

      {list.askFirstTotal > 0 && (
        <CandidateSection
          title={t('ask')}
          stamp={t('people', { count: list.askFirstTotal })}
          say={t('askSay')}
          rest={restOf(list.askFirstTotal, askFirst.length)}
          onMore={() => onShow({ ...shown, askFirst: shown.askFirst + 20 })}
        >
          <ul className="cands">
            {askFirst.map(({ item: { match, question }, row }) => (
              <AskRow key={match.personId} {...row} match={match} line={questionText(question, speech)} />
            ))}
          </ul>
        </CandidateSection>
      )}

      {list.nearMissTotal > 0 && (
        <CandidateSection
          title={t('near')}
          stamp={t('people', { count: list.nearMissTotal })}
          rest={restOf(list.nearMissTotal, near.length)}
          onMore={() => onShow({ ...shown, near: shown.near + 20 })}
        >
          <ul className="cands">
            {near.map(({ item: { match, change }, row }) => (
              <NearRow
                key={match.personId}
                {...row}
                away={changeText(change, 'tag', speech)}
                line={changeText(change, 'opens', speech)}
              />
            ))}
          </ul>
        </CandidateSection>
      )}
      <Note icon={EyeOff}>{t('blind')}</Note>
    </div>
  )
}
