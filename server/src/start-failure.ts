import type { Settings } from './settings.js'
import { FolderInUse, StoreFailed } from './storage/index.js'

const FAILED = 1
const WRONG_USE = 2

/** Why a server did not start, in one line, and the exit code: 2 where another setting would help. */
export function startFailure(error: unknown, settings: Settings): { readonly line: string; readonly exitCode: number } {
  const { port, host, dataDir, databaseUrl } = settings
  if (error instanceof FolderInUse) {
    return {
      line: `DATA_DIR=${dataDir} is in use by another Throughline server; set DATA_DIR to another folder`,
      exitCode: WRONG_USE,
    }
  }
  if (error instanceof StoreFailed && databaseUrl !== null) {
    return {
      line: `the PostgreSQL database of DATABASE_URL, at ${new URL(databaseUrl).host}, cannot be used: ${oneLine(error)}`,
      exitCode: FAILED,
    }
  }
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return { line: `PORT=${port} is in use by another program; set PORT to a free one`, exitCode: WRONG_USE }
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { line: `HOST=${host} is no address of this machine; 127.0.0.1 is one`, exitCode: WRONG_USE }
    case 'EACCES':
    case 'EPERM':
      return isFromListening(error)
        ? { line: `PORT=${port} is not allowed to this user; ports from 1024 on are`, exitCode: WRONG_USE }
        : { line: `DATA_DIR=${dataDir} may not be written by this user`, exitCode: WRONG_USE }
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOENT':
    case 'EROFS':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return { line: `DATA_DIR=${dataDir} cannot be used as a folder to write in`, exitCode: WRONG_USE }
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return {
        line: `DATA_DIR=${dataDir} holds a store that is damaged; restore a copy of the folder`,
        exitCode: FAILED,
      }
    default:
      return { line: `Throughline could not start: ${oneLine(error)}`, exitCode: FAILED }
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

function isFromListening(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'listen'
}

function oneLine(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return line
}
