import { deleteThings } from '@throughline/shared/commands'
import { isChosen, type Question } from '@throughline/shared/guides'
import { type Id, type Theory, wordsOf } from '@throughline/shared/model'
import { t } from '../i18n/index.js'
import type { Session } from '../session/index.js'
import { announce } from '../state/index.js'
import { Icon, IconButton } from '../ui/index.js'

interface AnswersProps {
  readonly theory: Theory
  readonly question: Question
  readonly session: Session
}

/** What has been answered so far; each answer can be taken back. */
export function Answers({ theory, question, session }: AnswersProps) {
  // A rating and a scale stand in the field that asks for them.
  if (question.answers.length === 0 || isChosen(question)) return null
  const takeBack = (id: Id) => {
    const linked = linkFor(theory, question, id)
    session.run(deleteThings, { ids: [linked ?? id] })
    announce(t('guide.takenBack', { words: wordsFor(theory, id) }))
  }
  return (
    <ul className="guide-answers" aria-label={t('guide.soFar')}>
      {question.answers.map((id) => {
        const words = wordsFor(theory, id)
        const type = theory.elements.get(id)?.type
        return (
          <li key={id} className={type === undefined ? '' : `type-${type}`}>
            <Icon name={type ?? 'check'} />
            <span>{words}</span>
            {question.makes.kind === 'rationale' ? null : (
              <IconButton
                icon="close"
                size="small"
                label={t(linkFor(theory, question, id) === null ? 'guide.takeBack' : 'guide.unlink', { words })}
                onPress={() => takeBack(id)}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

// Where an answer is the link, taking it back unlinks: the box may stand for more than this answer.
function linkFor(theory: Theory, { makes }: Question, id: Id): Id | null {
  if (makes.kind !== 'box' || makes.link === null) return null
  const ends = 'to' in makes.link ? { from: id, to: makes.link.to } : { from: makes.link.from, to: id }
  const isFlow = (kind: string) => kind === 'leads-to' || kind === 'requires'
  return (
    [...theory.links.values()].find(({ from, to, kind }) => from === ends.from && to === ends.to && isFlow(kind))?.id ??
    null
  )
}

function wordsFor(theory: Theory, id: Id): string {
  const { languages } = theory.details
  const link = theory.links.get(id)
  if (link !== undefined) return wordsOf(link.rationale, languages)
  for (const kind of ['elements', 'groups', 'assumptions', 'evidence', 'indicators'] as const) {
    const thing = theory[kind].get(id)
    if (thing !== undefined) return wordsOf(thing.label, languages) || t('guide.unlabelled')
  }
  return t('guide.unlabelled')
}
