/** Verb-nouns that do not end as most do. */
const OTHERS = new Set(
  'agor anfon arwain bod byw cadw cael canfod casglu cynnal cyfarfod dangos darllen datblygu deall dechrau derbyn dewis dod dweud dysgu eistedd ennill estyn galw gofyn gorffen gosod gwahodd gwario gweithio gweld gwneud gwrando hyfforddi mynd olrhain rhedeg rhoi siarad talu trefnu trin trwsio ymuno ymweld ysgrifennu'.split(
    ' ',
  ),
)

/** Whether a Welsh label begins with a verb-noun ("Hyfforddi tiwtoriaid"), told by its ending. */
export function isVerbNoun(label: string): boolean {
  const [first = ''] = label.toLowerCase().split(/\s/, 1)
  const word = first.replace(/[^\p{L}’'-]/gu, '')
  if (OTHERS.has(word)) return true
  // Plurals end in -au; verb-nouns that do end in -hau. A family is no verb either.
  return !/(?:[^h]au|teulu|llu)$/.test(word) && /(?:u|io|ella|i)$/.test(word)
}
