export const id = 664;
export const ids = [664];
export const modules = {

/***/ 6307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  filesContent: () => (/* binding */ filesContent)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(2075);
// EXTERNAL MODULE: ./src/core/limiter.js
var limiter = __webpack_require__(694);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __webpack_require__(7939);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/core/json.js
var core_json = __webpack_require__(9214);
// EXTERNAL MODULE: ./src/resources/answers.js
var answers = __webpack_require__(3493);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/content/files/declared.js

/** The keys of a file's metadata that say whose and which file it is. */
const OWN_KEYS = { path: 'gha-path', hash: 'gha-sha256', repository: 'gha-repository-id' };
/** Gives a file its identity. */
function identified({ repositoryId, declaredMetadata, ...file }) {
    const hash = sha256(JSON.stringify([file.contentHash, inOneOrder(declaredMetadata), file.multimodal]));
    return {
        ...file,
        id: `${idPrefixOf(repositoryId, file.path)}${hash.slice(0, ID_DIGITS)}`,
        metadata: ownMetadata(declaredMetadata, { path: file.path, hash, repositoryId })
    };
}
/** The metadata of a file as it is sent. */
function ownMetadata(declared, { path, hash, repositoryId }) {
    return { ...declared, [OWN_KEYS.path]: path, [OWN_KEYS.hash]: hash, [OWN_KEYS.repository]: repositoryId };
}
const ID_DIGITS = 24;
/** How the ids of all versions of a path begin. */
function idPrefixOf(repositoryId, path) {
    return `gha-${sha256(`${repositoryId}:${path}`).slice(0, ID_DIGITS)}-`;
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function inOneOrder(metadata) {
    return Object.entries(metadata).sort(([a], [b]) => (a < b ? -1 : 1));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/content/ports.js
var ports = __webpack_require__(7494);
;// CONCATENATED MODULE: ./src/content/files/form.js




/**
 * The form that uploads a file (Pinecone's OpenAPI 2026-04, upsert_file): written by the platform, escapes included, but
 * for the content, which is read from the disk as it is sent. What has changed since it was checked is not sent whole.
 * The platform's own way to do that, a `Blob` of a file, ends the process where the file has changed (Node 24).
 */
async function formOf(file) {
    const form = new FormData();
    form.append('metadata', JSON.stringify(file.metadata));
    form.append('file', new Blob([]), (0,posix_.basename)(file.path));
    const written = new Response(form);
    const type = written.headers.get('content-type') ?? '';
    const whole = new Uint8Array(await written.arrayBuffer());
    // The content comes last: after it, there is only the end of the form.
    const end = Buffer.from(whole).lastIndexOf('\r\n--');
    const [before, after] = [whole.subarray(0, end), whole.subarray(end)];
    return {
        type,
        bytes: whole.length + file.bytes,
        read: async function* () {
            yield before;
            yield* contentOf(file);
            yield after;
        }
    };
}
/** @throws ChangedFileError before the last byte is given, where the file is not any more what was checked */
async function* contentOf({ absolute, bytes, contentHash }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let read = 0;
    let last = Buffer.alloc(0);
    for await (const chunk of (0,external_node_fs_.createReadStream)(absolute)) {
        if (last.length > 0)
            yield last;
        last = chunk;
        hash.update(chunk);
        read += chunk.length;
        if (read > bytes)
            break;
    }
    if (read !== bytes || hash.digest('hex') !== contentHash)
        throw new ports/* ChangedFileError */.L('the file has changed meanwhile');
    yield last;
}

;// CONCATENATED MODULE: ./src/content/files/api.js
// Files and operations of an assistant (Pinecone's OpenAPI 2026-04, assistant_data). No signed URL is ever asked for.





const VERSION = '2026-04';
const UPLOAD_MS = 10 * 60_000;
/** Time is up for the retry of a failed request. */
class OutOfTimeError extends errors/* ActionError */.l {
}
/** The files of one assistant. */
class AssistantFiles {
    #host;
    #name;
    /** The assistant inside of a sentence. */
    title;
    /** The number of writes without a clear answer. */
    #ambiguous = 0;
    constructor(host, name, title) {
        this.#host = host;
        this.#name = encodeURIComponent(name);
        this.title = title;
    }
    /** Whether a write without a clear answer may have taken effect. */
    get isAmbiguous() {
        return this.#ambiguous > 0;
    }
    /** @throws ActionError where they cannot be read */
    async list(filter) {
        const query = new URLSearchParams(filter && { filter: JSON.stringify(filter) });
        const pages = this.#pages('files', query, `Listing the files of ${this.title}`);
        // Pages that shift while they are read may show a file twice.
        const files = new Map();
        for await (const item of pages) {
            const file = this.#fileIn(item);
            files.set(file.id, file);
        }
        return [...files.values()];
    }
    /**
     * Undefined if Pinecone says that there is none. A list cannot confirm that, because failed files drop out of it.
     *
     * @throws ActionError where it cannot be read
     */
    async describe(id) {
        const path = `files/${this.#name}/${encodeURIComponent(id)}`;
        const answer = await this.#get(path, `Reading a file of ${this.title}`);
        if (answer.type === 'ok') {
            const file = this.#fileIn(answer.json ?? null);
            if (file.id !== id)
                throw this.#notUnderstood();
            return file;
        }
        if (answer.status !== 404)
            throw failureOf(answer);
        if (answer.words && (0,answers/* saysAbsent */.iE)(answer.words, id))
            return undefined;
        throw foreignError(answer);
    }
    /** The files of this very content that are there already. */
    async same({ metadata }) {
        const files = await this.list({ [OWN_KEYS.hash]: metadata[OWN_KEYS.hash] ?? '' });
        return files.find((file) => isAlive(file) && hasMetadata(file, metadata));
    }
    /** Undefined where there is none (any more), whoever says so: then the file itself is asked for, and tells. */
    async operation(id) {
        const path = `operations/${this.#name}/${encodeURIComponent(id)}`;
        const answer = await this.#get(path, `Waiting for a file of ${this.title}`);
        if (answer.type === 'ok')
            return operationIn(answer.json);
        if (answer.status === 404)
            return undefined;
        throw failureOf(answer);
    }
    /** The operations that failed and are still told of. */
    async failures() {
        const query = new URLSearchParams({ status: 'Failed' });
        const pages = this.#pages('operations', query, `Listing what failed in ${this.title}`);
        const operations = [];
        for await (const item of pages)
            operations.push(operationIn(item));
        return operations;
    }
    /** @param id where Pinecone is not to choose one */
    async upload(file, id, attempt) {
        const at = id === undefined ? '' : `/${id}`;
        return await this.#write({
            method: id === undefined ? 'POST' : 'PUT',
            path: `/assistant/files/${this.#name}${at}${file.multimodal ? '?multimodal=true' : ''}`,
            operation: 'write',
            version: VERSION,
            streamed: await formOf(file),
            attempt,
            timeoutMs: UPLOAD_MS,
            doing: `Uploading ${JSON.stringify(file.path)} into ${this.title}`
        });
    }
    /** Deletes a file; one that Pinecone says no longer exists counts as deleted. */
    async delete({ id, metadata }, attempt) {
        const path = metadata[OWN_KEYS.path];
        const doing = `Deleting ${typeof path === 'string' ? JSON.stringify(path) : 'a file'} from ${this.title}`;
        const at = `/assistant/files/${this.#name}/${encodeURIComponent(id)}`;
        const request = { method: 'DELETE', path: at, operation: 'write', version: VERSION, attempt, doing };
        const answer = await this.#write(request);
        if (answer.type === 'ok' || answer.status !== 404)
            return answer;
        if (answer.words && (0,answers/* saysAbsent */.iE)(answer.words, id))
            return { type: 'ok', json: undefined };
        return { ...answer, error: foreignError(answer) };
    }
    async #write(request) {
        this.#ambiguous += 1;
        const answer = await this.#host.send(request);
        if (answer.type === 'ok' || answer.retryMs === undefined || answer.status === 429)
            this.#ambiguous -= 1;
        return answer;
    }
    async #get(path, doing) {
        const request = { method: 'GET', path: `/assistant/${path}`, operation: 'read', version: VERSION, doing };
        return await this.#host.send(request);
    }
    async *#pages(what, query, doing) {
        for (let token;;) {
            if (token !== undefined)
                query.set('pagination_token', token);
            const path = `/assistant/${what}/${this.#name}${query.size === 0 ? '' : `?${query.toString()}`}`;
            const answer = await this.#host.send({ method: 'GET', path, operation: 'read', version: VERSION, doing });
            if (answer.type === 'failed')
                throw failureOf(answer);
            const items = (0,core_json/* valueAt */.fK)(answer.json, [what]);
            if (!Array.isArray(items))
                throw this.#notUnderstood();
            yield* items;
            const next = (0,core_json/* valueAt */.fK)(answer.json, ['pagination', 'next']);
            if (typeof next !== 'string' || next === '' || next === token)
                return;
            token = next;
        }
    }
    #fileIn(json) {
        const [id, status, metadata] = [(0,core_json/* valueAt */.fK)(json, ['id']), (0,core_json/* valueAt */.fK)(json, ['status']), (0,core_json/* valueAt */.fK)(json, ['metadata'])];
        if (typeof id !== 'string' || typeof status !== 'string')
            throw this.#notUnderstood();
        return { id, status, metadata: (0,core_json/* isObject */.Gv)(metadata) ? metadata : {} };
    }
    #notUnderstood() {
        const message = `What Pinecone answered about the files of ${this.title} is not in the form of its API. Check "api-url".`;
        return new errors/* ActionError */.l({ reason: 'api-error', message });
    }
}
/** What an answer says of an operation; `''` for what it does not say. */
function operationIn(json) {
    const text = (key) => {
        const value = (0,core_json/* valueAt */.fK)(json, [key]);
        return typeof value === 'string' ? value : '';
    };
    return { id: text('id'), fileId: text('file_id'), status: text('status'), words: text('error_message') };
}
/** Whether a file is, or is about to be, one that is answered from. */
function isAlive({ status }) {
    return status === 'Available' || status === 'Processing';
}
/** Whether a file's metadata says whose and which it is. */
function hasMetadata(file, metadata) {
    return Object.values(OWN_KEYS).every((key) => file.metadata[key] === metadata[key]);
}
/** The error of a 404 from a gateway or another server, which does not say that there is no such file. */
function foreignError({ error }) {
    return new errors/* ActionError */.l({ ...(0,errors/* failureFrom */.J)(error), reason: 'api-error' });
}
function failureOf({ error, retryMs }) {
    return retryMs === undefined ? error : new OutOfTimeError((0,errors/* failureFrom */.J)(error));
}

// EXTERNAL MODULE: ./src/core/text/line.js
var line = __webpack_require__(1220);
// EXTERNAL MODULE: ./src/core/text/words.js
var words = __webpack_require__(4117);
// EXTERNAL MODULE: ./src/content/workspace.js
var content_workspace = __webpack_require__(9719);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/content/files/reading.js




/** Reads a file bit by bit. */
async function readContent(absolute, isText) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const decoder = isText ? new TextDecoder('utf-8', { fatal: true }) : undefined;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(absolute)) {
            hash.update(chunk);
            decoder?.decode(chunk, { stream: true });
        }
        decoder?.decode();
    }
    catch (error) {
        if (!(error instanceof TypeError))
            throw error;
        return { hash: '', firstBadLine: await badLineOf(absolute) };
    }
    return { hash: hash.digest('hex'), firstBadLine: undefined };
}
/** No character of several bytes has a line break in it. */
async function badLineOf(absolute) {
    const bytes = await (0,promises_.readFile)(absolute);
    let line = 1;
    for (let start = 0; start < bytes.length; line += 1) {
        const end = bytes.indexOf(10, start);
        const next = end < 0 ? bytes.length : end + 1;
        if (!(0,external_node_buffer_.isUtf8)(bytes.subarray(start, next)))
            return line;
        start = next;
    }
    return 1;
}

;// CONCATENATED MODULE: ./src/content/files/check.js
// What is wrong with the files that are declared, found without a request.









/** The key of a declaration. */
const KEY = 'files';
const MB = 1024 * 1024;
// Pinecone's docs, "Files in Pinecone Assistant": types, their encoding, and sizes.
const TEXT_TYPES = ['.json', '.md', '.txt'];
const TYPES = ['.docx', '.json', '.md', '.pdf', '.txt'];
const MAX_BYTES = 10 * MB;
const MAX_PDF_BYTES = 100 * MB;
const MAX_METADATA_BYTES = 16_384;
// What this action sends in one run.
const MAX_FILES = 500;
const MAX_RUN_BYTES = 200 * MB;
/** Reads what a resource declares, and all the files that are named. */
async function checkFiles(declared, workplace, amount) {
    const entries = entriesOf(declared);
    if (declared.extras?.[KEY] === undefined)
        return { files: [], issues: [] };
    const { repositoryId, workspace } = workplace;
    if (repositoryId === '') {
        const location = (0,resource/* locationOf */.hD)(declared, [KEY]);
        return { files: [], issues: [{ message: NO_REPOSITORY, location }] };
    }
    const matches = new Map();
    const issues = [];
    for (const [at, entry] of entries.entries()) {
        const issueAt = (key, message) => ({ message, location: (0,resource/* locationOf */.hD)(declared, [KEY, String(at), key]) });
        const found = await (0,content_workspace/* filesMatching */.N)(entry.path, workspace);
        if ('problem' in found)
            issues.push(issueAt('path', `${JSON.stringify(entry.path)} ${found.problem}`));
        // A path that several entries name is the first one's.
        for (const file of 'files' in found ? found.files : [])
            if (!matches.has(file.path))
                matches.set(file.path, { ...file, entry, issueAt });
    }
    const files = [...matches.values()];
    issues.push(...files.flatMap((file) => problemsOf(file, repositoryId)), ...amountIssues(files, amount));
    if (issues.length > 0)
        return { files: [], issues };
    const limit = (0,limiter/* limiter */.T)(4);
    const read = await Promise.all(files.map((file) => limit(() => readOne(file, repositoryId))));
    return {
        files: read.flatMap((one) => ('id' in one ? [one] : [])),
        issues: read.flatMap((one) => ('id' in one ? [] : [one]))
    };
}
const NO_REPOSITORY = "Files need GITHUB_REPOSITORY_ID, which GitHub's runner sets and this one does not: it tells this repository's files " +
    "from others'. Set it in the environment of the runner.";
function entriesOf({ extras }) {
    const list = extras?.[KEY];
    return (Array.isArray(list) ? list : []).filter(core_json/* isObject */.Gv).map(({ path, metadata, multimodal }) => ({
        path: typeof path === 'string' ? path : '',
        metadata: (0,core_json/* isObject */.Gv)(metadata) ? metadata : {},
        multimodal: multimodal === true
    }));
}
function problemsOf({ path, bytes, entry, issueAt }, repositoryId) {
    const type = (0,posix_.extname)(path).toLowerCase();
    const named = JSON.stringify(path);
    if (!TYPES.includes(type)) {
        const advice = `Name only files of these types, as in "docs/**/*.{md,pdf}".`;
        return [
            issueAt('path', `${named} is of a type that assistants do not read: they read ${TYPES.join(', ')}. ${advice}`)
        ];
    }
    const issues = [];
    const most = type === '.pdf' ? MAX_PDF_BYTES : MAX_BYTES;
    if (bytes > most)
        issues.push(issueAt('path', `${named} has ${megabytes(bytes)}, and a file of its type at most ${megabytes(most)}. Split it.`));
    if (bytes === 0)
        issues.push(issueAt('path', `${named} is empty, and Pinecone takes no empty file.`));
    if (entry.multimodal && type !== '.pdf')
        issues.push(issueAt('multimodal', `${named} is no PDF, and only of a PDF images are read too. Leave "multimodal" out.`));
    const metadata = ownMetadata(entry.metadata, { path, repositoryId, hash: '0'.repeat(64) });
    if ((0,line/* byteLength */.dp)(JSON.stringify(metadata)) > MAX_METADATA_BYTES)
        issues.push(issueAt('metadata', `The metadata of ${named}, with this action's own, is larger than 16 KB. Shorten it.`));
    return issues;
}
/** One message for all that is too much: at what exceeds the limit first. */
function amountIssues(files, amount) {
    const wasTooMuch = isTooMuch(amount);
    let over;
    for (const file of files) {
        amount.files += 1;
        amount.bytes += file.bytes;
        if (isTooMuch(amount))
            over ??= file;
    }
    if (over === undefined || wasTooMuch)
        return [];
    const { issueAt } = over;
    return [
        issueAt('path', `${(0,words/* count */.U9)(amount.files, 'file')} with ${megabytes(amount.bytes)} are declared, and one run takes at most ${MAX_FILES} ` +
            `files with ${megabytes(MAX_RUN_BYTES)}. Name fewer, or upload the rest with Pinecone's SDK.`)
    ];
}
function isTooMuch({ files, bytes }) {
    return files > MAX_FILES || bytes > MAX_RUN_BYTES;
}
function megabytes(bytes) {
    const inMb = bytes / MB;
    return `${inMb >= 10 ? Math.ceil(inMb) : Math.ceil(inMb * 10) / 10} MB`;
}
async function readOne(file, repositoryId) {
    const { path, absolute, bytes, entry, issueAt } = file;
    try {
        const { hash, firstBadLine } = await readContent(absolute, TEXT_TYPES.includes((0,posix_.extname)(path).toLowerCase()));
        if (firstBadLine !== undefined) {
            const message = 'This line is not UTF-8, and assistants read no other text. Save the file as UTF-8.';
            return { message, location: { source: path, line: firstBadLine, column: 1 } };
        }
        const { metadata: declaredMetadata, multimodal } = entry;
        return identified({ path, absolute, bytes, contentHash: hash, multimodal, repositoryId, declaredMetadata });
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return issueAt('path', `${JSON.stringify(path)} cannot be read (${why}).`);
    }
}

;// CONCATENATED MODULE: ./src/content/files/pace.js

const AT_ONCE = 8;
/** Pinecone limits uploads and deletes by the minute (its docs, "Pinecone Assistant limits"). */
const MINUTE_MS = 60_000;
const FIRST_PAUSE_MS = 1000;
const MAX_PAUSE_MS = 20_000;
/** Sends uploads and deletes: eight at once until Pinecone limits the rate, then one at a time, as it allows. */
class Pace {
    #timing;
    #onSlow;
    #limit = (0,limiter/* limiter */.T)(AT_ONCE);
    #isSlow = false;
    #notBefore = 0;
    /** @param onSlow called once, when Pinecone limits the rate for the first time */
    constructor(timing, onSlow) {
        this.#timing = timing;
        this.#onSlow = onSlow;
    }
    /**
     * Sends a write until it succeeds, fails for good, or time is up.
     *
     * @param send gets the number of the attempt, from 1
     * @param find checks whether a write without an answer has taken effect
     */
    async write(send, find) {
        for (let attempt = 1;;) {
            const answer = await this.#inTurn(() => send(attempt));
            if (answer === 'out of turn')
                continue;
            if (answer.type !== 'failed' || answer.retryMs === undefined)
                return answer;
            if (answer.status === 429) {
                this.#slowDown(answer.askedMs ?? MINUTE_MS);
                continue;
            }
            const pauseMs = Math.max(answer.retryMs, Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), MAX_PAUSE_MS));
            this.#timing.retrying?.(answer.error, pauseMs);
            if (!(await pause(pauseMs, this.#timing)))
                return this.#isTimeUp() ? { type: 'late' } : answer;
            attempt += 1;
            const found = await find();
            if (found !== undefined)
                return { type: 'found', found };
        }
    }
    async #inTurn(send) {
        const limit = this.#limit;
        return await limit(async () => {
            if (limit !== this.#limit)
                return 'out of turn';
            const waitMs = this.#notBefore - this.#timing.clock.now();
            const isInTime = waitMs > 0 ? await pause(waitMs, this.#timing) : !this.#isTimeUp();
            return isInTime ? await send() : { type: 'late' };
        });
    }
    #isTimeUp() {
        return this.#timing.clock.now() >= this.#timing.deadline;
    }
    #slowDown(afterMs) {
        this.#notBefore = Math.max(this.#notBefore, this.#timing.clock.now() + afterMs);
        if (this.#isSlow)
            return;
        this.#isSlow = true;
        this.#limit = (0,limiter/* limiter */.T)(1);
        this.#onSlow();
    }
}
/** Waits and returns true, or returns false at once if time would be up before the end. */
async function pause(ms, { clock, signal, deadline }) {
    if (clock.now() + ms >= deadline)
        return false;
    await clock.sleep(ms, signal);
    return true;
}

;// CONCATENATED MODULE: ./src/content/files/processing.js



const FIRST_LOOK_MS = 500;
const GROWTH = 2;
// Every plan allows 15 looks for each upload and more (Pinecone's docs, "Pinecone Assistant limits").
const MAX_LOOK_MS = 15_000;
const LOOKS_AT_ONCE = 4;
const MAX_ABSENT_LOOKS = 5;
const GONE = 'It is not there any more; has somebody deleted it meanwhile?';
/** Waits for files to be processed. */
class Processing {
    #api;
    #timing;
    #limit = (0,limiter/* limiter */.T)(LOOKS_AT_ONCE);
    constructor(api, timing) {
        this.#api = api;
        this.#timing = timing;
    }
    /**
     * Waits until a file is available.
     *
     * @param operationId of its upload; `''` where that is not known
     * @throws ActionError where that cannot be read
     */
    async end(fileId, operationId) {
        try {
            let operation = operationId;
            let absent = 0;
            for (let ms = FIRST_LOOK_MS;; ms = Math.min(ms * GROWTH, MAX_LOOK_MS)) {
                if (!(await pause(ms, this.#timing)))
                    return { type: 'late' };
                const seen = await this.#limit(() => this.#look(fileId, operation));
                if (typeof seen === 'object')
                    return seen;
                // What was just uploaded may not be seen everywhere yet.
                if (seen === 'absent' && (absent += 1) > MAX_ABSENT_LOOKS)
                    return { type: 'failed', words: GONE };
                // From its end on, and where there is none to ask, the file itself tells.
                if (seen === 'no operation')
                    operation = '';
            }
        }
        catch (error) {
            if (error instanceof OutOfTimeError)
                return { type: 'late' };
            throw error;
        }
    }
    async #look(fileId, operationId) {
        if (operationId !== '') {
            const operation = await this.#api.operation(operationId);
            if (operation?.status === 'Failed')
                return { type: 'failed', words: operation.words };
            if (operation !== undefined && operation.status !== 'Completed')
                return 'pending';
        }
        const file = await this.#api.describe(fileId);
        if (file?.status === 'Available')
            return { type: 'available', file };
        if (file === undefined)
            return 'absent';
        if (file.status === 'ProcessingFailed')
            return { type: 'failed', words: '' };
        return operationId === '' ? 'pending' : 'no operation';
    }
}

;// CONCATENATED MODULE: ./src/content/files/texts.js
// Describes files in plan and report.


/** Pinecone's docs, "Pricing": an ingestion unit is about 400 tokens, and a token about 4 bytes. */
const BYTES_PER_UNIT = 1_600;
const MAX_NAMED = 10;
/** What is planned, for the plan's JSON and for people. */
function changeOf({ steps, pruned }) {
    const uploads = steps.filter((step) => step.do === 'upload');
    const changed = uploads.filter(({ older }) => older.length > 0).length;
    const deleted = steps.reduce((sum, { older }) => sum + older.length, 0) + pruned.length;
    const after = { new: uploads.length - changed, changed, deleted };
    const isAny = uploads.length + deleted > 0;
    const equal = steps.filter((step) => step.do === 'none' || step.do === 'wait').length;
    return {
        key: KEY,
        fields: isAny ? [{ path: [KEY], before: { equal }, after, effect: 'in-place' }] : [],
        texts: [
            ...(uploads.length === 0
                ? []
                : [`${KEY}: ${uploads.length} of ${steps.length} to upload (${uploadText(uploads, changed)})`]),
            ...(deleted === 0
                ? []
                : [`${KEY}: ${deleted} to delete (${deletionText(deleted - pruned.length, pruned.length)})`])
        ]
    };
}
function uploadText(uploads, changed) {
    const bytes = uploads.reduce((sum, { file }) => sum + file.bytes, 0);
    const units = uploads.reduce((sum, { file }) => sum + Math.ceil(file.bytes / BYTES_PER_UNIT), 0);
    const counts = `${uploads.length - changed} new, ${changed} changed`;
    return `${counts}; ${(0,words/* count */.U9)(bytes, 'byte')}, about ${(0,words/* count */.U9)(units, 'ingestion unit')}`;
}
function deletionText(older, pruned) {
    const parts = [
        ...(older === 0 ? [] : [(0,words/* count */.U9)(older, 'older version')]),
        ...(pruned === 0 ? [] : [`${pruned} that nothing declares`])
    ];
    return parts.join(', ');
}
/** What became of them, a part of a sentence. */
function outcomeText({ files, sent, deleted }) {
    const failed = files.filter(({ end }) => end.type === 'failed').length;
    const planned = files.filter(({ step }) => step.do === 'upload').length;
    const parts = [
        planned === 0 ? `${files.length - failed} of ${files.length} as declared` : `${sent} of ${planned} uploaded`,
        ...(failed === 0 ? [] : [`${failed} failed`]),
        ...(deleted === 0 ? [] : [`${deleted} deleted`])
    ];
    return `${KEY}: ${parts.join(', ')}`;
}
/** Why not all is as declared; undefined where it is. */
function texts_failureOf({ title, files, undeleted, stopped }) {
    const ends = files.map(({ step, end }) => ({ path: JSON.stringify(step.file.path), end }));
    const failures = ends.flatMap(({ end }) => (end.type === 'failed' ? [end.failure] : []));
    const failed = failures.filter(({ reason }) => reason === 'file-failed');
    const others = failures.filter(({ reason }) => reason !== 'file-failed');
    const unsent = ends.flatMap(({ path, end }) => (end.type === 'late' && !end.isSent ? [path] : []));
    const unfinished = ends.flatMap(({ path, end }) => (end.type === 'late' && end.isSent ? [path] : []));
    const of = `of ${(0,words/* count */.U9)(files.length, 'file')} of ${title}`;
    const sentences = [
        ...(stopped ? [stopped.message] : []),
        ...(failed.length === 0
            ? []
            : [
                `${failed.length} ${of} failed: ${(0,words/* firstOf */.Ku)(failed.map(({ message }) => message), MAX_NAMED)} What is there of an ` +
                    'older version still answers. Correct the file, or leave it out; re-run the job to have it sent once more.'
            ]),
        ...others.slice(0, MAX_NAMED).map(({ message }) => message),
        ...(unsent.length === 0
            ? []
            : [
                `${unsent.length} ${of} ${were(unsent)} not uploaded${stopped ? '' : ' before time was up'}: ${(0,words/* firstOf */.Ku)(unsent, MAX_NAMED)}. ${NEXT}`
            ]),
        ...(unfinished.length === 0
            ? []
            : [
                `${unfinished.length} ${of} ${were(unfinished)} still being processed when time was up: ${(0,words/* firstOf */.Ku)(unfinished, MAX_NAMED)}. ${NEXT}`
            ]),
        ...undeleted.slice(0, 1).map(({ message }) => message)
    ];
    if (sentences.length === 0)
        return undefined;
    const reason = stopped?.reason ?? failed[0]?.reason ?? others[0]?.reason ?? undeleted[0]?.reason ?? 'not-ready';
    const isLate = unsent.length + unfinished.length > 0;
    return {
        reason: isLate && stopped === undefined && failures.length === 0 ? 'not-ready' : reason,
        message: sentences.join(' ')
    };
}
const NEXT = 'The next run goes on from there; "timeout" gives it more time.';
function were({ length }) {
    return length === 1 ? 'was' : 'were';
}

;// CONCATENATED MODULE: ./src/content/files/upload.js


/** Why no other upload can succeed either. */
const FINAL = ['unauthorized', 'forbidden', 'quota'];
/** Uploads files to one assistant, and waits until they are available. */
class Uploader {
    #api;
    #pace;
    #processing;
    #onSent;
    #first = Promise.withResolvers();
    #isFirstSent = false;
    #losesMetadata;
    /** What ended it all. */
    stopped;
    constructor(api, pace, { processing, losesMetadata, onSent }) {
        this.#api = api;
        this.#pace = pace;
        this.#processing = processing;
        this.#losesMetadata = losesMetadata;
        this.#onSent = onSent;
    }
    /** Never rejects but for a cancellation. */
    async upload(file) {
        return await this.#guarded(file, async () => {
            // The first upload shows whether metadata is kept, so that no other file is sent, and paid for, twice.
            const isFirst = !this.#isFirstSent && !this.#losesMetadata;
            this.#isFirstSent = true;
            if (!isFirst && !this.#losesMetadata)
                await this.#first.promise;
            try {
                return await (this.#losesMetadata ? this.#byChosenId(file) : this.#byOwnId(file, isFirst));
            }
            finally {
                if (isFirst)
                    this.#first.resolve(undefined);
            }
        });
    }
    /** Waits for a file that is there already. Never rejects but for a cancellation. */
    async waitFor(file, { id }) {
        return await this.#guarded(file, async () => this.#ended(file, id, await this.#processing.end(id, '')));
    }
    async #byOwnId(file, isFirst) {
        const { id } = file;
        const sent = await this.#send(file, id, async () => {
            const found = await this.#api.describe(id);
            return found !== undefined && isAlive(found) ? found : undefined;
        });
        if ('end' in sent)
            return sent.end;
        const early = isFirst ? await this.#api.describe(id) : undefined;
        if (early !== undefined && hasMetadata(early, file.metadata))
            this.#first.resolve(undefined);
        const processed = await this.#processing.end(id, sent.operationId);
        if (processed.type !== 'available' || hasMetadata(processed.file, file.metadata))
            return this.#ended(file, id, processed);
        this.#losesMetadata = true;
        this.#first.resolve(undefined);
        const end = await this.#byChosenId(file);
        return end.type === 'available' ? { ...end, lost: processed.file } : end;
    }
    /** To an id of Pinecone's choice. */
    async #byChosenId(file) {
        const sent = await this.#send(file, undefined, () => this.#api.same(file));
        if ('end' in sent)
            return sent.end;
        return this.#ended(file, sent.id, await this.#processing.end(sent.id, sent.operationId));
    }
    async #send(file, id, find) {
        const written = await this.#pace.write((attempt) => this.#unlessStopped(file, id, attempt), find);
        switch (written.type) {
            case 'late':
                return { end: { type: 'late', isSent: false } };
            case 'failed': {
                const { error, status = 0 } = written;
                if (FINAL.includes(error.reason))
                    this.stopped ??= (0,errors/* failureFrom */.J)(error);
                if (this.stopped !== undefined)
                    return { end: { type: 'late', isSent: false } };
                const reason = [400, 413, 415, 422].includes(status) ? 'file-failed' : error.reason;
                return { end: { type: 'failed', failure: { reason, message: error.message } } };
            }
            case 'found':
                this.#onSent();
                return { id: written.found.id, operationId: '' };
            case 'ok': {
                this.#onSent();
                const { id: operationId, fileId } = operationIn(written.json);
                return { id: id ?? fileId, operationId };
            }
        }
    }
    #unlessStopped(file, id, attempt) {
        if (this.stopped === undefined)
            return this.#api.upload(file, id, attempt);
        const error = new errors/* ActionError */.l(this.stopped);
        return Promise.resolve({ type: 'failed', status: undefined, error });
    }
    #ended(file, id, processed) {
        switch (processed.type) {
            case 'available':
                return { type: 'available', id };
            case 'failed':
                return { type: 'failed', failure: processingFailure(file, processed.words) };
            case 'late':
                return { type: 'late', isSent: true };
        }
    }
    async #guarded(file, work) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof OutOfTimeError)
                return { type: 'late', isSent: true };
            if (error instanceof errors/* ActionError */.l && error.reason !== 'cancelled') {
                const message = `Whether ${JSON.stringify(file.path)} was processed is not known. ${error.message}`;
                return { type: 'failed', failure: { reason: error.reason, message } };
            }
            throw error;
        }
    }
}
/** The failure of a file that Pinecone could not process. */
function processingFailure({ path }, words) {
    const said = words === '' ? 'Pinecone does not say why.' : /[.!?]$/.test(words) ? words : `${words}.`;
    return { reason: 'file-failed', message: `${JSON.stringify(path)}: ${said}` };
}

;// CONCATENATED MODULE: ./src/content/files/carry-out.js







/**
 * Uploads the planned files, deletes each older version once the newer one is available, and finally prunes undeclared
 * files. A failed file stops no other. Never rejects: the outcome reports what was done.
 */
async function carryOutFiles(plan, api, name, options) {
    const run = new FilesRun(plan, api, name, options);
    try {
        const outcome = await run.run();
        const failure = texts_failureOf(outcome);
        const isReady = outcome.files.every(({ end }) => end.type === 'available');
        return { ...run.soFar(), texts: [outcomeText(outcome)], isReady, ...(failure && { failure }) };
    }
    catch (error) {
        return { ...run.soFar(), failure: (0,errors/* failureFrom */.J)(error) };
    }
}
const SAY_EVERY_MS = 10_000;
class FilesRun {
    #plan;
    #api;
    #options;
    #name;
    #uploader;
    #undeleted = [];
    #toSend;
    #sent = 0;
    #deleted = 0;
    #saidAt = -Infinity;
    constructor(plan, api, name, options) {
        this.#plan = plan;
        this.#api = api;
        this.#options = options;
        this.#name = name;
        this.#toSend = plan.steps.filter((step) => step.do === 'upload').length;
        this.#uploader = new Uploader(api, options.pace, {
            processing: new Processing(api, options),
            losesMetadata: plan.losesMetadata,
            onSent: () => {
                this.#sent += 1;
                if (options.clock.now() - this.#saidAt >= SAY_EVERY_MS)
                    this.#say(`${this.#sent} of ${this.#toSend} uploaded`);
            }
        });
    }
    /** The outcome so far, of a run that may not have ended. */
    soFar() {
        return {
            key: KEY,
            counts: { declared: this.#plan.steps.length, uploaded: this.#sent, deleted: this.#deleted },
            texts: [`${KEY}: ${this.#sent} of ${this.#toSend} uploaded`],
            isChanged: this.#sent + this.#deleted > 0 || this.#api.isAmbiguous,
            isReady: false
        };
    }
    async run() {
        const words = this.#failedBefore();
        const files = await Promise.all(this.#plan.steps.map(async (step) => ({ step, end: await this.#carryOutStep(step, words) })));
        if (files.every(({ end }) => end.type === 'available'))
            await this.#deleteAll(this.#plan.pruned);
        return {
            title: this.#api.title,
            files,
            sent: this.#sent,
            deleted: this.#deleted,
            undeleted: this.#undeleted,
            stopped: this.#uploader.stopped
        };
    }
    async #carryOutStep(step, words) {
        const end = await this.#endOf(step, words);
        if (end.type !== 'available')
            return end;
        const versions = [step.found, end.lost, ...step.older].filter((one) => one !== undefined);
        await this.#deleteAll(versions.filter(({ id }) => id !== end.id));
        return end;
    }
    async #endOf({ file, do: what, found }, words) {
        if (what === 'upload' || found === undefined)
            return await this.#uploader.upload(file);
        switch (what) {
            case 'none':
                return { type: 'available', id: found.id };
            case 'wait':
                return await this.#uploader.waitFor(file, found);
            case 'fail':
                return { type: 'failed', failure: processingFailure(file, (await words).get(found.id) ?? '') };
        }
    }
    /** What Pinecone said of the files that failed in an earlier run, by their ids. */
    async #failedBefore() {
        if (!this.#plan.steps.some((step) => step.do === 'fail'))
            return new Map();
        try {
            return new Map((await this.#api.failures()).map(({ fileId, words }) => [fileId, words]));
        }
        catch (error) {
            // The failed file is reported nevertheless, without the reason.
            if (error instanceof errors/* ActionError */.l && error.reason !== 'cancelled')
                return new Map();
            throw error;
        }
    }
    async #deleteAll(files) {
        await Promise.all(files.map((file) => this.#delete(file)));
    }
    /** Deletes a file that is unchanged since the plan: meanwhile, up to an hour, another run may have uploaded it again. */
    async #delete(file) {
        try {
            const now = await this.#api.describe(file.id);
            if (now === undefined || now.status === 'Deleting' || !(0,core_json/* isEqual */.n4)(now.metadata, file.metadata))
                return;
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.l) || error.reason === 'cancelled')
                throw error;
            this.#undeleted.push((0,errors/* failureFrom */.J)(error));
            return;
        }
        const end = await this.#options.pace.write((attempt) => this.#api.delete(file, attempt), () => Promise.resolve(undefined));
        if (end.type === 'ok')
            this.#deleted += 1;
        else if (end.type === 'failed')
            this.#undeleted.push((0,errors/* failureFrom */.J)(end.error));
        else
            this.#undeleted.push({ reason: 'not-ready', message: 'Time was up before all was deleted.' });
    }
    #say(text) {
        this.#saidAt = this.#options.clock.now();
        this.#options.say(`${this.#name}: ${text}`);
    }
}

;// CONCATENATED MODULE: ./src/content/files/compare.js
// Plans files: compares the declared ones with the assistant's.



/** The plan for an empty assistant. */
function planForNew({ files }) {
    const steps = files.map((file) => ({ file, do: 'upload', found: undefined, older: [] }));
    return { steps, pruned: [], losesMetadata: false };
}
/**
 * Plans an existing assistant. Asks by id for each file that the list lacks, because files whose processing failed drop out
 * of the list.
 *
 * @throws ActionError if they cannot be read
 */
async function compareFiles(declared, api) {
    const { files, repositoryId, prune } = declared;
    const remote = (await api.list()).filter(({ status }) => status !== 'Deleting');
    const limit = (0,limiter/* limiter */.T)(8);
    const steps = await Promise.all(files.map(async (file) => {
        const idPrefix = idPrefixOf(repositoryId, file.path);
        const versions = remote.filter((one) => one.id.startsWith(idPrefix) || isMarkedAs(one, file, repositoryId));
        const same = versions.filter((one) => one.id === file.id || hasMetadata(one, file.metadata));
        const described = same.length > 0 ? undefined : await limit(() => api.describe(file.id));
        const found = [...same, ...(described === undefined ? [] : [described])].sort(byUse)[0];
        const older = versions.filter((one) => one !== found);
        return { file, do: whatToDo(file, found, declared), found, older };
    }));
    const paths = new Set(files.map(({ path }) => path));
    const ours = remote.filter(({ metadata }) => metadata[OWN_KEYS.repository] === repositoryId);
    const pruned = ours.filter(({ metadata: { [OWN_KEYS.path]: path } }) => typeof path === 'string' && !paths.has(path));
    return {
        steps,
        pruned: prune ? pruned : [],
        losesMetadata: ours.some(({ id, metadata }) => OWN_KEYS.hash in metadata && !id.startsWith('gha-')) ||
            steps.some(({ do: what, found }) => what === 'upload' && found !== undefined && isAlive(found))
    };
}
function whatToDo(file, found, { isRerun }) {
    if (found === undefined)
        return 'upload';
    if (found.status === 'ProcessingFailed')
        return isRerun ? 'upload' : 'fail';
    if (!isAlive(found))
        return 'upload';
    // Without our metadata, no later run could tell the owner.
    if (!hasMetadata(found, file.metadata))
        return 'upload';
    return found.status === 'Available' ? 'none' : 'wait';
}
function isMarkedAs({ metadata }, { path }, repositoryId) {
    return metadata[OWN_KEYS.repository] === repositoryId && metadata[OWN_KEYS.path] === path;
}
/** Of several files of one content, the one that can be used first. */
function byUse(a, b) {
    const rank = ({ status }) => ['Available', 'Processing'].indexOf(status) >>> 0;
    return rank(a) - rank(b);
}

;// CONCATENATED MODULE: ./src/content/files/files.js
// Files of the workspace in assistants: checked, compared, uploaded where they differ, and retired.










/** Files as content, for one run. */
function filesContent(options) {
    const amount = { files: 0, bytes: 0 };
    const checked = new Map();
    const oneByOne = (0,limiter/* limiter */.T)(1);
    const pace = new Pace(options, () => {
        options.say('The plan allows no more uploads at this pace, so the others go one at a time.');
    });
    return {
        key: KEY,
        // In the order of declaration, so that what a run may read at most is always reached in the same place.
        check: (declared) => oneByOne(async () => {
            const { files, issues } = await checkFiles(declared, options, amount);
            checked.set((0,resource/* keyOf */.TN)(declared), files);
            return issues;
        }),
        plan: async (declared, observed) => {
            const files = checked.get((0,resource/* keyOf */.TN)(declared)) ?? [];
            // An empty list declares nothing, but that, with "prune", all of ours are to go.
            const isAny = files.length > 0 || prunes(declared);
            return isAny ? await planOne(declared, files, observed, { ...options, pace }) : undefined;
        }
    };
}
async function planOne(declared, files, observed, options) {
    const { repositoryId, isRerun, data } = options;
    const wanted = { files, repositoryId, isRerun, prune: prunes(declared) };
    const filesOf = ({ host }) => {
        return new AssistantFiles(data.at(host, (0,registry/* titleOf */.Gg)(declared)), declared.name, `${declared.kind} "${(0,registry/* fullNameOf */.E4)(declared)}"`);
    };
    const compare = (there) => compareFiles(wanted, filesOf(there));
    const plan = observed === undefined ? planForNew(wanted) : await compare(observed);
    return {
        change: changeOf(plan),
        carryOut: async (ready, isNew) => {
            try {
                const now = isNew ? planForNew(wanted) : observed === undefined ? await compare(ready) : plan;
                return await carryOutFiles(now, filesOf(ready), declared.name, options);
            }
            catch (error) {
                const texts = [`${KEY}: none uploaded`];
                return { key: KEY, counts: {}, texts, isChanged: false, isReady: false, failure: (0,errors/* failureFrom */.J)(error) };
            }
        }
    };
}
function prunes({ extras }) {
    return extras?.['prune'] === true;
}


/***/ }),

/***/ 9719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ filesMatching)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * The regular files that a path or pattern names (`*`, `**`, `?`, braces), sorted by path. Links are never followed out
 * of the workspace, and what is below `.git` is never matched. Naming nothing is a problem.
 */
async function filesMatching(pattern, workspace) {
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern) || pattern.split(/[\\/]/).includes('..')) {
        return { problem: 'leads out of the workspace. Write a path from the root of the workspace.' };
    }
    const literal = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pattern)).catch(() => undefined);
    if (literal?.isDirectory())
        return { problem: `is a directory. Name the files in it, such as "${pattern.replace(/\/+$/, '')}/*".` };
    const paths = literal === undefined ? await pathsMatching(pattern, root) : [pattern];
    const files = [];
    for (const path of paths) {
        const file = await fileAt(path, root);
        if (file === 'outside')
            return { problem: `names ${path}, a link that leads out of the workspace. Only files of the workspace are read.` };
        if (file === 'of git')
            return { problem: `names ${path}, which leads to what git keeps in .git. Only files of the repository are read.` };
        if (file !== undefined)
            files.push(file);
    }
    if (files.length > 0)
        return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
    return {
        problem: 'names no file of the workspace. Is actions/checkout run before this step, and the path spelt as in the repository?'
    };
}
async function pathsMatching(pattern, root) {
    const isInGit = (path) => path.split(/[\\/]/).includes('.git');
    const paths = [];
    for await (const path of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(pattern, { cwd: root, exclude: isInGit }))
        paths.push(path);
    return paths;
}
async function fileAt(path, root) {
    const absolute = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).catch(() => undefined);
    if (absolute === undefined)
        return undefined;
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, absolute);
    if (way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way))
        return 'outside';
    // actions/checkout leaves a token there, and a link may have any name.
    if (way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).includes('.git'))
        return 'of git';
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolute);
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return stats.isFile() ? { path: name, absolute, bytes: stats.size } : undefined;
}


/***/ })

};
