import { newestOf } from '../newest-of.js'

await import(newestOf('cli/main.js', 'cli/run-here.js'))
