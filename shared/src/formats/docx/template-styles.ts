import { strFromU8 } from 'fflate'
import { escapeXml } from '../markup.js'
import { partPath, XML_HEAD } from '../office/index.js'
import { childNamed, childrenNamed, OFFICE_NAMESPACES, readXml } from '../xml/index.js'
import type { DocumentBase } from './document-base.js'
import { languageOf } from './language-of.js'
import { withBullets } from './template-bullets.js'
import { notUsable } from './template-refusal.js'
import { OFFICE_RELATIONSHIPS, WORD_NAMESPACE, WORD_TYPES } from './word-namespaces.js'
import { OWN_STYLES, STYLE_NAMES, type StyleIds, type StyleUse, styleXml } from './word-styles.js'

const USES = Object.keys(OWN_STYLES) as StyleUse[]
const TYPES: Partial<Record<StyleUse, string>> = { table: 'table', link: 'character' }
const EMPTY = `${XML_HEAD}<w:styles xmlns:w="${WORD_NAMESPACE}"></w:styles>`

/** A document with the styles that a report needs: its own by their names, and ours where it has none. */
export function withOurStyles(base: Omit<DocumentBase, 'styles' | 'textStyle'>, language: string): DocumentBase {
  const found = base.relationships.find(({ type }) => type.endsWith('/styles'))
  const path = found === undefined ? partPath(base.main, 'throughline-styles.xml') : partPath(base.main, found.target)
  const part = base.parts.get(path)
  const xml = part === undefined ? EMPTY : typeof part === 'string' ? part : strFromU8(part)
  const known = stylesIn(xml)
  const missing = USES.filter((use) => known.idOf(use) === null)
  const ids = Object.fromEntries(USES.map((use) => [use, known.idOf(use) ?? known.freeId(OWN_STYLES[use])])) as StyleIds
  const { base: bulleted, numbering } = missing.includes('bullet')
    ? withBullets(base, ids.bullet)
    : { base, numbering: 0 }
  const added = missing.map((use) => styleXml(use, { ids, bases: known.bases, numbering })).join('')
  const relationships =
    found === undefined
      ? [
          ...bulleted.relationships,
          { id: 'rIdThroughlineStyles', type: `${OFFICE_RELATIONSHIPS}/styles`, target: 'throughline-styles.xml' },
        ]
      : bulleted.relationships
  return {
    ...bulleted,
    relationships,
    styles: ids,
    textStyle: known.textStyle,
    parts: new Map([...bulleted.parts, [path, spoken(withAtEnd(xml, 'styles', added), language)]]),
    types: new Map([...bulleted.types, [path, `${WORD_TYPES}.styles+xml`]]),
  }
}

function stylesIn(xml: string) {
  const read = readXml(xml, OFFICE_NAMESPACES)
  if (!read.ok || read.root.name !== 'w:styles') throw notUsable('its styles cannot be read')
  const styles = childrenNamed(read.root, 'w:style').map((style) => ({
    id: style.attributes.get('w:styleId') ?? '',
    type: style.attributes.get('w:type') ?? 'paragraph',
    isDefault: ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? ''),
    name: (childNamed(style, 'w:name')?.attributes.get('w:val') ?? '').toLowerCase(),
  }))
  const ids = new Set(styles.map(({ id }) => id))
  const standard = (type: string, usual: string) =>
    styles.find((style) => style.type === type && style.isDefault)?.id ?? usual
  return {
    bases: {
      paragraph: standard('paragraph', 'Normal'),
      character: standard('character', 'DefaultParagraphFont'),
      table: standard('table', 'TableNormal'),
    },
    // Who has a style for text has set it up as text is to look; the one that all is based on may be bare.
    textStyle: styles.find(({ type, name }) => type === 'paragraph' && name === 'body text')?.id ?? null,
    /** Word calls its own styles by one name in every language. */
    idOf(use: StyleUse): string | null {
      const name = STYLE_NAMES[use].toLowerCase()
      const type = TYPES[use] ?? 'paragraph'
      return styles.find((style) => style.type === type && style.name === name)?.id ?? null
    },
    freeId(wanted: string): string {
      let id = wanted
      while (ids.has(id)) id += 'Throughline'
      return id
    },
  }
}

/** Markup put before the end of a part's root, with the prefix that is ours declared on it. */
function withAtEnd(xml: string, root: string, added: string): string {
  const end = new RegExp(`</(?:[\\w.-]+:)?${root}\\s*>\\s*$`).exec(xml)
  const opened = xml.trimEnd()
  if (end !== null) return xml.slice(0, end.index) + declared(added) + xml.slice(end.index)
  // A root without content closes itself.
  if (!opened.endsWith('/>')) throw notUsable('its styles cannot be read')
  const name = /<((?:[\w.-]+:)?[\w.-]+)[^<>]*\/>$/.exec(opened)?.[1]
  if (name === undefined) throw notUsable('its styles cannot be read')
  return `${opened.slice(0, -2)}>${declared(added)}</${name}>`
}

const declared = (markup: string): string =>
  markup.replace(/<w:(style|abstractNum|num) /g, `<w:$1 xmlns:w="${WORD_NAMESPACE}" `)

/** Styles that say in which language to proof say that of the report. */
function spoken(xml: string, language: string): string {
  const value = escapeXml(languageOf(language))
  return xml.replace(/<w:lang\b[^<>]*\/>/g, (element) =>
    /\sw:val=/.test(element)
      ? element.replace(/(\sw:val=)("[^"]*"|'[^']*')/, `$1"${value}"`)
      : element.replace('<w:lang', `<w:lang w:val="${value}"`),
  )
}
