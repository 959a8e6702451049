import { descendantsNamed, type XmlElement } from '../xml/index.js'

/** An element's name without its prefix: a shape is `sp` on a slide, in a SmartArt and in a drawing of Word. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1)

/** Children that are elements. Of alternatives the first that has any, else what is for older programs. */
export function elementsIn(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => {
    if (typeof child === 'string') return []
    if (child.name !== 'mc:AlternateContent') return [child]
    const alternatives = elementsIn(child)
    return elementsIn(alternatives.find((one) => elementsIn(one).length > 0))
  })
}

/** The first child called so, whatever its prefix. */
export const partOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsIn(element).find((child) => localName(child) === name)

/** The first element of that name anywhere inside. */
export const firstInside = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && descendantsNamed(element, name).next().value
