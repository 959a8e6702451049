import { HOUSE_COLOURS, houseTheme, houseWords } from '@throughline/shared/scene'
import { language, t } from '../i18n/index.js'
import { Icon } from '../ui/index.js'

interface HouseColoursProps {
  /** Main, second, ground. */
  readonly colours: readonly string[]
  readonly onChoose: (colours: readonly string[]) => void
}

/** What they begin as, until somebody chooses. */
export const OFFERED_COLOURS = ['#2447c4', '#b45309', '#ffffff']

/** The organisation's colours, with what cannot be read in them and what is used instead. */
export function HouseColours({ colours, onChoose }: HouseColoursProps) {
  const { problems } = houseTheme(colours)
  return (
    <fieldset className="export-house">
      <legend className="unseen">{t('export.house')}</legend>
      {HOUSE_COLOURS.map((name, at) => (
        <label key={name}>
          <input
            type="color"
            value={colours[at] ?? OFFERED_COLOURS[at]}
            onChange={({ target }) =>
              onChoose(
                OFFERED_COLOURS.map((offered, each) => (each === at ? target.value : (colours[each] ?? offered))),
              )
            }
          />
          {t(`export.house.${name}`)}
        </label>
      ))}
      {problems.map((problem) => (
        <p key={`${problem.colour} ${problem.kind}`} className="export-house-problem">
          <Icon name="warning" />
          {houseWords(problem, language())}
        </p>
      ))}
    </fieldset>
  )
}
