import './compare.css'
import { ArrowLeft, EyeOff, Send } from 'lucide-react'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { Button } from '../../components/button.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import { useSpeech } from '../matches/use-speech.ts'
import { ProposeDialog } from '../pitches/propose-dialog.tsx'
import { useVacancy } from '../vacancies/use-vacancy.ts'
import { bestIn } from './best-in.ts'
import { type Compared, Comparison } from './comparison.tsx'
import { comparedMost } from './person-hits.tsx'
import { useCompared } from './use-compared.ts'

/** Who brings more of what, in a sentence for each. */
function Verdict({ people, positions }: { people: readonly Compared[]; positions: number }) {
  const { t } = useTranslation('search')
  const format = useFormat()
  const more = bestIn(people).filter(({ criteria }) => criteria.length > 0)
  return (
    <p className="verdict">
      {more.map(({ id, name, criteria }) => (
        <span key={id}>
          <Trans
            t={t}
            i18nKey="beside.brings"
            values={{ name, parts: format.list(criteria.map((one) => t(keyOf('common:part', one)))) }}
            components={{ bdi: <bdi /> }}
          />{' '}
        </span>
      ))}
      {more.length === 0 && people.some(({ match }) => match) && <span>{t('beside.equal')} </span>}
      <span>{t('beside.positions', { count: positions })}</span>
    </p>
  )
}

/** Two or three people beside each other for one vacancy: each part of the match, what to check, and proposing them. */
export default function ComparePage() {
  const { t } = useTranslation('search')
  const { region = '', vacancy: id = '' } = useParams()
  const [search] = useSearchParams()
  const asked = [...new Set((search.get('people') ?? '').split(',').filter((one) => one !== ''))]
  const vacancy = useVacancy(region, id)
  const compared = useCompared(region, id, asked.slice(0, comparedMost))
  const speech = useSpeech('staff')
  const format = useFormat()
  const [proposed, setProposed] = useState<readonly Compared[] | null>(null)
  const back = (
    <LinkButton to={paths.find.to({ region })} icon={ArrowLeft}>
      {t('beside.back')}
    </LinkButton>
  )
  const error = vacancy.error ?? compared.error
  if (error) return <ErrorPage error={error} onRetry={vacancy.error ? vacancy.reload : compared.reload} />
  if (asked.length < 2)
    return (
      <EmptyState title={<h1>{t('compare')}</h1>} action={back}>
        {t('beside.too')}
      </EmptyState>
    )
  if (!vacancy.data || !compared.people || !speech) return <LoadingShape rows={5} />
  const { people } = compared
  const title = t('beside.title', {
    names: format.list(
      people.map(({ name }) => name),
      'or',
    ),
  })
  const isOpen = vacancy.data.state === 'open'
  return (
    <div className="stack">
      <PageHead
        title={<Isolated text={title} />}
        tabTitle={t('compare')}
        crumbs={[
          { label: t('common:place.vacancies'), to: paths.vacancies.to({ region }) },
          {
            label: <OwnWords text={vacancy.data.basics.title} />,
            to: paths.candidates.to({ region, vacancy: id }),
          },
        ]}
        actions={back}
      />
      <Verdict people={people} positions={vacancy.data.basics.positions} />
      <Comparison people={people} speech={speech}>
        {isOpen && (
          <div className="cm-act">
            {people.map((person) => (
              <Button key={person.id} onPress={() => setProposed([person])}>
                <Isolated text={t('beside.proposeOne', { name: person.name })} />
              </Button>
            ))}
            <Button kind="first" icon={Send} onPress={() => setProposed(people)}>
              {t('beside.proposeAll')}
            </Button>
          </div>
        )}
      </Comparison>
      <Note icon={EyeOff}>{t('beside.noNames')}</Note>
      {proposed && (
        <ProposeDialog region={region} vacancy={id} people={proposed} onClose={() => setProposed(null)} />
      )}
    </div>
  )
}
