import { addLink, addLinkedElement, addRecord, setText } from '@throughline/shared/commands'
import type { BoxChoice, Question } from '@throughline/shared/guides'
import type { Id } from '@throughline/shared/model'
import { runPlaced } from '../picture/index.js'
import type { GuideProps } from './guide-props.js'

/** What somebody said to a question. */
export interface Answer {
  readonly words: string
  readonly language: string
  /** Where a box goes and as what; the first way the question offers where not given. */
  readonly choice?: BoxChoice | undefined
}

/** Makes of an answer what the question asks for, as one undo step: a linked box, a reason, or a record. */
export function giveAnswer(parts: GuideProps, { makes }: Question, { words, language, choice }: Answer): void {
  const label = { [language]: words }
  switch (makes.kind) {
    case 'box': {
      const [usual] = makes.choices
      if (usual === undefined) return
      const box = { ...(choice ?? usual), label, link: makes.link }
      runPlaced(
        parts,
        (document) => addLinkedElement(document, box),
        (id) => [id],
      )
      return
    }
    case 'rationale':
      parts.session.run(setText, { kind: 'links', id: makes.link, field: 'rationale', language, text: words })
      return
    case 'rating':
    case 'scale':
    case 'figures':
      // Given in fields of their own: see Choosing.
      return
    default:
      parts.session.run(addRecord, { kind: makes.kind, on: [makes.on], label })
  }
}

/** Answers with a box that is there already: the link alone is made. */
export function answerWith({ session }: GuideProps, { makes }: Question, box: Id): void {
  if (makes.kind !== 'box' || makes.link === null) return
  session.run(addLink, 'to' in makes.link ? { from: box, to: makes.link.to } : { from: makes.link.from, to: box })
}
