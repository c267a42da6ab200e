// Forms with files in them, as `multipart/form-data` carries them.

/** A file of a form. */
export interface FormFile {
  /** As the client called it, its escapes undone. */
  readonly name: string
  readonly bytes: Buffer
}

/** What a form has: text by its field, and files by theirs. Of two of the same field the first counts. */
export interface Form {
  readonly texts: ReadonlyMap<string, string>
  readonly files: ReadonlyMap<string, FormFile>
}

/** Takes a body and its content type; gives the form, or null where it is none, or none that can be read. */
export async function readForm(contentType: string | undefined, bytes: Buffer): Promise<Form | null> {
  if (contentType === undefined || !/^multipart\/form-data\b/i.test(contentType)) return null
  try {
    const response = new Response(new Uint8Array(bytes), { headers: { 'content-type': contentType } })
    // Advised against for what strangers send; a sandbox gets what its own test sends.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const parts = await response.formData()
    const texts = new Map<string, string>()
    const files = new Map<string, FormFile>()
    for (const [field, part] of parts) {
      if (texts.has(field) || files.has(field)) continue
      if (typeof part === 'string') texts.set(field, part)
      else files.set(field, { name: part.name, bytes: Buffer.from(await part.arrayBuffer()) })
    }
    return { texts, files }
  } catch {
    return null
  }
}
