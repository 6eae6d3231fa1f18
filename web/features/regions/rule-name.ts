import { useTranslation } from 'react-i18next'
import type { RuleChange } from '#contract/regions'
import type { Kind } from '../../../matcher/codes.ts'
import { useFormat } from '../../words/format.ts'

/** A way to name a rule by its values, in the words of the screen. */
export function useRuleName(): (change: RuleChange) => string {
  const { t } = useTranslation(['regions', 'codes'])
  const format = useFormat()
  const kindsOf = (kinds: readonly Kind[]) => format.list(kinds.map((kind) => t(`codes:within.kind.${kind}`)))
  return ({ list, rule }) => {
    switch (list) {
      case 'rights':
        return t(rule.afterMonths > 0 ? 'rules.rightAfter' : 'rules.right', {
          position: t(`codes:legalPosition.${rule.position}`),
          kinds: kindsOf(rule.kinds),
          permit: t(`rules.permit.${rule.permit}`),
          ...(rule.afterMonths > 0 && { months: rule.afterMonths }),
        })
      case 'blocked':
        return rule.case === 'minor' ? t('rules.minor') : t(`codes:blockedCase.${rule.case}`)
      case 'limits':
        return rule.maxMonths === null
          ? t(`common:kind.${rule.kind}`)
          : t('rules.limit', { kind: t(`common:kind.${rule.kind}`), months: rule.maxMonths })
      case 'wages': {
        const [[age, cents] = []] = Object.entries(rule.centsByAge).reverse()
        const key = rule.learning ? 'rules.wageLearning' : 'rules.wage'
        return cents === undefined ? t('common:notKnown') : t(key, { age, amount: format.euros(cents) })
      }
      case 'numbers':
        return t('rules.number', {
          what: t(`codes:ruleNumber.${rule.id}`),
          value: format.number(rule.value),
        })
      case 'papers':
        return t(`rules.permit.${rule.permit}`)
      case 'instruments':
        return [rule.name[format.language] ?? rule.name.en ?? '', ...rule.municipalities].join(' · ')
    }
  }
}
