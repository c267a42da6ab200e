/** Where in the user's text something stands. Lines and columns count from 1; 0 is a plain input as a whole. */
export interface Location {
  /** The input's name, or the file's path within the workspace; `''` where nothing declares it. */
  readonly source: string
  /** The file's path within the workspace, when `source` is one. */
  readonly file?: string
  readonly line: number
  readonly column: number
}
