import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { readFile } from '../index.js'
import { writeZip } from '../zip/index.js'
import { miradiDrawing } from './read.js'

const factor = (id: number, kind: string, thing: number, more = '') =>
  `<m:DiagramFactor Id="${id}">${more}<m:DiagramFactorLocation><m:DiagramPoint><m:x>${id}</m:x><m:y>30</m:y></m:DiagramPoint></m:DiagramFactorLocation><m:DiagramFactorSize><m:DiagramSize><m:width>120</m:width><m:height>60</m:height></m:DiagramSize></m:DiagramFactorSize><m:DiagramFactorWrappedFactorId><m:WrappedByDiagramFactorId><m:${kind}Id>${thing}</m:${kind}Id></m:WrappedByDiagramFactorId></m:DiagramFactorWrappedFactorId></m:DiagramFactor>`
const thing = (kind: string, id: number, name: string, details = '') =>
  `<m:${kind}Pool><m:${kind} Id="${id}"><m:${kind}Name>${name}</m:${kind}Name><m:${kind}Details>${details}</m:${kind}Details></m:${kind}></m:${kind}Pool>`
const link = (id: number, from: string, to: string) =>
  `<m:DiagramLink Id="${id}"><m:DiagramLinkFromDiagramFactorId><m:LinkableFactorId>${from}</m:LinkableFactorId></m:DiagramLinkFromDiagramFactorId><m:DiagramLinkToDiagramFactorId><m:LinkableFactorId>${to}</m:LinkableFactorId></m:DiagramLinkToDiagramFactorId></m:DiagramLink>`
const ids = (what: string, ...list: number[]) =>
  list.map((id) => `<m:Diagram${what}Id>${id}</m:Diagram${what}Id>`).join('')

const PROJECT = `<?xml version="1.0"?><m:ConservationProject xmlns:m="http://xml.miradi.org/schema/ConservationProject/248">
  ${thing('Strategy', 1, '<div>Trap rats</div>', '<div>On <b>all</b> islands</div><div>each spring</div>')}
  ${thing('ThreatReductionResult', 2, 'Fewer rats')}${thing('BiodiversityTarget', 3, 'Seabirds')}${thing('GroupBox', 4, 'Islands')}
  <m:DiagramFactorPool>${factor(11, 'Strategy', 1)}${factor(12, 'ThreatReductionResult', 2)}${factor(13, 'BiodiversityTarget', 3)}${factor(14, 'GroupBox', 4, `<m:DiagramFactorGroupBoxChildrenIds>${ids('Factor', 11)}</m:DiagramFactorGroupBoxChildrenIds>`)}${factor(15, 'Stress', 9)}</m:DiagramFactorPool>
  <m:DiagramLinkPool>${link(21, '<m:StrategyId>11</m:StrategyId>', '<m:ThreatReductionResultId>12</m:ThreatReductionResultId>')}${link(22, '<m:ThreatReductionResultId>12</m:ThreatReductionResultId>', '<m:BiodiversityTargetId>13</m:BiodiversityTargetId>')}</m:DiagramLinkPool>
  <m:ResultsChainPool><m:ResultsChain Id="5"><m:ResultsChainName>Rats</m:ResultsChainName><m:ResultsChainDiagramFactorIds>${ids('Factor', 11, 12, 13, 14)}</m:ResultsChainDiagramFactorIds><m:ResultsChainDiagramLinkIds>${ids('Link', 21, 22)}</m:ResultsChainDiagramLinkIds></m:ResultsChain>
  <m:ResultsChain Id="6"><m:ResultsChainName>Other</m:ResultsChainName></m:ResultsChain></m:ResultsChainPool></m:ConservationProject>`

test('a Miradi project gives its results chain, with the types that its factors have', () => {
  const drawing = miradiDrawing(writeZip(new Map([['project.xml', PROJECT]])))
  if (!('boxes' in drawing)) throw new Error(drawing.problems[0]?.message)
  expect(drawing.title).toBe('Rats')
  expect(drawing.boxes.map(({ id, text, type, within }) => [id, text, type, within])).toEqual([
    ['11', 'Trap rats', 'activity', '14'],
    ['12', 'Fewer rats', 'outcome', null],
    ['13', 'Seabirds', 'impact', null],
    ['14', 'Islands', null, null],
  ])
  expect(drawing.boxes[0]).toMatchObject({ description: 'On all islands\neach spring', rect: { x: 11, y: 30 } })
  expect(drawing.arrows.map(({ from, to }) => `${from} ${to}`)).toEqual(['11 12', '12 13'])
  expect(drawing.warnings[0]?.message).toContain('“Other”')
})

test('a project is known in its zip and by itself', async () => {
  for (const bytes of [
    writeZip(
      new Map([
        ['schema.rnc', ''],
        ['project.xml', PROJECT],
      ]),
    ),
    strToU8(PROJECT),
  ]) {
    const opened = await readFile(bytes, 'rats')
    expect(opened.ok && opened.theory.links.size).toBe(2)
  }
})
