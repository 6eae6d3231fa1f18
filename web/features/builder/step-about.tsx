import { UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Segmented } from '../../components/choice.tsx'
import { TextField } from '../../components/field.tsx'
import { useSession } from '../../shell/session.tsx'
import { ownName, uiLanguages } from '../../words/languages.ts'
import { Further, Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { useTyped } from './use-typed.ts'

const scripts = ['latin', 'arabic', 'geez'] as const
/** A letter of each script, for who reads no other. */
const letters = { latin: 'A', arabic: 'ع', geez: 'ሀ' } as const
const literacies = ['none', 'some', 'fluent'] as const

/** Name, language of the screens, and which letters somebody reads. */
export function AboutStep({ profile, change, isHelper }: StepProps) {
  const { t } = useTranslation(['builder', 'codes'])
  const { setLanguage } = useSession()
  const { contact } = profile
  const name = useTyped(contact.name, (text) => {
    const trimmed = text.trim()
    if (trimmed !== '') change('contact', { ...contact, name: trimmed })
    return trimmed || contact.name
  })
  return (
    <>
      <Question title={t('about.title')}>{t('about.text')}</Question>
      <TextField
        label={t('about.name')}
        icon={UserRound}
        {...name}
        fault={name.value.trim() === '' && t('begin.missing')}
        autoComplete={isHelper ? 'off' : 'name'}
        maxLength={120}
      />
      <Segmented
        legend={t('about.language')}
        value={contact.language}
        choices={uiLanguages.map((value) => ({ value, label: ownName(value), lang: value }))}
        onChange={(language) => {
          change('contact', { ...contact, language })
          if (!isHelper) void setLanguage(language)
        }}
      />
      <Further title={t('about.reading')}>
        {scripts.map((script) => (
          <Segmented
            key={script}
            legend={`${letters[script]} · ${t(`codes:script.${script}`)}`}
            value={contact.literacy[script]}
            choices={literacies.map((value) => ({ value, label: t(`codes:literacy.${value}`) }))}
            onChange={(known) =>
              change('contact', { ...contact, literacy: { ...contact.literacy, [script]: known } })
            }
          />
        ))}
      </Further>
    </>
  )
}
