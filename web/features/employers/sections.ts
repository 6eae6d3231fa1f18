import { Contact, DoorOpen, HandHelping, Store } from 'lucide-react'
import type { EmployerAnswer, EmployerSections } from '#contract/employers'
import { sectionsOf } from '../../components/sections.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { AccountFields, AccountView } from './section-account.tsx'
import { ContactsFields, ContactsView } from './section-contacts.tsx'
import { OrganisationFields, OrganisationView } from './section-organisation.tsx'
import { ReceptionFields, ReceptionView } from './section-reception.tsx'

/** Every section of an employer, in the order in which it is read. */
export const { parts, sectionNames, isSection, SectionView, SectionCard, SectionEdit } = sectionsOf<
  EmployerSections,
  { employer: EmployerAnswer; region: string; taxonomy: Taxonomy }
>({
  organisation: { icon: Store, View: OrganisationView, Fields: OrganisationFields },
  contacts: { icon: Contact, View: ContactsView, Fields: ContactsFields },
  reception: { icon: DoorOpen, View: ReceptionView, Fields: ReceptionFields },
  account: { icon: HandHelping, View: AccountView, Fields: AccountFields },
})
