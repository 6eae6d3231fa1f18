import { ArrowDown, ArrowUp, Check, ChevronDown, GripVertical, Pencil, Plus, X } from 'lucide-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenPitch, PitchBlock } from '#contract/pitches'
import { Button } from '../../components/button.tsx'
import { classes } from '../../components/classes.ts'
import { Disc } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { useToast } from '../../components/toast.tsx'
import { uiLanguageOf } from '../../words/languages.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { BlockText, blockPicture } from './block-text.tsx'

const most = 7
/** Offers that are in sight before somebody asks for more. */
const firstOffers = 4

const moved = (blocks: readonly PitchBlock[], from: number, to: number): PitchBlock[] => {
  const rest = blocks.filter((_, at) => at !== from)
  const block = blocks[from]
  return block ? [...rest.slice(0, to), block, ...rest.slice(to)] : [...blocks]
}
const nameOf = (block: PitchBlock) => JSON.stringify(block)

type StoryProps = {
  pitch: OpenPitch
  taxonomy: Taxonomy
  onChange: (blocks: PitchBlock[]) => void
}

/** The sentences of a pitch in the person's order: the one in hand is moved, changed or taken out by acts in words. */
export function StoryBlocks({ pitch, taxonomy, onChange }: StoryProps) {
  const { t, i18n } = useTranslation('pitches')
  const say = useToast()
  const language = uiLanguageOf(i18n.language)
  const heading = useId()
  const [inHand, setInHand] = useState<string | null>(null)
  const [changing, setChanging] = useState<number | null>(null)
  const [isAll, setAll] = useState(false)
  const { blocks } = pitch.story
  // What is taken out can be put back at once, before the server has answered.
  const [taken, setTaken] = useState<readonly PitchBlock[]>([])
  const there = new Set(blocks.map(nameOf))
  const offers = [...taken, ...pitch.offers].filter(
    (block, at, all) =>
      !there.has(nameOf(block)) && all.findIndex((one) => nameOf(one) === nameOf(block)) === at,
  )
  const asked = new Set(pitch.asked.map(nameOf))
  const isFull = blocks.length >= most && changing === null
  const shown = isAll ? offers : offers.slice(0, firstOffers)

  const move = (from: number, to: number) => {
    onChange(moved(blocks, from, to))
    say(t('build.moved', { count: to + 1 }), { about: 'block' })
  }
  const takeOut = (block: PitchBlock) => {
    setTaken([block, ...taken])
    onChange(blocks.filter((one) => one !== block))
    say(t('build.taken'), { about: 'block', undo: () => onChange([...blocks]) })
  }
  const choose = (block: PitchBlock) => {
    if (changing === null) onChange([...blocks, block])
    else onChange(blocks.map((one, at) => (at === changing ? block : one)))
    setChanging(null)
    setInHand(null)
  }
  return (
    <section className="stack-s" aria-labelledby={heading}>
      <div className="sec-head">
        <h2 id={heading}>{t('build.about')}</h2>
        <span className="small muted num">{t('build.of', { count: blocks.length, most })}</span>
      </div>
      <p className="small muted">{t('build.order')}</p>
      <ol className="blks">
        {blocks.map((block, at) => {
          const key = nameOf(block)
          const isUp = inHand === key
          return (
            <li key={key} className={classes('blk', isUp && 'is-up')}>
              <button
                type="button"
                className="blk-b"
                aria-expanded={isUp}
                onClick={() => {
                  setInHand(isUp ? null : key)
                  setChanging(null)
                }}
              >
                <Disc icon={blockPicture(block, taxonomy)} small />
                <span>
                  <BlockText block={block} language={language} />
                  {asked.has(key) && (
                    <small>
                      <Icon of={Check} /> {t('build.asked')}
                    </small>
                  )}
                </span>
                <Icon of={isUp ? GripVertical : ChevronDown} />
              </button>
              {isUp && (
                <div className="blk-a">
                  <Button small icon={ArrowUp} disabled={at === 0} onPress={() => move(at, at - 1)}>
                    {t('build.up')}
                  </Button>
                  <Button
                    small
                    icon={ArrowDown}
                    disabled={at === blocks.length - 1}
                    onPress={() => move(at, at + 1)}
                  >
                    {t('build.down')}
                  </Button>
                  <Button small icon={Pencil} onPress={() => setChanging(at)}>
                    {t('build.change')}
                  </Button>
                  <Button small icon={X} onPress={() => takeOut(block)}>
                    {t('build.takeOut')}
                  </Button>
                </div>
              )}
            </li>
          )
        })}
      </ol>
      <h3>{t(changing === null ? 'build.add' : 'build.instead')}</h3>
      {isFull ? (
        <p className="small muted">{t('build.full')}</p>
      ) : (
        <ul className="chips">
          {shown.map((block) => (
            <li key={nameOf(block)}>
              <button type="button" className="chip chip-gap" onClick={() => choose(block)}>
                <Icon of={Plus} />
                <span>
                  <BlockText block={block} language={language} />
                </span>
              </button>
            </li>
          ))}
          {!isAll && offers.length > firstOffers && (
            <li>
              <button type="button" className="chip chip-gap" onClick={() => setAll(true)}>
                <Icon of={Plus} />
                <span>{t('build.more')}</span>
              </button>
            </li>
          )}
        </ul>
      )}
    </section>
  )
}
