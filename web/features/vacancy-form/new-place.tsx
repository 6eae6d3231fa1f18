import '../../styles/parts/employer-form.css'
import { ArrowRight } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { VacancySections } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFaultText } from '../../words/faults.ts'
import { dayOf } from '../../words/format.ts'
import { useSites } from '../employers/use-employer.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { PlaceFields } from './place-fields.tsx'
import { StepHead } from './step-frame.tsx'

type Begun = { id: string; basics: VacancySections['basics'] }

const dayMilliseconds = 86_400_000
/** What a place is until it is filled in: 24 hours a week, in four weeks. */
const desiredHours = 24
const blank = (language: string): Begun => ({
  id: newId('vacancy'),
  basics: {
    kind: 'job',
    site: '',
    occupation: '',
    title: { language, text: '', translations: {} },
    positions: 1,
    startDay: dayOf(Date.now() + 28 * dayMilliseconds),
    endDay: null,
    intentionToHire: true,
  },
})

type NewPlaceProps = {
  region: string
  employer: string
  back: { to: string; label: string }
  /** What the button says that begins the draft. */
  goOn: string
  /** Where the draft is filled in. */
  after: (vacancy: string) => string
}

/** The first step of a new place; with its last answer the draft begins on the server, until then it is kept here. */
export function NewPlace({ region, employer, back, goOn, after }: NewPlaceProps) {
  const { i18n } = useTranslation(['vacancyForm', 'forms', 'employers'])
  const navigate = useNavigate()
  const taxonomy = useTaxonomy()
  const { draft, keep, clear } = useLocalDraft<Begun>(`new-vacancy:${employer}`, blank(i18n.language))
  const sites = useSites(region, employer)
  const { attempt, error, pending } = useAttempt()
  const { basics } = draft
  const faultAt = useFaultText(error?.faults, draft)
  const only = sites.data?.items.length === 1 ? sites.data.items[0]?.id : undefined

  useEffect(() => {
    if (only && basics.site === '') keep({ ...draft, basics: { ...basics, site: only } })
  }, [only, basics, draft, keep])

  const begin = () => {
    const hours = { perWeek: { min: null, desired: desiredHours, max: null }, possible: null, required: null }
    return attempt(async () => {
      const body = { ...draft, hours }
      const made = await call('POST /regions/:region/vacancies', { region }, { body })
      setAnswer('GET /regions/:region/vacancies/:id', { region, id: made.id }, made)
      invalidate('GET /regions/:region/vacancies', { region })
      clear()
      // Going back leads past this page, where the same would be begun a second time.
      await navigate(after(made.id), { replace: true })
    })
  }

  if (!taxonomy || !sites.data)
    return sites.error ? <ErrorPage error={sites.error} onRetry={sites.reload} /> : <LoadingShape />
  return (
    <div className="stack-l emp-form">
      <StepHead step="place" back={back} saved={null} />
      <PlaceFields
        region={region}
        employer={employer}
        taxonomy={taxonomy}
        values={basics}
        set={(next) => keep({ ...draft, basics: next })}
        faultAt={(path) => faultAt(`/basics${path}`)}
      />
      {error && <ErrorPanel error={error} />}
      <div className="emp-next">
        <Button
          kind="first"
          iconAfter={ArrowRight}
          pending={pending}
          disabled={basics.site === '' || basics.occupation === ''}
          onPress={() => void begin()}
        >
          {goOn}
        </Button>
      </div>
    </div>
  )
}
