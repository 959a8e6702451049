import { type Sentence, sentencesOf } from '../history/index.js'
import { t } from '../i18n/index.js'
import { Face } from '../ui/index.js'
import { ago } from './ago.js'
import { Column, Where } from './Column.js'
import type { Notices } from './notices-api.js'

/** Sentences shown; the history of each theory has them all. */
const MOST_SHOWN = 6
/** Of one theory, so that one busy day does not hide the others. */
const MOST_OF_ONE = 3

/** What others changed, in sentences; each leads to its theory. */
export function ChangesColumn({ changes }: Pick<Notices, 'changes'>) {
  const count = changes.reduce((sum, each) => sum + each.count, 0)
  const shown = changes
    .flatMap((place) => {
      const sentences = sentencesOf(place.done, place.people).slice(0, MOST_OF_ONE)
      const told = sentences.reduce((sum, each) => sum + each.changes.length, 0)
      return sentences.map((sentence, n) => ({
        place,
        sentence,
        more: n === sentences.length - 1 ? place.count - told : 0,
      }))
    })
    .slice(0, MOST_SHOWN)
  return (
    <Column title={t('notices.changes')} count={count} none={t('notices.noChanges')}>
      {shown.map(({ place, sentence, more }) => (
        <li key={`${place.document} ${sentence.things.join()} ${sentence.after}`}>
          <Face name={sentence.who} colour={colourOf(sentence)} />
          <p>
            <a href={`${place.url}${more > 0 ? '?panel=history' : ''}`}>
              {sentence.before}
              <b>{sentence.who}</b>
              {sentence.after}
            </a>
            <Where title={place.title} when={sentence.at === null ? null : ago(sentence.at)} />
            {more > 0 && <a href={`${place.url}?panel=history`}>{t('notices.moreChanges', { count: more })}</a>}
          </p>
        </li>
      ))}
    </Column>
  )
}

const COLOURS = 8

/** The same for the same person: here nobody has chosen a colour. */
function colourOf({ who }: Sentence): number {
  let sum = 0
  for (const letter of who) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return (sum % COLOURS) + 1
}
