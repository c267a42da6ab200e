// What a client sent, as it stands where it is not what it should be: to judge it is for whoever is asked.

/** Gives the JSON, or the text where it is none. */
export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Gives a part of a path without its percents, or as it is where they mean nothing. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
