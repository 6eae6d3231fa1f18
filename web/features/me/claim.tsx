import { Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { useAct } from '../../data/use-act.ts'
import { paths } from '../../shell/paths.ts'

const statements = ['isMine', 'isTrue', 'mayMatch'] as const

/** A profile that a helper made: nothing is done with it until the person has said yes three times. */
export function Claim({ profile }: { profile: ProfileAnswer }) {
  const { t } = useTranslation('me')
  const [said, setSaid] = useState<readonly string[]>([])
  const [isPressed, setPressed] = useState(false)
  const { act, error, pending } = useAct(
    'POST /regions/:region/profiles/:id/claim',
    { region: profile.region, id: profile.id },
    profile.version,
  )
  const isWhole = said.length === statements.length
  const confirm = () => {
    setPressed(true)
    if (isWhole) void act({ isMine: true, isTrue: true, mayMatch: true })
  }
  return (
    <section className="stack-l">
      <div className="stack-s">
        <h1>{t('claim.title')}</h1>
        <p>{t('claim.lead')}</p>
        <LinkButton to={paths.myProfile.to()} block>
          {t('claim.look')}
        </LinkButton>
      </div>
      <fieldset className="card stack-s">
        <legend className="sr">{t('claim.legend')}</legend>
        {statements.map((statement) => (
          <Checkbox
            key={statement}
            checked={said.includes(statement)}
            onChange={(isSaid) =>
              setSaid(isSaid ? [...said, statement] : said.filter((one) => one !== statement))
            }
          >
            {t(`claim.${statement}`)}
          </Checkbox>
        ))}
      </fieldset>
      {isPressed && !isWhole && (
        <p className="field-fault" role="alert">
          {t('claim.missing')}
        </p>
      )}
      {error && <ErrorPanel error={error} />}
      <Button kind="first" block icon={Check} pending={pending} onPress={confirm}>
        {t('claim.confirm')}
      </Button>
    </section>
  )
}
