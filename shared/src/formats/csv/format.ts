import { type Format, KEPT } from '../format.js'
import { isCsvName, isZipOfTables, looksLikeTable } from './recognises.js'

/** Every table of a theory, one CSV file each, in a zip. */
export const csvFormat: Format = {
  id: 'csv',
  name: 'CSV tables in a zip',
  extensions: ['.csv.zip', '.zip'],
  mediaType: 'application/zip',
  carriesModel: false,
  keeps: KEPT.filter((kept) => kept !== 'positions'),
  recognises: (bytes) => isZipOfTables(bytes),
  read: async (bytes, name) => (await import('../sheets/index.js')).openSheets(bytes, name),
  takes: ['language'],
  write: async (exported) => (await import('./write.js')).writeCsvZip(exported),
}

/** The elements alone; any table as text is read. */
export const elementsCsvFormat: Format = {
  id: 'elements.csv',
  name: 'CSV table of elements',
  extensions: ['.elements.csv', '.csv', '.tsv', '.tab'],
  mediaType: 'text/csv',
  carriesModel: false,
  keeps: ['labels', 'descriptions', 'types', 'terms', 'tags', 'languages'],
  recognises: (bytes, name) => looksLikeTable(bytes, isCsvName(name)),
  read: async (bytes, name) => (await import('../sheets/index.js')).openSheets(bytes, name),
  takes: ['language'],
  write: async (exported) => (await import('./write.js')).writeCsvTable(exported, 'elements'),
}

/** The links alone. Their table is read as any other. */
export const linksCsvFormat: Format = {
  id: 'links.csv',
  name: 'CSV table of links',
  extensions: ['.links.csv'],
  mediaType: 'text/csv',
  carriesModel: false,
  recognises: () => false,
  takes: ['language'],
  write: async (exported) => (await import('./write.js')).writeCsvTable(exported, 'links'),
}
