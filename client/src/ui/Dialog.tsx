import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { t } from '../i18n/index.js'
import { IconButton } from './IconButton.js'
import './dialog.css'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  /** `narrow` for a question, `wide` for a place of its own. */
  readonly size?: 'narrow' | 'medium' | 'wide'
  readonly children: ReactNode
}

/** A dialog over the page; Esc, its cross, or a press beside it closes it. Mount it to open it. */
export function Dialog({ title, onClose, size = 'medium', children }: DialogProps) {
  return (
    <ModalOverlay className="dialog-scrim" isOpen isDismissable onOpenChange={(open) => open || onClose()}>
      <Modal className={`dialog-frame dialog-${size}`}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" level={2} className="dialog-title">
              {title}
            </Heading>
            <IconButton icon="close" label={t('ui.close')} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
