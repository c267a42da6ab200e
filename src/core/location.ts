/** A location in the user's text. Lines and columns count from 1; 0 means a plain input as a whole. */
export interface Location {
  /** The input's name, or the file's path within the workspace; `''` if nothing declares it. */
  readonly source: string
  /** The file's path within the workspace, if `source` is one. */
  readonly file?: string
  readonly line: number
  readonly column: number
}
