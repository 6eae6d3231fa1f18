import { Check, OctagonX, TriangleAlert } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { FindingAnswer } from '#contract/placements'
import { Card } from '../../components/card.tsx'
import { type ReasonKind, ReasonLine } from '../../components/reason-line.tsx'
import { useFormat } from '../../words/format.ts'
import { findingText, insteadText } from './said.ts'
import { nouns } from './say.ts'

const look = {
  ok: ['fit', Check],
  stop: ['check', OctagonX],
  warn: ['check', TriangleAlert],
  check: ['check', TriangleAlert],
} as const satisfies Record<FindingAnswer['verdict'], readonly [ReasonKind, typeof Check]>

type Ground = Pick<FindingAnswer['ground'], 'source' | 'link' | 'proof' | 'validFrom'>

/** Where a rule stands, how sure that is, and since when it holds. */
export function SourceLine({ ground: { source, link, proof, validFrom } }: { ground: Ground }) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  return (
    <p className="rule-more stamp">
      <span lang="nl" dir="ltr">
        {source}
      </span>
      {' · '}
      {t(`codes:ruleProof.${proof}`)}
      {validFrom && ` · ${t('rules.valid', { day: format.day(validFrom) })}`}
      {link && (
        <>
          {' · '}
          <a href={link} rel="noreferrer" target="_blank">
            {t('rules.read')}
          </a>
        </>
      )}
    </p>
  )
}

function Finding({ finding }: { finding: FindingAnswer }) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  const { ground, verdict } = finding
  const [kind, icon] = look[verdict]
  const instead = insteadText(finding, t, format)
  return (
    <li className="stack-xs">
      <ReasonLine kind={kind} icon={icon}>
        {findingText(finding, t, format)}
      </ReasonLine>
      {instead && <p className="rule-more small">{instead}</p>}
      <SourceLine ground={ground} />
    </li>
  )
}

/** What the rules say of a plan: what stops it first, each with where it stands and what is possible instead. */
export function Rules({ findings }: { findings: readonly FindingAnswer[] }) {
  const { t } = useTranslation(nouns)
  const id = useId()
  const order = ['stop', 'warn', 'check']
  const open = findings
    .filter(({ verdict }) => verdict !== 'ok')
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
  const fine = findings.filter(({ verdict }) => verdict === 'ok')
  const list = (some: readonly FindingAnswer[]) => (
    <ul className="stack-s">
      {some.map((finding) => (
        <Finding key={`${finding.rule} ${finding.code}`} finding={finding} />
      ))}
    </ul>
  )
  if (findings.length === 0) return null
  return (
    <Card className="stack-s" labelledBy={id}>
      <h2 id={id}>{t('rules.title')}</h2>
      {open.length === 0 ? <ReasonLine>{t('rules.none')}</ReasonLine> : list(open)}
      {fine.length > 0 && (
        <details className="no-print">
          <summary>{t('rules.fine')}</summary>
          {list(fine)}
        </details>
      )}
    </Card>
  )
}
