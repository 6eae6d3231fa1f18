import { useTranslation } from 'react-i18next'
import type { PlacementAnswer } from '#contract/placements'
import { Isolated } from '../../components/isolated.tsx'
import { type Format, formatFor, useFormat } from '../../words/format.ts'
import { improvements } from './lists.ts'
import { momentName } from './moments.tsx'
import { nouns, type PlacementSay } from './say.ts'

const questions = ['work', 'people', 'hours'] as const
const faces = ['good', 'fair', 'hard'] as const
const goOns = ['yes', 'perhaps', 'no'] as const

function Boxes({ words }: { words: readonly string[] }) {
  return (
    <p className="sheet-boxes">
      {words.map((word) => (
        <span key={word}>
          <i aria-hidden="true" /> {word}
        </span>
      ))}
    </p>
  )
}

type SheetProps = {
  placement: PlacementAnswer
  evaluation: string
  t: PlacementSay
  format: Format
}

function Sheet({ placement, evaluation, t, format }: SheetProps) {
  const one = placement.evaluations[evaluation]
  return (
    <>
      <h1>{t('eval.title')}</h1>
      <p>
        {momentName(evaluation, t)}
        {one && <> · {format.day(one.day, 'full')}</>}
      </p>
      <p className="sheet-boxes">
        <span>
          <i aria-hidden="true" /> {t('side.person')}: <bdi>{placement.personName}</bdi>
        </span>
        <span>
          <i aria-hidden="true" /> {t('side.employer')}: <bdi>{placement.employerName}</bdi>
        </span>
      </p>
      {questions.map((name) => (
        <section key={name}>
          <h2>{t(`eval.${name}`)}</h2>
          <Boxes words={faces.map((face) => t(`face.${face}`))} />
        </section>
      ))}
      <section>
        <h2>{t('eval.better')}</h2>
        <Boxes words={improvements.map((improvement) => t(`improvement.${improvement}`))} />
      </section>
      <section>
        <h2>{t('eval.goOn')}</h2>
        <Boxes words={goOns.map((answer) => t(`face.${answer}`))} />
      </section>
      <section>
        <h2>
          <Isolated text={t('eval.words')} />
        </h2>
        <p className="sheet-lines" />
      </section>
    </>
  )
}

/** The questions of an evaluation on paper, to fill in by hand: in the reader's language, with Dutch beside it. */
export function EvaluationPaper({
  placement,
  evaluation,
}: {
  placement: PlacementAnswer
  evaluation: string
}) {
  const { t, i18n } = useTranslation(nouns)
  const format = useFormat()
  const { t: dutch } = useTranslation(nouns, { lng: 'nl' })
  return (
    <div className="evaluation-paper">
      <div>
        <Sheet placement={placement} evaluation={evaluation} t={t} format={format} />
      </div>
      {i18n.language !== 'nl' && (
        <div lang="nl" dir="ltr">
          <Sheet placement={placement} evaluation={evaluation} t={dutch} format={formatFor('nl')} />
        </div>
      )}
    </div>
  )
}
