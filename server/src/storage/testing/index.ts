export { startPostgres, type TestPostgres } from '../postgres/testing/postgres.js'
