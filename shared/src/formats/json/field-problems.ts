import type * as z from 'zod/mini'
import { at } from './place.js'
import type { Report } from './report.js'

/** Puts one finding of a schema into plain words: where, what, and what to write instead. */
export function sayWhatIsWrong(
  issue: z.core.$ZodIssue,
  path: string,
  given: Readonly<Record<string, unknown>>,
  report: Report,
): void {
  const place = at(path, issue.path)
  const name = String(issue.path.at(-1) ?? '')
  const value = valueAt(given, issue.path)
  if (value === undefined) {
    report.problem(place, `“${name}” is missing.`, whatToWrite(issue))
    return
  }
  report.problem(place, `${shown(value)} cannot stand here.`, whatToWrite(issue))
}

function whatToWrite(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Use one of: ${issue.values.join(', ')}.`
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? `Use a value of type ${issue.expected}.`
    case 'too_small':
      return issue.origin === 'number' ? `Use ${issue.minimum} or more.` : 'It must not be empty.'
    case 'too_big':
      return issue.origin === 'number'
        ? `Use ${issue.maximum} or less.`
        : `Use at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}: it is too long.`
    case 'invalid_union':
      return 'Use a number or text.'
    default:
      return 'Write it as Throughline does: export a theory as JSON to see how.'
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'Use text in quotes.',
  number: 'Use a number, without quotes.',
  boolean: 'Use true or false, without quotes.',
  array: 'Use a list in [ ].',
  tuple: 'Use two numbers: [x, y].',
  record: 'Use text, or texts by language: { "en": "..." }.',
  object: 'Use an object in { }.',
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'Empty text' : `“${value.slice(0, 40)}”`
  if (Array.isArray(value)) return 'A list'
  return typeof value === 'object' ? 'An object' : String(value)
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  let value = given
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = Reflect.get(value, part)
  }
  return value
}
