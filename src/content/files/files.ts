// Files of the workspace in assistants: checked, compared, uploaded where they differ, and retired.

import { failureFrom } from '../../core/errors.ts'
import { limiter } from '../../core/limiter.ts'
import { fullNameOf, titleOf } from '../../resources/registry.ts'
import { keyOf, type Declared, type Observed } from '../../resources/resource.ts'
import type { ContentType, PlannedContent } from '../content.ts'
import type { DataPlane } from '../ports.ts'
import { AssistantFiles } from './api.ts'
import { carryOutFiles, type CarryingOut } from './carry-out.ts'
import { checkFiles, KEY, type Amount, type Workplace } from './check.ts'
import { compareFiles, planForNew, type DeclaredFiles, type FilesPlan } from './compare.ts'
import type { DeclaredFile } from './declared.ts'
import { Pace } from './pace.ts'
import { changeOf } from './texts.ts'

/** What files are read, compared and uploaded with. */
export interface FilesOptions extends Omit<CarryingOut, 'pace'>, Workplace {
  readonly data: DataPlane
  /** Whether the job runs once more: what failed is then sent once more. */
  readonly isRerun: boolean
}

/** Files as content, for one run. */
export function filesContent(options: FilesOptions): ContentType {
  const amount: Amount = { files: 0, bytes: 0 }
  const checked = new Map<string, readonly DeclaredFile[]>()
  const oneByOne = limiter(1)
  const pace = new Pace(options, () => {
    options.say('The plan allows no more uploads at this pace, so the others go one at a time.')
  })
  return {
    key: KEY,
    // In the order of declaration, so that what a run may read at most is always reached in the same place.
    check: (declared) =>
      oneByOne(async () => {
        const { files, issues } = await checkFiles(declared, options, amount)
        checked.set(keyOf(declared), files)
        return issues
      }),
    plan: async (declared, observed) => {
      const files = checked.get(keyOf(declared)) ?? []
      // An empty list declares nothing, but that, with "prune", all of ours are to go.
      const isAny = files.length > 0 || prunes(declared)
      return isAny ? await planOne(declared, files, observed, { ...options, pace }) : undefined
    }
  }
}

async function planOne(
  declared: Declared,
  files: readonly DeclaredFile[],
  observed: Observed | undefined,
  options: FilesOptions & CarryingOut
): Promise<PlannedContent> {
  const { repositoryId, isRerun, data } = options
  const wanted: DeclaredFiles = { files, repositoryId, isRerun, prune: prunes(declared) }
  const filesOf = ({ host }: Observed): AssistantFiles => {
    return new AssistantFiles(
      data.at(host, titleOf(declared)),
      declared.name,
      `${declared.kind} "${fullNameOf(declared)}"`
    )
  }
  const compare = (there: Observed): Promise<FilesPlan> => compareFiles(wanted, filesOf(there))
  const plan = observed === undefined ? planForNew(wanted) : await compare(observed)
  return {
    change: changeOf(plan),
    carryOut: async (ready, isNew) => {
      try {
        const now = isNew ? planForNew(wanted) : observed === undefined ? await compare(ready) : plan
        return await carryOutFiles(now, filesOf(ready), declared.name, options)
      } catch (error) {
        const texts = [`${KEY}: none uploaded`]
        return { key: KEY, counts: {}, texts, isChanged: false, isReady: false, failure: failureFrom(error) }
      }
    }
  }
}

function prunes({ extras }: Declared): boolean {
  return extras?.['prune'] === true
}
