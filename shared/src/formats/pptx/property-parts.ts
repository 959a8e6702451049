import { tag } from '../markup.js'
import { type CoreProperties, coreProperties, XML_HEAD } from '../office/index.js'
import { LEADS_TO, TYPES } from './content-types.js'

/** The parts with the properties of the document. */
export function propertyParts(properties: CoreProperties) {
  const app = tag(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    tag('Application', {}, 'Throughline'),
  )
  return {
    parts: [
      ['docProps/core.xml', coreProperties(properties)],
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
