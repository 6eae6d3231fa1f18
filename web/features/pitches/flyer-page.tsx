import '../../styles/parts/flyer.css'
import { Phone } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import type { Answer } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { uiLanguageOf } from '../../words/languages.ts'
import { FlyerBlocks } from './flyer-sides.tsx'

type Page = Answer<'POST /flyers/opened'>
const nobody = { name: '', company: '', phone: '' }
const isClosed = (code: string | undefined) =>
  code !== undefined && ['expired', 'badInput', 'notFound'].includes(code)

function Wish({ page, token }: { page: Page; token: string }) {
  const { t } = useTranslation('flyer')
  const { draft, keep, clear } = useLocalDraft('flyer-wish', nobody)
  const { attempt, error, pending } = useAttempt()
  const [isSent, setSent] = useState(false)
  const [isPressed, setPressed] = useState(false)
  const { name } = page
  const isWhole = Object.values(draft).every((value) => value.trim() !== '')
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setPressed(true)
    if (!isWhole) return
    const isDone = await attempt(async () => {
      await call('POST /flyers/messages', {}, { body: { token, ...draft } })
    })
    if (!isDone) return
    clear()
    setSent(true)
  }
  if (isSent)
    return (
      <Card>
        <p role="status">{t('page.thanks')}</p>
      </Card>
    )
  const field = (key: keyof typeof nobody, label: string, most: number) => (
    <TextField
      label={label}
      value={draft[key]}
      maxLength={most}
      onChange={(value) => keep({ ...draft, [key]: value })}
    />
  )
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Card className="stack">
        <h2>
          <Isolated text={t('page.wish', { name })} />
        </h2>
        <p>
          <Isolated text={t('page.wishSay', { region: page.regionName })} />
        </p>
        {field('name', t('page.yourName'), 80)}
        {field('company', t('page.company'), 120)}
        {field('phone', t('page.phone'), 40)}
        {isPressed && !isWhole && (
          <p role="alert" className="field-fault">
            {t('page.incomplete')}
          </p>
        )}
        {error && <ErrorPanel error={error} />}
        <Button kind="first" icon={Phone} type="submit" pending={pending}>
          {t('page.send')}
        </Button>
      </Card>
    </form>
  )
}

/** What the code of a flyer opens: what somebody can do, and a way to meet them. The code stands after `#`, so that it reaches no log. */
export default function FlyerPage() {
  const { t, i18n } = useTranslation('flyer')
  const token = useLocation().hash.slice(1)
  const [page, setPage] = useState<Page | null>(null)
  const { attempt, error } = useAttempt()
  usePageTitle(page ? t('page.title', { name: page.name }) : t('title'))
  const asked = useRef('')
  useEffect(() => {
    if (token === '' || asked.current === token) return
    asked.current = token
    void attempt(async () => setPage(await call('POST /flyers/opened', {}, { body: { token } })))
  }, [attempt, token])
  const closed = token === '' || isClosed(error?.code)
  return (
    <PublicFrame>
      {closed && <EmptyState title={<h1>{t('page.old')}</h1>}>{t('page.oldSay')}</EmptyState>}
      {!closed && !page && (error ? <ErrorPage error={error} /> : <LoadingShape rows={4} />)}
      {page && !closed && (
        <>
          <div className="stack-s">
            <h1>
              <Isolated text={t('page.title', { name: page.name })} />
            </h1>
            <p className="muted lead">
              <Isolated text={t('page.lead', { name: page.name })} />
            </p>
          </div>
          <FlyerBlocks blocks={page.blocks} language={uiLanguageOf(i18n.language)} />
          <Wish page={page} token={token} />
        </>
      )}
    </PublicFrame>
  )
}
