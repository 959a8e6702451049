import { newestOf } from './newest-of.js'

await import(newestOf('main.js', 'run-server.js'))
