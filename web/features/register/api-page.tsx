import './api.css'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { type ApiError, request } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import { type ApiCall, type ApiDocument, callsOf, nounsOf } from './api-document.ts'
import type { Field } from './api-shape.ts'

const openTo: ReadonlySet<string> = new Set(['public', 'signedIn', 'demo'])

/** The document as the server gives it now; it is no call of the API, so that no contract declares it. */
const useDocument = (): { document: ApiDocument | null; error: ApiError | null; read: () => void } => {
  const [document, setDocument] = useState<ApiDocument | null>(null)
  const { attempt, error } = useAttempt()
  const read = useCallback(
    () => void attempt(async () => setDocument((await request('GET', '/openapi.json')) as ApiDocument)),
    [attempt],
  )
  useEffect(read, [read])
  return { document, error, read }
}

function Fields({ fields }: { fields: readonly Field[] }) {
  const { t } = useTranslation('about')
  return (
    <ul className="api-fields">
      {fields.map(({ name, type, isOptional, inner }) => (
        <li key={name}>
          <code>{name}</code> <span className="muted">{type}</span>
          {isOptional && <em className="small"> ({t('api.optional')})</em>}
          {inner.length > 0 && <Fields fields={inner} />}
        </li>
      ))}
    </ul>
  )
}

function Part({ title, fields }: { title: string; fields: readonly Field[] }) {
  if (fields.length === 0) return null
  return (
    <div className="stack-xs">
      <h3>{title}</h3>
      <div lang="en" dir="ltr">
        <Fields fields={fields} />
      </div>
    </div>
  )
}

function CallCard({ call }: { call: ApiCall }) {
  const { t } = useTranslation(['about', 'common'])
  const format = useFormat()
  const words: Record<string, string> = {
    public: t('api.everybody'),
    signedIn: t('api.signedIn'),
    demo: t('api.demo'),
  }
  const who = call.who.map((one) => (openTo.has(one) ? (words[one] ?? one) : t(keyOf('common:role', one))))
  return (
    <Card className="stack-s api-call">
      <h2 lang="en" dir="ltr">
        <code>{call.name}</code>
      </h2>
      <p lang="en" dir="ltr">
        {call.summary}
      </p>
      <p className="small">{t('api.who', { who: format.list(who) })}</p>
      {call.needsVersion && <p className="small">{t('api.version')}</p>}
      <Part title={t('api.query')} fields={call.query} />
      <Part title={t('api.body')} fields={call.body} />
      <Part title={t('api.answer')} fields={call.answer} />
      {call.answer.length === 0 && (
        <p className="small muted">
          {t('api.answer')}: {t('api.nothing')}
        </p>
      )}
    </Card>
  )
}

/** What other systems can call, noun by noun: who may, what is sent and what comes back. */
export default function ApiPage() {
  const { t } = useTranslation('about')
  const [search, setSearch] = useSearchParams()
  const { document, error, read } = useDocument()
  usePageTitle(t('api.title'))
  const nouns = document ? nounsOf(document) : []
  const noun = nouns.find((one) => one === search.get('about')) ?? nouns[0] ?? ''
  return (
    <PublicFrame>
      <div className="stack-s">
        <h1>{t('api.title')}</h1>
        <p className="muted lead">
          <Isolated text={t('api.lead')} />
        </p>
        <p>
          <a href="/api/v1/openapi.json" download>
            {t('api.file')}
          </a>
        </p>
      </div>
      {!document && (error ? <ErrorPanel error={error} onRetry={read} /> : <LoadingShape rows={4} />)}
      {document && (
        <>
          <Select
            label={t('api.noun')}
            value={noun}
            choices={nouns.map((value) => ({ value, label: value, lang: 'en' }))}
            onChange={(to) => setSearch({ about: to })}
          />
          {callsOf(document, noun).map((call) => (
            <CallCard key={call.name} call={call} />
          ))}
        </>
      )}
    </PublicFrame>
  )
}
