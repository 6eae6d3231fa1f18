import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { RegionRules, RuleChange } from '#contract/regions'
import { Card } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { changeOf, growingLists, ruleLists, whenOf } from './rule-lists.ts'
import { useRuleName } from './rule-name.ts'
import { SourceOf } from './source-of.tsx'

function RuleRow({ region, change }: { region: string; change: RuleChange }) {
  const { t } = useTranslation('regions')
  const format = useFormat()
  const nameOf = useRuleName()
  const { list, rule } = change
  const name = nameOf(change)
  const to = paths.regionRule.to({ region, list, rule: rule.id })
  return (
    <li className="stack-xs">
      <p>
        <Isolated text={name} />
      </p>
      <p className="small">
        <Isolated text={rule.says[format.language] ?? rule.says.en ?? ''} />
      </p>
      <p className="stamp">
        {t('rules.since', { day: format.day(rule.validFrom) })} <SourceOf rule={rule} />
      </p>
      <p className="small">
        <Link to={to}>
          {t('rule.change')}{' '}
          <span className="sr">
            <Isolated text={name} />
          </span>
        </Link>
      </p>
    </li>
  )
}

/** The rules in force today, each with where it stands, since when, and a way to change it. */
export function RulesList({ region, rules }: { region: string; rules: RegionRules }) {
  const { t } = useTranslation('regions')
  const today = dayOf()
  return ruleLists.map((list) => {
    const growing = growingLists.find((one) => one === list)
    return (
      <section key={list} className="stack-s" aria-labelledby={`rules-${list}`}>
        <h2 id={`rules-${list}`}>{t(`rules.${list}`)}</h2>
        <Card kind="flush" as="div">
          <ul className="rows">
            {rules[list]
              .filter((rule) => whenOf(rule, today) === 'now')
              .map((rule) => (
                <RuleRow key={rule.id} region={region} change={changeOf(list, rule)} />
              ))}
          </ul>
        </Card>
        {growing && (
          <LinkButton small icon={Plus} to={paths.regionRule.to({ region, list, rule: 'new' })}>
            {t(`rule.add.${growing}`)}
          </LinkButton>
        )}
      </section>
    )
  })
}
