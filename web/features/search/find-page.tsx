import './find.css'
import { CloudOff, Download, Printer, Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation, useParams } from 'react-router'
import { csvOf } from '../../../locales/csv.ts'
import { dutchSkills } from '../../../matcher/codes.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { saveFile } from '../../components/save-file.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { dirOf, uiLanguageOf } from '../../words/languages.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { Filters } from './filters.tsx'
import { KeyHint } from './key-hint.tsx'
import { EmployerHits, EventHits, VacancyHits } from './other-hits.tsx'
import { PersonHits } from './person-hits.tsx'
import { Tray } from './tray.tsx'
import { type FoundAnswer, type PersonFound, type Question, useFind } from './use-find.ts'
import { useRowKeys } from './use-keys.ts'

/** Says that typing errors are not found past now, and since when. */
function PlainNotice({ since }: { since: string }) {
  const { t } = useTranslation('search')
  const format = useFormat()
  return (
    <div className="calm" role="status">
      <Icon of={CloudOff} />
      <p className="small">
        <b>{t('plain.title')}</b> <span>{t('plain.text')}</span>
      </p>
      <span className="stamp">{t('plain.since', { time: format.time(since) })}</span>
    </div>
  )
}

/** The names in other languages of what was meant. */
function AlsoFound({ concepts }: Pick<FoundAnswer, 'concepts'>) {
  const { t, i18n } = useTranslation('search')
  const [first] = concepts
  if (!first) return null
  return (
    <p className="find-also small muted">
      <span>{t('alsoFound')}</span>
      {Object.entries(first.labels)
        .filter(([language]) => language !== i18n.language)
        .map(([language, label]) => (
          <bdi key={language} lang={language} dir={dirOf(uiLanguageOf(language))}>
            {label}
          </bdi>
        ))}
    </p>
  )
}

/** One box for people, vacancies and employers, in any script; whoever was found can be compared and taken further. */
export default function FindPage() {
  const { t } = useTranslation(['search', 'profiles'])
  const { region = '' } = useParams()
  const { key } = useLocation()
  const format = useFormat()
  const taxonomy = useTaxonomy()
  const { question, change, showMore, answer, answered, error, retry } = useFind(region)
  const [chosen, setChosen] = useState<readonly PersonFound[]>([])
  const page = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  useRowKeys(page)
  // Each way here, the keys too, ends in the box.
  useEffect(() => {
    void key
    // After the page itself, which takes the focus when one comes from another page.
    const timer = setTimeout(() => {
      box.current?.focus()
      box.current?.select()
    })
    return () => clearTimeout(timer)
  }, [key])

  const choose = (person: PersonFound, isOn: boolean) =>
    setChosen((now) => [...now.filter(({ id }) => id !== person.id), ...(isOn ? [person] : [])])
  const wants = (kind: Question['of'][number]) => question.of.includes(kind)
  const found = answer && {
    people: t('people', { count: answer.people.total }),
    vacancies: t('vacancies', { count: answer.vacancies.total }),
    text: answered,
  }
  const title = found ? t(answered === '' ? 'titleAll' : 'title', found) : t('page')
  const isEmpty = answer !== undefined && question.of.every((kind) => answer[kind].items.length === 0)
  const save = () => {
    const head = [
      ...[t('csv.name'), t('csv.town')],
      ...dutchSkills.map((skill) => t(`common:dutchSkill.${skill}`)),
      ...[t('profiles:col.hours'), t('since')],
    ]
    const rows = (answer?.people.items ?? []).map((person) => [
      ...[person.name, person.town ?? ''],
      ...dutchSkills.map((skill) => person.dutch[skill] ?? ''),
      ...[person.hoursPerWeek ? String(person.hoursPerWeek.max) : '', dayOf(person.waitsSince)],
    ])
    saveFile(`${t('csv.file')}-${dayOf()}.csv`, csvOf([head, ...rows]), 'csv')
  }
  const common = { region, typed: answered }
  return (
    <div className="find-page" ref={page}>
      <PageHead
        title={title}
        tabTitle={t('page')}
        above={t('page')}
        actions={
          answer && answer.people.items.length > 0 && wants('people') ? (
            <>
              <Button icon={Printer} onPress={() => window.print()}>
                {t('print')}
              </Button>
              <Button icon={Download} onPress={save}>
                {t('csv.save')}
              </Button>
            </>
          ) : undefined
        }
      />
      <search className="find-b no-print">
        <div className="find-in">
          <Icon of={Search} />
          <input
            ref={box}
            className="input"
            type="search"
            dir="auto"
            autoComplete="off"
            maxLength={120}
            aria-label={t('label')}
            value={question.text}
            onChange={(event) => change({ text: event.target.value })}
          />
          {question.text !== '' && (
            <IconButton icon={X} label={t('clear')} onPress={() => change({ text: '' })} />
          )}
        </div>
        {answer && <AlsoFound concepts={answer.concepts} />}
        {answer?.plainSince && <PlainNotice since={answer.plainSince} />}
      </search>
      <p className="sr" role="status">
        {found ? title : ''}
      </p>
      <div className="find-c">
        <Filters question={question} answer={answer} onChange={change} />
        <div className="stack-s grow">
          <KeyHint />
          {error && <ErrorPanel error={error} onRetry={retry} />}
          {(!answer || !taxonomy) && !error && <LoadingShape rows={6} />}
          {isEmpty && <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>}
          {answer && taxonomy && (
            <>
              {wants('people') && answer.people.items.length > 0 && (
                <PersonHits
                  {...common}
                  taxonomy={taxonomy}
                  people={answer.people.items}
                  total={answer.people.total}
                  chosen={chosen}
                  onChoose={choose}
                  onMore={showMore}
                />
              )}
              {wants('vacancies') && <VacancyHits {...common} taxonomy={taxonomy} {...answer.vacancies} />}
              {wants('employers') && <EmployerHits {...common} taxonomy={taxonomy} {...answer.employers} />}
              {wants('events') && <EventHits {...common} {...answer.events} />}
            </>
          )}
          <p className="small no-print">
            <Link to={paths.ownWords.to({ region })}>{t('ownWords.title')}</Link>
          </p>
          {chosen.length > 0 && (
            <Tray
              region={region}
              chosen={chosen}
              found={answer?.vacancies.items.map(({ id }) => id) ?? []}
              onTakeOut={(person) => choose(person, false)}
            />
          )}
        </div>
      </div>
      <p className="print-only small">{format.day(dayOf(), 'full')}</p>
    </div>
  )
}
