import { escapeXml, tag } from '../markup.js'
import { XML_HEAD } from './parts.js'

/** What a document says of itself. What is empty is not said. */
export interface CoreProperties {
  readonly title: string
  readonly creator: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  /** ISO 8601 date; of anything else no day is said. */
  readonly date: string
  readonly version?: string
}

/** The part that file managers and screen readers know a document by. */
export function coreProperties(said: CoreProperties): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(said.date) ? `${said.date}T00:00:00Z` : ''
  const when = (name: string) => (time === '' ? '' : tag(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, time))
  const words = (name: string, text: string) => (text === '' ? '' : tag(name, {}, escapeXml(text)))
  const properties = tag('cp:coreProperties', NAMESPACES, [
    words('dc:title', said.title),
    words('dc:creator', said.creator),
    words('dc:description', said.description),
    words('dc:language', said.language),
    when('created'),
    when('modified'),
    words('cp:version', said.version ?? ''),
  ])
  return `${XML_HEAD}${properties}`
}

const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
}
