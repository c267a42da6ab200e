export const id = 616;
export const ids = [616];
export const modules = {

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfigFile: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* unused harmony export MAX_FILE_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _syntax_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7417);




/** The most bytes that a file of declarations may have. */
const MAX_FILE_BYTES = 1_048_576;
/**
 * Reads a file of declarations. `path` is relative to `workspace` (or absolute and within), the file must be within
 * when every link is followed, a regular file, of at most `MAX_FILE_BYTES`, in UTF-8. Everything else is an issue; never
 * rejects for what a user may have done.
 */
async function readConfigFile(path, workspace) {
    const asked = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    let real;
    try {
        const [root, target] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(workspace), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(asked)]);
        if (!isWithin(root, target))
            return inputIssue(path, `${outside(workspace, asked)}. Only files of the workspace are read.${containerHint(path)}`);
        real = target;
    }
    catch (error) {
        const isMissing = ['ENOENT', 'ENOTDIR'].includes(error.code ?? '');
        return { ...inputIssue(path, isMissing ? await missing(path, workspace) : unreadable(error)), isMissing };
    }
    const name = isWithin(workspace, asked) ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, asked) : path;
    return readRegularFile(real, path, name.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
}
async function readRegularFile(real, path, name) {
    try {
        // A pipe without a writer would be waited for without this flag.
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
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
function isWithin(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way);
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
/** So many files that are there are named. */
const MAX_NAMED = 5;
/** Why a path leads to no file, by what is there instead. */
async function missing(path, workspace) {
    const asked = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    if (!isWithin(workspace, asked))
        return `is outside the workspace.${containerHint(path)}`;
    if (/[*?[\]{}]/.test(path))
        return 'is a pattern, and one file is read. Write the path of that file.';
    if (/[,\n]/.test(path))
        return 'is more than one path, and one file is read. Put all lists into one file.';
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(asked);
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder).catch(() => undefined);
    const there = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, folder).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const shown = (name) => (0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(there === '' ? name : `${there}/${name}`);
    const plain = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.parse)(name.toLowerCase()).name;
    const near = names?.find((name) => /\.ya?ml$/i.test(name) && plain(name) === plain((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(asked)));
    if (near !== undefined)
        return `does not exist in the workspace. Did you mean ${shown(near)}?`;
    const files = (names ?? []).filter((name) => /\.ya?ml$/i.test(name)).sort();
    if (files.length > 0) {
        return `does not exist in the workspace. There is ${files.slice(0, MAX_NAMED).map(shown).join(', ')}.`;
    }
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(workspace).catch(() => []);
    return entries.length === 0
        ? 'does not exist: the workspace is empty. Run actions/checkout before this step.'
        : `does not exist in the workspace. Is actions/checkout run before this step${names === undefined ? '' : ', and the path spelt as in the repository'}?`;
}
/** Inside a container the workspace has another path than on the runner. */
function containerHint(path) {
    return /^\/(github\/workspace|__w|home\/runner\/work)\//.test(path)
        ? ' In a container the workspace has another path: write it relative to the root of the repository.'
        : '';
}
// What is no file of the workspace has no location of its own to annotate: it is the input that is wrong, as a whole.
function inputIssue(path, words) {
    const location = { source: 'config-file', line: 0, column: 0 };
    return { issue: { message: `The config-file ${(0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(path)} ${words}`, location } };
}
function fileIssue(name, words) {
    const location = { source: name, file: name, line: 1, column: 1 };
    return { issue: { message: `The config-file ${(0,_syntax_node_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} ${words}`, location } };
}


/***/ })

};
