import type { Theory } from '../../model/index.js'
import { type ReadResult, refused } from '../read-result.js'
import { jsonBounds } from './json-bounds.js'
import { dropPrototypeNames, type Fields, fieldsOf } from './json-value.js'
import { ratingsFromConfidence } from './neutral-ratings.js'
import { rawTheory } from './raw-theory.js'
import { Report } from './report.js'
import { theoryFromFields } from './theory-from-fields.js'
import { JSON_VERSION } from './version.js'

/** Characters. The largest theory we are made for, with every label full, is about a third of it. */
const MAX_LENGTH = 30_000_000
const MAX_DEPTH = 64
const MAX_VALUES = 3_000_000

/** Reads Throughline JSON, or the neutral case format `throughline-case/1`. Never throws on any text. */
export function readJson(text: string): ReadResult {
  if (text.length > MAX_LENGTH) return refused('The file is too large.', 'Throughline opens files of up to 30 MB.')
  const { depth, values } = jsonBounds(text)
  if (depth > MAX_DEPTH) return refused('The file is nested too deeply.', `Use at most ${MAX_DEPTH} levels.`)
  if (values > MAX_VALUES) return refused('The file holds too many values.', 'Split the theory into several.')
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    const where = error instanceof Error ? error.message : ''
    return refused(`The file is not JSON: ${where}`, 'It may be cut off, or of another kind than its name says.')
  }
  const report = new Report()
  if (dropPrototypeNames(parsed)) report.warn('', 'A field called __proto__ was left out.')
  const top = fieldsOf(parsed)
  if (top === null) return refused('The file is not a theory of change.', ONE_OF_OURS)
  const theory = ofKnownFormat(top, report)
  if (theory === null || report.problems.length > 0) return { ok: false, problems: report.problems }
  return { ok: true, theory, warnings: report.warnings }
}

const ONE_OF_OURS = 'Throughline opens files that begin with { "format": "throughline", "version": 1, ... }.'

function ofKnownFormat(top: Fields, report: Report): Theory | null {
  const format = top.get('format')
  if (format === 'throughline') return ofVersion(top, report)
  if (format === 'throughline-case/1') {
    top.delete('format')
    const raw = rawTheory(top, report)
    ratingsFromConfidence(raw, report)
    return theoryFromFields(raw, report)
  }
  const message =
    typeof format === 'string' ? `“${format.slice(0, 60)}” is not a format we know.` : 'The file has no format.'
  report.problem('format', message, ONE_OF_OURS)
  return null
}

function ofVersion(top: Fields, report: Report): Theory | null {
  const version = top.get('version')
  if (version !== JSON_VERSION) {
    const newer = typeof version === 'number' && version > JSON_VERSION
    report.problem(
      'version',
      newer
        ? `The file is version ${version}; this Throughline reads version ${JSON_VERSION}.`
        : 'The version is not known.',
      newer ? 'Update Throughline, then open it again.' : `Write "version": ${JSON_VERSION}.`,
    )
    return null
  }
  top.delete('format')
  // The file's own version; which version of the theory it is stands in `edition`.
  top.delete('version')
  if (top.has('edition')) top.set('version', top.get('edition'))
  top.delete('edition')
  return theoryFromFields(rawTheory(top, report), report)
}
