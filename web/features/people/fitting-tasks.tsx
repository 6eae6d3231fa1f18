import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { OwnWords } from '../../components/own-text.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'

/** Tasks of the region that fit somebody although the whole vacancy does not; each leads to the vacancy taken apart. */
export function FittingTasks({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation('profiles')
  const { data } = useApi('GET /regions/:region/profiles/:id/tasks', { region, id: profile })
  if (!data || data.items.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby="tasks-that-fit">
      <h3 id="tasks-that-fit">{t('tasksFit')}</h3>
      <ul className="plain">
        {data.items.map(({ vacancy, title }) => (
          <li key={`${vacancy.id} ${title.text}`}>
            <Link className="best" to={paths.carving.to({ region, vacancy: vacancy.id })}>
              <b>
                <OwnWords text={title} />
              </b>
              <br />
              <span className="stamp">
                <bdi>{vacancy.employerName}</bdi> · <bdi>{vacancy.town}</bdi>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
