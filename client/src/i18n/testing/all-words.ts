import { LANGUAGES } from '../language.js'
import { loadAllWords } from '../translate.js'

// In the browser each page loads the words it says; in tests any part of the client may be asked what it says.
await Promise.all(LANGUAGES.map(loadAllWords))
