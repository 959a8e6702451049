import { CLOSE } from '@throughline/shared/protocol'
import { Suspense, useEffect } from 'react'
import { language, loadAllWords } from '../i18n/index.js'
import { useSaveState } from '../session/index.js'
import { AriaLanguage, firstViewSettled, later } from '../ui/index.js'
import { Editor } from './Editor.js'
import { Gone } from './Gone.js'
import { type OpenTheory, useOpenTheory } from './useOpenTheory.js'

const loadRevoked = () => import('./Revoked.js').then((own) => own.Revoked)
const Revoked = later(loadRevoked)

/** The page of one theory: its editor, or in plain words why it cannot be shown. */
export function EditorPage({ documentId }: { readonly documentId: string }) {
  const open = useOpenTheory(documentId)
  if (open === null) return null
  return (
    <AriaLanguage>
      <OpenPage key={documentId} open={open} />
    </AriaLanguage>
  )
}

function OpenPage({ open: { session, picture } }: { readonly open: OpenTheory }) {
  const save = useSaveState(session)
  useEffect(() => {
    // A link may be revoked while the network is away: then it cannot be fetched any more.
    if (picture === null) return
    void firstViewSettled.then(() => Promise.all([loadRevoked(), loadAllWords(language())])).catch(() => undefined)
  }, [picture])
  if (save.kind === 'refused' && save.code === CLOSE.notAllowed) {
    return (
      <Suspense fallback={<Gone session={session} code="loading" hasCopy={false} />}>
        <Revoked session={session} />
      </Suspense>
    )
  }
  if (save.kind === 'refused') return <Gone session={session} code={save.code} hasCopy={picture !== null} />
  if (picture !== null) return <Editor session={session} picture={picture} />
  return <Gone session={session} code={save.kind === 'offline' ? 'unreachable' : 'loading'} hasCopy={false} />
}
