/** Words that begin Welsh labels and are no names. */
const COMMON = new Set(
  `y yr yn mae ni nid dim pob mwy llai llawer rhai ychydig un dau dwy tri tair pedwar pump chwech saith wyth naw deg hanner disgyblion disgybl plant plentyn pobl rhieni rhiant gofalwyr teuluoedd teulu myfyrwyr
  athrawon tiwtoriaid mentoriaid ysgolion ysgol staff gwirfoddolwyr menywod dynion cymunedau cymuned grwpiau busnesau cyflogwyr gweithwyr trigolion cartrefi cleifion ymwelwyr sesiynau sesiwn gweithdai cyfarfodydd llyfrau
  bwlch hyder sgiliau gwybodaeth cymorth cyllid amser hyfforddiant tystiolaeth iechyd lles swyddi gwell gwaith os pan lle beth silff gall gallai bydd rhaid cynnydd gostyngiad nifer canran lefel cyfran pris prisiau cost rheol polisi`.split(
    /\s+/,
  ),
)

/** A text with its first letter small, as in the middle of a sentence; names and abbreviations keep theirs. */
export function lowerFirst(words: string, isKnown: (word: string) => boolean): string {
  const [first = ''] = words.split(/[\s’']/, 1)
  const small = first.toLowerCase()
  if (!/^\p{Lu}\p{Ll}*$/u.test(first)) return words
  return COMMON.has(small) || isKnown(small) || /(?:au|oedd|iaid|iaeth|aeth|wyr|ion|iad|rwydd|deb)$/.test(small)
    ? small + words.slice(first.length)
    : words
}
