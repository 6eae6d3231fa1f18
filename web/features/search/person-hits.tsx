import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { Face } from '../../components/face.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { DutchLevels } from '../../components/levels.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { HitText } from './hit-text.tsx'
import type { PersonFound } from './use-find.ts'

const skillLevels = ['withHelp', 'alone', 'allCases', 'teachesOthers'] as const
/** As many as stand beside each other. */
export const comparedMost = 3

type RowProps = {
  person: PersonFound
  region: string
  typed: string
  taxonomy: Taxonomy
  isChosen: boolean
  mayChoose: boolean
  onChoose: (person: PersonFound, isChosen: boolean) => void
}

/** For what somebody was found: skills and kinds of work that are called so, else what they did last. */
function Because({ person, typed, taxonomy }: Pick<RowProps, 'person' | 'typed' | 'taxonomy'>) {
  const { t } = useTranslation('search')
  const { matched, occupations, levels, introduction } = person
  const shown = matched.length > 0 ? matched : occupations
  if (shown.length === 0) return introduction ? <OwnWords text={introduction} /> : null
  return shown.map((id, index) => {
    const level = skillLevels[(levels[id] ?? 0) - 1]
    return (
      <span key={id}>
        {index > 0 && t('common:bridge.comma')}
        <HitText text={taxonomy.label(id)} typed={typed} />
        {level && <> ({t(`common:skillLevel.${level}`)})</>}
      </span>
    )
  })
}

function PersonRow({ person, region, typed, taxonomy, isChosen, mayChoose, onChoose }: RowProps) {
  const { t } = useTranslation(['search', 'profiles', 'codes'])
  const format = useFormat()
  const { name, town, hoursPerWeek, waitsSince, state } = person
  return (
    <li className="fd-r" data-person={person.id}>
      <Link className="ppl-r" to={paths.person.to({ region, profile: person.id })} data-row>
        <Face name={name} />
        <span className="ppl-who">
          <span className="row-s">
            <b>
              <bdi>
                <HitText text={name} typed={typed} />
              </bdi>
            </b>
            {person.isOwnCase && <Tag mini>{t('profiles:own')}</Tag>}
            {state !== 'active' && (
              <Tag mini kind="gap">
                {t(`codes:profileState.${state}`)}
              </Tag>
            )}
          </span>
          <span className="small">
            <Because person={person} typed={typed} taxonomy={taxonomy} />
          </span>
          <span className="stamp">
            {town === null ? (
              t('common:notKnown')
            ) : (
              <bdi>
                <HitText text={town} typed={typed} />
              </bdi>
            )}
          </span>
        </span>
        <DutchLevels levels={person.dutch} />
        <span className="ppl-h">
          {hoursPerWeek === null ? t('common:notKnown') : t('common:hours', { count: hoursPerWeek.max })}
        </span>
        <span className="fd-s">
          <span className="stamp">{t('since')}</span>
          <span>{format.relativeDay(dayOf(waitsSince))}</span>
        </span>
      </Link>
      <span className="fd-pick">
        <Checkbox
          checked={isChosen}
          disabled={!isChosen && !mayChoose}
          onChange={(isOn) => onChoose(person, isOn)}
        >
          <span className="sr">
            <Isolated text={t('compareOne', { name })} />
          </span>
        </Checkbox>
      </span>
    </li>
  )
}

type HitsProps = Omit<RowProps, 'person' | 'isChosen' | 'mayChoose'> & {
  people: readonly PersonFound[]
  total: number
  chosen: readonly PersonFound[]
  onMore: () => void
}

/** People who were found, a row each; some can be chosen to be compared. */
export function PersonHits({ people, total, chosen, onMore, ...row }: HitsProps) {
  const { t } = useTranslation(['search', 'profiles'])
  const left = total - people.length
  return (
    <Card kind="flush" as="div">
      <div className="sec-head fd-h">
        <h2>{t('common:place.people')}</h2>
        <span className="small muted">{t('order')}</span>
      </div>
      <div className="ppl-k fd-k stamp" aria-hidden="true">
        <span />
        <span>{t('profiles:col.who')}</span>
        <span>{t('profiles:col.dutch')}</span>
        <span>{t('profiles:col.hours')}</span>
        <span>{t('since')}</span>
        <span>{t('compare')}</span>
      </div>
      <ol>
        {people.map((person) => (
          <PersonRow
            key={person.id}
            person={person}
            isChosen={chosen.some(({ id }) => id === person.id)}
            mayChoose={chosen.length < comparedMost}
            {...row}
          />
        ))}
      </ol>
      {left > 0 && people.length < 50 && (
        <p className="fd-more no-print">
          <Button kind="quiet" small onPress={onMore}>
            {t('more', { count: left })}
          </Button>
        </p>
      )}
    </Card>
  )
}
