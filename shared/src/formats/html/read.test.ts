import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { htmlFormat } from './format.js'
import { readModelFromHtml } from './read.js'

const read = (text: string) => readModelFromHtml(strToU8(text))

describe('opening a web page', () => {
  test('finds the theory that is inside, also after a program wrote the page anew', () => {
    expect(read('<!DOCTYPE html><template id="throughline-model">e30=</template>')).toEqual({ json: '{}' })
    expect(read('<HTML><TEMPLATE data-encoding=base64 id=throughline-model>\n e3\n 0=</TEMPLATE>')).toEqual({
      json: '{}',
    })
  })

  test('of others says that there is no theory in it', () => {
    expect(read('<!DOCTYPE html><p>throughline-model</p>')).toEqual({ problem: 'no-model' })
    expect(read('<p>&lt;template id="throughline-model"&gt;e30=</p>')).toEqual({ problem: 'no-model' })
  })

  test('with a damaged theory says so', () => {
    expect(read('<template id="throughline-model">{"a":1}</template>')).toEqual({ problem: 'damaged' })
    expect(read('<template id="throughline-model">e30=')).toEqual({ problem: 'damaged' })
    expect(read('<template id="throughline-model">gICA</template>')).toEqual({ problem: 'damaged' })
  })

  test.each(['<!DOCTYPE html>', '\ufeff<!doctype HTML>\n', '<html lang="en">', '<!-- saved -->\n<!DOCTYPE html>'])(
    'knows one by %j',
    (start) => {
      expect(htmlFormat.recognises(strToU8(start), '')).toBe(true)
    },
  )

  test.each(['<svg xmlns="http://www.w3.org/2000/svg"/>', '<htmlx>', 'html', '<!DOCTYPE svg>'])(
    'does not take %j for one',
    (start) => {
      expect(htmlFormat.recognises(strToU8(start), '')).toBe(false)
    },
  )
})
