import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text } from '#contract'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { useAttempt } from '../../data/use-attempt.ts'
import { useFormat } from '../../words/format.ts'
import { ConceptCombo } from '../taxonomy/concept-combo.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type OwnWordsRowProps = {
  words: Text
  whose: ReactNode
  taxonomy: Taxonomy
  /** Says in the record what the work is; the words stay as they are. */
  onPick: (occupation: string) => Promise<void>
}

/** Work in somebody's own words, and the field in which it is found in the list. */
export function OwnWordsRow({ words, whose, taxonomy, onPick }: OwnWordsRowProps) {
  const { t } = useTranslation('search')
  const format = useFormat()
  const { attempt, error } = useAttempt()
  return (
    <li className="stack-s">
      <p>
        <b>
          <OwnWords text={words} />
        </b>{' '}
        <span className="small muted">{format.languageName(words.language)}</span>
      </p>
      <p className="small">{whose}</p>
      <ConceptCombo
        label={t('ownWords.find')}
        concepts={taxonomy.ofPart('occupation')}
        onPick={(id) => void attempt(() => onPick(id))}
      />
      {error && <ErrorPanel error={error} />}
    </li>
  )
}
