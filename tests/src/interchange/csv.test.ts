import { readFile as readBytes } from 'node:fs/promises'
import { writeFile } from '@throughline/server/dist/pictures/index.js'
import { readFile } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'
import { describe, expect, test } from 'vitest'
import { caseFile, caseNames } from '../support/cases.js'
import { judgedFolder } from '../support/judges.js'
import { officeFilesAs } from '../support/office-judges.js'

const folder = judgedFolder()

async function opened(bytes: Uint8Array, name: string): Promise<Theory> {
  const read = await readFile(bytes, name)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.theory
}

const written = async (format: string, theory: Theory): Promise<Uint8Array> => {
  const file = await writeFile(format, theory)
  return typeof file === 'string' ? new TextEncoder().encode(file) : file
}

const sorted = <T extends { readonly id: string }>(things: Iterable<T>) =>
  [...things].sort((a, b) => (a.id < b.id ? -1 : 1))

/** What tables say: no places on the map, no order keys, nothing that no column holds. */
function said(theory: Theory) {
  return {
    elements: sorted(theory.elements.values()).map(({ position, order, extra, ...rest }) => rest),
    links: sorted(theory.links.values()).map(({ extra, ...rest }) => rest),
    groups: sorted(theory.groups.values()).map(({ position, extra, ...rest }) => rest),
    bands: sorted(theory.bands.values()).map(({ order, size, extra, ...rest }) => rest),
    records: [theory.indicators, theory.assumptions, theory.evidence, theory.actors].flatMap((records) =>
      sorted<{ readonly id: string; readonly extra: unknown }>(records.values()).map(({ extra, ...rest }) => rest),
    ),
  }
}

let workbooks: Promise<readonly string[]> | null = null

/** The table of elements of a case as LibreOffice saves it; all of them the first time, for a start of it takes long. */
async function elementsSavedAgain(name: string): Promise<Uint8Array> {
  workbooks ??= Promise.all(
    caseNames.map(async (each) =>
      folder.put(`${each}.csv`, await written('elements.csv', await opened(caseFile(each), each))),
    ),
  ).then((paths) => officeFilesAs(paths, 'xlsx:Calc MS Excel 2007 XML', { reading: 'CSV:44,34,76' }))
  return readBytes((await workbooks)[caseNames.indexOf(name)] ?? '')
}

describe.each(caseNames)('the CSV tables of %s', (name) => {
  test('in a zip say all that tables can say, and it comes back', async () => {
    const theory = await opened(caseFile(name), name)
    expect(trimmed(said(await opened(await written('csv', theory), 'x.csv.zip')))).toEqual(trimmed(said(theory)))
  })

  test('are read as they are when another program has opened and saved them', async () => {
    const theory = await opened(caseFile(name), name)
    const again = await opened(await elementsSavedAgain(name), 'x.xlsx')
    expect(sorted(again.elements.values()).map(({ id, type }) => [id, type])).toEqual(
      sorted(theory.elements.values()).map(({ id, type }) => [id, type]),
    )
    const links = await opened(await written('links.csv', theory), 'x.links.csv')
    expect(links.links.size).toBe(theory.links.size)
  })
})

// White space at the ends of words is not kept.
const trimmed = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, each: unknown) => (typeof each === 'string' ? each.trim() : each))
