import type { Element, ElementType, Id, Theory } from '@throughline/shared/model'

/** The theory with these elements of these types. Only outcomes keep a term, and only what may bear keeps a bearing. */
export function withTypes(theory: Theory, types: ReadonlyMap<Id, ElementType>): Theory {
  const elements = new Map<Id, Element>()
  for (const [id, element] of theory.elements) {
    const type = types.get(id) ?? element.type
    elements.set(
      id,
      type === element.type ? element : { ...element, type, term: termFor(element, type), bearing: null },
    )
  }
  return { ...theory, elements }
}

const termFor = ({ term }: Element, type: ElementType) => (type === 'outcome' ? term : null)
