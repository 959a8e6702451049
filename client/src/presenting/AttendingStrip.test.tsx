import type { Step } from '@throughline/shared/presenting'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AttendingStrip, type AttendingStripProps } from './AttendingStrip.js'

const presenter = {
  clientId: 7,
  name: 'Ada',
  presenting: { plan: { kind: 'bands', within: null }, step: 'two' },
} as const
const step: Step = { id: 'two', title: 'What we do', shows: [], at: null, within: null, note: 'Do not say this.' }
const props: AttendingStripProps = {
  attending: { to: 7, how: 'following' },
  followed: { presenter, hasEnded: false },
  step,
  at: 1,
  count: 3,
  brought: null,
  onList: () => {},
}

test('who follows reads whom, and where they are, with ways out', () => {
  expect(words(props)).toBe('You follow Ada. Step 2 of 3: What we do As a list Look around Leave')
})

test('who looks around reads where the presenter is now, with the way back', () => {
  const strip = words({ ...props, attending: { to: 7, how: 'looking' } })
  expect(strip).toBe('You are looking around. Ada is at: Step 2 of 3: What we do Come back Leave')
})

test('who was brought can go back to where they were', () => {
  const brought = {
    by: { clientId: 7, name: 'Ada', call: { number: 1, view: null, at: null }, place: place(), presents: true },
    before: place(),
    come: () => {},
    goBack: () => {},
    close: () => {},
  }
  expect(words({ ...props, brought })).toBe(
    'Ada brought you here. Step 2 of 3: What we do As a list Back to where I was Leave',
  )
})

test('a presentation that has ended says so, and that one is where it ended', () => {
  const strip = words({ ...props, followed: { presenter, hasEnded: true } })
  expect(strip).toBe('Ada has stopped presenting. You are still where it ended. Close')
})

test('a step that is not there (yet) is not counted', () => {
  expect(words({ ...props, step: null, at: -1 })).toBe('You follow Ada. As a list Look around Leave')
})

test('the presenter’s notes are not shown to anybody else', () => {
  expect(renderToStaticMarkup(<AttendingStrip {...props} />)).not.toContain('Do not say this')
})

const place = () => ({ view: 'map', within: null, rect: null, zoom: null, at: null }) as const

function words(given: AttendingStripProps): string {
  return renderToStaticMarkup(<AttendingStrip {...given} />)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
