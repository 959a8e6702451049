/** Verbs of the field in their base form: how one tells an order ("Train tutors") and a clause ("Pupils read more"). */
const BASE =
  `accept access achieve act adapt adjust adopt advise agree allow apply arrange arrive ask assess attain attend avoid become begin believe belong benefit breed bring build buy call care carry catch celebrate change
  check choose claim close coach collect combine come commission complete connect consider consult contact cook coordinate cope create cut decide deliver depend describe design develop differ distribute do drop earn eat
  emit employ enable encourage end engage enjoy enrol ensure enter establish evaluate exercise exist expand expect experience explain express face facilitate fall feel fill find finish fit fix follow form fund gain gather get give go graduate grow
  guide have hear help hire hold host identify implement improve include increase inform insulate intend interview introduce invest invite involve join keep know lack launch lead learn leave lend let link listen live
  lobby lose maintain make manage map match mean measure meet mend mentor mobilise monitor move mow narrow need negotiate offer open operate organise own participate pass pay perform plan play practise prepare present prevent produce progress
  promote protect prove provide publish put qualify question raise reach read realise receive recognise record recover recruit reduce refer regulate rely remain remember repair replace report require research resolve respect respond
  rise run save say see seek sell send serve set share show sign sit sleep smoke speak spend spot stand start stay stop strengthen study succeed suffer supervise support survive switch take talk target teach tell test think throw
  trade train transfer travel treat trust try turn tutor understand use value visit volunteer vote wait walk want wash watch win withdraw work worry write
    appoint assemble award brief clean clear convene curate draft drink embed equip inspect install issue miss mistrust moderate nominate notice offend pour procure quit redesign refurbish release rent restore order feed delay deter doubt drive eat fade hinder hurt ignore invent limit lower pick predict prefer press print push rely replace retain return reward ride shape shift skip slow sort split spread steal store stretch struggle suggest surround tend tighten touch undermine unite vary view warn weaken widen resume secure smile supply swim tackle tailor tidy translate update upgrade vaccinate wear welcome`
    .trim()
    .split(/\s+/)

const HELPERS =
  'is are am was were be been has have had does do did can could will would may might must should cannot'.split(' ')

const bases = new Set(BASE)
const helpers = new Set(HELPERS)
/** Forms in -s that are as often a plural noun: not taken for a verb. */
const NOUNS_IN_S = new Set(
  'acts benefits calls changes checks claims courses cuts designs drops experiences exercises finds forms funds gains groups guides helps interviews leads links lives maps matches measures meetings moves needs offers plans plays practices presents programmes records reports researches respects results rises runs sets shares shows signs stands starts stays studies supports talks targets tests trades trains transfers travels treats trusts turns uses values visits votes walks watches works'.split(
    ' ',
  ),
)

/** Verbs only, whatever stands before them. */
const sure = new Set('is are was were has have had cannot should would could'.split(' '))
/** Of the forms in -s those that end a clause as often as a noun phrase: nobody can tell by the words alone. */
const EITHER = new Set(
  'rises stands starts stays turns drops runs helps shows works moves gains changes needs'.split(' '),
)

export const isSurelyVerb = (word: string): boolean => sure.has(word)
export const mayBeVerb = (word: string): boolean => EITHER.has(word)
export const isBaseVerb = (word: string): boolean => bases.has(word)
export const isHelperVerb = (word: string): boolean => helpers.has(word)

/** Whether a word is a verb as one says it of him, her or it: "narrows". */
export function isVerbInS(word: string): boolean {
  if (NOUNS_IN_S.has(word) || !word.endsWith('s')) return false
  return bases.has(word.slice(0, -1)) || bases.has(word.replace(/es$/, '')) || bases.has(word.replace(/ies$/, 'y'))
}
