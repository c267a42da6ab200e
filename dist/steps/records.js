export const id = 55;
export const ids = [55];
export const modules = {

/***/ 4428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RecordsContent: () => (/* binding */ RecordsContent)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(2075);
// EXTERNAL MODULE: ./src/core/limiter.js
var limiter = __webpack_require__(694);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __webpack_require__(7939);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/content/issues.js
var content_issues = __webpack_require__(9184);
// EXTERNAL MODULE: ./src/core/text/words.js
var words = __webpack_require__(4117);
// EXTERNAL MODULE: ./src/core/json.js
var core_json = __webpack_require__(9214);
// EXTERNAL MODULE: ./src/core/nearest.js
var nearest = __webpack_require__(2248);
// EXTERNAL MODULE: ./src/core/text/line.js
var line = __webpack_require__(1220);
;// CONCATENATED MODULE: ./src/content/records/vectors.js
// The rules of vectors and metadata: Pinecone's OpenAPI 2026-04, db_data (Vector, SparseValues), and its docs, "Indexing
// overview" and "Limits".



const MAX_METADATA_BYTES = 40_960;
const MAX_SPARSE_VALUES = 2_048;
const MAX_SPARSE_INDEX = 2 ** 32 - 1;
const MAX_SHOWN_LENGTH = 80;
/** Returns a mapping without the given keys. */
function without(fields, ...keys) {
    return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}
/** Quotes a key or an id for a message, cut to a readable length. */
function shown(text) {
    return JSON.stringify((0,line/* cut */.Jj)(text, MAX_SHOWN_LENGTH));
}
/** The problem of dense values, worded to follow their name. */
function denseProblem(value, dimension) {
    if (!Array.isArray(value))
        return 'is no list of numbers.';
    const values = value;
    if (!values.every(isFloat))
        return 'has something that is no 32-bit number.';
    if (dimension !== undefined && values.length !== dimension)
        return `has ${(0,words/* count */.U9)(values.length, 'number')}, and the dimension is ${dimension}.`;
    if (values.length === 0)
        return 'is empty.';
    return values.every(isZero) ? 'has nothing but zeros, which Pinecone refuses.' : undefined;
}
function isFloat(value) {
    return typeof value === 'number' && Number.isFinite(Math.fround(value));
}
/** Whether a number is zero as Pinecone stores it, in 32 bits. */
function isZero(value) {
    return Math.fround(Number(value)) === 0;
}
/** The problem of sparse values, worded to follow their name. */
function sparseProblem(value) {
    if (!(0,core_json/* isObject */.Gv)(value) || !Array.isArray(value['indices']) || !Array.isArray(value['values']))
        return 'is no mapping of the lists "indices" and "values".';
    const { indices, values, ...others } = value;
    const [unknown] = Object.keys(others);
    if (unknown !== undefined)
        return `has the unknown key ${shown(unknown)}.`;
    if (indices.length !== values.length)
        return `has lists of different lengths: ${indices.length} indices, ${values.length} values.`;
    if (values.length === 0)
        return 'is empty.';
    if (values.length > MAX_SPARSE_VALUES)
        return `has ${values.length} values, and at most ${MAX_SPARSE_VALUES} fit.`;
    if (!indices.every(isSparseIndex))
        return `has an index that is no whole number from 0 to ${MAX_SPARSE_INDEX}.`;
    if (new Set(indices).size < indices.length)
        return 'has an index twice.';
    if (!values.every(isFloat))
        return 'has a value that is no 32-bit number.';
    return values.every(isZero) ? 'has nothing but zeros, which Pinecone refuses.' : undefined;
}
function isSparseIndex(value) {
    return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= MAX_SPARSE_INDEX;
}
/** The problems of metadata, each worded to follow the record's name. */
function metadataProblems(metadata, lineBytes) {
    const problems = Object.entries(metadata).flatMap(([key, value]) => metadataProblem(key, value) ?? []);
    if (problems.length > 0 || lineBytes <= MAX_METADATA_BYTES)
        return problems;
    const bytes = (0,line/* byteLength */.dp)(JSON.stringify(metadata));
    return bytes <= MAX_METADATA_BYTES
        ? []
        : [`has ${bytes} bytes of metadata, and at most ${MAX_METADATA_BYTES} fit (40 KB).`];
}
function metadataProblem(key, value) {
    if (key.startsWith('$'))
        return `has the key ${shown(key)}: none may begin with "$".`;
    if (value === null)
        return `has null in ${shown(key)}. Leave the key out.`;
    if (typeof value === 'number' && !Number.isFinite(value))
        return `has a number in ${shown(key)} that is too large.`;
    if (typeof value !== 'object')
        return undefined;
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return undefined;
    return `has something in ${shown(key)} that is no text, number, true, false or list of texts. Metadata is flat.`;
}

;// CONCATENATED MODULE: ./src/content/records/check.js
// Validates one record against its index.




/** The limit for one text of a document: Pinecone's docs, "Limits" (full-text search, public preview). */
const MAX_TEXT_BYTES = 102_400;
const VECTOR_KEYS = ['id', 'values', 'sparse_values', 'metadata'];
/** Parses a line. The parser's own message is never reported, because it quotes the line. */
function parseLine(text) {
    if (text.trimStart().startsWith('['))
        return { problem: 'This line is a list. Write one JSON object a line, without a list around them.', at: 0 };
    try {
        const json = JSON.parse(text);
        return (0,core_json/* isObject */.Gv)(json)
            ? { record: json }
            : { problem: 'This line is no JSON object. Write one a line, each a record.', at: 0 };
    }
    catch (error) {
        const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
        return { problem: 'This line is not JSON. Write one whole JSON object a line.', at: Number(position ?? 0) };
    }
}
/** The key of a record's id: `id` for vectors, `_id` for documents. Records of text may use either. */
function idKeyOf(record, form) {
    if (form?.holds === 'vectors')
        return 'id';
    if (form?.holds === 'documents')
        return '_id';
    return Object.hasOwn(record, '_id') ? '_id' : 'id';
}
/** The id of a record; undefined if it is missing or not a text. */
function idOf(record, form) {
    const id = record[idKeyOf(record, form)];
    return typeof id === 'string' ? id : undefined;
}
/**
 * Returns every problem of a record, each worded to follow the record's name.
 *
 * @param form what the index holds; while that is unknown (undefined), only the rules for all records are checked
 */
function problemsOf(record, form, lineBytes) {
    const problems = idProblems(record, form);
    if (form?.holds === 'vectors')
        return [...problems, ...vectorProblems(record, form, lineBytes)];
    if (form?.holds === 'texts')
        return [...problems, ...textProblems(record, form, lineBytes)];
    if (form?.holds === 'documents')
        return [...problems, ...documentProblems(record, form, lineBytes)];
    return problems;
}
/** The rules of ids: Pinecone's OpenAPI 2026-04, Vector.id, and its docs, "Limits". */
function idProblems(record, form) {
    const key = idKeyOf(record, form);
    const id = record[key];
    if (form?.holds === 'texts' && record['_id'] !== undefined && record['id'] !== undefined)
        return ['has both "_id" and "id". Keep one of them.'];
    if (id === undefined)
        return [`has no "${key}".`];
    if (typeof id !== 'string' || id === '')
        return [`has an "${key}" that is no text, or empty.`];
    if (id.length > 512)
        return [`has an "${key}" of ${id.length} characters, and at most 512 fit.`];
    // eslint-disable-next-line no-control-regex
    return /^[\x01-\x7f]*$/.test(id) ? [] : [`has an "${key}" with a character that is not ASCII, or NUL.`];
}
function vectorProblems(record, form, lineBytes) {
    const { values, sparseValues, sparse_values = sparseValues, metadata } = record;
    const unknown = Object.keys(without(record, ...VECTOR_KEYS, 'sparseValues')).map((key) => {
        const near = (0,nearest/* nearest */.pA)(key, VECTOR_KEYS);
        const advice = near === undefined ? `Known here: ${VECTOR_KEYS.join(', ')}.` : `Did you mean "${near}"?`;
        return `has the unknown key ${shown(key)}. ${advice}`;
    });
    const isTwice = sparseValues !== undefined && record['sparse_values'] !== undefined;
    return [
        ...unknown,
        ...(isTwice ? ['has both "sparse_values" and "sparseValues". Keep one of them.'] : []),
        ...denseProblems(values, sparse_values, form),
        ...sparseProblems(sparse_values, form),
        ...(metadata === undefined
            ? []
            : (0,core_json/* isObject */.Gv)(metadata)
                ? metadataProblems(metadata, lineBytes)
                : ['has "metadata" that is no mapping.'])
    ];
}
function denseProblems(values, sparse, form) {
    const isEmpty = values === undefined || (Array.isArray(values) && values.length === 0);
    if (isEmpty && form.isSparse !== false)
        return sparse === undefined ? ['has no "sparse_values".'] : [];
    if (form.isSparse)
        return ['has "values", and the index holds sparse vectors alone.'];
    if (values === undefined)
        return ['has no "values".'];
    const problem = denseProblem(values, form.dimension);
    return problem === undefined ? [] : [`: "values" ${problem}`];
}
function sparseProblems(sparse, { allowsSparse }) {
    if (sparse === undefined)
        return [];
    if (allowsSparse === false)
        return ['has "sparse_values", which a dense index takes only with the metric dotproduct.'];
    const problem = sparseProblem(sparse);
    return problem === undefined ? [] : [`: "sparse_values" ${problem}`];
}
function textProblems(record, { field }, lineBytes) {
    const text = field === undefined ? undefined : record[field];
    const isMissing = field !== undefined && (typeof text !== 'string' || text === '');
    return [
        ...(isMissing ? [`has no text in ${shown(field)}, the field that the index embeds.`] : []),
        ...metadataProblems(without(record, '_id', 'id', ...(isMissing ? [field] : [])), lineBytes)
    ];
}
function documentProblems(record, { fields, isWhole }, lineBytes) {
    const entries = Object.entries(record).filter(([name]) => name !== '_id');
    const inSchema = entries.filter(([name]) => fields.has(name));
    const others = entries.filter(([name, value]) => !fields.has(name) && (isWhole || !mayBeVector(value)));
    const reserved = others.filter(([name]) => name.startsWith('_')).map(([name]) => name);
    return [
        ...inSchema.flatMap(([name, value]) => {
            const problem = fieldProblem(value, fields.get(name));
            return problem === undefined ? [] : [`: ${shown(name)} ${problem}`];
        }),
        ...reserved.map((name) => `has the key ${shown(name)}: none but "_id" may begin with "_".`),
        ...metadataProblems(Object.fromEntries(others), lineBytes),
        ...(isWhole && inSchema.length === 0
            ? [`has none of the fields of the index: ${[...fields.keys()].map(shown).join(', ')}.`]
            : [])
    ];
}
function fieldProblem(value, field) {
    if (field?.type === 'dense')
        return denseProblem(value, field.dimension);
    if (field?.type === 'sparse')
        return sparseProblem(value);
    if (typeof value !== 'string')
        return 'is no text.';
    const bytes = (0,line/* byteLength */.dp)(value);
    return bytes > MAX_TEXT_BYTES ? `has ${bytes} bytes, and at most ${MAX_TEXT_BYTES} fit (100 KB).` : undefined;
}
/** Whether a value could belong to a vector field that the declaration leaves out. */
function mayBeVector(value) {
    if (Array.isArray(value))
        return value.every((item) => typeof item === 'number');
    return (0,core_json/* isObject */.Gv)(value) && Object.hasOwn(value, 'indices');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/content/workspace.js
var content_workspace = __webpack_require__(9719);
;// CONCATENATED MODULE: ./src/content/records/endpoints.js
// The requests that write and read records: Pinecone's OpenAPI 2026-04, db_data (vectors, records), and 2026-07
// (documents). The limits are from its docs, "Limits".

/** The most bytes of an upsert; Pinecone allows 2 MB. */
const MAX_BODY_BYTES = 2_000_000;
/** The most bytes of one record: leaves room for its envelope and the namespace's name. */
const MAX_RECORD_BYTES = 1_990_000;
/** The most ids of one fetch, and the most characters of its URL from the path on; Pinecone allows 8 KB. */
const MAX_FETCH_IDS = 100;
const MAX_URL_LENGTH = 7_900;
const DEFAULT_NAMESPACE = '__default__';
const JSON_TYPE = 'application/json';
const EMPTY = {};
const VECTORS = {
    maxRecords: 1_000,
    lineOf: (content) => (content.includes('sparse_values') ? inApiWords(content) : content),
    envelope: (namespace) => {
        const place = namespace === DEFAULT_NAMESPACE ? '' : `,"namespace":${JSON.stringify(namespace)}`;
        return { path: '/vectors/upsert', type: JSON_TYPE, head: '{"vectors":[', separator: ',', tail: `]${place}}` };
    },
    fetch: (ids, namespace) => ({ method: 'GET', path: fetchPath(ids, namespace), operation: 'read' }),
    answered: (answer) => objectAt(answer, 'vectors')
};
const TEXTS = {
    ...VECTORS,
    maxRecords: 96,
    lineOf: (content) => content,
    envelope: (namespace) => ({
        path: `/records/namespaces/${encoded(namespace)}/upsert`,
        type: 'application/x-ndjson',
        head: '',
        separator: '\n',
        tail: ''
    })
};
const DOCUMENTS = {
    maxRecords: 1_000,
    lineOf: (content) => content,
    envelope: (namespace) => ({
        path: `/namespaces/${encoded(namespace)}/documents/upsert`,
        type: JSON_TYPE,
        head: '{"documents":[',
        separator: ',',
        tail: ']}'
    }),
    fetch: (ids, namespace) => ({
        method: 'POST',
        path: `/namespaces/${encoded(namespace)}/documents/fetch`,
        operation: 'read',
        body: { ids }
    }),
    answered: (answer) => objectAt(answer, 'documents')
};
/** The requests for records of a form. */
function endpointsOf(form) {
    if (form.holds === 'vectors')
        return VECTORS;
    if (form.holds === 'texts')
        return TEXTS;
    return form.embeds ? { ...DOCUMENTS, maxRecords: 50 } : DOCUMENTS;
}
/** How many characters an id or a namespace adds to a URL. */
function lengthInUrl(text) {
    return 'namespace='.length + encodeURIComponent(text).length;
}
function fetchPath(ids, namespace) {
    const place = namespace === DEFAULT_NAMESPACE ? [] : [`namespace=${encodeURIComponent(namespace)}`];
    return `/vectors/fetch?${[...ids.map((id) => `ids=${encodeURIComponent(id)}`), ...place].join('&')}`;
}
/** Encodes a name for a path, in which `.` and `..` would lead elsewhere. */
function encoded(namespace) {
    return /^\.\.?$/.test(namespace) ? namespace.replaceAll('.', '%2E') : encodeURIComponent(namespace);
}
function inApiWords(content) {
    const { sparse_values: sparse, ...vector } = JSON.parse(content.toString('utf8'));
    return sparse === undefined ? content : Buffer.from(JSON.stringify({ ...vector, sparseValues: sparse }));
}
function objectAt(answer, key) {
    const found = (0,core_json/* valueAt */.fK)(answer, [key]);
    if ((0,core_json/* isObject */.Gv)(found))
        return found;
    // Nothing was answered where nothing is, or an answer left its empty part out.
    return found === undefined && (answer === undefined || isEmptyAnswer(answer)) ? EMPTY : undefined;
}
/** What a fetch answers beside the records. (Pinecone's OpenAPI, db_data: FetchResponse.) */
const BESIDE = { namespace: true, usage: true };
/** Whether an answer left its records out because there are none. */
function isEmptyAnswer(answer) {
    return (0,core_json/* isObject */.Gv)(answer) && Object.keys(answer).every((key) => Object.hasOwn(BESIDE, key));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/content/records/bytes.js
/** A byte buffer that grows as parts are added. */
class Bytes {
    #buffer;
    #length = 0;
    constructor(capacity) {
        this.#buffer = Buffer.allocUnsafe(capacity);
    }
    get length() {
        return this.#length;
    }
    add(part) {
        const length = this.#length + part.length;
        if (length > this.#buffer.length) {
            const larger = Buffer.allocUnsafe(2 * length);
            this.#buffer.copy(larger, 0, 0, this.#length);
            this.#buffer = larger;
        }
        this.#buffer.set(part, this.#length);
        this.#length = length;
    }
    /** A view of the bytes, valid until more are added. */
    view(start = 0, end = this.#length) {
        return this.#buffer.subarray(start, end);
    }
    clear() {
        this.#length = 0;
    }
}

;// CONCATENATED MODULE: ./src/content/records/lines.js



const CHUNK_BYTES = 256 * 1024;
const [TAB, NEWLINE, RETURN, SPACE] = [0x09, 0x0a, 0x0d, 0x20];
const BYTE_ORDER_MARK = Buffer.from('\ufeff');
/**
 * Yields the lines of a file that are not blank. Memory holds little more than one line, whatever the size of the file.
 * Accepts both line breaks, and skips a byte order mark.
 *
 * @param maxBytes the most bytes of one line: a longer one is not read
 */
async function* linesOf(absolute, maxBytes) {
    const file = await (0,promises_.open)(absolute);
    try {
        // Reuses one chunk, because new ones would stay in memory until garbage collection.
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        const line = new GrowingLine(maxBytes);
        for (;;) {
            const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES);
            if (bytesRead === 0)
                break;
            for (let start = 0; start < bytesRead;) {
                const newline = chunk.subarray(0, bytesRead).indexOf(NEWLINE, start);
                line.add(chunk.subarray(start, newline < 0 ? bytesRead : newline));
                if (newline < 0)
                    break;
                const whole = line.end();
                if (whole !== undefined)
                    yield whole;
                start = newline + 1;
            }
        }
        const last = line.end();
        if (last !== undefined)
            yield last;
    }
    finally {
        await file.close();
    }
}
class GrowingLine {
    #maxBytes;
    #content = new Bytes(CHUNK_BYTES);
    #number = 0;
    #isTooLong = false;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    add(part) {
        this.#isTooLong ||= this.#content.length + part.length > this.#maxBytes;
        if (!this.#isTooLong)
            this.#content.add(part);
    }
    /** Returns the line and begins the next; undefined if it is blank. */
    end() {
        this.#number += 1;
        const [number, isTooLong, content] = [this.#number, this.#isTooLong, trimmed(this.#content.view())];
        this.#content.clear();
        this.#isTooLong = false;
        if (isTooLong)
            return { number, content: undefined, problem: 'This line is longer than 2 MB.' };
        if (content.length === 0)
            return undefined;
        return (0,external_node_buffer_.isUtf8)(content) ? { number, content } : { number, content: undefined, problem: 'This line is not UTF-8.' };
    }
}
function trimmed(content) {
    let start = content.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    let end = content.length;
    const isBlank = (byte) => byte === SPACE || byte === TAB || byte === RETURN;
    while (start < end && isBlank(content[start]))
        start += 1;
    while (end > start && isBlank(content[end - 1]))
        end -= 1;
    return content.subarray(start, end);
}

;// CONCATENATED MODULE: ./src/content/records/sources.js








/** The key of `Declared.extras`: a list of `{file, namespace}`. */
const KEY = 'records';
/** Finds the files that a resource declares, each once and grouped by namespace; a pattern without a file is an issue. */
async function sourcesOf(declared, workspace) {
    const sources = new Map();
    const issues = [];
    // A resource inside an index is one of its namespaces.
    const own = declared.parent === undefined ? undefined : declared.name;
    for (const [at, { file: pattern, namespace }] of entriesOf(declared.extras?.[KEY], own).entries()) {
        const declaredAt = (0,resource/* locationOf */.hD)(declared, [KEY, String(at), 'file']);
        const matches = await (0,content_workspace/* filesMatching */.N)(pattern, workspace);
        if ('problem' in matches) {
            const message = `${(0,registry/* titleOf */.Gg)(declared)}: "${KEY}" ${JSON.stringify(pattern)} ${matches.problem}`;
            issues.push({ message, location: declaredAt });
            continue;
        }
        for (const file of matches.files) {
            const key = JSON.stringify([namespace, file.absolute]);
            if (sources.has(key))
                continue;
            const version = await versionOf(file.absolute);
            sources.set(key, { file, namespace, declaredAt, version, records: 0 });
        }
    }
    return { sources: [...sourcesByNamespace([...sources.values()]).values()].flat(), issues };
}
/** @throws ActionError `invalid-declaration` if a file is no longer the one that was checked */
async function throwIfChanged({ file, version }) {
    if ((await versionOf(file.absolute)) === version)
        return;
    const message = `${file.path} has changed since this run checked it, so its records are not written. Run this again.`;
    throw new errors/* ActionError */.l({ reason: 'invalid-declaration', message });
}
async function versionOf(path) {
    const stats = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    return stats === undefined ? '' : [stats.size, stats.mtimeNs, stats.ino].join(' ');
}
/** Groups files by their namespace. */
function sourcesByNamespace(sources) {
    return Map.groupBy(sources, ({ namespace }) => namespace);
}
function entriesOf(value, own) {
    return (Array.isArray(value) ? value : []).flatMap((entry) => {
        const { file, namespace = own } = (0,core_json/* isObject */.Gv)(entry) ? entry : {};
        return typeof file === 'string' && typeof namespace === 'string' ? [{ file, namespace }] : [];
    });
}
/** Yields the lines of all files. */
async function* linesIn(sources) {
    for (const source of sources) {
        for await (const line of linesOf(source.file.absolute, MAX_RECORD_BYTES))
            yield { ...line, source };
    }
}
/** A location in a file of records. */
function locationIn({ file: { path } }, line, column = 1) {
    return { source: path, file: path, line, column };
}

;// CONCATENATED MODULE: ./src/content/records/read.js
// Checks whole files of records, before any request.




const MAX_RECORDS = 10_000;
const MAX_BYTES = 50 * 1024 * 1024;
const IMPORT_ADVICE = 'For more, import from object storage: https://docs.pinecone.io/guides/index-data/import-data. What is for previews ' +
    'alone is better small.';
/**
 * Returns every issue in files of records. Memory keeps only the ids, which the issues name.
 *
 * @param amount grows by what was read
 * @param index the index that the records are for, by `keyOf`
 */
async function issuesIn(sources, form, amount, redact, index = '') {
    for (const { file, declaredAt } of sources) {
        amount.bytes += file.bytes;
        if (amount.bytes <= MAX_BYTES)
            continue;
        const message = `${file.path} makes more than 50 MB of records in one run. ${IMPORT_ADVICE}`;
        return [{ message, location: declaredAt }];
    }
    const reading = new Reading(form, amount, redact, index);
    for await (const line of linesIn(sources))
        if (!reading.take(line))
            break;
    return reading.end(sources);
}
/** Reads the record of a line, and checks it against the form of the index: gives its id, if it has one, and its issues. */
function readLine({ source, content, number, problem }, form, redact) {
    if (content === undefined)
        return { issues: [{ message: problem ?? '', location: locationIn(source, number) }] };
    const parsed = parseLine(content.toString('utf8'));
    if ('problem' in parsed)
        return { issues: [{ message: parsed.problem, location: locationIn(source, number, parsed.at + 1) }] };
    const id = idOf(parsed.record, form);
    const name = id === undefined ? 'This record' : `Record ${shown(redact(id))}`;
    const issues = problemsOf(parsed.record, form, content.length).map((words) => {
        return {
            message: words.startsWith(':') ? `${name}${words}` : `${name} ${words}`,
            location: locationIn(source, number)
        };
    });
    return { id, issues };
}
class Reading {
    #form;
    #amount;
    #redact;
    #issues = [];
    #index;
    #isTooMany = false;
    constructor(form, amount, redact, index) {
        this.#index = index;
        this.#form = form;
        this.#amount = amount;
        this.#redact = redact;
    }
    /** Checks a line; false if the run has too many records, and reading must stop. */
    take(line) {
        const { source, number } = line;
        source.records += 1;
        this.#amount.records += 1;
        if (this.#amount.records > MAX_RECORDS) {
            this.#isTooMany = true;
            const message = `This is more than ${(0,words/* count */.U9)(MAX_RECORDS, 'record')} in one run. ${IMPORT_ADVICE}`;
            this.#issues.push({ message, location: locationIn(source, number) });
            return false;
        }
        const { id, issues } = readLine(line, this.#form, this.#redact);
        this.#issues.push(...issues);
        if (id !== undefined)
            this.#note(id, line);
        return true;
    }
    #note(id, { source, number }) {
        // Another resource of the run may declare records for the same namespace.
        const key = JSON.stringify([this.#index, source.namespace]);
        const ids = this.#amount.ids.get(key) ?? new Map();
        this.#amount.ids.set(key, ids);
        const first = ids.get(id);
        if (first === undefined) {
            ids.set(id, `${source.file.path}:${number}`);
            return;
        }
        const message = `Record ${shown(this.#redact(id))} is in this namespace twice: ${first} has it already.`;
        this.#issues.push({ message, location: locationIn(source, number) });
    }
    /** Returns all issues, and one for each file without a record. */
    end(sources) {
        const empty = this.#isTooMany ? [] : sources.filter(({ records }) => records === 0);
        return [
            ...this.#issues,
            ...empty.map((source) => ({ message: 'This file has no records.', location: locationIn(source, 1) }))
        ];
    }
}

;// CONCATENATED MODULE: ./src/content/records/compare-files.js
// Plans the writes of records: compares the declared files with the index, without writing.




const FETCHES_AT_ONCE = 4;
/** At least the size of one fetch. */
const MAX_ITEMS = 100;
/** Plans to write every record of the files. */
function writeAll(sources) {
    return [...sourcesByNamespace(sources)].map(([namespace, own]) => {
        const fresh = own.reduce((sum, { records }) => sum + records, 0);
        return { namespace, sources: own, equal: 0, fresh, changed: 0, lines: undefined };
    });
}
/**
 * Compares every record of the files with the index.
 *
 * @throws ActionError if the index cannot be read, or `invalid-declaration` if a record does not fit it
 */
async function compareFiles(sources, target, redact) {
    const plans = [];
    const issues = [];
    for (const [namespace, own] of sourcesByNamespace(sources)) {
        const lines = new Map(own.map((source) => [source, new Set()]));
        const plan = { namespace, sources: own, equal: 0, fresh: 0, changed: 0, lines };
        plans.push(plan);
        const chunks = fetchable(own, namespace, target, redact, issues);
        await (0,limiter/* forEachAtMost */.r)(FETCHES_AT_ONCE, chunks, async (items) => {
            if (issues.length > 0)
                return;
            const found = await target.find(items, namespace);
            for (const [at, { source, number }] of items.entries()) {
                const is = found[at]?.is;
                if (is === 'equal')
                    plan.equal += 1;
                else {
                    if (is === 'absent')
                        plan.fresh += 1;
                    else
                        plan.changed += 1;
                    lines.get(source)?.add(number);
                }
            }
        });
    }
    if (issues.length > 0)
        throw (0,content_issues/* invalidContent */.R)(issues);
    return plans;
}
/**
 * Checks the files against an index whose form was unknown at the first check.
 *
 * @throws ActionError `invalid-declaration` with every record that does not fit
 */
async function checkAgainst(sources, form, redact) {
    const issues = [];
    for await (const line of linesIn(sources))
        issues.push(...readLine(line, form, redact).issues);
    if (issues.length > 0)
        throw (0,content_issues/* invalidContent */.R)(issues);
}
async function* fetchable(sources, namespace, target, redact, issues) {
    let items = [];
    let bytes = 0;
    for await (const line of linesIn(sources)) {
        const { id, issues: own } = readLine(line, target.form, redact);
        issues.push(...own);
        const { source, number, content } = line;
        if (id === undefined || content === undefined || issues.length > 0)
            continue;
        items.push({ source, number, id, content: Buffer.from(content) });
        bytes += content.length;
        if (items.length < MAX_ITEMS && bytes < 1_000_000)
            continue;
        yield* target.fetchable(items, namespace);
        items = [];
        bytes = 0;
    }
    yield* target.fetchable(items, namespace);
}

// EXTERNAL MODULE: ./src/resources/index/typed-fields.js
var typed_fields = __webpack_require__(9099);
;// CONCATENATED MODULE: ./src/resources/index/record-form.js


/**
 * The form of an index's records, from its model; undefined where the model does not tell.
 *
 * @param isWhole whether the model describes the whole index, as an answer does
 */
function recordFormOf(model, isWhole) {
    const { embed, dimension, metric, vector_type: type } = model;
    if (embed !== undefined && embed !== null) {
        const field = (0,core_json/* valueAt */.fK)(embed, ['field_map', 'text']);
        return { holds: 'texts', field: typeof field === 'string' ? field : undefined };
    }
    const fields = (0,core_json/* valueAt */.fK)(model, ['schema', 'fields']);
    if ((0,core_json/* isObject */.Gv)(fields) && Object.keys(fields).length > 0) {
        const isEmbedded = (field) => typed_fields/* SEARCHES */.vF.some((key) => key !== 'full_text_search' && (0,core_json/* valueAt */.fK)(field, [key]) !== undefined);
        return {
            holds: 'documents',
            fields: new Map(Object.entries(fields).flatMap(([name, field]) => documentField(name, field))),
            isWhole,
            embeds: Object.values(fields).some(isEmbedded)
        };
    }
    if (!isWhole && dimension === undefined && type === undefined && metric === undefined)
        return undefined;
    const isDense = type === 'dense' || dimension !== undefined;
    return {
        holds: 'vectors',
        dimension: typeof dimension === 'number' ? dimension : undefined,
        isSparse: type === 'sparse' ? true : isDense ? false : undefined,
        allowsSparse: metric === undefined && type !== 'sparse' ? undefined : type === 'sparse' || metric === 'dotproduct'
    };
}
function documentField(name, field) {
    const [type, dimension] = [(0,core_json/* valueAt */.fK)(field, ['type']), (0,core_json/* valueAt */.fK)(field, ['dimension'])];
    const isStored = (0,core_json/* valueAt */.fK)(field, ['store_text']) !== false;
    if (type === 'string')
        return [[name, { type: 'text', isStored }]];
    if (type === 'sparse_vector')
        return [[name, { type: 'sparse', isStored }]];
    if (type !== 'dense_vector')
        return [];
    return [[name, { type: 'dense', isStored, ...(typeof dimension === 'number' && { dimension }) }]];
}

// EXTERNAL MODULE: ./src/resources/versions.js
var versions = __webpack_require__(525);
;// CONCATENATED MODULE: ./src/content/records/place.js
// Finds the index that a resource's records go to, and the form of its records.



/** The index that a resource's records go to: the resource itself, or its parent. */
function indexFor(declared, observed, outer) {
    const index = declared.parent === undefined ? { declared, ...(observed && { observed }) } : (outer ?? {});
    const isTyped = index.declared?.dialect === 'typed' || index.observed?.isBeyondClassic === true;
    return { declared: index.declared?.model ?? {}, observed: index.observed?.model, isTyped };
}
/** The form of the records by the declaration alone; undefined if that is not enough to tell. */
function declaredForm({ declared }) {
    return recordFormOf(declared, false);
}
/** The form of the records of an existing index, or of one that is created as declared. */
function wholeForm({ declared, observed }) {
    if (observed === undefined)
        return recordFormOf(declared, true);
    const { embed, schema } = observed;
    const { embed: declaredEmbed } = declared;
    return recordFormOf({
        ...observed,
        ...declared,
        // A schema never changes, and a declaration may omit fields.
        ...(schema !== undefined && { schema }),
        // An embedding model can still be added to an existing index.
        ...((0,core_json/* isObject */.Gv)(embed) && (0,core_json/* isObject */.Gv)(declaredEmbed) && { embed: { ...embed, ...declaredEmbed } })
    }, true);
}
/** The API version of requests about records. */
function versionFor({ isTyped }, form, classicDate) {
    return isTyped || form.holds === 'documents' ? versions/* TYPED_VERSION */.EJ.date : classicDate;
}

;// CONCATENATED MODULE: ./src/content/records/seen.js






const LONGEST_WAIT_MS = 60_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 5_000;
const MAX_NAMED = 3;
/**
 * Reads the last written records until they read as written, because Pinecone is eventually consistent by seconds.
 *
 * @returns a warning if they do not read as written in time; undefined if they do
 * @throws ActionError only if the run is cancelled
 */
async function unseen({ plan: { namespace }, last }, target, { signal, deadline, redact }) {
    const lines = (last?.lastLines(MAX_FETCH_IDS) ?? []).flatMap((content) => {
        const record = (0,core_json/* parsedJson */.U4)(content.toString('utf8'));
        const id = (0,core_json/* isObject */.Gv)(record) ? idOf(record, target.form) : undefined;
        return id === undefined ? [] : [{ id, content }];
    });
    const records = target.fetchable(lines, namespace).at(-1) ?? [];
    if (records.length === 0)
        return undefined;
    const { clock } = target;
    const start = clock.now();
    const end = Math.min(start + LONGEST_WAIT_MS, deadline);
    for (let pauseMs = FIRST_PAUSE_MS;; pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS)) {
        let texts;
        try {
            const found = await target.find(records, namespace);
            texts = records.flatMap((record, at) => {
                const one = found[at];
                const id = shown(redact(record.id));
                if (one?.is === 'absent')
                    return [`${id} is not there`];
                return one?.is === 'different' ? [`${id} has another ${shown(redact(one.field))}`] : [];
            });
        }
        catch (error) {
            if (signal.aborted || !(error instanceof errors/* ActionError */.l))
                throw error;
            return `${(0,words/* count */.U9)(records.length, 'record')} could not be looked at after writing. ${error.message}`;
        }
        if (texts.length === 0)
            return undefined;
        if (clock.now() + pauseMs >= end)
            return (`Of the last ${(0,words/* count */.U9)(records.length, 'record')} written into ${target.name}, namespace ${shown(namespace)}, ` +
                `${(0,words/* count */.U9)(texts.length, 'record')} did not answer as written within ${(0,words/* duration */.p0)(clock.now() - start)}: record ` +
                `${(0,words/* firstOf */.Ku)(texts, MAX_NAMED)}.`);
        await clock.sleep(pauseMs, signal);
    }
}

;// CONCATENATED MODULE: ./src/content/records/compare.js
// Compares a record with what a fetch answers.


/**
 * Returns the first field that differs between a declared record and the stored one, or undefined if they are equal. The
 * vector of a text that Pinecone embeds is never compared, nor is a text that it does not store.
 *
 * @param answered the record as a fetch answers it
 */
function differenceIn(record, answered, form) {
    if (form.holds === 'vectors') {
        const { values = [], sparseValues, sparse_values: sparse = sparseValues, metadata = {} } = record;
        if (!isSameDense(values, answered['values'] ?? []))
            return 'values';
        if (!isSameSparse(sparse, answered['sparseValues']))
            return 'sparse_values';
        return differenceInFields(metadata, answered['metadata'] ?? {}, 'metadata.');
    }
    if (form.holds === 'texts') {
        return differenceInFields(without(record, '_id', 'id'), answered['metadata'] ?? {}, '');
    }
    return differenceInDocument(record, answered, form);
}
function differenceInDocument(record, answered, { fields }) {
    for (const [name, field] of fields) {
        const [before, after] = [answered[name], record[name]];
        if (field.type === 'dense' && !isSameDense(after ?? [], before ?? []))
            return name;
        if (field.type === 'sparse' && !isSameSparse(after, before))
            return name;
        if (field.type === 'text' && field.isStored && !(0,core_json/* isEqual */.n4)(after, before))
            return name;
    }
    const rest = (document) => Object.fromEntries(Object.entries(document).filter(([name]) => !fields.has(name) && !name.startsWith('_')));
    return differenceInFields(rest(record), rest(answered), '');
}
function differenceInFields(written, answered, prefix) {
    if (!(0,core_json/* isObject */.Gv)(written) || !(0,core_json/* isObject */.Gv)(answered))
        return prefix;
    const key = [...new Set([...Object.keys(written), ...Object.keys(answered)])].find((name) => !(0,core_json/* isEqual */.n4)(own(written, name), own(answered, name)));
    return key === undefined ? undefined : `${prefix}${key}`;
}
function own(fields, name) {
    return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
/** Whether two numbers are equal to Pinecone, which stores 32-bit floats and answers them with any number of digits. */
function isSameNumber(a, b) {
    if (typeof a !== 'number' || typeof b !== 'number')
        return false;
    const [x, y] = [Math.fround(a), Math.fround(b)];
    const difference = Math.abs(x - y);
    return difference <= 1e-12 || difference <= 1e-6 * Math.max(Math.abs(x), Math.abs(y));
}
function isSameDense(a, b) {
    if (!Array.isArray(a) || !Array.isArray(b))
        return false;
    const other = b;
    return a.length === other.length && a.every((value, at) => isSameNumber(value, other[at]));
}
function isSameSparse(a, b) {
    const [one, other] = [weightsOf(a), weightsOf(b)];
    return one.size === other.size && [...one].every(([index, weight]) => isSameNumber(weight, other.get(index)));
}
/** The weights by index, because their order has no meaning. */
function weightsOf(sparse) {
    const { indices, values } = (0,core_json/* isObject */.Gv)(sparse) ? sparse : {};
    if (!Array.isArray(indices) || !Array.isArray(values))
        return new Map();
    const weights = values;
    return new Map(indices.map((index, at) => [index, weights[at] ?? null]));
}

;// CONCATENATED MODULE: ./src/content/records/target.js




/** Answers are longer than declarations: a 32-bit float comes with up to 20 digits. */
const MAX_FETCH_BYTES = 500_000;
/** The index that records are written into and read from. */
class RecordsTarget {
    /** The name within a sentence: `index "docs"`. */
    name;
    form;
    endpoints;
    clock;
    #host;
    #version;
    constructor(name, form, { host, version, clock }) {
        this.name = name;
        this.form = form;
        this.endpoints = endpointsOf(form);
        this.clock = clock;
        this.#host = host;
        this.#version = version;
    }
    async upsert(batch) {
        const doing = `Writing ${batch.size === 1 ? 'a record' : `${batch.size} records`} into ${this.name}`;
        const { path, type } = batch.envelope;
        const raw = { type, text: batch.body() };
        return await this.#host.send({ method: 'POST', path, operation: 'write', raw, version: this.#version, doing });
    }
    /**
     * Reads the records of one fetch, and compares each with the declared one.
     *
     * @throws ActionError if they cannot be read
     */
    async find(records, namespace) {
        const ids = records.map(({ id }) => id);
        const doing = `Reading ${ids.length === 1 ? 'a record' : `${ids.length} records`} of ${this.name}`;
        const answer = await this.#host.send({ ...this.endpoints.fetch(ids, namespace), version: this.#version, doing });
        // An unused namespace may not exist yet. Only a 404 in Pinecone's own words says so.
        if (answer.type === 'failed' && (answer.status !== 404 || answer.words === undefined))
            throw answer.error;
        const answered = this.endpoints.answered(answer.type === 'ok' ? answer.json : undefined);
        if (answered === undefined) {
            const message = `${doing} failed: the answer has no records that can be read, so what is there is unknown. Check "api-url", then run this again.`;
            throw new errors/* ActionError */.l({ reason: 'api-error', message });
        }
        return records.map(({ id, content }) => {
            const there = Object.hasOwn(answered, id) ? answered[id] : undefined;
            const record = (0,core_json/* parsedJson */.U4)(content.toString('utf8'));
            if (!(0,core_json/* isObject */.Gv)(there) || !(0,core_json/* isObject */.Gv)(record))
                return { is: 'absent' };
            const field = differenceIn(record, there, this.form);
            return field === undefined ? { is: 'equal' } : { is: 'different', field };
        });
    }
    /** Splits records into chunks that one fetch accepts. */
    fetchable(items, namespace) {
        const chunks = [];
        let [bytes, length] = [Infinity, 0];
        for (const item of items) {
            const more = lengthInUrl(item.id);
            const isFull = (chunks.at(-1)?.length ?? 0) >= MAX_FETCH_IDS;
            if (isFull || bytes + item.content.length > MAX_FETCH_BYTES || length + more > MAX_URL_LENGTH) {
                chunks.push([]);
                [bytes, length] = [0, lengthInUrl(namespace)];
            }
            chunks.at(-1)?.push(item);
            bytes += item.content.length;
            length += more;
        }
        return chunks;
    }
}

;// CONCATENATED MODULE: ./src/content/records/texts.js
// Describes planned and written records for plan, report and outputs.



/** The field changes of each namespace that has anything to write. */
function changesOf(plans) {
    return withWrites(plans).map(({ namespace, equal, fresh, changed }) => ({
        path: [KEY, namespace],
        before: { equal },
        after: { new: fresh, changed },
        effect: 'in-place'
    }));
}
/** The same for people: `records: 12 of 200 to write (3 new, 9 changed) in namespace "products"`. */
function planTexts(plans) {
    return withWrites(plans).map((plan) => {
        const parts = [
            ...(plan.fresh > 0 ? [`${plan.fresh} new`] : []),
            ...(plan.changed > 0 ? [`${plan.changed} changed`] : [])
        ];
        return `${KEY}: ${plan.fresh + plan.changed} of ${declaredIn(plan)} to write (${parts.join(', ')}) in ${namespaceText(plan)}`;
    });
}
function withWrites(plans) {
    return plans.filter(({ fresh, changed }) => fresh + changed > 0);
}
function declaredIn({ equal, fresh, changed }) {
    return equal + fresh + changed;
}
function namespaceText({ namespace }) {
    return `namespace ${shown(namespace)}`;
}
/** For the output `resources`: `{"<namespace>": {"declared": 200, "written": 12}}`. */
function countsOf(done) {
    return Object.fromEntries(done.map(({ plan, written }) => [plan.namespace, { declared: declaredIn(plan), written }]));
}
/** The written records, for log and summary. */
function writtenTexts(done) {
    return done
        .filter(({ written, failed }) => written + failed > 0)
        .map(({ plan, written }) => `${KEY}: ${written} of ${declaredIn(plan)} written in ${namespaceText(plan)}`);
}
/** Why records were not written, with the counts; undefined if all were. */
function failureOf(done) {
    const [first] = done.filter(({ cause }) => cause !== undefined);
    if (first?.cause === undefined)
        return undefined;
    const counts = done
        .filter(({ failed }) => failed > 0)
        .map(({ plan, written, failed }) => `${failed} of ${written + failed} records are not written in ${namespaceText(plan)}`);
    const failure = (0,errors/* failureFrom */.J)(first.cause);
    return { ...failure, message: `${failure.message} ${counts.join(', ')}. The next run writes the rest.` };
}

// EXTERNAL MODULE: ./src/resources/answers.js
var answers = __webpack_require__(3493);
;// CONCATENATED MODULE: ./src/content/records/batch.js

const FIRST_BYTES = 64 * 1024;
/** The lines of one upsert, as bytes: texts would be in memory several times over. */
class Batch {
    envelope;
    #content = new Bytes(FIRST_BYTES);
    #places = [];
    constructor(envelope) {
        this.envelope = envelope;
        this.#content.add(Buffer.from(envelope.head));
    }
    /** The number of lines. */
    get size() {
        return this.#places.length;
    }
    /** The length of the body if this line were added. */
    bytesWith(line) {
        return this.#content.length + line.length + Buffer.byteLength(this.envelope.separator + this.envelope.tail);
    }
    add(line) {
        if (this.size > 0)
            this.#content.add(Buffer.from(this.envelope.separator));
        const start = this.#content.length;
        this.#content.add(line);
        this.#places.push({ start, end: this.#content.length });
    }
    /** Returns the whole body, after which no line may be added. */
    body() {
        const tail = Buffer.from(this.envelope.tail);
        const end = this.#places.at(-1)?.end ?? this.#content.length;
        if (this.#content.length === end)
            this.#content.add(tail);
        return this.#content.view();
    }
    /** The last lines, at most `most`. */
    lastLines(most) {
        return this.#places.slice(-most).map(({ start, end }) => this.#content.view(start, end));
    }
    halves() {
        const halves = [new Batch(this.envelope), new Batch(this.envelope)];
        const lines = this.lastLines(this.size);
        for (const [at, line] of lines.entries())
            halves[at < lines.length / 2 ? 0 : 1].add(line);
        return halves;
    }
}

;// CONCATENATED MODULE: ./src/content/records/write.js
// Writes records in concurrent batches that fail independently of each other.







/** Pinecone's docs, "Limits": 100 upserts a second and namespace. */
const UPSERTS_AT_ONCE = 8;
/**
 * Writes the planned records of a namespace. A failed batch does not stop the others.
 *
 * @param result updated after every batch, so that it is right however this ends
 * @param all whether to write every declared record, whatever was planned
 * @param limit limits the concurrent batches over all resources
 * @throws ActionError only if the run is cancelled
 */
async function writeRecords(result, target, all, limit) {
    const { plan } = result;
    if (!all && plan.fresh + plan.changed === 0)
        return;
    for (const source of plan.sources)
        await throwIfChanged(source);
    let lastNumber = -1;
    const send = async (batch, number) => {
        const answer = await limit(() => target.upsert(batch)).catch((error) => {
            result.isUncertain = true;
            throw error;
        });
        if (answer.type === 'failed' && answer.status === 413 && batch.size > 1) {
            for (const half of batch.halves())
                await send(half, number);
        }
        else if (answer.type === 'failed') {
            result.failed += batch.size;
            result.isUncertain ||= answer.status === undefined || (0,answers/* isTransient */.dg)(answer.status);
            result.cause ??= answer.error;
        }
        else {
            const missing = missingOf(answer.json, batch);
            result.written += batch.size - missing;
            result.failed += missing;
            if (missing > 0)
                result.cause ??= incomplete(missing, batch.size);
            if (missing > 0 || number < lastNumber)
                return;
            lastNumber = number;
            result.last = batch;
        }
    };
    let number = 0;
    await (0,limiter/* forEachAtMost */.r)(UPSERTS_AT_ONCE, batches(plan, target, all), (batch) => send(batch, number++));
}
/** How many records of a batch are missing by the answer. (Pinecone's OpenAPI, db_data: UpsertResponse.upsertedCount.) */
function missingOf(json, { size }) {
    const written = (0,core_json/* valueAt */.fK)(json, ['upsertedCount']);
    return typeof written === 'number' && written >= 0 && written < size ? size - written : 0;
}
function incomplete(missing, size) {
    const message = `Pinecone answered that ${String(missing)} of ${String(size)} records of a batch were not written. Run this again.`;
    return new errors/* ActionError */.l({ reason: 'api-error', message });
}
async function* batches(plan, { endpoints }, all) {
    const envelope = endpoints.envelope(plan.namespace);
    let batch = new Batch(envelope);
    for await (const { source, number, content } of linesIn(plan.sources)) {
        if (content === undefined || !(all || (plan.lines?.get(source)?.has(number) ?? true)))
            continue;
        const line = endpoints.lineOf(content);
        if (batch.size >= endpoints.maxRecords || (batch.size > 0 && batch.bytesWith(line) > MAX_BODY_BYTES)) {
            yield batch;
            batch = new Batch(envelope);
        }
        batch.add(line);
    }
    if (batch.size > 0)
        yield batch;
}

;// CONCATENATED MODULE: ./src/content/records/records.js
// Records from files: checks them, compares them with the index, writes the different ones, and waits until they are visible.













/** The content type `records`, for one run. */
class RecordsContent {
    key = KEY;
    #options;
    #amount = { records: 0, bytes: 0, ids: new Map() };
    /** By `keyOf`. */
    #sources = new Map();
    #oneByOne = (0,limiter/* limiter */.T)(1);
    #upserts = (0,limiter/* limiter */.T)(UPSERTS_AT_ONCE);
    constructor(options) {
        this.#options = options;
    }
    // One by one, in declaration order, so that a run exceeds its limits always at the same place.
    check = (declared, outer) => this.#oneByOne(async () => {
        const { workspace, redact } = this.#options;
        const { sources, issues } = await sourcesOf(declared, workspace);
        this.#sources.set((0,resource/* keyOf */.TN)(declared), sources);
        const form = declaredForm(indexFor(declared, undefined, outer));
        return [...issues, ...(await issuesIn(sources, form, this.#amount, redact, (0,resource/* keyOf */.TN)(declared.parent ?? declared)))];
    });
    plan = async (declared, observed, outer) => {
        const sources = this.#sources.get((0,resource/* keyOf */.TN)(declared)) ?? [];
        if (sources.length === 0)
            return undefined;
        const plans = await this.#compare(declared, observed, outer, sources);
        return {
            change: { key: KEY, fields: changesOf(plans), texts: planTexts(plans) },
            carryOut: async (ready, isNew) => {
                const fresh = observed === undefined && !isNew;
                return await this.#carryOut(declared, ready, outer, isNew, () => fresh ? this.#compare(declared, ready, outer, sources) : Promise.resolve(plans));
            }
        };
    };
    async #compare(declared, observed, outer, sources) {
        const { redact } = this.#options;
        if (observed !== undefined)
            return await compareFiles(sources, this.#targetOf(declared, observed, outer), redact);
        const index = indexFor(declared, undefined, outer);
        const form = wholeForm(index);
        const isChecked = (0,external_node_util_.isDeepStrictEqual)(form, declaredForm(index));
        if (form !== undefined && !isChecked)
            await checkAgainst(sources, form, redact);
        return writeAll(sources);
    }
    /** @throws ActionError `forbidden` if the API key may not be sent to the host */
    #targetOf(declared, observed, outer) {
        const { data, clock, classicDate } = this.#options;
        const index = indexFor(declared, observed, outer);
        const form = wholeForm(index);
        if (form === undefined)
            throw new TypeError('The answer about an index says what it holds');
        const name = `${declared.kind} "${(0,registry/* fullNameOf */.E4)(declared)}"`;
        const host = data.at(observed.host, (0,registry/* titleOf */.Gg)(declared));
        return new RecordsTarget(name, form, { host, clock, version: versionFor(index, form, classicDate) });
    }
    async #carryOut(declared, ready, outer, isNew, planAgain) {
        const { signal } = this.#options;
        const done = [];
        const warnings = [];
        let failure;
        try {
            const target = this.#targetOf(declared, ready, outer);
            for (const plan of await planAgain()) {
                const written = { plan, written: 0, failed: 0, isUncertain: false };
                done.push(written);
                await writeRecords(written, target, isNew, this.#upserts);
                const warning = await unseen(written, target, this.#options);
                if (warning !== undefined)
                    warnings.push(`${(0,registry/* titleOf */.Gg)(declared)}: ${warning}`);
            }
            failure = failureOf(done);
        }
        catch (error) {
            // The outcome reports what was sent, however the run ends.
            failure = (0,errors/* failureFrom */.J)(signal.aborted ? signal.reason : error);
        }
        return {
            key: KEY,
            counts: countsOf(done),
            texts: writtenTexts(done),
            isChanged: done.some(({ written, isUncertain }) => written > 0 || isUncertain),
            isReady: failure === undefined && warnings.length === 0,
            ...(warnings.length > 0 && { warnings }),
            ...(failure !== undefined && { failure })
        };
    }
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
