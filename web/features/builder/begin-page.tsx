import { ArrowRight, CircleAlert, FileUser, UserRound } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { UiLanguage } from '#contract'
import { AlikeNote } from '../../components/alike-note.tsx'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Segmented } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAlike } from '../../data/use-alike.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { goOn } from '../../shell/go-on.ts'
import { paths } from '../../shell/paths.ts'
import { ownName, uiLanguages } from '../../words/languages.ts'

/** A jobhunter begins a profile with somebody: a name and a language, the rest follows together. */
export default function BeginPage() {
  const { t } = useTranslation('builder')
  const { region = '' } = useParams()
  const navigate = useNavigate()
  const { pending, error, attempt } = useAttempt()
  // The id is kept with what is typed, so that sending twice begins one profile.
  const { draft, keep, clear } = useLocalDraft(`begin:${region}`, {
    id: newId('profile'),
    name: '',
    language: null as UiLanguage | null,
  })
  const { id, name, language } = draft
  const [isPressed, setPressed] = useState(false)
  const isMissing = name.trim() === ''
  const { alikeOf, isNew } = useAlike(region, 'people')
  const alike = alikeOf(name.trim())

  const begin = (event: FormEvent) => {
    event.preventDefault()
    setPressed(true)
    if (isMissing || language === null) return
    void attempt(async () => {
      if (!(await isNew(name.trim()))) return
      const literacy = { latin: null, arabic: null, geez: null }
      const contact = { name: name.trim(), email: null, phone: null, language, literacy, adultFrom: null }
      const body = { id, contact }
      const profile = await call('POST /regions/:region/profiles', { region }, { body })
      setAnswer('GET /regions/:region/profiles/:id', { region, id }, profile)
      invalidate('GET /regions/:region/profiles', { region })
      clear()
      await navigate(paths.buildWith.to({ region, profile: id, step: goOn }))
    })
  }
  return (
    <>
      <PageHead
        title={t('begin.title')}
        tabTitle={t('begin.title')}
        crumbs={[{ label: t('place.people'), to: paths.people.to({ region }) }, { label: t('begin.title') }]}
      />
      <form className="sheet stack" noValidate onSubmit={begin}>
        <p className="muted">{t('begin.text')}</p>
        <Card className="stack">
          <TextField
            label={t('begin.name')}
            icon={UserRound}
            value={name}
            onChange={(to) => keep({ ...draft, name: to })}
            autoComplete="off"
            maxLength={120}
            fault={isPressed && isMissing && t('begin.missing')}
          />
          <Segmented
            legend={t('begin.language')}
            value={language}
            choices={uiLanguages.map((value) => ({ value, label: ownName(value), lang: value }))}
            onChange={(to) => keep({ ...draft, language: to })}
          />
          {isPressed && language === null && (
            <p className="field-fault" role="alert">
              <Icon of={CircleAlert} /> {t('begin.missingLanguage')}
            </p>
          )}
        </Card>
        <AlikeNote
          said={t('begin.alike')}
          alike={alike}
          toOf={(profile) => paths.person.to({ region, profile })}
        />
        {error && <ErrorPanel error={error} />}
        <div className="row-s wrap">
          <Button kind="first" type="submit" pending={pending} iconAfter={ArrowRight}>
            {t(alike.length > 0 ? 'begin.goOther' : 'begin.go')}
          </Button>
          <LinkButton kind="quiet" icon={FileUser} to={paths.imports.to({ region, of: 'along' })}>
            {t('begin.along')}
          </LinkButton>
        </div>
      </form>
    </>
  )
}
