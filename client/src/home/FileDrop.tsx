import { type DragEvent, type ReactNode, useState } from 'react'
import { t } from '../i18n/index.js'

interface FileDropProps {
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}

/** A page onto which a file can be dropped anywhere. */
export function FileDrop({ onFile, children }: FileDropProps) {
  const [over, setOver] = useState(false)
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent<HTMLElement>) => {
    const into = event.relatedTarget
    if (!(into instanceof Node) || !event.currentTarget.contains(into)) setOver(false)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) onFile(file)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the "Open a file" button.
    <div className="home-drop" onDragEnter={allow} onDragOver={allow} onDragLeave={leave} onDrop={drop}>
      {children}
      {over && <p className="home-drop-hint">{t('home.drop')}</p>}
    </div>
  )
}
