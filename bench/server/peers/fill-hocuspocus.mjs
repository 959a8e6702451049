import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { SQLite } from '@hocuspocus/extension-sqlite'

// What Hocuspocus would have written itself: the whole state of each document in one row.
const [file, database] = process.argv.slice(2)
const sqlite = new SQLite({ database })
await sqlite.onConfigure()
for (const { id, state } of deserialize(readFileSync(file))) {
  await sqlite.configuration.store({ documentName: id, state: Buffer.from(state) })
}
sqlite.db.close()
