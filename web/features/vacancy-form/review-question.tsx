import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'

type ReviewQuestionProps = { question: { agree: () => void; takeBack: () => void } | null }

/** Before an approved vacancy is changed in what decides who fits: it goes back to review. */
export function ReviewQuestion({ question }: ReviewQuestionProps) {
  const { t } = useTranslation('vacancyForm')
  return (
    <Dialog
      title={t('again.title')}
      open={question !== null}
      onClose={() => question?.takeBack()}
      actions={
        <>
          <Button kind="first" onPress={() => question?.agree()}>
            {t('again.agree')}
          </Button>
          <Button kind="quiet" onPress={() => question?.takeBack()}>
            {t('again.takeBack')}
          </Button>
        </>
      }
    >
      <p>{t('again.say')}</p>
    </Dialog>
  )
}
