export const id = 394;
export const ids = [394];
export const modules = {

/***/ 5138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comment: () => (/* binding */ comment),
  declarerOrigin: () => (/* binding */ declarerOrigin),
  projectOfPlan: () => (/* binding */ projectOfPlan),
  readDeclarers: () => (/* binding */ readDeclarers)
});

// EXTERNAL MODULE: ./src/apply/read.js
var read = __webpack_require__(6835);
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
/** The bodies of our comments on a pull request, the oldest first; undefined where they cannot be read. */
async function readComments(of, options) {
    try {
        const { own } = await new IssueComments(of, options, options.clock.now() + MAX_COMMENT_MS).list();
        return own.map(({ body }) => body);
    }
    catch {
        options.signal.throwIfAborted();
        return undefined;
    }
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

// EXTERNAL MODULE: ./src/plan/declarers.js
var plan_declarers = __webpack_require__(3107);
// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __webpack_require__(843);
// EXTERNAL MODULE: ./src/plan/unread.js
var plan_unread = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/core/text/line.js
var line = __webpack_require__(1220);
// EXTERNAL MODULE: ./src/resources/registry.js + 18 modules
var registry = __webpack_require__(6522);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/core/result.js
var core_result = __webpack_require__(8497);
// EXTERNAL MODULE: ./src/resources/ownership.js
var resources_ownership = __webpack_require__(5355);
// EXTERNAL MODULE: ./src/report/text.js
var report_text = __webpack_require__(4500);
;// CONCATENATED MODULE: ./src/report/comment-rows.js
// The rows of a pull request's comment as values, and how a report becomes such rows. Pure.





/** The longest texts of a row, in characters. What is longer is cut, and is not believed where it is read back. */
const LONGEST = { name: 200, text: 300, value: 120, run: 20, commit: 40 };
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
            ...fitted((0,report_text/* fieldText */.gF)(kind, field, LONGEST.value - 30)),
            isReplaced: field.effect === 'replace'
        }));
        return inOrder({
            isPlan,
            kind,
            name: (0,line/* cut */.Jj)((0,registry/* fullNameOf */.E4)(outcome), LONGEST.name),
            declaredName: (0,line/* cut */.Jj)(outcome.declaredName, LONGEST.name),
            command,
            result: outcome.result,
            ready: outcome.ready && shown !== undefined,
            status: (0,line/* cut */.Jj)(shown?.state ?? '', LONGEST.name),
            host: (0,line/* cut */.Jj)(shown?.host ?? '', LONGEST.name),
            ...endOf(shown),
            reason: failure?.reason ?? '',
            message: (0,line/* cut */.Jj)(failure?.message ?? outcome.why ?? '', LONGEST.text),
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
    const short = (text) => (0,line/* cut */.Jj)(text, LONGEST.value);
    return { path: short(path), before: short(before), after: short(after) };
}
function endOf(observed) {
    const ownership = observed && (0,resources_ownership/* readOwnership */.m9)(observed);
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
    return reason !== '' || (0,core_result/* resultRow */.AX)(result).isBad || result === 'not-attempted';
}

;// CONCATENATED MODULE: ./src/report/comment-merge.js
// The rows of one run beside those of others, and beside what Pinecone has: they come to one comment. Pure.




/** Rows whose run did not see the project are about the one that other rows of the same name are in. */
function withProjects(rows) {
    const projects = Map.groupBy(rows.filter(({ project }) => project !== ''), resource/* keyOf */.TN);
    return rows.map((row) => {
        if (row.project !== '')
            return row;
        const [project = ''] = (projects.get((0,resource/* keyOf */.TN)(row)) ?? []).map((other) => other.project).sort();
        return project === '' ? row : inOrder({ ...row, project });
    });
}
/**
 * A run's rows in the light of those that are there. What a run found as it was left says nothing new: then the row
 * stays, with the run that brought it about, and the comment is left alone. What was never there is not mourned.
 */
function continueRows(own, there) {
    const known = withProjects([...own, ...there]);
    const before = new Map(known.slice(own.length).map((row) => [rowKey(row), row]));
    return known.slice(0, own.length).flatMap((row) => {
        const old = before.get(rowKey(row));
        if (old === undefined)
            return isTornDown(row) && row.result === 'absent' ? [] : [row];
        return [continueRow(row, old)];
    });
}
const AS_LEFT = ['unchanged', 'found'];
const IS_THERE = [...AS_LEFT, 'created', 'updated', 'replaced'];
function continueRow(row, old) {
    const stamp = Math.max(row.stamp, old.stamp + 1);
    if (isTornDown(row) && isTornDown(old))
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
    return JSON.stringify(inOrder({ ...content, omittedFields: fields.length + omittedFields }));
}
/**
 * All rows there are, of each resource the latest, in the order of their names. Whoever merges the same rows, in any
 * order and any number of times, gets the same: so concurrent runs come to one comment.
 *
 * @param now in seconds since the epoch
 */
function mergeRows(now, ...lists) {
    const latest = new Map();
    for (const row of lists.flat()) {
        const other = latest.get(rowKey(row));
        if (other === undefined || isLater(row, other))
            latest.set(rowKey(row), row);
    }
    const located = new Set([...latest.values()].filter(({ project }) => project !== '').map(resource/* keyOf */.TN));
    const rows = [...latest.values()].filter((row) => {
        // Whoever saw the project knows more than who did not.
        if (row.project === '' && located.has((0,resource/* keyOf */.TN)(row)))
            return false;
        const done = row.isPlan ? latest.get(rowKey({ ...row, isPlan: false })) : undefined;
        // A plan is over once something was done; what belonged to a job ends with it, and nobody comes to say so.
        return !(done !== undefined && done.stamp >= row.stamp) && !(row.isOfJob && row.expiresAt < now);
    });
    return rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
function sortKey(row) {
    return `${(0,registry/* kinds */.EZ)().indexOf(row.kind)} ${row.name} ${row.project} ${String(row.isPlan)}`;
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
 * Dropped is what exists and is not vouched for: whoever wrote such a row, none of our runs did.
 *
 * @param seen what there is now under the rows' names and is this repository's; undefined for what could not be read
 */
function reconcileRows(rows, seen, { runId, runAttempt, commit, at }) {
    return rows.flatMap((row) => {
        if (row.isPlan || isTornDown(row))
            return [row];
        const found = seen(row);
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
            return [inOrder({ ...row, ...gone, fields: [], omittedFields: 0, runId, runAttempt, commit, at, stamp })];
        }
        const now = { host: (0,line/* cut */.Jj)(found.host, LONGEST.name), status: (0,line/* cut */.Jj)(found.state, LONGEST.name), ready: found.ready };
        const isSame = row.host === now.host && row.status === now.status && row.ready === now.ready;
        return [isSame ? row : inOrder({ ...row, ...now, stamp })];
    });
}

// EXTERNAL MODULE: ./src/core/hash.js
var hash = __webpack_require__(5692);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./src/core/command.js
var command = __webpack_require__(7299);
;// CONCATENATED MODULE: ./src/report/comment-data.js
// What a comment holds as the data that it carries along, written and read back. Pure. What was read back is data like
// any other from outside: checked here, and escaped anew whenever it is rendered.









/** A comment with nothing in it. */
const NO_CONTENT = { rows: [], omitted: [], notes: [] };
/** The note about a run, if there is one to make. */
function notesOf({ failure }, source, { runId, runAttempt, at }) {
    if (failure === undefined)
        return [];
    const { reason, issues = [] } = failure;
    const message = (0,line/* cut */.Jj)(issues[0] === undefined ? failure.message : issues.map((issue) => issue.message).join(' '), LONGEST.text);
    return [{ source: (0,line/* cut */.Jj)(source, LONGEST.name), reason, message, runId, runAttempt, at }];
}
/** Names a row that there was no room for, in little room. */
function omittedKey(row) {
    return (0,hash/* sha256 */.s)(rowKey(row)).slice(0, 8);
}
const DATA = /<!-- pinecone-provision-action:rows:2 ([A-Za-z0-9+/=]*) -->/;
/** More than any comment of ours unpacks to. */
const MAX_DATA_BYTES = 4 * 1024 * 1024;
/** The data at a comment's end, where nobody sees it. */
function dataComment(content) {
    const data = (0,external_node_zlib_.deflateRawSync)(JSON.stringify(content)).toString('base64');
    return `<!-- pinecone-provision-action:rows:2 ${data} -->`;
}
/** Reads a comment's rows back; what makes no sense is left out. */
function parseComment(body) {
    const data = (0,json/* parsedJson */.U4)(unpacked(DATA.exec(body)?.[1] ?? ''));
    if (!(0,json/* isObject */.Gv)(data))
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
        return (0,external_node_zlib_.inflateRawSync)(Buffer.from(data, 'base64'), { maxOutputLength: MAX_DATA_BYTES }).toString();
    }
    catch {
        return '';
    }
}
/** What comments hold together. `now` in seconds since the epoch. */
function mergeContents(now, ...all) {
    const rows = mergeRows(now, ...all.map(({ rows }) => rows));
    const shown = new Set(rows.map(omittedKey));
    const notes = new Map();
    for (const note of all.flatMap((one) => one.notes)) {
        const other = notes.get(note.source);
        if (other === undefined || comment_data_sortKey(note) > comment_data_sortKey(other))
            notes.set(note.source, note);
    }
    return {
        rows,
        omitted: [...new Set(all.flatMap(({ omitted }) => omitted))].filter((key) => !shown.has(key)).sort(),
        notes: [...notes.values()].sort((a, b) => (a.source < b.source ? -1 : 1))
    };
}
function comment_data_sortKey(note) {
    return `${String(note.at).padStart(12, '0')} ${JSON.stringify(note)}`;
}
const DECLARED_COMMANDS = Object.keys(command/* COMMANDS */.L).filter((command) => command !== 'sweep');
const { name: LONGEST_NAME, text: LONGEST_TEXT } = LONGEST;
const LONGEST_TEXTS = {
    name: LONGEST_NAME,
    declaredName: LONGEST_NAME,
    project: LONGEST_NAME,
    status: LONGEST_NAME,
    host: LONGEST_NAME,
    reason: LONGEST_NAME,
    message: LONGEST_TEXT
};
const LONGEST_IDS = { runId: LONGEST.run, runAttempt: LONGEST.run };
/** A row that was read back, as it has to be, or none. */
function rowIn(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return [];
    const kind = (0,registry/* kinds */.EZ)().find((known) => known === data['kind']);
    const command = DECLARED_COMMANDS.find((known) => known === data['command']);
    const result = core_result/* ALL_RESULTS */.Z0.find((known) => known === data['result']);
    const texts = textsIn(data, LONGEST_TEXTS);
    const ids = textsIn(data, { ...LONGEST_IDS, commit: LONGEST.commit });
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
    return [inOrder({ ...known, fields: fields.flatMap(fieldIn) })];
}
function fieldIn(data) {
    if (!(0,json/* isObject */.Gv)(data))
        return [];
    const words = textsIn(data, { path: LONGEST.value, before: LONGEST.value, after: LONGEST.value });
    const isReplaced = data['isReplaced'];
    return words && typeof isReplaced === 'boolean' ? [{ ...words, isReplaced }] : [];
}
function noteIn(data) {
    if (!(0,json/* isObject */.Gv)(data))
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
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= LATEST;
}

// EXTERNAL MODULE: ./src/core/text/markdown.js
var markdown = __webpack_require__(4675);
// EXTERNAL MODULE: ./src/core/text/words.js
var words = __webpack_require__(4117);
// EXTERNAL MODULE: ./src/report/markdown.js + 1 modules
var report_markdown = __webpack_require__(5460);
;// CONCATENATED MODULE: ./src/report/comment.js
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
        .toSorted((a, b) => worthOf(a) - worthOf(b) || (isTornDown(a) && isTornDown(b) ? a.at - b.at : 0));
    const without = (number) => {
        const left = new Set(dispensable.slice(0, number));
        const omitted = [...new Set([...content.omitted, ...[...left].map(omittedKey)])].sort();
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
    return isTornDown(row) ? 0 : row.isPlan ? 1 : isFailedRow(row) ? 3 : 2;
}
function textOf(content, url) {
    const { rows, omitted, notes } = content;
    const there = rows.filter((row) => !row.isPlan && !isTornDown(row));
    const plans = rows.filter(({ isPlan }) => isPlan);
    const gone = rows.filter(isTornDown).toSorted((a, b) => b.at - a.at);
    const cells = cellsWith(new Set(rows.map(({ project }) => project).filter((project) => project !== '')).size > 1);
    return [
        COMMENT_MARKER,
        `## ${headingOf(there, plans, notes)}`,
        ...section(notes.map((note) => noteLine(note, url))),
        ...section(there.length > 0 ? table(['Resource and host', 'Result'], there.map(cells)) : []),
        ...section(there.length > 0 ? [footer('Last change', there, url)] : []),
        ...failureLines(there),
        ...fieldLines('Changed fields', there),
        ...details('Hosts, to copy', (0,report_markdown/* hostLines */.gu)(there)),
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
        dataComment(content)
    ].join('\n');
}
/** The worst decides: no failure stands under a green headline, and nothing that exists under one that says it is gone. */
function headingOf(there, plans, notes) {
    const failed = [...there, ...plans].filter(isFailedRow);
    const alone = there.filter(({ result }) => result === 'left-alone');
    const others = there.filter((row) => !isFailedRow(row) && !alone.includes(row));
    const ready = others.filter((row) => row.ready).length;
    const waiting = others.length - ready;
    const parts = [
        ...(notes.length > 0 ? [(0,words/* count */.U9)(notes.length, 'run failed', 'runs failed')] : []),
        ...[...Map.groupBy(failed, resultOf)].map(([text, rows]) => `${rows.length} ${text}`),
        ...(alone.length > 0 ? [`${alone.length} ${(0,core_result/* resultRow */.AX)('left-alone').text}`] : []),
        ...(ready > 0 ? [ready === there.length ? `${(0,words/* count */.U9)(ready, 'resource')} ready` : `${ready} ready`] : []),
        ...(waiting > 0 ? [`${waiting} not ready yet`] : [])
    ];
    if (parts.length === 0)
        return plans.length > 0 ? '🔎 Pinecone · Dry run: planned, and not done' : '🗑️ Pinecone · Torn down';
    const icon = failed.length + notes.length > 0 ? '❌' : alone.length > 0 ? '⚠️' : waiting > 0 ? '⏳' : '✅';
    return `${icon} Pinecone · ${parts.join(', ')}`;
}
function resultOf({ result, command, isPlan }) {
    return (0,report_text/* resultText */.D6)(result, { command, dryRun: isPlan });
}
function section(lines) {
    return lines.length === 0 ? [] : ['', ...lines];
}
function cellsWith(hasProjects) {
    return (row) => {
        const { project, reason, command, isPlan, status, host } = row;
        const where = hasProjects ? ` in project ${project === '' ? 'unknown' : (0,markdown/* codeForMarkdown */.U)(project)}` : '';
        const result = (0,report_markdown/* resultCell */.An)({ ...row, hasFailed: reason !== '' }, { command, dryRun: isPlan });
        // Below the name and not in a column of its own, which a phone would not show.
        const below = host === '' || isPlan || isTornDown(row) ? '' : `<br>${(0,markdown/* codeForMarkdown */.U)(host)}`;
        return [
            `${(0,report_markdown/* resourceCell */.VG)(row)}${where}${below}`,
            isPlan || status === '' ? result : `${result} · ${(0,markdown/* forMarkdown */.B)(status)}`
        ];
    };
}
function table(titles, lines) {
    return [(0,report_markdown/* row */.nM)(titles), (0,report_markdown/* row */.nM)(titles.map(() => '---')), ...lines.map(report_markdown/* row */.nM)];
}
/** What holds for all rows of a table: which run changed one of them last, when, for which commit, and how they end. */
function footer(title, rows, url) {
    const [last] = rows.toSorted((a, b) => b.at - a.at || (b.name < a.name ? -1 : 1));
    const expiries = rows
        .filter((row) => !isTornDown(row))
        .map(({ expiresAt }) => expiresAt)
        .filter((expiresAt) => expiresAt > 0);
    const ending = rows.some(({ isOfJob }) => isOfJob) ? [] : ['deleted when this pull request closes'];
    const end = expiries.length === 0 ? [] : [...ending, `expires ${dateText(Math.min(...expiries))}`];
    return [...(last ? [`${title}: ${runText(last, url)}${commitText(last, url)}`] : []), ...end].join(' · ');
}
function noteLine(note, url) {
    return `❌ A run failed (${runText(note, url)}) ${(0,report_markdown/* reasonText */.uV)(note.reason)} ${(0,markdown/* forMarkdown */.B)(note.message)}`;
}
/** What was not attempted has not failed itself; why something was left alone stands here too. */
function failureLines(rows) {
    const told = rows.filter(({ message, reason, result }) => message + reason !== '' && result !== 'not-attempted');
    return section(told.map((row) => (0,report_markdown/* failureRow */.$K)(row, row)));
}
function fieldLines(title, rows) {
    const shown = rows.flatMap(({ name, fields }) => fields.map((field) => (0,report_markdown/* fieldRowOf */.Yz)(name, field, field.isReplaced)));
    const omitted = rows.reduce((sum, { omittedFields }) => sum + omittedFields, 0);
    const more = omitted > 0 ? [`… and ${omitted} more, for which there is no room here.`] : [];
    return details(`${title} (${shown.length + omitted})`, [
        ...(shown.length > 0 ? [...report_markdown/* FIELDS_HEAD */.D8, ...shown] : []),
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

// EXTERNAL MODULE: ./src/report/report.js
var report_report = __webpack_require__(3901);
// EXTERNAL MODULE: ./src/core/text/redact.js
var text_redact = __webpack_require__(1095);
// EXTERNAL MODULE: ./src/resources/names.js
var names = __webpack_require__(4746);
;// CONCATENATED MODULE: ./src/main/comment.js















/** How long Pinecone may take to say what has become of other runs' rows. */
const MAX_RECONCILE_MS = 1000;
/**
 * Tells the pull request what came of the run, in the one comment that all its runs share. Never rejects: whatever goes
 * wrong here is a warning, and the step stays as green as it was.
 */
async function comment({ inputs, dryRun }, run, failure) {
    const { state, redact, signal, found } = run;
    if ('reason' in inputs || state.isSkipped || signal.aborted)
        return;
    if (state.command === 'sweep') {
        if (inputs.comment !== 'false' && !dryRun)
            await commentOnSwept(inputs, run);
        return;
    }
    const { pullRequest: number } = state;
    if (number === undefined || !isWanted(inputs))
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
/** Whose declaration this run's is; undefined where it is for no commit of a pull request of its own. */
function declarerOrigin({ github, lifetime }, project) {
    const { declarer, job, pullRequest } = github;
    const sha = pullRequest?.head.sha;
    if (lifetime !== 'pull-request' || sha === undefined)
        return undefined;
    return { by: (0,names/* shortHash */.B)(declarer), run: `${job.runId}/${job.runAttempt}`, job: job.jobId, sha, project };
}
/** The Pinecone project that a plan is for, as far as what it found tells. */
function projectOfPlan({ changes }) {
    return projectIn(changes.map((change) => ('observed' in change ? change.observed : undefined)));
}
/** What the pull request's comment says of who declares what; nothing where there is no comment to read. */
async function readDeclarers(inputs, number, { signal }) {
    const { token, apiUrl, repository } = inputs.github;
    if (!isWanted({ ...inputs, dryRun: false }) || token === '')
        return [];
    const access = { token, apiUrl, repository, clock: system/* SYSTEM_CLOCK */.V, random: Math.random, signal };
    const bodies = await readComments({ number, marker: COMMENT_MARKER }, access);
    return (0,plan_declarers/* mergeDeclarers */.gh)(...(bodies ?? []).map(plan_declarers/* parseDeclarers */.Pt));
}
function ownDeclarers(inputs, { plan, outcomes, command }, project) {
    const origin = declarerOrigin(inputs, project);
    if (plan === undefined || origin === undefined || command !== 'apply' || inputs.dryRun)
        return () => [];
    const undone = outcomes.filter(({ failure }) => failure !== undefined);
    const refused = new Set(undone.map(resource/* keyOf */.TN));
    return (at) => (0,plan_declarers/* declarersOf */.LU)(plan, refused, origin, at);
}
function isWanted({ comment, lifetime, dryRun }) {
    return comment === 'true' || (comment === 'auto' && lifetime === 'pull-request' && !dryRun);
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
    return await upsertComment({ number, marker: COMMENT_MARKER, bodyFor }, access);
}
/**
 * What is to stand in the comment, given what stands there. All rows that were ever seen are remembered, so that those
 * which a concurrent run has overwritten come back; those of other runs are first compared with what Pinecone has.
 */
function bodyWith(report, inputs, run, declarersAt) {
    const { source } = inputs.github;
    const project = projectOf(report, run);
    let own;
    let known = NO_CONTENT;
    let declarers;
    return async (bodies, nowMs) => {
        const now = Math.floor(nowMs / 1000);
        const all = mergeContents(now, ...bodies.map(parseComment));
        const origin = originOf(inputs, now);
        own ??= {
            rows: continueRows(rowsOf(report, { ...origin, project }), all.rows),
            omitted: [],
            notes: notesOf(report, source, origin)
        };
        const mine = new Set(own.rows.map(resource/* keyOf */.TN));
        const others = all.rows.filter((row) => !mine.has((0,resource/* keyOf */.TN)(row)));
        const seen = await seenBy(others, project, inputs, run.found);
        const rows = [...all.rows.filter((row) => mine.has((0,resource/* keyOf */.TN)(row))), ...reconcileRows(others, seen, origin)];
        // Only this workflow and job can say whether its last failure is over.
        const notes = all.notes.filter((note) => note.source !== source);
        known = mergeContents(now, known, { ...all, rows, notes }, own);
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
        const all = mergeContents(now, ...bodies.map(parseComment));
        const { reading } = run.found;
        const left = reading && { ...reading, all: reading.all.filter((one) => !deleted.has((0,resource/* keyOf */.TN)(one))) };
        const seen = await seenBy(all.rows, projectIn(reading?.all ?? []), inputs, left === undefined ? {} : { reading: left });
        const rows = reconcileRows(all.rows, seen, originOf(inputs, now));
        return bodyOf({ ...all, rows }, (0,plan_declarers/* mergeDeclarers */.gh)(...bodies.map(plan_declarers/* parseDeclarers */.Pt)), inputs, run);
    };
}
function bodyOf(content, declarers, { github }, { redact }) {
    // Packed, a secret could no longer be recognised.
    const safe = (0,text_redact/* redactJson */.K)(content, redact);
    const { repositoryUrl } = github;
    if (declarers.length === 0)
        return redact(renderComment(safe, { repositoryUrl }));
    const maxLength = MAX_COMMENT_LENGTH - plan_declarers/* MAX_DECLARERS_LENGTH */.AT;
    return `${redact(renderComment(safe, { repositoryUrl, maxLength }))}\n${(0,plan_declarers/* declarersComment */.f8)(declarers)}`;
}
function originOf({ github }, at) {
    const { runId, runAttempt } = github.job;
    return { runId, runAttempt, commit: github.commit, at, project: '' };
}
function projectOf({ plan, outcomes }, { found }) {
    const planned = (plan?.changes ?? []).map((change) => ('observed' in change ? change.observed : undefined));
    return projectIn([...outcomes.map(({ observed }) => observed), ...planned, ...(found.reading?.all ?? [])]);
}
/**
 * What Pinecone has under the names of rows. What a reading of the whole project has not told is asked for, which takes
 * no request where a run's own rows are all there are.
 */
async function seenBy(rows, project, { github }, { reading, pinecone }) {
    const projects = new Set(rows.map((row) => row.project).filter((other) => other !== ''));
    // Of another project this key sees nothing.
    const isHere = (row) => row.project === project || (project === '' && projects.size < 2);
    const vouched = (row, observed) => {
        if (observed === undefined || observed.state === 'Terminating')
            return 'gone';
        const ownership = (0,resources_ownership/* readOwnership */.m9)(observed);
        const isOurs = (0,resources_ownership/* isOfRepository */.iI)(ownership, github.repositoryTagValue);
        return isOurs || observed.host === row.host ? observed : 'not-ours';
    };
    if (reading !== undefined) {
        const all = new Map(reading.all.map((observed) => [(0,resource/* keyOf */.TN)(observed), observed]));
        return (row) => {
            const identity = (0,registry/* identityOf */.cu)(row.kind, row.name);
            const observed = all.get((0,resource/* keyOf */.TN)(identity));
            if (!isHere(row) || (observed === undefined && (0,plan_unread/* whyUnread */.t7)(identity, reading)))
                return undefined;
            return vouched(row, observed);
        };
    }
    const asked = rows.filter((row) => isHere(row) && !row.isPlan && row.name !== '');
    if (pinecone === undefined || asked.length === 0)
        return () => undefined;
    const bounded = pinecone.within({ deadline: system/* SYSTEM_CLOCK */.V.now() + MAX_RECONCILE_MS });
    const targets = [
        ...new Map(asked.map(({ kind, name }) => {
            const identity = (0,registry/* identityOf */.cu)(kind, name);
            return [(0,resource/* keyOf */.TN)(identity), { ...identity, dialect: 'any' }];
        })).values()
    ];
    const { observed, unread } = await (0,read/* readTargets */.R0)(targets, bounded).catch(() => ({
        observed: new Map(),
        unread: undefined
    }));
    return (row) => {
        const key = (0,resource/* keyOf */.TN)((0,registry/* identityOf */.cu)(row.kind, row.name));
        const isUnknown = !isHere(row) || unread === undefined || unread.has(key) || !asked.includes(row);
        return isUnknown ? undefined : vouched(row, observed.get(key));
    };
}


/***/ })

};
