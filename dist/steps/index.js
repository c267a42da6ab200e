import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__stand_ins_js_ee6036e5__ from "./stand-ins.js";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 3311:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3916:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var resolveBlockMap = __nccwpck_require__(9573);
var resolveBlockSeq = __nccwpck_require__(1120);
var resolveFlowCollection = __nccwpck_require__(8884);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 4153:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3915);
var composeNode = __nccwpck_require__(7691);
var resolveEnd = __nccwpck_require__(2022);
var resolveProps = __nccwpck_require__(3121);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 7691:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7);
var identity = __nccwpck_require__(1737);
var composeCollection = __nccwpck_require__(3043);
var composeScalar = __nccwpck_require__(6547);
var resolveEnd = __nccwpck_require__(2022);
var utilEmptyScalarPosition = __nccwpck_require__(3933);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 6547:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var resolveBlockScalar = __nccwpck_require__(1399);
var resolveFlowScalar = __nccwpck_require__(2976);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 2814:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(2768);
var Document = __nccwpck_require__(3915);
var errors = __nccwpck_require__(8450);
var identity = __nccwpck_require__(1737);
var composeDoc = __nccwpck_require__(4153);
var resolveEnd = __nccwpck_require__(2022);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7567);
var YAMLMap = __nccwpck_require__(1856);
var resolveProps = __nccwpck_require__(3121);
var utilContainsNewline = __nccwpck_require__(7865);
var utilFlowIndentCheck = __nccwpck_require__(5637);
var utilMapIncludes = __nccwpck_require__(1117);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 1399:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 1120:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(3013);
var resolveProps = __nccwpck_require__(3121);
var utilFlowIndentCheck = __nccwpck_require__(5637);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 2022:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 8884:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var resolveEnd = __nccwpck_require__(2022);
var resolveProps = __nccwpck_require__(3121);
var utilContainsNewline = __nccwpck_require__(7865);
var utilMapIncludes = __nccwpck_require__(1117);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // \u2192 key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 2976:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var resolveEnd = __nccwpck_require__(2022);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 3933:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 5637:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(7865);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1117:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7);
var Collection = __nccwpck_require__(935);
var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var toJS = __nccwpck_require__(445);
var Schema = __nccwpck_require__(7878);
var stringifyDocument = __nccwpck_require__(9255);
var anchors = __nccwpck_require__(9030);
var applyReviver = __nccwpck_require__(6767);
var createNode = __nccwpck_require__(1126);
var directives = __nccwpck_require__(2768);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 9030:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var visit = __nccwpck_require__(4190);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7);
var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 2768:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var visit = __nccwpck_require__(4190);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 8450:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '\u2026' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '\u2026';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '\u2026\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 6637:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(2814);
var Document = __nccwpck_require__(3915);
var Schema = __nccwpck_require__(7878);
var errors = __nccwpck_require__(8450);
var Alias = __nccwpck_require__(7);
var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var Scalar = __nccwpck_require__(1543);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var cst = __nccwpck_require__(1475);
var lexer = __nccwpck_require__(7371);
var lineCounter = __nccwpck_require__(1242);
var parser = __nccwpck_require__(8238);
var publicApi = __nccwpck_require__(9901);
var visit = __nccwpck_require__(4190);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
__webpack_unused_export__ = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 8195:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 7:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(9030);
var visit = __nccwpck_require__(4190);
var identity = __nccwpck_require__(1737);
var Node = __nccwpck_require__(9447);
var toJS = __nccwpck_require__(445);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 935:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(1126);
var identity = __nccwpck_require__(1737);
var Node = __nccwpck_require__(9447);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 9447:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(6767);
var identity = __nccwpck_require__(1737);
var toJS = __nccwpck_require__(445);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7567:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(1126);
var stringifyPair = __nccwpck_require__(8070);
var addPairToJSMap = __nccwpck_require__(8374);
var identity = __nccwpck_require__(1737);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 1543:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Node = __nccwpck_require__(9447);
var toJS = __nccwpck_require__(445);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 1856:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(486);
var addPairToJSMap = __nccwpck_require__(8374);
var Collection = __nccwpck_require__(935);
var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var Scalar = __nccwpck_require__(1543);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 3013:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(1126);
var stringifyCollection = __nccwpck_require__(486);
var Collection = __nccwpck_require__(935);
var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var toJS = __nccwpck_require__(445);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 8374:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(8195);
var merge = __nccwpck_require__(5970);
var stringify = __nccwpck_require__(5474);
var identity = __nccwpck_require__(1737);
var toJS = __nccwpck_require__(445);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1737:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 445:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(1399);
var resolveFlowScalar = __nccwpck_require__(2976);
var errors = __nccwpck_require__(8450);
var stringifyString = __nccwpck_require__(4387);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 751:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 1:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` \u2013 Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` \u2013 Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` \u2013 Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` \u2013 The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 1475:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(1588);
var cstStringify = __nccwpck_require__(751);
var cstVisit = __nccwpck_require__(1);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 7371:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(1475);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 8238:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(1475);
var lexer = __nccwpck_require__(7371);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 9901:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(2814);
var Document = __nccwpck_require__(3915);
var errors = __nccwpck_require__(8450);
var log = __nccwpck_require__(8195);
var identity = __nccwpck_require__(1737);
var lineCounter = __nccwpck_require__(1242);
var parser = __nccwpck_require__(8238);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 7878:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var map = __nccwpck_require__(773);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var tags = __nccwpck_require__(8904);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 773:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var YAMLMap = __nccwpck_require__(1856);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 5410:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1744:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var YAMLSeq = __nccwpck_require__(3013);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 2678:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(4387);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 8437:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 2859:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var stringifyNumber = __nccwpck_require__(2827);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 4044:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2827);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 1946:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(773);
var _null = __nccwpck_require__(5410);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var bool = __nccwpck_require__(8437);
var float = __nccwpck_require__(2859);
var int = __nccwpck_require__(4044);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 9605:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var map = __nccwpck_require__(773);
var seq = __nccwpck_require__(1744);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 8904:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(773);
var _null = __nccwpck_require__(5410);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var bool = __nccwpck_require__(8437);
var float = __nccwpck_require__(2859);
var int = __nccwpck_require__(4044);
var schema = __nccwpck_require__(1946);
var schema$1 = __nccwpck_require__(9605);
var binary = __nccwpck_require__(6737);
var merge = __nccwpck_require__(5970);
var omap = __nccwpck_require__(8781);
var pairs = __nccwpck_require__(9751);
var schema$2 = __nccwpck_require__(3019);
var set = __nccwpck_require__(1314);
var timestamp = __nccwpck_require__(5994);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(1543);
var stringifyString = __nccwpck_require__(4387);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 2348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 7292:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var stringifyNumber = __nccwpck_require__(2827);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 7851:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2827);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 5970:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var toJS = __nccwpck_require__(445);
var YAMLMap = __nccwpck_require__(1856);
var YAMLSeq = __nccwpck_require__(3013);
var pairs = __nccwpck_require__(9751);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 9751:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var Scalar = __nccwpck_require__(1543);
var YAMLSeq = __nccwpck_require__(3013);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(773);
var _null = __nccwpck_require__(5410);
var seq = __nccwpck_require__(1744);
var string = __nccwpck_require__(2678);
var binary = __nccwpck_require__(6737);
var bool = __nccwpck_require__(2348);
var float = __nccwpck_require__(7292);
var int = __nccwpck_require__(7851);
var merge = __nccwpck_require__(5970);
var omap = __nccwpck_require__(8781);
var pairs = __nccwpck_require__(9751);
var set = __nccwpck_require__(1314);
var timestamp = __nccwpck_require__(5994);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1314:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Pair = __nccwpck_require__(7567);
var YAMLMap = __nccwpck_require__(1856);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 5994:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(2827);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 9777:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 5474:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(9030);
var identity = __nccwpck_require__(1737);
var stringifyComment = __nccwpck_require__(2005);
var stringifyString = __nccwpck_require__(4387);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 486:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var stringify = __nccwpck_require__(5474);
var stringifyComment = __nccwpck_require__(2005);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 9255:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var stringify = __nccwpck_require__(5474);
var stringifyComment = __nccwpck_require__(2005);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 2827:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 8070:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);
var Scalar = __nccwpck_require__(1543);
var stringify = __nccwpck_require__(5474);
var stringifyComment = __nccwpck_require__(2005);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 4387:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(1543);
var foldFlowLines = __nccwpck_require__(9777);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 4190:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1737);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ notAttemptedOutcomes),
/* harmony export */   pW: () => (/* binding */ decidedOutcome),
/* harmony export */   uC: () => (/* binding */ keptOutcomes),
/* harmony export */   wu: () => (/* binding */ dryRunOutcomes)
/* harmony export */ });
/* harmony import */ var _plan_change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1340);
/* harmony import */ var _plan_undeclared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2149);
/* harmony import */ var _plan_ownership_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4505);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8443);
/* harmony import */ var _core_command_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7299);
// The outcomes of plans, and parts of plans, that are not carried out.





/** The outcomes of a dry run: how each resource would end if the plan were carried out. */
function dryRunOutcomes(plan) {
    return plan.changes.map((change) => plannedOutcome(change, endIfApplied(plan, change)));
}
/** The outcomes of a plan that is not carried out because it is blocked, or would delete too much. */
function notAttemptedOutcomes(plan) {
    return plan.changes.map((change) => {
        // A terminating resource counts as gone only after waiting for it.
        const isGoing = plan.command === 'destroy' && change.action === 'keep' && change.observed !== undefined;
        const isOpen = isWrite(change) || (isGoing && !change.isLeftAlone);
        const end = isOpen ? { result: 'not-attempted' } : endIfApplied(plan, change);
        return { ...plannedOutcome(change, end), changed: false };
    });
}
/** The outcome of a resource that the plan leaves alone or could not read; undefined for all others. */
function decidedOutcome(plan, change) {
    const isDecided = change.action === 'keep' ? change.isLeftAlone : change.action === 'refuse' && change.isUnread;
    return isDecided ? plannedOutcome(change, endIfApplied(plan, change)) : undefined;
}
/** The outcomes of a plan that keeps every resource, all of them ready; undefined if there is anything to do. */
function keptOutcomes(plan) {
    if (plan.command !== 'apply' && plan.command !== 'show')
        return undefined;
    const isKept = (change) => change.action === 'keep' && change.observed?.isIncomplete !== true && (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isReady */ .i)(change.observed, (0,_plan_undeclared_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredOf */ .OO)(change));
    return plan.changes.every(isKept) ? dryRunOutcomes(plan) : undefined;
}
function isWrite(change) {
    const action = (0,_plan_change_js__WEBPACK_IMPORTED_MODULE_0__/* .shownAction */ .w1)(change);
    return action !== 'keep' && action !== 'refuse';
}
function endIfApplied(plan, change) {
    switch (change.action) {
        case 'create':
            return { result: 'created' };
        case 'update':
            return { result: (0,_plan_ownership_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .isRenewal */ .h7)(change.fields) && change.content === undefined ? 'unchanged' : 'updated' };
        case 'replace':
            return { result: 'replaced' };
        case 'delete':
            return { result: 'deleted' };
        case 'refuse':
            return { result: change.isUnread ? 'failed' : 'refused', failure: change.failure };
        case 'keep':
            if (change.isLeftAlone)
                return { result: 'left-alone' };
            if (change.isOutdated || change.uncompared !== undefined)
                return { result: 'found' };
            if (change.content !== undefined)
                return { result: 'updated' };
            if (plan.command === 'show' && change.observed === undefined)
                return { result: 'absent' };
            return { result: (0,_core_command_js__WEBPACK_IMPORTED_MODULE_4__/* .commandRow */ .u)(plan.command).keptResult };
    }
}
function plannedOutcome(change, end) {
    const observed = 'observed' in change ? change.observed : undefined;
    return {
        kind: change.kind,
        name: change.name,
        ...(change.parent && { parent: change.parent }),
        declaredName: change.declaredName,
        ...end,
        created: false,
        changed: isWrite(change) && !(change.action === 'update' && (0,_plan_ownership_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .isRenewal */ .h7)(change.fields) && change.content === undefined),
        ready: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .isReady */ .i)(observed, (0,_plan_undeclared_js__WEBPACK_IMPORTED_MODULE_1__/* .desiredOf */ .OO)(change)) && change.content === undefined,
        observed,
        fields: 'fields' in change ? change.fields : [],
        ...(change.why !== undefined && end.result === 'left-alone' ? { why: change.why } : {}),
        ...(change.content && { content: change.content.map(plannedContent) }),
        ...(change.declared === undefined ? { isUndeclared: true } : {})
    };
}
function plannedContent({ key, texts }) {
    return { key, counts: {}, texts, isChanged: false, isReady: false };
}


/***/ }),

/***/ 8443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd),
/* harmony export */   i: () => (/* binding */ isReady)
/* harmony export */ });
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7939);

/** An outcome without result and failure, to be given others. */
function withoutEnd(outcome) {
    const entries = Object.entries(outcome).filter(([key]) => key !== 'failure' && key !== 'result');
    return Object.fromEntries(entries);
}
/** Whether a resource exists and is ready, as far as was seen. */
function isReady(observed, desired) {
    return observed !== undefined && (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(desired.kind).readiness(observed, desired.model).is === 'ready';
}


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ InterruptedError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2075);

/** A request was cancelled after it had been sent: it may have taken effect. */
class InterruptedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    /** @param reason what the signal was aborted with */
    constructor(reason) {
        super((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFrom */ .J)(reason), { cause: reason });
    }
}


/***/ }),

/***/ 8809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readAll)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2075);
/* harmony import */ var _core_limiter_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(694);
/* harmony import */ var _core_loopback_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5789);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7939);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6835);
// Reads a whole project, for a teardown or a sweep. Types are read independently: one that cannot be read fails alone.





/** How many hosts are listed at once, and how long all of them may take together. */
const HOSTS_AT_ONCE = 8;
const HOSTS_MS = 60_000;
/**
 * Reads every resource of the project, each type after its parent's. Some servers do not serve every type: Pinecone Local
 * has no assistants.
 *
 * @param namePrefix of types whose names tell their owner, only names with this prefix are read; none if it is empty
 * @throws ActionError if no type could be read
 */
async function readAll(pinecone, time, namePrefix = '') {
    const bounded = (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .withShare */ .kp)(pinecone, time);
    const lists = new Map();
    const unasked = [];
    for (const type of (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceTypes */ .AU)()) {
        const parents = type.parent === undefined ? undefined : observedIn(lists.get(type.parent));
        const reading = type.api.at === 'parent-host'
            ? listInside(type, parents, namePrefix, unasked, time === undefined ? bounded : withinHostsTime(bounded, time))
            : listType(type, parents, bounded);
        lists.set(type.kind, reading);
    }
    const [read, unread] = [[], new Map()];
    for (const [kind, reading] of lists) {
        for (const list of await reading) {
            if (list instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
                unread.set(kind, list);
            else
                read.push(list);
        }
    }
    if (read.length === 0)
        (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfNothingRead */ .rF)(0, unread);
    return {
        all: read.flatMap(({ observed }) => observed),
        unreadable: read.flatMap(({ unreadable }) => unreadable),
        unread,
        unasked,
        namePrefix
    };
}
async function listType({ kind, api }, parents, pinecone) {
    const all = (await parents) ?? [undefined];
    return await Promise.all(all.map(async (parent) => {
        const list = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(() => pinecone.list(kind, 'any', parent));
        // A deleted parent takes its resources along, and an emulator does not serve every type.
        const isNone = parent !== undefined || (api.mayBeUnserved && pinecone.isEmulator);
        return isNone && list instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l && list.reason === 'not-found' ? NOTHING : list;
    }));
}
const NOTHING = { observed: [], unreadable: [] };
/**
 * Lists the resources with a prefix in each possible parent. A host that cannot be asked is noted in `unasked`, and does
 * not keep the others from being asked.
 */
async function listInside({ kind, parentConflict }, parents, namePrefix, unasked, pinecone) {
    if (namePrefix === '')
        return [];
    const limit = (0,_core_limiter_js__WEBPACK_IMPORTED_MODULE_3__/* .limiter */ .T)(HOSTS_AT_ONCE);
    const asked = ((await parents) ?? [])
        .filter((parent) => parent.state !== 'Terminating' && parent.host !== '' && parentConflict?.(parent) === undefined)
        .filter(({ host }) => !pinecone.isEmulator || isOnThisMachine(host));
    return await Promise.all(asked.map((parent) => limit(async () => {
        const list = await (0,_read_js__WEBPACK_IMPORTED_MODULE_2__/* .attempt */ .CD)(() => pinecone.list(kind, 'any', parent, namePrefix));
        if (!(list instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l))
            return list;
        unasked.push({ kind, parent, because: list });
        return NOTHING;
    })));
}
/** An emulator serves only hosts on this machine. */
function isOnThisMachine(host) {
    return (0,_core_loopback_js__WEBPACK_IMPORTED_MODULE_4__/* .isLoopback */ .U)(URL.parse(/^https?:/.test(host) ? host : `http://${host}`)?.hostname ?? '');
}
function withinHostsTime(pinecone, { clock, deadline }) {
    const now = clock.now();
    return pinecone.within({ deadline: Math.min(now + HOSTS_MS, now + (deadline - now) / 2) });
}
async function observedIn(reading) {
    return ((await reading) ?? []).flatMap((list) => (list instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? [] : list.observed));
}


/***/ }),

/***/ 6835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   D6: () => (/* binding */ readDeclared),
/* harmony export */   Js: () => (/* binding */ readReplaced),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   R0: () => (/* binding */ readTargets),
/* harmony export */   Vp: () => (/* binding */ lookBeforeDeletion),
/* harmony export */   _7: () => (/* binding */ inAnyDialect),
/* harmony export */   kp: () => (/* binding */ withShare),
/* harmony export */   qV: () => (/* binding */ groupKeyOf),
/* harmony export */   rF: () => (/* binding */ throwIfNothingRead)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2075);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7756);
/* harmony import */ var _resources_ownership_in_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9939);
// Reads resources. Types are read independently: one that cannot be read fails alone.




/**
 * Reads resources with the fewest requests: describes a target that is the only one of its type and dialect, and lists
 * several at once.
 *
 * @throws ActionError if the run is cancelled
 */
async function readTargets(targets, pinecone, time) {
    const groups = [...Map.groupBy(targets, groupKeyOf).values()];
    const bounded = groups.length > 1 ? withShare(pinecone, time) : pinecone;
    const read = (await Promise.all(groups.map((group) => readGroup(group, bounded)))).flat();
    return {
        observed: new Map(read.flatMap(([key, end]) => (end === undefined || end instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? [] : [[key, end]]))),
        unread: new Map(read.flatMap(([key, end]) => (end instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? [[key, end]] : [])))
    };
}
/** Gives one of several reads half of the remaining time, so that a slow one leaves time to act on the others. */
function withShare(pinecone, time) {
    if (time === undefined)
        return pinecone;
    const now = time.clock.now();
    return pinecone.within({ deadline: now + (time.deadline - now) / 2 });
}
async function readGroup(group, pinecone) {
    const [first, ...others] = group;
    if (first === undefined)
        return [];
    if (others.length === 0)
        return [[(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(first), await attempt(() => pinecone.describe(first))]];
    const prefix = sharedPrefix(group);
    if (prefix === undefined) {
        return await Promise.all(group.map(async (target) => [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target), await attempt(() => pinecone.describe(target))]));
    }
    const list = await attempt(() => pinecone.list(first.kind, first.dialect, first.parent, prefix));
    if (list instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
        return group.map((target) => [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target), list]);
    const listed = new Map(list.observed.map((observed) => [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(observed), observed]));
    return await Promise.all(group.map(async (target) => {
        const observed = listed.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target));
        const isAmbiguous = observed === undefined && mayBe(target, list);
        return [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target), isAmbiguous ? await attempt(() => pinecone.describe(target)) : observed];
    }));
}
/**
 * The prefix with which targets are listed; `''` if the whole type is listed. Undefined if a list would have too many
 * resources of others: then each target is described.
 */
function sharedPrefix(group) {
    const [first, ...others] = group;
    if (first === undefined || !(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(first.kind).api.listsByPrefix)
        return '';
    let { name: prefix } = first;
    for (const { name } of others)
        while (!name.startsWith(prefix))
            prefix = prefix.slice(0, -1);
    return (0,_resources_ownership_in_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ownerInName */ .uI)(`${prefix}x`) === undefined ? undefined : prefix;
}
/** Whether a target may be one of a list's unreadable items. */
function mayBe(target, { unreadable }) {
    return unreadable.some(({ name }) => name === undefined || name === target.name);
}
/** Returns a failure as a value, so that it concerns only its own target; a cancellation is thrown. */
async function attempt(read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) || error.reason === 'cancelled')
            throw error;
        return error;
    }
}
/**
 * Reads declared resources, and the parents of those that have one. A resource whose parent does not exist does not exist
 * either, and is not asked for.
 *
 * @throws ActionError if nothing at all could be read
 */
async function readDeclared(targets, pinecone, time) {
    const inner = targets.filter(({ parent }) => parent !== undefined);
    const outer = targets.filter(({ parent }) => parent === undefined);
    const parents = new Map(inner.flatMap(({ parent }) => (parent ? [[(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent), inAnyDialect(parent)]] : [])));
    for (const target of outer)
        parents.delete((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target));
    const first = await readInAnyVersion([...outer, ...parents.values()], pinecone, time);
    const isThere = ({ kind, parent }) => {
        const observed = parent && first.observed.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent));
        if (observed === undefined || observed.state === 'Terminating')
            return false;
        // Nothing can be in a resource that never had a host. (Pinecone's API: `host` is null while an index initializes.)
        if (observed.host === '' && !observed.ready)
            return false;
        return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).parentConflict?.(observed) === undefined;
    };
    const inside = await readTargets(inner.filter(isThere), pinecone, time);
    const hidden = inner.flatMap((target) => {
        const because = target.parent && first.unread.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target.parent));
        return because === undefined ? [] : [[(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target), because]];
    });
    const unread = new Map([...first.unread, ...hidden, ...inside.unread]);
    throwIfNothingRead(targets.length + parents.size, unread);
    return { observed: new Map([...first.observed, ...inside.observed]), unread };
}
/**
 * Reads resources without a parent. If the version of a declaration does not show one (whole), reads it again through the
 * newest version: it may be of a dialect that the other version cannot express.
 */
async function readInAnyVersion(targets, pinecone, time) {
    const first = await readTargets(targets, pinecone, time);
    const unseen = targets.filter((target) => pinecone.seesBeyond(target) && !first.unread.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target)) && isUnseen(first.observed.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target))));
    const beyond = await readTargets(unseen.map(inAnyDialect), pinecone, time);
    const found = [...beyond.observed].map(([key, one]) => [key, { ...one, isBeyondClassic: true }]);
    return {
        observed: new Map([...first.observed, ...found]),
        unread: new Map([...first.unread, ...beyond.unread])
    };
}
/** @throws ActionError the first one, if as many targets as were asked for could not be read */
function throwIfNothingRead(number, unread) {
    const [error] = unread.values();
    if (error !== undefined && unread.size >= number)
        throw error;
}
function isUnseen(observed) {
    return observed === undefined || observed.isOtherShape === true;
}
/** A resource as the version sees it that shows every dialect. */
function inAnyDialect({ kind, name, parent }) {
    return { kind, name, ...(parent && { parent }), dialect: 'any' };
}
/** Reads one resource as `readDeclared` does. */
async function look(target, pinecone) {
    const { observed, unread } = await readDeclared([target], pinecone);
    throwIfNothingRead(1, unread);
    return observed.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target));
}
/** Reads one resource right before its deletion, through the version that shows every dialect. */
async function lookBeforeDeletion(target, pinecone) {
    if (!pinecone.seesBeyond(target))
        return await look(target, pinecone);
    const seen = await pinecone.describe(inAnyDialect(target));
    return seen && { ...seen, isBeyondClassic: true };
}
/**
 * Reads the resources that a plan would replace through the version that shows every dialect, because the plan has to name
 * everything that is lost. Leaves out resources that are incomplete in that version.
 *
 * @returns the resources by `keyOf`
 * @throws ActionError if any of them could not be read
 */
async function readReplaced(plan, pinecone) {
    const replaced = plan.changes.filter((change) => change.action === 'replace' && pinecone.seesBeyond(change));
    const { observed, unread } = await readTargets(replaced.map(inAnyDialect), pinecone);
    const whole = new Map([...observed]
        .filter(([, one]) => one.isIncomplete === undefined)
        .map(([key, one]) => [key, { ...one, isBeyondClassic: true }]));
    return { observed: whole, unread };
}
/** The key that targets share if one list covers them. */
function groupKeyOf({ kind, dialect, parent }) {
    return `${kind} ${dialect} ${parent === undefined ? '' : (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent)}`;
}


/***/ }),

/***/ 4083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ carryOutContent),
/* harmony export */   n: () => (/* binding */ planContent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2075);
/* harmony import */ var _plan_unread_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5015);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7756);
// The declared content of a resource (records, files): checked before any request, planned with the resource, and written
// once it is ready.



/**
 * Adds the content to a plan. A resource whose content cannot be compared fails alone.
 *
 * @param observed what was read, by `keyOf`
 * @param isOutdated whether the run is for an older commit: content goes only into what it makes itself
 */
async function planContent(plan, types, observed, isOutdated) {
    const contents = new Map();
    if (plan.command !== 'apply')
        return { plan, contents };
    const changes = await Promise.all(plan.changes.map(async (change) => {
        if (!mayHaveContent(change, isOutdated))
            return change;
        try {
            const planned = await planOne(change, types, outerOf(change, plan, observed));
            contents.set((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(change), planned);
            const content = planned.map((one) => one.change).filter(({ fields }) => fields.length > 0);
            return content.length === 0 ? change : { ...change, content };
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) || error.reason === 'cancelled')
                throw error;
            const unread = (0,_plan_unread_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadChange */ .Ms)(change, error);
            // Content that does not fit the resource is an issue of the declaration, so it blocks every write.
            return error.reason === 'invalid-declaration' ? { ...unread, isBlocking: true } : unread;
        }
    }));
    return { plan: { ...plan, changes }, contents };
}
function mayHaveContent(change, isOutdated) {
    if (change.action === 'refuse' || change.action === 'delete')
        return false;
    return change.declared?.extras !== undefined && (!isOutdated || change.action === 'create');
}
function outerOf({ parent }, { changes }, all) {
    if (parent === undefined)
        return undefined;
    const change = changes.find((one) => (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(one) === (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent));
    const isMade = change?.action === 'create' || change?.action === 'replace';
    const observed = isMade ? undefined : all.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent));
    return { ...(change?.declared && { declared: change.declared }), ...(observed && { observed }) };
}
async function planOne(change, types, outer) {
    const { declared } = change;
    if (declared === undefined)
        return [];
    // A new resource is empty. One that is not ready yet cannot answer, and is compared once it is.
    const there = change.action === 'keep' || change.action === 'update' ? change.observed : undefined;
    const observed = there?.ready === true ? there : undefined;
    const planned = await Promise.all(types.map(({ plan }) => plan(declared, observed, outer)));
    return planned.filter((one) => one !== undefined);
}
/**
 * Writes what is planned inside of a resource that is as declared and ready.
 *
 * @param isNew whether this run made the resource: everything is written then, whatever was planned
 * @returns what became of each key
 * @throws ActionError where the run is cancelled
 */
async function carryOutContent(contents, change, observed, isNew) {
    return await Promise.all((contents.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(change)) ?? []).map(({ carryOut }) => carryOut(observed, isNew)));
}


/***/ }),

/***/ 9184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ invalidContent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2075);

const MAX_ISSUES = 20;
/** The error for what is wrong with the content of files: the first issues, each with its place, and how many more. */
function invalidContent(all) {
    const next = all[MAX_ISSUES];
    const rest = `From here on there are more issues: ${all.length - MAX_ISSUES}.`;
    const issues = [
        ...all.slice(0, MAX_ISSUES),
        ...(next === undefined ? [] : [{ message: rest, location: next.location }])
    ];
    const message = issues.map(({ location: { source, line, column }, message: text }) => {
        return `${source}:${String(line)}:${String(column)}: ${text}`;
    });
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ reason: 'invalid-declaration', message: message.join(' '), issues });
}


/***/ }),

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ChangedFileError)
/* harmony export */ });
/** The file of a streamed body has changed. */
class ChangedFileError extends Error {
    name = 'ChangedFileError';
}


/***/ }),

/***/ 7299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ COMMANDS),
/* harmony export */   u: () => (/* binding */ commandRow)
/* harmony export */ });
/** The commands. */
const COMMANDS = {
    apply: {
        done: 'Applied',
        nothingFound: 'Nothing was to be done',
        kept: 'as declared',
        keptResult: 'unchanged',
        results: {}
    },
    destroy: {
        done: 'Destroyed',
        nothingFound: 'Nothing was found to destroy',
        kept: 'already gone',
        keptResult: 'absent',
        results: {}
    },
    show: {
        done: 'Shown',
        nothingFound: 'Nothing was to be shown',
        kept: 'found',
        keptResult: 'found',
        results: { absent: 'missing' }
    },
    sweep: {
        done: 'Swept',
        nothingFound: 'Nothing was found to sweep',
        kept: 'kept',
        keptResult: 'unchanged',
        // A sweep keeps resources that are still in use, and protected ones.
        results: { unchanged: 'kept', refused: 'protected' }
    }
};
/** The description of a command. */
function commandRow(command) {
    return COMMANDS[command];
}


/***/ }),

/***/ 8008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ durationMs)
/* harmony export */ });
/** Reads `90s`, `10m`, `1h`, `2d`, `1h30m`, or a bare number of seconds, into milliseconds; undefined for all else. */
function durationMs(text) {
    const units = [86_400_000, 3_600_000, 60_000, 1000];
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    const match = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/i.exec(text);
    if (match === null || text === '')
        return undefined;
    return units.reduce((sum, unit, at) => sum + Number(match[at + 1] ?? 0) * unit, 0);
}


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ failureFrom),
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/** A failure that is thrown. */
class ActionError extends Error {
    name = 'ActionError';
    reason;
    issues;
    example;
    isProjectFull;
    isHostRefused;
    constructor(failure, options) {
        super(failure.message, options);
        this.reason = failure.reason;
        this.issues = failure.issues ?? [];
        this.example = failure.example;
        this.isProjectFull = failure.isProjectFull;
        this.isHostRefused = failure.isHostRefused;
    }
}
/** Turns anything thrown into a failure. Anything but an `ActionError` is a defect of this action, and the message says so. */
function failureFrom(thrown) {
    if (thrown instanceof ActionError) {
        const { reason, message, issues, example, isProjectFull } = thrown;
        return {
            reason,
            message,
            ...(issues.length > 0 && { issues }),
            ...(example !== undefined && { example }),
            ...(isProjectFull && { isProjectFull })
        };
    }
    const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return {
        reason: 'api-error',
        message: `Something unexpected happened in the action itself: ${text}. To see where, run the job again with debug logging enabled.`,
        stack: stackOf(thrown)
    };
}
/** The stacks of an error and of its causes, a few levels deep. */
function stackOf(thrown, depth = 0) {
    if (!(thrown instanceof Error))
        return String(thrown);
    const stack = thrown.stack ?? String(thrown);
    return thrown.cause === undefined || depth > 3 ? stack : `${stack}\nCaused by: ${stackOf(thrown.cause, depth + 1)}`;
}


/***/ }),

/***/ 5692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/** The SHA-256 of a text in hexadecimal digits. Node loads its cryptography only here: most steps have nothing to hash. */
function sha256(text) {
    return process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 9214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ withoutValueAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   h7: () => (/* binding */ withValueAt),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   n4: () => (/* binding */ isEqual)
/* harmony export */ });
/** Whether a value is a JSON object (not null, not a list). */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of a JSON text; undefined if the text is not JSON. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The value at `path`; undefined if any step of the path is missing. Inherited keys do not count. */
function valueAt(value, path) {
    let at = value;
    for (const key of path) {
        if (!isObject(at) || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return at;
}
/** A copy of `target` with `value` at `path`; missing objects of the path are added. */
function withValueAt(target, path, value) {
    const [key, ...rest] = path;
    if (key === undefined)
        return target;
    if (rest.length === 0)
        return withKey(target, key, value);
    const inner = Object.hasOwn(target, key) ? target[key] : undefined;
    return withKey(target, key, withValueAt(isObject(inner) ? inner : {}, rest, value));
}
/** A copy of `target` without the value at `path`; an object that becomes empty stays. */
function withoutValueAt(target, path) {
    const [key, ...rest] = path;
    if (key === undefined || !Object.hasOwn(target, key))
        return target;
    if (rest.length === 0)
        return Object.fromEntries(Object.entries(target).filter(([name]) => name !== key));
    const inner = target[key];
    return isObject(inner) ? withKey(target, key, withoutValueAt(inner, rest)) : target;
}
// Assignment to a key such as `__proto__` would change the prototype instead of adding a key.
function withKey(target, key, value) {
    return Object.fromEntries([...Object.entries(target).filter(([name]) => name !== key), [key, value]]);
}
/** Whether two JSON values are equal; the order of an object's keys does not count. */
function isEqual(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a) && Array.isArray(b)) {
        const other = b;
        return a.length === other.length && a.every((item, at) => isEqual(item, other[at]));
    }
    if (!isObject(a) || !isObject(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
/** Whether a path matches a pattern: keys joined by dots, `*` for any key. */
function isAt(pattern, path) {
    const keys = pattern.split('.');
    return keys.length === path.length && keys.every((key, at) => key === '*' || key === path[at]);
}
/** A path as people write it: `spec.serverless.region`, `metadata["a.b"]`. */
function pathText(path) {
    return path
        .map((key, at) => (/^[A-Za-z0-9_-]+$/.test(key) ? (at === 0 ? key : `.${key}`) : `[${JSON.stringify(key)}]`))
        .join('');
}


/***/ }),

/***/ 694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ limiter),
/* harmony export */   r: () => (/* binding */ forEachAtMost)
/* harmony export */ });
/** Makes a limit of at most `most` at once. */
function limiter(most) {
    const queue = [];
    let running = 0;
    return async (work) => {
        if (running >= most)
            await new Promise((start) => queue.push(start));
        else
            running += 1;
        try {
            return await work();
        }
        finally {
            const next = queue.shift();
            if (next === undefined)
                running -= 1;
            else
                next();
        }
    };
}
/**
 * Does work for each item, at most `most` at once. Takes an item only when its turn comes, so that waiting items use no
 * memory.
 *
 * @throws the error of the first work that fails; then no further item is taken
 */
async function forEachAtMost(most, items, work) {
    const running = new Set();
    for await (const item of items) {
        const one = work(item).finally(() => running.delete(one));
        // The first failure is thrown below. Those after it have no listener, and must not count as unhandled.
        one.catch(() => undefined);
        running.add(one);
        if (running.size >= most)
            await Promise.race(running);
    }
    await Promise.all(running);
}


/***/ }),

/***/ 5789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a host is this machine: `localhost` and below, 127.0.0.0/8, ::1. */
function isLoopback(hostname) {
    return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}


/***/ }),

/***/ 2248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ snakeCase),
/* harmony export */   Sl: () => (/* binding */ distanceBetween),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/**
 * The one of `candidates` that `word` most likely means; undefined if none is near. Case and the difference between
 * camelCase, kebab-case and snake_case do not count; of equally near ones the first wins.
 */
function nearest(word, candidates) {
    const wanted = snakeCase(word);
    let best;
    let bestDistance = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
    for (const candidate of candidates) {
        if (Math.abs(wanted.length - candidate.length) >= bestDistance)
            continue;
        const distance = distanceBetween(wanted, snakeCase(candidate));
        if (distance < bestDistance)
            [best, bestDistance] = [candidate, distance];
    }
    return best;
}
/** A word in snake_case: `deletionProtection` and `deletion-protection` are `deletion_protection`. */
function snakeCase(word) {
    return word
        .trim()
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[\s-]+/g, '_')
        .toLowerCase();
}
// Words much longer than any key are not typing mistakes, and the table below grows with the square of the length.
const MAX_LENGTH = 40;
/**
 * How many typing mistakes (a character added, left out, changed, or two neighbours swapped) lie between two words:
 * the optimal string alignment distance.
 */
function distanceBetween(a, b) {
    if (a === b)
        return 0;
    if (a.length > MAX_LENGTH || b.length > MAX_LENGTH)
        return Infinity;
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforeLast, j - 2) + 1 : Infinity;
            row.push(Math.min(changed, swapped, at(last, j) + 1, at(row, j - 1) + 1));
        }
        ;
        [beforeLast, last] = [last, row];
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}


/***/ }),

/***/ 8497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ resultRow),
/* harmony export */   Z0: () => (/* binding */ ALL_RESULTS)
/* harmony export */ });
/* unused harmony export RESULTS */
const nothing = { icon: '', isChange: false, isBad: false };
const change = { icon: '\u2705', isChange: true, isBad: false };
/** The results of resources (the output `result`), in the order in which they are counted. */
const RESULTS = {
    created: { ...change, text: 'created', verb: 'create' },
    updated: { ...change, text: 'updated', verb: 'update' },
    replaced: { ...change, text: 'replaced', verb: 'replace' },
    deleted: { ...change, text: 'deleted', icon: '\ud83d\uddd1\ufe0f', verb: 'delete' },
    found: { ...nothing, text: 'found' },
    unchanged: { ...nothing, text: 'unchanged' },
    absent: { ...nothing, text: 'already gone' },
    'left-alone': { ...nothing, text: 'left alone', icon: '\u26a0\ufe0f' },
    failed: { ...nothing, text: 'failed', icon: '\u274c', isBad: true },
    refused: { ...nothing, text: 'refused', icon: '\u26d4', isBad: true },
    'not-attempted': { ...nothing, text: 'not attempted', icon: '\u23f8\ufe0f' }
};
/** Every result, in the order of `RESULTS`. */
const ALL_RESULTS = Object.keys(RESULTS);
/** The description of a result. */
function resultRow(result) {
    return RESULTS[result];
}


/***/ }),

/***/ 1220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
// Text from outside (answers, files, names, titles) on a line of log.
/** The most characters of one line of log; API messages are shorter, whole documents are not. */
const MAX_LOG_LINE_LENGTH = 2000;
// Controls, line and paragraph separators, lone surrogates, and all that is invisible (bidi marks and zero widths
// among it), but for the two variation selectors that emoji are written with.
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\uFE0E\uFE0F]]/gv;
const BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
// Most text is plain, and the engine takes a millisecond to prepare a set of Unicode's.
const PLAIN = /^[ -~]*$/;
/** The text on one line. Invisible characters become visible (`\u241b`, `\u202e`), breaks and tabs become spaces. */
function onOneLine(text) {
    return PLAIN.test(text) ? text : text.replace(BREAKS, ' ').replace(UNSEEN, visible);
}
function visible(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    const digits = code.toString(16);
    return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
/**
 * One whole line of log. The runner takes a line for a command when it starts, trimmed, with `::`, or has `##[`
 * anywhere (actions/runner, ActionCommand.cs); neither survives. Indentation does. At most `maxLength` characters.
 */
function forLog(line, maxLength = MAX_LOG_LINE_LENGTH) {
    const safe = onOneLine(line)
        .replaceAll('##[', '# #[')
        .replace(/^(\s*):(?=:)/, '$1: ');
    return cut(safe, maxLength);
}
/** The text with at most `maxLength` UTF-16 units, ending in `\u2026` if it was cut; no character is halved. */
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    if (maxLength < 1)
        return '';
    const end = /[\uD800-\uDBFF]/.test(text.charAt(maxLength - 2)) ? maxLength - 2 : maxLength - 1;
    return `${text.slice(0, end)}\u2026`;
}
/** How many bytes the text has in UTF-8. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
/**
 * JSON text that is safe on a line of log: invisible characters and `##[` have JSON's own escapes, so that it parses to
 * the same value.
 */
function jsonText(value) {
    const escaped = (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
    const json = JSON.stringify(value);
    return (PLAIN.test(json) ? json : json.replace(UNSEEN, escaped)).replaceAll('##[', '##\\u005b');
}


/***/ }),

/***/ 4675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ forMarkdown),
/* harmony export */   U: () => (/* binding */ codeForMarkdown)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1220);
// Text from outside (answers, files, names, titles) in GitHub's Markdown.

/**
 * Text for a sentence or a table's cell of GitHub's Markdown, shown as it is: no HTML, markup, mention, link, issue
 * reference, emoji code or formula comes of it. GitHub decodes entities before it looks for mentions and links, so
 * what it looks for is also parted, by a zero-width space. (A commit's id may still link to that commit.)
 */
function forMarkdown(text) {
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(text)
        .trim()
        .replace(/[&<>\\`*_{}[\]|~#!@$^]|:(?=\S)|^[-+=]|(?<=^\d{1,9})[.)]|(?<=www)\.|(?<=gh)-(?=\d)/gi, partedForMarkdown);
}
const ZERO_WIDTH = '&#8203;';
const NOTHING = '<!-- -->';
const PARTED_IN_CODE = '.:@';
function partedForMarkdown(character, ...rest) {
    const [at, whole] = rest.slice(-2);
    const escaped = entity(character);
    const next = whole.charAt(at + 1);
    if (character === '$')
        return `<span>${escaped}</span>`; // GitHub's documented way to have no formula.
    if (character === '.' || character === '-')
        return /[a-z]/i.test(whole.charAt(at - 1)) ? `${ZERO_WIDTH}${escaped}` : escaped;
    return '@#:'.includes(character) && next.trim() !== '' ? `${escaped}${ZERO_WIDTH}` : escaped;
}
// What stands between backticks as it is, also in a table's cell: nothing ends the code or the cell, no space is lost.
const LITERAL = /^[\w.:/@%+=,;?!()'"{}*~-]+(?: [\w.:/@%+=,;?!()'"{}*~-]+)*$/;
/**
 * Text to copy (a name, a host, a value) as inline code of GitHub's Markdown, character by character as it is, in a
 * table's cell too. Where it can, it is a span of code, which people can read as it is written: nothing in one is a link,
 * a mention or markup. Other text is written by code in `<code>`. GitHub looks for no mentions there, but its Markdown
 * still makes links of addresses: an empty comment parts them and leaves nothing behind that would be copied along.
 */
function codeForMarkdown(text) {
    if (text === '')
        return '';
    if (LITERAL.test(text))
        return `\`${text}\``;
    const escaped = (0,_line_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(text).replace(/[^\p{L}\p{N}\p{S}\p{M} ,.;:/()=+%?"'-]|[$^`|~<>]|(?<=www)\.|:(?=\/\/)|^ | $| (?= )/giu, (found) => (PARTED_IN_CODE.includes(found) ? `${NOTHING}${entity(found)}${NOTHING}` : entity(found)));
    return `<code>${escaped}</code>`;
}
function entity(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}


/***/ }),

/***/ 1095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
// Removes secrets from texts and JSON, before any of it is cut or escaped.
/** Shorter secrets are not searched for: that would destroy the text. The runner's own mask still covers them. */
const MIN_REDACTED_LENGTH = 6;
const REDACTED = '***';
/**
 * Makes a function that replaces secrets in any text by `***`: unchanged ones, those in any mixture of URL, form, JSON,
 * JavaScript, HTML and Markdown escapes, in hex, and in base64 and base64url at any offset within longer text.
 */
function redactorFor(...secrets) {
    const redactors = secrets.map(redactorForOne);
    return (text) => redactors.reduce((redacted, redact) => redact(redacted), text);
}
function redactorForOne(secret) {
    if (secret.length < MIN_REDACTED_LENGTH)
        return (text) => text;
    const bytes = Buffer.from(secret, 'utf8');
    const forUrl = encodeURIComponent(secret.toWellFormed());
    const needles = [secret, forUrl, ...base64Of(bytes), bytes.toString('hex')].map((needle) => needle.split('').map(fold));
    const firsts = new Set(needles.flatMap((needle) => needle.slice(0, 1)));
    const shortest = Math.min(...needles.map(({ length }) => length));
    const whole = needles.map((needle) => needle.join(''));
    return (text) => {
        // Escapes and separators only make an occurrence longer. Most text is names and numbers.
        if (text.length < shortest)
            return text;
        // Without escapes and separators, an occurrence stands in the text as a whole.
        if (PLAIN.test(text)) {
            const folded = folding(text);
            if (!whole.some((needle) => folded.includes(needle)))
                return text;
        }
        // A replacement can bring the parts of another occurrence together. Each pass makes the text shorter.
        let [before, after] = [text, redactOnce(text, needles, firsts)];
        while (after !== before)
            [before, after] = [after, redactOnce(after, needles, firsts)];
        return after;
    };
}
function redactOnce(text, needles, firsts) {
    let redacted = '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
        const first = text.charAt(at);
        if (!ESCAPING.includes(first) && !firsts.has(fold(first)))
            continue;
        const end = Math.max(...needles.map((needle) => endOfNeedle(text, at, needle)));
        if (end < 0)
            continue;
        redacted += text.slice(from, at) + REDACTED;
        from = end;
        at = end - 1;
    }
    return redacted + text.slice(from);
}
// Characters that stand for one another: cases, base64 and base64url, a space and its form encoding. That finds a
// little more than the secret, which does no harm.
function fold(character) {
    return character === '-' || character === ' ' ? '+' : character === '_' ? '/' : character.toLowerCase();
}
/** `fold` for each character of a text in ASCII. */
function folding(text) {
    return text.replace(/[- ]/g, '+').replaceAll('_', '/').toLowerCase();
}
/** ASCII without the characters that begin an escape, or a separator of two characters (`JOINT`). */
const PLAIN = /^[^\\%&<\r\n\x80-\uffff]*$/;
/** Where an occurrence that starts at `start` ends; -1 where there is none. Follows every reading of the text. */
function endOfNeedle(text, start, needle) {
    let ends = [start];
    for (const [at, character] of needle.entries()) {
        const starts = at === 0 ? ends : ends.flatMap((end) => [end, matchAt(JOINT, text, end)?.end ?? end]);
        ends = [...new Set(starts.flatMap((from) => endsOfForms(text, from, character)))];
        if (ends.length === 0)
            return -1;
    }
    return Math.max(...ends);
}
const ESCAPING = '\\%&';
// The separators that our own Markdown, or a tool that wraps lines, puts between two characters; then one character in
// its escaped forms. Repeats are bounded, so that no text takes more than linear time.
const JOINT = /(?:&#8203;|<!-- -->|<\/?span>|[\r\n\u200b]|\\[rn]){0,2}/y;
// The text that another escaping adds after the first character of an escape.
const AGAIN = { '%': '25', '&': 'amp;', '\\': '\\' };
const BACKSLASHES = /\\{1,4}/y;
const ESCAPED = /%(?:25){0,3}([0-9a-f]{2})|&(?:amp;){0,3}(?:#0{0,5}(\d{1,6});?|#x0{0,5}([0-9a-f]{1,5});?|(amp|lt|gt|quot|apos);)|\\{1,4}(?:u([0-9a-f]{4})|u\{0{0,5}([0-9a-f]{1,5})\}|x([0-9a-f]{2}))/iy;
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function endsOfForms(text, at, character) {
    const first = text.charAt(at);
    const ends = fold(first) === character ? [at + 1] : [];
    if (!ESCAPING.includes(first) || first === '')
        return ends;
    const backslashes = matchAt(BACKSLASHES, text, at)?.end;
    if (backslashes !== undefined && fold(text.charAt(backslashes)) === character)
        ends.push(backslashes + 1);
    const again = AGAIN[character];
    for (let times = 1; again && times <= 4 && text.startsWith(character + again.repeat(times), at); times += 1)
        ends.push(at + 1 + again.length * times);
    for (const from of backslashes === undefined ? [at] : [at, backslashes]) {
        const escaped = matchAt(ESCAPED, text, from);
        if (escaped && fold(decoded(escaped.groups)) === character)
            ends.push(escaped.end);
    }
    return ends;
}
function decoded([percent, decimal, hex, name, ...unicode]) {
    if (name !== undefined)
        return NAMED[name.toLowerCase()] ?? '';
    if (decimal !== undefined)
        return String.fromCodePoint(Number(decimal));
    return String.fromCodePoint(parseInt([percent, hex, ...unicode].find((digits) => digits !== undefined) ?? '0', 16));
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match ? { end: pattern.lastIndex, groups: match.slice(1) } : undefined;
}
/** The characters of base64 that depend on the bytes alone, for each of the three ways to lie in a longer text. */
function base64Of(bytes) {
    return [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6)));
}
/** Deeper JSON than this is cut off: nothing that people write, and no page that shows it, goes so deep. */
const MAX_JSON_DEPTH = 200;
/**
 * Removes the secret from a JSON value, its keys included; the result is JSON. A number that shows the secret becomes
 * text. Goes through the value level by level, so that no depth exhausts the stack; values below MAX_JSON_DEPTH become
 * `\u2026`.
 */
function redactJson(value, redact) {
    const root = {};
    let level = [[root, 'value', value]];
    for (let depth = 0; level.length > 0; depth += 1) {
        const next = [];
        for (const [into, key, inner] of level) {
            if (typeof inner !== 'object' || inner === null) {
                setOwn(into, key, redactScalar(inner, redact));
            }
            else if (depth > MAX_JSON_DEPTH) {
                setOwn(into, key, '\u2026');
            }
            else {
                const copy = Array.isArray(inner) ? [] : {};
                setOwn(into, key, copy);
                for (const [name, item] of Object.entries(inner)) {
                    next.push([copy, Array.isArray(inner) ? name : redact(name), item]);
                }
            }
        }
        level = next;
    }
    return root.value;
}
function redactScalar(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value !== 'number')
        return value;
    return redact(String(value)) === String(value) ? value : REDACTED;
}
// Plain assignment to `__proto__` would change the prototype instead of adding a key.
function setOwn(into, key, value) {
    Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true });
}


/***/ }),

/***/ 4117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vJ: () => (/* binding */ withArticle),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
// Numbers, times and lists in sentences.
/** A span of time in milliseconds as people say it: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
function duration(ms) {
    const seconds = Math.max(0, Number.isFinite(ms) ? ms : 0) / 1000;
    if (seconds < 9.95)
        return `${Number(seconds.toFixed(1))} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
    return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** A number of things: `1 backup`, `3 backups`; `many` is the plural if it is not `one` with an s. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
/** The first few of a list in a sentence: `a, b and 3 more`. */
function firstOf(items, most) {
    if (items.length <= most)
        return items.join(', ');
    return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
}
/** A word with its article: `an index`. */
function withArticle(word) {
    return `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
}
/** Names as a choice: `a, b or c`. */
function oneOf(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}


/***/ }),

/***/ 7417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ positionText),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   sQ: () => (/* binding */ expressionHint),
/* harmony export */   vI: () => (/* binding */ shortened),
/* harmony export */   xS: () => (/* binding */ hasExpression)
/* harmony export */ });
/** The entry of a mapping under `key`. */
function entryOf(mapping, key) {
    return mapping.entries.find((entry) => entry.key === key);
}
/** Describes a value for a sentence such as `"dimension" is the text "8"`. */
function described(written) {
    if (written.is === 'mapping')
        return 'a mapping';
    if (written.is === 'list')
        return 'a list';
    if (written.is === 'invalid')
        return 'invalid';
    if (typeof written.value === 'string')
        return `the text ${quoted(written.value)}`;
    if (typeof written.value === 'number')
        return `the number ${shortened(written.literal)}`;
    return String(written.value);
}
const MAX_SHOWN_CHARACTERS = 80;
/** A text in double quotes for a message: shortened if long, unprintable characters escaped. */
function quoted(text) {
    return JSON.stringify(shortened(text));
}
/** A text for a message, without quotes: shortened if long. */
function shortened(text, maxCharacters = MAX_SHOWN_CHARACTERS) {
    if (text.length <= maxCharacters)
        return text;
    // Cuts by code points, so that no half of a character remains at the end.
    return `${Array.from(text.slice(0, 2 * maxCharacters))
        .slice(0, maxCharacters)
        .join('')}\u2026`;
}
/** A location for the middle of a sentence. */
function positionText(location) {
    const position = `line ${location.line}, column ${location.column}`;
    return location.file === undefined
        ? `${position} of the input "${location.source}"`
        : `${position} of ${location.source}`;
}
/** Whether a text contains a GitHub expression that GitHub has not replaced. */
function hasExpression(text) {
    return text.includes('${{');
}
/** A sentence, after a space, that explains why a text still contains an expression; `''` where it contains none. */
function expressionHint(text, location) {
    if (!hasExpression(text))
        return '';
    return location.file === undefined
        ? ' GitHub left this "${{" as it is: check how the expression is written in the workflow.'
        : ' GitHub replaces "${{ \u2026 }}" in workflows only, not in files: declare this resource in the workflow instead.';
}


/***/ }),

/***/ 8495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ troubleOf),
/* harmony export */   O: () => (/* binding */ openOctokit)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9214);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1220);
// Opens GitHub's own client, and interprets its errors.


/** An error's body may be a whole page. */
const MAX_WORDS_LENGTH = 200;
const silent = () => undefined;
/** Octokit's own log would bypass redaction and line safety. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
/**
 * Opens the client of the GitHub whose REST API is at `apiUrl`. It is part of the bundle (`eager`: no file of its own,
 * which licenses.txt would omit), but runs only when it is needed: most steps never ask GitHub, which saves them an eighth
 * of their time.
 */
async function openOctokit(token, apiUrl) {
    const { getOctokit } = await Promise.all(/* import() | github */[__nccwpck_require__.e(564), __nccwpck_require__.e(326)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1075));
    return getOctokit(token, { baseUrl: apiUrl, log: SILENT });
}
/** Interprets an error of Octokit's request. `now` is in milliseconds since the epoch. */
function troubleOf(error, now) {
    const words = wordsOf(error);
    // GraphQL refuses with a 200.
    if (error instanceof Error && error.name === 'GraphqlResponseError')
        return { status: 200, why: `GitHub refused (${words})`, ...FOR_GOOD };
    // Octokit reports a failed connection as status 500.
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error['response']))
        return { status: 0, why: `GitHub did not answer (${words})`, ...FOR_GOOD, mayPass: true };
    const status = typeof error['status'] === 'number' ? error['status'] : 0;
    const limit = rateLimitIn((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(error['response'], ['headers']) ?? null, { status, words }, now);
    return {
        status,
        why: `GitHub answered ${status} (${words})`,
        isRateLimited: limit !== undefined,
        mayPass: limit !== undefined || status >= 500,
        afterMs: limit?.afterMs
    };
}
const FOR_GOOD = { isRateLimited: false, mayPass: false, afterMs: undefined };
function wordsOf(error) {
    const said = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(error) && typeof error['message'] === 'string' ? error['message'] : String(error);
    // Octokit appends a link to the documentation.
    return (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .GJ)(said.replace(/ - https?:\/\/\S+$/, '')), MAX_WORDS_LENGTH);
}
/**
 * Whether an answer reports too many requests, and how long to wait, if it says so.
 * docs.github.com, "Rate limits for the REST API": `retry-after` in seconds, `x-ratelimit-reset` in epoch seconds.
 */
function rateLimitIn(headers, { status, words }, now) {
    const [retryAfter, remaining, reset] = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => numberIn((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(headers, [name])));
    // A secondary limit may have none of these headers. Then only its message distinguishes it from a missing permission.
    const isSaid = retryAfter !== undefined || remaining === 0 || /\brate limit\b/i.test(words);
    if (status !== 429 && !(status === 403 && isSaid))
        return undefined;
    if (retryAfter !== undefined)
        return { afterMs: retryAfter * 1000 };
    if (remaining !== 0 || reset === undefined)
        return { afterMs: undefined };
    // Uses GitHub's time, because a runner's clock may be wrong.
    const date = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(headers, ['date']);
    const serverMs = typeof date === 'string' ? Date.parse(date) : NaN;
    return { afterMs: Math.max(0, reset * 1000 - (Number.isNaN(serverMs) ? now : serverMs)) };
}
function numberIn(header) {
    return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : undefined;
}


/***/ }),

/***/ 7196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ RateLimit)
/* harmony export */ });
/**
 * GitHub's rate limit, shared by all clients of a run. All of them wait out one pause. A second limit after it, or one that
 * takes too long, stops every further request: more would only prolong the limit (docs.github.com, "Best practices for
 * using the REST API").
 */
class RateLimit {
    #pauseEnd;
    #why;
    /** Why no more requests may be sent; undefined if they may. */
    get why() {
        return this.#why;
    }
    /** How long to wait before the next request, in milliseconds. */
    pauseMs(now) {
        return Math.max(0, (this.#pauseEnd ?? now) - now);
    }
    /**
     * Records an answer that reports a limit.
     *
     * @param sentAt when its request was sent, in the clock's milliseconds
     * @param resumeAt when to ask again; undefined if the wait would be too long
     */
    note(why, sentAt, resumeAt) {
        const isAgain = this.#pauseEnd !== undefined && sentAt >= this.#pauseEnd;
        if (resumeAt === undefined || isAgain)
            this.#why = why;
        else
            this.#pauseEnd = Math.max(this.#pauseEnd ?? 0, resumeAt);
    }
}


/***/ }),

/***/ 6609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ handOn),
  k: () => (/* binding */ readGitHub)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ../node_modules/@actions/core/lib/core.js + 6 modules
var core = __nccwpck_require__(251);
// EXTERNAL MODULE: ./src/core/json.js
var json = __nccwpck_require__(9214);
// EXTERNAL MODULE: ./src/resources/owner.js
var owner = __nccwpck_require__(9865);
;// CONCATENATED MODULE: ./src/inputs/event.js

const UNKNOWN_HEAD = { repositoryId: undefined, label: undefined, sha: undefined };
const UNKNOWN = {
    number: undefined,
    state: undefined,
    updatedAt: undefined,
    isClosing: false,
    isQueued: false,
    head: UNKNOWN_HEAD
};
/**
 * Finds the pull request of a run by the event's name, ref and payload; undefined if there is none. If an event may be about
 * one but its payload cannot be read, it counts as one without known facts.
 * Payloads: docs.github.com, "Webhook events and payloads".
 *
 * @param repositoryId the repository that the run belongs to: a fork's `workflow_run` may list pull requests elsewhere
 */
function pullRequestIn({ name, ref, payload }, repositoryId) {
    const queued = queuedIn(ref) ??
        (name === 'merge_group' ? queuedIn(textOf((0,json/* valueAt */.fK)(payload, ['merge_group', 'head_ref'])) ?? '') : undefined);
    if (queued !== undefined)
        return { ...queued, head: ownHead(repositoryId) };
    if (name === 'merge_group')
        return { ...UNKNOWN, isQueued: true, head: ownHead(repositoryId) };
    if ((0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(payload, ['pull_request'])))
        return fromPullRequest(payload);
    if (name.startsWith('pull_request'))
        return { ...UNKNOWN, number: numberInRef(ref) };
    switch (name) {
        case 'issue_comment':
            return fromComment(payload);
        case 'workflow_run':
            return fromWorkflowRun(payload, repositoryId);
        case 'check_run':
            return fromChecks(payload, ['check_run'], ['check_run', 'check_suite'], repositoryId);
        case 'check_suite':
            return fromChecks(payload, ['check_suite'], ['check_suite'], repositoryId);
        case 'repository_dispatch':
            return fromDispatch(payload);
        default:
            return undefined;
    }
}
/**
 * The pull request of a merge queue's branch, `gh-readonly-queue/<base>/pr-<number>-<sha>` (docs.github.com, "Managing a
 * merge queue"). Its number is unknown where the branch is named otherwise.
 */
function queuedIn(ref) {
    if (!/^(refs\/heads\/)?gh-readonly-queue\//.test(ref))
        return undefined;
    return { ...UNKNOWN, number: numberFrom(/\/pr-(\d+)-[0-9a-f]+$/.exec(ref)?.[1]), state: 'open', isQueued: true };
}
function ownHead(repositoryId) {
    return { ...UNKNOWN_HEAD, repositoryId };
}
function fromPullRequest(payload) {
    const at = (...path) => (0,json/* valueAt */.fK)(payload, ['pull_request', ...path]);
    const headRepository = at('head', 'repo');
    return {
        number: numberOf(at('number')),
        state: stateOf(at('state')),
        updatedAt: timeOf(at('updated_at')),
        isClosing: (0,json/* valueAt */.fK)(payload, ['action']) === 'closed',
        isQueued: false,
        head: {
            repositoryId: headRepository === null ? null : idOf((0,json/* valueAt */.fK)(headRepository, ['id'])),
            label: textOf(at('head', 'label')),
            sha: textOf(at('head', 'sha'))
        }
    };
}
function fromComment(payload) {
    const issue = (0,json/* valueAt */.fK)(payload, ['issue']);
    if (!(0,json/* isObject */.Gv)(issue))
        return UNKNOWN;
    if (!(0,json/* isObject */.Gv)(issue['pull_request']))
        return undefined;
    const { number, state, updated_at: updatedAt } = issue;
    return { ...UNKNOWN, number: numberOf(number), state: stateOf(state), updatedAt: timeOf(updatedAt) };
}
function fromWorkflowRun(payload, repositoryId) {
    const at = (...path) => (0,json/* valueAt */.fK)(payload, ['workflow_run', ...path]);
    const [event, branch] = [textOf(at('event')), textOf(at('head_branch'))];
    if (event === undefined)
        return UNKNOWN;
    const head = headOf(at('head_repository'), branch, at('head_sha'));
    const queued = queuedIn(branch ?? '');
    // A fork may have a branch of that name too, which is not a merge queue's.
    if (queued !== undefined && head.repositoryId === repositoryId)
        return { ...queued, head };
    if (event === 'merge_group')
        return { ...UNKNOWN, isQueued: head.repositoryId === repositoryId, head };
    if (!event.startsWith('pull_request'))
        return undefined;
    return { ...UNKNOWN, number: onlyNumberIn(at('pull_requests'), repositoryId), head };
}
/**
 * A check of a commit lists the pull requests that have it as their head. For a fork it lists none and has no branch
 * ("head_branch": null), so it may be about any pull request.
 */
function fromChecks(payload, check, suite, repositoryId) {
    const listed = (0,json/* valueAt */.fK)(payload, [...check, 'pull_requests']);
    const branch = (0,json/* valueAt */.fK)(payload, [...suite, 'head_branch']);
    const sha = textOf((0,json/* valueAt */.fK)(payload, [...check, 'head_sha']));
    if (!Array.isArray(listed))
        return UNKNOWN;
    const queued = queuedIn(textOf(branch) ?? '');
    if (queued !== undefined)
        return { ...queued, head: { ...ownHead(repositoryId), sha } };
    if (listed.length === 0 && branch !== null)
        return undefined;
    const [first] = listed;
    const owner = textOf((0,json/* valueAt */.fK)(payload, ['repository', 'owner', 'login']));
    const label = owner === undefined || typeof branch !== 'string' ? undefined : `${owner}:${branch}`;
    const headId = listed.length === 0 ? null : idOf((0,json/* valueAt */.fK)(first, ['head', 'repo', 'id']));
    const head = { repositoryId: headId, label: headId === repositoryId ? label : undefined, sha };
    return { ...UNKNOWN, number: onlyNumberIn(listed, repositoryId), head };
}
/** The sender controls `client_payload`, so only a number is taken from it. */
function fromDispatch(payload) {
    if (!(0,json/* isObject */.Gv)(payload))
        return UNKNOWN;
    const carried = (0,json/* valueAt */.fK)(payload, ['client_payload', 'pull_request']);
    const named = ['pull_request_number', 'pull-request', 'pr_number', 'pr'].map((key) => (0,json/* valueAt */.fK)(payload, ['client_payload', key]));
    const found = [(0,json/* isObject */.Gv)(carried) ? carried['number'] : carried, ...named].find((one) => one !== undefined);
    if (found === undefined && !(0,json/* isObject */.Gv)(carried))
        return undefined;
    return { ...UNKNOWN, number: numberOf(found) ?? numberFrom(textOf(found)) };
}
function headOf(repository, branch, sha) {
    const owner = textOf((0,json/* valueAt */.fK)(repository, ['owner', 'login']));
    return {
        repositoryId: repository === null ? null : idOf((0,json/* valueAt */.fK)(repository, ['id'])),
        label: owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`,
        sha: textOf(sha)
    };
}
/** The number of the only listed pull request of this repository. Undefined if there are none, as for forks, or several. */
function onlyNumberIn(listed, repositoryId) {
    const own = (Array.isArray(listed) ? listed : []).filter((one) => idOf((0,json/* valueAt */.fK)(one, ['base', 'repo', 'id'])) === repositoryId);
    return own.length === 1 ? numberOf((0,json/* valueAt */.fK)(own[0], ['number'])) : undefined;
}
function numberInRef(ref) {
    return numberFrom(/^refs\/pull\/(\d+)\//.exec(ref)?.[1]);
}
function numberFrom(digits) {
    return digits !== undefined && /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}
function numberOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/** An id as text; undefined if the value is not an id. */
function idOf(value) {
    const id = numberOf(value);
    return id === undefined ? undefined : String(id);
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function timeOf(value) {
    const ms = typeof value === 'string' ? Date.parse(value) : NaN;
    return Number.isNaN(ms) ? undefined : ms;
}
function stateOf(value) {
    return value === 'open' || value === 'closed' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/inputs/github.js





/** How a random job id reaches the later steps of its job: through the file GITHUB_ENV. */
const JOB_ID_VARIABLE = 'PINECONE_PROVISION_JOB_ID';
/**
 * Reads the run, the repository and the event. Names of variables: docs.github.com, "Variables reference". Other runners
 * (nektos/act, @github/local-action) omit some: the payload's repository and attempt 1 replace them.
 *
 * @param random gives hexadecimal digits for a job that has no id
 */
function readGitHub(reader, env, { token, lifetime, random }) {
    const variable = (name) => env[name] ?? '';
    const payload = readPayload(variable('GITHUB_EVENT_PATH'));
    const repositoryId = variable('GITHUB_REPOSITORY_ID') || (idOf((0,json/* valueAt */.fK)(payload, ['repository', 'id'])) ?? '');
    const [runId, eventName] = [variable('GITHUB_RUN_ID'), variable('GITHUB_EVENT_NAME')];
    checkOwner(reader, lifetime, { GITHUB_REPOSITORY_ID: repositoryId, GITHUB_RUN_ID: runId });
    const ids = { checkRunId: reader.trimmed('job-id'), trackingId: variable('RUNNER_TRACKING_ID') };
    const job = (0,owner/* jobOf */.Zw)({
        ...ids,
        runId,
        runAttempt: variable('GITHUB_RUN_ATTEMPT') || '1',
        handedOn: variable(JOB_ID_VARIABLE),
        random
    });
    const pullRequest = pullRequestIn({ name: eventName, ref: variable('GITHUB_REF'), payload }, repositoryId);
    return {
        token,
        apiUrl: variable('GITHUB_API_URL') || 'https://api.github.com',
        source: [variable('GITHUB_WORKFLOW'), variable('GITHUB_JOB')].filter((part) => part !== '').join(' / '),
        sha: commitIn(variable('GITHUB_SHA')),
        commit: commitIn(pullRequest?.head.sha ?? variable('GITHUB_SHA')),
        repositoryUrl: repositoryUrl(variable('GITHUB_SERVER_URL') || 'https://github.com', variable('GITHUB_REPOSITORY')),
        repository: variable('GITHUB_REPOSITORY'),
        repositoryId,
        repositoryTagValue: (0,owner/* repositoryTag */.B1)(repositoryId, variable('GITHUB_SERVER_URL')),
        eventName,
        pullRequest,
        job,
        handOn: lifetime === 'job' && (0,owner/* isRandomJobId */.wx)(ids) && variable('GITHUB_ENV') !== '' ? { [JOB_ID_VARIABLE]: job.jobId } : {},
        declarer: `${variable('GITHUB_WORKFLOW')} ${variable('GITHUB_JOB')}`,
        isFork: (0,json/* isObject */.Gv)(payload) && (0,json/* valueAt */.fK)(payload, ['repository', 'fork']) === true
    };
}
/** Exports values to the later steps of this job only (the file GITHUB_ENV). */
function handOn(values) {
    for (const [name, value] of Object.entries(values))
        core.exportVariable(name, value);
}
/** Temporary resources need ids that say who owns them. */
function checkOwner(reader, lifetime, needed) {
    if (lifetime === 'permanent')
        return;
    const names = Object.keys(needed).filter((name) => lifetime !== 'pull-request' || name === 'GITHUB_REPOSITORY_ID');
    const missing = names.filter((name) => !/^\d+$/.test(needed[name] ?? ''));
    if (missing.length === 0)
        return;
    reader.issue('lifetime', `${lifetime} requires ${missing.join(' and ')}, which GitHub's runner sets and this one does not: no number is ` +
        `there${missing.includes('GITHUB_REPOSITORY_ID') ? ", nor does the event's payload name its repository" : ''}. ` +
        `Set ${missing.length === 1 ? 'it' : 'them'} in the environment of the runner.`);
}
function commitIn(text) {
    return /^[0-9a-f]{40}$/.test(text) ? text : '';
}
function repositoryUrl(serverUrl, repository) {
    const server = URL.parse(serverUrl);
    if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return '';
    return `${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}`;
}
/** Outside GitHub a step has no payload, so an unreadable one counts as none. */
function readPayload(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 1094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  u: () => (/* binding */ receive),
  s: () => (/* binding */ receivePost)
});

// EXTERNAL MODULE: ../node_modules/@actions/core/lib/core.js + 6 modules
var core = __nccwpck_require__(251);
;// CONCATENATED MODULE: ./src/inputs/api-key.js
const WITHOUT_SECRETS = {
    reason: 'no-secrets',
    message: 'Nothing was tried: runs for pull requests from forks, and runs that Dependabot starts, get no secrets, so there ' +
        'is no API key here. Once the change is in a branch of this repository, its runs provision it.'
};
/** Why the run is skipped. Skipping a close may leave behind a preview of an earlier run, which had secrets. */
function withoutSecrets({ pullRequest }, lifetime) {
    if (pullRequest?.isClosing !== true || lifetime !== 'pull-request')
        return WITHOUT_SECRETS;
    const more = ' If a run with secrets has made a preview for this pull request, it is still there: a run of "command: sweep" ' +
        'deletes it an hour after the close.';
    return { ...WITHOUT_SECRETS, message: WITHOUT_SECRETS.message + more };
}
/** Besides pull request events, GitHub withholds secrets in these if Dependabot is the actor. */
const WITHHELD_FROM_DEPENDABOT = ['push', 'create', 'deployment', 'deployment_status'];
/**
 * Decides whether a run without a key is skipped, because GitHub withholds its secrets (docs.github.com, "Events that
 * trigger workflows", pull_request; "Dependabot on GitHub Actions"). Otherwise gives the text to add to the error. A sweep
 * is never skipped, because a deleted secret must not silence it.
 */
function withoutKey(run) {
    const { eventName, actor, lifetime, command, isOfFork, isFork } = run;
    const isOfPullRequest = eventName.startsWith('pull_request');
    const isDependabot = actor === 'dependabot[bot]';
    const isWithheld = isDependabot && (isOfPullRequest || WITHHELD_FROM_DEPENDABOT.includes(eventName));
    const isPermanentPush = lifetime === 'permanent' && eventName === 'push';
    if (command !== 'sweep') {
        if (isWithheld && !isPermanentPush)
            return 'skip';
        if (isOfPullRequest && eventName !== 'pull_request_target' && isOfFork)
            return 'skip';
    }
    if (isWithheld) {
        return {
            why: ' Dependabot started this run, and it gets other secrets than people do: add PINECONE_API_KEY under Settings, ' +
                'Secrets and variables, Dependabot, or run the job only if: github.actor is not dependabot[bot].'
        };
    }
    if (isFork) {
        return {
            why: ' This repository is a fork, and a fork inherits no secrets: add one of its own, disable this workflow here, or ' +
                'run the job only if: github.repository is the original one.'
        };
    }
    return { why: '' };
}
/** The problem of the API key itself; undefined if it can be sent. */
function issueOfKey(key) {
    if (key === '') {
        return ('there is no API key. Pass one as api-key: ${{ secrets.PINECONE_API_KEY }}, and check that the secret exists ' +
            'and is not empty here; runs from forks and from Dependabot get no secrets.');
    }
    if (keyWithin(key) !== key) {
        return ('the API key has quotes around it, or a name and "=" before it. Store in the secret only the key itself, as the ' +
            'Pinecone console shows it.');
    }
    // A header can carry only visible ASCII.
    if (/^[\x21-\x7e]+$/.test(key))
        return undefined;
    return 'the API key holds a space, a line break or another character that no key has. Copy it again from the Pinecone console.';
}
/** Strips what people copy along from a file of variables: quotes around the key, `export NAME=` before it. */
function keyWithin(key) {
    const bare = key.replace(/^(?:export\s+)?[A-Za-z_]\w*\s*=\s*(?=\S{8})/, '');
    return /^(["'`])(.+)\1$/.exec(bare)?.[2] ?? bare;
}
/** The forms of Pinecone's keys: `pcsk_\u2026`, and UUIDs in older projects. */
const GENUINE = /^(pcsk_\w{20,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const PLACEHOLDER = /^(<.*>|\[.*\]|\$.*|[*x.]+|undefined|null|none|test|secret|(pinecone[-_]?)?(api[-_]?)?key|(.*[^a-z])?(your|placeholder|change[-_]?me|dummy|insert|todo)([^a-z].*)?)$/i;
/** Whether a key looks like a placeholder from an example. */
function isPlaceholder(key) {
    return !GENUINE.test(key) && PLACEHOLDER.test(key);
}

;// CONCATENATED MODULE: ./src/inputs/advice.js

/** A name that ends in a version, as tags do, or a commit's SHA. */
const FIXED_REF = /^(refs\/tags\/.+|([\w.]+-)*v?\d+(\.\d+)*([-+][\w.-]+)?|[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** Other hosts (Pinecone Local) may accept any key. */
const PINECONE = /(^|\.)pinecone\.io$/i;
/**
 * Recommends improvements to the workflow, which do not stop the run.
 *
 * @param actionRef the text after the `@` of `uses:`; `''` for a local action (docs.github.com, "github context")
 */
function adviceOn({ apiKey, api, actionRef }) {
    const advice = [];
    if (PINECONE.test(api.url.hostname) && isPlaceholder(apiKey)) {
        advice.push('The API key looks like a placeholder. Pass api-key: ${{ secrets.PINECONE_API_KEY }}, with the key itself in ' +
            'that secret of the repository.');
    }
    if (actionRef !== '' && !FIXED_REF.test(actionRef)) {
        advice.push(`The workflow uses this action at ${JSON.stringify(actionRef)}, which may be another one tomorrow. Write the ` +
            'tag of a release after the @, or the SHA of a commit.');
    }
    return advice;
}

// EXTERNAL MODULE: ./src/inputs/permissions.js
var permissions = __nccwpck_require__(3276);
// EXTERNAL MODULE: ./src/resources/versions.js
var versions = __nccwpck_require__(525);
// EXTERNAL MODULE: ./src/core/loopback.js
var loopback = __nccwpck_require__(5789);
;// CONCATENATED MODULE: ./src/inputs/api.js


const DEFAULT_API_URL = 'https://api.pinecone.io';
/** Reads the control plane's address; never falls back to production silently. */
function readApi(reader, env) {
    const text = reader.trimmed('api-url');
    const fromEnv = (env['PINECONE_CONTROLLER_HOST'] ?? '').trim();
    const isFromEnv = text === '' && fromEnv !== '';
    const name = isFromEnv ? 'PINECONE_CONTROLLER_HOST' : 'api-url';
    const url = urlIn(text || fromEnv || DEFAULT_API_URL);
    if (url === undefined) {
        reader.issue(name, `${quotable(text || fromEnv)} is no URL of a control plane. Write https://<host>, without a user, a query or a fragment.`);
    }
    else if (isFromEnv && !isBelievedFromEnvironment(url)) {
        reader.issue(name, `the environment variable ${name} names ${url.host}, and from the environment only this machine and ` +
            `https://*.pinecone.io are believed. Pass the address as api-url, if the API key may go there.`);
    }
    const version = reader.trimmed('api-version');
    if (version !== '' && !versions/* CLASSIC_DATES */.Ju.includes(version))
        reader.issue('api-version', unspokenText(version));
    return apiAt(url ?? new URL(DEFAULT_API_URL), version === '' ? undefined : version);
}
/** The control plane at an address. */
function apiAt(url, version) {
    const isLocal = (0,loopback/* isLoopback */.U)(url.hostname);
    return { url, isLoopback: isLocal, isUnencrypted: url.protocol === 'http:' && !isLocal, version };
}
function unspokenText(version) {
    return (`this action does not speak version ${JSON.stringify(version)} for declarations in the classic dialect. Expected ` +
        `one of ${versions/* CLASSIC_DATES */.Ju.join(', ')}. Typed declarations speak ${versions/* TYPED_VERSION */.EJ.date} by themselves.`);
}
function isBelievedFromEnvironment({ protocol, hostname }) {
    return (0,loopback/* isLoopback */.U)(hostname) || (protocol === 'https:' && /(^|\.)pinecone\.io$/i.test(hostname));
}
/** An address with a user, a query or a fragment may hold a secret that nobody has masked. */
function quotable(address) {
    return /[@?#]/.test(address) ? 'what was given' : JSON.stringify(address);
}
/**
 * Parses the address of a server; undefined if it is invalid or has a user, a query or a fragment. Without a scheme it is
 * http for this machine, and https for any other.
 */
function urlIn(text) {
    const isBare = !/^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    const host = isBare ? URL.parse(`http://${text}`)?.hostname : undefined;
    const url = URL.parse(isBare ? `${host !== undefined && (0,loopback/* isLoopback */.U)(host) ? 'http' : 'https'}://${text}` : text);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
        return undefined;
    if (url.username || url.password || url.search || url.hash)
        return undefined;
    // Normalized, because the post step compares addresses.
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url;
}

// EXTERNAL MODULE: ./src/resources/owner.js
var owner = __nccwpck_require__(9865);
;// CONCATENATED MODULE: ./src/inputs/command.js

const COMMANDS = ['auto', 'apply', 'destroy', 'show', 'sweep'];
/** Other tools' names for the commands. */
const NEAR_MISSES = new Map([
    ...['plan', 'preview', 'diff', 'check'].map((word) => [word, 'command: apply with dry-run: true']),
    ...['create', 'update', 'upsert', 'deploy', 'provision', 'ensure', 'up'].map((word) => [word, 'command: apply']),
    ...['delete', 'remove', 'teardown', 'down'].map((word) => [word, 'command: destroy']),
    ...['get', 'read', 'describe', 'status', 'output'].map((word) => [word, 'command: show']),
    ...['clean', 'cleanup', 'prune', 'gc', 'purge'].map((word) => [word, 'command: sweep']),
    ...COMMANDS.map((word) => [word, `command: ${word}`])
]);
/** Reads `command`. An issue explains another tool's name for it. */
function readCommand(reader) {
    const text = reader.trimmed('command');
    const command = COMMANDS.find((known) => known === (text || 'auto'));
    if (command !== undefined)
        return command;
    const near = NEAR_MISSES.get(text.toLowerCase());
    const hint = near === undefined ? `The commands are ${COMMANDS.join(', ')}.` : `What you mean is written ${near}.`;
    reader.issue('command', `there is no command ${JSON.stringify(text)}. ${hint}`);
    return 'auto';
}
/** Other tools' names for the lifetimes. */
const LIFETIME_NEAR_MISSES = new Map([
    ...['pr', 'pullrequest', 'preview', 'branch', 'review', 'mr'].map((word) => [word, 'pull-request']),
    ...['workflow', 'workflowrun', 'ephemeral', 'temporary'].map((word) => [word, 'run']),
    ...['test', 'step'].map((word) => [word, 'job']),
    ...['forever', 'production', 'prod', 'persistent'].map((word) => [word, 'permanent']),
    ...owner/* LIFETIMES */.Du.map((word) => [word.replace('-', ''), word])
]);
/** Reads `lifetime`. An issue explains another tool's name for it. */
function readLifetime(reader) {
    const text = reader.trimmed('lifetime');
    const lifetime = owner/* LIFETIMES */.Du.find((known) => known === (text || 'permanent'));
    if (lifetime !== undefined)
        return lifetime;
    const near = LIFETIME_NEAR_MISSES.get(text.toLowerCase().replaceAll(/[^a-z]/g, ''));
    const hint = near === undefined ? '' : ` What you mean may be written lifetime: ${near}.`;
    const known = `The lifetimes are ${owner/* LIFETIMES */.Du.join(', ')}.`;
    reader.issue('lifetime', `there is no lifetime ${JSON.stringify(text)}. ${known}${hint}`);
    return 'permanent';
}
/** Reads `pull-request`; if it is omitted, takes the event's number. */
function readPullRequest(reader, event) {
    const text = reader.trimmed('pull-request').replace(/^#/, '');
    if (text === '')
        return event?.number;
    if (!/^[1-9]\d{0,8}$/.test(text)) {
        // People have its URL, GITHUB_REF or GITHUB_REF_NAME at hand.
        const within = /(?:^|\/)(?:pull\/)?([1-9]\d{0,8})(?:\/(?:merge|head|files|commits.*)?)?$/.exec(text)?.[1];
        const hint = within === undefined ? '' : ` Write the number alone: ${within}.`;
        reader.issue('pull-request', `${JSON.stringify(text)} is not the number of a pull request.${hint}`);
    }
    else if (event?.number !== undefined && event.number !== Number(text)) {
        reader.issue('pull-request', `it says #${text}, and the event that started this run is about #${String(event.number)}. Leave it out.`);
    }
    return Number(text);
}
/** Reads `name-suffix`; the default `none` means no suffix. */
function readNameSuffix(reader) {
    const text = reader.trimmed('name-suffix');
    if (/\$\{\{|\$\{?\w/.test(text)) {
        reader.issue('name-suffix', `${JSON.stringify(text)} is an expression that nobody evaluates. Write it in the workflow itself, as \${{ \u2026 }}.`);
    }
    return text === 'none' ? '' : text;
}
/** Reads `comment`. */
function readComment(reader) {
    const text = reader.trimmed('comment');
    const mode = ['auto', 'true', 'false'].find((known) => known === (text.toLowerCase() || 'auto'));
    if (mode === undefined)
        reader.issue('comment', `${JSON.stringify(text)} is neither auto, true nor false.`);
    return mode ?? 'auto';
}

// EXTERNAL MODULE: ./src/inputs/github.js + 1 modules
var inputs_github = __nccwpck_require__(6609);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __nccwpck_require__(8008);
;// CONCATENATED MODULE: ./src/inputs/limits.js

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const MAX_TIMEOUT_MS = 6 * HOUR_MS;
const EXPIRES_AFTER_MS = {
    permanent: 0,
    'pull-request': 14 * DAY_MS,
    run: 6 * HOUR_MS,
    job: 6 * HOUR_MS
};
/** Reads `expires-after`, in milliseconds; 0 for resources that do not expire. */
function readExpiry(reader, lifetime) {
    const text = reader.trimmed('expires-after');
    if (text === '')
        return EXPIRES_AFTER_MS[lifetime];
    const ms = (0,duration/* durationMs */.p)(text);
    if (lifetime === 'permanent') {
        reader.issue('expires-after', 'what is permanent does not expire. Leave it out, or set lifetime to pull-request, run or job.');
    }
    else if (ms === undefined || ms < MINUTE_MS || ms > 365 * DAY_MS) {
        reader.issue('expires-after', `${JSON.stringify(text)} is no time from 1 minute to 365 days. Write 12h or 14d; a bare number is seconds.`);
    }
    return ms ?? EXPIRES_AFTER_MS[lifetime];
}
/** Reads `timeout`, in milliseconds; undefined for the default. */
function readTimeout(reader) {
    const text = reader.trimmed('timeout');
    if (text === '')
        return undefined;
    const ms = (0,duration/* durationMs */.p)(text);
    if (ms === undefined || ms < 1000 || ms > MAX_TIMEOUT_MS) {
        reader.issue('timeout', `${JSON.stringify(text)} is no time from 1 second to 6 hours. Write 90s, 10m or 1h; a bare number is seconds.` +
            millisecondsHint(text));
    }
    return ms;
}
/** Someone who writes `600000` means milliseconds, as in other tools; as seconds it would be a week. */
function millisecondsHint(text) {
    const number = /^\d+$/.test(text) ? Number(text) : 0;
    if (number * 1000 <= MAX_TIMEOUT_MS || number > MAX_TIMEOUT_MS)
        return '';
    const meant = number % MINUTE_MS === 0 ? `${String(number / MINUTE_MS)}m` : `${String(Math.round(number / 1000))}s`;
    return ` ${text} seconds are ${(number / 86_400).toFixed(1)} days; if milliseconds are meant, write ${meant}.`;
}
/** Reads `max-deletions`. */
function readMaxDeletions(reader) {
    const text = reader.trimmed('max-deletions');
    if (text === '')
        return 50;
    if (!/^\d{1,6}$/.test(text))
        reader.issue('max-deletions', `${JSON.stringify(text)} is not a whole number.`);
    return Number(text);
}

// EXTERNAL MODULE: ./src/plan/record.js
var plan_record = __nccwpck_require__(8797);
;// CONCATENATED MODULE: ./src/inputs/post-state.js



/**
 * Reads the state that the main step left for the post step (`STATE_<name>`; actions/runner, Handler). Does not read
 * inputs: in nested composite actions the runner gives a post step those of another action (actions/runner 2030, 3514).
 * Masks the key first. Undefined if there is nothing to do.
 */
function readPost(env) {
    const state = (name) => env[`STATE_${plan_record/* JOB_STATE */.EW[name]}`] ?? '';
    const [apiKey, record, written] = [state('key'), state('record'), state('access')];
    if (record === '' && written === '')
        return undefined;
    const recorded = (0,plan_record/* readRecord */.aE)(record);
    if (recorded?.length === 0)
        return undefined;
    if (apiKey !== '')
        core.setSecret(apiKey);
    const access = (0,plan_record/* readAccess */.zS)(written);
    const url = access && urlIn(access.at);
    return {
        apiKey,
        recorded,
        access: access && url && { api: apiAt(url, access.version), owner: access.owner }
    };
}

;// CONCATENATED MODULE: ./src/inputs/reader.js
/** Reads single inputs, and collects their issues and warnings. */
class Reader {
    issues = [];
    warnings = [];
    #env;
    constructor(env) {
        this.#env = env;
    }
    text(name) {
        return this.#env[`INPUT_${name.toUpperCase()}`] ?? '';
    }
    trimmed(name) {
        return this.text(name).trim();
    }
    /** Whether an input was given as an empty text; the runner fills in the default of an omitted one. */
    isEmpty(name) {
        return this.#env[`INPUT_${name.toUpperCase()}`]?.trim() === '';
    }
    boolean(name, fallback) {
        const text = this.trimmed(name);
        if (/^true$/i.test(text))
            return true;
        if (text === '')
            return fallback;
        if (!/^false$/i.test(text))
            this.issue(name, `${JSON.stringify(text)} is neither true nor false.`);
        return false;
    }
    issue(input, message) {
        this.issues.push({ message: `${input}: ${message}`, location: { source: input, line: 0, column: 0 } });
    }
    failure() {
        const message = this.issues.map((issue) => issue.message).join(' ');
        return { reason: 'invalid-input', message, issues: this.issues };
    }
}

// EXTERNAL MODULE: ./src/core/nearest.js
var nearest = __nccwpck_require__(2248);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __nccwpck_require__(7939);
;// CONCATENATED MODULE: ./src/inputs/vanished.js


// An input that gets lost must not count as omitted: it may have been the one that made the run harmless.
const OTHER_INPUTS = [
    'api-key',
    'config-file',
    'command',
    'lifetime',
    'pull-request',
    'expires-after',
    'dry-run',
    'name-suffix',
    'wait',
    'timeout',
    'allow-replace',
    'override-deletion-protection',
    'backup-before-delete',
    'max-deletions',
    'comment',
    'github-token',
    'api-url',
    'api-version',
    'job-id'
];
/** The inputs that action.yml names: one for each resource type, and the others. */
function inputNames() {
    return [...(0,registry/* kinds */.EZ)(), ...OTHER_INPUTS];
}
const PREFIX = 'INPUT_';
const MAX_DISTANCE = 2;
/** Reports each input that action.yml does not name: an issue if its name is close to a known one, otherwise a warning. */
function checkNames(reader, env) {
    const known = new Set(inputNames().map((name) => PREFIX + name.toUpperCase()));
    for (const variable of Object.keys(env)) {
        if (!variable.toUpperCase().startsWith(PREFIX) || known.has(variable))
            continue;
        const given = variable.slice(PREFIX.length).toLowerCase();
        const meant = nearInput(given);
        if (meant === undefined) {
            reader.warnings.push(`This action has no input ${JSON.stringify(given)}, so it has no effect.`);
        }
        else {
            reader.issue(given, `this action has no such input, and ${meant} is near. Write ${meant}, with that spelling.`);
        }
    }
}
/** Finds the closest input name. Ignores case, `-` and `_`, and allows two different letters, fewer in a short name. */
function nearInput(given) {
    const plain = (name) => name.replaceAll(/[-_ ]/g, '');
    const distances = inputNames().map((name) => [name, (0,nearest/* distanceBetween */.Sl)(plain(given), plain(name))]);
    const [name, distance] = distances.reduce((best, one) => (one[1] < best[1] ? one : best));
    return distance <= Math.min(MAX_DISTANCE, Math.ceil(plain(name).length / 4)) ? name : undefined;
}
/** The inputs that have a default in action.yml, and what to write where an expression may have no value. */
const WRITTEN_INSTEAD = {
    command: "command: ${{ inputs.command || 'auto' }}",
    lifetime: "lifetime: ${{ inputs.lifetime || 'permanent' }}",
    'dry-run': 'dry-run: ${{ inputs.dry-run || false }}',
    'name-suffix': "name-suffix: ${{ inputs.suffix || 'none' }}"
};
/** In these events the inputs of a dispatch are empty as expected. */
const WITHOUT_DISPATCH_INPUTS = ['push', 'schedule'];
/** Reports each empty input that has a default: an expression without a value has replaced the default. */
function checkEmpty(reader, eventName) {
    for (const [name, written] of Object.entries(WRITTEN_INSTEAD)) {
        if (!reader.isEmpty(name))
            continue;
        const isExpected = WITHOUT_DISPATCH_INPUTS.includes(eventName) && (name === 'command' || name === 'dry-run');
        if (isExpected)
            reader.warnings.push(`${name} is empty, so its default holds. To say so, write ${written}.`);
        else {
            reader.issue(name, `it is empty: an expression in it has no value here, and what it was to say is lost. Write ${written}, or ` +
                'leave the input out.');
        }
    }
}

;// CONCATENATED MODULE: ./src/inputs/inputs.js












/** Reads the post step's state (`post-state.ts`); undefined if there is nothing to do. */
function receivePost(env = process.env) {
    return readPost(env);
}
/**
 * Reads the inputs, the environment and the event's payload, after it has masked the key. Never throws: the result has
 * every issue at once.
 *
 * Inputs arrive as `INPUT_<NAME>`: upper case, dashes kept (actions/runner, ActionRunner).
 */
function receive(env = process.env) {
    const reader = new Reader(env);
    const apiKey = masked(reader.trimmed('api-key') || (env['PINECONE_API_KEY'] ?? '').trim());
    const githubToken = masked(reader.trimmed('github-token'));
    checkNames(reader, env);
    checkEmpty(reader, env['GITHUB_EVENT_NAME'] ?? '');
    const inputs = readInputs(reader, env, { apiKey, githubToken });
    const { command, dryRun, api } = inputs;
    const keyless = apiKey === '' ? withoutKey(keylessRun(inputs, env)) : undefined;
    const keyIssue = issueOfKey(apiKey);
    if (keyIssue !== undefined)
        reader.issue('api-key', keyIssue + (typeof keyless === 'object' ? keyless.why : ''));
    return {
        apiKey,
        githubToken,
        files: {
            summaryFile: env['GITHUB_STEP_SUMMARY'] ?? '',
            workspace: env['GITHUB_WORKSPACE'] ?? '.',
            stateFile: env['GITHUB_STATE'] ?? ''
        },
        command,
        dryRun,
        advice: [...reader.warnings, ...adviceOn({ apiKey, api, actionRef: env['GITHUB_ACTION_REF'] ?? '' })],
        inputs: keyless === 'skip'
            ? withoutSecrets(inputs.github, inputs.lifetime)
            : reader.issues.length > 0
                ? reader.failure()
                : inputs
    };
}
function readInputs(reader, env, { apiKey, githubToken: token }) {
    const lifetime = readLifetime(reader);
    const command = readCommand(reader);
    const github = (0,inputs_github/* readGitHub */.k)(reader, env, {
        token,
        lifetime,
        random: () => process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex')
    });
    return {
        apiKey,
        declarations: Object.fromEntries((0,registry/* kinds */.EZ)().map((kind) => [kind, reader.text(kind)])),
        configFile: reader.trimmed('config-file'),
        command,
        dryRun: reader.boolean('dry-run', false),
        lifetime,
        pullRequest: readPullRequest(reader, github.pullRequest),
        isPullRequestGiven: reader.trimmed('pull-request') !== '',
        nameSuffix: readNameSuffix(reader),
        expiresAfterMs: readExpiry(reader, lifetime),
        isExpirySet: reader.trimmed('expires-after') !== '',
        wait: reader.boolean('wait', true),
        timeoutMs: readTimeout(reader),
        allowReplace: (0,permissions/* readReplacements */.OA)(reader, lifetime),
        overrideDeletionProtection: (0,permissions/* readNames */.r6)(reader, 'override-deletion-protection'),
        backsUp: (0,permissions/* readBackup */.fe)(reader, lifetime, command),
        maxDeletions: readMaxDeletions(reader),
        comment: readComment(reader),
        api: readApi(reader, env),
        github
    };
}
function keylessRun({ github, lifetime, command }, env) {
    const { eventName, pullRequest, repositoryId, isFork } = github;
    const isOfFork = pullRequest !== undefined && pullRequest.head.repositoryId !== repositoryId;
    return { eventName, lifetime, command, actor: env['GITHUB_ACTOR'] ?? '', isOfFork, isFork };
}
function masked(secret) {
    // A key pasted with a line break or in quotes is rejected later, but its parts are secret too.
    for (const text of new Set([secret, ...secret.split(/\s+/), keyWithin(secret)]))
        if (text !== '')
            core.setSecret(text);
    return secret;
}


/***/ }),

/***/ 3276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ readReplacements),
/* harmony export */   fe: () => (/* binding */ readBackup),
/* harmony export */   r6: () => (/* binding */ readNames),
/* harmony export */   t5: () => (/* binding */ undeclaredNameIssues)
/* harmony export */ });
/* harmony import */ var _plan_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2950);

// The inputs that permit or guard the deletion of data.
/** Reads `allow-replace`. Temporary resources may be replaced unless the input says otherwise. */
function readReplacements(reader, lifetime) {
    const text = reader.trimmed('allow-replace');
    if (lifetime !== 'permanent' && /^(true)?$/i.test(text))
        return 'all';
    return readNames(reader, 'allow-replace');
}
/** Reads `backup-before-delete`. Temporary resources are not worth a backup, and their teardown must not wait for one. */
function readBackup(reader, lifetime, command) {
    const isAsked = reader.boolean('backup-before-delete', false);
    if (isAsked && lifetime !== 'permanent')
        reader.issue('backup-before-delete', `it requires "lifetime: permanent", and the lifetime is ${lifetime}. Leave one of them out.`);
    else if (isAsked && command === 'sweep')
        reader.issue('backup-before-delete', 'a sweep deletes what is temporary, and backs up nothing. Leave it out.');
    return isAsked;
}
/** Reads declared names, one by one. */
function readNames(reader, input) {
    const names = namesIn(reader.text(input));
    if (names.length === 1 && /^false$/i.test(names[0] ?? ''))
        return new Set();
    if (names.some((name) => /^(true|all|\*)$/i.test(name))) {
        reader.issue(input, 'here the declared names have to be given, one by one: a blanket permission could cost data.');
    }
    return new Set(names);
}
function namesIn(text) {
    return text
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/** Returns an issue for each permitted name that no resource has, or that more than one has. */
function undeclaredNameIssues(given, declared) {
    const names = declared.map((one) => one.declaredName);
    const inputs = {
        'allow-replace': given.allowReplace,
        'override-deletion-protection': given.overrideDeletionProtection
    };
    return Object.entries(inputs).flatMap(([source, permission]) => {
        const issue = (message) => ({
            location: { source, line: 0, column: 0 },
            message: `${source}: ${message}`
        });
        return [
            ...(0,_plan_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .undeclaredNames */ .O4)(permission, declared).map((name) => issue(`nothing with the name ${JSON.stringify(name)} is declared. Give names as they are declared: ${names.join(', ')}.`)),
            ...(0,_plan_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedNames */ .mW)(permission, declared).map((name) => {
                const kinds = declared.filter((one) => one.declaredName === name).map(({ kind }) => kind);
                return issue(`the name ${JSON.stringify(name)} is declared more than once (${kinds.join(', ')}). ` +
                    `Write ${kinds.map((kind) => `"${kind}/${name}"`).join(' or ')}.`);
            })
        ];
    });
}


/***/ }),

/***/ 843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ SYSTEM_CLOCK),
  B: () => (/* binding */ cancelSignal)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __nccwpck_require__(2075);
;// CONCATENATED MODULE: ./src/inputs/system.js


const startedMs = Date.now();
const startedNs = process.hrtime.bigint();
/**
 * Counts from the machine's time at load, so that a change of the runner's clock has no effect. Does not use
 * `performance`, which Node would have to load first.
 */
const SYSTEM_CLOCK = {
    now: () => startedMs + Number(process.hrtime.bigint() - startedNs) / 1e6,
    sleep: async (ms, signal) => {
        try {
            await (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            // Node rejects with an AbortError of its own.
            signal.throwIfAborted();
            throw error;
        }
    }
};
/** A signal that aborts when the runner cancels the step: by SIGINT, and SIGTERM 7.5 s later (actions/runner, ProcessInvoker). */
function cancelSignal() {
    const controller = new AbortController();
    const cancel = () => {
        controller.abort(new errors/* ActionError */.l({
            reason: 'cancelled',
            message: 'The run was cancelled. What it had begun may go on in Pinecone; run it again to finish.'
        }));
    };
    process.once('SIGINT', cancel).once('SIGTERM', cancel);
    return controller.signal;
}


/***/ }),

/***/ 6845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ly: () => (/* binding */ carryOutPlan),
  US: () => (/* binding */ policyOf),
  iA: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./src/apply/dry-run.js
var dry_run = __nccwpck_require__(1154);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __nccwpck_require__(7756);
;// CONCATENATED MODULE: ./src/apply/implied.js

/** Adds the outcomes of resources inside declared ones, which are deleted along with their parents. */
function withImplied(outcomes, implied) {
    const byKey = new Map(outcomes.map((outcome) => [(0,resource/* keyOf */.TN)(outcome), outcome]));
    return [...outcomes, ...implied.map((one) => impliedOutcome(one, one.parent && byKey.get((0,resource/* keyOf */.TN)(one.parent))))];
}
function impliedOutcome({ kind, name, parent, declaredName }, outer) {
    const isOver = outer?.result === 'deleted' || outer?.result === 'absent' || outer?.result === 'left-alone';
    const result = isOver ? outer.result : 'not-attempted';
    const nothingDone = { created: false, changed: false, ready: false, observed: undefined, fields: [] };
    return { kind, name, ...(parent && { parent }), declaredName, result, ...nothingDone };
}

// EXTERNAL MODULE: ./src/content/content.js
var content_content = __nccwpck_require__(4083);
// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __nccwpck_require__(843);
// EXTERNAL MODULE: ./src/plan/change.js
var change = __nccwpck_require__(1340);
// EXTERNAL MODULE: ./src/plan/unread.js
var unread = __nccwpck_require__(5015);
// EXTERNAL MODULE: ./src/plan/ownership-tags.js
var ownership_tags = __nccwpck_require__(4505);
// EXTERNAL MODULE: ./src/plan/restore.js
var restore = __nccwpck_require__(1056);
// EXTERNAL MODULE: ./src/plan/policy.js
var policy = __nccwpck_require__(2950);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __nccwpck_require__(7939);
// EXTERNAL MODULE: ./src/content/issues.js
var content_issues = __nccwpck_require__(9184);
// EXTERNAL MODULE: ./src/plan/untrusted-run.js
var untrusted_run = __nccwpck_require__(7012);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __nccwpck_require__(2075);
// EXTERNAL MODULE: ./src/resources/versions.js
var versions = __nccwpck_require__(525);
;// CONCATENATED MODULE: ./src/main/content.js






/** The content types of a run; loads only the declared ones. */
async function contentTypes(declared, { api, github }, workspace, { data }, deadline, { signal, redact, reporter }) {
    const isDeclared = (key) => declared.some(({ extras = {} }) => key in extras);
    const shared = { workspace, data, clock: system/* SYSTEM_CLOCK */.V, signal, deadline, redact };
    const types = [];
    if (isDeclared('records')) {
        const { RecordsContent } = await __nccwpck_require__.e(/* import() | records */ 55).then(__nccwpck_require__.bind(__nccwpck_require__, 4428));
        types.push(new RecordsContent({ ...shared, classicDate: api.version ?? versions/* CLASSIC_VERSION */.O4.date }));
    }
    if (isDeclared('files')) {
        const { filesContent } = await __nccwpck_require__.e(/* import() | files */ 664).then(__nccwpck_require__.bind(__nccwpck_require__, 6307));
        const { repositoryTagValue: repositoryId, job } = github;
        const isRerun = Number(job.runAttempt) > 1;
        const { progress: say, retrying } = reporter;
        types.push(filesContent({ ...shared, repositoryId, isRerun, say, retrying }));
    }
    return types;
}
/**
 * Checks the declared files of all resources, before any request about them.
 *
 * @throws ActionError `invalid-declaration` with every issue and its location, or `untrusted-declaration`
 */
async function checkContent(declared, types, { command, isUntrusted }) {
    const withContent = declared.filter(({ extras = {} }) => types.some(({ key }) => key in extras));
    if (command !== 'apply' || withContent.length === 0)
        return;
    if (isUntrusted)
        throw new errors/* ActionError */.l(untrusted_run/* UNTRUSTED_CONTENT */.J);
    const checked = await Promise.all(withContent.flatMap((one) => types.map(({ check }) => check(one, outerIn(declared, one)))));
    const issues = checked.flat();
    if (issues.length > 0)
        throw (0,content_issues/* invalidContent */.R)(issues);
}
function outerIn(declared, { parent }) {
    const outer = parent && declared.find((one) => (0,resource/* keyOf */.TN)(one) === (0,resource/* keyOf */.TN)(parent));
    return outer && { declared: outer };
}

// EXTERNAL MODULE: ./src/core/text/words.js
var words = __nccwpck_require__(4117);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __nccwpck_require__(8008);
// EXTERNAL MODULE: ./src/core/nearest.js
var nearest = __nccwpck_require__(2248);
// EXTERNAL MODULE: ./src/resources/ownership.js
var resources_ownership = __nccwpck_require__(5355);
// EXTERNAL MODULE: ./src/declaration/syntax-node.js
var syntax_node = __nccwpck_require__(7417);
;// CONCATENATED MODULE: ./src/declaration/name.js



const NAME_PATTERN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const WITH_CAPITALS = /^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/;
/**
 * The pattern of a kind's names, without their length. Pinecone's OpenAPI 2026-04: CreateIndexRequest.name,
 * CreateAssistantRequest.name; the official clients' tests have assistants with capital letters.
 */
function namePattern(kind) {
    const { names } = (0,registry/* resourceType */.Vm)(kind);
    if (names !== undefined)
        return names.pattern;
    return (0,registry/* resourceType */.Vm)(kind).allowsCapitals ? WITH_CAPITALS : NAME_PATTERN;
}
/**
 * The problem of a resource's name, with a proposal where there is one; undefined where the name is valid. A predicate
 * that follows `"name"`.
 */
function nameProblem(kind, node) {
    const { maxNameLength, allowsCapitals, names } = (0,registry/* resourceType */.Vm)(kind);
    const rule = `Expected ${expectedName(kind)}`;
    if (node.is === 'invalid')
        return undefined;
    if (node.is !== 'scalar')
        return `is ${(0,syntax_node/* described */.WY)(node)}. ${rule}.`;
    const { value, literal, location } = node;
    if (value === null || value === '')
        return `${value === null ? 'has no value' : 'is empty'}. ${rule}.`;
    if (typeof value !== 'string')
        return `is ${(0,syntax_node/* described */.WY)(node)}. ${rule}: put it in quotes, "${(0,syntax_node/* shortened */.vI)(literal)}".`;
    if (namePattern(kind).test(value) && value.length <= maxNameLength) {
        const reserved = names?.reserved(value);
        return reserved === undefined ? undefined : `is ${(0,syntax_node/* described */.WY)(node)}. ${reserved} Use another name.`;
    }
    const expression = (0,syntax_node/* expressionHint */.sQ)(value, location);
    if (expression !== '' || names !== undefined)
        return `is ${(0,syntax_node/* described */.WY)(node)}. ${rule}.${expression}`;
    const valid = validName(value, maxNameLength);
    const proposal = allowsCapitals ? valid : valid.toLowerCase();
    const would = proposal === '' ? '' : ` ${(0,syntax_node/* quoted */.TL)(proposal)} would do.`;
    // The user joined a branch, a ref or a number to the name.
    const suffix = /[/#]/.test(value) ? ' To join a branch or a number to a name, use "name-suffix".' : '';
    return `${offenceOf(value, kind)}. ${rule}.${would}${suffix}`;
}
/** The rule for a kind's names, in words that follow "Expected". */
function expectedName(kind) {
    const { maxNameLength, allowsCapitals, names } = (0,registry/* resourceType */.Vm)(kind);
    if (names !== undefined)
        return names.expected;
    return `1 to ${maxNameLength} ${allowsCapitals ? '' : 'lower-case '}letters, digits and hyphens, with a letter or digit at both ends`;
}
function offenceOf(name, kind) {
    const isStray = (character) => character !== '-' && !namePattern(kind).test(character);
    const stray = [...new Set(Array.from(name).filter(isStray))];
    if (stray.length > 0)
        return `has ${stray.slice(0, 5).map(syntax_node/* quoted */.TL).join(', ')}`;
    if (name.length > (0,registry/* resourceType */.Vm)(kind).maxNameLength)
        return `has ${name.length} characters`;
    return `${name.startsWith('-') ? 'begins' : 'ends'} with a hyphen`;
}
function validName(name, maxLength) {
    return name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[^A-Za-z0-9]+/g, '-')
        .slice(0, maxLength + 1)
        .replace(/^-+/, '')
        .slice(0, maxLength)
        .replace(/-+$/, '');
}
/** The problem of a user's key in the map of ownership tags, if any; a predicate that follows the map's name. */
function mapKeyProblem({ key }, name, location) {
    if (name.startsWith(resources_ownership/* OWNERSHIP_PREFIX */.Zd)) {
        return `has the key ${(0,syntax_node/* quoted */.TL)(name)}. Keys that begin with "${resources_ownership/* OWNERSHIP_PREFIX */.Zd}" are kept for the action's ownership tags: choose another.`;
    }
    if (key === undefined || key.pattern.test(name))
        return undefined;
    return `has the key ${(0,syntax_node/* quoted */.TL)(name)}. Expected ${key.expected}.${(0,syntax_node/* expressionHint */.sQ)(name, location)}`;
}
/**
 * The issue of a map of ownership tags that is too large.
 *
 * @param kept the declared entries, without those that a declaration removes
 * @param lifetime decides how much room ownership tags need; undefined for none
 */
function mapSizeIssues(label, { at, limit }, kept, lifetime, location) {
    const isByKeys = limit.counts === 'keys';
    const size = isByKeys ? kept.length : Buffer.byteLength(JSON.stringify(Object.fromEntries(kept)));
    const reserved = lifetime === undefined ? 0 : limit.reserved[lifetime];
    const most = limit.max - reserved;
    if (size <= most)
        return [];
    const why = reserved > 0 ? `: Pinecone allows ${limit.max}, and the action's ownership tags need ${reserved}` : '';
    const has = isByKeys ? `${size} ${at}` : `${size} bytes as JSON`;
    return [{ message: `${label}: "${at}" has ${has}. Expected at most ${most}${why}.`, location }];
}

;// CONCATENATED MODULE: ./src/declaration/values.js


/**
 * Checks a written value against a field's rule. A value that has its issue already gives neither value nor problem.
 */
function checkValue(rule, written) {
    if (rule.type === 'any')
        return checkAny(rule, written);
    if (written.is === 'invalid')
        return { problems: [] };
    if (rule.type === 'strings')
        return checkStrings(written);
    if (written.is === 'scalar') {
        if (written.value === null && !(rule.type === 'string' && rule.nullable)) {
            return problemAt(written, `has no value. Expected ${expectedValue(rule)}; or leave the key out.`);
        }
        const value = acceptedValue(rule, written);
        if (value !== undefined)
            return { value };
    }
    const isEmpty = written.is === 'scalar' && written.value === '';
    const found = isEmpty ? 'is empty' : `is ${(0,syntax_node/* described */.WY)(written)}`;
    return problemAt(written, `${found}. Expected ${expectedValue(rule)}${hint(rule, written)}`);
}
function acceptedValue(rule, { value }) {
    switch (rule.type) {
        case 'integer':
            return typeof value === 'number' && Number.isInteger(value) && value >= rule.min && value <= rule.max
                ? value
                : undefined;
        case 'enum':
            return typeof value === 'string' && rule.values.includes(value) ? value : undefined;
        case 'boolean':
            return typeof value === 'boolean' ? value : undefined;
        case 'true':
            return value === true ? value : undefined;
        case 'pattern':
            return typeof value === 'string' && rule.pattern.test(value) && lengthOf(value) <= rule.maxLength
                ? value
                : undefined;
        case 'string':
            return acceptedText(rule, value);
        case 'strings':
        case 'any':
            return undefined;
    }
}
function acceptedText(rule, value) {
    // A nullable text is free text and can be cleared; every other text names something of Pinecone's.
    if (value === null)
        return '';
    if (typeof value !== 'string')
        return undefined;
    if (!rule.nullable && (value === '' || (0,syntax_node/* hasExpression */.xS)(value)))
        return undefined;
    const fits = lengthOf(value) <= (rule.maxLength ?? Infinity) && Buffer.byteLength(value) <= (rule.maxBytes ?? Infinity);
    return fits ? value : undefined;
}
/** A rule in words that follow "Expected". */
function expectedValue(rule) {
    switch (rule.type) {
        case 'integer':
            return `a whole number from ${rule.min} to ${rule.max}`;
        case 'enum':
            return rule.values.length === 1 ? (rule.values[0] ?? '') : `one of ${rule.values.join(', ')}`;
        case 'boolean':
            return 'true or false';
        case 'true':
            return 'true, the only value there is: leave the field out to have it not filterable';
        case 'pattern':
            return `a text of ${rule.expected}`;
        case 'string':
            if (rule.maxBytes !== undefined)
                return `a text of at most ${rule.maxBytes} bytes`;
            return rule.maxLength === undefined ? 'a text' : `a text of at most ${rule.maxLength} characters`;
        case 'strings':
            return 'a list of texts';
        case 'any':
            return 'any value';
    }
}
/** The end of the sentence, with a hint to correct the value. */
function hint(rule, written) {
    if (written.is !== 'scalar')
        return '.';
    const { value, literal } = written;
    if (typeof value === 'string') {
        const expression = (0,syntax_node/* expressionHint */.sQ)(value, written.location);
        if (expression !== '')
            return `.${expression}`;
        const isQuotedValue = (rule.type === 'integer' && /^\d+$/.test(value)) ||
            (rule.type === 'boolean' && (value === 'true' || value === 'false')) ||
            (rule.type === 'true' && value === 'true');
        if (isQuotedValue)
            return ': write it without quotes.';
        if (rule.type === 'enum')
            return nearestValueHint(rule.values, value);
        if (rule.type === 'pattern' && rule.maxLength < lengthOf(value))
            return `; this has ${lengthOf(value)}.`;
        if (rule.type === 'pattern')
            return `; this has ${strayCharacters(rule.pattern, value)}.`;
        if (rule.type !== 'string' || value === '')
            return '.';
        return rule.maxBytes === undefined ? `; this has ${lengthOf(value)}.` : `; this has ${Buffer.byteLength(value)}.`;
    }
    if (rule.type === 'string' || rule.type === 'pattern')
        return `: put it in quotes, "${(0,syntax_node/* shortened */.vI)(literal)}".`;
    if (rule.type === 'enum' && typeof value === 'boolean') {
        const word = value ? 'enabled' : 'disabled';
        if (rule.values.includes(word))
            return `: write ${word}.`;
    }
    return '.';
}
function nearestValueHint(values, value) {
    const near = SYNONYMS.get(value.toLowerCase()) ?? (0,nearest/* nearest */.pA)(value, values);
    return near !== undefined && values.includes(near) ? `. Did you mean ${(0,syntax_node/* quoted */.TL)(near)}?` : '.';
}
// Names from other databases and Pinecone's own earlier docs.
const SYNONYMS = new Map([
    ['l2', 'euclidean'],
    ['ip', 'dotproduct'],
    ['inner_product', 'dotproduct'],
    ['gcs', 'gcp'],
    ['google', 'gcp'],
    ['amazon', 'aws'],
    ['on-demand', 'OnDemand'],
    ['true', 'enabled'],
    ['false', 'disabled']
]);
function strayCharacters(pattern, value) {
    const stray = new Set(Array.from(value).filter((character) => !pattern.test(character)));
    return [...stray].slice(0, 5).map(syntax_node/* quoted */.TL).join(', ');
}
function checkStrings(written) {
    if (written.is === 'scalar' && written.value === null) {
        return problemAt(written, 'has no value. Expected a list of texts; or leave the key out.');
    }
    if (written.is !== 'list')
        return problemAt(written, `is ${(0,syntax_node/* described */.WY)(written)}. Expected a list of texts.`);
    const values = [];
    const problems = [];
    for (const item of written.items) {
        if (item.is === 'scalar' && typeof item.value === 'string' && item.value !== '')
            values.push(item.value);
        else if (item.is !== 'invalid') {
            const quotes = item.is === 'scalar' && item.value !== '' && item.value !== null ? ': put it in quotes' : '';
            problems.push({ text: `has the item ${(0,syntax_node/* described */.WY)(item)}. Expected texts${quotes}.`, location: item.location });
        }
    }
    return problems.length > 0 || values.length < written.items.length ? { problems } : { value: values };
}
function checkAny(rule, written) {
    const value = jsonOf(written);
    if (value === null && !rule.nullable)
        return problemAt(written, `has no value. Expected ${expectedValue(rule)}; or leave the key out.`);
    return value === undefined ? { problems: [] } : { value };
}
/** A written value as JSON; undefined where any part of it is invalid. */
function jsonOf(written) {
    if (written.is === 'invalid')
        return undefined;
    if (written.is === 'scalar')
        return written.value;
    if (written.is === 'list') {
        const items = written.items.map(jsonOf);
        return items.every((item) => item !== undefined) ? items : undefined;
    }
    const entries = written.entries.map(({ key, value }) => [key, jsonOf(value)]);
    // `fromEntries`, because assigning to a key such as `__proto__` would set the prototype.
    return entries.every((entry) => entry[1] !== undefined)
        ? Object.fromEntries(entries)
        : undefined;
}
/** A single problem at a written value. */
function problemAt({ location }, text) {
    return { problems: [{ text, location }] };
}
/** The number of characters in a text, by code points: a character beyond the first 65 536 counts once. */
function lengthOf(text) {
    return Array.from(text).length;
}

;// CONCATENATED MODULE: ./src/declaration/extras.js






/** Reads the type's extra keys, each into its one form, and finds all their issues. */
function readExtras({ extras = [] }, label, mapping) {
    const reader = new ExtrasReader(label);
    const values = extras.flatMap((extra) => {
        const entry = (0,syntax_node/* entryOf */.Ms)(mapping, extra.key);
        if (entry === undefined)
            return [];
        if (extra.requires !== undefined)
            reader.require(mapping, entry, extra.requires, '');
        const value = reader.read(extra, entry);
        return value === undefined ? [] : [[extra.key, value]];
    });
    const { locations, issues } = reader;
    return { ...(values.length > 0 && { extras: Object.fromEntries(values) }), locations, issues };
}
/** The issues of extra keys that depend on the resource's name in Pinecone. */
function extrasConflicts({ extras: known = [] }, label, extras, name, locationOf) {
    return known.flatMap(({ key, conflict }) => {
        const value = extras[key];
        const found = value === undefined ? undefined : conflict?.(value, name);
        if (found === undefined)
            return [];
        const path = [key, ...found[0]];
        return [{ message: `${label}: ${(0,syntax_node/* quoted */.TL)(path.join('.'))} ${found[1]}`, location: locationOf(path) }];
    });
}
class ExtrasReader {
    #label;
    issues = [];
    locations = [];
    constructor(label) {
        this.#label = label;
    }
    read({ key, form }, { value: node, keyLocation }) {
        this.#locate([key], keyLocation);
        if (form.type === 'value')
            return this.#checked(checkValue(form.rule, node), key);
        if (form.type === 'entry')
            return this.#entry(form, node, [key], key);
        if (node.is === 'list')
            return node.items.flatMap((item, at) => {
                const value = this.#entry(form, item, [key, String(at)], `${key}[${at}]`);
                return value === undefined ? [] : [value];
            });
        if (node.is === 'mapping') {
            this.#problem(key, `is a mapping. Expected a list of mappings: put "- " before its first key.`, node.location);
            return undefined;
        }
        const value = this.#entry(form, node, [key, '0'], key);
        return value === undefined ? undefined : [value];
    }
    require(mapping, { key, keyLocation }, required, text) {
        if ((0,syntax_node/* entryOf */.Ms)(mapping, required))
            return;
        this.#problem(`${text}${key}`, `requires ${(0,syntax_node/* quoted */.TL)(required)} beside it. Add that, or remove this.`, keyLocation);
    }
    /** A mapping, or a text that stands for its first key. */
    #entry(form, node, path, text) {
        this.#locate(path, node.location);
        if (node.is === 'mapping')
            return this.#mapping(form, node, path, text);
        const [first] = form.oneOf;
        const key = form.keys.find((one) => one.key === first);
        if (key === undefined || node.is === 'invalid')
            return undefined;
        if (node.is !== 'scalar' || typeof node.value !== 'string') {
            const isNull = node.is === 'scalar' && node.value === null;
            const expected = `Expected ${expectedExtra(key.rule)}, or a mapping with ${keysText(form)}`;
            const found = isNull ? 'has no value' : `is ${(0,syntax_node/* described */.WY)(node)}`;
            this.#problem(text, `${found}. ${expected}${isNull ? '; or leave the key out' : ''}.`, node.location);
            return undefined;
        }
        this.#locate([...path, first], node.location);
        const value = this.#checked(checkExtra(key.rule, node), text);
        return value === undefined ? undefined : { [first]: value, ...defaultsOf(form, [first]) };
    }
    #mapping(form, mapping, path, text) {
        const before = this.issues.length;
        const values = mapping.entries.flatMap((entry) => {
            const known = form.keys.find(({ key }) => key === entry.key);
            if (known === undefined) {
                this.#unknown(form, entry, text);
                return [];
            }
            const { key, rule, readAs = key, requires, byDefault } = known;
            if (requires !== undefined)
                this.require(mapping, entry, requires, `${text}.`);
            const location = entry.value.is === 'scalar' ? entry.value.location : entry.keyLocation;
            for (const name of new Set([key, readAs]))
                this.#locate([...path, name], location);
            if (rule.type === 'flat map' && entry.value.is === 'mapping')
                for (const inner of entry.value.entries)
                    this.#locate([...path, readAs, inner.key], inner.keyLocation);
            const value = this.#checked(checkExtra(rule, entry.value), `${text}.${key}`);
            return value === undefined ? [] : [[readAs, value === '' ? (byDefault ?? value) : value]];
        });
        if (this.issues.length === before)
            this.#checkOneOf(form, mapping, text);
        const keys = mapping.entries.map(({ key }) => key);
        return this.issues.length > before ? undefined : { ...Object.fromEntries(values), ...defaultsOf(form, keys) };
    }
    #checkOneOf({ oneOf }, mapping, text) {
        const [first, second] = mapping.entries.filter(({ key }) => oneOf.includes(key));
        const all = oneOf.map(syntax_node/* quoted */.TL).join(' and ');
        if (first === undefined)
            this.#problem(text, `requires ${oneOf.length > 1 ? `one of ${all}` : all}.`, mapping.location);
        else if (second !== undefined)
            this.#problem(text, `has ${all}. Keep one of them.`, second.keyLocation);
    }
    #unknown(form, { key, keyLocation }, text) {
        const near = (0,nearest/* nearest */.pA)(key, form.keys.map((known) => known.key));
        const advice = near === undefined ? `Known here: ${keysText(form)}.` : `Did you mean ${(0,syntax_node/* quoted */.TL)(near)}?`;
        this.#issue(`unknown key ${(0,syntax_node/* quoted */.TL)(key)} in ${(0,syntax_node/* quoted */.TL)(text)}. ${advice}`, keyLocation);
    }
    #checked(checked, text) {
        if ('value' in checked)
            return checked.value;
        for (const problem of checked.problems)
            this.#problem(text, problem.text, problem.location);
        return undefined;
    }
    #problem(text, problem, location) {
        this.#issue(`${(0,syntax_node/* quoted */.TL)(text)} ${problem}`, location);
    }
    #issue(message, location) {
        this.issues.push({ message: `${this.#label}: ${message}`, location });
    }
    #locate(path, location) {
        this.locations.push({ path, location });
    }
}
function keysText({ keys }) {
    return keys.map(({ key }) => key).join(', ');
}
function defaultsOf({ keys }, declared) {
    return Object.fromEntries(keys.flatMap(({ key, byDefault }) => (byDefault === undefined || declared.includes(key) ? [] : [[key, byDefault]])));
}
/** What an extra key accepts, in words that follow "Expected". */
function expectedExtra(rule) {
    if (rule.type === 'glob')
        return 'a path or glob from the root of the workspace on';
    if (rule.type === 'name')
        return expectedName(rule.kind);
    if (rule.type === 'duration')
        return rule.expected;
    if (rule.type === 'flat map')
        return 'a mapping of texts, numbers, true, false and lists of texts';
    return expectedValue(rule);
}
function checkExtra(rule, node) {
    if (rule.type === 'glob')
        return checkGlob(rule, node);
    if (rule.type === 'name')
        return checkName(rule, node);
    if (rule.type === 'duration')
        return checkDuration(rule, node);
    if (rule.type === 'flat map')
        return checkFlatMap(rule, node);
    return checkValue(rule, node);
}
function checkName({ kind }, node) {
    const problem = nameProblem(kind, node);
    if (problem !== undefined)
        return problemAt(node, problem);
    return node.is === 'scalar' ? { value: node.value } : { problems: [] };
}
/** Checks how a glob is written. Whether it matches files, and where links lead, is checked in the workspace later. */
function checkGlob(rule, node) {
    const checked = checkValue({ type: 'string' }, node);
    const text = 'value' in checked ? checked.value : undefined;
    if (typeof text !== 'string')
        return checked;
    const leavesAtOnce = /^(?:[\\/]|[A-Za-z]:)/.test(text) || text.split(/[\\/]/).includes('..');
    return leavesAtOnce ? problemAt(node, `is ${(0,syntax_node/* quoted */.TL)(text)}. Expected ${expectedExtra(rule)}.`) : checked;
}
function checkDuration(rule, node) {
    const isText = node.is === 'scalar' && (typeof node.value === 'string' || typeof node.value === 'number');
    const ms = isText ? (0,duration/* durationMs */.p)(String(node.value)) : undefined;
    if (ms !== undefined && ms >= rule.minMs)
        return { value: ms };
    return node.is === 'invalid' ? { problems: [] } : problemAt(node, `is ${(0,syntax_node/* described */.WY)(node)}. Expected ${rule.expected}.`);
}
/** Checks metadata that Pinecone can filter by: it must not be nested. */
function checkFlatMap(rule, node) {
    if (node.is === 'invalid')
        return { problems: [] };
    if (node.is !== 'mapping')
        return problemAt(node, `is ${(0,syntax_node/* described */.WY)(node)}. Expected ${expectedExtra(rule)}.`);
    const problems = node.entries.flatMap(({ key, keyLocation, value }) => {
        if (key.startsWith(resources_ownership/* OWNERSHIP_PREFIX */.Zd)) {
            const text = `has the key ${(0,syntax_node/* quoted */.TL)(key)}. Keys that begin with "${resources_ownership/* OWNERSHIP_PREFIX */.Zd}" are the action's: choose another.`;
            return [{ text, location: keyLocation }];
        }
        if (value.is === 'invalid' || isFlat(value))
            return [];
        const text = `has ${(0,syntax_node/* described */.WY)(value)} as ${(0,syntax_node/* quoted */.TL)(key)}. Expected a text, a number, true, false or a list of texts.`;
        return [{ text, location: value.location }];
    });
    const value = jsonOf(node);
    if (problems.length > 0 || value === undefined)
        return { problems };
    const bytes = Buffer.byteLength(JSON.stringify(value));
    return bytes > rule.maxBytes
        ? problemAt(node, `has ${bytes} bytes as JSON. Expected at most ${rule.maxBytes}.`)
        : { value };
}
function isFlat(node) {
    if (node.is === 'list')
        return node.items.every((item) => item.is === 'invalid' || (item.is === 'scalar' && typeof item.value === 'string'));
    return node.is === 'scalar' && node.value !== null;
}

// EXTERNAL MODULE: ./src/core/json.js
var json = __nccwpck_require__(9214);
;// CONCATENATED MODULE: ./src/declaration/expressions.js


/** Notices about free text with an expression in it. Such text may be about expressions, so these are not issues. */
function expressionNotices({ fields: known }, label, fields) {
    const free = known.filter(({ isFreeText }) => isFreeText);
    const found = [...fields.all()].filter(({ path, value }) => value !== undefined && free.some((field) => (0,json/* isAt */.ii)(field.path, path)) && (0,syntax_node/* hasExpression */.xS)(JSON.stringify(value)));
    return found.map(({ writtenAs }) => `${label}: ${(0,syntax_node/* quoted */.TL)((0,json/* pathText */.LF)(writtenAs))} has "\${{" in it, which GitHub has not replaced.`);
}

;// CONCATENATED MODULE: ./src/declaration/parsed-fields.js

/** All keys of a resource's declaration, in written order. */
class ParsedFields {
    #fields = new Map();
    #written = new Map();
    #below = new Map();
    /** Adds a field, unless there is one at its path already: then returns that one. */
    add(field) {
        const key = JSON.stringify(field.path);
        const first = this.#fields.get(key);
        this.#written.set(JSON.stringify(field.writtenAs), field);
        if (first !== undefined)
            return first;
        this.#fields.set(key, field);
        const parent = JSON.stringify(field.path.slice(0, -1));
        const siblings = this.#below.get(parent);
        if (siblings)
            siblings.push(field);
        else
            this.#below.set(parent, [field]);
        return undefined;
    }
    /** Every field, in written order. */
    all() {
        return this.#fields.values();
    }
    /** The field at a path, given as keys or joined by dots. */
    at(path) {
        return this.#fields.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path));
    }
    /** The field at a path as the user wrote it, joined by dots. */
    writtenAt(path) {
        return this.#written.get(JSON.stringify(path.split('.')));
    }
    /** Every field directly below a path, given as keys or joined by dots. */
    below(path) {
        return this.#below.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path)) ?? [];
    }
    /** The values as one object. Leaves out empty mappings, but for those that match a pattern of `meaningful`. */
    model(meaningful = []) {
        const root = new Map();
        for (const { path, value, is } of this.#fields.values()) {
            if (is === 'mapping' ? meaningful.some((pattern) => (0,json/* isAt */.ii)(pattern, path)) : value !== undefined)
                grow(root, path, value);
        }
        return objectOf(root);
    }
}
// Changed in place and converted to an object at the end: a copy for every key would take quadratic time.
function grow(root, path, value) {
    let branch = root;
    for (const [at, key] of path.entries()) {
        if (at === path.length - 1 && value !== undefined) {
            branch.set(key, { fieldValue: value });
            return;
        }
        const known = branch.get(key);
        const next = known instanceof Map ? known : new Map();
        branch.set(key, next);
        branch = next;
    }
}
function objectOf(branch) {
    return Object.fromEntries([...branch].map(([key, inner]) => [key, inner instanceof Map ? objectOf(inner) : inner.fieldValue]));
}

;// CONCATENATED MODULE: ./src/declaration/resource-name.js
// The name of a declared resource, and that of its parent.


/** Reads the declared parent of a resource; undefined for a type without a parent. */
function readParent({ parent }, mapping, { label, location }) {
    if (parent === undefined)
        return undefined;
    const entry = (0,syntax_node/* entryOf */.Ms)(mapping, parent);
    const problem = entry === undefined ? 'is missing. Name what it is in.' : nameProblem(parent, entry.value);
    const at = entry?.value.location ?? location;
    if (problem !== undefined)
        return { label, location: at, issues: [{ message: `${label}: "${parent}" ${problem}`, location: at }] };
    const text = entry?.value.is === 'scalar' ? String(entry.value.value) : '';
    return { label, text, location: at, issues: [] };
}
/**
 * Reads the name of a resource.
 *
 * @param position describes the resource where it has no name
 */
function readName(kind, mapping, position) {
    const entry = (0,syntax_node/* entryOf */.Ms)(mapping, 'name');
    if (!entry) {
        const message = `${position}: "name" is missing. Add one, as in "name: docs".`;
        return { label: position, location: mapping.location, issues: [{ message, location: mapping.location }] };
    }
    const { value } = entry;
    const text = value.is === 'scalar' && typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
    const label = text === undefined ? position : `${kind} ${(0,syntax_node/* quoted */.TL)(text)}`;
    const problem = nameProblem(kind, value);
    const location = value.location;
    if (problem !== undefined)
        return { label, location, issues: [{ message: `${label}: "name" ${problem}`, location }] };
    return text === undefined ? { label, location, issues: [] } : { label, text, location, issues: [] };
}

// EXTERNAL MODULE: ./src/resources/dialect-spec.js
var dialect_spec = __nccwpck_require__(4766);
;// CONCATENATED MODULE: ./src/declaration/rules.js



/**
 * Checks the rules between a type's fields. Values with an issue of their own break no rule, and a field that may only
 * be misspelt is not reported as missing.
 */
function ruleIssues(label, rules, fields) {
    const violations = rules.flatMap((rule) => pathsAt(fields, [], keysOf(rule.in)).flatMap((path) => {
        const isMapping = path.length === 0 || fields.at(path)?.is === 'mapping';
        const applies = isMapping && Object.entries(rule.when ?? {}).every((condition) => holds(condition, path, fields));
        return applies ? [...violationsOf(rule, path, fields)] : [];
    }));
    return violations.map(({ at, message }) => ({ message: `${label}: ${message}`, location: at.location }));
}
function* violationsOf(rule, path, fields) {
    const { forbid = [], require = [], requireAny, only, alone } = rule;
    const broken = (wrong, missing) => {
        const at = (rule.at === undefined ? undefined : fields.at([...path, ...keysOf(rule.at)])) ?? wrong;
        return at === undefined ? [] : [{ at, message: messageOf(rule, path, wrong, missing, fields) }];
    };
    for (const pattern of forbid) {
        if (rule.asWritten)
            yield* broken(fields.writtenAt(pattern));
        else
            yield* pathsAt(fields, path, keysOf(pattern))
                .slice(0, 1)
                .flatMap((found) => broken(fields.at(found)));
    }
    for (const key of require) {
        const keys = keysOf(key);
        const isMissing = fields.at([...path, ...keys]) === undefined;
        const holders = keys.map((_, at) => [...path, ...keys.slice(0, at)]);
        if (isMissing && holders.every((holder) => isFreeOfSlips(fields, holder)))
            yield* broken(fields.at(path), keys);
    }
    if (requireAny !== undefined) {
        const inner = [...path, ...keysOf(requireAny)];
        const isEmpty = fields.below(inner).length === 0 && [path, inner].every((one) => isFreeOfSlips(fields, one));
        if (isEmpty)
            yield* broken(fields.at(path));
    }
    if (only !== undefined) {
        const field = fields.at([...path, ...keysOf(only.path)]);
        if (field?.value !== undefined && !only.values.includes(field.value))
            yield* broken(field);
    }
    if (alone !== undefined) {
        const present = fields.below(path).filter(({ is }) => is === 'mapping');
        const [some, others] = [true, false].map((is) => present.filter((one) => alone.includes(lastKey(one)) === is));
        if (others?.length !== 0)
            for (const one of some ?? [])
                yield* broken(one);
    }
    for (const [at, message] of rule.check?.(fields) ?? []) {
        const field = fields.at(at.path);
        if (field !== undefined)
            yield { at: field, message };
    }
}
/** The declared paths below `path` that match a pattern; for a pattern without keys, `path` itself. */
function pathsAt(fields, path, [key, ...rest]) {
    if (key === undefined)
        return [path];
    const below = key === '*' ? fields.below(path).map(lastKey) : fields.at([...path, key]) === undefined ? [] : [key];
    // A key may be declared although the mapping around it is not, if it was written in another place.
    const keys = below.length === 0 && key !== '*' && rest.length > 0 ? [key] : below;
    return keys.flatMap((name) => pathsAt(fields, [...path, name], rest));
}
function holds([key, wanted], path, fields) {
    const field = fields.at([...path, ...keysOf(key)]);
    if (wanted === dialect_spec/* THERE */.J_ || wanted === dialect_spec/* ABSENT */.sj)
        return (field !== undefined) === (wanted === dialect_spec/* THERE */.J_);
    return field?.value === wanted;
}
/** Whether a missing key is really missing in a mapping: not misspelt, and the mapping not invalid. */
function isFreeOfSlips(fields, path) {
    return fields.at(path)?.is !== 'invalid' && fields.below(path).every((field) => field.is !== 'unknown');
}
function messageOf({ message = '', messageWith }, path, wrong, missing, fields) {
    const [other, otherMessage] = messageWith ?? [];
    const template = other !== undefined && fields.at([...path, ...keysOf(other)]) ? (otherMessage ?? message) : message;
    const written = fields.at(path)?.writtenAs ?? path;
    return filled(template, (name) => {
        if (name === 'path')
            return (0,syntax_node/* quoted */.TL)((0,json/* pathText */.LF)(wrong?.writtenAs ?? []));
        if (name === 'holder')
            return (0,syntax_node/* quoted */.TL)((0,json/* pathText */.LF)(wrong?.writtenAs.slice(0, -1) ?? []));
        if (name === 'key')
            return wrong === undefined ? '' : lastKey(wrong);
        return (0,syntax_node/* quoted */.TL)((0,json/* pathText */.LF)([...written, ...(name === 'missing' ? (missing ?? []) : keysOf(name.slice('in.'.length)))]));
    });
}
/** A rule's message with its placeholders filled in. */
function filled(message, textOf) {
    return message.replace(/\{(path|holder|key|missing|in(?:\.[a-z_.]+)?)\}/g, (_, name) => textOf(name));
}
function keysOf(path) {
    return path === '' ? [] : path.split('.');
}
function lastKey(field) {
    return field.path.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./src/declaration/schema-nodes.js

const nodes = new WeakMap();
/** The node of a whole resource. Its children do not include the name. */
function schemaNodeOf(spec) {
    const known = nodes.get(spec);
    if (known !== undefined)
        return known;
    const root = { target: [], children: new Map() };
    for (const key of spec.keys)
        addKey(root, key);
    nodes.set(spec, root);
    return root;
}
/** The node of a whole resource in its first dialect. */
function firstNodeOf(kind) {
    return schemaNodeOf(resourceType(kind).dialects[0]);
}
function addKey(root, { path, target: at = path, rule, description, explained }) {
    const [written, target] = [path.split('.'), at.split('.')];
    let node = root;
    for (const [at, key] of written.entries()) {
        const isField = at === written.length - 1;
        const known = node.children.get(key);
        if (known && !isField) {
            node = known;
            continue;
        }
        const ownTarget = target.slice(0, target.length - (written.length - 1 - at));
        const next = isField
            ? { target: ownTarget, rule, description, children: new Map(), ...(explained && { explained }) }
            : { target: ownTarget, children: new Map() };
        node.children.set(key, next);
        node = next;
    }
}
/** Whether a node is a map of the user's own keys to values, such as `tags`. */
function isMapOfValues(node) {
    return node.children.get('*')?.rule !== undefined;
}
/** The shortest written path for which `isMeant` holds, anywhere below the node. */
function findPath(root, isMeant) {
    let level = [{ node: root, path: [] }];
    while (level.length > 0) {
        const next = level.flatMap(({ node, path }) => [...node.children].map(([name, child]) => ({ node: child, path: [...path, name] })));
        const found = next.find(({ path, node }) => isMeant(path, node));
        if (found)
            return found.path;
        level = next;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/declaration/unknown-keys.js





/**
 * The message for a top-level key of another dialect; undefined for any other key. `by` is the key that shows the
 * declaration's dialect.
 */
function mixedKeyMessage({ hints }, path, by) {
    const [key = ''] = path;
    const { otherDialect } = hints;
    const advice = path.length === 1 ? otherDialect?.keys.get(key) : undefined;
    if (otherDialect === undefined || advice === undefined)
        return undefined;
    const { name, own } = otherDialect;
    return `"${key}" is of the ${name}, and ${(0,syntax_node/* quoted */.TL)(by)} is of the ${own}: keep to one of them. ${advice}`;
}
/** The message for an unknown key, in whole sentences: the reason, or the key that the user may have meant. */
function unknownKeyMessage(type, spec, node, path) {
    const { answeredOnly, reasons } = spec.hints;
    const key = path.at(-1) ?? '';
    if (answeredOnly.test(path.join('.'))) {
        return `${(0,syntax_node/* quoted */.TL)((0,json/* pathText */.LF)(path))} is set by Pinecone and cannot be declared. Remove it.`;
    }
    const unknown = `unknown key ${(0,syntax_node/* quoted */.TL)(key)}${path.length > 1 ? ` in ${(0,syntax_node/* quoted */.TL)((0,json/* pathText */.LF)(path.slice(0, -1)))}` : ''}.`;
    const reason = reasons.get(patternOf(spec, [...path.slice(0, -1), (0,nearest/* snakeCase */.LW)(key)]).join('.'));
    return `${unknown} ${reason ?? meant(type, spec, node, path)}`;
}
/** A path with `*` in place of each key of the user's own. */
function patternOf(spec, path) {
    let node = schemaNodeOf(spec);
    return path.map((key) => {
        const own = node?.children.get(key);
        const any = node?.children.get('*');
        node = own ?? any;
        return own === undefined && any !== undefined ? '*' : key;
    });
}
/** A key that differs from a known one by at most this many letters counts as misspelt, and is never passed on. */
const SLIP_LETTERS = 2;
/** Whether a key is passed on: its dialect allows that, and neither it nor a similar key is known. */
function isPassedOn(type, spec, node, path) {
    const { answeredOnly, reasons } = spec.hints;
    const key = (0,nearest/* snakeCase */.LW)(path.at(-1) ?? '');
    const isNearKnown = [...node.children.keys()].some((known) => (0,nearest/* distanceBetween */.Sl)(key, known) <= SLIP_LETTERS);
    return ((spec.passesOn?.(path) ?? false) &&
        !isNearKnown &&
        !answeredOnly.test(path.join('.')) &&
        !reasons.has(patternOf(spec, [...path.slice(0, -1), key]).join('.')) &&
        knownAs(type, spec, node, path) === undefined);
}
function meant(type, spec, node, path) {
    const here = keysHere(type, node, path);
    const near = (0,nearest/* nearest */.pA)(path.at(-1) ?? '', here);
    return knownAs(type, spec, node, path) ?? (near === undefined ? `Known here: ${here.join(', ')}.` : didYouMean(near));
}
function keysHere(type, node, path) {
    const isTop = path.length === 1;
    return [...(isTop ? nameKeys(type) : []), ...node.children.keys(), ...(isTop ? extraKeys(type) : [])];
}
/** A hint for a key that is known by another name or in another place; undefined for any other key. */
function knownAs(type, spec, node, path) {
    const key = (0,nearest/* snakeCase */.LW)(path.at(-1) ?? '');
    const isTop = path.length === 1;
    const here = keysHere(type, node, path);
    const synonym = spec.hints.synonyms.get(key);
    if (synonym !== undefined && (isTop || here.includes(synonym)))
        return didYouMean(synonym);
    if (here.includes(key))
        return didYouMean(key);
    const elsewhere = findPath(schemaNodeOf(spec), (other) => key !== '*' && other.at(-1) === key);
    if (elsewhere?.length === 1 || (key === 'name' && !isTop))
        return 'It belongs at the top, beside "name".';
    if (elsewhere !== undefined)
        return didYouMean((0,json/* pathText */.LF)(withOwnKeys(elsewhere, path)));
    const other = (0,registry/* resourceTypes */.AU)().find((one) => one.kind !== type.kind && isTopKey(one, key));
    return isTop && other !== undefined ? `That is a key of ${other.plural}.` : undefined;
}
/** The keys that name a resource of a type. */
function nameKeys({ parent }) {
    return parent === undefined ? ['name'] : ['name', parent];
}
/** The key for differences in temporary environments. */
const PREVIEW = 'preview';
function extraKeys({ extras = [] }) {
    return [...extras.map(({ key }) => key), PREVIEW];
}
/** The top-level keys of a type that are not fields. */
function otherKeys(type) {
    return [...nameKeys(type), ...extraKeys(type)];
}
/** Whether a type has a top-level key in any dialect, apart from the name. */
function isTopKey(type, key) {
    return type.dialects.some((spec) => schemaNodeOf(spec).children.has(key)) || extraKeys(type).includes(key);
}
/** A pattern with the user's own keys in place of `*`, as far as both paths share their mappings. */
function withOwnKeys(pattern, written) {
    return pattern.map((key, at) => {
        const isSame = pattern.slice(0, at).every((outer, depth) => outer === '*' || outer === written[depth]);
        return key === '*' && isSame && at < written.length - 1 ? (written[at] ?? key) : key;
    });
}
function didYouMean(path) {
    return `Did you mean "${path}"?`;
}

;// CONCATENATED MODULE: ./src/declaration/resource-text.js













/**
 * Reads one resource and finds all its issues.
 *
 * @param position describes the resource where it has no name
 * @param lifetime decides how much room ownership tags need
 */
function readResource(kind, mapping, position, lifetime) {
    const type = (0,registry/* resourceType */.Vm)(kind);
    const named = readName(kind, mapping, position);
    const parent = readParent(type, mapping, named);
    const { label, location } = named;
    const issues = [...named.issues, ...(parent?.issues ?? [])];
    const reading = { type, ...dialectOf(type, mapping), label, fields: new ParsedFields(), issues, notices: [] };
    const { fields: written, spec } = reading;
    readMapping(reading, schemaNodeOf(spec), mapping, []);
    const { extras, ...extra } = readExtras(type, label, mapping);
    issues.push(...extra.issues, ...ruleIssues(label, spec.rules ?? [], written), ...sizeIssues(reading, lifetime));
    const notices = [...reading.notices, ...expressionNotices(type, label, written)];
    const name = named.text === undefined ? {} : { name: { text: named.text, location } };
    if (issues.length > 0 || named.text === undefined)
        return { label, ...name, issues, notices };
    const fields = translated(spec, type, written);
    const declared = {
        kind,
        ...(type.parent === undefined ? {} : { parent: { kind: type.parent, name: parent?.text ?? '' } }),
        dialect: spec.dialect,
        declaredName: named.text,
        model: fields.model(type.meaningfulWhenEmpty),
        ...(extras && { extras }),
        location,
        locations: [...fields.all(), ...(fields === written ? [] : written.all()), ...extra.locations].map(({ path, location }) => ({ path, location }))
    };
    return { label, ...name, declared, issues, notices };
}
/** The declaration in the model's words. */
function translated({ translate }, type, written) {
    if (translate === undefined)
        return written;
    const model = written.model(type.meaningfulWhenEmpty);
    const [fields, translation] = [new ParsedFields(), translate(model)];
    for (const field of written.all())
        for (const moved of translation(field.path))
            fields.add({ ...field, ...moved });
    return fields;
}
/** The dialect that a key shows, or else the first one. */
function dialectOf({ dialects }, mapping) {
    for (const spec of dialects) {
        for (const pattern of spec.shownBy ?? []) {
            const path = firstAt(mapping, pattern.split('.'));
            if (path !== undefined)
                return { spec, by: (0,json/* pathText */.LF)(path) };
        }
    }
    return { spec: dialects[0] };
}
function firstAt(node, [key, ...rest]) {
    if (key === undefined)
        return [];
    if (node?.is !== 'mapping')
        return undefined;
    for (const entry of node.entries) {
        const inner = key === '*' || entry.key === key ? firstAt(entry.value, rest) : undefined;
        if (inner !== undefined)
            return [entry.key, ...inner];
    }
    return undefined;
}
function readMapping(reading, node, mapping, path) {
    const { type } = reading;
    for (const entry of mapping.entries) {
        const writtenAs = [...path, entry.key];
        if (path.length === 0 && otherKeys(type).includes(entry.key))
            continue;
        // A key `*` of the user's own is an ordinary key of a map.
        const named = entry.key === '*' ? undefined : node.children.get(entry.key);
        const child = named ?? node.children.get('*');
        const location = entry.keyLocation;
        if (!child) {
            readUnknown(reading, node, entry, writtenAs);
            continue;
        }
        const map = (0,resources_ownership/* ownershipMapOf */.Vc)(type.kind);
        if (!named && (0,json/* pathText */.LF)(path) === map?.at)
            addProblem(reading, path, mapKeyProblem(map, entry.key, location), location);
        readEntry(reading, child, entry, writtenAs, targetOf(child, writtenAs));
    }
}
/** An unknown key: passed on if its dialect allows that, else an issue. */
function readUnknown(reading, node, { key, keyLocation: location, value }, writtenAs) {
    const { type, spec, by, label } = reading;
    const field = {
        path: [...targetOf(node, writtenAs.slice(0, -1)), key],
        writtenAs,
        is: 'unknown',
        location
    };
    if (!isPassedOn(type, spec, node, writtenAs)) {
        const mixed = by === undefined ? undefined : mixedKeyMessage(spec, writtenAs, by);
        const message = mixed ?? unknownKeyMessage(type, spec, node, writtenAs);
        reading.issues.push({ message: `${label}: ${message}`, location });
        addField(reading, field);
        return;
    }
    const checked = checkValue({ type: 'any', nullable: true }, value);
    addField(reading, { ...field, ...('value' in checked && { value: checked.value }) });
    reading.notices.push(`${label}: ${(0,syntax_node/* quoted */.TL)((0,json/* pathText */.LF)(writtenAs))} is not known to this release of the action. It is sent as it is, and ` +
        "compared only where Pinecone's answer has it.");
}
/** A node's target with the user's own keys for its `*`. Both paths end alike, so this counts from the end. */
function targetOf({ target }, writtenAs) {
    return target.map((key, at) => (key === '*' ? (writtenAs[writtenAs.length - target.length + at] ?? key) : key));
}
function readEntry(reading, schema, entry, writtenAs, path) {
    const { value: node, keyLocation } = entry;
    if (!schema.rule) {
        readInner(reading, schema, entry, writtenAs, path);
        return;
    }
    const location = node.is === 'scalar' ? node.location : keyLocation;
    const explained = node.is === 'scalar' ? schema.explained?.get(String(node.value)) : undefined;
    const checked = explained === undefined ? checkValue(schema.rule, node) : problemAt(node, `is ${(0,syntax_node/* described */.WY)(node)}. ${explained}`);
    const field = { path, writtenAs, is: 'field', location };
    if ('problems' in checked) {
        for (const { text, location: at } of checked.problems)
            addProblem(reading, writtenAs, text, at);
        addField(reading, field);
    }
    else
        addField(reading, { ...field, value: checked.value });
}
function readInner(reading, node, { value, keyLocation }, writtenAs, path) {
    const isNull = value.is === 'scalar' && value.value === null;
    if (isNull && isMapOfValues(node))
        return;
    addField(reading, { path, writtenAs, is: value.is === 'mapping' ? 'mapping' : 'invalid', location: keyLocation });
    if (value.is === 'mapping')
        readMapping(reading, node, value, writtenAs);
    else if (value.is !== 'invalid')
        addProblem(reading, writtenAs, notAMapping(node, value), value.location);
}
function notAMapping(node, value) {
    const keys = [...node.children.keys()].filter((key) => key !== '*');
    const expected = keys.length === 0 ? 'a mapping' : `a mapping with ${keys.join(', ')}`;
    const isNull = value.is === 'scalar' && value.value === null;
    return isNull
        ? `has no value. Expected ${expected}; or leave the key out.`
        : `is ${(0,syntax_node/* described */.WY)(value)}. Expected ${expected}.`;
}
/** Adds a field. Two top-level keys of the same field must have the same value; rules check deeper ones. */
function addField(reading, field) {
    const first = reading.fields.add(field);
    if (first?.value === undefined || field.value === undefined)
        return;
    if (field.path.length !== 1 || first.value === field.value)
        return;
    const message = `${reading.label}: ${fieldText(field)}, but ${fieldText(first)}. They mean the same: keep one of them.`;
    reading.issues.push({ message, location: field.location });
}
function fieldText({ writtenAs, value }) {
    return `${(0,syntax_node/* quoted */.TL)((0,json/* pathText */.LF)(writtenAs))} is ${JSON.stringify(value)}`;
}
function addProblem(reading, path, problem, location) {
    if (problem === undefined)
        return;
    reading.issues.push({ message: `${reading.label}: ${(0,syntax_node/* quoted */.TL)((0,json/* pathText */.LF)(path))} ${problem}`, location });
}
function sizeIssues({ type, label, fields }, lifetime) {
    const ownership = (0,resources_ownership/* ownershipMapOf */.Vc)(type.kind);
    const { at } = ownership ?? { at: '' };
    const map = fields.at(at);
    if (!map || !ownership)
        return [];
    const removedBy = type.fields.find(({ path }) => path === `${at}.*`)?.removedBy;
    const kept = fields
        .below(at)
        .flatMap(({ path, value }) => (value === undefined || value === removedBy ? [] : [[path[1] ?? '', value]]));
    return mapSizeIssues(label, ownership, kept, lifetime, map.location);
}

;// CONCATENATED MODULE: ./src/declaration/preview.js





/**
 * Reads one resource for a lifetime. A temporary one overlays the declaration with its `preview`. Both readings are
 * always checked, and an issue of both is reported once.
 */
function readForLifetime(kind, mapping, position, lifetime) {
    const preview = (0,syntax_node/* entryOf */.Ms)(mapping, PREVIEW);
    if (preview === undefined)
        return readResource(kind, mapping, position, lifetime);
    const isTemporary = lifetime !== undefined && lifetime !== 'permanent';
    const written = { ...mapping, entries: mapping.entries.filter((entry) => entry !== preview) };
    // In a temporary environment the declaration without its preview is still checked, as the permanent resource.
    const asWritten = readResource(kind, written, position, isTemporary ? 'permanent' : lifetime);
    const { value } = preview;
    if (value.is === 'scalar' && value.value === false)
        return isTemporary ? { ...asWritten, notices: [], isLeftOut: true } : asWritten;
    if (value.is !== 'mapping')
        return { ...asWritten, issues: [...asWritten.issues, ...formIssues(asWritten, value)] };
    const overlaid = readResource(kind, overlay((0,registry/* resourceType */.Vm)(kind), written, value), position, lifetime);
    const used = isTemporary ? overlaid : asWritten;
    return { ...used, issues: [...asWritten.issues, ...keyIssues(asWritten, value), ...onlyIn(overlaid, asWritten)] };
}
/** A declaration overlaid with the keys of its preview. */
function overlay(type, written, preview) {
    const changes = preview.entries
        .filter(({ key }) => !KEPT.has(key))
        .map((entry) => entry.key === (0,resources_ownership/* ownershipMapOf */.Vc)(type.kind)?.at ? mergedMap(entry, (0,syntax_node/* entryOf */.Ms)(written, entry.key)) : entry);
    return replaced(written, changes, (key) => isTopKey(type, key));
}
/** A preview replaces single keys of a map, not the whole map. */
function mergedMap(entry, own) {
    if (entry.value.is !== 'mapping')
        return entry;
    const empty = { ...entry.value, entries: [] };
    const value = own?.value.is === 'mapping' ? own.value : empty;
    return { ...entry, value: replaced(value, entry.value.entries, () => true) };
}
/** A mapping with entries replaced and added, or removed by `null`. */
function replaced(mapping, changes, isRemovable) {
    const byKey = new Map(mapping.entries.map((entry) => [entry.key, entry]));
    for (const entry of changes) {
        const { key, value } = entry;
        const isNull = value.is === 'scalar' && value.value === null;
        if (isNull && isRemovable(key))
            byKey.delete(key);
        else
            byKey.set(key, entry);
    }
    return { ...mapping, entries: [...byKey.values()] };
}
/** Keys that a preview cannot have, each with the reason. */
const KEPT = new Map([
    ['name', '"preview" cannot change "name", which is the same in every environment. Remove it.'],
    [PREVIEW, '"preview" has no "preview" of its own. Remove it.']
]);
function keyIssues({ label }, preview) {
    return preview.entries.flatMap(({ key, keyLocation: location }) => {
        const why = KEPT.get(key);
        return why === undefined ? [] : [{ message: `${label}: ${why}`, location }];
    });
}
function formIssues({ label }, node) {
    if (node.is === 'invalid')
        return [];
    const isNull = node.is === 'scalar' && node.value === null;
    const expected = 'Expected a mapping with what differs in temporary environments, or false to be left out of them';
    const message = isNull ? `has no value. ${expected}; or leave the key out.` : `is ${(0,syntax_node/* described */.WY)(node)}. ${expected}.`;
    return [{ message: `${label}: "${PREVIEW}" ${message}`, location: node.location }];
}
/** The issues of one reading that the other one does not have at the same location. They mention the preview. */
function onlyIn({ label, issues }, other) {
    const known = new Set(other.issues.map(({ location }) => JSON.stringify(location)));
    return issues
        .filter(({ location }) => !known.has(JSON.stringify(location)))
        .map((issue) => ({ ...issue, message: issue.message.replace(label, () => `${label} with its "${PREVIEW}"`) }));
}

;// CONCATENATED MODULE: ./src/declaration/source-layout.js





/** Finds the resources in a source: an input has one or a list of them, a file has a list for each kind. */
function resourcesOf(source, root) {
    if (source.file !== undefined)
        return fileLayout(source.source, root);
    const kind = (0,registry/* kinds */.EZ)().find((known) => known === source.source);
    if (!kind)
        throw new TypeError(`No resource type is declared by the input ${source.source}`);
    const misplaced = root.is === 'mapping' ? root.entries.find(({ key }) => kindOfList(key) !== undefined) : undefined;
    if (misplaced) {
        const message = `the input "${kind}" has the key ${(0,syntax_node/* quoted */.TL)(misplaced.key)}, which belongs into a file for "config-file". Expected one ${kind}, or a list of them.`;
        return { resources: [], issues: [{ message, location: misplaced.keyLocation }] };
    }
    return listLayout(kind, root, `the input "${kind}"`);
}
function fileLayout(file, root) {
    if (root.is === 'invalid')
        return { resources: [], issues: [] };
    if (root.is !== 'mapping') {
        const hint = root.is === 'list' ? ' Put the list under the key of what it lists.' : '';
        const message = `${file} is ${(0,syntax_node/* described */.WY)(root)}. Expected a mapping with ${listNames().join(', ')} or several of them.${hint}`;
        return { resources: [], issues: [{ message, location: root.location }] };
    }
    const layouts = root.entries.map(({ key, keyLocation, value }) => {
        const kind = kindOfList(key);
        if (!kind)
            return { resources: [], issues: [{ message: unknownTopMessage(file, root, key), location: keyLocation }] };
        const isNull = value.is === 'scalar' && value.value === null;
        return isNull ? { resources: [], issues: [] } : listLayout(kind, value, `"${key}"`);
    });
    return { resources: layouts.flatMap((one) => one.resources), issues: layouts.flatMap((one) => one.issues) };
}
function unknownTopMessage(file, root, key) {
    const unknown = `${file} has the unknown key ${(0,syntax_node/* quoted */.TL)(key)}.`;
    const lists = (0,registry/* resourceTypes */.AU)().map(({ plural }) => plural);
    const singular = (0,registry/* kinds */.EZ)().find((kind) => kind === key);
    const near = singular ? (0,registry/* resourceType */.Vm)(singular).plural : (0,nearest/* nearest */.pA)(key, lists);
    if (near !== undefined)
        return `${unknown} Did you mean "${near}"?`;
    const isResourceKey = key === 'name' || (0,registry/* resourceTypes */.AU)().some((type) => isTopKey(type, key));
    return isResourceKey && (0,syntax_node/* entryOf */.Ms)(root, 'name')
        ? `${unknown} Put what is declared into a list, under ${(0,words/* oneOf */.yL)(listNames())}.`
        : `${unknown} Known here: ${lists.join(', ')}.`;
}
function listLayout(kind, root, holder) {
    if (root.is !== 'list') {
        const one = itemLayout(kind, root, `the ${kind}`, `${holder} is`);
        return root.is === 'scalar' ? withAdvice(one, root.value) : one;
    }
    const layouts = root.items.map((item, at) => {
        const position = `item ${at + 1} of ${holder}`;
        return itemLayout(kind, item, position, `${position} is`);
    });
    return { resources: layouts.flatMap((one) => one.resources), issues: layouts.flatMap((one) => one.issues) };
}
function itemLayout(kind, item, position, opening) {
    if (item.is === 'mapping')
        return { resources: [{ kind, mapping: item, position }], issues: [] };
    if (item.is === 'invalid')
        return { resources: [], issues: [] };
    const text = item.is === 'scalar' && typeof item.value === 'string' ? item.value : '';
    const example = /^[\w-]{1,63}$/.test(text) ? text : 'docs';
    const expected = `Expected a mapping with the ${kind}'s fields, as in "name: ${example}"`;
    const message = `${opening} ${(0,syntax_node/* described */.WY)(item)}. ${expected}.${(0,syntax_node/* expressionHint */.sQ)(text, item.location)}`;
    return { resources: [], issues: [{ message, location: item.location }] };
}
/** Adds advice about a text in place of a declaration. */
function withAdvice(layout, value) {
    if (typeof value !== 'string')
        return layout;
    const advice = /\.(?:ya?ml|json)$/i.test(value)
        ? ' A file is given by the input "config-file".'
        : /^\s*[[{]/.test(value)
            ? ' It looks like JSON in quotes: give it without them.'
            : /^[a-z_]+:\S/.test(value)
                ? ' A key needs a space after its ":".'
                : '';
    return { ...layout, issues: layout.issues.map((issue) => ({ ...issue, message: `${issue.message}${advice}` })) };
}
function kindOfList(key) {
    return (0,registry/* resourceTypes */.AU)().find(({ plural }) => plural === key)?.kind;
}
function listNames() {
    return (0,registry/* resourceTypes */.AU)().map(({ plural }) => (0,syntax_node/* quoted */.TL)(plural));
}

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(6637);
;// CONCATENATED MODULE: ./src/declaration/yaml-nodes.js


/** The deepest nesting of mappings and lists. The deepest field of a resource is six deep; metadata may be deeper. */
const MAX_DEPTH = 64;
/** The most characters that aliases may add to a text: as many as a file may have. */
const MAX_ALIASED_CHARACTERS = 1_048_576;
// The characters of an empty list or a `null`, so that repeating many of them is limited too.
const NODE_CHARACTERS = 16;
/** Turns the library's nodes into syntax nodes, and finds what YAML allows and a declaration does not. */
function syntaxNodeOf(root, locationAt) {
    const reader = { locationAt, issues: [], anchors: new Map(), aliasedCharacters: 0 };
    return { root: readNode(reader, root, locationAt(root.range?.[0] ?? 0), 0).written, issues: reader.issues };
}
function readNode(reader, node, around, depth) {
    if ((0,dist/* isAlias */.Vj)(node))
        return readAlias(reader, node, depth);
    const anchor = (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node) ? node.anchor : undefined;
    if (anchor !== undefined)
        reader.anchors.set(anchor, 'being read');
    const read = readOwnNode(reader, node, around, depth);
    if (anchor !== undefined)
        reader.anchors.set(anchor, read);
    return read;
}
function readOwnNode(reader, node, around, depth) {
    if ((0,dist/* isScalar */.jn)(node))
        return readScalar(reader, node, around);
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node)) {
        const written = { is: 'scalar', value: null, literal: '', location: around };
        return { written, characters: NODE_CHARACTERS, height: 0 };
    }
    const location = reader.locationAt(node.range?.[0] ?? 0);
    if (depth >= MAX_DEPTH)
        return invalid(reader, location, `This is nested more than ${MAX_DEPTH} levels deep.`);
    return (0,dist/* isMap */.jh)(node) ? yaml_nodes_readMapping(reader, node.items, location, depth) : readList(reader, node.items, location, depth);
}
function yaml_nodes_readMapping(reader, pairs, location, depth) {
    const entries = new Map();
    const reads = [];
    for (const pair of pairs) {
        const name = readKey(reader, pair.key, location);
        const read = readNode(reader, pair.value, name.keyLocation, depth + 1);
        if (name.key === undefined)
            continue;
        const first = entries.get(name.key);
        if (first) {
            reader.issues.push({
                message: `The key ${(0,syntax_node/* quoted */.TL)(name.key)} is written twice in this mapping, first at ${(0,syntax_node/* positionText */.J)(first.keyLocation)}. Remove one.`,
                location: name.keyLocation
            });
            continue;
        }
        entries.set(name.key, { key: name.key, keyLocation: name.keyLocation, value: read.written });
        reads.push(read, { written: read.written, characters: name.key.length, height: 0 });
    }
    return around({ is: 'mapping', entries: [...entries.values()], location }, reads);
}
function readList(reader, items, location, depth) {
    const reads = items.map((item) => readNode(reader, item, location, depth + 1));
    return around({ is: 'list', items: reads.map((read) => read.written), location }, reads);
}
function around(written, reads) {
    let [characters, height] = [NODE_CHARACTERS, 0];
    for (const read of reads) {
        characters += read.characters;
        height = Math.max(height, read.height);
    }
    return { written, characters, height: height + 1 };
}
function readKey(reader, key, mapping) {
    const offset = (0,dist/* isMap */.jh)(key) || (0,dist/* isSeq */.oP)(key) || (0,dist/* isScalar */.jn)(key) || (0,dist/* isAlias */.Vj)(key) ? key.range?.[0] : undefined;
    const keyLocation = offset === undefined ? mapping : reader.locationAt(offset);
    if ((0,dist/* isScalar */.jn)(key) && key.anchor !== undefined)
        readNode(reader, key, keyLocation, 0);
    if ((0,dist/* isScalar */.jn)(key) && typeof key.value === 'string') {
        if (key.value !== '<<' || key.type !== 'PLAIN')
            return { key: key.value, keyLocation };
        reader.issues.push({
            message: 'Merge keys ("<<") are not read here. Write the keys out, or give a whole value by an alias ("*name").',
            location: keyLocation
        });
        return { keyLocation };
    }
    const literal = (0,dist/* isScalar */.jn)(key) ? (key.source ?? '') : '';
    const hint = literal === '' ? '' : ` Put ${(0,syntax_node/* shortened */.vI)(literal)} in quotes to make it one.`;
    const expression = (0,dist/* isMap */.jh)(key) ? ' Was this to be an expression, "${{ \u2026 }}"? Then its "$" is missing.' : '';
    reader.issues.push({ message: `A key must be a text.${hint}${expression}`, location: keyLocation });
    return { keyLocation };
}
function readScalar(reader, node, around) {
    const { value, source } = node;
    const literal = source ?? '';
    const location = literal === '' && value === null ? around : reader.locationAt(node.range?.[0] ?? 0);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            return invalid(reader, location, `${(0,syntax_node/* shortened */.vI)(literal)} is not a number that JSON knows. Put it in quotes if it is a text.`);
        if (isInexact(value, literal)) {
            return invalid(reader, location, `${(0,syntax_node/* shortened */.vI)(literal)} is too large to be kept exactly. Put it in quotes if it is a text.`);
        }
    }
    else if (typeof value !== 'string' && typeof value !== 'boolean' && value !== null) {
        return invalid(reader, location, `${(0,syntax_node/* quoted */.TL)(literal)} is no text, number, true, false or null.`);
    }
    const characters = NODE_CHARACTERS + (typeof value === 'string' ? value.length : 0);
    return { written: { is: 'scalar', value, literal, location }, characters, height: 0 };
}
// Beyond 2^53 a number cannot represent every integer, and the action must send exactly the written one.
function isInexact(value, literal) {
    if (Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(literal))
        return false;
    const digits = literal.replace(/^\+/, '');
    return digits !== String(value) && BigInt(digits) !== BigInt(value);
}
function readAlias(reader, alias, depth) {
    const location = reader.locationAt(alias.range?.[0] ?? 0);
    const target = reader.anchors.get(alias.source);
    const name = (0,syntax_node/* quoted */.TL)(`*${alias.source}`);
    if (target === undefined) {
        const hint = (0,syntax_node/* expressionHint */.sQ)(alias.source, location);
        return invalid(reader, location, `The alias ${name} has no "&${(0,syntax_node/* quoted */.TL)(alias.source).slice(1)} before it. Put the value in quotes if it is a text.${hint}`);
    }
    if (target === 'being read')
        return invalid(reader, location, `The alias ${name} stands inside of what it repeats.`);
    if (depth + target.height > MAX_DEPTH)
        return invalid(reader, location, `With the alias ${name} this is nested more than ${MAX_DEPTH} levels deep.`);
    const wasWithin = reader.aliasedCharacters <= MAX_ALIASED_CHARACTERS;
    reader.aliasedCharacters += target.characters;
    if (reader.aliasedCharacters <= MAX_ALIASED_CHARACTERS)
        return target;
    // Reports only the first alias beyond the limit.
    const message = `The aliases up to ${name} repeat more than ${MAX_ALIASED_CHARACTERS} characters. Write less by aliases.`;
    return wasWithin ? invalid(reader, location, message) : nothing(location);
}
function invalid(reader, location, message) {
    reader.issues.push({ message, location });
    return nothing(location);
}
function nothing(location) {
    const written = { is: 'invalid', location };
    return { written, characters: NODE_CHARACTERS, height: 0 };
}

;// CONCATENATED MODULE: ./src/declaration/yaml-text.js



/**
 * Reads a text as one document of YAML 1.2, core schema: JSON is YAML too, and `no` and dates are texts.
 *
 * Reports only the first syntax error, since the others mostly follow from it, but all other issues at once: duplicate
 * keys, keys that are not texts, tags, merge keys, aliases without an anchor or beyond the limit.
 */
function readYaml(source) {
    // Editors do not count the byte order mark as a column.
    const text = source.text.replace(/^\uFEFF/, '');
    const lineCounter = new dist/* LineCounter */.HN();
    const locationAt = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        const location = { source: source.source, line: Math.max(1, line), column: Math.max(1, col) };
        return source.file === undefined ? location : { ...location, file: source.file };
    };
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        // The library would compare every key with every other one, which takes minutes for a megabyte of keys.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
        lineCounter
    });
    const [error] = [...document.errors].sort((a, b) => severityOf(a) - severityOf(b) || a.pos[0] - b.pos[0]);
    if (error)
        return { issues: [syntaxIssue(error, text, locationAt(error.pos[0]))] };
    const issues = documentIssues(document, locationAt);
    if (document.contents === null)
        return { issues };
    const written = syntaxNodeOf(document.contents, locationAt);
    const all = [...issues, ...written.issues];
    const saysNothing = written.root.is === 'scalar' && written.root.value === null;
    return saysNothing ? { issues: all } : { root: written.root, issues: all };
}
// All other errors follow from the one where the parser gave up.
function severityOf(error) {
    return error.code === 'RESOURCE_EXHAUSTION' ? 0 : 1;
}
function syntaxIssue(error, text, location) {
    const line = text.split('\n')[location.line - 1] ?? '';
    const hint = line.includes('${{')
        ? `${(0,syntax_node/* expressionHint */.sQ)('${{', location)} Inside braces or brackets it needs quotes.`
        : '';
    return { message: `${syntaxMessage(error)}${hint}`, location };
}
function documentIssues(document, locationAt) {
    const issues = document.warnings.map((warning) => ({
        message: warning.code === 'TAG_RESOLVE_FAILED'
            ? 'YAML tags ("!\u2026") are not read here. Remove it, and write plain texts, numbers, lists and mappings.'
            : 'YAML directives ("%\u2026") are not read here. Remove it.',
        location: locationAt(warning.pos[0])
    }));
    const { explicit, version } = document.directives?.yaml ?? {};
    if (explicit && version !== '1.2') {
        issues.push({
            message: `This is read as YAML 1.2, not ${version ?? ''}. Remove the "%YAML" line.`,
            location: locationAt(0)
        });
    }
    return issues;
}
// For the codes and messages of yaml 2.9.1, whose tokens and implicit keys mean nothing to most people.
const MESSAGES = {
    BAD_DQ_ESCAPE: (message) => `${message.replace('Invalid escape sequence', 'double quotes know no escape')}. Use single quotes where a backslash means itself`,
    BAD_INDENT: (message) => message.startsWith('Flow')
        ? 'a bracket is not closed, or what it encloses is not indented'
        : 'the indentation does not fit. Keys of one mapping, and items of one list, begin in the same column',
    BAD_SCALAR_START: (message) => `a value that begins with ${/character (\S)$/.exec(message)?.[1] ?? 'this'} needs quotes around it`,
    BLOCK_AS_IMPLICIT_KEY: 'there is a ": " too many here. Put a value that contains ": " in quotes, and begin nested keys on a line of their own',
    KEY_OVER_1024_CHARS: 'there is no ":" where a key should end',
    MISSING_CHAR: (message) => {
        if (message.startsWith('Missing closing'))
            return 'a quote is not closed';
        if (message.startsWith('Implicit map keys'))
            return 'a key needs a ":" and a space after it';
        return message.replace(/^Flow (?:map|sequence) must end with a (.)$/, 'a bracket is not closed: "$1" is missing');
    },
    MULTILINE_IMPLICIT_KEY: 'a key and its ":" must stand on one line. Is the indentation right?',
    MULTIPLE_DOCS: 'a second document begins here. Write one document only, without "---" between',
    RESOURCE_EXHAUSTION: 'it is nested too deeply',
    TAB_AS_INDENT: 'a tab cannot indent. Use spaces',
    UNEXPECTED_TOKEN: (message) => message.includes('block-seq-ind')
        ? 'a list begins on a line of its own, not after a key'
        : 'this does not belong here. Check the indentation, and the quotes and brackets before it'
};
/** A syntax error in words for people who write YAML, not parsers. At most two sentences. */
function syntaxMessage(error) {
    const known = MESSAGES[error.code];
    const said = known === undefined ? lowerFirst(error.message) : typeof known === 'string' ? known : known(error.message);
    return `This is not valid YAML: ${(0,syntax_node/* shortened */.vI)(lowerFirst(said), 160).replace(/\.$/, '')}.`.replace(/\?\.$/, '?');
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/declaration/declaration.js








/** The failure of a run without declarations, with an example of one. */
function nothingDeclared() {
    const [first] = (0,registry/* resourceTypes */.AU)();
    const input = `with:\n  ${first?.kind ?? ''}: |\n    ${first?.example.replaceAll('\n', '\n    ') ?? ''}`;
    return {
        reason: 'invalid-declaration',
        message: `Nothing is declared. Declare ${(0,words/* oneOf */.yL)((0,registry/* kinds */.EZ)().map(words/* withArticle */.vJ))}, as in this example.`,
        example: input
    };
}
/**
 * Reads every source and finds all issues of all of them. No declaration at all is not an issue here, since some
 * commands need none; the others report `nothingDeclared`.
 */
function parseDeclaration(sources, options = {}) {
    const names = new Names(options.finalName ?? ((name) => name));
    const readings = sources.map((source) => readSource(source, options.lifetime, names));
    const issues = readings.flatMap((reading) => reading.issues);
    const notices = readings.flatMap((reading) => reading.notices);
    if (issues.length > 0)
        return { declared: [], leftOut: [], issues, notices };
    const all = readings.flatMap((reading) => reading.declared);
    const declared = (0,registry/* kinds */.EZ)().flatMap((kind) => all.filter((one) => one.kind === kind));
    const keys = new Set(declared.map(({ kind, declaredName: name }) => (0,resource/* keyOf */.TN)({ kind, name })));
    // A resource that is left out for this lifetime counts as not declared.
    const isDeclared = (identity) => keys.has((0,resource/* keyOf */.TN)(identity));
    return {
        declared: declared.map((one) => names.resolved(one, isDeclared)),
        leftOut: readings.flatMap((reading) => reading.leftOut),
        issues,
        notices
    };
}
function readSource(source, lifetime, names) {
    const { root, issues: yamlIssues } = readYaml(source);
    if (!root) {
        const isEmptyFile = source.file !== undefined && yamlIssues.length === 0;
        return {
            declared: [],
            leftOut: [],
            issues: yamlIssues,
            notices: isEmptyFile ? [`${source.source} declares nothing.`] : []
        };
    }
    const layout = resourcesOf(source, root);
    const readings = layout.resources.map(({ kind, mapping, position }) => {
        const reading = readForLifetime(kind, mapping, position, lifetime);
        return { ...reading, issues: [...reading.issues, ...names.issuesOf(kind, reading)] };
    });
    const issues = [yamlIssues, layout.issues, ...readings.map((reading) => reading.issues)].flat();
    return {
        declared: readings.flatMap(({ declared, isLeftOut }) => (declared && !isLeftOut ? [declared] : [])),
        leftOut: readings.flatMap(({ declared, isLeftOut }) => (declared && isLeftOut ? [declared] : [])),
        issues: issues.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column),
        notices: readings.flatMap((reading) => reading.notices)
    };
}
/** The names so far: no two resources of a kind may have the same name, neither declared nor in Pinecone. */
class Names {
    #finalName;
    #declared = new Map();
    #final = new Map();
    constructor(finalName) {
        this.#finalName = finalName;
    }
    /**
     * A declared resource with its name in Pinecone. If its parent is declared too, only the parent's name gets the
     * suffixes, because only that is unique in the project. Any other parent exists already, under its own name.
     */
    resolved(one, isDeclared) {
        const { kind, declaredName, parent } = one;
        if (parent === undefined || !isDeclared(parent))
            return { ...one, name: this.#finalName(declaredName, kind) };
        const outer = { ...parent, name: this.#finalName(parent.name, parent.kind) };
        return { ...one, name: declaredName, parent: outer, isInDeclared: true };
    }
    issuesOf(kind, { name, declared }) {
        if (!name)
            return [];
        const { text, location } = name;
        const label = `${kind} ${(0,syntax_node/* quoted */.TL)(text)}`;
        const identity = { kind, name: text, ...(declared?.parent && { parent: declared.parent }) };
        const first = this.#declared.get((0,resource/* keyOf */.TN)(identity));
        if (first)
            return [{ message: `${label} is declared twice, first at ${(0,syntax_node/* positionText */.J)(first)}. Remove one.`, location }];
        this.#declared.set((0,resource/* keyOf */.TN)(identity), location);
        // Whether the parent is declared is only known at the end, and cannot make two names the same.
        if (identity.parent !== undefined)
            return [];
        const final = { kind, name: this.#finalName(text, kind) };
        const other = this.#final.get((0,resource/* keyOf */.TN)(final));
        if (other) {
            const message = `${label} would be named ${(0,syntax_node/* quoted */.TL)(final.name)} in Pinecone, and so would ${(0,syntax_node/* quoted */.TL)(other.declaredName)} at ${(0,syntax_node/* positionText */.J)(other.location)}. Rename one.`;
            return [{ message, location }];
        }
        this.#final.set((0,resource/* keyOf */.TN)(final), { declaredName: text, location });
        if (declared?.extras === undefined)
            return [];
        return extrasConflicts((0,registry/* resourceType */.Vm)(kind), label, declared.extras, final.name, (path) => (0,resource/* locationOf */.hD)(declared, path));
    }
}

// EXTERNAL MODULE: ./src/resources/names.js
var names = __nccwpck_require__(4746);
// EXTERNAL MODULE: ./src/resources/owner.js
var resources_owner = __nccwpck_require__(9865);
// EXTERNAL MODULE: ./src/resources/ownership-in-name.js
var ownership_in_name = __nccwpck_require__(9939);
// EXTERNAL MODULE: ./src/main/run-target.js + 2 modules
var run_target = __nccwpck_require__(7929);
;// CONCATENATED MODULE: ./src/main/declare.js











/**
 * Reads all declarations. A teardown of everything needs none, so there a faulty one is only a warning: an error would leave
 * the resources of the pull request or run behind.
 *
 * @throws ActionError `invalid-declaration` with every issue and its location, or if nothing is declared
 */
async function declare(inputs, target, workspace, said) {
    const isOptional = takesEverything(target);
    const { declared, leftOut, issues, notices } = await readSources(inputs, target, workspace, said);
    said.notices.push(...notices);
    if (issues.length > 0) {
        const message = issues
            .map(({ location: { source, line, column }, message }) => {
            return line === 0 ? message : `${source}:${line}:${column}: ${message}`;
        })
            .join(' ');
        if (!isOptional)
            throw new errors/* ActionError */.l({ reason: 'invalid-declaration', message, issues });
        said.warnings.push(`The declaration is faulty and not needed here: ${message}`);
        return { declared, leftOut };
    }
    // A teardown by hand has nothing to declare, and in a merge queue there is then nothing to read.
    if (declared.length === 0 && !isOptional) {
        if (leftOut.length > 0)
            said.notices.push(leftOutNotice(leftOut));
        else if (target.restraint !== 'merge-queue')
            throw new errors/* ActionError */.l(nothingDeclared());
    }
    return { declared: declared.map((one) => withoutProtection(one, target.owner, said.notices)), leftOut };
}
function takesEverything(target) {
    return (0,run_target/* isTeardown */.H)(target) && target.scope === 'everything';
}
function leftOutNotice(leftOut) {
    const names = (0,words/* firstOf */.Ku)(leftOut.map(({ kind, declaredName }) => `${kind} "${declaredName}"`), MAX_NAMED);
    return `Nothing is declared for temporary environments: "preview: false" leaves out ${names}.`;
}
const MAX_NAMED = 5;
async function readSources(inputs, target, workspace, said) {
    const { owner, readsWorkspace } = target;
    const { declarations, configFile, nameSuffix: given } = inputs;
    const file = configFile !== '' && readsWorkspace ? await readFile(configFile, workspace) : undefined;
    const sources = [
        ...Object.entries(declarations).map(([source, text]) => ({ source, text })),
        ...(file && 'source' in file ? [file.source] : [])
    ];
    said.warnings.push(...sources.flatMap(({ source, text }) => unexpandedWarnings(source, text)));
    const declaration = parseDeclaration(sources, {
        lifetime: owner.lifetime,
        finalName: (name, kind) => nameInPinecone(kind, name, owner, given)
    });
    // A teardown of everything needs no checkout.
    const isNeeded = file !== undefined && 'issue' in file && !(file.isMissing && takesEverything(target));
    return { ...declaration, issues: [...(isNeeded ? [file.issue] : []), ...declaration.issues] };
}
async function readFile(path, workspace) {
    const { readConfigFile } = await __nccwpck_require__.e(/* import() | config-file */ 616).then(__nccwpck_require__.bind(__nccwpck_require__, 1855));
    return await readConfigFile(path, workspace);
}
/** The name ends with its owner; if the type has no ownership tags, it begins with it. */
function nameInPinecone(kind, declaredName, owner, given) {
    const { maxNameLength } = (0,registry/* resourceType */.Vm)(kind);
    if ((0,resources_ownership/* ownershipMapOf */.Vc)(kind) !== undefined)
        return (0,names/* finalName */.C)(declaredName, { given, tail: (0,resources_owner/* nameTailOf */.hw)(owner) }, maxNameLength);
    const prefix = (0,ownership_in_name/* ownerPrefix */.cn)(owner);
    return `${prefix}${(0,names/* finalName */.C)(declaredName, { given, tail: '' }, maxNameLength - prefix.length)}`;
}
/** Warns of a shell's `${NAME}`, which nobody expands: GitHub expands only `${{ \u2026 }}`, and in a file not even that. */
function unexpandedWarnings(source, text) {
    const names = [...new Set([...text.matchAll(/\$\{([A-Za-z_]\w*)\}/g)].map(([whole]) => whole))];
    if (names.length === 0)
        return [];
    const isInline = (0,registry/* kinds */.EZ)().includes(source);
    const instead = isInline ? 'Write ${{ env.NAME }} instead.' : 'A file is taken as it is; declare it inline instead.';
    return [`${source}: nothing replaces ${names.slice(0, 5).join(', ')} here, so it is taken as it is. ${instead}`];
}
/** Drops the deletion protection of a temporary resource: its declaration may serve production too, but it must be deletable. */
function withoutProtection(declared, { lifetime }, notices) {
    if (lifetime === 'permanent' || !(0,resource/* isProtected */.bz)(declared))
        return declared;
    const end = lifetime === 'pull-request' ? 'pull request' : lifetime;
    notices.push(`Deletion protection of ${declared.kind} "${declared.declaredName}" is left out, because it lives only as long as ` +
        `its ${end}.`);
    return { ...declared, model: (0,json/* withoutValueAt */.$x)(declared.model, ['deletion_protection']) };
}

// EXTERNAL MODULE: ./src/main/servers.js + 1 modules
var servers = __nccwpck_require__(9521);
;// CONCATENATED MODULE: ./src/main/carry-out.js
// The stages before and after the plan, which provisioning and teardown share.













/** Dedicated read capacity takes up to half an hour, and so do files at the pace of a small plan. */
const LONG_TIMEOUT_MS = 45 * 60_000;
/** Reads the declarations, and makes the client. */
async function prepare(inputs, target, workspace, run) {
    const { declared, leftOut } = await declare(inputs, target, workspace, run.state);
    const defaultMs = declared.some(({ kind, model, extras }) => (0,registry/* resourceType */.Vm)(kind).needsLongWait?.(model, extras)) || inputs.backsUp
        ? LONG_TIMEOUT_MS
        : servers/* DEFAULT_TIMEOUT_MS */.t1;
    const deadline = run.startedAt + (inputs.timeoutMs ?? defaultMs);
    run.state.warnings.push(...(0,servers/* unencryptedWarnings */.b_)(inputs.api));
    const pinecone = (0,servers/* connect */.Ng)(inputs, deadline, run);
    run.found.pinecone = pinecone;
    const types = await contentTypes(declared, inputs, workspace, pinecone, deadline, run);
    await checkContent(declared, types, target);
    const isImplied = ({ isInDeclared }) => target.command === 'destroy' && isInDeclared === true;
    const [implied, own] = [declared.filter(isImplied), declared.filter((one) => !isImplied(one))];
    return { inputs, target, declared: own, implied, leftOut, pinecone, deadline, contentTypes: types };
}
/** The run's policy. Call it after Pinecone's first answer, whose time decides expiries. */
function policyOf({ inputs, target, declared, pinecone }) {
    const { owner, startedBy, restraint } = target;
    const { expiresAfterMs: afterMs } = inputs;
    const allowReplace = (0,policy/* withoutShared */.S7)(inputs.allowReplace, declared);
    const overrideDeletionProtection = (0,policy/* withoutShared */.S7)(inputs.overrideDeletionProtection, declared);
    const nowMs = pinecone.serverTime() ?? system/* SYSTEM_CLOCK */.V.now();
    const isOutdated = restraint === 'outdated-commit';
    const { backsUp } = inputs;
    return { owner, startedBy, isOutdated, backsUp, allowReplace, overrideDeletionProtection, expiry: { afterMs, nowMs } };
}
/** Carries a plan out, or predicts its outcomes if it must not be carried out. */
async function carryOutPlan(plan, policy, prepared, run, contents) {
    return withImplied(await outcomesOf(plan, policy, prepared, run, contents), prepared.implied);
}
async function outcomesOf(plan, policy, prepared, run, contents) {
    const { reporter, signal, state } = run;
    const { inputs, target, pinecone, deadline } = prepared;
    const { command } = target;
    const isDryRun = inputs.dryRun && command !== 'show';
    if ((0,change/* isBlocked */.lT)(plan) || isDryRun)
        state.notices.push(...(0,unread/* uncomparedNotices */.uq)(plan));
    if ((0,change/* isBlocked */.lT)(plan))
        return (0,dry_run/* notAttemptedOutcomes */.Dc)(plan);
    state.warnings.push(...(0,ownership_tags/* untaggedLiftWarnings */.kq)(plan));
    if (isDryRun)
        return (0,dry_run/* dryRunOutcomes */.wu)(plan);
    const kept = contents === undefined || contents.size === 0 ? (0,dry_run/* keptOutcomes */.uC)(plan) : undefined;
    if (kept !== undefined)
        return kept;
    const { afterClosing, apply, Poller } = await Promise.all(/* import() | apply */[__nccwpck_require__.e(283), __nccwpck_require__.e(953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7406));
    const shared = { pinecone, clock: system/* SYSTEM_CLOCK */.V, signal, deadline };
    const poller = new Poller({ ...shared, onPoll: reporter.waiting });
    const { owner } = target;
    const number = command === 'apply' && owner.lifetime === 'pull-request' ? owner.pullRequest : undefined;
    const isClosed = number === undefined ? undefined : closedSince(number, (0,servers/* askGitHub */.X3)(inputs, deadline, run));
    const content = contents && content_content/* carryOutContent */.P.bind(undefined, contents);
    const needsBackups = policy.backsUp === true || (0,restore/* restoring */.IU)(plan).length > 0;
    const backups = needsBackups ? await backupServiceFor(prepared, run) : undefined;
    const optional = { ...(isClosed && { isClosed }), ...(content && { content }), ...(backups && { backups }) };
    const context = { ...shared, command, policy, wait: inputs.wait, poller, ...optional };
    const outcomes = await apply(plan, context);
    const inside = outcomes.flatMap((outcome) => outcome.content ?? []);
    state.warnings.push(...inside.flatMap(({ warnings = [] }) => warnings));
    const closed = await afterClosing(outcomes, context);
    if (closed === undefined)
        return outcomes;
    state.notices.push(`Pull request #${String(number)} was closed while this run waited, so nothing more is made for it, and what this run ` +
        'has made is deleted.');
    return closed;
}
async function backupServiceFor(prepared, run) {
    const { backupService } = await __nccwpck_require__.e(/* import() | backups */ 876).then(__nccwpck_require__.bind(__nccwpck_require__, 7714));
    return backupService(prepared, run);
}
/** How long resources share one answer. */
const SHARED_ANSWER_MS = 2000;
/** Asks whether a pull request is closed by now. If GitHub cannot tell, it counts as still open. */
function closedSince(number, github) {
    let last;
    return async () => {
        const now = system/* SYSTEM_CLOCK */.V.now();
        if (last === undefined || now - last.at > SHARED_ANSWER_MS) {
            const ask = async () => {
                const answer = await github.pullRequest(number);
                return answer.type === 'found' && answer.value.state === 'closed';
            };
            last = { at: now, answer: ask() };
        }
        return await last.answer;
    };
}


/***/ }),

/***/ 7929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ isTeardown),
  B: () => (/* binding */ resolveRunTarget)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __nccwpck_require__(2075);
// EXTERNAL MODULE: ./src/plan/untrusted-run.js
var untrusted_run = __nccwpck_require__(7012);
;// CONCATENATED MODULE: ./src/plan/command-decision.js

/** Decides what the run does. */
function decideRun(facts) {
    const { asked, lifetime, declares, isUntrusted, pullRequest } = facts;
    if (asked === 'sweep')
        return { do: 'sweep' };
    const trust = isUntrusted ? (0,untrusted_run/* trustUntrustedRun */.m)({ asked, lifetime, hasConfigFile: declares === 'workspace' }) : 'all';
    if (typeof trust === 'object')
        return { do: 'refuse', failure: trust };
    const decision = decideCommand(facts, asked, trust === 'all');
    // Only a teardown may leave the workspace's declaration unread.
    if (trust === 'inline' && decision.do === 'command' && decision.command !== 'destroy') {
        const refusal = (0,untrusted_run/* trustUntrustedRun */.m)({ asked: 'apply', lifetime, hasConfigFile: true });
        if (typeof refusal === 'object')
            return { do: 'refuse', failure: refusal };
    }
    const isClosing = pullRequest?.isClosing ?? false;
    return lifetime === 'permanent' && asked === 'auto' && isClosing ? refuse(CLOSING_PERMANENT) : decision;
}
function decideCommand(facts, asked, readsWorkspace) {
    const { lifetime, declares, isUntrusted, pullRequest } = facts;
    const command = (command, more = {}) => {
        return { do: 'command', command, scope: 'declared', readsWorkspace, isUntrusted, restraint: undefined, ...more };
    };
    if (lifetime !== 'pull-request') {
        const takesAll = lifetime === 'run' && asked === 'destroy' && declares === 'nothing';
        return command(asked === 'auto' ? 'apply' : asked, takesAll ? { scope: 'everything' } : {});
    }
    if (pullRequest?.isQueued) {
        if (pullRequest.number === undefined)
            return { do: 'nothing', why: QUEUED_UNKNOWN };
        return command('show', { restraint: 'merge-queue' });
    }
    const { number, state, isClosing = false, isOutdated = false } = pullRequest ?? {};
    if (number === undefined)
        return refuse(NO_PULL_REQUEST);
    const isReopened = isClosing && state === 'open';
    if (isReopened && asked !== 'show')
        return { do: 'nothing', why: reopened(number) };
    if (asked === 'show')
        return command('show');
    if (asked !== 'apply' && state === 'closed')
        return command('destroy', { scope: 'everything' });
    if (asked === 'destroy') {
        if (declares !== 'nothing' && readsWorkspace)
            return command('destroy');
        const takesAll = !readsWorkspace || facts.isNumberGiven;
        return takesAll ? command('destroy', { scope: 'everything' }) : refuse(nothingNamed(number));
    }
    if (state === undefined)
        return refuse(unknownState(number));
    if (state === 'closed')
        return refuse(command_decision_closed(number));
    return command('apply', isOutdated ? { restraint: 'outdated-commit' } : {});
}
function refuse(failure) {
    return { do: 'refuse', failure };
}
const CLOSING_PERMANENT = {
    reason: 'permanent-in-pull-request',
    message: 'This pull request was closed, and what is declared is permanent, so neither applying nor destroying it would be ' +
        'right. Set "lifetime: pull-request" for what is to go with the pull request, or name the command.'
};
/** The failure if the run's pull request could not be found. */
const NO_PULL_REQUEST = {
    reason: 'no-pull-request',
    message: 'With "lifetime: pull-request" the run has to be for a pull request, and this event is about none that could be ' +
        'found. Start it by "on: pull_request", or give the number in the input "pull-request".'
};
const QUEUED_UNKNOWN = 'This run is for a merge queue, and its branch does not name one pull request, so there is no preview to read and ' +
    'nothing is done.';
function reopened(number) {
    return `Pull request #${String(number)} is open again, so this late run of its closing does nothing.`;
}
function nothingNamed(number) {
    return {
        reason: 'invalid-input',
        message: `"command: destroy" deletes what is declared while pull request #${String(number)} is open, and nothing is ` +
            'declared here: an expression in "config-file", "index" or "assistant" may have no value. To delete everything ' +
            `that was made for it, set "pull-request: ${String(number)}" too.`
    };
}
function unknownState(number) {
    return {
        reason: 'no-pull-request',
        message: `Whether pull request #${String(number)} is open could not be found out, so nothing was created that nobody might ` +
            'take away again. Give the job "permissions: pull-requests: read"; to tear down, use "command: destroy".'
    };
}
function command_decision_closed(number) {
    return {
        reason: 'closed-pull-request',
        message: `Pull request #${String(number)} is closed, so nothing is created for it. ` +
            'Leave out "command": "auto" destroys what a closed pull request has left.'
    };
}

;// CONCATENATED MODULE: ./src/plan/pull-request-event.js
// Compares a pull request in GitHub's answer with the one in the event's payload. Pure.
/** Whether the head has moved on since the event's commit; an event without a commit is never outdated. */
function isOutdated({ headSha }, event) {
    const sha = event?.head.sha;
    return sha !== undefined && headSha !== undefined && sha !== headSha;
}
/**
 * Whether an answer may be older than the event: the two disagree, and the answer's time is no later than the event's.
 * GitHub may give such answers for some seconds after a webhook.
 */
function isOlderThanEvent(answer, event) {
    const differs = (event.state !== undefined && event.state !== answer.state) || isOutdated(answer, event);
    if (!differs || answer.updatedAt === undefined || event.updatedAt === undefined)
        return false;
    return answer.updatedAt <= event.updatedAt;
}
/** Whether a pull request has the event's head, by repository and branch; false if either is unknown. */
function pullRequestBelongs(answer, head) {
    const { repositoryId, label } = head;
    if (repositoryId === undefined || repositoryId === null || label === undefined)
        return false;
    return answer.headRepositoryId === repositoryId && answer.headLabel === label;
}

// EXTERNAL MODULE: ./src/resources/owner.js
var owner = __nccwpck_require__(9865);
;// CONCATENATED MODULE: ./src/main/run-target.js




/** Whether the run deletes by ownership tags, and only its owner's resources, whether declared or not. */
function isTeardown({ command, owner }) {
    return command === 'destroy' && (owner.lifetime === 'pull-request' || owner.lifetime === 'run');
}
/**
 * Resolves the run's command and owner, with as few questions to GitHub as possible. Undefined if there is nothing to do,
 * which a notice then explains.
 *
 * @throws ActionError if the command is refused
 */
async function resolveRunTarget(inputs, asking, { notices, warnings }) {
    const event = inputs.github.pullRequest;
    const finder = new PullRequestFinder(inputs, asking, warnings);
    const facts = await factsOf(inputs, finder);
    const decision = decideRun(facts);
    switch (decision.do) {
        case 'refuse':
            throw new errors/* ActionError */.l(decision.failure);
        case 'nothing':
            notices.push(decision.why);
            return undefined;
        case 'sweep':
            return { command: 'sweep' };
        case 'command': {
            if (!decision.readsWorkspace)
                warnings.push(UNREAD);
            if (decision.restraint !== undefined)
                notices.push(RESTRAINTS[decision.restraint]);
            const number = facts.pullRequest?.number;
            return { ...decision, owner: ownerOf(inputs, number), startedBy: event && { pullRequest: number } };
        }
    }
}
const UNREAD = '"config-file" is not read, because this event is about code from another repository. Everything with the ownership ' +
    'tags of the pull request is deleted all the same.';
const RESTRAINTS = {
    'merge-queue': 'This run is for a merge queue, so the preview of the pull request is only read: nothing is created, changed or ' +
        'deleted, and what is missing is no failure.',
    'outdated-commit': 'The pull request has moved on since the commit that this run is for, so what is missing is created, and nothing ' +
        'that exists is changed or replaced. The run for the newest commit does that.'
};
/** Gathers the facts for the decision, and asks only for those that can change it. */
async function factsOf(inputs, finder) {
    const { command: asked, lifetime, isPullRequestGiven: isNumberGiven, github } = inputs;
    const declares = declarationOf(inputs);
    const event = github.pullRequest;
    const shared = { asked, lifetime, declares, isNumberGiven };
    if (asked === 'sweep')
        return { ...shared, isUntrusted: false, pullRequest: undefined };
    await finder.checkNumber();
    const isUntrusted = await finder.isUntrusted();
    if (lifetime !== 'pull-request') {
        return { ...shared, isUntrusted, pullRequest: event && { ...event, isOutdated: false } };
    }
    const number = await finder.number();
    // Without a number and an event there is nobody to ask about, which the refusal says.
    if (number === undefined && event === undefined)
        return { ...shared, isUntrusted, pullRequest: undefined };
    const { isClosing = false, isQueued = false } = event ?? {};
    const isByHand = asked === 'destroy' && declares === 'nothing' && isNumberGiven && !isClosing;
    const isAsked = asked !== 'show' && !isQueued && !isByHand;
    const now = isAsked ? await finder.now() : { state: event?.state, isOutdated: false };
    return { ...shared, isUntrusted, pullRequest: { number, isClosing, isQueued, ...now } };
}
function declarationOf({ declarations, configFile }) {
    if (configFile !== '')
        return 'workspace';
    return Object.values(declarations).join('').trim() === '' ? 'nothing' : 'inline';
}
function ownerOf({ lifetime, github }, pullRequest) {
    const repositoryId = github.repositoryTagValue;
    switch (lifetime) {
        case 'permanent':
            return { lifetime, repositoryId };
        case 'pull-request':
            if (pullRequest === undefined)
                throw new errors/* ActionError */.l(NO_PULL_REQUEST);
            return { lifetime, repositoryId, pullRequest };
        case 'run':
            return { lifetime, repositoryId, runId: github.job.runId };
        case 'job':
            return (0,owner/* jobOwner */.n_)(repositoryId, github.job);
    }
}
/** The pauses in which GitHub's answer may catch up with the event, in milliseconds. */
const CATCH_UP_MS = [2000, 4000];
/** Finds the facts of the run's pull request in the event, or else asks GitHub, as rarely as possible. */
class PullRequestFinder {
    #inputs;
    #asking;
    #warnings;
    #answer;
    constructor(inputs, asking, warnings) {
        this.#inputs = inputs;
        this.#asking = asking;
        this.#warnings = warnings;
    }
    /**
     * Checks that a given number is the number of the event's pull request, by the repository and branch of its head. Events
     * without a head (a push, a dispatch) have no pull request, so any number is valid.
     *
     * @throws ActionError if it is another's, or if GitHub cannot tell
     */
    async checkNumber() {
        const { pullRequest: number, isPullRequestGiven, github } = this.#inputs;
        const event = github.pullRequest;
        if (number === undefined || !isPullRequestGiven || event === undefined || event.number !== undefined)
            return;
        if (event.isQueued || github.eventName === 'repository_dispatch')
            return;
        const answer = await this.#ask();
        if (answer.type === 'found' && pullRequestBelongs(answer.value, event.head))
            return;
        const why = answer.type === 'unknown' ? answer.why : undefined;
        throw new errors/* ActionError */.l(why === undefined ? anothers(number) : unknownHead(number, why));
    }
    /** Whether the run has secrets but its event is about another repository's code; an unknown repository counts as another. */
    async isUntrusted() {
        const { command, configFile, declarations, lifetime, github } = this.#inputs;
        const { eventName, pullRequest, repositoryId } = github;
        if (eventName === 'pull_request' || pullRequest === undefined || command === 'show')
            return false;
        if (pullRequest.isQueued)
            return false;
        const { repositoryId: head } = pullRequest.head;
        if (head !== undefined)
            return head !== repositoryId;
        // Otherwise the answer makes no difference.
        if (lifetime !== 'permanent' && configFile === '' && !mayReadFiles(declarations))
            return false;
        const answer = await this.#ask();
        return answer.type !== 'found' || answer.value.headRepositoryId !== repositoryId;
    }
    async number() {
        const { pullRequest, github } = this.#inputs;
        if (pullRequest !== undefined || github.pullRequest === undefined || github.pullRequest.isQueued)
            return pullRequest;
        const answer = await this.#ask();
        return answer.type === 'found' ? answer.value.number : undefined;
    }
    /** Its state and head now. Where GitHub's answer is older than the event, it is asked again. */
    async now() {
        const event = this.#inputs.github.pullRequest;
        const answer = await this.#caughtUp(event);
        if (answer.type === 'found')
            return { state: answer.value.state, isOutdated: isOutdated(answer.value, event) };
        const why = answer.type === 'missing' ? 'GitHub knows no such pull request' : answer.why;
        const instead = event?.state === undefined ? 'could not be found out' : 'is taken from the event, which may be old';
        this.#warnings.push(`Whether the pull request is open ${instead}, because ${why}.`);
        return { state: event?.state, isOutdated: false };
    }
    async #caughtUp(event) {
        const { clock, signal } = this.#asking;
        let answer = await this.#ask();
        for (const ms of CATCH_UP_MS) {
            if (event === undefined || answer.type !== 'found' || !isOlderThanEvent(answer.value, event))
                return answer;
            await clock.sleep(ms, signal);
            const next = await this.#lookUp();
            if (next.type === 'found')
                answer = next;
        }
        return answer;
    }
    #ask() {
        this.#answer ??= this.#lookUp();
        return this.#answer;
    }
    async #lookUp() {
        const { pullRequest: number, github } = this.#inputs;
        if (number !== undefined)
            return await this.#asking.github.pullRequest(number);
        const head = github.pullRequest?.head;
        if (head?.label === undefined || head.sha === undefined) {
            return { type: 'unknown', why: 'this event is about no pull request' };
        }
        return await this.#asking.github.pullRequestByHead(head.label, head.sha);
    }
}
/** Whether declarations may name files of the workspace: those of records, or those of an assistant. */
function mayReadFiles(declarations) {
    return /records|files|\\/.test(Object.values(declarations).join('\n'));
}
function anothers(number) {
    return {
        reason: 'invalid-input',
        message: `pull-request: #${String(number)} is not the pull request that this event is about: its head is another branch or ` +
            'repository. Leave the input out, or start the run by workflow_dispatch.'
    };
}
function unknownHead(number, why) {
    return {
        reason: 'no-pull-request',
        message: `Whether #${String(number)} ("pull-request") is the pull request that this event is about could not be found out, ` +
            `because ${why}. So nothing is done for it.`
    };
}


/***/ }),

/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  t1: () => (/* binding */ DEFAULT_TIMEOUT_MS),
  X3: () => (/* binding */ askGitHub),
  Ng: () => (/* binding */ servers_connect),
  gz: () => (/* binding */ gitHubAccess),
  b_: () => (/* binding */ unencryptedWarnings)
});

// EXTERNAL MODULE: ./src/core/json.js
var json = __nccwpck_require__(9214);
// EXTERNAL MODULE: ./src/github/rate-limit.js
var rate_limit = __nccwpck_require__(7196);
// EXTERNAL MODULE: ./src/github/octokit.js
var github_octokit = __nccwpck_require__(8495);
;// CONCATENATED MODULE: ./src/github/client.js



const MOST_TRIES = 4;
const FIRST_BACKOFF_MS = 500;
const REQUEST_MS = 10_000;
const PER_PAGE = 100;
const LONGEST_WAIT_MS = 60_000;
/** The client of GitHub's REST API. If GitHub cannot tell, the answer is `unknown`, with the reason for people. */
class GitHubClient {
    #options;
    #limit;
    #repository;
    #octokit;
    #isRepositoryReadable;
    constructor(options) {
        this.#options = options;
        this.#limit = options.limit ?? new rate_limit/* RateLimit */.q();
        const [owner = '', repo = ''] = options.repository.split('/');
        this.#repository = { owner, repo };
    }
    /** docs.github.com, "Get a pull request". */
    async pullRequest(number) {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
        return await this.#answer(route, { pull_number: number }, 'pull-requests: read', pullRequestFrom);
    }
    /** docs.github.com, "List pull requests". */
    async pullRequestByHead(label, sha) {
        const parameters = { state: 'all', head: label, per_page: 100 };
        return await this.#answer('GET /repos/{owner}/{repo}/pulls', parameters, 'pull-requests: read', (data) => {
            const listed = Array.isArray(data) ? data : [];
            const found = listed.filter((one) => (0,json/* valueAt */.fK)(one, ['head', 'sha']) === sha);
            return found.length === 1 ? pullRequestFrom(found[0] ?? null) : undefined;
        });
    }
    /** docs.github.com, "List pull requests": newest first, so that reading stops at the oldest number asked about. */
    async openPullRequests(from) {
        const open = new Set();
        for (let page = 1;; page += 1) {
            const parameters = { state: 'open', sort: 'created', direction: 'desc', per_page: PER_PAGE, page };
            const answer = await this.#answer('GET /repos/{owner}/{repo}/pulls', parameters, 'pull-requests: read', numbersIn);
            if (answer.type !== 'found')
                return answer;
            for (const number of answer.value)
                open.add(number);
            if (answer.value.length < PER_PAGE || answer.value.some((number) => number <= from)) {
                return { type: 'found', value: open };
            }
        }
    }
    /** docs.github.com, "Get a workflow run attempt". */
    async isAttemptCompleted(runId, runAttempt) {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
        const parameters = { run_id: Number(runId), attempt_number: Number(runAttempt) };
        return await this.#answer(route, parameters, 'actions: read', isCompletedIn);
    }
    /** docs.github.com, "Get a workflow run": a re-run is in progress again. */
    async isRunCompleted(runId) {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}';
        return await this.#answer(route, { run_id: Number(runId) }, 'actions: read', isCompletedIn);
    }
    async #answer(route, parameters, permission, read) {
        const ended = await this.#request(route, parameters);
        if (ended.type === 'ok') {
            const value = read(ended.data);
            return value === undefined ? { type: 'unknown', why: 'GitHub gave no answer to that' } : { type: 'found', value };
        }
        if (ended.status === 404)
            return await this.#missing();
        const isForbidden = (ended.status === 401 || ended.status === 403) && !ended.isRateLimited;
        return {
            type: 'unknown',
            why: isForbidden ? `${ended.why}: the job needs "permissions: ${permission}"` : ended.why
        };
    }
    /** GitHub also answers 404 for resources that a token may not see, so a 404 counts only if the repository is readable. */
    async #missing() {
        this.#isRepositoryReadable ??= this.#request('GET /repos/{owner}/{repo}', {});
        const { type } = await this.#isRepositoryReadable;
        return type === 'ok'
            ? { type: 'missing' }
            : { type: 'unknown', why: 'GitHub answered 404, and for the repository too' };
    }
    async #request(route, parameters) {
        const { token, apiUrl, clock, signal, deadline = Infinity, longestWaitMs = LONGEST_WAIT_MS } = this.#options;
        if (token === '')
            return failed('there is no "github-token" to ask GitHub with');
        this.#octokit ??= (0,github_octokit/* openOctokit */.O)(token, apiUrl);
        for (let number = 1;; number += 1) {
            const pauseMs = this.#limit.pauseMs(clock.now());
            if (pauseMs > 0)
                await clock.sleep(pauseMs, signal);
            if (this.#limit.why !== undefined)
                return { ...failed(this.#limit.why), isRateLimited: true };
            const sentAt = clock.now();
            const ended = await this.#requestOnce(await this.#octokit, route, parameters, number);
            if (ended.type === 'ok')
                return ended;
            const { retryAfterMs = Infinity, isRateLimited, why } = ended;
            const mayWait = retryAfterMs <= longestWaitMs && clock.now() + retryAfterMs < deadline && number < MOST_TRIES;
            if (isRateLimited)
                this.#limit.note(why, sentAt, mayWait ? clock.now() + retryAfterMs : undefined);
            if (!mayWait)
                return ended;
            if (!isRateLimited)
                await clock.sleep(retryAfterMs, signal);
        }
    }
    async #requestOnce(octokit, route, parameters, number) {
        const { clock, random, signal, deadline = Infinity } = this.#options;
        signal.throwIfAborted();
        const timeoutMs = Math.min(REQUEST_MS, deadline - clock.now());
        if (timeoutMs <= 0)
            return failed('there was no time left to ask GitHub ("timeout")');
        const backoffMs = random() * FIRST_BACKOFF_MS * 2 ** number;
        try {
            const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs))]) };
            const { data } = (await octokit.request(route, { ...this.#repository, ...parameters, request }));
            signal.throwIfAborted();
            // Octokit returns a truncated answer as text, without an error.
            if (typeof data !== 'object')
                return failed('GitHub did not answer (what came was no JSON, or only half)', backoffMs);
            return { type: 'ok', data };
        }
        catch (error) {
            signal.throwIfAborted();
            const { mayPass, afterMs, ...trouble } = (0,github_octokit/* troubleOf */.L)(error, clock.now());
            const otherwiseMs = mayPass && !trouble.isRateLimited ? backoffMs : undefined;
            return { type: 'failed', ...trouble, retryAfterMs: afterMs ?? otherwiseMs };
        }
    }
}
function isCompletedIn(data) {
    const status = (0,json/* valueAt */.fK)(data, ['status']);
    return typeof status === 'string' ? status === 'completed' : undefined;
}
function pullRequestFrom(data) {
    const at = (...path) => (0,json/* valueAt */.fK)(data, path);
    const [number, state, headRepositoryId] = [at('number'), at('state'), at('head', 'repo', 'id')];
    if (typeof number !== 'number' || (state !== 'open' && state !== 'closed'))
        return undefined;
    return {
        number,
        state,
        closedAt: timeIn(at('closed_at')),
        headRepositoryId: typeof headRepositoryId === 'number' ? String(headRepositoryId) : undefined,
        headLabel: textIn(at('head', 'label')),
        headSha: textIn(at('head', 'sha')),
        updatedAt: timeIn(at('updated_at'))
    };
}
function textIn(value) {
    return typeof value === 'string' ? value : undefined;
}
function timeIn(value) {
    const ms = typeof value === 'string' ? Date.parse(value) : NaN;
    return Number.isNaN(ms) ? undefined : ms;
}
function numbersIn(data) {
    if (!Array.isArray(data))
        return undefined;
    return data.flatMap((one) => {
        const number = (0,json/* valueAt */.fK)(one, ['number']);
        return typeof number === 'number' ? [number] : [];
    });
}
function failed(why, retryAfterMs) {
    return { type: 'failed', status: 0, why, isRateLimited: false, retryAfterMs };
}

// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __nccwpck_require__(843);
// EXTERNAL MODULE: ./src/pinecone/connect.js + 4 modules
var connect = __nccwpck_require__(5997);
;// CONCATENATED MODULE: ./src/main/servers.js



/** The default time of a whole run, in milliseconds. */
const DEFAULT_TIMEOUT_MS = 10 * 60_000;
/** The client of the control plane that the inputs name. */
function servers_connect({ api, apiKey }, deadline, { signal, redact, reporter }) {
    const { retrying: onRetry, trace } = reporter;
    const random = Math.random;
    return (0,connect/* connectTo */.m)(api, apiKey, { clock: system/* SYSTEM_CLOCK */.V, random, signal, deadline, onRetry, trace, redact });
}
/** Warns of plain http to another machine. */
function unencryptedWarnings({ isUnencrypted, url }) {
    if (!isUnencrypted)
        return [];
    return [
        `"api-url" is plain http to ${url.host}: the API key and everything else can be read on the way. ` +
            'Use https if that host speaks it.'
    ];
}
/** How the run accesses GitHub. */
function gitHubAccess({ github }, { signal, rateLimit: limit, viewer }) {
    const { token, apiUrl, repository } = github;
    return { token, apiUrl, repository, clock: system/* SYSTEM_CLOCK */.V, random: Math.random, signal, limit, viewer };
}
/** The client of the GitHub that the run belongs to. */
function askGitHub(inputs, deadline, run, more = {}) {
    return new GitHubClient({ ...gitHubAccess(inputs, run), deadline, ...more });
}


/***/ }),

/***/ 5997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ connectTo)
});

// EXTERNAL MODULE: ./src/core/json.js
var core_json = __nccwpck_require__(9214);
// EXTERNAL MODULE: ./src/resources/answers.js
var answers = __nccwpck_require__(3493);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __nccwpck_require__(7939);
// EXTERNAL MODULE: ./src/resources/versions.js
var versions = __nccwpck_require__(525);
// EXTERNAL MODULE: ./src/pinecone/requests.js
var requests = __nccwpck_require__(3200);
// EXTERNAL MODULE: ./src/pinecone/errors.js
var errors = __nccwpck_require__(1081);
// EXTERNAL MODULE: ./src/core/errors.js
var core_errors = __nccwpck_require__(2075);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __nccwpck_require__(7756);
;// CONCATENATED MODULE: ./src/pinecone/data-errors.js
// The errors of requests to the host of an index or an assistant.


/**
 * The error that ends a request to a data host. The roles: Pinecone's docs, "Manage API keys".
 *
 * @param about `doing` starts a sentence: `Writing 12 records into <kind> "docs"`
 */
function dataErrorFor({ doing, host }, ended, reason, location) {
    if (ended.type === 'no-answer') {
        const hint = DATA_NO_ANSWER_ADVICE[ended.cause ?? 'other'] ?? 'Check that the runner can reach it, then run this again.';
        return new core_errors/* ActionError */.l({
            reason,
            message: `${doing} failed: ${host} did not answer (${(0,errors/* withoutHint */.u7)(ended.message)}). ${hint}`
        });
    }
    const known = {
        forbidden: forbiddenData(ended),
        unauthorized: 'Check the "api-key" input: it must be a key of the project that the resource is in.',
        quota: 'The plan allows no more. Upgrade the plan, or wait until the month is over.'
    };
    const redirect = location === null ? '' : ` It leads to ${(0,errors/* excerpt */.Kb)(location)}, and redirects are never followed.`;
    if (ended.status === 404 && !ended.isExplained)
        return new core_errors/* ActionError */.l({
            reason: 'api-error',
            message: `${doing} failed. ${(0,errors/* answerText */.yy)(ended)} Those are not Pinecone's words, so they say nothing of what is there. ` +
                `Check what stands between the runner and ${host}.`
        });
    const other = ended.status === 400 || ended.status === 422
        ? 'Correct what Pinecone names.'
        : 'Run this again; if it goes on, look at status.pinecone.io.';
    return new core_errors/* ActionError */.l({
        reason,
        message: `${doing} failed. ${(0,errors/* answerText */.yy)(ended)}${redirect} ${known[reason] ?? other}`
    });
}
function forbiddenData({ status, message }) {
    if (status === 402)
        return (0,errors/* forbiddenAdvice */.Ug)(status, message);
    return ('Records, namespaces and files need an API key with the role ProjectEditor, or with both ControlPlaneEditor and ' +
        'DataPlaneEditor. Check the roles of this key in the Pinecone console.');
}
const DATA_NO_ANSWER_ADVICE = {
    'unknown-host': 'Check that the runner can look the name up: the host is the one that Pinecone answered.',
    'not-json': 'Check "api-url": Pinecone answers JSON.',
    'file-changed': 'The file changed after it was read. Let nothing write to it during this step, then run this again.'
};

;// CONCATENATED MODULE: ./src/pinecone/routes.js





/** The hosts of resources, by `keyOf`. Requests about a resource inside another go to the parent's host. */
class KnownHosts {
    #hosts = new Map();
    note(observed) {
        // A new resource of the same name has no host until it is initialized, and never the one of the old resource.
        if (observed.host !== '')
            this.#hosts.set((0,resource/* keyOf */.TN)(observed), observed.host);
        else
            this.#hosts.delete((0,resource/* keyOf */.TN)(observed));
        return observed;
    }
    of(parent) {
        return this.#hosts.get((0,resource/* keyOf */.TN)(parent));
    }
}
/** The route to the control plane. */
function controlRoute(sender, kind, baseUrl) {
    const errorText = (operation, name) => (ended, reason, location) => (0,errors/* errorFor */.I$)({ operation, kind, name, baseUrl }, ended, reason, location);
    return { sender, base: '', host: '', errorText };
}
/**
 * The route to the host of a resource's parent.
 *
 * @throws ActionError `forbidden` if the API key may not go there
 */
function parentRoute(kind, parent, host, data) {
    const { sender, base, name: hostName } = data.senderTo(host, (0,registry/* titleOf */.Gg)(parent));
    const errorText = (operation, name) => dataErrorFor.bind(undefined, { doing: doing(operation, kind, parent, name), host: hostName });
    return { sender, base, host, errorText };
}
const DOING = { create: 'Creating', delete: 'Deleting', update: 'Changing' };
function doing(operation, kind, parent, name) {
    const where = `of ${parent.kind} "${(0,registry/* fullNameOf */.E4)(parent)}"`;
    if (name === undefined)
        return `Listing the ${(0,registry/* resourceType */.Vm)(kind).plural} ${where}`;
    return `${DOING[operation] ?? 'Reading'} ${kind} "${name}" ${where}`;
}
/** The error of a resource whose parent does not exist. */
function parentMissing(kind, name, parent) {
    return new core_errors/* ActionError */.l({
        reason: 'not-found',
        message: `${(0,registry/* titleOf */.Gg)(parent)} does not exist, so ${kind} "${name}" cannot be made in it. Create it first, or correct its name.`
    });
}

// EXTERNAL MODULE: ./src/pinecone/sender.js + 1 modules
var pinecone_sender = __nccwpck_require__(1859);
;// CONCATENATED MODULE: ./src/pinecone/client.js








/** The client of Pinecone's control plane. Every error's message is a complete explanation (`errors.ts`). */
class PineconeClient {
    #options;
    #versions;
    #sender;
    /** Shared with the clients that `within` makes, as `#hosts` is. */
    #noted;
    #hosts;
    constructor(options, noted = {}, hosts = new KnownHosts()) {
        this.#hosts = hosts;
        this.#options = options;
        this.#sender = new pinecone_sender/* Sender */.U1(options, noted);
        this.#noted = noted;
        const classic = options.apiVersion === undefined ? versions/* CLASSIC_VERSION */.O4 : (0,versions/* apiVersion */.XV)(options.apiVersion);
        const typed = versions/* TYPED_VERSION */.EJ;
        // Undeclared resources are read in the newest version, which shows every dialect. With `api-version`, the server may
        // not know another version.
        this.#versions = { classic, typed, any: options.apiVersion === undefined ? typed : classic };
    }
    /** The client of the resources' own hosts, within the same bounds. */
    get data() {
        const { data } = this.#options;
        if (data === undefined)
            throw new TypeError('This client speaks to the control plane alone');
        return data;
    }
    /** The control plane itself, for requests that are not about a resource. */
    get control() {
        const { baseUrl } = this.#options;
        return { sender: this.#sender, baseUrl, dateOf: (target) => this.#versionOf(target).date };
    }
    get isEmulator() {
        return this.#options.isEmulator ?? false;
    }
    seesBeyond({ kind, dialect }) {
        if ((0,registry/* resourceType */.Vm)(kind).api.at === 'parent-host')
            return false;
        return dialect === 'classic' && this.#versions.any !== this.#versions.classic;
    }
    async describe(target) {
        const { kind, name, dialect, parent } = target;
        if ((0,registry/* resourceType */.Vm)(kind).api.listsByPrefix) {
            const { observed, unreadable } = await this.#listed({ kind, dialect, name: undefined, ...(parent && { parent }) }, name);
            if (unreadable.some((one) => one.name === name || one.name === undefined))
                throw this.#notUnderstood(target);
            return observed.find((one) => one.name === name);
        }
        const sent = await this.#send('describe', target, { method: 'GET', path: (0,requests/* pathOf */.XM)(target) });
        return sent.type === 'none' ? undefined : this.#decode(target, sent.json);
    }
    async list(kind, dialect, parent, prefix = '') {
        return await this.#listed({ kind, dialect, name: undefined, ...(parent && { parent }) }, '', prefix);
    }
    /** @param only the one name to look for; it is the first of all names that begin with it, so one page is enough */
    async #listed(all, only, prefix = only) {
        const { kind, parent } = all;
        // Pages that shift while they are read may show a resource twice; the later answer is the newer one.
        const byName = new Map();
        const unreadable = [];
        const seen = new Set();
        for (let token = '';;) {
            const answer = await this.#send('list', all, { method: 'GET', path: (0,requests/* listPath */.Kx)(kind, parent, token, prefix) });
            if (answer.type === 'none')
                return { observed: [...byName.values()], unreadable };
            const { json } = answer;
            // Pinecone's key for a list is the kind's plural.
            const items = (0,core_json/* valueAt */.fK)(json, [(0,registry/* resourceType */.Vm)(kind).plural]);
            if (!Array.isArray(items))
                throw this.#notUnderstood(all);
            for (const item of items) {
                const one = this.#decoded(all, item, answer.host);
                // An unreadable resource, perhaps somebody else's, must not keep ours from being read.
                if (one !== undefined)
                    byName.set(one.name, one);
                else
                    unreadable.push(this.#unreadable(all, item));
            }
            const next = (0,core_json/* valueAt */.fK)(json, ['pagination', 'next']);
            if ((0,registry/* resourceType */.Vm)(kind).api.pageSize === undefined || only !== '' || typeof next !== 'string' || next === '')
                return { observed: [...byName.values()], unreadable };
            // A server that repeats its pages would keep the run here until its time is up.
            if (seen.has(next))
                throw this.#notUnderstood(all);
            seen.add(next);
            token = next;
        }
    }
    async create(target, model, attempt) {
        const codec = this.#codecOf(target);
        const { subpath = '', body } = codec.encodeCreate(target.name, model);
        const path = `${(0,registry/* resourceType */.Vm)(target.kind).api.path(target.parent)}${subpath}`;
        const sent = await this.#sendOnce('create', target, { method: 'POST', path, body }, attempt);
        if (sent.type === 'ok') {
            const observed = this.#decoded(target, sent.json ?? null, sent.host);
            return observed?.name === target.name
                ? { type: 'created', observed }
                : (0,pinecone_sender/* createNotUnderstood */.fK)(this.#notUnderstood(target));
        }
        const end = (0,pinecone_sender/* failedCreate */.cv)(sent);
        // Resources of such a type are gone at once when deleted, so a name that is taken and not listed is an alias's.
        const isAlias = end.type === 'ambiguous' && end.isTaken && (0,registry/* resourceType */.Vm)(target.kind).api.listsByPrefix === true;
        return isAlias ? { ...end, isFinalIfAbsent: true } : end;
    }
    async update(target, patch, before, attempt = 1) {
        const codec = this.#codecOf(target);
        const body = (0,requests/* updateBody */.Et)(codec, patch, before);
        const sent = await this.#sendOnce('update', target, { method: 'PATCH', path: (0,requests/* pathOf */.XM)(target), body }, attempt);
        if (sent.type === 'ended')
            return (await this.#isNone(target, sent.ended)) ? { type: 'gone' } : this.#reported((0,pinecone_sender/* ambiguousOf */.Cl)(sent));
        const { updateAnswersWhole } = (0,registry/* resourceType */.Vm)(target.kind).api;
        const observed = updateAnswersWhole ? this.#decoded(target, sent.json ?? null) : undefined;
        // An answer about another resource says nothing about this one, so this one is read before anything else is sent.
        if (observed !== undefined && observed.name !== target.name)
            return this.#reported((0,pinecone_sender/* createNotUnderstood */.fK)(this.#notUnderstood(target)));
        return { type: 'updated', observed: observed ?? (await this.describe(target)) };
    }
    async delete(target, attempt = 1) {
        const sent = await this.#sendOnce('delete', target, { method: 'DELETE', path: (0,requests/* pathOf */.XM)(target) }, attempt);
        if (sent.type === 'ok')
            return { type: 'accepted' };
        if (await this.#isNone(target, sent.ended))
            return { type: 'gone' };
        if (sent.error.reason === 'deletion-protected')
            return { type: 'protected', because: sent.error };
        return this.#reported((0,pinecone_sender/* ambiguousOf */.Cl)(sent));
    }
    /** Reports a write without a clear answer to the user, like a read that is repeated. */
    #reported(ambiguous) {
        this.#options.onRetry(ambiguous.because, ambiguous.retryAfterMs);
        return ambiguous;
    }
    /**
     * Whether an answer means that nothing of that name exists: Pinecone says so, or a list confirms it.
     *
     * @throws ActionError if a 404 is not Pinecone's: otherwise a destroy at a wrong address would succeed
     */
    async #isNone(target, ended) {
        if (ended.type !== 'answer' || ended.status !== 404)
            return false;
        const { name } = target;
        if (name === undefined) {
            if (!ended.isExplained && !(this.isEmulator && (0,errors/* isUnserved */.ze)(target.kind, ended)))
                throw this.#notUnderstood(target);
            return false;
        }
        if (ended.isExplained && (0,answers/* saysAbsent */.iE)(ended, name))
            return true;
        const all = await this.list(target.kind, target.dialect, target.parent, (0,registry/* resourceType */.Vm)(target.kind).api.listsByPrefix ? name : '').catch(() => undefined);
        const isListed = all?.observed.some((one) => one.name === name) ?? true;
        if (isListed || all?.unreadable.some((one) => one.name === undefined || one.name === name))
            throw this.#notUnderstood(target);
        return true;
    }
    within(bounds) {
        const data = this.#options.data?.within(bounds);
        return new PineconeClient({ ...this.#options, ...bounds, ...(data && { data }) }, this.#noted, this.#hosts);
    }
    serverTime() {
        const { time } = this.#noted;
        return time && time.serverMs + (this.#options.clock.now() - time.clockMs);
    }
    /** Sends a request that may be repeated, until it succeeds, fails for good, or time is up. */
    async #send(operation, target, request) {
        const route = await this.#routeTo(target);
        if (route === undefined)
            return { type: 'none' };
        const errorText = route.errorText(operation, target.name);
        const sent = await route.sender.send(operation, this.#versioned(target, request, route), errorText);
        if (sent.type === 'ok')
            return { ...sent, host: route.host };
        if (await this.#isNone(target, sent.ended))
            return { type: 'none' };
        throw sent.error;
    }
    async #sendOnce(operation, target, request, number) {
        const { kind, name, parent } = target;
        const route = await this.#routeTo(target);
        if (route === undefined)
            throw parentMissing(kind, name ?? '', parent ?? { kind, name: '' });
        const errorText = route.errorText(operation, name);
        const sent = await route.sender.sendOnce(operation, this.#versioned(target, request, route), number, errorText);
        return sent.type === 'ok' ? { ...sent, host: route.host } : sent;
    }
    /** Undefined if the parent does not exist. */
    async #routeTo({ kind, parent }) {
        if (parent === undefined || (0,registry/* resourceType */.Vm)(kind).api.at !== 'parent-host') {
            return controlRoute(this.#sender, kind, this.#options.baseUrl);
        }
        const known = this.#hosts.of(parent);
        if (known !== undefined)
            return parentRoute(kind, parent, known, this.data);
        const observed = await this.describe({ ...parent, dialect: 'any' });
        return observed && parentRoute(kind, parent, observed.host, this.data);
    }
    #versioned(target, request, { base }) {
        return { ...request, path: `${base}${request.path}`, version: this.#versionOf(target).date };
    }
    /** Resources at their parent's host have no dialect: one version shows them all. */
    #versionOf({ kind, dialect }) {
        return this.#versions[(0,registry/* resourceType */.Vm)(kind).api.at === 'parent-host' ? 'classic' : dialect];
    }
    #decode(target, json) {
        const observed = this.#decoded(target, json ?? null);
        if (observed === undefined || observed.name !== target.name)
            throw this.#notUnderstood(target);
        return observed;
    }
    #codecOf(named) {
        return (0,registry/* resourceType */.Vm)(named.kind).api.codecs[this.#versionOf(named).shape];
    }
    /** Adds the parent and its host, which the request knows and the answer lacks. */
    #decoded(target, answer, parentHost = '') {
        const { parent } = target;
        const observed = this.#codecOf(target).decode(answer);
        if (observed === undefined)
            return undefined;
        return this.#hosts.note({ ...observed, host: observed.host || parentHost, ...(parent && { parent }) });
    }
    #unreadable(all, item) {
        const model = (0,core_json/* isObject */.Gv)(item) ? item : {};
        const name = typeof model['name'] === 'string' && model['name'] !== '' ? model['name'] : undefined;
        return { kind: all.kind, name, model, because: this.#notUnderstood({ ...all, name }) };
    }
    #notUnderstood(named) {
        return (0,errors/* notUnderstood */.hf)(named, this.#options.baseUrl);
    }
}

// EXTERNAL MODULE: ./src/core/loopback.js
var loopback = __nccwpck_require__(5789);
// EXTERNAL MODULE: ./src/core/text/line.js
var line = __nccwpck_require__(1220);
// EXTERNAL MODULE: ./src/pinecone/transport.js
var pinecone_transport = __nccwpck_require__(7477);
;// CONCATENATED MODULE: ./src/pinecone/data-plane.js






/** The hosts of indexes and assistants. The key goes only where `dataUrl` allows. */
class PineconeDataPlane {
    #access;
    #options;
    #noted;
    /** By origin, so that connections are reused. */
    #senders = new Map();
    constructor(access, options, noted = {}) {
        this.#access = access;
        this.#options = options;
        this.#noted = noted;
    }
    at(host, about) {
        const { sender, base, name } = this.senderTo(host, about);
        return { send: (request) => sendTo(sender, name, { ...request, path: `${base}${request.path}` }) };
    }
    /**
     * The sender for a resource's host, for callers that decide about retries themselves. `base` goes before the paths, and
     * `name` is the host in error messages.
     *
     * @throws ActionError `forbidden` if the API key may not go there
     */
    senderTo(host, about) {
        const url = dataUrl(host, this.#access);
        if (url === undefined)
            throw hostRefused(host, about);
        return { sender: this.#senderFor(url), base: url.pathname.replace(/\/+$/, ''), name: url.host };
    }
    within(bounds) {
        return new PineconeDataPlane(this.#access, { ...this.#options, ...bounds }, this.#noted);
    }
    #senderFor(url) {
        const known = this.#senders.get(url.origin);
        if (known !== undefined)
            return known;
        const { apiKey } = this.#access;
        const mayUseProxy = !(0,loopback/* isLoopback */.U)(url.hostname);
        const transport = (0,pinecone_transport/* createTransport */.o)({ baseUrl: new URL(url.origin), mayUseProxy, apiKey });
        const sender = new pinecone_sender/* Sender */.U1({ ...this.#options, transport }, this.#noted);
        this.#senders.set(url.origin, sender);
        return sender;
    }
}
async function sendTo(sender, host, request) {
    const { operation, doing, attempt, ...sent } = request;
    const errorText = dataErrorFor.bind(undefined, { doing, host });
    const end = await (attempt === undefined
        ? sender.send(operation, sent, errorText)
        : sender.sendOnce(operation, sent, attempt, errorText));
    if (end.type === 'ok')
        return end;
    const { decision, ended, error } = end;
    const answered = ended.type === 'answer' ? ended : undefined;
    return {
        type: 'failed',
        status: answered?.status,
        error,
        ...(answered?.isExplained && { words: { code: answered.code, message: answered.message } }),
        ...(decision.do === 'retry' && { retryMs: decision.afterMs }),
        ...(answered?.retryAfterMs !== undefined && { askedMs: answered.retryAfterMs })
    };
}
/**
 * The address of a resource's data, from the host in Pinecone's answer; undefined if the API key may not go there. Allowed
 * are https hosts below `.pinecone.io`, loopback hosts if the control plane is one (by http if they have no scheme, as in
 * Pinecone Local's answers), and the control plane's own host.
 */
function dataUrl(host, control) {
    const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(host);
    const bare = hasScheme ? undefined : URL.parse(`https://${host}`);
    const isLocal = bare !== undefined && bare !== null && (0,loopback/* isLoopback */.U)(bare.hostname);
    const url = hasScheme ? URL.parse(host) : isLocal ? URL.parse(`http://${host}`) : bare;
    if (!url || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        return undefined;
    if (url.protocol === 'https:' && url.port === '' && url.hostname.endsWith('.pinecone.io'))
        return url;
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return undefined;
    if (control.isLoopback && (0,loopback/* isLoopback */.U)(url.hostname))
        return url;
    if (url.hostname !== control.url.hostname)
        return undefined;
    return url.protocol === 'https:' || control.url.protocol === 'http:' ? url : undefined;
}
function hostRefused(host, about) {
    const where = host === '' ? 'no host' : `the host ${JSON.stringify((0,line/* cut */.Jj)(host, 200))}`;
    return new core_errors/* ActionError */.l({
        reason: 'forbidden',
        isHostRefused: true,
        message: `${about} has ${where} according to Pinecone's answer, and the API key goes only to hosts of pinecone.io, or to this ` +
            'machine where "api-url" is on it. So nothing was sent there. Check "api-url".'
    });
}

;// CONCATENATED MODULE: ./src/pinecone/connect.js



/** The client of a control plane, and of the resources' hosts in its answers. The API key goes nowhere else. */
function connectTo({ url, isLoopback, version }, apiKey, options) {
    const noted = {};
    const client = {
        ...options,
        transport: (0,pinecone_transport/* createTransport */.o)({ baseUrl: url, mayUseProxy: !isLoopback, apiKey }),
        baseUrl: url.href.replace(/\/$/, ''),
        apiVersion: version,
        isEmulator: isLoopback,
        data: new PineconeDataPlane({ url, isLoopback, apiKey }, options, noted)
    };
    return new PineconeClient(client, noted);
}


/***/ }),

/***/ 1081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ errorFor),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Nk: () => (/* binding */ readErrorBody),
/* harmony export */   Ug: () => (/* binding */ forbiddenAdvice),
/* harmony export */   hf: () => (/* binding */ notUnderstood),
/* harmony export */   u7: () => (/* binding */ withoutHint),
/* harmony export */   yy: () => (/* binding */ answerText),
/* harmony export */   ze: () => (/* binding */ isUnserved)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2075);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9214);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1220);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4117);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7939);





const MAX_EXCERPT_LENGTH = 600;
/** The shortest wait that an error mentions if Pinecone asks for it. */
const LONG_WAIT_MS = 60_000;
/** The beginning of a huge page is enough to tell what it is. */
const MAX_PAGE_LENGTH = 20_000;
/** Reads the error in an answer's body: Pinecone's envelope, a bare `message`, plain text, or a proxy's HTML. */
function readErrorBody(text, status) {
    const json = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parsedJson */ .U4)(text);
    if (json === undefined) {
        const page = text.slice(0, MAX_PAGE_LENGTH);
        const isPage = /^\s*</.test(page);
        const message = excerpt(isPage ? page.replace(/<(script|style)\b[^<]*|<[^<>]*>/gi, ' ') : page);
        // The gateway in front of Pinecone refuses a key, and throttles, in plain text.
        return {
            code: undefined,
            message,
            isExplained: !isPage && message !== '' && (status === 401 || status === 403 || status === 429)
        };
    }
    const code = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(json, ['error', 'code']) ?? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(json, ['code']);
    const message = [(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(json, ['error', 'message']), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(json, ['message']), (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(json, ['error'])].find((words) => typeof words === 'string');
    return {
        code: typeof code === 'string' ? code : undefined,
        message: excerpt(typeof message === 'string' ? message : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(json) ? text : ''),
        isExplained: typeof code === 'string' || typeof message === 'string'
    };
}
/** The error of an answer that is not in the form of Pinecone's API: another server's, or another version's. */
function notUnderstood({ kind, name, parent }, baseUrl) {
    const what = name === undefined
        ? `the list of ${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).plural}`
        : `${kind} "${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .fullNameOf */ .E4)({ name, ...(parent && { parent }) })}"`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        reason: 'api-error',
        message: `What ${baseUrl} answered about ${what} is not what Pinecone's API answers. Check "api-url" and "api-version".`
    });
}
/** Whether a router answered 404 to a list (in Go's or FastAPI's form): an emulator may not serve every type. */
function isUnserved(kind, { message }) {
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).api.mayBeUnserved === true && /^404 page not found$|"detail": ?"Not Found"/.test(message);
}
/** The beginning of a text from outside, on one line. */
function excerpt(text) {
    return (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(text.replace(/\s+/g, ' ').trim(), MAX_EXCERPT_LENGTH);
}
/** The error that ends an operation. It names the resource, the operation, the answer, and what to do. */
function errorFor(attempted, ended, reason, location = null) {
    const what = `${doing(attempted)} failed`;
    if (ended.type === 'no-answer') {
        const advice = NO_ANSWER_ADVICE[ended.cause ?? 'other'];
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
            reason,
            message: `${what}: ${attempted.baseUrl} did not answer (${withoutHint(ended.message)}). ${advice}`
        });
    }
    const message = `${what}. ${answerText(ended)} ${advice(attempted, ended, reason, location)}`;
    const isProjectFull = reason === 'quota' && isOfNumber(ended.message);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ reason, message, ...(isProjectFull && { isProjectFull }) });
}
/** Pinecone's answer, in whole sentences. */
function answerText({ status, code, message, retryAfterMs: asked = 0 }) {
    const came = `Pinecone answered ${String(status)}${code === undefined ? '' : ` ${code}`}${message === '' ? '' : `: ${withStop(message)}`}`;
    const wait = asked < LONG_WAIT_MS ? '' : ` It asks to wait ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(asked)} before the next request.`;
    return `${withStop(came)}${wait}`;
}
const NO_ANSWER_ADVICE = {
    'unknown-host': 'Check how "api-url" is spelt, and that the runner can look the name up.',
    certificate: 'If a proxy or a server of yours has a certificate of its own authority, name the file of that authority in the ' +
        'variable NODE_EXTRA_CA_CERTS of the step\'s "env".',
    'not-json': 'Check "api-url": Pinecone answers JSON.',
    proxy: 'Correct https_proxy (or http_proxy) in the environment of the runner, or name the host in no_proxy if it can be ' +
        'reached without a proxy.',
    'too-large': 'Check "api-url": Pinecone answers nothing of that size.',
    'file-changed': 'A file changed after it was read. Let nothing write to it during this step, then run this again.',
    other: 'Check that it can be reached, then run this again.'
};
/** Removes Node's hint, which only helps people who start Node themselves. */
function withoutHint(message) {
    return message.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca/, '');
}
function doing({ operation, kind, name }) {
    const table = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind);
    const named = `${kind} "${name ?? ''}"`;
    switch (operation) {
        case 'list':
            return `Listing the ${table.plural}`;
        case 'describe':
            return `Reading ${named}`;
        case 'create':
            return `Creating ${named}`;
        case 'update':
            return `Changing ${named}`;
        case 'delete':
            return `Deleting ${named}`;
        case 'read':
        case 'write':
            return `A request about ${named}`;
    }
}
function withStop(text) {
    return /[.!?\u2026]$/.test(text) ? text : `${text}.`;
}
function advice({ operation, kind, baseUrl }, { status, message }, reason, location) {
    const { plural } = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind);
    if (reason === 'forbidden')
        return forbiddenAdvice(status, message);
    const known = {
        unauthorized: 'Check the "api-key" input: keys are made in the Pinecone console under API keys, belong to one project, and ' +
            'reach a workflow as a secret. Secrets are empty in runs from forks.',
        quota: quotaAdvice(kind, message),
        'deletion-protected': 'Disable its deletion protection first, or allow that with "override-deletion-protection".',
        'invalid-declaration': 'Something that the declaration names is unknown to Pinecone; which clouds and regions there are, its docs say.',
        'not-found': `Check that ${baseUrl} serves ${plural}.`
    };
    return known[reason] ?? otherAdvice(operation, baseUrl, status, location);
}
/** Whether a quota limits the number of resources, rather than a month's use or pods. */
function isOfNumber(message) {
    return !/for the current month|\bpods?\b/i.test(message);
}
/** Pinecone's words tell which limit is reached: of the month, of pods, or of the number of resources. */
function quotaAdvice(kind, message) {
    if (/for the current month/i.test(message))
        return 'The plan allows no more this month. Upgrade the plan, or wait until the month is over.';
    if (/\bpods?\b/i.test(message))
        return 'The project has all the pods that its settings allow. Raise the limit of pods in the Pinecone console, or delete a pod-based index.';
    const { plural, report } = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind);
    return (`The project has all the ${plural} that its plan allows (${report.planLimit}). ` +
        'Delete some that are not needed, have "command: sweep" take what previews left, or upgrade the plan; what is being deleted counts until it is gone.');
}
/** What to do if the API key, or the account, lacks a permission. */
function forbiddenAdvice(status, message) {
    if (status === 402)
        return 'Pay what is due in the Pinecone console under Billing.';
    if (status === 400)
        return 'On the Starter plan, use cloud: aws and region: us-east-1, or upgrade the plan.';
    return message === '' || /permission|role|authori[sz]ed|api key/i.test(message)
        ? 'Check what this API key is allowed to do in the Pinecone console.'
        : 'The API key itself was accepted: do as Pinecone says.';
}
function otherAdvice(operation, baseUrl, status, location) {
    if (status >= 300 && status < 400) {
        return (`That is a redirect${location === null ? '' : ` to ${excerpt(location)}`}, and redirects are never followed, because the key would ` +
            `go along. Check "api-url" (${baseUrl}).`);
    }
    if (status === 412) {
        return operation === 'delete'
            ? 'Wait until its pending collections are finished, then run this again.'
            : 'Wait until what Pinecone names is finished, then run this again.';
    }
    if (status === 400 || status === 422)
        return 'Correct the declaration as Pinecone says.';
    return 'If it goes on, look at status.pinecone.io.';
}


/***/ }),

/***/ 3197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T6: () => (/* binding */ ProxyError),
  qB: () => (/* binding */ TooLargeError),
  dC: () => (/* binding */ directExchange),
  OA: () => (/* binding */ isProxyNamed),
  wP: () => (/* binding */ isWhole),
  x8: () => (/* binding */ readBody)
});

;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./src/pinecone/exchange.js
// One request and its whole answer, directly to the server. Through a proxy: proxied-exchange.ts.

const MAX_BODY_BYTES = 64 * 1024 * 1024;
/**
 * Sends directly to the server by Node's own client. `fetch` takes three times as long to load, and loading is most of the
 * time of a step with nothing to do. For the same reason `https` is loaded only for addresses that use it.
 */
function directExchange(baseUrl) {
    const isHttps = baseUrl.protocol === 'https:';
    const { Agent, request } = process.getBuiltinModule(isHttps ? 'node:https' : 'node:http');
    const agent = new Agent({ keepAlive: true });
    return async (path, { body, ...options }) => {
        const answer = await new Promise((resolve, reject) => {
            const sent = request(baseUrl, { ...options, path, agent }, resolve)
                .on('error', reject)
                // Neither event is an error to Node, and no answer comes after either.
                .on('upgrade', (_, socket) => {
                socket.destroy();
                reject(new Error('it wants to speak another protocol'));
            })
                .on('close', () => {
                reject(new Error('the connection was closed without an answer'));
            });
            if (body === undefined || isWhole(body))
                sent.end(body);
            else
                (0,promises_namespaceObject.pipeline)(body, sent).catch(reject);
        });
        const { statusCode: status = 0, headers } = answer;
        return { status, header: (name) => [headers[name]].flat()[0], text: await readBody(answer, options.signal) };
    };
}
/** Whether the environment names a proxy for any server. `getProxyUrl` of @actions/http-client knows for which. */
function isProxyNamed(env = process.env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => (env[name] ?? '') !== '');
}
/** Whether a body is held in memory. */
function isWhole(body) {
    return typeof body === 'string' || body instanceof Uint8Array;
}
/** The proxy refused the request, or cannot be used at all. The message has the proxy's host, never its password. */
class ProxyError extends Error {
    name = 'ProxyError';
}
/** The answer is too large to be one of Pinecone's. */
class TooLargeError extends Error {
    name = 'TooLargeError';
}
/** Reads a body to its end. Rejects if it is too large, or the signal is aborted. */
async function readBody(body, signal) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > MAX_BODY_BYTES)
            throw new TooLargeError(`the answer is larger than ${MAX_BODY_BYTES} bytes`);
        chunks.push(chunk);
    }
    // A body that ends with its connection looks complete even if it was cut off.
    signal.throwIfAborted();
    return Buffer.concat(chunks).toString('utf8');
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ updateBody),
/* harmony export */   Kx: () => (/* binding */ listPath),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   mh: () => (/* binding */ encodedName)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2075);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9214);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7939);



/** The path of one resource, after the base URL. */
function pathOf({ kind, name, parent }) {
    return `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).api.path(parent)}/${encodedName(name)}`;
}
/** Encodes `.` and `..` too, which a server would resolve as steps of the path. */
function encodedName(name) {
    return encodeURIComponent(name).replace(/^\.{1,2}$/, (dots) => dots.replaceAll('.', '%2E'));
}
/** The path of a list's page at `token`, `''` for the first, of the names with a prefix. */
function listPath(kind, parent, token, prefix = '') {
    const { path, pageSize, tokenKey = 'pagination_token' } = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).api;
    if (pageSize === undefined)
        return path(parent);
    const begins = prefix === '' ? '' : `&prefix=${encodeURIComponent(prefix)}`;
    const page = token === '' ? '' : `&${tokenKey}=${encodeURIComponent(token)}`;
    return `${path(parent)}?limit=${String(pageSize)}${begins}${page}`;
}
/**
 * The body of a PATCH.
 *
 * @param observed the resource that the patch was made for
 * @throws ActionError if the codec drops a value: half a change must not be sent as a whole one
 */
function updateBody(codec, patch, observed) {
    const body = codec.encodeUpdate(patch, observed);
    const sent = valuesIn(body);
    for (const value of valuesIn(patch)) {
        const at = sent.indexOf(value);
        if (at >= 0)
            sent.splice(at, 1);
        else
            throw notSendable(value);
    }
    return body;
}
/** Every value within objects, as JSON text; an empty object is a value itself. */
function valuesIn(json) {
    const inner = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(json) ? Object.values(json) : [];
    return inner.length === 0 ? [JSON.stringify(json)] : inner.flatMap(valuesIn);
}
function notSendable(value) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({
        reason: 'api-error',
        message: `This action has no way to send the value ${value} in the API version of this change, so nothing was sent. ` +
            'That is a defect of the action: please report it.'
    });
}


/***/ }),

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ fullOf),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   Vs: () => (/* binding */ retryAfterMs),
/* harmony export */   wA: () => (/* binding */ saysPlan)
/* harmony export */ });
/* harmony import */ var _resources_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3493);

const REPEATABLE = ['describe', 'list', 'read', 'write'];
const MIN_BACKOFF_MS = 50;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 20_000;
/** A failed lookup of a host name may succeed in a moment; after some minutes the name is a mistake. */
const MAX_ATTEMPTS_OF_UNKNOWN_HOST = 8;
/** An answer that is not Pinecone's may come from a server that is just starting; the third one means a wrong address. */
const MAX_ATTEMPTS_OF_FOREIGN_ANSWER = 3;
/** A monthly limit of the plan, for any operation, which waiting does not lift (pinecone.io docs, "Limits"). */
const MONTH_WORDS = /for the current month|upgrade your plan/i;
const THROTTLE_WORDS = /\brate\b|per[ -]?(second|minute)|too many requests/i;
const QUOTA_WORDS = /quota|reached the max|max\w* \w+ \w+ allowed|upgrade to (create|increase)/i;
const LIMIT_WORDS = /\b(limit|maximum|quota)\b/i;
/** Pinecone's answer: "You've reached the max serverless indexes allowed in project \u2026". */
const FULL_WORDS = /\bmax(?:imum)?(?: number of)? (\w+)(?: indexes)? allowed/i;
const TIMED_WORDS = /month|per (second|minute|hour|day)/i;
const PROTECTION_WORDS = /deletion protection/i;
const PLAN_WORDS = /\bplan does not (support|include|allow)/i;
/**
 * Decides what to do after an attempt that did not succeed. A write to the control plane is never simply repeated: if it
 * may have taken effect, or the name is taken, it is verified first. Only a 4xx that the body explains is a clear refusal:
 * a status of the edge in front of Pinecone (499, 520 to 530), or a proxy's page, leaves open whether a write took effect.
 * The cases: Pinecone's OpenAPI 2026-04, db_control and assistant_control; assistants answer 429 for a name that exists.
 *
 * @param random a number in [0, 1): spreads the back-off over its whole interval
 */
function decide({ operation, number, ended }, random) {
    const afterMs = waitMs(number, ended, random);
    const isRepeatable = REPEATABLE.includes(operation);
    const again = (mayBeOurs, ifAbsent) => isRepeatable
        ? { do: 'retry', afterMs }
        : { do: 'verify', mayBeOurs, isTaken: false, afterMs, ...(ifAbsent && { ifAbsent }) };
    if (ended.type === 'no-answer') {
        if (!isHopeless(ended, number))
            return again(true);
        // The answer is unreadable, and the write may have taken effect.
        return !isRepeatable && ended.cause === 'too-large' ? again(true) : { do: 'fail', reason: 'network' };
    }
    if (operation === 'create' && isTaken(ended))
        return { do: 'verify', mayBeOurs: false, isTaken: true, afterMs };
    if ((0,_resources_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isTransient */ .dg)(ended.status))
        return again(true);
    if (ended.status === 429 && !isQuota(ended)) {
        if (operation !== 'create' || THROTTLE_WORDS.test(ended.message))
            return again(false);
        const ifAbsent = LIMIT_WORDS.test(ended.message) ? { ifAbsent: 'quota' } : {};
        return { do: 'verify', mayBeOurs: false, isTaken: false, afterMs, mayBeFull: true, ...ifAbsent };
    }
    if (!isRepeatable && ended.status >= 400 && !ended.isExplained && number < MAX_ATTEMPTS_OF_FOREIGN_ANSWER)
        return again(true);
    return { do: 'fail', reason: reasonOf(operation, ended) };
}
function isHopeless({ cause }, number) {
    if (cause === 'unknown-host')
        return number >= MAX_ATTEMPTS_OF_UNKNOWN_HOST;
    if (cause === 'not-json')
        return number >= MAX_ATTEMPTS_OF_FOREIGN_ANSWER;
    return cause === 'certificate' || cause === 'too-large' || cause === 'proxy' || cause === 'file-changed';
}
function isTaken({ status, code }) {
    return status === 409 || code === 'ALREADY_EXISTS';
}
function isQuota({ status, code, message }) {
    if (THROTTLE_WORDS.test(message))
        return false;
    if (status === 429 && MONTH_WORDS.test(message))
        return true;
    return code === 'QUOTA_EXCEEDED' || QUOTA_WORDS.test(message);
}
/**
 * Which kind a project has as many of as it may have, in Pinecone's word (`serverless`); undefined if a refusal has
 * another reason, such as a monthly limit.
 */
function fullOf(ended) {
    if (ended.type !== 'answer' || TIMED_WORDS.test(ended.message))
        return undefined;
    return FULL_WORDS.exec(ended.message)?.[1]?.toLowerCase();
}
/** Whether the project's plan lacks the feature. */
function saysPlan({ status, message }) {
    return [400, 402, 403].includes(status) && PLAN_WORDS.test(message);
}
function reasonOf(operation, ended) {
    const { status, message } = ended;
    if (status === 401)
        return 'unauthorized';
    if (status === 403 && PROTECTION_WORDS.test(message))
        return 'deletion-protected';
    if ([400, 403, 429].includes(status) && isQuota(ended))
        return 'quota';
    if (status === 402 || status === 403 || (status === 400 && PLAN_WORDS.test(message)))
        return 'forbidden';
    if (status === 404)
        return operation === 'create' ? 'invalid-declaration' : 'not-found';
    return 'api-error';
}
/** Never less than our own back-off: a `Retry-After` of 0, or in the past, would cause hundreds of requests a second. */
function waitMs(number, ended, random) {
    const backoffMs = Math.round(random * Math.min(FIRST_BACKOFF_MS * 2 ** (number - 1), MAX_BACKOFF_MS));
    return Math.max(MIN_BACKOFF_MS, backoffMs, (ended.type === 'answer' && ended.retryAfterMs) || 0);
}
/**
 * Reads a `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3).
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds from now, at least 0; undefined if the header is missing or invalid
 */
function retryAfterMs(header, now) {
    if (header === null)
        return undefined;
    const text = header.trim();
    if (/^\d+(\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1000);
    // Date.parse accepts much that is no date, `-3` for example.
    const date = / GMT$/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 1859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U1: () => (/* binding */ Sender),
  Cl: () => (/* binding */ ambiguousOf),
  fK: () => (/* binding */ createNotUnderstood),
  cv: () => (/* binding */ failedCreate)
});

// EXTERNAL MODULE: ./src/core/json.js
var core_json = __nccwpck_require__(9214);
// EXTERNAL MODULE: ./src/pinecone/errors.js
var errors = __nccwpck_require__(1081);
// EXTERNAL MODULE: ./src/pinecone/retry.js
var retry = __nccwpck_require__(7826);
;// CONCATENATED MODULE: ./src/pinecone/reply.js



/**
 * Reads an answer: its JSON, or how the request failed.
 *
 * @param now milliseconds since the epoch
 * @param redact removes an echoed API key from the answer, before any of it is cut
 */
function readReply({ status, header, text }, operation, now, redact) {
    if (status >= 200 && status < 300) {
        const json = (0,core_json/* parsedJson */.U4)(text);
        // A changed resource is read again, and some writes of data have no answer. Any other answer without JSON is not
        // Pinecone's.
        if (json !== undefined ||
            ((operation === 'update' || operation === 'write' || operation === 'delete') && text.trim() === ''))
            return { type: 'ok', json };
        const encoding = header('content-encoding');
        const message = `a ${String(status)} that is not JSON${encoding === undefined ? '' : `, encoded as ${encoding}`}`;
        return { type: 'no-answer', message, cause: 'not-json' };
    }
    // A date in Retry-After counts from the server's own time, if the answer has it.
    const sentAt = Date.parse(header('date') ?? '');
    return {
        type: 'answer',
        status,
        ...(0,errors/* readErrorBody */.Nk)(redact(text), status),
        retryAfterMs: (0,retry/* retryAfterMs */.Vs)(header('retry-after') ?? null, Number.isNaN(sentAt) ? now : sentAt)
    };
}

// EXTERNAL MODULE: ./src/pinecone/transport.js
var pinecone_transport = __nccwpck_require__(7477);
;// CONCATENATED MODULE: ./src/pinecone/sender.js



const REQUEST_MS = 30_000;
/** The wait before another try after a create whose answer cannot be understood. */
const NOT_UNDERSTOOD_MS = 2_000;
/** Sends requests to one host: once, or until they succeed, fail for good, or time is up. */
class Sender {
    #options;
    #noted;
    constructor(options, noted) {
        this.#options = options;
        this.#noted = noted;
    }
    /** Sends a request that may be repeated, until it succeeds, fails for good, or time is up. */
    async send(operation, request, errorText) {
        const { clock, signal, deadline, onRetry, trace } = this.#options;
        for (let number = 1;; number += 1) {
            const sent = await this.sendOnce(operation, request, number, errorText);
            if (sent.type === 'ok')
                return sent;
            const { decision, error } = sent;
            if (decision.do !== 'retry' || clock.now() + decision.afterMs >= deadline)
                return sent;
            onRetry(error, decision.afterMs);
            trace?.(`${request.method} ${request.path}: trying again in ${String(decision.afterMs)} ms`);
            await clock.sleep(decision.afterMs, signal);
        }
    }
    /** Sends one request. `number` counts from 1; the back-off grows with it. */
    async sendOnce(operation, request, number, errorText) {
        const [ended, location] = await this.#exchange(request, operation, number);
        if (ended.type === 'ok')
            return ended;
        const decision = (0,retry/* decide */.LD)({ operation, number, ended }, this.#options.random());
        const reason = decision.do === 'fail'
            ? decision.reason
            : ((decision.do === 'verify' ? decision.ifAbsent : undefined) ??
                (ended.type === 'no-answer' ? 'network' : 'api-error'));
        return { type: 'ended', decision, ended, error: errorText(ended, reason, location) };
    }
    async #exchange(request, operation, number) {
        const { transport, clock, deadline, redact, signal, trace } = this.#options;
        let reply;
        const since = clock.now();
        const traced = (end) => {
            const ms = Math.round(clock.now() - since);
            trace?.(`${request.method} ${request.path} (attempt ${String(number)}, ${request.version}): ${end} after ${String(ms)} ms`);
        };
        try {
            reply = await transport(request, {
                timeoutMs: () => Math.min(request.timeoutMs ?? REQUEST_MS, deadline - clock.now()),
                signal
            });
            traced(String(reply.status));
        }
        catch (error) {
            traced(error instanceof Error ? `no answer (${error.message})` : 'no answer');
            if (!(error instanceof pinecone_transport/* NoAnswerError */.i))
                throw error;
            return [{ type: 'no-answer', message: error.message, cause: error.failureCause }, null];
        }
        const ended = readReply(reply, operation, clock.now(), redact);
        // The page of a proxy on the way has the proxy's time, and expiries are decided by Pinecone's.
        if (ended.type === 'ok' || (ended.type === 'answer' && ended.isExplained))
            this.#noteTime(reply);
        return [ended, redact(reply.header('location') ?? '') || null];
    }
    #noteTime({ header }) {
        const serverMs = Date.parse(header('date') ?? '');
        if (!Number.isNaN(serverMs))
            this.#noted.time = { serverMs, clockMs: this.#options.clock.now() };
    }
}
/**
 * The ambiguous answer of a write whose effect has to be looked up.
 *
 * @throws ActionError the error of a write that failed for good
 */
function ambiguousOf({ decision, error }) {
    if (decision.do !== 'verify')
        throw error;
    const { mayBeOurs, isTaken, afterMs, ifAbsent, mayBeFull } = decision;
    return {
        type: 'ambiguous',
        mayBeOurs,
        isTaken,
        retryAfterMs: afterMs,
        because: error,
        ...(ifAbsent && { isFinalIfAbsent: true }),
        ...(mayBeFull && { mayBeFull })
    };
}
/**
 * The answer of a create that did not succeed.
 *
 * @throws ActionError the error of a create that failed for good, unless the project is full
 */
function failedCreate(sent) {
    const of = sent.error.reason === 'quota' ? (0,retry/* fullOf */.Dx)(sent.ended) : undefined;
    return of === undefined ? ambiguousOf(sent) : { type: 'full', of, because: sent.error };
}
/** The ambiguous answer of a create that succeeded, with content that cannot be understood. */
function createNotUnderstood(because) {
    return { type: 'ambiguous', mayBeOurs: true, isTaken: false, retryAfterMs: NOT_UNDERSTOOD_MS, because };
}


/***/ }),

/***/ 7477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ NoAnswerError),
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var _core_limiter_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(694);
/* harmony import */ var _apply_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4663);
/* harmony import */ var _content_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7494);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9214);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4117);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3197);






/** The request ended without a complete answer. It may have taken effect. */
class NoAnswerError extends Error {
    name = 'NoAnswerError';
    failureCause;
    constructor(message, cause) {
        super(message, { cause });
        this.failureCause = failureCauseIn(cause);
    }
}
const MOST_AT_ONCE = 10;
// Pinecone's SDKs put the tag of an integration into the User-Agent like this.
const USER_AGENT = 'pinecone-provision-action; lang=typescript; source_tag=pinecone_provision_action';
/**
 * Makes the transport to one host. It sends at most ten requests at once, never follows redirects (the API key would go
 * along), and uses proxies from the environment if allowed.
 *
 * The transport rejects with `NoAnswerError` if no complete answer came in time. If it is aborted, it rejects with the
 * signal's reason before the request was sent, and with `InterruptedError` after that.
 */
function createTransport({ baseUrl, mayUseProxy, apiKey }) {
    const limit = (0,_core_limiter_js__WEBPACK_IMPORTED_MODULE_2__/* .limiter */ .T)(MOST_AT_ONCE);
    let exchange;
    const base = baseUrl.pathname.replace(/\/+$/, '');
    return (request, { timeoutMs, signal }) => limit(async () => {
        signal.throwIfAborted();
        const ms = timeoutMs();
        if (ms <= 0)
            throw new NoAnswerError('the time that "timeout" allows was up');
        const timeout = AbortSignal.timeout(Math.ceil(ms));
        const body = bodyOf(request);
        try {
            exchange ??= openExchange(baseUrl, mayUseProxy);
            return await (await exchange)(`${base}${request.path}`, {
                method: request.method,
                headers: headersOf(request, apiKey),
                body,
                signal: AbortSignal.any([signal, timeout])
            });
        }
        catch (error) {
            if (signal.aborted)
                throw new _apply_ports_js__WEBPACK_IMPORTED_MODULE_0__/* .InterruptedError */ .p(signal.reason);
            const cause = (body instanceof ReadBody ? body.failure : undefined) ?? error;
            const words = timeout.aborted ? `no whole answer within ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(ms)}` : wordsOf(cause);
            throw new NoAnswerError(words, cause);
        }
    });
}
async function openExchange(baseUrl, mayUseProxy) {
    if (!mayUseProxy || !(0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .isProxyNamed */ .OA)())
        return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .directExchange */ .dC)(baseUrl);
    const { proxiedExchange } = await Promise.all(/* import() | proxy */[__nccwpck_require__.e(564), __nccwpck_require__.e(929)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1671));
    return proxiedExchange(baseUrl) ?? (0,_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .directExchange */ .dC)(baseUrl);
}
function bodyOf({ body, raw, streamed }) {
    if (streamed !== undefined)
        return new ReadBody(streamed.read());
    return raw?.text ?? (body === undefined ? undefined : JSON.stringify(body));
}
/** A body that is read while it is sent. Keeps a failure to read, of which the sender sees only a broken connection. */
class ReadBody {
    #chunks;
    failure;
    constructor(chunks) {
        this.#chunks = chunks;
    }
    async *[Symbol.asyncIterator]() {
        try {
            yield* this.#chunks;
        }
        catch (error) {
            this.failure = error;
            throw error;
        }
    }
}
function headersOf({ version, body, raw, streamed }, apiKey) {
    const type = streamed?.type ?? raw?.type ?? (body === undefined ? undefined : 'application/json');
    return {
        'Api-Key': apiKey,
        'X-Pinecone-Api-Version': version,
        'User-Agent': USER_AGENT,
        Accept: 'application/json',
        ...(type !== undefined && { 'Content-Type': type }),
        ...(streamed && { 'Content-Length': String(streamed.bytes) })
    };
}
/** An error and what caused it: `fetch` hides why it failed in the cause. */
function* causesOf(error) {
    for (let [at, depth] = [error, 0]; (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(at) && depth < 4; [at, depth] = [at['cause'], depth + 1]) {
        const [message, code] = [at['message'], at['code']];
        yield { message: typeof message === 'string' ? message : '', code: typeof code === 'string' ? code : '' };
    }
}
/** `getaddrinfo ENOTFOUND \u2026`, `connect ECONNREFUSED \u2026`, `socket hang up`. */
function wordsOf(error) {
    const words = [...causesOf(error)].map(({ message, code }) => message || code).filter((said) => said !== '');
    return [...new Set(words)].join(': ') || String(error);
}
// nodejs.org, "Common system errors", and OpenSSL's codes in "tls: X509 certificate error codes".
const CERTIFICATE = /^(ERR_TLS_CERT_ALTNAME_INVALID|CERT_\w+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?))$/;
function failureCauseIn(error) {
    if (error instanceof _exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .TooLargeError */ .qB)
        return 'too-large';
    if (error instanceof _exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .ProxyError */ .T6)
        return 'proxy';
    if (error instanceof _content_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .ChangedFileError */ .L)
        return 'file-changed';
    const codes = [...causesOf(error)].map(({ code }) => code);
    if (codes.includes('ENOTFOUND'))
        return 'unknown-host';
    return codes.some((code) => CERTIFICATE.test(code)) ? 'certificate' : undefined;
}


/***/ }),

/***/ 9186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ backedUpBy),
/* harmony export */   n: () => (/* binding */ withBackup)
/* harmony export */ });
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7756);
/* harmony import */ var _undeclared_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2149);
// Which resource is backed up before a deletion. Pure.



/** The resource whose backup has another's data: itself, or the nearest parent with backups; undefined if there is none. */
function backedUpBy({ kind, name, parent }) {
    if ((0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(kind).backups !== undefined)
        return { kind, name, ...(parent && { parent }) };
    return parent && backedUpBy(parent);
}
/** Adds to a deletion that it is backed up first, if the policy says so. Refuses it if no backup can be made. */
function withBackup(change, all, { backsUp }) {
    if (!backsUp || (change.action !== 'delete' && change.action !== 'replace'))
        return change;
    const source = backedUpBy(change);
    if (source === undefined)
        return change;
    const observed = (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(source) === (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(change) ? change.observed : all.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(source));
    const conflict = observed && (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(source.kind).backups?.conflict(observed);
    if (conflict === undefined)
        return { ...change, backsUp: true };
    const message = `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(change)} is not ${change.action}d: ${source.kind} "${source.name}" ${conflict}. To delete it without one, ` +
        'leave out "backup-before-delete".';
    return { ...(0,_undeclared_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J5)(change, { reason: 'invalid-input', message }), fields: [] };
}


/***/ }),

/***/ 1340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iY: () => (/* binding */ planJson),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   w1: () => (/* binding */ shownAction)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9214);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7939);


/** Whether a refusal keeps the whole plan from being carried out. */
function isBlocked(plan) {
    return plan.changes.some((change) => change.action === 'refuse' && change.isBlocking);
}
/** The action on the resource as a whole: `update` if only its content changes. */
function shownAction({ action, content = [] }) {
    return action === 'keep' && content.length > 0 ? 'update' : action;
}
/** The output `plan`, without the resources that are kept. */
function planJson(plan) {
    return plan.changes
        .filter((change) => shownAction(change) !== 'keep')
        .map((change) => ({
        kind: change.kind,
        name: (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .fullNameOf */ .E4)(change),
        action: shownAction(change),
        fields: fieldsOf(change).map(({ path, before, after, effect }) => ({
            path: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .LF)(path),
            before: before ?? null,
            after,
            effect
        }))
    }));
}
/** The plan shows the backup like a field, one that cannot change afterwards. */
function restoreField({ source, backupId, records }) {
    const after = {
        index: source,
        ...(backupId !== undefined && { backup_id: backupId }),
        ...(records !== undefined && { records })
    };
    return { path: ['restore_from'], after, effect: 'replace' };
}
function fieldsOf(change) {
    const inside = (change.content ?? []).flatMap(({ fields }) => fields);
    const restore = 'restore' in change ? change.restore : undefined;
    return [...('fields' in change ? change.fields : []), ...(restore ? [restoreField(restore)] : []), ...inside];
}


/***/ }),

/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ isSameResource),
/* harmony export */   E0: () => (/* binding */ changedFields),
/* harmony export */   En: () => (/* binding */ unansweredFields),
/* harmony export */   GS: () => (/* binding */ lateFields),
/* harmony export */   Lx: () => (/* binding */ mayBeSame),
/* harmony export */   gY: () => (/* binding */ isReportedLate),
/* harmony export */   gn: () => (/* binding */ patchOf),
/* harmony export */   vC: () => (/* binding */ dialectConflict)
/* harmony export */ });
/* harmony import */ var _resources_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9693);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9214);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7939);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5355);




/** The declared fields whose values in Pinecone differ. Fields that are not declared, or not reported yet, do not count. */
function changedFields(declared, observed) {
    const { fields } = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind);
    return (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredValuesOf */ .yA)(fields, declared.model).flatMap((fieldValue) => {
        if (observed.isIncomplete && isReportedLate(declared, fieldValue))
            return [];
        const elsewhere = isElsewhere(declared, fieldValue, observed.model);
        if (!elsewhere && (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .isAsDeclared */ .VZ)(fieldValue, observed.model))
            return [];
        const before = elsewhere ? undefined : (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .observedValue */ .ki)(fieldValue, observed.model);
        return [
            {
                path: fieldValue.path,
                ...(before !== undefined && { before }),
                after: fieldValue.value,
                effect: elsewhere ? 'replace' : (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .effectOf */ .$x)(fieldValue, before)
            }
        ];
    });
}
/**
 * The declared fields that an answer lacks although every answer about such a resource has them. Nothing can be planned
 * from such an answer.
 */
function unansweredFields(declared, observed) {
    const { fields, comparison } = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind);
    return (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredValuesOf */ .yA)(fields, declared.model)
        .filter((fieldValue) => {
        if (observed.isIncomplete && isReportedLate(declared, fieldValue))
            return observed.ready;
        if (comparison?.isUnanswered(fieldValue.path, observed.model))
            return true;
        return (fieldValue.field.isAlwaysAnswered?.(observed.model) === true &&
            !isElsewhere(declared, fieldValue, observed.model) &&
            (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .observedValue */ .ki)(fieldValue, observed.model) === undefined);
    })
        .map(({ path }) => path);
}
/** The declared fields that Pinecone reports only of a ready resource. */
function lateFields(declared) {
    return (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredValuesOf */ .yA)((0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind).fields, declared.model)
        .filter((one) => isReportedLate(declared, one))
        .map(({ path }) => path);
}
/**
 * Whether a resource may be the one that was read before, and not another of its name: it has the same host, the same owner
 * and expiry, and has not begun anew.
 */
function mayBeSame(before, seen) {
    if (before.host !== seen.host && before.host !== '' && seen.host !== '')
        return false;
    if (seen.state === 'Initializing' && before.state !== 'Initializing')
        return false;
    const [was, is] = [before, seen].map(({ kind, model }) => {
        return { ...(0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipTagsOf */ .mZ)(kind, model), [_resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTECTION_LIFTED_TAG */ .kh]: undefined };
    });
    return JSON.stringify(sorted(was ?? {})) === JSON.stringify(sorted(is ?? {}));
}
function sorted(tags) {
    return Object.entries(tags).sort(([one], [other]) => (one < other ? -1 : 1));
}
/** Whether a resource also has the same settings as before; both have to be read in the same API version. */
function isSameResource(before, seen) {
    return mayBeSame(before, seen) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isEqual */ .n4)(settingsOf(before, seen), settingsOf(seen, before));
}
/** By path, without deletion protection, which a run itself changes, and without settings that one of the two may lack. */
function settingsOf(one, other) {
    const isPartlyReported = one.isIncomplete === true || other.isIncomplete === true || one.isOtherShape !== other.isOtherShape;
    const { fields, ownership } = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(one.kind);
    const settings = (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValuesOf */ .kH)(fields, one.model).filter((fieldValue) => {
        const [top, key] = fieldValue.path;
        if (top === 'deletion_protection' || key === _resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTECTION_LIFTED_TAG */ .kh)
            return false;
        if (top === ownership.at)
            return true;
        return (!isPartlyReported &&
            fieldValue.value !== fieldValue.field.whenAbsent &&
            !fieldValue.field.mayBeUnanswered?.(one.model));
    });
    return Object.fromEntries(settings.map(({ path, value }) => [JSON.stringify(path), value]));
}
/** Whether Pinecone reports a field only of a ready resource. */
function isReportedLate({ kind }, { path }) {
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).comparison?.isReportedLate(path) ?? false;
}
/** Whether a field belongs to another sort of resource than the observed one. */
function isElsewhere({ kind }, { path }, observed) {
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).comparison?.isOfAnotherSort(path, observed) ?? false;
}
/** Why a resource can never become as declared, a sentence; undefined if it can, or if that is unknown. */
function dialectConflict(declared, observed) {
    if (observed.isIncomplete)
        return undefined;
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind).comparison?.conflict(declared.model, observed.model);
}
/** The model of an update's PATCH: the changed fields, and the complete objects that the API accepts only complete. */
function patchOf(declared, observed, changes) {
    const fieldValues = (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValuesOf */ .kH)((0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind).fields, declared.model);
    const changed = fieldValues.filter((fieldValue) => changes.some((change) => isSamePath(change.path, fieldValue.path)));
    return changed.reduce((patch, fieldValue) => {
        const whole = fieldValue.field.sentWithin;
        if (whole === undefined)
            return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .withValueAt */ .h7)(patch, fieldValue.path, fieldValue.value);
        const path = whole.path.split('.');
        const declaredWhole = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(declared.model, path) ?? {};
        const value = whole.as === 'declared' ? declaredWhole : merged(fieldValues, path, declaredWhole, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(observed.model, path));
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .withValueAt */ .h7)(patch, path, value);
    }, {});
}
function merged(fieldValues, at, declared, observed) {
    const both = { ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(observed) ? observed : {}), ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(declared) ? declared : {}) };
    return fieldValues
        .filter((fieldValue) => fieldValue.field.removedBy === fieldValue.value && isSamePath(fieldValue.path.slice(0, at.length), at))
        .reduce((model, fieldValue) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutValueAt */ .$x)(model, fieldValue.path.slice(at.length)), both);
}
function isSamePath(a, b) {
    return a.length === b.length && a.every((key, at) => key === b[at]);
}


/***/ }),

/***/ 3107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ MAX_DECLARERS_LENGTH),
/* harmony export */   LU: () => (/* binding */ declarersOf),
/* harmony export */   Pt: () => (/* binding */ parseDeclarers),
/* harmony export */   f8: () => (/* binding */ declarersComment),
/* harmony export */   gh: () => (/* binding */ mergeDeclarers),
/* harmony export */   iT: () => (/* binding */ withoutContention)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9214);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7939);
/* harmony import */ var _resources_names_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4746);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5355);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7756);
/* harmony import */ var _undeclared_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2149);
// Which job declared which resource for which commit of a pull request. Pure. The pull request's comment carries this as
// hidden data. Anybody may have written it, so its only effect is to prevent replaces.






const DATA = /<!-- pinecone-provision-action:declarers:1 ([A-Za-z0-9+/=]*) -->/;
const MAX_DECLARERS = 60;
const MAX_TEXT = 200;
/** The most characters that the data takes up in a comment. */
const MAX_DECLARERS_LENGTH = 24_000;
/** The declarers of a run's plan, without the resources that it was refused. */
function declarersOf({ changes }, refused, { project, ...origin }, at) {
    return changes
        .filter((change) => change.action !== 'refuse' && !refused.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(change)))
        .map((change) => ({ key: declarerKey(change, project), ...origin, declares: declaresHash(change), at }));
}
/** Two projects may have the same name each: jobs with the API keys of different projects do not conflict. */
function declarerKey(change, project) {
    return project === '' ? (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(change) : `${(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .TN)(change)} @${project}`;
}
/** Leaves out the ownership tags, which change whenever the expiry is renewed. */
function declaresHash({ kind, declared }) {
    return (0,_resources_names_js__WEBPACK_IMPORTED_MODULE_4__/* .shortHash */ .B)(canonical((0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutOwnershipTags */ .$F)(kind, declared?.model ?? {})));
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join()}]`;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}
/** The latest declarer of each resource. If a job declares the same again, its earlier declarer stays. */
function mergeDeclarers(...lists) {
    const latest = new Map();
    for (const one of lists.flat()) {
        const other = latest.get(one.key);
        const isSame = other !== undefined && other.sha === one.sha && other.declares === one.declares && other.by === one.by;
        if (other === undefined || (!isSame && one.at >= other.at))
            latest.set(one.key, one);
    }
    return [...latest.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(-MAX_DECLARERS);
}
/** The declarers as hidden data of a comment. */
function declarersComment(declarers) {
    return `<!-- pinecone-provision-action:declarers:1 ${Buffer.from(JSON.stringify(declarers)).toString('base64')} -->`;
}
/** Reads the declarers in a comment; leaves out invalid ones. */
function parseDeclarers(body) {
    const json = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parsedJson */ .U4)(Buffer.from(DATA.exec(body)?.[1] ?? '', 'base64').toString());
    return Array.isArray(json) ? json.flatMap(declarerIn) : [];
}
function declarerIn(json) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(json))
        return [];
    const { key, by, run, job, sha, declares, at } = json;
    const texts = { key, by, run, job, sha, declares };
    const isWhole = Object.values(texts).every((text) => typeof text === 'string' && text.length <= MAX_TEXT);
    if (!isWhole || typeof at !== 'number' || !Number.isSafeInteger(at) || at < 0)
        return [];
    return [{ ...texts, at }];
}
/**
 * Refuses the replaces of resources that another workflow or job declares differently for the same head commit: the two
 * would replace each other's resource at every push.
 */
function withoutContention(plan, declarers, origin) {
    const changes = plan.changes.map((change) => isContended(change, declarers, origin) ? (0,_undeclared_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(change, contentionFailure(change)) : change);
    return { ...plan, changes };
}
function isContended(change, declarers, origin) {
    if (change.action !== 'replace')
        return false;
    return declarers.some((one) => {
        const isSameResource = one.key === declarerKey(change, origin.project) && one.sha === origin.sha;
        if (!isSameResource || one.declares === declaresHash(change))
            return false;
        return one.by !== origin.by || (one.run === origin.run && one.job !== origin.job);
    });
}
function contentionFailure(change) {
    return {
        reason: 'immutable-change',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(change)} is declared otherwise by another workflow or job for this same commit of the pull request, ` +
            'so it is not replaced: the two would replace each other. Give each its own "name-suffix".'
    };
}


/***/ }),

/***/ 4505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e_: () => (/* binding */ withProtectionRestored),
/* harmony export */   h7: () => (/* binding */ isRenewal),
/* harmony export */   ht: () => (/* binding */ withOwnershipTags),
/* harmony export */   kq: () => (/* binding */ untaggedLiftWarnings)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9214);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5355);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7756);




/** An expiry that is later than the declared one by less than this stays: the difference is only rounding. */
const TOLERANCE_MS = 60_000;
/**
 * Adds the owner's ownership tags to a declaration, to be compared and written like declared tags. Permanent resources get
 * them only when they are created.
 */
function withOwnershipTags(declared, observed, { owner, expiry }) {
    const map = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipMapOf */ .Vc)(declared.kind);
    if (map === undefined || (owner.lifetime === 'permanent' && observed !== undefined))
        return declared;
    const ownershipTags = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipTagsFor */ .uZ)(owner, declared.declaredName, expiresAt(map, observed, expiry));
    const model = Object.entries(ownershipTags).reduce((model, [tag, value]) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .withValueAt */ .h7)(model, [map.at, tag], value), declared.model);
    return { ...declared, model };
}
/**
 * Adds deletion protection to a declaration if an earlier run lifted it for a deletion that then failed
 * (`PROTECTION_LIFTED_TAG`). A declared value takes precedence.
 */
function withProtectionRestored(declared, observed) {
    const path = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipTagPath */ .nl)(declared.kind, _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTECTION_LIFTED_TAG */ .kh);
    if (path === undefined || (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(observed.model, path) === undefined)
        return declared;
    return { ...declared, model: { deletion_protection: 'enabled', ...(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .withValueAt */ .h7)(declared.model, path, '') } };
}
/** A warning for each protection that is lifted without the tag by which a later run would put it back. */
function untaggedLiftWarnings({ changes }) {
    return changes.flatMap((change) => {
        if (!('liftsProtection' in change) || !(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_3__/* .isProtected */ .bz)(change.observed) || (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .fitsLiftedTag */ .Pq)(change.observed))
            return [];
        return [
            `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(change)} has no tag free for ${_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTECTION_LIFTED_TAG */ .kh}, so its deletion protection is lifted without. ` +
                'If this run is killed before the deletion, the protection stays lifted, and no later run says so.'
        ];
    });
}
/**
 * The expiry of a resource, in seconds since the epoch. The present one stays if between half and all of the lifetime is
 * left, so that a second apply has nothing to write.
 */
function expiresAt({ at }, observed, { afterMs, nowMs }) {
    const renewed = Math.ceil((nowMs + afterMs) / 1000);
    const tag = observed && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(observed.model, [at, _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPIRY_TAG */ .R8]);
    const present = typeof tag === 'string' && /^\d{1,15}$/.test(tag) ? Number(tag) : undefined;
    if (present === undefined)
        return renewed;
    const leftMs = present * 1000 - nowMs;
    return leftMs >= afterMs / 2 && leftMs <= afterMs + TOLERANCE_MS ? present : renewed;
}
/** Whether the only changed field is the expiry: renewing it is no change for the user. */
function isRenewal(fields) {
    return fields.length > 0 && fields.every(({ path }) => path.at(-1) === _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPIRY_TAG */ .R8 && path.length === 2);
}


/***/ }),

/***/ 3851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownershipFailure),
/* harmony export */   S: () => (/* binding */ permanentWarnings)
/* harmony export */ });
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7939);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5355);


/**
 * Why a run may not use a resource, or not delete it (a replace deletes, too); undefined if it may. Ownership tags prevent
 * accidents, not attacks: anybody with the API key can forge them.
 */
function ownershipFailure(target, observed, purpose, policy) {
    const ownership = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnership */ .m9)(observed);
    const { owner } = policy;
    if (owner.lifetime !== 'permanent') {
        return (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnedBy */ .D0)(owner, ownership) ? nameFailure(target, observed) : notOwned(target, ownership, owner);
    }
    if (ownership.by !== 'permanent' && ownership.by !== 'nobody') {
        return notOwned(target, ownership, owner);
    }
    if (purpose !== 'delete')
        return undefined;
    if (ownership.by === 'permanent' && ownership.repositoryId !== owner.repositoryId)
        return notOwned(target, ownership, owner);
    return permanentFailure(target, policy);
}
/** If two declarations result in one name (`docs` with the suffix `x`, and `docs-x`), the second is a mistake. */
function nameFailure(target, observed) {
    const madeFor = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredNameOf */ .bx)(observed);
    if (target.declared === undefined || madeFor === undefined || madeFor === target.declaredName)
        return undefined;
    return {
        reason: 'not-owned',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(target)} exists and was made for the declared name ${JSON.stringify(madeFor)}, not for ` +
            `${JSON.stringify(target.declaredName)}: together with "name-suffix" both come to this name. Give one of them ` +
            'another name or suffix.'
    };
}
/**
 * Runs for a pull request may be of unreviewed code, so they delete a permanent resource only if its name has the pull
 * request's number.
 */
function permanentFailure(target, { startedBy }) {
    if (startedBy === undefined || isNamedFor(startedBy.pullRequest, target))
        return undefined;
    const own = startedBy.pullRequest && nameTail(startedBy.pullRequest);
    return {
        reason: 'permanent-in-pull-request',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(target)} is permanent, and a run for a pull request does not delete what is ` +
            `permanent. Declare "lifetime: pull-request" for what belongs to the pull request` +
            (own === undefined ? '.' : `, or give it a name with ${own} in it.`)
    };
}
function isNamedFor(pullRequest, { name }) {
    return pullRequest !== undefined && `-${name}-`.includes(`-${nameTail(pullRequest)}-`);
}
function nameTail(pullRequest) {
    return `pr-${String(pullRequest)}`;
}
/**
 * The warning of a plan that makes or changes permanent resources in a run for a pull request: that may be intended, but
 * more often `lifetime: pull-request` was forgotten.
 */
function permanentWarnings(plan, { owner, startedBy }) {
    if (owner.lifetime !== 'permanent' || startedBy === undefined)
        return [];
    const changes = plan.changes.filter(({ action }) => action === 'create' || action === 'update');
    const names = changes.filter((change) => !isNamedFor(startedBy.pullRequest, change)).map(({ name }) => name);
    if (names.length === 0)
        return [];
    return [
        `This run is for a pull request, and what it makes or changes is permanent: ${names.join(', ')}. For a preview set ` +
            '"lifetime: pull-request"; to only see what merging would do, set "dry-run: true".'
    ];
}
function notOwned(target, ownership, owner) {
    return {
        reason: 'not-owned',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(target)} exists and ${ownerDescription(ownership, owner)}, so it is left alone. ` +
            hint(ownership, owner)
    };
}
function ownerDescription(ownership, owner) {
    if (ownership.by === 'nobody')
        return `has no ownership tags of ${ownerText(owner)}`;
    if (ownership.by === 'malformed')
        return 'has ownership tags that make no sense';
    const of = ownership.repositoryId === owner.repositoryId
        ? 'this repository'
        : `the repository with the id ${ownership.repositoryId}`;
    switch (ownership.by) {
        case 'permanent':
            return `belongs to ${of}`;
        case 'pull-request':
            return `belongs to pull request #${String(ownership.pullRequest)} of ${of}`;
        case 'run':
            return `belongs to run ${ownership.runId} of ${of}`;
        case 'job':
            return `belongs to a job of run ${ownership.runId}, attempt ${ownership.runAttempt}, of ${of}`;
    }
}
function ownerText(owner) {
    switch (owner.lifetime) {
        case 'permanent':
            return 'this repository';
        case 'pull-request':
            return `pull request #${String(owner.pullRequest)} of this repository`;
        case 'run':
            return 'this run';
        case 'job':
            return 'this job';
    }
}
function hint(ownership, owner) {
    if (ownership.by === 'malformed')
        return 'Remove its tags (or keys of metadata) that begin with gha- by hand, or use another name.';
    if (ownership.by !== 'nobody' && ownership.repositoryId !== owner.repositoryId) {
        return ('Where repositories share a Pinecone project, keep their names apart with ' +
            '"name-suffix: ${{ github.event.repository.name }}". If this repository is that one, moved here, remove the tag ' +
            'gha-repository-id by hand.');
    }
    return 'Use another name, or "name-suffix".';
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ makePlan),
  Ub: () => (/* binding */ planDestroy),
  _x: () => (/* binding */ planOne),
  D0: () => (/* binding */ planUndeclaredDestroy)
});

// EXTERNAL MODULE: ./src/resources/carry-over.js
var carry_over = __nccwpck_require__(304);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __nccwpck_require__(7939);
// EXTERNAL MODULE: ./src/resources/ownership.js
var ownership = __nccwpck_require__(5355);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __nccwpck_require__(7756);
// EXTERNAL MODULE: ./src/plan/compare.js
var compare = __nccwpck_require__(6805);
// EXTERNAL MODULE: ./src/plan/ownership-tags.js
var ownership_tags = __nccwpck_require__(4505);
// EXTERNAL MODULE: ./src/plan/backup.js
var backup = __nccwpck_require__(9186);
// EXTERNAL MODULE: ./src/plan/restore.js
var restore = __nccwpck_require__(1056);
// EXTERNAL MODULE: ./src/plan/ownership.js
var plan_ownership = __nccwpck_require__(3851);
// EXTERNAL MODULE: ./src/plan/policy.js
var plan_policy = __nccwpck_require__(2950);
// EXTERNAL MODULE: ./src/core/json.js
var json = __nccwpck_require__(9214);
;// CONCATENATED MODULE: ./src/plan/refusals.js
// The failures of a plan's refusals, in whole sentences.





/** Tags can be copied, and nothing else identifies an undeclared resource, so its name has to match them. */
function copiedFailure(target, observed, { owner }) {
    if (owner.lifetime === 'permanent' || (0,ownership/* isNamedAsOwned */.$c)(observed, (0,ownership/* readOwnership */.m9)(observed)))
        return undefined;
    return {
        reason: 'not-owned',
        message: `${(0,registry/* titleOf */.Gg)(target)} has the ownership tags of this run, but its name does not end as theirs do, so they may be ` +
            'copied (a restored backup brings those of its source along). It is left alone. If it may go, delete it by hand.'
    };
}
/** Pinecone's answer lacks declared fields, or is of another shape. */
function unreadableFailure(target, unanswered) {
    const fields = unanswered.map(json/* pathText */.LF).join(', ');
    return {
        reason: 'api-error',
        message: `${(0,registry/* titleOf */.Gg)(target)} exists, and what Pinecone answered about it is not the whole description of an ${target.kind} ` +
            `of the declared shape${fields === '' ? '' : ` (it lacks ${fields})`}, so nothing is changed. Check "api-version", ` +
            'and whether the declaration is in the shape in which it was made.'
    };
}
/** The resource will never be ready, and the user has not allowed a replace. */
function failedFailure(target, { state }) {
    return {
        reason: 'not-ready',
        message: `${(0,registry/* titleOf */.Gg)(target)} will not become ready: its state is ${state}. Delete it, or, if what it holds may be lost, ` +
            `allow deleting and creating it again with "allow-replace: ${target.declaredName}".`
    };
}
/** The declaration lacks fields that a create requires: one issue for each, with its location. */
function missingFailure(declared, missing) {
    const issues = missing.map((path) => ({
        location: (0,resource/* locationOf */.hD)(declared, path),
        message: `${declared.kind} "${declared.declaredName}" does not exist yet, and creating it takes ${(0,json/* pathText */.LF)(path)}. ` +
            `Declare ${(0,json/* pathText */.LF)(path)}.`
    }));
    return { reason: 'invalid-declaration', message: issues.map((issue) => issue.message).join(' '), issues };
}
/** The declared changes require a new resource, and the user has not allowed a replace. */
function immutableFailure(declared, observed, fields) {
    const immutable = fields.filter((field) => field.effect === 'replace');
    const list = immutable
        .map(({ path, before, after }) => `${(0,json/* pathText */.LF)(path)} (${jsonOrNone(before)} in Pinecone, ${jsonOrNone(after)} declared)`)
        .join(', ');
    const apart = (0,compare/* dialectConflict */.vC)(declared, observed);
    return {
        reason: 'immutable-change',
        message: `${(0,registry/* titleOf */.Gg)(declared)} exists, and Pinecone cannot change ${list} of an ` +
            `existing ${declared.kind}. ${apart === undefined ? '' : `${apart} `}Declare what exists, use another name, or, if its data may be lost, allow ` +
            `deleting and creating it again with "allow-replace: ${declared.declaredName}".`
    };
}
/** The resource has deletion protection, and the user has not allowed to lift it. */
function protectedFailure(target, what) {
    return {
        reason: 'deletion-protected',
        message: `${(0,registry/* titleOf */.Gg)(target)} has deletion protection enabled, so it is not ${what}. ` +
            `If it may go, say so with "override-deletion-protection: ${target.declaredName}".`
    };
}
/** The parent of a new resource does not exist. */
function parentMissing(target, parent) {
    return {
        reason: 'not-found',
        message: `${(0,registry/* titleOf */.Gg)(parent)} does not exist, and ${target.kind} "${target.name}" is declared in it. Declare the ${parent.kind} ` +
            'here too, create it first, or correct its name.'
    };
}
/** The parent cannot have such a resource. */
function wrongParent(target, parent, conflict) {
    return {
        reason: 'invalid-declaration',
        message: `${(0,registry/* titleOf */.Gg)(target)} cannot be made: ${parent.kind} "${(0,registry/* fullNameOf */.E4)(parent)}" ${conflict}.`
    };
}
/** The parent's deletion protection covers the resource. */
function coveredFailure(target, parent, action) {
    return {
        reason: 'deletion-protected',
        message: `${(0,registry/* titleOf */.Gg)(parent)} has deletion protection enabled, so ${target.kind} "${target.name}" in it is not ${action}d. If it ` +
            `may go, say so with "override-deletion-protection: ${target.kind}/${target.declaredName}".`
    };
}
function jsonOrNone(value) {
    return value === undefined ? 'not set' : JSON.stringify(value);
}

// EXTERNAL MODULE: ./src/plan/undeclared.js
var undeclared = __nccwpck_require__(2149);
;// CONCATENATED MODULE: ./src/plan/plan.js












/**
 * Plans all declared resources.
 *
 * @param observed the resources that exist, by `keyOf`
 */
function makePlan(command, declared, observed, policy) {
    const replaced = new Set();
    const changes = declared.map((one) => {
        // A replaced parent takes the resources inside it along: they are made again in the new one.
        const isVoid = one.parent !== undefined && replaced.has((0,resource/* keyOf */.TN)(one.parent));
        const change = planOne(command, one, isVoid ? undefined : observed.get((0,resource/* keyOf */.TN)(one)), policy);
        if (change.action === 'replace')
            replaced.add((0,resource/* keyOf */.TN)(one));
        return (0,backup/* withBackup */.n)(withParentChecked(change, declared, observed, policy), observed, policy);
    });
    return { command, changes };
}
/** Refuses a resource that its parent cannot have, and the deletion of one that a permanent parent's protection covers. */
function withParentChecked(change, declared, observed, policy) {
    const { parent, kind, action } = change;
    if (parent === undefined || change.declared === undefined || action === 'refuse')
        return change;
    const present = observed.get((0,resource/* keyOf */.TN)(parent));
    const made = declared.find((one) => (0,resource/* keyOf */.TN)(one) === (0,resource/* keyOf */.TN)(parent));
    const known = present ?? (made && { ...made, host: '', state: '', ready: false });
    const isNew = action === 'create';
    const conflict = isNew && known ? (0,registry/* resourceType */.Vm)(kind).parentConflict?.(known) : undefined;
    if (isNew && known === undefined)
        return (0,undeclared/* withoutBlocking */.CS)(refuse(change, undefined, [], parentMissing(change, parent)));
    if (conflict !== undefined)
        return (0,undeclared/* withoutBlocking */.CS)(refuse(change, undefined, [], wrongParent(change, parent, conflict)));
    const isDeletion = action === 'delete' || action === 'replace';
    const isCovered = isDeletion && policy.owner.lifetime === 'permanent' && present !== undefined && (0,ownership/* isGuarded */.JN)(present);
    if (!isCovered || (0,plan_policy/* isAllowed */.Jr)(policy.overrideDeletionProtection, change))
        return change;
    return refuse(change, change.observed, [], coveredFailure(change, parent, action));
}
/** Plans one declared resource. */
function planOne(command, declared, observed, policy) {
    // A terminating resource counts as absent, whoever owns it: its name will be free soon.
    const present = observed?.state === 'Terminating' ? undefined : observed;
    const target = (0,undeclared/* declaredTarget */.cO)(declared, observed);
    // A resource inside a declared one belongs to that, whose ownership is checked by itself.
    const failure = declared.isInDeclared
        ? undefined
        : present && (0,plan_ownership/* ownershipFailure */.Q)(target, present, command === 'destroy' ? 'delete' : 'use', policy);
    if (failure !== undefined)
        return refuse(target, present, [], failure);
    switch (command) {
        case 'apply':
            return planApply(declared, present, policy);
        case 'destroy':
            return planDestroy(target, observed, policy);
        case 'show':
            return { ...target, action: 'keep', ...(present && { observed: present }) };
    }
}
function planApply(untagged, observed, policy) {
    if (observed === undefined)
        return planCreate(untagged, (0,ownership_tags/* withOwnershipTags */.ht)(untagged, undefined, policy));
    const declared = (0,ownership_tags/* withProtectionRestored */.e_)((0,ownership_tags/* withOwnershipTags */.ht)(untagged, observed, policy), observed);
    const identity = (0,undeclared/* declaredTarget */.cO)(declared, observed);
    const unanswered = (0,compare/* unansweredFields */.En)(untagged, observed);
    if (observed.isOtherShape || unanswered.length > 0) {
        return refuse(identity, observed, [], unreadableFailure(identity, unanswered));
    }
    const fields = [...failedState(observed), ...(0,compare/* changedFields */.E0)(declared, observed)];
    // The run for the newest commit will change it.
    if (policy.isOutdated && !(0,ownership_tags/* isRenewal */.h7)(fields) && fields.length > 0) {
        return { ...identity, action: 'keep', observed, isOutdated: true };
    }
    const late = observed.isIncomplete ? (0,compare/* lateFields */.GS)(untagged) : [];
    const uncompared = late.length > 0 ? { uncompared: late } : {};
    if (fields.length === 0 || policy.isOutdated)
        return { ...identity, action: 'keep', observed, ...uncompared };
    if (fields.every((field) => field.effect === 'in-place')) {
        const patch = (0,compare/* patchOf */.gn)(declared, observed, fields);
        return { ...identity, action: 'update', fields, observed, patch, ...uncompared };
    }
    return planReplace(untagged, observed, fields, policy);
}
/** A resource that Pinecone failed to make differs from every declaration. */
function failedState(observed) {
    if (!(0,resource/* hasFailedForGood */.Av)(observed))
        return [];
    return [{ path: ['status', 'state'], before: observed.state, after: 'Ready', effect: 'replace' }];
}
function planCreate(untagged, declared) {
    const creation = (0,registry/* completeForCreation */.ye)(declared.kind, declared.model, declared.dialect);
    const target = (0,undeclared/* declaredTarget */.cO)(untagged);
    // A restored resource has the fields that are not declared from its backup.
    if ((0,restore/* restoreSourceOf */.nh)(untagged) !== undefined)
        return { ...target, action: 'create', model: declared.model };
    if (!creation.possible)
        return refuse(target, undefined, [], missingFailure(untagged, creation.missing));
    const { model, notice } = creation;
    return { ...target, action: 'create', model, ...(notice !== undefined && { notice }) };
}
function planReplace(declared, observed, fields, policy) {
    const target = (0,undeclared/* declaredTarget */.cO)(declared, observed);
    if (!(0,plan_policy/* isAllowed */.Jr)(policy.allowReplace, declared)) {
        const failure = (0,resource/* hasFailedForGood */.Av)(observed)
            ? failedFailure(target, observed)
            : immutableFailure(declared, observed, fields);
        return refuse(target, observed, fields, failure);
    }
    const failure = (0,plan_ownership/* ownershipFailure */.Q)(target, observed, 'delete', policy);
    if (failure !== undefined)
        return refuse(target, observed, fields, failure);
    const { model, lost } = (0,carry_over/* carriedOver */.l)(declared, observed);
    const create = planCreate(declared, withTagsThatFit({ ...declared, model }, policy));
    if (create.action !== 'create')
        return create;
    const liftsProtection = (0,ownership/* isGuarded */.JN)(observed);
    if (liftsProtection && !(0,plan_policy/* isAllowed */.Jr)(policy.overrideDeletionProtection, target)) {
        return refuse(target, observed, fields, protectedFailure(target, 'replaced'));
    }
    const losses = lost.map(({ path, value }) => ({ path, before: value, after: null, effect: 'replace' }));
    return { ...create, ...target, action: 'replace', fields: [...fields, ...losses], observed, liftsProtection };
}
/** Adds the ownership tags, except to a permanent resource whose own tags leave no room for them. */
function withTagsThatFit(declared, policy) {
    const tagged = (0,ownership_tags/* withOwnershipTags */.ht)(declared, undefined, policy);
    return policy.owner.lifetime === 'permanent' && (0,ownership/* tagsLeft */.nH)(tagged) < 0 ? declared : tagged;
}
/** Plans the deletion of one resource whose ownership has been checked. */
function planDestroy(target, observed, policy) {
    if (observed === undefined)
        return { ...target, action: 'keep' };
    if (observed.state === 'Terminating')
        return { ...target, action: 'keep', observed };
    const liftsProtection = (0,ownership/* isGuarded */.JN)(observed);
    if (liftsProtection && !(0,plan_policy/* isAllowed */.Jr)(policy.overrideDeletionProtection, target)) {
        return refuse(target, observed, [], protectedFailure(target, 'deleted'));
    }
    return { ...target, action: 'delete', observed, liftsProtection };
}
/** Plans the deletion of one resource that nothing declares. */
function planUndeclaredDestroy(resource, observed, policy) {
    const target = (0,undeclared/* undeclaredTarget */.Dj)(resource);
    const present = observed?.state === 'Terminating' ? undefined : observed;
    const failure = present && ((0,plan_ownership/* ownershipFailure */.Q)(target, present, 'delete', policy) ?? copiedFailure(target, present, policy));
    return failure === undefined ? planDestroy(target, observed, policy) : refuse(target, present, [], failure);
}
function refuse(target, observed, fields, failure) {
    return { ...target, action: 'refuse', isBlocking: true, fields, ...(observed && { observed }), failure };
}


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   O4: () => (/* binding */ undeclaredNames),
/* harmony export */   RE: () => (/* binding */ cleanUpPolicy),
/* harmony export */   S7: () => (/* binding */ withoutShared),
/* harmony export */   mW: () => (/* binding */ sharedNames)
/* harmony export */ });
/** The policy of a run that only cleans up: nothing beyond that is allowed. */
function cleanUpPolicy(owner, nowMs = 0) {
    return {
        owner,
        startedBy: undefined,
        allowReplace: new Set(),
        overrideDeletionProtection: new Set(),
        expiry: { afterMs: 0, nowMs }
    };
}
/** Whether a permission covers a resource, by its declared name. */
function isAllowed(permission, named) {
    return permission === 'all' || permissionNames(named).some((name) => permission.has(name));
}
/** The names by which a permission may name a resource: its own, also with its kind or its parent in front. */
function permissionNames({ kind, declaredName, parent }) {
    const inside = parent === undefined ? [] : [`${parent.name}/${declaredName}`];
    return [declaredName, `${kind}/${declaredName}`, ...inside];
}
/** Drops the names that two declared resources share from a permission: they do not say which one is meant. */
function withoutShared(permission, declared) {
    if (permission === 'all')
        return 'all';
    const shared = sharedNames(permission, declared);
    return new Set([...permission].filter((name) => !shared.includes(name)));
}
/** The names of a permission that two declared resources share. */
function sharedNames(permission, declared) {
    if (permission === 'all')
        return [];
    return [...permission].filter((name) => declared.filter((one) => one.declaredName === name).length > 1);
}
/** The names of a permission that nothing declares: a mistake that would otherwise show only when it matters. */
function undeclaredNames(permission, declared) {
    const names = declared.flatMap(permissionNames);
    return permission === 'all' ? [] : [...permission].filter((name) => !names.includes(name));
}


/***/ }),

/***/ 8797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ JOB_STATE),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   qZ: () => (/* binding */ writeAccess),
/* harmony export */   rh: () => (/* binding */ writeRecord),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9214);
/* harmony import */ var _resources_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9865);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7939);



/** The names under which the runner keeps the state. The API key is a value of its own, so that the mask matches it. */
const JOB_STATE = { record: 'job-resources', access: 'job-access', key: 'job-api-key' };
/** The targets as text for the runner. */
function writeRecord(targets) {
    return JSON.stringify({ targets });
}
/** Reads the targets from the runner's text, without invalid ones; undefined if there is no record at all. */
function readRecord(text) {
    const json = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text);
    const targets = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(json) ? json['targets'] : undefined;
    return Array.isArray(targets) ? targets.flatMap(targetIn) : undefined;
}
function targetIn(json) {
    const identity = identityIn(json);
    return identity && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(json) ? [{ ...identity, isSeen: json['isSeen'] === true }] : [];
}
function identityIn(json) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(json))
        return undefined;
    const { name } = json;
    const kind = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .EZ)().find((known) => known === json['kind']);
    if (kind === undefined || typeof name !== 'string')
        return undefined;
    if (json['parent'] === undefined)
        return { kind, name };
    const parent = identityIn(json['parent']);
    return parent && { kind, name, parent };
}
/** The access as text for the runner. */
function writeAccess({ at, version, owner }) {
    return JSON.stringify({ at, version: version ?? '', owner });
}
/** Reads the access from the runner's text; undefined if any part is missing. */
function readAccess(text) {
    const json = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parsedJson */ .U4)(text);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(json) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(json['owner']))
        return undefined;
    const { at, version } = textsIn(json);
    const { repositoryId, runId, runAttempt, jobId, nameTail } = textsIn(json['owner']);
    if (!at || !repositoryId || !runId || !runAttempt || !jobId || !nameTail)
        return undefined;
    return {
        at,
        version: version === '' ? undefined : version,
        owner: (0,_resources_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .jobOwner */ .n_)(repositoryId, { runId, runAttempt, jobId, nameTail })
    };
}
function textsIn(json) {
    return Object.fromEntries(Object.entries(json).filter(([, value]) => typeof value === 'string'));
}


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ restoring),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   nF: () => (/* binding */ withRestore),
/* harmony export */   nh: () => (/* binding */ restoreSourceOf),
/* harmony export */   s2: () => (/* binding */ restoreText)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9214);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4117);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7939);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6805);
/* harmony import */ var _undeclared_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2149);
// Which backup a new resource is restored from. Pure: backups and time are handed in.





/** The declared source of a restore, which counts only if the resource is made anew. */
function restoreSourceOf({ kind, extras }) {
    return extras && (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(kind).backups?.restoredFrom(extras);
}
/** The changes of a plan that make a resource with a declared restore. */
function restoring({ changes }) {
    return changes.filter((change) => {
        return (change.action === 'create' || change.action === 'replace') && restoreSourceOf(change.declared) !== undefined;
    });
}
/**
 * Chooses the backup that a new resource is restored from, or refuses: it is never made empty instead.
 *
 * @param nowMs Pinecone's time, in milliseconds since the epoch
 */
function withRestore(change, options, nowMs) {
    const source = restoreSourceOf(change.declared);
    if (source === undefined)
        return change;
    const end = 'id' in source ? oneOf(source.id, options, nowMs) : newestOf(source, options, nowMs);
    if ('reason' in end)
        return (0,_undeclared_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutBlocking */ .CS)(refusal(change, end));
    const conflict = conflictWith(change, end, options);
    return conflict === undefined ? { ...change, restore: end } : refusal(change, conflict);
}
function refusal(change, failure) {
    const message = `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(change)} cannot be restored: ${failure.message} Nothing was made instead.`;
    return (0,_undeclared_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(change, { ...failure, message });
}
function oneOf(id, { backups }, nowMs) {
    const backup = backups.find((one) => one.id === id);
    if (backup === undefined)
        return { reason: 'not-found', message: `there is no backup "${id}" in this project. Correct "backup_id".` };
    return isReady(backup) ? restoreFrom(backup, nowMs) : notReady(backup);
}
/** The newest backup of the resource that has the name now, and not of an older one with that name. */
function newestOf({ of, maxAgeMs }, { source, backups }, nowMs) {
    if (source === undefined)
        return {
            reason: 'not-found',
            message: `${of.kind} "${of.name}" does not exist. Correct the name in "restore_from".`
        };
    const own = presentOf(of.name, backups);
    const newest = own.find(isReady);
    if (maxAgeMs !== undefined) {
        const young = own.filter((backup) => nowMs - backup.createdAtMs <= maxAgeMs && !hasFailed(backup));
        // A backup that is still being made is worth waiting for: another would take as long, and cost money.
        const chosen = young.find(isReady) ?? young[0];
        return chosen === undefined ? { source: of.name, isReady: false } : restoreFrom(chosen, nowMs);
    }
    if (newest !== undefined)
        return restoreFrom(newest, nowMs);
    const [last] = own;
    if (last !== undefined)
        return notReady(last);
    return {
        reason: 'not-found',
        message: `${of.kind} "${of.name}" has no backup. Make one in the Pinecone console, or declare "max_age" beside "index" to ` +
            'have one made.'
    };
}
/** The backups of the resource that has the name now, the newest first. */
function presentOf(name, backups) {
    const own = backups
        .filter(({ source, isSourceDeleted }) => source === name && !isSourceDeleted)
        .toSorted((a, b) => b.createdAtMs - a.createdAtMs);
    return own.filter(({ sourceId }) => sourceId === own[0]?.sourceId);
}
function isReady({ status }) {
    return status === 'Ready';
}
/** Whether a backup will never be ready. */
function hasFailed({ status }) {
    return /fail|terminat/i.test(status);
}
function restoreFrom(backup, nowMs) {
    const { id, source, createdAtMs, records } = backup;
    const ageMs = Math.max(0, nowMs - createdAtMs);
    return { source, backupId: id, isReady: isReady(backup), ageMs, ...(records !== undefined && { records }) };
}
function notReady(backup) {
    const { id, source, status } = backup;
    return hasFailed(backup)
        ? {
            reason: 'backup-failed',
            message: `backup "${id}" of "${source}" is ${status}, and there is none that is ready. Make another one.`
        }
        : {
            reason: 'not-ready',
            message: `backup "${id}" of "${source}" is ${status}. Run this again when it is ready, which takes some minutes.`
        };
}
/** Why a backup does not fit the declaration: only another backup, or another declaration, helps. */
function conflictWith({ declared }, { source: restoredSource, backupId }, { source, backups }) {
    const spec = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(declared.kind).backups;
    const reason = 'immutable-change';
    const never = spec?.restoreConflict(declared.model);
    if (never !== undefined)
        return { reason, message: `it ${never}.` };
    const backup = backups.find(({ id }) => id === backupId);
    // A backup's answer lacks some settings (which model embeds). Its source has the same ones.
    const all = [backup && spec?.restored(backup.model, declared.name), source].flatMap((one) => one === undefined || one.isOtherShape || one.isIncomplete ? [] : (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .changedFields */ .E0)(declared, one));
    const fixed = all.filter(({ effect, before }) => effect === 'replace' && before !== undefined);
    const otherwise = new Map(fixed.map((field) => [(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pathText */ .LF)(field.path), field]));
    if (otherwise.size === 0)
        return undefined;
    const list = [...otherwise.values()].map(({ path, before, after }) => `${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pathText */ .LF)(path)} (${JSON.stringify(before)} in it, ${JSON.stringify(after)} declared)`);
    return {
        reason,
        message: `${backup === undefined ? 'a backup' : `backup "${backup.id}"`} of "${restoredSource}" has another ${list.join(', ')}, and that cannot change in a ` +
            'restore. ' +
            'Declare what the backup has, or leave it out.'
    };
}
/** The text after "restored from": `backup b-1 of docs (2 h old, 120,000 records)`. */
function restoreText({ source, backupId, ageMs, records, isReady }) {
    if (backupId === undefined)
        return `a new backup of ${source}, which is made first`;
    const about = [
        ...(ageMs === undefined ? [] : [`${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)(ageMs)} old`]),
        ...(records === undefined ? [] : [`${records.toLocaleString('en-US')} ${records === 1 ? 'record' : 'records'}`]),
        ...(isReady ? [] : ['still being made'])
    ];
    return `backup ${backupId} of ${source}${about.length === 0 ? '' : ` (${about.join(', ')})`}`;
}


/***/ }),

/***/ 2149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ withoutBlocking),
/* harmony export */   Dj: () => (/* binding */ undeclaredTarget),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   OO: () => (/* binding */ desiredOf),
/* harmony export */   cO: () => (/* binding */ declaredTarget)
/* harmony export */ });
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7939);

/** The plan target of a resource that nothing declares: by its name in Pinecone, in any dialect. */
function undeclaredTarget({ kind, name, parent }) {
    return { kind, name, ...(parent && { parent }), dialect: 'any', declaredName: name };
}
/** The plan target of a declared resource, in the dialect of its declaration or, if that does not show it, in any. */
function declaredTarget(declared, observed) {
    const { kind, name, parent, declaredName } = declared;
    // A resource that was made between two reads may be of the declared dialect, and keeps it.
    const isHidden = observed?.isBeyondClassic && !(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(declared.kind).comparison?.isOfFirstDialect(observed.model);
    const dialect = isHidden ? 'any' : declared.dialect;
    return { kind, name, ...(parent && { parent }), dialect, declaredName, declared };
}
/** A target with its declared model, which is empty if nothing declares it. */
function desiredOf({ kind, name, parent, dialect, declared }) {
    return { kind, name, ...(parent && { parent }), dialect, model: declared?.model ?? {} };
}
/** Makes a refusal concern its own resource only, so that the others are still changed. */
function withoutBlocking(change) {
    return change.action === 'refuse' ? { ...change, isBlocking: false } : change;
}
/** Turns a change into the refusal to carry it out, which blocks the plan. */
function refused(change, failure) {
    const { kind, name, parent, dialect, declaredName, declared } = change;
    return {
        ...{ kind, name, ...(parent && { parent }), dialect, declaredName, ...(declared && { declared }) },
        action: 'refuse',
        isBlocking: true,
        fields: 'fields' in change ? change.fields : [],
        ...('observed' in change && { observed: change.observed }),
        failure
    };
}


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ unreadChange),
/* harmony export */   m3: () => (/* binding */ unaskedTexts),
/* harmony export */   od: () => (/* binding */ unreadFailure),
/* harmony export */   t7: () => (/* binding */ whyUnread),
/* harmony export */   uq: () => (/* binding */ uncomparedNotices),
/* harmony export */   y$: () => (/* binding */ withUnread)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2075);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9214);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4117);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7939);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7756);
// Resources that could not be read. Each fails by itself, is never taken for absent, and does not stop the others.





/** The change of a resource that could not be read: a failure, without a change. */
function unreadChange({ kind, name, parent, dialect, declaredName, declared }, because) {
    const target = { kind, name, ...(parent && { parent }), dialect, declaredName, ...(declared && { declared }) };
    return { ...target, action: 'refuse', isBlocking: false, isUnread: true, fields: [], failure: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFrom */ .J)(because) };
}
/** Makes each resource of a plan that could not be read fail by itself. `unread` is by `keyOf`. */
function withUnread(plan, unread) {
    const changes = plan.changes.map((change) => {
        const because = unread.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(change));
        return because === undefined ? change : unreadChange(change, because);
    });
    return { ...plan, changes };
}
/** Why a target that was not found may exist all the same; undefined if it certainly does not. */
function whyUnread(target, { all, unreadable, unread, unasked = [] }) {
    const { parent } = target;
    const inside = parent && unasked.find((one) => one.kind === target.kind && (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(one.parent) === (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent));
    if (inside !== undefined)
        return inside.because;
    // If the parent was read, an item without a name cannot be the parent.
    const isRead = parent !== undefined && all.some((one) => (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(one) === (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent));
    const outer = parent && !isRead ? whyUnread(parent, { all, unreadable, unread }) : undefined;
    if (outer !== undefined)
        return outer;
    const item = unreadable.find(({ kind, name }) => kind === target.kind && (name === undefined || name === target.name));
    return unread.get(target.kind) ?? item?.because;
}
/** The failure of whole types and nameless items that could not be read, unless a change of the plan says so. */
function unreadFailure({ unreadable, unread }, { changes }) {
    const nameless = unreadable
        .filter(({ name }) => name === undefined)
        .map(({ kind, because }) => [kind, because]);
    const reported = new Set(changes.flatMap((change) => ('isUnread' in change ? [change.kind] : [])));
    const failures = [...unread, ...nameless].filter(([kind]) => !reported.has(kind)).map(([, why]) => (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFrom */ .J)(why));
    const [first] = failures;
    if (first === undefined)
        return undefined;
    return { ...first, message: [...new Set(failures.map(({ message }) => message))].join(' ') };
}
/**
 * The messages about resources that could not be asked what is in them: one notice if the API key may not ask, one warning
 * for all other causes. Leaves out resources for which a change of the plan already fails, and deleted ones.
 *
 * @param aside why no other source tells what is in them, a sentence; `''` if one does
 */
function unaskedTexts({ unasked = [] }, { changes }, aside = '') {
    const covered = new Set(changes.flatMap((change) => {
        if (change.action === 'delete')
            return [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(change)];
        return 'isUnread' in change && change.parent ? [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(change.parent)] : [];
    }));
    const others = unasked.filter(({ parent }) => !covered.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent)));
    const texts = (of, why) => {
        const [first] = of;
        if (first === undefined)
            return [];
        const names = (0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(of.map(({ parent }) => `${parent.kind} "${parent.name}"`), MAX_NAMES);
        return [
            [
                `Whether ${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(first.kind).plural} of this repository are left in ${names} could not be found out: ${why(first)}`,
                ...(aside === '' ? [] : [aside])
            ].join(' ')
        ];
    };
    const isForbidden = ({ because }) => because.reason === 'forbidden' && !because.isHostRefused;
    const isElsewhere = (one) => !isForbidden(one);
    return {
        notices: texts(others.filter(isForbidden), () => 'the API key may not ask. Nothing is left there if none was ever declared.'),
        warnings: texts(others.filter(isElsewhere), ({ because }) => because.message)
    };
}
const MAX_NAMES = 5;
/** A notice for each resource with fields that a dry run cannot compare yet; an apply waits for them. */
function uncomparedNotices({ changes }) {
    return changes.flatMap((change) => change.uncompared === undefined
        ? []
        : [
            `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(change)} is not ready, and Pinecone does not report ${change.uncompared.map(_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .pathText */ .LF).join(', ')} ` +
                'before it is: not compared.'
        ]);
}


/***/ }),

/***/ 7012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ UNTRUSTED_CONTENT),
/* harmony export */   m: () => (/* binding */ trustUntrustedRun)
/* harmony export */ });
/**
 * Whether a run for another repository's code may read the workspace's declaration, or why it does nothing. The run has
 * secrets, so that code must not decide which resources exist, and permanent resources must not be touched.
 */
function trustUntrustedRun({ asked, lifetime, hasConfigFile }) {
    if (asked === 'show')
        return 'all';
    if (lifetime === 'permanent')
        return PERMANENT;
    if (!hasConfigFile)
        return 'all';
    // To refuse a teardown would leave the preview's resources behind.
    return lifetime === 'pull-request' && (asked === 'destroy' || asked === 'auto') ? 'inline' : CONFIG_FILE;
}
const PERMANENT = {
    reason: 'untrusted-declaration',
    message: 'This event is about code from another repository, and the run has secrets all the same, so nothing permanent is ' +
        'touched. Use "on: pull_request", or declare "lifetime: pull-request" inline.'
};
/** Why no declaration in a file of the workspace is applied. */
const CONFIG_FILE = {
    reason: 'untrusted-declaration',
    message: 'This event is about code from another repository, and the run has secrets all the same, so "config-file" is not ' +
        'read: whoever wrote it could have anything created or replaced. Declare what is needed inline.'
};
/** Why no file of the workspace is written into a resource. */
const UNTRUSTED_CONTENT = {
    reason: 'untrusted-declaration',
    message: 'This event is about code from another repository, and the run has secrets all the same, so no file of the workspace ' +
        'is read: leave out the records and files of what is declared here, or use "on: pull_request".'
};


/***/ }),

/***/ 6815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vs: () => (/* binding */ failedOutcomes),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   oM: () => (/* binding */ closingLine)
/* harmony export */ });
/* harmony import */ var _core_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7299);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8497);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7939);
/* harmony import */ var _core_text_words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4117);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1220);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3901);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4500);
// One sentence that sums up a run: the log's last line, and the summary's heading.







/** The most characters of a failure's message at the end of the log; the whole message stands above. */
const MAX_MESSAGE_LENGTH = 400;
/** The result of a run, without text from outside and details of a failure. */
function headlineOf(report) {
    if (report.failure)
        return endedBy(report.failure, report);
    if ((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .hasFailed */ .WN)(report))
        return failedResources(report);
    if (report.isSkipped)
        return 'Skipped: this run has no secrets.';
    // Without a plan nothing was looked up, so this must not say that nothing exists: a notice gives the reason.
    if (report.plan === undefined && report.outcomes.length === 0) {
        return `This run had nothing to do (${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(report.tookMs)}).`;
    }
    if (report.outcomes.length === 0)
        return `${(0,_core_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRow */ .u)(report.command).nothingFound} (${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(report.tookMs)}).`;
    if (report.command === 'show')
        return shown(report);
    if (report.dryRun)
        return wouldDo(report);
    if (report.greenReason === 'outdated-commit')
        return outdated(report);
    return done(report);
}
/** The log's last line, to be pasted into a chat: the headline, and the first message of a failure. */
function closingLine(report) {
    const [first, ...others] = messages(report);
    if (first === undefined)
        return headlineOf(report);
    const more = others.length > 0 ? ` And ${others.length} more.` : '';
    return `${headlineOf(report)} ${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(first, MAX_MESSAGE_LENGTH)}${more}`;
}
function messages(report) {
    const { failure } = report;
    const issues = failure?.issues?.map(_text_js__WEBPACK_IMPORTED_MODULE_4__/* .issueText */ .v4) ?? [];
    const ofRun = failure && issues.length === 0 ? [failure.message] : issues;
    return [...ofRun, ...failedOutcomes(report).map(failureText)];
}
/**
 * The outcomes that failed or were refused, in declared order. Those not attempted count only if there are no others.
 */
function failedOutcomes(report) {
    const failed = report.outcomes.filter(({ failure }) => failure !== undefined);
    const tried = failed.filter(({ result }) => result !== 'not-attempted');
    return tried.length > 0 || report.failure ? tried : failed;
}
/** The message of a resource's failure, with the resource's name before it if the message does not have it. */
function failureText(outcome) {
    const message = outcome.failure?.message ?? '';
    return message.includes(`"${outcome.name}"`) ? message : `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(outcome)}: ${message}`;
}
function outdated(report) {
    const results = tallyText(report);
    return `For an older commit, nothing that exists was changed: ${results} in ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(report.tookMs)}.`;
}
function endedBy(failure, report) {
    const results = tallyText(report);
    const took = (0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(report.tookMs);
    if (failure.reason === 'cancelled')
        return results ? `Cancelled after ${took}: ${results}.` : `Cancelled after ${took}.`;
    const issues = failure.issues?.length ?? 0;
    if (issues > 0) {
        const where = failure.reason === 'invalid-input' ? 'the inputs' : 'what is declared';
        return `Failed: ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(issues, 'issue')} in ${where}.`;
    }
    return results ? `Failed after ${took} (${failure.reason}): ${results}.` : `Failed after ${took} (${failure.reason}).`;
}
function failedResources(report) {
    const { outcomes, tookMs, command, dryRun } = report;
    if (dryRun && command !== 'show') {
        return `Dry run: would fail, ${failedOutcomes(report).length} of ${outcomes.length} refused. Nothing was changed.`;
    }
    // Not certain after a failed write: one whose answer was lost may have had its effect.
    const isKnown = outcomes.every(({ result, changed }) => result !== 'failed' && !changed);
    const nothing = command !== 'show' && isKnown ? ' Nothing was changed.' : '';
    return `Failed: ${tallyText(report)} in ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(tookMs)}.${nothing}`;
}
function shown(report) {
    const waiting = report.outcomes.filter(({ ready }) => !ready).length;
    const state = waiting === 0 ? 'ready' : `${waiting} not ready`;
    return `Found ${declaredText(report.outcomes)}, ${state} (${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(report.tookMs)}).`;
}
function nothingToDo(report) {
    const { outcomes, command } = report;
    // A common word would be wrong for resources that were left alone or not attempted.
    if (outcomes.some(({ result }) => result === 'left-alone' || result === 'not-attempted'))
        return tallyText(report);
    return `${declaredText(outcomes)} ${outcomes.length === 1 ? 'is' : 'are'} ${(0,_core_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRow */ .u)(command).kept}`;
}
function done(report) {
    const { outcomes, command } = report;
    const took = (0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)(report.tookMs);
    const title = (0,_core_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRow */ .u)(command).done;
    const waiting = outcomes.filter(({ ready, observed }) => observed && !ready && command === 'apply').length;
    const notReady = waiting > 0 ? ` ${(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(waiting, 'resource')} not ready yet.` : '';
    if (outcomes.every(({ changed }) => !changed))
        return `Nothing to do: ${nothingToDo(report)} (${took}).${notReady}`;
    return `${title}: ${tallyText(report)} in ${took}.${notReady}`;
}
function wouldDo(report) {
    const { outcomes, command } = report;
    const parts = [...(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .tally */ .N4)(outcomes)];
    const doing = parts.flatMap(([result, number]) => {
        const { verb } = (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultRow */ .AX)(result);
        return verb === undefined ? [] : [`${verb} ${number}`];
    });
    if (doing.length === 0)
        return `Dry run: nothing to do, ${nothingToDo(report)}.`;
    const rest = parts.flatMap(([result, number]) => (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultRow */ .AX)(result).isChange ? [] : [`${number} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .resultText */ .D6)(result, { command, dryRun: false })}`]);
    const others = rest.length > 0 ? ` (${rest.join(', ')})` : '';
    return `Dry run: would ${doing.join(', ')}${others}. Nothing was changed. Remove "dry-run: true" to ${command}.`;
}
/** The number of each result. Failures come first. */
function tallyText({ outcomes, command }) {
    const parts = [...(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .tally */ .N4)(outcomes)].toSorted(([a], [b]) => Number((0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultRow */ .AX)(b).isBad) - Number((0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultRow */ .AX)(a).isBad));
    return parts.map(([result, number]) => `${number} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .resultText */ .D6)(result, { command, dryRun: false })}`).join(', ');
}
function declaredText(outcomes) {
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ)()
        .flatMap((kind) => {
        const number = outcomes.filter((outcome) => outcome.kind === kind).length;
        return number === 0 ? [] : [(0,_core_text_words_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(number, kind, (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceType */ .Vm)(kind).plural)];
    })
        .join(' and ');
}


/***/ }),

/***/ 5460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D8: () => (/* binding */ FIELDS_HEAD),
  $K: () => (/* binding */ failureRow),
  Yz: () => (/* binding */ fieldRowOf),
  Uj: () => (/* binding */ hostBelow),
  gu: () => (/* binding */ hostLines),
  uV: () => (/* binding */ reasonText),
  Gc: () => (/* binding */ renderMarkdown),
  VG: () => (/* binding */ resourceCell),
  An: () => (/* binding */ resultCell),
  nM: () => (/* binding */ row)
});

// UNUSED EXPORTS: MAX_SUMMARY_BYTES

// EXTERNAL MODULE: ./src/core/result.js
var core_result = __nccwpck_require__(8497);
// EXTERNAL MODULE: ./src/core/text/markdown.js
var markdown = __nccwpck_require__(4675);
// EXTERNAL MODULE: ./src/core/text/line.js
var line = __nccwpck_require__(1220);
// EXTERNAL MODULE: ./src/report/headline.js
var headline = __nccwpck_require__(6815);
// EXTERNAL MODULE: ./src/report/report.js
var report_report = __nccwpck_require__(3901);
;// CONCATENATED MODULE: ./src/report/sections.js
// Fits Markdown into a limit of bytes: leaves out whole rows and counts them.

/** The heading and the sections in their order, in at most `maxBytes` bytes; `''` if not even the heading fits. */
function fitSections(heading, sections, maxBytes) {
    const present = sections.filter(({ rows }) => rows.length > 0);
    const whole = sections_text(heading, present, new Map(present.map((section) => [section, section.rows.length])));
    if ((0,line/* byteLength */.dp)(whole) <= maxBytes)
        return whole;
    let left = maxBytes - (0,line/* byteLength */.dp)(`${heading}\n`);
    if (left < 0)
        return '';
    // Reserves the room of each section without rows first, so that every section is mentioned.
    const shown = new Map();
    for (const section of present.toSorted((a, b) => a.rank - b.rank)) {
        const bytes = (0,line/* byteLength */.dp)(sectionText(section, 0));
        if (bytes > left)
            continue;
        shown.set(section, 0);
        left -= bytes;
    }
    for (const section of shown.keys()) {
        const { number, bytes } = rowsThatFit(section, left);
        shown.set(section, number);
        left -= bytes;
    }
    return sections_text(heading, present, shown);
}
function sections_text(heading, sections, shown) {
    return [`${heading}\n`, ...sections.map((section) => sectionText(section, shown.get(section)))].join('');
}
function rowsThatFit({ head, rows }, maxBytes) {
    // The head comes with the first row, and an empty line after the last.
    let bytes = (0,line/* byteLength */.dp)([...head, '', ''].join('\n'));
    for (const [number, row] of rows.entries()) {
        const more = (0,line/* byteLength */.dp)(`${row}\n`);
        if (bytes + more > maxBytes)
            return { number, bytes: number === 0 ? 0 : bytes };
        bytes += more;
    }
    return { number: rows.length, bytes };
}
function sectionText(section, shown) {
    if (shown === undefined)
        return '';
    const { title, head, rows } = section;
    const more = rows.length - shown;
    return [
        ...(title === '' ? [] : ['', title]),
        '',
        ...(shown > 0 ? [...head, ...rows.slice(0, shown)] : []),
        // The empty line ends the table or list.
        ...(more > 0 ? [...(shown > 0 ? [''] : []), `\u2026 and ${more} more.`] : []),
        ''
    ].join('\n');
}

// EXTERNAL MODULE: ./src/report/text.js
var report_text = __nccwpck_require__(4500);
;// CONCATENATED MODULE: ./src/report/markdown.js
// The report as GitHub Markdown, for the job's summary and for a comment. Pure. All text from outside goes through
// forMarkdown or codeForMarkdown.







/** GitHub drops a summary beyond 1 MiB. The margin is for what GitHub may add, which is not documented. */
const MAX_SUMMARY_BYTES = 1_048_576 - 16_384;
/** Escaping can make a message eighteen times longer, which still fits into a comment of 65 536 characters. */
const MAX_MESSAGE_LENGTH = 2000;
const MAX_VALUE_LENGTH = 200;
/**
 * Renders the report in at most `maxBytes` bytes of UTF-8. Every character has at least one byte, so `maxBytes` may
 * also be a limit in characters, such as that of a comment. Where the report does not fit, rows are left out and
 * counted.
 */
function renderMarkdown(report, maxBytes = MAX_SUMMARY_BYTES) {
    return fitSections(`## ${headingIcon(report)} Pinecone \u00b7 ${(0,headline/* headlineOf */.gD)(report)}`, sectionsOf(report), maxBytes);
}
function headingIcon(report) {
    if (report.failure?.reason === 'cancelled')
        return '\u23f9\ufe0f';
    if ((0,report_report/* hasFailed */.WN)(report))
        return '\u274c';
    if (report.outcomes.some(({ result }) => result === 'left-alone'))
        return '\u26a0\ufe0f';
    return report.dryRun ? '\ud83d\udd0e' : '\u2705';
}
function sectionsOf(report) {
    const hasHosts = report.outcomes.some(({ observed }) => (observed?.host ?? '') !== '');
    return [
        {
            title: '',
            head: [row([hasHosts ? 'Resource and host' : 'Resource', 'Result']), '| --- | --- |'],
            rows: report.outcomes.map((outcome) => resourceRow(outcome, report)),
            rank: 2
        },
        {
            title: report.dryRun ? '### Fields that would change' : '### Fields',
            head: FIELDS_HEAD,
            rows: report.outcomes.flatMap((outcome) => outcome.fields.map((field) => fieldRow(outcome, field))),
            rank: 4
        },
        { title: '### Failures', head: [], rows: failureRows(report), rank: 0 },
        {
            title: '### Issues',
            head: ['| Where | What |', '| --- | --- |'],
            rows: issuesOf(report).map((issue) => issueRow(issue, report)),
            rank: 1
        },
        {
            title: '### Reasons',
            head: ['| Resource | Why |', '| --- | --- |'],
            // A warning already says why a resource is left alone.
            rows: (report.plan?.changes ?? []).flatMap(({ kind, name, why, ...change }) => why === undefined || 'isLeftAlone' in change
                ? []
                : [row([resourceCell({ kind, name, declaredName: name }), messageText(why)])]),
            rank: 4
        },
        { title: '', head: ['> [!WARNING]'], rows: report.warnings.map(alertRow), rank: 3 },
        { title: '', head: ['> [!NOTE]'], rows: report.notices.map(alertRow), rank: 5 }
    ];
}
function resourceRow({ observed, failure, ...outcome }, report) {
    const hasFailed = failure !== undefined;
    const status = observed === undefined ? '' : ` \u00b7 ${(0,markdown/* forMarkdown */.B)(markdown_short(observed.state))}`;
    return row([
        `${resourceCell(outcome)}${hostBelow(markdown_short(observed?.host))}`,
        [`${resultCell({ ...outcome, hasFailed }, report)}${status}`, ...(0,report_text/* backupTexts */.v1)(outcome).map(markdown/* forMarkdown */.B)].join(' \u00b7 ')
    ]);
}
/** A host below a resource's name: a phone would not show another column. */
function hostBelow(host) {
    return host === '' ? '' : `<br>${(0,markdown/* codeForMarkdown */.U)(host)}`;
}
/** A resource in summary and comment: its type, its name, and the declared name if the name does not begin with it. */
function resourceCell({ kind, name, declaredName }) {
    const isSaid = name === declaredName || name.startsWith(`${declaredName}-`);
    const declared = isSaid ? '' : ` (declared as ${(0,markdown/* codeForMarkdown */.U)(declaredName)})`;
    return `${kind} ${(0,markdown/* codeForMarkdown */.U)(name)}${declared}`;
}
/** A resource's result in summary and comment. */
function resultCell({ result, hasFailed }, run) {
    const { icon, isChange } = (0,core_result/* resultRow */.AX)(hasFailed && result === 'absent' ? 'failed' : result);
    return `${icon === '' || (run.dryRun && isChange) ? '' : `${icon} `}${(0,report_text/* resultText */.D6)(result, run)}`;
}
/** The hosts as lines of an environment file, to be copied; empty without hosts. */
function hostLines(rows) {
    // Other texts could do harm in a shell.
    const usable = rows.filter(({ host, declaredName }) => /^[\w.:/-]+$/.test(host) && /^[\w.-]+$/.test(declaredName));
    const nameOf = ({ declaredName }) => declaredName.toUpperCase().replace(/\W/g, '_');
    const byName = Map.groupBy(usable, nameOf);
    const lines = usable.map((one) => {
        const isAlone = byName.get(nameOf(one))?.length === 1;
        return `${isAlone ? '' : `${one.kind.toUpperCase()}_`}${nameOf(one)}_HOST=${one.host}`;
    });
    return lines.length === 0 ? [] : ['```sh', ...lines, '```'];
}
function fieldRow(outcome, field) {
    return fieldRowOf(outcome.name, (0,report_text/* fieldText */.gF)(outcome.kind, field, MAX_VALUE_LENGTH), field.effect === 'replace');
}
/** The head of a table of changed fields. */
const FIELDS_HEAD = ['| Resource and field | Before | After |', '| --- | --- | --- |'];
/** A changed field's row: three cells, as many as a phone shows. */
function fieldRowOf(name, { path, before, after }, isReplaced) {
    return row([
        `${(0,markdown/* codeForMarkdown */.U)(name)}<br>${(0,markdown/* codeForMarkdown */.U)(markdown_short(path))}`,
        valueCell(before),
        `${valueCell(after)}<br>${isReplaced ? 'cannot change in place' : 'in place'}`
    ]);
}
function valueCell(words) {
    return words === report_text/* NO_VALUE */.GY || words === report_text/* REMOVED */.Xq ? words : (0,markdown/* codeForMarkdown */.U)(words);
}
/** The action's own text, to be copied. */
function exampleRows(example) {
    if (example === undefined)
        return [];
    // One row, so that it is left out as a whole if it does not fit.
    return [['', '  ```yaml', ...example.split('\n').map((line) => `  ${line}`), '  ```'].join('\n')];
}
/** Leaves out failures with issues, which have a table of their own. */
function failureRows(report) {
    const { failure } = report;
    const ofRun = failure
        ? [
            ...(hasIssues(failure) ? [] : [`- ${reasonText(failure.reason)} ${messageText(failure.message)}`]),
            ...exampleRows(failure.example)
        ]
        : [];
    const ofResources = (0,headline/* failedOutcomes */.Vs)(report).flatMap(({ failure, ...outcome }) => failure && !hasIssues(failure) ? [failureRow(outcome, failure)] : []);
    return [...ofRun, ...ofResources];
}
function hasIssues({ issues = [] }) {
    return issues.length > 0;
}
/** Why a resource failed, as an item of a list. */
function failureRow({ kind, name }, { reason, message }) {
    const why = reason === '' ? '\u2013' : reasonText(reason);
    return `- **${kind}** ${(0,markdown/* codeForMarkdown */.U)(name)} ${why} ${messageText(message)}`;
}
/** A failure's reason before its message. */
function reasonText(reason) {
    return `(${(0,markdown/* codeForMarkdown */.U)(reason)}):`;
}
/** The issues of the run and of its resources, in declared order. */
function issuesOf(report) {
    return [...(report.failure?.issues ?? []), ...report.outcomes.flatMap(({ failure }) => failure?.issues ?? [])];
}
function issueRow({ location, message: whole }, { places }) {
    // The other column has the input's name already.
    const named = `${location.source}: `;
    const message = location.line === 0 && whole.startsWith(named) ? whole.slice(named.length) : whole;
    const where = (0,markdown/* codeForMarkdown */.U)(markdown_short((0,report_text/* locationText */.fN)(location)));
    const { file, line } = location;
    if (file === undefined || !places?.repositoryUrl || !/^[0-9a-f]{40,64}$/.test(places.commit))
        return row([where, messageText(message)]);
    const path = file
        .split('/')
        .map((part) => encodeURIComponent(part).replaceAll('(', '%28').replaceAll(')', '%29'))
        .join('/');
    return row([`[${where}](${places.repositoryUrl}/blob/${places.commit}/${path}#L${line})`, messageText(message)]);
}
function alertRow(message) {
    return `> - ${messageText(message)}`;
}
function messageText(message) {
    return (0,markdown/* forMarkdown */.B)((0,line/* cut */.Jj)(message, MAX_MESSAGE_LENGTH));
}
/** A table's row. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function markdown_short(text = '') {
    return (0,line/* cut */.Jj)(text, MAX_VALUE_LENGTH);
}


/***/ }),

/***/ 3901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   a5: () => (/* binding */ redactReport),
/* harmony export */   nw: () => (/* binding */ redactPlan)
/* harmony export */ });
/* harmony import */ var _core_text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1095);

/** Whether the step fails: the whole run failed, or any resource. */
function hasFailed(report) {
    return report.failure !== undefined || report.outcomes.some((outcome) => outcome.failure !== undefined);
}
/**
 * The report without the secret. To be called before rendering: once a text is cut or escaped, a part of the secret may
 * no longer be recognised.
 */
function redactReport(report, redact) {
    return (0,_core_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactJson */ .K)(report, redact);
}
/** The plan without the secret. To be called before rendering too. */
function redactPlan(plan, redact) {
    return (0,_core_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactJson */ .K)(plan, redact);
}


/***/ }),

/***/ 5805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createReporter)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __nccwpck_require__(2075);
// EXTERNAL MODULE: ./src/core/text/words.js
var words = __nccwpck_require__(4117);
// EXTERNAL MODULE: ./src/core/text/line.js
var line = __nccwpck_require__(1220);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __nccwpck_require__(7756);
// EXTERNAL MODULE: ./src/report/headline.js
var headline = __nccwpck_require__(6815);
// EXTERNAL MODULE: ./src/report/text.js
var report_text = __nccwpck_require__(4500);
;// CONCATENATED MODULE: ./src/report/annotations.js
// The annotations of a run and its code. Pure.




/** GitHub shows ten annotations of a level per step (docs.github.com, usage limits of problem matchers). */
const MAX_OF_A_LEVEL = 10;
/** GitHub cuts longer messages. In characters. */
const MAX_MESSAGE_LENGTH = 4096;
/** The annotations of a run, at most ten of each level; if there are more, the tenth counts the rest. */
function annotationsOf(report) {
    const warnings = report.warnings.map((message) => noteOf('warning', message));
    const notices = report.notices.map((message) => noteOf('notice', message));
    return [...capped(errorsOf(report)), ...capped(warnings), ...capped(notices)];
}
/** The messages of the errors beyond the limit of annotations. */
function errorsWithoutAnnotation(report) {
    return beyondAnnotations(errorsOf(report).map(({ message }) => message));
}
/** The warnings beyond the limit of annotations. */
function warningsWithoutAnnotation({ warnings }) {
    return beyondAnnotations(warnings);
}
function beyondAnnotations(messages) {
    return messages.length <= MAX_OF_A_LEVEL ? [] : messages.slice(MAX_OF_A_LEVEL - 1);
}
function errorsOf(report) {
    const { failure } = report;
    const ofResources = (0,headline/* failedOutcomes */.Vs)(report).flatMap((outcome) => errorsOfOutcome(outcome, report));
    if (!failure)
        return ofResources;
    const { reason, message, issues = [], example } = failure;
    if (issues.length > 0)
        return [...issues.map((issue) => errorOfIssue(issue, reason)), ...ofResources];
    return [{ ...errorOf(reason, message), ...(example !== undefined && { example }) }, ...ofResources];
}
function errorsOfOutcome(outcome, report) {
    const { failure } = outcome;
    if (!failure)
        return [];
    if (failure.issues?.length)
        return failure.issues.map((issue) => errorOfIssue(issue, failure.reason));
    return [errorOf(failure.reason, (0,headline/* failureText */.kY)(outcome), locationOfOutcome(outcome, report))];
}
/** The location of a field whose change needs a new resource, or else that of the resource. */
function locationOfOutcome({ kind, name, fields }, { plan }) {
    const change = plan?.changes.find((candidate) => candidate.kind === kind && candidate.name === name);
    const culprit = fields.find(({ effect }) => effect === 'replace');
    const declared = change?.declared;
    return declared && culprit ? (0,resource/* locationOf */.hD)(declared, culprit.path) : declared?.location;
}
function errorOfIssue({ message, location }, reason) {
    // The log shows only an annotation's message, so the location must be in it.
    return errorOf(reason, (0,report_text/* issueText */.v4)({ location, message }), location);
}
function errorOf(reason, message, location) {
    const at = location?.file === undefined ? {} : { at: { file: location.file, line: location.line, column: location.column } };
    return { level: 'error', title: `Pinecone: ${reason}`, message: (0,line/* cut */.Jj)(message, MAX_MESSAGE_LENGTH), ...at };
}
function noteOf(level, message) {
    return { level, title: 'Pinecone', message: (0,line/* cut */.Jj)(message, MAX_MESSAGE_LENGTH) };
}
function capped(annotations) {
    if (annotations.length <= MAX_OF_A_LEVEL)
        return [...annotations];
    const shown = annotations.slice(0, MAX_OF_A_LEVEL - 1);
    const message = `And ${annotations.length - shown.length} more, see the summary and the log.`;
    return [...shown, ...annotations.slice(0, 1).map(({ level }) => ({ level, title: 'Pinecone', message }))];
}

// EXTERNAL MODULE: ./src/plan/change.js
var plan_change = __nccwpck_require__(1340);
// EXTERNAL MODULE: ./src/plan/restore.js
var restore = __nccwpck_require__(1056);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __nccwpck_require__(7939);
// EXTERNAL MODULE: ./src/core/json.js
var json = __nccwpck_require__(9214);
;// CONCATENATED MODULE: ./src/report/log.js
// The lines of the log. Pure; the runner makes each line safe when it writes it.








/** More unchanged resources than this share one line. */
const MAX_KEPT_LINES = 5;
const MAX_VALUE_LENGTH = 80;
const SIGNS = {
    create: '+',
    update: '~',
    replace: '\u00b1',
    delete: '-',
    keep: '=',
    refuse: '!'
};
/**
 * The plan: a line for each resource, which begins with its sign (`+` create, `~` update, `\u00b1` replace, `-` delete,
 * `=` keep, `!` refuse), and an indented line for each field that changes or prevents the change.
 */
function planLines(plan) {
    // A resource that a sweep keeps has a reason of its own, and so a line of its own.
    const kept = plan.changes.filter((change) => (0,plan_change/* shownAction */.w1)(change) === 'keep' && change.why === undefined && !isGoing(change, plan));
    const isCollapsed = kept.length > MAX_KEPT_LINES;
    const told = isCollapsed ? plan.changes.filter((change) => !kept.includes(change)) : plan.changes;
    const lines = told.flatMap((change) => changeLines(change, plan));
    if (!isCollapsed)
        return lines;
    const names = (0,words/* firstOf */.Ku)(kept.map(({ name }) => name), MAX_KEPT_LINES);
    return [...lines, `= ${kept.length} ${(0,report_text/* keptText */.GD)(plan.command)}: ${names}`];
}
function changeLines(change, plan) {
    const why = change.why === undefined ? '' : ` (${change.why})`;
    const line = `${SIGNS[(0,plan_change/* shownAction */.w1)(change)]} ${(0,report_text/* labelOf */.Wy)(change)}${declaredAs(change)}${detailOf(change, plan)}${why}`;
    const fields = 'fields' in change ? change.fields : [];
    const inside = (change.content ?? []).flatMap(({ texts }) => texts);
    return [
        line,
        ...fields.map((field) => `    ${fieldLine(change.kind, field)}`),
        ...inside.map((text) => `    ${text}`)
    ];
}
function declaredAs(change) {
    return change.name === change.declaredName ? '' : ` (declared as ${change.declaredName})`;
}
function detailOf(change, plan) {
    switch (change.action) {
        case 'create': {
            const about = (0,report_text/* aboutModel */.zC)(change.kind, change.model);
            const from = change.restore === undefined ? '' : `, restored from ${(0,restore/* restoreText */.s2)(change.restore)}`;
            return `${from}${about === '' ? '' : `: ${about}`}`;
        }
        case 'update':
            return '';
        case 'replace':
            return `: ${change.backsUp ? 'backed up, ' : ''}deleted and created again${change.restore ? ` from ${(0,restore/* restoreText */.s2)(change.restore)}` : ''}${change.liftsProtection ? ', its deletion protection lifted' : ''}`;
        case 'delete': {
            const lost = (0,registry/* resourceType */.Vm)(change.kind).report.lostWithIt?.(change.observed.model);
            const steps = [
                ...(change.backsUp ? ['backed up first'] : []),
                ...(change.liftsProtection ? ['its deletion protection lifted'] : []),
                ...(lost === undefined ? [] : [`${lost} go with it`])
            ];
            return steps.length === 0 ? '' : `: ${steps.join(', ')}`;
        }
        case 'keep':
            if ((0,plan_change/* shownAction */.w1)(change) === 'update')
                return '';
            if (change.uncompared !== undefined)
                return `: ${(0,words/* firstOf */.Ku)(change.uncompared.map(json/* pathText */.LF), MAX_NAMES_IN_LINE)} not reported yet`;
            return `: ${keptDetail(change, plan)}`;
        case 'refuse':
            return `: ${change.failure.reason}`;
    }
}
function keptDetail(change, plan) {
    if (plan.command === 'show')
        return change.observed?.state ?? 'does not exist';
    if (change.isLeftAlone)
        return 'left alone';
    if (change.isOutdated)
        return 'left to the newest commit';
    return isGoing(change, plan) ? 'being deleted already' : (0,report_text/* keptText */.GD)(plan.command);
}
/** Whether a destroy keeps a resource because somebody else is deleting it already. It still exists. */
function isGoing(change, { command }) {
    return command === 'destroy' && change.action === 'keep' && change.observed !== undefined && !change.isLeftAlone;
}
/** One field's change: `metric: cosine \u2192 euclidean`, and whether it cannot change in place. */
function fieldLine(kind, field) {
    const { path, before, after } = (0,report_text/* fieldText */.gF)(kind, field, MAX_VALUE_LENGTH);
    return `${path}: ${before} \u2192 ${after}${field.effect === 'replace' ? ' (cannot change in place)' : ''}`;
}
const MAX_NAMES_IN_LINE = 5;
const FIRST_SILENCE_MS = 10_000;
const SILENCE_GROWTH = 1.5;
/**
 * The line about the resources that the run still waits for. undefined if no state has changed since the last line, and
 * the silence is short; silences grow by half each time. For a run that only deletes, Ready means "still there".
 */
function waitingLine(pending, last, onlyDeletes = false) {
    const waitedMs = Math.max(...pending.map((one) => one.waitedMs));
    const [only, ...others] = pending;
    const stateOf = (one) => onlyDeletes && one.last?.state === 'Ready' ? 'still there' : stateText(one);
    if (!only)
        return undefined;
    const states = JSON.stringify(pending.map((one) => [(0,resource/* keyOf */.TN)(one.target), stateOf(one)]));
    const silentUntilMs = last ? Math.max(last.waitedMs + FIRST_SILENCE_MS, last.waitedMs * SILENCE_GROWTH) : 0;
    if (last?.states === states && waitedMs < silentUntilMs)
        return undefined;
    const told = { states, waitedMs };
    if (others.length === 0)
        return { line: `${only.target.name}: ${stateOf(only)} (${(0,words/* duration */.p0)(waitedMs)})`, told };
    const names = pending.map((one) => `${one.target.name} ${stateOf(one)}`);
    return {
        line: `Waiting for ${pending.length} after ${(0,words/* duration */.p0)(waitedMs)}: ${(0,words/* firstOf */.Ku)(names, MAX_NAMES_IN_LINE)}`,
        told
    };
}
function stateText({ target, last }) {
    if (!last)
        return 'not seen yet';
    if (last.state !== 'Ready')
        return last.state;
    return [last.state, ...((0,registry/* resourceType */.Vm)(target.kind).report.stateDetail?.(last.model) ?? [])].join(', ');
}
/** A line for each resource's outcome, in declared order. Many unchanged ones share a line. */
function outcomeLines(report) {
    const same = report.outcomes.filter(({ result }) => result === 'unchanged');
    const isCollapsed = same.length > MAX_KEPT_LINES;
    const told = isCollapsed ? report.outcomes.filter(({ result }) => result !== 'unchanged') : report.outcomes;
    const lines = told.map((outcome) => outcomeLine(outcome, report));
    return isCollapsed ? [...lines, `${same.length} others: ${(0,report_text/* resultText */.D6)('unchanged', report)}`] : lines;
}
/** Shorter waits are not reported. */
const WORTH_TELLING_MS = 1000;
function outcomeLine(outcome, report) {
    const { observed, failure, waitedMs = 0 } = outcome;
    const parts = [
        (0,report_text/* resultText */.D6)(outcome.result, report),
        ...(failure ? [failure.reason] : []),
        ...(observed ? [observed.state] : []),
        ...(waitedMs < WORTH_TELLING_MS ? [] : [`waited ${(0,words/* duration */.p0)(waitedMs)}`]),
        ...(observed && observed.host !== '' ? [observed.host] : []),
        ...(0,report_text/* backupTexts */.v1)(outcome),
        ...(outcome.content ?? []).flatMap(({ texts }) => texts)
    ];
    return `${(0,report_text/* labelOf */.Wy)(outcome)}: ${parts.join(', ')}`;
}
/** The end of the log: the outcome of each resource, and the closing line. */
function reportLines(report) {
    return [...outcomeLines(report), (0,headline/* closingLine */.oM)(report)];
}

// EXTERNAL MODULE: ./src/report/markdown.js + 1 modules
var report_markdown = __nccwpck_require__(5460);
;// CONCATENATED MODULE: ./src/report/outputs.js
// The step's outputs. Pure.





const OF_ONE = (/* unused pure expression or super */ null && (['name', 'host', 'status', 'kind', 'result']));
const OF_ALL = (/* unused pure expression or super */ null && (['created', 'changed', 'ready', 'resources', 'plan', 'markdown', 'skipped', 'reason']));
/** The outputs' names, in the order of `action.yml`. */
function outputNames() {
    return [...OF_ONE, ...kinds().flatMap((kind) => [`${kind}-name`, `${kind}-host`]), ...OF_ALL];
}
/**
 * A job's outputs may have 1 MB, which GitHub counts in UTF-16 (docs.github.com, jobs.<job_id>.outputs): 2 bytes a
 * unit. A tenth is left for the outputs of the job's other steps.
 */
const MAX_OUTPUT_UNITS = 450_000;
/** Later steps use the Markdown in a comment (65 536 characters), or in an environment variable (128 KiB on Linux). */
const MAX_MARKDOWN_BYTES = 65_000;
const MIN_MARKDOWN_BYTES = 16_000;
/**
 * The outputs of a run, and a warning if details had to be left out to stay within GitHub's limit. JSON stays valid,
 * whatever is left out.
 */
function fitOutputs(report, maxUnits = MAX_OUTPUT_UNITS) {
    const scalars = scalarOutputs(report);
    const taken = unitsOf(scalars);
    for (const [step, { without, texts }] of detailSteps(report).entries()) {
        if (taken + unitsOf(texts) > maxUnits)
            continue;
        const outputs = { ...scalars, ...texts };
        return { outputs, warnings: step === 0 ? [] : [tooLong(without)] };
    }
    const outputs = { ...scalars, resources: resourcesText(report, 'none'), plan: '', markdown: '' };
    return {
        outputs,
        warnings: [tooLong('all resources are missing from "resources", and "plan" and "markdown" are empty')]
    };
}
function tooLong(without) {
    return `The outputs would be longer than GitHub takes: ${without}.`;
}
/** The long outputs with less and less detail, to be tried in this order, and what each step leaves out. */
function detailSteps(report) {
    const markdown = (0,report_markdown/* renderMarkdown */.Gc)(report, MAX_MARKDOWN_BYTES);
    const shorter = (0,report_markdown/* renderMarkdown */.Gc)(report, MIN_MARKDOWN_BYTES);
    const full = { resources: resourcesText(report, 'all'), plan: planText(report, 'all'), markdown };
    const steps = [
        ['', {}],
        ['"markdown" is cut', { markdown: shorter }],
        ['"markdown" is empty', { markdown: '' }],
        ['the values are missing from "plan", and "markdown" is empty', { plan: planText(report, 'paths') }],
        ['the fields are missing from "plan", and "markdown" is empty', { plan: planText(report, 'none') }],
        [
            'the fields are missing from "plan" and "resources", and "markdown" is empty',
            { resources: resourcesText(report, 'state') }
        ],
        ['the fields are missing from "resources", and "plan" and "markdown" are empty', { plan: '' }]
    ];
    let texts = full;
    return steps.map(([without, changed]) => {
        texts = { ...texts, ...changed };
        return { without, texts };
    });
}
function unitsOf(outputs) {
    return Object.entries(outputs).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
}
function scalarOutputs(report) {
    const { outcomes, plan, dryRun } = report;
    const declared = outcomes.filter(({ isUndeclared }) => !isUndeclared);
    const only = onlyOne(declared);
    const isWhole = declared.length > 0 &&
        declared.length >= (plan?.changes.filter(({ declared }) => declared !== undefined).length ?? 0);
    return {
        name: only?.name ?? '',
        host: hostOf(only),
        status: (0,line/* onOneLine */.GJ)(only?.observed?.state ?? ''),
        kind: only?.kind ?? '',
        result: only?.result ?? '',
        ...Object.fromEntries((0,registry/* kinds */.EZ)().flatMap((kind) => Object.entries(outputsOf(kind, declared)))),
        created: String(!dryRun && outcomes.some(({ created }) => created)),
        changed: String(outcomes.some(({ changed }) => changed)),
        ready: String(isWhole && declared.every(isSeenReady)),
        skipped: report.isSkipped ? 'true' : '',
        reason: report.isSkipped ? 'no-secrets' : reasonOf(report) || (report.greenReason ?? '')
    };
}
function onlyOne(outcomes) {
    return outcomes.length === 1 ? outcomes[0] : undefined;
}
function outputsOf(kind, outcomes) {
    const only = onlyOne(outcomes.filter((outcome) => outcome.kind === kind));
    return { [`${kind}-name`]: only?.name ?? '', [`${kind}-host`]: hostOf(only) };
}
function hostOf(outcome) {
    return (0,line/* onOneLine */.GJ)(outcome?.observed?.host ?? '');
}
function isSeenReady({ ready, observed }) {
    return ready && observed !== undefined;
}
/** The run's reason; else that of the first failed resource, where those that were not attempted come last. */
function reasonOf({ failure, outcomes }) {
    const failed = outcomes.filter((outcome) => outcome.failure !== undefined);
    const first = failed.find(({ result }) => result !== 'not-attempted') ?? failed[0];
    return failure?.reason ?? first?.failure?.reason ?? '';
}
function resourcesText({ outcomes }, detail) {
    const shown = detail === 'none' ? [] : outcomes;
    const sections = (0,registry/* kinds */.EZ)().map((kind) => [
        (0,registry/* resourceType */.Vm)(kind).plural,
        // `fromEntries`, because assigning to a key such as `__proto__` would lose it.
        Object.fromEntries(keyed(shown.filter((outcome) => outcome.kind === kind)).map(([key, outcome]) => [
            key,
            resourceJson(outcome, detail)
        ]))
    ]);
    return (0,line/* jsonText */.s$)({ version: 1, ...Object.fromEntries(sections) });
}
/** Outcomes by their declared names. A name that two parents share has the parent's name before it. */
function keyed(outcomes) {
    const isShared = (one) => outcomes.some((other) => other !== one && other.declaredName === one.declaredName);
    return outcomes.map((one) => [isShared(one) ? (0,registry/* fullNameOf */.E4)({ ...one, name: one.declaredName }) : one.declaredName, one]);
}
function resourceJson(outcome, detail) {
    const { kind, result, failure, observed } = outcome;
    const shown = (0,registry/* resourceType */.Vm)(kind).report.shown.flatMap(([key, path]) => {
        const value = detail === 'all' ? (0,json/* valueAt */.fK)(observed?.model, path) : undefined;
        return value === undefined || value === null ? [] : [[key, value]];
    });
    return {
        name: outcome.name,
        ...(outcome.parent && { [outcome.parent.kind]: outcome.parent.name }),
        host: hostOf(outcome),
        status: (0,line/* onOneLine */.GJ)(observed?.state ?? ''),
        ready: isSeenReady(outcome),
        result,
        ...(failure && { reason: failure.reason }),
        ...(outcome.why !== undefined && { why: (0,line/* onOneLine */.GJ)(outcome.why) }),
        ...(outcome.backup && { backup: outcome.backup.id }),
        ...(outcome.restoredFrom !== undefined && { restored_from: outcome.restoredFrom }),
        ...Object.fromEntries(shown),
        ...(detail === 'all' && Object.fromEntries((outcome.content ?? []).map(({ key, counts }) => [key, counts])))
    };
}
function planText({ plan }, fields) {
    if (!plan)
        return '';
    const changes = (0,plan_change/* planJson */.iY)(plan);
    if (fields === 'all')
        return (0,line/* jsonText */.s$)(changes);
    return (0,line/* jsonText */.s$)(changes.map((change) => ({
        ...change,
        fields: fields === 'none'
            ? []
            : change['fields'].map(({ path, effect }) => ({ path, effect }))
    })));
}

// EXTERNAL MODULE: ./src/report/report.js
var report_report = __nccwpck_require__(3901);
;// CONCATENATED MODULE: ./src/report/reporter.js
// Reports a run to the runner, with a call for each stage. Redacts before anything is cut or escaped.







/** Creates a reporter that writes through `runner`. */
function createReporter(runner, redact) {
    let told;
    let retries = 0;
    let onlyDeletes = false;
    return {
        plan: (plan, dryRun) => {
            onlyDeletes = plan.command === 'destroy' || plan.command === 'sweep';
            const lines = planLines((0,report_report/* redactPlan */.nw)(plan, redact));
            if (lines.length > 0)
                runner.group(dryRun ? 'Plan (dry run: nothing is changed)' : 'Plan', lines);
        },
        waiting: (pending) => {
            const next = waitingLine(pending, told, onlyDeletes);
            if (!next)
                return;
            told = next.told;
            runner.info(next.line);
        },
        progress: (line) => {
            runner.info(redact(line));
        },
        trace: (line) => {
            runner.debug(line);
        },
        retrying: (error, afterMs) => {
            retries += 1;
            // The first lines report a problem, later ones only that it persists.
            if (retries <= 2 || retries % 10 === 0)
                runner.info(`${error.message} Trying again in ${(0,words/* duration */.p0)(afterMs)}.`);
        },
        finish: (report) => {
            try {
                finish((0,report_report/* redactReport */.a5)(report, redact), runner);
            }
            catch (thrown) {
                // The report cannot be rendered: later steps still get every output, and the step fails.
                const failure = report.failure ?? (0,errors/* failureFrom */.J)(thrown);
                finish((0,report_report/* redactReport */.a5)({ ...report, plan: undefined, outcomes: [], notices: [], warnings: [], failure }, redact), runner);
            }
        },
        finishPost: ({ outcomes, failure, warnings, tookMs }) => {
            const kept = outcomes.filter(({ result }) => result === 'refused');
            const report = (0,report_report/* redactReport */.a5)({
                command: 'destroy',
                dryRun: false,
                plan: undefined,
                outcomes: outcomes.filter(({ result }) => result !== 'refused'),
                isSkipped: false,
                failure,
                notices: [],
                warnings: [...warnings, ...kept.map((outcome) => outcome.failure?.message ?? '')],
                tookMs
            }, redact);
            if ((0,report_report/* hasFailed */.WN)(report))
                runner.fail();
            for (const annotation of annotationsOf(report))
                runner.annotate(annotation);
            for (const line of reportLines(report))
                runner.info(line);
        }
    };
}
function finish(report, runner) {
    // Exit code and outputs first, because later steps need them: a cancelled run may be killed within this second.
    if ((0,report_report/* hasFailed */.WN)(report))
        runner.fail();
    const { outputs, warnings } = fitOutputs(report);
    runner.setOutputs(outputs);
    const whole = { ...report, warnings: [...report.warnings, ...warnings] };
    runner.writeSummary((0,report_markdown/* renderMarkdown */.Gc)(whole));
    for (const annotation of annotationsOf(whole))
        runner.annotate(annotation);
    const unsaid = errorsWithoutAnnotation(whole);
    if (unsaid.length > 0)
        runner.group('More errors', unsaid);
    const unwarned = warningsWithoutAnnotation(whole);
    if (unwarned.length > 0)
        runner.group('More warnings', unwarned);
    for (const line of reportLines(whole))
        runner.info(line);
    for (const failure of [whole.failure, ...whole.outcomes.map((outcome) => outcome.failure)]) {
        if (failure?.stack !== undefined)
            runner.debug(failure.stack);
    }
}


/***/ }),

/***/ 389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ exit),
/* harmony export */   j: () => (/* binding */ createRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(251);
/* harmony import */ var _core_text_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1095);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1220);
// The only writer to the log, the outputs and the summary. Writes synchronously, because a cancelled run must have
// written everything before its process ends.




const LINGER_MS = 500;
const MOST_LINGER_MS = 10_000;
/** GitHub cuts the message of an annotation there, in characters. */
const MAX_ANNOTATION_LENGTH = 4096;
/** Creates a runner. The API key must be masked already. */
function createRunner({ redact, summaryPath }) {
    // Redacts again, because making a line safe can join parts of the secret. Redacting cannot create a command.
    const safe = (line, maxLength) => redact((0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(redact(line), maxLength));
    const annotate = ({ level, title, message, example, at }) => {
        const location = at && { file: safe(at.file), startLine: at.line, startColumn: at.column };
        const lines = example === undefined ? [] : ['', ...example.split('\n')];
        const text = [message, ...lines].map((line) => safe(line, MAX_ANNOTATION_LENGTH)).join('\n');
        _actions_core__WEBPACK_IMPORTED_MODULE_1__[level](text, { title: safe(title), ...location });
    };
    const annotateLost = (level, message) => {
        annotate({ level, title: 'Pinecone', message });
    };
    return {
        info: (line) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__.info(safe(line));
        },
        debug: (text) => {
            if (!_actions_core__WEBPACK_IMPORTED_MODULE_1__.isDebug())
                return;
            for (const line of text.split('\n'))
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.debug(safe(line));
        },
        group: (title, lines) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__.startGroup(safe(title));
            for (const line of lines)
                _actions_core__WEBPACK_IMPORTED_MODULE_1__.info(safe(line));
            _actions_core__WEBPACK_IMPORTED_MODULE_1__.endGroup();
        },
        annotate,
        setOutputs: (outputs) => {
            const failed = Object.entries(outputs).flatMap(([name, value]) => {
                const thrown = attempt(() => {
                    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput(name, redactOutput(value, redact));
                });
                return thrown === undefined ? [] : [thrown];
            });
            if (failed[0] === undefined)
                return;
            // Otherwise later steps would run with empty outputs.
            process.exitCode = 1;
            annotateLost('error', `The outputs could not be set: ${failed[0]}`);
        },
        writeSummary: (markdown) => {
            if (summaryPath === undefined || summaryPath === '')
                return;
            const thrown = attempt(() => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(summaryPath, redact(markdown));
            });
            if (thrown !== undefined)
                annotateLost('warning', `The summary could not be written: ${thrown}`);
        },
        // Not redacted: the post step needs the exact names. Nobody sees it, and it has no text from outside.
        saveState: (name, value) => attempt(() => {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState(name, value);
        }),
        fail: () => {
            process.exitCode = 1;
        },
        end: () => {
            // A proxy that never answers would hold a finished step for minutes. The timers do not keep the process alive. A
            // slow reader still gets the whole log, but only until the second timer.
            setTimeout(() => process.stdout.write('', () => process.exit()), LINGER_MS).unref();
            setTimeout(() => process.exit(), MOST_LINGER_MS).unref();
        }
    };
}
/** Ends the process once everything is written. Without this it would first tear down everything that it has loaded. */
function exit() {
    process.stdout.write('', () => process.exit());
}
function attempt(write) {
    try {
        write();
        return undefined;
    }
    catch (thrown) {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
}
/** Redacts an output. In JSON each value is redacted by itself, so that it stays JSON. */
function redactOutput(value, redact) {
    if (redact(value) === value)
        return value;
    if (!/^[[{]/.test(value))
        return redact(value);
    try {
        const text = (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)((0,_core_text_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactJson */ .K)(JSON.parse(value), redact));
        // The secret consists of JSON's own punctuation: an empty value is better than the secret or invalid JSON.
        return redact(text) === text ? text : (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(redact(''));
    }
    catch {
        return redact(value);
    }
}


/***/ }),

/***/ 4500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   GD: () => (/* binding */ keptText),
/* harmony export */   GY: () => (/* binding */ NO_VALUE),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   Xq: () => (/* binding */ REMOVED),
/* harmony export */   fN: () => (/* binding */ locationText),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   v1: () => (/* binding */ backupTexts),
/* harmony export */   v4: () => (/* binding */ issueText),
/* harmony export */   zC: () => (/* binding */ aboutModel)
/* harmony export */ });
/* harmony import */ var _core_command_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7299);
/* harmony import */ var _core_result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8497);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9214);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7939);
/* harmony import */ var _core_text_line_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1220);
// Texts that log, summary and annotations share. Not escaped: that depends on where they go.





/** A result in the tables and the log; in a dry run, what it would be. */
function resultText(result, { command, dryRun }) {
    const { text, isChange } = (0,_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .resultRow */ .AX)(result);
    const own = (0,_core_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRow */ .u)(command).results[result];
    if (own !== undefined)
        return own;
    return dryRun && (isChange || result === 'refused') ? `would be ${text}` : text;
}
/** The text for resources that a command leaves unchanged. */
function keptText(command) {
    return resultText((0,_core_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRow */ .u)(command).keptResult, { command, dryRun: false });
}
/** The number of outcomes with each result, without results that no outcome has. */
function tally(outcomes) {
    const results = outcomes.map(({ result }) => result);
    return new Map(_core_result_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_RESULTS */ .Z0.map((result) => [result, results.filter((other) => other === result).length]).filter(([, number]) => number > 0));
}
/** A resource at the start of a line: `index docs-search`. */
function labelOf(resource) {
    return `${resource.kind} ${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .fullNameOf */ .E4)(resource)}`;
}
/** A location as editors write it: `pinecone.yml:3:5`; for an input, `input "index", line 3, column 5`. */
function locationText({ source, file, line, column }) {
    if (file !== undefined)
        return `${file}:${line}:${column}`;
    return line === 0 ? `input "${source}"` : `input "${source}", line ${line}, column ${column}`;
}
/** An issue with its location; a plain input's issue names the input itself. */
function issueText({ location, message }) {
    return location.line === 0 ? message : `${locationText(location)}: ${message}`;
}
/** Describes a field's change. */
function fieldText(kind, field, maxLength) {
    return {
        path: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .pathText */ .LF)(field.path),
        before: field.before === undefined ? NO_VALUE : valueText(field.before, maxLength),
        after: isRemoval(kind, field) ? REMOVED : valueText(field.after, maxLength)
    };
}
/** Placeholders for a missing value, and for one that is removed. */
const NO_VALUE = '(none)';
const REMOVED = '(removed)';
function isRemoval(kind, { path, after }) {
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceType */ .Vm)(kind).fields.some((field) => field.removedBy === after && path.length > 1 && field.path.split('.')[0] === path[0]);
}
function valueText(value, maxLength) {
    const isPlain = typeof value === 'string' && /^[A-Za-z0-9][\w.@+;/:-]*$/.test(value);
    const text = isPlain ? value : JSON.stringify(value);
    if (text.length <= maxLength)
        return text;
    return `${(0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(text, maxLength)} (${text.length} characters)`;
}
/** The backup that a resource was restored from, and the one that was made before its deletion. */
function backupTexts({ backup, restoredFrom }) {
    return [
        ...(restoredFrom === undefined ? [] : [`restored from backup ${restoredFrom}`]),
        ...(backup === undefined ? [] : [`backup ${backup.id} of ${backup.source}`])
    ];
}
/** A short description of a resource to be created: `dimension 1536, cosine, aws us-east-1`. */
function aboutModel(kind, model) {
    const parts = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceType */ .Vm)(kind).report.about(model);
    return parts
        .filter((part) => part !== '')
        .map((part) => (0,_core_text_line_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(part, 100))
        .join(', ');
}


/***/ }),

/***/ 3493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Le: () => (/* binding */ withoutNulls),
/* harmony export */   O_: () => (/* binding */ observedOf),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   iE: () => (/* binding */ saysAbsent),
/* harmony export */   zo: () => (/* binding */ readinessByState)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9214);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7756);


/**
 * Reads what all versions answer alike: the name, the host and the status. Everything else is the model.
 * Returns undefined where the answer does not describe a resource.
 */
function observedOf(kind, answer, statusOf) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(answer))
        return undefined;
    const { name, host, status, ...model } = answer;
    const { state, ready } = statusOf(status);
    if (typeof name !== 'string' || typeof state !== 'string')
        return undefined;
    return { kind, name, host: typeof host === 'string' ? host : '', state, ready, model: withoutNulls(model) };
}
/** A model without its `null`s: Pinecone answers `null` for fields that are not set. */
function withoutNulls(model) {
    return Object.fromEntries(Object.entries(model).filter(([, value]) => value !== null));
}
/**
 * Judges a resource by its state alone.
 * States: Pinecone's OpenAPI 2026-04, IndexModel.status and Assistant.status.
 */
function readinessByState(observed) {
    const { state, ready } = observed;
    if (state === 'Terminating')
        return { is: 'terminating' };
    if ((0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFailedForGood */ .Av)(observed))
        return { is: 'failed', why: `its state is ${state}` };
    return { is: ready ? 'ready' : 'pending' };
}
/**
 * Whether a 404 comes from Pinecone and means that no resource has this name: by its code, or by a message about the
 * name (`Resource docs not found.`, `Assistant "docs" not found.`). A gateway's 404 is about a route or a page.
 */
function saysAbsent({ code, message }, name) {
    const words = message.split(/[\s"'`.,:;()]+/);
    return code === 'NOT_FOUND' || (words.includes(name) && /not found|does not exist/i.test(message));
}
/** Whether a status leaves the effect of a request open, and the same request may succeed later. */
function isTransient(status) {
    return status >= 500 || status === 408 || status === 425 || status === 499;
}


/***/ }),

/***/ 304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makesRoom),
/* harmony export */   l: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9214);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9693);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7939);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5355);




/** Overlays the existing settings with the declared ones, so that a replace keeps undeclared settings. */
function carriedOver(declared, observed) {
    const { fields, canCarryOver } = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind);
    const guarded = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuarded */ .JN)(observed) ? { deletion_protection: 'enabled' } : {};
    const settings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValuesOf */ .kH)(fields, { ...observed.model, ...guarded }).filter((one) => isSetting(one) && !isDeclared(one, declared.model));
    const [kept, lost] = [true, false].map((isKept) => settings.filter(({ path }) => (canCarryOver?.(path, declared, observed.model) ?? true) === isKept));
    const model = (kept ?? []).reduce((model, { path, value }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .withValueAt */ .h7)(model, path, value), {});
    const worthAWord = (lost ?? []).filter(({ field, value }) => value !== field.whenAbsent);
    return { model: merged(model, declared.model), lost: worthAWord };
}
/** Excludes origins, and ownership tags, which the new resource gets anew. */
function isSetting({ field, path, value }) {
    const isOurs = path.length === 2 && path[1]?.startsWith(_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .OWNERSHIP_PREFIX */ .Zd) === true;
    return !isOurs && field.isOrigin === undefined && value !== null;
}
function isDeclared({ field, path }, declared) {
    const whole = field.sentWithin?.as === 'declared' ? field.sentWithin.path.split('.') : path;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(declared, path) !== undefined || (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(declared, whole) !== undefined;
}
function merged(under, over) {
    return Object.entries(over).reduce((model, [key, value]) => {
        const below = Object.hasOwn(model, key) ? model[key] : undefined;
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .withValueAt */ .h7)(model, [key], (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(below) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value) ? merged(below, value) : value);
    }, under);
}
/**
 * Whether deleting a resource makes room in a project that has reached its limit `of` something (`pods`, `indexes`).
 */
function makesRoom({ kind, model }, of) {
    const spec = model['spec'];
    const own = [(0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).plural, ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(spec) ? Object.keys(spec) : [])];
    return own.some((word) => word === of || `${word}s` === of);
}


/***/ }),

/***/ 4766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ THERE),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
// How a type's declarations are written: their keys, the rules between them, and hints for other keys.
/** Conditions of a rule on whether a field is present; all other conditions are on its value. */
const THERE = { isThere: true };
const ABSENT = { isThere: false };
/** A key for each field, written where the model has it. */
function keysOf(fields) {
    return fields.map(({ path, rule, description }) => ({ path, rule, description }));
}


/***/ }),

/***/ 9693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   VZ: () => (/* binding */ isAsDeclared),
/* harmony export */   kH: () => (/* binding */ fieldValuesOf),
/* harmony export */   ki: () => (/* binding */ observedValue),
/* harmony export */   yA: () => (/* binding */ declaredValuesOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9214);

/** A key that this release does not know, and so not what its absence from an answer means either. */
const PASSED_ON = {
    path: '',
    rule: { type: 'any' },
    change: 'replace',
    mayBeUnanswered: () => true,
    description: ''
};
/** A mapping that is declared empty: it must exist, whatever Pinecone fills it with. */
const EMPTY_MAPPING = {
    path: '',
    rule: { type: 'any' },
    change: 'replace',
    canonical: (value) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? {} : value),
    description: ''
};
/** The fields of the table that a model has, in the table's order and then the model's. Leaves out all others. */
function fieldValuesOf(fields, model) {
    return fields.flatMap((field) => pathsOf(field.path.split('.'), model).flatMap((path) => {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(model, path);
        return value === undefined ? [] : [{ field, path, value }];
    }));
}
/**
 * Everything that a model declares: its fields, the keys that are passed on (value by value, since answers may add to
 * them), and empty mappings.
 */
function declaredValuesOf(fields, declared) {
    const patterns = fields.map(({ path }) => path.split('.'));
    return [...fieldValuesOf(fields, declared), ...unnamedIn(patterns, declared)];
}
/** The values of a model that no pattern matches. */
function unnamedIn(patterns, value, path = []) {
    if (patterns.some((pattern) => pattern.length === 0))
        return [];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return [{ field: PASSED_ON, path, value }];
    const entries = Object.entries(value);
    if (entries.length === 0)
        return path.length > 0 && patterns.length > 0 ? [{ field: EMPTY_MAPPING, path, value }] : [];
    return entries.flatMap(([key, inner]) => {
        const further = patterns.filter(([first]) => first === key || first === '*').map(([, ...rest]) => rest);
        return unnamedIn(further, inner, [...path, key]);
    });
}
function pathsOf(pattern, model) {
    const [key, ...rest] = pattern;
    if (key === undefined)
        return [[]];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(model))
        return [];
    const keys = key === '*' ? Object.keys(model) : Object.hasOwn(model, key) ? [key] : [];
    return keys.flatMap((name) => pathsOf(rest, model[name]).map((path) => [name, ...path]));
}
/** The observed value of a declared field; undefined where it is not known. */
function observedValue(fieldValue, observed) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(observed, fieldValue.path);
    return value === undefined || value === null ? fieldValue.field.whenAbsent : value;
}
/** Whether the observed value is the declared one already. */
function isAsDeclared(fieldValue, observed) {
    const before = observedValue(fieldValue, observed);
    if (fieldValue.field.removedBy === fieldValue.value)
        return before === undefined || (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEqual */ .n4)(before, fieldValue.value);
    const isLeftOut = ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(observed, fieldValue.path) ?? null) === null;
    if (isLeftOut && fieldValue.field.mayBeUnanswered?.(observed))
        return true;
    if (before === undefined)
        return false;
    const { canonical = (value) => value } = fieldValue.field;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEqual */ .n4)(canonical(before), canonical(fieldValue.value));
}
/** Whether a field can change in place from `before` to its declared value. */
function effectOf(fieldValue, before) {
    const { change } = fieldValue.field;
    return typeof change === 'function' ? change(before, fieldValue.value) : change;
}


/***/ }),

/***/ 1363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aX: () => (/* binding */ languageCode),
/* harmony export */   hN: () => (/* binding */ sizedPodType),
/* harmony export */   pZ: () => (/* binding */ asSet)
/* harmony export */ });
// The canonical forms of values that Pinecone spells in several ways (`Field.canonical`).
/**
 * The languages of full-text search: Pinecone accepts their English names as well as their codes, and answers codes.
 * Pinecone's docs, "Full-text search"; PyPI pinecone 10.2.0, schema_builder.
 */
const LANGUAGE_CODES = new Map([
    ['arabic', 'ar'],
    ['danish', 'da'],
    ['german', 'de'],
    ['greek', 'el'],
    ['english', 'en'],
    ['spanish', 'es'],
    ['finnish', 'fi'],
    ['french', 'fr'],
    ['hungarian', 'hu'],
    ['italian', 'it'],
    ['dutch', 'nl'],
    ['norwegian', 'no'],
    ['portuguese', 'pt'],
    ['romanian', 'ro'],
    ['russian', 'ru'],
    ['swedish', 'sv'],
    ['tamil', 'ta'],
    ['turkish', 'tr']
]);
/** The code of a language: `english` is `en`. Returns anything else unchanged. */
function languageCode(language) {
    return typeof language === 'string' ? (LANGUAGE_CODES.get(language.toLowerCase()) ?? language) : language;
}
/** A pod type with its size: `p1` is `p1.x1`, as in the official clients' tests against Pinecone. */
function sizedPodType(podType) {
    return typeof podType === 'string' && /^[a-z]\d$/.test(podType) ? `${podType}.x1` : podType;
}
/** A list sorted and without duplicates, for lists in which neither counts. */
function asSet(list) {
    return Array.isArray(list) ? [...new Set(list)].sort() : list;
}


/***/ }),

/***/ 9388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ INDEX_FIELDS)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1363);

// From Pinecone's OpenAPI 2026-04, db_control (CreateIndexRequest, CreateIndexForModelRequest,
// ConfigureIndexRequest, IndexModel).
/** A tag's value: at most 120 of these characters. `''` removes the tag. */
const TAG_VALUE = /^[A-Za-z0-9;@_.+ -]*$/;
const EMBED_DESCRIPTIONS = {
    field_map: 'Which field of a record holds the text that is embedded: `{text: <field>}`.',
    read_parameters: 'Parameters of the model for queries. Declared keys are enforced.',
    write_parameters: 'Parameters of the model for writes. Declared keys are enforced.'
};
/** Every field of an index in the classic dialect. The model uses its words (see `typed-fields.ts`). */
const INDEX_FIELDS = [
    {
        path: 'dimension',
        rule: { type: 'integer', min: 1, max: 20_000 },
        change: 'replace',
        isAlwaysAnswered: (observed) => isClassic(observed) && observed['vector_type'] !== 'sparse',
        description: 'How many dimensions a vector has. Dense indexes only; with `embed` the model decides.'
    },
    {
        path: 'metric',
        rule: { type: 'enum', values: ['cosine', 'euclidean', 'dotproduct'] },
        change: 'replace',
        isAlwaysAnswered: isClassic,
        description: 'How similarity is measured. `cosine` when left out; sparse indexes have `dotproduct`.'
    },
    {
        path: 'vector_type',
        rule: { type: 'enum', values: ['dense', 'sparse'] },
        change: 'replace',
        whenAbsent: 'dense',
        // An answer with `embed` may leave it out, because the model decides it.
        mayBeUnanswered: ({ embed }) => embed !== undefined,
        description: 'What kind of vectors the index holds. `dense` when left out.'
    },
    {
        path: 'deletion_protection',
        rule: { type: 'enum', values: ['enabled', 'disabled'] },
        change: 'in-place',
        whenAbsent: 'disabled',
        description: 'Whether Pinecone refuses to delete the index. `disabled` when left out.'
    },
    {
        path: 'tags.*',
        rule: {
            type: 'pattern',
            pattern: TAG_VALUE,
            maxLength: 120,
            expected: 'at most 120 letters, digits, spaces and ; @ _ - . +'
        },
        change: 'in-place',
        removedBy: '',
        description: 'Tags of your own, at most 20: the declared keys are enforced, others are left alone; `""` removes a key.'
    },
    {
        path: 'spec.serverless.cloud',
        rule: { type: 'enum', values: ['aws', 'gcp', 'azure'] },
        change: 'replace',
        isAlwaysAnswered: () => true,
        description: 'The cloud that hosts a serverless index.'
    },
    {
        path: 'spec.serverless.region',
        rule: { type: 'string', maxLength: 100 },
        change: 'replace',
        isAlwaysAnswered: () => true,
        description: 'The region that hosts a serverless index, `us-east-1` for example.'
    },
    ...readCapacity('spec.serverless'),
    metadataSchema('spec.serverless'),
    sourceCollection('spec.serverless'),
    {
        path: 'spec.pod.environment',
        rule: { type: 'string', maxLength: 100 },
        change: 'replace',
        isAlwaysAnswered: () => true,
        description: 'The environment that hosts a pod-based index.'
    },
    {
        path: 'spec.pod.pod_type',
        rule: {
            type: 'enum',
            values: ['s1', 'p1', 'p2'].flatMap((f) => [...['x1', 'x2', 'x4', 'x8'].map((s) => `${f}.${s}`), f])
        },
        change: podTypeEffect,
        whenAbsent: 'p1.x1',
        canonical: _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sizedPodType */ .hN,
        description: 'The type and size of a pod. Grows in place within its family; everything else requires a new index.'
    },
    {
        path: 'spec.pod.replicas',
        rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
        change: 'in-place',
        whenAbsent: 1,
        description: 'How many replicas a pod-based index has.'
    },
    {
        path: 'spec.pod.shards',
        rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
        change: 'replace',
        whenAbsent: 1,
        description: 'How many shards a pod-based index has.'
    },
    {
        path: 'spec.pod.metadata_config.indexed',
        rule: { type: 'strings' },
        change: 'replace',
        canonical: _canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .asSet */ .pZ,
        description: 'The metadata fields that a pod-based index filters by. All when left out.'
    },
    sourceCollection('spec.pod'),
    {
        path: 'spec.byoc.environment',
        rule: { type: 'string', maxLength: 100 },
        change: 'replace',
        isAlwaysAnswered: () => true,
        description: 'The environment of your own cloud (BYOC) that hosts the index.'
    },
    ...readCapacity('spec.byoc'),
    metadataSchema('spec.byoc'),
    {
        path: 'embed.model',
        rule: { type: 'string', maxLength: 200 },
        change: (before) => (before === undefined ? 'in-place' : 'replace'),
        description: 'The model that embeds text for the index. It can be set once.'
    },
    ...['field_map', 'read_parameters', 'write_parameters'].map((name) => ({
        path: `embed.${name}.*`,
        rule: name === 'field_map' ? { type: 'string', maxLength: 512 } : { type: 'any' },
        change: 'in-place',
        description: EMBED_DESCRIPTIONS[name]
    }))
];
/** Whether an index has the one vector of the classic shape, not a schema of typed fields. */
function isClassic(observed) {
    return observed['schema'] === undefined;
}
function readCapacity(spec) {
    const path = `${spec}.read_capacity`;
    const shared = { change: 'in-place', sentWithin: { path, as: 'declared' } };
    return [
        {
            path: `${path}.mode`,
            rule: { type: 'enum', values: ['OnDemand', 'Dedicated'] },
            ...shared,
            whenAbsent: 'OnDemand',
            description: 'How reads are served: on demand, or by nodes of your own, which `dedicated` describes.'
        },
        {
            path: `${path}.dedicated.node_type`,
            rule: { type: 'enum', values: ['b1', 't1'] },
            ...shared,
            description: 'The type of the dedicated read nodes.'
        },
        {
            path: `${path}.dedicated.scaling`,
            rule: { type: 'enum', values: ['Manual'] },
            ...shared,
            description: 'How the dedicated read nodes are scaled.'
        },
        {
            path: `${path}.dedicated.manual.replicas`,
            rule: { type: 'integer', min: 0, max: 2 ** 31 - 1 },
            ...shared,
            description: 'How many replicas the dedicated read nodes have; 0 pauses the index.'
        },
        {
            path: `${path}.dedicated.manual.shards`,
            rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
            ...shared,
            description: 'How many shards the dedicated read nodes have.'
        }
    ];
}
function metadataSchema(spec) {
    return {
        path: `${spec}.schema.fields.*.filterable`,
        rule: { type: 'true' },
        change: 'replace',
        description: 'The index filters by this metadata field. Without a `schema` it filters by all of them.'
    };
}
function sourceCollection(spec) {
    return {
        path: `${spec}.source_collection`,
        rule: { type: 'string', maxLength: 100 },
        change: 'replace',
        mayBeUnanswered: () => true,
        isOrigin: true,
        description: 'The collection that the index is made from.'
    };
}
/** A pod grows in place within its family (`p1.x1` to `p1.x4`); nothing else about its type can change. */
function podTypeEffect(before, after) {
    const [familyBefore, sizeBefore] = podTypeParts(before);
    const [familyAfter, sizeAfter] = podTypeParts(after);
    return familyBefore === familyAfter && sizeAfter > sizeBefore ? 'in-place' : 'replace';
}
function podTypeParts(value) {
    const sized = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sizedPodType */ .hN)(value ?? null);
    const match = /^([a-z]\d)\.x(\d)$/.exec(typeof sized === 'string' ? sized : '');
    return match ? [match[1] ?? '', Number(match[2])] : ['', 0];
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rg: () => (/* binding */ ALL_INDEX_FIELDS),
/* harmony export */   aI: () => (/* binding */ SPARSE_VALUES),
/* harmony export */   ln: () => (/* binding */ DENSE_VALUES),
/* harmony export */   vF: () => (/* binding */ SEARCHES)
/* harmony export */ });
/* unused harmony export TYPED_FIELDS */
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9388);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1363);


// From Pinecone's OpenAPI 2026-07, db_control (CreateIndexRequest, CreateIndexSchemaField,
// StringFieldFullTextSearch), as the official Node SDK 9.0.0 is generated from it; the embedding of a text field from
// PyPI pinecone 10.2.0 (StringField, FieldEmbedConfig, FieldSparseEmbedConfig).
/**
 * The fields of a schema that make a classic index, if there are no others. The model has the words of 2026-04 for
 * them.
 */
const DENSE_VALUES = '_values';
const SPARSE_VALUES = '_sparse_values';
/** The ways to search a text, by the keys of its field. Pinecone fills in whatever is left out in them. */
const SEARCHES = ['full_text_search', 'embed', 'sparse_embed'];
const FIELD = 'schema.fields.*';
const FULL_TEXT = `${FIELD}.full_text_search`;
/** The fields that an index in the dialect of 2026-07 can have beside the classic ones. A schema never changes. */
const TYPED_FIELDS = [
    {
        path: `${FIELD}.type`,
        rule: { type: 'enum', values: ['dense_vector', 'sparse_vector', 'string'] },
        change: 'replace',
        description: 'What a field of the schema holds: vectors, or text for full-text search.'
    },
    {
        path: `${FIELD}.dimension`,
        rule: { type: 'integer', min: 1, max: 20_000 },
        change: 'replace',
        description: 'How many dimensions the vectors of a `dense_vector` field have.'
    },
    {
        path: `${FIELD}.metric`,
        rule: { type: 'enum', values: ['cosine', 'euclidean', 'dotproduct'] },
        change: 'replace',
        description: 'How similarity is measured in a `dense_vector` field.'
    },
    {
        path: `${FULL_TEXT}.language`,
        rule: { type: 'string', maxLength: 100 },
        change: 'replace',
        whenAbsent: 'en',
        canonical: _canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .languageCode */ .aX,
        description: 'The language of the text, by its code or its English name. `en` when left out.'
    },
    switchOf('stemming', 'Whether words are reduced to their stems. Not together with `ngram`.'),
    switchOf('stop_words', 'Whether stop words are left out. Requires `stemming`.'),
    gram('min_gram', 'The least characters of an n-gram, 1 to `max_gram`.'),
    gram('max_gram', 'The most characters of an n-gram, at most 10.'),
    switchOf('ngram.prefix_only', 'Whether only the beginnings of words become n-grams.'),
    ...embedding('embed', 'dense'),
    {
        path: `${FIELD}.embed.dimension`,
        rule: { type: 'integer', min: 1, max: 20_000 },
        change: 'replace',
        description: "How many dimensions the vectors have that the field's model makes. The model's default when left out."
    },
    {
        path: `${FIELD}.embed.metric`,
        rule: { type: 'enum', values: ['cosine', 'euclidean', 'dotproduct'] },
        change: 'replace',
        description: "How similarity of the field's texts is measured. The model's default when left out."
    },
    ...embedding('sparse_embed', 'sparse'),
    {
        path: `${FIELD}.store_text`,
        rule: { type: 'boolean' },
        change: 'replace',
        whenAbsent: true,
        description: 'Whether the text itself is kept; `true` when left out. Text that is kept has full-text search, whether declared or ' +
            'not.'
    },
    {
        path: `${FIELD}.description`,
        rule: { type: 'string', maxBytes: 256 },
        change: 'replace',
        description: 'What the field is for, at most 256 bytes.'
    },
    {
        path: 'cmek_id',
        rule: { type: 'string', maxLength: 512 },
        change: 'replace',
        description: 'The key of your own that the index is encrypted with. Not together with full-text search.'
    }
];
/** Every field of an index's model, in all dialects. */
const ALL_INDEX_FIELDS = [..._fields_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_FIELDS */ .V, ...TYPED_FIELDS];
function switchOf(name, description) {
    return { path: `${FULL_TEXT}.${name}`, rule: { type: 'boolean' }, change: 'replace', whenAbsent: false, description };
}
function embedding(key, vectors) {
    const parameters = (name, what) => ({
        path: `${FIELD}.${key}.${name}.*`,
        rule: { type: 'any' },
        change: 'replace',
        description: `Parameters of the field's ${vectors} model for ${what}. Declared keys are enforced.`
    });
    return [
        {
            path: `${FIELD}.${key}.model`,
            rule: { type: 'string', maxLength: 200 },
            change: 'replace',
            description: `The model that makes ${vectors} vectors of the field's text. Pinecone's default when left out.`
        },
        parameters('read_parameters', 'queries'),
        parameters('write_parameters', 'writes')
    ];
}
function gram(name, description) {
    return {
        path: `${FULL_TEXT}.ngram.${name}`,
        rule: { type: 'integer', min: 1, max: 10 },
        change: 'replace',
        description
    };
}


/***/ }),

/***/ 4746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shortHash),
/* harmony export */   C: () => (/* binding */ finalName)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5692);

const HASH_DIGITS = 8;
/**
 * The name in Pinecone: the declared name and the suffixes, joined with `-`.
 *
 * A given suffix may be any text, such as the name of a branch; `-` replaces characters that a name cannot have. Where
 * that changes the suffix, or the name would be too long, 8 hex digits of the SHA-256 of the given parts follow the
 * stem, so that names of different parts stay different. The lifetime's suffix stays readable at the end, and so does a
 * part `pr-<number>`: it allows the pull request's own teardown to delete permanent resources.
 *
 * @param declaredName a valid name
 * @param maxLength the most characters that a name of this kind may have
 */
function finalName(declaredName, { given, tail }, maxLength) {
    const whole = joined(declaredName, given, tail);
    const safe = madeSafe(given);
    if (safe === given && whole.length <= maxLength)
        return whole;
    const parts = JSON.stringify([declaredName, given, tail]);
    const hash = (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(parts).slice(0, HASH_DIGITS);
    return joined(stemOf(joined(declaredName, safe), maxLength - joined(hash, tail).length - 1), hash, tail);
}
/** The beginning of a text, cut to a length. Keeps the last part `pr-<number>` of the text. */
function stemOf(text, maxLength) {
    const part = [...text.matchAll(/(?<=^|-)pr-\d+(?=-|$)/g)].at(-1);
    if (part === undefined || part.index + part[0].length <= maxLength)
        return cutTo(text, maxLength);
    return joined(cutTo(text.slice(0, part.index), maxLength - part[0].length - 1), part[0]);
}
/** Drops a part `pr-<number>` that the cut would shorten: it would name another pull request. */
function cutTo(text, length) {
    const cut = text.slice(0, Math.max(0, length));
    const isWhole = cut.length === text.length || text[cut.length] === '-';
    return (isWhole ? cut : cut.replace(/(^|-)pr-\d+$/, '')).replace(/-+$/, '');
}
function joined(...parts) {
    return parts.filter((part) => part !== '').join('-');
}
function madeSafe(text) {
    return text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
}
/** 16 hexadecimal digits of the SHA-256 of a text. */
function shortHash(text) {
    return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(text).slice(0, 16);
}


/***/ }),

/***/ 9865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ repositoryTag),
/* harmony export */   Du: () => (/* binding */ LIFETIMES),
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   hw: () => (/* binding */ nameTailOf),
/* harmony export */   n_: () => (/* binding */ jobOwner),
/* harmony export */   wx: () => (/* binding */ isRandomJobId)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5692);

/** The values of the input `lifetime`. */
const LIFETIMES = ['permanent', 'pull-request', 'run', 'job'];
/**
 * The repository's id as an ownership tag has it. Outside of github.com the server's host follows, since an id is
 * unique on its server only. A tag's value cannot have a `:`.
 */
function repositoryTag(repositoryId, serverUrl) {
    const host = URL.parse(serverUrl)?.host.toLowerCase() ?? '';
    if (repositoryId === '' || host === 'github.com' || host === '')
        return repositoryId;
    // Hosts may have characters that a tag's value may not (an IPv6 address), and be longer than its 120 characters.
    const legal = host.replace(/[^a-z0-9.-]/g, '_');
    if (legal.length <= MAX_HOST_LENGTH)
        return `${repositoryId}@${legal}`;
    const hash = (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(host).slice(0, 8);
    return `${repositoryId}@${legal.slice(0, MAX_HOST_LENGTH - hash.length - 1)}-${hash}`;
}
/** A tag's value has 120 characters, and an id up to 19 digits. */
const MAX_HOST_LENGTH = 100;
const JOB_ID_DIGITS = 12;
const UUID = /^github_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/**
 * Identifies a job by an id that no other job of its run has, which the job's key and its place in a matrix are not.
 * Computes the id on first use: it may need a hash, and most runs are not for a job.
 */
function jobOf({ runId, runAttempt, ...sources }) {
    let made;
    const jobId = () => (made ??= jobIdFrom(sources));
    return {
        runId,
        runAttempt,
        get jobId() {
            return jobId();
        },
        get nameTail() {
            return `job-${jobId()}`;
        }
    };
}
/** Whether only a random id identifies the job. Its later steps must be given that id. */
function isRandomJobId({ checkRunId, trackingId }) {
    return !/^\d+$/.test(checkRunId) && !UUID.test(trackingId);
}
function jobIdFrom({ checkRunId, trackingId, handedOn, random }) {
    if (/^\d+$/.test(checkRunId))
        return checkRunId;
    if (UUID.test(trackingId))
        return (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(trackingId).slice(0, JOB_ID_DIGITS);
    return /^[0-9a-f]{12}$/.test(handedOn) ? handedOn : random().slice(0, JOB_ID_DIGITS);
}
/** The ending of the names of an owner's resources; `''` for none. */
function nameTailOf(owner) {
    switch (owner.lifetime) {
        case 'permanent':
            return '';
        case 'pull-request':
            return `pr-${String(owner.pullRequest)}`;
        case 'run':
            return `run-${owner.runId}`;
        case 'job':
            return owner.nameTail;
    }
}
/** A job as an owner. */
function jobOwner(repositoryId, job) {
    return { lifetime: 'job', repositoryId, ...job };
}


/***/ }),

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vk: () => (/* binding */ repositoryPrefix),
/* harmony export */   cn: () => (/* binding */ ownerPrefix),
/* harmony export */   fZ: () => (/* binding */ repositoryInName),
/* harmony export */   ii: () => (/* binding */ jobInName),
/* harmony export */   uI: () => (/* binding */ ownerInName)
/* harmony export */ });
/* harmony import */ var _core_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5692);
// The owner of a resource in its name: for types that have no ownership tags.

const OWNED = /^gha-([1-9]\d{0,18}(?:-[0-9a-f]{8})?)-(?:pr-([1-9]\d{0,14})|run-([1-9]\d{0,18})|job-([1-9]\d{0,18})-([1-9]\d{0,8})-([A-Za-z0-9_]+))-(.+)$/s;
/** Reads the owner from a name; undefined where the name does not begin with an `ownerPrefix`. */
function ownerInName(name) {
    const [, repository, pullRequest, run, jobRun, attempt, job, declaredName] = OWNED.exec(name) ?? [];
    if (repository === undefined || declaredName === undefined)
        return undefined;
    const shared = { repository, declaredName };
    if (pullRequest !== undefined)
        return { ...shared, by: 'pull-request', pullRequest: Number(pullRequest) };
    if (run !== undefined)
        return { ...shared, by: 'run', runId: run };
    return { ...shared, by: 'job', runId: jobRun ?? '', runAttempt: attempt ?? '', jobId: job ?? '' };
}
/** The beginning of the names of an owner's resources; `''` for permanent ones. */
function ownerPrefix(owner) {
    const repository = repositoryPrefix(owner.repositoryId);
    switch (owner.lifetime) {
        case 'permanent':
            return '';
        case 'pull-request':
            return `${repository}pr-${String(owner.pullRequest)}-`;
        case 'run':
            return `${repository}run-${owner.runId}-`;
        case 'job':
            return `${repository}job-${owner.runId}-${owner.runAttempt}-${jobInName(owner.jobId)}-`;
    }
}
/** The beginning of the names of all of a repository's temporary resources. */
function repositoryPrefix(repositoryId) {
    return `gha-${repositoryInName(repositoryId)}-`;
}
/**
 * A repository in a name: its id, and outside of github.com 8 hex digits of the SHA-256 of its server's host.
 *
 * @param repositoryId as an ownership tag has it (`repositoryTag`): a port follows `_` there
 */
function repositoryInName(repositoryId) {
    const [id = '', host] = repositoryId.split('@');
    if (host === undefined)
        return id;
    const hash = (0,_core_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .s)(host.replace(/_(\d+)$/, ':$1'));
    return `${id}-${hash.slice(0, 8)}`;
}
/** A job's id in a name: without `-`, which separates the name's parts. */
function jobInName(jobId) {
    return jobId.replaceAll('-', '_');
}


/***/ }),

/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $F: () => (/* binding */ withoutOwnershipTags),
/* harmony export */   $c: () => (/* binding */ isNamedAsOwned),
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   JN: () => (/* binding */ isGuarded),
/* harmony export */   Pq: () => (/* binding */ fitsLiftedTag),
/* harmony export */   R8: () => (/* binding */ EXPIRY_TAG),
/* harmony export */   Vc: () => (/* binding */ ownershipMapOf),
/* harmony export */   Zd: () => (/* binding */ OWNERSHIP_PREFIX),
/* harmony export */   bx: () => (/* binding */ declaredNameOf),
/* harmony export */   iI: () => (/* binding */ isOfRepository),
/* harmony export */   kh: () => (/* binding */ PROTECTION_LIFTED_TAG),
/* harmony export */   m9: () => (/* binding */ readOwnership),
/* harmony export */   mZ: () => (/* binding */ ownershipTagsOf),
/* harmony export */   nH: () => (/* binding */ tagsLeft),
/* harmony export */   nl: () => (/* binding */ ownershipTagPath),
/* harmony export */   uZ: () => (/* binding */ ownershipTagsFor)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9214);
/* harmony import */ var _ownership_in_name_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9939);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7939);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7756);




/** The prefix of the ownership tags' keys, in tags and metadata. Declarations may not use it. */
const OWNERSHIP_PREFIX = 'gha-';
/** The ownership tag with the time from which a sweep may delete a resource, in seconds since the epoch. */
const EXPIRY_TAG = 'gha-expires-at';
/**
 * The ownership tag of a resource whose deletion protection was lifted in order to delete it. If the deletion failed,
 * the next run restores the protection.
 */
const PROTECTION_LIFTED_TAG = 'gha-protection-lifted';
/** The path of an ownership tag in a model; undefined where the type has its ownership in names. */
function ownershipTagPath(kind, tag) {
    const map = ownershipMapOf(kind);
    return map && [map.at, tag];
}
/** The map with a type's ownership tags; undefined where the type has none, and names have the owner instead. */
function ownershipMapOf(kind) {
    const { ownership } = (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(kind);
    return ownership === 'in-name' ? undefined : ownership;
}
/**
 * The ownership tags of a new resource.
 *
 * @param expiresAt seconds since the epoch; permanent resources do not expire
 */
function ownershipTagsFor(owner, declaredName, expiresAt) {
    const expiry = { [EXPIRY_TAG]: String(expiresAt) };
    const shared = { 'gha-repository-id': owner.repositoryId, 'gha-declared-name': declaredName };
    switch (owner.lifetime) {
        case 'permanent':
            return owner.repositoryId === '' ? {} : shared;
        case 'pull-request':
            return { ...shared, 'gha-pull-request': String(owner.pullRequest), ...expiry };
        case 'run':
            return { ...shared, 'gha-run-id': owner.runId, ...expiry };
        case 'job': {
            const { runId, runAttempt, jobId } = owner;
            return { ...shared, 'gha-run-id': runId, 'gha-run-attempt': runAttempt, 'gha-job-id': jobId, ...expiry };
        }
    }
}
/** Reads the owner of a resource from its ownership tags, or from its name where the type has no tags. */
function readOwnership({ kind, name, model }) {
    if (ownershipMapOf(kind) === undefined) {
        const owner = (0,_ownership_in_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerInName */ .uI)(name);
        // A name does not expire.
        return owner === undefined ? { by: 'nobody' } : { ...owner, repositoryId: owner.repository, expiresAt: Infinity };
    }
    const ownershipTags = ownershipTagsOf(kind, model);
    const repositoryId = ownershipTags['gha-repository-id'] ?? '';
    const [pullRequest, runId] = [ownershipTags['gha-pull-request'], ownershipTags['gha-run-id']];
    if (pullRequest === undefined && runId === undefined) {
        // Permanent resources never expire: this one is temporary and has lost its other tags.
        if (ownershipTags[EXPIRY_TAG] !== undefined)
            return { by: 'malformed', repositoryId };
        return repositoryId === '' ? { by: 'nobody' } : { by: 'permanent', repositoryId };
    }
    const expiresAt = numberIn(ownershipTags[EXPIRY_TAG]);
    const malformed = { by: 'malformed', repositoryId };
    if (repositoryId === '' || expiresAt === undefined || (pullRequest !== undefined && runId !== undefined))
        return malformed;
    if (pullRequest !== undefined) {
        const number = numberIn(pullRequest);
        return number === undefined ? malformed : { by: 'pull-request', repositoryId, pullRequest: number, expiresAt };
    }
    const [runAttempt, jobId] = [ownershipTags['gha-run-attempt'], ownershipTags['gha-job-id']];
    if (runId === undefined || numberIn(runId) === undefined)
        return malformed;
    if (runAttempt === undefined && jobId === undefined)
        return { by: 'run', repositoryId, runId, expiresAt };
    if (numberIn(runAttempt) === undefined || !jobId)
        return malformed;
    return { by: 'job', repositoryId, runId, runAttempt: runAttempt ?? '', jobId, expiresAt };
}
/** Whether this very owner owns a resource, not just its repository. */
function isOwnedBy(owner, ownership) {
    if (ownership.by !== owner.lifetime || !isOfRepository(ownership, owner.repositoryId))
        return false;
    switch (owner.lifetime) {
        case 'permanent':
            return true;
        case 'pull-request':
            return ownership.by === 'pull-request' && ownership.pullRequest === owner.pullRequest;
        case 'run':
            return ownership.by === 'run' && ownership.runId === owner.runId;
        case 'job':
            return (ownership.by === 'job' &&
                ownership.runId === owner.runId &&
                ownership.runAttempt === owner.runAttempt &&
                (ownership.jobId === owner.jobId || ownership.jobId === (0,_ownership_in_name_js__WEBPACK_IMPORTED_MODULE_1__/* .jobInName */ .ii)(owner.jobId)));
    }
}
/** Whether a repository owns a resource. The id may be in the form of tags or in that of names. */
function isOfRepository(ownership, repositoryId) {
    if (ownership.by === 'nobody')
        return false;
    const { repositoryId: own } = ownership;
    return own === repositoryId || (repositoryId !== '' && own === (0,_ownership_in_name_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryInName */ .fZ)(repositoryId));
}
/**
 * Whether the name of a resource has the ending that its ownership tags imply. Tags can be copied (an index that is
 * restored from a backup has those of the backup's source), so undeclared resources are deleted only where this holds.
 */
function isNamedAsOwned({ kind, name }, ownership) {
    if (ownershipMapOf(kind) === undefined)
        return ownership.by !== 'nobody';
    switch (ownership.by) {
        // The same endings as in `nameTailOf` (`owner.ts`).
        case 'pull-request':
            return name.endsWith(`-pr-${String(ownership.pullRequest)}`);
        case 'run':
            return name.endsWith(`-run-${ownership.runId}`);
        case 'job':
            return name.endsWith(`-job-${ownership.jobId}`);
        case 'nobody':
        case 'permanent':
        case 'malformed':
            return false;
    }
}
/** The declared name of a resource; undefined where neither tags nor name have it. */
function declaredNameOf(observed) {
    if (ownershipMapOf(observed.kind) === undefined)
        return (0,_ownership_in_name_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerInName */ .uI)(observed.name)?.declaredName;
    return ownershipTagsOf(observed.kind, observed.model)['gha-declared-name'];
}
/** Whether a resource has deletion protection, or had it until an action's run lifted it in order to delete. */
function isGuarded({ kind, model }) {
    return (0,_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .isProtected */ .bz)({ model }) || ownershipTagsOf(kind, model)[PROTECTION_LIFTED_TAG] !== undefined;
}
/** Whether a resource has, or has room for, the tag that records its lifted protection. */
function fitsLiftedTag({ kind, model }) {
    return tagsLeft({ kind, model }) > 0 || ownershipTagsOf(kind, model)[PROTECTION_LIFTED_TAG] !== undefined;
}
/**
 * How many more tags a resource may have; below 0 where it has too many, `Infinity` where their number is not limited.
 */
function tagsLeft({ kind, model }) {
    const map = ownershipMapOf(kind);
    if (map === undefined)
        return Infinity;
    const { at, limit } = map;
    const tags = model[at];
    return limit.counts === 'keys' ? limit.max - Object.keys((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(tags) ? tags : {}).length : Infinity;
}
/** A model without ownership tags, so that it does not depend on owner and time. */
function withoutOwnershipTags(kind, model) {
    const map = ownershipMapOf(kind);
    if (map === undefined)
        return model;
    const { at } = map;
    const { [at]: tags, ...others } = model;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(tags))
        return model;
    const own = Object.entries(tags).filter(([tag]) => !tag.startsWith(OWNERSHIP_PREFIX));
    return own.length === 0 ? others : { ...others, [at]: Object.fromEntries(own) };
}
/** The ownership tags of a model, unchecked. Leaves out values that are not texts. */
function ownershipTagsOf(kind, model) {
    const map = ownershipMapOf(kind);
    const at = map && model[map.at];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(at))
        return {};
    return Object.fromEntries(Object.entries(at).filter((entry) => entry[0].startsWith(OWNERSHIP_PREFIX) && typeof entry[1] === 'string'));
}
function numberIn(text) {
    return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 7939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ye: () => (/* binding */ completeForCreation),
  E4: () => (/* binding */ fullNameOf),
  cu: () => (/* binding */ identityOf),
  EZ: () => (/* binding */ kinds),
  Vm: () => (/* binding */ resourceType),
  AU: () => (/* binding */ resourceTypes),
  Gg: () => (/* binding */ titleOf)
});

// UNUSED EXPORTS: registerTypes

// EXTERNAL MODULE: ./src/core/json.js
var json = __nccwpck_require__(9214);
// EXTERNAL MODULE: ./src/resources/answers.js
var answers = __nccwpck_require__(3493);
// EXTERNAL MODULE: ./src/resources/dialect-spec.js
var dialect_spec = __nccwpck_require__(4766);
;// CONCATENATED MODULE: ./src/resources/assistant/extras.js
/** The keys of an assistant's declaration that are not fields. */
const ASSISTANT_EXTRAS = [
    {
        // `Declared.extras.files` is a list of `{path, metadata?, multimodal?}`.
        key: 'files',
        description: 'Files of the workspace to upload: a glob, a list of globs, or a list of mappings.',
        form: {
            type: 'list',
            title: 'Assistant files',
            oneOf: ['path'],
            keys: [
                { key: 'path', rule: { type: 'glob' }, description: 'A glob of files, such as `docs/**/*.md`.' },
                {
                    key: 'metadata',
                    // Pinecone's OpenAPI 2026-04, assistant_data, and its guide to files.
                    rule: { type: 'flat map', maxBytes: 16_384 },
                    description: 'Data of your own with each file: texts, numbers, `true`, `false` and lists of texts.'
                },
                {
                    key: 'multimodal',
                    rule: { type: 'boolean' },
                    description: 'Whether images in a PDF are read too.'
                }
            ]
        }
    },
    {
        key: 'prune',
        description: 'Whether files that this repository uploaded and no longer declares are deleted.',
        requires: 'files',
        form: { type: 'value', rule: { type: 'boolean' } }
    }
];

;// CONCATENATED MODULE: ./src/resources/assistant/assistant.js



// From Pinecone's OpenAPI 2026-04, assistant_control (CreateAssistantRequest, UpdateAssistantRequest, Assistant).
const FIELDS = [
    {
        path: 'instructions',
        rule: { type: 'string', maxBytes: 16_384, nullable: true },
        change: 'in-place',
        whenAbsent: '',
        isFreeText: true,
        description: 'Guidance for all answers of the assistant, at most 16 KB. `""` clears it.'
    },
    {
        path: 'metadata.*',
        rule: { type: 'any', nullable: true },
        change: 'in-place',
        sentWithin: { path: 'metadata', as: 'merged' },
        removedBy: null,
        isFreeText: true,
        description: 'Data of your own: the declared keys are enforced, others are left alone; `null` removes a key.'
    },
    {
        path: 'region',
        rule: { type: 'enum', values: ['us', 'eu'] },
        change: 'replace',
        mayBeUnanswered: () => true,
        description: 'Where the assistant is hosted. `us` when left out.'
    }
];
const CODEC = {
    encodeCreate: (name, model) => ({ body: { name, ...model } }),
    encodeUpdate: (patch) => patch,
    decode: (answer) => (0,answers/* observedOf */.O_)('assistant', answer, (status) => ({ state: status, ready: status === 'Ready' }))
};
const OWNERSHIP_BYTES = 512;
/** The resource type of assistants. */
const ASSISTANT = {
    kind: 'assistant',
    plural: 'assistants',
    title: 'Assistant',
    example: 'name: support\ninstructions: Be brief.',
    maxNameLength: 63,
    allowsCapitals: true,
    fields: FIELDS,
    dialects: [
        {
            dialect: 'classic',
            keys: (0,dialect_spec/* keysOf */.YD)(FIELDS),
            hints: {
                answeredOnly: /^(?:host|status|created_at|updated_at)$/,
                synonyms: new Map([
                    ['assistant_name', 'name'],
                    ['id', 'name'],
                    ['prompt', 'instructions'],
                    ['system_prompt', 'instructions'],
                    ['system', 'instructions'],
                    ['tags', 'metadata'],
                    ['labels', 'metadata'],
                    ['location', 'region']
                ]),
                reasons: new Map([
                    ['description', 'An assistant has no description; "metadata" can hold one.'],
                    ['deletion_protection', 'Pinecone has no deletion protection for assistants.'],
                    ['model', 'The model of an assistant is chosen with each question.']
                ])
            }
        }
    ],
    extras: ASSISTANT_EXTRAS,
    ownership: {
        at: 'metadata',
        limit: {
            max: 16_384,
            counts: 'bytes',
            reserved: {
                permanent: OWNERSHIP_BYTES,
                'pull-request': OWNERSHIP_BYTES,
                run: OWNERSHIP_BYTES,
                job: OWNERSHIP_BYTES
            }
        }
    },
    complete: (model) => ({ possible: true, model }),
    readiness: answers/* readinessByState */.zo,
    needsLongWait: (_, extras) => extras?.['files'] !== undefined,
    api: {
        path: () => '/assistant/assistants',
        pageSize: 100,
        // Pinecone documents the answer of a PATCH in two ways.
        updateAnswersWhole: false,
        // Pinecone Local does not serve it.
        mayBeUnserved: true,
        fullAt: [5, 200],
        codecs: { '2026-04': CODEC, '2026-07': CODEC }
    },
    report: {
        shown: [['region', ['region']]],
        about: ({ region }) => (typeof region === 'string' ? [`region ${region}`] : []),
        planLimit: '5 on Starter, more on the others'
    }
};

// EXTERNAL MODULE: ./src/resources/fields.js
var resources_fields = __nccwpck_require__(9693);
// EXTERNAL MODULE: ./src/core/text/words.js
var words = __nccwpck_require__(4117);
;// CONCATENATED MODULE: ./src/resources/index/codec-classic.js


/**
 * Version 2026-04: `dimension`, `metric`, `vector_type` and `spec` at the top. The model uses these words too.
 * Pinecone's OpenAPI 2026-04, db_control.
 */
const CLASSIC_CODEC = {
    encodeCreate: (name, model) => model['embed'] === undefined ? { body: { name, ...model } } : encodeForModel(name, model),
    encodeUpdate: (patch) => patch,
    decode
};
/**
 * IndexModel. An answer that lacks a field of every classic index, or has one of 2026-07, is about an index that this
 * version cannot describe, or comes from another version.
 */
function decode(answer) {
    const observed = (0,answers/* observedOf */.O_)('index', answer, statusOf);
    return observed === undefined || isWholeClassic(observed.model) ? observed : { ...observed, isOtherShape: true };
}
/** Whether a model describes a whole classic index. */
function isWholeClassic(model) {
    const isPlaced = ['serverless', 'pod', 'byoc'].some((kind) => (0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(model, ['spec', kind])));
    const hasVectors = model['vector_type'] === 'sparse' || typeof model['dimension'] === 'number';
    const isNewer = model['deployment'] !== undefined || model['schema'] !== undefined;
    return isPlaced && hasVectors && typeof model['metric'] === 'string' && !isNewer;
}
/** Reads the `status` of an index, which is the same in every version. */
function statusOf(status) {
    return { state: (0,json/* valueAt */.fK)(status, ['state']), ready: (0,json/* valueAt */.fK)(status, ['ready']) === true };
}
/**
 * The request for an index with a model that embeds, the same in every version: the fields of `spec.serverless` are at
 * the top, metric and dimension in `embed`.
 * Pinecone's OpenAPI 2026-04 and 2026-07, CreateIndexForModelRequest.
 */
function encodeForModel(name, model) {
    const { metric, dimension, embed, deletion_protection, tags } = model;
    const serverless = (0,json/* valueAt */.fK)(model, ['spec', 'serverless']);
    return {
        subpath: '/create-for-model',
        body: {
            name,
            ...((0,json/* isObject */.Gv)(serverless) ? serverless : {}),
            ...(deletion_protection === undefined ? {} : { deletion_protection }),
            ...(tags === undefined ? {} : { tags }),
            embed: {
                ...((0,json/* isObject */.Gv)(embed) ? embed : {}),
                ...(metric === undefined ? {} : { metric }),
                ...(dimension === undefined ? {} : { dimension })
            }
        }
    };
}

// EXTERNAL MODULE: ./src/resources/index/typed-fields.js
var typed_fields = __nccwpck_require__(9099);
;// CONCATENATED MODULE: ./src/resources/index/codec-2026-07.js




/**
 * Version 2026-07: a `schema` of typed fields, a `deployment`, and the read capacity at the top.
 * Pinecone's OpenAPI 2026-07, db_control, as the official Node SDK 9.0.0 is generated from it.
 */
const CODEC_2026_07 = { encodeCreate, encodeUpdate, decode: codec_2026_07_decode };
/** Each type of deployment with its key in the model's `spec`. */
const DEPLOYMENTS = [
    ['managed', 'serverless'],
    ['byoc', 'byoc'],
    ['pod', 'pod']
];
/**
 * CreateIndexRequest. It no longer has pods, collections and metadata schemas; typed declarations have none of them.
 */
function encodeCreate(name, model) {
    if (model['embed'] !== undefined)
        return encodeForModel(name, model);
    const { dimension, metric, vector_type, spec, schema, ...rest } = model;
    const fields = classicFields({ dimension, metric, vector_type }) ?? (0,json/* valueAt */.fK)(schema, ['fields']) ?? {};
    return { body: { name, schema: { fields }, ...deploymentOf(specIn(spec)), ...rest } };
}
/** The schema of a classic index: one reserved field. Undefined where the index is not classic. */
function classicFields({ dimension, metric, vector_type }) {
    if (vector_type === undefined && dimension === undefined)
        return undefined;
    if (vector_type === 'sparse')
        return { [typed_fields/* SPARSE_VALUES */.aI]: { type: 'sparse_vector' } };
    return { [typed_fields/* DENSE_VALUES */.ln]: { type: 'dense_vector', ...defined({ dimension, metric }) } };
}
function deploymentOf(spec) {
    if (spec === undefined)
        return {};
    const { read_capacity, ...location } = spec.content;
    return { deployment: { deployment_type: spec.type, ...location }, ...defined({ read_capacity }) };
}
function specIn(spec) {
    for (const [type, kind] of DEPLOYMENTS) {
        const content = (0,json/* valueAt */.fK)(spec, [kind]);
        if ((0,json/* isObject */.Gv)(content))
            return { type, content };
    }
    return undefined;
}
/** ConfigureIndexRequest. In a schema it accepts only the parameters of the field that embeds. */
function encodeUpdate(patch, observed) {
    const { spec, embed, ...rest } = patch;
    const found = specIn(spec);
    const { read_capacity, ...deployment } = found?.content ?? {};
    const field = (0,json/* valueAt */.fK)(observed?.model, ['embed', 'field_map', 'text']);
    return {
        ...rest,
        ...defined({ read_capacity }),
        ...(Object.keys(deployment).length === 0 ? {} : { deployment }),
        ...((0,json/* isObject */.Gv)(embed) && typeof field === 'string'
            ? { schema: { fields: { [field]: { type: 'semantic_text', ...embed } } } }
            : {})
    };
}
/** IndexModel. A server that does not know this version answers in the words of 2026-04, which are the model's. */
function codec_2026_07_decode(answer) {
    const observed = (0,answers/* observedOf */.O_)('index', answer, statusOf);
    if (observed === undefined)
        return undefined;
    const { deployment, schema, ...others } = observed.model;
    if (deployment === undefined && schema === undefined)
        return observed;
    const fields = (0,json/* valueAt */.fK)(schema, ['fields']);
    if (!(0,json/* isObject */.Gv)(deployment) || !(0,json/* isObject */.Gv)(fields))
        return undefined;
    const isIncomplete = Object.keys(fields).length === 0 || (!observed.ready && observed.state === 'Initializing');
    return { ...observed, model: modelOf(others, deployment, fields), ...(isIncomplete ? { isIncomplete } : {}) };
}
function modelOf(others, deployment, fields) {
    const { read_capacity, source_collection, ...rest } = others;
    const search = searchFields(fields);
    return {
        ...rest,
        ...classicWords(fields),
        ...(Object.keys(search).length === 0 ? {} : { schema: { fields: search } }),
        spec: specOf(deployment, defined({ read_capacity, source_collection }), filterable(fields))
    };
}
/** Leaves out the `environment` of a managed deployment: it only reports a location and cannot be declared. */
function specOf(deployment, beside, filterable) {
    const { deployment_type, environment, ...location } = deployment;
    const kind = DEPLOYMENTS.find(([type]) => type === deployment_type)?.[1];
    if (kind === undefined)
        return {};
    const content = { ...location, ...(kind === 'serverless' ? {} : defined({ environment })), ...beside };
    if (filterable.length === 0)
        return { [kind]: content };
    if (kind === 'pod')
        return { pod: { ...content, metadata_config: { indexed: filterable } } };
    const fields = Object.fromEntries(filterable.map((name) => [name, { filterable: true }]));
    return { [kind]: { ...content, schema: { fields } } };
}
/** A classic dense index reports sparse values as well, in whichever dialect it was created. */
function classicWords(fields) {
    const dense = fields[typed_fields/* DENSE_VALUES */.ln];
    if ((0,json/* isObject */.Gv)(dense)) {
        return { vector_type: 'dense', ...defined({ dimension: dense['dimension'], metric: dense['metric'] }) };
    }
    if (fields[typed_fields/* SPARSE_VALUES */.aI] !== undefined)
        return { vector_type: 'sparse', metric: 'dotproduct' };
    const [embedding, ...others] = Object.entries(fields).filter(([, field]) => typeOf(field) === 'semantic_text');
    return embedding === undefined || others.length > 0 ? {} : embedWords(embedding);
}
/** The field of an index from create-for-model; its name is that in `field_map`. */
function embedWords([name, field]) {
    const { model, dimension, metric, read_parameters, write_parameters } = (0,answers/* withoutNulls */.Le)((0,json/* isObject */.Gv)(field) ? field : {});
    return {
        // Without a dimension the vectors may be sparse, or dense ones whose length Pinecone does not report.
        ...(dimension !== undefined && { vector_type: 'dense' }),
        ...defined({ dimension, metric }),
        embed: { ...defined({ model, read_parameters, write_parameters }), field_map: { text: name } }
    };
}
/** The fields that can be declared: those to search by, not those of metadata. */
function searchFields(fields) {
    const isSearched = ([name, field]) => {
        if (name === typed_fields/* DENSE_VALUES */.ln || name === typed_fields/* SPARSE_VALUES */.aI)
            return false;
        const type = typeOf(field);
        if (type === 'string')
            return typed_fields/* SEARCHES */.vF.some((key) => (0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(field, [key])));
        return type === 'dense_vector' || type === 'sparse_vector';
    };
    return Object.fromEntries(Object.entries(fields)
        .filter(isSearched)
        .map(([name, field]) => [name, (0,json/* isObject */.Gv)(field) ? (0,answers/* withoutNulls */.Le)(field) : field]));
}
function filterable(fields) {
    return Object.keys(fields).filter((name) => (0,json/* valueAt */.fK)(fields[name], ['filterable']) === true);
}
function typeOf(field) {
    return (0,json/* valueAt */.fK)(field, ['type']);
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined && entry[1] !== null));
}

;// CONCATENATED MODULE: ./src/resources/index/backups.js



/** The key of a declaration that names the source of a restore (`extras.ts`). */
const RESTORE_KEY = 'restore_from';
/**
 * Backups of indexes, and indexes from backups.
 * Pinecone's OpenAPI 2026-04, db_control: create_backup, list_index_backups, create_index_from_backup_operation.
 * Pod-based indexes have no backups (Pinecone's docs, "Backups overview").
 */
const INDEX_BACKUPS = {
    path: (name) => `/indexes/${name}/backups`,
    conflict: ({ model }) => (0,json/* valueAt */.fK)(model, ['spec', 'pod']) === undefined ? undefined : 'is pod-based, and Pinecone has no backups of those',
    restoredFrom: (extras) => sourceIn(extras[RESTORE_KEY]),
    restoreConflict: (declared) => (0,json/* valueAt */.fK)(declared, ['spec', 'pod']) === undefined ? undefined : 'is declared in pods, and what is restored never is',
    restoreBody: (name, { tags, deletion_protection = 'disabled' }) => ({
        name,
        // Always sent: otherwise Pinecone copies the tags of the backup's source, ownership tags included.
        tags: (0,json/* isObject */.Gv)(tags) ? Object.fromEntries(Object.entries(tags).filter(([, value]) => value !== '')) : {},
        deletion_protection
    }),
    restored: (backup, name) => isTyped(backup)
        ? CODEC_2026_07.decode({ ...ANSWER, name, schema: backup['schema'] ?? null, deployment: placeOf(backup) })
        : CLASSIC_CODEC.decode({ ...ANSWER, name, ...backups_classicWords(backup) })
};
const ANSWER = { host: '', status: { state: 'Ready', ready: true } };
function sourceIn(value) {
    if (!(0,json/* isObject */.Gv)(value))
        return undefined;
    const { index, backup_id: id, max_age_ms: maxAgeMs } = value;
    if (typeof id === 'string')
        return { id };
    if (typeof index !== 'string')
        return undefined;
    return { of: { kind: 'index', name: index }, ...(typeof maxAgeMs === 'number' && { maxAgeMs }) };
}
/** A backup in the shape of 2026-07 has a schema of typed fields; in that of 2026-04 the schema has metadata only. */
function isTyped(backup) {
    const isClassic = backup['dimension'] !== undefined || backup['metric'] !== undefined;
    return !isClassic && (0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(backup, ['schema', 'fields']));
}
function placeOf({ cloud, region }) {
    return { deployment_type: 'managed', cloud: cloud ?? null, region: region ?? null };
}
function backups_classicWords({ dimension, metric, cloud, region, schema }) {
    const isDense = typeof dimension === 'number';
    return {
        ...(isDense && { dimension }),
        vector_type: isDense ? 'dense' : 'sparse',
        metric: metric ?? null,
        spec: { serverless: { cloud: cloud ?? null, region: region ?? null, ...(schema && { schema }) } }
    };
}

;// CONCATENATED MODULE: ./src/resources/index/carry-over.js

/**
 * Whether an index that replaces another can keep the old one's value at an undeclared `path`: not where the two have
 * different shapes, or where a declared field rules it out.
 * Pinecone's OpenAPI 2026-04 (CreateIndexRequest, CreateIndexForModelRequest) and 2026-07 (CreateIndexRequest).
 */
function canCarryOver(path, { model: declared, dialect }, observed) {
    const isTyped = dialect === 'typed';
    switch (path[0] ?? '') {
        case 'spec':
            return isOfDeclaredSpec(path, declared) && !(isTyped && (path[1] === 'pod' || path[2] === 'schema'));
        case 'schema':
            return isTyped && declared['vector_type'] === undefined && isFieldKept(path, declared, observed);
        case 'cmek_id':
            return isTyped;
        case 'dimension':
        case 'metric':
        case 'vector_type':
        case 'embed':
            if (path[0] === 'embed' && (isElsewhere(declared) || (isTyped && declared['vector_type'] !== undefined)))
                return false;
            return declared['schema'] === undefined && areVectorsKept(path, declared, observed);
        default:
            return true;
    }
}
/** Whether the declared index is not serverless, and so cannot have a model. */
function isElsewhere({ spec }) {
    return (0,json/* isObject */.Gv)(spec) && spec['serverless'] === undefined;
}
function isOfDeclaredSpec([, kind = ''], { spec }) {
    return !(0,json/* isObject */.Gv)(spec) || spec[kind] !== undefined;
}
/** Settings that follow from the old index's vectors or model do not fit other vectors or another model. */
function areVectorsKept(path, declared, observed) {
    const [wanted, there] = [(0,json/* valueAt */.fK)(declared, ['embed', 'model']), (0,json/* valueAt */.fK)(observed, ['embed', 'model'])];
    if (wanted !== undefined && wanted !== there)
        return path[1] === 'field_map';
    if (declared['vector_type'] === 'sparse')
        return observed['vector_type'] === 'sparse';
    const isDense = declared['dimension'] !== undefined || declared['vector_type'] === 'dense';
    return !(isDense && observed['vector_type'] === 'sparse');
}
/** A schema has one field for each type of vectors, and switches of full-text search exclude each other. */
function isFieldKept([, , name = '', ...within], declared, observed) {
    const typeOf = (field) => (0,json/* valueAt */.fK)(field, ['type']);
    const fields = (0,json/* valueAt */.fK)(declared, ['schema', 'fields']);
    if (!(0,json/* isObject */.Gv)(fields))
        return true;
    const wanted = fields[name];
    const there = (0,json/* valueAt */.fK)(observed, ['schema', 'fields', name]);
    if (wanted === undefined)
        return !Object.values(fields).some((field) => takesSamePlace(field, there));
    if (typeOf(wanted) !== undefined && typeOf(wanted) !== typeOf(there))
        return false;
    if (!isTextKept(within, wanted, there))
        return false;
    const search = (0,json/* valueAt */.fK)(wanted, ['full_text_search']);
    const isOn = (key) => (0,json/* valueAt */.fK)(search, [key]) === true;
    if (within[1] === 'ngram')
        return !isOn('stemming') && !isOn('stop_words');
    if (within[1] === 'stop_words')
        return (0,json/* valueAt */.fK)(search, ['stemming']) !== false && (0,json/* valueAt */.fK)(search, ['ngram']) === undefined;
    return within[1] !== 'stemming' || (0,json/* valueAt */.fK)(search, ['ngram']) === undefined;
}
/** Whether two fields both have dense vectors, or both sparse ones. A schema has only one field of each. */
function takesSamePlace(one, other) {
    const has = (field, type, key) => (0,json/* valueAt */.fK)(field, ['type']) === type || (0,json/* valueAt */.fK)(field, [key]) !== undefined;
    return [
        ['dense_vector', 'embed'],
        ['sparse_vector', 'sparse_embed']
    ].some(([type = '', key = '']) => has(one, type, key) && has(other, type, key));
}
/** Text that is not stored has no full-text search, and a model's settings do not fit another model. */
function isTextKept([key = ''], wanted, there) {
    if (key === 'full_text_search')
        return (0,json/* valueAt */.fK)(wanted, ['store_text']) !== false;
    if (key === 'store_text')
        return (0,json/* valueAt */.fK)(wanted, ['full_text_search']) === undefined;
    const model = (0,json/* valueAt */.fK)(wanted, [key, 'model']);
    return model === undefined || model === (0,json/* valueAt */.fK)(there, [key, 'model']);
}

// EXTERNAL MODULE: ./src/resources/index/fields.js
var fields = __nccwpck_require__(9388);
;// CONCATENATED MODULE: ./src/resources/index/rules.js

/** The keys of `spec.serverless` that may also stand at the top of a classic index. */
const TOP_LEVEL_OF_SERVERLESS = ['cloud', 'region', 'read_capacity', 'schema'];
/** Pinecone's own models (docs.pinecone.io/models) with the type of their vectors. Other models are not checked. */
const MODELS = [
    ['multilingual-e5-large', 'dense'],
    ['llama-text-embed-v2', 'dense'],
    ['pinecone-sparse-english-v0', 'sparse']
];
const SPARSE_MODELS = MODELS.flatMap(([model, vectors]) => (vectors === 'sparse' ? [model] : []));
/** A rule with its message first. */
const rule = (message, what) => ({ ...what, message });
/** The rules between an index's fields in the classic dialect. Pinecone's OpenAPI 2026-04, CreateIndexRequest. */
const CLASSIC_RULES = [
    rule('a sparse index has no dimension. Remove "dimension", or make "vector_type" dense.', {
        in: '',
        when: { vector_type: 'sparse' },
        forbid: ['dimension']
    }),
    rule('a sparse index has the metric dotproduct. Remove {path}, or make it dotproduct.', {
        in: '',
        when: { vector_type: 'sparse' },
        only: { path: 'metric', values: ['dotproduct'] }
    }),
    rule('"spec" does not say what kind of index this is. Expected one of serverless, pod, byoc in it.', {
        in: 'spec',
        requireAny: ''
    }),
    ...[['serverless', 'pod', 'byoc'], ['pod', 'byoc']].map(([one, ...others]) => rule(`"spec" has both "${one}" and "{key}". Keep one of them.`, {
        in: 'spec',
        when: { [one]: dialect_spec/* THERE */.J_, ...(one !== 'serverless' && { serverless: dialect_spec/* ABSENT */.sj }) },
        forbid: others
    })),
    ...[
        elsewhere('"spec.serverless.{key}", and {in.spec.serverless} is declared as well. Keep it in one of them.', [
            'serverless'
        ]),
        elsewhere('a serverless index, and {in.spec.pod} says otherwise. Keep one of them.', ['pod', 'serverless']),
        elsewhere('a serverless index, and {in.spec.byoc} says otherwise. Keep one of them.', ['byoc', 'serverless', 'pod'])
    ],
    rule('an index with "embed" is serverless. Remove {path}, or remove "embed".', {
        in: '',
        when: { embed: dialect_spec/* THERE */.J_ },
        forbid: ['spec.pod', 'spec.byoc']
    }),
    ...MODELS.map(([model, vectors]) => rule(`the model ${model} makes ${vectors} vectors. Remove "vector_type", or change "embed.model".`, {
        in: '',
        when: { 'embed.model': model },
        only: { path: 'vector_type', values: [vectors] }
    })),
    ...SPARSE_MODELS.flatMap((model) => [
        rule(`the model ${model} makes sparse vectors, which have no dimension. Remove {path}, or change "embed.model".`, {
            in: '',
            when: { 'embed.model': model },
            forbid: ['dimension']
        }),
        rule(`the model ${model} makes sparse vectors, whose metric is dotproduct. Remove {path}, or make it dotproduct.`, {
            in: '',
            when: { 'embed.model': model },
            only: { path: 'metric', values: ['dotproduct'] }
        })
    ]),
    rule('an index with "embed" cannot be made from a collection. Remove "spec.serverless.{key}", or remove "embed".', {
        in: '',
        when: { embed: dialect_spec/* THERE */.J_ },
        forbid: ['spec.serverless.source_collection']
    }),
    ...['serverless', 'byoc'].flatMap((spec) => [
        ...readCapacityRules(`spec.${spec}.read_capacity`),
        rule('{in} names no fields. Expected {"fields": {"<field>": {"filterable": true}}}; or leave it out to filter by all.', { in: `spec.${spec}.schema`, requireAny: 'fields' }),
        rule('{in} says nothing. Expected {"filterable": true}.', {
            in: `spec.${spec}.schema.fields.*`,
            require: ['filterable']
        })
    ]),
    { in: '', check: podIssues }
];
function elsewhere(meaning, [spec = '', ...without]) {
    const absent = Object.fromEntries(without.map((other) => [`spec.${other}`, dialect_spec/* ABSENT */.sj]));
    return rule(`"{key}" at the top means ${meaning}`, {
        in: '',
        when: { [`spec.${spec}`]: dialect_spec/* THERE */.J_, ...absent },
        asWritten: true,
        forbid: TOP_LEVEL_OF_SERVERLESS
    });
}
/**
 * A read capacity must be declared as a whole, for an existing index too: version 2026-04 accepts nothing else.
 * Pinecone's OpenAPI 2026-04, ReadCapacity.
 */
function readCapacityRules(path) {
    const require = ['node_type', 'scaling', 'manual.replicas', 'manual.shards'].map((key) => `dedicated.${key}`);
    const whole = { in: path, require, at: 'dedicated' };
    const message = 'dedicated read capacity needs {missing}. Add it.';
    return [
        rule('{in} has no "mode". Expected OnDemand or Dedicated.', {
            in: path,
            require: ['mode'],
            messageWith: ['dedicated', '{in} has no "mode". Expected Dedicated, as there is a "dedicated".']
        }),
        rule('{path} needs the mode Dedicated, and {in.mode} is OnDemand. Keep one.', {
            in: path,
            when: { mode: 'OnDemand' },
            forbid: ['dedicated']
        }),
        rule(message, { ...whole, when: { mode: 'Dedicated' } }),
        rule(message, { ...whole, when: { mode: dialect_spec/* ABSENT */.sj, dedicated: dialect_spec/* THERE */.J_ } })
    ];
}
/** `spec.pod.pods` is shards times replicas. Undeclared shards are 1, as in the API. */
function* podIssues(fields) {
    const [pods, replicas] = [fields.at('spec.pod.pods'), fields.at('spec.pod.replicas')];
    const shardsField = fields.at('spec.pod.shards');
    const shards = shardsField ? shardsField.value : 1;
    // A field with an issue of its own has no value to calculate with.
    if (typeof pods?.value !== 'number' || typeof shards !== 'number')
        return;
    const beginning = `"spec.pod.pods" is ${pods.value}.`;
    if (replicas === undefined) {
        if (pods.value % shards === 0)
            return;
        const message = `That cannot be shared out evenly among ${shards} shards. Declare "spec.pod.replicas" instead.`;
        yield [pods, `${beginning} ${message}`];
    }
    else if (typeof replicas.value === 'number' && pods.value !== shards * replicas.value) {
        const product = `${shards} \u00d7 ${replicas.value} = ${shards * replicas.value}`;
        const message = `Expected shards \u00d7 replicas, ${product}. Remove "spec.pod.pods"; the others say it all.`;
        yield [pods, `${beginning} ${message}`];
    }
}

;// CONCATENATED MODULE: ./src/resources/index/classic-dialect.js




/** The number of pods: `shards` times `replicas`, and so not a field of the model (see `CLASSIC_RULES`). */
const PODS = {
    path: 'spec.pod.pods',
    rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
    description: 'How many pods a pod-based index has: `shards` times `replicas`, which say it better.'
};
/** The other place where a key may be written, as in Pinecone's create-for-model body. */
function shortcut(key) {
    const { path } = key;
    const [, spec, name = ''] = path.split('.');
    if (spec === 'serverless' && TOP_LEVEL_OF_SERVERLESS.includes(name))
        return [{ ...key, path: path.slice('spec.serverless.'.length), target: path }];
    return path === 'metric' || path === 'dimension' ? [{ ...key, path: `embed.${path}`, target: path }] : [];
}
const OWN_KEYS = (0,dialect_spec/* keysOf */.YD)(fields/* INDEX_FIELDS */.V);
/** Declarations of an index in the words of 2026-04, which are the model's. */
const CLASSIC_DIALECT = {
    dialect: 'classic',
    keys: [...OWN_KEYS, ...OWN_KEYS.flatMap(shortcut), PODS],
    rules: CLASSIC_RULES,
    // Undeclared `shards` are 1, as in the API (Pinecone's OpenAPI 2026-04, PodSpec).
    translate: (written) => {
        const { shards = 1, replicas } = podOf(written);
        return (path) => {
            if (path.join('.') !== PODS.path)
                return [{ path }];
            const { pods } = podOf(written);
            if (replicas !== undefined || typeof pods !== 'number' || typeof shards !== 'number')
                return [];
            return [{ path: ['spec', 'pod', 'replicas'], value: pods / shards }];
        };
    },
    hints: {
        // Pinecone's OpenAPI 2026-04, IndexModel, ReadCapacityStatus, ModelIndexEmbed.
        answeredOnly: /^(?:host|private_host|status|(?:.+\.)?read_capacity\.status|embed\.vector_type)$/,
        synonyms: new Map([
            ['index_name', 'name'],
            ['id', 'name'],
            ['dim', 'dimension'],
            ['dims', 'dimension'],
            ['size', 'dimension'],
            ['similarity', 'metric'],
            ['distance', 'metric'],
            ['labels', 'tags'],
            ['metadata', 'tags'],
            ['type', 'vector_type'],
            ['provider', 'cloud'],
            ['cloud_provider', 'cloud'],
            ['location', 'region'],
            ['embedding', 'embed'],
            ['embedding_model', 'embed.model'],
            ['protection', 'deletion_protection'],
            ['capacity', 'read_capacity']
        ]),
        reasons: new Map([
            ['description', 'An index has no description; "tags" can hold one.'],
            ['spec.pod.read_capacity', 'Only serverless and BYOC indexes have a read capacity.'],
            ['spec.pod.schema', 'A pod-based index has "metadata_config": {"indexed": [\u2026]} instead.'],
            ['spec.serverless.metadata_config', 'A serverless index has "schema": {"fields": \u2026} instead.'],
            ['spec.serverless.environment', 'A serverless index has "cloud" and "region" instead.'],
            ...['cloud', 'region'].flatMap((key) => [
                [`spec.pod.${key}`, 'A pod-based index has "environment" instead.'],
                [`spec.byoc.${key}`, 'A BYOC index has "environment" instead.']
            ])
        ])
    }
};
function podOf(model) {
    const pod = (0,json/* valueAt */.fK)(model, ['spec', 'pod']);
    return (0,json/* isObject */.Gv)(pod) ? pod : {};
}

;// CONCATENATED MODULE: ./src/resources/index/comparison.js


/** The fields that only an index with one vector a record has. */
const VECTOR_FIELDS = ['vector_type', 'dimension', 'metric', 'embed'];
/**
 * How to compare indexes: a classic one has one vector a record, a typed one a schema, and neither becomes the other.
 */
const INDEX_COMPARISON = {
    isReportedLate: ([top, , within]) => {
        if (top === 'spec')
            return within === 'schema' || within === 'metadata_config';
        return ['dimension', 'metric', 'vector_type', 'embed', 'schema'].includes(top ?? '');
    },
    isUnanswered: ([top], { spec }) => top === 'spec' && (!(0,json/* isObject */.Gv)(spec) || Object.keys(spec).length === 0),
    isOfAnotherSort: ([top, spec], observed) => {
        if (VECTOR_FIELDS.includes(top ?? ''))
            return typedFieldsOf(observed).length > 0;
        const observedSpec = observed['spec'];
        if (top !== 'spec' || spec === undefined || !(0,json/* isObject */.Gv)(observedSpec))
            return false;
        return observedSpec[spec] === undefined && Object.keys(observedSpec).length > 0;
    },
    conflict: (declared, observed) => {
        const there = typedFieldsOf(observed);
        if (typedFieldsOf(declared).length > 0 && isClassic(observed)) {
            return 'It is a classic index, which has no schema of typed fields: that takes an index of its own.';
        }
        if (there.length > 0 && isClassic(declared)) {
            return `It has a schema of typed fields (${there.slice(0, 5).join(', ')}), which a classic index has not: that takes an index of its own.`;
        }
        return undefined;
    },
    isOfFirstDialect: isWholeClassic,
    isOfEitherDialect: (declared) => Object.keys(declared).every((key) => key === 'tags' || key === 'deletion_protection')
};
function isClassic(model) {
    return VECTOR_FIELDS.some((key) => model[key] !== undefined);
}
function typedFieldsOf(model) {
    const fields = (0,json/* valueAt */.fK)(model, ['schema', 'fields']);
    return (0,json/* isObject */.Gv)(fields) ? Object.keys(fields) : [];
}

;// CONCATENATED MODULE: ./src/resources/index/creation.js


/** Pinecone's own default place of a serverless index. */
const DEFAULT_CLOUD = 'aws';
const DEFAULT_REGION = 'us-east-1';
/**
 * Completes a declared model for a create. Pinecone fills in most defaults itself; this adds `metric`, which some
 * servers demand, the pod type, which the spec demands, and cloud and region. In the dialect of 2026-07 `metric` has no
 * default.
 */
function completeIndex(model, dialect) {
    const missing = dialect === 'typed'
        ? [...missingOfSchema(model), ...missingOfDeployment(model)]
        : missingOfClassic(model).map((path) => path.split('.'));
    if (missing.length > 0)
        return { possible: false, missing };
    const isHostedByDefault = needsRegion(model);
    const defaults = [];
    if (isHostedByDefault)
        defaults.push(['spec.serverless.cloud', DEFAULT_CLOUD], ['spec.serverless.region', DEFAULT_REGION]);
    if ((0,json/* valueAt */.fK)(model, ['spec', 'pod']) !== undefined)
        defaults.push(['spec.pod.pod_type', 'p1.x1']);
    // With `embed`, the model decides the metric.
    if (model['embed'] === undefined && dialect === 'classic')
        defaults.push(['metric', model['vector_type'] === 'sparse' ? 'dotproduct' : 'cosine']);
    const notice = `declares no cloud and region, so a new one is put into ${DEFAULT_CLOUD} ${DEFAULT_REGION}, Pinecone's own default.`;
    return { possible: true, model: defaults.reduce(withDefault, model), ...(isHostedByDefault && { notice }) };
}
function needsRegion(model) {
    const [spec, serverless] = [model['spec'], (0,json/* valueAt */.fK)(model, ['spec', 'serverless'])];
    if (spec !== undefined && serverless === undefined)
        return false;
    return (0,json/* valueAt */.fK)(serverless, ['cloud']) === undefined && (0,json/* valueAt */.fK)(serverless, ['region']) === undefined;
}
function missingOfClassic(model) {
    const isMissing = (path) => (0,json/* valueAt */.fK)(model, path.split('.')) === undefined;
    const missing = [];
    if (model['embed'] === undefined) {
        if (model['vector_type'] !== 'sparse' && isMissing('dimension'))
            missing.push('dimension');
    }
    else
        missing.push(...['embed.model', 'embed.field_map'].filter(isMissing));
    for (const spec of ['pod', 'byoc']) {
        if (!isMissing(`spec.${spec}`) && isMissing(`spec.${spec}.environment`))
            missing.push(`spec.${spec}.environment`);
    }
    const [cloud, region] = ['spec.serverless.cloud', 'spec.serverless.region'];
    if (isMissing(cloud) !== isMissing(region))
        missing.push(isMissing(region) ? region : cloud);
    return missing;
}
function withDefault(model, [path, value]) {
    const keys = path.split('.');
    return (0,json/* valueAt */.fK)(model, keys) === undefined ? (0,json/* withValueAt */.h7)(model, keys, value) : model;
}
/**
 * The fields that a create in the dialect of 2026-07 lacks, by their written paths. It needs a schema with at least one
 * field, and every field must be complete.
 * Pinecone's OpenAPI 2026-07, CreateIndexRequest, DenseVectorField, StringFieldFullTextSearchNgram.
 */
function missingOfSchema(model) {
    if (model['vector_type'] === 'sparse')
        return [];
    if (model['vector_type'] === 'dense') {
        const missing = ['dimension', 'metric'].filter((key) => model[key] === undefined);
        return missing.map((key) => ['schema', 'fields', typed_fields/* DENSE_VALUES */.ln, key]);
    }
    const fields = (0,json/* valueAt */.fK)(model, ['schema', 'fields']);
    if (!(0,json/* isObject */.Gv)(fields) || Object.keys(fields).length === 0)
        return [['schema', 'fields']];
    return Object.entries(fields).flatMap(([name, field]) => missingOfField(field).map((path) => ['schema', 'fields', name, ...path.split('.')]));
}
function missingOfField(field) {
    const isMissing = (path) => (0,json/* valueAt */.fK)(field, path.split('.')) === undefined;
    // Validation does not report a missing type beside an unknown key, which may be the misspelt type.
    if (isMissing('type'))
        return ['type'];
    if ((0,json/* valueAt */.fK)(field, ['type']) === 'dense_vector')
        return ['dimension', 'metric'].filter(isMissing);
    if (isMissing('full_text_search.ngram'))
        return [];
    return ['full_text_search.ngram.min_gram', 'full_text_search.ngram.max_gram'].filter(isMissing);
}
function missingOfDeployment(model) {
    const has = (...path) => (0,json/* valueAt */.fK)(model, ['spec', ...path]) !== undefined;
    const missing = [];
    if (has('serverless', 'cloud') && !has('serverless', 'region'))
        missing.push(['deployment', 'region']);
    if (has('serverless', 'region') && !has('serverless', 'cloud'))
        missing.push(['deployment', 'cloud']);
    if (has('byoc') && !has('byoc', 'environment'))
        missing.push(['deployment', 'environment']);
    if (has('byoc') && !has('byoc', 'read_capacity'))
        missing.push(['read_capacity']);
    return missing;
}

;// CONCATENATED MODULE: ./src/resources/records-key.js
/** The key that declares records from files of the workspace: a list of `{file, \u2026}`, with `more` keys in an entry. */
function recordsKey(...more) {
    return {
        key: 'records',
        description: 'Files of the workspace with records to write, one JSON object a line: a glob, a list of globs, or a list of mappings.',
        form: {
            type: 'list',
            title: 'Record file',
            oneOf: ['file'],
            keys: [
                { key: 'file', rule: { type: 'glob' }, description: 'A glob of files, such as `fixtures/*.jsonl`.' },
                ...more
            ]
        }
    };
}

;// CONCATENATED MODULE: ./src/resources/index/extras.js



/** The namespace of requests that name none (Pinecone's OpenAPI 2026-04, db_data). */
const DEFAULT_NAMESPACE = '__default__';
/** Records from files of the workspace; `Declared.extras.records` is a list of `{file, namespace}`. */
const RECORDS = recordsKey({
    key: 'namespace',
    // Pinecone's OpenAPI 2026-04, db_data, and its limits: ASCII without NUL.
    rule: {
        type: 'pattern',
        pattern: /^[\x20-\x7e]*$/,
        maxLength: 512,
        expected: '1 to 512 printable ASCII characters'
    },
    byDefault: DEFAULT_NAMESPACE,
    description: 'The namespace that the records go into. The default one when left out.'
});
// Pinecone's guides: a backup may lack the last 15 minutes of writes.
const MIN_AGE_MS = 15 * 60_000;
/** The source of a new index; `Declared.extras.restore_from` is `{index, max_age_ms?}` or `{backup_id}`. */
const RESTORE_FROM = {
    key: RESTORE_KEY,
    description: 'What a new index is restored from: the newest backup of an index, by its name, or one backup. An index that exists is left as it is.',
    form: {
        type: 'entry',
        title: 'Backup',
        oneOf: ['index', 'backup_id'],
        keys: [
            {
                key: 'index',
                rule: { type: 'name', kind: 'index' },
                description: 'The index in Pinecone whose newest backup is restored.'
            },
            {
                key: 'max_age',
                rule: { type: 'duration', minMs: MIN_AGE_MS, expected: 'a time of at least 15m, such as 90m, 24h or 7d' },
                requires: 'index',
                readAs: 'max_age_ms',
                description: 'How old the backup may be, such as `24h`. Where there is none that young, one is made first.'
            },
            { key: 'backup_id', rule: { type: 'string' }, description: 'The id of the backup that is restored.' }
        ]
    },
    conflict: (value, name) => (0,json/* valueAt */.fK)(value, ['index']) === name
        ? [['index'], 'is the index itself: an index cannot be restored from itself.']
        : undefined
};
/** The keys of an index's declaration that are not fields. */
const INDEX_EXTRAS = [RECORDS, RESTORE_FROM];

;// CONCATENATED MODULE: ./src/resources/index/readiness.js


/**
 * Judges an index by its state, and by the state of its dedicated read capacity if it has one. An index that its
 * declaration pauses (`replicas: 0`) is ready when it is `Disabled`.
 * States: Pinecone's OpenAPI 2026-04, IndexModel.status and ReadCapacityStatus.
 */
function indexReadiness(observed, declared) {
    const readiness = (0,answers/* readinessByState */.zo)(observed);
    if (readiness.is === 'terminating' || readiness.is === 'failed')
        return readiness;
    const capacity = readCapacityOf(observed.model);
    if (observed.state === 'Disabled')
        return disabledReadiness(capacity, readCapacityOf(declared));
    if ((0,json/* valueAt */.fK)(capacity, ['mode']) !== 'Dedicated')
        return readiness;
    const state = (0,json/* valueAt */.fK)(capacity, ['status', 'state']);
    if (state === 'Error') {
        const words = (0,json/* valueAt */.fK)(capacity, ['status', 'error_message']);
        return {
            is: 'failed',
            why: `its read capacity is in the state Error${typeof words === 'string' ? `: ${words}` : ''}`
        };
    }
    return state === 'Ready' ? readiness : { is: 'pending' };
}
function disabledReadiness(capacity, declared) {
    const replicas = ['dedicated', 'manual', 'replicas'];
    if ((0,json/* valueAt */.fK)(capacity, replicas) !== 0)
        return { is: 'pending' };
    if ((0,json/* valueAt */.fK)(declared, replicas) === 0)
        return { is: 'ready' };
    return { is: 'failed', why: 'it is Disabled, because its read capacity has 0 replicas' };
}
/** The read capacity of an index; empty where it has none. */
function readCapacityOf(model) {
    for (const spec of ['serverless', 'byoc']) {
        const capacity = (0,json/* valueAt */.fK)(model, ['spec', spec, 'read_capacity']);
        if (capacity !== undefined)
            return capacity;
    }
    return {};
}

// EXTERNAL MODULE: ./src/core/text/line.js
var line = __nccwpck_require__(1220);
;// CONCATENATED MODULE: ./src/resources/index/typed-rules.js





/** The most bytes that the name of a schema's field may have. */
const MAX_FIELD_NAME_BYTES = 64;
/** The reserved names of fields, each with the type that it requires. */
const RESERVED_FIELDS = new Map([
    [typed_fields/* DENSE_VALUES */.ln, 'dense_vector'],
    [typed_fields/* SPARSE_VALUES */.aI, 'sparse_vector']
]);
const FIELD = 'schema.fields.*';
const TEXT = `${FIELD}.full_text_search`;
/** The keys of each type of field, beside `type` and `description`. */
const KEYS_BY_TYPE = [
    ['dense_vector', 'dimension', 'metric'],
    ['sparse_vector'],
    ['string', ...typed_fields/* SEARCHES */.vF, 'store_text']
];
/** The most fields of each type that a schema may have. A field with the `key` counts as well. */
const MAX_FIELDS = [
    { type: 'dense_vector', key: 'embed', most: 1, are: 'with dense vectors, by the type dense_vector or by "embed"' },
    {
        type: 'sparse_vector',
        key: 'sparse_embed',
        most: 1,
        are: 'with sparse vectors, by the type sparse_vector or by "sparse_embed"'
    },
    { type: 'string', most: 100, are: 'of the type string' }
];
/**
 * The rules within a text field. `filterable` in one is an unknown key, and so refused elsewhere.
 * PyPI pinecone 10.2.0, StringField.
 */
const TEXT_RULES = [
    ...[dialect_spec/* ABSENT */.sj, true].map((store_text) => rule('{in} is not searched, which makes it metadata, and that is not declared. ' +
        'Add "full_text_search": {}, "embed": {} or "sparse_embed": {}, or remove the field.', {
        in: FIELD,
        when: { type: 'string', store_text, embed: dialect_spec/* ABSENT */.sj, sparse_embed: dialect_spec/* ABSENT */.sj },
        require: ['full_text_search']
    })),
    rule('text that is not stored is searched by its vectors: add "embed" or "sparse_embed", or remove {in.store_text}.', {
        in: FIELD,
        when: { type: 'string', store_text: false, full_text_search: dialect_spec/* ABSENT */.sj, sparse_embed: dialect_spec/* ABSENT */.sj },
        at: 'store_text',
        require: ['embed']
    }),
    rule('text that is not stored has no full-text search. Remove {path} or {in.store_text}.', {
        in: FIELD,
        when: { type: 'string', store_text: false },
        forbid: ['full_text_search']
    }),
    ...MODELS.map(([model, vectors]) => {
        const [key, other] = vectors === 'dense' ? ['sparse_embed', 'embed'] : ['embed', 'sparse_embed'];
        return rule(`the model ${model} makes ${vectors} vectors: declare it with "${other}", or choose another one.`, {
            in: FIELD,
            when: { [`${key}.model`]: model },
            at: `${key}.model`,
            forbid: [`${key}.model`]
        });
    })
];
/**
 * The rules between an index's fields in the dialect of 2026-07. Fields that only a create needs are checked when the
 * plan has a create (`creation.ts`).
 * Pinecone's OpenAPI 2026-07, CreateIndexRequest, CreateIndexSchema, CreateIndexSchemaField, StringField.
 */
const TYPED_RULES = [
    rule('"deployment" has no "deployment_type". Expected managed or byoc.', {
        in: 'deployment',
        require: ['deployment_type'],
        messageWith: ['environment', '"deployment" has no "deployment_type". Expected byoc, as there is an "environment".']
    }),
    rule('the "environment" of a managed deployment is set by Pinecone and cannot be declared. Remove it.', {
        in: 'deployment',
        when: { deployment_type: 'managed' },
        forbid: ['environment']
    }),
    rule('a byoc deployment has "environment" instead of "{key}". Remove {path}.', {
        in: 'deployment',
        when: { deployment_type: 'byoc' },
        forbid: ['cloud', 'region']
    }),
    rule('a byoc deployment needs Dedicated read capacity, and "read_capacity.mode" is OnDemand.', {
        in: '',
        when: { 'deployment.deployment_type': 'byoc' },
        only: { path: 'read_capacity.mode', values: ['Dedicated'] }
    }),
    ...readCapacityRules('read_capacity'),
    rule('"schema" names no fields. Expected {"fields": {"<field>": \u2026}} with at least one dense_vector, sparse_vector or ' +
        'string with "full_text_search", "embed" or "sparse_embed".', { in: 'schema', requireAny: 'fields' }),
    { in: '', check: nameIssues },
    ...[...RESERVED_FIELDS].flatMap(([name, type]) => [
        rule(`the field "${name}" of "schema" is reserved for a ${type}. Make it one, or choose another name.`, {
            in: `schema.fields.${name}`,
            only: { path: 'type', values: [type] }
        }),
        rule(`the field "${name}" of "schema" is reserved and takes no description. Remove it.`, {
            in: `schema.fields.${name}`,
            forbid: ['description']
        })
    ]),
    rule('the field "{key}" of "schema" makes a classic index, which has no other fields. Choose another name, or remove the others.', { in: 'schema.fields', alone: [...RESERVED_FIELDS.keys()] }),
    rule('{in} has no "type". Expected dense_vector, sparse_vector or string.', { in: FIELD, require: ['type'] }),
    ...KEYS_BY_TYPE.flatMap(([type]) => KEYS_BY_TYPE.filter(([other, ...keys]) => other !== type && keys.length > 0).map(([other, ...keys]) => rule(`{path} is for fields of the type ${other}, and this is a ${type}. Remove it.`, {
        in: FIELD,
        when: { type },
        forbid: keys
    }))),
    ...TEXT_RULES,
    ...[{ require: ['stemming'] }, { only: { path: 'stemming', values: [true] } }].map((what) => rule('{in.stop_words} needs "stemming": true beside it.', {
        in: TEXT,
        when: { stop_words: true, ngram: dialect_spec/* ABSENT */.sj },
        at: 'stop_words',
        ...what
    })),
    ...['stemming', 'stop_words'].map((key) => rule(`{in.ngram} cannot be together with "${key}". Keep one of them.`, {
        in: TEXT,
        when: { ngram: dialect_spec/* THERE */.J_ },
        at: 'ngram',
        only: { path: key, values: [false] }
    })),
    { in: '', check: numberIssues },
    rule('an index that is encrypted with a key of your own has no full-text search. Remove "cmek_id", or {holder}.', {
        in: '',
        when: { cmek_id: dialect_spec/* THERE */.J_ },
        at: 'cmek_id',
        forbid: [TEXT]
    })
];
function* nameIssues(fields) {
    for (const field of fields.below('schema.fields')) {
        const name = nameOf(field);
        if (field.is !== 'mapping' || RESERVED_FIELDS.has(name))
            continue;
        const beginning = `the field ${textOf(name)} of "schema"`;
        const bytes = Buffer.byteLength(name);
        if (bytes === 0 || bytes > MAX_FIELD_NAME_BYTES)
            yield [field, `${beginning} has a name of ${bytes} bytes. Expected 1 to ${MAX_FIELD_NAME_BYTES}.`];
        if (/^[$_]/.test(name)) {
            const known = [...RESERVED_FIELDS.keys()].map(textOf).join(' and ');
            yield [field, `${beginning} begins with "${name.slice(0, 1)}". Only ${known} may, and those for classic indexes.`];
        }
    }
}
function* numberIssues(fields) {
    const all = fields.below('schema.fields').filter(({ is }) => is === 'mapping');
    for (const { path } of all) {
        const gram = (key) => fields.at([...path, 'full_text_search', 'ngram', key]);
        const [min, max] = [gram('min_gram'), gram('max_gram')];
        if (typeof min?.value !== 'number' || typeof max?.value !== 'number' || min.value <= max.value)
            continue;
        const written = textOf((0,json/* pathText */.LF)(min.writtenAs));
        yield [min, `${written} is ${min.value}. Expected at most "max_gram", ${max.value}.`];
    }
    for (const { type, most, are, ...other } of MAX_FIELDS) {
        const counted = all.filter(({ path }) => {
            const isOfType = fields.at([...path, 'type'])?.value === type;
            return isOfType || ('key' in other && fields.at([...path, other.key])?.is === 'mapping');
        });
        const over = counted[most];
        if (over === undefined)
            continue;
        const number = `"schema" has ${counted.length} fields ${are}. Expected at most ${most}.`;
        yield [over, `${textOf(nameOf(over))} is one too many: ${number}`];
    }
}
function nameOf(field) {
    return field.path.at(-1) ?? '';
}
function textOf(text) {
    return JSON.stringify((0,line/* cut */.Jj)(text, 81));
}

;// CONCATENATED MODULE: ./src/resources/index/typed-dialect.js



const METADATA = 'Metadata is not declared in a schema: Pinecone filters by all that a document has. Remove the field, or give it ' +
    '"type": "string" with "full_text_search" to search in it.';
// Pinecone's OpenAPI 2026-07, CreateIndexSchemaField: "Other field types seen in responses cannot be declared here".
const TYPES = new Map([
    [
        'semantic_text',
        'Such a field appears in answers only, where an index has a model that embeds. Declare that with "embed", "cloud" ' +
            'and "region", and without "schema" and "deployment"; or a field of "type": "string" with "embed": {}.'
    ],
    ['dense', 'Did you mean "dense_vector"?'],
    ['sparse', 'Did you mean "sparse_vector"?'],
    ['text', 'Did you mean "string"?'],
    ...['float', 'number', 'integer', 'boolean', 'string_list'].map((type) => [type, METADATA])
]);
// Pinecone's OpenAPI 2026-07, IndexTags: allows more characters than 2026-04.
const TAG = {
    type: 'pattern',
    pattern: /^[\x20-\x7e]*$/,
    maxLength: 120,
    expected: 'at most 120 printable ASCII characters'
};
const DEPLOYMENT_TYPES = new Map([
    ['pod', 'Indexes on pods are declared in the classic dialect, with "spec": {"pod": \u2026}, "dimension" and "metric".'],
    ['serverless', 'What is called serverless elsewhere is managed here.']
]);
const DENSE = ['schema', 'fields', typed_fields/* DENSE_VALUES */.ln];
const SPARSE = ['schema', 'fields', typed_fields/* SPARSE_VALUES */.aI];
const DEPLOYMENT_ADVICE = 'Here "deployment" says it: {"deployment_type": "managed", "cloud": \u2026, "region": \u2026}.';
const FIELD_ADVICE = 'Here a field of "schema" has it, with "type": "dense_vector".';
/** Declarations of an index in the words of 2026-07. */
const TYPED_DIALECT = {
    dialect: 'typed',
    keys: [
        ...keysAt('schema.', 'schema.'),
        {
            path: 'deployment.deployment_type',
            rule: { type: 'enum', values: ['managed', 'byoc'] },
            description: 'Whether the index is hosted by Pinecone (`managed`, elsewhere called serverless) or in your own cloud.',
            explained: DEPLOYMENT_TYPES
        },
        ...keysAt('spec.serverless.cloud', 'deployment.cloud'),
        ...keysAt('spec.serverless.region', 'deployment.region'),
        ...keysAt('spec.byoc.environment', 'deployment.environment'),
        ...keysAt('spec.serverless.read_capacity.', 'read_capacity.'),
        ...keysAt('tags.*', 'tags.*').map((key) => ({ ...key, rule: TAG })),
        ...keysAt('deletion_protection', 'deletion_protection'),
        ...keysAt('cmek_id', 'cmek_id')
    ],
    shownBy: [
        'deployment',
        'cmek_id',
        ...['type', ...typed_fields/* SEARCHES */.vF, 'store_text', 'dimension', 'metric'].map((key) => `schema.fields.*.${key}`)
    ],
    rules: TYPED_RULES,
    // Pinecone adds keys to version 2026-07. A reserved field makes a classic index, which cannot have unknown keys.
    passesOn: ([top, fields, name = '', ...inner]) => top === 'schema' && fields === 'fields' && inner.length > 0 && !RESERVED_FIELDS.has(name),
    mapKeys: {
        at: 'schema.fields',
        pattern: `^(?:${[...RESERVED_FIELDS.keys()].join('|')}|[^$_][\\s\\S]{0,${MAX_FIELD_NAME_BYTES - 1}})$`,
        expected: `The name of a field has 1 to ${MAX_FIELD_NAME_BYTES} bytes and does not begin with "$" or "_"`
    },
    translate: (written) => {
        const spec = (0,json/* valueAt */.fK)(written, ['deployment', 'deployment_type']) === 'byoc' ? 'byoc' : 'serverless';
        const isDense = (0,json/* valueAt */.fK)(written, DENSE) !== undefined;
        return (path) => (isDense && isWithin(SPARSE, path) ? [] : translated(path, spec));
    },
    hints: {
        // Pinecone's OpenAPI 2026-07, IndexModel.
        answeredOnly: /^(?:host|private_host|status|source_backup_id|read_capacity\.status)$/,
        synonyms: new Map([
            ['index_name', 'name'],
            ['id', 'name'],
            ['labels', 'tags'],
            ['metadata', 'tags'],
            ['fields', 'schema.fields'],
            ['protection', 'deletion_protection'],
            ['capacity', 'read_capacity'],
            ['cmek', 'cmek_id'],
            ['provider', 'cloud'],
            ['location', 'region'],
            ['dim', 'dimension'],
            ['dimensions', 'dimension'],
            ['fts', 'full_text_search'],
            ['text_search', 'full_text_search'],
            ['n_gram', 'ngram'],
            ['min', 'min_gram'],
            ['max', 'max_gram']
        ]),
        reasons: new Map([
            ['description', 'An index has no description; "tags" can hold one, and each field of "schema" has its own.'],
            ['source_collection', 'Pinecone makes no index from a collection in version 2026-07.'],
            [
                'schema.fields.*.filterable',
                'Metadata is not declared in the dialect of 2026-07: Pinecone filters by all that a document has. Remove it.'
            ],
            ...['model', 'read_parameters', 'write_parameters'].map((key) => [`schema.fields.*.${key}`, 'It belongs into "embed" or "sparse_embed" of a field of text.']),
            [
                'schema.fields.*.field_map',
                'An index with a field map is declared with "embed", "cloud" and "region", and without "schema".'
            ],
            ...['dimension', 'metric'].map((key) => [
                `schema.fields.*.sparse_embed.${key}`,
                'Sparse vectors have no dimension, and the metric dotproduct.'
            ]),
            ...['replicas', 'shards', 'pod_type', 'pods'].map((key) => [
                `deployment.${key}`,
                'Indexes on pods are declared in the classic dialect, with "spec": {"pod": \u2026}.'
            ]),
            ['deployment.type', 'Did you mean "deployment_type"?'],
            ['deployment.read_capacity', 'It belongs at the top, beside "name".']
        ]),
        otherDialect: {
            name: 'classic dialect',
            own: 'dialect of 2026-07',
            keys: new Map([
                ['dimension', FIELD_ADVICE],
                ['metric', FIELD_ADVICE],
                ['vector_type', 'Here the fields of "schema" say it, by "type": dense_vector or sparse_vector.'],
                ['spec', 'Here "deployment" says it, and "read_capacity" at the top.'],
                ['cloud', DEPLOYMENT_ADVICE],
                ['region', DEPLOYMENT_ADVICE],
                [
                    'embed',
                    'An index with a model that embeds has "cloud" and "region" beside it, and no typed "schema" or "deployment".'
                ]
            ])
        }
    }
};
/** Keys for the model's fields at a path (or below it, if it ends in a dot), written at another path. */
function keysAt(model, written) {
    const isMeant = ({ path }) => (model.endsWith('.') ? path.startsWith(model) : path === model);
    return typed_fields/* ALL_INDEX_FIELDS */.Rg.filter(isMeant).map(({ path, rule, description }) => ({
        path: `${written}${path.slice(model.length)}`,
        rule,
        description,
        ...(path === 'schema.fields.*.type' && { explained: TYPES })
    }));
}
/**
 * Moves a `deployment` and the read capacity into `spec`. A schema of `_values` or `_sparse_values` makes a classic
 * index; where it has both, `_values` decides, since a dense index has sparse values as well.
 */
function translated(path, spec) {
    const [top, key, , inner] = path;
    if (top === 'deployment')
        return key === 'deployment_type' ? [] : [{ path: ['spec', spec, ...path.slice(1)] }];
    if (top === 'read_capacity')
        return [{ path: ['spec', spec, ...path] }];
    if (isWithin(DENSE, path) && inner !== undefined)
        return [inner === 'type' ? { path: ['vector_type'], value: 'dense' } : { path: path.slice(DENSE.length) }];
    if (isWithin(SPARSE, path) && inner !== undefined) {
        if (inner !== 'type')
            return [];
        return [
            { path: ['vector_type'], value: 'sparse' },
            { path: ['metric'], value: 'dotproduct' }
        ];
    }
    return [{ path }];
}
function isWithin(outer, path) {
    return outer.every((key, at) => path[at] === key);
}

;// CONCATENATED MODULE: ./src/resources/index/index.js













/** The resource type of indexes. */
const INDEX = {
    kind: 'index',
    plural: 'indexes',
    title: 'Index',
    example: 'name: docs\ndimension: 1536\nmetric: cosine',
    maxNameLength: 45,
    fields: typed_fields/* ALL_INDEX_FIELDS */.Rg,
    dialects: [CLASSIC_DIALECT, TYPED_DIALECT],
    extras: INDEX_EXTRAS,
    // `spec: {pod: {}}` says how the index is hosted, `embed: {}` that there is a model; `tags: {}` says nothing.
    meaningfulWhenEmpty: [
        ...['embed', 'spec.serverless', 'spec.pod', 'spec.byoc'],
        ...typed_fields/* SEARCHES */.vF.map((key) => `schema.fields.*.${key}`)
    ],
    ownership: {
        at: 'tags',
        // Pinecone's OpenAPI 2026-04, IndexTags; the number of tags is documented only.
        key: { pattern: /^[A-Za-z0-9_-]{1,80}$/, expected: '1 to 80 letters, digits, "_" and "-"' },
        limit: { max: 20, counts: 'keys', reserved: { permanent: 2, 'pull-request': 4, run: 4, job: 6 } }
    },
    complete: completeIndex,
    readiness: indexReadiness,
    needsLongWait: (declared, extras) => (0,json/* valueAt */.fK)(readCapacityOf(declared), ['mode']) === 'Dedicated' || extras?.[RESTORE_KEY] !== undefined,
    backups: INDEX_BACKUPS,
    comparison: INDEX_COMPARISON,
    canCarryOver: canCarryOver,
    api: {
        path: () => '/indexes',
        updateAnswersWhole: true,
        hostTellsProject: true,
        codecs: { '2026-04': CLASSIC_CODEC, '2026-07': CODEC_2026_07 }
    },
    report: {
        shown: [
            ['dimension', ['dimension']],
            ['metric', ['metric']],
            ['vector_type', ['vector_type']],
            ['schema', ['schema']],
            ['cloud', ['spec', 'serverless', 'cloud']],
            ['region', ['spec', 'serverless', 'region']]
        ],
        about,
        stateDetail: (model) => scalarText((0,json/* valueAt */.fK)(readCapacityOf(model), ['status', 'state'])).map((state) => `its read capacity ${state}`),
        planLimit: '5 on Starter, 10 on Builder, 20 on Standard, 200 on Enterprise'
    }
};
function about(model) {
    const at = (...path) => scalarText((0,json/* valueAt */.fK)(model, path));
    return [
        ...at('embed', 'model'),
        ...at('vector_type').filter((type) => type !== 'dense'),
        ...at('dimension').map((dimension) => `dimension ${dimension}`),
        ...at('metric'),
        schemaText(model),
        [...at('spec', 'serverless', 'cloud'), ...at('spec', 'serverless', 'region')].join(' '),
        ...at('spec', 'pod', 'environment'),
        ...at('spec', 'pod', 'pod_type'),
        ...at('spec', 'byoc', 'environment')
    ];
}
const MAX_SHOWN_FIELDS = 3;
/**
 * The typed fields of a schema, `''` without any: `fields embedding (dense_vector, 1536, cosine), body (string, embed
 * llama-text-embed-v2, not stored)`.
 */
function schemaText(model) {
    const fields = (0,json/* valueAt */.fK)(model, ['schema', 'fields']);
    if (!(0,json/* isObject */.Gv)(fields) || Object.keys(fields).length === 0)
        return '';
    const texts = Object.entries(fields).map(([name, field]) => {
        const parts = ['type', 'dimension', 'metric'].flatMap((key) => scalarText((0,json/* valueAt */.fK)(field, [key])));
        const models = ['embed', 'sparse_embed'].flatMap((key) => (0,json/* valueAt */.fK)(field, [key]) === undefined ? [] : [[key, ...scalarText((0,json/* valueAt */.fK)(field, [key, 'model']))].join(' ')]);
        const stored = (0,json/* valueAt */.fK)(field, ['store_text']) === false ? ['not stored'] : [];
        return `${name} (${[...parts, ...models, ...stored].join(', ')})`;
    });
    return `${texts.length === 1 ? 'field' : 'fields'} ${(0,words/* firstOf */.Ku)(texts, MAX_SHOWN_FIELDS)}`;
}
function scalarText(value) {
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

;// CONCATENATED MODULE: ./src/resources/namespace/namespace.js




// From Pinecone's OpenAPI 2026-04, db_data (CreateNamespaceRequest, NamespaceDescription).
const namespace_FIELDS = [
    {
        path: 'schema.fields.*.filterable',
        rule: { type: 'true' },
        change: 'replace',
        description: 'The namespace filters by this metadata field. Without a `schema` it filters by all of them.'
    }
];
const namespace_CODEC = {
    encodeCreate: (name, model) => ({ body: { name, ...model } }),
    // No field of a namespace changes in place.
    encodeUpdate: () => ({}),
    decode: namespace_decode
};
/** A namespace has no status: a listed one is ready. */
function namespace_decode(answer) {
    if (!(0,json/* isObject */.Gv)(answer) || typeof answer['name'] !== 'string')
        return undefined;
    const { name, record_count: count, schema } = answer;
    // An integer in 2026-04, a decimal string in 2026-07.
    const records = typeof count === 'string' ? Number(count) : count;
    const model = (0,answers/* withoutNulls */.Le)({ schema: schema ?? null, record_count: typeof records === 'number' ? records : null });
    return { kind: 'namespace', name, host: '', state: 'Ready', ready: true, model };
}
/** In characters. */
const MAX_NAME_LENGTH = 512;
/** The resource type of namespaces. */
const NAMESPACE = {
    kind: 'namespace',
    plural: 'namespaces',
    title: 'Namespace',
    example: 'name: products\nindex: docs',
    parent: 'index',
    maxNameLength: MAX_NAME_LENGTH,
    names: {
        pattern: /^[^\0\x80-\uffff]{1,512}$/,
        expected: `1 to ${String(MAX_NAME_LENGTH)} ASCII characters without NUL`,
        reserved: (name) => {
            if (name === '__default__')
                return 'It is the default namespace, which every index has.';
            if (name.startsWith('gha-'))
                return 'Names that begin with "gha-" are those that the action gives.';
            return undefined;
        }
    },
    fields: namespace_FIELDS,
    dialects: [
        {
            dialect: 'classic',
            keys: (0,dialect_spec/* keysOf */.YD)(namespace_FIELDS),
            hints: {
                answeredOnly: /^(?:record_count|indexed_fields|total_count)$/,
                synonyms: new Map([
                    ['namespace', 'name'],
                    ['namespace_name', 'name'],
                    ['index_name', 'index'],
                    ['parent', 'index']
                ]),
                reasons: new Map([
                    ['tags', 'A namespace has no tags.'],
                    ['metadata', 'A namespace has no metadata; its records have.'],
                    ['dimension', 'The dimension is that of the index.']
                ])
            }
        }
    ],
    extras: [recordsKey()],
    ownership: 'in-name',
    parentConflict: ({ model }) => (0,json/* valueAt */.fK)(model, ['spec', 'pod']) === undefined
        ? undefined
        : 'is pod-based, and only serverless and BYOC indexes have namespaces',
    complete: (model) => ({ possible: true, model }),
    readiness: () => ({ is: 'ready' }),
    api: {
        at: 'parent-host',
        path: () => '/namespaces',
        pageSize: 100,
        tokenKey: 'paginationToken',
        listsByPrefix: true,
        updateAnswersWhole: false,
        codecs: { '2026-04': namespace_CODEC, '2026-07': namespace_CODEC }
    },
    report: {
        shown: [['record_count', ['record_count']]],
        about: () => [],
        lostWithIt: ({ record_count: count }) => typeof count === 'number' && count > 0 ? `${String(count)} records` : undefined,
        planLimit: '100 in each index on Starter, 1,000 on Builder, 100,000 on the others'
    }
};

;// CONCATENATED MODULE: ./src/resources/registry.js





const types = [INDEX, ASSISTANT, NAMESPACE];
/** The resource types, in the order in which they are read and reported: parents before children. */
function resourceTypes() {
    return types;
}
/** The types' kinds, in the same order. */
function kinds() {
    return types.map(({ kind }) => kind);
}
/**
 * The type of a kind.
 *
 * @throws TypeError where there is none
 */
function resourceType(kind) {
    const type = types.find((known) => known.kind === kind);
    if (type === undefined)
        throw new TypeError(`There is no resource type ${kind}`);
    return type;
}
/** Adds types, and returns the function that removes them. */
function registerTypes(...added) {
    types.push(...added);
    return () => {
        for (const type of added)
            types.splice(types.indexOf(type), 1);
    };
}
/** The name of a resource after its parent's: `shop/books`. */
function fullNameOf({ name, parent }) {
    return parent === undefined ? name : `${fullNameOf(parent)}/${name}`;
}
/** The resource of a full name, as `fullNameOf` gives it. A parent's name has no slash. */
function identityOf(kind, fullName) {
    const { parent } = resourceType(kind);
    const slash = fullName.indexOf('/');
    if (parent === undefined || slash < 0)
        return { kind, name: fullName };
    return { kind, name: fullName.slice(slash + 1), parent: { kind: parent, name: fullName.slice(0, slash) } };
}
/** A resource at the start of a sentence: `Index "docs-search"`. */
function titleOf(resource) {
    return `${resourceType(resource.kind).title} "${fullNameOf(resource)}"`;
}
/** Completes a declared model for a create, with canonical values and without the keys that the declaration removes. */
function completeForCreation(kind, declared, dialect = 'classic') {
    const { fields, complete } = resourceType(kind);
    let model = declared;
    for (const { field, path, value } of (0,resources_fields/* fieldValuesOf */.kH)(fields, declared)) {
        if (field.removedBy === value)
            model = (0,json/* withoutValueAt */.$x)(model, path);
        const canonical = field.canonical?.(value) ?? value;
        if (!(0,json/* isEqual */.n4)(canonical, value))
            model = (0,json/* withValueAt */.h7)(model, path, canonical);
    }
    const kept = Object.entries(model).filter(([, value]) => !((0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0));
    return complete(Object.fromEntries(kept), dialect);
}


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ hasFailedForGood),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/** Where the field at `path` is declared; else the location of the nearest field around it, or of the resource. */
function locationOf({ location, locations }, path) {
    const around = locations.filter((one) => one.path.every((key, at) => path[at] === key));
    const longest = Math.max(...around.map((one) => one.path.length));
    return around.find((one) => one.path.length === longest)?.location ?? location;
}
/** Whether the creation of a resource failed for good: only a replacement helps. */
function hasFailedForGood({ state }) {
    return state === 'InitializationFailed' || state === 'Failed';
}
/** Whether a resource has deletion protection, which must be lifted before a deletion. */
function isProtected({ model }) {
    return model['deletion_protection'] === 'enabled';
}
/** Identifies a resource within a Pinecone project. */
function keyOf({ kind, name, parent }) {
    return parent === undefined ? `${kind} ${name}` : `${kind} ${name} in ${keyOf(parent)}`;
}


/***/ }),

/***/ 525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ TYPED_VERSION),
/* harmony export */   Ju: () => (/* binding */ CLASSIC_DATES),
/* harmony export */   O4: () => (/* binding */ CLASSIC_VERSION),
/* harmony export */   XV: () => (/* binding */ apiVersion)
/* harmony export */ });
/**
 * Every API version that this action may request, by its date, with its shape. No codec was written for the answers of
 * any other version.
 * Source: Pinecone's published OpenAPI files; Pinecone Local speaks `2025-01`.
 */
const SHAPES = new Map([
    ['2025-01', '2026-04'],
    ['2025-04', '2026-04'],
    ['2025-10', '2026-04'],
    ['2026-04', '2026-04'],
    ['2026-07', '2026-07']
]);
/** The version for declarations in the classic dialect. */
const CLASSIC_VERSION = apiVersion('2026-04');
/** The version for declarations with typed fields. */
const TYPED_VERSION = apiVersion('2026-07');
/** The dates of the versions that can replace the classic one, oldest first. */
const CLASSIC_DATES = [...SHAPES.keys()].filter((date) => SHAPES.get(date) === CLASSIC_VERSION.shape);
/**
 * The version of a date.
 *
 * @throws TypeError where this action has no codec for that date
 */
function apiVersion(date) {
    const shape = SHAPES.get(date);
    if (shape === undefined)
        throw new TypeError(`No codec is written for version ${date} of Pinecone's API`);
    return { date, shape };
}


/***/ }),

/***/ 251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ external_stand_ins_js_namespaceObject.markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ external_stand_ins_js_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ external_stand_ins_js_namespaceObject.summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "./stand-ins.js"
const external_stand_ins_js_namespaceObject = __WEBPACK_EXTERNAL_MODULE__stand_ins_js_ee6036e5__;
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_stand_ins_js_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield external_stand_ins_js_namespaceObject.OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return ({"55":"records","205":"post","283":"apply-post","326":"github","363":"teardown","394":"comment","564":"github-proxy","616":"config-file","664":"files","769":"sweep","792":"main","876":"backups","929":"proxy","953":"apply"})[chunkId] + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  NS: () => (/* reexport */ report_runner/* exit */.N),
  iW: () => (/* reexport */ main),
  bE: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./src/inputs/inputs.js + 8 modules
var inputs = __nccwpck_require__(1094);
// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __nccwpck_require__(843);
// EXTERNAL MODULE: ./src/apply/read.js
var read = __nccwpck_require__(6835);
// EXTERNAL MODULE: ./src/inputs/permissions.js
var permissions = __nccwpck_require__(3276);
// EXTERNAL MODULE: ./src/plan/change.js
var change = __nccwpck_require__(1340);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __nccwpck_require__(2075);
// EXTERNAL MODULE: ./src/plan/ownership.js
var ownership = __nccwpck_require__(3851);
// EXTERNAL MODULE: ./src/plan/plan.js + 1 modules
var plan_plan = __nccwpck_require__(902);
// EXTERNAL MODULE: ./src/resources/owner.js
var resources_owner = __nccwpck_require__(9865);
// EXTERNAL MODULE: ./src/resources/ownership.js
var resources_ownership = __nccwpck_require__(5355);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __nccwpck_require__(7756);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __nccwpck_require__(7939);
;// CONCATENATED MODULE: ./src/plan/preview-warnings.js
// The warnings about a plan in a run for a pull request. Pure.




/** A warning for each replace that no input names: it loses data, and perhaps nobody noticed that it would. */
function replaceWarnings({ changes }, { allowReplace }) {
    if (allowReplace !== 'all')
        return [];
    return changes
        .filter(({ action }) => action === 'replace')
        .map((change) => `${(0,registry/* titleOf */.Gg)(change)} is deleted and created again, with the loss of its data, because a field that cannot ` +
        `change in place differs. To ask for that by name, set "allow-replace: ${change.declaredName}"; to forbid it, ` +
        '"allow-replace: false".');
}
/**
 * A warning for each permanent resource that a `show` reads although the pull request has its own of that name.
 *
 * @param shown the permanent resources; `preview` is the name that the pull request's own one would have
 * @param all the existing resources with those names, by `keyOf`
 */
function shownInsteadWarnings(shown, all, owner) {
    const whole = { lifetime: 'pull-request', ...owner };
    return shown.flatMap(({ kind, name, preview }) => {
        const own = all.get((0,resource/* keyOf */.TN)({ kind, name: preview }));
        if (own === undefined || !(0,resources_ownership/* isOwnedBy */.D0)(whole, (0,resources_ownership/* readOwnership */.m9)(own)))
            return [];
        return [
            `${(0,registry/* titleOf */.Gg)({ kind, name })} is permanent, and pull request #${String(owner.pullRequest)} has its own, ` +
                `"${preview}". To show that one, set "lifetime: pull-request" (its names end in -${(0,resources_owner/* nameTailOf */.hw)(whole)}).`
        ];
    });
}

// EXTERNAL MODULE: ./src/plan/restore.js
var restore = __nccwpck_require__(1056);
// EXTERNAL MODULE: ./src/plan/declarers.js
var declarers = __nccwpck_require__(3107);
// EXTERNAL MODULE: ./src/resources/names.js
var names = __nccwpck_require__(4746);
// EXTERNAL MODULE: ./src/content/content.js
var content = __nccwpck_require__(4083);
// EXTERNAL MODULE: ./src/plan/unread.js
var plan_unread = __nccwpck_require__(5015);
// EXTERNAL MODULE: ./src/main/carry-out.js + 18 modules
var carry_out = __nccwpck_require__(6845);
// EXTERNAL MODULE: ./src/apply/read-all.js
var read_all = __nccwpck_require__(8809);
// EXTERNAL MODULE: ./src/core/text/words.js
var words = __nccwpck_require__(4117);
;// CONCATENATED MODULE: ./src/plan/holders.js


/** How many pull requests one text names. */
const MAX_PULL_REQUESTS = 10;
/**
 * Who owns the resources of a type in a project whose quota is full, and how many of them a sweep would delete.
 *
 * @param all every resource of the project
 * @param decided this repository's temporary ones, with a sweep's decision about each
 */
function holdersText(kind, all, decided) {
    const { plural } = (0,registry/* resourceType */.Vm)(kind);
    const number = all.filter((one) => one.kind === kind).length;
    const temporary = decided.filter(({ observed }) => observed.kind === kind);
    const sweepable = temporary.filter(({ decision }) => decision.do === 'delete');
    const kept = temporary.filter(({ decision }) => decision.do === 'keep');
    const byPullRequest = Map.groupBy(kept.flatMap(({ ownership }) => (ownership.by === 'pull-request' ? [ownership.pullRequest] : [])), (pullRequest) => pullRequest);
    const ofPullRequests = [...byPullRequest].toSorted(([a], [b]) => a - b).map(([pr, all]) => `#${pr}: ${all.length}`);
    const others = kept.length - [...byPullRequest.values()].flat().length;
    const permanent = number - temporary.length;
    const parts = [
        ...(permanent > 0 ? [`${permanent} permanent or of other repositories`] : []),
        ...(ofPullRequests.length > 0 ? [`pull requests' (${(0,words/* firstOf */.Ku)(ofPullRequests, MAX_PULL_REQUESTS)})`] : []),
        ...(others > 0 ? [`${others} of runs and jobs`] : [])
    ];
    const held = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
    const free = sweepable.length === 0
        ? 'A sweep would delete none of them now.'
        : `A sweep would delete ${sweepable.length} of them now.`;
    return `The project has ${(0,words/* count */.U9)(number, kind, plural)}${held}. ${free}`;
}

// EXTERNAL MODULE: ./src/plan/policy.js
var policy = __nccwpck_require__(2950);
// EXTERNAL MODULE: ./src/main/servers.js + 1 modules
var servers = __nccwpck_require__(9521);
;// CONCATENATED MODULE: ./src/main/quota.js





/** How long the search for the holders of a full project's quota may take. */
const MAX_HOLDERS_MS = 20_000;
/**
 * Adds to each failure by a full quota who holds it, and what a sweep would free. Sends requests only if there is such a
 * failure; if they fail, the outcomes stay unchanged.
 */
async function withHolders(outcomes, prepared, run) {
    const isFull = ({ failure }) => failure?.isProjectFull === true;
    if (!outcomes.some(isFull) || run.signal.aborted)
        return [...outcomes];
    try {
        const { Poller } = await Promise.all(/* import() | apply */[__nccwpck_require__.e(283), __nccwpck_require__.e(953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7406));
        const { selectForSweep } = await __nccwpck_require__.e(/* import() | sweep */ 769).then(__nccwpck_require__.bind(__nccwpck_require__, 3358));
        const { inputs, target } = prepared;
        const deadline = system/* SYSTEM_CLOCK */.V.now() + MAX_HOLDERS_MS;
        const pinecone = prepared.pinecone.within({ deadline });
        const shared = { pinecone, clock: system/* SYSTEM_CLOCK */.V, signal: run.signal, deadline };
        const reading = await (0,read_all/* readAll */.y)(pinecone, shared);
        const { repositoryId } = target.owner;
        const { decided } = await selectForSweep(reading, {
            ...shared,
            command: 'destroy',
            wait: false,
            policy: (0,policy/* cleanUpPolicy */.RE)({ lifetime: 'permanent', repositoryId }, pinecone.serverTime() ?? system/* SYSTEM_CLOCK */.V.now()),
            poller: new Poller({ ...shared, onPoll: () => undefined }),
            github: (0,servers/* askGitHub */.X3)(inputs, deadline, run, { longestWaitMs: 0 })
        });
        return outcomes.map((outcome) => {
            if (outcome.failure === undefined || !isFull(outcome) || reading.unread.has(outcome.kind))
                return outcome;
            const message = `${outcome.failure.message} ${holdersText(outcome.kind, reading.all, decided)}`;
            return { ...outcome, failure: { ...outcome.failure, message } };
        });
    }
    catch {
        return [...outcomes];
    }
}

// EXTERNAL MODULE: ./src/plan/record.js
var record = __nccwpck_require__(8797);
;// CONCATENATED MODULE: ./src/main/record.js


/**
 * Records what a job's run plans to create, before the first create: even if this process dies, the post step knows what to
 * look for. Records the key too, because GitHub gives the state only to the post step of this step.
 *
 * @param stateFile GITHUB_STATE; without it the key would go to the log
 * @throws ActionError if it cannot be recorded, because created resources would be orphaned
 */
function recordPlan(plan, { api, apiKey, owner }, stateFile, run) {
    const { runner } = run;
    const access = { at: api.url.href, version: api.version, owner };
    const why = stateFile === ''
        ? 'the environment has no GITHUB_STATE'
        : (record_record(plan.changes
            // A child of a declared resource is deleted with it.
            .filter(({ declared }) => !declared?.isInDeclared)
            .map(({ kind, name, parent }) => ({ kind, name, ...(parent && { parent }), isSeen: false })), run) ??
            runner.saveState(record/* JOB_STATE */.EW.access, (0,record/* writeAccess */.qZ)(access)) ??
            runner.saveState(record/* JOB_STATE */.EW.key, apiKey));
    if (why === undefined)
        return;
    throw new errors/* ActionError */.l({
        reason: 'api-error',
        message: `Nothing was made, because the post step could not be told what to delete at the end of the job (${why}). ` +
            `Look at the runner: the file that GITHUB_STATE names has to be there and writable.`
    });
}
/**
 * Records the outcomes, so that the post step need not look for resources that were never created. If that fails, the
 * earlier record stays valid.
 */
function recordOutcomes(outcomes, run) {
    record_record(outcomes
        .filter(({ observed, mayExist, isInDeclared }) => !isInDeclared && (observed !== undefined || mayExist))
        .map(({ kind, name, parent, observed }) => ({
        kind,
        name,
        ...(parent && { parent }),
        isSeen: observed !== undefined
    })), run);
}
function record_record(targets, { runner }) {
    return runner.saveState(record/* JOB_STATE */.EW.record, (0,record/* writeRecord */.rh)(targets));
}

;// CONCATENATED MODULE: ./src/main/provision.js



















/** Runs a command on the declared resources: declaration, plan, apply, each handed to the next. */
async function provision(inputs, target, files, run) {
    const { state, reporter, signal } = run;
    const { command, owner, restraint } = target;
    const prepared = await (0,carry_out/* prepare */.iA)(inputs, target, files.workspace, run);
    checkNames(inputs, [...prepared.declared, ...prepared.implied, ...prepared.leftOut]);
    const time = { clock: system/* SYSTEM_CLOCK */.V, deadline: prepared.deadline };
    const { observed, unread } = await (0,read/* readDeclared */.D6)(prepared.declared, prepared.pinecone, time);
    const policy = (0,carry_out/* policyOf */.US)(prepared);
    const whole = await planWhole(command, prepared, observed, policy);
    const resources = await restored((0,plan_unread/* withUnread */.y$)(await uncontended(whole, prepared, run), unread), prepared);
    const { plan, contents } = await (0,content/* planContent */.n)(resources, prepared.contentTypes, observed, policy.isOutdated === true);
    state.plan = plan;
    state.notices.push(...creationNotices(plan));
    // Only an emulator, which ends with the job, is used with an explicit API version.
    const isEmulator = inputs.api.version !== undefined;
    if (!(0,change/* isBlocked */.lT)(plan))
        state.warnings.push(...replaceWarnings(plan, policy));
    if (!inputs.dryRun && !isEmulator && !(0,change/* isBlocked */.lT)(plan))
        state.warnings.push(...(0,ownership/* permanentWarnings */.S)(plan, policy));
    if (command === 'show')
        state.warnings.push(...(await shownInstead(prepared)));
    reporter.plan(plan, inputs.dryRun);
    const writes = command === 'apply' && !inputs.dryRun && !(0,change/* isBlocked */.lT)(plan) && plan.changes.length > 0;
    const isRecorded = owner.lifetime === 'job' && writes;
    if (inputs.isExpirySet)
        state.notices.push(...timelessNotices(prepared.declared));
    if (isRecorded)
        recordPlan(plan, { ...inputs, owner }, files.stateFile, run);
    const outcomes = await withHolders(await (0,carry_out/* carryOutPlan */.Ly)(plan, policy, prepared, run, contents), prepared, run);
    state.outcomes = restraint === 'merge-queue' ? outcomes.map(withoutMissing) : outcomes;
    if (isRecorded)
        recordOutcomes(outcomes, run);
    // The outcomes are recorded, so a cancellation can now be the run's failure.
    signal.throwIfAborted();
}
/** Makes the plan; if it replaces anything, makes it again with all that the replace would lose. */
async function planWhole(command, { declared, pinecone }, observed, policy) {
    const plan = (0,plan_plan/* makePlan */.Cs)(command, declared, observed, policy);
    const replaced = await (0,read/* readReplaced */.Js)(plan, pinecone);
    if (replaced.observed.size + replaced.unread.size === 0)
        return plan;
    const whole = (0,plan_plan/* makePlan */.Cs)(command, declared, new Map([...observed, ...replaced.observed]), policy);
    return (0,plan_unread/* withUnread */.y$)(whole, replaced.unread);
}
/** Chooses the backups of the resources that the plan restores, if any. */
async function restored(plan, { pinecone }) {
    if ((0,restore/* restoring */.IU)(plan).length === 0)
        return plan;
    const { planRestores } = await __nccwpck_require__.e(/* import() | backups */ 876).then(__nccwpck_require__.bind(__nccwpck_require__, 7714));
    return await planRestores(plan, pinecone);
}
/** Resources whose owner stands only in their name have no expiry time. */
function timelessNotices(declared) {
    const timeless = declared.filter(({ kind, isInDeclared }) => !isInDeclared && (0,resources_ownership/* ownershipMapOf */.Vc)(kind) === undefined);
    if (timeless.length === 0)
        return [];
    return [
        `"expires-after" does not reach ${timeless.map(({ kind, declaredName }) => `${kind} "${declaredName}"`).join(', ')}: a ` +
            'sweep takes it when its pull request is closed, or its run is completed.'
    ];
}
/** Rejects permissions for undeclared names, which would otherwise go unnoticed until they matter. */
function checkNames(inputs, declared) {
    const issues = (0,permissions/* undeclaredNameIssues */.t5)(inputs, declared);
    if (issues.length === 0)
        return;
    throw new errors/* ActionError */.l({ reason: 'invalid-input', message: issues.map((issue) => issue.message).join(' '), issues });
}
function creationNotices({ changes }) {
    return changes.flatMap((change) => ('notice' in change ? [`${(0,registry/* titleOf */.Gg)(change)} ${change.notice}`] : []));
}
/** Two jobs that declare one name differently would replace each other's resource; the comment shows the other job. */
async function uncontended(plan, { inputs, target }, run) {
    const { owner } = target;
    const replaces = plan.changes.some(({ action }) => action === 'replace');
    if (!replaces || (0,change/* isBlocked */.lT)(plan) || owner.lifetime !== 'pull-request')
        return plan;
    const { declarerOrigin, projectOfPlan, readDeclarers } = await __nccwpck_require__.e(/* import() | comment */ 394).then(__nccwpck_require__.bind(__nccwpck_require__, 9144));
    const origin = declarerOrigin(inputs, projectOfPlan(plan));
    if (origin === undefined)
        return plan;
    return (0,declarers/* withoutContention */.iT)(plan, await readDeclarers(inputs, owner.pullRequest, run), origin);
}
/** A red run would take the pull request out of the merge queue, for a preview that was never to be made there. */
function withoutMissing(outcome) {
    if (outcome.result !== 'absent' || outcome.failure?.reason !== 'not-found')
        return outcome;
    return Object.fromEntries(Object.entries(outcome).filter(([key]) => key !== 'failure'));
}
/** Warns if a `show` gives a resource of which the pull request has its own preview. Never fails. */
async function shownInstead({ inputs, target, declared, pinecone }) {
    const { owner, startedBy } = target;
    const pullRequest = startedBy?.pullRequest;
    if (owner.lifetime !== 'permanent' || pullRequest === undefined)
        return [];
    const preview = { lifetime: 'pull-request', repositoryId: owner.repositoryId, pullRequest };
    const suffixes = { given: inputs.nameSuffix, tail: (0,resources_owner/* nameTailOf */.hw)(preview) };
    const shown = declared.map(({ kind, name, declaredName }) => {
        return { kind, name, preview: (0,names/* finalName */.C)(declaredName, suffixes, (0,registry/* resourceType */.Vm)(kind).maxNameLength) };
    });
    const targets = shown.map(({ kind, preview: name }) => ({ kind, name, dialect: 'any' }));
    const all = await (0,read/* readTargets */.R0)(targets, pinecone).then(({ observed }) => observed, () => new Map());
    return shownInsteadWarnings(shown, all, preview);
}

// EXTERNAL MODULE: ./src/inputs/github.js + 1 modules
var github = __nccwpck_require__(6609);
// EXTERNAL MODULE: ./src/main/run-target.js + 2 modules
var run_target = __nccwpck_require__(7929);
// EXTERNAL MODULE: ./src/github/rate-limit.js
var rate_limit = __nccwpck_require__(7196);
// EXTERNAL MODULE: ./src/report/reporter.js + 3 modules
var report_reporter = __nccwpck_require__(5805);
// EXTERNAL MODULE: ./src/report/runner.js
var report_runner = __nccwpck_require__(389);
// EXTERNAL MODULE: ./src/core/text/redact.js
var text_redact = __nccwpck_require__(1095);
;// CONCATENATED MODULE: ./src/main/main.js











/** Runs the step, from its inputs to its report. Never rejects: a failure is in the report, and fails the step. */
async function main() {
    const startedAt = system/* SYSTEM_CLOCK */.V.now();
    const received = (0,inputs/* receive */.u)();
    const { apiKey, githubToken, files, dryRun, command, advice } = received;
    const redact = (0,text_redact/* redactorFor */.s)(apiKey, githubToken);
    const runner = (0,report_runner/* createRunner */.j)({ redact, summaryPath: files.summaryFile });
    const reporter = (0,report_reporter/* createReporter */.A)(runner, redact);
    const state = {
        command: command === 'auto' ? 'apply' : command,
        plan: undefined,
        outcomes: [],
        isSkipped: false,
        notices: [],
        warnings: [...advice]
    };
    let failure;
    const shared = { rateLimit: new rate_limit/* RateLimit */.q(), viewer: {}, found: {} };
    const run = { startedAt, redact, reporter, runner, state, signal: (0,system/* cancelSignal */.B)(), ...shared };
    try {
        await runCommand(received, run);
    }
    catch (thrown) {
        failure = (0,errors/* failureFrom */.J)(thrown);
    }
    const tookMs = system/* SYSTEM_CLOCK */.V.now() - startedAt;
    await tellPullRequest(received, run, failure);
    const links = 'reason' in received.inputs ? undefined : received.inputs.github;
    const places = links && { repositoryUrl: links.repositoryUrl, commit: links.sha };
    reporter.finish({ dryRun, ...state, failure, tookMs, ...(places && { places }) });
    runner.end();
}
/** Never rejects, and loads nothing for a run without a pull request. */
async function tellPullRequest(received, run, failure) {
    const { state, signal } = run;
    if (signal.aborted || state.isSkipped || (state.pullRequest === undefined && state.command !== 'sweep'))
        return;
    const { comment } = await __nccwpck_require__.e(/* import() | comment */ 394).then(__nccwpck_require__.bind(__nccwpck_require__, 1348));
    await comment(received, run, failure);
}
async function runCommand({ inputs, files }, run) {
    const { state } = run;
    if ('reason' in inputs) {
        if (inputs.reason !== 'no-secrets')
            throw new errors/* ActionError */.l(inputs);
        state.isSkipped = true;
        state.notices.push(inputs.message);
        return;
    }
    const deadline = run.startedAt + (inputs.timeoutMs ?? servers/* DEFAULT_TIMEOUT_MS */.t1);
    const asking = { github: (0,servers/* askGitHub */.X3)(inputs, deadline, run), clock: system/* SYSTEM_CLOCK */.V, signal: run.signal };
    const target = await (0,run_target/* resolveRunTarget */.B)(inputs, asking, state);
    if (target === undefined)
        return;
    state.command = target.command;
    if (target.command === 'sweep') {
        const { sweep } = await __nccwpck_require__.e(/* import() | sweep */ 769).then(__nccwpck_require__.bind(__nccwpck_require__, 9823));
        await sweep(inputs, run);
        return;
    }
    const { owner, startedBy, restraint } = target;
    const number = owner.lifetime === 'pull-request' ? owner.pullRequest : (startedBy?.pullRequest ?? inputs.pullRequest);
    // A run for a merge queue only reads, so it has nothing to add to the report of the pull request's own run.
    state.pullRequest = restraint === 'merge-queue' ? undefined : number;
    if (restraint === 'outdated-commit')
        state.greenReason = restraint;
    if (owner.lifetime === 'job' && target.command === 'apply')
        (0,github/* handOn */.x)(inputs.github.handOn);
    if ((0,run_target/* isTeardown */.H)(target)) {
        const { tearDown } = await __nccwpck_require__.e(/* import() | teardown */ 363).then(__nccwpck_require__.bind(__nccwpck_require__, 9657));
        await tearDown(inputs, target, files, run);
    }
    else {
        await provision(inputs, target, files, run);
    }
}
/** The name by which @github/local-action starts it. */
const run = (/* unused pure expression or super */ null && (main));

;// CONCATENATED MODULE: ./src/steps.js
// What the two entries start, bundled together: what both steps need is in dist/ once. Which step it is, the entry says: were
// it read from a state, a main step killed before it could write that would be done again, after everything else.


/** The post step, loaded only where there is one. */
async function post() {
    const { post: run } = await Promise.all(/* import() | post */[__nccwpck_require__.e(283), __nccwpck_require__.e(205)]).then(__nccwpck_require__.bind(__nccwpck_require__, 440));
    await run();
}

var __webpack_exports__exit = __webpack_exports__.NS;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
export { __webpack_exports__exit as exit, __webpack_exports__main as main, __webpack_exports__post as post };
