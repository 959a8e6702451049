import { aTheory } from '@throughline/shared/model'
import { afterEach, expect, test } from 'vitest'
import { DrawingThread } from './drawing-thread.js'

const open: DrawingThread[] = []

/** A thread that does this with each job, named by its kind. */
function threadThat(does: string, timeLimitMs = 30_000): DrawingThread {
  const source = `import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ number, job }) => { const answer = (more) => parentPort.postMessage({ number, ...more }); ${does} })`
  const thread = new DrawingThread(new URL(`data:text/javascript,${encodeURIComponent(source)}`), timeLimitMs)
  open.push(thread)
  return thread
}

const thumbnail = { kind: 'thumbnail', theory: aTheory() } as const
const svg = { kind: 'file', format: 'svg', theory: aTheory(), options: {} } as const

afterEach(async () => {
  for (const thread of open.splice(0)) await thread.close()
})

test('pictures asked for at once are each answered with their own', async () => {
  const thread = threadThat('answer({ picture: job.kind })')
  expect(await Promise.all([thread.draw(svg), thread.draw(thumbnail), thread.draw(svg)])).toEqual([
    'file',
    'thumbnail',
    'file',
  ])
})

test('a picture that cannot be drawn is an error for whoever asked, and the next one is drawn', async () => {
  const thread = threadThat("answer(job.kind === 'file' ? { trouble: 'no such font' } : { picture: 'drawn' })")
  const [failed, drawn] = await Promise.allSettled([thread.draw(svg), thread.draw(thumbnail)])
  expect(failed).toMatchObject({ status: 'rejected', reason: { message: 'no such font' } })
  expect(drawn).toMatchObject({ value: 'drawn' })
})

test('when the thread dies of one picture a new one draws the rest', async () => {
  const thread = threadThat("if (job.kind === 'file') process.exit(7); answer({ picture: 'drawn' })")
  const [lost, drawn] = await Promise.allSettled([thread.draw(svg), thread.draw(thumbnail)])
  expect(lost.status).toBe('rejected')
  expect(drawn).toMatchObject({ value: 'drawn' })
})

test('a picture that takes too long is given up, and the next one is drawn', async () => {
  const thread = threadThat("if (job.kind === 'file') for (;;); answer({ picture: 'drawn' })", 1500)
  const [late, drawn] = await Promise.allSettled([thread.draw(svg), thread.draw(thumbnail)])
  expect(late.status).toBe('rejected')
  expect(drawn).toMatchObject({ value: 'drawn' })
})

test('closing tells everyone who still waits', async () => {
  const thread = threadThat('')
  const waiting = Promise.allSettled([thread.draw(svg), thread.draw(thumbnail)])
  await thread.close()
  expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
