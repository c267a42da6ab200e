export const id = 283;
export const ids = [283];
export const modules = {

/***/ 942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(2075);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __webpack_require__(7939);
;// CONCATENATED MODULE: ./src/apply/closed.js
// A pull request may be closed while a run for it waits. Its teardown may be over by then, and nobody would delete
// resources that are made later.

/** Keeps a run from making a resource for a pull request that has been closed. */
class ClosedMeanwhileError extends errors/* ActionError */.l {
    constructor() {
        super({ reason: 'closed-pull-request', message: 'The pull request was closed while this run waited.' });
    }
}
/**
 * Call it before a create that follows a wait or a retry.
 *
 * @throws ClosedMeanwhileError
 */
async function throwIfClosed({ isClosed }) {
    if (await isClosed?.())
        throw new ClosedMeanwhileError();
}

// EXTERNAL MODULE: ./src/plan/compare.js
var compare = __webpack_require__(6805);
// EXTERNAL MODULE: ./src/plan/plan.js + 1 modules
var plan = __webpack_require__(902);
// EXTERNAL MODULE: ./src/plan/undeclared.js
var undeclared = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/apply/outcome.js
var outcome = __webpack_require__(8443);
// EXTERNAL MODULE: ./src/apply/ports.js
var ports = __webpack_require__(4663);
;// CONCATENATED MODULE: ./src/apply/progress.js



/** The progress at the start: nothing is done, and the resource is as it was when the change was planned. */
function noProgress(change) {
    return {
        observed: 'observed' in change ? change.observed : undefined,
        created: false,
        changed: false,
        replaced: false,
        fields: [],
        waitedMs: 0,
        mayExist: false,
        isBegun: false,
        attempt: 1,
        unconfirmed: undefined,
        deletion: 'none',
        isSaidGone: false,
        lift: 'none',
        liftedAtMs: 0,
        liftDeadline: Infinity,
        isTried: false,
        confirmed: undefined,
        made: undefined,
        restored: undefined,
        backup: undefined,
        givenUp: undefined
    };
}
/** Sends one write, and records that it was sent, unless a cancellation came first. */
async function send(progress, { signal }, write) {
    signal.throwIfAborted();
    try {
        const answer = await write(progress.attempt);
        progress.isBegun = true;
        return answer;
    }
    catch (error) {
        progress.isBegun ||= !signal.aborted || error instanceof ports/* InterruptedError */.p;
        throw error;
    }
}
/** The first and the longest wait before another look while reads and answers to writes disagree. */
const LAG_FIRST_MS = 500;
const LAG_MOST_MS = 5_000;
/** Waits before another look, longer each time; false if there is no time for that. */
async function lag(progress, { clock, signal, deadline }) {
    const delay = Math.min(LAG_FIRST_MS * 2 ** (progress.attempt - 1), LAG_MOST_MS);
    if (clock.now() + delay >= deadline)
        return false;
    progress.attempt += 1;
    await clock.sleep(delay, signal);
    return true;
}
/** Waits after an ambiguous answer. If no time is left, the next look is the last. */
async function pause({ retryAfterMs, because }, progress, { clock, signal, deadline }) {
    progress.attempt += 1;
    if (clock.now() + retryAfterMs >= deadline)
        progress.givenUp = because;
    else
        await clock.sleep(retryAfterMs, signal);
}
/** The result of a resource that is as declared now. */
function resultOf({ replaced, created, changed }) {
    if (replaced)
        return 'replaced';
    if (created)
        return 'created';
    return changed ? 'updated' : 'unchanged';
}
/** The outcome of a change, from the progress of its resource. */
function outcomeOf(change, progress, end) {
    const { observed, created, fields, waitedMs, mayExist, unconfirmed, deletion, backup, restored } = progress;
    return {
        kind: change.kind,
        name: change.name,
        ...(change.parent && { parent: change.parent }),
        declaredName: change.declaredName,
        created,
        changed: progress.changed || mayExist || unconfirmed !== undefined || deletion !== 'none',
        ready: (0,outcome/* isReady */.i)(observed, (0,undeclared/* desiredOf */.OO)(change)),
        observed,
        fields,
        ...end,
        ...(waitedMs > 0 ? { waitedMs } : {}),
        ...(mayExist ? { mayExist } : {}),
        ...(backup && { backup: { id: backup.id, source: backup.source } }),
        ...(restored && created ? { restoredFrom: restored.backupId } : {}),
        ...(change.declared === undefined ? { isUndeclared: true } : {}),
        ...(change.declared?.isInDeclared ? { isInDeclared: true } : {})
    };
}
/** A shorter wait does not count: the resource was as it should be at the first look. */
const SHORTEST_WAIT_MS = 50;
/** Adds the time that `wait` takes to the resource's waiting time. */
async function timed(progress, { clock }, wait) {
    const start = clock.now();
    try {
        return await wait();
    }
    finally {
        const took = clock.now() - start;
        if (took >= SHORTEST_WAIT_MS)
            progress.waitedMs += took;
    }
}

// EXTERNAL MODULE: ./src/apply/read.js
var read = __webpack_require__(6835);
// EXTERNAL MODULE: ./src/core/json.js
var json = __webpack_require__(9214);
// EXTERNAL MODULE: ./src/plan/restore.js
var plan_restore = __webpack_require__(1056);
// EXTERNAL MODULE: ./src/apply/wait.js
var wait = __webpack_require__(6242);
;// CONCATENATED MODULE: ./src/apply/replan.js









/** Reads a resource and plans it anew, as apply does before each write. */
async function recheckByPlan(planned, change, progress, context) {
    const isDeletion = change.action === 'delete' || change.action === 'replace';
    const seen = await (isDeletion ? read/* lookBeforeDeletion */.Vp : read/* look */.Op)(change, context.pinecone);
    const isBeyond = change.dialect === 'any' && change.declared !== undefined;
    const observed = seen && isBeyond ? { ...seen, isBeyondClassic: true } : seen;
    progress.observed = observed;
    const next = replan(planned, change, observed, progress, context);
    confirmCreate(next, observed, progress);
    return next;
}
/**
 * Confirms a create that lost its answer, such as a replace tries first: a resource that is now as declared comes from it.
 * An incomplete one may still be the old resource.
 */
function confirmCreate(next, observed, progress) {
    if (!progress.mayExist || observed === undefined || (0,wait/* isStillIncomplete */.jB)((0,undeclared/* desiredOf */.OO)(next), observed))
        return;
    progress.mayExist = false;
    if (next.action === 'keep' || next.action === 'update')
        progress.created = progress.changed = true;
}
/**
 * Plans a resource again, because it may have changed since the last plan.
 *
 * @param planned the change in the plan that the user was shown
 * @param change the change that is being carried out
 * @throws ActionError if it now requires a replace that the user was not shown, or the deletion of another resource
 */
function replan(planned, change, observed, progress, { command, policy: given }) {
    const { declared } = change;
    if (planned.action === 'replace' && (observed === undefined || observed.state === 'Terminating')) {
        // The planned model has the old resource's settings too, which a new plan could not read any more.
        const { model, notice, restore } = planned;
        return {
            ...(0,undeclared/* declaredTarget */.cO)(planned.declared),
            action: 'create',
            model,
            ...(notice !== undefined && { notice }),
            ...(restore && { restore })
        };
    }
    // A planned lift of the protection was allowed when the plan was made.
    const isAllowed = 'liftsProtection' in planned && planned.liftsProtection;
    const policy = {
        ...given,
        ...(isAllowed && { overrideDeletionProtection: 'all' }),
        // No run for a newer commit can have changed a resource that this run has made.
        ...(progress.created && { isOutdated: false })
    };
    const next = declared ? (0,plan/* planOne */._x)(command, declared, observed, policy) : (0,plan/* planUndeclaredDestroy */.D0)(change, observed, policy);
    switch (next.action) {
        case 'replace':
            if (progress.created)
                return next;
            if (planned.action !== 'replace' || progress.replaced)
                throw madeOtherwise(change, next.observed);
            checkSame(planned, next, progress);
            return asPlanned(planned, next);
        case 'delete':
            checkSame(planned, next, progress);
            return next;
        case 'create':
            return asPlanned(planned, next);
        case 'keep':
        case 'update':
        case 'refuse':
            return next;
    }
}
/**
 * Restores from the backup that the plan chose.
 *
 * @throws ActionError if the plan chose none, because it found the resource: it is not made empty instead
 */
function asPlanned(planned, next) {
    if ((0,plan_restore/* restoreSourceOf */.nh)(next.declared) === undefined)
        return next;
    const restore = 'restore' in planned ? planned.restore : undefined;
    if (restore !== undefined)
        return { ...next, restore };
    throw new errors/* ActionError */.l({
        reason: 'api-error',
        message: `${(0,registry/* titleOf */.Gg)(next)} was deleted by someone else since this run read it, and is to be restored from a backup. Run this ` +
            'again to have one chosen.'
    });
}
/** @throws ActionError unless the deletion is of the very resource that the plan named, as last confirmed by a read */
function checkSame(planned, next, progress) {
    const before = 'observed' in planned ? planned.observed : undefined;
    const isSame = before !== undefined &&
        (progress.confirmed === undefined
            ? (0,compare/* mayBeSame */.Lx)(before, next.observed)
            : (0,compare/* isSameResource */.DK)(progress.confirmed, next.observed)) &&
        (next.action === 'delete' || (planned.action === 'replace' && hasSameCause(planned, next)));
    if (!isSame)
        throw changedMeanwhile(next);
    progress.confirmed ??= next.observed;
}
/** Whether a replace is still for the fields that it was planned for, as far as Pinecone reported them both times. */
function hasSameCause(planned, next) {
    const reported = causesOf(planned.fields).filter((cause) => !next.observed.isIncomplete || !(0,compare/* isReportedLate */.gY)(next, cause));
    return reported.every(({ path, before }) => causesOf(next.fields).some((cause) => (0,json/* isEqual */.n4)(cause.path, path) &&
        (before === undefined || cause.before === undefined || (0,json/* isEqual */.n4)(cause.before, before))));
}
/** The declared fields that require a new resource. */
function causesOf(fields) {
    return fields.filter(({ effect, after }) => effect === 'replace' && after !== null);
}
function changedMeanwhile(change) {
    return new errors/* ActionError */.l({
        reason: 'api-error',
        message: `${(0,registry/* titleOf */.Gg)(change)} was changed, or deleted and made again, by someone else since this run read it, so it is not ` +
            'deleted. Run this again to see what it would take now.'
    });
}
/** Refuses a replace that the plan did not name, even if it is allowed. */
function madeOtherwise(change, observed) {
    const planned = 'observed' in change ? change.observed : undefined;
    const how = planned === undefined ? 'not seen' : planned.isIncomplete ? 'not ready' : 'another one';
    const apart = (0,compare/* dialectConflict */.vC)((0,undeclared/* desiredOf */.OO)(change), observed);
    return new errors/* ActionError */.l({
        reason: 'immutable-change',
        message: `${(0,registry/* titleOf */.Gg)(change)} was ${how} when this run made its plan, and is otherwise than declared. ` +
            (apart === undefined ? 'Run' : `${apart} Use another name, or run`) +
            ` this again to see what it would take.`
    });
}
/** Whether a new plan for a resource that this run has made shows that Pinecone made it otherwise than declared. */
function isMadeOtherwise(next) {
    return next.action === 'replace' || (next.action === 'refuse' && next.failure.reason === 'immutable-change');
}
/** The error if Pinecone made a new resource otherwise than declared: it is kept, not replaced. */
function createdOtherwise(change, fields) {
    const list = causesOf(fields).map(({ path, before, after }) => `${(0,json/* pathText */.LF)(path)} is ${before === undefined ? 'not set' : JSON.stringify(before)} and ` +
        `${JSON.stringify(after)} is declared`);
    return new errors/* ActionError */.l({
        reason: 'creation-failed',
        message: `${(0,registry/* titleOf */.Gg)(change)} was created by this run, and Pinecone has made it otherwise than declared: ${list.join('; ')}. ` +
            'It is kept as it is. Declare what Pinecone makes of it, or use values that it takes.'
    });
}
/** The error if somebody else changes a resource each time this run plans it again. */
function neverConverged(change) {
    return new errors/* ActionError */.l({
        reason: 'api-error',
        message: `${(0,registry/* titleOf */.Gg)(change)} was changed or deleted by someone else each time this run tried to make it as declared. ` +
            `Find out who else manages it, then run this again.`
    });
}

;// CONCATENATED MODULE: ./src/apply/converge.js
// What follows a write, or replaces one: waiting until a resource is ready, and comparing it again.








/** How long an answer may still show the resource that was there before this run made a new one. */
const STALE_MS = 30_000;
/** Waits until a resource is ready, and compares it again. */
async function converge(change, observed, expectation, progress, context) {
    const converged = await timed(progress, context, () => (0,wait/* waitUntilReady */.bs)((0,undeclared/* desiredOf */.OO)(change), observed, expectation, context));
    if (converged === 'gone')
        return { replanFor: undefined };
    const seen = seenLike(observed, converged.observed);
    if (seen.isOtherShape)
        return { replanFor: await (0,read/* look */.Op)(change, context.pinecone) };
    if (context.wait && (0,compare/* changedFields */.E0)((0,undeclared/* desiredOf */.OO)(change), seen).length > 0)
        return { replanFor: seen };
    progress.observed = seen;
    return outcomeOf(change, progress, { result: resultOf(progress) });
}
/** Waits until the resource that this run made is ready. A run that does not wait compares the create's answer. */
async function convergeCreated(change, observed, progress, context) {
    const target = { ...change, ...(0,undeclared/* declaredTarget */.cO)(change.declared, observed) };
    if (!context.wait)
        checkMade(target, progress);
    return await converge(target, observed, { isNew: true, isChanged: false }, progress, context);
}
/** @throws ActionError if the answer to the create differs from the declaration, which waiting does not change */
function checkMade(change, { made }) {
    if (made === undefined)
        return;
    const fields = (0,compare/* changedFields */.E0)(change.declared, made).filter(({ effect, before }) => effect === 'replace' && before !== undefined);
    if (fields.length > 0)
        throw createdOtherwise(change, fields);
}
/**
 * Waits while answers may still show the resource that was there before this run made a new one.
 *
 * @throws ActionError if the answers keep differing from the declaration: then Pinecone has made the resource so
 */
async function untilNotStale(change, progress, context) {
    const { clock, deadline, poller, policy } = context;
    const { declared } = change;
    if (declared === undefined)
        return progress.observed;
    if (change.action === 'create' || change.action === 'replace')
        checkMade(change, progress);
    const until = Math.min(clock.now() + STALE_MS, deadline);
    const otherwise = (seen) => {
        const next = (0,plan/* planOne */._x)('apply', declared, seen, policy);
        return isMadeOtherwise(next) ? [createdOtherwise(next, next.fields)] : [];
    };
    return await timed(progress, context, () => poller.until({
        target: (0,undeclared/* desiredOf */.OO)(change),
        last: progress.observed,
        check: (seen) => {
            const [error] = otherwise(seen);
            if (error === undefined)
                return { done: true, value: seen };
            progress.observed = seen;
            if (clock.now() >= until || (seen !== undefined && (0,resource/* hasFailedForGood */.Av)(seen)))
                throw error;
            return { done: false };
        },
        giveUp: (last) => otherwise(last)[0] ?? neverConverged(change)
    }));
}
/**
 * Waits until Pinecone describes a resource completely, even in a run that does not wait for readiness: until then it may
 * turn out to be another than declared, so nothing is written to it.
 */
async function waitForDescription(change, observed, progress, context) {
    const expectation = { isNew: progress.created, isChanged: false };
    const replanFor = await timed(progress, context, () => (0,wait/* waitUntilComplete */.T4)((0,undeclared/* desiredOf */.OO)(change), observed, expectation, context));
    return { replanFor: replanFor && seenLike(observed, replanFor) };
}
/** Marks a later answer like the one before it: it came through the same API version. */
function seenLike({ isBeyondClassic }, seen) {
    return isBeyondClassic ? { ...seen, isBeyondClassic } : seen;
}

// EXTERNAL MODULE: ./src/apply/dry-run.js
var dry_run = __webpack_require__(1154);
// EXTERNAL MODULE: ./src/apply/order.js
var order = __webpack_require__(2751);
// EXTERNAL MODULE: ./src/resources/ownership.js
var ownership = __webpack_require__(5355);
;// CONCATENATED MODULE: ./src/apply/protection.js
// Lifts the deletion protection of a resource, and puts it back where the deletion then fails.









/** How long an answer may still show the protection that was just lifted. */
const PROTECTION_STALE_MS = 10_000;
/** The time kept for putting a protection back; `RESCUE_MS` for a run that is cancelled. */
const RESERVE_MS = 3_000;
const RESERVE_SHARE = 0.4;
const RESCUE_MS = 700;
/** While deletion protection is lifted, keeps some of the time for putting it back. */
function withinReserve(context, { lift, liftDeadline }) {
    if (lift === 'none')
        return context;
    return { ...context, deadline: liftDeadline, pinecone: context.pinecone.within({ deadline: liftDeadline }) };
}
/**
 * Lifts the deletion protection of a resource that is to be deleted, and waits while answers still show it.
 *
 * @returns `done` if the resource is gone; `again` if it has to be read before the next write
 * @throws ActionError `deletion-protected` if it is protected again after this run lifted that
 */
async function liftProtection(change, progress, context) {
    const { clock, signal, deadline, pinecone } = context;
    if (progress.lift === 'done') {
        const isStale = clock.now() - progress.liftedAtMs < PROTECTION_STALE_MS;
        if (!isStale || clock.now() + LAG_FIRST_MS >= progress.liftDeadline)
            throw protectedAgain(change);
        await clock.sleep(LAG_FIRST_MS, signal);
        return 'again';
    }
    if (progress.lift === 'none') {
        progress.liftDeadline = deadline - Math.min(RESERVE_MS, RESERVE_SHARE * (deadline - clock.now()));
    }
    const patch = protectionPatch(change, 'disabled', (0,ownership/* fitsLiftedTag */.Pq)(change.observed) ? 'true' : undefined);
    const answer = await send(progress, context, (attempt) => pinecone.update(change, patch, change.observed, attempt)).catch((error) => {
        if (error instanceof ports/* InterruptedError */.p)
            progress.lift = 'maybe';
        throw error;
    });
    switch (answer.type) {
        case 'updated':
            progress.lift = 'done';
            progress.liftedAtMs = clock.now();
            progress.attempt = 1;
            return 'again';
        case 'gone':
            if (await lag(progress, context))
                return 'again';
            return 'done';
        case 'ambiguous':
            if (answer.mayBeOurs)
                progress.lift = 'maybe';
            await pause(answer, progress, withinReserve(context, progress));
            return 'again';
    }
}
function protectionPatch({ kind }, deletion_protection, tag) {
    const patch = { deletion_protection };
    const path = (0,ownership/* ownershipTagPath */.nl)(kind, ownership/* PROTECTION_LIFTED_TAG */.kh);
    return tag === undefined || path === undefined ? patch : (0,json/* withValueAt */.h7)(patch, path, tag);
}
function protectedAgain(change) {
    return new errors/* ActionError */.l({
        reason: 'deletion-protected',
        message: `${(0,registry/* titleOf */.Gg)(change)} still has deletion protection after this run has lifted it: somebody may have enabled it again. ` +
            'It is not deleted.'
    });
}
/**
 * Puts the deletion protection back that this run lifted for a deletion that then failed. A cancelled run has less than a
 * second for it, any other run the time that was kept.
 *
 * @returns the failure, with the state of the protection in its message
 */
async function protectAgain(change, failure, progress, { pinecone, clock, deadline, signal }) {
    const until = signal.aborted ? clock.now() + RESCUE_MS : deadline;
    const bounds = { signal: new AbortController().signal, deadline: until };
    const rescue = { clock, deadline: until, signal: bounds.signal, pinecone: pinecone.within(bounds) };
    for (let attempt = 1;; attempt += 1) {
        const end = await protectOnce(change, progress, attempt, rescue).catch((error) => (0,errors/* failureFrom */.J)(error).message);
        if (end === 'as it was')
            return failure;
        if (end === 'back') {
            return { ...failure, message: `${failure.message} Its deletion protection has been put back.` };
        }
        if (typeof end === 'number' && clock.now() + end < until)
            await clock.sleep(end, bounds.signal);
        else {
            const why = typeof end === 'number' ? 'Pinecone gave no clear answer' : end;
            const message = `${failure.message} Its deletion protection was lifted for this and could not be put back (${why}): ` +
                `enable it by hand if ${(0,registry/* titleOf */.Gg)(change)} is to stay.`;
            progress.changed = true;
            return { ...failure, message };
        }
    }
}
/** @returns `as it was` if there was nothing to put back; a number of milliseconds after which to try again */
async function protectOnce(change, progress, attempt, { pinecone }) {
    const seen = await (0,read/* lookBeforeDeletion */.Vp)(change, pinecone);
    progress.observed = seen;
    const before = progress.confirmed ?? change.observed;
    const isTagged = seen !== undefined && (0,ownership/* ownershipTagsOf */.mZ)(seen.kind, seen.model)[ownership/* PROTECTION_LIFTED_TAG */.kh] !== undefined;
    // The tag identifies the resource even if somebody has changed its settings meanwhile.
    const isSame = isTagged ? compare/* mayBeSame */.Lx : compare/* isSameResource */.DK;
    if (seen === undefined || isGoing(seen) || !isSame(before, seen)) {
        if (progress.deletion === 'maybe' && (seen === undefined || isGoing(seen)))
            progress.deletion = 'accepted';
        return 'as it was';
    }
    if (progress.deletion === 'maybe')
        progress.deletion = 'none';
    if ((0,resource/* isProtected */.bz)(seen) && !isTagged)
        return 'as it was';
    const patch = protectionPatch(change, 'enabled', (0,ownership/* fitsLiftedTag */.Pq)(change.observed) ? '' : undefined);
    const answer = await pinecone.update(change, patch, seen, attempt);
    if (answer.type === 'ambiguous')
        return answer.retryAfterMs;
    if (answer.type === 'updated')
        progress.observed = answer.observed ?? seen;
    return answer.type === 'gone' ? 'as it was' : 'back';
}
function isGoing({ state }) {
    return state === 'Terminating';
}

;// CONCATENATED MODULE: ./src/apply/inside.js


/**
 * Writes the content of a resource after its change, and adds the result to its outcome. Nothing is written into a
 * resource that failed, or that is not ready because the run does not wait.
 *
 * @throws ClosedMeanwhileError
 */
async function withContent(outcome, change, { waitedMs }, context) {
    const { observed, failure, ready, result } = outcome;
    const { content: write } = context;
    if (write === undefined || observed === undefined || failure !== undefined)
        return outcome;
    const isUncompared = change.content !== undefined && result === 'unchanged';
    // A newer commit may have made and filled it since this run made its plan.
    if (context.policy.isOutdated && !(0,order/* isNewlyMade */.Ly)(result))
        return isUncompared ? { ...outcome, result: 'found' } : outcome;
    if (!ready) {
        const content = (change.content ?? []).map(({ key }) => notAttempted(key));
        if (content.length === 0)
            return outcome;
        return { ...outcome, content, ...(isUncompared && { result: 'found' }) };
    }
    if (waitedMs > 0 && change.content !== undefined)
        await throwIfClosed(context);
    const content = await write(change, observed, (0,order/* isNewlyMade */.Ly)(result));
    return content.length === 0 ? outcome : content.reduce(withEnd, { ...outcome, content });
}
function notAttempted(key) {
    const texts = [`${key}: not attempted, because it is not ready`];
    return { key, counts: {}, texts, isChanged: false, isReady: false };
}
function withEnd(outcome, { isChanged, isReady, failure }) {
    const base = { ...outcome, changed: outcome.changed || isChanged, ready: outcome.ready && isReady };
    if (outcome.failure !== undefined)
        return base;
    if (failure !== undefined)
        return { ...base, result: 'failed', failure };
    return isChanged && outcome.result === 'unchanged' ? { ...base, result: 'updated' } : base;
}

// EXTERNAL MODULE: ./src/plan/ownership-tags.js
var ownership_tags = __webpack_require__(4505);
// EXTERNAL MODULE: ./src/plan/ownership.js
var plan_ownership = __webpack_require__(3851);
// EXTERNAL MODULE: ./src/resources/carry-over.js
var carry_over = __webpack_require__(304);
// EXTERNAL MODULE: ./src/apply/backup.js
var backup = __webpack_require__(7817);
;// CONCATENATED MODULE: ./src/apply/restore.js
// Restores a resource from a backup.





/** How long a restored resource may not show by its name yet. */
const MAX_INVISIBLE_MS = 60_000;
/**
 * Makes sure that the backup which a change restores from is ready: makes one, or waits for it, as planned.
 *
 * @throws ActionError if there is none: no empty resource is made instead
 */
async function readyRestore(change, progress, context) {
    const { declared, restore } = change;
    const source = (0,plan_restore/* restoreSourceOf */.nh)(declared);
    if (source === undefined || progress.restored !== undefined)
        return;
    const { backups } = context;
    if (restore === undefined || backups === undefined)
        throw new TypeError(`No backup was chosen for ${change.name}`);
    const backupId = restore.isReady && restore.backupId !== undefined
        ? restore.backupId
        : await timed(progress, context, () => made(change, restore, backups));
    progress.restored = { backupId, jobId: undefined };
}
async function made(change, restore, backups) {
    const source = (0,plan_restore/* restoreSourceOf */.nh)(change.declared);
    const { dialect } = change;
    try {
        if (restore.backupId !== undefined) {
            const { id } = await backups.untilReady({ id: restore.backupId }, { kind: change.kind, name: restore.source, dialect });
            return id;
        }
        if (source === undefined || !('of' in source))
            throw new TypeError('Only a resource can be backed up');
        return (await backups.take(source.of, dialect, `for ${change.kind} ${change.name}`)).id;
    }
    catch (error) {
        throw (0,backup/* backupError */.x)(error, `${(0,registry/* titleOf */.Gg)(change)} was not made, because there is no backup to restore it from.`);
    }
}
/** Sends one create from a backup, and waits until the new resource shows by its name. */
async function sendRestore({ declared, model }, progress, attempt, context) {
    const { backups } = context;
    const { restored } = progress;
    if (restored === undefined || backups === undefined)
        throw new TypeError(`No backup is ready for ${declared.name}`);
    const answer = await backups.api.restore(declared, model, restored.backupId, attempt);
    if (answer.type !== 'accepted')
        return answer;
    progress.restored = { ...restored, jobId: answer.jobId };
    progress.isBegun = progress.mayExist = true;
    return { type: 'created', observed: await untilShown(declared, context) };
}
async function untilShown(target, { poller, pinecone, clock }) {
    const first = await pinecone.describe(target);
    if (first !== undefined)
        return first;
    const until = clock.now() + MAX_INVISIBLE_MS;
    const never = () => new wait/* NotReadyError */.r1(undefined, {
        reason: 'not-ready',
        message: `${(0,registry/* titleOf */.Gg)(target)} was restored from a backup, and does not show. Run this again to find it.`
    });
    return await poller.until({
        target,
        last: undefined,
        check: (seen) => {
            if (seen !== undefined)
                return { done: true, value: seen };
            if (clock.now() >= until)
                throw never();
            return { done: false };
        },
        giveUp: never
    });
}
/** Adds the state of the restore job to the error of a resource that is not ready. */
async function withRestoreJob(error, change, { restored }, { backups, signal }) {
    if (!(error instanceof wait/* NotReadyError */.r1) || restored?.jobId === undefined || backups === undefined)
        return error;
    if (signal.aborted)
        return error;
    const says = await backups.api.describeJob(restored.jobId, change).catch(() => undefined);
    if (says === undefined)
        return error;
    const message = `${error.message} Its restore job ${restored.jobId} says: ${says}.`;
    return new wait/* NotReadyError */.r1(error.observed, { reason: error.reason, message });
}

;// CONCATENATED MODULE: ./src/apply/create.js










/**
 * Creates a resource, and never blindly twice: after an ambiguous answer it is looked up by name before another try. If a
 * resource of that name is still terminating, waits until it is gone.
 */
async function create(change, progress, context) {
    const { pinecone } = context;
    const target = change.declared;
    let mayBeOurs = false;
    let refusals = 0;
    let hasWaited = false;
    for (;;) {
        if (progress.attempt > 1 || hasWaited)
            await throwIfClosed(context);
        const answer = await sendCreate(change, progress, context);
        if (answer.type === 'created')
            return { observed: answer.observed, isOurs: true, isFound: false };
        if (answer.type === 'full')
            throw answer.because;
        mayBeOurs ||= answer.mayBeOurs;
        const found = await lookUp(target, answer, pinecone);
        const dialect = found?.isBeyondClassic ? 'any' : target.dialect;
        if (found?.state === 'Terminating') {
            await timed(progress, context, () => (0,wait/* waitUntilGone */.Ly)({ ...target, dialect }, found, context));
            hasWaited = true;
        }
        else if (found !== undefined) {
            // This create cannot have made a resource of another shape.
            const isOurs = mayBeOurs && !found.isOtherShape && (0,compare/* dialectConflict */.vC)(target, found) === undefined;
            return { observed: found, isOurs, isFound: true };
        }
        else {
            if (answer.mayBeFull)
                refusals += 1;
            if (!answer.mayBeFull || refusals > 1)
                await throwIfFinal(target, answer, pinecone);
            await pause(answer, progress, context);
            if (progress.givenUp !== undefined)
                throw progress.givenUp;
        }
    }
}
/**
 * Pinecone may answer a full project like throttling. Two such answers while the name is free mean a full project if it
 * has just as many as one of Pinecone's plans allows. (Pinecone's docs, "Pinecone Assistant limits"; its client PyPI
 * 10.2.0.)
 *
 * @throws ActionError if trying again does not help
 */
async function throwIfFinal(target, answer, pinecone) {
    const { because, isFinalIfAbsent, mayBeFull } = answer;
    if (isFinalIfAbsent)
        throw because;
    const { api, plural, report } = (0,registry/* resourceType */.Vm)(target.kind);
    if (!mayBeFull || api.fullAt === undefined)
        return;
    const list = await (0,read/* attempt */.CD)(() => pinecone.list(target.kind, target.dialect, target.parent));
    if (list instanceof errors/* ActionError */.l || list.observed.some(({ name }) => name === target.name))
        return;
    const number = list.observed.length + list.unreadable.length;
    if (!api.fullAt.includes(number))
        return;
    const message = `${because.message} The project has ${String(number)} ${plural}, which is all that one of Pinecone's plans allows ` +
        `(${report.planLimit}). Delete some that are not needed, or upgrade the plan.`;
    throw new errors/* ActionError */.l({ reason: 'quota', message, isProjectFull: true }, { cause: because });
}
/** Sends one create, and records whether it may have taken effect without an answer that says so. */
async function sendCreate(change, progress, context) {
    try {
        const answer = await send(progress, context, (attempt) => progress.restored === undefined
            ? context.pinecone.create(change.declared, change.model, attempt)
            : sendRestore(change, progress, attempt, context));
        if (answer.type === 'created')
            progress.made = answer.observed;
        progress.mayExist ||= answer.type === 'ambiguous' && answer.mayBeOurs;
        return answer;
    }
    catch (error) {
        progress.mayExist ||= error instanceof ports/* InterruptedError */.p;
        throw error;
    }
}
/**
 * Tries the create of a replace while the old resource still exists, so that a refusal by Pinecone shows before anything
 * is deleted. The expected answers are that the name is taken, and that the project is full if the deletion makes room.
 *
 * @returns the new resource if the old one was gone; `ambiguous` if it has to be looked up first
 * @throws ActionError if Pinecone refuses the new one: the old one is kept
 */
async function tryCreate(change, progress, context) {
    const answer = await sendCreate(change, progress, context).catch((error) => {
        throw error instanceof errors/* ActionError */.l && error.reason !== 'cancelled' ? keptError(change, error) : error;
    });
    switch (answer.type) {
        case 'created':
            return answer.observed;
        case 'full':
            if ((0,carry_over/* makesRoom */.f)(change.observed, answer.of))
                return 'expected';
            throw keptError(change, answer.because);
        case 'ambiguous':
            if (answer.isTaken)
                return 'expected';
            if (answer.isFinalIfAbsent)
                throw answer.because;
            await pause(answer, progress, context);
            return 'ambiguous';
    }
}
function keptError(change, error) {
    const message = `${error.message} Nothing was deleted: ${(0,registry/* titleOf */.Gg)(change)} is kept as it is.`;
    const { reason, isProjectFull } = error;
    return new errors/* ActionError */.l({ reason, message, ...(isProjectFull && { isProjectFull }) }, { cause: error });
}
async function lookUp(target, { because }, pinecone) {
    try {
        const found = await (0,read/* look */.Op)(target, pinecone);
        // While its description is incomplete, the other version may only be late to show it.
        return found?.isBeyondClassic && (0,wait/* isStillIncomplete */.jB)({ kind: target.kind, model: {} }, found) ? undefined : found;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.l) || error.reason === 'cancelled')
            throw error;
        const message = `${because.message} Whether it exists could not be found out: ${error.message}`;
        throw new errors/* ActionError */.l({ reason: error.reason, message }, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/plan/backup.js
var plan_backup = __webpack_require__(9186);
// EXTERNAL MODULE: ./src/plan/policy.js
var policy = __webpack_require__(2950);
;// CONCATENATED MODULE: ./src/apply/remove.js











/** How often to look again at a resource that is refused as protected and was read without: about eight seconds in all. */
const MOST_LOOKS = 5;
/**
 * Sends the next write of a deletion: backs the resource up, lifts its deletion protection, or deletes it.
 *
 * @param waits whether to wait until the resource is gone
 * @returns `done` if it is gone, or Pinecone is deleting it; `again` if it has to be read before the next write
 */
async function removeOnce(change, progress, outer, waits) {
    if (outer.policy.backsUp && progress.backup === undefined && (0,plan_backup/* backedUpBy */.V)(change) !== undefined) {
        const { backups } = outer;
        if (backups === undefined)
            throw new TypeError(`Nothing backs up ${change.name}`);
        progress.backup = await timed(progress, outer, () => backups.before(change));
        // The backup took time, so the resource is read again before it is deleted.
        return 'again';
    }
    const context = withinReserve(outer, progress);
    if ((0,resource/* isProtected */.bz)(change.observed))
        return await liftProtection(change, progress, context);
    const answer = await send(progress, context, (attempt) => context.pinecone.delete(change, attempt)).catch((error) => {
        if (error instanceof ports/* InterruptedError */.p && progress.deletion === 'none')
            progress.deletion = 'maybe';
        throw error;
    });
    if (answer.type === 'protected' || answer.type === 'ambiguous') {
        return await lookAgain(change, answer, progress, context);
    }
    // An answer of "gone" is verified before it is reported, or another resource made.
    if (answer.type === 'gone' && (await looksForGone(change, progress, context)))
        return 'again';
    if (answer.type === 'accepted')
        progress.deletion = 'accepted';
    if (progress.deletion !== 'none') {
        progress.changed = true;
        progress.observed = { ...change.observed, state: 'Terminating', ready: false };
    }
    if (answer.type === 'accepted' && waits) {
        const isReplaced = change.action === 'replace';
        await timed(progress, outer, () => (0,wait/* waitUntilGone */.Ly)((0,undeclared/* desiredOf */.OO)(change), change.observed, outer, isReplaced));
    }
    if (waits || answer.type === 'gone')
        progress.observed = undefined;
    return 'done';
}
/**
 * Whether to look again at a resource that Pinecone answered as gone: after some time, or at once if no time is left and
 * another is to be made in its place.
 *
 * @throws ActionError if it was there after that, and Pinecone answers once more that it is gone
 */
async function looksForGone(change, progress, context) {
    if (await lag(progress, context))
        return true;
    if (change.action === 'delete')
        return false;
    if (progress.isSaidGone)
        throw neverConverged(change);
    progress.isSaidGone = true;
    return true;
}
/**
 * Waits before another look at a resource whose deletion was refused or got an ambiguous answer. Pinecone may go on
 * refusing for some seconds after deletion protection was lifted, by whomever; and somebody may have put a protected
 * resource in the place of an unprotected one.
 */
async function lookAgain(change, answer, progress, context) {
    if (answer.type === 'ambiguous') {
        if (answer.mayBeOurs && progress.deletion === 'none')
            progress.deletion = 'maybe';
        await pause(answer, progress, context);
        return 'again';
    }
    const mayLift = change.liftsProtection || (0,policy/* isAllowed */.Jr)(context.policy.overrideDeletionProtection, change);
    const isNew = !(0,resource/* isProtected */.bz)(change.observed) && progress.attempt <= MOST_LOOKS;
    if ((mayLift || isNew) && (await lag(progress, context)))
        return 'again';
    throw progress.lift === 'done' ? protectedStill(change) : answer.because;
}
function protectedStill(change) {
    return new errors/* ActionError */.l({
        reason: 'deletion-protected',
        message: `${(0,registry/* titleOf */.Gg)(change)} is not deleted: this run has lifted its deletion protection, and Pinecone went on refusing the ` +
            'deletion until the time was up. That can take some seconds: give it longer with "timeout".'
    });
}

;// CONCATENATED MODULE: ./src/apply/steps.js














/** Carries out the next step of a change: at most one write. */
async function carryOutStep(change, progress, context) {
    switch (change.action) {
        case 'refuse':
            progress.fields = change.fields;
            return outcomeOf(change, progress, { result: progress.isBegun ? 'failed' : 'refused', failure: change.failure });
        case 'keep':
            return await keep(change, progress, context);
        case 'create':
            progress.replaced ||= progress.deletion !== 'none';
            return await createAndConverge(change, progress, context);
        case 'update':
            if ((0,wait/* isStillIncomplete */.jB)((0,undeclared/* desiredOf */.OO)(change), change.observed)) {
                return await waitForDescription(change, change.observed, progress, context);
            }
            return await update(change, progress, context);
        case 'replace':
            return await replace(change, progress, context);
        case 'delete':
            return await destroy(change, progress, context);
    }
}
async function destroy(change, progress, context) {
    if ((await removeOnce(change, progress, context, context.wait)) === 'again')
        return 'again';
    return outcomeOf(change, progress, { result: progress.deletion === 'none' ? 'absent' : 'deleted' });
}
async function replace(change, progress, context) {
    progress.fields = change.fields;
    if (!progress.isTried) {
        await readyRestore(change, progress, context);
        const tried = await tryCreate(change, progress, context);
        if (tried === 'ambiguous')
            return 'again';
        progress.attempt = 1;
        progress.isTried = true;
        if (tried === 'expected')
            return 'again';
        progress.created = progress.changed = true;
        progress.observed = tried;
        return await convergeCreated(change, tried, progress, context);
    }
    if ((await removeOnce(change, progress, context, true)) === 'again')
        return 'again';
    progress.replaced = progress.deletion !== 'none';
    progress.attempt = 1;
    return await createAndConverge(change, progress, context);
}
async function createAndConverge(change, progress, context) {
    await readyRestore(change, progress, context);
    if (progress.waitedMs > 0 || change.action === 'replace')
        await throwIfClosed(context);
    const { observed, isOurs, isFound } = await create(change, progress, context);
    progress.mayExist = false;
    progress.attempt = 1;
    progress.observed = observed;
    const isAnothers = isFound && (0,plan_ownership/* ownershipFailure */.Q)(change, observed, 'use', context.policy) !== undefined;
    if (isOurs && !isAnothers)
        progress.created = progress.changed = true;
    const isToCompare = isFound && (!isOurs || observed.isOtherShape || (0,compare/* changedFields */.E0)((0,undeclared/* desiredOf */.OO)(change), observed).length > 0);
    if (isAnothers || isToCompare)
        return { replanFor: observed };
    try {
        return await convergeCreated(change, observed, progress, context);
    }
    catch (error) {
        throw await withRestoreJob(error, change, progress, context);
    }
}
async function update(change, progress, context) {
    const { pinecone } = context;
    const fields = (0,ownership_tags/* isRenewal */.h7)(change.fields) ? [] : change.fields;
    progress.unconfirmed = undefined;
    const answer = await send(progress, context, (attempt) => pinecone.update(change, change.patch, change.observed, attempt)).catch((error) => {
        if (error instanceof ports/* InterruptedError */.p && fields.length > 0)
            progress.unconfirmed = fields;
        throw error;
    });
    if (answer.type === 'ambiguous') {
        if (answer.mayBeOurs && fields.length > 0)
            progress.unconfirmed = fields;
        await pause(answer, progress, context);
        return 'again';
    }
    progress.attempt = 1;
    if (answer.type === 'gone')
        return { replanFor: await (0,read/* look */.Op)(change, pinecone) };
    const { observed } = answer;
    progress.observed = observed;
    steps_confirm(fields, progress);
    if (observed === undefined)
        return { replanFor: undefined };
    const expectation = { isNew: progress.created, isChanged: true };
    return await converge(change, seenLike(change.observed, observed), expectation, progress, context);
}
function steps_confirm(fields, progress) {
    progress.unconfirmed = undefined;
    if (fields.length === 0)
        return;
    progress.changed = true;
    progress.fields = [...progress.fields, ...fields];
}
async function keep(change, progress, context) {
    const { observed } = change;
    switch (context.command) {
        case 'show':
            if (observed !== undefined)
                return outcomeOf(change, progress, { result: 'found' });
            return outcomeOf(change, progress, { result: 'absent', failure: missing(change) });
        case 'destroy':
            if (observed !== undefined && context.wait) {
                await timed(progress, context, () => (0,wait/* waitUntilGone */.Ly)((0,undeclared/* desiredOf */.OO)(change), observed, context));
            }
            progress.observed = context.wait ? undefined : observed;
            return outcomeOf(change, progress, { result: progress.deletion === 'none' ? 'absent' : 'deleted' });
        case 'apply':
            if (observed === undefined)
                return outcomeOf(change, progress, { result: 'unchanged' });
            // The resource is as declared, so the update that lost its answer took effect.
            if (progress.unconfirmed !== undefined)
                steps_confirm(progress.unconfirmed, progress);
            if ((0,wait/* isStillIncomplete */.jB)((0,undeclared/* desiredOf */.OO)(change), observed) &&
                (context.wait || (0,compare/* lateFields */.GS)((0,undeclared/* desiredOf */.OO)(change)).length > 0)) {
                return await waitForDescription(change, observed, progress, context);
            }
            return await leaveOrConverge(change, observed, progress, context);
    }
}
/** A run for an older commit does not compare the resources that it leaves: `unchanged` would claim that it did. */
async function leaveOrConverge(change, observed, progress, context) {
    const expectation = { isNew: progress.created, isChanged: false };
    if (!context.policy.isOutdated || progress.created || change.declared === undefined) {
        return await converge(change, observed, expectation, progress, context);
    }
    const left = { ...change, declared: { ...change.declared, model: {} } };
    const end = await converge(left, observed, expectation, progress, context);
    return change.isOutdated && typeof end === 'object' && 'result' in end ? foundOf(end) : end;
}
function foundOf(end) {
    return end.failure === undefined && end.result !== 'failed' ? { ...end, result: 'found' } : end;
}
function missing(change) {
    return {
        reason: 'not-found',
        message: `${(0,registry/* titleOf */.Gg)(change)} does not exist. Create it with "command: apply", or correct the name.`
    };
}

;// CONCATENATED MODULE: ./src/apply/apply.js













/**
 * How often apply plans a resource because others keep changing it, before it fails. Each answer that lags behind and
 * still shows the replaced resource costs two rounds.
 */
const MAX_ROUNDS = 8;
/**
 * Carries out all changes of a plan side by side. One that fails does not stop the others. Not for a plan that is blocked
 * (`isBlocked`): see `notAttemptedOutcomes`.
 *
 * @returns one outcome for each change, in the plan's order; never rejects
 */
async function apply(plan, context) {
    return await (0,order/* inOrder */.al)(plan.changes, async (change, before) => {
        const decided = (0,dry_run/* decidedOutcome */.pW)(plan, change);
        if (decided !== undefined)
            return decided;
        const blocker = (0,order/* blockerIn */.ky)(change, before);
        if (blocker !== undefined)
            return outcomeOf(change, noProgress(change), { result: 'not-attempted', failure: blocker });
        const isVoid = before.some(({ result }) => (0,order/* isNewlyMade */.Ly)(result));
        if (context.command === 'apply' && isWithoutHost(change, before))
            return outcomeOf(change, noProgress(change), { result: 'not-attempted' });
        const hasWaited = before.some(({ waitedMs = 0 }) => waitedMs > 0);
        return await carryOut(change, context, isVoid, hasWaited);
    });
}
/** @param isVoid whether this run has just made the parent, so that it is empty */
async function carryOut(planned, context, isVoid, hasWaited) {
    const progress = noProgress(planned);
    if (isVoid)
        progress.observed = undefined;
    try {
        if (hasWaited && (planned.action !== 'keep' || planned.content !== undefined))
            await throwIfClosed(context);
        const first = isVoid ? replan(planned, planned, undefined, progress, context) : planned;
        const outcome = await carryOutSteps(planned, first, progress, context);
        return await withContent(outcome, planned, progress, context);
    }
    catch (thrown) {
        if (thrown instanceof ClosedMeanwhileError) {
            const isNew = progress.created || progress.replaced;
            if (isNew)
                progress.observed = undefined;
            const result = isNew ? 'deleted' : progress.changed ? 'updated' : 'not-attempted';
            return { ...outcomeOf(planned, progress, { result }), isClosedMeanwhile: true };
        }
        if (thrown instanceof wait/* NotReadyError */.r1)
            progress.observed = thrown.observed ?? progress.observed;
        const failure = await withAftermath((0,errors/* failureFrom */.J)(thrown), planned, progress, context);
        const isBegun = progress.isBegun || progress.waitedMs > 0 || thrown instanceof ports/* InterruptedError */.p;
        const result = context.signal.aborted && !isBegun ? 'not-attempted' : 'failed';
        return outcomeOf(planned, progress, { result, failure });
    }
}
/** Sends at most one write per look: after a write, the resource is read and planned again before the next one. */
/** Whether a change is for the inside of a resource that is not waited for, and cannot be reached yet. */
function isWithoutHost({ action, parent }, before) {
    if (parent === undefined || action === 'delete' || action === 'refuse')
        return false;
    return before.some(({ observed }) => observed !== undefined && observed.host === '' && !observed.ready);
}
async function carryOutSteps(planned, first, progress, context) {
    const recheck = context.recheck ?? ((change) => recheckByPlan(planned, change, progress, context));
    let change = first;
    let isFresh = false;
    for (let rounds = 1;;) {
        if (!isFresh && isToRecheck(change, progress))
            change = await recheck(change);
        if (progress.givenUp !== undefined && change.action !== 'keep' && change.action !== 'refuse')
            throw progress.givenUp;
        const end = await carryOutStep(change, progress, context);
        isFresh = end !== 'again';
        if (end === 'again')
            continue;
        if (!('replanFor' in end))
            return end;
        rounds += 1;
        if (rounds > MAX_ROUNDS)
            throw neverConverged(change);
        progress.observed = end.replanFor;
        change = await planAgain(planned, change, progress, context);
    }
}
/** Pinecone refuses a create if the resource exists, so it needs no look; nor does the one that a replace tries first. */
function isToRecheck({ action }, { isTried, attempt }) {
    return action === 'update' || action === 'delete' || (action === 'replace' && (isTried || attempt > 1));
}
async function planAgain(planned, change, progress, context) {
    const next = replan(planned, change, progress.observed, progress, context);
    confirmCreate(next, progress.observed, progress);
    if (!progress.created || !isMadeOtherwise(next))
        return next;
    progress.observed = await untilNotStale(change, progress, context);
    return replan(planned, change, progress.observed, progress, context);
}
/** Cleans up after a failure half-way, and adds to its message what state the resource is left in. */
async function withAftermath(failure, planned, progress, context) {
    if ((planned.action === 'replace' || planned.action === 'delete') && progress.lift !== 'none') {
        if (progress.deletion !== 'accepted')
            return await protectAgain(planned, failure, progress, context);
    }
    const { replaced, created, mayExist, observed } = progress;
    const isThere = observed !== undefined && observed.state !== 'Terminating';
    if (!replaced || created || mayExist || isThere)
        return failure;
    return {
        ...failure,
        message: `${failure.message} ${(0,registry/* titleOf */.Gg)(planned)} that was to be replaced has been deleted. ` +
            'Run this again to create it.'
    };
}


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ BackupService),
/* harmony export */   x: () => (/* binding */ backupError)
/* harmony export */ });
/* harmony import */ var _plan_backup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9186);
/* harmony import */ var _plan_restore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1056);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2075);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4117);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7756);
/* harmony import */ var _poller_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9041);







/** Reasons that say more than `backup-failed`. */
const OWN_REASONS = ['quota', 'unauthorized'];
const SILENCE_MS = 30_000;
/** How long a new backup may be invisible: a 404 right after a create is no answer yet. */
const INVISIBLE_MS = 60_000;
/** Makes the backups of a run and waits for them: one of each resource, however many changes need it. */
class BackupService {
    #options;
    #taken = new Map();
    constructor(options) {
        this.#options = options;
    }
    get api() {
        return this.#options.api;
    }
    /**
     * Backs up the resource whose data a deletion takes, and waits until the backup is ready.
     *
     * @throws ActionError `backup-failed`, or the reason why no backup can be made
     */
    async before(deleted) {
        const of = (0,_plan_backup_js__WEBPACK_IMPORTED_MODULE_0__/* .backedUpBy */ .V)(deleted);
        if (of === undefined)
            throw new TypeError(`Pinecone has no backups of ${deleted.kind}`);
        const why = `before ${deleted.kind} ${deleted.name} is deleted`;
        return await this.take(of, deleted.dialect, why).catch((error) => {
            throw backupError(error, `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(deleted)} is not deleted without a backup.`);
        });
    }
    /** Makes a backup and waits until it is ready. */
    async take(of, dialect, why) {
        const known = this.#taken.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(of));
        if (known !== undefined)
            return await known;
        const taken = this.#take({ ...of, dialect }, why);
        this.#taken.set((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .keyOf */ .TN)(of), taken);
        return await taken;
    }
    async #take(of, why) {
        const { madeBy, say } = this.#options;
        // The time tells it apart from one that another step of the same run has made.
        const at = new Date(this.#options.clock.now()).toISOString();
        const backup = await this.#create(of, `Made by ${madeBy}, ${why}, at ${at}.`);
        say(`${of.kind} ${of.name}: backup ${backup.id} is being made`);
        return await this.untilReady(backup, of, true);
    }
    /** After an ambiguous answer, looks for the backup by its description before trying again. */
    async #create(of, description) {
        const { api, clock, signal, deadline } = this.#options;
        for (let attempt = 1;; attempt += 1) {
            signal.throwIfAborted();
            const answer = await api.create(of, description, attempt);
            if (!('type' in answer))
                return answer;
            const found = (await api.list(of)).find((one) => one.description === description && !(0,_plan_restore_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN)(one));
            if (found !== undefined)
                return found;
            if (clock.now() + answer.retryAfterMs >= deadline)
                throw answer.because;
            await clock.sleep(answer.retryAfterMs, signal);
        }
    }
    /**
     * Waits until a backup is ready.
     *
     * @throws ActionError `backup-failed` if the backup failed, is gone, or is not ready in time
     */
    async untilReady(backup, of, isNew = false) {
        const { api, clock, signal, deadline, say } = this.#options;
        const since = clock.now();
        let saidMs = 0;
        let wasSeen = !isNew;
        for (;;) {
            const seen = await api.describe(backup.id, of);
            if (seen?.status === 'Ready')
                return seen;
            const waitedMs = clock.now() - since;
            wasSeen ||= seen !== undefined || waitedMs >= INVISIBLE_MS;
            const state = seen?.status ?? (wasSeen ? 'gone' : 'not visible yet');
            if (seen === undefined ? wasSeen : (0,_plan_restore_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN)(seen))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
                    reason: 'backup-failed',
                    message: `Backup ${backup.id} of ${of.kind} "${of.name}" is ${state}.`
                });
            if (waitedMs - saidMs >= SILENCE_MS) {
                say(`backup ${backup.id} of ${of.kind} ${of.name}: ${state} (${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(waitedMs)})`);
                saidMs = waitedMs;
            }
            const ms = (0,_poller_js__WEBPACK_IMPORTED_MODULE_4__/* .intervalAfter */ .U)(waitedMs);
            if (clock.now() + ms >= deadline)
                throw notInTime(backup.id, of, state, waitedMs);
            await clock.sleep(ms, signal);
        }
    }
}
function notInTime(id, { kind, name }, state, waitedMs) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        reason: 'backup-failed',
        message: `Backup ${id} of ${kind} "${name}" was ${state} after ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(waitedMs)}. Give it longer with "timeout".`
    });
}
/** The error of a backup that could not be made, with its consequence (a sentence) in front. */
function backupError(error, consequence) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l) || error.reason === 'cancelled')
        return error;
    const reason = OWN_REASONS.includes(error.reason) ? error.reason : 'backup-failed';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({ reason, message: `${consequence} ${error.message}` }, { cause: error });
}


/***/ }),

/***/ 2751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ isNewlyMade),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   ky: () => (/* binding */ blockerIn)
/* harmony export */ });
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7756);


/**
 * Carries out changes side by side, except for a resource and those inside it: a deletion waits for the changes of all
 * resources inside, every other change waits for its parent's.
 *
 * @param carryOut gets a change and the outcomes of those before it; must not reject
 * @returns the outcomes, in the order of the changes
 */
async function inOrder(changes, carryOut) {
    const started = new Map();
    const start = (change) => {
        const known = started.get(change);
        if (known !== undefined)
            return known;
        const outcome = Promise.all(before(change, changes).map(start)).then((outcomes) => carryOut(change, outcomes));
        started.set(change, outcome);
        return outcome;
    };
    return await Promise.all(changes.map(start));
}
function before(change, changes) {
    const isInside = (inner, outer) => inner.parent !== undefined && (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(inner.parent) === (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(outer);
    if (change.action === 'delete')
        return changes.filter((other) => isInside(other, change));
    return changes.filter((other) => other.action !== 'delete' && isInside(change, other));
}
/** Whether a resource with this result is a new one. */
function isNewlyMade(result) {
    return result === 'created' || result === 'replaced';
}
/** Why the outcomes before a change block it: its parent failed, or a resource inside it still exists. */
function blockerIn(change, before) {
    const isDeletion = change.action === 'delete';
    const other = before.find(({ result, observed, failure }) => isDeletion
        ? observed !== undefined && observed.state !== 'Terminating'
        : failure !== undefined && result !== 'absent');
    if (other === undefined)
        return undefined;
    const why = isDeletion ? 'which is in it, is still there' : 'which it is in, is not as declared';
    return {
        reason: other.failure?.reason ?? 'not-ready',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(change)} was left as it is, because ${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(other)}, ${why}.`
    };
}


/***/ }),

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ planLateVisible),
/* harmony export */   Dx: () => (/* binding */ planOrphans),
/* harmony export */   Jm: () => (/* binding */ INVISIBLE_MS)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(902);
/* harmony import */ var _plan_undeclared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2149);
/* harmony import */ var _plan_unread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5355);
/* harmony import */ var _resources_ownership_in_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9939);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7756);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2075);
/* harmony import */ var _read_all_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8809);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6835);
/* harmony import */ var _poller_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9041);











/** How long a resource whose create lost its answer may stay invisible. */
const INVISIBLE_MS = 30_000;
/** The lists only add to the record, so the recorded resources do not wait longer for them. */
const LIST_MS = 30_000;
/**
 * Plans the deletion of the resources that a job has left: those that it recorded, and all others with this job's
 * ownership tags and name ending, so that a lost record leaves nothing behind.
 *
 * @param recorded undefined if the record was lost: then the lists have to be read
 * @throws ActionError if there is neither a record nor a readable list
 */
async function planOrphans(recorded, policy, { pinecone, ...time }) {
    const { clock, deadline } = time;
    const lister = pinecone.within({ deadline: Math.min(deadline, clock.now() + LIST_MS) });
    if (recorded === undefined)
        return await planUnrecorded(policy, lister);
    const outer = await Promise.allSettled(outerKinds().map((kind) => lister.list(kind, 'any')));
    const inner = await Promise.allSettled(recordedParents(recorded).map(({ kind, parent }) => lister.list(kind, 'any', parent, (0,_resources_ownership_in_name_js__WEBPACK_IMPORTED_MODULE_9__/* .ownerPrefix */ .cn)(policy.owner))));
    const listed = [...outer, ...inner].flatMap((list) => (list.status === 'fulfilled' ? list.value.observed : []));
    const seen = new Map(listed.map((observed) => [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN)(observed), observed]));
    const targets = recorded.map(_read_js__WEBPACK_IMPORTED_MODULE_7__/* .inAnyDialect */ ._7);
    const unlisted = targets.filter((target) => !seen.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN)(target)));
    const { observed, unread } = await (0,_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readTargets */ .R0)(unlisted, pinecone, time);
    const isRecorded = new Set(targets.map(_resources_resource_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN));
    const found = [...listed.filter((one) => isRecorded.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN)(one))), ...observed.values()];
    const others = listed.filter((one) => !isRecorded.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN)(one)) && isOwned(one, policy));
    const unreadChanges = unlisted.flatMap((target) => {
        const because = unread.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN)(target));
        return because === undefined ? [] : [(0,_plan_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadChange */ .Ms)((0,_plan_undeclared_js__WEBPACK_IMPORTED_MODULE_1__/* .undeclaredTarget */ .Dj)(target), because)];
    });
    return { changes: [...planned([...found, ...others], policy), ...unreadChanges], warnings: [] };
}
/** Plans by the lists alone. A list that cannot be read does not keep the others' resources from being deleted. */
async function planUnrecorded(policy, lister) {
    const reading = await (0,_read_all_js__WEBPACK_IMPORTED_MODULE_6__/* .readAll */ .y)(lister, undefined, (0,_resources_ownership_in_name_js__WEBPACK_IMPORTED_MODULE_9__/* .ownerPrefix */ .cn)(policy.owner));
    const changes = planned(reading.all.filter((one) => isOwned(one, policy)), policy);
    const plan = { command: 'destroy', changes };
    const failure = (0,_plan_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadFailure */ .od)(reading, plan);
    const { notices, warnings } = (0,_plan_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unaskedTexts */ .m3)(reading, plan);
    return { changes, ...(failure && { failure }), warnings: [...notices, ...warnings] };
}
function isOwned(observed, { owner }) {
    const read = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .readOwnership */ .m9)(observed);
    return (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnedBy */ .D0)(owner, read) && (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .isNamedAsOwned */ .$c)(observed, read);
}
function outerKinds() {
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .kinds */ .EZ)().filter((kind) => (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceType */ .Vm)(kind).parent === undefined);
}
/** The parents of the recorded resources, each with the kind that the job recorded in it. */
function recordedParents(recorded) {
    const inside = recorded.flatMap(({ kind, parent }) => (parent === undefined ? [] : [{ kind, parent }]));
    return [...new Map(inside.map((one) => [`${one.kind} ${(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_10__/* .keyOf */ .TN)(one.parent)}`, one])).values()];
}
/**
 * Waits for resources that were never seen although their creates were sent, and plans their deletion. One that cannot
 * be read fails by itself. One that never appears gets no change.
 */
async function planLateVisible(recorded, policy, options) {
    const deadline = Math.min(options.deadline, options.clock.now() + INVISIBLE_MS);
    const poller = new _poller_js__WEBPACK_IMPORTED_MODULE_8__/* .Poller */ .v({ ...options, deadline, onPoll: () => undefined });
    const changes = await Promise.all(recorded.map(async (one) => {
        const end = await (0,_read_js__WEBPACK_IMPORTED_MODULE_7__/* .attempt */ .CD)(() => appeared((0,_read_js__WEBPACK_IMPORTED_MODULE_7__/* .inAnyDialect */ ._7)(one), poller));
        if (end instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .l)
            return [(0,_plan_unread_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadChange */ .Ms)((0,_plan_undeclared_js__WEBPACK_IMPORTED_MODULE_1__/* .undeclaredTarget */ .Dj)(one), end)];
        return end === undefined ? [] : planned([end], policy);
    }));
    return changes.flat();
}
function planned(found, policy) {
    return found.map((observed) => (0,_plan_undeclared_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBlocking */ .CS)((0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .planUndeclaredDestroy */ .D0)(observed, observed, policy)));
}
async function appeared(target, poller) {
    const nothing = new Error('It did not appear.');
    return await poller
        .until({
        target,
        last: undefined,
        check: (observed) => (observed === undefined ? { done: false } : { done: true, value: observed }),
        giveUp: () => nothing
    })
        .catch((error) => {
        if (error === nothing)
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 9041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ intervalAfter),
/* harmony export */   v: () => (/* binding */ Poller)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2075);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7756);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6835);



const FIRST_LOOK_MS = 150;
const GROWTH = 0.095;
const LONGEST_INTERVAL_MS = 30_000;
/** Resources that are due within this time of each other are read in one request. */
const TOGETHER_MS = 100;
/** The last look starts this long before the deadline, so that its answer can still come; later in a short wait. */
const LAST_LOOK_MS = 1_000;
const LAST_LOOK_SHARE = 0.2;
/**
 * The time until the next look at a resource after waiting for `waitedMs`, both in milliseconds. The aim: readiness shows
 * within a tenth of the wait plus 300 ms, with no more than 40 looks a minute.
 */
function intervalAfter(waitedMs) {
    return Math.round(Math.min(FIRST_LOOK_MS + GROWTH * waitedMs, LONGEST_INTERVAL_MS));
}
/** One failed read may end the waiting for many resources: the error names the one of this entry. */
function failureOf({ target }, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) || error.reason === 'cancelled')
        return error;
    const message = `Waiting for ${target.kind} "${target.name}" failed. ${error.message}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ reason: error.reason, message }, { cause: error });
}
/** Waits for many resources at once. Those that one list covers are read together; no group waits for another's list. */
class Poller {
    #options;
    #lanes = new Map();
    constructor(options) {
        this.#options = options;
    }
    /**
     * Resolves as soon as the waiter's `check` is done. Rejects with the error of `check`, of `giveUp` or of reading, or with
     * the signal's reason.
     */
    until(waiter) {
        const key = (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .groupKeyOf */ .qV)(waiter.target);
        const onPoll = () => {
            this.#options.onPoll([...this.#lanes.values()].flatMap((lane) => lane.pending()));
        };
        const lane = this.#lanes.get(key) ?? new Lane({ ...this.#options, onPoll });
        this.#lanes.set(key, lane);
        return lane.until(waiter);
    }
}
/** Waits for the resources of one group, which are read together. */
class Lane {
    #options;
    #entries = new Set();
    #wake = new AbortController();
    #isRunning = false;
    constructor(options) {
        this.#options = options;
    }
    pending() {
        const now = this.#options.clock.now();
        return [...this.#entries].map(({ target, last, since }) => ({ target, last, waitedMs: now - since }));
    }
    until(waiter) {
        return new Promise((resolve, reject) => {
            const since = this.#options.clock.now();
            const entry = {
                target: waiter.target,
                since,
                last: waiter.last,
                due: this.#nextDue(since),
                look: (observed) => {
                    const seen = waiter.check(observed);
                    if (seen.done)
                        resolve(seen.value);
                    return seen.done;
                },
                giveUp: () => {
                    reject(waiter.giveUp(entry.last, this.#options.clock.now() - since));
                },
                fail: reject
            };
            this.#entries.add(entry);
            if (this.#isRunning)
                this.#wake.abort();
            else
                void this.#run();
        });
    }
    async #run() {
        this.#isRunning = true;
        while (this.#entries.size > 0) {
            try {
                await this.#sleepUntilDue();
            }
            catch (error) {
                this.#end([...this.#entries], (entry) => {
                    entry.fail(error);
                });
                break;
            }
            await this.#lookAtDue();
        }
        this.#isRunning = false;
    }
    async #sleepUntilDue() {
        const { clock, signal } = this.#options;
        for (;;) {
            const ms = Math.min(...[...this.#entries].map((entry) => entry.due)) - clock.now();
            if (ms <= 0)
                return;
            this.#wake = new AbortController();
            try {
                await clock.sleep(ms, AbortSignal.any([signal, this.#wake.signal]));
                return;
            }
            catch (error) {
                // Woken by a new entry, which may be due earlier.
                if (signal.aborted || !this.#wake.signal.aborted)
                    throw error;
            }
        }
    }
    async #lookAtDue() {
        const { clock, deadline, onPoll } = this.#options;
        if (clock.now() >= deadline) {
            this.#end([...this.#entries], (entry) => {
                entry.giveUp();
            });
            return;
        }
        const due = [...this.#entries].filter((entry) => entry.due <= clock.now() + TOGETHER_MS);
        await this.#lookAt(due);
        onPoll();
    }
    async #lookAt(group) {
        const startedAt = this.#options.clock.now();
        let reading;
        try {
            reading = await (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTargets */ .R0)(group.map((entry) => entry.target), this.#options.pinecone);
        }
        catch (error) {
            this.#end(group, this.#endingFor(error, startedAt));
            return;
        }
        const { observed, unread } = reading;
        for (const entry of group) {
            const error = unread.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(entry.target));
            if (error === undefined)
                this.#show(entry, observed.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(entry.target)));
            else
                this.#end([entry], this.#endingFor(error, startedAt));
        }
    }
    /** If the deadline cut the last look short, the reason is that time was up, not the network. */
    #endingFor(error, startedAt) {
        const { clock, deadline } = this.#options;
        const isCutShort = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l &&
            error.reason === 'network' &&
            startedAt >= deadline - LAST_LOOK_MS &&
            clock.now() >= deadline;
        return (entry) => {
            if (isCutShort)
                entry.giveUp();
            else
                entry.fail(failureOf(entry, error));
        };
    }
    #show(entry, seen) {
        entry.last = seen ?? entry.last;
        entry.due = this.#nextDue(entry.since);
        try {
            if (entry.look(seen))
                this.#entries.delete(entry);
        }
        catch (error) {
            this.#entries.delete(entry);
            entry.fail(error);
        }
    }
    #nextDue(since) {
        const { clock, deadline } = this.#options;
        const now = clock.now();
        const due = now + intervalAfter(now - since);
        const lastLook = deadline - Math.min(LAST_LOOK_MS, LAST_LOOK_SHARE * (deadline - since));
        if (due <= lastLook)
            return due;
        return now < lastLook ? lastLook : deadline;
    }
    #end(entries, how) {
        for (const entry of entries) {
            this.#entries.delete(entry);
            how(entry);
        }
    }
}


/***/ }),

/***/ 6242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ waitUntilGone),
/* harmony export */   T4: () => (/* binding */ waitUntilComplete),
/* harmony export */   bs: () => (/* binding */ waitUntilReady),
/* harmony export */   jB: () => (/* binding */ isStillIncomplete),
/* harmony export */   r1: () => (/* binding */ NotReadyError)
/* harmony export */ });
/* harmony import */ var _plan_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6805);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2075);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9214);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7756);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4117);
// Waits until one resource is ready, completely described, or gone.






/** How long Pinecone may not show a resource yet whose create it has answered. */
const MAX_INVISIBLE_MS = 60_000;
/**
 * Waits until a resource is ready, unless it already is.
 *
 * @throws NotReadyError if it failed, or did not become ready in time
 */
async function waitUntilReady(declared, observed, expectation, context) {
    const first = checkReadiness(declared, observed, expectation);
    if (first.done)
        return first.value;
    if (!context.wait)
        return { observed };
    return await context.poller.until({
        target: declared,
        last: observed,
        check: patientCheck(declared, expectation, context),
        giveUp: (last, waitedMs) => notReadyInTime(declared, last, waitedMs)
    });
}
/**
 * A check for a new resource, which may not be visible right after its create. If it disappears after it was visible, it
 * is gone; if it stays invisible for too long, the check throws.
 */
function patientCheck(declared, expectation, { clock }) {
    let { isNew } = expectation;
    const until = clock.now() + MAX_INVISIBLE_MS;
    return (seen) => {
        if (seen === undefined && isNew && clock.now() >= until)
            throw vanished(declared);
        const result = checkReadiness(declared, seen, { ...expectation, isNew });
        isNew &&= seen === undefined;
        return result;
    };
}
function vanished(declared) {
    return new NotReadyError(undefined, {
        reason: 'not-ready',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(declared)} was created by this run, and ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(MAX_INVISIBLE_MS)} later there is none of that name: ` +
            'somebody else has deleted it. Find out who, then run this again to create it.'
    });
}
function checkReadiness(declared, seen, { isNew, isChanged }) {
    if (seen === undefined)
        return isNew ? { done: false } : { done: true, value: 'gone' };
    const readiness = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceType */ .Vm)(declared.kind).readiness(seen, declared.model);
    switch (readiness.is) {
        case 'terminating':
            return { done: true, value: 'gone' };
        case 'failed':
            // The answer may still be from before the change.
            if (isChanged && !(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .hasFailedForGood */ .Av)(seen) && isStillChanging(declared, seen))
                return { done: false };
            throw new NotReadyError(seen, {
                reason: 'not-ready',
                message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(declared)} will not become ready: ${readiness.why}. Look at it in the Pinecone console.`
            });
        case 'pending':
            return { done: false };
        case 'ready':
            // Pods answer queries while they scale, so they are ready, and not yet as declared.
            if (isChanged && (seen.state.startsWith('Scaling') || isStillChanging(declared, seen)))
                return { done: false };
            if (seen.isIncomplete && (0,_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .lateFields */ .GS)(declared).length > 0)
                return { done: false };
            return { done: true, value: { observed: seen } };
    }
}
/**
 * Waits until Pinecone describes a resource completely, which for some is only when they are ready.
 *
 * @returns undefined if it was deleted meanwhile
 * @throws NotReadyError if it failed, or was not described in time
 */
async function waitUntilComplete(declared, observed, expectation, context) {
    const check = patientCheck(declared, expectation, context);
    const converged = await context.poller.until({
        target: declared,
        last: observed,
        check: (seen) => seen !== undefined && seen.isIncomplete === undefined ? { done: true, value: { observed: seen } } : check(seen),
        giveUp: (last, waitedMs) => notReadyInTime(declared, last, waitedMs)
    });
    return converged === 'gone' ? undefined : converged.observed;
}
/** Whether the description of a resource is incomplete because it is not ready. */
function isStillIncomplete(declared, observed) {
    return (observed.isIncomplete === true && (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceType */ .Vm)(declared.kind).readiness(observed, declared.model).is !== 'ready');
}
/** Whether a change in place is still to come. Other differences only show now that the resource is ready, and stay. */
function isStillChanging(declared, seen) {
    return (0,_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .changedFields */ .E0)(declared, seen).some(({ effect }) => effect === 'in-place');
}
/** A resource did not become ready. Has the resource as last seen. */
class NotReadyError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l {
    observed;
    constructor(observed, failure) {
        super(failure);
        this.observed = observed;
    }
}
function notReadyInTime(declared, last, waitedMs) {
    const remaining = last?.ready === true ? (0,_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .changedFields */ .E0)(declared, last) : [];
    const seen = remaining.length > 0
        ? `${remaining.map((field) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .pathText */ .LF)(field.path)).join(', ')} did not become what was declared`
        : `its last state was ${last?.state ?? 'not visible yet'}`;
    return new NotReadyError(last, {
        reason: 'not-ready',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(declared)} was not ready after ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(waitedMs)}: ${seen}. ` +
            `Give it longer with "timeout", or look at it in the Pinecone console.`
    });
}
/**
 * Waits until a deleted resource is gone. Another resource of its name counts as gone, too: one that is not terminating
 * any more, that has begun anew or differs from the deleted one, or that already is as a replace makes it.
 */
async function waitUntilGone(declared, observed, context, isReplaced = false) {
    let wasTerminating = observed.state === 'Terminating';
    const isAnother = (seen) => {
        const isTerminating = seen.state === 'Terminating';
        wasTerminating ||= isTerminating;
        if (isTerminating)
            return false;
        return wasTerminating || !(0,_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSame */ .Lx)(observed, seen) || (isReplaced && isAsDeclared(seen));
    };
    // A late answer may still show the failed or half reported old resource, which differs in no field.
    const isAsDeclared = (seen) => !(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .hasFailedForGood */ .Av)(seen) && seen.isIncomplete !== true && (0,_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .changedFields */ .E0)(declared, seen).length === 0;
    await context.poller.until({
        target: declared,
        last: observed,
        check: (seen) => (seen === undefined || isAnother(seen) ? { done: true, value: true } : { done: false }),
        giveUp: (last, waitedMs) => new NotReadyError(last, {
            reason: 'not-ready',
            message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(declared)} was still there ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(waitedMs)} after its deletion was ` +
                `asked for (its last state was ${last?.state ?? 'unknown'}). Give it longer with "timeout".`
        })
    });
}


/***/ })

};
