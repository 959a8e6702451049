import type { Theory } from '@throughline/shared/model'
import { Suspense, useEffect, useState } from 'react'
import { addTheory } from '../commands/index.js'
import { t } from '../i18n/index.js'
import { FileDialog, loadOpenAsTheory, type OpenFile, openFile } from '../importing/index.js'
import { announce } from '../state/index.js'
import { commandContext, useEditorParts } from './editor-context.js'
import { isTyping } from './useKeyboard.js'

/** Takes files that are dropped anywhere on the editor, or pasted. */
export function FileOnMap() {
  const parts = useEditorParts()
  const [over, setOver] = useState(false)
  const [came, setCame] = useState<OpenFile | null>(null)

  useEffect(() => {
    const take = async (file: File | undefined) => {
      if (file !== undefined) setCame(await openFile(file))
    }
    const drag = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      void take(event.dataTransfer.files[0])
    }
    // Spreadsheets put a picture of their cells beside the words: who has words pastes those.
    const paste = (event: ClipboardEvent) => {
      const data = event.clipboardData
      if (isTyping(event.target) || data?.files[0] === undefined || data.getData('text/plain') !== '') return
      event.preventDefault()
      void take(data.files[0])
    }
    document.addEventListener('dragover', drag)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    document.addEventListener('paste', paste, true)
    return () => {
      document.removeEventListener('dragover', drag)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste, true)
    }
  }, [])

  const add = (theory: Theory) => {
    setCame(null)
    addTheory(commandContext(parts), theory)
  }
  const open = async (theory: Theory) => {
    setCame(null)
    try {
      const openAsTheory = await loadOpenAsTheory()
      globalThis.location.assign(await openAsTheory(theory))
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      {over && <p className="file-hint">{t('import.drop')}</p>}
      {came !== null && (
        <Suspense fallback={null}>
          <FileDialog file={came} onAdd={add} onOpen={open} onClose={() => setCame(null)} />
        </Suspense>
      )}
    </>
  )
}
