import '../../styles/parts/changes.css'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RegionGain } from '#contract/matches'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Opener } from '../../components/reason-line.tsx'
import { paths } from '../../shell/paths.ts'
import { changePictures, sectionOfChange } from '../matches/change-look.ts'
import { changeText, type Speech } from '../matches/reason-text.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { KindLine } from '../vacancies/kind-line.tsx'
import { WorkTitle } from '../vacancies/work-title.tsx'
import { useCourse } from './use-course.ts'

type GainCardProps = { gain: RegionGain; speech: Speech; taxonomy: Taxonomy }

/** One thing I can do: what it is, which places it opens, and where I tell that it is so. */
export function GainCard({ gain: { change, opened, vacancies }, speech, taxonomy }: GainCardProps) {
  const { t } = useTranslation('gains')
  const length = useCourse(taxonomy)(change.type === 'certificate' ? change.certificate : '')
  return (
    <Card as="li" className="stack-s">
      <div className="row-s">
        <Disc icon={changePictures[change.type]} small />
        <h2 className="grow">
          <Isolated text={changeText(change, 'move', speech)} />
        </h2>
      </div>
      {length !== null && <p className="small muted">{t('course', { length })}</p>}
      <Opener>{opened > 0 ? t('opens', { count: opened }) : t('raises')}</Opener>
      {vacancies.length > 0 && (
        <ul className="opened">
          {vacancies.map((vacancy) => (
            <li key={vacancy.id}>
              <Link to={paths.whyNotPlace.to({ vacancy: vacancy.id })}>
                <KindLine vacancy={vacancy} taxonomy={taxonomy} />
                <b>
                  <WorkTitle {...vacancy} taxonomy={taxonomy} />
                </b>
                <span className="small muted">
                  <bdi>{vacancy.employerName}</bdi> · <bdi>{vacancy.town}</bdi>
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <LinkButton to={paths.myProfileEdit.to({ section: sectionOfChange[change.type] })} block>
        {t(`isSo.${change.type}`)}
      </LinkButton>
    </Card>
  )
}
