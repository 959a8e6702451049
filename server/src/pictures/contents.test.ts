import { type Exported, writeAs } from '@throughline/shared/formats'
import { examples } from '@throughline/shared/templates'
import { expect, test } from 'vitest'
import { exportedOf } from './figure.js'
import { nodePlatform } from './node-platform.js'

test.each(['mermaid', 'dot', 'outline', 'kumu', 'markdown'])(
  '%s says the same whether or not the ways of links were found',
  async (format) => {
    for (const example of examples) {
      const exported = await exportedOf(example.theory())
      const { theory, choices, scene } = exported
      const unfound: Exported = {
        theory,
        choices,
        contents: exported.contents ?? scene,
        get scene(): never {
          throw new Error('the ways of links were looked for')
        },
      }
      const file = await writeAs(format, unfound, nodePlatform)
      expect(file).toBe(await writeAs(format, { theory, choices, scene }, nodePlatform))
    }
  },
)
