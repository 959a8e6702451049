import { tag } from '../markup.js'
import { XML_HEAD } from '../office/index.js'

/** The part that says of every other what it is. */
export function contentTypes(defaults: ReadonlyMap<string, string>, overrides: ReadonlyMap<string, string>): string {
  const types = tag('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    ...[...defaults].map(([Extension, ContentType]) => tag('Default', { Extension, ContentType })),
    ...[...overrides].map(([part, ContentType]) => tag('Override', { PartName: `/${part}`, ContentType })),
  ])
  return `${XML_HEAD}${types}`
}

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml'

/** What each kind of part of a presentation is. */
export const TYPES = {
  presentation: `${PRESENTATION}.presentation.main+xml`,
  slide: `${PRESENTATION}.slide+xml`,
  layout: `${PRESENTATION}.slideLayout+xml`,
  master: `${PRESENTATION}.slideMaster+xml`,
  notes: `${PRESENTATION}.notesSlide+xml`,
  notesMaster: `${PRESENTATION}.notesMaster+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** How parts of a presentation lead to each other. */
export const LEADS_TO = {
  presentation: `${RELATIONSHIPS}/officeDocument`,
  slide: `${RELATIONSHIPS}/slide`,
  layout: `${RELATIONSHIPS}/slideLayout`,
  master: `${RELATIONSHIPS}/slideMaster`,
  notes: `${RELATIONSHIPS}/notesSlide`,
  notesMaster: `${RELATIONSHIPS}/notesMaster`,
  theme: `${RELATIONSHIPS}/theme`,
  core: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
  app: `${RELATIONSHIPS}/extended-properties`,
} as const
