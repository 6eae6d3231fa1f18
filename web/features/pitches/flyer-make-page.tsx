import { ArrowLeft, Info, Printer } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import type { UiLanguage } from '#contract'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { Select, TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Note } from '../../components/note.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { setAnswer, useApi } from '../../data/cache.ts'
import type { Answer } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { paths } from '../../shell/paths.ts'
import { useMembership } from '../../shell/session.tsx'
import { useFormat } from '../../words/format.ts'
import { uiLanguageOf, uiLanguages } from '../../words/languages.ts'
import { FlyerSides } from './flyer-sides.tsx'

type Made = Answer<'POST /regions/:region/pitches/:id/flyer'>

/** Makes a flyer of a pitch, shows it as it is printed, and closes it: for the person, and for the jobhunter with them. */
export default function FlyerMakePage() {
  const { t, i18n } = useTranslation('flyer')
  const format = useFormat()
  const say = useToast()
  const params = useParams()
  const own = useMembership('person')
  const isOwn = params.region === undefined
  const region = params.region ?? own?.region ?? ''
  const at = { region, id: params.pitch ?? '' }
  const pitch = useApi('GET /regions/:region/pitches/:id', at)
  const standing = useApi('GET /regions/:region/pitches/:id/flyer', at)
  const regionName = useApi('GET /regions/:region', { region }).data?.name ?? ''
  const { draft: name, keep: setName } = useLocalDraft(`flyer:${at.id}`, '')
  const [language, setLanguage] = useState<UiLanguage>(uiLanguageOf(i18n.language))
  const [made, setMade] = useState<Made | null>(null)
  const { attempt, error, pending } = useAttempt()
  usePageTitle(t('title'))
  if (!pitch.data || !standing.data) {
    const failed = pitch.error ?? standing.error
    return failed ? <ErrorPage error={failed} onRetry={standing.reload} /> : <LoadingShape rows={3} />
  }
  const { flyer } = standing.data
  const back = isOwn ? paths.myPitches.to() : paths.person.to({ region, profile: pitch.data.profile })
  const put = (next: Made | null) => {
    setMade(next)
    setAnswer('GET /regions/:region/pitches/:id/flyer', at, { flyer: next })
  }
  const make = () =>
    attempt(async () => {
      const body = { name: name.trim() }
      put(await call('POST /regions/:region/pitches/:id/flyer', at, { body }))
    })
  const close = async () => {
    const isDone = await attempt(async () => {
      await call('DELETE /regions/:region/pitches/:id/flyer', at)
      put(null)
    })
    if (isDone) say(t('closed'), { about: at.id })
  }
  return (
    <div className="stack">
      <header className="stack-xs">
        <Link className="back" to={back}>
          <Icon of={ArrowLeft} /> {t('back')}
        </Link>
        <h1>{t('title')}</h1>
        <p className="muted prose">{t('lead')}</p>
      </header>
      <Card className="stack">
        <TextField label={t('name')} value={name} maxLength={40} onChange={setName} />
        <Select
          label={t('language')}
          value={language}
          choices={uiLanguages.map((value) => ({ value, label: format.languageName(value) }))}
          onChange={setLanguage}
        />
        {flyer && !made && <Note icon={Info}>{t('stands', { day: format.day(flyer.until, 'full') })}</Note>}
        {flyer && flyer.messages > 0 && <p>{t('messages', { count: flyer.messages })}</p>}
        {flyer && <p className="small muted">{t('anewSay')}</p>}
        {error && <ErrorPanel error={error} />}
        <div className="actions">
          <Button kind="first" pending={pending} disabled={name.trim() === ''} onPress={() => void make()}>
            {t(flyer ? 'anew' : 'make')}
          </Button>
          {flyer && (
            <Button kind="quiet" pending={pending} onPress={() => void close()}>
              {t('close')}
            </Button>
          )}
          {made && (
            <Button icon={Printer} onPress={() => window.print()}>
              {t('print')}
            </Button>
          )}
        </div>
      </Card>
      {made && (
        <FlyerSides
          {...{ language, regionName }}
          token={made.token}
          name={made.name}
          until={made.until}
          blocks={pitch.data.story.blocks}
        />
      )}
    </div>
  )
}
