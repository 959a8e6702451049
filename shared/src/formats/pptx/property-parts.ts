import { escapeXml, tag } from '../markup.js'
import { XML_HEAD } from '../office/index.js'
import { LEADS_TO, TYPES } from './content-types.js'

/** What the file says of itself. */
export interface DeckProperties {
  readonly title: string
  readonly creator: string
  readonly description: string
  /** BCP 47 tag. */
  readonly language: string
  /** ISO 8601 date, or empty: then no day is said. */
  readonly date: string
}

/** The parts with the properties of the document. */
export function propertyParts({ title, creator, description, language, date }: DeckProperties) {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? `${date}T00:00:00Z` : null
  const words: readonly (readonly [string, string])[] = [
    ['dc:title', title],
    ['dc:creator', creator],
    ['dc:description', description],
    ['dc:language', language],
  ]
  const core = tag('cp:coreProperties', CORE_NAMESPACES, [
    ...words.filter(([, text]) => text !== '').map(([name, text]) => tag(name, {}, escapeXml(text))),
    ...(time === null
      ? []
      : ['dcterms:created', 'dcterms:modified'].map((name) => tag(name, { 'xsi:type': 'dcterms:W3CDTF' }, time))),
  ])
  const app = tag(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    tag('Application', {}, 'Throughline'),
  )
  return {
    parts: [
      ['docProps/core.xml', `${XML_HEAD}${core}`],
      ['docProps/app.xml', `${XML_HEAD}${app}`],
    ] as const,
    types: [
      ['docProps/core.xml', TYPES.core],
      ['docProps/app.xml', TYPES.app],
    ] as const,
    relationships: [
      { id: 'rId2', type: LEADS_TO.core, target: 'docProps/core.xml' },
      { id: 'rId3', type: LEADS_TO.app, target: 'docProps/app.xml' },
    ],
  }
}

const CORE_NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const
