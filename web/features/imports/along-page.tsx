import { ArrowRight, CircleAlert, FileUser } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { ProfileSections } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { Note } from '../../components/note.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import type { Answer } from '../../data/endpoints.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { goOn } from '../../shell/go-on.ts'
import { paths } from '../../shell/paths.ts'
import type { SectionName } from '../profiles/section.ts'
import { SectionCard, sectionNames } from '../profiles/sections.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { AlongLosses } from './along-losses.tsx'

type Reading = Answer<'POST /regions/:region/export-readings'>
type Taken = Exclude<SectionName, 'sharing'>

/** The file that a person took along from another region, looked at together and taken over as the beginning of their profile. */
export function AlongPage({ region }: { region: string }) {
  const { t } = useTranslation(['imports', 'codes', 'builder'])
  const navigate = useNavigate()
  const taxonomy = useTaxonomy()
  const [reading, setReading] = useState<Reading | null>(null)
  const { pending, error, attempt } = useAttempt()
  const isBad = error?.code === 'badInput' || error?.code === 'tooLarge'
  const isNewer = error?.faults.some(({ code }) => code === 'too_big') === true

  const read = (file: File) =>
    attempt(async () => {
      setReading(null)
      const text = await file.text()
      setReading(await call('POST /regions/:region/export-readings', { region }, { body: { text } }))
    })
  const take = ({ id, sections }: Reading) =>
    attempt(async () => {
      const profile = await call('POST /regions/:region/profiles', { region }, { body: { id, ...sections } })
      setAnswer('GET /regions/:region/profiles/:id', { region, id }, profile)
      invalidate('GET /regions/:region/profiles', { region })
      await navigate(paths.buildWith.to({ region, profile: id, step: goOn }))
    })
  const cardOf = <Name extends Taken>(name: Name, sections: Reading['sections']) =>
    taxonomy && (
      <SectionCard
        key={name}
        name={name}
        values={sections[name] as ProfileSections[Name]}
        title={t(`codes:profileSection.${name}`)}
        context={{ taxonomy, side: 'staff' }}
      />
    )
  return (
    <>
      <PageHead
        title={reading ? <bdi>{reading.sections.contact.name}</bdi> : t('along.title')}
        tabTitle={t('along.title')}
        crumbs={[
          { label: t('common:place.people'), to: paths.people.to({ region }) },
          { label: t('builder:begin.title'), to: paths.personBegin.to({ region }) },
          { label: t('along.title') },
        ]}
      />
      <section className="stack-s imp-file">
        <p>{t('along.say')}</p>
        {isBad && (
          <p className="field-fault" role="alert">
            <Icon of={CircleAlert} />
            <span>{t(isNewer ? 'along.newer' : 'along.bad')}</span>
          </p>
        )}
        {error && !isBad && <ErrorPanel error={error} />}
        <div className="row-s wrap">
          <FileTrigger
            acceptedFileTypes={['.json', 'application/json']}
            onSelect={(files) => {
              const file = files?.[0]
              if (file) void read(file)
            }}
          >
            <Button icon={FileUser} pending={pending}>
              {t(reading ? 'otherFile' : 'along.file')}
            </Button>
          </FileTrigger>
        </div>
      </section>
      {reading?.known && (
        <section className="stack-s">
          <Note icon={CircleAlert}>{t('along.known')}</Note>
          <LinkButton kind="first" to={paths.person.to({ region, profile: reading.known })}>
            {t('along.toKnown')}
          </LinkButton>
        </section>
      )}
      {reading && !reading.known && (
        <div className="stack">
          <AlongLosses losses={reading.losses} />
          {sectionNames
            .filter((name): name is Taken => name !== 'sharing')
            .map((name) => cardOf(name, reading.sections))}
          <div className="row-s wrap imp-foot">
            <p className="small muted grow">{t('nothingYet')}</p>
            <Button kind="first" iconAfter={ArrowRight} pending={pending} onPress={() => void take(reading)}>
              {t('along.take')}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}
