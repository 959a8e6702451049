import type { ReactNode } from 'react'
import { useHistoryState } from '../history/index.js'
import { t } from '../i18n/index.js'
import { setEditor, useEditor } from '../state/index.js'
import { IconButton } from '../ui/index.js'

/** What it is, its history, and the way out. */
export function Head({
  icon,
  words,
  children,
}: {
  readonly icon?: ReactNode
  readonly words: string
  readonly children?: ReactNode
}) {
  const isOne = useEditor((editor) => editor.selection.size === 1)
  return (
    <header className="inspector-head">
      <div className="inspector-kind">
        {icon}
        <h2>{words}</h2>
        {isOne ? (
          <IconButton
            icon="clock"
            label={t('command.history-of')}
            size="small"
            onPress={() => {
              useHistoryState.setState({ of: [...useEditor.getState().selection][0] ?? null })
              setEditor({ panel: 'history' })
            }}
          />
        ) : null}
        <IconButton icon="close" label={t('ui.close')} size="small" onPress={() => setEditor({ panel: null })} />
      </div>
      {children}
    </header>
  )
}
