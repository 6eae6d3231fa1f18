import { useTranslation } from 'react-i18next'
import type { OwnInvitation } from '#contract/events'
import { TextField } from '../../components/field.tsx'
import type { OfflineRecord } from '../../data/use-offline-record.ts'
import { useFaultText } from '../../words/faults.ts'

type Part = { kept: OfflineRecord<OwnInvitation>; invitation: OwnInvitation; name: string }

const kinds = ['given', 'nickname', 'number'] as const

/** What I am called in the hall, each way drawn as the screen will show it. */
export function MyWall({ kept, invitation, name }: Part) {
  const { t } = useTranslation(['events', 'forms'])
  const { wall, number } = invitation
  const faultAt = useFaultText(kept.refusal?.faults, invitation)
  const shows = { given: name.split(' ')[0] ?? name, nickname: wall.nickname ?? '?', number: String(number) }
  return (
    <fieldset className="wall-names">
      <legend>
        <h2>{t('my.wall')}</h2>
      </legend>
      <p className="small muted">{t('my.wallSay')}</p>
      {kinds.map((kind) => (
        <label key={kind} className="wall-name">
          <input
            type="radio"
            name="wall"
            checked={wall.kind === kind}
            onChange={() => kept.change('wall', { ...wall, kind })}
          />
          <span className="box box-round" aria-hidden="true" />
          <span className="grow">{t(`my.wallAs.${kind}`)}</span>
          <bdi className="wall-bit" aria-hidden="true">
            {shows[kind]}
          </bdi>
        </label>
      ))}
      {wall.kind === 'nickname' && (
        <TextField
          label={t('my.nickname')}
          maxLength={20}
          value={wall.nickname ?? ''}
          onChange={(nickname) =>
            kept.change('wall', { ...wall, nickname: nickname === '' ? null : nickname })
          }
          fault={faultAt('/wall/nickname')}
        />
      )}
    </fieldset>
  )
}
