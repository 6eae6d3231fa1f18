import { EyeOff } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Note } from '../../components/note.tsx'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import type { SectionName } from '../profiles/section.ts'
import { parts } from '../profiles/sections.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { readSections } from './gate-section.ts'
import { useFacts } from './use-facts.ts'

type RowsProps = { names: readonly SectionName[]; profile: ProfileAnswer; taxonomy: Taxonomy }

function Rows({ names, profile, taxonomy }: RowsProps) {
  const { t } = useTranslation(['whyNot', 'me'])
  const format = useFormat()
  const factsOf = useFacts(taxonomy)
  const changedOn = (name: SectionName) =>
    profile.history.findLast(({ paths: changed }) => changed.some((one) => one.startsWith(`/${name}`)))?.at
  return (
    <Card kind="flush" as="div">
      <ul className="rows">
        {names.map((name) => {
          const title = t(`me:profile.section.${name}`)
          const facts = factsOf(profile, name)
          const at = changedOn(name)
          return (
            <li key={name} className="row wrap">
              <Disc icon={parts[name].icon} kind="plain" small />
              <div className="grow stack-xs basis-said">
                <p>
                  <b>{title}</b>
                </p>
                <p className="small">
                  {name === 'residence' ? (
                    <bdi>{facts.join(' ') || t('common:notKnown')}</bdi>
                  ) : (
                    <Isolated text={facts.join(t('common:bridge.comma')) || t('common:notKnown')} />
                  )}
                </p>
                {at && <p className="stamp">{t('changedOn', { day: format.day(dayOf(at)) })}</p>}
              </div>
              <LinkButton small to={paths.myProfileEdit.to({ section: name })}>
                <span aria-hidden="true">{t('common:change')}</span>
                <span className="sr">{t('me:profile.changeOf', { section: title })}</span>
              </LinkButton>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

type BasisProps = {
  /** What decided: shown first, the rest folded away; where nothing did, all is shown. */
  decided: readonly SectionName[]
  profile: ProfileAnswer
  taxonomy: Taxonomy
}

/** On what it was decided, each with the way to change it, and what was not used. */
export function Basis({ decided, ...rest }: BasisProps) {
  const { t } = useTranslation('whyNot')
  const id = useId()
  const others = readSections.filter((name) => !decided.includes(name))
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{t('basis')}</h2>
      <Rows names={decided.length > 0 ? decided : others} {...rest} />
      {decided.length > 0 && (
        <details className="disclose">
          <summary className="btn btn-2 btn-block">{t('basisAll')}</summary>
          <Rows names={others} {...rest} />
        </details>
      )}
      <Note icon={EyeOff}>{t('notUsed')}</Note>
    </section>
  )
}
