import type { Element } from '../../model/index.js'

/** Whether it is a change that the programme is for. */
export function isResult({ type }: Pick<Element, 'type'>): boolean {
  return type === 'outcome' || type === 'impact'
}
