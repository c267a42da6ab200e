import * as core from '@actions/core'
import { readAccess, readRecord, JOB_STATE, type RecordedTarget } from '../plan/record.ts'
import type { JobOwner } from '../resources/owner.ts'
import { apiAt, type Api } from './api.ts'
import type { Environment } from './reader.ts'
import { urlIn } from './values.ts'

/** What the post step works with. */
export interface PostState {
  /** Masked already; `''` where it was lost. */
  readonly apiKey: string
  /** What the main step has recorded; undefined where that was lost. */
  readonly recorded: readonly RecordedTarget[] | undefined
  /** Undefined where it was lost. */
  readonly access: { readonly api: Api; readonly owner: JobOwner } | undefined
}

/**
 * Reads what the main step has left to the post step in the step's own state (`STATE_<name>`; actions/runner, Handler).
 * The inputs are not read: in nested composite actions the runner hands a post step those of another (actions/runner
 * 2030, 3514). The key is masked first. Undefined where there is nothing to do.
 */
export function readPost(env: Environment): PostState | undefined {
  const state = (name: keyof typeof JOB_STATE): string => env[`STATE_${JOB_STATE[name]}`] ?? ''
  const [apiKey, record, written] = [state('key'), state('record'), state('access')]
  if (record === '' && written === '') return undefined
  const recorded = readRecord(record)
  if (recorded?.length === 0) return undefined
  if (apiKey !== '') core.setSecret(apiKey)
  const access = readAccess(written)
  const url = access && urlIn(access.at)
  return {
    apiKey,
    recorded,
    access: access && url && { api: apiAt(url, access.version), owner: access.owner }
  }
}
