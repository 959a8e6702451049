import { tag } from '../markup.js'
import type { Relationship } from '../office/index.js'
import { type OfficeParts, relationships, XML_HEAD } from '../office/index.js'
import type { DocumentBase } from './document-base.js'
import { DOCUMENT_NAMESPACES, OFFICE_RELATIONSHIPS, WORD_TYPES } from './word-namespaces.js'

/** What is put into a base. */
export interface Written {
  /** The content of `w:body`. */
  readonly body: string
  /** What the body refers to. */
  readonly relationships: readonly Relationship[]
  /** Pictures by their paths. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly coreProperties: string
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const CORE = 'docProps/core.xml'
const CUSTOM = 'docProps/custom.xml'

/** The parts of a whole document. */
export function packageOf(base: DocumentBase, { body, pictures, coreProperties, ...written }: Written): OfficeParts {
  const { main, parts } = base
  const document = tag('w:document', DOCUMENT_NAMESPACES, tag('w:body', {}, body))
  const types = new Map([
    ...[...base.types].filter(([path]) => parts.has(path)),
    [main, `${WORD_TYPES}.document.main+xml`] as const,
    [CORE, 'application/vnd.openxmlformats-package.core-properties+xml'] as const,
  ])
  const fromRoot: Relationship[] = [
    { id: 'rId1', type: `${OFFICE_RELATIONSHIPS}/officeDocument`, target: main },
    { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: CORE },
  ]
  if (parts.has(CUSTOM)) {
    fromRoot.push({ id: 'rId3', type: `${OFFICE_RELATIONSHIPS}/custom-properties`, target: CUSTOM })
  }
  const cut = main.lastIndexOf('/') + 1
  return new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes(base.defaults, types)],
    ['_rels/.rels', relationships(fromRoot)],
    [main, `${XML_HEAD}${document}`],
    [
      `${main.slice(0, cut)}_rels/${main.slice(cut)}.rels`,
      relationships([...base.relationships, ...written.relationships]),
    ],
    ...parts,
    ...pictures,
    [CORE, coreProperties],
  ])
}

const DEFAULTS = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
} as const

function contentTypes(defaults: ReadonlyMap<string, string>, types: ReadonlyMap<string, string>): string {
  const all = new Map([...defaults, ...Object.entries(DEFAULTS)])
  return `${XML_HEAD}${tag('Types', { xmlns: `${PACKAGE}/content-types` }, [
    ...[...all].map(([Extension, ContentType]) => tag('Default', { Extension, ContentType })),
    ...[...types].map(([path, ContentType]) => tag('Override', { PartName: `/${path}`, ContentType })),
  ])}`
}
