import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { LeveldbPersistence } from 'y-leveldb'

// Each update as the server stores it.
const [file, folder] = process.argv.slice(2)
const leveldb = new LeveldbPersistence(folder)
for (const { id, updates } of deserialize(readFileSync(file))) {
  await Promise.all(updates.map((update) => leveldb.storeUpdate(id, update)))
}
await leveldb.destroy()
