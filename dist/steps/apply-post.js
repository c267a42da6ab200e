export const id = 750;
export const ids = [750];
export const modules = {

/***/ 8750:
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
// A pull request that is closed while a run for it waits: its teardown may be over by then, and nobody would take away
// what is made after it.

/** Ends what would make a resource for a pull request that has been closed. */
class ClosedMeanwhileError extends errors/* ActionError */.l {
    constructor() {
        super({ reason: 'closed-pull-request', message: 'The pull request was closed while this run waited.' });
    }
}
/**
 * To be called before a create that follows a wait or a retry.
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



/** Where a change begins: nothing has been done, and the resource is as it was when the change was planned. */
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
/** Sends one write, and records that it was sent. What a cancellation kept from being sent is not recorded. */
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
/** Lets time pass after a write without a clear answer. Where none is left, the next look is the last. */
async function pause({ retryAfterMs, because }, progress, { clock, signal, deadline }) {
    progress.attempt += 1;
    if (clock.now() + retryAfterMs >= deadline)
        progress.givenUp = because;
    else
        await clock.sleep(retryAfterMs, signal);
}
/** How a resource ended that is as declared now. */
function resultOf({ replaced, created, changed }) {
    if (replaced)
        return 'replaced';
    if (created)
        return 'created';
    return changed ? 'updated' : 'unchanged';
}
/** The outcome of a change, from what has become of its resource. */
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
/** What takes less has not been waited for: it was found as it should be without another look. */
const SHORTEST_WAIT_MS = 50;
/** Measures how long is waited for a resource. */
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









/** Looks at a resource once more, and plans it by what is seen: what apply does before each write. */
async function recheckByPlan(planned, change, progress, context) {
    const isDeletion = change.action === 'delete' || change.action === 'replace';
    const seen = await (isDeletion ? read/* lookBeforeDeletion */.Vp : read/* look */.Op)(change, context.pinecone);
    const isBeyond = change.dialect === 'any' && change.declared !== undefined;
    const observed = seen && isBeyond ? { ...seen, isBeyondClassic: true } : seen;
    progress.observed = observed;
    const next = replan(planned, change, observed, progress, context);
    settleCreate(next, observed, progress);
    return next;
}
/**
 * Settles what became of a create that lost its answer, as a replace tries one: what is now as declared has come of it.
 * What does not tell yet what it is may be what was there before.
 */
function settleCreate(next, observed, progress) {
    if (!progress.mayExist || observed === undefined || (0,wait/* isStillIncomplete */.jB)((0,undeclared/* desiredOf */.OO)(next), observed))
        return;
    progress.mayExist = false;
    if (next.action === 'keep' || next.action === 'update')
        progress.created = progress.changed = true;
}
/**
 * Plans a resource again, because it may not be what its change was planned for.
 *
 * @param planned the change in the plan that the user was shown
 * @param change the change that was just being carried out
 * @throws ActionError where it would take a replace that the user was not shown, or the deletion of another resource
 */
function replan(planned, change, observed, progress, { command, policy: given }) {
    const { declared } = change;
    if (planned.action === 'replace' && (observed === undefined || observed.state === 'Terminating')) {
        // What a replace makes is what was there, overlaid with what is declared.
        const { model, notice, restore } = planned;
        return {
            ...(0,undeclared/* declaredTarget */.cO)(planned.declared),
            action: 'create',
            model,
            ...(notice !== undefined && { notice }),
            ...(restore && { restore })
        };
    }
    // What the plan may lift, its plan has found to be allowed.
    const isAllowed = 'liftsProtection' in planned && planned.liftsProtection;
    const policy = {
        ...given,
        ...(isAllowed && { overrideDeletionProtection: 'all' }),
        // What this run has made, no run for a newer commit has made otherwise.
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
/** What the plan restores is restored from what it chose. What it found there is not made empty instead. */
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
/** Nothing is deleted but what the plan named, as it was when this run read it again. */
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
/** Whether a replace is still for the fields for which it was planned, as far as both were told of them. */
function hasSameCause(planned, next) {
    const told = causesOf(planned.fields).filter((cause) => !next.observed.isIncomplete || !(0,compare/* isReportedLate */.gY)(next, cause));
    return told.every(({ path, before }) => causesOf(next.fields).some((cause) => (0,json/* isEqual */.n4)(cause.path, path) &&
        (before === undefined || cause.before === undefined || (0,json/* isEqual */.n4)(cause.before, before))));
}
/** The declared fields that only another resource can have. */
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
/** Nothing is deleted that the plan did not name, allowed or not. */
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
/** Whether a plan for what this run has made says that Pinecone made it otherwise than declared. */
function isMadeOtherwise(next) {
    return next.action === 'replace' || (next.action === 'refuse' && next.failure.reason === 'immutable-change');
}
/** The end of what this run has made, and Pinecone has made otherwise than declared: it is not replaced. */
function createdOtherwise(change, fields) {
    const list = causesOf(fields).map(({ path, before, after }) => `${(0,json/* pathText */.LF)(path)} is ${before === undefined ? 'not set' : JSON.stringify(before)} and ` +
        `${JSON.stringify(after)} is declared`);
    return new errors/* ActionError */.l({
        reason: 'creation-failed',
        message: `${(0,registry/* titleOf */.Gg)(change)} was created by this run, and Pinecone has made it otherwise than declared: ${list.join('; ')}. ` +
            'It is kept as it is. Declare what Pinecone makes of it, or use values that it takes.'
    });
}
/** The end of a resource that was another one each time it was planned again. */
function neverConverged(change) {
    return new errors/* ActionError */.l({
        reason: 'api-error',
        message: `${(0,registry/* titleOf */.Gg)(change)} was changed or deleted by someone else each time this run tried to make it as declared. ` +
            `Find out who else manages it, then run this again.`
    });
}

;// CONCATENATED MODULE: ./src/apply/converge.js
// What comes after a write, or in place of one: waiting until a resource is ready, and comparing what is then answered.








/** So long an answer may still show what was there before this run made it anew. */
const STALE_MS = 30_000;
/** Waits until a resource is ready, and compares what is then answered once more. */
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
/**
 * Waits until what this run made is ready. That it is otherwise than declared is found at once where nothing is waited
 * for.
 */
async function convergeCreated(change, observed, progress, context) {
    const target = { ...change, ...(0,undeclared/* declaredTarget */.cO)(change.declared, observed) };
    if (!context.wait)
        checkMade(target, progress);
    return await converge(target, observed, { isNew: true, isChanged: false }, progress, context);
}
/** @throws ActionError where the create itself answered otherwise than declared, which no waiting mends */
function checkMade(change, { made }) {
    if (made === undefined)
        return;
    const fields = (0,compare/* changedFields */.E0)(change.declared, made).filter(({ effect, before }) => effect === 'replace' && before !== undefined);
    if (fields.length > 0)
        throw createdOtherwise(change, fields);
}
/**
 * Waits while answers may still show what was there before this run made it.
 *
 * @throws ActionError where they go on showing something otherwise than declared: then Pinecone has made it so
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
 * Nothing is written to an index that does not tell yet what it is: it may turn out to be another than is declared. So
 * that is waited for, even by a run that does not wait for more, and then all of it is compared.
 */
async function waitForDescription(change, observed, progress, context) {
    const expectation = { isNew: progress.created, isChanged: false };
    const replanFor = await timed(progress, context, () => (0,wait/* waitUntilComplete */.T4)((0,undeclared/* desiredOf */.OO)(change), observed, expectation, context));
    return { replanFor: replanFor && seenLike(observed, replanFor) };
}
/** What is waited for in the version that shows it is beyond the declared one still. */
function seenLike({ isBeyondClassic }, seen) {
    return isBeyondClassic ? { ...seen, isBeyondClassic } : seen;
}

// EXTERNAL MODULE: ./src/apply/dry-run.js
var dry_run = __webpack_require__(1154);
// EXTERNAL MODULE: ./src/apply/order.js
var order = __webpack_require__(2751);
// EXTERNAL MODULE: ./src/plan/backup.js
var backup = __webpack_require__(9186);
// EXTERNAL MODULE: ./src/plan/policy.js
var policy = __webpack_require__(2950);
// EXTERNAL MODULE: ./src/resources/ownership.js
var ownership = __webpack_require__(5355);
;// CONCATENATED MODULE: ./src/apply/remove.js














/** Until another look, where what was seen and what was answered do not agree yet. */
const LAG_FIRST_MS = 500;
const LAG_MOST_MS = 5_000;
/** So often is looked at what is protected and was not: some eight seconds in all. */
const MOST_LOOKS = 5;
/** So long an answer may still show the protection that was just lifted. */
const PROTECTION_STALE_MS = 10_000;
/** How much of a run's time is kept for putting a protection back, and how long that may take when it is cancelled. */
const RESERVE_MS = 3_000;
const RESERVE_SHARE = 0.4;
const RESCUE_MS = 700;
/**
 * Sends the next write that deleting a resource takes, if any is left: it lifts the deletion protection, or deletes and
 * waits until it is gone.
 *
 * @returns `done` where it is gone, or is to be; `again` where it has to be looked at before anything more is sent
 */
async function removeOnce(change, progress, outer, waits) {
    if (outer.policy.backsUp && progress.backup === undefined && (0,backup/* backedUpBy */.V)(change) !== undefined) {
        const { backups } = outer;
        if (backups === undefined)
            throw new TypeError(`Nothing backs up ${change.name}`);
        progress.backup = await timed(progress, outer, () => backups.before(change));
        // That took its time: what is deleted is looked at again.
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
    // That it is gone is seen once more before that is said, or another is made.
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
 * Whether what is said to be gone is looked at once more: after some time, or at once where none is left and another is
 * to be made in its place.
 *
 * @throws ActionError where it was there after that, and is said to be gone again
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
/** Lets time pass until another look, the longer the more often. Whether there was time for that. */
async function lag(progress, { clock, signal, deadline }) {
    const delay = Math.min(LAG_FIRST_MS * 2 ** (progress.attempt - 1), LAG_MOST_MS);
    if (clock.now() + delay >= deadline)
        return false;
    progress.attempt += 1;
    await clock.sleep(delay, signal);
    return true;
}
/**
 * Pinecone may go on refusing for some seconds after deletion protection was lifted, whoever did that. And what was not
 * protected when it was looked at may be another by now, which somebody has made in its place.
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
/** While deletion protection is lifted, some of the time is kept for putting it back. */
function withinReserve(context, { lift, liftDeadline }) {
    if (lift === 'none')
        return context;
    return { ...context, deadline: liftDeadline, pinecone: context.pinecone.within({ deadline: liftDeadline }) };
}
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
function protectedStill(change) {
    return new errors/* ActionError */.l({
        reason: 'deletion-protected',
        message: `${(0,registry/* titleOf */.Gg)(change)} is not deleted: this run has lifted its deletion protection, and Pinecone went on refusing the ` +
            'deletion until the time was up. That can take some seconds: give it longer with "timeout".'
    });
}
/**
 * Puts the deletion protection back that this run has lifted for a deletion that came to nothing. A cancelled run has a
 * second in all for it; another has what was kept for this.
 *
 * @returns the failure with what became of the protection
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
/** @returns what became of it, where there was nothing to put back too, or in how many milliseconds to try again */
async function protectOnce(change, progress, attempt, { pinecone }) {
    const seen = await (0,read/* lookBeforeDeletion */.Vp)(change, pinecone);
    progress.observed = seen;
    const before = progress.confirmed ?? change.observed;
    const isTagged = seen !== undefined && (0,ownership/* ownershipTagsOf */.mZ)(seen.kind, seen.model)[ownership/* PROTECTION_LIFTED_TAG */.kh] !== undefined;
    // The tag tells it from another, whatever somebody has changed in it meanwhile.
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
 * Has the content of a resource written that has been dealt with, and gives its outcome with what came of that. Nothing
 * is written into a resource that failed, or that is not ready because nobody waits for it.
 *
 * @throws ClosedMeanwhileError
 */
async function withContent(outcome, change, { waitedMs }, context) {
    const { observed, failure, ready, result } = outcome;
    const { content: write } = context;
    if (write === undefined || observed === undefined || failure !== undefined)
        return outcome;
    if (!ready) {
        const content = (change.content ?? []).map(({ key }) => notAttempted(key));
        return content.length === 0 ? outcome : { ...outcome, content };
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
var apply_backup = __webpack_require__(7817);
;// CONCATENATED MODULE: ./src/apply/restore.js
// Makes a resource from a backup.





/** So long what is restored may not show by its name. */
const MAX_INVISIBLE_MS = 60_000;
/**
 * Sees to it that what a change restores from is ready: a backup is made, or waited for, where the plan says so.
 *
 * @throws ActionError where there is none: nothing is made empty instead
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
        throw (0,apply_backup/* failed */.g)(error, `${(0,registry/* titleOf */.Gg)(change)} was not made, because there is no backup to restore it from.`);
    }
}
/** Sends one create from a backup, and waits until what that makes shows. */
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
/** Adds to why something is not ready what its restore job says. */
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
 * Creates a resource, and never blindly twice: after any end that leaves open whether it exists, it is looked up by
 * name before another try. A name that is still terminating is waited out.
 */
async function create(change, progress, context) {
    const { pinecone } = context;
    const target = change.declared;
    let mayBeOurs = false;
    let refusals = 0;
    for (;;) {
        if (progress.attempt > 1)
            await throwIfClosed(context);
        const answer = await sendCreate(change, progress, context);
        if (answer.type === 'created')
            return { observed: answer.observed, isOurs: true, isFound: false };
        if (answer.type === 'full')
            throw answer.because;
        mayBeOurs ||= answer.mayBeOurs;
        const found = await lookUp(target, answer, pinecone);
        const dialect = found?.isBeyondClassic ? 'any' : target.dialect;
        if (found?.state === 'Terminating')
            await (0,wait/* waitUntilGone */.Ly)({ ...target, dialect }, found, context);
        else if (found !== undefined) {
            // What is of another shape has not come of this create.
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
 * A full project may be answered like throttling, once and again although nothing of that name is there: then it has as
 * many as one of Pinecone's plans allows. (Pinecone's docs, "Pinecone Assistant limits"; its client PyPI 10.2.0.)
 *
 * @throws ActionError where trying again does not help
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
/** Sends one create; that it may have taken effect although no answer says so is recorded. */
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
 * Tries the create of a replace while what is to be replaced is still there, so that what Pinecone refuses is found out
 * before anything is deleted. "Exists" is expected, and so is that the project has as many as it may have, where the
 * deletion makes room.
 *
 * @returns what was made, where the old one was gone; `ambiguous` where that has to be looked up first
 * @throws ActionError where Pinecone refuses the new one: the old one is kept
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
        // One that does not tell yet what it is may as well be one that the other version only does not show yet.
        return found?.isBeyondClassic && (0,wait/* isStillIncomplete */.jB)({ kind: target.kind, model: {} }, found) ? undefined : found;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.l) || error.reason === 'cancelled')
            throw error;
        const message = `${because.message} Whether it exists could not be found out: ${error.message}`;
        throw new errors/* ActionError */.l({ reason: error.reason, message }, { cause: error });
    }
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
            // A change that lost its answer has taken effect.
            if (progress.unconfirmed !== undefined)
                steps_confirm(progress.unconfirmed, progress);
            if ((0,wait/* isStillIncomplete */.jB)((0,undeclared/* desiredOf */.OO)(change), observed) &&
                (context.wait || (0,compare/* lateFields */.GS)((0,undeclared/* desiredOf */.OO)(change)).length > 0)) {
                return await waitForDescription(change, observed, progress, context);
            }
            return await leaveOrConverge(change, observed, progress, context);
    }
}
/** What a run for an older commit leaves as it is, is not compared: `unchanged` would say that it was. */
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
 * How often a resource is planned again because others changed it meanwhile, before that is called a failure. Two go to
 * each answer that lags behind and shows what has just been replaced.
 */
const MAX_ROUNDS = 8;
/**
 * Carries out a plan: all changes side by side, each to its end, whatever becomes of the others. A plan that is blocked
 * (`isBlocked`) is not carried out at all (see `dry-run.ts`).
 *
 * @returns one outcome for each change, in the plan's order; never rejects
 */
async function apply(plan, context) {
    return await (0,order/* inOrder */.al)(plan.changes, async (change, before) => {
        const settled = (0,dry_run/* decidedOutcome */.pW)(plan, change);
        if (settled !== undefined)
            return settled;
        const blocker = (0,order/* blockerIn */.ky)(change, before);
        if (blocker !== undefined)
            return outcomeOf(change, noProgress(change), { result: 'not-attempted', failure: blocker });
        const isVoid = before.some(({ result }) => (0,order/* isNewlyMade */.Ly)(result));
        return await carryOut(change, context, isVoid);
    });
}
/** @param isVoid whether its parent is another one now, so that nothing is in it */
async function carryOut(planned, context, isVoid) {
    const progress = noProgress(planned);
    if (isVoid)
        progress.observed = undefined;
    try {
        const first = isVoid ? replan(planned, planned, undefined, progress, context) : planned;
        const outcome = await carryOutSteps(planned, first, progress, context);
        return await withContent(outcome, planned, progress, context);
    }
    catch (thrown) {
        if (thrown instanceof ClosedMeanwhileError) {
            progress.observed = undefined;
            const result = progress.created || progress.replaced ? 'deleted' : 'not-attempted';
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
/** Each write is sent once for each look: what has been written to is looked at, and planned again, before the next. */
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
/** A create is refused where the resource exists, so it needs no look; nor does the one that a replace tries first. */
function isToRecheck({ action }, { isTried, attempt }) {
    return action === 'update' || action === 'delete' || (action === 'replace' && (isTried || attempt > 1));
}
async function planAgain(planned, change, progress, context) {
    const next = replan(planned, change, progress.observed, progress, context);
    settleCreate(next, progress.observed, progress);
    if (!progress.created || !isMadeOtherwise(next))
        return next;
    progress.observed = await untilNotStale(change, progress, context);
    return replan(planned, change, progress.observed, progress, context);
}
/** A failure half-way has left behind what the failure itself does not know of. */
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
/* harmony export */   g: () => (/* binding */ failed)
/* harmony export */ });
/* harmony import */ var _plan_backup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9186);
/* harmony import */ var _plan_restore_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1056);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2075);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4117);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7756);
/* harmony import */ var _poller_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9041);
// Makes backups, and waits for them.







/** Reasons that say more than that a backup failed. */
const OWN_REASONS = ['cancelled', 'quota', 'unauthorized'];
/** Makes the backups of a run, one of each resource, whoever needs it. */
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
     * Backs up what a deletion takes data from, and waits until that is done.
     *
     * @throws ActionError `backup-failed`, or what keeps any backup from being made
     */
    async before(deleted) {
        const of = (0,_plan_backup_js__WEBPACK_IMPORTED_MODULE_0__/* .backedUpBy */ .V)(deleted);
        if (of === undefined)
            throw new TypeError(`Pinecone has no backups of ${deleted.kind}`);
        const why = `before ${deleted.kind} ${deleted.name} is deleted`;
        return await this.take(of, deleted.dialect, why).catch((error) => {
            throw failed(error, `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(deleted)} is not deleted without a backup.`);
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
        const backup = await this.#create(of, `Made by ${madeBy}, ${why}.`);
        say(`${of.kind} ${of.name}: backup ${backup.id} is being made`);
        return await this.untilReady(backup, of);
    }
    /** After an answer that leaves open whether there is one, it is looked for by its description before another try. */
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
     * @throws ActionError `backup-failed` where it will not be, or is not in time
     */
    async untilReady(backup, of) {
        const { api, clock, signal, deadline, say } = this.#options;
        const since = clock.now();
        let saidMs = 0;
        for (;;) {
            const seen = await api.describe(backup.id, of);
            if (seen?.status === 'Ready')
                return seen;
            const state = seen?.status ?? 'gone';
            if (seen === undefined || (0,_plan_restore_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailed */ .WN)(seen))
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
                    reason: 'backup-failed',
                    message: `Backup ${backup.id} of ${of.kind} "${of.name}" is ${state}.`
                });
            const waitedMs = clock.now() - since;
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
const SILENCE_MS = 30_000;
function notInTime(id, { kind, name }, state, waitedMs) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l({
        reason: 'backup-failed',
        message: `Backup ${id} of ${kind} "${name}" was ${state} after ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_6__/* .duration */ .p0)(waitedMs)}. Give it longer with "timeout".`
    });
}
/** Whatever keeps a backup from being made, with what that keeps from being done. */
function failed(error, consequence) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .l))
        return error;
    if (error.reason === 'cancelled')
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
 * Carries out changes side by side, but for those of a resource and what is in it: a deletion comes after all that is
 * in the resource, everything else after its parent.
 *
 * @param carryOut given a change and the outcomes of those before it; does not reject
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
/** Whether a resource with this result is another one than was there before. */
function isNewlyMade(result) {
    return result === 'created' || result === 'replaced';
}
/** Why a change is not carried out after what came before it: its parent is not there, or something in it stays. */
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
/** Resources due within this of each other are looked at in one request. */
const TOGETHER_MS = 100;
/** The last look starts this long before the deadline, so that its answer can still come; sooner in a short wait. */
const LAST_LOOK_MS = 1_000;
const LAST_LOOK_SHARE = 0.2;
/**
 * How long until the next look at a resource that has been waited for so long already, in milliseconds. Readiness is
 * to be seen within a tenth of the wait plus 300 ms, with no more than 40 looks a minute.
 */
function intervalAfter(waitedMs) {
    return Math.round(Math.min(FIRST_LOOK_MS + GROWTH * waitedMs, LONGEST_INTERVAL_MS));
}
/** What was read for many failed: each of them says whom it was read for. */
function failureOf({ target }, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) || error.reason === 'cancelled')
        return error;
    const message = `Waiting for ${target.kind} "${target.name}" failed. ${error.message}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ reason: error.reason, message }, { cause: error });
}
/** Waits for many resources at once; those that one list can answer for are read together, and nothing waits for a list of others. */
class Poller {
    #options;
    #lanes = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** Resolves as soon as the waiter's `check` is done; rejects with its `giveUp`, with what reading threw, or with the signal's reason. */
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
/** Waits for what is read together. */
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
                // Woken by a newcomer, who may be due earlier.
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
    /** A last look that the deadline cut short says nothing against Pinecone: time was up. */
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
// Waits for one resource to become what a change is for: ready, whole, or gone.






/** So long Pinecone may not show yet what it has answered a create with. */
const MAX_INVISIBLE_MS = 60_000;
/**
 * Waits until a resource is ready, if that takes waiting at all.
 *
 * @throws NotReadyError when it failed, or did not become ready in time
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
 * What was made may not be visible right after its create. Once it was, what is not there is gone; and so it is where a
 * create that was answered shows nothing for too long.
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
            // What was just changed may still be answered as it was before.
            if (isChanged && !(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .hasFailedForGood */ .Av)(seen) && isStillChanging(declared, seen))
                return { done: false };
            throw new NotReadyError(seen, {
                reason: 'not-ready',
                message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(declared)} will not become ready: ${readiness.why}. Look at it in the Pinecone console.`
            });
        case 'pending':
            return { done: false };
        case 'ready':
            // Pods answer queries while they scale, so they are ready, and not yet what was asked for.
            if (isChanged && (seen.state.startsWith('Scaling') || isStillChanging(declared, seen)))
                return { done: false };
            if (seen.isIncomplete && (0,_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .lateFields */ .GS)(declared).length > 0)
                return { done: false };
            return { done: true, value: { observed: seen } };
    }
}
/**
 * Waits until Pinecone tells what an index is, which it may keep to itself until that is ready.
 *
 * @returns undefined where it went away meanwhile
 * @throws NotReadyError when it failed, or did not come so far in time
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
/** Whether Pinecone is still to tell what an index is. */
function isStillIncomplete(declared, observed) {
    return (observed.isIncomplete === true && (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceType */ .Vm)(declared.kind).readiness(observed, declared.model).is !== 'ready');
}
/** What cannot change in place does not come by waiting: it is told only now that the index is ready. */
function isStillChanging(declared, seen) {
    return (0,_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .changedFields */ .E0)(declared, seen).some(({ effect }) => effect === 'in-place');
}
/** A resource that did not become ready, with the last that was seen of it. */
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
 * Waits until a resource whose deletion was asked for is gone. That is so, too, when somebody has made another of its
 * name meanwhile: one that is not terminating any more after it had been, that has begun anew or is otherwise than what
 * was deleted, or that already is what a replace is for.
 */
async function waitUntilGone(declared, observed, context, isReplaced = false) {
    let wasTerminating = observed.state === 'Terminating';
    const isAnother = (seen) => {
        const isTerminating = seen.state === 'Terminating';
        wasTerminating ||= isTerminating;
        if (isTerminating)
            return false;
        return wasTerminating || !(0,_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeSame */ .Lx)(observed, seen) || (isReplaced && (0,_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .changedFields */ .E0)(declared, seen).length === 0);
    };
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
