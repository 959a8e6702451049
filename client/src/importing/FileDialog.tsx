import { t } from '../i18n/index.js'
import { Dialog } from '../ui/index.js'
import { ImportReview, Problems, type Reviewed } from './ImportReview.js'
import type { OpenFile } from './open-file.js'

export interface FileDialogProps {
  readonly file: OpenFile
  readonly onAdd: (reviewed: Reviewed) => void
  readonly onOpen: (reviewed: Reviewed) => void
  readonly onClose: () => void
}

/** A file that came onto a map: what is in it and what to do with it, or why it cannot be opened. */
export function FileDialog({ file, onAdd, onOpen, onClose }: FileDialogProps) {
  const { read, sheets } = file.answer
  if (read.ok || sheets !== null) {
    const actions = [
      { label: t('import.make'), onMake: onOpen },
      { label: t('import.add'), onMake: onAdd },
    ]
    return <ImportReview file={file} actions={actions} onClose={onClose} />
  }
  return (
    <Dialog title={t('home.cannotOpen')} size="narrow" onClose={onClose}>
      <Problems problems={read.problems} />
    </Dialog>
  )
}
