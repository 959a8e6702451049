import { beginningOf, rootName } from '../beginning.js'
import type { Format } from '../format.js'
import { isZip, zipHolds } from '../zip/index.js'
import { OWN_FILE } from './own-file.js'

/** Results chains of Miradi, the software of conservation projects; only read. */
export const miradiFormat: Format = {
  id: 'miradi',
  name: 'Miradi project',
  extensions: ['.xmpz2'],
  mediaType: 'application/vnd.miradi.xmpz2',
  carriesModel: false,
  recognises: (bytes, name) =>
    (isZip(bytes) && (/\.xmpz2$/i.test(name) || zipHolds(bytes, 'schema.rnc')) && zipHolds(bytes, 'project.xml')) ||
    /(^|:)ConservationProject$/.test(rootName(bytes)) ||
    beginningOf(bytes, 64).startsWith(OWN_FILE),
  read: async (bytes) => (await import('./read.js')).readMiradi(bytes),
}
