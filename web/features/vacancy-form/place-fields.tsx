import { Repeat } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancySections } from '#contract/vacancies'
import { kinds, otherWork } from '../../../matcher/codes.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { RadioGroup, Tiles } from '../../components/choice.tsx'
import { Disc } from '../../components/face.tsx'
import { TextField } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { kindPictures } from '../../components/work-pictures.ts'
import { NewSite } from '../employers/new-site.tsx'
import { useSites } from '../employers/use-employer.ts'
import { ConceptCombo } from '../taxonomy/concept-combo.tsx'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type Basics = VacancySections['basics']

type PlaceFieldsProps = {
  region: string
  employer: string
  taxonomy: Taxonomy
  /** An empty site or occupation has not been chosen yet. */
  values: Basics
  set: (values: Basics) => void
  faultAt: (path: string) => string | undefined
}

/** What kind of place it is, where, for which work, and what it is called. */
export function PlaceFields({ region, employer, taxonomy, values, set, faultAt }: PlaceFieldsProps) {
  const { t, i18n } = useTranslation('vacancyForm')
  const sites = useSites(region, employer).data?.items ?? []
  const occupation = taxonomy.concept(values.occupation)
  const [isChoosing, setChoosing] = useState(false)
  const pick = (id: string) => {
    setChoosing(false)
    const isOwn = values.title.text !== '' && values.title.text !== occupation?.label
    const title = { language: i18n.language, text: taxonomy.label(id), translations: {} }
    set({ ...values, occupation: id, title: isOwn ? values.title : title })
  }
  const takeOwn = (text: string) => {
    setChoosing(false)
    const title = { language: i18n.language, text, translations: {} }
    set({ ...values, occupation: otherWork, title })
  }
  return (
    <>
      <Tiles
        legend={t('place.kind')}
        value={values.kind}
        choices={kinds.map((value) => ({
          value,
          label: t(`common:kind.${value}`),
          icon: kindPictures[value],
        }))}
        onChange={(kind) => set({ ...values, kind })}
      />
      <div className="stack-s">
        <RadioGroup
          legend={t('place.site')}
          value={values.site}
          choices={sites.map(({ id, name, address }) => ({
            value: id,
            label: `${name}, ${address.town}`,
            lang: 'nl',
          }))}
          onChange={(site) => set({ ...values, site })}
        />
        <NewSite region={region} employer={employer} onAdded={(site) => set({ ...values, site })} />
      </div>
      {occupation && !isChoosing ? (
        <section className="stack-s" aria-label={t('place.occupation')}>
          <h2>{t('place.occupation')}</h2>
          <Card as="div" className="row">
            <Disc icon={pictureNamed(occupation.icon)} />
            <b className="grow">
              <Isolated text={occupation.label} lang={taxonomy.foreign(occupation.id)} />
            </b>
            <Button kind="quiet" small icon={Repeat} onPress={() => setChoosing(true)}>
              {t('place.other')}
            </Button>
          </Card>
          {occupation.id === otherWork && <p className="small muted">{t('place.ownSay')}</p>}
        </section>
      ) : (
        <ConceptCombo
          label={t('place.occupationFind')}
          concepts={taxonomy.ofPart('occupation')}
          onPick={pick}
          own={{ offer: (text) => t('place.own', { text }), take: takeOwn }}
        />
      )}
      {occupation && (
        <TextField
          label={t('place.title')}
          hint={t('place.titleHint')}
          lang={values.title.language}
          value={values.title.text}
          onChange={(text) => set({ ...values, title: { ...values.title, text, translations: {} } })}
          fault={faultAt('/title')}
        />
      )}
    </>
  )
}
