import type { ReactNode } from 'react'
import { t } from '../i18n/index.js'
import { setEditor } from '../state/index.js'
import { IconButton } from '../ui/index.js'

/** What it is, and the way out. */
export function Head({
  icon,
  words,
  children,
}: {
  readonly icon?: ReactNode
  readonly words: string
  readonly children?: ReactNode
}) {
  return (
    <header className="inspector-head">
      <div className="inspector-kind">
        {icon}
        <h2>{words}</h2>
        <IconButton icon="close" label={t('ui.close')} size="small" onPress={() => setEditor({ panel: null })} />
      </div>
      {children}
    </header>
  )
}
