export { chooseLanguage, LANGUAGES, type Language, language, languageNames } from './language.js'
export { nameOf } from './name-of.js'
export { nameOfLanguage } from './name-of-language.js'
export { inLanguage, isWords, loadAllWords, loadFirstWords, t, tIn, type Values, type Words } from './translate.js'
