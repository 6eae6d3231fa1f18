import { useTranslation } from 'react-i18next'
import type { Text } from '#contract'
import { OwnWords, wordsFor } from '../../components/own-text.tsx'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type WorkTitleProps = { title: Text; occupation: string; taxonomy: Taxonomy }

/** What the work is called, for a reader: its title where there is one in their language, else the name of the occupation. */
export function WorkTitle({ title, occupation, taxonomy }: WorkTitleProps) {
  const { language } = useTranslation().i18n
  const isReadable = wordsFor(title, language).language === language
  return isReadable ? <OwnWords text={title} /> : taxonomy.label(occupation)
}

/** The title as the employer wrote it, with its language, where the reader sees another name above. */
export function WrittenTitle({ title }: { title: Text }) {
  const { t, i18n } = useTranslation()
  const format = useFormat()
  if (wordsFor(title, i18n.language).language === i18n.language) return null
  return (
    <p className="small muted">
      {t('text.asWritten', { language: format.languageName(title.language) })} <OwnWords text={title} />
    </p>
  )
}
