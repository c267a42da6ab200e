export const id = 205;
export const ids = [205];
export const modules = {

/***/ 1190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./src/apply/apply.js + 9 modules
var apply = __webpack_require__(8750);
// EXTERNAL MODULE: ./src/plan/plan.js + 1 modules
var plan = __webpack_require__(902);
// EXTERNAL MODULE: ./src/plan/undeclared.js
var undeclared = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/plan/unread.js
var plan_unread = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/resources/ownership.js
var ownership = __webpack_require__(5355);
// EXTERNAL MODULE: ./src/resources/ownership-in-name.js
var ownership_in_name = __webpack_require__(9939);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __webpack_require__(7939);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/apply/read-all.js
var read_all = __webpack_require__(8809);
// EXTERNAL MODULE: ./src/apply/read.js
var read = __webpack_require__(6835);
// EXTERNAL MODULE: ./src/apply/poller.js
var apply_poller = __webpack_require__(9041);
;// CONCATENATED MODULE: ./src/apply/orphans.js










/** How long a resource whose create lost its answer may stay invisible, in milliseconds. */
const INVISIBLE_MS = 30_000;
/** The lists are an addition to what was recorded, and no reason to keep that waiting. */
const LIST_MS = 30_000;
/**
 * Plans the deletion of what a job has left: of what it recorded, and of all else that has this job's ownership tags and
 * name ending, so that a lost record leaves nothing behind.
 *
 * @param recorded undefined where the record was lost: then the lists have to be read
 * @throws ActionError where neither a record nor a list says what there is
 */
async function planOrphans(recorded, policy, { pinecone, ...time }) {
    const { clock, deadline } = time;
    const lister = pinecone.within({ deadline: Math.min(deadline, clock.now() + LIST_MS) });
    if (recorded === undefined)
        return await planUnrecorded(policy, lister);
    const outer = await Promise.allSettled(outerKinds().map((kind) => lister.list(kind, 'any')));
    const inner = await Promise.allSettled(recordedParents(recorded).map(({ kind, parent }) => lister.list(kind, 'any', parent, (0,ownership_in_name/* ownerPrefix */.cn)(policy.owner))));
    const listed = [...outer, ...inner].flatMap((list) => (list.status === 'fulfilled' ? list.value.observed : []));
    const seen = new Map(listed.map((observed) => [(0,resource/* keyOf */.TN)(observed), observed]));
    const targets = recorded.map(targetOf);
    const unlisted = targets.filter((target) => !seen.has((0,resource/* keyOf */.TN)(target)));
    const { observed, unread } = await (0,read/* readTargets */.R0)(unlisted, pinecone, time);
    const isRecorded = new Set(targets.map(resource/* keyOf */.TN));
    const found = [...listed.filter((one) => isRecorded.has((0,resource/* keyOf */.TN)(one))), ...observed.values()];
    const others = listed.filter((one) => !isRecorded.has((0,resource/* keyOf */.TN)(one)) && isOwned(one, policy));
    const unreadChanges = unlisted.flatMap((target) => {
        const because = unread.get((0,resource/* keyOf */.TN)(target));
        return because === undefined ? [] : [(0,plan_unread/* unreadChange */.Ms)((0,undeclared/* undeclaredTarget */.Dj)(target), because)];
    });
    return { changes: [...planned([...found, ...others], policy), ...unreadChanges], warnings: [] };
}
/** What the lists alone show: a list that cannot be read keeps nothing else from being deleted. */
async function planUnrecorded(policy, lister) {
    const reading = await (0,read_all/* readAll */.y)(lister, undefined, (0,ownership_in_name/* ownerPrefix */.cn)(policy.owner));
    const changes = planned(reading.all.filter((one) => isOwned(one, policy)), policy);
    const plan = { command: 'destroy', changes };
    const failure = (0,plan_unread/* unreadFailure */.od)(reading, plan);
    const { notices, warnings } = (0,plan_unread/* unaskedTexts */.m3)(reading, plan);
    return { changes, ...(failure && { failure }), warnings: [...notices, ...warnings] };
}
function isOwned(observed, { owner }) {
    const read = (0,ownership/* readOwnership */.m9)(observed);
    return (0,ownership/* isOwnedBy */.D0)(owner, read) && (0,ownership/* isNamedAsOwned */.$c)(observed, read);
}
function outerKinds() {
    return (0,registry/* kinds */.EZ)().filter((kind) => (0,registry/* resourceType */.Vm)(kind).parent === undefined);
}
/** Where the job has, by its record, something inside of what is not its own. */
function recordedParents(recorded) {
    const inside = recorded.flatMap(({ kind, parent }) => (parent === undefined ? [] : [{ kind, parent }]));
    return [...new Map(inside.map((one) => [`${one.kind} ${(0,resource/* keyOf */.TN)(one.parent)}`, one])).values()];
}
/** The same for what was never seen although its create was sent: it may become visible yet, and is waited for. */
async function planLateVisible(recorded, policy, options) {
    const deadline = Math.min(options.deadline, options.clock.now() + INVISIBLE_MS);
    const poller = new apply_poller/* Poller */.v({ ...options, deadline, onPoll: () => undefined });
    const found = await Promise.all(recorded.map((one) => appeared(targetOf(one), poller)));
    return planned(found.filter((observed) => observed !== undefined), policy);
}
function targetOf({ kind, name, parent }) {
    return { kind, name, ...(parent && { parent }), dialect: 'any' };
}
function planned(found, policy) {
    return found.map((observed) => (0,undeclared/* withoutBlocking */.CS)((0,plan/* planUndeclaredDestroy */.D0)(observed, observed, policy)));
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

// EXTERNAL MODULE: ./src/inputs/inputs.js + 8 modules
var inputs = __webpack_require__(1094);
// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __webpack_require__(843);
// EXTERNAL MODULE: ./src/pinecone/connect.js + 4 modules
var connect = __webpack_require__(5997);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(2075);
// EXTERNAL MODULE: ./src/plan/policy.js
var plan_policy = __webpack_require__(2950);
// EXTERNAL MODULE: ./src/report/reporter.js + 3 modules
var report_reporter = __webpack_require__(5805);
// EXTERNAL MODULE: ./src/report/runner.js
var report_runner = __webpack_require__(389);
// EXTERNAL MODULE: ./src/core/text/redact.js
var text_redact = __webpack_require__(1095);
;// CONCATENATED MODULE: ./src/main/post.js












const POST_TIMEOUT_MS = 5 * 60_000;
/** The post step: deletes what the job's main step has made. Reports nothing where there is nothing to do. */
async function post() {
    const startedAt = system/* SYSTEM_CLOCK */.V.now();
    const state = (0,inputs/* receivePost */.s)();
    if (state === undefined)
        return;
    const redact = (0,text_redact/* redactorFor */.s)(state.apiKey);
    const runner = (0,report_runner/* createRunner */.j)({ redact, summaryPath: undefined });
    const reporter = (0,report_reporter/* createReporter */.A)(runner, redact);
    let deleted = { outcomes: [], failure: undefined, warnings: [] };
    try {
        deleted = await deleteOrphans(state, { deadline: startedAt + POST_TIMEOUT_MS, reporter, redact });
    }
    catch (thrown) {
        deleted = { ...deleted, failure: (0,errors/* failureFrom */.J)(thrown) };
    }
    reporter.finishPost({ ...deleted, tookMs: system/* SYSTEM_CLOCK */.V.now() - startedAt });
    runner.end();
}
function lost({ recorded = [], apiKey }) {
    const names = recorded.map(({ kind, name }) => `${kind} "${name}"`).join(', ');
    const what = apiKey === '' ? 'the API key' : 'the address and the job';
    return new errors/* ActionError */.l({
        reason: 'api-error',
        message: `What this job has made could not be deleted${names === '' ? '' : ` (${names})`}: ${what} that its main step kept ` +
            'in the state of the step (GITHUB_STATE) did not reach the post step. A sweep deletes it once the run is completed.'
    });
}
async function deleteOrphans(state, { deadline, reporter, redact }) {
    const { apiKey, access, recorded } = state;
    if (access === undefined || apiKey === '')
        throw lost(state);
    const [signal, clock] = [(0,system/* cancelSignal */.B)(), system/* SYSTEM_CLOCK */.V];
    const { retrying: onRetry, trace } = reporter;
    const options = { clock, random: Math.random, signal, deadline, onRetry, trace, redact };
    const pinecone = (0,connect/* connectTo */.m)(access.api, apiKey, options);
    const policy = (0,plan_policy/* cleanUpPolicy */.RE)(access.owner);
    const shared = { pinecone, clock, signal, deadline };
    const poller = new apply_poller/* Poller */.v({ ...shared, onPoll: reporter.waiting });
    const destroy = async (changes) => {
        const plan = { command: 'destroy', changes };
        reporter.plan(plan, false);
        return await (0,apply/* apply */.B)(plan, { ...shared, command: 'destroy', policy, wait: true, poller });
    };
    const { changes, failure, warnings } = await planOrphans(recorded, policy, shared);
    const outcomes = await destroy(changes);
    const handled = new Set(outcomes.map(resource/* keyOf */.TN));
    const unseen = (recorded ?? []).filter((one) => !one.isSeen && !handled.has((0,resource/* keyOf */.TN)(one)));
    const late = unseen.length === 0 ? [] : await destroy(await planLateVisible(unseen, policy, shared));
    return { outcomes: [...outcomes, ...late], failure, warnings };
}


/***/ })

};
