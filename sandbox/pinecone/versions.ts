// Which API versions are spoken, and what each of them knows.
import type { Behaviour } from './differences.ts'
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
  /** Whether only the live service still serves it, or serves it already. */
  readonly isLiveOnly: boolean
  /** Whether there are backups (since 2025-04). */
  readonly knowsBackups: boolean
  /** Whether what is done to files is an operation (since 2026-04); how it was before is not spoken here. */
  readonly knowsFileOperations: boolean
}

// Of the versions before 2026-04 what the npm clients that are generated from them read: 3.0.3, 5.1.2, 6.1.4, 7.2.0.
const WIRE_2024_07 = classicWire({ readCapacity: false, tags: false, vectorType: false })
const WIRE_2024_10 = classicWire({ readCapacity: false, tags: true, vectorType: false })
const WIRE_2025_01 = classicWire({ readCapacity: false, tags: true, vectorType: true })
const WIRE_2025_10 = classicWire({ readCapacity: true, tags: true, vectorType: true })

// Oldest first. Another index shape is one more IndexWire here, over the same records.
const VERSIONS: readonly [Version, ...Version[]] = [
  version('2024-07', WIRE_2024_07, { isLiveOnly: true }),
  version('2024-10', WIRE_2024_10, { isLiveOnly: true }),
  version('2025-01', WIRE_2025_01),
  version('2025-04', WIRE_2025_01, { isLiveOnly: true }),
  version('2025-10', WIRE_2025_10),
  // The preview of what became 2026-07.
  version('2026-01.alpha', TYPED_WIRE, { isLiveOnly: true }),
  version('2026-04', WIRE_2025_10),
  version('2026-07', TYPED_WIRE)
]

const DATE = /^\d{4}-\d{2}(\.[a-z]+)?$/

// The dates sort as text.
function version(date: string, indexes: IndexWire, { isLiveOnly = false } = {}): Version {
  const isFrom2026 = date >= '2026-04'
  return {
    date,
    indexes,
    pagesAssistants: isFrom2026,
    showsAssistantRegion: isFrom2026,
    isLiveOnly,
    knowsBackups: date >= '2025-04',
    knowsFileOperations: isFrom2026
  }
}

/**
 * Takes the `X-Pinecone-Api-Version` header; gives the version it asks for. Without a header the oldest one answers,
 * as Pinecone's docs on API versioning warn.
 */
export function versionFor(header: string | undefined, behaviour: Behaviour): Version {
  const served = VERSIONS.filter(({ isLiveOnly }) => !isLiveOnly || behaviour.oldVersions === 'served')
  const [oldest = VERSIONS[0]] = served
  if (header === undefined) return oldest
  const asked = behaviour.repeatedVersion === 'first counts' ? (header.split(',')[0] ?? '').trim() : header
  const exact = served.find(({ date }) => date === asked)
  if (exact) return exact
  // The dates sort as text.
  if (behaviour.unknownVersion === 'newest before' && DATE.test(asked)) {
    return served.findLast(({ date }) => date <= asked) ?? oldest
  }
  const spoken = served.map(({ date }) => date).join(', ')
  throw invalidArgument(`Unsupported API version: ${header}. This sandbox speaks ${spoken}.`)
}
