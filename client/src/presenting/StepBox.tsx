import { elementType, type Theory } from '@throughline/shared/model'
import { wordsIn } from '@throughline/shared/scene'
import type { CSSProperties, RefObject } from 'react'
import { language, nameOf, t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'

interface StepBoxProps {
  readonly theory: Theory
  readonly id: string
  /** The box that the step has come to is told where it is. */
  readonly reached: RefObject<HTMLLIElement | null> | null
}

/** A box of a step, with its type in sign and word. */
export function StepBox({ theory, id, reached }: StepBoxProps) {
  const element = theory.elements.get(id)
  const type = element?.type ?? 'group'
  const words = wordsIn(language())
  const style: CSSProperties & Record<'--type' | '--type-word', string> = {
    '--type': `var(--${type}-edge)`,
    '--type-word': `var(--${type}-word)`,
  }
  return (
    <li ref={reached} className="step-box" style={style} aria-current={reached === null ? undefined : 'step'}>
      <p className="step-box-type">
        <Icon name={type} />
        {element === undefined ? t('inspector.group') : elementType(element.type).name[language()]}
        {element?.term == null ? null : <span>{words.terms[element.term]}</span>}
      </p>
      <p className="step-box-label">{nameOf(theory, id)}</p>
    </li>
  )
}
