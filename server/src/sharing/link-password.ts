import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

/** 32 MB and a tenth of a second: enough to make guessing dear, little enough for a busy server. */
const COST = { N: 32_768, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }
const KEY_BYTES = 32

/** What is kept of a password that people chose: `salt.key`, both base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await keyOf(password, salt)
  return `${salt.toString('base64url')}.${key.toString('base64url')}`
}

/** Whether it is the password of which `kept` was kept. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [salt = '', key = ''] = kept.split('.')
  const wanted = Buffer.from(key, 'base64url')
  const given = await keyOf(password, Buffer.from(salt, 'base64url'))
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}

function keyOf(password: string, salt: Buffer): Promise<Buffer> {
  // Typed on another keyboard the same letters may be other code points.
  const text = password.normalize('NFKC')
  return new Promise((resolve, reject) => {
    scrypt(text, salt, KEY_BYTES, COST, (error, key) => (error === null ? resolve(key) : reject(error)))
  })
}
