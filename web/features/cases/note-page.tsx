import './cases.css'
import { Handshake, MessageCircleOff, MessagesSquare, Store, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { contactChannels, contactResults } from '#codes/cases'
import type { ProfileAnswer } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { ChipChoice } from '../../components/chip-choice.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { Select, TextArea, TextField } from '../../components/field.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { useProfile } from '../profiles/use-profile.ts'
import { channelPictures } from './contact-log.tsx'
import { DayChips } from './day-chips.tsx'
import { PromiseFields } from './promise-fields.tsx'
import { useNote } from './use-note.ts'
import { useFirmsOf } from './use-with.ts'

const resultPictures = {
  gotPromise: Handshake,
  spoke: MessagesSquare,
  notReached: MessageCircleOff,
  gavePromise: Handshake,
} as const

function Step({ number, children }: { number: number; children: ReactNode }) {
  return (
    <h2 className="step-no">
      <b aria-hidden="true">{number}</b>
      <span>{children}</span>
    </h2>
  )
}

type NoteFormProps = { profile: ProfileAnswer; firm: string | null; pitch: string | null; how: string | null }

function NoteForm({ profile, firm, pitch, how }: NoteFormProps) {
  const { t } = useTranslation('cases')
  const { region, id, contact } = profile
  const own = useSession().session?.account
  const firms = useFirmsOf(region, id)
  const note = useNote({
    ...{ region, profile: id, firm, pitch },
    channel: contactChannels.find((one) => one === how) ?? null,
  })
  const { draft, change } = note
  const there = firms.find((one) => one.id === draft.employer) ?? null
  const person = { side: 'person' as const, name: contact.name }
  const me = { side: 'jobhunter' as const, name: own?.name ?? '' }
  const other = there ? { side: 'employer' as const, employer: there.id, name: there.name } : person
  const sides =
    draft.result === 'gavePromise' ? { from: me, to: other } : { from: other, to: there ? person : me }
  const isPromise = draft.result === 'gavePromise' || draft.result === 'gotPromise'
  const isRead = sides.from.side === 'person' || sides.to.side === 'person'
  return (
    <div className="stack-l note-page">
      <ChipChoice
        legend={<Step number={1}>{t('note.with')}</Step>}
        value={draft.employer ?? 'person'}
        choices={[
          { value: 'person', label: contact.name, lang: 'nl', icon: UserRound },
          ...firms.map(({ id: value, name }) => ({ value, label: name, lang: 'nl', icon: Store })),
        ]}
        onChange={(value) => change({ employer: value === 'person' ? null : value })}
      />
      <ChipChoice
        legend={<Step number={2}>{t('note.how')}</Step>}
        value={draft.channel}
        choices={contactChannels.map((value) => ({
          ...{ value, label: t(`channel.${value}`), icon: channelPictures[value] },
        }))}
        onChange={(channel) => change({ channel })}
      />
      <ChipChoice
        legend={<Step number={3}>{t('note.result')}</Step>}
        value={draft.result}
        choices={contactResults.map((value) => ({
          ...{ value, label: t(`result.${value}`), icon: resultPictures[value] },
        }))}
        onChange={(result) => change({ result })}
      />
      {isPromise && (
        <PromiseFields
          draft={draft.promise}
          onChange={(promise) => change({ promise })}
          from={sides.from}
          to={sides.to}
          reader={isRead ? { name: contact.name, language: contact.language } : null}
          isPressed={note.isPressed}
        />
      )}
      {!isPromise && (
        <div className="stack-s">
          <DayChips
            legend={<span className="legend">{t('note.next')}</span>}
            label={t('note.nextDay')}
            none={t('note.noNext')}
            value={draft.nextDay}
            onChange={(nextDay) => change({ nextDay })}
          />
          {draft.nextDay !== null && (
            <TextField
              label={t('note.nextText')}
              value={draft.nextText}
              maxLength={200}
              onChange={(nextText) => change({ nextText })}
            />
          )}
        </div>
      )}
      <TextArea
        label={t('note.line')}
        hint={
          <Trans
            t={t}
            i18nKey="note.linePrivate"
            values={{ name: contact.name }}
            components={{ bdi: <bdi /> }}
          />
        }
        rows={2}
        maxLength={500}
        value={draft.line}
        onChange={(line) => change({ line })}
      />
      {note.isPressed && note.isMissing(isPromise) && (
        <p className="field-fault" role="alert">
          {t('note.missing')}
        </p>
      )}
      {note.error && <ErrorPanel error={note.error} />}
      <div className="row wrap">
        <Button kind="quiet" onPress={note.throwAway}>
          {t('note.away')}
        </Button>
        <Button kind="first" pending={note.pending} onPress={() => void note.send(isPromise ? sides : null)}>
          {t('note.done')}
        </Button>
      </div>
    </div>
  )
}

/** Chooses about which of one's own cases a contact is. */
function ChoosePerson({ region, onChoose }: { region: string; onChoose: (profile: string) => void }) {
  const { t } = useTranslation('cases')
  const { data, error, reload } = useApi('GET /regions/:region/profiles', { region, mine: true, limit: 200 })
  if (!data) return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={3} />
  const shown = data.items.slice(0, 8)
  const rest = data.items.slice(8)
  return (
    <div className="stack note-page">
      <ChipChoice
        legend={<h2>{t('note.who')}</h2>}
        value={null}
        choices={shown.map(({ id, name }) => ({ value: id, label: name, lang: 'nl', icon: UserRound }))}
        onChange={onChoose}
      />
      {rest.length > 0 && (
        <Select
          label={t('note.other')}
          value=""
          choices={[
            { value: '', label: '' },
            ...rest.map(({ id, name }) => ({ value: id, label: name, lang: 'nl' })),
          ]}
          onChange={(id) => id !== '' && onChoose(id)}
        />
      )}
    </div>
  )
}

function AboutPerson({ region, profile }: { region: string; profile: string }) {
  const [search] = useSearchParams()
  const { data, error, reload } = useProfile(region, profile)
  if (!data) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={4} />
  const [firm, pitch, how] = ['employer', 'pitch', 'channel'].map((name) => search.get(name))
  return <NoteForm profile={data} firm={firm ?? null} pitch={pitch ?? null} how={how ?? null} />
}

/** A contact noted in three taps: with whom, how, what came of it; a promise or a next day where there is one. */
export default function NotePage() {
  const { t } = useTranslation('cases')
  const { region = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const person = search.get('person')
  return (
    <>
      <PageHead
        title={t('note.title')}
        tabTitle={t('note.title')}
        crumbs={[{ label: t('common:place.people'), to: paths.people.to({ region }) }]}
      />
      {person === null ? (
        <ChoosePerson
          region={region}
          onChoose={(profile) => setSearch({ ...Object.fromEntries(search), person: profile })}
        />
      ) : (
        <AboutPerson key={person} region={region} profile={person} />
      )}
    </>
  )
}
