import { Check, Handshake, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AnonymousPerson, KnownPerson } from '#contract/pictures'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Disc, Face } from '../../components/face.tsx'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { FitLines } from './fit-lines.tsx'

type AnonymousCardProps = {
  person: AnonymousPerson
  taxonomy: Taxonomy
  /** Says that the employer wants to meet this person, or no longer; a jobhunter cannot. */
  onWant: ((isWanted: boolean) => void) | null
}

/** Somebody without a name: what they can, their Dutch, their journey and their hours, as far as a card may say. */
export function AnonymousCard({ person, taxonomy, onWant }: AnonymousCardProps) {
  const { t } = useTranslation('employers')
  const { pseudonym, isWanted } = person
  const label = isWanted ? t('people.isWanted') : t('people.want')
  return (
    <Card as="article" className="stack">
      <div className="row">
        <Disc icon={UserRound} kind="plain" />
        <h3 className="grow">
          <bdi>{pseudonym}</bdi>
        </h3>
      </div>
      <FitLines facts={person} taxonomy={taxonomy} />
      {onWant && (
        <Button
          kind={isWanted ? 'first' : 'second'}
          icon={isWanted ? Check : Handshake}
          onPress={() => onWant(!isWanted)}
        >
          {label}
          <bdi className="sr">{pseudonym}</bdi>
        </Button>
      )}
    </Card>
  )
}

/** Somebody who let this employer know them. */
export function KnownCard({ person, taxonomy }: { person: KnownPerson; taxonomy: Taxonomy }) {
  const { t } = useTranslation('employers')
  const format = useFormat()
  return (
    <Card as="article" className="stack">
      <div className="row">
        <Face name={person.givenName} />
        <div className="grow stack-xs">
          <h3>
            <bdi>{person.givenName}</bdi>
          </h3>
          <p className="small muted">{t('people.until', { day: format.day(person.until) })}</p>
        </div>
      </div>
      <FitLines facts={person} taxonomy={taxonomy} />
    </Card>
  )
}
