import { CalendarPlus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { EventSections } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useFirstFault } from '../../components/first-fault.ts'
import { PageHead } from '../../components/page-head.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { paths } from '../../shell/paths.ts'
import { useFaultText } from '../../words/faults.ts'
import { BasicsFields, PlaceFields } from './plan-fields.tsx'

type Begun = Pick<EventSections, 'basics' | 'place'>
const blank: Begun = {
  basics: { kind: 'speedmeet', name: '', day: '', from: '10:00', to: '11:30' },
  place: { name: '', street: null, town: '', postcode: null, directions: null },
}

/** A jobhunter begins an event: what it is, when and where. */
export default function NewEventPage() {
  const { t } = useTranslation(['events', 'forms'])
  const { region = '' } = useParams()
  const navigate = useNavigate()
  const say = useToast()
  // Made once, so that sending twice makes one.
  const [id] = useState(() => newId('event'))
  const { draft: begun, keep, clear } = useLocalDraft(`new-event:${region}`, blank)
  const { attempt, error, pending } = useAttempt()
  const faultAt = useFaultText(error?.faults, begun)
  const form = useFirstFault<HTMLFormElement>(error)
  const add = (submitted: FormEvent) => {
    submitted.preventDefault()
    void attempt(async () => {
      const made = await call('POST /regions/:region/events', { region }, { body: { id, ...begun } })
      setAnswer('GET /regions/:region/events/:id', { region, id }, made)
      invalidate('GET /regions/:region/events', { region })
      clear()
      say(t('addDone'))
      await navigate(paths.event.to({ region, event: id }))
    })
  }
  const part = <Name extends keyof Begun>(name: Name) => ({
    values: begun[name],
    set: (values: Begun[Name]) => keep({ ...begun, [name]: values }),
    faultAt: (path: string) => faultAt(`/${name}${path}`),
  })
  return (
    <>
      <PageHead
        title={t('add')}
        tabTitle={t('add')}
        crumbs={[{ label: t('common:place.events'), to: paths.events.to({ region }) }, { label: t('add') }]}
      />
      <form ref={form} className="sheet stack" noValidate onSubmit={add}>
        <p className="muted">{t('addSay')}</p>
        {error && error.faults.length === 0 && <ErrorPanel error={error} />}
        <Card className="stack">
          <BasicsFields form={part('basics')} />
        </Card>
        <Card className="stack">
          <PlaceFields form={part('place')} />
        </Card>
        <div className="row-s">
          <Button kind="first" type="submit" icon={CalendarPlus} pending={pending}>
            {t('add')}
          </Button>
        </div>
      </form>
    </>
  )
}
