import { ChevronRight } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProfileSummary } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { Face } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { DutchLevels } from '../../components/levels.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type PersonRowProps = {
  person: ProfileSummary
  to: string
  taxonomy: Taxonomy
  /** Whose case it is goes without saying in a list of one's own. */
  isOwnList: boolean
}

function PersonRow({ person, to, taxonomy, isOwnList }: PersonRowProps) {
  const { t } = useTranslation(['profiles', 'codes'])
  const format = useFormat()
  const { name, introduction, occupations, town, hoursPerWeek, wishesConfirmedOn, state } = person
  const trades = occupations.map((id) => taxonomy.label(id)).join(t('common:bridge.comma'))
  return (
    <li>
      <Link className="ppl-r" to={to}>
        <Face name={name} />
        <span className="ppl-who">
          <span className="row-s">
            <b>
              <bdi>{name}</bdi>
            </b>
            {!isOwnList && person.isOwnCase && <Tag mini>{t('own')}</Tag>}
            {person.isStandIn && (
              <Tag mini kind="fit">
                {t('standIn')}
              </Tag>
            )}
            {state !== 'active' && (
              <Tag mini kind="gap">
                {t(`codes:profileState.${state}`)}
              </Tag>
            )}
          </span>
          <span className="small muted">{introduction ? <OwnWords text={introduction} /> : trades}</span>
          <span className="stamp">{town === null ? t('common:notKnown') : <bdi>{town}</bdi>}</span>
        </span>
        <DutchLevels levels={person.dutch} />
        <span className="ppl-h">
          {hoursPerWeek === null
            ? t('common:notKnown')
            : hoursPerWeek.min === hoursPerWeek.max
              ? t('common:hours', { count: hoursPerWeek.max })
              : t('hoursRange', hoursPerWeek)}
        </span>
        <span className="ppl-s">
          <span className="ppl-label stamp">{t('col.wishes')}</span>
          {wishesConfirmedOn === null ? (
            <Tag mini kind="gap">
              {t('never')}
            </Tag>
          ) : (
            <span>
              {format.day(wishesConfirmedOn)}{' '}
              <span className="stamp">{format.relativeDay(wishesConfirmedOn)}</span>
            </span>
          )}
        </span>
        <Icon of={ChevronRight} />
      </Link>
    </li>
  )
}

type PeopleListProps = {
  people: readonly ProfileSummary[]
  region: string
  taxonomy: Taxonomy
  isOwnList: boolean
}

/** People, a row each that opens them: by columns from 900 px, as blocks under that. */
export function PeopleList({ people, region, taxonomy, isOwnList }: PeopleListProps) {
  const { t } = useTranslation('profiles')
  return (
    <Card kind="flush" as="div">
      <div className="ppl-k stamp" aria-hidden="true">
        <span />
        <span>{t('col.who')}</span>
        <span>{t('col.dutch')}</span>
        <span>{t('col.hours')}</span>
        <span>{t('col.wishes')}</span>
        <span />
      </div>
      <ol className="ppl">
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            to={paths.person.to({ region, profile: person.id })}
            taxonomy={taxonomy}
            isOwnList={isOwnList}
          />
        ))}
      </ol>
    </Card>
  )
}
