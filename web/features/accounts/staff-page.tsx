import '../../styles/parts/records.css'
import { UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import type { AccountRow } from '#contract/accounts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Face } from '../../components/face.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate, useApi } from '../../data/cache.ts'
import { useAct } from '../../data/use-act.ts'
import { useFormat } from '../../words/format.ts'
import { NewStaff } from './new-staff.tsx'
import { SwitchOff } from './switch-off.tsx'

/** One who works here; a jobhunter can be switched off and on, a coordinator is the administrator's. */
function StaffRow({ one, region }: { one: AccountRow; region: string }) {
  const { t } = useTranslation(['accounts', 'codes'])
  const format = useFormat()
  const say = useToast()
  const [isAsking, setAsking] = useState(false)
  const at = { region, id: one.id }
  const { act, error, pending } = useAct('POST /regions/:region/accounts/:id/state', at, one.version)
  const isOn = one.state === 'active'
  const turn = async (to: AccountRow['state']) => {
    setAsking(false)
    if (!(await act({ to }))) return
    invalidate('GET /regions/:region/accounts', { region })
    say(t(`staff.done.${to}`))
  }
  return (
    <li className="row wrap">
      <Face name={one.name} />
      <div className="grow stack-xs">
        <b>
          <bdi>{one.name}</bdi>
        </b>
        <span className="small muted">{format.list(one.roles.map((role) => t(`common:role.${role}`)))}</span>
      </div>
      {!isOn && <Tag kind="gap">{t(`codes:accountState.${one.state}`)}</Tag>}
      {!one.roles.includes('coordinator') && (
        <Button
          small
          kind="quiet"
          pending={pending}
          onPress={() => (isOn ? setAsking(true) : void turn('active'))}
        >
          {t(isOn ? 'staff.off' : 'staff.on')}
        </Button>
      )}
      {error && <ErrorPanel error={error} />}
      {isAsking && (
        <SwitchOff
          {...at}
          name={one.name}
          onClose={() => setAsking(false)}
          onAnswer={() => void turn('deactivated')}
        />
      )}
    </li>
  )
}

/** Who works in the region: whom a coordinator lets in, and shuts out. */
export default function StaffPage() {
  const { t } = useTranslation('accounts')
  const { region = '' } = useParams()
  const [isAdding, setAdding] = useState(false)
  const { data, error, reload } = useApi('GET /regions/:region/accounts', { region, limit: 200 })
  return (
    <>
      <PageHead
        title={t('staff.title')}
        tabTitle={t('staff.title')}
        above={t('staff.say')}
        actions={
          <Button kind="first" icon={UserRoundPlus} onPress={() => setAdding(true)}>
            {t('staff.add')}
          </Button>
        }
      />
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={4} />)}
      {data?.items.length === 0 && <EmptyState title={t('staff.only')}>{t('staff.say')}</EmptyState>}
      {data && data.items.length > 0 && (
        <Card kind="flush" as="div">
          <ul className="rows">
            {data.items.map((one) => (
              <StaffRow key={one.id} one={one} region={region} />
            ))}
          </ul>
        </Card>
      )}
      {isAdding && <NewStaff region={region} onClose={() => setAdding(false)} />}
    </>
  )
}
