import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { type CasePhase, casePhases } from '#codes/cases'
import type { CaseLoad } from '#contract/cases'
import type { RuleNumber } from '#contract/regions'
import type { caseEndpoints } from '#endpoints/cases'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Face } from '../../components/face.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { useApi } from '../../data/cache.ts'
import type { AnswerOf } from '../../data/endpoints.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { CasesOf } from './cases-of.tsx'
import { WaitingHandovers } from './waiting-handovers.tsx'

type RowProps = { load: CaseLoad; median: number; isOpen: boolean; onOpen: () => void }

/** What one jobhunter holds, and the way to their cases. */
function Row({ load, median, isOpen, onOpen }: RowProps) {
  const { t } = useTranslation('caseLoad')
  const format = useFormat()
  const { account, cases, weight, away } = load
  const count = casePhases.reduce((all, phase) => all + cases[phase], 0)
  return (
    <li className="row row-top">
      <Face name={account.name} />
      <div className="grow stack-xs">
        <b>
          <bdi>{account.name}</bdi>
        </b>
        <span className="row-s wrap">
          <Tag mini>{t('total', { count })}</Tag>
          {casePhases.map(
            (phase) =>
              cases[phase] > 0 && (
                <Tag mini key={phase}>
                  {t(`phase.${phase}`, { number: cases[phase] })}
                </Tag>
              ),
          )}
        </span>
        <span className="small muted">
          {t('weight', { weight: format.number(weight), median: format.number(median) })}
        </span>
        {away && (
          <span className="small">{t('away', { day: format.day(away.until), name: away.standIn })}</span>
        )}
        <div>
          <Button small aria-expanded={isOpen} onPress={onOpen}>
            {t(isOpen ? 'close' : 'open')}
          </Button>
        </div>
      </div>
    </li>
  )
}

type WeightsProps = { region: string; weights: AnswerOf<typeof caseEndpoints.load>['weights'] }

const ruleOf = {
  ...{ intake: 'caseWeightIntake', search: 'caseWeightSearch' },
  ...{ placed: 'caseWeightPlaced', afterCare: 'caseWeightAfterCare' },
} as const satisfies Record<CasePhase, RuleNumber>

/** How much a case weighs in each phase, each the way to change it. */
function Weights({ region, weights }: WeightsProps) {
  const { t } = useTranslation('caseLoad')
  const format = useFormat()
  return (
    <p className="row-s wrap small">
      <span className="muted">{t('weights')}</span>
      {casePhases.map((phase) => (
        <Link key={phase} to={paths.regionRule.to({ region, list: 'numbers', rule: ruleOf[phase] })}>
          {t(`phase.${phase}`, { number: format.number(weights[phase]) })}
        </Link>
      ))}
    </p>
  )
}

/** How many cases each jobhunter of a region holds, hand-overs that wait, and the way to offer cases to another. */
export default function CaseLoadPage() {
  const { t } = useTranslation(['caseLoad', 'handovers', 'absences'])
  const { region = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const of = search.get('of')
  const { data, error, reload } = useApi('GET /regions/:region/case-load', { region })
  const chosen = data?.items.find(({ account }) => account.id === of)
  return (
    <>
      <PageHead title={t('title')} tabTitle={t('title')} above={t('say')} />
      <WaitingHandovers region={region} />
      {data && <Weights region={region} weights={data.weights} />}
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={4} />)}
      {data && (
        <Card kind="flush" as="div">
          <ul className="rows" aria-label={t('title')}>
            {data.items.map((load) => (
              <Row
                key={load.account.id}
                load={load}
                median={data.median}
                isOpen={load.account.id === of}
                onOpen={() => setSearch(load.account.id === of ? {} : { of: load.account.id })}
              />
            ))}
          </ul>
        </Card>
      )}
      {chosen && <CasesOf key={chosen.account.id} region={region} {...chosen.account} />}
    </>
  )
}
