import {
  DocumentDamaged,
  DocumentExists,
  DocumentRenewed,
  DocumentUnknown,
  FolderInUse,
  LogTrimmed,
  RecordTaken,
  SnapshotRefused,
  StoreFailed,
} from '../errors.js'

/** What goes to a thread. */
export interface Call {
  readonly n: number
  readonly name: string
  readonly values: readonly unknown[]
}

/** What comes back. */
export type Answer =
  | { readonly n: number; readonly value: unknown }
  | { readonly n: number; readonly error: CarriedError }

/** An error as it travels between threads: structured clone would lose its class. */
export interface CarriedError {
  readonly name: string
  readonly message: string
  readonly document: string
}

/** An error of the thread, to be sent. */
export function carried(error: unknown): CarriedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), document: '' }
  const namesIt = [DocumentUnknown, DocumentDamaged, DocumentRenewed].some((Kind) => error instanceof Kind)
  const document = namesIt && 'document' in error ? String(error.document) : ''
  return { name: error.name, message: error.message, document }
}

/** The error that was sent, of the class it had. */
export function arrived({ name, message, document }: CarriedError): Error {
  if (name === 'DocumentUnknown') return new DocumentUnknown(document)
  if (name === 'DocumentDamaged') return new DocumentDamaged(document)
  if (name === 'DocumentRenewed') return new DocumentRenewed(document)
  const kinds = [DocumentExists, FolderInUse, LogTrimmed, RecordTaken, SnapshotRefused, StoreFailed]
  const Kind = kinds.find((kind) => kind.name === name) ?? Error
  return new Kind(message)
}
