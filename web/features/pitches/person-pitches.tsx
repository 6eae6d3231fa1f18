import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { isOver, usePitchesOf } from './use-pitches.ts'

/** Where the pitches of somebody stand, on their page; nothing where there is none. */
export function PersonPitches({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation(['pitches', 'flyer'])
  const format = useFormat()
  const { data } = usePitchesOf(region, profile)
  if (!data || data.items.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="pitches">
      <h2 id="pitches">{t('staff.ofPerson')}</h2>
      <ul className="stack-s">
        {data.items.map((pitch) => {
          const place = data.vacancies[pitch.vacancy]
          return (
            place && (
              <li key={pitch.id} className="stack-xs">
                <span className="row-s">
                  <span>
                    <OwnWords text={place.title} /> · <bdi>{place.employerName}</bdi>
                  </span>
                  <Tag kind={isOver(pitch) ? 'plain' : 'fit'}>{t(`state.${pitch.state}`)}</Tag>
                </span>
                <span className="small muted">{format.day(dayOf(pitch.since))}</span>
                {!isOver(pitch) && pitch.state !== 'draft' && pitch.state !== 'proposed' && (
                  <LinkButton small to={paths.flyerWith.to({ region, pitch: pitch.id })}>
                    {t('flyer:open')}
                  </LinkButton>
                )}
                {pitch.state === 'draft' && (
                  <LinkButton small to={paths.pitchWith.to({ region, pitch: pitch.id })}>
                    {t('staff.together')}
                  </LinkButton>
                )}
              </li>
            )
          )
        })}
      </ul>
    </Card>
  )
}
