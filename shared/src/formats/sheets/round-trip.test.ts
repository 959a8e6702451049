import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { aLink, anElement, aTheory, type Theory } from '../../model/index.js'
import { writeCsvTable, writeCsvZip } from '../csv/write.js'
import { type Exported, exportChoices } from '../exported.js'
import { arbitraryTheory } from '../testing/index.js'
import { writeXlsx } from '../xlsx/write.js'
import { guessMapping, readSheets, theoryFromSheets } from './index.js'
import { saidInTables } from './testing/said-in-tables.js'

const language = fc.constantFrom('en', 'cy', 'ar')

const platform = { progress: () => undefined }

test('what tables say comes back from CSV, in whichever language they were written', () => {
  fc.assert(
    fc.property(arbitraryTheory, fc.oneof(language, fc.constant('en-GB')), (theory, spoken) => {
      expect(saidInTables(readBack(writeCsvZip(exported(theory, spoken)), 'theory.csv.zip'))).toEqual(
        saidInTables(theory),
      )
    }),
    { numRuns: 40 },
  )
})

test('what the table of elements says comes back from it alone', () => {
  const ofBoxes = (theory: Theory) =>
    saidInTables(theory).elements.map(({ id, type, term, label, description, tags }) => ({
      ...{ id, type, term, label, description, tags },
    }))
  fc.assert(
    fc.property(
      arbitraryTheory.filter(({ elements }) => elements.size > 0),
      language,
      (theory, spoken) => {
        const written = strToU8(writeCsvTable(exported(theory, spoken), 'elements'))
        expect(ofBoxes(readBack(written, 'theory.elements.csv'))).toEqual(ofBoxes(theory))
      },
    ),
    { numRuns: 40 },
  )
})

test('what tables say comes back from the sheets of a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryTheory, language, async (theory, spoken) => {
      expect(saidInTables(readBack(await writeXlsx(exported(theory, spoken), platform), 'theory.xlsx'))).toEqual(
        saidInTables(theory),
      )
    }),
    { numRuns: 20 },
  )
})

test('a link’s confidence on no scale, or on another than percent, does not come back as a share', async () => {
  const confidences = [
    { scale: 'unrated', value: 0 },
    { scale: 'eef-padlocks', value: 2 },
    { scale: 'percent', value: 40 },
  ] as const
  const links = confidences.map((confidence, index) => aLink({ id: `l${index}`, from: 'a', to: 'b', confidence }))
  const elements = ['a', 'b'].map((id) => anElement({ id, type: 'activity', label: { en: id } }))
  const theory = readBack(await writeXlsx(exported(aTheory({ elements, links }), 'en'), platform), 'theory.xlsx')
  expect([...theory.links.values()].map(({ id, confidence }) => [id, confidence?.value])).toEqual([
    ['l0', undefined],
    ['l1', undefined],
    ['l2', 40],
  ])
})

function readBack(bytes: Uint8Array, name: string): Theory {
  const read = readSheets(bytes, name)
  if (!read.ok) throw new Error(read.problems[0]?.message)
  const result = theoryFromSheets(read.sheets, guessMapping(read.sheets))
  if (!result.ok && result.problems[0]?.message === 'The spreadsheet holds no rows that can be read.') return aTheory()
  if (!result.ok) throw new Error(result.problems[0]?.message)
  return result.theory
}

/** No table looks at the figure. */
function exported(theory: Theory, spoken: string): Exported {
  const scene = new Proxy({} as Exported['scene'], {
    get: () => {
      throw new Error('tables show no figure')
    },
  })
  return { theory, scene, choices: exportChoices({ language: spoken }) }
}
