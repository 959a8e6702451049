import { mapWith, standsIn } from '@throughline/shared/graph'
import type { Id } from '@throughline/shared/model'
import { goTo } from '../state/index.js'
import { useHistoryParts } from './history-context.js'
import { useShownVersion } from './history-state.js'
import type { Sentence } from './sentences.js'

/** Who did what; a press goes to what it is about, where that is on the map. */
export function SentenceLine({ sentence }: { readonly sentence: Sentence }) {
  const { live } = useHistoryParts()
  const theory = (useShownVersion()?.session ?? live).theory()
  const { before, who, after, things } = sentence
  const words = (
    <>
      {before}
      <em>{who}</em>
      {after}
    </>
  )
  const thing = things.find((id: Id) => standsIn(theory, id))
  if (thing === undefined) return <li>{words}</li>
  return (
    <li>
      <button type="button" className="history-sentence" onClick={() => goTo(thing, mapWith(theory, thing))}>
        {words}
      </button>
    </li>
  )
}
