import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { BuildFailed, ROOT, run } from './build.mjs'

// Server and client with reload: tsc rewrites server/dist, node --watch restarts on that, vite serves the client.
const PORT = process.env.PORT ?? '4000'

try {
  run('typescript/bin/tsc', ['-b', 'shared', 'server'])
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error
  console.error('Fix these first, then run dev again.')
  process.exit(1)
}

const children = [
  start(ROOT, bin('typescript', 'bin/tsc', ROOT), '-b', '--watch', '--preserveWatchOutput', 'shared', 'server'),
  start(ROOT, '--watch', '--watch-preserve-output', 'server/dist/run-server.js'),
  start(join(ROOT, 'client'), bin('vite', 'bin/vite.js', join(ROOT, 'client')), '--port', '5173', '--strictPort'),
]

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(0))
for (const child of children) child.on('exit', (code) => stop(code ?? 0))

function start(cwd, ...args) {
  return spawn(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, PORT } })
}

function stop(code) {
  for (const child of children) child.kill('SIGTERM')
  process.exitCode ||= code
}

function bin(name, path, from) {
  return join(dirname(createRequire(join(from, 'package.json')).resolve(`${name}/package.json`)), path)
}
