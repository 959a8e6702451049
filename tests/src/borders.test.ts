import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const BIOME = `${ROOT}node_modules/@biomejs/biome/bin/biome`
const LONGEST_LINES = 500
// The others (unused imports, say) are about the code, not about the borders.
const BORDER_RULES = [
  'style/noRestrictedImports',
  'correctness/noNodejsModules',
  'suspicious/noImportCycles',
  'suspicious/noExplicitAny',
].map((rule) => `--only=${rule}`)

const reportSchema = z.object({
  diagnostics: z.array(z.object({ message: z.string(), location: z.object({ path: z.string() }) })),
})

/** Where a file stands, what it says, and (as the message says it) why it may not. */
const broken: readonly [file: string, code: string, why: string][] = [
  ['shared/src/scene/bad.ts', "import { useState } from 'react'", 'it knows no React'],
  ['shared/src/layout/bad.ts', "import type { Node } from '@xyflow/react'", 'it knows no React'],
  ['shared/src/formats/bad.ts', "import { WebSocket } from 'ws'", 'no server and no sockets'],
  ['shared/src/formats/bad.ts', "import { readFileSync } from 'node:fs'", 'Node'],
  ['shared/src/model/bad.ts', "export { start } from '@throughline/server'", 'neither the client nor the server'],
  ['shared/src/model/bad.ts', "import { readTheory } from '../document/index.js'", 'imports nothing of ours'],
  ['shared/src/model/bad.ts', "import * as Y from 'yjs'", 'Only document/ knows Yjs'],
  ['shared/src/document/bad.ts', "import { addLink } from '../commands/index.js'", 'document imports model'],
  ['shared/src/commands/bad.ts', "import { linksOf } from '../graph/index.js'", 'commands imports document and model'],
  ['shared/src/commands/bad.ts', "import type * as Y from 'yjs'", 'Only document/ knows Yjs'],
  ...[
    'graph',
    'measurement',
    'layout',
    'scene',
    'formats',
    'narrative',
    'guides',
    'notices',
    'presenting',
    'threads',
    'templates',
  ].flatMap((folder): typeof broken => [
    [`shared/src/${folder}/bad.ts`, "import * as Y from 'yjs'", 'Only document/ knows Yjs'],
    [`shared/src/${folder}/bad.ts`, "import { readTheory } from '../document/index.js'", 'plain model data'],
    [`shared/src/${folder}/deep/bad.ts`, "import { addLink } from '../../commands/index.js'", 'plain model data'],
  ]),
  ['shared/src/graph/bad.ts', "import { anElement } from '../model/element.js'", 'through its index.ts'],
  ['shared/src/graph/deep/bad.ts', "export type { Link } from '../../model/link.js'", 'through its index.ts'],
  ['client/src/home/bad.ts', "import { startServer } from '@throughline/server'", 'never imports the server'],
  ['client/src/home/bad.ts', "import { startServer } from '../../../server/src/server.js'", 'never imports the server'],
  ['client/src/home/bad.ts', "import * as Y from 'yjs'", 'The session is the only importer of Yjs'],
  [
    'client/src/canvas/bad.ts',
    "import { WebsocketProvider } from 'y-websocket'",
    'The session is the only importer of Yjs',
  ],
  ['client/src/editor/bad.ts', "const flow = import('@xyflow/react')", 'the only importer of React Flow'],
  ['client/src/session/bad.ts', "import { ReactFlow } from '@xyflow/react'", 'the only importer of React Flow'],
  ['client/src/editor/bad.ts', "import { camera } from '../state/camera.js'", 'through its index.ts'],
  ['client/src/canvas/deep/bad.ts', "import { Button } from '../../ui/Button.js'", 'through its index.ts'],
  ['client/src/session/bad.ts', "import { camera } from '../state/camera.js'", 'through its index.ts'],
  ['client/src/editor/bad.ts', "import { join } from 'node:path'", 'Node'],
  ['server/src/http/bad.ts', "import { openSession } from '@throughline/client'", 'never imports the client'],
  ['server/src/http/bad.ts', "import { t } from '../../../client/src/i18n/index.js'", 'never imports the client'],
  ['server/src/pictures/bad.ts', "import { useState } from 'react'", 'not with React'],
  ['server/src/http/bad.ts', "import { openSqlite } from '../storage/sqlite/open.js'", 'through its index.ts'],
  ['server/src/http/bad.ts', 'export const wrong: any = 1', 'any'],
]

const allowed: readonly [file: string, code: string][] = [
  ['shared/src/document/good.ts', "export * as Y from 'yjs'"],
  ['shared/src/commands/good.ts', "export { readTheory } from '../document/index.js'"],
  ['shared/src/formats/deep/good.ts', "export { anElement } from '../../model/index.js'"],
  ['shared/src/formats/deep/good.ts', "export { readJson } from '../json/read.js'"],
  ['client/src/session/good.ts', "export * as Y from 'yjs'"],
  ['client/src/canvas/good.ts', "export { ReactFlow } from '@xyflow/react'"],
  ['client/src/canvas/deep/good.ts', "export { Button } from '../../ui/index.js'"],
  ['server/src/http/good.ts', "export { newId } from '@throughline/shared/model'"],
]

const findings = lint([
  ...broken.map(([file, code], n): SourceFile => [numbered(file, n), code]),
  ...allowed,
  ['shared/src/graph/one.ts', "import { two } from './two.js'\nexport const one = () => two"],
  ['shared/src/graph/two.ts', "import { one } from './one.js'\nexport const two = () => one"],
])

describe('lint refuses', () => {
  test.each(broken.map((each, n) => [...each, n] as const))('in %s: %s', (file, _code, why, n) => {
    expect(findings.get(numbered(file, n))).toContain(why)
  })

  test('two files that import each other', () => {
    expect(findings.get('shared/src/graph/one.ts')).toContain('cycle')
  })
})

test.each(allowed)('lint accepts in %s: %s', (file) => {
  expect(findings.get(file)).toBeUndefined()
})

test(`no source file is longer than ${LONGEST_LINES} lines`, () => {
  const tooLong = ['shared/src', 'server/src', 'client/src', 'tests/src', 'scripts']
    .flatMap((folder) =>
      readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((file) => /\.(tsx?|mjs|css)$/.test(file))
    .filter((file) => readFileSync(`${ROOT}${file}`, 'utf8').split('\n').length > LONGEST_LINES)
  expect(tooLong).toEqual([])
})

type SourceFile = readonly [file: string, code: string]

function numbered(file: string, n: number): string {
  return file.replace('bad.ts', `bad-${n}.ts`)
}

/** What Biome says against each of these files, in a folder of their own under our rules; files it accepts are absent. */
function lint(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-borders-'))
  try {
    for (const name of ['biome.json', '.gitignore']) copyFileSync(`${ROOT}${name}`, join(folder, name))
    for (const [file, code] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `${code}\n`)
    }
    const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', ...BORDER_RULES, '.']
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    const said = new Map<string, string>()
    for (const { location, message } of reportSchema.parse(JSON.parse(stdout)).diagnostics) {
      said.set(location.path, `${said.get(location.path) ?? ''}${message} `)
    }
    return said
  } finally {
    rmSync(folder, { recursive: true })
  }
}
