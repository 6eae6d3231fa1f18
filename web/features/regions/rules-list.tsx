import { useTranslation } from 'react-i18next'
import type { RegionRules } from '#contract/regions'
import { Card } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { dayOf, useFormat } from '../../words/format.ts'

type Versioned = { id: string; source: string; validFrom: string; validUntil: string | null }
type Told = { rule: Versioned; says: string }

const isInForce = ({ validFrom, validUntil }: Versioned, today: string): boolean =>
  validFrom <= today && (validUntil === null || today <= validUntil)

/** What each rule says, in the words of the screen. */
function useTold({ rights, blocked, limits, numbers }: RegionRules): { group: string; rules: Told[] }[] {
  const { t } = useTranslation(['regions', 'codes'])
  const format = useFormat()
  const kindsOf = (kinds: readonly string[]) =>
    format.list(kinds.map((kind) => t(`codes:within.kind.${kind}`)))
  return [
    {
      group: 'rights',
      rules: rights.map((rule) => ({
        rule,
        says: t(rule.afterMonths > 0 ? 'rules.rightAfter' : 'rules.right', {
          position: t(`codes:legalPosition.${rule.position}`),
          kinds: kindsOf(rule.kinds),
          permit: t(`rules.permit.${rule.permit}`),
          ...(rule.afterMonths > 0 && { months: rule.afterMonths }),
        }),
      })),
    },
    {
      group: 'blocked',
      rules: blocked.map((rule) => ({
        rule,
        says: rule.case === 'minor' ? t('rules.minor') : t(`codes:blockedCase.${rule.case}`),
      })),
    },
    {
      group: 'limits',
      rules: limits.map((rule) => ({
        rule,
        says: t('rules.limit', { kind: t(`common:kind.${rule.kind}`), months: rule.maxMonths }),
      })),
    },
    {
      group: 'numbers',
      rules: numbers.map((rule) => ({
        rule,
        says: t('rules.number', { what: t(`codes:ruleNumber.${rule.id}`), value: format.number(rule.value) }),
      })),
    },
  ]
}

/** The rules in force today, each with where it stands and since when. */
export function RulesList({ rules }: { rules: RegionRules }) {
  const { t } = useTranslation('regions')
  const format = useFormat()
  const today = dayOf()
  return useTold(rules).map(({ group, rules: told }) => (
    <section key={group} className="stack-s" aria-labelledby={`rules-${group}`}>
      <h2 id={`rules-${group}`}>{t(`rules.${group}`)}</h2>
      <Card kind="flush" as="div">
        <ul className="rows">
          {told
            .filter(({ rule }) => isInForce(rule, today))
            .map(({ rule, says }) => (
              <li key={rule.id + rule.validFrom} className="stack-xs">
                <p>
                  <Isolated text={says} />
                </p>
                <p className="stamp">
                  {t('rules.since', { day: format.day(rule.validFrom) })} <bdi lang="nl">{rule.source}</bdi>
                </p>
              </li>
            ))}
        </ul>
      </Card>
    </section>
  ))
}
