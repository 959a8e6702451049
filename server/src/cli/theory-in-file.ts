import { readFile as readBytes } from 'node:fs/promises'
import { basename } from 'node:path'
import { readFile } from '@throughline/shared/formats'
import type { Theory } from '@throughline/shared/model'

/** The theory in a file, or in sentences why there is none. */
export type FromFile =
  | { readonly ok: true; readonly theory: Theory; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] }

/** Opens a file of any format that can be imported. */
export async function theoryInFile(path: string): Promise<FromFile> {
  let bytes: Uint8Array
  try {
    bytes = await readBytes(path)
  } catch (error) {
    return { ok: false, problems: [`${path} cannot be read: ${reasonOf(error)}`] }
  }
  const read = await readFile(bytes, basename(path))
  if (read.ok) {
    const warnings = read.warnings.map(({ path: place, message }) => (place === '' ? message : `${place}: ${message}`))
    return { ok: true, theory: read.theory, warnings }
  }
  return {
    ok: false,
    problems: read.problems.map(({ path: place, message, advice }) =>
      [place === '' ? path : `${path}, ${place}:`, message, advice].join(' '),
    ),
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  EISDIR: 'it is a folder.',
  EACCES: 'you may not read it.',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}
