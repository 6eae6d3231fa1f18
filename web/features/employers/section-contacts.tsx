import { Mail, Phone, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EmployerSections } from '#contract/employers'
import { Button } from '../../components/button.tsx'
import { Face } from '../../components/face.tsx'
import { TextField } from '../../components/field.tsx'
import { FoldList } from '../../components/fold-list.tsx'
import { newId } from '../../data/ids.ts'
import type { FieldsProps, ViewProps } from './section.ts'

type Contact = EmployerSections['contacts'][string]

export function ContactsView({ values }: Pick<ViewProps<'contacts'>, 'values'>) {
  const { t } = useTranslation('employers')
  const contacts = Object.entries(values)
  if (contacts.length === 0) return <p className="muted">{t('field.noContacts')}</p>
  return (
    <ul className="stack">
      {contacts.map(([id, { name, email, phone }]) => (
        <li key={id} className="row row-top">
          <Face name={name} />
          <div className="grow stack-xs">
            <b>
              <bdi>{name}</bdi>
            </b>
            {email && (
              <a className="small contact-way" href={`mailto:${email}`}>
                <bdi>{email}</bdi>
              </a>
            )}
            {phone && (
              <a className="small contact-way" href={`tel:${phone.replaceAll(' ', '')}`}>
                <bdi>{phone}</bdi>
              </a>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

const orNull = (text: string): string | null => (text === '' ? null : text)

export function ContactsFields({ form: { values, set, faultAt } }: FieldsProps<'contacts'>) {
  const { t } = useTranslation('employers')
  const change = (id: string, contact: Contact, part: Partial<Contact>) =>
    set({ ...values, [id]: { ...contact, ...part } })
  return (
    <FoldList
      legend={t('field.contacts')}
      items={Object.entries(values).map(([id, contact]) => ({
        id,
        name: contact.name || t('field.newContact'),
        fields: (
          <>
            <TextField
              label={t('field.contactName')}
              value={contact.name}
              onChange={(name) => change(id, contact, { name })}
              fault={faultAt(`/${id}/name`)}
            />
            <div className="two">
              <TextField
                label={t('field.email')}
                icon={Mail}
                type="email"
                dir="ltr"
                value={contact.email ?? ''}
                onChange={(email) => change(id, contact, { email: orNull(email) })}
                fault={faultAt(`/${id}/email`)}
              />
              <TextField
                label={t('field.phone')}
                icon={Phone}
                type="tel"
                dir="ltr"
                value={contact.phone ?? ''}
                onChange={(phone) => change(id, contact, { phone: orNull(phone) })}
                fault={faultAt(`/${id}/phone`)}
              />
            </div>
          </>
        ),
      }))}
      onRemove={(id) => set(Object.fromEntries(Object.entries(values).filter(([other]) => other !== id)))}
    >
      <div className="btn-dashed">
        <Button
          icon={Plus}
          onPress={() => set({ ...values, [newId('contact')]: { name: '', email: null, phone: null } })}
        >
          {t('field.addContact')}
        </Button>
      </div>
    </FoldList>
  )
}
