// One sentence that sums up a run: the log's last line, and the summary's heading.

import type { Outcome } from '../apply/outcome.ts'
import { commandRow } from '../core/command.ts'
import { resultRow } from '../core/result.ts'
import type { Failure } from '../core/errors.ts'
import { kinds, resourceType, titleOf } from '../resources/registry.ts'
import { count, duration } from '../core/text/words.ts'
import { cut } from '../core/text/line.ts'
import { hasFailed, type Report } from './report.ts'
import { issueText, resultText, tally } from './text.ts'

/** The most characters of a failure's message at the end of the log; the whole message stands above. */
const MAX_MESSAGE_LENGTH = 400

/** The result of a run, without text from outside and details of a failure. */
export function headlineOf(report: Report): string {
  if (report.failure) return endedBy(report.failure, report)
  if (hasFailed(report)) return failedResources(report)
  if (report.isSkipped) return 'Skipped: this run has no secrets.'
  // Without a plan nothing was looked up, so this must not say that nothing exists: a notice gives the reason.
  if (report.plan === undefined && report.outcomes.length === 0) {
    return `This run had nothing to do (${duration(report.tookMs)}).`
  }
  if (report.outcomes.length === 0) return `${commandRow(report.command).nothingFound} (${duration(report.tookMs)}).`
  if (report.command === 'show') return shown(report)
  if (report.dryRun) return wouldDo(report)
  if (report.greenReason === 'outdated-commit') return outdated(report)
  return done(report)
}

/** The log's last line, to be pasted into a chat: the headline, and the first message of a failure. */
export function closingLine(report: Report): string {
  const [first, ...others] = messages(report)
  if (first === undefined) return headlineOf(report)
  const more = others.length > 0 ? ` And ${others.length} more.` : ''
  return `${headlineOf(report)} ${cut(first, MAX_MESSAGE_LENGTH)}${more}`
}

function messages(report: Report): string[] {
  const { failure } = report
  const issues = failure?.issues?.map(issueText) ?? []
  const ofRun = failure && issues.length === 0 ? [failure.message] : issues
  return [...ofRun, ...failedOutcomes(report).map(failureText)]
}

/**
 * The outcomes that failed or were refused, in declared order. Those not attempted count only if there are no others.
 */
export function failedOutcomes(report: Report): Outcome[] {
  const failed = report.outcomes.filter(({ failure }) => failure !== undefined)
  const tried = failed.filter(({ result }) => result !== 'not-attempted')
  return tried.length > 0 || report.failure ? tried : failed
}

/** The message of a resource's failure, with the resource's name before it if the message does not have it. */
export function failureText(outcome: Outcome): string {
  const message = outcome.failure?.message ?? ''
  return message.includes(`"${outcome.name}"`) ? message : `${titleOf(outcome)}: ${message}`
}

function outdated(report: Report): string {
  const results = tallyText(report)
  return `For an older commit, nothing that exists was changed: ${results} in ${duration(report.tookMs)}.`
}

function endedBy(failure: Failure, report: Report): string {
  const results = tallyText(report)
  const took = duration(report.tookMs)
  if (failure.reason === 'cancelled')
    return results ? `Cancelled after ${took}: ${results}.` : `Cancelled after ${took}.`
  const issues = failure.issues?.length ?? 0
  if (issues > 0) {
    const where = failure.reason === 'invalid-input' ? 'the inputs' : 'what is declared'
    return `Failed: ${count(issues, 'issue')} in ${where}.`
  }
  return results ? `Failed after ${took} (${failure.reason}): ${results}.` : `Failed after ${took} (${failure.reason}).`
}

function failedResources(report: Report): string {
  const { outcomes, tookMs, command, dryRun } = report
  if (dryRun && command !== 'show') {
    return `Dry run: would fail, ${failedOutcomes(report).length} of ${outcomes.length} refused. Nothing was changed.`
  }
  // Not certain after a failed write: one whose answer was lost may have had its effect.
  const isKnown = outcomes.every(({ result, changed }) => result !== 'failed' && !changed)
  const nothing = command !== 'show' && isKnown ? ' Nothing was changed.' : ''
  return `Failed: ${tallyText(report)} in ${duration(tookMs)}.${nothing}`
}

function shown(report: Report): string {
  const waiting = report.outcomes.filter(({ ready }) => !ready).length
  const state = waiting === 0 ? 'ready' : `${waiting} not ready`
  return `Found ${declaredText(report.outcomes)}, ${state} (${duration(report.tookMs)}).`
}

function nothingToDo(report: Report): string {
  const { outcomes, command } = report
  // A common word would be wrong for resources that were left alone or not attempted.
  if (outcomes.some(({ result }) => result === 'left-alone' || result === 'not-attempted')) return tallyText(report)
  return `${declaredText(outcomes)} ${outcomes.length === 1 ? 'is' : 'are'} ${commandRow(command).kept}`
}

function done(report: Report): string {
  const { outcomes, command } = report
  const took = duration(report.tookMs)
  const title = commandRow(command).done
  const waiting = outcomes.filter(({ ready, observed }) => observed && !ready && command === 'apply').length
  const notReady = waiting > 0 ? ` ${count(waiting, 'resource')} not ready yet.` : ''
  if (outcomes.every(({ changed }) => !changed)) return `Nothing to do: ${nothingToDo(report)} (${took}).${notReady}`
  return `${title}: ${tallyText(report)} in ${took}.${notReady}`
}

function wouldDo(report: Report): string {
  const { outcomes, command } = report
  const parts = [...tally(outcomes)]
  const doing = parts.flatMap(([result, number]) => {
    const { verb } = resultRow(result)
    return verb === undefined ? [] : [`${verb} ${number}`]
  })
  if (doing.length === 0) return `Dry run: nothing to do, ${nothingToDo(report)}.`
  const rest = parts.flatMap(([result, number]) =>
    resultRow(result).isChange ? [] : [`${number} ${resultText(result, { command, dryRun: false })}`]
  )
  const others = rest.length > 0 ? ` (${rest.join(', ')})` : ''
  return `Dry run: would ${doing.join(', ')}${others}. Nothing was changed. Remove "dry-run: true" to ${command}.`
}

/** The number of each result. Failures come first. */
function tallyText({ outcomes, command }: Report): string {
  const parts = [...tally(outcomes)].toSorted(([a], [b]) => Number(resultRow(b).isBad) - Number(resultRow(a).isBad))
  return parts.map(([result, number]) => `${number} ${resultText(result, { command, dryRun: false })}`).join(', ')
}

function declaredText(outcomes: readonly Outcome[]): string {
  return kinds()
    .flatMap((kind) => {
      const number = outcomes.filter((outcome) => outcome.kind === kind).length
      return number === 0 ? [] : [count(number, kind, resourceType(kind).plural)]
    })
    .join(' and ')
}
