import { beginningOf } from '../beginning.js'
import { type MarkedDrawing, theoryOf } from '../interchange/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { textOf } from '../utf8.js'
import { readXml } from '../xml/index.js'
import { isZip, readZip } from '../zip/index.js'
import { OWN_FILE } from './own-file.js'
import { projectDrawing } from './project-drawing.js'

/** Reads a Miradi project: a zip with `project.xml` in it, or that file by itself. */
export async function readMiradi(bytes: Uint8Array): Promise<ReadResult> {
  const drawing = miradiDrawing(bytes)
  return 'boxes' in drawing ? theoryOf(drawing) : drawing
}

/** Inflated: no project that people draw is larger. */
const MOST_BYTES = 50_000_000

/** The drawing in a Miradi project, or why there is none. */
export function miradiDrawing(bytes: Uint8Array): MarkedDrawing | (ReadResult & { ok: false }) {
  const again = 'Export the project from Miradi again.'
  if (beginningOf(bytes, 64).startsWith(OWN_FILE))
    return refused(
      'This is a project as Miradi keeps it for itself.',
      'In Miradi, choose File, Export Project, XMPZ2, and open that file.',
    )
  let project: Uint8Array | undefined = bytes
  if (isZip(bytes)) {
    const read = readZip(bytes, (name) => name === 'project.xml', MOST_BYTES)
    if (!read.ok) return refused(`The Miradi file is ${read.problem === 'damaged' ? 'damaged' : 'too large'}.`, again)
    project = read.entries.get('project.xml')
  }
  const text = project === undefined ? null : textOf(project)
  if (text === null) return refused('There is no project in this Miradi file.', again)
  const read = readXml(text)
  if (!read.ok) return refused(`The Miradi project cannot be read: ${read.message}.`, again)
  if (read.root.name !== 'ConservationProject') return refused('This file is no Miradi project.', again)
  return (
    projectDrawing(read.root) ?? refused('There is no results chain in this Miradi project.', 'Draw one in Miradi.')
  )
}
