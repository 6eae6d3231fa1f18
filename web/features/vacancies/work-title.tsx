import { useTranslation } from 'react-i18next'
import type { Text } from '#contract'
import { OwnWords, wordsFor } from '../../components/own-text.tsx'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type WorkTitleProps = { title: Text; occupation: string; taxonomy: Taxonomy }

/** The name of a work for who reads one language: its title where there is one in it, else the name of the occupation. */
export function workName({ title, occupation, taxonomy }: WorkTitleProps, language: string) {
  const words = wordsFor(title, language)
  const isTitle = words.language === language
  return { isTitle, text: isTitle ? words.text : taxonomy.label(occupation) }
}

/** What the work is called, for a reader: its title where there is one in their language, else the name of the occupation. */
export function WorkTitle(work: WorkTitleProps) {
  const { language } = useTranslation().i18n
  const { isTitle, text } = workName(work, language)
  return isTitle ? <OwnWords text={work.title} /> : text
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
