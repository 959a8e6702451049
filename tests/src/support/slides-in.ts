import { descendantsNamed, OFFICE_NAMESPACES, readXml, type XmlElement } from '@throughline/shared/formats/xml'
import { readZip } from '@throughline/shared/formats/zip'

/** A presentation's slides in order, and any other part of it. */
export interface Slides {
  readonly slides: readonly XmlElement[]
  part(name: string): XmlElement
  readonly names: readonly string[]
}

/** Opens a presentation as its XML says it. */
export function slidesIn(bytes: Uint8Array): Slides {
  const zip = readZip(bytes)
  if (!zip.ok) throw new Error(`the presentation is ${zip.problem}`)
  const part = (name: string): XmlElement => {
    const read = readXml(new TextDecoder().decode(zip.entries.get(name)), OFFICE_NAMESPACES)
    if (!read.ok) throw new Error(`${name}: ${read.message}`)
    return read.root
  }
  const names = [...zip.entries.keys()]
  const count = names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  const slides = Array.from({ length: count }, (_, index) => part(`ppt/slides/slide${index + 1}.xml`))
  return { slides, part, names }
}

/** The first element of that name anywhere inside. */
export function inside(element: XmlElement, name: string): XmlElement {
  for (const found of descendantsNamed(element, name)) return found
  throw new Error(`there is no ${name} in ${element.name}`)
}

/** All elements of that name anywhere inside. */
export const allInside = (element: XmlElement, name: string): XmlElement[] => [...descendantsNamed(element, name)]

/** A number that an element says. */
export function numberOf(element: XmlElement, attribute: string): number {
  const value = Number(element.attributes.get(attribute))
  if (!Number.isFinite(value)) throw new Error(`${element.name} has no number ${attribute}`)
  return value
}
