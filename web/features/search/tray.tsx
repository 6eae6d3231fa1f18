import { CalendarPlus, Columns2, Send, X } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button, IconButton } from '../../components/button.tsx'
import { Face } from '../../components/face.tsx'
import { Select } from '../../components/field.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { wordsFor } from '../../components/own-text.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { ProposeDialog } from '../pitches/propose-dialog.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import type { PersonFound } from './use-find.ts'

type TrayProps = {
  region: string
  chosen: readonly PersonFound[]
  /** Open vacancies that were found stand first. */
  found: readonly string[]
  onTakeOut: (person: PersonFound) => void
}

/** People who were chosen, for which vacancy, and what to do with them: see them beside each other, propose them, or invite them. */
export function Tray({ region, chosen, found, onTakeOut }: TrayProps) {
  const { t, i18n } = useTranslation('search')
  const { data } = useApi('GET /regions/:region/vacancies', { region, state: 'open', limit: 200 })
  const [picked, setPicked] = useState<string | null>(null)
  const [isProposing, setProposing] = useState(false)
  const [isInviting, setInviting] = useState(false)
  const open = [...(data?.items ?? [])].sort(
    (a, b) => Number(found.includes(b.id)) - Number(found.includes(a.id)),
  )
  const vacancy = picked ?? open[0]?.id ?? ''
  const people = chosen.map(({ id }) => id)
  const compare = `${paths.compare.to({ region, vacancy: vacancy || '-' })}?${new URLSearchParams({ people: people.join(',') })}`
  return (
    <section className="tray no-print" aria-label={t('compare')}>
      <ul className="tray-s">
        {chosen.map((person) => (
          <li key={person.id}>
            <Face name={person.name} size="s" />
            <bdi>{person.name}</bdi>
            <IconButton
              icon={X}
              label={t('takeOut', { name: person.name })}
              onPress={() => onTakeOut(person)}
            />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <>
          <Select
            label={t('forVacancy')}
            value={vacancy}
            choices={open.map(({ id, title, employerName }) => ({
              value: id,
              label: `${wordsFor(title, i18n.language).text}${t('common:bridge.comma')}${employerName}`,
            }))}
            onChange={setPicked}
          />
          {chosen.length > 1 && (
            <LinkButton kind="first" icon={Columns2} to={compare}>
              {t('compareAll', { count: chosen.length })}
            </LinkButton>
          )}
          <Button icon={Send} onPress={() => setProposing(true)}>
            {t('propose', { count: chosen.length })}
          </Button>
        </>
      )}
      <Button icon={CalendarPlus} onPress={() => setInviting(true)}>
        {t('invite')}
      </Button>
      {isInviting && <InviteDialog region={region} people={chosen} onClose={() => setInviting(false)} />}
      {isProposing && (
        <ProposeDialog
          region={region}
          vacancy={vacancy}
          people={chosen}
          onClose={() => setProposing(false)}
        />
      )}
    </section>
  )
}
