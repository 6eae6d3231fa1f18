import '../../styles/parts/employer.css'
import { FlaskConical, MailCheck, Send } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { employerEndpoints } from '#contract/employers'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { Disc } from '../../components/face.tsx'
import { Select, TextField } from '../../components/field.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import { useApi } from '../../data/cache.ts'
import type { BodyOf } from '../../data/endpoints.ts'
import { standingFaults } from '../../data/standing-faults.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { paths } from '../../shell/paths.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { useSession } from '../../shell/session.tsx'
import { faultText } from '../../words/faults.ts'
import { isUiLanguage } from '../../words/languages.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { AddressFields, blankSite } from './address-fields.tsx'
import { OrganisationFields } from './section-organisation.tsx'

/** As it is typed: an empty telephone number is none. */
type Application = Omit<BodyOf<typeof employerEndpoints.apply>, 'language' | 'contact'> & {
  region: string
  contact: { name: string; email: string; phone: string }
}

const blank: Application = {
  region: '',
  organisation: { name: '', kvk: '', sectors: [], about: null },
  contact: { name: '', email: '', phone: '' },
  site: blankSite,
}

function WasSent() {
  const { t } = useTranslation('employers')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Card className="stack">
      <Disc icon={MailCheck} />
      <h1 ref={heading} tabIndex={-1}>
        {t('apply.sent')}
      </h1>
      <p>{t('apply.sentSay')}</p>
      <div>
        <LinkButton to={paths.landing.to()}>{t('common:back')}</LinkButton>
      </div>
    </Card>
  )
}

function ApplyForm({ onSent }: { onSent: () => void }) {
  const { t, i18n } = useTranslation(['employers', 'forms'])
  const taxonomy = useTaxonomy()
  const { session } = useSession()
  const regions = useApi('GET /regions')
  const { draft, keep, clear } = useLocalDraft<Application>('apply', blank)
  const { attempt, error, pending } = useAttempt()
  const [sent, setSent] = useState<unknown>(null)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  if (!taxonomy || !regions.data)
    return regions.error ? (
      <ErrorPage error={regions.error} onRetry={regions.reload} />
    ) : (
      <LoadingShape rows={2} />
    )
  const { items } = regions.data
  const { region: chosen, ...typed } = draft
  const body = { ...typed, contact: { ...typed.contact, phone: typed.contact.phone.trim() || null } }
  const region = chosen || (items[0]?.id ?? '')
  const faults = standingFaults(error?.faults ?? [], sent, body)
  const faultAt = (path: string) => faultText(faults, path, t, i18n.language)
  const language = isUiLanguage(i18n.language) ? i18n.language : 'nl'

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setSent(body)
    const isSent = await attempt(async () => {
      await call('POST /regions/:region/applications', { region }, { body: { ...body, language } })
    })
    if (!isSent) return
    clear()
    onSent()
  }

  return (
    <form ref={form} className="stack-l" noValidate onSubmit={(event) => void send(event)}>
      <div className="stack-xs">
        <h1>{t('apply.title')}</h1>
        <p className="muted">{t('apply.say')}</p>
      </div>
      {session?.isDemo && <Note icon={FlaskConical}>{t('apply.demo')}</Note>}
      <Card className="stack" labelledBy="apply-organisation">
        <h2 id="apply-organisation">{t('apply.organisation')}</h2>
        <OrganisationFields
          form={{
            values: draft.organisation,
            set: (organisation) => keep({ ...draft, organisation }),
            faultAt: (path) => faultAt(`/organisation${path}`),
          }}
          taxonomy={taxonomy}
        />
      </Card>
      <Card className="stack" labelledBy="apply-site">
        <h2 id="apply-site">{t('apply.site')}</h2>
        <Select
          label={t('apply.region')}
          value={region}
          choices={items.map(({ id, name }) => ({ value: id, label: name, lang: 'nl' }))}
          onChange={(value) => keep({ ...draft, region: value })}
        />
        <AddressFields
          site={draft.site}
          onChange={(site) => keep({ ...draft, site })}
          faultAt={(path) => faultAt(`/site${path}`)}
        />
      </Card>
      <Card className="stack" labelledBy="apply-contact">
        <h2 id="apply-contact">{t('apply.contact')}</h2>
        <TextField
          label={t('field.contactName')}
          autoComplete="name"
          value={draft.contact.name}
          onChange={(name) => keep({ ...draft, contact: { ...draft.contact, name } })}
          fault={faultAt('/contact/name')}
        />
        <TextField
          label={t('field.email')}
          hint={t('apply.emailHint')}
          type="email"
          inputMode="email"
          autoComplete="email"
          dir="ltr"
          value={draft.contact.email}
          onChange={(email) => keep({ ...draft, contact: { ...draft.contact, email } })}
          fault={faultAt('/contact/email')}
        />
        <TextField
          label={t('field.phone')}
          hint={t('apply.phoneHint')}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          dir="ltr"
          value={draft.contact.phone}
          onChange={(phone) => keep({ ...draft, contact: { ...draft.contact, phone } })}
          fault={faultAt('/contact/phone')}
        />
      </Card>
      {error && (faults.length > 0 || error.faults.length === 0) && (
        <ErrorPanel error={error} takesFocus={faults.length === 0} />
      )}
      <div>
        <Button kind="first" type="submit" disabled={session?.isDemo === true} icon={Send} pending={pending}>
          {t('apply.send')}
        </Button>
      </div>
    </form>
  )
}

/** A new employer asks to take part; a jobhunter of the region decides. */
export default function ApplyPage() {
  const { t } = useTranslation('employers')
  const [isSent, setSent] = useState(false)
  usePageTitle(t('apply.title'))
  return (
    <PublicFrame>
      <div className="apply">{isSent ? <WasSent /> : <ApplyForm onSent={() => setSent(true)} />}</div>
    </PublicFrame>
  )
}
