import { aGroup, aLink, anElement } from '../../model/index.js'
import type { FaultAndTwin } from './fault-and-twin.js'

const many = Array.from({ length: 33 }, (_, n) => anElement({ id: `n${n}`, type: 'risk', label: { en: `Risk ${n}` } }))
const pair = [
  anElement({ id: 'x', type: 'activity', label: { en: 'Visit families' } }),
  anElement({ id: 'y', type: 'output', label: { en: '30 visits' } }),
]

export const structureFaults: readonly FaultAndTwin[] = [
  {
    check: 'orphan',
    fault: 'an input that nothing is linked to',
    has: { without: ['ia'] },
    hasNot: {},
    finds: ['input'],
    saying: /no links/,
  },
  {
    check: 'orphan',
    fault: 'not what only moderates, and not a note or a risk',
    has: { add: { elements: [anElement({ id: 'm', type: 'mechanism', label: { en: 'Trust' } })] } },
    hasNot: {
      add: {
        elements: [
          anElement({ id: 'm', type: 'mechanism', label: { en: 'Trust' } }),
          anElement({ id: 'n', type: 'note', label: { en: 'Ask Ben' } }),
          anElement({ id: 'c', type: 'context-factor', label: { en: 'A library nearby' } }),
        ],
        links: [aLink({ id: 'ml', from: 'm', to: 'og', kind: 'moderates' })],
      },
    },
    finds: ['m'],
    saying: /no links/,
  },
  {
    check: 'dead-end',
    fault: 'an outcome that leads to nothing',
    has: { without: ['hi'] },
    hasNot: { without: ['hi'], add: { links: [aLink({ id: 'hi2', from: 'habit', to: 'impact', kind: 'requires' })] } },
    finds: ['habit'],
    saying: /leads to nothing/,
  },
  {
    check: 'dead-end',
    fault: 'but not what a sub-model ends with: the box it opens from hands it on',
    has: { add: { elements: pair, links: [aLink({ id: 'xy', from: 'x', to: 'y' })] } },
    hasNot: {
      add: {
        elements: pair.map((element) => ({ ...element, within: 'activity' })),
        links: [aLink({ id: 'xy', from: 'x', to: 'y' })],
      },
    },
    finds: ['y'],
    saying: /leads to nothing/,
  },
  {
    check: 'no-cause',
    fault: 'an outcome that only a risk bears on',
    has: { change: { og: { kind: 'moderates' } } },
    hasNot: { change: { og: { kind: 'requires' } } },
    finds: ['gain'],
    saying: /Nothing leads to it/,
  },
  {
    check: 'loop',
    fault: 'the impact leads back to an outcome',
    has: { add: { links: [aLink({ id: 'back', from: 'impact', to: 'gain' })] } },
    hasNot: { add: { links: [aLink({ id: 'back', from: 'impact', to: 'gain', kind: 'feedback' })] } },
    finds: ['gain habit impact'],
    saying: /3 boxes lead round/,
  },
  {
    check: 'loop',
    fault: 'a box that leads to itself',
    has: { add: { links: [aLink({ id: 'self', from: 'habit', to: 'habit' })] } },
    hasNot: { add: { links: [aLink({ id: 'self', from: 'habit', to: 'habit', kind: 'reduces' })] } },
    finds: ['habit'],
    saying: /leads to itself/,
  },
  {
    check: 'output-no-outcome',
    fault: 'an output from which only a risk can be reached',
    has: { change: { og: { to: 'risk' } } },
    hasNot: { change: { og: { to: 'impact' } } },
    finds: ['output'],
    saying: /No outcome or impact/,
  },
  {
    check: 'output-no-outcome',
    fault: 'but an output in a sub-model is handed on by the box it opens from',
    has: { add: { elements: pair, links: [aLink({ id: 'xy', from: 'x', to: 'y' })] } },
    hasNot: {
      add: {
        elements: pair.map((element) => ({ ...element, within: 'activity' })),
        links: [aLink({ id: 'xy', from: 'x', to: 'y' })],
      },
    },
    finds: ['y'],
    saying: /No outcome or impact/,
  },
  {
    check: 'leap',
    fault: 'from an activity straight to the impact',
    has: { add: { links: [aLink({ id: 'far', from: 'activity', to: 'impact' })] } },
    hasNot: { add: { links: [aLink({ id: 'far', from: 'activity', to: 'impact', kind: 'moderates' })] } },
    finds: ['far'],
    saying: /from an activity straight to an impact/,
  },
  {
    check: 'leap',
    fault: 'from an input straight to a long outcome',
    has: { add: { links: [aLink({ id: 'far', from: 'input', to: 'habit', kind: 'requires' })] } },
    hasNot: { add: { links: [aLink({ id: 'far', from: 'input', to: 'gain', kind: 'requires' })] } },
    finds: ['far'],
    saying: /from an input straight to a long outcome/,
  },
  {
    check: 'backward-link',
    fault: 'from a long outcome to an output',
    has: { add: { links: [aLink({ id: 'back', from: 'habit', to: 'output' })] } },
    hasNot: { change: { habit: { term: null } }, add: { links: [aLink({ id: 'back', from: 'habit', to: 'output' })] } },
    finds: ['back'],
    saying: /from long outcome to output/,
  },
  {
    check: 'separate-parts',
    fault: 'two boxes that nothing links to the rest',
    has: { add: { elements: pair, links: [aLink({ id: 'xy', from: 'x', to: 'y' })] } },
    hasNot: {
      add: {
        elements: pair,
        links: [aLink({ id: 'xy', from: 'x', to: 'y' }), aLink({ id: 'ry', from: 'risk', to: 'x', kind: 'reduces' })],
      },
    },
    finds: ['x y'],
    saying: /2 boxes with no link/,
  },
  {
    check: 'separate-parts',
    fault: 'but a sub-model is a map of its own',
    has: { add: { elements: pair, links: [aLink({ id: 'xy', from: 'x', to: 'y' })] } },
    hasNot: {
      add: {
        elements: pair.map((element) => ({ ...element, within: 'activity' })),
        links: [aLink({ id: 'xy', from: 'x', to: 'y' })],
      },
    },
    finds: ['x y'],
    saying: /2 boxes/,
  },
  {
    check: 'crowded',
    fault: '42 boxes and no groups',
    has: { add: { elements: many } },
    hasNot: { add: { elements: many, groups: [aGroup({ id: 'g' })] } },
    finds: ['theory'],
    saying: /42 boxes/,
  },
  {
    check: 'crowded',
    fault: 'notes are not counted, 40 boxes are not too many',
    has: { add: { elements: many } },
    hasNot: { add: { elements: many.map((element, n) => (n < 31 ? element : { ...element, type: 'note' })) } },
    finds: ['theory'],
    saying: /42 boxes/,
  },
]
