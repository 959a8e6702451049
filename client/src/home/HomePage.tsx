import { may, ROLE_OF_MEMBER } from '@throughline/shared/permissions'
import { lazy, Suspense, useEffect, useState } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { createDocument, createFromJson, importFile, RequestRefused, refusalOf } from '../documents/index.js'
import { t } from '../i18n/index.js'
import { ImportReview, needsReview, type OpenFile, openFile, type Reviewed, useFileDrop } from '../importing/index.js'
import { Notices, TellMe } from '../notices/index.js'
import { Icon } from '../ui/index.js'
import { useWho } from '../who/index.js'
import { BelongsTo } from './BelongsTo.js'
import { DocumentList } from './DocumentList.js'
import { EmptyHome } from './EmptyHome.js'
import { HomeHeader } from './HomeHeader.js'
import { Refusal } from './Refusal.js'
import { SearchField } from './SearchField.js'
import { StartRow } from './StartRow.js'
import type { Start } from './start.js'
import { useDocuments } from './useDocuments.js'
import './home.css'

const KeptHere = lazy(() => import('../kept/index.js').then((kept) => ({ default: kept.KeptHere })))

// With the dialog comes the library that dialogs are made with: most visits need neither.
const TemplateChooser = lazy(() =>
  import('./TemplateChooser.js').then((chooser) => ({ default: chooser.TemplateChooser })),
)

/** The first page: start a theory, open a file, and everything that is kept on this server. */
export function HomePage() {
  const [which, setWhich] = useState<'kept' | 'binned'>('kept')
  const [wanted, setWanted] = useState('')
  const [refusal, setRefusal] = useState<RequestRefused | null>(null)
  const [choosing, setChoosing] = useState<{ readonly guide: string | null } | null>(null)
  const [busy, setBusy] = useState(false)
  const [review, setReview] = useState<OpenFile | null>(null)
  const { list, refresh } = useDocuments(which)
  const who = useWho()
  const homes = (who?.organisations ?? []).filter(({ role }) => may(ROLE_OF_MEMBER[role], 'edit'))
  const mustSignIn = who?.auth === 'accounts' && who.person === null
  useEffect(() => {
    if (mustSignIn) navigate('/signin', { replace: true })
  }, [mustSignIn])

  const attempt = async (make: () => Promise<void>) => {
    setBusy(true)
    setRefusal(null)
    try {
      await make()
    } catch (error) {
      setRefusal(error instanceof RequestRefused ? error : new RequestRefused(t('home.unreachable')))
    } finally {
      setBusy(false)
    }
  }
  const start: Start = (from, guide = null) => {
    setChoosing(null)
    return attempt(async () => {
      const { url } = await createDocument(from)
      navigate(guide === null ? url : `${url}?guide=${guide}`)
    })
  }
  const choose = (guide: string | null) => setChoosing({ guide })
  const open = (file: File) =>
    attempt(async () => {
      const opened = await openFile(file)
      if (needsReview(opened.answer)) {
        setReview(opened)
        return
      }
      opened.close()
      const { read } = opened.answer
      if (!read.ok) throw refusalOf(read.problems)
      navigate((await importFile(file)).url)
    })
  const make = ({ json }: Reviewed) => {
    setReview(null)
    return attempt(async () => navigate((await createFromJson(json())).url))
  }

  const isOver = useFileDrop(open)
  const empty = which === 'kept' && list.kind === 'loaded' && list.documents.length === 0
  if (list.kind === 'unreachable' && list.documents.length === 0) {
    return (
      <div className="home-ground">
        <HomeHeader who={who} />
        <main className="home">
          <Suspense fallback={null}>
            <KeptHere />
          </Suspense>
        </main>
      </div>
    )
  }

  return (
    <div className="home-ground">
      <HomeHeader who={who} />
      <main className="home" aria-busy={busy}>
        <div className="home-title">
          <h1>{t('home.title')}</h1>
          {homes.length > 0 && <BelongsTo organisations={homes} />}
          {!empty && <SearchField value={wanted} onChange={setWanted} />}
        </div>
        {refusal !== null && <Refusal refusal={refusal} onClose={() => setRefusal(null)} />}
        {!empty && (
          <Suspense fallback={null}>
            <Notices />
          </Suspense>
        )}
        {empty && <EmptyHome onStart={start} onChoose={() => choose(null)} />}
        <StartRow onStart={start} onFile={open} onChoose={choose} />
        {empty && (
          <button type="button" className="home-bin" onClick={() => setWhich('binned')}>
            <Icon name="bin" />
            {t('home.bin')}
          </button>
        )}
        {!empty && (
          <DocumentList
            list={list}
            which={which}
            wanted={wanted}
            onWhich={setWhich}
            onChanged={refresh}
            attempt={attempt}
          />
        )}
        {!empty && (
          <Suspense fallback={null}>
            <TellMe />
          </Suspense>
        )}
        {who?.auth === 'open' && <p className="home-open">{t('home.isOpen')}</p>}
        {review !== null && (
          <Suspense fallback={null}>
            <ImportReview
              file={review}
              actions={[{ label: t('import.make'), onMake: make }]}
              onClose={() => setReview(null)}
            />
          </Suspense>
        )}
        {choosing !== null && (
          <Suspense fallback={null}>
            <TemplateChooser guide={choosing.guide} onStart={start} onClose={() => setChoosing(null)} />
          </Suspense>
        )}
      </main>
      {isOver && <p className="home-drop-hint">{t('home.drop')}</p>}
    </div>
  )
}
