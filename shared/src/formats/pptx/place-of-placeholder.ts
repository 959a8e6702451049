import type { OpenPackage } from '../office/index.js'
import { firstInside, partOf } from '../office-shapes/index.js'
import { childNamed, descendantsNamed, type XmlElement } from '../xml/index.js'

/** Where a slide's placeholders stand: what a slide does not say, its layout or the layout's master does. */
export function placeOfPlaceholder(
  deck: OpenPackage,
  layout: string | undefined,
): (shape: XmlElement) => XmlElement | undefined {
  if (layout === undefined) return () => undefined
  const master = [...deck.targets(layout).values()].find(({ kind }) => kind === 'slideMaster')?.part
  const shapes = [layout, master].map((part) => {
    const root = part === undefined ? null : deck.root(part)
    return root === null ? [] : [...descendantsNamed(root, 'p:sp')]
  })
  return (shape) => {
    const own = firstInside(partOf(shape, 'nvSpPr'), 'p:ph')
    if (own === undefined) return undefined
    for (const those of shapes) {
      const same = those.find((other) => isSame(own, firstInside(partOf(other, 'nvSpPr'), 'p:ph')))
      const place = childNamed(partOf(same, 'spPr'), 'a:xfrm')
      if (place !== undefined) return place
    }
    return undefined
  }
}

function isSame(own: XmlElement, other: XmlElement | undefined): boolean {
  if (other === undefined) return false
  const [index, type] = [own.attributes.get('idx'), own.attributes.get('type') ?? 'obj']
  const otherType = other.attributes.get('type') ?? 'obj'
  if (index !== undefined && index === other.attributes.get('idx')) return true
  return type === otherType || (/itle$/.test(type) && /itle$/.test(otherType) && type !== 'subTitle')
}
