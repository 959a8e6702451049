import type { ElementType, Theory } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import { language, t } from '../i18n/index.js'
import type { ShownThread } from '../threads/index.js'
import { Icon } from '../ui/index.js'
import { whatAbout } from './what-about.js'

/** What a thread is about, with the sign of its type. */
export function About({
  theory,
  thread,
}: {
  readonly theory: Theory
  readonly thread: Pick<ShownThread, 'on' | 'about'>
}) {
  const what = whatAbout(theory, thread)
  switch (what.kind) {
    case 'element':
      return <Named type={what.type} name={what.name} />
    case 'link':
      return (
        <>
          <Named {...what.from} /> <span className="thread-hush">{wordsIn(language()).kinds[what.linkKind]}</span>{' '}
          <Named {...what.to} />
        </>
      )
    case 'gone':
      return (
        <>
          <s>{what.name}</s> <span className="thread-hush">{t('comments.gone')}</span>
        </>
      )
    case 'band':
      return (
        <>
          {what.name} <span className="thread-hush">{t('comments.band')}</span>
        </>
      )
    default:
      return what.name
  }
}

function Named({ type, name }: { readonly type: ElementType | null; readonly name: string }) {
  return (
    <span className="thread-named">
      {type === null ? null : (
        <span className={`thread-type type-${type}`}>
          <Icon name={type} size={14} />
        </span>
      )}
      {name}
    </span>
  )
}
