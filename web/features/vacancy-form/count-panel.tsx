import { TrendingDown, TrendingUp } from 'lucide-react'
import { useId } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { classes } from '../../components/classes.ts'
import { Icon } from '../../components/icon.tsx'
import { dotsOf } from './count-figures.ts'
import type { LiveCount } from './use-live-count.ts'

const fewOf = { exact: 'few', fives: 'few', rough: 'fewRough', earlier: 'fewRough' } as const
const whyOf = { fives: 'rounded', rough: 'roundedMore', earlier: 'earlier' } as const

/** How many people could do this, said anew after every change. */
export function CountPanel({ live: { count, before, isUnapproved } }: { live: LiveCount }) {
  const { t } = useTranslation('vacancyForm')
  const id = useId()
  if (count === null)
    return isUnapproved ? (
      <aside className="count">
        <p className="count-sub">{t('count.noSite')}</p>
      </aside>
    ) : null
  const { people, toAsk, exactness } = count
  const dots = dotsOf(count, before)
  return (
    <aside className="count" aria-labelledby={id}>
      <p className="count-lab" id={id}>
        {t('count.question')}
      </p>
      <div aria-live="polite" aria-atomic="true">
        <p className={classes('count-n', people === null && 'count-few')}>
          {people === null ? (
            <b>{t(`count.${fewOf[exactness]}`)}</b>
          ) : (
            <span>
              <Trans
                t={t}
                i18nKey={exactness === 'exact' ? 'count.exact' : 'count.about'}
                values={{ people }}
                components={{ b: <b className="num" /> }}
              />
            </span>
          )}
          {people !== null && before !== null && (
            <span className="count-was">
              <Icon of={before < people ? TrendingUp : TrendingDown} />
              {t('count.was', { people: before })}
            </span>
          )}
        </p>
      </div>
      {dots.length > 0 && (
        <div className="dots" aria-hidden="true">
          {dots.map((state, index) => (
            <i key={String(index)} className={classes(state === 'added' && 'added')} />
          ))}
        </div>
      )}
      {toAsk !== null && toAsk > 0 && <p className="count-sub">{t('count.toAsk', { count: toAsk })}</p>}
      {exactness !== 'exact' && <p className="count-sub">{t(`count.${whyOf[exactness]}`)}</p>}
    </aside>
  )
}
