import { MapPin, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { AnonymousPerson, KnownPerson } from '#contract/matches'
import { Card } from '../../components/card.tsx'
import { useParts } from '../../components/criteria.tsx'
import { Disc, Face } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { DutchLevels } from '../../components/levels.tsx'
import { Planks } from '../../components/planks.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { useFormat } from '../../words/format.ts'
import { reasonText, type Speech } from '../matches/reason-text.ts'

type Shown = Pick<AnonymousPerson, 'planks' | 'reasons'>

function Fit({ planks }: Pick<Shown, 'planks'>) {
  const { t } = useTranslation('employers')
  const parts = useParts(Object.entries(planks).map(([criterion, full]) => ({ criterion, full })))
  return (
    <ul className="fit-parts">
      {parts.map(({ criterion, label, icon, full }) => (
        <li key={criterion}>
          <span className="small row-s">
            <Icon of={icon} /> {label}
          </span>
          <Planks full={full ?? 0} unknown={full === null} />
          <span className="sr">{full === null ? t('common:notKnown') : t('people.planks', { full })}</span>
        </li>
      ))}
    </ul>
  )
}

type ReasonsProps = Pick<Shown, 'reasons'> & { checks?: Shown['reasons']; speech: Speech }

/** Why somebody fits, and what to ask: behind one line, for who wants to read on. */
function Reasons({ reasons, checks = [], speech }: ReasonsProps) {
  const { t } = useTranslation('employers')
  // The road stands at the head already.
  const said = reasons.filter(({ code }) => code !== 'travel.band').map((one) => reasonText(one, speech))
  const asked = checks.map((check) => reasonText(check, speech))
  const lines = [
    ...[...new Set(said)].map((text) => ({ text, kind: 'fit' as const })),
    ...[...new Set(asked)].map((text) => ({ text, kind: 'check' as const })),
  ]
  return (
    <details className="fold-more">
      <summary>{t('people.why')}</summary>
      <ul className="stack-s">
        {lines.map(({ text, kind }) => (
          <ReasonLine key={text} as="li" kind={kind}>
            <Isolated text={text} />
          </ReasonLine>
        ))}
      </ul>
    </details>
  )
}

/** Somebody without a name: what they can, how their day and road fit, and what to ask. */
export function AnonymousCard({ person, speech }: { person: AnonymousPerson; speech: Speech }) {
  const { t } = useTranslation(['employers', 'codes'])
  return (
    <Card as="article" className="stack">
      <div className="row">
        <Disc icon={UserRound} kind="plain" />
        <div className="grow stack-xs">
          <h3>
            <bdi>{person.pseudonym}</bdi>
          </h3>
          <p className="small muted row-s">
            <Icon of={MapPin} />
            {person.travelBand ? t(`codes:travelBand.${person.travelBand}`) : t('common:notKnown')}
          </p>
        </div>
      </div>
      <Fit planks={person.planks} />
      <DutchLevels levels={person.dutch} />
      <Reasons reasons={person.reasons} checks={person.checks} speech={speech} />
    </Card>
  )
}

/** Somebody who let this employer know them. */
export function KnownCard({ person, speech }: { person: KnownPerson; speech: Speech }) {
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
      <Fit planks={person.planks} />
      <Reasons reasons={person.reasons} speech={speech} />
    </Card>
  )
}
