export { dateInWords, dayAs, dayInWords, listInWords, momentAs, timeInWords } from './dates.js'
export { chooseLanguage, LANGUAGES, type Language, language, languageNames } from './language.js'
export { nameOf } from './name-of.js'
export { nameOfLanguage } from './name-of-language.js'
export {
  inLanguage,
  isWords,
  loadAllWords,
  loadFirstWords,
  loadHomeWords,
  loadJoinWords,
  loadPeopleWords,
  loadToldWords,
  t,
  tIn,
  type Values,
  type Words,
} from './translate.js'
export { whenInWords } from './when-in-words.js'
