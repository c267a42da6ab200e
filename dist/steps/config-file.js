export const id = 616;
export const ids = [616];
export const modules = {

/***/ 1855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfigFile: () => (/* binding */ readConfigFile)
});

// UNUSED EXPORTS: MAX_FILE_BYTES

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/declaration/syntax-node.js
var syntax_node = __webpack_require__(7417);
;// CONCATENATED MODULE: ./src/declaration/missing-file.js
// Why a path leads to no file of the workspace: from how it is written, and from the files that exist.



/** The most existing files that a message names. */
const MAX_NAMED = 5;
/** Patterns of paths that cannot be a file's, each with a predicate that follows the path. */
const MISTAKES = [
    [/^["'].*["']$/, 'has quotes in it. Write it without them.'],
    [
        /^[a-z][\w+.-]*:\/\//i,
        'is an address, and only files of the workspace are read. Check the file out, and write its path.'
    ],
    [
        /^~(?:[\\/]|$)|^\$\w|^\$\{\w+\}|^%\w+%/,
        'begins with what only a shell replaces. Write the path from the root of the repository on.'
    ],
    [/[*?[\]{}]/, 'is a pattern, and one file is read. Write the path of that file.'],
    [/[,\n]/, 'is more than one path, and one file is read. Put all lists into one file.']
];
/** Whether a path is the root or below it. */
function isWithin(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
/**
 * Explains why a path leads to no file and names the files that exist; a predicate that follows the path. Never
 * rejects.
 */
async function missingText(path, workspace) {
    const mistake = MISTAKES.find(([pattern]) => pattern.test(path));
    const asked = (0,external_node_path_.resolve)(workspace, path);
    if (mistake === undefined && !isWithin(workspace, asked))
        return `is outside the workspace.${containerHint(path)}`;
    const near = await nearFile((0,external_node_path_.relative)(workspace, asked).split(/[\\/]/), workspace);
    if (near !== undefined)
        return `does not exist in the workspace. Did you mean ${(0,syntax_node/* quoted */.TL)(near)}?`;
    if (mistake !== undefined)
        return mistake[1];
    const names = await (0,promises_.readdir)((0,external_node_path_.dirname)(asked)).catch(() => undefined);
    const folder = (0,external_node_path_.relative)(workspace, (0,external_node_path_.dirname)(asked)).split(external_node_path_.sep).join('/');
    const files = (names ?? []).filter((name) => /\.ya?ml$/i.test(name)).sort();
    if (files.length > 0) {
        const shown = files.slice(0, MAX_NAMED).map((name) => (0,syntax_node/* quoted */.TL)(folder === '' ? name : `${folder}/${name}`));
        return `does not exist in the workspace. There is ${shown.join(', ')}.`;
    }
    const entries = await (0,promises_.readdir)(workspace).catch(() => []);
    return entries.length === 0
        ? 'does not exist: the workspace is empty. Run actions/checkout before this step.'
        : `does not exist in the workspace. Is actions/checkout run before this step${names === undefined ? '' : ', and the path spelt as in the repository'}?`;
}
/**
 * The file with the same path but for upper and lower case, `\\` for `/`, and `.yaml` for `.yml`; undefined if there is
 * none. Does not follow links.
 */
async function nearFile(segments, workspace) {
    let found = '';
    for (const [at, segment] of segments.entries()) {
        const isLast = at === segments.length - 1;
        const entries = await (0,promises_.readdir)((0,external_node_path_.resolve)(workspace, found), { withFileTypes: true }).catch(() => []);
        const fits = (name) => isLast ? /\.ya?ml$/i.test(name) && plain(name) === plain(segment) : name.toLowerCase() === segment.toLowerCase();
        const candidates = entries.filter((entry) => fits(entry.name) && (isLast ? !entry.isDirectory() : entry.isDirectory()));
        const entry = candidates.find(({ name }) => name === segment) ?? candidates[0];
        if (entry === undefined)
            return undefined;
        found = found === '' ? entry.name : `${found}/${entry.name}`;
    }
    return found;
}
function plain(name) {
    return (0,external_node_path_.parse)(name.toLowerCase()).name;
}
/** A hint for an absolute path of a workspace, which is another one inside a container; `''` for any other path. */
function containerHint(path) {
    return /^\/(github\/workspace|__w|home\/runner\/work)\//.test(path)
        ? ' In a container the workspace has another path: write it relative to the root of the repository.'
        : '';
}

;// CONCATENATED MODULE: ./src/declaration/config-file.js





/** The most bytes of a config-file. */
const MAX_FILE_BYTES = 1_048_576;
/**
 * Reads a config-file. `path` is relative to `workspace`, or absolute and inside of it. The file must be a regular file
 * inside the workspace, with all links followed, in UTF-8 and of at most `MAX_FILE_BYTES`. Everything else is an issue;
 * no mistake of a user rejects.
 */
async function readConfigFile(path, workspace) {
    const asked = (0,external_node_path_.resolve)(workspace, path);
    let real;
    try {
        const [root, target] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)(asked)]);
        if (!isWithin(root, target))
            return inputIssue(path, `${outside(workspace, asked)}. Only files of the workspace are read.${containerHint(path)}`);
        real = target;
    }
    catch (error) {
        const isMissing = ['ENOENT', 'ENOTDIR'].includes(error.code ?? '');
        return { ...inputIssue(path, isMissing ? await missingText(path, workspace) : unreadable(error)), isMissing };
    }
    const name = isWithin(workspace, asked) ? (0,external_node_path_.relative)(workspace, asked) : path;
    return readRegularFile(real, path, name.split(external_node_path_.sep).join('/'));
}
async function readRegularFile(real, path, name) {
    try {
        // Without O_NONBLOCK, opening a pipe without a writer would wait forever.
        const file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        try {
            return await readOpened(file, path, name);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return inputIssue(path, unreadable(error));
    }
}
async function readOpened(file, path, name) {
    const stats = await file.stat();
    if (stats.isDirectory())
        return inputIssue(path, 'is a directory. Name a file in it.');
    if (!stats.isFile())
        return inputIssue(path, 'is not a regular file.');
    if (stats.size > MAX_FILE_BYTES)
        return fileIssue(name, tooLarge(stats.size));
    const bytes = await file.readFile();
    if (bytes.length > MAX_FILE_BYTES)
        return fileIssue(name, tooLarge(bytes.length));
    return decoded(bytes, name);
}
function decoded(bytes, name) {
    try {
        return { source: { source: name, file: name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
    }
    catch {
        return fileIssue(name, 'is not valid UTF-8. Save it in that encoding.');
    }
}
function outside(workspace, asked) {
    return isWithin(workspace, asked) ? 'is a link that leads out of the workspace' : 'is outside the workspace';
}
function tooLarge(bytes) {
    return `has ${bytes} bytes. Expected at most ${MAX_FILE_BYTES} (1 MiB).`;
}
function unreadable(error) {
    const { code, message = String(error) } = error;
    switch (code) {
        case 'EACCES':
        case 'EPERM':
            return 'may not be read by the user that runs the job.';
        case 'ELOOP':
            return 'is a link that leads back to itself.';
        default:
            return `cannot be read: ${message}.`;
    }
}
// Something that is not a file of the workspace cannot be annotated, so the issue is about the whole input.
function inputIssue(path, words) {
    const location = { source: 'config-file', line: 0, column: 0 };
    return { issue: { message: `The config-file ${(0,syntax_node/* quoted */.TL)(path)} ${words}`, location } };
}
function fileIssue(name, words) {
    const location = { source: name, file: name, line: 1, column: 1 };
    return { issue: { message: `The config-file ${(0,syntax_node/* quoted */.TL)(name)} ${words}`, location } };
}


/***/ })

};
