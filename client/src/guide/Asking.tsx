import { isChosen, nextKey, type Progress, previousKey, type Question, questionIn } from '@throughline/shared/guides'
import { type Id, languageShown, NO_TEXT, type Theory } from '@throughline/shared/model'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { language, t } from '../i18n/index.js'
import { announce, camera, type GuideWay, setEditor, useEditor } from '../state/index.js'
import { Button } from '../ui/index.js'
import { Answers } from './Answers.js'
import { giveAnswer } from './answer.js'
import { ChoiceField } from './ChoiceField.js'
import { Choosing } from './Choosing.js'
import { ExistingField } from './ExistingField.js'
import type { GuideProps } from './guide-props.js'

interface AskingProps extends GuideProps {
  readonly theory: Theory
  readonly questions: readonly Question[]
  readonly progress: Progress
  readonly way: GuideWay
}

/** One question: its field has the cursor; Enter answers, Enter on an empty field goes on. Give it the question's key. */
export function Asking({ theory, questions, progress, way, ...parts }: AskingProps) {
  const { question } = progress
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState(0)
  const ask = questionIn(language(), question, theory)
  const written = languageShown(NO_TEXT, theory.details.languages)
  const isBox = question.makes.kind === 'box'
  // A reason is one text: it has been given once, and is then edited in the details of its link.
  const takesMore = !isChosen(question) && (question.makes.kind !== 'rationale' || question.answers.length === 0)

  const about = JSON.stringify(question.about)
  // Answering must not move on by itself: the question is the one they are at until they say so.
  useEffect(() => {
    const { guide } = useEditor.getState()
    if (guide !== null && guide.at !== question.key) setEditor({ guide: { ...guide, at: question.key } })
    field.current?.focus({ preventScroll: true })
  }, [question.key])
  useEffect(() => showOnMap(JSON.parse(about)), [about])

  const goTo = (at: string | null, skipped = way.skipped) => setEditor({ guide: { ...way, at, skipped } })
  const goOn = () => {
    const isOpen = question.answers.length === 0
    const skipped = isOpen ? new Set([...way.skipped, question.key]) : way.skipped
    const next = nextKey(questions, question.key, skipped)
    if (next === null) announce(t('guide.finished'))
    // At the end there is no question to go to; what is answered or let go is not asked again by itself.
    goTo(next, skipped)
  }
  const answer = () => {
    const said = words.replace(/\s+/g, ' ').trim()
    if (said === '') return goOn()
    giveAnswer(parts, question, {
      words: said,
      language: written,
      choice: question.makes.kind === 'box' ? question.makes.choices[chosen] : undefined,
    })
    setWords('')
    announce(t(isBox ? 'guide.added' : 'guide.noted', { words: said }))
    // Of reasons there is one; of the others there may be more.
    if (question.makes.kind === 'rationale') goOnAfter()
    else field.current?.focus()
  }
  const goOnAfter = () => goTo(nextKey(questions, question.key, way.skipped))
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    answer()
  }
  const previous = previousKey(questions, question.key)

  return (
    <section className="guide-part" aria-labelledby={`${id}-ask`}>
      <p className="guide-progress" id={`${id}-progress`}>
        {t('guide.progress', {
          part: t(`guide.part.${progress.part}`),
          number: progress.number,
          count: progress.count,
        })}
      </p>
      <progress
        className="guide-bar"
        aria-hidden="true"
        value={(progress.partNumber - 1 + (progress.number - 1) / progress.count) / progress.partCount}
      />
      {takesMore ? (
        <label className="guide-ask" id={`${id}-ask`} htmlFor={`${id}-field`}>
          {ask}
        </label>
      ) : (
        <h3 className="guide-ask" id={`${id}-ask`}>
          {ask}
        </h3>
      )}
      <Answers theory={theory} question={question} session={parts.session} />
      {isChosen(question) ? <Choosing theory={theory} question={question} session={parts.session} /> : null}
      {takesMore ? (
        <>
          <textarea
            ref={field}
            id={`${id}-field`}
            className="field-area guide-field"
            rows={2}
            lang={written}
            dir="auto"
            value={words}
            maxLength={2000}
            aria-describedby={`${id}-progress ${id}-hint`}
            onChange={(event) => setWords(event.target.value)}
            onKeyDown={press}
          />
          <p className="guide-hint" id={`${id}-hint`}>
            {t(question.answers.length === 0 ? 'guide.enter' : 'guide.enterMore')}
          </p>
          {question.makes.kind === 'box' ? (
            <>
              <ChoiceField theory={theory} choices={question.makes.choices} value={chosen} onChange={setChosen} />
              <ExistingField theory={theory} question={question} {...parts} />
            </>
          ) : null}
        </>
      ) : null}
      <div className="guide-ways">
        {takesMore ? (
          <Button kind="solid" isDisabled={words.trim() === ''} onPress={answer}>
            {t('guide.add')}
          </Button>
        ) : null}
        <Button kind="line" onPress={goOn}>
          {t(question.answers.length === 0 ? 'guide.skip' : 'guide.next')}
        </Button>
        {previous === null ? null : <Button onPress={() => goTo(previous)}>{t('guide.back')}</Button>}
        <Button onPress={() => setEditor({ panel: null })}>{t('guide.later')}</Button>
      </div>
    </section>
  )
}

function showOnMap(about: readonly Id[]): void {
  setEditor({ selection: new Set(about) })
  const [first] = about
  if (first !== undefined) camera()?.show(first)
}
