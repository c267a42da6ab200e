export const id = 205;
export const ids = [205];
export const modules = {

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _apply_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(942);
/* harmony import */ var _apply_orphans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8340);
/* harmony import */ var _apply_poller_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9041);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1094);
/* harmony import */ var _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(843);
/* harmony import */ var _pinecone_connect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5997);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2075);
/* harmony import */ var _plan_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2950);
/* harmony import */ var _report_reporter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5805);
/* harmony import */ var _report_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(389);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7756);
/* harmony import */ var _core_text_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1095);












const POST_TIMEOUT_MS = 5 * 60_000;
/** The post step: deletes the resources that the main step created. Reports nothing if there is nothing to do. */
async function post() {
    const startedAt = _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM_CLOCK */ .V.now();
    const state = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .receivePost */ .s)();
    if (state === undefined)
        return;
    const redact = (0,_core_text_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .redactorFor */ .s)(state.apiKey);
    const runner = (0,_report_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .createRunner */ .j)({ redact, summaryPath: undefined });
    const reporter = (0,_report_reporter_js__WEBPACK_IMPORTED_MODULE_7__/* .createReporter */ .A)(runner, redact);
    let deleted = { outcomes: [], failure: undefined, warnings: [] };
    try {
        deleted = await deleteOrphans(state, { deadline: startedAt + POST_TIMEOUT_MS, reporter, redact });
    }
    catch (thrown) {
        deleted = { ...deleted, failure: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .failureFrom */ .J)(thrown) };
    }
    reporter.finishPost({ ...deleted, tookMs: _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM_CLOCK */ .V.now() - startedAt });
    runner.end();
}
function lost({ recorded = [], apiKey }) {
    const names = recorded.map(({ kind, name }) => `${kind} "${name}"`).join(', ');
    const what = apiKey === '' ? 'the API key' : 'the address and the job';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l({
        reason: 'api-error',
        message: `What this job has made could not be deleted${names === '' ? '' : ` (${names})`}: ${what} that its main step kept ` +
            'in the state of the step (GITHUB_STATE) did not reach the post step. A sweep deletes it once the run is completed.'
    });
}
async function deleteOrphans(state, { deadline, reporter, redact }) {
    const { apiKey, access, recorded } = state;
    if (access === undefined || apiKey === '')
        throw lost(state);
    const [signal, clock] = [(0,_inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelSignal */ .B)(), _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM_CLOCK */ .V];
    const { retrying: onRetry, trace } = reporter;
    const options = { clock, random: Math.random, signal, deadline, onRetry, trace, redact };
    const pinecone = (0,_pinecone_connect_js__WEBPACK_IMPORTED_MODULE_5__/* .connectTo */ .m)(access.api, apiKey, options);
    const policy = (0,_plan_policy_js__WEBPACK_IMPORTED_MODULE_10__/* .cleanUpPolicy */ .RE)(access.owner);
    const shared = { pinecone, clock, signal, deadline };
    const poller = new _apply_poller_js__WEBPACK_IMPORTED_MODULE_2__/* .Poller */ .v({ ...shared, onPoll: reporter.waiting });
    const destroy = async (changes) => {
        const plan = { command: 'destroy', changes };
        reporter.plan(plan, false);
        return await (0,_apply_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(plan, { ...shared, command: 'destroy', policy, wait: true, poller });
    };
    const { changes, failure, warnings } = await (0,_apply_orphans_js__WEBPACK_IMPORTED_MODULE_1__/* .planOrphans */ .Dx)(recorded, policy, shared);
    const outcomes = await destroy(changes);
    const handled = new Set(outcomes.map(_resources_resource_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN));
    const unseen = (recorded ?? []).filter((one) => !one.isSeen && !handled.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN)(one)));
    const late = unseen.length === 0 ? [] : await destroy(await (0,_apply_orphans_js__WEBPACK_IMPORTED_MODULE_1__/* .planLateVisible */ .CM)(unseen, policy, shared));
    return { outcomes: [...outcomes, ...late], failure, warnings };
}


/***/ })

};
