import { PencilLine } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProfileSections } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { SectionName, SectionParts, Side } from './section.ts'
import { sections } from './sections.ts'

type SectionCardProps<Name extends SectionName> = {
  name: Name
  values: ProfileSections[Name]
  title: string
  taxonomy: Taxonomy
  side: Side
  /** Where it is changed, for who may. */
  edit?: string
  children?: ReactNode
}

/** A section of a profile to read, with the way to change it. */
export function SectionCard<Name extends SectionName>({
  name,
  values,
  title,
  taxonomy,
  side,
  edit,
  children,
}: SectionCardProps<Name>) {
  const { t } = useTranslation('profiles')
  const id = useId()
  const { icon, View } = sections[name] as unknown as SectionParts<Name>
  return (
    <Card className="stack-s" labelledBy={id}>
      <div className="section-head">
        <h2 id={id}>
          <Icon of={icon} /> {title}
        </h2>
        {edit && (
          <Link className="btn btn-3 btn-small" to={edit} aria-label={t('changeOf', { section: title })}>
            <Icon of={PencilLine} /> {t('common:change')}
          </Link>
        )}
      </div>
      <div className="section-body">
        <View values={values} taxonomy={taxonomy} side={side} />
        {children}
      </div>
    </Card>
  )
}
