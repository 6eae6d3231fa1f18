import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { RegisterEntry } from '#contract/register'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { PublicFrame } from '../../shell/public-frame.tsx'
import { useFormat } from '../../words/format.ts'

type Language = RegisterEntry['language']
const languages: readonly Language[] = ['nl', 'en']

/** The text of one region, in its own language and direction whatever the page's are. */
function Entry({ region, language }: { region: string; language: Language }) {
  const { t } = useTranslation('about')
  const format = useFormat()
  const { data, error, reload } = useApi('GET /regions/:region/register', { region, language })
  if (!data) return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape />
  return (
    <>
      <p className="small muted">
        <Trans
          t={t}
          i18nKey="register.version"
          values={{ version: data.version, day: format.day(data.on) }}
          components={{ bdi: <bdi /> }}
        />
      </p>
      <div className="stack" lang={language} dir="ltr">
        {data.sections.map(({ title, items }) => (
          <Card key={title} className="stack-s">
            <h2>{title}</h2>
            <dl className="stack-s">
              {items.map(({ label, text }) => (
                <div key={label} className="stack-xs">
                  <dt>
                    <b>{label}</b>
                  </dt>
                  <dd className="prose">{text}</dd>
                </div>
              ))}
            </dl>
          </Card>
        ))}
      </div>
    </>
  )
}

/** The entry in the register of algorithms of a region, as its settings run now, for officials. */
export default function RegisterPage() {
  const { t, i18n } = useTranslation('about')
  const format = useFormat()
  const regions = useApi('GET /regions', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const [language, setLanguage] = useState<Language>(i18n.language === 'en' ? 'en' : 'nl')
  usePageTitle(t('register.title'))
  const items = regions.data?.items ?? []
  const region = chosen ?? items[0]?.id
  return (
    <PublicFrame>
      <div className="stack-s">
        <h1>{t('register.title')}</h1>
        <p className="muted lead">{t('register.lead')}</p>
      </div>
      <div className="two">
        <Select
          label={t('register.region')}
          value={region ?? ''}
          choices={items.map(({ id, name }) => ({ value: id, label: name, lang: 'nl' }))}
          onChange={setChosen}
        />
        <Select
          label={t('register.language')}
          value={language}
          choices={languages.map((value) => ({ value, label: format.languageName(value) }))}
          onChange={setLanguage}
        />
      </div>
      {region === undefined ? <LoadingShape /> : <Entry region={region} language={language} />}
    </PublicFrame>
  )
}
