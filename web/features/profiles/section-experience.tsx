import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ProfileSections } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { FoldList } from '../../components/fold-list.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import { newId } from '../../data/ids.ts'
import { without } from '../../data/without.ts'
import { useFormat } from '../../words/format.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { CountryField } from './country-field.tsx'
import type { FieldsProps, Job, ViewProps } from './section.ts'

/** Latest first; what goes on comes first of all, what has no end told last. */
const inOrder = (jobs: ProfileSections['experience']): [string, Job][] =>
  Object.entries(jobs).sort(([, a], [, b]) => ((b.until ?? '') > (a.until ?? '') ? 1 : -1))

const nameOf = ({ occupation, title }: Job, taxonomy: Taxonomy): string =>
  occupation === null ? (title?.text ?? '') : taxonomy.label(occupation)

export function ExperienceView({ values, taxonomy }: ViewProps<'experience'>) {
  const { t } = useTranslation('profiles')
  const format = useFormat()
  const jobs = inOrder(values)
  const monthOf = (month: string | null) =>
    month === 'now' ? t('now') : month === null ? t('common:notKnown') : format.month(month)
  if (jobs.length === 0) return <p className="muted">{t('notSaid')}</p>
  return (
    <ul className="plain">
      {jobs.map(([id, job]) => (
        <li key={id}>
          <b>
            {job.occupation === null && job.title ? <OwnWords text={job.title} /> : nameOf(job, taxonomy)}
          </b>
          <span className="stamp">
            {job.country === null ? t('field.countryUnknown') : format.countryName(job.country)}
            {t('common:bridge.comma')}
            {t('period', { from: monthOf(job.from), until: monthOf(job.until) })}
          </span>
        </li>
      ))}
    </ul>
  )
}

type JobProps = { id: string; job: Job } & Pick<FieldsProps<'experience'>, 'form' | 'taxonomy'>

function JobFields({ id, job, form, taxonomy }: JobProps) {
  const { t } = useTranslation('profiles')
  const format = useFormat()
  const change = (part: Partial<Job>) => form.set({ ...form.values, [id]: { ...job, ...part } })
  const occupations = taxonomy
    .choices('occupation', job.occupation)
    .map((one) => ({ value: one.id, label: one.label }))
    .sort((a, b) => format.compare(a.label, b.label))
  return (
    <>
      <MaybeSelect
        label={t('field.occupation')}
        none={t('field.otherWork')}
        value={job.occupation}
        choices={occupations}
        onChange={(occupation) => change({ occupation, ...(occupation !== null && { title: null }) })}
        {...(job.occupation !== null && { fault: form.faultAt(`/${id}/occupation`) })}
      />
      {job.occupation === null && (
        <OwnTextField
          label={t('field.workTitle')}
          languageLabel={t('field.writtenIn')}
          value={job.title}
          onChange={(title) => change({ title: title?.text === '' ? null : title })}
          fault={form.faultAt(`/${id}`)}
        />
      )}
      <CountryField value={job.country} onChange={(country) => change({ country })} />
      <div className="two">
        <DayField
          month
          label={t('field.from')}
          value={job.from}
          onChange={(from) => change({ from })}
          fault={form.faultAt(`/${id}/from`)}
        />
        {job.until !== 'now' && (
          <DayField
            month
            label={t('field.until')}
            value={job.until}
            onChange={(until) => change({ until })}
            fault={form.faultAt(`/${id}/until`)}
          />
        )}
      </div>
      <Checkbox checked={job.until === 'now'} onChange={(isNow) => change({ until: isNow ? 'now' : null })}>
        {t('field.untilNow')}
      </Checkbox>
    </>
  )
}

export function ExperienceFields({ form, taxonomy }: FieldsProps<'experience'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { values, set } = form
  const fresh = (): Job => ({
    occupation: null,
    title: null,
    country: null,
    from: null,
    until: null,
  })
  return (
    <FoldList
      legend={t('codes:profileSection.experience')}
      items={Object.entries(values).map(([id, job]) => ({
        id,
        name: nameOf(job, taxonomy) || t('field.newWork'),
        fields: <JobFields id={id} job={job} form={form} taxonomy={taxonomy} />,
      }))}
      onRemove={(id) => set(without(values, id))}
    >
      <div>
        <Button icon={Plus} onPress={() => set({ ...values, [newId('work')]: fresh() })}>
          {t('field.addWork')}
        </Button>
      </div>
    </FoldList>
  )
}
