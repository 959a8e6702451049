import type { Id } from '@throughline/shared/model'
import { Icon, type InterfaceIcon } from '../ui/index.js'
import { COUNTED, type Counted, marksOn } from './marks-on.js'
import { useOutlineParts } from './outline-context.js'

const ICONS: Readonly<Record<Counted, InterfaceIcon>> = {
  indicators: 'indicator',
  assumptions: 'assumption',
  evidence: 'evidence',
  reasons: 'rationale',
}

/** What is on a box or link: records counted, whether it is doubted, and what checks say in words. */
export function MarksCell({ id }: { readonly id: Id }) {
  const { theory, words, problems } = useOutlineParts()
  const marks = marksOn(theory, id)
  const isUnsure = theory.links.get(id)?.uncertain === true
  return (
    <>
      {COUNTED.map((kind) =>
        marks[kind] === 0 ? null : (
          <span key={kind} className="outline-mark" title={words.counted[kind](marks[kind])}>
            <Icon name={ICONS[kind]} size={14} />
            <span className="unseen">{words.counted[kind](marks[kind])}</span>
            <span aria-hidden="true">{marks[kind]}</span>
          </span>
        ),
      )}
      {isUnsure ? <span className="outline-mark">{words.unsure}</span> : null}
      {(problems.get(id) ?? []).map((problem) => (
        <span key={problem.words} className="outline-mark outline-problem">
          <Icon name="warning" size={14} />
          {problem.words}
        </span>
      ))}
    </>
  )
}
