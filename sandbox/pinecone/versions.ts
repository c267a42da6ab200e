// Which API versions are spoken, and what each of them knows.
import type { IndexWire } from './index-wire.ts'
import { classicWire } from './classic-wire.ts'
import { invalidArgument } from './errors.ts'
import { TYPED_WIRE } from './typed-wire.ts'

/** What a version date changes on the wire. The state behind it is the same for all. */
export interface Version {
  readonly date: string
  readonly indexes: IndexWire
  /** Whether listing assistants is paged (since 2026-04). */
  readonly pagesAssistants: boolean
  /** Whether an assistant's answer tells its region (since 2026-04). */
  readonly showsAssistantRegion: boolean
  /** Whether there are backups (since 2025-04). */
  readonly knowsBackups: boolean
  /** Whether what is done to files is an operation (since 2026-04); how it was before is not spoken here. */
  readonly knowsFileOperations: boolean
}

const SINCE_2026 = { pagesAssistants: true, showsAssistantRegion: true, knowsBackups: true, knowsFileOperations: true }

// Oldest first. Another index shape is one more IndexWire here, over the same records.
const VERSIONS: readonly [Version, ...Version[]] = [
  {
    date: '2025-01',
    indexes: classicWire({ readCapacity: false }),
    pagesAssistants: false,
    showsAssistantRegion: false,
    knowsBackups: false,
    knowsFileOperations: false
  },
  {
    date: '2025-10',
    indexes: classicWire({ readCapacity: true }),
    pagesAssistants: false,
    showsAssistantRegion: false,
    knowsBackups: true,
    knowsFileOperations: false
  },
  { date: '2026-04', indexes: classicWire({ readCapacity: true }), ...SINCE_2026 },
  { date: '2026-07', indexes: TYPED_WIRE, ...SINCE_2026 }
]

/**
 * Takes the `X-Pinecone-Api-Version` header; gives the version it asks for. Without a header the oldest one answers,
 * as Pinecone's docs on API versioning warn.
 */
export function versionFor(header: string | undefined): Version {
  if (header === undefined) return VERSIONS[0]
  const version = VERSIONS.find(({ date }) => date === header)
  if (version) return version
  const spoken = VERSIONS.map(({ date }) => date).join(', ')
  throw invalidArgument(`Unsupported API version: ${header}. This sandbox speaks ${spoken}.`)
}
