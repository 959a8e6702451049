import { strFromU8 } from 'fflate'
import { partPath, readRelationships, relationshipsPath } from '../office/index.js'
import { childNamed, childrenNamed, OFFICE_NAMESPACES, readXml, type XmlElement } from '../xml/index.js'
import { readZip } from '../zip/index.js'
import type { DocumentBase } from './document-base.js'
import { keptRelationships, reachedParts } from './template-parts.js'
import { notUsable } from './template-refusal.js'
import { templateSection } from './template-section.js'
import { withOurStyles } from './template-styles.js'

/**
 * An organisation's own document without its body: its styles, theme, fonts, headers, footers and pages stay. What only
 * its text needed stays behind.
 *
 * Throws RangeError, in words for people, where the file is no Word document that can be read.
 *
 * @param language BCP 47 tag of the report: what is written in its styles is proofed in that
 */
export function templateBase(bytes: Uint8Array, language: string): DocumentBase {
  const zip = readZip(bytes)
  if (!zip.ok) throw notUsable(zip.problem === 'too-large' ? 'it is too large' : 'it is damaged, or no Word file')
  const given = zip.entries
  const main = mainPart(given)
  const document = xmlOf(given, main)
  const body = childNamed(document ?? undefined, 'w:body')
  if (body === undefined) throw notUsable('there is no document in it')
  const section = templateSection(body)
  const relationships = keptRelationships(given, main, section.usedIds)
  const types = xmlOf(given, '[Content_Types].xml')
  const named = (element: string, attribute: string) =>
    childrenNamed(types ?? undefined, element).map(({ attributes }): [string, string] => [
      (attributes.get(attribute) ?? '').replace(/^\//, ''),
      attributes.get('ContentType') ?? '',
    ])
  return withOurStyles(
    {
      parts: reachedParts(given, main, relationships),
      main,
      relationships,
      types: new Map(named('ct:Override', 'PartName')),
      defaults: new Map(named('ct:Default', 'Extension').map(([end, type]) => [end.toLowerCase(), type])),
      page: section.page,
      hasOwnPage: true,
      references: section.references,
      sectionMore: section.more,
    },
    language,
  )
}

type Given = ReadonlyMap<string, Uint8Array>

function mainPart(given: Given): string {
  const root = readRelationships(textOf(given, '_rels/.rels'))
  const found = root.find(({ type }) => type.endsWith('/officeDocument'))
  if (found === undefined) throw notUsable('there is no document in it')
  if (found.type.startsWith(STRICT)) throw notUsable('it is saved as Strict Open XML')
  const path = partPath('', found.target)
  // Where its relationships should be is where ours will be: a name with strokes in odd places has none.
  if (!given.has(path) || relationshipsPath(path) === path) throw notUsable('there is no document in it')
  return path
}

const STRICT = 'http://purl.oclc.org/'

function xmlOf(given: Given, part: string): XmlElement | null {
  const read = readXml(textOf(given, part), OFFICE_NAMESPACES)
  return read.ok ? read.root : null
}

const textOf = (given: Given, part: string): string => {
  const bytes = given.get(part)
  return bytes === undefined ? '' : strFromU8(bytes)
}
