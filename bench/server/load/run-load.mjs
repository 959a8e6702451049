import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const PROCESS = fileURLToPath(new URL('./load-process.mjs', import.meta.url))

/** Has a process of its own play clients; gives its report. Rejects with why it could not. */
export function runLoad(task) {
  return new Promise((resolve, reject) => {
    const child = fork(PROCESS)
    child.once('message', ({ report, error }) => (error === undefined ? resolve(report) : reject(new Error(error))))
    child.once('exit', (code) => reject(new Error(`the clients' process ended with ${code}`)))
    child.send(task)
  })
}
