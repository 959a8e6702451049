/** There is already a document of that id. */
export class DocumentExists extends Error {
  override readonly name = 'DocumentExists'
}

/** There is no document of that id. */
export class DocumentUnknown extends Error {
  override readonly name = 'DocumentUnknown'
  readonly document: string

  constructor(document: string) {
    super('no such document')
    this.document = document
  }
}

/** The document's stored bytes are damaged: it can be looked at as far as they are good, not changed. */
export class DocumentDamaged extends Error {
  override readonly name = 'DocumentDamaged'
  readonly document: string

  constructor(document: string) {
    super('the stored document is damaged')
    this.document = document
  }
}

/** The document was made anew: an edit of its earlier epoch cannot be put into it. */
export class DocumentRenewed extends Error {
  override readonly name = 'DocumentRenewed'
  readonly document: string

  constructor(document: string) {
    super('the document was made anew')
    this.document = document
  }
}

/** The updates asked for were compacted into a snapshot. */
export class LogTrimmed extends Error {
  override readonly name = 'LogTrimmed'
}

/** A snapshot that does not say what the log says. */
export class SnapshotRefused extends Error {
  override readonly name = 'SnapshotRefused'
}

/** Another record has what only one of its kind may have. */
export class RecordTaken extends Error {
  override readonly name = 'RecordTaken'
}

/** The disk or the database did not do its work. Nothing may be acknowledged; trying again may help. */
export class StoreFailed extends Error {
  override readonly name = 'StoreFailed'
}

/** Another server has this data folder open. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

/** There is something where a copy should go: nothing is overwritten. */
export class TargetInUse extends Error {
  override readonly name = 'TargetInUse'
}

/** True for the errors that a store throws on purpose. */
export function isOurs(error: unknown): boolean {
  const kinds = [
    DocumentExists,
    DocumentUnknown,
    DocumentDamaged,
    DocumentRenewed,
    LogTrimmed,
    SnapshotRefused,
    RecordTaken,
    StoreFailed,
    FolderInUse,
    TargetInUse,
  ]
  return kinds.some((Kind) => error instanceof Kind)
}
