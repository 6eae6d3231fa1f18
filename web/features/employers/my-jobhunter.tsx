import { Mail, Phone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Face } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { useApi } from '../../data/cache.ts'

/** Whom an employer calls: their jobhunter with name, number and address. Nothing while nobody looks after them. */
export function MyJobhunter({ region, employer }: { region: string; employer: string }) {
  const { t } = useTranslation('employers')
  const { data } = useApi('GET /regions/:region/employers/:id/jobhunter', { region, id: employer })
  if (!data?.jobhunter) return null
  const { name, phone, email } = data.jobhunter
  return (
    <Card className="stack-s" labelledBy="my-jobhunter">
      <div className="row">
        <Face name={name} />
        <div className="grow stack-xs">
          <h2 id="my-jobhunter" className="small muted">
            {t('myJobhunter')}
          </h2>
          <b>
            <bdi>{name}</bdi>
          </b>
        </div>
      </div>
      <div className="row-s">
        {phone && (
          <a className="btn btn-2" href={`tel:${phone.replaceAll(' ', '')}`}>
            <Icon of={Phone} />
            <bdi dir="ltr">{phone}</bdi>
          </a>
        )}
        {email && (
          <a className="btn btn-3" href={`mailto:${email}`}>
            <Icon of={Mail} />
            <bdi dir="ltr">{email}</bdi>
          </a>
        )}
      </div>
    </Card>
  )
}
