import { PencilLine } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ProfileSections } from '#contract/profiles'
import { Card } from '../../components/card.tsx'
import { classes } from '../../components/classes.ts'
import { Icon } from '../../components/icon.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { SectionName, SectionParts, Side } from './section.ts'
import { sections } from './sections.ts'

type SectionCardProps<Name extends SectionName> = {
  name: Name
  values: ProfileSections[Name]
  /** Plain, as its link is named by it too. */
  title: string
  /** Stands over the section instead of its title. */
  heading?: ReactNode
  taxonomy: Taxonomy
  side: Side
  /** Where it is changed, for who may. */
  edit?: string
  /** Takes the whole breadth where others stand side by side. */
  wide?: boolean
  children?: ReactNode
}

/** A section of a profile to read, with the way to change it. */
export function SectionCard<Name extends SectionName>({
  name,
  values,
  title,
  heading = title,
  taxonomy,
  side,
  edit,
  wide,
  children,
}: SectionCardProps<Name>) {
  const { t } = useTranslation('profiles')
  const id = useId()
  const { icon, View } = sections[name] as unknown as SectionParts<Name>
  return (
    <Card className={classes('stack-s', wide && 'person-wide')} labelledBy={id}>
      <div className="section-head">
        <h2 id={id}>
          <Icon of={icon} /> <span>{heading}</span>
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
