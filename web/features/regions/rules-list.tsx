import { useTranslation } from 'react-i18next'
import type { RegionRules } from '#contract/regions'
import type { Kind } from '../../../matcher/codes.ts'
import { Card } from '../../components/card.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { dayOf, useFormat } from '../../words/format.ts'

type Versioned = Pick<
  RegionRules['rights'][number],
  'id' | 'says' | 'source' | 'link' | 'proof' | 'validFrom' | 'validUntil'
>
type Told = { rule: Versioned; name: string }

const isInForce = ({ validFrom, validUntil }: Versioned, today: string): boolean =>
  validFrom <= today && (validUntil === null || today <= validUntil)

/** Each rule by its values, in the words of the screen. */
function useTold({
  rights,
  blocked,
  limits,
  wages,
  numbers,
  papers,
  instruments,
}: RegionRules): { group: Exclude<keyof RegionRules, 'version'>; rules: Told[] }[] {
  const { t } = useTranslation(['regions', 'codes'])
  const format = useFormat()
  const kindsOf = (kinds: readonly Kind[]) => format.list(kinds.map((kind) => t(`codes:within.kind.${kind}`)))
  return [
    {
      group: 'rights',
      rules: rights.map((rule) => ({
        rule,
        name: t(rule.afterMonths > 0 ? 'rules.rightAfter' : 'rules.right', {
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
        name: rule.case === 'minor' ? t('rules.minor') : t(`codes:blockedCase.${rule.case}`),
      })),
    },
    {
      group: 'limits',
      rules: limits.map((rule) => ({
        rule,
        name:
          rule.maxMonths === null
            ? t(`common:kind.${rule.kind}`)
            : t('rules.limit', { kind: t(`common:kind.${rule.kind}`), months: rule.maxMonths }),
      })),
    },
    {
      group: 'wages',
      rules: wages.map((rule) => {
        const [[age, cents] = []] = Object.entries(rule.centsByAge).reverse()
        const key = rule.learning ? 'rules.wageLearning' : 'rules.wage'
        return {
          rule,
          name: cents === undefined ? t('common:notKnown') : t(key, { age, amount: format.euros(cents) }),
        }
      }),
    },
    {
      group: 'numbers',
      rules: numbers.map((rule) => ({
        rule,
        name: t('rules.number', { what: t(`codes:ruleNumber.${rule.id}`), value: format.number(rule.value) }),
      })),
    },
    {
      group: 'papers',
      rules: papers.map((rule) => ({ rule, name: t(`rules.permit.${rule.permit}`) })),
    },
    {
      group: 'instruments',
      rules: instruments.map((rule) => ({
        rule,
        name: [rule.name[format.language] ?? rule.name.en ?? '', ...rule.municipalities].join(' · '),
      })),
    },
  ]
}

/** Where a rule stands, as it is cited in Dutch, and how sure it is. */
function SourceOf({ rule: { source, link, proof } }: { rule: Versioned }) {
  const { t } = useTranslation('codes')
  return (
    <>
      <bdi lang="nl">
        {link === null ? (
          source
        ) : (
          <a href={link} rel="noreferrer">
            {source}
          </a>
        )}
      </bdi>{' '}
      (<Isolated text={t(`ruleProof.${proof}`)} />)
    </>
  )
}

/** The rules in force today, each with where it stands and since when. */
export function RulesList({ rules }: { rules: RegionRules }) {
  const { t } = useTranslation(['regions', 'codes'])
  const format = useFormat()
  const today = dayOf()
  return useTold(rules).map(({ group, rules: told }) => (
    <section key={group} className="stack-s" aria-labelledby={`rules-${group}`}>
      <h2 id={`rules-${group}`}>{t(`rules.${group}`)}</h2>
      <Card kind="flush" as="div">
        <ul className="rows">
          {told
            .filter(({ rule }) => isInForce(rule, today))
            .map(({ rule, name }) => (
              <li key={rule.id + rule.validFrom} className="stack-xs">
                <p>
                  <Isolated text={name} />
                </p>
                <p className="small">
                  <Isolated text={rule.says[format.language] ?? rule.says.en ?? ''} />
                </p>
                <p className="stamp">
                  {t('rules.since', { day: format.day(rule.validFrom) })} <SourceOf rule={rule} />
                </p>
              </li>
            ))}
        </ul>
      </Card>
    </section>
  ))
}
