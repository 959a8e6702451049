import { describe, expect, test } from 'vitest'
import { childNamed, descendantsNamed, OFFICE_NAMESPACES, readXml, textIn } from './index.js'
import { XML_LIMITS } from './walk-xml.js'

describe('XML of others', () => {
  test('gives elements, attributes and text', () => {
    const read = readXml('<a b="1 &amp; 2"><c>x&lt;y</c><![CDATA[<z>]]></a>')
    expect(read.ok && read.root.attributes.get('b')).toBe('1 & 2')
    expect(read.ok && textIn(childNamed(read.root, 'c'))).toBe('x<y')
    expect(read.ok && textIn(read.root)).toBe('x<y<z>')
  })

  test('a namespace is called by its usual prefix, whatever the document calls it, strict or transitional', () => {
    for (const uri of [
      'http://schemas.openxmlformats.org/drawingml/2006/main',
      'http://purl.oclc.org/ooxml/drawingml/main',
    ]) {
      const read = readXml(`<q:p xmlns:q="${uri}"><q:t>words</q:t></q:p>`, OFFICE_NAMESPACES)
      expect(read.ok && [...descendantsNamed(read.root, 'a:t')].map(textIn)).toEqual(['words'])
    }
  })

  test.each([
    ['entities of its own', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', 'declares entities'],
    ['an entity that it does not declare', '<a>&b;</a>', 'entity'],
    ['nesting without end', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, `${XML_LIMITS.depth} deep`],
    ['no end', '<a><b></a>', 'tag'],
    ['nothing', '', ''],
    ['no markup', 'Dear all', ''],
  ])('with %s is refused in words', (_what, text, says) => {
    const read = readXml(text)
    expect(read.ok ? 'opened' : read.message).toContain(says)
    expect(read.ok).toBe(false)
  })

  test('documents of one file share what it may need', () => {
    const allowance = { nodes: 10, characters: 100 }
    const said = (text: string) => {
      const read = readXml(text, new Map(), allowance)
      return read.ok ? 'opened' : read.message
    }
    // Each is five: two elements, two attributes, one text.
    expect([1, 2, 3].map(() => said('<a b="" c=""><d/>x</a>'))).toEqual([
      'opened',
      'opened',
      expect.stringContaining('more elements, attributes or text'),
    ])
    allowance.nodes = 10
    expect(said(`<a>${'x'.repeat(100)}</a>`)).toContain('more elements, attributes or text')
  })

  test('names of what every object has are names like any other', () => {
    const read = readXml('<__proto__ constructor="x"/>')
    expect(read.ok && [read.root.name, read.root.attributes.get('constructor')]).toEqual(['__proto__', 'x'])
  })
})
