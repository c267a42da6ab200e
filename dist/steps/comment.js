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
// The comments of ours on a pull request, as GitHub's API has them: each method a request, or a few. To GitHub's API a
// pull request is an issue.


const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const REQUEST_MS = 5000;
const PER_PAGE = 100;
/** Whose token it is could not be found out; the cause is what Octokit threw. */
class ViewerError extends Error {
    constructor(cause) {
        super('Whose token it is could not be found out.', { cause });
    }
}
/** Reads and writes our comments on one pull request. Every method rejects with what Octokit throws. */
class IssueComments {
    #of;
    #options;
    #deadline;
    #octokit;
    #viewed;
    /**
     * @param of the pull request's number, and what our comments begin with
     * @param deadline when the last request ends at the latest, in the clock's milliseconds
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
    /** One that is gone is left so: the next look tells what that means. */
    async update(id, body) {
        await unlessGone(this.#request(UPDATE, { comment_id: id, body }));
    }
    /** One that is gone already is gone. */
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
        // Of an answer that breaks off in the middle Octokit makes a text, and no error.
        if (!Array.isArray(data))
            throw new Error('what came was no list, or only half');
        const date = Date.parse(headers.date ?? '');
        const now = Number.isNaN(date) ? this.#options.clock.now() : date;
        return { comments: data, link: headers.link ?? '', now };
    }
    /** Whose token it is. A workflow's own token may ask that of GraphQL only. */
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
/** Whoever edits it in a browser leaves other line ends behind. */
function normalized(body) {
    return body.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./src/github/comments.js
// Keeps one comment of ours on a pull request current, whoever else keeps it at the same time.


/** No comment is worth more of a run's time. */
const MAX_COMMENT_MS = 20_000;
/**
 * Two runs that find no comment both create one. Some time after a create, longer than a look and a create take, whoever
 * created one looks again, and makes one of several.
 */
const CONVERGE_MS = 400;
const SPREAD_MS = 300;
/** The same where others were seen to do so: they bring it all together too, and may undo one another's writes. */
const RACE_MS = 1500;
/** So long after a comment was created, other runs may still bring together what they created at the same time. */
const YOUNG_MS = 5000;
const FIRST_BACKOFF_MS = 300;
const MOST_FAILURES_IN_A_ROW = 4;
/** How much earlier than its own time GitHub is asked what came since: its servers differ a little. */
const CLOCK_SKEW_MS = 60_000;
/** Writes the comment, or leaves it alone where it stands there as wished. Never rejects. */
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
/** Reads our comments on a pull request, as patiently as one is written. Rejects only where the run is cancelled. */
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
    /** When our comment was created, by GitHub's time, while others may have created theirs. */
    #createdAt;
    /** What was to stand there at the last look. */
    #last;
    constructor(wish, options) {
        this.#bodyFor = wish.bodyFor;
        this.#options = options;
        this.#deadline = options.clock.now() + MAX_COMMENT_MS;
        this.#comments = new IssueComments(wish, options, this.#deadline);
    }
    /** Looks and writes until nothing is left to do; what fails on the way and may pass is tried again. */
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
    /** Looks, and does the next thing that is to be done. True once there is none. */
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
        // The rows of the others stand in the oldest before they go.
        if (!isCurrent)
            await this.#comments.update(oldest.id, body);
        for (const { id } of others)
            await this.#comments.delete(id);
        const isUnchanged = isCurrent && others.length === 0;
        const isConverged = isUnchanged && (this.#last === undefined || body === this.#last);
        const mayRace = this.#createdAt !== undefined || now - oldest.createdAt < YOUNG_MS || this.#last !== undefined;
        // Where several were created at once, whoever brings them together may undo what another has just done. So whoever
        // wrote looks on until what it wrote has stayed.
        if (isConverged || !mayRace)
            return true;
        const ms = this.#last === undefined ? CONVERGE_MS : RACE_MS;
        this.#last = body;
        return await this.#converge(ms);
    }
    /** Waits until concurrent runs must be done. Without the time for that, what was written is left as it is: true. */
    async #converge(ms) {
        return !(await this.#pause(ms + this.#options.random() * SPREAD_MS));
    }
    /** After a create only what came since is looked at: anything older was seen before it. */
    async #look() {
        const since = this.#createdAt;
        return await this.#comments.list(since === undefined ? undefined : new Date(since - CLOCK_SKEW_MS).toISOString());
    }
    /** False where there is no time for it. */
    async #pause(ms) {
        const { clock, signal } = this.#options;
        if (clock.now() + ms >= this.#deadline)
            return false;
        await clock.sleep(ms, signal);
        return true;
    }
}
/** Permissions are only to blame for what they are about: not for a locked conversation, nor for GraphQL, which is for all. */
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
/* harmony import */ var _inputs_system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(843);
/* harmony import */ var _plan_declarers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3107);
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(790);
/* harmony import */ var _report_comment_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(255);
/* harmony import */ var _report_comment_rows_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7838);
/* harmony import */ var _resources_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4746);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7939);
// What a run reads of the pull request's comment before it does anything: what runs before it have left there. It is data
// from outside, which may have been forged: it never adds anything to what a run writes or deletes.








/** Whether a run keeps the comment. */
function isKept({ comment, lifetime, dryRun }) {
    return comment === 'true' || (comment === 'auto' && lifetime === 'pull-request' && !dryRun);
}
/** Whose declaration this run's is; undefined where it is for no commit of a pull request of its own. */
function declarerOrigin({ github, lifetime }, project) {
    const { declarer, job, pullRequest } = github;
    const sha = pullRequest?.head.sha;
    if (lifetime !== 'pull-request' || sha === undefined)
        return undefined;
    return { by: (0,_resources_names_js__WEBPACK_IMPORTED_MODULE_7__/* .shortHash */ .B)(declarer), run: `${job.runId}/${job.runAttempt}`, job: job.jobId, sha, project };
}
/** The Pinecone project that a plan is for, as far as what it found tells. */
function projectOfPlan({ changes }) {
    return (0,_report_comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .projectIn */ .L9)(changes.map((change) => ('observed' in change ? change.observed : undefined)));
}
/** What the pull request's comment says of who declares what; nothing where there is no comment to read. */
async function readDeclarers(inputs, number, run) {
    if (!isReadable(inputs))
        return [];
    const read = await readOwn(inputs, number, run);
    return read.type === 'failed' ? [] : (0,_plan_declarers_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeDeclarers */ .gh)(...read.bodies.map(_plan_declarers_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDeclarers */ .Pt));
}
/** Reads what the pull request's comment names in the project that was read. Rejects only where the run is cancelled. */
async function readNamed(inputs, number, { all }, run) {
    const title = `The comment on pull request #${String(number)}`;
    if (!isReadable(inputs)) {
        return { named: [], aside: inputs.comment === 'false' ? `${title} would name them, but "comment" is false.` : '' };
    }
    const read = await readOwn(inputs, number, run);
    if (read.type === 'failed')
        return { named: [], aside: `${title} could not be read, because ${read.why}.` };
    const { rows, omitted } = (0,_report_comment_data_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeContents */ .tu)(Math.floor(read.now / 1000), ...read.bodies.map(_report_comment_data_js__WEBPACK_IMPORTED_MODULE_4__/* .parseComment */ .vj));
    const project = (0,_report_comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .projectIn */ .L9)(all);
    // A row of another project is about what this key does not see; which one it is of is not always known.
    const named = rows
        .filter((row) => !row.isPlan && !(0,_report_comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .isTornDown */ ._6)(row))
        .filter((row) => row.project === '' || project === '' || row.project === project)
        .map(({ kind, name }) => (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .cu)(kind, name));
    return { named, aside: omitted.length > 0 ? `${title} has no room for all that there is.` : '' };
}
/** Whether there is a comment to read: a dry run reads what it does not write. */
function isReadable(inputs) {
    return isKept({ ...inputs, dryRun: false });
}
async function readOwn({ github }, number, run) {
    const { token, apiUrl, repository } = github;
    if (token === '')
        return { type: 'failed', why: 'there is no "github-token" to read it with' };
    const { signal, rateLimit: limit, viewer } = run;
    const access = { token, apiUrl, repository, clock: _inputs_system_js__WEBPACK_IMPORTED_MODULE_1__/* .SYSTEM_CLOCK */ .V, random: Math.random, signal, limit, viewer };
    return await (0,_github_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .readComments */ .TK)({ number, marker: _report_comment_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMENT_MARKER */ .JO }, access);
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
// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __webpack_require__(843);
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
// EXTERNAL MODULE: ./src/plan/unread.js
var unread = __webpack_require__(5015);
;// CONCATENATED MODULE: ./src/main/comment-vouching.js
// What Pinecone says of the comment's rows: they are data from outside, and only what Pinecone has vouches for them.







/** How long Pinecone may take to say what has become of other runs' rows. */
const MAX_RECONCILE_MS = 1000;
/**
 * What finds the project of a run that has seen none, by whatever else is in it whose host tells. Asked for once, and only
 * where there are rows of others, which may be about another project. `''` where nothing tells.
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
    // Of another project this key sees nothing. Where this run's own is not known, and there is no second, it is that.
    const isHere = (row) => row.project === project || (project === '' && projects.size < 2);
    // Of a row without a project, what is there is evidence, and what is not there is none.
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
/** Whether what a reading of the whole project lacks may be there all the same: not all of it was looked for. */
function mayBeUnseen(identity, reading) {
    const { parent, kind, name } = identity;
    const { all, namePrefix = '' } = reading;
    if ((0,unread/* whyUnread */.t7)(identity, reading) !== undefined)
        return true;
    const isAtHost = (0,registry/* resourceType */.Vm)(kind).api.at === 'parent-host';
    const wasLookedFor = !isAtHost || (namePrefix !== '' && name.startsWith(namePrefix));
    // What is inside of something goes with it.
    return !wasLookedFor && (parent === undefined || all.some((one) => (0,resource/* keyOf */.TN)(one) === (0,resource/* keyOf */.TN)(parent)));
}
/** What Pinecone has under the names of rows; undefined where it could not be asked. */
async function readRows(rows, pinecone) {
    if (pinecone === undefined || rows.length === 0)
        return undefined;
    const bounded = pinecone.within({ deadline: system/* SYSTEM_CLOCK */.V.now() + MAX_RECONCILE_MS });
    const identities = rows.map(({ kind, name }) => (0,registry/* identityOf */.cu)(kind, name));
    const targets = new Map(identities.map((one) => [(0,resource/* keyOf */.TN)(one), { ...one, dialect: 'any' }]));
    return await (0,read/* readTargets */.R0)([...targets.values()], bounded).catch(() => undefined);
}

;// CONCATENATED MODULE: ./src/main/comment.js














/**
 * Tells the pull request what came of the run, in the one comment that all its runs share. Never rejects: whatever goes
 * wrong here is a warning, and the step stays as green as it was.
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
    // What only reads tells a pull request nothing, unless it is asked to.
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
/** Brings the comments of the pull requests up to date from which a sweep took something. */
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
        // A pull request that GitHub does not know (any more) has no comment either.
        if (end.type === 'kept' || end.status === 404)
            continue;
        state.notices.push(`The comment on pull request #${String(number)}, and on others that this sweep has emptied, may still show what is ` +
            `gone, because ${end.why}.`);
        return;
    }
}
async function upsert(number, bodyFor, inputs, run) {
    const { token, apiUrl, repository } = inputs.github;
    if (token === '')
        return { type: 'failed', why: 'there is no "github-token" to write it with' };
    const { signal, rateLimit: limit, viewer } = run;
    const access = { token, apiUrl, repository, clock: system/* SYSTEM_CLOCK */.V, random: Math.random, signal, limit, viewer };
    return await (0,comments/* upsertComment */.lB)({ number, marker: comment/* COMMENT_MARKER */.JO, bodyFor }, access);
}
/**
 * What is to stand in the comment, given what stands there. All rows that were ever seen are remembered, so that those
 * which a concurrent run has overwritten come back; those of other runs are first compared with what Pinecone has.
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
    // Packed, a secret could no longer be recognised.
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
// What a comment holds as the data that it carries along, written and read back. Pure. What was read back is data like
// any other from outside: checked here, and escaped anew whenever it is rendered.









/** A comment with nothing in it. */
const NO_CONTENT = { rows: [], omitted: [], notes: [] };
/** The note about a run, if there is one to make. */
function notesOf({ failure }, source, { runId, runAttempt, at }) {
    if (failure === undefined)
        return [];
    const { reason, issues = [] } = failure;
    const message = (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(issues[0] === undefined ? failure.message : issues.map((issue) => issue.message).join(' '), _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.text);
    return [{ source: (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(source, _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.name), reason, message, runId, runAttempt, at }];
}
/** Names a row that there was no room for, in little room. */
function omittedKey(row) {
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256 */ .s)((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .rowKey */ .om)(row)).slice(0, 8);
}
const DATA = /<!-- pinecone-provision-action:rows:2 ([A-Za-z0-9+/=]*) -->/;
/** More than any comment of ours unpacks to. */
const MAX_DATA_BYTES = 4 * 1024 * 1024;
/** The data at a comment's end, where nobody sees it. */
function dataComment(content) {
    const data = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.deflateRawSync)(JSON.stringify(content)).toString('base64');
    return `<!-- pinecone-provision-action:rows:2 ${data} -->`;
}
/** Reads a comment's rows back; what makes no sense is left out. */
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
/** What comments hold together. `now` in seconds since the epoch. */
function mergeContents(now, ...all) {
    const rows = (0,_comment_merge_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeRows */ .YE)(now, ...all.map(({ rows }) => rows));
    const shown = new Set(rows.map(omittedKey));
    const notes = new Map();
    // Only the next run of its job takes a note away, and there may be no such job any more.
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
const { fullName: LONGEST_FULL_NAME, name: LONGEST_NAME, text: LONGEST_TEXT } = _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP;
const LONGEST_TEXTS = {
    name: LONGEST_FULL_NAME,
    declaredName: LONGEST_FULL_NAME,
    project: LONGEST_NAME,
    status: LONGEST_NAME,
    host: LONGEST_NAME,
    reason: LONGEST_NAME,
    message: LONGEST_TEXT
};
const LONGEST_IDS = { runId: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.run, runAttempt: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.run };
/** A row that was read back, as it has to be, or none. */
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
    const words = textsIn(data, { path: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.value, before: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.value, after: _comment_rows_js__WEBPACK_IMPORTED_MODULE_5__/* .LONGEST */ .zP.value });
    const isReplaced = data['isReplaced'];
    return words && typeof isReplaced === 'boolean' ? [{ ...words, isReplaced }] : [];
}
function noteIn(data) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isObject */ .Gv)(data))
        return [];
    const texts = textsIn(data, { source: LONGEST_NAME, reason: LONGEST_NAME, message: LONGEST_TEXT });
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
// The rows of one run beside those of others, and beside what Pinecone has: they come to one comment. Pure.




/** Rows whose run did not see the project are about the one that other rows of the same name are in. */
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
 * A run's rows in the light of those that are there. What a run found as it was left says nothing new: then the row
 * stays, with the run that brought it about, and the comment is left alone. What was never there is not mourned.
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
    const isSame = row.status === old.status && row.host === old.host && row.ready === old.ready;
    if (!row.isPlan &&
        isSame &&
        row.reason + old.reason === '' &&
        AS_LEFT.includes(row.result) &&
        IS_THERE.includes(old.result)) {
        return row.expiresAt === old.expiresAt ? old : { ...old, expiresAt: row.expiresAt, stamp };
    }
    // A plan that is made anew at every push and says the same.
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
 * All rows there are, of each resource the latest, in the order of their names. Whoever merges the same rows, in any
 * order and any number of times, gets the same: so concurrent runs come to one comment.
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
        // Whoever saw the project knows more than who did not.
        if (row.project === '' && located.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(row)))
            return false;
        const done = row.isPlan ? latest.get((0,_comment_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .rowKey */ .om)({ ...row, isPlan: false })) : undefined;
        // A plan is over once something was done; what belonged to a job ends with it, and nobody comes to say so.
        return !(done !== undefined && done.stamp >= row.stamp) && !(row.isOfJob && row.expiresAt < now);
    });
    return rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
/** Whether a time may be believed: clocks differ, but what says that it is from tomorrow would outlast all that comes. */
function isPast(now, at) {
    return at <= now + DAY;
}
const DAY = 86_400;
/** How long what nobody can check is believed, where it does not expire. */
const MAX_UNCHECKED = 30 * DAY;
/** The longest `expires-after`, and a day for clocks that differ. */
const MAX_EXPIRY = 366 * DAY;
function sortKey(row) {
    return `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ)().indexOf(row.kind)} ${row.name} ${row.project} ${String(row.isPlan)}`;
}
function isLater(row, other) {
    if (row.stamp !== other.stamp)
        return row.stamp > other.stamp;
    // What there was no room for stays left out, or two runs would take turns.
    if (row.fields.length !== other.fields.length)
        return row.fields.length < other.fields.length;
    return JSON.stringify(row) > JSON.stringify(other);
}
/**
 * Rows of other runs in the light of what Pinecone has: what is gone says so, and what is there says what it is now.
 * Dropped is what exists and is not vouched for: whoever wrote such a row, none of our runs did. Of another project nothing
 * vouches, so a row of one is believed for as long as what it tells of may be there, and not for ever.
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
/** Its own project's runs renew a row with every expiry that they renew. */
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
// The rows of a pull request's comment as values, and how a report becomes such rows. Pure.





/**
 * The longest texts of a row, in characters. What is longer is cut, and is not believed where it is read back. No resource
 * has a longer full name: cut, it would be looked for under another name, and be taken for gone.
 */
const LONGEST = { fullName: 600, name: 200, text: 300, value: 120, run: 20, commit: 40 };
const MOST_FIELDS = 40;
/** The end of the year 9999, in seconds since the epoch: no time beyond is shown, or believed. */
const LATEST = 253_402_300_799;
/** The rows that a run has to show. The report's secrets have to be taken out before: here texts are cut. */
function rowsOf(report, origin) {
    const { command, dryRun } = report;
    // A sweep is about other pull requests, and ends in the log.
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
/** A row with its keys in one order, so that the same row is always the same text. */
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
/** Which row takes the place of which: those of one resource, its plan beside it. */
function rowKey({ isPlan, kind, name, project }) {
    return `${isPlan ? 'plan' : 'is'} ${kind} ${name} ${project}`;
}
/** The project that a resource is in, as an index's host tells it: `docs-x1y2z3a.svc.…` is `docs` in `x1y2z3a`. */
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
/** Whether a row only tells that there is nothing any more. */
function isTornDown({ isPlan, result, reason, command }) {
    return !isPlan && reason === '' && (result === 'deleted' || (result === 'absent' && command === 'destroy'));
}
/** Whether a headline above a row may be green; what was not attempted has another's failure for a reason. */
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







/** Where our comment begins. Who may have written it, GitHub says. */
const COMMENT_MARKER = '<!-- pinecone-provision-action -->';
/** GitHub takes no longer comment, in characters. */
const MAX_COMMENT_LENGTH = 65_536;
/**
 * Renders a comment of at most `maxLength` characters. Where it does not fit, first the changed fields are left out,
 * then rows, what is torn down before all; what is left out is counted. Whatever is left out depends on what there is
 * and not on when, so that a push that changes nothing leaves the comment as it is.
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
    // The rows come in the order of their names: the last of what is worth the least goes first, the oldest of what is gone.
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
/** What goes first when there is no room for all. */
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
/** The worst decides: no failure stands under a green headline, and nothing that exists under one that says it is gone. */
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
/** What holds for all rows of a table: which run changed one of them last, when, for which commit, and how they end. */
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
/** What was not attempted has not failed itself; why something was left alone stands here too. */
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
/** When it was, with a link to the run that did it. */
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
/** A date as no reader takes for another. */
function dateText(seconds) {
    const date = new Date(seconds * 1000);
    return [date.getUTCDate(), MONTHS[date.getUTCMonth()], date.getUTCFullYear()].join(' ');
}


/***/ })

};
