export const id = 876;
export const ids = [876];
export const modules = {

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

/***/ 7714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  backupService: () => (/* binding */ backupService),
  planRestores: () => (/* binding */ planRestores)
});

// EXTERNAL MODULE: ./src/apply/backup.js
var backup = __webpack_require__(7817);
// EXTERNAL MODULE: ./src/apply/read.js
var read = __webpack_require__(6835);
// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __webpack_require__(843);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(2075);
// EXTERNAL MODULE: ./src/core/json.js
var core_json = __webpack_require__(9214);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __webpack_require__(7939);
// EXTERNAL MODULE: ./src/pinecone/errors.js
var pinecone_errors = __webpack_require__(1081);
// EXTERNAL MODULE: ./src/pinecone/requests.js
var requests = __webpack_require__(3200);
// EXTERNAL MODULE: ./src/pinecone/retry.js
var retry = __webpack_require__(7826);
// EXTERNAL MODULE: ./src/pinecone/sender.js + 1 modules
var sender = __webpack_require__(1859);
;// CONCATENATED MODULE: ./src/pinecone/backups.js







const PAGE_SIZE = 100;
const PLANS = 'Backups are part of the Standard and Enterprise plans. Upgrade the plan, or declare nothing that takes a backup.';
const FULL = 'A project may have 500 backups on Standard and 1,000 on Enterprise. Delete some that are not needed.';
/**
 * The client of Pinecone's backups and restore jobs.
 * Pinecone's OpenAPI 2026-04, db_control: list_index_backups, create_backup, describe_backup,
 * create_index_from_backup_operation, describe_restore_job. A page's token goes without the limit.
 */
class PineconeBackups {
    #access;
    constructor(access) {
        this.#access = access;
    }
    async list(of) {
        const found = new Map();
        const seen = new Set();
        for (let query = `?limit=${String(PAGE_SIZE)}`;;) {
            const json = await this.#read('list', of, `${pathOf(of)}${query}`, `Listing the backups of ${labelOf(of)}`);
            if (json === undefined)
                return [];
            const data = (0,core_json/* valueAt */.fK)(json, ['data']);
            if (!Array.isArray(data))
                throw this.#notUnderstood(`the backups of ${labelOf(of)}`);
            for (const item of data) {
                const [backup] = backupOf(item);
                // An unreadable backup may be the one that is looked for, so the list is of no use without it.
                if (backup === undefined)
                    throw this.#notUnderstood(`the backups of ${labelOf(of)}`);
                found.set(backup.id, backup);
            }
            const next = (0,core_json/* valueAt */.fK)(json, ['pagination', 'next']);
            if (typeof next !== 'string' || next === '')
                return [...found.values()];
            // A server that repeats its pages would keep the run here until its time is up.
            if (seen.has(next))
                throw this.#notUnderstood(`the backups of ${labelOf(of)}`);
            seen.add(next);
            query = `?paginationToken=${encodeURIComponent(next)}`;
        }
    }
    async describe(id, target) {
        const json = await this.#read('describe', target, `/backups/${(0,requests/* encodedName */.mh)(id)}`, `Reading backup "${id}"`);
        if (json === undefined)
            return undefined;
        const [backup] = backupOf(json);
        if (backup?.id !== id)
            throw this.#notUnderstood(`backup "${id}"`);
        return backup;
    }
    async create(of, description, attempt) {
        const doing = `Backing up ${labelOf(of)}`;
        const sent = await this.#post(pathOf(of), { description }, of, attempt, this.#errorText(doing));
        if (sent.type === 'ended')
            return (0,sender/* ambiguousOf */.Cl)(sent);
        const [backup] = backupOf(sent.json ?? null);
        // A backup of anything else does not secure what is to be deleted.
        return backup?.source === of.name ? backup : (0,sender/* createNotUnderstood */.fK)(this.#notUnderstood(doing));
    }
    async restore(target, model, backupId, attempt) {
        const path = `/backups/${(0,requests/* encodedName */.mh)(backupId)}/create-index`;
        const body = specOf(target).restoreBody(target.name, model);
        const doing = `Restoring ${labelOf(target)} from backup "${backupId}"`;
        const sent = await this.#post(path, body, target, attempt, this.#restoreErrorText(target, backupId, doing));
        if (sent.type === 'ended')
            return (0,sender/* failedCreate */.cv)(sent);
        const jobId = (0,core_json/* valueAt */.fK)(sent.json, ['restore_job_id']);
        return typeof jobId === 'string' ? { type: 'accepted', jobId } : (0,sender/* createNotUnderstood */.fK)(this.#notUnderstood(doing));
    }
    async describeJob(id, target) {
        const path = `/restore-jobs/${(0,requests/* encodedName */.mh)(id)}`;
        const json = await this.#read('describe', target, path, `Reading restore job "${id}"`);
        const [status, percent] = [(0,core_json/* valueAt */.fK)(json, ['status']), (0,core_json/* valueAt */.fK)(json, ['percent_complete'])];
        if (typeof status !== 'string')
            return undefined;
        return typeof percent === 'number' ? `${status}, ${String(percent)} %` : status;
    }
    /** Undefined if Pinecone explains that there is none. */
    async #read(operation, target, path, doing) {
        const { sender, dateOf } = this.#access;
        const request = { method: 'GET', path, version: dateOf(target) };
        const sent = await sender.send(operation, request, this.#errorText(doing));
        if (sent.type === 'ok')
            return sent.json ?? null;
        const { ended, error } = sent;
        if (ended.type === 'answer' && ended.status === 404 && ended.isExplained && error.reason === 'not-found')
            return undefined;
        throw error;
    }
    async #post(path, body, target, attempt, text) {
        const { sender, dateOf } = this.#access;
        return await sender.sendOnce('create', { method: 'POST', path, body, version: dateOf(target) }, attempt, text);
    }
    #errorText(doing) {
        return (ended, reason, location) => planError(doing, ended, reason) ?? this.#error(doing, ended, reason, location);
    }
    /** The errors about the backup itself, and all others as for any create. */
    #restoreErrorText(target, backupId, doing) {
        return (ended, reason, location) => {
            const end = planError(doing, ended, reason, true);
            if (end !== undefined)
                return end;
            if (ended.type === 'answer' && ended.status === 404)
                return ended.isExplained
                    ? answerError('not-found', doing, ended, `Backup "${backupId}" does not exist any more. Run this again.`)
                    : this.#notUnderstood(`a request (${doing})`, ended);
            if (ended.type === 'answer' && ended.status === 412)
                return answerError('not-ready', doing, ended, 'Run this again when the backup is ready.');
            const attempted = {
                operation: 'create',
                kind: target.kind,
                name: target.name,
                baseUrl: this.#access.baseUrl
            };
            return (0,pinecone_errors/* errorFor */.I$)(attempted, ended, reason, location);
        };
    }
    #error(doing, ended, reason, location) {
        const { baseUrl } = this.#access;
        if (ended.type === 'no-answer')
            return new errors/* ActionError */.l({
                reason,
                message: `${doing} failed: ${baseUrl} did not answer (${ended.message}). Check that it can be reached, then run this again.`
            });
        // A gateway's 404 is about a route, not about a name.
        if (ended.status === 404 && !ended.isExplained)
            return this.#notUnderstood(`a request (${doing})`, ended);
        const advice = {
            unauthorized: 'Check the "api-key" input.',
            forbidden: 'Check what this API key is allowed to do in the Pinecone console.',
            'not-found': 'Correct the name, or the id.'
        };
        const redirect = location === null ? '' : ` It leads to ${location}, and redirects are never followed.`;
        const other = ended.status === 412 ? 'Wait until what Pinecone names is finished.' : 'Run this again.';
        return answerError(reason, doing, ended, `${advice[reason] ?? other}${redirect}`);
    }
    #notUnderstood(what, ended) {
        const came = ended === undefined ? '' : `${(0,pinecone_errors/* answerText */.yy)(ended)} `;
        return new errors/* ActionError */.l({
            reason: 'api-error',
            message: `${came}What ${this.#access.baseUrl} answered about ${what} is not what Pinecone's API answers. Check "api-url" and "api-version".`
        });
    }
}
/** The error of a plan without backups, or of a project with all the backups that it may have, not all the resources. */
function planError(doing, ended, reason, ofIndex = false) {
    if (ended.type !== 'answer')
        return undefined;
    if ((0,retry/* saysPlan */.wA)(ended))
        return answerError('quota', doing, ended, PLANS);
    return reason === 'quota' && !ofIndex ? answerError('quota', doing, ended, FULL) : undefined;
}
function answerError(reason, doing, ended, advice) {
    return new errors/* ActionError */.l({ reason, message: `${doing} failed. ${(0,pinecone_errors/* answerText */.yy)(ended)} ${advice}` });
}
function specOf({ kind }) {
    const { backups } = (0,registry/* resourceType */.Vm)(kind);
    if (backups === undefined)
        throw new TypeError(`Pinecone has no backups of ${kind}`);
    return backups;
}
function pathOf(of) {
    return specOf(of).path((0,requests/* encodedName */.mh)(of.name));
}
function labelOf(of) {
    return (0,registry/* titleOf */.Gg)(of).replace(/^./, (first) => first.toLowerCase());
}
/** The backup in an answer; none if the answer does not describe one. */
function backupOf(json) {
    if (!(0,core_json/* isObject */.Gv)(json))
        return [];
    const text = (key) => {
        const value = json[key];
        return typeof value === 'string' ? value : '';
    };
    const { record_count: records, source_index_deleted_at: deleted } = json;
    const [id, status, createdAtMs] = [text('backup_id'), text('status'), Date.parse(text('created_at'))];
    if (id === '' || status === '')
        return [];
    return [
        {
            id,
            status,
            source: text('source_index_name'),
            sourceId: text('source_index_id'),
            isSourceDeleted: typeof deleted === 'string' && deleted !== '',
            createdAtMs: Number.isNaN(createdAtMs) ? 0 : createdAtMs,
            description: text('description'),
            ...(typeof records === 'number' && { records }),
            model: json
        }
    ];
}

// EXTERNAL MODULE: ./src/plan/restore.js
var restore = __webpack_require__(1056);
// EXTERNAL MODULE: ./src/plan/unread.js
var unread = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
;// CONCATENATED MODULE: ./src/main/backups.js
// Restores and backups, loaded only for a plan that has any.








/** Chooses the backup for each resource that the plan restores. */
async function planRestores(plan, pinecone) {
    const backups = new PineconeBackups(pinecone.control);
    const changes = (0,restore/* restoring */.IU)(plan);
    const chosen = await Promise.all(changes.map(async (change) => {
        const source = (0,restore/* restoreSourceOf */.nh)(change.declared);
        const found = source && (await (0,read/* attempt */.CD)(() => optionsOf(source, change)));
        if (found instanceof errors/* ActionError */.l)
            return [(0,resource/* keyOf */.TN)(change), (0,unread/* unreadChange */.Ms)(change, found)];
        const nowMs = pinecone.serverTime() ?? system/* SYSTEM_CLOCK */.V.now();
        return [(0,resource/* keyOf */.TN)(change), found === undefined ? change : (0,restore/* withRestore */.nF)(change, found, nowMs)];
    }));
    const byKey = new Map(chosen);
    return { ...plan, changes: plan.changes.map((change) => byKey.get((0,resource/* keyOf */.TN)(change)) ?? change) };
    async function optionsOf(source, change) {
        if ('id' in source) {
            const backup = await backups.describe(source.id, change);
            return { backups: backup === undefined ? [] : [backup] };
        }
        const of = { ...source.of, dialect: change.dialect };
        const present = await (0,read/* look */.Op)(of, pinecone);
        return present === undefined ? { backups: [] } : { source: present, backups: await backups.list(of) };
    }
}
/** The service that carries out restores and backups. */
function backupService({ pinecone, deadline, inputs }, { signal, reporter }) {
    return new backup/* BackupService */.e({
        api: new PineconeBackups(pinecone.control),
        clock: system/* SYSTEM_CLOCK */.V,
        signal,
        deadline,
        madeBy: madeBy(inputs),
        say: reporter.progress
    });
}
/** Identifies this run, so that a backup whose answer was lost can be found again. */
function madeBy({ github: { repositoryTagValue, job } }) {
    return `a workflow of repository ${repositoryTagValue} (run ${job.runId}, attempt ${job.runAttempt})`;
}


/***/ })

};
