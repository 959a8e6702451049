/** Makes a document over HTTP and gives its id. */
export async function createDocument(serverUrl: string, body: unknown): Promise<string> {
  return created(
    await fetch(`${serverUrl}/api/documents`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}

/** Opens a file over HTTP and gives the new document's id. */
export async function importFile(serverUrl: string, bytes: Uint8Array, name: string): Promise<string> {
  return created(
    await fetch(`${serverUrl}/api/import?format=auto&name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(bytes),
    }),
  )
}

/** The document as Throughline JSON. */
export async function documentJson(serverUrl: string, id: string): Promise<unknown> {
  const response = await fetch(`${serverUrl}/api/documents/${id}`)
  if (!response.ok) throw new Error(`${response.status} for document ${id}: ${await response.text()}`)
  return response.json()
}

async function created(response: Response): Promise<string> {
  const body: unknown = await response.json()
  if (response.status !== 201 || typeof body !== 'object' || body === null || !('id' in body)) {
    throw new Error(`${response.status}: ${JSON.stringify(body)}`)
  }
  return String(body.id)
}
