import type { SchemaChanges } from '../schema-changes.js'

/** Version 2: small things beside documents. seq: the order in which they first came. value: JSON. */
const RECORDS = `
CREATE TABLE record (
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  value TEXT NOT NULL,
  at INTEGER NOT NULL,
  crc INTEGER NOT NULL,
  UNIQUE (kind, id)
) STRICT;

-- What they are found by.
CREATE TABLE record_key (
  record INTEGER NOT NULL REFERENCES record(seq) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  is_unique INTEGER NOT NULL,
  PRIMARY KEY (record, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_by_key ON record_key(kind, key, value, record);
CREATE UNIQUE INDEX record_by_unique_key ON record_key(kind, key, value) WHERE is_unique = 1;
`

/** Version 3: old ones are found without reading all. */
const RECORDS_BY_AGE = 'CREATE INDEX record_by_age ON record(kind, at)'

/** What later versions added; `PRAGMA user_version` counts them. */
export const CHANGES: SchemaChanges = [RECORDS, RECORDS_BY_AGE]

/** The tables of version 1. */
export const SCHEMA = `
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  public_id TEXT NOT NULL UNIQUE,
  head INTEGER NOT NULL,
  snapshot_seq INTEGER NOT NULL DEFAULT 0,
  epoch INTEGER NOT NULL DEFAULT 1,
  title TEXT NOT NULL,
  organisation TEXT NOT NULL,
  status TEXT NOT NULL,
  element_count INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  changed_by TEXT,
  binned_at INTEGER,
  damage TEXT
) STRICT;

-- One row per document and commit: its updates merged.
CREATE TABLE update_log (
  doc INTEGER NOT NULL REFERENCES document(id),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT,
  data BLOB NOT NULL,
  crc INTEGER NOT NULL,
  PRIMARY KEY (doc, seq)
) STRICT, WITHOUT ROWID;

-- format 1: one Yjs V1 update. The newest two of each document are kept.
CREATE TABLE snapshot (
  doc INTEGER NOT NULL REFERENCES document(id),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  format INTEGER NOT NULL,
  data BLOB NOT NULL,
  crc INTEGER NOT NULL,
  state_vector BLOB NOT NULL,
  PRIMARY KEY (doc, seq)
) STRICT;

-- People's history. Never compacted. state: a Yjs V1 update, deflated.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  doc INTEGER NOT NULL REFERENCES document(id),
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor TEXT,
  name TEXT,
  kind TEXT NOT NULL,
  state BLOB NOT NULL,
  crc INTEGER NOT NULL,
  json_summary TEXT,
  base_revision INTEGER REFERENCES revision(id)
) STRICT;
CREATE INDEX revision_of_document ON revision(doc, id);

-- Copies of rows that failed their checksum. Bad updates also stay where they were.
CREATE TABLE quarantine (
  doc INTEGER NOT NULL,
  kind TEXT NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  data BLOB,
  crc INTEGER,
  PRIMARY KEY (doc, kind, seq)
) STRICT;
`
