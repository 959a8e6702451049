import { MESSAGE, writeAwareness, writeQueryAwareness } from '@throughline/shared/protocol'
import { expect, test } from 'vitest'
import { openServer } from './testing/open-server.js'
import { seenBy, state } from './testing/shown-names.js'
import { until } from './testing/until.js'

test('[W20] a state reaches those who are there and those who come later', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  await ben.hears('awareness')
  const cai = await raw(id)
  await cai.hears('awareness')
  expect([seenBy(ben), seenBy(cai)]).toEqual([{ 1: 'Ana' }, { 1: 'Ana' }])
})

test('[W20] two official clients see each other come and go', async () => {
  const { create, provider } = await openServer()
  const id = await create()
  const [ana, ben] = [provider(id), provider(id)]
  ana.awareness.setLocalStateField('user', { name: 'Ana' })
  await until('Ben sees Ana', () => ben.awareness.getStates().get(ana.doc.clientID)?.user?.name === 'Ana')
  ana.destroy()
  await until('Ben sees her go', () => !ben.awareness.getStates().has(ana.doc.clientID))
})

test('[W21] who asks for presence gets one frame with everyone', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, ben, cai] = [await raw(id), await raw(id), await raw(id)]
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  ben.send(writeAwareness([state(2, 1, 'Ben')]))
  await until('Cai sees both', () => Object.keys(seenBy(cai)).length === 2)
  cai.heard.length = 0
  cai.send(writeQueryAwareness())
  await cai.hears('awareness')
  expect(cai.all('awareness')).toHaveLength(1)
  expect(seenBy(cai)).toEqual({ 1: 'Ana', 2: 'Ben' })
})

test('[W22] nobody can speak for another, nor take them away', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, mallory, ben] = [await raw(id), await raw(id), await raw(id)]
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  await mallory.hears('awareness')
  mallory.send(
    writeAwareness([state(1, 99, 'Not Ana'), state(3, 1, 'Mallory'), { clientId: 1, clock: 100, json: 'null' }]),
  )
  await until('Ben sees Mallory', () => 3 in seenBy(ben))
  mallory.send(writeAwareness(Array.from({ length: 1000 }, (_, i) => state(1000 + i, 1, 'Invented'))))
  mallory.send(writeAwareness([state(3, 2, 'Still Mallory')]))
  await until('Ben sees Mallory again', () => seenBy(ben)[3] === 'Still Mallory')
  expect(seenBy(ben)).toEqual({ 1: 'Ana', 3: 'Still Mallory' })
  expect(mallory.closed).toBeNull()
})

test('[W22] repeating someone who has just left does not bring them back', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, echo, ben] = [await raw(id), await raw(id), await raw(id)]
  ana.send(writeAwareness([state(1, 5, 'Ana')]))
  await until('all see her', () => 1 in seenBy(echo) && 1 in seenBy(ben))
  ana.close()
  await until('she is gone', () => !(1 in seenBy(ben)))
  echo.send(writeAwareness([state(1, 5, 'Ana')]), writeAwareness([state(2, 1, 'Echo')]))
  await until('Ben sees the other', () => 2 in seenBy(ben))
  expect(seenBy(ben)).toEqual({ 2: 'Echo' })
})

test('[W23] a state is withdrawn when its connection ends', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  ana.send(writeAwareness([state(1, 1, 'Ana')]))
  await until('Ben sees Ana', () => 1 in seenBy(ben))
  ana.close()
  await until('she is gone', () => !(1 in seenBy(ben)))
})

test('[W24] a state over 4 kB is ignored', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  ana.send(writeAwareness([state(1, 1, 'x'.repeat(4096))]), writeAwareness([state(1, 2, 'short')]))
  await until('the short one comes', () => seenBy(ben)[1] === 'short')
  expect(ben.all('awareness').flatMap(({ states }) => states.map(({ clock }) => clock))).toEqual([2])
})

test('[W24] of a flood of states few are passed on, and the last is among them', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  for (let clock = 1; clock <= 500; clock++) ana.send(writeAwareness([state(1, clock, `at ${clock}`)]))
  await until('the last one comes', () => seenBy(ben)[1] === 'at 500')
  expect(ben.all('awareness').length).toBeLessThanOrEqual(25)
})

test('[W25] what is no JSON object is ignored', async () => {
  const { create, raw } = await openServer()
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  const odd = ['[]', '7', '"text"', '{"cut', '']
  ana.send(writeAwareness(odd.map((json, i) => ({ clientId: 1, clock: i + 1, json }))))
  ana.send(writeAwareness([state(1, 10, 'Ana')]))
  await until('the good one comes', () => seenBy(ben)[1] === 'Ana')
  expect(ben.all('awareness').flatMap(({ states }) => states)).toHaveLength(1)
})

test('[W25] a signed-in person appears under their own name, whatever they send', async () => {
  const { create, raw } = await openServer({ user: { id: 'ana', name: 'Ana Reyes' } })
  const id = await create()
  const [ana, ben] = [await raw(id), await raw(id)]
  ana.send(
    writeAwareness([{ clientId: 1, clock: 1, json: '{"user":{"name":"The Director","colour":3},"cursor":{"x":1}}' }]),
  )
  await ben.hears('awareness')
  const [shown] = ben.all('awareness')[0]?.states ?? []
  expect(JSON.parse(shown?.json ?? '')).toEqual({ user: { name: 'Ana Reyes', colour: 3 }, cursor: { x: 1 } })
})

test('[W26] someone who comes back while their old connection hangs gets their presence back', async () => {
  const { create, raw } = await openServer({ timing: { challenge: 50 } })
  const id = await create()
  const [hanging, ben] = [await raw(id), await raw(id)]
  hanging.send(writeAwareness([state(1, 1, 'Ana')]))
  await until('Ben sees Ana', () => 1 in seenBy(ben))
  hanging.socket.pause()
  const back = await raw(id)
  let clock = 2
  await until('Ben sees Ana again', () => {
    back.send(writeAwareness([state(1, clock++, 'Ana, back')]))
    return seenBy(ben)[1] === 'Ana, back'
  })
})

test('[W30] an idle connection hears something the official client understands', async () => {
  const { create, raw } = await openServer({ timing: { heartbeat: 30 } })
  const ana = await raw(await create())
  await ana.hears('awareness', 3)
  expect(ana.all('awareness').every(({ states }) => states.length === 0)).toBe(true)
  expect(MESSAGE.awareness).toBe(1)
})

test('[W31] a connection from which nothing comes is ended', async () => {
  const { create, raw, rooms } = await openServer({ timing: { heartbeat: 20, silence: 500 } })
  const ana = await raw(await create())
  await ana.sync()
  await ana.hears('awareness', 8)
  expect(ana.closed).toBeNull()
  ana.socket.pause()
  await until('it is gone', () => rooms.stats().connections === 0)
})
