import * as z from 'zod'
import type { Route, RouteAnswer } from './route.js'

/** The OpenAPI 3.1 document of these calls. */
export function openApi(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Throughline',
      version: '1',
      description: 'Theories of change on your own server. Refusals are problem documents (RFC 9457).',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: { schemas: { Problem: PROBLEM } },
  }
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    problems: {
      type: 'array',
      description: 'Where a file is wrong, and what to do about it',
      items: {
        type: 'object',
        properties: { path: { type: 'string' }, message: { type: 'string' }, advice: { type: 'string' } },
      },
    },
  },
}

function operation({ method, path, about, query, body, answers }: Route): object {
  return {
    operationId: operationId(method, path),
    summary: about,
    parameters: [...pathParameters(path), ...queryParameters(query)],
    ...(body === null
      ? {}
      : {
          requestBody: {
            description: body.about,
            required: true,
            content: { [body.type]: { schema: body.schema === null ? { format: 'binary' } : jsonSchema(body.schema) } },
          },
        }),
    responses: responses(answers),
  }
}

function operationId(method: string, path: string): string {
  const words = path.split(/[^A-Za-z]+/).filter((word) => word !== '' && word !== 'api')
  return [method.toLowerCase(), ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('')
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
}

function queryParameters(query: z.ZodType | null): object[] {
  const { properties = {} } = query === null ? {} : jsonSchema(query)
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

// Several answers may share a status and differ in type (an export's formats).
function responses(answers: readonly RouteAnswer[]): object {
  const byStatus: Record<string, { description: string; content?: Record<string, object> }> = {}
  for (const { status, about, type, schema } of answers) {
    const earlier = byStatus[status]
    const description = earlier === undefined ? about : `${earlier.description}; ${about}`
    const content =
      type === null ? earlier?.content : { ...earlier?.content, [type]: { schema: answerSchema(type, schema) } }
    byStatus[status] = content === undefined ? { description } : { description, content }
  }
  return byStatus
}

function answerSchema(type: string, schema: z.core.$ZodType | null): object {
  if (type === 'application/problem+json') return { $ref: '#/components/schemas/Problem' }
  return schema === null ? {} : jsonSchema(schema)
}

// What is sent in: a default makes a value optional there.
function jsonSchema(schema: z.core.$ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return rest
}
