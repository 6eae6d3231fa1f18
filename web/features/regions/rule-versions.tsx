import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { RegionAnswer, RuleChange } from '#contract/regions'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Tag } from '../../components/tag.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { setAnswer } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { whenOf } from './rule-lists.ts'
import { useRuleName } from './rule-name.ts'
import { SourceOf } from './source-of.tsx'

const kindOf = { past: 'plain', now: 'fit', planned: 'here' } as const

/** Every version of a rule, the latest first; one that is planned can be taken back. */
export function RuleVersions({
  region,
  versions,
}: {
  region: RegionAnswer
  versions: readonly RuleChange[]
}) {
  const { t } = useTranslation('regions')
  const format = useFormat()
  const nameOf = useRuleName()
  const toast = useToast()
  const { attempt, error, pending } = useAttempt()
  const today = dayOf()
  const takeBack = ({ list, rule }: RuleChange) =>
    attempt(async () => {
      const at = { region: region.id }
      const next = await call(
        'DELETE /regions/:region/rules/:list/:rule/:from',
        { ...at, list, rule: rule.id, from: rule.validFrom },
        { ifMatch: region.version },
      )
      toast(t('rule.withdrawn'))
      setAnswer('GET /regions/:region', at, next)
    })
  const latestFirst = [...versions].sort((a, b) => (a.rule.validFrom < b.rule.validFrom ? 1 : -1))
  return (
    <Card className="stack-s" labelledBy="rule-versions">
      <h2 id="rule-versions">{t('rule.versions')}</h2>
      {error && <ErrorPanel error={error} takesFocus />}
      <ul className="stack">
        {latestFirst.map((version) => {
          const { rule } = version
          const when = whenOf(rule, today)
          const from = format.day(rule.validFrom)
          return (
            <li key={rule.validFrom} className="stack-xs">
              <p>
                <Tag kind={kindOf[when]}>{t(`rule.when.${when}`)}</Tag>
              </p>
              <p>
                <Isolated text={nameOf(version)} />
              </p>
              <p className="small">
                <Isolated text={rule.says[format.language] ?? rule.says.en ?? ''} />
              </p>
              <p className="stamp">
                {rule.validUntil === null
                  ? t('rule.from', { from })
                  : t('rule.fromUntil', { from, until: format.day(rule.validUntil) })}
                {' · '}
                <SourceOf rule={rule} />
              </p>
              {when === 'planned' && (
                <div>
                  <Button
                    kind="quiet"
                    small
                    icon={X}
                    pending={pending}
                    onPress={() => void takeBack(version)}
                  >
                    {t('rule.withdraw')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
