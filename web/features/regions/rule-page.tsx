import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import type { RegionAnswer, RuleChange } from '#contract/regions'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, epochDay } from '../../words/format.ts'
import { RuleForm } from './rule-form.tsx'
import { changeOf, isRuleList, newRule, type RuleList, whenOf } from './rule-lists.ts'
import { useRuleName } from './rule-name.ts'
import { RuleVersions } from './rule-versions.tsx'

const tomorrow = () => new Date((epochDay(dayOf()) + 1) * 86_400_000).toISOString().slice(0, 10)

/** The version from which the next one begins: what is in force, from tomorrow on and without an end. */
const beginningOf = (versions: readonly RuleChange[], list: RuleList): RuleChange | null => {
  const today = dayOf()
  const last = versions.find(({ rule }) => whenOf(rule, today) === 'now') ?? versions.at(-1)
  if (!last) return null
  return changeOf(list, { ...last.rule, validFrom: tomorrow(), validUntil: null })
}

/** The name of a rule that is not there yet. */
const nameOfNew = 'new'

function RuleDesk({ region, list, name }: { region: RegionAnswer; list: RuleList; name: string }) {
  const { t } = useTranslation(['regions', 'codes'])
  const navigate = useNavigate()
  const nameOf = useRuleName()
  const isNew = name === nameOfNew && (list === 'papers' || list === 'instruments')
  const versions = region.rules[list].filter(({ id }) => id === name).map((rule) => changeOf(list, rule))
  const [blank] = useState(() => newRule(list, tomorrow()))
  const from = isNew ? blank : beginningOf(versions, list)
  if (!from) return <EmptyState title={t('rule.unknown')} />
  const title = isNew ? t(`rule.add.${list}`) : nameOf(from)
  return (
    <>
      <PageHead
        title={<Isolated text={title} />}
        tabTitle={t(`rules.${list}`)}
        crumbs={[
          { label: t('title'), to: paths.region.to({ region: region.id }) },
          { label: t(`rules.${list}`) },
        ]}
      />
      {versions.length > 0 && <RuleVersions region={region} versions={versions} />}
      <RuleForm
        // A version that was laid down is the beginning of the next.
        key={region.version}
        region={region}
        from={from}
        name={`${list}:${name}`}
        onKept={() => {
          if (isNew) void navigate(paths.region.to({ region: region.id }))
        }}
      />
    </>
  )
}

/** One rule of a region: its versions, and a new one to lay down. */
export default function RulePage() {
  const { t } = useTranslation('regions')
  const { region = '', list = '', rule = '' } = useParams()
  const { data, error, reload } = useApi('GET /regions/:region', { region })
  if (!data) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  if (!isRuleList(list)) return <EmptyState title={t('rule.unknown')} />
  return <RuleDesk key={`${list} ${rule}`} region={data} list={list} name={rule} />
}
