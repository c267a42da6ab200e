export const id = 953;
export const ids = [953];
export const modules = {

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Poller: () => (/* reexport */ poller/* Poller */.v),
  afterClosing: () => (/* reexport */ afterClosing),
  apply: () => (/* reexport */ apply/* apply */.B)
});

// EXTERNAL MODULE: ./src/apply/apply.js + 10 modules
var apply = __webpack_require__(942);
// EXTERNAL MODULE: ./src/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(902);
// EXTERNAL MODULE: ./src/plan/undeclared.js
var undeclared = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/plan/unread.js
var plan_unread = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __webpack_require__(7939);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/apply/outcome.js
var apply_outcome = __webpack_require__(8443);
// EXTERNAL MODULE: ./src/apply/orphans.js
var orphans = __webpack_require__(8340);
// EXTERNAL MODULE: ./src/apply/read.js
var read = __webpack_require__(6835);
;// CONCATENATED MODULE: ./src/apply/after-closing.js









/**
 * Deletes the resources that a run made for a pull request that was closed while the run waited. A failed deletion is
 * the failure of its resource.
 *
 * @returns undefined if the pull request is still open; GitHub is asked only if the run has waited
 */
async function afterClosing(outcomes, context) {
    const hasWaited = outcomes.some(({ waitedMs = 0, isClosedMeanwhile }) => waitedMs > 0 || isClosedMeanwhile);
    if (!hasWaited || context.signal.aborted || !(await context.isClosed?.()))
        return undefined;
    const isMade = ({ created, mayExist, isInDeclared }) => !isInDeclared && (created || mayExist === true);
    const made = outcomes.filter(isMade).map(undeclared/* undeclaredTarget */.Dj);
    const { observed, unread } = await (0,read/* readTargets */.R0)(made, context.pinecone, context);
    const changes = made.flatMap((target) => {
        const [found, because] = [observed.get((0,resource/* keyOf */.TN)(target)), unread.get((0,resource/* keyOf */.TN)(target))];
        if (because !== undefined)
            return [(0,plan_unread/* unreadChange */.Ms)(target, because)];
        return found === undefined ? [] : [(0,undeclared/* withoutBlocking */.CS)((0,plan_plan/* planUndeclaredDestroy */.D0)(found, found, context.policy))];
    });
    // A create without an answer may show late: only what is seen can be deleted.
    const isUnseen = (key) => !observed.has(key) && !unread.has(key);
    const unseen = outcomes.filter((one) => isMade(one) && one.mayExist && isUnseen((0,resource/* keyOf */.TN)(one)));
    const hasTime = context.clock.now() + orphans/* INVISIBLE_MS */.Jm < context.deadline;
    const late = unseen.length === 0 ? [] : await (0,orphans/* planLateVisible */.CM)(unseen.map(undeclared/* undeclaredTarget */.Dj), context.policy, context);
    const appeared = new Set(late.map(resource/* keyOf */.TN));
    const invisible = new Set(unseen.map(resource/* keyOf */.TN).filter((key) => !appeared.has(key)));
    const plan = { command: 'destroy', changes: [...changes, ...late] };
    const removed = new Map((await (0,apply/* apply */.B)(plan, { ...context, command: 'destroy' })).map((one) => [(0,resource/* keyOf */.TN)(one), one]));
    return outcomes.map((outcome) => {
        const gone = { ...outcome, ready: false };
        const end = removed.get((0,resource/* keyOf */.TN)(outcome));
        if (invisible.has((0,resource/* keyOf */.TN)(outcome))) {
            if (hasTime)
                return { ...(0,apply_outcome/* withoutEnd */.M)(gone), result: 'absent' };
            return { ...(0,apply_outcome/* withoutEnd */.M)(gone), result: 'failed', failure: neverSeen(outcome) };
        }
        if (end?.failure !== undefined)
            return { ...gone, observed: end.observed, result: 'failed', failure: end.failure };
        const isInside = outcome.parent !== undefined && removed.has((0,resource/* keyOf */.TN)(outcome.parent));
        if (!isMade(outcome) && !isInside)
            return gone;
        return { ...(0,apply_outcome/* withoutEnd */.M)(gone), observed: end?.observed, result: 'deleted' };
    });
}
function neverSeen(outcome) {
    return {
        reason: 'not-ready',
        message: `${(0,registry/* titleOf */.Gg)(outcome)} was to be deleted, because its pull request was closed meanwhile. Its create had no clear ` +
            'answer, and the time was up before it could be waited for. If it appears, run this with "command: destroy", or let a sweep delete it.'
    };
}

// EXTERNAL MODULE: ./src/apply/poller.js
var poller = __webpack_require__(9041);
;// CONCATENATED MODULE: ./src/apply/carry-out.js
// The entry of the chunk `apply.js`, which is loaded only for a plan that leaves something to do.





/***/ })

};
