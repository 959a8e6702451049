import { useState } from 'react'
import { dateInWords, t, timeInWords } from '../i18n/index.js'
import { Button, Icon, Tag } from '../ui/index.js'
import { useHistoryParts } from './history-context.js'
import { useLooking } from './looking.js'
import { MomentMenu } from './MomentMenu.js'
import type { Moment } from './moments.js'
import { whoInWords } from './people-in-words.js'
import { SentenceLine } from './SentenceLine.js'
import { showVersion } from './show-version.js'
import type { ToldRevision } from './told.js'
import { versionName } from './version-name.js'

/** So many sentences stand there at once; the others are a press away. */
const AT_FIRST = { auto: 2, version: 3 }

/** One version, or what has been done since the newest: when, who, what, and the ways to look at it. */
export function MomentRow({ moment }: { readonly moment: Moment }) {
  const { revision, sentences, count, more } = moment
  const looking = useLooking()
  const [isOpen, setOpen] = useState(false)
  const isOn = revision !== null && looking?.revision.id === revision.id
  const atFirst = revision === null || revision.kind === 'auto' ? AT_FIRST.auto : AT_FIRST.version
  const told = isOpen ? sentences : sentences.slice(0, atFirst)
  const rest = sentences.length - told.length
  return (
    <li className={isOn ? 'is-on' : undefined} aria-current={isOn ? 'true' : undefined}>
      <Node revision={revision} />
      {revision === null || revision.kind === 'auto' ? null : <VersionHead revision={revision} />}
      {told.length === 0 ? null : (
        <ul className="history-sentences">
          {told.map((sentence) => (
            <SentenceLine
              key={sentence.changes.map(({ kind, id, became }) => `${kind}${id}${became}`).join()}
              sentence={sentence}
            />
          ))}
        </ul>
      )}
      <p className="history-when">
        <When moment={moment} />
        {count + more > 0 ? ` · ${t('history.changes', { count: count + more })}` : ''}
        {isOpen && more > 0 ? ` · ${t('history.moreChanges', { count: more })}` : ''}
      </p>
      <div className="history-acts">
        {revision === null ? null : <LookButton revision={revision} isOn={isOn} />}
        {rest > 0 || isOpen ? (
          <Button size="small" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? t('history.fewer') : t('history.all', { count: count + more })}
          </Button>
        ) : null}
        {revision === null ? null : <MomentMenu revision={revision} />}
      </div>
    </li>
  )
}

function Node({ revision }: { readonly revision: ToldRevision | null }) {
  const kind = revision?.kind ?? 'auto'
  return (
    <span className={`history-node is-${kind}`} aria-hidden="true">
      {kind === 'agreed' ? <Icon name="check" size={12} /> : null}
      {kind === 'restore' ? <Icon name="undo" size={12} /> : null}
    </span>
  )
}

function VersionHead({ revision }: { readonly revision: ToldRevision }) {
  const { timeline } = useHistoryParts()
  const who = whoInWords(revision.by === null ? [] : [revision.by], timeline?.people ?? [])
  if (revision.kind === 'restore') {
    const restored = timeline?.revisions.find(({ id }) => id === revision.restored)
    const version = restored === undefined ? t('history.thisThing') : versionName(restored)
    return <p className="history-version">{t('history.restoredBy', { who, version })}</p>
  }
  return (
    <p className="history-version">
      {versionName(revision)}
      {revision.kind === 'agreed' ? (
        <Tag>
          <Icon name="check" size={12} />
          {t('history.agreed')}
        </Tag>
      ) : null}
    </p>
  )
}

/** When, and who named it or marked it as agreed. */
function When({ moment: { revision, at } }: { readonly moment: Moment }) {
  if (revision === null) return t('history.since')
  if (revision.kind === 'named' || revision.kind === 'agreed') return <NamedBy revision={revision} />
  return timeInWords(at)
}

function NamedBy({ revision }: { readonly revision: ToldRevision }) {
  const { timeline } = useHistoryParts()
  const time = timeInWords(new Date(revision.at))
  const who = revision.by === null ? null : whoInWords([revision.by], timeline?.people ?? [])
  const date = revision.agreed === null ? '' : dateInWords(revision.agreed.date)
  if (revision.agreed !== null)
    return who === null ? t('history.agreedAt', { date, time }) : t('history.agreedBy', { date, who, time })
  return who === null ? t('history.named', { time }) : t('history.namedBy', { who, time })
}

function LookButton({ revision, isOn }: { readonly revision: ToldRevision; readonly isOn: boolean }) {
  const { live, picture, timeline } = useHistoryParts()
  if (timeline === null) return null
  const name = versionName(revision)
  return (
    <Button
      size="small"
      aria-pressed={isOn}
      aria-label={t('history.look', { version: name })}
      onPress={() => void showVersion({ live, picture, timeline, revision })}
    >
      <Icon name="eye" />
      {t('history.lookShort')}
    </Button>
  )
}
