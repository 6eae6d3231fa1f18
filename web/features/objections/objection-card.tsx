import { Languages, UserRoundSearch } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Note } from '../../components/note.tsx'
import { OwnText, OwnWords } from '../../components/own-text.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { PersonLine } from '../profiles/person-line.tsx'
import type { Waiting } from './use-objections.ts'

type ObjectionCardProps = {
  objection: Waiting['items'][number]
  vacancy: VacancySummary | undefined
  region: string
  onAnswered: () => void
}

/** One objection: who, about which place, their own words, and the field for an answer. */
export function ObjectionCard({ objection, vacancy, region, onAnswered }: ObjectionCardProps) {
  const { t, i18n } = useTranslation('objections')
  const format = useFormat()
  const say = useToast()
  const [isPressed, setPressed] = useState(false)
  const { attempt, error, pending } = useAttempt()
  const { id, name, profile, text, language, at, version } = objection
  const { draft: answer, keep, clear } = useLocalDraft(`answer:${id}`, '')
  const isMissing = isPressed && answer.trim() === ''

  const send = async () => {
    setPressed(true)
    if (answer.trim() === '') return
    const isSent = await attempt(async () => {
      const options = { body: { answer }, ifMatch: version }
      await call('POST /regions/:region/objections/:id/answer', { region, id }, options)
    })
    if (!isSent) return
    clear()
    say(t('staff.sent'), { about: id })
    onAnswered()
  }
  return (
    <Card as="li" className="stack">
      <PersonLine
        region={region}
        profile={profile}
        name={name}
        end={
          <LinkButton
            small
            icon={UserRoundSearch}
            to={paths.candidate.to({ region, vacancy: objection.vacancy, profile })}
          >
            {t('staff.match')}
          </LinkButton>
        }
      >
        {vacancy && <OwnWords text={vacancy.title} />} ·{' '}
        {vacancy && (
          <bdi>
            {vacancy.employerName}, {vacancy.town}
          </bdi>
        )}{' '}
        · {t('past.sentOn', { day: format.day(dayOf(at)) })}
      </PersonLine>
      <div className="stack-xs">
        <OwnText text={{ language, text, translations: {} }} />
        {language !== i18n.language && (
          <Note icon={Languages}>{t('staff.written', { language: format.languageName(language) })}</Note>
        )}
      </div>
      <TextArea
        label={t('staff.answer')}
        hint={t('staff.hint')}
        rows={3}
        maxLength={2000}
        value={answer}
        onChange={keep}
        {...(isMissing && { fault: t('object.missing') })}
      />
      {error && <ErrorPanel error={error} takesFocus />}
      <div className="row-s">
        <Button pending={pending} onPress={() => void send()}>
          {t('staff.send')}
        </Button>
      </div>
    </Card>
  )
}
