import { dropPassage, writePassage } from '@throughline/shared/commands'
import { type Id, MAX_TEXT } from '@throughline/shared/model'
import type { Prose, Told } from '@throughline/shared/narrative'
import { useId, useState } from 'react'
import { t } from '../i18n/index.js'
import { type Session, useMayEdit } from '../session/index.js'
import { announce } from '../state/index.js'
import { Button, IconButton, Tag } from '../ui/index.js'
import { OutOfDate } from './OutOfDate.js'
import { PassageField } from './PassageField.js'
import { Sentences } from './Sentences.js'

interface PartProps {
  readonly part: Told
  readonly language: Prose
  readonly session: Session
}

/** One part of the narrative: made from the theory, or written over; edited where it stands. */
export function Part({ part, language, session }: PartProps) {
  const id = useId()
  const mayEdit = useMayEdit(session)
  const [edited, setEdited] = useState<Id | null>(null)
  const { about, heading, made, sentences, written } = part
  const place = { about, language }
  const begin = () => {
    setEdited(written?.id ?? session.run(writePassage, { ...place, basis: made, words: made }))
  }
  const end = () => {
    setEdited(null)
    // Nothing was changed, or all was taken out: the part is made from the theory again.
    const now =
      session
        .theory()
        .passages.get(written?.id ?? '')
        ?.words[language]?.trim() ?? ''
    if (now === '' || now === made) session.run(dropPassage, place)
  }
  const takeNew = () => {
    setEdited(null)
    session.run(dropPassage, place)
    announce(t('words.madeAgain', { part: heading }))
  }
  const keepMine = () => {
    session.run(writePassage, { ...place, basis: made })
    announce(t('words.kept', { part: heading }))
  }
  return (
    <section className="words-part" aria-labelledby={id}>
      <header className="words-head">
        <h3 id={id} lang={language}>
          {heading}
        </h3>
        {written === null ? null : <Tag>{t('words.written')}</Tag>}
        {edited !== null ? (
          <Button size="small" onPress={end}>
            {t('words.done')}
          </Button>
        ) : !mayEdit || (made.length > MAX_TEXT && written === null) ? null : (
          <IconButton icon="edit" size="small" label={t('words.edit', { part: heading })} onPress={begin} />
        )}
      </header>
      {edited !== null ? (
        <PassageField session={session} passage={edited} language={language} label={heading} onDone={end} />
      ) : written === null ? (
        sentences.length === 0 ? (
          <p className="words-plain" lang={language}>
            {made}
          </p>
        ) : (
          <Sentences sentences={sentences} language={language} session={session} />
        )
      ) : (
        <p className="words-plain" lang={language}>
          {written.words}
        </p>
      )}
      {written?.isOutOfDate ? (
        <OutOfDate written={written} made={made} language={language} onKeep={keepMine} onUseNew={takeNew} />
      ) : written !== null && edited === null && mayEdit ? (
        <Button size="small" onPress={takeNew}>
          {t('words.makeAgain')}
        </Button>
      ) : null}
    </section>
  )
}
