export const id = 394;
export const ids = [394];
export const modules = {

/***/ 3799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TK: () => (/* binding */ readComments),
  lB: () => (/* binding */ upsertComment)
});

// UNUSED EXPORTS: MAX_COMMENT_MS

// EXTERNAL MODULE: ./src/core/json.js
var json = __webpack_require__(9214);
// EXTERNAL MODULE: ./src/github/octokit.js
var octokit = __webpack_require__(8495);
;// CONCATENATED MODULE: ./src/github/issue-comments.js
// The requests for our comments on a pull request, which is an issue in GitHub's API.


const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const REQUEST_MS = 5000;
const PER_PAGE = 100;
/** The token's owner could not be found out; the cause is Octokit's error. */
class ViewerError extends Error {
    constructor(cause) {
        super('Whose token it is could not be found out.', { cause });
    }
}
/** Reads and writes our comments on one pull request. Every method rejects with Octokit's error. */
class IssueComments {
    #of;
    #options;
    #deadline;
    #octokit;
    #viewed;
    /**
     * @param of the pull request's number, and what our comments begin with
     * @param deadline when every request must have ended, in the clock's milliseconds
     */
    constructor(of, options, deadline) {
        this.#of = of;
        this.#options = options;
        this.#deadline = deadline;
        this.#viewed = options.viewer ?? {};
    }
    /**
     * Our comments, through all pages (docs.github.com, "List issue comments": in the order of their ids).
     *
     * @param since a time in ISO 8601: only what was written after it
     */
    async list(since) {
        const [author, first] = await Promise.all([this.#viewer(), this.#page(1, since)]);
        const last = Number(/[?&]page=(\d+)[^>]*>; rel="last"/.exec(first.link)?.[1] ?? 1);
        const numbers = Array.from({ length: last - 1 }, (_, at) => at + 2);
        const others = await Promise.all(numbers.map((number) => this.#page(number, since)));
        const own = [first, ...others]
            .flatMap(({ comments }) => comments)
            .flatMap((data) => {
            const [id, body] = [(0,json/* valueAt */.fK)(data, ['id']), (0,json/* valueAt */.fK)(data, ['body'])];
            if (typeof id !== 'number' || typeof body !== 'string' || (0,json/* valueAt */.fK)(data, ['user', 'login']) !== author)
                return [];
            const created = (0,json/* valueAt */.fK)(data, ['created_at']);
            const createdAt = typeof created === 'string' ? Date.parse(created) : NaN;
            return body.startsWith(this.#of.marker) ? [{ id, body: normalized(body), createdAt }] : [];
        });
        return { own: own.toSorted((a, b) => a.id - b.id), now: first.now };
    }
    async create(body) {
        await this.#request(CREATE, { issue_number: this.#of.number, body });
    }
    /** Ignores that the comment is gone: the next read decides what that means. */
    async update(id, body) {
        await unlessGone(this.#request(UPDATE, { comment_id: id, body }));
    }
    /** Ignores that the comment is already gone. */
    async delete(id) {
        await unlessGone(this.#request(DELETE, { comment_id: id }));
    }
    async #page(page, since) {
        const parameters = {
            issue_number: this.#of.number,
            per_page: PER_PAGE,
            page,
            ...(since !== undefined && { since })
        };
        const { data, headers } = await this.#request(LIST, parameters);
        // Octokit returns a truncated answer as text, without an error.
        if (!Array.isArray(data))
            throw new Error('what came was no list, or only half');
        const date = Date.parse(headers.date ?? '');
        const now = Number.isNaN(date) ? this.#options.clock.now() : date;
        return { comments: data, link: headers.link ?? '', now };
    }
    /** The token's owner. A workflow's own token can ask only GraphQL for it. */
    async #viewer() {
        if (this.#viewed.login !== undefined)
            return this.#viewed.login;
        const octokit = await this.#open();
        const data = await octokit
            .graphql('query { viewer { login } }', { request: this.#bounds() })
            .catch((error) => {
            throw new ViewerError(error);
        });
        const login = (0,json/* valueAt */.fK)(data, ['viewer', 'login']);
        if (typeof login !== 'string')
            throw new Error('it did not say whose token it is');
        return (this.#viewed.login = login);
    }
    async #request(route, parameters) {
        const octokit = await this.#open();
        const [owner = '', repo = ''] = this.#options.repository.split('/');
        return (await octokit.request(route, { owner, repo, ...parameters, request: this.#bounds() }));
    }
    #open() {
        const { token, apiUrl } = this.#options;
        return (this.#octokit ??= (0,octokit/* openOctokit */.O)(token, apiUrl));
    }
    #bounds() {
        const { signal, clock } = this.#options;
        signal.throwIfAborted();
        const leftMs = this.#deadline - clock.now();
        if (leftMs <= 0)
            throw new Error('there was no time left');
        return { signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(Math.min(leftMs, REQUEST_MS)))]) };
    }
}
async function unlessGone(written) {
    try {
        await written;
    }
    catch (error) {
        if (!(0,json/* isObject */.Gv)(error) || error['status'] !== 404)
            throw error;
    }
}
/** Normalizes line breaks, which an edit in a browser changes. */
function normalized(body) {
    return body.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./src/github/comments.js
// Keeps our comment on a pull request current, even if concurrent runs write it too.


/** No comment is worth more of a run's time. */
const MAX_COMMENT_MS = 20_000;
/**
 * Two runs that find no comment both create one. So after a create, a run waits longer than a read and a create take, reads
 * again, and merges several comments into one.
 */
const CONVERGE_MS = 400;
const SPREAD_MS = 300;
/** The same pause after a race was seen: the other runs merge too, and may undo each other's writes. */
const RACE_MS = 1500;
/** How long after a comment's creation other runs may still merge comments that they created at the same time. */
const YOUNG_MS = 5000;
const FIRST_BACKOFF_MS = 300;
const MOST_FAILURES_IN_A_ROW = 4;
/** How far before GitHub's own time a read starts, because its servers' clocks differ a little. */
const CLOCK_SKEW_MS = 60_000;
/** Writes the comment if it is not current. Never rejects. */
async function upsertComment(wish, options) {
    if (options.limit?.why !== undefined)
        return { type: 'failed', why: options.limit.why };
    const upsert = new Upsert(wish, options);
    try {
        return await upsert.run();
    }
    catch (error) {
        if (options.signal.aborted)
            return { type: 'kept' };
        return { type: 'failed', why: (0,octokit/* troubleOf */.L)(error, options.clock.now()).why };
    }
}
/** Reads our comments on a pull request, with the same retries as a write. Rejects only if the run is cancelled. */
async function readComments(of, options) {
    let read = { type: 'read', bodies: [], now: options.clock.now() };
    const bodyFor = (bodies, now) => {
        read = { type: 'read', bodies, now };
    };
    const end = await upsertComment({ ...of, bodyFor }, options);
    options.signal.throwIfAborted();
    return end.type === 'kept' ? read : { type: 'failed', why: end.why };
}
class Upsert {
    #bodyFor;
    #options;
    #comments;
    #deadline;
    /** When this run created its comment, by GitHub's time; others may have created theirs since. */
    #createdAt;
    /** The body that this run wanted at the last read. */
    #last;
    constructor(wish, options) {
        this.#bodyFor = wish.bodyFor;
        this.#options = options;
        this.#deadline = options.clock.now() + MAX_COMMENT_MS;
        this.#comments = new IssueComments(wish, options, this.#deadline);
    }
    /** Reads and writes until nothing is left to do; retries failures that may pass. */
    async run() {
        const { random, signal, clock, limit } = this.#options;
        let failures = 0;
        for (;;) {
            try {
                if (await this.#step())
                    return { type: 'kept' };
                failures = 0;
            }
            catch (error) {
                signal.throwIfAborted();
                const trouble = (0,octokit/* troubleOf */.L)(error instanceof ViewerError ? error.cause : error, clock.now());
                const why = whyOf(trouble, error instanceof ViewerError);
                failures += 1;
                if (trouble.isRateLimited && trouble.afterMs === undefined)
                    limit?.note(why, clock.now(), undefined);
                const { status } = trouble;
                if (!trouble.mayPass || failures >= MOST_FAILURES_IN_A_ROW)
                    return { type: 'failed', why, status };
                const backoffMs = FIRST_BACKOFF_MS * 2 ** failures * (0.5 + random());
                const { isRateLimited, afterMs = isRateLimited ? MAX_COMMENT_MS : 0 } = trouble;
                if (!(await this.#pause(Math.max(afterMs, backoffMs))))
                    return { type: 'failed', why };
            }
        }
    }
    /** Reads the comments and does the next step; true once nothing is left to do. */
    async #step() {
        const { own, now } = await this.#look();
        const body = await this.#bodyFor(own.map((comment) => comment.body), now);
        const [oldest, ...others] = own;
        if (body === undefined)
            return true;
        if (oldest === undefined) {
            if (this.#createdAt !== undefined)
                return true;
            await this.#comments.create(body);
            this.#createdAt = now;
            this.#last = body;
            return await this.#converge(CONVERGE_MS);
        }
        const isCurrent = oldest.body === normalized(body);
        // Writes the rows of the other comments into the oldest before it deletes them.
        if (!isCurrent)
            await this.#comments.update(oldest.id, body);
        for (const { id } of others)
            await this.#comments.delete(id);
        const isUnchanged = isCurrent && others.length === 0;
        const isConverged = isUnchanged && (this.#last === undefined || body === this.#last);
        const mayRace = this.#createdAt !== undefined || now - oldest.createdAt < YOUNG_MS || this.#last !== undefined;
        // When several comments were created at once, runs that merge them may undo each other's writes. So a run that wrote
        // keeps reading until its write has stayed.
        if (isConverged || !mayRace)
            return true;
        const ms = this.#last === undefined ? CONVERGE_MS : RACE_MS;
        this.#last = body;
        return await this.#converge(ms);
    }
    /** Waits until concurrent runs must be done; true, to stop, if there is no time for that. */
    async #converge(ms) {
        return !(await this.#pause(ms + this.#options.random() * SPREAD_MS));
    }
    /** Reads the comments; after a create only newer ones, because the older ones were seen before it. */
    async #look() {
        const since = this.#createdAt;
        return await this.#comments.list(since === undefined ? undefined : new Date(since - CLOCK_SKEW_MS).toISOString());
    }
    /** False if there is no time for it. */
    async #pause(ms) {
        const { clock, signal } = this.#options;
        if (clock.now() + ms >= this.#deadline)
            return false;
        await clock.sleep(ms, signal);
        return true;
    }
}
/** Blames permissions only where they apply: not for a locked conversation, nor for GraphQL, which needs none. */
function whyOf({ status, why, isRateLimited }, isViewer) {
    if (isViewer && status !== 0 && !isRateLimited) {
        return (`${why} when it was asked whose token this is (POST /graphql). The token may be expired or of a GitHub App, or ` +
            'a proxy does not let /graphql through');
    }
    const isForbidden = (status === 403 || status === 404) && !isRateLimited && !/\blocked\b/i.test(why);
    return isForbidden ? `${why}: the job needs "permissions: pull-requests: write"` : why;
}


/***/ }),

/***/ 9144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declarerOrigin: () => (/* binding */ declarerOrigin),
/* harmony export */   projectOfPlan: () => (/* binding */ projectOfPlan),
/* harmony export */   readDeclarers: () => (/* binding */ readDeclarers),
/* harmony export */   readNamed: () => (/* binding */ readNamed),
/* harmony export */   t: () => (/* binding */ isKept)
/* harmony export */ });
/* harmony import */ var _github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3799);
/* harmony import */ var _plan_declarers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3107);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(790);
/* harmony import */ var _report_comment_data_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(255);
/* harmony import */ var _report_comment_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7838);
/* harmony import */ var _resources_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4746);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7939);
/* harmony import */ var _servers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9521);
// Reads what earlier runs left in the pull request's comment. It is untrusted data, which may be forged: it never adds to
// what a run writes or deletes.








/** Whether a run keeps the comment. */
function isKept({ comment, lifetime, dryRun }) {
    return comment === 'true' || (comment === 'auto' && lifetime === 'pull-request' && !dryRun);
}
/** The origin of this run's declaration; undefined unless it is for a commit of its own pull request. */
function declarerOrigin({ github, lifetime }, project) {
    const { declarer, job, pullRequest } = github;
    const sha = pullRequest?.head.sha;
    if (lifetime !== 'pull-request' || sha === undefined)
        return undefined;
    return { by: (0,_resources_names_js__WEBPACK_IMPORTED_MODULE_7__/* .shortHash */ .B)(declarer), run: `${job.runId}/${job.runAttempt}`, job: job.jobId, sha, project };
}
/** The Pinecone project that a plan is for, as far as what it found tells. */
function projectOfPlan({ changes }) {
    return (0,_report_comment_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .projectIn */ .L9)(changes.map((change) => ('observed' in change ? change.observed : undefined)));
}
/** Reads from the comment who declares what; empty if there is no readable comment. */
async function readDeclarers(inputs, number, run) {
    if (!isReadable(inputs))
        return [];
    const read = await readOwn(inputs, number, run);
    return read.type === 'failed' ? [] : (0,_plan_declarers_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeDeclarers */ .gh)(...read.bodies.map(_plan_declarers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDeclarers */ .Pt));
}
/** Reads the resources that the comment names in this run's project. Rejects only if the run is cancelled. */
async function readNamed(inputs, number, { all }, run) {
    const title = `The comment on pull request #${String(number)}`;
    if (!isReadable(inputs)) {
        return { named: [], aside: inputs.comment === 'false' ? `${title} would name them, but "comment" is false.` : '' };
    }
    const read = await readOwn(inputs, number, run);
    if (read.type === 'failed')
        return { named: [], aside: `${title} could not be read, because ${read.why}.` };
    const { rows, omitted } = (0,_report_comment_data_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeContents */ .tu)(Math.floor(read.now / 1000), ...read.bodies.map(_report_comment_data_js__WEBPACK_IMPORTED_MODULE_3__/* .parseComment */ .vj));
    const project = (0,_report_comment_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .projectIn */ .L9)(all);
    // This key cannot see another project's resources. A row's project is not always known.
    const named = rows
        .filter((row) => !row.isPlan && !(0,_report_comment_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .isTornDown */ ._6)(row))
        .filter((row) => row.project === '' || project === '' || row.project === project)
        .map(({ kind, name }) => (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu)(kind, name));
    return { named, aside: omitted.length > 0 ? `${title} has no room for all that there is.` : '' };
}
/** Whether there is a comment to read: a dry run reads what it does not write. */
function isReadable(inputs) {
    return isKept({ ...inputs, dryRun: false });
}
async function readOwn(inputs, number, run) {
    if (inputs.github.token === '')
        return { type: 'failed', why: 'there is no "github-token" to read it with' };
    return await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .readComments */ .TK)({ number, marker: _report_comment_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENT_MARKER */ .JO }, (0,_servers_js__WEBPACK_IMPORTED_MODULE_6__/* .gitHubAccess */ .gz)(inputs, run));
}


/***/ }),

/***/ 1348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment_comment)
});

// EXTERNAL MODULE: ./src/github/comments.js + 1 modules
var comments = __webpack_require__(3799);
// EXTERNAL MODULE: ./src/plan/declarers.js
var plan_declarers = __webpack_require__(3107);
// EXTERNAL MODULE: ./src/report/comment-merge.js
var comment_merge = __webpack_require__(1987);
// EXTERNAL MODULE: ./src/report/comment-rows.js
var comment_rows = __webpack_require__(7838);
// EXTERNAL MODULE: ./src/report/comment-data.js
var comment_data = __webpack_require__(255);
// EXTERNAL MODULE: ./src/report/comment.js
var comment = __webpack_require__(790);
// EXTERNAL MODULE: ./src/report/report.js
var report_report = __webpack_require__(3901);
// EXTERNAL MODULE: ./src/core/text/redact.js
var text_redact = __webpack_require__(1095);
// EXTERNAL MODULE: ./src/resources/ownership.js
var resources_ownership = __webpack_require__(5355);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __webpack_require__(7939);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/main/comment-reading.js
var comment_reading = __webpack_require__(9144);
// EXTERNAL MODULE: ./src/apply/read.js
var read = __webpack_require__(6835);
// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __webpack_require__(843);
// EXTERNAL MODULE: ./src/plan/unread.js
var unread = __webpack_require__(5015);
;// CONCATENATED MODULE: ./src/main/comment-vouching.js
// Verifies the comment's rows, which are untrusted data, against Pinecone.







/** How long the check of other runs' rows may take. */
const MAX_RECONCILE_MS = 1000;
/**
 * Finds the project of a run that has read no resource, by the host of any other resource in it. Asks once, and only if
 * there are rows of other runs, which may be about another project. Gives `''` if no host tells.
 */
function projectAround({ outcomes }, { pinecone, reading }) {
    const own = new Set(outcomes.map((one) => (0,resource/* keyOf */.TN)({ kind: one.kind, name: (0,registry/* fullNameOf */.E4)(one) })));
    let asked;
    return async (rows) => {
        if (pinecone === undefined || reading !== undefined || rows.every((row) => own.has((0,resource/* keyOf */.TN)(row))))
            return '';
        return await (asked ??= projectOfAny(pinecone));
    };
}
async function projectOfAny(pinecone) {
    const bounded = pinecone.within({ deadline: system/* SYSTEM_CLOCK */.V.now() + MAX_RECONCILE_MS });
    for (const { kind, api } of (0,registry/* resourceTypes */.AU)()) {
        if (api.hostTellsProject !== true)
            continue;
        const listing = await bounded.list(kind, 'any').catch(() => undefined);
        const project = (0,comment_rows/* projectIn */.L9)(listing?.observed ?? []);
        if (project !== '')
            return project;
    }
    return '';
}
/**
 * What Pinecone has under the names of rows. What a reading of the whole project has not told is asked for, which takes
 * no request where a run's own rows are all there are.
 */
async function seenBy(rows, project, { github }, { reading, pinecone }) {
    const projects = new Set(rows.map((row) => row.project).filter((other) => other !== ''));
    // This key sees only its own project. If that is unknown and all rows are of one project, it is taken for that one.
    const isHere = (row) => row.project === project || (project === '' && projects.size < 2);
    // For a row without a project, a resource that exists is evidence, and a missing one is not.
    const mayBeHere = (row) => isHere(row) || row.project === '';
    const vouched = (row, observed) => {
        if (observed === undefined && !isHere(row))
            return 'elsewhere';
        if (observed === undefined || observed.state === 'Terminating')
            return 'gone';
        const ownership = (0,resources_ownership/* readOwnership */.m9)(observed);
        const isOurs = (0,resources_ownership/* isOfRepository */.iI)(ownership, github.repositoryTagValue);
        if (isOurs || observed.host === row.host)
            return observed;
        return isHere(row) ? 'not-ours' : 'elsewhere';
    };
    if (reading !== undefined) {
        const all = new Map(reading.all.map((observed) => [(0,resource/* keyOf */.TN)(observed), observed]));
        return (row) => {
            if (!mayBeHere(row))
                return 'elsewhere';
            const identity = (0,registry/* identityOf */.cu)(row.kind, row.name);
            const observed = all.get((0,resource/* keyOf */.TN)(identity));
            return observed === undefined && mayBeUnseen(identity, reading) ? undefined : vouched(row, observed);
        };
    }
    const asked = rows.filter((row) => mayBeHere(row) && !row.isPlan && row.name !== '');
    const found = await readRows(asked, pinecone);
    return (row) => {
        if (!mayBeHere(row))
            return 'elsewhere';
        const key = (0,resource/* keyOf */.TN)((0,registry/* identityOf */.cu)(row.kind, row.name));
        if (!asked.includes(row) || found === undefined || found.unread.has(key))
            return undefined;
        return vouched(row, found.observed.get(key));
    };
}
/** Whether a resource that the reading of the project lacks may exist nevertheless, because nothing looked for it. */
function mayBeUnseen(identity, reading) {
    const { parent, kind, name } = identity;
    const { all, namePrefix = '' } = reading;
    if ((0,unread/* whyUnread */.t7)(identity, reading) !== undefined)
        return true;
    const isAtHost = (0,registry/* resourceType */.Vm)(kind).api.at === 'parent-host';
    const wasLookedFor = !isAtHost || (namePrefix !== '' && name.startsWith(namePrefix));
    // A child is deleted with its parent.
    return !wasLookedFor && (parent === undefined || all.some((one) => (0,resource/* keyOf */.TN)(one) === (0,resource/* keyOf */.TN)(parent)));
}
/** Reads the resources with the names of rows; undefined if Pinecone could not be asked. */
async function readRows(rows, pinecone) {
    if (pinecone === undefined || rows.length === 0)
        return undefined;
    const bounded = pinecone.within({ deadline: system/* SYSTEM_CLOCK */.V.now() + MAX_RECONCILE_MS });
    const identities = rows.map(({ kind, name }) => (0,registry/* identityOf */.cu)(kind, name));
    const targets = new Map(identities.map((one) => [(0,resource/* keyOf */.TN)(one), { ...one, dialect: 'any' }]));
    return await (0,read/* readTargets */.R0)([...targets.values()], bounded).catch(() => undefined);
}

// EXTERNAL MODULE: ./src/main/servers.js + 1 modules
var servers = __webpack_require__(9521);
;// CONCATENATED MODULE: ./src/main/comment.js














/**
 * Reports the run in the one comment that all runs of the pull request share. Never rejects: a failure here is only a
 * warning, and does not fail the step.
 */
async function comment_comment({ inputs, dryRun }, run, failure) {
    const { state, redact, signal, found } = run;
    if ('reason' in inputs || state.isSkipped || signal.aborted)
        return;
    if (state.command === 'sweep') {
        if (inputs.comment !== 'false' && !dryRun)
            await commentOnSwept(inputs, run);
        return;
    }
    const { pullRequest: number } = state;
    if (number === undefined || !(0,comment_reading/* isKept */.t)(inputs))
        return;
    // A command that only reads does not comment unless it is asked to.
    if (state.command === 'show' && inputs.comment === 'auto')
        return;
    const report = (0,report_report/* redactReport */.a5)({ ...state, dryRun, failure, tookMs: 0 }, redact);
    if (report.outcomes.length === 0 && failure === undefined && found.reading === undefined)
        return;
    const end = await upsert(number, bodyWith(report, inputs, run, ownDeclarers(inputs, state, projectOf(report, run))), inputs, run);
    if (end.type === 'kept')
        return;
    state.warnings.push(`The comment on pull request #${String(number)} may not be up to date, because ${end.why}.`);
}
function ownDeclarers(inputs, { plan, outcomes, command }, project) {
    const origin = (0,comment_reading.declarerOrigin)(inputs, project);
    if (plan === undefined || origin === undefined || command !== 'apply' || inputs.dryRun)
        return () => [];
    const undone = outcomes.filter(({ failure }) => failure !== undefined);
    const refused = new Set(undone.map(resource/* keyOf */.TN));
    return (at) => (0,plan_declarers/* declarersOf */.LU)(plan, refused, origin, at);
}
/** Updates the comments of the pull requests whose resources a sweep deleted. */
async function commentOnSwept(inputs, run) {
    const { state, signal } = run;
    const deleted = new Set(state.outcomes.filter(({ result }) => result === 'deleted').map(resource/* keyOf */.TN));
    const numbers = (state.plan?.changes ?? []).flatMap((change) => {
        const ownership = change.action === 'delete' && deleted.has((0,resource/* keyOf */.TN)(change)) && (0,resources_ownership/* readOwnership */.m9)(change.observed);
        return ownership && ownership.by === 'pull-request' ? [ownership.pullRequest] : [];
    });
    for (const number of new Set(numbers)) {
        if (signal.aborted)
            return;
        const end = await upsert(number, bodyAfterSweep(deleted, inputs, run), inputs, run);
        // A pull request that GitHub no longer knows has no comment either.
        if (end.type === 'kept' || end.status === 404)
            continue;
        state.notices.push(`The comment on pull request #${String(number)}, and on others that this sweep has emptied, may still show what is ` +
            `gone, because ${end.why}.`);
        return;
    }
}
async function upsert(number, bodyFor, inputs, run) {
    if (inputs.github.token === '')
        return { type: 'failed', why: 'there is no "github-token" to write it with' };
    return await (0,comments/* upsertComment */.lB)({ number, marker: comment/* COMMENT_MARKER */.JO, bodyFor }, (0,servers/* gitHubAccess */.gz)(inputs, run));
}
/**
 * Makes the comment's new body from its current ones. Remembers every row it has seen, so that a row comes back after a
 * concurrent run has overwritten it. Compares the rows of other runs with Pinecone first.
 */
function bodyWith(report, inputs, run, declarersAt) {
    const { source } = inputs.github;
    const told = projectOf(report, run);
    const around = projectAround(report, run.found);
    let own;
    let known = comment_data/* NO_CONTENT */.iq;
    let declarers;
    return async (bodies, nowMs) => {
        const now = Math.floor(nowMs / 1000);
        const all = (0,comment_data/* mergeContents */.tu)(now, ...bodies.map(comment_data/* parseComment */.vj));
        const origin = originOf(inputs, now);
        const project = told === '' ? await around(all.rows) : told;
        own ??= {
            rows: (0,comment_merge/* continueRows */.d0)((0,comment_rows/* rowsOf */.RO)(report, { ...origin, project }), all.rows),
            omitted: [],
            notes: (0,comment_data/* notesOf */.h$)(report, source, origin)
        };
        const mine = new Set(own.rows.map(resource/* keyOf */.TN));
        const others = all.rows.filter((row) => !mine.has((0,resource/* keyOf */.TN)(row)));
        const seen = await seenBy(others, project, inputs, run.found);
        const rows = [...all.rows.filter((row) => mine.has((0,resource/* keyOf */.TN)(row))), ...(0,comment_merge/* reconcileRows */.gi)(others, seen, origin)];
        // Only this workflow and job can say whether its last failure is over.
        const notes = all.notes.filter((note) => note.source !== source);
        known = (0,comment_data/* mergeContents */.tu)(now, known, { ...all, rows, notes }, own);
        declarers = (0,plan_declarers/* mergeDeclarers */.gh)(...bodies.map(plan_declarers/* parseDeclarers */.Pt), declarers ?? declarersAt(now));
        const isEmpty = known.rows.length + known.notes.length === 0 && bodies.length === 0;
        return isEmpty ? undefined : bodyOf(known, declarers, inputs, run);
    };
}
function bodyAfterSweep(deleted, inputs, run) {
    return async (bodies, nowMs) => {
        if (bodies.length === 0)
            return undefined;
        const now = Math.floor(nowMs / 1000);
        const all = (0,comment_data/* mergeContents */.tu)(now, ...bodies.map(comment_data/* parseComment */.vj));
        const { reading } = run.found;
        const left = reading && { ...reading, all: reading.all.filter((one) => !deleted.has((0,resource/* keyOf */.TN)(one))) };
        const project = (0,comment_rows/* projectIn */.L9)(reading?.all ?? []);
        const seen = await seenBy(all.rows, project, inputs, left === undefined ? {} : { reading: left });
        const isSwept = (row) => ['', project].includes(row.project) && deleted.has((0,resource/* keyOf */.TN)((0,registry/* identityOf */.cu)(row.kind, row.name)));
        const rows = (0,comment_merge/* reconcileRows */.gi)(all.rows, (row) => (isSwept(row) ? 'gone' : seen(row)), originOf(inputs, now));
        return bodyOf({ ...all, rows }, (0,plan_declarers/* mergeDeclarers */.gh)(...bodies.map(plan_declarers/* parseDeclarers */.Pt)), inputs, run);
    };
}
function bodyOf(content, declarers, { github }, { redact }) {
    // Redacts before the data is packed, because then a secret can no longer be recognised.
    const safe = (0,text_redact/* redactJson */.K)(content, redact);
    const { repositoryUrl } = github;
    if (declarers.length === 0)
        return redact((0,comment/* renderComment */.wQ)(safe, { repositoryUrl }));
    const maxLength = comment/* MAX_COMMENT_LENGTH */.wT - plan_declarers/* MAX_DECLARERS_LENGTH */.AT;
    return `${redact((0,comment/* renderComment */.wQ)(safe, { repositoryUrl, maxLength }))}\n${(0,plan_declarers/* declarersComment */.f8)(declarers)}`;
}
function originOf({ github }, at) {
    const { runId, runAttempt } = github.job;
    return { runId, runAttempt, commit: github.commit, at, project: '' };
}
function projectOf({ plan, outcomes }, { found }) {
    const planned = (plan?.changes ?? []).map((change) => ('observed' in change ? change.observed : undefined));
    return (0,comment_rows/* projectIn */.L9)([...outcomes.map(({ observed }) => observed), ...planned, ...(found.reading?.all ?? [])]);
}


/***/ }),

/***/ 255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ omittedKey),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   iq: () => (/* binding */ NO_CONTENT),
/* harmony export */   qx: () => (/* binding */ dataComment),
/* harmony export */   tu: () => (/* binding */ mergeContents),
/* harmony export */   vj: () => (/* binding */ parseComment)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5692);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8497);
/* harmony import */ var _core_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7299);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9214);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1220);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7939);
/* harmony import */ var _comment_merge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1987);
/* harmony import */ var _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7838);
// The data of a comment, hidden in it, written and read back. Pure. Data that was read back comes from outside like any
// other: it is checked here, and escaped whenever it is rendered.









/** An empty comment. */
const NO_CONTENT = { rows: [], omitted: [], notes: [] };
/** The note about a failed run; empty for any other run. */
function notesOf({ failure }, source, { runId, runAttempt, at }) {
    if (failure === undefined)
        return [];
    const { reason, issues = [] } = failure;
    const message = (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(issues[0] === undefined ? failure.message : issues.map((issue) => issue.message).join(' '), _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.text);
    return [{ source: (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(source, _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name), reason, message, runId, runAttempt, at }];
}
/** A short key for a row that did not fit. */
function omittedKey(row) {
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .s)((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .rowKey */ .om)(row)).slice(0, 8);
}
const DATA = /<!-- pinecone-provision-action:rows:2 ([A-Za-z0-9+/=]*) -->/;
/** More than any comment of the action decompresses to. */
const MAX_DATA_BYTES = 4 * 1024 * 1024;
/** The hidden data at the end of a comment. */
function dataComment(content) {
    const data = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(content)).toString('base64');
    return `<!-- pinecone-provision-action:rows:2 ${data} -->`;
}
/** Reads the content of a comment back. Leaves out everything invalid. */
function parseComment(body) {
    const data = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parsedJson */ .U4)(unpacked(DATA.exec(body)?.[1] ?? ''));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(data))
        return NO_CONTENT;
    const listOf = (key) => (Array.isArray(data[key]) ? data[key] : []);
    return {
        rows: listOf('rows').flatMap(rowIn),
        omitted: listOf('omitted').filter((key) => typeof key === 'string' && /^[0-9a-f]{8}$/.test(key)),
        notes: listOf('notes').flatMap(noteIn)
    };
}
function unpacked(data) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.inflateRawSync)(Buffer.from(data, 'base64'), { maxOutputLength: MAX_DATA_BYTES }).toString();
    }
    catch {
        return '';
    }
}
/** Merges the contents of comments. `now` in seconds since the epoch. */
function mergeContents(now, ...all) {
    const rows = (0,_comment_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeRows */ .YE)(now, ...all.map(({ rows }) => rows));
    const shown = new Set(rows.map(omittedKey));
    const notes = new Map();
    // Notes expire: only the next run of its job removes a note, and that job may no longer exist.
    const current = all.flatMap((one) => one.notes).filter(({ at }) => (0,_comment_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .isPast */ .R6)(now, at) && now <= at + _comment_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_UNCHECKED */ .C$);
    for (const note of current) {
        const other = notes.get(note.source);
        if (other === undefined || sortKey(note) > sortKey(other))
            notes.set(note.source, note);
    }
    return {
        rows,
        omitted: [...new Set(all.flatMap(({ omitted }) => omitted))].filter((key) => !shown.has(key)).sort(),
        notes: [...notes.values()].sort((a, b) => (a.source < b.source ? -1 : 1))
    };
}
function sortKey(note) {
    return `${String(note.at).padStart(12, '0')} ${JSON.stringify(note)}`;
}
const DECLARED_COMMANDS = Object.keys(_core_command_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMANDS */ .L).filter((command) => command !== 'sweep');
const LONGEST_TEXTS = {
    name: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.fullName,
    declaredName: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.fullName,
    project: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name,
    status: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name,
    host: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name,
    reason: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name,
    message: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.text
};
const LONGEST_IDS = { runId: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.run, runAttempt: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.run };
/** A valid row that was read back, or none. */
function rowIn(data) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(data))
        return [];
    const kind = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .kinds */ .EZ)().find((known) => known === data['kind']);
    const command = DECLARED_COMMANDS.find((known) => known === data['command']);
    const result = _core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_RESULTS */ .Z0.find((known) => known === data['result']);
    const texts = textsIn(data, LONGEST_TEXTS);
    const ids = textsIn(data, { ...LONGEST_IDS, commit: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.commit });
    const { isPlan, ready, isOfJob, expiresAt, omittedFields, at, stamp, fields } = data;
    if (!kind || !command || !result || !texts || !ids || texts.name === '' || !Array.isArray(fields))
        return [];
    if (typeof isPlan !== 'boolean' || typeof ready !== 'boolean' || typeof isOfJob !== 'boolean')
        return [];
    if (!isTime(expiresAt) || !isTime(at) || !isTime(stamp) || !isCount(omittedFields))
        return [];
    if (!isRun(ids) || !/^[0-9a-f]*$/.test(ids.commit) || !/^[a-z0-9]*$/.test(texts.project))
        return [];
    const known = { isPlan, kind, command, result, ready, isOfJob, expiresAt, omittedFields, at, stamp, ...texts, ...ids };
    return [(0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .inOrder */ .al)({ ...known, fields: fields.flatMap(fieldIn) })];
}
function fieldIn(data) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(data))
        return [];
    const texts = textsIn(data, { path: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.value, before: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.value, after: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.value });
    const { isReplaced } = data;
    return texts && typeof isReplaced === 'boolean' ? [{ ...texts, isReplaced }] : [];
}
function noteIn(data) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(data))
        return [];
    const texts = textsIn(data, { source: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name, reason: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name, message: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.text });
    const ids = textsIn(data, LONGEST_IDS);
    const { at } = data;
    return texts && ids && isRun(ids) && isTime(at) ? [{ ...texts, ...ids, at }] : [];
}
function isRun({ runId, runAttempt }) {
    return /^\d*$/.test(runId) && /^\d*$/.test(runAttempt);
}
function textsIn(data, longest) {
    const entries = Object.entries(longest).map(([key, most]) => [key, data[key], most]);
    const isGiven = entries.every(([, text, most]) => typeof text === 'string' && text.length <= most);
    return isGiven ? Object.fromEntries(entries) : undefined;
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < 1e6;
}
function isTime(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LATEST */ .k0;
}


/***/ }),

/***/ 1987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ MAX_UNCHECKED),
/* harmony export */   R6: () => (/* binding */ isPast),
/* harmony export */   YE: () => (/* binding */ mergeRows),
/* harmony export */   d0: () => (/* binding */ continueRows),
/* harmony export */   gi: () => (/* binding */ reconcileRows)
/* harmony export */ });
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1220);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7756);
/* harmony import */ var _comment_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7838);
// Merges the rows of several runs, and Pinecone's current state, into one comment. Pure.




/** Gives rows without a project the one of other rows with the same name. */
function withProjects(rows) {
    const projects = Map.groupBy(rows.filter(({ project }) => project !== ''), _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN);
    return rows.map((row) => {
        if (row.project !== '')
            return row;
        const [project = ''] = (projects.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(row)) ?? []).map((other) => other.project).sort();
        return project === '' ? row : (0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)({ ...row, project });
    });
}
/**
 * Compares a run's rows with those of the comment. Where a run found a resource as it was left, the old row stays, with
 * the run that made it, so that the comment does not change. A resource that never existed gets no row for its
 * deletion.
 */
function continueRows(own, there) {
    const known = withProjects([...own, ...there]);
    const before = new Map(known.slice(own.length).map((row) => [(0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKey */ .om)(row), row]));
    return known.slice(0, own.length).flatMap((row) => {
        const old = before.get((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKey */ .om)(row));
        if (old === undefined)
            return (0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isTornDown */ ._6)(row) && row.result === 'absent' ? [] : [row];
        return [continueRow(row, old)];
    });
}
const AS_LEFT = ['unchanged', 'found'];
const IS_THERE = [...AS_LEFT, 'created', 'updated', 'replaced'];
function continueRow(row, old) {
    const stamp = Math.max(row.stamp, old.stamp + 1);
    if ((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isTornDown */ ._6)(row) && (0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isTornDown */ ._6)(old))
        return old;
    // Whoever only reads mends nothing: the failure stays until a run that compares has ended well.
    if (row.result === 'found' && row.reason === '' && old.result === 'failed')
        return old;
    const isSame = row.status === old.status && row.host === old.host && row.ready === old.ready;
    if (!row.isPlan &&
        isSame &&
        row.reason + old.reason === '' &&
        AS_LEFT.includes(row.result) &&
        IS_THERE.includes(old.result)) {
        return row.expiresAt === old.expiresAt ? old : { ...old, expiresAt: row.expiresAt, stamp };
    }
    // Every push makes the plan anew, often with the same content.
    if (row.isPlan && contentOf(row) === contentOf(old))
        return old;
    return { ...row, stamp };
}
function contentOf(row) {
    const { fields, omittedFields } = row;
    const content = {
        ...row,
        at: 0,
        stamp: 0,
        runId: '',
        runAttempt: '',
        commit: '',
        fields: omittedFields > 0 ? [] : fields
    };
    return JSON.stringify((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)({ ...content, omittedFields: fields.length + omittedFields }));
}
/**
 * The latest row of each resource, in the order of their names. Merging is commutative and idempotent, so concurrent
 * runs get the same comment.
 *
 * @param now in seconds since the epoch
 */
function mergeRows(now, ...lists) {
    const latest = new Map();
    for (const row of lists.flat().filter(({ at, stamp }) => isPast(now, Math.max(at, stamp)))) {
        const other = latest.get((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKey */ .om)(row));
        if (other === undefined || isLater(row, other))
            latest.set((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKey */ .om)(row), row);
    }
    const located = new Set([...latest.values()].filter(({ project }) => project !== '').map(_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN));
    const rows = [...latest.values()].filter((row) => {
        // A row with a project knows more than one without.
        if (row.project === '' && located.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(row)))
            return false;
        const done = row.isPlan ? latest.get((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKey */ .om)({ ...row, isPlan: false })) : undefined;
        // A plan is outdated once a run has acted. A job's resource ends with the job, and no run reports that.
        return !(done !== undefined && done.stamp >= row.stamp) && !(row.isOfJob && row.expiresAt < now);
    });
    return rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
/** Whether a time is plausible: clocks differ, but a row from the far future would outlast all later ones. */
function isPast(now, at) {
    return at <= now + DAY;
}
const DAY = 86_400;
/** How long a row that no run can check is believed, if it does not expire. */
const MAX_UNCHECKED = 30 * DAY;
/** The longest `expires-after`, plus a day because clocks differ. */
const MAX_EXPIRY = 366 * DAY;
function sortKey(row) {
    return `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ)().indexOf(row.kind)} ${row.name} ${row.project} ${String(row.isPlan)}`;
}
function isLater(row, other) {
    if (row.stamp !== other.stamp)
        return row.stamp > other.stamp;
    // The row with fewer fields wins: fields that did not fit stay out, or two runs would take turns.
    if (row.fields.length !== other.fields.length)
        return row.fields.length < other.fields.length;
    return JSON.stringify(row) > JSON.stringify(other);
}
/**
 * Updates the rows of other runs from Pinecone: deleted resources become absent, existing ones get their current state.
 * Drops the row of a resource that is not the repository's: no run of the action wrote it. Rows of other projects
 * cannot be checked, so they are believed only for as long as their resource may exist.
 */
function reconcileRows(rows, seen, { runId, runAttempt, commit, at }) {
    return rows.flatMap((row) => {
        const found = seen(row);
        if (found === 'elsewhere')
            return at <= believedUntil(row) ? [row] : [];
        if (row.isPlan || (0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isTornDown */ ._6)(row))
            return [row];
        if (found === undefined)
            return [row];
        const stamp = Math.max(at, row.stamp + 1);
        if (found === 'not-ours')
            return [];
        if (found === 'gone') {
            const gone = {
                command: 'destroy',
                result: 'absent',
                ready: false,
                status: '',
                host: '',
                reason: '',
                message: ''
            };
            return [(0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)({ ...row, ...gone, fields: [], omittedFields: 0, runId, runAttempt, commit, at, stamp })];
        }
        const now = { host: (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(found.host, _comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.name), status: (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(found.state, _comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST */ .zP.name), ready: found.ready };
        const isSame = row.host === now.host && row.status === now.status && row.ready === now.ready;
        return [isSame ? row : (0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)({ ...row, ...now, stamp })];
    });
}
/** The time until which an unchecked row is believed. The runs of its own project renew the row with each expiry. */
function believedUntil({ expiresAt, stamp }) {
    return expiresAt > 0 ? Math.min(expiresAt, stamp + MAX_EXPIRY) : stamp + MAX_UNCHECKED;
}


/***/ }),

/***/ 7838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L9: () => (/* binding */ projectIn),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   UZ: () => (/* binding */ isFailedRow),
/* harmony export */   _6: () => (/* binding */ isTornDown),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   k0: () => (/* binding */ LATEST),
/* harmony export */   om: () => (/* binding */ rowKey),
/* harmony export */   zP: () => (/* binding */ LONGEST)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8497);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5355);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7939);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1220);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4500);
// The rows of a pull request's comment, and their making from a report. Pure.





/**
 * The longest texts of a row, in characters. Longer texts are cut, and not accepted when read back. No full name is
 * longer: a cut one would be looked up as another resource, and taken for deleted.
 */
const LONGEST = { fullName: 600, name: 200, text: 300, value: 120, run: 20, commit: 40 };
const MOST_FIELDS = 40;
/** The end of the year 9999, in seconds since the epoch. No later time is shown or accepted. */
const LATEST = 253_402_300_799;
/** The rows of a run. The report must be redacted already, because this cuts texts. */
function rowsOf(report, origin) {
    const { command, dryRun } = report;
    // A sweep is about other pull requests, and reports only in the log.
    if (command === 'sweep')
        return [];
    const isPlan = dryRun && command !== 'show';
    return report.outcomes.map((outcome) => {
        const { kind, observed, failure } = outcome;
        const isGone = outcome.result === 'deleted' && !isPlan;
        const shown = isGone ? undefined : observed;
        const fields = outcome.fields.slice(0, MOST_FIELDS).map((field) => ({
            ...fitted((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldText */ .gF)(kind, field, LONGEST.value - 30)),
            isReplaced: field.effect === 'replace'
        }));
        return inOrder({
            isPlan,
            kind,
            name: (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .fullNameOf */ .E4)(outcome), LONGEST.fullName),
            declaredName: (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(outcome.declaredName, LONGEST.fullName),
            command,
            result: outcome.result,
            ready: outcome.ready && shown !== undefined,
            status: (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(shown?.state ?? '', LONGEST.name),
            host: (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(shown?.host ?? '', LONGEST.name),
            ...endOf(shown),
            reason: failure?.reason ?? '',
            message: (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(failure?.message ?? outcome.why ?? '', LONGEST.text),
            fields,
            omittedFields: outcome.fields.length - fields.length,
            ...origin,
            stamp: origin.at
        });
    });
}
/** A row with sorted keys, so that equal rows have the same JSON. */
function inOrder(row) {
    return Object.fromEntries(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
function fitted({ path, before, after }) {
    const short = (text) => (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(text, LONGEST.value);
    return { path: short(path), before: short(before), after: short(after) };
}
function endOf(observed) {
    const ownership = observed && (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnership */ .m9)(observed);
    const expiresAt = ownership && 'expiresAt' in ownership ? ownership.expiresAt : 0;
    return { expiresAt: expiresAt > LATEST ? 0 : expiresAt, isOfJob: ownership?.by === 'job' };
}
/** The key under which a later row replaces an earlier one. A resource's plan has a key of its own. */
function rowKey({ isPlan, kind, name, project }) {
    return `${isPlan ? 'plan' : 'is'} ${kind} ${name} ${project}`;
}
/**
 * The project of resources, from an index's host: `docs-x1y2z3a.svc.…` is `docs` in `x1y2z3a`. `''` where none tells.
 */
function projectIn(all) {
    for (const one of all) {
        const label = one?.host.split('.svc.')[0] ?? '';
        const name = one?.parent?.name ?? one?.name ?? '';
        const suffix = label !== one?.host && label.startsWith(`${name}-`) ? label.slice(name.length + 1) : '';
        if (/^[a-z0-9]{4,20}$/.test(suffix))
            return suffix;
    }
    return '';
}
/** Whether a row only reports that its resource no longer exists. */
function isTornDown({ isPlan, result, reason, command }) {
    return !isPlan && reason === '' && (result === 'deleted' || (result === 'absent' && command === 'destroy'));
}
/** Whether a row forbids a green headline. A resource that was not attempted does: another one's failure is why. */
function isFailedRow({ reason, result }) {
    return reason !== '' || (0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultRow */ .AX)(result).isBad || result === 'not-attempted';
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JO: () => (/* binding */ COMMENT_MARKER),
/* harmony export */   wQ: () => (/* binding */ renderComment),
/* harmony export */   wT: () => (/* binding */ MAX_COMMENT_LENGTH)
/* harmony export */ });
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8497);
/* harmony import */ var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4675);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4117);
/* harmony import */ var _comment_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(255);
/* harmony import */ var _comment_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7838);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5460);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4500);
// The comment on a pull request, rendered from its rows. Pure.







/** The beginning of the action's comment. GitHub tells who wrote it. */
const COMMENT_MARKER = '<!-- pinecone-provision-action -->';
/** GitHub's limit for a comment, in characters. */
const MAX_COMMENT_LENGTH = 65_536;
/**
 * Renders a comment of at most `maxLength` characters. Where it does not fit, it leaves out and counts the changed
 * fields first, then rows, beginning with those that are torn down. The choice depends only on the content, not on the
 * time, so that a push that changes nothing does not change the comment.
 */
function renderComment(content, options) {
    const { repositoryUrl, maxLength = MAX_COMMENT_LENGTH } = options;
    const whole = textOf(content, repositoryUrl);
    if (whole.length <= maxLength)
        return whole;
    const rows = content.rows.map((row) => ({
        ...row,
        fields: [],
        omittedFields: row.omittedFields + row.fields.length
    }));
    // The rows are in the order of their names: the last of the least important go first, of the torn down the oldest.
    const dispensable = rows
        .toReversed()
        .toSorted((a, b) => worthOf(a) - worthOf(b) || ((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isTornDown */ ._6)(a) && (0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isTornDown */ ._6)(b) ? a.at - b.at : 0));
    const without = (number) => {
        const left = new Set(dispensable.slice(0, number));
        const omitted = [...new Set([...content.omitted, ...[...left].map(_comment_data_js__WEBPACK_IMPORTED_MODULE_1__/* .omittedKey */ .Qb)])].sort();
        return textOf({ ...content, rows: rows.filter((row) => !left.has(row)), omitted }, repositoryUrl);
    };
    let [few, many] = [-1, rows.length];
    while (many - few > 1) {
        const middle = Math.floor((few + many) / 2);
        if (without(middle).length <= maxLength)
            many = middle;
        else
            few = middle;
    }
    return without(many);
}
/** The importance of a row: the least go first when there is not enough room. */
function worthOf(row) {
    return (0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isTornDown */ ._6)(row) ? 0 : row.isPlan ? 1 : (0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailedRow */ .UZ)(row) ? 3 : 2;
}
function textOf(content, url) {
    const { rows, omitted, notes } = content;
    const there = rows.filter((row) => !row.isPlan && !(0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isTornDown */ ._6)(row));
    const plans = rows.filter(({ isPlan }) => isPlan);
    const gone = rows.filter(_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isTornDown */ ._6).toSorted((a, b) => b.at - a.at);
    const cells = cellsWith(new Set(rows.map(({ project }) => project).filter((project) => project !== '')).size > 1);
    return [
        COMMENT_MARKER,
        `## ${headingOf(there, plans, notes)}`,
        ...section(notes.map((note) => noteLine(note, url))),
        ...section(there.length > 0 ? table(['Resource and host', 'Result'], there.map(cells)) : []),
        ...section(there.length > 0 ? [footer('Last change', there, url)] : []),
        ...failureLines(there),
        ...fieldLines('Changed fields', there),
        ...details('Hosts, to copy', (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .hostLines */ .gu)(there)),
        ...(there.length > 0 && plans.length > 0 ? ['', '### Dry run: planned, and not done'] : []),
        ...section(plans.length > 0 ? table(['Resource', 'Plan'], plans.map(cells)) : []),
        ...section(plans.length > 0 ? [footer('Planned', plans, url)] : []),
        ...failureLines(plans),
        ...fieldLines('Fields that would change', plans),
        ...(there.length + plans.length + notes.length > 0 && gone.length > 0 ? ['', '### Torn down'] : []),
        ...section(gone.length > 0 ? table(['Resource', 'Result'], gone.map(cells)) : []),
        ...section(gone.length > 0 ? [footer('Torn down', gone, url)] : []),
        ...section(omitted.length > 0 ? [`… and ${omitted.length} more, for which there is no room here.`] : []),
        '',
        (0,_comment_data_js__WEBPACK_IMPORTED_MODULE_1__/* .dataComment */ .qx)(content)
    ].join('\n');
}
/** The worst row decides: no failure under a green headline, and no existing resource under "Torn down". */
function headingOf(there, plans, notes) {
    const failed = [...there, ...plans].filter(_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailedRow */ .UZ);
    const alone = there.filter(({ result }) => result === 'left-alone');
    const others = there.filter((row) => !(0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailedRow */ .UZ)(row) && !alone.includes(row));
    const ready = others.filter((row) => row.ready).length;
    const waiting = others.length - ready;
    const parts = [
        ...(notes.length > 0 ? [(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(notes.length, 'run failed', 'runs failed')] : []),
        ...[...Map.groupBy(failed, resultOf)].map(([text, rows]) => `${rows.length} ${text}`),
        ...(alone.length > 0 ? [`${alone.length} ${(0,_core_result_js__WEBPACK_IMPORTED_MODULE_0__/* .resultRow */ .AX)('left-alone').text}`] : []),
        ...(ready > 0 ? [ready === there.length ? `${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(ready, 'resource')} ready` : `${ready} ready`] : []),
        ...(waiting > 0 ? [`${waiting} not ready yet`] : [])
    ];
    if (parts.length === 0)
        return plans.length > 0 ? '🔎 Pinecone · Dry run: planned, and not done' : '🗑️ Pinecone · Torn down';
    const icon = failed.length + notes.length > 0 ? '❌' : alone.length > 0 ? '⚠️' : waiting > 0 ? '⏳' : '✅';
    return `${icon} Pinecone · ${parts.join(', ')}`;
}
function resultOf({ result, command, isPlan }) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .resultText */ .D6)(result, { command, dryRun: isPlan });
}
function section(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
function cellsWith(hasProjects) {
    return (row) => {
        const { project, reason, command, isPlan, status, host } = row;
        const where = hasProjects ? ` in project ${project === '' ? 'unknown' : (0,_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .codeForMarkdown */ .U)(project)}` : '';
        const result = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .resultCell */ .An)({ ...row, hasFailed: reason !== '' }, { command, dryRun: isPlan });
        const below = isPlan || (0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isTornDown */ ._6)(row) ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .hostBelow */ .Uj)(host);
        return [
            `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceCell */ .VG)(row)}${where}${below}`,
            isPlan || status === '' ? result : `${result} · ${(0,_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdown */ .B)(status)}`
        ];
    };
}
function table(titles, lines) {
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(titles), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(titles.map(() => '---')), ...lines.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)];
}
/**
 * The line below a table: the run that changed one of its rows last, its time and commit, and how the resources end.
 */
function footer(title, rows, url) {
    const [last] = rows.toSorted((a, b) => b.at - a.at || (b.name < a.name ? -1 : 1));
    const expiries = rows
        .filter((row) => !(0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .isTornDown */ ._6)(row))
        .map(({ expiresAt }) => expiresAt)
        .filter((expiresAt) => expiresAt > 0);
    const ending = rows.some(({ isOfJob }) => isOfJob) ? [] : ['deleted when this pull request closes'];
    const end = expiries.length === 0 ? [] : [...ending, `expires ${dateText(Math.min(...expiries))}`];
    return [...(last ? [`${title}: ${runText(last, url)}${commitText(last, url)}`] : []), ...end].join(' · ');
}
function noteLine(note, url) {
    return `❌ A run failed (${runText(note, url)}) ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonText */ .uV)(note.reason)} ${(0,_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_6__/* .forMarkdown */ .B)(note.message)}`;
}
/** Leaves out resources that were not attempted, which did not fail themselves; has those that were left alone. */
function failureLines(rows) {
    const told = rows.filter(({ message, reason, result }) => message + reason !== '' && result !== 'not-attempted');
    return section(told.map((row) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .failureRow */ .$K)(row, row)));
}
function fieldLines(title, rows) {
    const shown = rows.flatMap(({ name, fields }) => fields.map((field) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldRowOf */ .Yz)(name, field, field.isReplaced)));
    const omitted = rows.reduce((sum, { omittedFields }) => sum + omittedFields, 0);
    const more = omitted > 0 ? [`… and ${omitted} more, for which there is no room here.`] : [];
    return details(`${title} (${shown.length + omitted})`, [
        ...(shown.length > 0 ? [..._markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .FIELDS_HEAD */ .D8, ...shown] : []),
        ...(shown.length > 0 ? section(more) : more)
    ]);
}
function details(title, lines) {
    if (lines.length === 0)
        return [];
    return ['', `<details><summary>${title}</summary>`, ...section(lines), '', '</details>'];
}
/** The time of a run, as a link to it. */
function runText({ at, runId, runAttempt }, url) {
    const when = `${dateText(at)}, ${new Date(at * 1000).toISOString().slice(11, 16)} UTC`;
    if (url === '' || runId === '')
        return when;
    return `[${when}](${url}/actions/runs/${runId}${runAttempt === '' ? '' : `/attempts/${runAttempt}`})`;
}
function commitText({ commit }, url) {
    const short = commit.slice(0, 7);
    if (short === '')
        return '';
    return url === '' ? ` for \`${short}\`` : ` for [\`${short}\`](${url}/commit/${commit})`;
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** An unambiguous date: `3 Feb 2026`. */
function dateText(seconds) {
    const date = new Date(seconds * 1000);
    return [date.getUTCDate(), MONTHS[date.getUTCMonth()], date.getUTCFullYear()].join(' ');
}


/***/ })

};
