import { expect, test } from 'vitest'
import { aLink, anElement, aTheory } from '../../model/index.js'
import { exportedFor } from '../testing/index.js'
import { boxAnchors } from './box-anchors.js'
import { hoverStyle } from './hover-style.js'

test('ids that would end a stylesheet are only ids', () => {
  const theory = aTheory({
    elements: ['</style><b', 'z'].map((id) => anElement({ id, type: 'outcome' })),
    links: [aLink({ id: '"]{}', from: '</style><b', to: 'z' })],
  })
  const { scene } = exportedFor(theory)
  const made = hoverStyle(scene, new Map())
  expect(made.split('\n')).toHaveLength(2)
  expect(made).not.toContain('<')
  expect(made).toContain('[data-id="\\3c \\2f style\\3e \\3c b"]:hover')
  expect(hoverStyle(scene, boxAnchors(theory))).toContain('.hit[href="#box-1"]:is(:hover,:focus-visible)')
  expect(made).toContain('[data-link="\\22 \\5d \\7b \\7d "]')
})
