import { Store } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { Sees } from '../../components/tag.tsx'
import { dayOf, useFormat } from '../../words/format.ts'
import { releaseRows } from './releases.ts'

type KnownByProps = {
  profile: ProfileAnswer
  nameOf: (employer: string) => string | undefined
  onTakeBack: (employer: string) => void
}

/** Employers who know my name, until when, and the way to take it back. */
export function KnownBy({ profile, nameOf, onTakeBack }: KnownByProps) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const id = useId()
  const known = (employer: string) => {
    const name = nameOf(employer)
    return name === undefined ? t('anEmployer') : <bdi>{name}</bdi>
  }
  const rows = releaseRows(profile.sharing.releases, dayOf())
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{t('names')}</h2>
      <Card kind="flush" as="div">
        <ul className="rows">
          {rows.length === 0 && <li className="muted">{t('noNames')}</li>}
          {rows.map(({ employer, until, isOver }) => (
            <li key={employer} className="row row-top wrap">
              <Disc icon={Store} small />
              <div className="grow stack-xs access-said">
                <p>
                  <b>{known(employer)}</b>
                </p>
                <p className="row-s">
                  <Sees kind={isOver ? 'no' : 'yes'}>
                    {isOver ? t('ended', { day: format.day(until) }) : t('knows')}
                  </Sees>
                </p>
                {!isOver && <p className="stamp">{t('until', { day: format.day(until) })}</p>}
              </div>
              {!isOver && (
                <Button small onPress={() => onTakeBack(employer)}>
                  {t('takeBack')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}
