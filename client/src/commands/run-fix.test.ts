import { type Finding, findingsOf } from '@throughline/shared/checks'
import { aBand, aLink, anAssumption, anElement, anEvidenceItem, type TheoryParts } from '@throughline/shared/model'
import { afterAll, expect, test, vi } from 'vitest'
import { useEditor } from '../state/index.js'
import { runFix } from './run-fix.js'
import { type EditorInMemory, openInMemory } from './testing/editor-in-memory.js'

// Node has no frames and no keyboard: bringing a new box into view and keeping letters for it is the browser's part.
vi.stubGlobal('requestAnimationFrame', () => 0)
vi.stubGlobal('document', new EventTarget())
// Letters are kept for a second, which would end after this file and its document.
vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const bands = [
  aBand({ id: 'do', types: ['activity'], order: 'a0' }),
  aBand({ id: 'get', types: ['output'], order: 'a1' }),
  aBand({ id: 'change', types: ['outcome'], term: 'short', order: 'a2' }),
  aBand({ id: 'aim', types: ['impact'], order: 'a3' }),
]
const activity = anElement({ id: 'a', type: 'activity', band: 'do', label: { en: 'Visit families' } })
const output = anElement({ id: 'o', type: 'output', band: 'get', label: { en: '30 visits' } })
const outcome = anElement({
  id: 'c',
  type: 'outcome',
  term: 'short',
  band: 'change',
  label: { en: 'Parents read aloud' },
})
const impact = anElement({ id: 'i', type: 'impact', band: 'aim', label: { en: 'Every adult reads' } })
const two = 'Pupils go to school daily, and their teachers know them'

const cases: readonly { readonly check: string; readonly parts: TheoryParts }[] = [
  { check: 'leap', parts: { elements: [activity, impact], links: [aLink({ id: 'ai', from: 'a', to: 'i' })] } },
  { check: 'two-ideas', parts: { elements: [{ ...outcome, label: { en: two } }] } },
  {
    check: 'sub-model-loop',
    parts: {
      elements: [
        { ...activity, within: 'o' },
        { ...output, within: 'a' },
      ],
      links: [],
    },
  },
  { check: 'dead-end', parts: { elements: [activity, output], links: [aLink({ id: 'ao', from: 'a', to: 'o' })] } },
  { check: 'no-cause', parts: { elements: [outcome, impact], links: [aLink({ id: 'ci', from: 'c', to: 'i' })] } },
  {
    check: 'output-no-outcome',
    parts: { elements: [activity, output], links: [aLink({ id: 'ao', from: 'a', to: 'o' })] },
  },
]

test.each(cases)('the fix of $check puts it right as one step', ({ check, parts }) => {
  const editor = openInMemory({ bands, ...parts })
  const before = editor.theory()
  const finding = fixable(editor, check)
  runFix(editor.context(), finding.fix.change)
  expect(found(editor, check).map(({ key }) => key)).not.toContain(finding.key)
  editor.undo()
  expect(editor.theory()).toEqual(before)
})

test('a step put between has the cursor, and the link that was there leads to it with what was said on it', () => {
  const link = aLink({ id: 'ai', from: 'a', to: 'i', kind: 'requires', rationale: { en: 'They ask for it.' } })
  const editor = openInMemory({ bands, elements: [activity, impact], links: [link] })
  runFix(editor.context(), fixable(editor, 'leap').fix.change)
  const { elements, links } = editor.theory()
  const step = useEditor.getState().editing ?? ''
  expect(elements.get(step)).toMatchObject({ type: 'outcome', term: 'short', band: 'change' })
  expect([...links.values()].map(({ from, to, kind }) => [from, to, kind])).toEqual([
    ['a', step, 'requires'],
    [step, 'i', 'requires'],
  ])
  expect(links.get('ai')?.rationale).toEqual({ en: 'They ask for it.' })
})

test('where a link is rated, or has evidence, nobody but people can say which half that is about', () => {
  const leap = aLink({ id: 'ai', from: 'a', to: 'i' })
  const open = (parts: TheoryParts) => found(openInMemory({ bands, elements: [activity, impact], ...parts }), 'leap')
  expect(open({ links: [{ ...leap, rating: { scale: 'nesta', value: 2 } }] })[0]?.fix).toBeUndefined()
  expect(open({ links: [leap], evidence: [anEvidenceItem({ id: 'e', on: ['ai'] })] })[0]?.fix).toBeUndefined()
  expect(open({ links: [leap] })[0]?.fix).toBeDefined()
})

test('of two ideas each gets its box, one after the other, and all that led to both leads to each', () => {
  const links = [
    aLink({ id: 'oc', from: 'o', to: 'c', rating: { scale: 'nesta', value: 3 } }),
    aLink({ id: 'ci', from: 'c', to: 'i' }),
  ]
  const assumptions = [anAssumption({ id: 'as', on: ['oc'] })]
  const elements = [output, { ...outcome, label: { en: two } }, { ...outcome, id: 'd', order: 'a1' }, impact]
  const editor = openInMemory({ bands, elements, links, assumptions })
  runFix(editor.context(), fixable(editor, 'two-ideas').fix.change)
  const theory = editor.theory()
  const made = useEditor.getState().editing ?? ''
  expect([theory.elements.get('c')?.label, theory.elements.get(made)?.label]).toEqual([
    { en: 'Pupils go to school daily' },
    { en: 'Their teachers know them' },
  ])
  const [first, second, third] = ['c', made, 'd'].map((id) => theory.elements.get(id)?.order ?? '')
  expect([first, second, third]).toEqual([first, second, third].toSorted())
  const into = [...theory.links.values()].find(({ from, to }) => from === 'o' && to === made)
  expect(into?.rating).toEqual({ scale: 'nesta', value: 3 })
  expect(theory.assumptions.get('as')?.on).toEqual(['oc', into?.id])
  expect([...theory.links.values()].some(({ from, to }) => from === made && to === 'i')).toBe(true)
})

test('a label in two languages is not split by one who reads only one of them', () => {
  const label = { en: two, cy: 'Mae disgyblion yn mynd i’r ysgol bob dydd ac mae eu hathrawon yn eu hadnabod' }
  const editor = openInMemory({ bands, elements: [{ ...outcome, label }] })
  expect(found(editor, 'two-ideas')[0]?.fix).toBeUndefined()
})

test('a label that was changed meanwhile is not split', () => {
  const editor = openInMemory({ bands, elements: [{ ...outcome, label: { en: two } }] })
  const { change } = fixable(editor, 'two-ideas').fix
  const other = openInMemory({ bands, elements: [{ ...outcome, label: { en: `${two} well` } }] })
  runFix(other.context(), change)
  expect(other.theory().elements.size).toBe(1)
})

function found(editor: EditorInMemory, check: string): readonly Finding[] {
  return findingsOf(editor.theory()).open.filter((one) => one.check.id === check)
}

function fixable(editor: EditorInMemory, check: string) {
  const [finding] = found(editor, check)
  if (finding?.fix === undefined) throw new Error(`${check} finds nothing that can be fixed`)
  return { ...finding, fix: finding.fix }
}
