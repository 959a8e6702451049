import { newId } from '@throughline/shared/model'
import { useState } from 'react'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import type { Said } from '../threads/index.js'
import { Button } from '../ui/index.js'
import { mentionsIn } from './mentionable.js'
import { usePeople } from './usePeople.js'
import { WordsField } from './WordsField.js'

export interface ComposerProps {
  readonly session: Session
  readonly label: string
  readonly placeholder: string
  readonly button: string
  /** What stands in it at first. */
  readonly text?: string
  /** It may be sent without words. */
  readonly mayBeEmpty?: boolean
  readonly takesFocus?: boolean
  /** Not before it is written in. */
  readonly buttonLater?: boolean
  readonly onSend: (said: Said | null) => void
  readonly onLeave?: () => void
}

/** A field for something to say, and the button that says it. */
export function Composer(props: ComposerProps) {
  const { session, label, placeholder, button, mayBeEmpty = false, buttonLater = false, onSend, onLeave } = props
  const [text, setText] = useState(props.text ?? '')
  const people = usePeople(session)
  const isEmpty = text.trim() === ''
  const send = () => {
    if (isEmpty && !mayBeEmpty) return
    onSend(isEmpty ? null : { id: newId(), text: text.trim(), mentions: mentionsIn(text, people) })
    setText('')
  }
  return (
    <>
      <WordsField
        label={label}
        placeholder={placeholder}
        value={text}
        people={people}
        onChange={setText}
        onSend={send}
        {...(onLeave === undefined ? {} : { onLeave })}
        takesFocus={props.takesFocus ?? false}
      />
      {buttonLater && isEmpty ? null : (
        <p className="thread-acts">
          <Button kind="solid" size="small" isDisabled={isEmpty && !mayBeEmpty} onPress={send}>
            {button}
          </Button>
          {onLeave === undefined ? null : (
            <Button size="small" onPress={onLeave}>
              {t('comments.cancel')}
            </Button>
          )}
        </p>
      )}
    </>
  )
}
