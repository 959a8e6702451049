import { Suspense, useEffect, useState } from 'react'
import { addTheory } from '../commands/index.js'
import { createFromJson, reasonOf } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { FileDialog, type OpenFile, openFile, type Reviewed, useFileDrop } from '../importing/index.js'
import { announce } from '../state/index.js'
import { commandContext, useEditorParts } from './editor-context.js'
import { isTyping } from './useKeyboard.js'

/** Takes files that are dropped anywhere on the editor, or pasted. */
export function FileOnMap() {
  const parts = useEditorParts()
  const [came, setCame] = useState<OpenFile | null>(null)
  const isOver = useFileDrop(async (file) => setCame(await openFile(file)))

  useEffect(() => {
    // Spreadsheets put a picture of their cells beside the words: who has words pastes those.
    const paste = async (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? []
      if (isTyping(event.target) || file === undefined || event.clipboardData?.getData('text/plain') !== '') return
      event.preventDefault()
      setCame(await openFile(file))
    }
    document.addEventListener('paste', paste, true)
    return () => document.removeEventListener('paste', paste, true)
  }, [])

  const add = ({ theory }: Reviewed) => {
    setCame(null)
    addTheory(commandContext(parts), theory)
  }
  const open = async ({ json }: Reviewed) => {
    setCame(null)
    try {
      globalThis.location.assign((await createFromJson(json())).url)
    } catch (error) {
      announce(reasonOf(error))
    }
  }
  return (
    <>
      {isOver && <p className="file-hint">{t('import.drop')}</p>}
      {came !== null && (
        <Suspense fallback={null}>
          <FileDialog file={came} onAdd={add} onOpen={open} onClose={() => setCame(null)} />
        </Suspense>
      )}
    </>
  )
}
