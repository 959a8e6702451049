import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ROOT } from './build.mjs'
import { aptInstall, mayUseApt } from './debian.mjs'

/** Programs that open exported files, and the Debian package of each. */
const PROGRAMS = {
  soffice: ['libreoffice-impress', 'libreoffice-writer', 'libreoffice-calc', 'libreoffice-draw'],
  pdfinfo: ['poppler-utils'],
  qpdf: ['qpdf'],
  xmllint: ['libxml2-utils'],
  dot: ['graphviz'],
  'rsvg-convert': ['librsvg2-bin'],
}

const FOLDER = join(ROOT, 'tests/judges')

/**
 * Sees that the programs that judge exported files are there: `{}`; installed first where that is possible without
 * asking (as root on Debian; those from npm anywhere); else `{ advice }`, words that say what to do.
 */
export function ensureJudges() {
  const wanted = Object.keys(PROGRAMS).filter((name) => !isOnPath(name))
  if (wanted.length > 0 && mayUseApt()) {
    console.log(`Installing what judges exported files (${wanted.join(', ')})`)
    aptInstall(wanted.flatMap((name) => PROGRAMS[name]))
  }
  const missing = wanted.filter((name) => !isOnPath(name))
  if (missing.length > 0) return { advice: adviceFor(missing) }
  if (existsSync(join(FOLDER, 'node_modules/mermaid'))) return {}
  const install = spawnSync('npx', ['--yes', 'pnpm@12', 'install', '--frozen-lockfile'], {
    cwd: FOLDER,
    stdio: 'inherit',
  })
  return install.status === 0 ? {} : { advice: 'tests/judges could not be installed: see above.' }
}

function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

function adviceFor(missing) {
  return [
    `The tests of exported files need ${missing.join(', ')}, not found on the PATH. One of:`,
    `  Debian, Ubuntu   sudo apt-get install ${missing.flatMap((name) => PROGRAMS[name]).join(' ')}`,
    '  Fedora           sudo dnf install libreoffice poppler-utils qpdf libxml2 graphviz librsvg2-tools',
    '  macOS            brew install --cask libreoffice; brew install poppler qpdf libxml2 graphviz librsvg',
    'Without them, run the unit tests: npx --yes pnpm@12 quick',
  ].join('\n')
}
