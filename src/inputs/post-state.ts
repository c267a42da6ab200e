import * as core from '@actions/core'
import { readAccess, readRecord, JOB_STATE, type RecordedTarget } from '../plan/record.ts'
import type { JobOwner } from '../resources/owner.ts'
import { apiAt, urlIn, type Api } from './api.ts'
import type { Environment } from './reader.ts'

/** The state that the main step left for the post step. */
export interface PostState {
  /** Already masked; `''` if it was lost. */
  readonly apiKey: string
  /** The resources that the main step recorded; undefined if the record was lost. */
  readonly recorded: readonly RecordedTarget[] | undefined
  /** Undefined if it was lost. */
  readonly access: { readonly api: Api; readonly owner: JobOwner } | undefined
}

/**
 * Reads the state that the main step left for the post step (`STATE_<name>`; actions/runner, Handler). Does not read
 * inputs: in nested composite actions the runner gives a post step those of another action (actions/runner 2030, 3514).
 * Masks the key first. Undefined if there is nothing to do.
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
