import { Suspense } from 'react'
import { ExportDialog } from '../export/index.js'
import { ShareDialog } from '../sharing/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { CommandPalette } from './CommandPalette.js'
import { useEditorParts } from './editor-context.js'
import { IntoDialog } from './IntoDialog.js'
import { LeaveDialog } from './LeaveDialog.js'
import { LinkDialog } from './LinkDialog.js'
import { SearchDialog } from './SearchDialog.js'
import { ShortcutSheet } from './ShortcutSheet.js'

const close = (): void => setEditor({ dialog: null, linkingFrom: null })

/** The dialog that is open, if any: one at a time. */
export function Dialogs() {
  const { session, picture } = useEditorParts()
  const within = useEditor((editor) => editor.within)
  const selection = useEditor((editor) => editor.selection)
  const dialog = useEditor((editor) => editor.dialog)
  switch (dialog) {
    case 'export':
      return (
        <Suspense fallback={null}>
          <ExportDialog
            documentId={session.documentId}
            picture={picture}
            within={within}
            selection={selection}
            onClose={close}
          />
        </Suspense>
      )
    case 'commands':
      return <CommandPalette onClose={close} />
    case 'search':
      return <SearchDialog onClose={close} />
    case 'link':
      return <LinkDialog onClose={close} />
    case 'into':
      return <IntoDialog onClose={close} />
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />
    case 'share':
      return <ShareDialog session={session} onClose={close} />
    case 'leave':
      return <LeaveDialog session={session} onClose={close} />
    default:
      return null
  }
}
