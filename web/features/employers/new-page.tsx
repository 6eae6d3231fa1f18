import '../../styles/parts/employer.css'
import { Store } from 'lucide-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { EmployerSections } from '#contract/employers'
import { AlikeNote } from '../../components/alike-note.tsx'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useFirstFault } from '../../components/first-fault.ts'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAlike } from '../../data/use-alike.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { paths } from '../../shell/paths.ts'
import { useFaultText } from '../../words/faults.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { OrganisationFields } from './section-organisation.tsx'

const blank: EmployerSections['organisation'] = { name: '', kvk: '', sectors: [], about: null }

/** A jobhunter adds an employer: the organisation first, people and sites on its page. */
export default function NewEmployerPage() {
  const { t } = useTranslation(['employers', 'forms'])
  const { region = '' } = useParams()
  const navigate = useNavigate()
  const say = useToast()
  const taxonomy = useTaxonomy()
  // The id is kept with what is typed, so that sending twice adds one.
  const { draft, keep, clear } = useLocalDraft(`new-employer:${region}`, {
    id: newId('employer'),
    organisation: blank,
  })
  const { id, organisation } = draft
  const { attempt, error, pending } = useAttempt()
  const { alikeOf, isNew } = useAlike(region, 'employers')
  const alike = alikeOf(organisation.name.trim())
  const faults = error?.faults ?? []
  const faultAt = useFaultText(error?.faults, { organisation })
  const form = useFirstFault<HTMLFormElement>(error)
  const isKnown = faults.some(({ code }) => code === 'taken')
  const add = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      if (!(await isNew(organisation.name.trim()))) return
      const made = await call('POST /regions/:region/employers', { region }, { body: { id, organisation } })
      setAnswer('GET /regions/:region/employers/:id', { region, id }, made)
      invalidate('GET /regions/:region/employers', { region })
      clear()
      say(t('addDone'))
      await navigate(paths.employer.to({ region, employer: id }))
    })
  }
  if (!taxonomy) return <LoadingShape rows={2} />
  return (
    <>
      <PageHead
        title={t('add')}
        tabTitle={t('add')}
        crumbs={[
          { label: t('common:place.employers'), to: paths.employers.to({ region }) },
          { label: t('add') },
        ]}
      />
      <form ref={form} className="sheet stack" noValidate onSubmit={add}>
        <p className="muted">{t('addSay')}</p>
        {error && faults.length === 0 && <ErrorPanel error={error} />}
        {isKnown && (
          <p className="field-fault" role="alert">
            {t('kvkTaken')}
          </p>
        )}
        <Card className="stack">
          <OrganisationFields
            form={{
              values: organisation,
              set: (to) => keep({ ...draft, organisation: to }),
              faultAt: (path) => (isKnown && path === '/kvk' ? undefined : faultAt(`/organisation${path}`)),
            }}
            taxonomy={taxonomy}
          />
        </Card>
        <AlikeNote
          said={t('alike')}
          alike={alike}
          toOf={(employer) => paths.employer.to({ region, employer })}
        />
        <div className="row-s">
          <Button kind="first" type="submit" icon={Store} pending={pending}>
            {t(alike.length > 0 ? 'addOther' : 'add')}
          </Button>
        </div>
      </form>
    </>
  )
}
