export const id = 769;
export const ids = [769];
export const modules = {

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Answers)
/* harmony export */ });
/* harmony import */ var _core_limiter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(694);

const QUESTIONS_AT_ONCE = 4;
/** Asks GitHub each question once, a few at a time. */
class Answers {
    #context;
    /** When asking stops, in the clock's milliseconds. */
    #until;
    #inTurn = (0,_core_limiter_js__WEBPACK_IMPORTED_MODULE_0__/* .limiter */ .T)(QUESTIONS_AT_ONCE);
    #asked = new Map();
    #open;
    constructor(context, until) {
        this.#context = context;
        this.#until = until;
    }
    /** Prepares for these questions: lists several pull requests rather than asking about each. */
    expect(questions) {
        const numbers = new Set(questions.flatMap((one) => (one?.about === 'pull-request' ? [one.pullRequest] : [])));
        if (numbers.size > 1)
            this.#open = this.#inTurn(() => this.#context.github.openPullRequests(Math.min(...numbers)));
    }
    /** The state of the owner that the question is about; undefined without a question. */
    async to(question, maxAgeMs = Infinity) {
        if (question === undefined)
            return undefined;
        const key = JSON.stringify(question);
        const now = this.#context.clock.now();
        const known = this.#asked.get(key);
        if (known !== undefined && now - known.at <= maxAgeMs)
            return await known.answer;
        const answer = this.#inTurn(() => this.#ask(question));
        this.#asked.set(key, { at: now, answer });
        return await answer;
    }
    async #ask(question) {
        const { github, clock, signal } = this.#context;
        signal.throwIfAborted();
        if (clock.now() >= this.#until)
            return { is: 'unknown', why: 'there was no time left to ask GitHub ("timeout")' };
        switch (question.about) {
            case 'pull-request': {
                const open = await this.#open;
                if (open?.type === 'unknown')
                    return { is: 'unknown', why: open.why };
                // The list lacks closed pull requests, and with them the time of closing.
                if (open?.type === 'found' && open.value.has(question.pullRequest))
                    return { is: 'under-way' };
                return ownerState(await github.pullRequest(question.pullRequest), ({ state, closedAt }) => state === 'open' ? { is: 'under-way' } : { is: 'ended', at: closedAt });
            }
            case 'attempt':
                return ownerState(await github.isAttemptCompleted(question.runId, question.runAttempt), runState);
            case 'run':
                return ownerState(await github.isRunCompleted(question.runId), runState);
        }
    }
}
function runState(isCompleted) {
    return isCompleted ? { is: 'ended', at: undefined } : { is: 'under-way' };
}
function ownerState(answer, read) {
    switch (answer.type) {
        case 'found':
            return read(answer.value);
        case 'missing':
            return { is: 'missing' };
        case 'unknown':
            return { is: 'unknown', why: answer.why };
    }
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

/***/ 3358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectForSweep: () => (/* binding */ selectForSweep)
});

// EXTERNAL MODULE: ./src/plan/sweep-decision.js
var sweep_decision = __webpack_require__(6961);
// EXTERNAL MODULE: ./src/resources/ownership.js
var resources_ownership = __webpack_require__(5355);
// EXTERNAL MODULE: ./src/core/text/words.js
var words = __webpack_require__(4117);
// EXTERNAL MODULE: ./src/plan/sweep.js
var sweep = __webpack_require__(366);
// EXTERNAL MODULE: ./src/plan/undeclared.js
var undeclared = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/plan/unread.js
var unread = __webpack_require__(5015);
;// CONCATENATED MODULE: ./src/plan/sweep-notices.js
// A sweep's messages about resources that it does not delete: untagged, unreadable, or of other repositories. Pure.






/** By then every repository that still exists has swept its expired resources. */
const STRANGERS_AFTER_MS = 7 * 24 * 60 * 60_000;
/** The resources without ownership tags whose names end like a pull request's, by its number. */
function unownedByNumber(all, repositoryId) {
    const found = all.flatMap((observed) => {
        const ownership = (0,resources_ownership/* readOwnership */.m9)(observed);
        const isLost = ownership.by === 'nobody' ||
            (ownership.by === 'permanent' && ownership.repositoryId === repositoryId) ||
            (ownership.by === 'malformed' && ownership.repositoryId === '');
        const number = /-pr-([1-9]\d{0,8})$/.exec(observed.name)?.[1];
        return isLost && number !== undefined ? [[Number(number), observed]] : [];
    });
    const byNumber = Map.groupBy(found, ([number]) => number);
    return new Map([...byNumber].map(([number, pairs]) => [number, pairs.map(([, observed]) => observed)]));
}
/** The warning about resources that a closed pull request's teardown would have deleted if they had their tags. */
function unownedWarnings(ofClosed) {
    if (ofClosed.length === 0)
        return [];
    return [
        `${(0,sweep/* keptText */.GD)(ofClosed)}, because they have no ownership tags, although their names are those of closed pull requests. ` +
            'If they were left behind, delete them by hand.'
    ];
}
/** A repository that was deleted and created again has another id: nobody sweeps the resources of the first one. */
function strangersNotices(all, repositoryId, nowMs) {
    const expired = all.flatMap((observed) => {
        const ownership = (0,resources_ownership/* readOwnership */.m9)(observed);
        if (ownership.by !== 'pull-request' && ownership.by !== 'run' && ownership.by !== 'job')
            return [];
        const isOld = (0,sweep_decision/* isExpired */._d)(ownership, nowMs - STRANGERS_AFTER_MS);
        return ownership.repositoryId !== repositoryId && isOld ? [{ observed, ownership }] : [];
    });
    if (expired.length === 0)
        return [];
    const ids = [...new Set(expired.map(({ ownership }) => ownership.repositoryId))];
    return [
        `${(0,sweep/* keptText */.GD)(expired.map(({ observed }) => observed))} although they expired more than a week ago, because other repositories own them ` +
            `(id ${(0,words/* firstOf */.Ku)(ids, sweep/* MAX_NAMES */.oA)}). If one of these was this repository before it was created again, nothing else ` +
            'will delete them: do it by hand.'
    ];
}
/** A failure for each resource that has this repository's temporary ownership tags and cannot be read otherwise. */
function unreadOwned(unreadable, repositoryId) {
    return unreadable.flatMap(({ kind, name, model, because }) => {
        const ownership = (0,resources_ownership/* readOwnership */.m9)({ kind, name: name ?? '', model });
        const isOurs = ownership.by !== 'nobody' && ownership.by !== 'permanent' && ownership.repositoryId === repositoryId;
        return isOurs && name !== undefined ? [(0,unread/* unreadChange */.Ms)((0,undeclared/* undeclaredTarget */.Dj)({ kind, name }), because)] : [];
    });
}

// EXTERNAL MODULE: ./src/apply/answers.js
var apply_answers = __webpack_require__(744);
;// CONCATENATED MODULE: ./src/apply/sweep-selection.js
// Selects the resources that a sweep deletes, before any deletion.





/** How many pull requests GitHub is asked about for the sake of resources without ownership tags. */
const MAX_UNOWNED_ASKED = 5;
/**
 * Selects resources by their ownership tags and by GitHub's answers: one for each attempt, and for each pull request that
 * is not in the list of open ones. Takes the time from `policy.expiry.nowMs`.
 */
async function selectForSweep(reading, context) {
    const { clock, deadline, policy } = context;
    const { nowMs } = policy.expiry;
    const { repositoryId } = policy.owner;
    // The other half of the time is for the deletions, however slow GitHub is.
    const answers = new apply_answers/* Answers */.C(context, clock.now() + (deadline - clock.now()) / 2);
    const owned = (0,sweep_decision/* ownedResources */.lZ)(reading.all, repositoryId);
    const unowned = [...unownedByNumber(reading.all, repositoryId)].slice(0, MAX_UNOWNED_ASKED);
    answers.expect([
        ...owned.map((one) => (0,sweep_decision/* questionOf */.YH)(one, nowMs)),
        ...unowned.map(([number]) => aboutPullRequest(number))
    ]);
    const decided = await Promise.all(owned.map(async (item) => {
        return { ...item, decision: (0,sweep_decision/* decideSweep */.Ff)(item, await answers.to((0,sweep_decision/* questionOf */.YH)(item, nowMs)), nowMs) };
    }));
    const ofClosed = await Promise.all(unowned.map(async ([number, all]) => ((await answers.to(aboutPullRequest(number)))?.is === 'ended' ? all : [])));
    const { plan, warnings } = (0,sweep/* planSweep */.cK)(decided);
    const whole = { ...plan, changes: [...plan.changes, ...unreadOwned(reading.unreadable, repositoryId)] };
    return {
        plan: whole,
        warnings: [...warnings, ...unownedWarnings(ofClosed.flat())],
        notices: strangersNotices(reading.all, repositoryId, nowMs),
        failure: (0,unread/* unreadFailure */.od)(reading, whole),
        decided
    };
}
function aboutPullRequest(pullRequest) {
    return { about: 'pull-request', pullRequest };
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


/***/ }),

/***/ 9823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep_sweep)
});

// EXTERNAL MODULE: ./src/apply/read-all.js
var read_all = __webpack_require__(8809);
// EXTERNAL MODULE: ./src/plan/undeclared.js
var undeclared = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(2075);
// EXTERNAL MODULE: ./src/plan/sweep.js
var sweep = __webpack_require__(366);
// EXTERNAL MODULE: ./src/plan/sweep-decision.js
var sweep_decision = __webpack_require__(6961);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __webpack_require__(7939);
// EXTERNAL MODULE: ./src/resources/ownership.js
var ownership = __webpack_require__(5355);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/apply/answers.js
var answers = __webpack_require__(744);
// EXTERNAL MODULE: ./src/apply/dry-run.js
var dry_run = __webpack_require__(1154);
// EXTERNAL MODULE: ./src/core/limiter.js
var limiter = __webpack_require__(694);
// EXTERNAL MODULE: ./src/apply/order.js
var order = __webpack_require__(2751);
// EXTERNAL MODULE: ./src/apply/outcome.js
var apply_outcome = __webpack_require__(8443);
// EXTERNAL MODULE: ./src/core/result.js
var result = __webpack_require__(8497);
// EXTERNAL MODULE: ./src/apply/ports.js
var ports = __webpack_require__(4663);
// EXTERNAL MODULE: ./src/apply/wait.js
var wait = __webpack_require__(6242);
;// CONCATENATED MODULE: ./src/apply/sweep.js















/** How many resources are read again and deleted at once: few, so that little time passes between the two. */
const DELETIONS_AT_ONCE = 8;
/** How old GitHub's answer may be right before a delete. */
const MAX_AGE_MS = 5_000;
/** The outcomes of a sweep's dry run. Keeping a protected resource is no failure of a sweep. */
function sweepDryRunOutcomes({ plan }) {
    return (0,dry_run/* dryRunOutcomes */.wu)(plan).map(withoutFailure);
}
/** The outcomes of a sweep that deletes nothing, because it would delete too much. */
function unsweptOutcomes({ plan }) {
    return (0,dry_run/* notAttemptedOutcomes */.Dc)(plan).map(withoutFailure);
}
function withoutFailure(outcome) {
    return outcome.result === 'refused' ? { ...(0,apply_outcome/* withoutEnd */.M)(outcome), result: 'refused' } : outcome;
}
/**
 * Deletes the selected resources, each after a second look at it and its owner, and waits until they are gone. Keeps those
 * that have changed since they were selected. One that fails does not stop the others; never rejects.
 */
async function carryOutSweep(chosen, context) {
    const { plan, decided } = chosen;
    const second = {
        ...context,
        decided: (0,sweep/* byKey */.dX)(decided),
        // GitHub is asked again: the answers behind the selection are old by now.
        answers: new answers/* Answers */.C(context, context.deadline),
        inTurn: (0,limiter/* limiter */.T)(DELETIONS_AT_ONCE)
    };
    const deletions = plan.changes.filter((change) => change.action === 'delete');
    // Resources that share an answer are deleted together, so that the answer is not old for the last of them.
    const together = [...Map.groupBy(deletions, (change) => change.why).values()].flat();
    const swept = new Map();
    const kept = plan.changes.filter((change) => change.action !== 'delete');
    const planned = new Map(sweepDryRunOutcomes(chosen).map((outcome) => [(0,resource/* keyOf */.TN)(outcome), outcome]));
    await (0,order/* inOrder */.al)([...together, ...kept], async (change, before) => {
        const outcome = planned.get((0,resource/* keyOf */.TN)(change));
        if (outcome !== undefined && change.action !== 'delete')
            return outcome;
        const one = await sweepInOrder(change, before, second);
        swept.set((0,resource/* keyOf */.TN)(change), one);
        return one.outcome;
    });
    return {
        outcomes: sweepDryRunOutcomes(chosen).map((outcome) => swept.get((0,resource/* keyOf */.TN)(outcome))?.outcome ?? outcome),
        notices: deletions.flatMap((change) => swept.get((0,resource/* keyOf */.TN)(change))?.notice ?? []),
        warnings: deletions.flatMap((change) => swept.get((0,resource/* keyOf */.TN)(change))?.warning ?? [])
    };
}
/** Keeps a resource if one inside it stays. */
async function sweepInOrder(change, before, second) {
    const blocker = (0,order/* blockerIn */.ky)(change, before);
    if (blocker === undefined)
        return await sweepOne(change, second);
    return { outcome: sweptOutcome(change, 'unchanged', change.observed), warning: blocker.message };
}
async function sweepOne(change, second) {
    const { clock, signal } = second;
    let asked = false;
    const sent = { mayBeDeleted: false };
    try {
        const kept = await second.inTurn(() => deleteIfUnchanged(change, { ...second, sent }));
        if (kept !== 'asked')
            return { ...kept, outcome: { ...kept.outcome, changed: sent.mayBeDeleted } };
        asked = true;
        const since = clock.now();
        if (second.wait)
            await (0,wait/* waitUntilGone */.Ly)((0,undeclared/* desiredOf */.OO)(change), change.observed, second);
        const waitedMs = clock.now() - since;
        const last = second.wait ? undefined : terminating(change);
        const outcome = { ...sweptOutcome(change, 'deleted', last), changed: true, ...(waitedMs > 0 && { waitedMs }) };
        return { outcome, warning: (0,sweep/* deletionWarning */.nn)(change) };
    }
    catch (thrown) {
        const last = thrown instanceof wait/* NotReadyError */.r1 ? thrown.observed : asked ? terminating(change) : change.observed;
        const changed = asked || sent.mayBeDeleted || thrown instanceof ports/* InterruptedError */.p;
        const result = signal.aborted && !changed ? 'not-attempted' : 'failed';
        const end = { result, failure: (0,errors/* failureFrom */.J)(thrown) };
        return { outcome: { ...sweptOutcome(change, 'unchanged', last), changed, ...end } };
    }
}
function terminating({ observed }) {
    return { ...observed, state: 'Terminating', ready: false };
}
/** Asks Pinecone to delete a resource that is as it was when it was selected, and whose owner has still ended. */
async function deleteIfUnchanged(change, second) {
    const { pinecone, decided, answers, policy, signal } = second;
    const { nowMs } = policy.expiry;
    const item = decided.get((0,resource/* keyOf */.TN)(change));
    if (item === undefined)
        throw new Error(`${change.name} was never decided about`);
    // Decides by the time of the first look, so that time alone does not change the decision. Asks GitHub first, which may
    // take long, so that the read comes right before the deletion.
    const decision = (0,sweep_decision/* decideSweep */.Ff)(item, await answers.to((0,sweep_decision/* questionOf */.YH)(item, nowMs), second.attempt === undefined ? MAX_AGE_MS : 0), nowMs);
    signal.throwIfAborted();
    const seen = await pinecone.describe(change);
    const { mayBeDeleted } = second.sent;
    if (seen === undefined)
        return mayBeDeleted ? 'asked' : { outcome: sweptOutcome(change, 'absent', undefined) };
    // The delete that lost its answer took effect.
    if (mayBeDeleted && seen.state === 'Terminating')
        return 'asked';
    const difference = (0,sweep/* changeSince */.Js)(item.observed, seen);
    if (difference !== undefined)
        return keepAfterAll(change, seen, { do: 'keep', why: difference });
    if (decision.do === 'keep')
        return keepAfterAll(change, seen, decision);
    return (0,ownership/* isGuarded */.JN)(seen) ? keepProtected(change, seen) : await sendDelete(change, seen, second);
}
async function sendDelete(change, seen, second) {
    const { pinecone, clock, deadline, signal } = second;
    const attempt = second.attempt ?? 1;
    const answer = await pinecone.delete(change, attempt);
    switch (answer.type) {
        case 'accepted':
            return 'asked';
        case 'gone':
            // An earlier delete that lost its answer may be the one that took effect.
            return second.sent.mayBeDeleted ? 'asked' : { outcome: sweptOutcome(change, 'absent', undefined) };
        case 'protected':
            return keepProtected(change, seen);
        case 'ambiguous':
            second.sent.mayBeDeleted ||= answer.mayBeOurs;
            if (clock.now() + answer.retryAfterMs >= deadline)
                throw answer.because;
            await clock.sleep(answer.retryAfterMs, signal);
            return await deleteIfUnchanged(change, { ...second, attempt: attempt + 1 });
    }
}
function keepAfterAll(change, seen, { why, uncertainty }) {
    const words = `${(0,registry/* titleOf */.Gg)(change)} is kept after all: ${why}.`;
    return { outcome: sweptOutcome(change, 'unchanged', seen), [uncertainty === undefined ? 'notice' : 'warning']: words };
}
function keepProtected(change, seen) {
    return {
        outcome: sweptOutcome(change, 'refused', seen),
        warning: (0,sweep/* keptForProtection */.Nv)(change, change.why ?? '').message
    };
}
function sweptOutcome(change, result, observed) {
    const { kind, name, parent, declaredName } = change;
    return {
        kind,
        name,
        ...(parent && { parent }),
        declaredName,
        result,
        created: false,
        changed: false,
        ready: (0,apply_outcome/* isReady */.i)(observed, (0,undeclared/* desiredOf */.OO)(change)),
        observed,
        fields: [],
        // A sweep fills no output that is for declared resources.
        isUndeclared: true
    };
}

// EXTERNAL MODULE: ./src/apply/sweep-selection.js + 1 modules
var sweep_selection = __webpack_require__(3358);
// EXTERNAL MODULE: ./src/apply/poller.js
var apply_poller = __webpack_require__(9041);
// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __webpack_require__(843);
// EXTERNAL MODULE: ./src/plan/policy.js
var plan_policy = __webpack_require__(2950);
// EXTERNAL MODULE: ./src/plan/unread.js
var unread = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/resources/ownership-in-name.js
var ownership_in_name = __webpack_require__(9939);
// EXTERNAL MODULE: ./src/core/text/words.js
var words = __webpack_require__(4117);
// EXTERNAL MODULE: ./src/main/servers.js + 1 modules
var servers = __webpack_require__(9521);
;// CONCATENATED MODULE: ./src/main/sweep.js












const MINUTE_MS = 60_000;
/** A runner's clock that is off by more than this is worth a warning. */
const CLOCK_TOLERANCE_MS = 5 * MINUTE_MS;
/** Deletes the orphans of this repository's pull requests and jobs: select, plan, apply. */
async function sweep_sweep(inputs, run) {
    const { state, reporter, signal, startedAt } = run;
    const { repositoryTagValue: repositoryId } = inputs.github;
    if (repositoryId === '')
        throw new errors/* ActionError */.l(OUTSIDE);
    const deadline = startedAt + (inputs.timeoutMs ?? servers/* DEFAULT_TIMEOUT_MS */.t1);
    state.warnings.push(...(0,servers/* unencryptedWarnings */.b_)(inputs.api));
    const pinecone = (0,servers/* connect */.Ng)(inputs, deadline, run);
    const reading = await (0,read_all/* readAll */.y)(pinecone, { clock: system/* SYSTEM_CLOCK */.V, deadline }, (0,ownership_in_name/* repositoryPrefix */.Vk)(repositoryId));
    run.found.reading = reading;
    const policy = (0,plan_policy/* cleanUpPolicy */.RE)({ lifetime: 'permanent', repositoryId }, timeOf(pinecone, state.warnings));
    const shared = { pinecone, clock: system/* SYSTEM_CLOCK */.V, signal, deadline };
    const poller = new apply_poller/* Poller */.v({ ...shared, onPoll: reporter.waiting });
    // A sweep never waits for GitHub's rate limit, because the next one can do the rest.
    const github = (0,servers/* askGitHub */.X3)(inputs, deadline, run, { longestWaitMs: 0 });
    const context = { ...shared, github, policy, poller, command: 'destroy', wait: inputs.wait };
    const chosen = await (0,sweep_selection.selectForSweep)(reading, context);
    state.plan = chosen.plan;
    const unasked = (0,unread/* unaskedTexts */.m3)(reading, chosen.plan);
    state.warnings.push(...chosen.warnings, ...unasked.warnings);
    state.notices.push(...chosen.notices, ...unasked.notices);
    reporter.plan(chosen.plan, inputs.dryRun);
    const failure = (0,sweep/* tooManyDeletions */.$T)(chosen.plan, inputs.maxDeletions);
    if (failure !== undefined) {
        state.outcomes = unsweptOutcomes(chosen);
        throw new errors/* ActionError */.l(failure);
    }
    if (inputs.dryRun) {
        state.outcomes = sweepDryRunOutcomes(chosen);
    }
    else {
        const { outcomes, notices, warnings } = await carryOutSweep(chosen, context);
        state.outcomes = outcomes;
        state.notices.push(...notices);
        state.warnings.push(...warnings);
    }
    // The outcomes are recorded, so a cancellation can now be the run's failure.
    signal.throwIfAborted();
    if (chosen.failure !== undefined)
        throw new errors/* ActionError */.l(chosen.failure);
}
/** The time that decides what has expired: Pinecone's, because a runner's clock may be wrong. */
function timeOf(pinecone, warnings) {
    const runnerMs = system/* SYSTEM_CLOCK */.V.now();
    const nowMs = pinecone.serverTime();
    if (nowMs === undefined) {
        warnings.push("Pinecone's answers have no date, so this sweep goes by the runner's clock.");
        return runnerMs;
    }
    const offMs = runnerMs - nowMs;
    if (Math.abs(offMs) > CLOCK_TOLERANCE_MS) {
        warnings.push(`The runner's clock is ${(0,words/* duration */.p0)(Math.abs(offMs))} ${offMs > 0 ? 'ahead of' : 'behind'} Pinecone's. ` +
            "This sweep goes by Pinecone's; correct the runner's.");
    }
    return nowMs;
}
const OUTSIDE = {
    reason: 'invalid-input',
    message: 'A sweep takes only what has the ownership tags of its own repository, and which that is only GitHub Actions tells ' +
        '(GITHUB_REPOSITORY_ID). Run "command: sweep" in a workflow.'
};


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ff: () => (/* binding */ decideSweep),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   lZ: () => (/* binding */ ownedResources)
/* harmony export */ });
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5355);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4117);


/** How long a pull request must have been closed: before, its own teardown may still be under way. */
const CLOSED_FOR_MS = 60 * 60_000;
const DAY_MS = 24 * 60 * 60_000;
/** The resources with the ownership tags of this repository and of a pull request, a run or a job, malformed ones included. */
function ownedResources(all, repositoryId) {
    return all.flatMap((observed) => {
        const ownership = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .readOwnership */ .m9)(observed);
        if (ownership.by === 'nobody' || ownership.by === 'permanent')
            return [];
        return (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfRepository */ .iI)(ownership, repositoryId) ? [{ observed, ownership }] : [];
    });
}
/** The question about a resource's owner; undefined if the decision requires none. */
function questionOf({ observed, ownership }, nowMs) {
    if (observed.state === 'Terminating' || !(0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamedAsOwned */ .$c)(observed, ownership))
        return undefined;
    switch (ownership.by) {
        case 'malformed':
            return undefined;
        case 'pull-request':
            return isExpired(ownership, nowMs) ? undefined : { about: 'pull-request', pullRequest: ownership.pullRequest };
        case 'run':
            return { about: 'run', runId: ownership.runId };
        case 'job':
            // An expired job may still be running.
            return { about: 'attempt', runId: ownership.runId, runAttempt: ownership.runAttempt };
    }
}
/**
 * Decides about a resource.
 *
 * @param ownerState the answer to `questionOf`; undefined if there is no question
 * @param nowMs Pinecone's own time, in milliseconds since the epoch
 */
function decideSweep({ observed, ownership }, ownerState, nowMs) {
    if (observed.state === 'Terminating')
        return { do: 'keep', why: 'it is being deleted already' };
    if (ownership.by !== 'malformed' && !(0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .isNamedAsOwned */ .$c)(observed, ownership))
        return COPIED;
    switch (ownership.by) {
        case 'malformed':
            return uncertain('its ownership tags contradict each other or are incomplete', 'the ownership tags (the tags or keys of metadata that begin with gha-) contradict each other or are ' +
                'incomplete: somebody has changed them. Correct or remove them, or delete the resource by hand');
        case 'pull-request':
            return judgePullRequest(ownership, ownerState, nowMs);
        case 'run':
        case 'job':
            return judgeJob(ownership, ownerState, nowMs);
    }
}
const COPIED = uncertain('its name does not end as its ownership tags say', 'the name does not end as the ownership tags say, so the tags may be copies, as a restored backup has them. Correct ' +
    'or remove the tags, or delete the resource by hand');
function judgePullRequest(ownership, ownerState, nowMs) {
    const whose = ownerOf(ownership);
    if (ownerState === undefined) {
        return isExpired(ownership, nowMs)
            ? { do: 'delete', why: `of ${whose}, ${expiryText(ownership, nowMs)}` }
            : unknown(whose, 'nobody was asked');
    }
    switch (ownerState.is) {
        case 'under-way':
            return { do: 'keep', why: `${whose} is open` };
        case 'missing':
            return uncertain(`GitHub knows no ${whose}`, 'GitHub knows no such pull request. What is kept for this goes once it has expired');
        case 'unknown':
            return unknown(whose, ownerState.why);
        case 'ended': {
            if (ownerState.at === undefined)
                return unknown(whose, 'GitHub does not say when it was closed');
            const closedForMs = nowMs - ownerState.at;
            return closedForMs >= CLOSED_FOR_MS
                ? { do: 'delete', why: `of ${whose}, closed ${agoText(closedForMs)}` }
                : { do: 'keep', why: `${whose} was closed less than an hour ago` };
        }
    }
}
function judgeJob(ownership, ownerState, nowMs) {
    const whose = ownerOf(ownership);
    switch (ownerState?.is) {
        case undefined:
            return unknown(whose, 'nobody was asked');
        case 'under-way':
            return { do: 'keep', why: `${whose} is not completed` };
        case 'ended':
            return { do: 'delete', why: `of ${whose}, completed` };
        case 'unknown':
            return unknown(whose, ownerState.why);
        case 'missing':
            return isExpired(ownership, nowMs)
                ? { do: 'delete', why: `of ${whose}, which GitHub no longer knows, ${expiryText(ownership, nowMs)}` }
                : { do: 'keep', why: `GitHub knows no ${whose}, and it has not expired yet` };
    }
}
function unknown(whose, why) {
    return uncertain(`what has become of ${whose} is unknown: ${why}`, `what has become of the pull request or run is unknown: ${why}`);
}
function uncertain(why, uncertainty) {
    return { do: 'keep', why, uncertainty };
}
/** The owner's name within a sentence. */
function ownerOf(ownership) {
    if (ownership.by === 'pull-request')
        return `pull request #${String(ownership.pullRequest)}`;
    return `run ${ownership.runId}${ownership.by === 'job' ? `, attempt ${ownership.runAttempt}` : ''}`;
}
/** Whether a resource has expired by `nowMs`, in milliseconds since the epoch. */
function isExpired({ expiresAt }, nowMs) {
    return expiresAt * 1000 <= nowMs;
}
function expiryText({ expiresAt }, nowMs) {
    return `expired ${agoText(nowMs - expiresAt * 1000)}`;
}
function agoText(ms) {
    return ms < 2 * DAY_MS ? `${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(ms)} ago` : `${String(Math.floor(ms / DAY_MS))} days ago`;
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ tooManyDeletions),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   Js: () => (/* binding */ changeSince),
/* harmony export */   Nv: () => (/* binding */ keptForProtection),
/* harmony export */   cK: () => (/* binding */ planSweep),
/* harmony export */   dX: () => (/* binding */ byKey),
/* harmony export */   nn: () => (/* binding */ deletionWarning),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES)
/* harmony export */ });
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7939);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5355);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7756);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4117);
/* harmony import */ var _undeclared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2149);





/** How many resources one warning names; the plan names them all. */
const MAX_NAMES = 10;
/** Plans to delete, to keep, or (because of deletion protection) to refuse each resource, in the given order. */
function planSweep(decided) {
    const changes = decided.map(changeFor);
    const uncertainties = Map.groupBy(decided, ({ decision }) => decision.do === 'keep' ? decision.uncertainty : undefined);
    const uncertaintyTexts = [...uncertainties].flatMap(([uncertainty, kept]) => {
        return uncertainty === undefined ? [] : [`${keptText(kept.map((one) => one.observed))}, because ${uncertainty}.`];
    });
    const guarded = changes.flatMap((change) => (change.action === 'refuse' ? [change.failure.message] : []));
    return { plan: { command: 'sweep', changes }, warnings: [...uncertaintyTexts, ...guarded] };
}
/** How many resources are kept, with the names of the first few. */
function keptText(kept) {
    const names = kept.map((one) => `${one.kind} "${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .fullNameOf */ .E4)(one)}"`);
    return `${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(kept.length, 'resource is', 'resources are')} kept (${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(names, MAX_NAMES)})`;
}
function changeFor({ observed, decision }) {
    const shared = { ...(0,_undeclared_js__WEBPACK_IMPORTED_MODULE_2__/* .undeclaredTarget */ .Dj)(observed), observed, why: decision.why };
    if (decision.do === 'keep')
        return { ...shared, action: 'keep' };
    if (!(0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuarded */ .JN)(observed))
        return { ...shared, action: 'delete', liftsProtection: false };
    const failure = keptForProtection(observed, decision.why);
    return { ...shared, action: 'refuse', isBlocking: false, fields: [], failure };
}
/** Why a sweep does not delete a protected orphan. */
function keptForProtection(resource, why) {
    return {
        reason: 'deletion-protected',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(resource)} (${why}) would be swept, but has deletion protection enabled, so it is ` +
            'kept. Disable that if it may go.'
    };
}
/** Why a sweep deletes nothing: it would delete more than the user allows. Undefined if it would not. */
function tooManyDeletions({ changes }, maxDeletions) {
    const number = changes.filter(({ action }) => action === 'delete').length;
    if (number <= maxDeletions)
        return undefined;
    return {
        reason: 'too-many-deletions',
        message: `This sweep would delete ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number, 'resource')}, and "max-deletions" allows ${String(maxDeletions)}, so it ` +
            `deletes none. The plan in the log says which and why; if they may all go, set "max-deletions: ${String(number)}".`
    };
}
/** How a resource differs from what it was when it was selected; undefined if it does not. */
function changeSince(chosen, seen) {
    const [before, after] = [chosen, seen].map(({ kind, model }) => (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .ownershipTagsOf */ .mZ)(kind, model));
    const ownershipTags = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    const changed = [...ownershipTags].filter((tag) => before?.[tag] !== after?.[tag]);
    if (changed.length > 0)
        return `${changed.sort().join(', ')} changed meanwhile`;
    if (seen.state !== chosen.state)
        return `it became ${seen.state} meanwhile`;
    return undefined;
}
/** The warning about a deleted orphan: its own teardown did not run. */
function deletionWarning(change) {
    return (`${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(change)} was left behind and is deleted by this sweep ` +
        `(${change.why ?? ''}): its own teardown did not run.`);
}
/** The resources by `keyOf`. */
function byKey(decided) {
    return new Map(decided.map((one) => [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_4__/* .keyOf */ .TN)(one.observed), one]));
}


/***/ })

};
