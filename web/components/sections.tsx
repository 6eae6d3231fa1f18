import '../styles/parts/sections.css'
import { PencilLine } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { ChangeName, Params } from '../data/endpoints.ts'
import { type SectionForm, useSectionForm } from '../data/use-section-form.ts'
import { Card } from './card.tsx'
import { Icon, type IconShape } from './icon.tsx'
import { SectionSheet } from './section-sheet.tsx'

/** What the fields of a section know of the form that they stand in. */
export type FieldsForm<Values> = Pick<SectionForm<Values>, 'values' | 'set' | 'faultAt'>

/** How one section is read and changed; `Context` is what its parts are given besides its values. */
export type SectionParts<Values, Context> = {
  icon: IconShape
  View: (props: { values: Values } & Context) => ReactNode
  Fields: (props: { form: FieldsForm<Values> } & Context) => ReactNode
}
type Stored = { version: number; changedAt: number }

/** The sections of a record, from how each is read and changed, in the order in which they are read. */
export function sectionsOf<Sections extends object, Context extends object>(
  parts: {
    [Name in keyof Sections]: SectionParts<Sections[Name], Context>
  },
) {
  type Name = keyof Sections & string

  type ViewProps<One extends Name> = { name: One; values: Sections[One]; context: Context }

  function SectionView<One extends Name>({ name, values, context }: ViewProps<One>) {
    const { View } = parts[name]
    return <View values={values} {...context} />
  }

  type CardProps<One extends Name> = ViewProps<One> & {
    /** Plain, as its link is named by it too. */
    title: string
    /** Stands over the section instead of its title. */
    heading?: ReactNode
    /** Where it is changed and what that link is called, for who may. */
    edit?: { to: string; label: string } | false
    className?: string | undefined
    children?: ReactNode
  }

  /** A section to read, with the way to change it. */
  function SectionCard<One extends Name>(props: CardProps<One>) {
    const { t } = useTranslation()
    const id = useId()
    const { name, values, context, title, heading = title, edit, className = 'stack-s', children } = props
    return (
      <Card className={className} labelledBy={id}>
        <div className="section-head">
          <h2 id={id}>
            <Icon of={parts[name].icon} /> <span>{heading}</span>
          </h2>
          {edit && (
            <Link className="btn btn-3 btn-small" to={edit.to} aria-label={edit.label}>
              <Icon of={PencilLine} /> {t('change')}
            </Link>
          )}
        </div>
        <div className="section-body">
          <SectionView name={name} values={values} context={context} />
          {children}
        </div>
      </Card>
    )
  }

  type EditProps<Change extends ChangeName, One extends Name> = {
    /** The endpoint that changes the record, and what fills its address. */
    change: Change
    params: Params<Change>
    record: Sections & Stored
    name: One
    /** Where the record is read. */
    back: string
    context: Context
  }

  /** A section to change. */
  function SectionEdit<Change extends ChangeName, One extends Name>(props: EditProps<Change, One>) {
    const { change, params, record, name, back, context } = props
    const form = useSectionForm<Change, Sections, One>(change, params, record, name)
    const { Fields } = parts[name]
    return (
      <SectionSheet
        form={form}
        back={back}
        show={(values) => <SectionView name={name} values={values} context={context} />}
      >
        <Fields form={form} {...context} />
      </SectionSheet>
    )
  }

  return {
    parts,
    sectionNames: Object.keys(parts) as Name[],
    isSection: (name: string): name is Name => Object.hasOwn(parts, name),
    SectionView,
    SectionCard,
    SectionEdit,
  }
}
