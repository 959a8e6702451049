import type { ReadResult } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import { Dialog } from '../ui/index.js'
import { ImportReview } from './ImportReview.js'

export interface FileDialogProps {
  readonly name: string
  readonly read: ReadResult
  readonly onAdd: (theory: Theory) => void
  readonly onOpen: (theory: Theory) => void
  readonly onClose: () => void
}

/** A file that came onto a map: what is in it and what to do with it, or why it cannot be opened. */
export function FileDialog({ name, read, onAdd, onOpen, onClose }: FileDialogProps) {
  if (read.ok) {
    const actions = [
      { label: t('import.make'), onMake: onOpen },
      { label: t('import.add'), onMake: onAdd },
    ]
    return <ImportReview name={name} read={read} actions={actions} onClose={onClose} />
  }
  return (
    <Dialog title={t('home.cannotOpen')} size="narrow" onClose={onClose}>
      <ul className="import-problems">
        {read.problems.map(({ path, message, advice }) => (
          <li key={`${path} ${message}`}>{[path === '' ? '' : `${path}:`, message, advice].join(' ')}</li>
        ))}
      </ul>
    </Dialog>
  )
}
