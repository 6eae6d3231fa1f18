import '../../styles/parts/flyer.css'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import type { PitchBlock } from '#contract/pitches'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { QrPicture } from '../../components/qr-picture.tsx'
import { paths } from '../../shell/paths.ts'
import { formatFor } from '../../words/format.ts'
import { dirOf } from '../../words/languages.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { BlockText, blockPicture } from './block-text.tsx'

/** What a flyer says of somebody, in a language. */
export function FlyerBlocks({ blocks, language }: { blocks: readonly PitchBlock[]; language: UiLanguage }) {
  const taxonomy = useTaxonomy(language)
  if (!taxonomy) return null
  return (
    <ul className="fly-blocks">
      {blocks.map((block) => (
        <li key={JSON.stringify(block)}>
          <Icon of={blockPicture(block, taxonomy)} large />
          <span>
            <BlockText block={block} language={language} />
          </span>
        </li>
      ))}
    </ul>
  )
}

type SideProps = { name: string; until: string; blocks: readonly PitchBlock[] }

/** The side for an employer, in Dutch, with the code. */
function Front({
  name,
  until,
  blocks,
  token,
  regionName,
}: SideProps & { token: string; regionName: string }) {
  const { t } = useTranslation('flyer', { lng: 'nl', useSuspense: false })
  return (
    <article className="fly" lang="nl" dir="ltr">
      <p className="fly-name">
        <bdi>{name}</bdi>
      </p>
      <FlyerBlocks blocks={blocks} language="nl" />
      <div className="fly-code">
        <QrPicture text={`${location.origin}${paths.flyerPage.to()}#${token}`} label={t('front.code')} />
        <div>
          <h2>{t('front.meet', { name })}</h2>
          <p>{t('front.scan')}</p>
        </div>
      </div>
      <p className="fly-foot">
        <b>Werkbrug, {regionName}</b>
        <span>{t('front.until', { day: formatFor('nl').day(until, 'full') })}</span>
      </p>
    </article>
  )
}

const numbers = ['1', '2', '3', '4'] as const

/** The side for the person, in a language of theirs: how to hand it over, and how that sounds in Dutch. */
function Inside({ name, until, blocks, language }: SideProps & { language: UiLanguage }) {
  const { t } = useTranslation('flyer', { lng: language, useSuspense: false })
  const { t: dutch } = useTranslation('flyer', { lng: 'nl', useSuspense: false })
  return (
    <article className="fly" lang={language} dir={dirOf(language)}>
      <h2>{t('inside.title')}</h2>
      <ol className="fly-steps">
        <li>{t('inside.step1')}</li>
        <li>{t('inside.step2')}</li>
        <li>{t('inside.step3')}</li>
      </ol>
      <h2>{t('inside.speak')}</h2>
      <ul className="fly-say">
        {numbers.map((number) => (
          <li key={number}>
            <b lang="nl" dir="ltr">
              {dutch(`inside.meaning.${number}`, { name })}
            </b>
            {language !== 'nl' && (
              <>
                <span>
                  <Isolated text={t(`inside.sound.${number}`, { name })} />
                </span>
                <span>
                  <Isolated text={t(`inside.meaning.${number}`, { name })} />
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      <h2>{t('inside.frontSays')}</h2>
      <FlyerBlocks blocks={blocks} language={language} />
      <p>{t('inside.noAddress')}</p>
      <p>{t('inside.lost', { day: formatFor(language).day(until, 'full') })}</p>
    </article>
  )
}

/** Both sides of a flyer, as they are printed on A5. */
export function FlyerSides({
  language,
  token,
  regionName,
  ...side
}: SideProps & { language: UiLanguage; token: string; regionName: string }) {
  return (
    <div className="fly-sides">
      <Front {...side} token={token} regionName={regionName} />
      <Inside {...side} language={language} />
    </div>
  )
}
