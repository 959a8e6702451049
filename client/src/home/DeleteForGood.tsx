import { useId } from 'react'
import { t } from '../i18n/index.js'
import { Button } from '../ui/index.js'
import './delete-for-good.css'

interface DeleteForGoodProps {
  readonly title: string
  readonly onDelete: () => void
  readonly onKeep: () => void
}

/** Asks, in the place of a card's text, whether what is in the bin should be gone for good. Keeping it comes first. */
export function DeleteForGood({ title, onDelete, onKeep }: DeleteForGoodProps) {
  const [question, about] = [useId(), useId()]
  return (
    <div
      className="delete-for-good"
      role="alertdialog"
      aria-labelledby={question}
      aria-describedby={about}
      onKeyDown={(event) => event.key === 'Escape' && onKeep()}
    >
      <h3 id={question}>{t('home.deleteAsk', { title })}</h3>
      <p id={about}>{t('home.deleteAbout')}</p>
      <div>
        <Button kind="line" autoFocus onPress={onKeep}>
          {t('home.keep')}
        </Button>
        <Button kind="line" className="delete-for-good-yes" onPress={onDelete}>
          {t('home.deleteForGood')}
        </Button>
      </div>
    </div>
  )
}
