import { type CleanedWhere, type CustomAdapter, createAdapterFactory } from 'better-auth/adapters'
import * as z from 'zod'
import { changeRecords, type Draft, type KeptRecord, type NewRecord, type Records } from '../storage/index.js'
import { digest } from './digest.js'
import { kindOf } from './kind-of.js'
import { byField, matches, type Row } from './matching-rows.js'

/**
 * Keeps the models of better-auth as records beside the documents, so that copies, moves and PostgreSQL carry accounts
 * with no second database. One equality on a key picks candidates, the rest is looked at in memory. Of a session's token
 * only the digest is kept. `changed` hears that things of a model were
 * changed or removed, once that is durable.
 */
export function recordsAdapter(records: Records, changed: (model: string) => void) {
  return createAdapterFactory({
    config: { adapterId: 'throughline-records', supportsDates: false, supportsNumericIds: false },
    adapter: ({ schema }) => adapter(records, keysOf(schema), changed),
  })
}

/** By which fields the rows of each model are found. */
type Keys = ReadonlyMap<string, { readonly plain: readonly string[]; readonly unique: readonly string[] }>

type Schema = Parameters<Parameters<typeof createAdapterFactory>[0]['adapter']>[0]['schema']

const row = z.record(z.string(), z.unknown())

function keysOf(schema: Schema): Keys {
  return new Map(
    Object.values(schema).map(({ modelName, fields }) => {
      const named = Object.entries(fields)
      const unique = named.filter(([, field]) => field.unique === true).map(([name]) => name)
      // Who comes back from a provider is looked up by what the provider calls them.
      const plain = named
        .filter(([name, field]) => field.index === true || field.references !== undefined || name === 'accountId')
        .map(([name]) => name)
      return [modelName, { plain: plain.filter((name) => !unique.includes(name)), unique }]
    }),
  )
}

function adapter(records: Records, keys: Keys, changed: (model: string) => void): CustomAdapter {
  function recordOf(model: string, its: Row): NewRecord {
    const { plain = [], unique = [] } = keys.get(model) ?? {}
    const id = String(its.id)
    return { kind: kindOf(model), id, value: its, keys: texts(its, plain), unique: texts(its, unique) }
  }

  async function candidates(model: string, where: readonly CleanedWhere[]): Promise<readonly KeptRecord[]> {
    const kind = kindOf(model)
    const { plain = [], unique = [] } = keys.get(model) ?? {}
    if (where.some(({ connector }) => connector === 'OR')) return records.all(kind)
    for (const { field, operator, value, mode } of where) {
      if (operator !== 'eq' || mode !== 'sensitive' || typeof value !== 'string') continue
      if (field === 'id') return [await records.get(kind, value)].filter((found) => found !== null)
      if (plain.includes(field) || unique.includes(field)) return records.find(kind, field, value)
    }
    return records.all(kind)
  }

  async function find(model: string, asked: readonly CleanedWhere[] = []): Promise<Row[]> {
    const where = asked.map((clause) => ofKept(model, clause))
    const found = await candidates(model, where)
    return found.map(({ value }) => row.parse(value)).filter((each) => matches(each, where))
  }

  /** Does something with each that is found, if it still is one of those asked for when that is done; gives what it gives. */
  async function each(
    model: string,
    { where, most = Number.POSITIVE_INFINITY }: { readonly where: readonly CleanedWhere[]; readonly most?: number },
    work: (draft: Draft, found: Row) => Row,
  ): Promise<Row[]> {
    const asked = where.map((clause) => ofKept(model, clause))
    const done: Row[] = []
    for (const { id } of await find(model, where)) {
      if (done.length === most) break
      const result = await changeRecords(records, async (draft) => {
        const now = row.nullable().parse((await draft.get(kindOf(model), String(id)))?.value ?? null)
        return now === null || !matches(now, asked) ? null : work(draft, now)
      })
      if (result !== null) done.push(result)
    }
    if (done.length > 0) changed(model)
    return shown(model, where, done)
  }

  const change = (model: string, where: readonly CleanedWhere[], update: Row) =>
    each(model, { where }, (draft, before) => {
      const after = { ...before, ...kept(model, update) }
      draft.put(recordOf(model, after))
      return after
    })

  const remove = (model: string, where: readonly CleanedWhere[], most?: number) =>
    each(model, { where, ...(most === undefined ? {} : { most }) }, (draft, before) => {
      draft.remove({ kind: kindOf(model), id: String(before.id) })
      return before
    })

  // better-auth says by the type argument what it kept under a model: it comes back as it was given.
  return {
    async create({ model, data }) {
      await records.put([recordOf(model, kept(model, data))])
      return data
    },
    findOne: async <T>({ model, where }: { model: string; where: CleanedWhere[] }) =>
      (shown(model, where, await find(model, where))[0] as T | undefined) ?? null,
    async findMany<T>({ model, where, limit, sortBy, offset = 0 }: Parameters<CustomAdapter['findMany']>[0]) {
      const found = await find(model, where)
      if (sortBy !== undefined) found.sort(byField(sortBy.field, sortBy.direction))
      return found.slice(offset, offset + limit) as T[]
    },
    count: async ({ model, where }) => (await find(model, where)).length,
    update: async <T>({ model, where, update }: { model: string; where: CleanedWhere[]; update: T }) =>
      ((await change(model, where, row.parse(update)))[0] as T | undefined) ?? null,
    updateMany: async ({ model, where, update }) => (await change(model, where, update)).length,
    delete: async ({ model, where }) => void (await remove(model, where)),
    deleteMany: async ({ model, where }) => (await remove(model, where)).length,
    consumeOne: async <T>({ model, where }: { model: string; where: CleanedWhere[] }) =>
      ((await remove(model, where, 1))[0] as T | undefined) ?? null,
  }
}

function texts(kept: Row, fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = kept[field]
      return typeof value === 'string' ? [[field, value]] : []
    }),
  )
}

/** A session is kept, and asked for, by the digest of its token; whoever asks with the token gets it back with it. */
function kept(model: string, given: Row): Row {
  return model === 'session' && typeof given.token === 'string' ? { ...given, token: digest(given.token) } : given
}

function ofKept(model: string, clause: CleanedWhere): CleanedWhere {
  const isToken = model === 'session' && clause.field === 'token' && typeof clause.value === 'string'
  return isToken ? { ...clause, value: digest(String(clause.value)) } : clause
}

function shown(model: string, where: readonly CleanedWhere[], rows: Row[]): Row[] {
  const asked = where.find(({ field, operator }) => model === 'session' && field === 'token' && operator === 'eq')
  return asked === undefined ? rows : rows.map((each) => ({ ...each, token: asked.value }))
}
