/** What is wanted of frames on a map of each size: so many a second, and for the 95th percentile and the longest, ms. */
const WANTED = {
  2000: { perSecond: 50, p95: 20, fit: 50 },
  5000: { perSecond: 40 },
  7500: { perSecond: 40 },
}

/** Verdicts on our frames; at 100 boxes against React Flow in the same run, above against what is wanted. */
export function frameVerdicts(graph, rows, { fit }) {
  const wanted = WANTED[graph.boxes.length]
  return rows
    .filter(({ contender }) => contender.id === 'ours')
    .flatMap(({ gesture, view, perSecond, p95, longest }) => {
      const what = `${graph.boxes.length} boxes: ${gesture}, ${view === 'one' ? 'zoom 1' : 'all in view'}`
      const peer = rows.find((row) => row.contender.id === 'react-flow' && row.gesture === gesture && row.view === view)
      const bare = rows.find((row) => row.contender.id === 'bare' && row.gesture === gesture && row.view === view)
      const others = [
        peer && `React Flow ${shown(peer, gesture === fit)}`,
        bare && `bare canvas ${shown(bare, gesture === fit)}`,
      ]
      const against = others.filter((one) => one !== undefined).join(', ') || '-'
      if (gesture === fit)
        return wanted?.fit === undefined
          ? []
          : [{ what, ours: `${longest.toFixed(1)} ms longest`, against, ratio: longest / wanted.fit, atMost: 1 }]
      const ours = `${perSecond.toFixed(1)} frames/s, p95 ${p95.toFixed(1)} ms`
      if (wanted === undefined)
        return peer === undefined ? [] : [{ what, ours, against, ratio: perSecond / peer.perSecond, atLeast: 1 }]
      const frames = {
        what: `${what} (of ${wanted.perSecond}/s)`,
        ours,
        against,
        ratio: perSecond / wanted.perSecond,
        atLeast: 1,
      }
      if (wanted.p95 === undefined) return [frames]
      return [frames, { what: `${what} (p95 of ${wanted.p95} ms)`, ours, against, ratio: p95 / wanted.p95, atMost: 1 }]
    })
}

function shown({ perSecond, longest }, isFit) {
  return isFit ? `${longest.toFixed(1)} ms` : `${perSecond.toFixed(1)}`
}

/** Verdicts on opening, memory and scripts. */
export function pageVerdicts({ opening, withDocument, without, home, editor }) {
  const grown = withDocument - without
  return [
    {
      what: '2000 boxes: first full paint',
      ours: `${opening.ours.toFixed(0)} ms`,
      against: `empty React Flow page ${opening.empty.toFixed(0)} ms`,
      ratio: opening.ours / opening.empty,
      atMost: 1.5,
    },
    {
      what: '2000 boxes: JavaScript heap (of 30 MB)',
      ours: `${grown.toFixed(1)} MB more`,
      against: `without the document ${without.toFixed(1)} MB`,
      ratio: grown / 30,
      atMost: 1,
    },
    {
      what: 'script for home, gzip (of 120 kB)',
      ours: `${home.page.toFixed(1)} kB`,
      against: '-',
      ratio: home.page / 120,
      atMost: 1,
    },
    {
      what: 'script for the editor, gzip (of 300 kB)',
      ours: `${editor.page.toFixed(1)} kB`,
      against: '-',
      ratio: editor.page / 300,
      atMost: 1,
    },
  ]
}
