import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { aptInstall, mayUseApt } from './debian.mjs'

const DEBIAN = '/usr/lib/postgresql'

/**
 * The folder of PostgreSQL's programs, for tests that run one of their own: `{ path }`; installed first where that is
 * possible without asking (as root on Debian); else `{ advice }`, words that say what to do.
 */
export function ensurePostgres() {
  const given = process.env.POSTGRES_BIN
  if (given !== undefined && given !== '') {
    if (hasPrograms(given)) return { path: given }
    return {
      advice: `POSTGRES_BIN is ${given}, and there is no initdb in it. Unset it, or point it at PostgreSQL's programs.`,
    }
  }
  const found = findPrograms()
  if (found !== undefined) return { path: found }
  if (mayUseApt()) {
    console.log('Installing PostgreSQL for the tests of several servers (apt-get install postgresql)')
    const installed = aptInstall(['postgresql']) ? findPrograms() : undefined
    if (installed !== undefined) return { path: installed }
  }
  return {
    advice: [
      'The tests of several servers need PostgreSQL 13 or newer (they start one of their own), and none was found. One of:',
      '  Debian, Ubuntu   sudo apt-get install postgresql',
      '  Fedora           sudo dnf install postgresql-server',
      '  macOS            brew install postgresql',
      'or set POSTGRES_BIN to the folder of its programs.',
    ].join('\n'),
  }
}

function findPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const places = versions.map((version) => join(DEBIAN, version, 'bin'))
  return [...places, ...(process.env.PATH ?? '').split(delimiter)].find(hasPrograms)
}

function hasPrograms(folder) {
  return existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))
}
