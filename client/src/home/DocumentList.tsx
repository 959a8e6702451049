import { t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'
import { DocumentCard } from './DocumentCard.js'
import type { DocumentList as List } from './useDocuments.js'

interface DocumentListProps {
  readonly list: List
  readonly which: 'kept' | 'binned'
  /** What the titles are narrowed to. */
  readonly wanted: string
  readonly onWhich: (which: 'kept' | 'binned') => void
  readonly onChanged: () => void
  readonly attempt: (make: () => Promise<void>) => Promise<void>
}

/** Every theory on this server, or those in the bin. */
export function DocumentList({ list, which, wanted, onWhich, onChanged, attempt }: DocumentListProps) {
  const all = list.kind === 'loading' ? [] : list.documents
  const shown = all.filter((document) => matches(document.title, wanted))

  return (
    <section aria-labelledby="home-list" className="home-list">
      <div className="home-list-head">
        <h2 id="home-list">
          {which === 'kept' ? t('home.theories') : t('home.bin')} <span className="home-count">{all.length}</span>
        </h2>
        <button type="button" className="home-bin" onClick={() => onWhich(which === 'kept' ? 'binned' : 'kept')}>
          <Icon name={which === 'kept' ? 'bin' : 'back'} />
          {which === 'kept' ? t('home.bin') : t('home.backToTheories')}
        </button>
      </div>
      {list.kind === 'unreachable' && (
        <p className="home-unreachable" role="status">
          <Icon name="offline" />
          {t('home.unreachable')}
        </p>
      )}
      {list.kind !== 'loading' && shown.length === 0 && (
        <p className="home-none">{nothing(which, wanted, all.length)}</p>
      )}
      <ul className="home-cards">
        {shown.map((document) => (
          <DocumentCard key={document.id} document={document} attempt={(make) => attempt(make).then(onChanged)} />
        ))}
      </ul>
    </section>
  )
}

function nothing(which: 'kept' | 'binned', wanted: string, count: number): string {
  if (count > 0) return t('home.noMatch', { wanted })
  return which === 'kept' ? t('home.none') : t('home.binEmpty')
}

function matches(title: string, wanted: string): boolean {
  return title.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase())
}
