import { smallestSplice } from '@throughline/shared/document'
import { t } from '../i18n/index.js'
import { Button, Icon, type InterfaceIcon } from '../ui/index.js'

interface MeetingChoiceProps {
  readonly icon?: InterfaceIcon | undefined
  /** Whose it is. */
  readonly title: string
  readonly time: string
  readonly words: string
  /** What was there before both. */
  readonly was: string
  readonly isStanding: boolean
  /** The words of the button that brings it back. */
  readonly use?: string
  readonly onUse?: () => void
}

/** What stood in a field at one time, or stands there now. */
export function MeetingChoice({ icon, title, time, words, was, isStanding, use, onUse }: MeetingChoiceProps) {
  const when = isStanding ? (time === '' ? t('meetings.stands') : t('meetings.standsSince', { time })) : time
  return (
    <li className={`meeting-choice ${isStanding ? 'is-standing' : ''}`} aria-current={isStanding || undefined}>
      <p className="meeting-who">
        {icon === undefined ? null : <Icon name={icon} />}
        <strong>{title}</strong>
        <span className="meeting-when">{when}</span>
        {isStanding || use === undefined ? null : (
          <Button kind="line" size="small" onPress={() => onUse?.()}>
            {use}
          </Button>
        )}
      </p>
      <p className="meeting-words">
        <Changed words={words} was={was} />
      </p>
    </li>
  )
}

/** The words, with what is new in them underlined. */
function Changed({ words, was }: { readonly words: string; readonly was: string }) {
  if (words === '') return <span className="meeting-nothing">{t('meetings.nothing')}</span>
  const splice = smallestSplice(was, words)
  if (splice === null || splice.insert === '') return words
  // Whole words: half a word underlined is harder to read.
  const start = words.lastIndexOf(' ', splice.at) + 1
  const next = words.indexOf(' ', splice.at + splice.insert.length)
  const end = next < 0 ? words.length : next
  return (
    <>
      {words.slice(0, start)}
      <ins>{words.slice(start, end)}</ins>
      {words.slice(end)}
    </>
  )
}
