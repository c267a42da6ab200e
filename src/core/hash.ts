/** The SHA-256 of a text in hexadecimal digits. Node loads its cryptography only here: most steps have nothing to hash. */
export function sha256(text: string): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex')
}
