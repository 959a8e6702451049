import type { Id, Theory } from '@throughline/shared/model'
import type { Prose, Sentence } from '@throughline/shared/narrative'
import type { KeyboardEvent } from 'react'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { announce, camera, setEditor } from '../state/index.js'

interface SentencesProps {
  readonly sentences: readonly Sentence[]
  readonly language: Prose
  readonly session: Session
}

/**
 * A paragraph whose sentences show what they speak of when they are pressed. One stop of the Tab key: the arrows go from
 * sentence to sentence.
 */
export function Sentences({ sentences, language, session }: SentencesProps) {
  return (
    <p className="words-plain" lang={language} onKeyDown={moveFocus}>
      {sentences.map((sentence, index) => (
        // Sentences have no names, and none is kept from one telling to the next.
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <span key={index}>
          {sentence.about.length === 0 ? (
            sentence.words
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a button cannot break over lines as prose does.
            <span
              role="button"
              className="words-sentence"
              tabIndex={sentences.findIndex(({ about }) => about.length > 0) === index ? 0 : -1}
              title={t('words.show')}
              onClick={() => show(session.theory(), sentence.about)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return
                event.preventDefault()
                show(session.theory(), sentence.about)
              }}
            >
              {sentence.words}
            </span>
          )}{' '}
        </span>
      ))}
    </p>
  )
}

function show(theory: Theory, about: readonly Id[]): void {
  const there = about.filter((id) => theory.elements.has(id) || theory.links.has(id) || theory.groups.has(id))
  const [first] = there
  if (first === undefined) return
  setEditor({ selection: new Set(there) })
  camera()?.show(first)
  announce(t('words.shown', { count: there.length }))
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step =
    event.key === 'ArrowRight' || event.key === 'ArrowDown'
      ? 1
      : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
        ? -1
        : 0
  if (step === 0) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('.words-sentence')]
  const at = buttons.findIndex((button) => button.matches(':focus'))
  const next = buttons[at + step]
  if (at === -1 || next === undefined) return
  event.preventDefault()
  next.focus()
}
