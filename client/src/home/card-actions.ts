import { type Action, may } from '@throughline/shared/permissions'
import { binDocument, createDocument, type DocumentSummary, restoreDocument } from '../documents/index.js'
import { t } from '../i18n/index.js'

export interface CardAction {
  readonly id: string
  readonly label: string
  readonly run: () => void
}

interface CardHands {
  /** Runs a request. */
  readonly attempt: (make: () => Promise<void>) => void
  readonly onRename: () => void
  readonly onDelete: () => void
}

/** What this person may do with a theory in the list, or in the bin. */
export function cardActions(
  { id, binnedAt, role }: DocumentSummary,
  { attempt, onRename, onDelete }: CardHands,
): readonly CardAction[] {
  const all: readonly (CardAction & { readonly needs: Action })[] =
    binnedAt === null
      ? [
          { id: 'rename', needs: 'edit', label: t('home.rename'), run: onRename },
          {
            id: 'duplicate',
            needs: 'read',
            label: t('home.duplicate'),
            run: () => attempt(() => createDocument({ copyOf: id }).then(() => undefined)),
          },
          { id: 'bin', needs: 'bin', label: t('home.toBin'), run: () => attempt(() => binDocument(id)) },
        ]
      : [
          { id: 'restore', needs: 'bin', label: t('home.restore'), run: () => attempt(() => restoreDocument(id)) },
          { id: 'delete', needs: 'bin', label: t('home.deleteForGood'), run: onDelete },
        ]
  return all.filter(({ needs }) => may(role, needs))
}
