import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__undici_index_js_456f039a__ from "../undici/index.js";
/******/ var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(278);
var tls = __nccwpck_require__(756);
var http = __nccwpck_require__(611);
var https = __nccwpck_require__(692);
var events = __nccwpck_require__(434);
var assert = __nccwpck_require__(613);
var util = __nccwpck_require__(23);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 344:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(296);
// EXTERNAL MODULE: ./src/resources/registry.ts + 17 modules
var registry = __nccwpck_require__(578);
;// CONCATENATED MODULE: ./src/apply/closed.ts
// A pull request that is closed while a run for it waits: its teardown may be over by then, and nobody would take away
// what is made after it.

/** Ends what would make a resource for a pull request that has been closed. */
class ClosedMeanwhileError extends errors/* ActionError */.l {
    constructor() {
        super({ reason: 'closed-pull-request', message: 'The pull request was closed while this run waited.' });
    }
}
/**
 * To be called before a create that follows a wait or a retry.
 *
 * @throws ClosedMeanwhileError
 */
async function throwIfClosed({ isClosed }) {
    if (await isClosed?.())
        throw new ClosedMeanwhileError();
}

// EXTERNAL MODULE: ./src/plan/compare.ts
var compare = __nccwpck_require__(512);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __nccwpck_require__(720);
// EXTERNAL MODULE: ./src/plan/undeclared.ts
var undeclared = __nccwpck_require__(78);
// EXTERNAL MODULE: ./src/resources/resource.ts
var resource = __nccwpck_require__(377);
;// CONCATENATED MODULE: ./src/apply/outcome.ts

/** An outcome without its end, to be given another. */
function withoutEnd(outcome) {
    const entries = Object.entries(outcome).filter(([key]) => key !== 'failure' && key !== 'result');
    return Object.fromEntries(entries);
}
/** Whether a resource exists and is ready, as far as was seen. */
function isReady(observed, desired) {
    return observed !== undefined && (0,registry/* resourceType */.Vm)(desired.kind).readiness(observed, desired.model).is === 'ready';
}

// EXTERNAL MODULE: ./src/apply/ports.ts
var ports = __nccwpck_require__(192);
;// CONCATENATED MODULE: ./src/apply/progress.ts



/** Where a change begins: nothing has been done, and the resource is as it was when the change was planned. */
function noProgress(change) {
    return {
        observed: 'observed' in change ? change.observed : undefined,
        created: false,
        changed: false,
        replaced: false,
        fields: [],
        waitedMs: 0,
        mayExist: false,
        isBegun: false,
        attempt: 1,
        unconfirmed: undefined,
        deletion: 'none',
        lift: 'none',
        liftedAtMs: 0,
        liftDeadline: Infinity,
        isTried: false,
        confirmed: undefined,
        made: undefined,
        givenUp: undefined
    };
}
/** Sends one write, and records that it was sent. What a cancellation kept from being sent is not recorded. */
async function send(progress, { signal }, write) {
    signal.throwIfAborted();
    try {
        const answer = await write(progress.attempt);
        progress.isBegun = true;
        return answer;
    }
    catch (error) {
        progress.isBegun ||= !signal.aborted || error instanceof ports/* InterruptedError */.p;
        throw error;
    }
}
/** Lets time pass after a write without a clear answer. Where none is left, the next look is the last. */
async function pause({ retryAfterMs, because }, progress, { clock, signal, deadline }) {
    progress.attempt += 1;
    if (clock.now() + retryAfterMs >= deadline)
        progress.givenUp = because;
    else
        await clock.sleep(retryAfterMs, signal);
}
/** How a resource ended that is as declared now. */
function resultOf({ replaced, created, changed }) {
    if (replaced)
        return 'replaced';
    if (created)
        return 'created';
    return changed ? 'updated' : 'unchanged';
}
/** The outcome of a change, from what has become of its resource. */
function outcomeOf(change, progress, end) {
    const { observed, created, fields, waitedMs, mayExist, unconfirmed, deletion } = progress;
    return {
        kind: change.kind,
        name: change.name,
        ...(change.parent && { parent: change.parent }),
        declaredName: change.declaredName,
        created,
        changed: progress.changed || mayExist || unconfirmed !== undefined || deletion !== 'none',
        ready: isReady(observed, (0,undeclared/* desiredOf */.OO)(change)),
        observed,
        fields,
        ...end,
        ...(waitedMs > 0 ? { waitedMs } : {}),
        ...(mayExist ? { mayExist } : {}),
        ...(change.declared === undefined ? { isUndeclared: true } : {})
    };
}
/** What takes less has not been waited for: it was found as it should be without another look. */
const SHORTEST_WAIT_MS = 50;
/** Measures how long is waited for a resource. */
async function timed(progress, { clock }, wait) {
    const start = clock.now();
    try {
        return await wait();
    }
    finally {
        const took = clock.now() - start;
        if (took >= SHORTEST_WAIT_MS)
            progress.waitedMs += took;
    }
}

// EXTERNAL MODULE: ./src/apply/read.ts
var read = __nccwpck_require__(2);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __nccwpck_require__(153);
;// CONCATENATED MODULE: ./src/apply/replan.ts







/** Looks at a resource once more, and plans it by what is seen: what apply does before each write. */
async function recheckByPlan(planned, change, progress, context) {
    const isDeletion = change.action === 'delete' || change.action === 'replace';
    const seen = await (isDeletion ? read/* lookBeforeDeletion */.Vp : read/* look */.Op)(change, context.pinecone);
    const isBeyond = change.dialect === 'any' && change.declared !== undefined;
    const observed = seen && isBeyond ? { ...seen, isBeyondClassic: true } : seen;
    progress.observed = observed;
    const next = replan(planned, change, observed, progress, context);
    // A create that lost its answer, as a replace tries one, has made what is now as declared.
    if (progress.mayExist && (next.action === 'keep' || next.action === 'update')) {
        progress.created = progress.changed = true;
    }
    progress.mayExist &&= observed === undefined;
    return next;
}
/**
 * Plans a resource again, because it may not be what its change was planned for.
 *
 * @param planned the change in the plan that the user was shown
 * @param change the change that was just being carried out
 * @throws ActionError where it would take a replace that the user was not shown, or the deletion of another resource
 */
function replan(planned, change, observed, progress, { command, policy: given }) {
    const { declared } = change;
    if (planned.action === 'replace' && (observed === undefined || observed.state === 'Terminating')) {
        // What a replace makes is what was there, overlaid with what is declared.
        const { model, notice } = planned;
        return { ...(0,undeclared/* declaredTarget */.cO)(planned.declared), action: 'create', model, ...(notice !== undefined && { notice }) };
    }
    // What the plan may lift, its plan has found to be allowed.
    const isAllowed = 'liftsProtection' in planned && planned.liftsProtection;
    const policy = isAllowed ? { ...given, overrideDeletionProtection: 'all' } : given;
    const next = declared ? (0,plan/* planOne */._x)(command, declared, observed, policy) : (0,plan/* planUndeclaredDestroy */.D0)(change, observed, policy);
    switch (next.action) {
        case 'replace':
            if (progress.created)
                return next;
            if (planned.action !== 'replace' || progress.replaced)
                throw madeOtherwise(change, next.observed);
            checkSame(planned, next, progress);
            return next;
        case 'delete':
            checkSame(planned, next, progress);
            return next;
        case 'create':
        case 'keep':
        case 'update':
        case 'refuse':
            return next;
    }
}
/** Nothing is deleted but what the plan named, as it was when this run read it again. */
function checkSame(planned, next, progress) {
    const before = 'observed' in planned ? planned.observed : undefined;
    const isSame = before !== undefined &&
        (progress.confirmed === undefined
            ? (0,compare/* mayBeSame */.Lx)(before, next.observed)
            : (0,compare/* isSameResource */.DK)(progress.confirmed, next.observed)) &&
        (next.action === 'delete' || (planned.action === 'replace' && hasSameCause(planned, next)));
    if (!isSame)
        throw changedMeanwhile(next);
    progress.confirmed ??= next.observed;
}
/** Whether a replace is still for the fields for which it was planned, as far as both were told of them. */
function hasSameCause(planned, next) {
    const told = causesOf(planned.fields).filter((cause) => !next.observed.isIncomplete || !(0,compare/* isReportedLate */.gY)(next, cause));
    return told.every(({ path, before }) => causesOf(next.fields).some((cause) => (0,json/* isEqual */.n4)(cause.path, path) &&
        (before === undefined || cause.before === undefined || (0,json/* isEqual */.n4)(cause.before, before))));
}
/** The declared fields that only another resource can have. */
function causesOf(fields) {
    return fields.filter(({ effect, after }) => effect === 'replace' && after !== null);
}
function changedMeanwhile(change) {
    return new errors/* ActionError */.l({
        reason: 'api-error',
        message: `${(0,registry/* titleOf */.Gg)(change)} was changed, or deleted and made again, by someone else since this run read it, so it is not ` +
            'deleted. Run this again to see what it would take now.'
    });
}
/** Nothing is deleted that the plan did not name, allowed or not. */
function madeOtherwise(change, observed) {
    const planned = 'observed' in change ? change.observed : undefined;
    const how = planned === undefined ? 'not seen' : planned.isIncomplete ? 'not ready' : 'another one';
    const apart = (0,compare/* dialectConflict */.vC)((0,undeclared/* desiredOf */.OO)(change), observed);
    return new errors/* ActionError */.l({
        reason: 'immutable-change',
        message: `${(0,registry/* titleOf */.Gg)(change)} was ${how} when this run made its plan, and is otherwise than declared. ` +
            (apart === undefined ? 'Run' : `${apart} Use another name, or run`) +
            ` this again to see what it would take.`
    });
}
/** Whether a plan for what this run has made says that Pinecone made it otherwise than declared. */
function isMadeOtherwise(next) {
    return next.action === 'replace' || (next.action === 'refuse' && next.failure.reason === 'immutable-change');
}
/** The end of what this run has made, and Pinecone has made otherwise than declared: it is not replaced. */
function createdOtherwise(change, fields) {
    const list = causesOf(fields).map(({ path, before, after }) => `${(0,json/* pathText */.LF)(path)} is ${before === undefined ? 'not set' : JSON.stringify(before)} and ` +
        `${JSON.stringify(after)} is declared`);
    return new errors/* ActionError */.l({
        reason: 'creation-failed',
        message: `${(0,registry/* titleOf */.Gg)(change)} was created by this run, and Pinecone has made it otherwise than declared: ${list.join('; ')}. ` +
            'It is kept as it is. Declare what Pinecone makes of it, or use values that it takes.'
    });
}
/** The end of a resource that was another one each time it was planned again. */
function neverConverged(change) {
    return new errors/* ActionError */.l({
        reason: 'api-error',
        message: `${(0,registry/* titleOf */.Gg)(change)} was changed or deleted by someone else each time this run tried to make it as declared. ` +
            `Find out who else manages it, then run this again.`
    });
}

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __nccwpck_require__(20);
;// CONCATENATED MODULE: ./src/apply/wait.ts
// Waits for one resource to become what a change is for: ready, whole, or gone.






/**
 * Waits until a resource is ready, if that takes waiting at all.
 *
 * @throws NotReadyError when it failed, or did not become ready in time
 */
async function waitUntilReady(declared, observed, expectation, context) {
    const first = checkReadiness(declared, observed, expectation);
    if (first.done)
        return first.value;
    if (!context.wait)
        return { observed };
    let { isNew } = expectation;
    return await context.poller.until({
        target: declared,
        last: observed,
        check: (seen) => {
            const result = checkReadiness(declared, seen, { ...expectation, isNew });
            // It may not be visible right after its create; once it was, what is not there is gone.
            isNew &&= seen === undefined;
            return result;
        },
        giveUp: (last, waitedMs) => notReadyInTime(declared, last, waitedMs)
    });
}
function checkReadiness(declared, seen, { isNew, isChanged }) {
    if (seen === undefined)
        return isNew ? { done: false } : { done: true, value: 'gone' };
    const readiness = (0,registry/* resourceType */.Vm)(declared.kind).readiness(seen, declared.model);
    switch (readiness.is) {
        case 'terminating':
            return { done: true, value: 'gone' };
        case 'failed':
            // What was just changed may still be answered as it was before.
            if (isChanged && !(0,resource/* hasFailedForGood */.Av)(seen) && isStillChanging(declared, seen))
                return { done: false };
            throw new NotReadyError(seen, {
                reason: 'not-ready',
                message: `${(0,registry/* titleOf */.Gg)(declared)} will not become ready: ${readiness.why}. Look at it in the Pinecone console.`
            });
        case 'pending':
            return { done: false };
        case 'ready':
            // Pods answer queries while they scale, so they are ready, and not yet what was asked for.
            if (isChanged && (seen.state.startsWith('Scaling') || isStillChanging(declared, seen)))
                return { done: false };
            return { done: true, value: { observed: seen } };
    }
}
/**
 * Waits until Pinecone tells what an index is, which it may keep to itself until that is ready.
 *
 * @returns undefined where it went away meanwhile
 * @throws NotReadyError when it failed, or did not come so far in time
 */
async function waitUntilComplete(declared, observed, expectation, context) {
    const converged = await context.poller.until({
        target: declared,
        last: observed,
        check: (seen) => seen !== undefined && seen.isIncomplete === undefined
            ? { done: true, value: { observed: seen } }
            : checkReadiness(declared, seen, expectation),
        giveUp: (last, waitedMs) => notReadyInTime(declared, last, waitedMs)
    });
    return converged === 'gone' ? undefined : converged.observed;
}
/** Whether Pinecone is still to tell what an index is. */
function isStillIncomplete(declared, observed) {
    return (observed.isIncomplete === true && (0,registry/* resourceType */.Vm)(declared.kind).readiness(observed, declared.model).is !== 'ready');
}
/** What cannot change in place does not come by waiting: it is told only now that the index is ready. */
function isStillChanging(declared, seen) {
    return (0,compare/* changedFields */.E0)(declared, seen).some(({ effect }) => effect === 'in-place');
}
/** A resource that did not become ready, with the last that was seen of it. */
class NotReadyError extends errors/* ActionError */.l {
    observed;
    constructor(observed, failure) {
        super(failure);
        this.observed = observed;
    }
}
function notReadyInTime(declared, last, waitedMs) {
    const remaining = last?.ready === true ? (0,compare/* changedFields */.E0)(declared, last) : [];
    const seen = remaining.length > 0
        ? `${remaining.map((field) => (0,json/* pathText */.LF)(field.path)).join(', ')} did not become what was declared`
        : `its last state was ${last?.state ?? 'not visible yet'}`;
    return new NotReadyError(last, {
        reason: 'not-ready',
        message: `${(0,registry/* titleOf */.Gg)(declared)} was not ready after ${(0,core_text/* duration */.p0)(waitedMs)}: ${seen}. ` +
            `Give it longer with "timeout", or look at it in the Pinecone console.`
    });
}
/**
 * Waits until a resource whose deletion was asked for is gone. That is so, too, when somebody has made another of its
 * name meanwhile: one that is not terminating any more after it had been, that has begun anew or is otherwise than what
 * was deleted, or that already is what a replace is for.
 */
async function waitUntilGone(declared, observed, context, isReplaced = false) {
    let wasTerminating = observed.state === 'Terminating';
    const isAnother = (seen) => {
        const isTerminating = seen.state === 'Terminating';
        wasTerminating ||= isTerminating;
        if (isTerminating)
            return false;
        return wasTerminating || !(0,compare/* mayBeSame */.Lx)(observed, seen) || (isReplaced && (0,compare/* changedFields */.E0)(declared, seen).length === 0);
    };
    await context.poller.until({
        target: declared,
        last: observed,
        check: (seen) => (seen === undefined || isAnother(seen) ? { done: true, value: true } : { done: false }),
        giveUp: (last, waitedMs) => new NotReadyError(last, {
            reason: 'not-ready',
            message: `${(0,registry/* titleOf */.Gg)(declared)} was still there ${(0,core_text/* duration */.p0)(waitedMs)} after its deletion was ` +
                `asked for (its last state was ${last?.state ?? 'unknown'}). Give it longer with "timeout".`
        })
    });
}

;// CONCATENATED MODULE: ./src/apply/converge.ts
// What comes after a write, or in place of one: waiting until a resource is ready, and comparing what is then answered.








/** So long an answer may still show what was there before this run made it anew. */
const STALE_MS = 30_000;
/** Waits until a resource is ready, and compares what is then answered once more. */
async function converge(change, observed, expectation, progress, context) {
    const converged = await timed(progress, context, () => waitUntilReady((0,undeclared/* desiredOf */.OO)(change), observed, expectation, context));
    if (converged === 'gone')
        return { replanFor: undefined };
    const seen = seenLike(observed, converged.observed);
    if (seen.isOtherShape)
        return { replanFor: await (0,read/* look */.Op)(change, context.pinecone) };
    if (context.wait && (0,compare/* changedFields */.E0)((0,undeclared/* desiredOf */.OO)(change), seen).length > 0)
        return { replanFor: seen };
    progress.observed = seen;
    return outcomeOf(change, progress, { result: resultOf(progress) });
}
/**
 * Waits until what this run made is ready. That it is otherwise than declared is found at once where nothing is waited
 * for.
 */
async function convergeCreated(change, observed, progress, context) {
    const target = { ...change, ...(0,undeclared/* declaredTarget */.cO)(change.declared, observed) };
    if (!context.wait)
        checkMade(target, progress);
    return await converge(target, observed, { isNew: true, isChanged: false }, progress, context);
}
/** @throws ActionError where the create itself answered otherwise than declared, which no waiting mends */
function checkMade(change, { made }) {
    if (made === undefined)
        return;
    const fields = (0,compare/* changedFields */.E0)(change.declared, made).filter(({ effect, before }) => effect === 'replace' && before !== undefined);
    if (fields.length > 0)
        throw createdOtherwise(change, fields);
}
/**
 * Waits while answers may still show what was there before this run made it.
 *
 * @throws ActionError where they go on showing something otherwise than declared: then Pinecone has made it so
 */
async function untilNotStale(change, progress, context) {
    const { clock, deadline, poller, policy } = context;
    const { declared } = change;
    if (declared === undefined)
        return progress.observed;
    if (change.action === 'create' || change.action === 'replace')
        checkMade(change, progress);
    const until = Math.min(clock.now() + STALE_MS, deadline);
    const otherwise = (seen) => {
        const next = (0,plan/* planOne */._x)('apply', declared, seen, policy);
        return isMadeOtherwise(next) ? [createdOtherwise(next, next.fields)] : [];
    };
    return await timed(progress, context, () => poller.until({
        target: (0,undeclared/* desiredOf */.OO)(change),
        last: progress.observed,
        check: (seen) => {
            const [error] = otherwise(seen);
            if (error === undefined)
                return { done: true, value: seen };
            progress.observed = seen;
            if (clock.now() >= until || (seen !== undefined && (0,resource/* hasFailedForGood */.Av)(seen)))
                throw error;
            return { done: false };
        },
        giveUp: (last) => otherwise(last)[0] ?? neverConverged(change)
    }));
}
/**
 * Nothing is written to an index that does not tell yet what it is: it may turn out to be another than is declared. So
 * that is waited for, even by a run that does not wait for more, and then all of it is compared.
 */
async function waitForDescription(change, observed, progress, context) {
    const expectation = { isNew: progress.created, isChanged: false };
    const replanFor = await timed(progress, context, () => waitUntilComplete((0,undeclared/* desiredOf */.OO)(change), observed, expectation, context));
    return { replanFor: replanFor && seenLike(observed, replanFor) };
}
/** What is waited for in the version that shows it is beyond the declared one still. */
function seenLike({ isBeyondClassic }, seen) {
    return isBeyondClassic ? { ...seen, isBeyondClassic } : seen;
}

// EXTERNAL MODULE: ./src/plan/ownership-tags.ts
var ownership_tags = __nccwpck_require__(942);
// EXTERNAL MODULE: ./src/core/command.ts
var command = __nccwpck_require__(102);
;// CONCATENATED MODULE: ./src/apply/dry-run.ts
// The outcomes of plans that are not carried out.




/** How each resource would end if the plan were carried out: the outcomes of a dry run. */
function dryRunOutcomes(plan) {
    return plan.changes.map((change) => plannedOutcome(change, endIfApplied(plan, change)));
}
/** The outcomes of a plan of which nothing is carried out: because it is blocked, or would delete too much. */
function notAttemptedOutcomes(plan) {
    return plan.changes.map((change) => {
        const end = isWrite(change) ? { result: 'not-attempted' } : endIfApplied(plan, change);
        return { ...plannedOutcome(change, end), changed: false };
    });
}
/** How a resource ends about which the plan leaves nothing to do; undefined where there is something to do. */
function settledOutcome(plan, change) {
    const isSettled = change.action === 'keep' ? change.isLeftAlone : change.action === 'refuse' && change.isUnread;
    return isSettled ? plannedOutcome(change, endIfApplied(plan, change)) : undefined;
}
function isWrite({ action }) {
    return action !== 'keep' && action !== 'refuse';
}
function endIfApplied(plan, change) {
    switch (change.action) {
        case 'create':
            return { result: 'created' };
        case 'update':
            return { result: (0,ownership_tags/* isRenewal */.h7)(change.fields) ? 'unchanged' : 'updated' };
        case 'replace':
            return { result: 'replaced' };
        case 'delete':
            return { result: 'deleted' };
        case 'refuse':
            return { result: change.isUnread ? 'failed' : 'refused', failure: change.failure };
        case 'keep':
            if (change.isLeftAlone)
                return { result: 'left-alone' };
            if (change.isOutdated)
                return { result: 'found' };
            if (plan.command === 'show' && change.observed === undefined)
                return { result: 'absent' };
            return { result: (0,command/* commandRow */.u)(plan.command).keptResult };
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
        changed: isWrite(change) && !(change.action === 'update' && (0,ownership_tags/* isRenewal */.h7)(change.fields)),
        ready: isReady(observed, (0,undeclared/* desiredOf */.OO)(change)),
        observed,
        fields: 'fields' in change ? change.fields : [],
        ...(change.why !== undefined && end.result === 'left-alone' ? { why: change.why } : {}),
        ...(change.declared === undefined ? { isUndeclared: true } : {})
    };
}

;// CONCATENATED MODULE: ./src/apply/order.ts


/**
 * Carries out changes side by side, but for those of a resource and what is in it: a deletion comes after all that is
 * in the resource, everything else after its parent.
 *
 * @param carryOut given a change and the outcomes of those before it; does not reject
 * @returns the outcomes, in the order of the changes
 */
async function inOrder(changes, carryOut) {
    const started = new Map();
    const start = (change) => {
        const known = started.get(change);
        if (known !== undefined)
            return known;
        const outcome = Promise.all(before(change, changes).map(start)).then((outcomes) => carryOut(change, outcomes));
        started.set(change, outcome);
        return outcome;
    };
    return await Promise.all(changes.map(start));
}
function before(change, changes) {
    const isInside = (inner, outer) => inner.parent !== undefined && (0,resource/* keyOf */.TN)(inner.parent) === (0,resource/* keyOf */.TN)(outer);
    if (change.action === 'delete')
        return changes.filter((other) => isInside(other, change));
    return changes.filter((other) => other.action !== 'delete' && isInside(change, other));
}
/** Whether a resource with this result is another one than was there before. */
function isNewlyMade(result) {
    return result === 'created' || result === 'replaced';
}
/** Why a change is not carried out after what came before it: its parent is not there, or something in it stays. */
function obstacleIn(change, before) {
    const isDeletion = change.action === 'delete';
    const other = before.find(({ result, observed, failure }) => isDeletion
        ? observed !== undefined && observed.state !== 'Terminating'
        : failure !== undefined && result !== 'absent');
    if (other === undefined)
        return undefined;
    const why = isDeletion ? 'which is in it, is still there' : 'which it is in, is not as declared';
    return {
        reason: other.failure?.reason ?? 'not-ready',
        message: `${(0,registry/* titleOf */.Gg)(change)} was left as it is, because ${(0,registry/* titleOf */.Gg)(other)}, ${why}.`
    };
}

// EXTERNAL MODULE: ./src/plan/policy.ts
var policy = __nccwpck_require__(733);
// EXTERNAL MODULE: ./src/resources/ownership.ts
var ownership = __nccwpck_require__(920);
;// CONCATENATED MODULE: ./src/apply/remove.ts












/** Until another look, where what was seen and what was answered do not agree yet. */
const LAG_FIRST_MS = 500;
const LAG_MOST_MS = 5_000;
/** So long an answer may still show the protection that was just lifted. */
const PROTECTION_STALE_MS = 10_000;
/** How much of a run's time is kept for putting a protection back, and how long that may take when it is cancelled. */
const RESERVE_MS = 3_000;
const RESERVE_SHARE = 0.4;
const RESCUE_MS = 700;
/**
 * Sends the next write that deleting a resource takes, if any is left: it lifts the deletion protection, or deletes and
 * waits until it is gone.
 *
 * @returns `done` where it is gone, or is to be; `again` where it has to be looked at before anything more is sent
 */
async function removeOnce(change, progress, outer, waits) {
    const context = withinReserve(outer, progress);
    if ((0,resource/* isProtected */.bz)(change.observed))
        return await liftProtection(change, progress, context);
    const answer = await send(progress, context, (attempt) => context.pinecone.delete(change, attempt)).catch((error) => {
        if (error instanceof ports/* InterruptedError */.p && progress.deletion === 'none')
            progress.deletion = 'maybe';
        throw error;
    });
    if (answer.type === 'protected' || answer.type === 'ambiguous') {
        return await lookAgain(change, answer, progress, context);
    }
    // That it is gone is seen once more before that is said, or another is made.
    if (answer.type === 'gone' && (await lag(progress, context)))
        return 'again';
    if (answer.type === 'accepted')
        progress.deletion = 'accepted';
    if (progress.deletion !== 'none') {
        progress.changed = true;
        progress.observed = { ...change.observed, state: 'Terminating', ready: false };
    }
    if (answer.type === 'accepted' && waits) {
        const isReplaced = change.action === 'replace';
        await timed(progress, outer, () => waitUntilGone((0,undeclared/* desiredOf */.OO)(change), change.observed, outer, isReplaced));
    }
    if (waits || answer.type === 'gone')
        progress.observed = undefined;
    return 'done';
}
/** Lets time pass until another look, the longer the more often. Whether there was time for that. */
async function lag(progress, { clock, signal, deadline }) {
    const delay = Math.min(LAG_FIRST_MS * 2 ** (progress.attempt - 1), LAG_MOST_MS);
    if (clock.now() + delay >= deadline)
        return false;
    progress.attempt += 1;
    await clock.sleep(delay, signal);
    return true;
}
/** Pinecone may go on refusing for some seconds after deletion protection was lifted, whoever did that. */
async function lookAgain(change, answer, progress, context) {
    if (answer.type === 'ambiguous') {
        if (answer.mayBeOurs && progress.deletion === 'none')
            progress.deletion = 'maybe';
        await pause(answer, progress, context);
        return 'again';
    }
    const mayLift = change.liftsProtection || (0,policy/* isAllowed */.Jr)(context.policy.overrideDeletionProtection, change);
    if (!mayLift || !(await lag(progress, context)))
        throw answer.because;
    return 'again';
}
/** While deletion protection is lifted, some of the time is kept for putting it back. */
function withinReserve(context, { lift, liftDeadline }) {
    if (lift === 'none')
        return context;
    return { ...context, deadline: liftDeadline, pinecone: context.pinecone.within({ deadline: liftDeadline }) };
}
async function liftProtection(change, progress, context) {
    const { clock, signal, deadline, pinecone } = context;
    if (progress.lift === 'done') {
        const isStale = clock.now() - progress.liftedAtMs < PROTECTION_STALE_MS;
        if (!isStale || clock.now() + LAG_FIRST_MS >= progress.liftDeadline)
            throw protectedAgain(change);
        await clock.sleep(LAG_FIRST_MS, signal);
        return 'again';
    }
    if (progress.lift === 'none') {
        progress.liftDeadline = deadline - Math.min(RESERVE_MS, RESERVE_SHARE * (deadline - clock.now()));
    }
    const patch = protectionPatch(change, 'disabled', (0,ownership/* hasFreeTag */.HY)(change.observed) ? 'true' : undefined);
    const answer = await send(progress, context, (attempt) => pinecone.update(change, patch, change.observed, attempt)).catch((error) => {
        if (error instanceof ports/* InterruptedError */.p)
            progress.lift = 'maybe';
        throw error;
    });
    switch (answer.type) {
        case 'updated':
            progress.lift = 'done';
            progress.liftedAtMs = clock.now();
            progress.attempt = 1;
            return 'again';
        case 'gone':
            if (await lag(progress, context))
                return 'again';
            return 'done';
        case 'ambiguous':
            if (answer.mayBeOurs)
                progress.lift = 'maybe';
            await pause(answer, progress, withinReserve(context, progress));
            return 'again';
    }
}
function protectionPatch({ kind }, deletion_protection, tag) {
    const patch = { deletion_protection };
    return tag === undefined ? patch : (0,json/* withValueAt */.h7)(patch, (0,ownership/* ownershipTagPath */.nl)(kind, ownership/* PROTECTION_LIFTED_TAG */.kh), tag);
}
function protectedAgain(change) {
    return new errors/* ActionError */.l({
        reason: 'deletion-protected',
        message: `${(0,registry/* titleOf */.Gg)(change)} still has deletion protection after this run has lifted it: somebody may have enabled it again. ` +
            'It is not deleted.'
    });
}
/**
 * Puts the deletion protection back that this run has lifted for a deletion that came to nothing. A cancelled run has a
 * second in all for it; another has what was kept for this.
 *
 * @returns the failure with what became of the protection
 */
async function protectAgain(change, failure, progress, { pinecone, clock, deadline, signal }) {
    const until = signal.aborted ? clock.now() + RESCUE_MS : deadline;
    const bounds = { signal: new AbortController().signal, deadline: until };
    const rescue = { clock, deadline: until, signal: bounds.signal, pinecone: pinecone.within(bounds) };
    for (let attempt = 1;; attempt += 1) {
        const end = await protectOnce(change, progress, attempt, rescue).catch((error) => (0,errors/* failureFrom */.J)(error).message);
        if (end === 'as it was')
            return failure;
        if (end === 'back') {
            return { ...failure, message: `${failure.message} Its deletion protection has been put back.` };
        }
        if (typeof end === 'number' && clock.now() + end < until)
            await clock.sleep(end, bounds.signal);
        else {
            const why = typeof end === 'number' ? 'Pinecone gave no clear answer' : end;
            const message = `${failure.message} Its deletion protection was lifted for this and could not be put back (${why}): ` +
                `enable it by hand if ${(0,registry/* titleOf */.Gg)(change)} is to stay.`;
            progress.changed = true;
            return { ...failure, message };
        }
    }
}
/** @returns what became of it, where there was nothing to put back too, or in how many milliseconds to try again */
async function protectOnce(change, progress, attempt, { pinecone }) {
    const seen = await (0,read/* lookBeforeDeletion */.Vp)(change, pinecone);
    progress.observed = seen;
    const before = progress.confirmed ?? change.observed;
    const isTagged = seen !== undefined && (0,ownership/* ownershipTagsOf */.mZ)(seen.kind, seen.model)[ownership/* PROTECTION_LIFTED_TAG */.kh] !== undefined;
    // The tag tells it from another, whatever somebody has changed in it meanwhile.
    const isSame = isTagged ? compare/* mayBeSame */.Lx : compare/* isSameResource */.DK;
    if (seen === undefined || isGoing(seen) || !isSame(before, seen)) {
        if (progress.deletion === 'maybe' && (seen === undefined || isGoing(seen)))
            progress.deletion = 'accepted';
        return 'as it was';
    }
    if (progress.deletion === 'maybe')
        progress.deletion = 'none';
    if ((0,resource/* isProtected */.bz)(seen) && !isTagged)
        return 'as it was';
    const patch = protectionPatch(change, 'enabled', (0,ownership/* hasFreeTag */.HY)(change.observed) ? '' : undefined);
    const answer = await pinecone.update(change, patch, seen, attempt);
    if (answer.type === 'ambiguous')
        return answer.retryAfterMs;
    if (answer.type === 'updated')
        progress.observed = answer.observed ?? seen;
    return answer.type === 'gone' ? 'as it was' : 'back';
}
function isGoing({ state }) {
    return state === 'Terminating';
}

// EXTERNAL MODULE: ./src/plan/ownership.ts
var plan_ownership = __nccwpck_require__(742);
// EXTERNAL MODULE: ./src/resources/carry-over.ts
var carry_over = __nccwpck_require__(657);
;// CONCATENATED MODULE: ./src/apply/create.ts









/**
 * Creates a resource, and never blindly twice: after any end that leaves open whether it exists, it is looked up by
 * name before another try. A name that is still terminating is waited out.
 */
async function create(change, progress, context) {
    const { pinecone } = context;
    const target = change.declared;
    let mayBeOurs = false;
    for (;;) {
        if (progress.attempt > 1)
            await throwIfClosed(context);
        const answer = await sendCreate(change, progress, context);
        if (answer.type === 'created')
            return { observed: answer.observed, isOurs: true, isFound: false };
        if (answer.type === 'full')
            throw answer.because;
        mayBeOurs ||= answer.mayBeOurs;
        const found = await lookUp(target, answer, pinecone);
        const dialect = found?.isBeyondClassic ? 'any' : target.dialect;
        if (found?.state === 'Terminating')
            await waitUntilGone({ ...target, dialect }, found, context);
        else if (found !== undefined) {
            // What is of another shape has not come of this create.
            const isOurs = mayBeOurs && !found.isOtherShape && (0,compare/* dialectConflict */.vC)(target, found) === undefined;
            return { observed: found, isOurs, isFound: true };
        }
        else {
            if (answer.isFinalIfAbsent)
                throw answer.because;
            await pause(answer, progress, context);
            if (progress.givenUp !== undefined)
                throw progress.givenUp;
        }
    }
}
/** Sends one create; that it may have taken effect although no answer says so is recorded. */
async function sendCreate(change, progress, context) {
    try {
        const answer = await send(progress, context, (attempt) => context.pinecone.create(change.declared, change.model, attempt));
        if (answer.type === 'created')
            progress.made = answer.observed;
        progress.mayExist ||= answer.type === 'ambiguous' && answer.mayBeOurs;
        return answer;
    }
    catch (error) {
        progress.mayExist ||= error instanceof ports/* InterruptedError */.p;
        throw error;
    }
}
/**
 * Tries the create of a replace while what is to be replaced is still there, so that what Pinecone refuses is found out
 * before anything is deleted. "Exists" is expected, and so is that the project has as many as it may have, where the
 * deletion makes room.
 *
 * @returns what was made, where the old one was gone; `unclear` where that has to be looked up first
 * @throws ActionError where Pinecone refuses the new one: the old one is kept
 */
async function tryCreate(change, progress, context) {
    const answer = await sendCreate(change, progress, context).catch((error) => {
        throw error instanceof errors/* ActionError */.l && error.reason !== 'cancelled' ? keptError(change, error) : error;
    });
    switch (answer.type) {
        case 'created':
            return answer.observed;
        case 'full':
            if ((0,carry_over/* makesRoom */.f)(change.observed, answer.of))
                return 'expected';
            throw keptError(change, answer.because);
        case 'ambiguous':
            if (answer.isTaken)
                return 'expected';
            if (answer.isFinalIfAbsent)
                throw answer.because;
            await pause(answer, progress, context);
            return 'unclear';
    }
}
function keptError(change, error) {
    const message = `${error.message} Nothing was deleted: ${(0,registry/* titleOf */.Gg)(change)} is kept as it is.`;
    return new errors/* ActionError */.l({ reason: error.reason, message }, { cause: error });
}
async function lookUp(target, { because }, pinecone) {
    try {
        const found = await (0,read/* look */.Op)(target, pinecone);
        // One that does not tell yet what it is may as well be one that the other version only does not show yet.
        return found?.isBeyondClassic && isStillIncomplete({ kind: target.kind, model: {} }, found) ? undefined : found;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.l) || error.reason === 'cancelled')
            throw error;
        const message = `${because.message} Whether it exists could not be found out: ${error.message}`;
        throw new errors/* ActionError */.l({ reason: error.reason, message }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/apply/steps.ts













/** Carries out the next step of a change: at most one write. */
async function carryOutStep(change, progress, context) {
    switch (change.action) {
        case 'refuse':
            progress.fields = change.fields;
            return outcomeOf(change, progress, { result: progress.isBegun ? 'failed' : 'refused', failure: change.failure });
        case 'keep':
            return await keep(change, progress, context);
        case 'create':
            progress.replaced ||= progress.deletion !== 'none';
            return await createAndConverge(change, progress, context);
        case 'update':
            if (isStillIncomplete((0,undeclared/* desiredOf */.OO)(change), change.observed)) {
                return await waitForDescription(change, change.observed, progress, context);
            }
            return await update(change, progress, context);
        case 'replace':
            return await replace(change, progress, context);
        case 'delete':
            return await destroy(change, progress, context);
    }
}
async function destroy(change, progress, context) {
    if ((await removeOnce(change, progress, context, context.wait)) === 'again')
        return 'again';
    return outcomeOf(change, progress, { result: progress.deletion === 'none' ? 'absent' : 'deleted' });
}
async function replace(change, progress, context) {
    progress.fields = change.fields;
    if (!progress.isTried) {
        const tried = await tryCreate(change, progress, context);
        if (tried === 'unclear')
            return 'again';
        progress.attempt = 1;
        progress.isTried = true;
        if (tried === 'expected')
            return 'again';
        progress.created = progress.changed = true;
        progress.observed = tried;
        return await convergeCreated(change, tried, progress, context);
    }
    if ((await removeOnce(change, progress, context, true)) === 'again')
        return 'again';
    progress.replaced = progress.deletion !== 'none';
    progress.attempt = 1;
    return await createAndConverge(change, progress, context);
}
async function createAndConverge(change, progress, context) {
    if (progress.waitedMs > 0 || change.action === 'replace')
        await throwIfClosed(context);
    const { observed, isOurs, isFound } = await create(change, progress, context);
    progress.mayExist = false;
    progress.attempt = 1;
    progress.observed = observed;
    const isAnothers = isFound && (0,plan_ownership/* ownershipFailure */.Q)(change, observed, 'use', context.policy) !== undefined;
    if (isOurs && !isAnothers)
        progress.created = progress.changed = true;
    const isToCompare = isFound && (!isOurs || observed.isOtherShape || (0,compare/* changedFields */.E0)((0,undeclared/* desiredOf */.OO)(change), observed).length > 0);
    if (isAnothers || isToCompare)
        return { replanFor: observed };
    return await convergeCreated(change, observed, progress, context);
}
async function update(change, progress, context) {
    const { pinecone } = context;
    const fields = (0,ownership_tags/* isRenewal */.h7)(change.fields) ? [] : change.fields;
    progress.unconfirmed = undefined;
    const answer = await send(progress, context, (attempt) => pinecone.update(change, change.patch, change.observed, attempt)).catch((error) => {
        if (error instanceof ports/* InterruptedError */.p && fields.length > 0)
            progress.unconfirmed = fields;
        throw error;
    });
    if (answer.type === 'ambiguous') {
        if (answer.mayBeOurs && fields.length > 0)
            progress.unconfirmed = fields;
        await pause(answer, progress, context);
        return 'again';
    }
    progress.attempt = 1;
    if (answer.type === 'gone')
        return { replanFor: await (0,read/* look */.Op)(change, pinecone) };
    const { observed } = answer;
    progress.observed = observed;
    steps_confirm(fields, progress);
    if (observed === undefined)
        return { replanFor: undefined };
    const expectation = { isNew: progress.created, isChanged: true };
    return await converge(change, seenLike(change.observed, observed), expectation, progress, context);
}
function steps_confirm(fields, progress) {
    progress.unconfirmed = undefined;
    if (fields.length === 0)
        return;
    progress.changed = true;
    progress.fields = [...progress.fields, ...fields];
}
async function keep(change, progress, context) {
    const { observed } = change;
    switch (context.command) {
        case 'show':
            if (observed !== undefined)
                return outcomeOf(change, progress, { result: 'found' });
            return outcomeOf(change, progress, { result: 'absent', failure: missing(change) });
        case 'destroy':
            if (observed !== undefined && context.wait) {
                await timed(progress, context, () => waitUntilGone((0,undeclared/* desiredOf */.OO)(change), observed, context));
            }
            progress.observed = context.wait ? undefined : observed;
            return outcomeOf(change, progress, { result: progress.deletion === 'none' ? 'absent' : 'deleted' });
        case 'apply':
            if (observed === undefined)
                return outcomeOf(change, progress, { result: 'unchanged' });
            // A change that lost its answer has taken effect.
            if (progress.unconfirmed !== undefined)
                steps_confirm(progress.unconfirmed, progress);
            if (isStillIncomplete((0,undeclared/* desiredOf */.OO)(change), observed) && (context.wait || (0,compare/* declaresLateFields */.vc)((0,undeclared/* desiredOf */.OO)(change)))) {
                return await waitForDescription(change, observed, progress, context);
            }
            return await leaveOrConverge(change, observed, progress, context);
    }
}
/** What a run for an older commit leaves as it is, is not compared: `unchanged` would say that it was. */
async function leaveOrConverge(change, observed, progress, context) {
    const expectation = { isNew: progress.created, isChanged: false };
    if (!context.policy.isOutdated || progress.created || change.declared === undefined) {
        return await converge(change, observed, expectation, progress, context);
    }
    const left = { ...change, declared: { ...change.declared, model: {} } };
    const end = await converge(left, observed, expectation, progress, context);
    return change.isOutdated && typeof end === 'object' && 'result' in end ? foundOf(end) : end;
}
function foundOf(end) {
    return end.failure === undefined && end.result !== 'failed' ? { ...end, result: 'found' } : end;
}
function missing(change) {
    return {
        reason: 'not-found',
        message: `${(0,registry/* titleOf */.Gg)(change)} does not exist. Create it with "command: apply", or correct the name.`
    };
}

;// CONCATENATED MODULE: ./src/apply/apply.ts












/**
 * How often a resource is planned again because others changed it meanwhile, before that is called a failure. Two go to
 * each answer that lags behind and shows what has just been replaced.
 */
const MAX_ROUNDS = 8;
/**
 * Carries out a plan: all changes side by side, each to its end, whatever becomes of the others. A plan that is blocked
 * (`isBlocked`) is not carried out at all (see `dry-run.ts`).
 *
 * @returns one outcome for each change, in the plan's order; never rejects
 */
async function apply(plan, context) {
    return await inOrder(plan.changes, async (change, before) => {
        const settled = settledOutcome(plan, change);
        if (settled !== undefined)
            return settled;
        const obstacle = obstacleIn(change, before);
        if (obstacle !== undefined)
            return outcomeOf(change, noProgress(change), { result: 'not-attempted', failure: obstacle });
        const isVoid = before.some(({ result }) => isNewlyMade(result));
        return await carryOut(change, context, isVoid);
    });
}
/** @param isVoid whether its parent is another one now, so that nothing is in it */
async function carryOut(planned, context, isVoid) {
    const progress = noProgress(planned);
    if (isVoid)
        progress.observed = undefined;
    try {
        const first = isVoid ? replan(planned, planned, undefined, progress, context) : planned;
        return await carryOutSteps(planned, first, progress, context);
    }
    catch (thrown) {
        if (thrown instanceof ClosedMeanwhileError) {
            progress.observed = undefined;
            const result = progress.created || progress.replaced ? 'deleted' : 'not-attempted';
            return { ...outcomeOf(planned, progress, { result }), isClosedMeanwhile: true };
        }
        if (thrown instanceof NotReadyError)
            progress.observed = thrown.observed ?? progress.observed;
        const failure = await withAftermath((0,errors/* failureFrom */.J)(thrown), planned, progress, context);
        const isBegun = progress.isBegun || progress.waitedMs > 0 || thrown instanceof ports/* InterruptedError */.p;
        const result = context.signal.aborted && !isBegun ? 'not-attempted' : 'failed';
        return outcomeOf(planned, progress, { result, failure });
    }
}
/** Each write is sent once for each look: what has been written to is looked at, and planned again, before the next. */
async function carryOutSteps(planned, first, progress, context) {
    const recheck = context.recheck ?? ((change) => recheckByPlan(planned, change, progress, context));
    let change = first;
    let isFresh = false;
    for (let rounds = 1;;) {
        if (!isFresh && isToRecheck(change, progress))
            change = await recheck(change);
        if (progress.givenUp !== undefined && change.action !== 'keep' && change.action !== 'refuse')
            throw progress.givenUp;
        const end = await carryOutStep(change, progress, context);
        isFresh = end !== 'again';
        if (end === 'again')
            continue;
        if (!('replanFor' in end))
            return end;
        rounds += 1;
        if (rounds > MAX_ROUNDS)
            throw neverConverged(change);
        progress.observed = end.replanFor;
        change = await planAgain(planned, change, progress, context);
    }
}
/** A create is refused where the resource exists, so it needs no look; nor does the one that a replace tries first. */
function isToRecheck({ action }, { isTried, attempt }) {
    return action === 'update' || action === 'delete' || (action === 'replace' && (isTried || attempt > 1));
}
async function planAgain(planned, change, progress, context) {
    const next = replan(planned, change, progress.observed, progress, context);
    if (!progress.created || !isMadeOtherwise(next))
        return next;
    progress.observed = await untilNotStale(change, progress, context);
    return replan(planned, change, progress.observed, progress, context);
}
/** A failure half-way has left behind what the failure itself does not know of. */
async function withAftermath(failure, planned, progress, context) {
    if ((planned.action === 'replace' || planned.action === 'delete') && progress.lift !== 'none') {
        if (progress.deletion !== 'accepted')
            return await protectAgain(planned, failure, progress, context);
    }
    const { replaced, created, mayExist, observed } = progress;
    const isThere = observed !== undefined && observed.state !== 'Terminating';
    if (!replaced || created || mayExist || isThere)
        return failure;
    return {
        ...failure,
        message: `${failure.message} ${(0,registry/* titleOf */.Gg)(planned)} that was to be replaced has been deleted. ` +
            'Run this again to create it.'
    };
}


/***/ }),

/***/ 208:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ planLateVisible),
  D: () => (/* binding */ planOrphans)
});

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __nccwpck_require__(720);
// EXTERNAL MODULE: ./src/plan/undeclared.ts
var undeclared = __nccwpck_require__(78);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(296);
;// CONCATENATED MODULE: ./src/plan/unread.ts
// What could not be read: it fails by itself, is never taken for absent, and keeps nothing else from being done.


/** The change of what could not be read: none, and a failure. */
function unreadChange({ kind, name, dialect, declaredName, declared }, because) {
    const target = { kind, name, dialect, declaredName, ...(declared && { declared }) };
    return { ...target, action: 'refuse', isBlocking: false, isUnread: true, fields: [], failure: (0,errors/* failureFrom */.J)(because) };
}
/** A plan in which what could not be read fails by itself. `unread` is by `keyOf`. */
function withUnread(plan, unread) {
    const changes = plan.changes.map((change) => {
        const because = unread.get(keyOf(change));
        return because === undefined ? change : unreadChange(change, because);
    });
    return { ...plan, changes };
}
/** Why a target that was not found may exist all the same; undefined where it certainly does not. */
function whyUnread(target, { unreadable, unread }) {
    const item = unreadable.find(({ kind, name }) => kind === target.kind && (name === undefined || name === target.name));
    return unread.get(target.kind) ?? item?.because;
}
/** What could not be read and no change of the plan says: whole types, and items without a name. */
function unreadFailure({ unreadable, unread }, { changes }) {
    const nameless = unreadable
        .filter(({ name }) => name === undefined)
        .map(({ kind, because }) => [kind, because]);
    const reported = new Set(changes.flatMap((change) => ('isUnread' in change ? [change.kind] : [])));
    const failures = [...unread, ...nameless].filter(([kind]) => !reported.has(kind)).map(([, why]) => failureFrom(why));
    const [first] = failures;
    if (first === undefined)
        return undefined;
    return { ...first, message: [...new Set(failures.map(({ message }) => message))].join(' ') };
}

// EXTERNAL MODULE: ./src/resources/owner.ts
var resources_owner = __nccwpck_require__(978);
// EXTERNAL MODULE: ./src/resources/ownership.ts
var ownership = __nccwpck_require__(920);
// EXTERNAL MODULE: ./src/resources/registry.ts + 17 modules
var registry = __nccwpck_require__(578);
// EXTERNAL MODULE: ./src/resources/resource.ts
var resource = __nccwpck_require__(377);
// EXTERNAL MODULE: ./src/apply/read.ts
var read = __nccwpck_require__(2);
// EXTERNAL MODULE: ./src/apply/poller.ts
var apply_poller = __nccwpck_require__(776);
;// CONCATENATED MODULE: ./src/apply/orphans.ts









/** How long a resource whose create lost its answer may stay invisible, in milliseconds. */
const INVISIBLE_MS = 30_000;
/** The lists are an addition to what was recorded, and no reason to keep that waiting. */
const LIST_MS = 30_000;
/**
 * Plans the deletion of what a job has left: of what it recorded, and of all else that has this job's ownership tags and
 * name ending, so that a lost record leaves nothing behind.
 *
 * @param recorded undefined where the record was lost: then the lists have to be read
 * @returns one change for each resource that exists: a delete, or a refusal where it is not this job's, or protected;
 *   and one for each that could not be read
 * @throws ActionError where neither a record nor a list says what there is
 */
async function planOrphans(recorded, policy, { pinecone, ...time }) {
    const { clock, deadline } = time;
    const lister = pinecone.within({ deadline: Math.min(deadline, clock.now() + LIST_MS) });
    const lists = await Promise.allSettled((0,registry/* kinds */.EZ)().map((kind) => lister.list(kind, 'any')));
    const listed = lists.flatMap((list) => (list.status === 'fulfilled' ? list.value.observed : []));
    const seen = new Map(listed.map((observed) => [(0,resource/* keyOf */.TN)(observed), observed]));
    const targets = (recorded ?? []).map(targetOf);
    const unlisted = targets.filter((target) => !seen.has((0,resource/* keyOf */.TN)(target)));
    const { observed, unread } = await (0,read/* readTargets */.R0)(unlisted, pinecone, time);
    const { owner } = policy;
    const isRecorded = new Set(targets.map(resource/* keyOf */.TN));
    const found = [...listed.filter((one) => isRecorded.has((0,resource/* keyOf */.TN)(one))), ...observed.values()];
    const others = listed.filter((one) => !isRecorded.has((0,resource/* keyOf */.TN)(one)) && (0,ownership/* isOwnedBy */.D0)(owner, (0,ownership/* readOwnership */.m9)(one)) && (0,resources_owner/* hasNameOf */.T9)(owner, one.name));
    const failed = lists.find((list) => list.status === 'rejected');
    if (recorded === undefined && failed !== undefined)
        throw failureOf(failed);
    const unreadChanges = unlisted.flatMap((target) => {
        const because = unread.get((0,resource/* keyOf */.TN)(target));
        return because === undefined ? [] : [unreadChange((0,undeclared/* undeclaredTarget */.Dj)(target), because)];
    });
    return [...planned([...found, ...others], policy), ...unreadChanges];
}
function failureOf({ reason }) {
    return reason;
}
/** The same for what was never seen although its create was sent: it may become visible yet, and is waited for. */
async function planLateVisible(recorded, policy, options) {
    const deadline = Math.min(options.deadline, options.clock.now() + INVISIBLE_MS);
    const poller = new apply_poller/* Poller */.v({ ...options, deadline, onPoll: () => undefined });
    const found = await Promise.all(recorded.map((one) => appeared(targetOf(one), poller)));
    return planned(found.filter((observed) => observed !== undefined), policy);
}
function targetOf({ kind, name, parent }) {
    return { kind, name, ...(parent && { parent }), dialect: 'any' };
}
function planned(found, policy) {
    return found.map((observed) => (0,undeclared/* withoutBlocking */.CS)((0,plan/* planUndeclaredDestroy */.D0)(observed, observed, policy)));
}
async function appeared(target, poller) {
    const nothing = new Error('It did not appear.');
    return await poller
        .until({
        target,
        last: undefined,
        check: (observed) => (observed === undefined ? { done: false } : { done: true, value: observed }),
        giveUp: () => nothing
    })
        .catch((error) => {
        if (error === nothing)
            return undefined;
        throw error;
    });
}


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Poller)
/* harmony export */ });
/* unused harmony export intervalAfter */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(296);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(377);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2);



const FIRST_LOOK_MS = 150;
const GROWTH = 0.095;
const LONGEST_INTERVAL_MS = 30_000;
/** Resources due within this of each other are looked at in one request. */
const TOGETHER_MS = 100;
/** The last look starts this long before the deadline, so that its answer can still come; sooner in a short wait. */
const LAST_LOOK_MS = 1_000;
const LAST_LOOK_SHARE = 0.2;
/**
 * How long until the next look at a resource that has been waited for so long already, in milliseconds. Readiness is
 * to be seen within a tenth of the wait plus 300 ms, with no more than 40 looks a minute.
 */
function intervalAfter(waitedMs) {
    return Math.round(Math.min(FIRST_LOOK_MS + GROWTH * waitedMs, LONGEST_INTERVAL_MS));
}
/** What was read for many failed: each of them says whom it was read for. */
function failureOf({ target }, error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l) || error.reason === 'cancelled')
        return error;
    const message = `Waiting for ${target.kind} "${target.name}" failed. ${error.message}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l({ reason: error.reason, message }, { cause: error });
}
/** Waits for many resources at once; those that one list can answer for are read together, and nothing waits for a list of others. */
class Poller {
    #options;
    #lanes = new Map();
    constructor(options) {
        this.#options = options;
    }
    /** Resolves as soon as the waiter's `check` is done; rejects with its `giveUp`, with what reading threw, or with the signal's reason. */
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
/** Waits for what is read together. */
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
                // Woken by a newcomer, who may be due earlier.
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
    /** A last look that the deadline cut short says nothing against Pinecone: time was up. */
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

/***/ 192:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ InterruptedError)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(296);

/** A request was cancelled when it had been sent already: it may have taken effect. */
class InterruptedError extends _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l {
    /** @param reason what the signal was aborted with */
    constructor(reason) {
        super((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureFrom */ .J)(reason), { cause: reason });
    }
}


/***/ }),

/***/ 2:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   R0: () => (/* binding */ readTargets),
/* harmony export */   Vp: () => (/* binding */ lookBeforeDeletion),
/* harmony export */   qV: () => (/* binding */ groupKeyOf)
/* harmony export */ });
/* unused harmony exports readDeclared, readReplaced, groupsOf, readAll */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(296);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(578);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(377);
// Reads what there is. Types are read independently: one that cannot be read fails alone.



/**
 * Reads resources with the fewest requests: a single one of a type is described, several are listed, once a type and
 * dialect.
 *
 * @throws ActionError where the run was cancelled
 */
async function readTargets(targets, pinecone, time) {
    const groups = groupsOf(targets, (target) => target);
    const bounded = groups.length > 1 ? withShare(pinecone, time) : pinecone;
    const read = (await Promise.all(groups.map((group) => readGroup(group, bounded)))).flat();
    return {
        observed: new Map(read.flatMap(([key, end]) => (end === undefined || end instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? [] : [[key, end]]))),
        unread: new Map(read.flatMap(([key, end]) => (end instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l ? [[key, end]] : [])))
    };
}
/** Nothing that is read beside others may use up the time in which the others are to be dealt with. */
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
    const list = await attempt(() => pinecone.list(first.kind, first.dialect, first.parent));
    if (list instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l)
        return group.map((target) => [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target), list]);
    const listed = new Map(list.observed.map((observed) => [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(observed), observed]));
    return await Promise.all(group.map(async (target) => {
        const observed = listed.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target));
        const isUnclear = observed === undefined && mayBe(target, list);
        return [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target), isUnclear ? await attempt(() => pinecone.describe(target)) : observed];
    }));
}
/** Whether a target may be what a list has in a form that cannot be read. */
function mayBe(target, { unreadable }) {
    return unreadable.some(({ name }) => name === undefined || name === target.name);
}
/** Gives a failure as a value, so that it stays with what was to be read; a cancellation ends everything. */
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
 * Reads what is declared. What the version of a declaration does not show, or not whole, is looked for once more through
 * the newest one: it may be of a dialect that the other has no words for.
 *
 * @throws ActionError where nothing at all could be read
 */
async function readDeclared(targets, pinecone, time) {
    const first = await readTargets(targets, pinecone, time);
    throwIfNothingRead(targets.length, first.unread);
    const unseen = targets.filter((target) => pinecone.seesBeyond(target) && !first.unread.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target)) && isUnseen(first.observed.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target))));
    const beyond = await readTargets(unseen.map(seenByAny), pinecone, time);
    const found = [...beyond.observed].map(([key, one]) => [key, { ...one, isBeyondClassic: true }]);
    return {
        observed: new Map([...first.observed, ...found]),
        unread: new Map([...first.unread, ...beyond.unread])
    };
}
function throwIfNothingRead(number, unread) {
    const [error] = unread.values();
    if (error !== undefined && unread.size >= number)
        throw error;
}
function isUnseen(observed) {
    return observed === undefined || observed.isOtherShape === true;
}
function seenByAny({ kind, name, parent }) {
    return { kind, name, ...(parent && { parent }), dialect: 'any' };
}
/** Looks at one resource as `readDeclared` does. */
async function look(target, pinecone) {
    const { observed, unread } = await readDeclared([target], pinecone);
    throwIfNothingRead(1, unread);
    return observed.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(target));
}
/** Looks at one resource right before it is deleted, through the version that shows resources of every dialect. */
async function lookBeforeDeletion(target, pinecone) {
    if (!pinecone.seesBeyond(target))
        return await look(target, pinecone);
    const seen = await pinecone.describe(seenByAny(target));
    return seen && { ...seen, isBeyondClassic: true };
}
/**
 * Reads what a plan would replace, by `keyOf`, through the version that shows resources of every dialect: the plan has to
 * name all that is lost. What that version does not report yet is left out.
 *
 * @throws ActionError where any of it could not be read
 */
async function readReplaced(plan, pinecone) {
    const replaced = plan.changes.filter((change) => change.action === 'replace' && pinecone.seesBeyond(change));
    const { observed, unread } = await readTargets(replaced.map(seenByAny), pinecone);
    throwIfNothingRead(1, unread);
    return new Map([...observed]
        .filter(([, one]) => one.isIncomplete === undefined)
        .map(([key, one]) => [key, { ...one, isBeyondClassic: true }]));
}
/** Puts together what one list can answer for. */
function groupsOf(items, targetOf) {
    return [...Map.groupBy(items, (item) => groupKeyOf(targetOf(item))).values()];
}
/** What targets share that one list can answer for. */
function groupKeyOf({ kind, dialect, parent }) {
    return `${kind} ${dialect} ${parent === undefined ? '' : (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(parent)}`;
}
/**
 * Reads every resource of the project: each type after that of its parent. Some servers do not serve every type, as
 * Pinecone Local has no assistants.
 *
 * @throws ActionError where no type could be read
 */
async function readAll(pinecone, time) {
    const bounded = withShare(pinecone, time);
    const readings = new Map();
    for (const { kind, parent } of resourceTypes()) {
        const parents = parent === undefined ? Promise.resolve([undefined]) : observedOf(readings.get(parent));
        readings.set(kind, parents.then((all) => Promise.all(all.map((one) => listed(kind, one, bounded)))));
    }
    const [read, unread] = [[], new Map()];
    for (const [kind, reading] of readings) {
        for (const list of await reading) {
            if (list instanceof ActionError)
                unread.set(kind, list);
            else
                read.push(list);
        }
    }
    if (read.length === 0)
        throwIfNothingRead(0, unread);
    return {
        all: read.flatMap(({ observed }) => observed),
        unreadable: read.flatMap(({ unreadable }) => unreadable),
        unread
    };
}
async function observedOf(reading) {
    return ((await reading) ?? []).flatMap((list) => (list instanceof ActionError ? [] : list.observed));
}
async function listed(kind, parent, pinecone) {
    const list = await attempt(() => pinecone.list(kind, 'any', parent));
    // What a parent held is gone with it, and an emulator does not serve every type.
    const isNone = parent !== undefined || (resourceType(kind).api.mayBeUnserved && pinecone.isEmulator);
    if (isNone && list instanceof ActionError && list.reason === 'not-found')
        return { observed: [], unreadable: [] };
    return list;
}


/***/ }),

/***/ 102:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ commandRow)
/* harmony export */ });
/* unused harmony export COMMANDS */
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
        nothingFound: 'Nothing was left to destroy',
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
        nothingFound: 'Nothing was left to sweep',
        kept: 'kept',
        keptResult: 'unchanged',
        // A sweep leaves as it is what is still in use, and what somebody has protected.
        results: { unchanged: 'kept', refused: 'protected' }
    }
};
/** What is said of a command. */
function commandRow(command) {
    return COMMANDS[command];
}


/***/ }),

/***/ 296:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ failureFrom),
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
/** A failure on its way up. */
class ActionError extends Error {
    name = 'ActionError';
    reason;
    issues;
    example;
    constructor(failure, options) {
        super(failure.message, options);
        this.reason = failure.reason;
        this.issues = failure.issues ?? [];
        this.example = failure.example;
    }
}
/**
 * Turns anything thrown into a failure. What is not an `ActionError` is a defect of this action and says so.
 */
function failureFrom(thrown) {
    if (thrown instanceof ActionError) {
        const { reason, message, issues, example } = thrown;
        return { reason, message, ...(issues.length > 0 && { issues }), ...(example !== undefined && { example }) };
    }
    const text = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return {
        reason: 'api-error',
        message: `Something unexpected happened in the action itself: ${text}. To see where, run the job again with debug logging enabled.`,
        stack: stackOf(thrown)
    };
}
/** The stack of an error and of what caused it, a few levels deep. */
function stackOf(thrown, depth = 0) {
    if (!(thrown instanceof Error))
        return String(thrown);
    const stack = thrown.stack ?? String(thrown);
    return thrown.cause === undefined || depth > 3 ? stack : `${stack}\nCaused by: ${stackOf(thrown.cause, depth + 1)}`;
}


/***/ }),

/***/ 153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ withoutValueAt),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   h7: () => (/* binding */ withValueAt),
/* harmony export */   n4: () => (/* binding */ isEqual)
/* harmony export */ });
/* unused harmony export isAt */
/** Whether a value is a JSON object (not null, not a list). */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of a JSON text; undefined where it is none. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The value at `path`, or undefined where any step of the way is missing. Inherited keys do not count. */
function valueAt(value, path) {
    let at = value;
    for (const key of path) {
        if (!isObject(at) || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return at;
}
/** A copy of `target` with `value` at `path`; objects on the way are made where they are missing. */
function withValueAt(target, path, value) {
    const [key, ...rest] = path;
    if (key === undefined)
        return target;
    if (rest.length === 0)
        return withKey(target, key, value);
    const inner = Object.hasOwn(target, key) ? target[key] : undefined;
    return withKey(target, key, withValueAt(isObject(inner) ? inner : {}, rest, value));
}
/** A copy of `target` without what is at `path`; an object that empties on the way stays. */
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
/** Whether two JSON values say the same; the order of an object's keys does not count. */
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
/** Whether a path is what a pattern means: keys joined by dots, `*` for any key. */
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

/***/ 258:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redactJson),
/* harmony export */   s: () => (/* binding */ redactorFor)
/* harmony export */ });
// Secrets are taken out of texts and of JSON here, before any of it is cut or escaped.
/** Shorter secrets are not searched for in text: they would destroy it. The runner's own mask still covers them. */
const MIN_REDACTED_LENGTH = 6;
const REDACTED = '***';
/**
 * Makes a function that replaces secrets in any text by `***`: as it is, in any mixture of URL, form, JSON,
 * JavaScript, HTML and Markdown escapes, in hex, and in base64 and base64url wherever it begins within longer text.
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
    return (text) => {
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
// What our own Markdown, or a tool that wraps its lines, puts between two characters; then one character in its
// escaped forms. Repeats are bounded, so that no text takes more than linear time.
const JOINT = /(?:&#8203;|<!-- -->|<\/?span>|[\r\n\u200b]|\\[rn]){0,2}/y;
// What escaping once more adds to the character that all escapes begin with.
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
 * A JSON value without the secret, its keys included; it stays JSON. A number that shows the secret becomes text.
 * Works through the value level by level, so that no depth exhausts the stack; what lies deeper than
 * MAX_JSON_DEPTH becomes `…`.
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
                setOwn(into, key, '…');
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

/***/ 20:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UE: () => (/* binding */ codeForMarkdown),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export withArticle */
// All text from outside (answers, files, names, titles) is made safe here before it is written anywhere.
/** The most characters of one line of log; API messages are shorter, whole documents are not. */
const MAX_LOG_LINE_LENGTH = 2000;
// Controls, line and paragraph separators, lone surrogates, and all that is invisible (bidi marks and zero widths
// among it), but for the two variation selectors that emoji are written with.
const UNSEEN = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]--[\uFE0E\uFE0F]]/gv;
const BREAKS = /\r\n|[\t\n\v\f\r\x85\u2028\u2029]/g;
/** The text on one line, with everything invisible made visible (`␛`, `\u202e`); breaks and tabs become spaces. */
function onOneLine(text) {
    return text.replace(BREAKS, ' ').replace(UNSEEN, visible);
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
/** The text with at most `maxLength` UTF-16 units, ending in `…` where something was cut; no character is halved. */
function cut(text, maxLength) {
    if (text.length <= maxLength)
        return text;
    if (maxLength < 1)
        return '';
    const end = /[\uD800-\uDBFF]/.test(text.charAt(maxLength - 2)) ? maxLength - 2 : maxLength - 1;
    return `${text.slice(0, end)}…`;
}
/** How many bytes the text has in UTF-8. */
function byteLength(text) {
    return Buffer.byteLength(text, 'utf8');
}
/**
 * Text for a sentence or a table's cell of GitHub's Markdown, shown as it is: no HTML, markup, mention, link, issue
 * reference, emoji code or formula comes of it. GitHub decodes entities before it looks for mentions and links, so
 * what it looks for is also parted, by a zero-width space. (A commit's id may still link to that commit.)
 */
function forMarkdown(text) {
    return onOneLine(text)
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
/**
 * Text to copy (a name, a host, a value) as inline code of GitHub's Markdown, character by character as it is, in a
 * table's cell too. GitHub looks for no mentions within `<code>`, but its Markdown still makes links there of
 * addresses: an empty comment parts them and leaves nothing behind that would be copied along.
 */
function codeForMarkdown(text) {
    if (text === '')
        return '';
    const escaped = onOneLine(text).replace(/[^\p{L}\p{N}\p{S}\p{M} ,.;:/()=+%?"'-]|[$^`|~<>]|(?<=www)\.|:(?=\/\/)|^ | $| (?= )/giu, (found) => (PARTED_IN_CODE.includes(found) ? `${NOTHING}${entity(found)}${NOTHING}` : entity(found)));
    return `<code>${escaped}</code>`;
}
function entity(character) {
    return `&#${character.codePointAt(0) ?? 0};`;
}
/**
 * JSON text that is safe on a line of log: what is invisible, and `##[`, is escaped the way JSON itself allows, so
 * that it parses to the very same value.
 */
function jsonText(value) {
    const escaped = (character) => Array.from({ length: character.length }, (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
    return JSON.stringify(value).replace(UNSEEN, escaped).replaceAll('##[', '##\\u005b');
}
/** A span of time as people say it: `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. Takes milliseconds. */
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
/** A number of things: `1 index`, `3 assistants`; `many` is the plural where it is not `one` and an s. */
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


/***/ }),

/***/ 458:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ receivePost)
});

// UNUSED EXPORTS: receive

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 19 modules
var lib_core = __nccwpck_require__(79);
;// CONCATENATED MODULE: ./src/inputs/api-key.ts
/** Why nothing is tried in a run that GitHub gives no secrets. */
const WITHOUT_SECRETS = {
    reason: 'no-secrets',
    message: 'Nothing was tried: runs for pull requests from forks, and runs that Dependabot starts, get no secrets, so there ' +
        'is no API key here. Once the change is in a branch of this repository, its runs provision it.'
};
/** Why nothing was tried. A close that is skipped may leave a preview of an earlier run, which had secrets, behind. */
function api_key_withoutSecrets({ pullRequest }, lifetime) {
    if (pullRequest?.isClosing !== true || lifetime !== 'pull-request')
        return WITHOUT_SECRETS;
    const more = ' If a run with secrets has made a preview for this pull request, it is still there: a run of "command: sweep" ' +
        'deletes it an hour after the close.';
    return { ...WITHOUT_SECRETS, message: WITHOUT_SECRETS.message + more };
}
/** The events, beside those of pull requests, in which GitHub withholds secrets where Dependabot is the actor. */
const WITHHELD_FROM_DEPENDABOT = (/* unused pure expression or super */ null && (['push', 'create', 'deployment', 'deployment_status']));
/**
 * Whether a run without a key is skipped: GitHub withholds the secrets there (docs.github.com, "Events that trigger
 * workflows", pull_request; "Dependabot on GitHub Actions"). Else a secret is missing, which gives what to add to the
 * error; a sweep is never skipped, since a deleted secret must not silence it.
 */
function api_key_withoutKey(run) {
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
/** What is wrong with the API key itself; undefined where it can be sent. */
function api_key_faultOfKey(key) {
    if (key === '') {
        return ('there is no API key. Pass one as api-key: ${{ secrets.PINECONE_API_KEY }}, and check that the secret exists ' +
            'and is not empty here; runs from forks and from Dependabot get no secrets.');
    }
    if (api_key_keyWithin(key) !== key) {
        return ('the API key has quotes around it, or a name and "=" before it. Store in the secret only the key itself, as the ' +
            'Pinecone console shows it.');
    }
    // What is no visible ASCII cannot be sent in a header.
    if (/^[\x21-\x7e]+$/.test(key))
        return undefined;
    return 'the API key holds a space, a line break or another character that no key has. Copy it again from the Pinecone console.';
}
/** A key without what people copy along from a file of variables: quotes around it, `export NAME=` before it. */
function api_key_keyWithin(key) {
    const bare = key.replace(/^(?:export\s+)?[A-Za-z_]\w*\s*=\s*(?=\S{8})/, '');
    return /^(["'`])(.+)\1$/.exec(bare)?.[2] ?? bare;
}
/** What Pinecone gives out: `pcsk_…`, and UUIDs in older projects. */
const GENUINE = /^(pcsk_\w{20,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const PLACEHOLDER = /^(<.*>|\[.*\]|\$.*|[*x.]+|undefined|null|none|test|secret|(pinecone[-_]?)?(api[-_]?)?key|(.*[^a-z])?(your|placeholder|change[-_]?me|dummy|insert|todo)([^a-z].*)?)$/i;
/** Whether a key looks like what stands in an example in the location of one. */
function api_key_isPlaceholder(key) {
    return !GENUINE.test(key) && PLACEHOLDER.test(key);
}

;// CONCATENATED MODULE: ./src/inputs/advice.ts

/** What ends in a version, as tags do, or a commit's SHA. */
const FIXED_REF = /^(refs\/tags\/.+|([\w.]+-)*v?\d+(\.\d+)*([-+][\w.-]+)?|[0-9a-f]{40}|[0-9a-f]{64})$/i;
/** Elsewhere (Pinecone Local) any key may do. */
const PINECONE = /(^|\.)pinecone\.io$/i;
/**
 * What would better be otherwise in the workflow. The run goes on all the same.
 *
 * @param actionRef what stands after the `@` of `uses:`; `''` for a local action (docs.github.com, "github context")
 */
function advice_adviceOn({ apiKey, api, actionRef }) {
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

// EXTERNAL MODULE: ./src/resources/versions.ts
var versions = __nccwpck_require__(232);
;// CONCATENATED MODULE: ./src/inputs/values.ts
/** Reads `90s`, `10m`, `1h`, `2d`, `1h30m`, or a bare number of seconds, into milliseconds; undefined for all else. */
function values_durationMs(text) {
    const units = [86_400_000, 3_600_000, 60_000, 1000];
    if (/^\d+(\.\d+)?$/.test(text))
        return Number(text) * 1000;
    const match = /^(?:(\d+(?:\.\d+)?)d)?(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m)?(?:(\d+(?:\.\d+)?)s)?$/i.exec(text);
    if (match === null || text === '')
        return undefined;
    return units.reduce((sum, unit, at) => sum + Number(match[at + 1] ?? 0) * unit, 0);
}
/** Names, separated by commas or line breaks. */
function namesIn(text) {
    return text
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
/**
 * Reads the address of a server. Without a scheme, this machine is spoken to over http and any other over https.
 * A user, a query or a fragment make it none.
 */
function values_urlIn(text) {
    const isBare = !/^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    const host = isBare ? URL.parse(`http://${text}`)?.hostname : undefined;
    const url = URL.parse(isBare ? `${host !== undefined && values_isLoopback(host) ? 'http' : 'https'}://${text}` : text);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
        return undefined;
    if (url.username || url.password || url.search || url.hash)
        return undefined;
    // One way of writing it, since the post step compares.
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url;
}
/** Whether a host is this machine: `localhost` and below, 127.0.0.0/8, ::1. */
function values_isLoopback(hostname) {
    return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

;// CONCATENATED MODULE: ./src/inputs/api.ts


const DEFAULT_API_URL = 'https://api.pinecone.io';
/** Reads which control plane is meant; never falls back to production silently. */
function api_readApi(reader, env) {
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
    if (version !== '' && !CLASSIC_DATES.includes(version))
        reader.issue('api-version', unspokenText(version));
    return apiAt(url ?? new URL(DEFAULT_API_URL), version === '' ? undefined : version);
}
/** The control plane at an address. */
function apiAt(url, version) {
    const isLocal = values_isLoopback(url.hostname);
    return { url, isLoopback: isLocal, isUnencrypted: url.protocol === 'http:' && !isLocal, version };
}
function unspokenText(version) {
    return (`this action does not speak version ${JSON.stringify(version)} for declarations in the classic dialect. Expected ` +
        `one of ${CLASSIC_DATES.join(', ')}. Typed declarations speak ${TYPED_VERSION.date} by themselves.`);
}
function isBelievedFromEnvironment({ protocol, hostname }) {
    return isLoopback(hostname) || (protocol === 'https:' && /(^|\.)pinecone\.io$/i.test(hostname));
}
/** An address with a user, a query or a fragment may hold a secret that nobody has masked. */
function quotable(address) {
    return /[@?#]/.test(address) ? 'what was given' : JSON.stringify(address);
}

// EXTERNAL MODULE: ./src/resources/owner.ts
var owner = __nccwpck_require__(978);
;// CONCATENATED MODULE: ./src/inputs/command.ts

const COMMANDS = ['auto', 'apply', 'destroy', 'show', 'sweep'];
/** What other tools call the commands. */
const NEAR_MISSES = new Map([
    ...['plan', 'preview', 'diff', 'check'].map((word) => [word, 'command: apply with dry-run: true']),
    ...['create', 'update', 'upsert', 'deploy', 'provision', 'ensure', 'up'].map((word) => [word, 'command: apply']),
    ...['delete', 'remove', 'teardown', 'down'].map((word) => [word, 'command: destroy']),
    ...['get', 'read', 'describe', 'status', 'output'].map((word) => [word, 'command: show']),
    ...['clean', 'cleanup', 'prune', 'gc', 'purge'].map((word) => [word, 'command: sweep']),
    ...COMMANDS.map((word) => [word, `command: ${word}`])
]);
/** Reads `command`. What other tools call it is explained. */
function command_readCommand(reader) {
    const text = reader.trimmed('command');
    const command = COMMANDS.find((known) => known === (text || 'auto'));
    if (command !== undefined)
        return command;
    const near = NEAR_MISSES.get(text.toLowerCase());
    const hint = near === undefined ? `The commands are ${COMMANDS.join(', ')}.` : `What you mean is written ${near}.`;
    reader.issue('command', `there is no command ${JSON.stringify(text)}. ${hint}`);
    return 'auto';
}
/** What other tools call the lifetimes. */
const LIFETIME_NEAR_MISSES = new Map([
    ...['pr', 'pullrequest', 'preview', 'branch', 'review', 'mr'].map((word) => [word, 'pull-request']),
    ...['workflow', 'workflowrun', 'ephemeral', 'temporary'].map((word) => [word, 'run']),
    ...['test', 'step'].map((word) => [word, 'job']),
    ...['forever', 'production', 'prod', 'persistent'].map((word) => [word, 'permanent']),
    ...owner/* LIFETIMES */.Du.map((word) => [word.replace('-', ''), word])
]);
/** Reads `lifetime`. What other tools call it is explained. */
function command_readLifetime(reader) {
    const text = reader.trimmed('lifetime');
    const lifetime = LIFETIMES.find((known) => known === (text || 'permanent'));
    if (lifetime !== undefined)
        return lifetime;
    const near = LIFETIME_NEAR_MISSES.get(text.toLowerCase().replaceAll(/[^a-z]/g, ''));
    const hint = near === undefined ? '' : ` What you mean may be written lifetime: ${near}.`;
    const known = `The lifetimes are ${LIFETIMES.join(', ')}.`;
    reader.issue('lifetime', `there is no lifetime ${JSON.stringify(text)}. ${known}${hint}`);
    return 'permanent';
}
/** Reads `pull-request`; left out, the event tells. */
function command_readPullRequest(reader, event) {
    const text = reader.trimmed('pull-request').replace(/^#/, '');
    if (text === '')
        return event?.number;
    if (!/^[1-9]\d{0,8}$/.test(text)) {
        // A URL of it, or GITHUB_REF or GITHUB_REF_NAME, as people have them at hand.
        const within = /(?:^|\/)(?:pull\/)?([1-9]\d{0,8})(?:\/(?:merge|head|files|commits.*)?)?$/.exec(text)?.[1];
        const hint = within === undefined ? '' : ` Write the number alone: ${within}.`;
        reader.issue('pull-request', `${JSON.stringify(text)} is not the number of a pull request.${hint}`);
    }
    else if (event?.number !== undefined && event.number !== Number(text)) {
        reader.issue('pull-request', `it says #${text}, and the event that started this run is about #${String(event.number)}. Leave it out.`);
    }
    return Number(text);
}
/** Reads `name-suffix`; `none`, the default, is none. */
function command_readNameSuffix(reader) {
    const text = reader.trimmed('name-suffix');
    if (/\$\{\{|\$\{?\w/.test(text)) {
        reader.issue('name-suffix', `${JSON.stringify(text)} is an expression that nobody evaluates. Write it in the workflow itself, as \${{ … }}.`);
    }
    return text === 'none' ? '' : text;
}
/** Reads `comment`. */
function command_readComment(reader) {
    const text = reader.trimmed('comment');
    const mode = ['auto', 'true', 'false'].find((known) => known === (text.toLowerCase() || 'auto'));
    if (mode === undefined)
        reader.issue('comment', `${JSON.stringify(text)} is neither auto, true nor false.`);
    return mode ?? 'auto';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: ./src/inputs/event.ts

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
 * Finds the pull request that a run is for, by the event's name, its ref and its payload. An event that may be about one
 * and whose payload cannot be read counts as one, of which nothing else is known. Undefined for every other event.
 * Payloads: docs.github.com, "Webhook events and payloads".
 *
 * @param repositoryId the repository that the run belongs to: a fork's `workflow_run` may list pull requests elsewhere
 */
function event_pullRequestIn({ name, ref, payload }, repositoryId) {
    const queued = queuedIn(ref) ??
        (name === 'merge_group' ? queuedIn(textOf(valueAt(payload, ['merge_group', 'head_ref'])) ?? '') : undefined);
    if (queued !== undefined)
        return { ...queued, head: ownHead(repositoryId) };
    if (name === 'merge_group')
        return { ...UNKNOWN, isQueued: true, head: ownHead(repositoryId) };
    if (isObject(valueAt(payload, ['pull_request'])))
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
    const at = (...path) => valueAt(payload, ['pull_request', ...path]);
    const headRepository = at('head', 'repo');
    return {
        number: numberOf(at('number')),
        state: stateOf(at('state')),
        updatedAt: timeOf(at('updated_at')),
        isClosing: valueAt(payload, ['action']) === 'closed',
        isQueued: false,
        head: {
            repositoryId: headRepository === null ? null : event_idOf(valueAt(headRepository, ['id'])),
            label: textOf(at('head', 'label')),
            sha: textOf(at('head', 'sha'))
        }
    };
}
function fromComment(payload) {
    const issue = valueAt(payload, ['issue']);
    if (!isObject(issue))
        return UNKNOWN;
    if (!isObject(issue['pull_request']))
        return undefined;
    const { number, state, updated_at: updatedAt } = issue;
    return { ...UNKNOWN, number: numberOf(number), state: stateOf(state), updatedAt: timeOf(updatedAt) };
}
function fromWorkflowRun(payload, repositoryId) {
    const at = (...path) => valueAt(payload, ['workflow_run', ...path]);
    const [event, branch] = [textOf(at('event')), textOf(at('head_branch'))];
    if (event === undefined)
        return UNKNOWN;
    const head = headOf(at('head_repository'), branch, at('head_sha'));
    const queued = queuedIn(branch ?? '');
    // A fork may have a branch of that name too, and its runs are no queue's.
    if (queued !== undefined && head.repositoryId === repositoryId)
        return { ...queued, head };
    if (event === 'merge_group')
        return { ...UNKNOWN, isQueued: head.repositoryId === repositoryId, head };
    if (!event.startsWith('pull_request'))
        return undefined;
    return { ...UNKNOWN, number: onlyNumberIn(at('pull_requests'), repositoryId), head };
}
/**
 * A check of a commit lists the pull requests that have it at their head. Of forks it lists none, and gives no branch
 * ("head_branch": null), so that one may be about any pull request.
 */
function fromChecks(payload, check, suite, repositoryId) {
    const listed = valueAt(payload, [...check, 'pull_requests']);
    const branch = valueAt(payload, [...suite, 'head_branch']);
    const sha = textOf(valueAt(payload, [...check, 'head_sha']));
    if (!Array.isArray(listed))
        return UNKNOWN;
    const queued = queuedIn(textOf(branch) ?? '');
    if (queued !== undefined)
        return { ...queued, head: { ...ownHead(repositoryId), sha } };
    if (listed.length === 0 && branch !== null)
        return undefined;
    const [first] = listed;
    const owner = textOf(valueAt(payload, ['repository', 'owner', 'login']));
    const label = owner === undefined || typeof branch !== 'string' ? undefined : `${owner}:${branch}`;
    const headId = listed.length === 0 ? null : event_idOf(valueAt(first, ['head', 'repo', 'id']));
    const head = { repositoryId: headId, label: headId === repositoryId ? label : undefined, sha };
    return { ...UNKNOWN, number: onlyNumberIn(listed, repositoryId), head };
}
/** What a sender puts into `client_payload` is their own; nothing but a number is taken from it. */
function fromDispatch(payload) {
    if (!isObject(payload))
        return UNKNOWN;
    const carried = valueAt(payload, ['client_payload', 'pull_request']);
    const named = ['pull_request_number', 'pull-request', 'pr_number', 'pr'].map((key) => valueAt(payload, ['client_payload', key]));
    const found = [isObject(carried) ? carried['number'] : carried, ...named].find((one) => one !== undefined);
    if (found === undefined && !isObject(carried))
        return undefined;
    return { ...UNKNOWN, number: numberOf(found) ?? numberFrom(textOf(found)) };
}
function headOf(repository, branch, sha) {
    const owner = textOf(valueAt(repository, ['owner', 'login']));
    return {
        repositoryId: repository === null ? null : event_idOf(valueAt(repository, ['id'])),
        label: owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`,
        sha: textOf(sha)
    };
}
/** The number of the one pull request of a list that is this repository's: it is empty for forks, and two are no answer. */
function onlyNumberIn(listed, repositoryId) {
    const own = (Array.isArray(listed) ? listed : []).filter((one) => event_idOf(valueAt(one, ['base', 'repo', 'id'])) === repositoryId);
    return own.length === 1 ? numberOf(valueAt(own[0], ['number'])) : undefined;
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
/** An id as text; undefined for what is none. */
function event_idOf(value) {
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

;// CONCATENATED MODULE: ./src/inputs/github.ts





/** How a random job id reaches the later steps of its job: through the file GITHUB_ENV. */
const JOB_ID_VARIABLE = 'PINECONE_PROVISION_JOB_ID';
/**
 * Reads what run, repository and event this is. Names of variables: docs.github.com, "Variables reference". Runners of
 * others (nektos/act, @github/local-action) leave some out: the payload's repository and attempt 1 stand in for them.
 *
 * @param random hexadecimal digits for a job that has no id
 */
function github_readGitHub(reader, env, { token, lifetime, random }) {
    const variable = (name) => env[name] ?? '';
    const payload = readPayload(variable('GITHUB_EVENT_PATH'));
    const repositoryId = variable('GITHUB_REPOSITORY_ID') || (idOf(valueAt(payload, ['repository', 'id'])) ?? '');
    const [runId, eventName] = [variable('GITHUB_RUN_ID'), variable('GITHUB_EVENT_NAME')];
    checkOwner(reader, lifetime, { GITHUB_REPOSITORY_ID: repositoryId, GITHUB_RUN_ID: runId });
    const ids = { checkRunId: reader.trimmed('job-id'), trackingId: variable('RUNNER_TRACKING_ID') };
    const job = jobOf({
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
        serverUrl: variable('GITHUB_SERVER_URL') || 'https://github.com',
        repository: variable('GITHUB_REPOSITORY'),
        repositoryId,
        repositoryMark: repositoryTag(repositoryId, variable('GITHUB_SERVER_URL')),
        eventName,
        pullRequest,
        job,
        handOn: lifetime === 'job' && isRandomJobId(ids) && variable('GITHUB_ENV') !== '' ? { [JOB_ID_VARIABLE]: job.jobId } : {},
        declarer: `${variable('GITHUB_WORKFLOW')} ${variable('GITHUB_JOB')}`,
        isFork: isObject(payload) && valueAt(payload, ['repository', 'fork']) === true
    };
}
/** Hands values to the later steps of this job, and of no other (the file GITHUB_ENV). */
function handOn(values) {
    for (const [name, value] of Object.entries(values))
        core.exportVariable(name, value);
}
/** What is temporary needs to say whose it is. */
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
/** What cannot be read says nothing, as where a step runs outside of GitHub. */
function readPayload(path) {
    try {
        return JSON.parse(readFileSync(path, 'utf8'));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/inputs/limits.ts

// How long, and how many at most.
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
/** Reads `expires-after`, in milliseconds; 0 for what does not expire. */
function limits_readExpiry(reader, lifetime) {
    const text = reader.trimmed('expires-after');
    if (text === '')
        return EXPIRES_AFTER_MS[lifetime];
    const ms = durationMs(text);
    if (lifetime === 'permanent') {
        reader.issue('expires-after', 'what is permanent does not expire. Leave it out, or set lifetime to pull-request, run or job.');
    }
    else if (ms === undefined || ms < MINUTE_MS || ms > 365 * DAY_MS) {
        reader.issue('expires-after', `${JSON.stringify(text)} is no time from 1 minute to 365 days. Write 12h or 14d; a bare number is seconds.`);
    }
    return ms ?? EXPIRES_AFTER_MS[lifetime];
}
/** Reads `timeout`, in milliseconds; undefined where the default holds. */
function limits_readTimeout(reader) {
    const text = reader.trimmed('timeout');
    if (text === '')
        return undefined;
    const ms = durationMs(text);
    if (ms === undefined || ms < 1000 || ms > MAX_TIMEOUT_MS) {
        reader.issue('timeout', `${JSON.stringify(text)} is no time from 1 second to 6 hours. Write 90s, 10m or 1h; a bare number is seconds.` +
            millisecondsHint(text));
    }
    return ms;
}
/** `600000` is meant as milliseconds, which other tools take, and would be a week. */
function millisecondsHint(text) {
    const number = /^\d+$/.test(text) ? Number(text) : 0;
    if (number * 1000 <= MAX_TIMEOUT_MS || number > MAX_TIMEOUT_MS)
        return '';
    const meant = number % MINUTE_MS === 0 ? `${String(number / MINUTE_MS)}m` : `${String(Math.round(number / 1000))}s`;
    return ` ${text} seconds are ${(number / 86_400).toFixed(1)} days; if milliseconds are meant, write ${meant}.`;
}
/** Reads `max-deletions`. */
function limits_readMaxDeletions(reader) {
    const text = reader.trimmed('max-deletions');
    if (text === '')
        return 50;
    if (!/^\d{1,6}$/.test(text))
        reader.issue('max-deletions', `${JSON.stringify(text)} is not a whole number.`);
    return Number(text);
}

// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __nccwpck_require__(153);
// EXTERNAL MODULE: ./src/resources/registry.ts + 17 modules
var registry = __nccwpck_require__(578);
;// CONCATENATED MODULE: ./src/plan/record.ts



/** The names under which the runner keeps it. The key is a value of its own, so that it is masked as it is. */
const JOB_STATE = { record: 'job-resources', access: 'job-access', key: 'job-api-key' };
/** The targets as the runner keeps them. */
function writeRecord(targets) {
    return JSON.stringify({ targets });
}
/** Reads the targets back; what makes no sense among them is left out. Undefined where there is no record at all. */
function readRecord(text) {
    const json = (0,core_json/* parsedJson */.U4)(text);
    const targets = (0,core_json/* isObject */.Gv)(json) ? json['targets'] : undefined;
    return Array.isArray(targets) ? targets.flatMap(targetIn) : undefined;
}
function targetIn(json) {
    const identity = identityIn(json);
    return identity && (0,core_json/* isObject */.Gv)(json) ? [{ ...identity, isSeen: json['isSeen'] === true }] : [];
}
function identityIn(json) {
    if (!(0,core_json/* isObject */.Gv)(json))
        return undefined;
    const { name } = json;
    const kind = (0,registry/* kinds */.EZ)().find((known) => known === json['kind']);
    if (kind === undefined || typeof name !== 'string')
        return undefined;
    if (json['parent'] === undefined)
        return { kind, name };
    const parent = identityIn(json['parent']);
    return parent && { kind, name, parent };
}
/** Where and for whom, as the runner keeps it. */
function writeAccess({ at, version, owner }) {
    return JSON.stringify({ at, version: version ?? '', owner });
}
/** Reads it back; undefined where anything of it is missing. */
function readAccess(text) {
    const json = (0,core_json/* parsedJson */.U4)(text);
    if (!(0,core_json/* isObject */.Gv)(json) || !(0,core_json/* isObject */.Gv)(json['owner']))
        return undefined;
    const { at, version } = textsIn(json);
    const { repositoryId, runId, runAttempt, jobId, nameTail } = textsIn(json['owner']);
    if (!at || !repositoryId || !runId || !runAttempt || !jobId || !nameTail)
        return undefined;
    return {
        at,
        version: version === '' ? undefined : version,
        owner: (0,owner/* jobOwner */.n_)(repositoryId, { runId, runAttempt, jobId, nameTail })
    };
}
function textsIn(json) {
    return Object.fromEntries(Object.entries(json).filter(([, value]) => typeof value === 'string'));
}

;// CONCATENATED MODULE: ./src/inputs/post-state.ts




/**
 * Reads what the main step has left to the post step in the step's own state (`STATE_<name>`; actions/runner, Handler).
 * The inputs are not read: in nested composite actions the runner hands a post step those of another (actions/runner
 * 2030, 3514). The key is masked first. Undefined where there is nothing to do.
 */
function readPost(env) {
    const state = (name) => env[`STATE_${JOB_STATE[name]}`] ?? '';
    const [apiKey, record, written] = [state('key'), state('record'), state('access')];
    if (record === '' && written === '')
        return undefined;
    const recorded = readRecord(record);
    if (recorded?.length === 0)
        return undefined;
    if (apiKey !== '')
        lib_core.setSecret(apiKey);
    const access = readAccess(written);
    const url = access && values_urlIn(access.at);
    return {
        apiKey,
        recorded,
        access: access && url && { api: apiAt(url, access.version), owner: access.owner }
    };
}

;// CONCATENATED MODULE: ./src/inputs/vanished.ts


// An input that vanishes on its way must not count as one that was left out: it may have been what made the run harmless.
const OTHER_INPUTS = (/* unused pure expression or super */ null && ([
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
    'max-deletions',
    'comment',
    'github-token',
    'api-url',
    'api-version',
    'job-id'
]));
/** The inputs that action.yml names: one for each resource type, and the others. */
function inputNames() {
    return [...kinds(), ...OTHER_INPUTS];
}
const PREFIX = 'INPUT_';
const MAX_DISTANCE = 2;
/** Reports each given input that action.yml does not name: as a fault where one it names is near, else as a warning. */
function vanished_checkNames(reader, env) {
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
/** Case, `-` and `_` count for nothing; besides, two letters may differ, and in a short name fewer. */
function nearInput(given) {
    const plain = (name) => name.replaceAll(/[-_ ]/g, '');
    const distances = inputNames().map((name) => [name, distanceBetween(plain(given), plain(name))]);
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
/** The events in which the inputs of a dispatch are rightly empty. */
const WITHOUT_DISPATCH_INPUTS = (/* unused pure expression or super */ null && (['push', 'schedule']));
/** Reports each input with a default that came as an empty text: an expression without a value replaces the default. */
function vanished_checkEmpty(reader, eventName) {
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

;// CONCATENATED MODULE: ./src/inputs/inputs.ts













/** Reads what the post step works with (`post-state.ts`); undefined where there is nothing to do. */
function receivePost(env = process.env) {
    return readPost(env);
}
/**
 * Reads the inputs, the environment, the event's payload and nothing else; the key is masked before anything else
 * happens. Never throws: whatever is wrong is in the answer, all of it at once.
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
    const keyFault = faultOfKey(apiKey);
    if (keyFault !== undefined)
        reader.issue('api-key', keyFault + (typeof keyless === 'object' ? keyless.why : ''));
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
    const github = readGitHub(reader, env, { token, lifetime, random: randomBytes(6).toString('hex') });
    return {
        apiKey,
        declarations: Object.fromEntries(kinds().map((kind) => [kind, reader.text(kind)])),
        configFile: reader.trimmed('config-file'),
        command: readCommand(reader),
        dryRun: reader.boolean('dry-run', false),
        lifetime,
        pullRequest: readPullRequest(reader, github.pullRequest),
        isPullRequestGiven: reader.trimmed('pull-request') !== '',
        nameSuffix: readNameSuffix(reader),
        expiresAfterMs: readExpiry(reader, lifetime),
        wait: reader.boolean('wait', true),
        timeoutMs: readTimeout(reader),
        allowReplace: readReplacements(reader, lifetime),
        overrideDeletionProtection: readNames(reader, 'override-deletion-protection'),
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
    // A key that was pasted with a line break or in quotes is refused later, and what is in it is a secret all the same.
    for (const text of new Set([secret, ...secret.split(/\s+/), keyWithin(secret)]))
        if (text !== '')
            core.setSecret(text);
    return secret;
}


/***/ }),

/***/ 314:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ SYSTEM_CLOCK),
  B: () => (/* binding */ cancelSignal)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(296);
;// CONCATENATED MODULE: ./src/inputs/system.ts


/** Time since the process began, from the machine's own time then: a runner's clock that is set anew changes nothing. */
const SYSTEM_CLOCK = {
    now: () => performance.timeOrigin + performance.now(),
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
/** Aborted when the runner cancels the step: it sends SIGINT, and SIGTERM 7.5 s later (actions/runner, ProcessInvoker). */
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

/***/ 926:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ connectTo)
});

// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __nccwpck_require__(153);
// EXTERNAL MODULE: ./src/resources/registry.ts + 17 modules
var registry = __nccwpck_require__(578);
// EXTERNAL MODULE: ./src/resources/versions.ts
var versions = __nccwpck_require__(232);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(296);
;// CONCATENATED MODULE: ./src/pinecone/requests.ts



/** The path of one resource, from the control plane's base URL on. */
function pathOf({ kind, name, parent }) {
    return `${(0,registry/* resourceType */.Vm)(kind).api.path(parent)}/${encodeURIComponent(name)}`;
}
/** The path of a list, or of its page at `token`; `''` for the first. */
function listPath(kind, parent, token) {
    const { path, pageSize } = (0,registry/* resourceType */.Vm)(kind).api;
    if (pageSize === undefined)
        return path(parent);
    const page = token === '' ? '' : `&pagination_token=${encodeURIComponent(token)}`;
    return `${path(parent)}?limit=${String(pageSize)}${page}`;
}
/**
 * The body of a PATCH.
 *
 * @param observed how the resource was when the patch was made for it
 * @throws ActionError where the codec leaves out a value: half a change must not be sent as a whole one
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
/** Every value within objects, as JSON text; an object without any is one itself. */
function valuesIn(json) {
    const inner = (0,core_json/* isObject */.Gv)(json) ? Object.values(json) : [];
    return inner.length === 0 ? [JSON.stringify(json)] : inner.flatMap(valuesIn);
}
function notSendable(value) {
    return new errors/* ActionError */.l({
        reason: 'api-error',
        message: `This action has no way to send the value ${value} in the API version of this change, so nothing was sent. ` +
            'That is a defect of the action: please report it.'
    });
}

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __nccwpck_require__(20);
;// CONCATENATED MODULE: ./src/pinecone/errors.ts




const MAX_EXCERPT_LENGTH = 600;
/** A wait that Pinecone asks for is worth a sentence from here on. */
const LONG_WAIT_MS = 60_000;
/** Of a page as large as a book, the beginning says what it is. */
const MAX_PAGE_LENGTH = 20_000;
/**
 * Reads what went wrong out of an answer's body, whatever sent it: Pinecone's envelope, a bare `message`, plain text,
 * or a proxy's HTML.
 */
function readErrorBody(text, status) {
    const json = (0,core_json/* parsedJson */.U4)(text);
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
    const code = (0,core_json/* valueAt */.fK)(json, ['error', 'code']) ?? (0,core_json/* valueAt */.fK)(json, ['code']);
    const message = [(0,core_json/* valueAt */.fK)(json, ['error', 'message']), (0,core_json/* valueAt */.fK)(json, ['message']), (0,core_json/* valueAt */.fK)(json, ['error'])].find((words) => typeof words === 'string');
    return {
        code: typeof code === 'string' ? code : undefined,
        message: excerpt(typeof message === 'string' ? message : (0,core_json/* isObject */.Gv)(json) ? text : ''),
        isExplained: typeof code === 'string' || typeof message === 'string'
    };
}
/** The error for an answer that is not in the form of Pinecone's API: another server's, or another version's. */
function notUnderstood({ kind, name, parent }, baseUrl) {
    const what = name === undefined
        ? `the list of ${(0,registry/* resourceType */.Vm)(kind).plural}`
        : `${kind} "${(0,registry/* fullNameOf */.E4)({ name, ...(parent && { parent }) })}"`;
    return new errors/* ActionError */.l({
        reason: 'api-error',
        message: `What ${baseUrl} answered about ${what} is not what Pinecone's API answers. Check "api-url" and "api-version".`
    });
}
/** Whether a 404 to a list is a router's own (Go's words, FastAPI's body): an emulator may not serve every type. */
function isUnserved(kind, { message }) {
    return (0,registry/* resourceType */.Vm)(kind).api.mayBeUnserved === true && /^404 page not found$|"detail": ?"Not Found"/.test(message);
}
/**
 * Whether a 404 says, in Pinecone's own words, that there is no resource of this name: its code, or a message about the
 * name (`Resource docs not found.`, `Assistant "docs" not found.`). A gateway's 404 is about a route or a page.
 */
function saysAbsent({ code, message }, name) {
    const words = message.split(/[\s"'`.,:;()]+/);
    return code === 'NOT_FOUND' || (words.includes(name) && /not found|does not exist/i.test(message));
}
function excerpt(text) {
    return (0,core_text/* cut */.Jj)(text.replace(/\s+/g, ' ').trim(), MAX_EXCERPT_LENGTH);
}
/** The error that ends an operation: which resource, what was tried, what came back, what to do. */
function errorFor(attempted, ended, reason, location = null) {
    const what = `${doing(attempted)} failed`;
    if (ended.type === 'no-answer') {
        const advice = NO_ANSWER_ADVICE[ended.cause ?? 'other'];
        return new errors/* ActionError */.l({
            reason,
            message: `${what}: ${attempted.baseUrl} did not answer (${withoutHint(ended.message)}). ${advice}`
        });
    }
    const { status, code, message } = ended;
    const came = `Pinecone answered ${String(status)}${code === undefined ? '' : ` ${code}`}${message === '' ? '' : `: ${withStop(message)}`}`;
    const asked = ended.retryAfterMs ?? 0;
    const wait = asked < LONG_WAIT_MS ? '' : ` It asks to wait ${(0,core_text/* duration */.p0)(asked)} before the next request.`;
    return new errors/* ActionError */.l({
        reason,
        message: `${what}. ${withStop(came)}${wait} ${advice(attempted, ended, reason, location)}`
    });
}
const NO_ANSWER_ADVICE = {
    'unknown-host': 'Check how "api-url" is spelt, and that the runner can look the name up.',
    certificate: 'If a proxy or a server of yours has a certificate of its own authority, name the file of that authority in the ' +
        'variable NODE_EXTRA_CA_CERTS of the step\'s "env".',
    'not-json': 'Check "api-url": Pinecone answers JSON.',
    proxy: 'Correct https_proxy (or http_proxy) in the environment of the runner, or name the host in no_proxy if it can be ' +
        'reached without a proxy.',
    'too-large': 'Check "api-url": Pinecone answers nothing of that size.',
    other: 'Check that it can be reached, then run this again.'
};
/** Node's hint is for those who start Node themselves. */
function withoutHint(message) {
    return message.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca/, '');
}
function doing({ operation, kind, name }) {
    const table = (0,registry/* resourceType */.Vm)(kind);
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
    }
}
function withStop(text) {
    return /[.!?…]$/.test(text) ? text : `${text}.`;
}
function advice({ operation, kind, baseUrl }, { status, message }, reason, location) {
    const { plural } = (0,registry/* resourceType */.Vm)(kind);
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
/** Which limit is reached follows from Pinecone's words: of the month, of pods, or of the number of resources. */
function quotaAdvice(kind, message) {
    if (/for the current month/i.test(message))
        return 'The plan allows no more this month. Upgrade the plan, or wait until the month is over.';
    if (/\bpods?\b/i.test(message))
        return 'The project has all the pods that its settings allow. Raise the limit of pods in the Pinecone console, or delete a pod-based index.';
    const { plural, report } = (0,registry/* resourceType */.Vm)(kind);
    return (`The project has all the ${plural} that its plan allows (${report.planLimit}). ` +
        'Delete some that are not needed, have "command: sweep" take what previews left, or upgrade the plan; what is being deleted counts until it is gone.');
}
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

;// CONCATENATED MODULE: ./src/pinecone/retry.ts
const MIN_BACKOFF_MS = 50;
const FIRST_BACKOFF_MS = 500;
const MAX_BACKOFF_MS = 20_000;
/** A host name that cannot be looked up may be known again in a moment; after some minutes it is a mistake. */
const MAX_ATTEMPTS_OF_UNKNOWN_HOST = 8;
/** An answer that no Pinecone gives may come from a server that is just being started; a third one is a wrong address. */
const MAX_ATTEMPTS_OF_FOREIGN_ANSWER = 3;
/** A limit of the plan, which waiting does not lift; of a month, for any operation (pinecone.io docs, "Limits"). */
const MONTH_WORDS = /for the current month|upgrade your plan/i;
const THROTTLE_WORDS = /\brate\b|per[ -]?(second|minute)|too many requests/i;
const QUOTA_WORDS = /quota|reached the max|max\w* \w+ \w+ allowed|upgrade to (create|increase)/i;
const LIMIT_WORDS = /\b(limit|maximum|quota)\b/i;
/** "You've reached the max serverless indexes allowed in project …", as Pinecone answers it. */
const FULL_WORDS = /\bmax(?:imum)?(?: number of)? (\w+)(?: indexes)? allowed/i;
const TIMED_WORDS = /month|per (second|minute|hour|day)/i;
const PROTECTION_WORDS = /deletion protection/i;
const PLAN_WORDS = /\bplan does not (support|include|allow)/i;
/**
 * Decides what to do after an attempt that did not succeed. A write is never simply repeated: what may have taken effect,
 * and what says that the name is taken, is verified first. Only a 4xx that the body explains is a clear refusal: a status
 * of the edge in front of Pinecone (499, 520 to 530), or a page of a proxy, says nothing of whether a write took effect.
 * The cases: Pinecone's OpenAPI 2026-04, db_control and assistant_control; assistants answer 429 for a name that exists.
 *
 * @param random a number in [0, 1): back-off is spread over all of its interval
 */
function decide({ operation, number, ended }, random) {
    const afterMs = waitMs(number, ended, random);
    const isRead = operation === 'describe' || operation === 'list';
    const again = (mayBeOurs, ifAbsent) => isRead
        ? { do: 'retry', afterMs }
        : { do: 'verify', mayBeOurs, isTaken: false, afterMs, ...(ifAbsent && { ifAbsent }) };
    if (ended.type === 'no-answer') {
        if (!isHopeless(ended, number))
            return again(true);
        // What came was no answer that could be read, and what was sent may have had its effect.
        return !isRead && ended.cause === 'too-large' ? again(true) : { do: 'fail', reason: 'network' };
    }
    if (operation === 'create' && isTaken(ended))
        return { do: 'verify', mayBeOurs: false, isTaken: true, afterMs };
    if (isTransient(ended.status))
        return again(true);
    if (ended.status === 429 && !isQuota(ended)) {
        const isFull = operation === 'create' && LIMIT_WORDS.test(ended.message) && !THROTTLE_WORDS.test(ended.message);
        return again(false, isFull ? 'quota' : undefined);
    }
    if (!isRead && ended.status >= 400 && !ended.isExplained && number < MAX_ATTEMPTS_OF_FOREIGN_ANSWER)
        return again(true);
    return { do: 'fail', reason: reasonOf(operation, ended) };
}
/** Whether a status leaves open what happened, and the same request may succeed later. */
function isTransient(status) {
    return status >= 500 || status === 408 || status === 425 || status === 499;
}
function isHopeless({ cause }, number) {
    if (cause === 'unknown-host')
        return number >= MAX_ATTEMPTS_OF_UNKNOWN_HOST;
    if (cause === 'not-json')
        return number >= MAX_ATTEMPTS_OF_FOREIGN_ANSWER;
    return cause === 'certificate' || cause === 'too-large' || cause === 'proxy';
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
 * Of what a project has as many as it may have, in Pinecone's word (`serverless`; `''` where it only says how many
 * there may be); undefined where a refusal is for something else, a month's limit for example.
 */
function fullOf(ended) {
    if (ended.type !== 'answer' || TIMED_WORDS.test(ended.message))
        return undefined;
    return FULL_WORDS.exec(ended.message)?.[1]?.toLowerCase();
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
/** At least the own back-off: a `Retry-After` of 0, or a date in the past, would send hundreds of requests a second. */
function waitMs(number, ended, random) {
    const backoffMs = Math.round(random * Math.min(FIRST_BACKOFF_MS * 2 ** (number - 1), MAX_BACKOFF_MS));
    return Math.max(MIN_BACKOFF_MS, backoffMs, (ended.type === 'answer' && ended.retryAfterMs) || 0);
}
/**
 * Reads a `Retry-After` header: seconds, or a date (RFC 9110, section 10.2.3).
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds from now, at least 0; undefined where the header is missing or makes no sense
 */
function retryAfterMs(header, now) {
    if (header === null)
        return undefined;
    const text = header.trim();
    if (/^\d+(\.\d+)?$/.test(text))
        return Math.ceil(Number(text) * 1000);
    // Date.parse makes dates of much that is none, of `-3` for example.
    const date = / GMT$/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./src/pinecone/reply.ts



/**
 * Reads an answer: what it says, or how the request ended that did not succeed.
 *
 * @param now milliseconds since the epoch
 * @param redact takes the key out of what an answer echoes, before any of it is cut
 */
function readReply({ status, header, text }, operation, now, redact) {
    if (status >= 200 && status < 300) {
        if (operation === 'delete')
            return { type: 'ok', json: undefined };
        const json = (0,core_json/* parsedJson */.U4)(text);
        // A changed resource is read again; anything else without JSON was not answered by Pinecone.
        if (json !== undefined || (operation === 'update' && text === ''))
            return { type: 'ok', json };
        const encoding = header('content-encoding');
        const message = `a ${String(status)} that is not JSON${encoding === undefined ? '' : `, encoded as ${encoding}`}`;
        return { type: 'no-answer', message, cause: 'not-json' };
    }
    // A Retry-After that is a date is told apart from now by the sender's own clock, where it says what that shows.
    const sentAt = Date.parse(header('date') ?? '');
    return {
        type: 'answer',
        status,
        ...readErrorBody(redact(text), status),
        retryAfterMs: retryAfterMs(header('retry-after') ?? null, Number.isNaN(sentAt) ? now : sentAt)
    };
}

;// CONCATENATED MODULE: ./src/core/limiter.ts
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

// EXTERNAL MODULE: ./src/apply/ports.ts
var ports = __nccwpck_require__(192);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __nccwpck_require__(457);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: ./src/pinecone/exchange.ts
// One request and its whole answer, on the two ways there are: straight to the server, or through a proxy.



const MAX_BODY_BYTES = 64 * 1024 * 1024;
/**
 * Straight to the server. Node's own client takes a third of the time that `fetch` takes to load, and of a step that
 * finds nothing to do, loading is most.
 */
function directExchange(baseUrl) {
    const isHttps = baseUrl.protocol === 'https:';
    const agent = isHttps ? new external_node_https_namespaceObject.Agent({ keepAlive: true }) : new external_node_http_namespaceObject.Agent({ keepAlive: true });
    const request = isHttps ? external_node_https_namespaceObject.request : external_node_http_namespaceObject.request;
    return async (url, { body, ...options }) => {
        const answer = await new Promise((resolve, reject) => {
            request(url, { ...options, agent }, resolve)
                .on('error', reject)
                // Neither of these is an error to Node, and after neither comes an answer.
                .on('upgrade', (_, socket) => {
                socket.destroy();
                reject(new Error('it wants to speak another protocol'));
            })
                .on('close', () => {
                reject(new Error('the connection was closed without an answer'));
            })
                .end(body);
        });
        const { statusCode: status = 0, headers } = answer;
        return { status, header: (name) => [headers[name]].flat()[0], text: await readBody(answer, options.signal) };
    };
}
/**
 * Through the proxy that the environment names for this server; undefined where it names none. The agent for it is
 * `@actions/http-client`'s, which reads `https_proxy` and `no_proxy` as GitHub's own actions do. Of that package's
 * other agents, a request cannot be taken back while the proxy leaves it waiting.
 */
function proxiedExchange(baseUrl) {
    const proxy = URL.parse((0,lib/* getProxyUrl */.s_)(baseUrl.href));
    if (!proxy?.hostname)
        return undefined;
    if (!/^https?:$/.test(proxy.protocol)) {
        const message = `the proxy ${proxy.host} is given as ${proxy.protocol}//, and only http:// and https:// proxies are supported`;
        return () => Promise.reject(new ProxyError(message));
    }
    const dispatcher = new lib/* HttpClient */.Qq().getAgentDispatcher(baseUrl.href);
    return async (url, { body, ...request }) => {
        const init = { ...request, redirect: 'manual', ...(body !== undefined && { body }) };
        // The package's own copy of undici declares the dispatcher; Node's `fetch` takes it all the same.
        const answer = await fetch(url, { ...init, dispatcher }).catch((error) => {
            throw request.signal.aborted ? error : proxyFailure(proxy, error);
        });
        const text = await readBody((answer.body ?? []), request.signal);
        return { status: answer.status, header: (name) => answer.headers.get(name) ?? undefined, text };
    };
}
/** The proxy refused to serve, or cannot be used at all. Names the proxy's host, never its password. */
class ProxyError extends Error {
    name = 'ProxyError';
}
/** An error on the way through a proxy: what could not be connected to is the proxy itself, and it says so. */
function proxyFailure(proxy, error) {
    const causes = [];
    for (let at = error; at instanceof Error && causes.length < 5; at = at.cause)
        causes.push(at);
    // undici: "Proxy response (403) !== 200 when HTTP Tunneling".
    const status = causes.map(({ message }) => /Proxy response \((\d+)\)/.exec(message)?.[1]).find(Boolean);
    if (status === undefined)
        return new Error(`by way of the proxy ${proxy.host}`, { cause: causes.at(-1) });
    const text = `the proxy ${proxy.host} answered ${status}`;
    return Number(status) < 500 ? new ProxyError(text) : new Error(text);
}
/** An answer that is too large to be one of Pinecone's. */
class TooLargeError extends Error {
    name = 'TooLargeError';
}
async function readBody(body, signal) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > MAX_BODY_BYTES)
            throw new TooLargeError(`the answer is larger than ${MAX_BODY_BYTES} bytes`);
        chunks.push(chunk);
    }
    // A body that ends with its connection looks whole when it is cut off.
    signal.throwIfAborted();
    return Buffer.concat(chunks).toString('utf8');
}

;// CONCATENATED MODULE: ./src/pinecone/transport.ts





/** The request ended without an answer that could be read to its end; whether it took effect is open. */
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
 * Makes the transport: at most ten requests at once, redirects never followed (the key would go along), proxies from
 * the environment honoured where they may be.
 *
 * The transport rejects with `NoAnswerError` where no whole answer came in time, with the signal's reason where the request
 * was never sent, and with `InterruptedError` where it was.
 */
function createTransport({ baseUrl, mayUseProxy, apiKey }) {
    const limit = limiter(MOST_AT_ONCE);
    const exchange = (mayUseProxy ? proxiedExchange(baseUrl) : undefined) ?? directExchange(baseUrl);
    const base = baseUrl.href.replace(/\/+$/, '');
    return (request, { timeoutMs, signal }) => limit(async () => {
        signal.throwIfAborted();
        const ms = timeoutMs();
        if (ms <= 0)
            throw new NoAnswerError('the time that "timeout" allows was up');
        const timeout = AbortSignal.timeout(Math.ceil(ms));
        try {
            return await exchange(`${base}${request.path}`, {
                method: request.method,
                headers: headersOf(request, apiKey),
                body: request.body === undefined ? undefined : JSON.stringify(request.body),
                signal: AbortSignal.any([signal, timeout])
            });
        }
        catch (error) {
            if (signal.aborted)
                throw new ports/* InterruptedError */.p(signal.reason);
            const words = timeout.aborted ? `no whole answer within ${(0,core_text/* duration */.p0)(ms)}` : wordsOf(error);
            throw new NoAnswerError(words, error);
        }
    });
}
function headersOf({ version, body }, apiKey) {
    return {
        'Api-Key': apiKey,
        'X-Pinecone-Api-Version': version,
        'User-Agent': USER_AGENT,
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' })
    };
}
/** An error and what caused it: `fetch` hides why it failed in the cause. */
function* causesOf(error) {
    for (let [at, depth] = [error, 0]; (0,core_json/* isObject */.Gv)(at) && depth < 4; [at, depth] = [at['cause'], depth + 1]) {
        const [message, code] = [at['message'], at['code']];
        yield { message: typeof message === 'string' ? message : '', code: typeof code === 'string' ? code : '' };
    }
}
/** `getaddrinfo ENOTFOUND …`, `connect ECONNREFUSED …`, `socket hang up`. */
function wordsOf(error) {
    const words = [...causesOf(error)].map(({ message, code }) => message || code).filter((said) => said !== '');
    return [...new Set(words)].join(': ') || String(error);
}
// nodejs.org, "Common system errors", and OpenSSL's codes in "tls: X509 certificate error codes".
const CERTIFICATE = /^(ERR_TLS_CERT_ALTNAME_INVALID|CERT_\w+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(_LOCALLY)?))$/;
function failureCauseIn(error) {
    if (error instanceof TooLargeError)
        return 'too-large';
    if (error instanceof ProxyError)
        return 'proxy';
    const codes = [...causesOf(error)].map(({ code }) => code);
    if (codes.includes('ENOTFOUND'))
        return 'unknown-host';
    return codes.some((code) => CERTIFICATE.test(code)) ? 'certificate' : undefined;
}

;// CONCATENATED MODULE: ./src/pinecone/client.ts








const REQUEST_MS = 30_000;
/** Until another try after a create whose answer says nothing. */
const UNCLEAR_MS = 2_000;
/** The client of Pinecone's control plane. Every message of its errors is a whole explanation (`errors.ts`). */
class PineconeClient {
    #options;
    #versions;
    /** Shared with the clients that `within` makes. */
    #noted;
    constructor(options, noted = {}) {
        this.#options = options;
        this.#noted = noted;
        const classic = options.apiVersion === undefined ? versions/* CLASSIC_VERSION */.O4 : (0,versions/* apiVersion */.XV)(options.apiVersion);
        const typed = versions/* TYPED_VERSION */.EJ;
        // What nothing declares is read in the newest version, which sees resources of all dialects; a server that is
        // spoken to in another version by request may know no other.
        this.#versions = { classic, typed, any: options.apiVersion === undefined ? typed : classic };
    }
    get isEmulator() {
        return this.#options.isEmulator ?? false;
    }
    seesBeyond({ dialect }) {
        return dialect === 'classic' && this.#versions.any !== this.#versions.classic;
    }
    async describe(target) {
        const sent = await this.#send('describe', target, { method: 'GET', path: pathOf(target) });
        return sent.type === 'none' ? undefined : this.#decode(target, sent.json);
    }
    async list(kind, dialect, parent) {
        const all = { kind, dialect, name: undefined, ...(parent && { parent }) };
        const observed = [];
        const unreadable = [];
        const seen = new Set();
        for (let token = '';;) {
            const answer = await this.#send('list', all, { method: 'GET', path: listPath(kind, parent, token) });
            const json = answer.type === 'ok' ? answer.json : undefined;
            // Pinecone's key for a list is the kind's plural.
            const items = (0,core_json/* valueAt */.fK)(json, [(0,registry/* resourceType */.Vm)(kind).plural]);
            if (!Array.isArray(items))
                throw this.#notUnderstood(all);
            for (const item of items) {
                const one = decoded(this.#codecOf(all), all, item);
                // What cannot be read of somebody else's must not keep ours from being read.
                if (one !== undefined)
                    observed.push(one);
                else
                    unreadable.push(this.#unreadable(all, item));
            }
            const next = (0,core_json/* valueAt */.fK)(json, ['pagination', 'next']);
            if ((0,registry/* resourceType */.Vm)(kind).api.pageSize === undefined || typeof next !== 'string' || next === '')
                return { observed, unreadable };
            // A server that never comes to an end would keep the run here until its time is up.
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
            const observed = decoded(codec, target, sent.json ?? null);
            if (observed?.name === target.name)
                return { type: 'created', observed };
            const because = this.#notUnderstood(target);
            return { type: 'ambiguous', mayBeOurs: true, isTaken: false, retryAfterMs: UNCLEAR_MS, because };
        }
        const of = sent.error.reason === 'quota' ? fullOf(sent.ended) : undefined;
        return of === undefined ? ambiguousOf(sent) : { type: 'full', of, because: sent.error };
    }
    async update(target, patch, before, attempt = 1) {
        const codec = this.#codecOf(target);
        const body = updateBody(codec, patch, before);
        const sent = await this.#sendOnce('update', target, { method: 'PATCH', path: pathOf(target), body }, attempt);
        if (sent.type === 'ended')
            return (await this.#isNone(target, sent.ended)) ? { type: 'gone' } : this.#retold(sent);
        const { updateAnswersWhole } = (0,registry/* resourceType */.Vm)(target.kind).api;
        const observed = updateAnswersWhole ? decoded(codec, target, sent.json ?? null) : undefined;
        return { type: 'updated', observed: observed ?? (await this.describe(target)) };
    }
    async delete(target, attempt = 1) {
        const sent = await this.#sendOnce('delete', target, { method: 'DELETE', path: pathOf(target) }, attempt);
        if (sent.type === 'ok')
            return { type: 'accepted' };
        if (await this.#isNone(target, sent.ended))
            return { type: 'gone' };
        if (sent.error.reason === 'deletion-protected')
            return { type: 'protected', because: sent.error };
        return this.#retold(sent);
    }
    /** A write that ended without a clear answer, reported to the user like a read that is repeated. */
    #retold(sent) {
        const ambiguous = ambiguousOf(sent);
        this.#options.onRetry(ambiguous.because, ambiguous.retryAfterMs);
        return ambiguous;
    }
    /**
     * Whether an answer says that there is none of that name: in Pinecone's own words, or confirmed by a list that lacks
     * the name.
     *
     * @throws ActionError where a 404 is not Pinecone's: were it believed, a destroy would end well at a wrong address
     */
    async #isNone(target, ended) {
        if (ended.type !== 'answer' || ended.status !== 404)
            return false;
        const { name } = target;
        if (name === undefined) {
            if (!ended.isExplained && !(this.isEmulator && isUnserved(target.kind, ended)))
                throw this.#notUnderstood(target);
            return false;
        }
        if (ended.isExplained && saysAbsent(ended, name))
            return true;
        const all = await this.list(target.kind, target.dialect, target.parent).catch(() => undefined);
        const isListed = all?.observed.some((one) => one.name === name) ?? true;
        if (isListed || all?.unreadable.some((one) => one.name === undefined || one.name === name))
            throw this.#notUnderstood(target);
        return true;
    }
    within(bounds) {
        return new PineconeClient({ ...this.#options, ...bounds }, this.#noted);
    }
    serverTime() {
        const { time } = this.#noted;
        return time && time.serverMs + (this.#options.clock.now() - time.clockMs);
    }
    /** Sends a request that may be repeated, until it succeeds, fails for good, or time is up. */
    async #send(operation, target, request) {
        const { clock, signal, deadline, onRetry, trace } = this.#options;
        for (let number = 1;; number += 1) {
            const sent = await this.#sendOnce(operation, target, request, number);
            if (sent.type === 'ok')
                return sent;
            const { decision, ended, error } = sent;
            if (await this.#isNone(target, ended))
                return { type: 'none' };
            if (decision.do !== 'retry' || clock.now() + decision.afterMs >= deadline)
                throw error;
            onRetry(error, decision.afterMs);
            trace?.(`${request.method} ${request.path}: trying again in ${String(decision.afterMs)} ms`);
            await clock.sleep(decision.afterMs, signal);
        }
    }
    async #sendOnce(operation, target, request, number) {
        const { random, baseUrl } = this.#options;
        const attempted = { operation, kind: target.kind, name: target.name, baseUrl };
        const [ended, location] = await this.#exchange(request, this.#versions[target.dialect].date, operation, number);
        if (ended.type === 'ok')
            return ended;
        const decision = decide({ operation, number, ended }, random());
        const reason = decision.do === 'fail'
            ? decision.reason
            : ((decision.do === 'verify' ? decision.ifAbsent : undefined) ??
                (ended.type === 'no-answer' ? 'network' : 'api-error'));
        return { type: 'ended', decision, ended, error: errorFor(attempted, ended, reason, location) };
    }
    async #exchange(request, version, operation, number) {
        const { transport, clock, deadline, redact, signal, trace } = this.#options;
        let reply;
        const since = clock.now();
        const traced = (end) => {
            const ms = Math.round(clock.now() - since);
            trace?.(`${request.method} ${request.path} (attempt ${String(number)}, ${version}): ${end} after ${String(ms)} ms`);
        };
        try {
            reply = await transport({ ...request, version }, { timeoutMs: () => Math.min(REQUEST_MS, deadline - clock.now()), signal });
            this.#noteTime(reply);
            traced(String(reply.status));
        }
        catch (error) {
            traced(error instanceof Error ? `no answer (${error.message})` : 'no answer');
            if (!(error instanceof NoAnswerError))
                throw error;
            return [{ type: 'no-answer', message: error.message, cause: error.failureCause }, null];
        }
        return [readReply(reply, operation, clock.now(), redact), redact(reply.header('location') ?? '') || null];
    }
    #noteTime({ header }) {
        const serverMs = Date.parse(header('date') ?? '');
        if (!Number.isNaN(serverMs))
            this.#noted.time = { serverMs, clockMs: this.#options.clock.now() };
    }
    #decode(target, json) {
        const observed = decoded(this.#codecOf(target), target, json ?? null);
        if (observed === undefined || observed.name !== target.name)
            throw this.#notUnderstood(target);
        return observed;
    }
    #codecOf({ kind, dialect }) {
        return (0,registry/* resourceType */.Vm)(kind).api.codecs[this.#versions[dialect].shape];
    }
    #unreadable(all, item) {
        const model = (0,core_json/* isObject */.Gv)(item) ? item : {};
        const name = typeof model['name'] === 'string' && model['name'] !== '' ? model['name'] : undefined;
        return { kind: all.kind, name, model, because: this.#notUnderstood({ ...all, name }) };
    }
    #notUnderstood(named) {
        return notUnderstood(named, this.#options.baseUrl);
    }
}
/** Answers do not say what a resource is in: the request did. */
function decoded(codec, { parent }, answer) {
    const observed = codec.decode(answer);
    return observed && { ...observed, ...(parent && { parent }) };
}
/** @throws the error of a write that certainly took no effect, and would not if it were sent again */
function ambiguousOf({ decision, error }) {
    if (decision.do !== 'verify')
        throw error;
    const { mayBeOurs, isTaken, afterMs, ifAbsent } = decision;
    return {
        type: 'ambiguous',
        mayBeOurs,
        isTaken,
        retryAfterMs: afterMs,
        because: error,
        ...(ifAbsent && { isFinalIfAbsent: true })
    };
}

;// CONCATENATED MODULE: ./src/pinecone/connect.ts


/** The client of a control plane. The key goes there and nowhere else. */
function connectTo({ url, isLoopback, version }, apiKey, options) {
    return new PineconeClient({
        ...options,
        transport: createTransport({ baseUrl: url, mayUseProxy: !isLoopback, apiKey }),
        baseUrl: url.href.replace(/\/$/, ''),
        apiVersion: version,
        isEmulator: isLoopback
    });
}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ isSameResource),
/* harmony export */   E0: () => (/* binding */ changedFields),
/* harmony export */   En: () => (/* binding */ unansweredFields),
/* harmony export */   Lx: () => (/* binding */ mayBeSame),
/* harmony export */   gY: () => (/* binding */ isReportedLate),
/* harmony export */   gn: () => (/* binding */ patchOf),
/* harmony export */   vC: () => (/* binding */ dialectConflict),
/* harmony export */   vc: () => (/* binding */ declaresLateFields)
/* harmony export */ });
/* harmony import */ var _resources_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(312);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(153);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(578);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(920);




/** The declared fields that Pinecone has otherwise. What is not declared, or not told yet, is not compared. */
function changedFields(declared, observed) {
    const { fields, comparison } = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind);
    return (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredValuesOf */ .yA)(fields, declared.model).flatMap((fieldValue) => {
        if (observed.isIncomplete && isReportedLate(declared, fieldValue))
            return [];
        if (comparison?.isUnreported(fieldValue.path, observed.model))
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
 * The declared fields that an answer says nothing of although every answer about such a resource has them: it is not
 * what it should be, and nothing can be planned on it.
 */
function unansweredFields(declared, observed) {
    return (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValuesOf */ .kH)((0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind).fields, declared.model)
        .filter((fieldValue) => {
        if (fieldValue.field.isAlwaysAnswered?.(observed.model) !== true)
            return false;
        if (observed.isIncomplete && isReportedLate(declared, fieldValue))
            return false;
        return (!isElsewhere(declared, fieldValue, observed.model) && (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .observedValue */ .ki)(fieldValue, observed.model) === undefined);
    })
        .map(({ path }) => path);
}
/** Whether anything is declared that Pinecone tells only of an index that is ready. */
function declaresLateFields(declared) {
    return (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .declaredValuesOf */ .yA)((0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind).fields, declared.model).some((one) => isReportedLate(declared, one));
}
/**
 * Whether what is seen may be what was seen before, and not another of its name: it is where that was, did not begin
 * anew, and belongs to the same owner until the same time.
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
/** Whether it is the same by all its settings, too; both have to be read in the same version. */
function isSameResource(before, seen) {
    return mayBeSame(before, seen) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isEqual */ .n4)(settingsOf(before, seen), settingsOf(seen, before));
}
/** By path; what a run does to deletion protection itself does not count, nor what one of the two does not tell. */
function settingsOf(one, other) {
    const isUntold = one.isIncomplete === true || other.isIncomplete === true || one.isOtherShape !== other.isOtherShape;
    const { fields, ownership } = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(one.kind);
    const settings = (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValuesOf */ .kH)(fields, one.model).filter((fieldValue) => {
        const [top, key] = fieldValue.path;
        if (top === 'deletion_protection' || key === _resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .PROTECTION_LIFTED_TAG */ .kh)
            return false;
        if (top === ownership.at)
            return true;
        return !isUntold && fieldValue.value !== fieldValue.field.whenAbsent && !fieldValue.field.mayBeUnanswered;
    });
    return Object.fromEntries(settings.map(({ path, value }) => [JSON.stringify(path), value]));
}
/** Whether a field is about what Pinecone reports only of a resource that is ready. */
function isReportedLate({ kind }, { path }) {
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).comparison?.isReportedLate(path) ?? false;
}
/** Whether a field belongs to what the observed resource does not have at all. */
function isElsewhere({ kind }, { path }, observed) {
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).comparison?.isOfAnotherSort(path, observed) ?? false;
}
/** Why a resource can never become as declared. A sentence; undefined where it can, or that is not known. */
function dialectConflict(declared, observed) {
    if (observed.isIncomplete)
        return undefined;
    return (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind).comparison?.conflict(declared.model, observed.model);
}
/**
 * What the one PATCH of an update says: the changed fields, and whole those objects that the API takes only whole.
 */
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

/***/ 942:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e_: () => (/* binding */ withProtectionRestored),
/* harmony export */   h7: () => (/* binding */ isRenewal),
/* harmony export */   ht: () => (/* binding */ withOwnershipTags)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(153);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(920);


/** An expiry that was shortened by less than this is left: it would only be rounding. */
const TOLERANCE_MS = 60_000;
/**
 * A declaration with the ownership tags of its owner, which are then compared and written like any declared tag. What is
 * permanent is marked only when it is created.
 */
function withOwnershipTags(declared, observed, { owner, expiry }) {
    if (owner.lifetime === 'permanent' && observed !== undefined)
        return declared;
    const ownershipTags = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipTagsFor */ .uZ)(owner, declared.declaredName, expiresAt(declared, observed, expiry));
    const model = Object.entries(ownershipTags).reduce((model, [tag, value]) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withValueAt */ .h7)(model, (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipTagPath */ .nl)(declared.kind, tag), value), declared.model);
    return { ...declared, model };
}
/**
 * A declaration with the deletion protection that an earlier run lifted in order to delete, where that came to nothing
 * (`PROTECTION_LIFTED_TAG`): unless the declaration says otherwise, it is put back.
 */
function withProtectionRestored(declared, observed) {
    const path = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipTagPath */ .nl)(declared.kind, _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .PROTECTION_LIFTED_TAG */ .kh);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(observed.model, path) === undefined)
        return declared;
    return { ...declared, model: { deletion_protection: 'enabled', ...(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withValueAt */ .h7)(declared.model, path, '') } };
}
/**
 * When a resource is to expire, in seconds since the epoch: as it does already, if at least half of its time is left
 * and no more than all of it, so that a second apply has nothing to write.
 */
function expiresAt(declared, observed, { afterMs, nowMs }) {
    const renewed = Math.ceil((nowMs + afterMs) / 1000);
    const tag = observed && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(observed.model, (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipTagPath */ .nl)(declared.kind, _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPIRY_TAG */ .R8));
    const present = typeof tag === 'string' && /^\d{1,15}$/.test(tag) ? Number(tag) : undefined;
    if (present === undefined)
        return renewed;
    const leftMs = present * 1000 - nowMs;
    return leftMs >= afterMs / 2 && leftMs <= afterMs + TOLERANCE_MS ? present : renewed;
}
/** Whether changes do nothing but renew an expiry: that is housekeeping, and nothing has changed for the user. */
function isRenewal(fields) {
    return fields.length > 0 && fields.every(({ path }) => path.at(-1) === _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPIRY_TAG */ .R8 && path.length === 2);
}


/***/ }),

/***/ 742:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ownershipFailure)
/* harmony export */ });
/* unused harmony export permanentWarnings */
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(578);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(920);


/**
 * Why a resource may not be used, or not be deleted (which replacing does too), on behalf of an owner; undefined where
 * it may. Ownership tags prevent accidents: whoever holds the key can forge them.
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
/** Of two declarations that come to one name (`docs` with the suffix `x`, and `docs-x`) the second is a mistake. */
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
/** Runs for a pull request may be of unreviewed code: they delete what is permanent only where its name says it is theirs. */
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
 * What is to be said of a plan that makes or changes what is permanent in a run for a pull request: it may be meant so,
 * but mostly `lifetime: pull-request` was forgotten.
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

/***/ 720:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ planUndeclaredDestroy),
/* harmony export */   _x: () => (/* binding */ planOne)
/* harmony export */ });
/* unused harmony exports makePlan, planDestroy */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(153);
/* harmony import */ var _resources_carry_over_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(657);
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(578);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(920);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(377);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(512);
/* harmony import */ var _ownership_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(942);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(742);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(733);
/* harmony import */ var _undeclared_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(78);










/**
 * Decides what the run does, whole, before anything of it is done.
 *
 * @param observed what was read, by `keyOf`; a resource that is not in it does not exist
 */
function makePlan(command, declared, observed, policy) {
    const replaced = new Set();
    const changes = declared.map((one) => {
        // What is in a resource goes with it, and is made again in the new one.
        const isVoid = one.parent !== undefined && replaced.has(keyOf(one.parent));
        const change = planOne(command, one, isVoid ? undefined : observed.get(keyOf(one)), policy);
        if (change.action === 'replace')
            replaced.add(keyOf(one));
        return change;
    });
    return { command, changes };
}
/** Decides what the run does about one resource. */
function planOne(command, declared, observed, policy) {
    // Of a name that is terminating only the name is left, which is free soon, whoever had it.
    const present = observed?.state === 'Terminating' ? undefined : observed;
    const target = (0,_undeclared_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredTarget */ .cO)(declared, observed);
    const failure = present && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .ownershipFailure */ .Q)(target, present, command === 'destroy' ? 'delete' : 'use', policy);
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
function planApply(unmarked, observed, policy) {
    if (observed === undefined)
        return planCreate(unmarked, (0,_ownership_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .withOwnershipTags */ .ht)(unmarked, undefined, policy));
    const declared = (0,_ownership_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .withProtectionRestored */ .e_)((0,_ownership_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .withOwnershipTags */ .ht)(unmarked, observed, policy), observed);
    const identity = (0,_undeclared_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredTarget */ .cO)(declared, observed);
    const unanswered = (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .unansweredFields */ .En)(unmarked, observed);
    if (observed.isOtherShape || unanswered.length > 0) {
        return refuse(identity, observed, [], unreadableFailure(identity, unanswered));
    }
    const fields = [...failedState(observed), ...(0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .changedFields */ .E0)(declared, observed)];
    // The run for the newest commit brings it up to date.
    if (policy.isOutdated && !(0,_ownership_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .isRenewal */ .h7)(fields) && fields.length > 0) {
        return { ...identity, action: 'keep', observed, isOutdated: true };
    }
    if (fields.length === 0 || policy.isOutdated)
        return { ...identity, action: 'keep', observed };
    if (fields.every((field) => field.effect === 'in-place')) {
        return { ...identity, action: 'update', fields, observed, patch: (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .patchOf */ .gn)(declared, observed, fields) };
    }
    return planReplace(unmarked, observed, fields, policy);
}
/** That a resource was never made whole differs from every declaration. */
function failedState(observed) {
    if (!(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_7__/* .hasFailedForGood */ .Av)(observed))
        return [];
    return [{ path: ['status', 'state'], before: observed.state, after: 'Ready', effect: 'replace' }];
}
function planCreate(unmarked, declared) {
    const creation = (0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .completeForCreation */ .ye)(declared.kind, declared.model, declared.dialect);
    const target = (0,_undeclared_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredTarget */ .cO)(unmarked);
    if (!creation.possible)
        return refuse(target, undefined, [], missingFailure(unmarked, creation.missing));
    const { model, notice } = creation;
    return { ...target, action: 'create', model, ...(notice !== undefined && { notice }) };
}
function planReplace(declared, observed, fields, policy) {
    const target = (0,_undeclared_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredTarget */ .cO)(declared, observed);
    if (!(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .isAllowed */ .Jr)(policy.allowReplace, declared)) {
        const failure = (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_7__/* .hasFailedForGood */ .Av)(observed)
            ? failedFailure(target, observed)
            : immutableFailure(declared, observed, fields);
        return refuse(target, observed, fields, failure);
    }
    const failure = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .ownershipFailure */ .Q)(target, observed, 'delete', policy);
    if (failure !== undefined)
        return refuse(target, observed, fields, failure);
    const { model, lost } = (0,_resources_carry_over_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedOver */ .l)(declared, observed);
    const create = planCreate(declared, withTagsThatFit({ ...declared, model }, policy));
    if (create.action !== 'create')
        return create;
    const liftsProtection = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuarded */ .JN)(observed);
    if (liftsProtection && !(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .isAllowed */ .Jr)(policy.overrideDeletionProtection, target)) {
        return refuse(target, observed, fields, protectedFailure(target, 'replaced'));
    }
    const losses = lost.map(({ path, value }) => ({ path, before: value, after: null, effect: 'replace' }));
    return { ...create, ...target, action: 'replace', fields: [...fields, ...losses], observed, liftsProtection };
}
/** What is permanent goes without ownership tags where all the tags that it keeps leave no room for them. */
function withTagsThatFit(declared, policy) {
    const tagged = (0,_ownership_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .withOwnershipTags */ .ht)(declared, undefined, policy);
    return policy.owner.lifetime === 'permanent' && (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsLeft */ .nH)(tagged) < 0 ? declared : tagged;
}
/** Decides what destroying does about one resource. */
function planDestroy(target, observed, policy) {
    if (observed === undefined)
        return { ...target, action: 'keep' };
    if (observed.state === 'Terminating')
        return { ...target, action: 'keep', observed };
    const liftsProtection = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuarded */ .JN)(observed);
    if (liftsProtection && !(0,_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .isAllowed */ .Jr)(policy.overrideDeletionProtection, target)) {
        return refuse(target, observed, [], protectedFailure(target, 'deleted'));
    }
    return { ...target, action: 'delete', observed, liftsProtection };
}
/** Decides what destroying does about one resource that nothing declares. */
function planUndeclaredDestroy(resource, observed, policy) {
    const target = (0,_undeclared_js__WEBPACK_IMPORTED_MODULE_6__/* .undeclaredTarget */ .Dj)(resource);
    const present = observed?.state === 'Terminating' ? undefined : observed;
    const failure = present && ((0,_ownership_js__WEBPACK_IMPORTED_MODULE_5__/* .ownershipFailure */ .Q)(target, present, 'delete', policy) ?? copiedFailure(target, present, policy));
    return failure === undefined ? planDestroy(target, observed, policy) : refuse(target, present, [], failure);
}
function refuse(target, observed, fields, failure) {
    return { ...target, action: 'refuse', isBlocking: true, fields, ...(observed && { observed }), failure };
}
/** Tags can be copied, and what nothing declares is told by them alone: its name has to say the same. */
function copiedFailure(target, observed, { owner }) {
    if (owner.lifetime === 'permanent' || (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamedAsOwned */ .$c)(observed, (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .readOwnership */ .m9)(observed)))
        return undefined;
    return {
        reason: 'not-owned',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(target)} has the ownership tags of this run, but its name does not end as theirs do, so they may be ` +
            'copied (a restored backup brings those of its source along). It is left alone. If it may go, delete it by hand.'
    };
}
function unreadableFailure(target, unanswered) {
    const fields = unanswered.map(_core_json_js__WEBPACK_IMPORTED_MODULE_9__/* .pathText */ .LF).join(', ');
    return {
        reason: 'api-error',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(target)} exists, and what Pinecone answered about it is not the whole description of an ${target.kind} ` +
            `of the declared shape${fields === '' ? '' : ` (it lacks ${fields})`}, so nothing is changed. Check "api-version", ` +
            'and whether the declaration is in the shape in which it was made.'
    };
}
function failedFailure(target, { state }) {
    return {
        reason: 'not-ready',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(target)} will not become ready: its state is ${state}. Delete it, or, if what it holds may be lost, ` +
            `allow deleting and creating it again with "allow-replace: ${target.declaredName}".`
    };
}
function missingFailure(declared, missing) {
    const issues = missing.map((path) => ({
        location: (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_7__/* .locationOf */ .hD)(declared, path),
        message: `${declared.kind} "${declared.declaredName}" does not exist yet, and creating it takes ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_9__/* .pathText */ .LF)(path)}. ` +
            `Declare ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_9__/* .pathText */ .LF)(path)}.`
    }));
    return { reason: 'invalid-declaration', message: issues.map((issue) => issue.message).join(' '), issues };
}
function immutableFailure(declared, observed, fields) {
    const immutable = fields.filter((field) => field.effect === 'replace');
    const list = immutable
        .map(({ path, before, after }) => `${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_9__/* .pathText */ .LF)(path)} (${jsonOrNone(before)} in Pinecone, ${jsonOrNone(after)} declared)`)
        .join(', ');
    const apart = (0,_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .dialectConflict */ .vC)(declared, observed);
    return {
        reason: 'immutable-change',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(declared)} exists, and Pinecone cannot change ${list} of an ` +
            `existing ${declared.kind}. ${apart === undefined ? '' : `${apart} `}Declare what exists, use another name, or, if its data may be lost, allow ` +
            `deleting and creating it again with "allow-replace: ${declared.declaredName}".`
    };
}
function protectedFailure(target, what) {
    return {
        reason: 'deletion-protected',
        message: `${(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(target)} has deletion protection enabled, so it is not ${what}. ` +
            `If it may go, say so with "override-deletion-protection: ${target.declaredName}".`
    };
}
function jsonOrNone(value) {
    return value === undefined ? 'not set' : JSON.stringify(value);
}


/***/ }),

/***/ 733:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   RE: () => (/* binding */ cleanUpPolicy)
/* harmony export */ });
/* unused harmony exports withoutShared, sharedNames, undeclaredNames */
/** The policy of a run that only takes away what others left: nothing beyond that is allowed. */
function cleanUpPolicy(owner, nowMs = 0) {
    return {
        owner,
        startedBy: undefined,
        allowReplace: new Set(),
        overrideDeletionProtection: new Set(),
        expiry: { afterMs: 0, nowMs }
    };
}
/** Whether a permission covers a resource, by the name of its declaration. */
function isAllowed(permission, { kind, declaredName }) {
    return permission === 'all' || permission.has(declaredName) || permission.has(`${kind}/${declaredName}`);
}
/** A permission without the names that two declared resources share: which of them is meant, it does not say. */
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
/**
 * The names that a permission gives and nothing declares: a mistake that would otherwise only show when it matters.
 */
function undeclaredNames(permission, declared) {
    const names = declared.flatMap(({ kind, declaredName }) => [declaredName, `${kind}/${declaredName}`]);
    return permission === 'all' ? [] : [...permission].filter((name) => !names.includes(name));
}


/***/ }),

/***/ 78:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ withoutBlocking),
/* harmony export */   Dj: () => (/* binding */ undeclaredTarget),
/* harmony export */   OO: () => (/* binding */ desiredOf),
/* harmony export */   cO: () => (/* binding */ declaredTarget)
/* harmony export */ });
/* harmony import */ var _resources_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(578);

/** What exists and nothing declares, as a plan takes it: by its name in Pinecone, in whichever dialect it was made. */
function undeclaredTarget({ kind, name, parent }) {
    return { kind, name, ...(parent && { parent }), dialect: 'any', declaredName: name };
}
/** What is declared, as a plan takes it: spoken to in the dialect of its declaration, or in the one that shows it. */
function declaredTarget(declared, observed) {
    const { kind, name, parent, declaredName } = declared;
    // One that was made between two reads is of the declared dialect all the same, and is spoken to in it.
    const isHidden = observed?.isBeyondClassic && !(0,_resources_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(declared.kind).comparison?.isOfFirstDialect(observed.model);
    const dialect = isHidden ? 'any' : declared.dialect;
    return { kind, name, ...(parent && { parent }), dialect, declaredName, declared };
}
/** What a change's resource is to be, which is nothing in particular where nothing declares it. */
function desiredOf({ kind, name, parent, dialect, declared }) {
    return { kind, name, ...(parent && { parent }), dialect, model: declared?.model ?? {} };
}
/** A refusal that leaves this resource as it is and does not keep the others from being changed. */
function withoutBlocking(change) {
    return change.action === 'refuse' ? { ...change, isBlocking: false } : change;
}


/***/ }),

/***/ 661:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _apply_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(344);
/* harmony import */ var _apply_orphans_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(208);
/* harmony import */ var _apply_poller_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(776);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(458);
/* harmony import */ var _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(314);
/* harmony import */ var _pinecone_connect_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(926);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(296);
/* harmony import */ var _plan_policy_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(733);
/* harmony import */ var _report_reporter_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(540);
/* harmony import */ var _report_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(650);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(377);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(258);
// The post step, a bundle of its own: were it the main one that reads from a state which step it is, a main step killed
// before it could say so would be done again, after everything else.












const POST_TIMEOUT_MS = 5 * 60_000;
await post();
/** Deletes what the job's main step has made. Reports nothing where there is nothing to do. */
async function post() {
    const startedAt = _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM_CLOCK */ .V.now();
    const state = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .receivePost */ .s)();
    if (state === undefined)
        return;
    const redact = (0,_core_redact_js__WEBPACK_IMPORTED_MODULE_9__/* .redactorFor */ .s)(state.apiKey);
    const runner = (0,_report_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .createRunner */ .j)({ redact, summaryPath: undefined });
    const reporter = (0,_report_reporter_js__WEBPACK_IMPORTED_MODULE_7__/* .createReporter */ .A)(runner, redact);
    let [outcomes, failure] = [[], undefined];
    try {
        outcomes = await deleteOrphans(state, { deadline: startedAt + POST_TIMEOUT_MS, reporter, redact });
    }
    catch (thrown) {
        failure = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .failureFrom */ .J)(thrown);
    }
    reporter.finishPost({ outcomes, failure, tookMs: _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM_CLOCK */ .V.now() - startedAt });
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
    const outcomes = await destroy(await (0,_apply_orphans_js__WEBPACK_IMPORTED_MODULE_1__/* .planOrphans */ .D)(recorded, policy, shared));
    const handled = new Set(outcomes.map(_resources_resource_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN));
    const unseen = (recorded ?? []).filter((one) => !one.isSeen && !handled.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_11__/* .keyOf */ .TN)(one)));
    if (unseen.length === 0)
        return outcomes;
    return [...outcomes, ...(await destroy(await (0,_apply_orphans_js__WEBPACK_IMPORTED_MODULE_1__/* .planLateVisible */ .C)(unseen, policy, shared)))];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 540:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createReporter)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __nccwpck_require__(20);
// EXTERNAL MODULE: ./src/resources/resource.ts
var resource = __nccwpck_require__(377);
// EXTERNAL MODULE: ./src/core/command.ts
var core_command = __nccwpck_require__(102);
;// CONCATENATED MODULE: ./src/core/result.ts
const nothing = { icon: '', isChange: false, isBad: false };
const change = { icon: '✅', isChange: true, isBad: false };
/** How a resource ended: the output `result`. For a dry run, how it would end. In the order in which they are counted. */
const RESULTS = {
    created: { ...change, text: 'created', verb: 'create' },
    updated: { ...change, text: 'updated', verb: 'update' },
    replaced: { ...change, text: 'replaced', verb: 'replace' },
    deleted: { ...change, text: 'deleted', icon: '🗑️', verb: 'delete' },
    found: { ...nothing, text: 'found' },
    unchanged: { ...nothing, text: 'unchanged' },
    absent: { ...nothing, text: 'already gone' },
    'left-alone': { ...nothing, text: 'left alone', icon: '⚠️' },
    failed: { ...nothing, text: 'failed', icon: '❌', isBad: true },
    refused: { ...nothing, text: 'refused', icon: '⛔', isBad: true },
    'not-attempted': { ...nothing, text: 'not attempted', icon: '⏸️' }
};
/** Every result, in the order of `RESULTS`. */
const ALL_RESULTS = Object.keys(RESULTS);
/** What is said of a result. */
function resultRow(result) {
    return RESULTS[result];
}

// EXTERNAL MODULE: ./src/resources/registry.ts + 17 modules
var registry = __nccwpck_require__(578);
// EXTERNAL MODULE: ./src/core/redact.ts
var core_redact = __nccwpck_require__(258);
;// CONCATENATED MODULE: ./src/report/report.ts

/** Whether the step is to fail: the run as a whole did, or any resource. */
function hasFailed(report) {
    return report.failure !== undefined || report.outcomes.some((outcome) => outcome.failure !== undefined);
}
/**
 * The report with the secret taken out of all that came from outside. This has to come before anything is rendered:
 * once a long text is cut or escaped, a part of the secret could no longer be recognised.
 */
function redactReport(report, redact) {
    return (0,core_redact/* redactJson */.K)(report, redact);
}
/** The plan with the secret taken out of all that came from outside. */
function redactPlan(plan, redact) {
    return (0,core_redact/* redactJson */.K)(plan, redact);
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __nccwpck_require__(153);
;// CONCATENATED MODULE: ./src/report/text.ts
// The words that log, summary and annotations share. Nothing here is escaped: where it goes decides how.





/** What the tables and the log call a result; as it would be, in a dry run. */
function resultText(result, { command, dryRun }) {
    const { text, isChange } = resultRow(result);
    const own = (0,core_command/* commandRow */.u)(command).results[result];
    if (own !== undefined)
        return own;
    return dryRun && (isChange || result === 'refused') ? `would be ${text}` : text;
}
/** What is said of resources that a command leaves as they are. */
function keptText(command) {
    return resultText((0,core_command/* commandRow */.u)(command).keptResult, { command, dryRun: false });
}
/** How many outcomes ended in each way, without those that none ended in. */
function tally(outcomes) {
    const results = outcomes.map(({ result }) => result);
    return new Map(ALL_RESULTS.map((result) => [result, results.filter((other) => other === result).length]).filter(([, number]) => number > 0));
}
/** A resource at the start of a line: `index docs-search`. */
function labelOf(resource) {
    return `${resource.kind} ${(0,registry/* fullNameOf */.E4)(resource)}`;
}
/** A place as editors write it: `pinecone.yml:3:5`; for an input, `input "index", line 3, column 5`. */
function locationText({ source, file, line, column }) {
    if (file !== undefined)
        return `${file}:${line}:${column}`;
    return line === 0 ? `input "${source}"` : `input "${source}", line ${line}, column ${column}`;
}
/** An issue with its location; a plain input's issue names the input itself. */
function issueText({ location, message }) {
    return location.line === 0 ? message : `${locationText(location)}: ${message}`;
}
/** Puts a field's change into words. */
function fieldText(kind, field, maxLength) {
    return {
        path: (0,json/* pathText */.LF)(field.path),
        before: field.before === undefined ? NO_VALUE : valueText(field.before, maxLength),
        after: isRemoval(kind, field) ? REMOVED : valueText(field.after, maxLength)
    };
}
/** What stands in a field's place where there is no value, and where it goes away. */
const NO_VALUE = '(none)';
const REMOVED = '(removed)';
function isRemoval(kind, { path, after }) {
    return (0,registry/* resourceType */.Vm)(kind).fields.some((field) => field.removedBy === after && path.length > 1 && field.path.split('.')[0] === path[0]);
}
function valueText(value, maxLength) {
    const isPlain = typeof value === 'string' && /^[A-Za-z0-9][\w.@+;/:-]*$/.test(value);
    const text = isPlain ? value : JSON.stringify(value);
    if (text.length <= maxLength)
        return text;
    return `${(0,core_text/* cut */.Jj)(text, maxLength)} (${text.length} characters)`;
}
/** What a resource that is to be created is, in a few words: `dimension 1536, cosine, aws us-east-1`. */
function aboutModel(kind, model) {
    const parts = (0,registry/* resourceType */.Vm)(kind).report.about(model);
    return parts
        .filter((part) => part !== '')
        .map((part) => (0,core_text/* cut */.Jj)(part, 100))
        .join(', ');
}

;// CONCATENATED MODULE: ./src/report/headline.ts
// One sentence that says it all: the log's last line, the summary's heading.







/** The most characters of a failure's message at the end of the log; the whole message stands above. */
const MAX_MESSAGE_LENGTH = 400;
/** What the run came to. It holds no text from outside, and no detail of a failure. */
function headlineOf(report) {
    if (report.failure)
        return endedBy(report.failure, report);
    if (hasFailed(report))
        return failedResources(report);
    if (report.isSkipped)
        return 'Skipped: this run has no secrets.';
    if (report.outcomes.length === 0)
        return `${(0,core_command/* commandRow */.u)(report.command).nothingFound} (${(0,core_text/* duration */.p0)(report.tookMs)}).`;
    if (report.command === 'show')
        return shown(report);
    if (report.dryRun)
        return wouldDo(report);
    if (report.greenReason === 'outdated-commit')
        return outdated(report);
    return done(report);
}
/** The log's last line, worth pasting into a chat: the headline, and of a failure the first message. */
function closingLine(report) {
    const [first, ...others] = messages(report);
    if (first === undefined)
        return headlineOf(report);
    const more = others.length > 0 ? ` And ${others.length} more.` : '';
    return `${headlineOf(report)} ${(0,core_text/* cut */.Jj)(first, MAX_MESSAGE_LENGTH)}${more}`;
}
function messages(report) {
    const { failure } = report;
    const issues = failure?.issues?.map(issueText) ?? [];
    const ofRun = failure && issues.length === 0 ? [failure.message] : issues;
    return [...ofRun, ...failedOutcomes(report).map(failureText)];
}
/** The outcomes that failed or were refused, in the order of declaration; what was not tried has not failed itself. */
function failedOutcomes(report) {
    const failed = report.outcomes.filter(({ failure }) => failure !== undefined);
    const tried = failed.filter(({ result }) => result !== 'not-attempted');
    return tried.length > 0 || report.failure ? tried : failed;
}
/** A resource's failure as a sentence of its own: its message, with the resource's name where it does not say it. */
function failureText(outcome) {
    const message = outcome.failure?.message ?? '';
    return message.includes(`"${outcome.name}"`) ? message : `${(0,registry/* titleOf */.Gg)(outcome)}: ${message}`;
}
function outdated(report) {
    const results = tallyText(report);
    return `For an older commit, nothing that exists was changed: ${results} in ${(0,core_text/* duration */.p0)(report.tookMs)}.`;
}
function endedBy(failure, report) {
    const results = tallyText(report);
    const took = (0,core_text/* duration */.p0)(report.tookMs);
    if (failure.reason === 'cancelled')
        return results ? `Cancelled after ${took}: ${results}.` : `Cancelled after ${took}.`;
    const issues = failure.issues?.length ?? 0;
    if (issues > 0) {
        const where = failure.reason === 'invalid-input' ? 'the inputs' : 'what is declared';
        return `Failed: ${(0,core_text/* count */.U9)(issues, 'issue')} in ${where}.`;
    }
    return results ? `Failed after ${took} (${failure.reason}): ${results}.` : `Failed after ${took} (${failure.reason}).`;
}
function failedResources(report) {
    const { outcomes, tookMs, command, dryRun } = report;
    if (dryRun && command !== 'show') {
        return `Dry run: would fail, ${failedOutcomes(report).length} of ${outcomes.length} refused. Nothing was changed.`;
    }
    // Not said of what failed on its way: a write whose answer was lost may have had its effect.
    const isKnown = outcomes.every(({ result, changed }) => result !== 'failed' && !changed);
    const nothing = command !== 'show' && isKnown ? ' Nothing was changed.' : '';
    return `Failed: ${tallyText(report)} in ${(0,core_text/* duration */.p0)(tookMs)}.${nothing}`;
}
function shown(report) {
    const waiting = report.outcomes.filter(({ ready }) => !ready).length;
    const state = waiting === 0 ? 'ready' : `${waiting} not ready`;
    return `Found ${declaredText(report.outcomes)}, ${state} (${(0,core_text/* duration */.p0)(report.tookMs)}).`;
}
function nothingToDo(report) {
    const { outcomes, command } = report;
    // No word for all of them may say that what is left alone is gone.
    if (outcomes.some(({ result }) => result === 'left-alone'))
        return tallyText(report);
    return `${declaredText(outcomes)} ${outcomes.length === 1 ? 'is' : 'are'} ${(0,core_command/* commandRow */.u)(command).kept}`;
}
function done(report) {
    const { outcomes, command } = report;
    const took = (0,core_text/* duration */.p0)(report.tookMs);
    const title = (0,core_command/* commandRow */.u)(command).done;
    const waiting = outcomes.filter(({ ready, observed }) => observed && !ready && command === 'apply').length;
    const notReady = waiting > 0 ? ` ${(0,core_text/* count */.U9)(waiting, 'resource')} not ready yet.` : '';
    if (outcomes.every(({ changed }) => !changed))
        return `Nothing to do: ${nothingToDo(report)} (${took}).${notReady}`;
    return `${title}: ${tallyText(report)} in ${took}.${notReady}`;
}
function wouldDo(report) {
    const { outcomes, command } = report;
    const parts = [...tally(outcomes)];
    const doing = parts.flatMap(([result, number]) => {
        const { verb } = resultRow(result);
        return verb === undefined ? [] : [`${verb} ${number}`];
    });
    if (doing.length === 0)
        return `Dry run: nothing to do, ${nothingToDo(report)}.`;
    const rest = parts.flatMap(([result, number]) => resultRow(result).isChange ? [] : [`${number} ${resultText(result, { command, dryRun: false })}`]);
    const others = rest.length > 0 ? ` (${rest.join(', ')})` : '';
    return `Dry run: would ${doing.join(', ')}${others}. Nothing was changed. Remove "dry-run: true" to ${command}.`;
}
/** Failures come first: they are what the reader has to know. */
function tallyText({ outcomes, command }) {
    const parts = [...tally(outcomes)].toSorted(([a], [b]) => Number(resultRow(b).isBad) - Number(resultRow(a).isBad));
    return parts.map(([result, number]) => `${number} ${resultText(result, { command, dryRun: false })}`).join(', ');
}
function declaredText(outcomes) {
    return (0,registry/* kinds */.EZ)()
        .flatMap((kind) => {
        const number = outcomes.filter((outcome) => outcome.kind === kind).length;
        return number === 0 ? [] : [(0,core_text/* count */.U9)(number, kind, (0,registry/* resourceType */.Vm)(kind).plural)];
    })
        .join(' and ');
}

;// CONCATENATED MODULE: ./src/report/annotations.ts
// What is shown beside the run and the code. Pure.




/** GitHub shows ten of a level a step (docs.github.com, usage limits of problem matchers), and cuts longer messages. */
const MAX_OF_A_LEVEL = 10;
const annotations_MAX_MESSAGE_LENGTH = 4096;
/** The annotations of a run, at most ten of each level; where there are more, the tenth counts the rest. */
function annotationsOf(report) {
    const warnings = report.warnings.map((message) => noteOf('warning', message));
    const notices = report.notices.map((message) => noteOf('notice', message));
    return [...capped(errorsOf(report)), ...capped(warnings), ...capped(notices)];
}
/** The messages of the errors that there was no annotation left for. */
function errorsWithoutAnnotation(report) {
    return beyondAnnotations(errorsOf(report).map(({ message }) => message));
}
/** The warnings that there was no annotation left for. */
function warningsWithoutAnnotation({ warnings }) {
    return beyondAnnotations(warnings);
}
function beyondAnnotations(messages) {
    return messages.length <= MAX_OF_A_LEVEL ? [] : messages.slice(MAX_OF_A_LEVEL - 1);
}
function errorsOf(report) {
    const { failure } = report;
    const ofRun = !failure
        ? []
        : failure.issues?.length
            ? failure.issues.map((issue) => faultOf(issue, failure.reason))
            : [
                {
                    ...errorOf(failure.reason, failure.message),
                    ...(failure.example !== undefined && { example: failure.example })
                }
            ];
    return [...ofRun, ...failedOutcomes(report).flatMap((outcome) => errorsOfOutcome(outcome, report))];
}
function errorsOfOutcome(outcome, report) {
    const { failure } = outcome;
    if (!failure)
        return [];
    if (failure.issues?.length)
        return failure.issues.map((issue) => faultOf(issue, failure.reason));
    return [errorOf(failure.reason, failureText(outcome), placeOfOutcome(outcome, report))];
}
/** Where the field is declared that a new resource would be needed for; else where the resource is. */
function placeOfOutcome({ kind, name, fields }, { plan }) {
    const change = plan?.changes.find((candidate) => candidate.kind === kind && candidate.name === name);
    const culprit = fields.find(({ effect }) => effect === 'replace');
    const declared = change?.declared;
    return declared && culprit ? (0,resource/* locationOf */.hD)(declared, culprit.path) : declared?.location;
}
function faultOf({ message, location }, reason) {
    // The log shows only the message, so that the place has to be said there too.
    return errorOf(reason, issueText({ location, message }), location);
}
function errorOf(reason, message, location) {
    const at = location?.file === undefined ? {} : { at: { file: location.file, line: location.line, column: location.column } };
    return { level: 'error', title: `Pinecone: ${reason}`, message: (0,core_text/* cut */.Jj)(message, annotations_MAX_MESSAGE_LENGTH), ...at };
}
function noteOf(level, message) {
    return { level, title: 'Pinecone', message: (0,core_text/* cut */.Jj)(message, annotations_MAX_MESSAGE_LENGTH) };
}
function capped(annotations) {
    if (annotations.length <= MAX_OF_A_LEVEL)
        return [...annotations];
    const shown = annotations.slice(0, MAX_OF_A_LEVEL - 1);
    const message = `And ${annotations.length - shown.length} more, see the summary and the log.`;
    return [...shown, ...annotations.slice(0, 1).map(({ level }) => ({ level, title: 'Pinecone', message }))];
}

;// CONCATENATED MODULE: ./src/report/log.ts
// Lines for people who read the log. Pure; the runner makes each line safe when it writes it.





/** More resources than this that stay as they are share one line. */
const MAX_KEPT_LINES = 5;
const MAX_VALUE_LENGTH = 80;
const SIGNS = {
    create: '+',
    update: '~',
    replace: '±',
    delete: '-',
    keep: '=',
    refuse: '!'
};
/**
 * The plan: one line a resource that begins with its sign (`+` create, `~` update, `±` replace, `-` delete, `=` keep,
 * `!` refuse), and an indented line for each field that changes or is in the way.
 */
function planLines(plan) {
    // What a sweep keeps has a reason each, which is to be told.
    const kept = plan.changes.filter(({ action, why }) => action === 'keep' && why === undefined);
    const isCollapsed = kept.length > MAX_KEPT_LINES;
    const told = isCollapsed ? plan.changes.filter((change) => !kept.includes(change)) : plan.changes;
    const lines = told.flatMap((change) => changeLines(change, plan));
    if (!isCollapsed)
        return lines;
    const names = (0,core_text/* firstOf */.Ku)(kept.map(({ name }) => name), MAX_KEPT_LINES);
    return [...lines, `= ${kept.length} ${keptText(plan.command)}: ${names}`];
}
function changeLines(change, plan) {
    const why = change.why === undefined ? '' : ` (${change.why})`;
    const line = `${SIGNS[change.action]} ${labelOf(change)}${declaredAs(change)}${detailOf(change, plan)}${why}`;
    const fields = 'fields' in change ? change.fields : [];
    return [line, ...fields.map((field) => `    ${fieldLine(change.kind, field)}`)];
}
function declaredAs(change) {
    return change.name === change.declaredName ? '' : ` (declared as ${change.declaredName})`;
}
function detailOf(change, plan) {
    switch (change.action) {
        case 'create': {
            const about = aboutModel(change.kind, change.model);
            return about === '' ? '' : `: ${about}`;
        }
        case 'update':
            return '';
        case 'replace':
            return `: deleted and created again${change.liftsProtection ? ', its deletion protection lifted' : ''}`;
        case 'delete':
            return change.liftsProtection ? ': its deletion protection lifted' : '';
        case 'keep':
            return `: ${plan.command === 'show' ? (change.observed?.state ?? 'does not exist') : change.isLeftAlone ? 'left alone' : change.isOutdated ? 'left to the newest commit' : keptText(plan.command)}`;
        case 'refuse':
            return `: ${change.failure.reason}`;
    }
}
/** One field's change: `metric: cosine → euclidean`, and whether only a new resource can have it. */
function fieldLine(kind, field) {
    const { path, before, after } = fieldText(kind, field, MAX_VALUE_LENGTH);
    return `${path}: ${before} → ${after}${field.effect === 'replace' ? ' (cannot change in place)' : ''}`;
}
const MAX_NAMES_IN_LINE = 5;
const FIRST_SILENCE_MS = 10_000;
const SILENCE_GROWTH = 1.5;
/**
 * The line to tell of a look at what is still waited for, if any: where something has changed since the one told
 * last, and otherwise after silences that grow by half each time.
 */
function waitingLine(pending, last) {
    const waitedMs = Math.max(...pending.map((one) => one.waitedMs));
    const [only, ...others] = pending;
    if (!only)
        return undefined;
    const states = JSON.stringify(pending.map((one) => [(0,resource/* keyOf */.TN)(one.target), stateText(one)]));
    const silentUntilMs = last ? Math.max(last.waitedMs + FIRST_SILENCE_MS, last.waitedMs * SILENCE_GROWTH) : 0;
    if (last?.states === states && waitedMs < silentUntilMs)
        return undefined;
    const told = { states, waitedMs };
    if (others.length === 0)
        return { line: `${only.target.name}: ${stateText(only)} (${(0,core_text/* duration */.p0)(waitedMs)})`, told };
    const names = pending.map((one) => `${one.target.name} ${stateText(one)}`);
    return {
        line: `Waiting for ${pending.length} after ${(0,core_text/* duration */.p0)(waitedMs)}: ${(0,core_text/* firstOf */.Ku)(names, MAX_NAMES_IN_LINE)}`,
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
/** What became of each resource, a line each, in the order of declaration; what is unchanged may share a line. */
function outcomeLines(report) {
    const same = report.outcomes.filter(({ result }) => result === 'unchanged');
    const isCollapsed = same.length > MAX_KEPT_LINES;
    const told = isCollapsed ? report.outcomes.filter(({ result }) => result !== 'unchanged') : report.outcomes;
    const lines = told.map((outcome) => outcomeLine(outcome, report));
    return isCollapsed ? [...lines, `${same.length} others: ${resultText('unchanged', report)}`] : lines;
}
/** What took less is not said to have taken time. */
const WORTH_TELLING_MS = 1000;
function outcomeLine(outcome, report) {
    const { observed, failure, waitedMs = 0 } = outcome;
    const parts = [
        resultText(outcome.result, report),
        ...(failure ? [failure.reason] : []),
        ...(observed ? [observed.state] : []),
        ...(waitedMs < WORTH_TELLING_MS ? [] : [`waited ${(0,core_text/* duration */.p0)(waitedMs)}`]),
        ...(observed && observed.host !== '' ? [observed.host] : [])
    ];
    return `${labelOf(outcome)}: ${parts.join(', ')}`;
}
/** The end of the log: what became of each resource, and a last line that says it all. */
function reportLines(report) {
    return [...outcomeLines(report), closingLine(report)];
}

;// CONCATENATED MODULE: ./src/report/sections.ts
// Fits Markdown into a budget of bytes by leaving out rows, never parts of one, and counting what is left out.

/** The heading and the sections in their order, in at most `maxBytes` bytes; `''` where not even the heading fits. */
function fitSections(heading, sections, maxBytes) {
    const present = sections.filter(({ rows }) => rows.length > 0);
    const whole = sections_text(heading, present, new Map(present.map((section) => [section, section.rows.length])));
    if ((0,core_text/* byteLength */.dp)(whole) <= maxBytes)
        return whole;
    let left = maxBytes - (0,core_text/* byteLength */.dp)(`${heading}\n`);
    if (left < 0)
        return '';
    // What even a section without any row takes is set aside first, so that no section goes unmentioned.
    const shown = new Map();
    for (const section of byRank(present)) {
        const bytes = (0,core_text/* byteLength */.dp)(sectionText(section, 0));
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
function byRank(sections) {
    return sections.toSorted((a, b) => a.rank - b.rank);
}
function rowsThatFit({ head, rows }, maxBytes) {
    // The head comes with the first row, and an empty line after the last.
    let bytes = (0,core_text/* byteLength */.dp)([...head, '', ''].join('\n'));
    for (const [number, row] of rows.entries()) {
        const more = (0,core_text/* byteLength */.dp)(`${row}\n`);
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
        // A table or a list goes on until an empty line.
        ...(more > 0 ? [...(shown > 0 ? [''] : []), `… and ${more} more.`] : []),
        ''
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/report/markdown.ts
// The report as GitHub Markdown, for the job's summary and for a comment. Pure. All text from outside goes through
// forMarkdown or codeForMarkdown.






/** GitHub drops a whole summary beyond 1 MiB; what it adds on the way is not told, so a margin is left. */
const MAX_SUMMARY_BYTES = 1_048_576 - 16_384;
/** Escaped, a message can grow to eighteen times its length: then it still fits into a comment of 65 536 characters. */
const markdown_MAX_MESSAGE_LENGTH = 2000;
const markdown_MAX_VALUE_LENGTH = 200;
/**
 * Renders the report in at most `maxBytes` bytes of UTF-8 (a character has one at the least, so that the limit of a
 * comment, 65 536 characters, can be given as well). Where it does not fit, rows are left out and counted.
 */
function renderMarkdown(report, maxBytes = MAX_SUMMARY_BYTES) {
    return fitSections(`## ${headingIcon(report)} Pinecone · ${headlineOf(report)}`, sectionsOf(report), maxBytes);
}
function headingIcon(report) {
    if (report.failure?.reason === 'cancelled')
        return '⏹️';
    if (hasFailed(report))
        return '❌';
    if (report.outcomes.some(({ result }) => result === 'left-alone'))
        return '⚠️';
    return report.dryRun ? '🔎' : '✅';
}
function sectionsOf(report) {
    return [
        {
            title: '',
            head: ['| Resource | Result | Host |', '| --- | --- | --- |'],
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
            title: '### Faults',
            head: ['| Where | What |', '| --- | --- |'],
            rows: faultsOf(report).map((issue) => faultRow(issue, report)),
            rank: 1
        },
        {
            title: '### Reasons',
            head: ['| Resource | Why |', '| --- | --- |'],
            // Why something is left alone is a warning already.
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
    const status = observed === undefined ? '' : ` · ${(0,core_text/* forMarkdown */.Bm)(markdown_short(observed.state))}`;
    return row([
        resourceCell(outcome),
        `${resultCell({ ...outcome, hasFailed }, report)}${status}`,
        (0,core_text/* codeForMarkdown */.UE)(markdown_short(observed?.host))
    ]);
}
/** What summary and comment call a resource: its type, its name, and the declared one where that is another. */
function resourceCell({ kind, name, declaredName }) {
    const declared = name === declaredName ? '' : ` (declared as ${(0,core_text/* codeForMarkdown */.UE)(declaredName)})`;
    return `${kind} ${(0,core_text/* codeForMarkdown */.UE)(name)}${declared}`;
}
/** What summary and comment say of how a resource ended. */
function resultCell({ result, hasFailed }, run) {
    const { icon, isChange } = resultRow(hasFailed && result === 'absent' ? 'failed' : result);
    return `${icon === '' || (run.dryRun && isChange) ? '' : `${icon} `}${resultText(result, run)}`;
}
/** The hosts as lines of an environment file, to be copied; nothing where there is none. */
function hostLines(rows) {
    // What is no host or no name is not for a shell.
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
    return fieldRowOf(outcome.name, fieldText(outcome.kind, field, markdown_MAX_VALUE_LENGTH), field.effect === 'replace');
}
/** The head of a table of changed fields. */
const FIELDS_HEAD = ['| Resource | Field | Before | After | |', '| --- | --- | --- | --- | --- |'];
/** A changed field's row. */
function fieldRowOf(name, { path, before, after }, isReplaced) {
    return row([
        (0,core_text/* codeForMarkdown */.UE)(name),
        (0,core_text/* codeForMarkdown */.UE)(markdown_short(path)),
        valueCell(before),
        valueCell(after),
        isReplaced ? 'cannot change in place' : 'in place'
    ]);
}
function valueCell(words) {
    return words === NO_VALUE || words === REMOVED ? words : (0,core_text/* codeForMarkdown */.UE)(words);
}
/** Text of our own, to be copied. */
function exampleRows(example) {
    if (example === undefined)
        return [];
    // One row, so that it is left out as a whole where there is no room.
    return [['', '  ```yaml', ...example.split('\n').map((line) => `  ${line}`), '  ```'].join('\n')];
}
/** What has issues stands in their table, and not here again. */
function failureRows(report) {
    const { failure } = report;
    const ofRun = failure
        ? [
            ...(hasIssues(failure) ? [] : [`- ${reasonText(failure.reason)} ${messageText(failure.message)}`]),
            ...exampleRows(failure.example)
        ]
        : [];
    const ofResources = failedOutcomes(report).flatMap(({ failure, ...outcome }) => failure && !hasIssues(failure) ? [failureRow(outcome, failure)] : []);
    return [...ofRun, ...ofResources];
}
function hasIssues({ issues = [] }) {
    return issues.length > 0;
}
/** Why a resource failed, as an item of a list. */
function failureRow({ kind, name }, { reason, message }) {
    const why = reason === '' ? '–' : reasonText(reason);
    return `- **${kind}** ${(0,core_text/* codeForMarkdown */.UE)(name)} ${why} ${messageText(message)}`;
}
/** A failure's reason before its message. */
function reasonText(reason) {
    return `(${(0,core_text/* codeForMarkdown */.UE)(reason)}):`;
}
/** The issues of the run and of its resources, in the order of declaration. */
function faultsOf(report) {
    return [...(report.failure?.issues ?? []), ...report.outcomes.flatMap(({ failure }) => failure?.issues ?? [])];
}
function faultRow({ location, message }, { places }) {
    const where = (0,core_text/* codeForMarkdown */.UE)(markdown_short(locationText(location)));
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
    return (0,core_text/* forMarkdown */.Bm)((0,core_text/* cut */.Jj)(message, markdown_MAX_MESSAGE_LENGTH));
}
/** A table's row. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function markdown_short(text = '') {
    return (0,core_text/* cut */.Jj)(text, markdown_MAX_VALUE_LENGTH);
}

;// CONCATENATED MODULE: ./src/plan/change.ts


/** Whether nothing of a plan may be carried out. */
function isBlocked(plan) {
    return plan.changes.some((change) => change.action === 'refuse' && change.isBlocking);
}
/** The output `plan`: what is kept is left out. */
function planJson(plan) {
    return plan.changes
        .filter((change) => change.action !== 'keep')
        .map((change) => ({
        kind: change.kind,
        name: (0,registry/* fullNameOf */.E4)(change),
        action: change.action,
        fields: ('fields' in change ? change.fields : []).map(({ path, before, after, effect }) => ({
            path: (0,json/* pathText */.LF)(path),
            before: before ?? null,
            after,
            effect
        }))
    }));
}

;// CONCATENATED MODULE: ./src/report/outputs.ts
// The step's outputs. Pure.





const OF_ONE = (/* unused pure expression or super */ null && (['name', 'host', 'status', 'kind', 'result']));
const OF_ALL = (/* unused pure expression or super */ null && (['created', 'changed', 'ready', 'resources', 'plan', 'markdown', 'skipped', 'reason']));
/** The outputs' names, in the order of `action.yml`. */
function outputNames() {
    return [...OF_ONE, ...kinds().flatMap((kind) => [`${kind}-name`, `${kind}-host`]), ...OF_ALL];
}
/**
 * A job's outputs may have 1 MB, which GitHub reckons by UTF-16 (docs.github.com, jobs.<job_id>.outputs): 2 bytes a
 * unit. A tenth is left to the outputs of the job's other steps.
 */
const MAX_OUTPUT_UNITS = 450_000;
/** Markdown to be passed on: into a comment (65 536 characters), or through an environment (128 KiB on Linux). */
const MAX_MARKDOWN_BYTES = 65_000;
const MIN_MARKDOWN_BYTES = 16_000;
/**
 * The outputs of a run, and a warning where detail had to be left out of them to stay within what GitHub takes.
 * JSON stays JSON, whatever is left out.
 */
function fitOutputs(report, maxUnits = MAX_OUTPUT_UNITS) {
    const scalars = scalarOutputs(report);
    const taken = unitsOf(scalars);
    for (const [step, { without, texts }] of detailSteps(report).entries()) {
        const parts = texts();
        if (taken + unitsOf(parts) > maxUnits)
            continue;
        const outputs = { ...scalars, ...parts };
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
/** What is left out when it is too long, in this order: each step goes further than the one before. */
function detailSteps(report) {
    const markdown = renderMarkdown(report, MAX_MARKDOWN_BYTES);
    const shorter = renderMarkdown(report, MIN_MARKDOWN_BYTES);
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
    let parts = full;
    return steps.map(([without, texts]) => {
        const these = (parts = { ...parts, ...texts });
        return { without, texts: () => these };
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
        name: only === undefined ? '' : (0,registry/* fullNameOf */.E4)(only),
        host: hostOf(only),
        status: (0,core_text/* onOneLine */.GJ)(only?.observed?.state ?? ''),
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
    return { [`${kind}-name`]: only === undefined ? '' : (0,registry/* fullNameOf */.E4)(only), [`${kind}-host`]: hostOf(only) };
}
function hostOf(outcome) {
    return (0,core_text/* onOneLine */.GJ)(outcome?.observed?.host ?? '');
}
function isSeenReady({ ready, observed }) {
    return ready && observed !== undefined;
}
/** The run's own reason; else that of the first resource, but for those that were only not tried, which come last. */
function reasonOf({ failure, outcomes }) {
    const failed = outcomes.filter((outcome) => outcome.failure !== undefined);
    const first = failed.find(({ result }) => result !== 'not-attempted') ?? failed[0];
    return failure?.reason ?? first?.failure?.reason ?? '';
}
function resourcesText({ outcomes }, detail) {
    const shown = detail === 'none' ? [] : outcomes;
    const sections = (0,registry/* kinds */.EZ)().map((kind) => [
        (0,registry/* resourceType */.Vm)(kind).plural,
        // Not built by assignment: a key such as `__proto__` would be lost.
        Object.fromEntries(shown
            .filter((outcome) => outcome.kind === kind)
            .map((outcome) => [(0,registry/* fullNameOf */.E4)({ ...outcome, name: outcome.declaredName }), resourceJson(outcome, detail)]))
    ]);
    return (0,core_text/* jsonText */.s$)({ version: 1, ...Object.fromEntries(sections) });
}
function resourceJson(outcome, detail) {
    const { kind, result, failure, observed } = outcome;
    const shown = (0,registry/* resourceType */.Vm)(kind).report.shown.flatMap(([key, path]) => {
        const value = detail === 'all' ? (0,json/* valueAt */.fK)(observed?.model, path) : undefined;
        return value === undefined || value === null ? [] : [[key, value]];
    });
    return {
        name: (0,registry/* fullNameOf */.E4)(outcome),
        host: hostOf(outcome),
        status: (0,core_text/* onOneLine */.GJ)(observed?.state ?? ''),
        ready: isSeenReady(outcome),
        result,
        ...(failure && { reason: failure.reason }),
        ...(outcome.why !== undefined && { why: (0,core_text/* onOneLine */.GJ)(outcome.why) }),
        ...Object.fromEntries(shown)
    };
}
function planText({ plan }, fields) {
    if (!plan)
        return '';
    const changes = planJson(plan);
    if (fields === 'all')
        return (0,core_text/* jsonText */.s$)(changes);
    return (0,core_text/* jsonText */.s$)(changes.map((change) => ({
        ...change,
        fields: fields === 'none'
            ? []
            : change['fields'].map(({ path, effect }) => ({ path, effect }))
    })));
}

;// CONCATENATED MODULE: ./src/report/reporter.ts
// Tells the runner of a run, a call a stage. Here the secret is taken out before anything is cut or escaped.







/** Makes a reporter that writes through `runner`. */
function createReporter(runner, redact) {
    let told;
    let retries = 0;
    return {
        plan: (plan, dryRun) => {
            const lines = planLines(redactPlan(plan, redact));
            if (lines.length > 0)
                runner.group(dryRun ? 'Plan (dry run: nothing is changed)' : 'Plan', lines);
        },
        waiting: (pending) => {
            const next = waitingLine(pending, told);
            if (!next)
                return;
            told = next.told;
            runner.info(next.line);
        },
        trace: (line) => {
            runner.debug(line);
        },
        retrying: (error, afterMs) => {
            retries += 1;
            // The first tells that something is wrong, the others only that it still is.
            if (retries <= 2 || retries % 10 === 0)
                runner.info(`${error.message} Trying again in ${(0,core_text/* duration */.p0)(afterMs)}.`);
        },
        finish: (report) => {
            try {
                finish(redactReport(report, redact), runner);
            }
            catch (thrown) {
                // Whatever cannot be reported: later steps get every output, and the step fails.
                const failure = report.failure ?? (0,errors/* failureFrom */.J)(thrown);
                finish(redactReport({ ...report, plan: undefined, outcomes: [], notices: [], warnings: [], failure }, redact), runner);
            }
        },
        finishPost: ({ outcomes, failure, tookMs }) => {
            const kept = outcomes.filter(({ result }) => result === 'refused');
            const report = redactReport({
                command: 'destroy',
                dryRun: false,
                plan: undefined,
                outcomes: outcomes.filter(({ result }) => result !== 'refused'),
                isSkipped: false,
                failure,
                notices: [],
                warnings: kept.map((outcome) => outcome.failure?.message ?? ''),
                tookMs
            }, redact);
            if (hasFailed(report))
                runner.fail();
            for (const annotation of annotationsOf(report))
                runner.annotate(annotation);
            for (const line of reportLines(report))
                runner.info(line);
        }
    };
}
function finish(report, runner) {
    // First what later steps need: a cancelled run may be killed within this second.
    if (hasFailed(report))
        runner.fail();
    const { outputs, warnings } = fitOutputs(report);
    runner.setOutputs(outputs);
    const whole = { ...report, warnings: [...report.warnings, ...warnings] };
    runner.writeSummary(renderMarkdown(whole));
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

/***/ 650:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ createRunner)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79);
/* harmony import */ var _core_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(258);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(20);
// The only writer to the log, the outputs and the summary. Everything is synchronous: when a run is cancelled, all of
// it has to be written before the process ends.




const LINGER_MS = 500;
const MOST_LINGER_MS = 10_000;
/** The longest message of an annotation, in characters: GitHub cuts there. */
const MAX_ANNOTATION_LENGTH = 4096;
/** Makes the writer. The key has to be masked before. */
function createRunner({ redact, summaryPath }) {
    // Making a line safe can bring the secret's parts together, and redacting cannot make a command.
    const safe = (line, maxLength) => redact((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .forLog */ .Ig)(redact(line), maxLength));
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
            // Later steps would go on with empty outputs.
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
        // As it is: the post step goes by the names in it. Nobody sees it, and no text from outside is in it.
        saveState: (name, value) => attempt(() => {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__.saveState(name, value);
        }),
        fail: () => {
            process.exitCode = 1;
        },
        end: () => {
            // A proxy that never answers would hold a finished step for minutes. The timers alone hold nothing; and whoever
            // reads the log slowly gets all of it, but has not for ever.
            setTimeout(() => process.stdout.write('', () => process.exit()), LINGER_MS).unref();
            setTimeout(() => process.exit(), MOST_LINGER_MS).unref();
        }
    };
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
        const text = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)((0,_core_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactJson */ .K)(JSON.parse(value), redact));
        // A secret that is made of JSON's own punctuation: rather nothing of it than the secret, or no JSON.
        return redact(text) === text ? text : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(redact(''));
    }
    catch {
        return redact(value);
    }
}


/***/ }),

/***/ 657:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makesRoom),
/* harmony export */   l: () => (/* binding */ carriedOver)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(153);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(312);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(578);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(920);




/** Overlays the settings of what exists with the declared ones, so that a replace keeps what nobody declares. */
function carriedOver(declared, observed) {
    const { fields, canCarryOver } = (0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(declared.kind);
    const guarded = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuarded */ .JN)(observed) ? { deletion_protection: 'enabled' } : {};
    const settings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldValuesOf */ .kH)(fields, { ...observed.model, ...guarded }).filter((one) => isSetting(one) && !isDeclared(one, declared.model));
    const [kept, lost] = [true, false].map((isKept) => settings.filter(({ path }) => (canCarryOver?.(path, declared, observed.model) ?? true) === isKept));
    const model = (kept ?? []).reduce((model, { path, value }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .withValueAt */ .h7)(model, path, value), {});
    const worthAWord = (lost ?? []).filter(({ field, value }) => value !== field.whenAbsent);
    return { model: merged(model, declared.model), lost: worthAWord };
}
/** Neither an origin, nor a tag of ours, which the new one gets anew. */
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
/** Whether deleting a resource makes room where a project has as many as it may have `of` something. */
function makesRoom({ kind, model }, of) {
    const spec = model['spec'];
    const own = [(0,_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceType */ .Vm)(kind).plural, ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(spec) ? Object.keys(spec) : [])];
    return own.some((word) => word === of || `${word}s` === of);
}


/***/ }),

/***/ 312:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   VZ: () => (/* binding */ isAsDeclared),
/* harmony export */   kH: () => (/* binding */ fieldValuesOf),
/* harmony export */   ki: () => (/* binding */ observedValue),
/* harmony export */   yA: () => (/* binding */ declaredValuesOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);

/** A key that this release does not know: it says nothing of what an answer means by leaving it out. */
const PASSED_ON = { path: '', rule: { type: 'any' }, change: 'replace', mayBeUnanswered: true, description: '' };
/** A mapping that is declared empty: it asks for there being one, whatever Pinecone fills it with. */
const EMPTY_MAPPING = {
    path: '',
    rule: { type: 'any' },
    change: 'replace',
    canonical: (value) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? {} : value),
    description: ''
};
/**
 * The fields that a model holds, by the table, in the table's order and then the model's.
 * What the table does not name is left out.
 */
function fieldValuesOf(fields, model) {
    return fields.flatMap((field) => pathsOf(field.path.split('.'), model).flatMap((path) => {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(model, path);
        return value === undefined ? [] : [{ field, path, value }];
    }));
}
/**
 * All that a declared model says: its fields, and what the table does not name. That is keys that are passed on (value by
 * value, since answers may add to them) and empty mappings.
 */
function declaredValuesOf(fields, declared) {
    const patterns = fields.map(({ path }) => path.split('.'));
    return [...fieldValuesOf(fields, declared), ...unnamedIn(patterns, declared)];
}
/** What a model holds and no pattern leads to. */
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
/** The value of a declared field in what was observed, as far as it is known. */
function observedValue(fieldValue, observed) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(observed, fieldValue.path);
    return value === undefined || value === null ? fieldValue.field.whenAbsent : value;
}
/** Whether what was observed already is what is declared. */
function isAsDeclared(fieldValue, observed) {
    const before = observedValue(fieldValue, observed);
    if (fieldValue.field.removedBy === fieldValue.value)
        return before === undefined || (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEqual */ .n4)(before, fieldValue.value);
    if (before === undefined)
        return fieldValue.field.mayBeUnanswered === true;
    const { canonical = (value) => value } = fieldValue.field;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEqual */ .n4)(canonical(before), canonical(fieldValue.value));
}
/** What changing a field from `before` takes. */
function effectOf(fieldValue, before) {
    const { change } = fieldValue.field;
    return typeof change === 'function' ? change(before, fieldValue.value) : change;
}


/***/ }),

/***/ 978:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Du: () => (/* binding */ LIFETIMES),
/* harmony export */   T9: () => (/* binding */ hasNameOf),
/* harmony export */   n_: () => (/* binding */ jobOwner)
/* harmony export */ });
/* unused harmony exports repositoryTag, jobOf, isRandomJobId, nameTailOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** The lifetimes, as the input `lifetime` takes them. */
const LIFETIMES = ['permanent', 'pull-request', 'run', 'job'];
/**
 * The repository's id as an ownership tag has it: alone on github.com, elsewhere with the host of the server, since ids are
 * unique to a server only. A tag's value takes no `:`.
 */
function repositoryTag(repositoryId, serverUrl) {
    const host = URL.parse(serverUrl)?.host.toLowerCase() ?? '';
    if (repositoryId === '' || host === 'github.com' || host === '')
        return repositoryId;
    // A value has at most 120 characters, and of these only some (an IPv6 address has others).
    const legal = host.replace(/[^a-z0-9.-]/g, '_');
    if (legal.length <= MAX_HOST_LENGTH)
        return `${repositoryId}@${legal}`;
    const hash = createHash('sha256').update(host).digest('hex').slice(0, 8);
    return `${repositoryId}@${legal.slice(0, MAX_HOST_LENGTH - hash.length - 1)}-${hash}`;
}
/** What the 120 characters of a tag's value leave beside an id of up to 19 digits. */
const MAX_HOST_LENGTH = 100;
const JOB_ID_DIGITS = 12;
const UUID = /^github_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Identifies a job by an id that no two jobs of one run share; the job's key and its place in a matrix are no such id. */
function jobOf({ runId, runAttempt, ...sources }) {
    const jobId = jobIdFrom(sources);
    return { runId, runAttempt, jobId, nameTail: `job-${jobId}` };
}
/** Whether a job is told from others by a random id only, which its later steps have to be handed. */
function isRandomJobId({ checkRunId, trackingId }) {
    return !/^\d+$/.test(checkRunId) && !UUID.test(trackingId);
}
function jobIdFrom({ checkRunId, trackingId, handedOn, random }) {
    if (/^\d+$/.test(checkRunId))
        return checkRunId;
    if (UUID.test(trackingId))
        return createHash('sha256').update(trackingId).digest('hex').slice(0, JOB_ID_DIGITS);
    return /^[0-9a-f]{12}$/.test(handedOn) ? handedOn : random.slice(0, JOB_ID_DIGITS);
}
/** What the names of an owner's resources end in; `''` for nothing. */
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
/** Whether a name ends as the names of an owner's resources do. Tags can be copied, and a name cannot. */
function hasNameOf(owner, name) {
    const tail = nameTailOf(owner);
    return tail === '' || name.endsWith(`-${tail}`);
}


/***/ }),

/***/ 920:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ isNamedAsOwned),
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   HY: () => (/* binding */ hasFreeTag),
/* harmony export */   JN: () => (/* binding */ isGuarded),
/* harmony export */   R8: () => (/* binding */ EXPIRY_TAG),
/* harmony export */   Zd: () => (/* binding */ OWNERSHIP_PREFIX),
/* harmony export */   bx: () => (/* binding */ declaredNameOf),
/* harmony export */   kh: () => (/* binding */ PROTECTION_LIFTED_TAG),
/* harmony export */   m9: () => (/* binding */ readOwnership),
/* harmony export */   mZ: () => (/* binding */ ownershipTagsOf),
/* harmony export */   nH: () => (/* binding */ tagsLeft),
/* harmony export */   nl: () => (/* binding */ ownershipTagPath),
/* harmony export */   uZ: () => (/* binding */ ownershipTagsFor)
/* harmony export */ });
/* unused harmony export withoutOwnershipTags */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(153);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(578);
/* harmony import */ var _resource_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(377);



/** What the keys of our ownership tags begin with, in tags and metadata. Declarations may not use it. */
const OWNERSHIP_PREFIX = 'gha-';
/** The ownership tag that says from when on a sweep may take a resource, in seconds since the epoch. */
const EXPIRY_TAG = 'gha-expires-at';
/**
 * The ownership tag of a resource whose deletion protection was lifted in order to delete it: where that came to
 * nothing, the next run puts the protection back.
 */
const PROTECTION_LIFTED_TAG = 'gha-protection-lifted';
/** The path of an ownership tag in a model. */
function ownershipTagPath(kind, tag) {
    return [(0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(kind).ownership.at, tag];
}
/**
 * The ownership tags of a resource that is made for an owner.
 *
 * @param expiresAt seconds since the epoch; what is permanent does not expire
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
/** Reads the ownership tags of a resource. */
function readOwnership({ kind, model }) {
    const ownershipTags = ownershipTagsOf(kind, model);
    const repositoryId = ownershipTags['gha-repository-id'] ?? '';
    const [pullRequest, runId] = [ownershipTags['gha-pull-request'], ownershipTags['gha-run-id']];
    if (pullRequest === undefined && runId === undefined) {
        // What is permanent never expires: of something temporary, the other tags are lost.
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
/** Whether a resource has exactly the ownership tags of an owner, not merely some of its repository's. */
function isOwnedBy(owner, ownership) {
    if (ownership.by !== owner.lifetime || ownership.repositoryId !== owner.repositoryId)
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
                ownership.jobId === owner.jobId);
    }
}
/**
 * Whether the name of a resource ends as its ownership tags say. Tags can be copied (an index that is restored from a
 * backup bears those of the backup's source), so what nothing declares is deleted only where this holds.
 */
function isNamedAsOwned({ name }, ownership) {
    return nameTailsOf(ownership).some((tail) => name.endsWith(`-${tail}`));
}
/** What a name may end in (see `nameTailOf` in `owner.ts`). */
function nameTailsOf(ownership) {
    switch (ownership.by) {
        case 'pull-request':
            return [`pr-${String(ownership.pullRequest)}`];
        case 'run':
            return [`run-${ownership.runId}`];
        case 'job':
            return [`job-${ownership.jobId}`];
        case 'nobody':
        case 'permanent':
        case 'malformed':
            return [];
    }
}
/** The name under which a resource was declared, as far as its ownership tags tell. */
function declaredNameOf(observed) {
    return ownershipTagsOf(observed.kind, observed.model)['gha-declared-name'];
}
/** Whether nothing may delete a resource before its deletion protection is lifted, or has been lifted to delete it. */
function isGuarded({ kind, model }) {
    return (0,_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .isProtected */ .bz)({ model }) || ownershipTagsOf(kind, model)[PROTECTION_LIFTED_TAG] !== undefined;
}
/** Whether a resource may bear all of its tags and one more. */
function hasFreeTag({ kind, model }) {
    return tagsLeft({ kind, model }) > 0;
}
/** How many tags a resource may still get; below 0 where it has too many. What is not limited by number has always room. */
function tagsLeft({ kind, model }) {
    const { at, limit } = (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(kind).ownership;
    const tags = model[at];
    return limit.counts === 'keys' ? limit.max - Object.keys((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(tags) ? tags : {}).length : Infinity;
}
/** A model without ownership tags: what is declared, whoever declares it and whenever that was. */
function withoutOwnershipTags(kind, model) {
    const { at } = resourceType(kind).ownership;
    const { [at]: tags, ...others } = model;
    if (!isObject(tags))
        return model;
    const own = Object.entries(tags).filter(([tag]) => !tag.startsWith(OWNERSHIP_PREFIX));
    return own.length === 0 ? others : { ...others, [at]: Object.fromEntries(own) };
}
/** The ownership tags as they are, texts only. */
function ownershipTagsOf(kind, model) {
    const at = model[(0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceType */ .Vm)(kind).ownership.at];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(at))
        return {};
    return Object.fromEntries(Object.entries(at).filter((entry) => entry[0].startsWith(OWNERSHIP_PREFIX) && typeof entry[1] === 'string'));
}
function numberIn(text) {
    return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 578:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ye: () => (/* binding */ completeForCreation),
  E4: () => (/* binding */ fullNameOf),
  EZ: () => (/* binding */ kinds),
  Vm: () => (/* binding */ resourceType),
  Gg: () => (/* binding */ titleOf)
});

// UNUSED EXPORTS: registerTypes, resourceTypes

// EXTERNAL MODULE: ./src/core/json.ts
var json = __nccwpck_require__(153);
// EXTERNAL MODULE: ./src/resources/resource.ts
var resource = __nccwpck_require__(377);
;// CONCATENATED MODULE: ./src/resources/answers.ts


/** What every version answers alike: the name, the host and the status. The rest is the model; `null` is not set. */
function observedOf(kind, answer, statusOf) {
    if (!(0,json/* isObject */.Gv)(answer))
        return undefined;
    const { name, host, status, ...model } = answer;
    const { state, ready } = statusOf(status);
    if (typeof name !== 'string' || typeof state !== 'string')
        return undefined;
    return { kind, name, host: typeof host === 'string' ? host : '', state, ready, model: withoutNulls(model) };
}
/** Answers say `null` for what is not set. */
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
    if ((0,resource/* hasFailedForGood */.Av)(observed))
        return { is: 'failed', why: `its state is ${state}` };
    return { is: ready ? 'ready' : 'pending' };
}

;// CONCATENATED MODULE: ./src/resources/type.ts
/** Conditions of a rule on whether something is there at all; others are on the value. */
const THERE = { isThere: true };
const ABSENT = { isThere: false };
/** A key for each field, written where the model has it. */
function keysOf(fields) {
    return fields.map(({ path, rule, description }) => ({ path, rule, description }));
}

;// CONCATENATED MODULE: ./src/resources/assistant/assistant.ts



// From Pinecone's OpenAPI 2026-04, assistant_control (CreateAssistantRequest, UpdateAssistantRequest, Assistant).
/** Every field of an assistant. */
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
        mayBeUnanswered: true,
        description: 'Where the assistant is hosted. `us` when left out.'
    }
];
const CODEC = {
    encodeCreate: (name, model) => ({ body: { name, ...model } }),
    encodeUpdate: (patch) => patch,
    decode: (answer) => observedOf('assistant', answer, statusOf)
};
function statusOf(status) {
    return { state: status, ready: status === 'Ready' };
}
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
            keys: keysOf(FIELDS),
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
    readiness: readinessByState,
    api: {
        path: () => '/assistant/assistants',
        pageSize: 100,
        // What a PATCH answers is documented in two ways.
        updateAnswersWhole: false,
        // As Pinecone Local.
        mayBeUnserved: true,
        codecs: { '2026-04': CODEC, '2026-07': CODEC }
    },
    report: {
        shown: [['region', ['region']]],
        about: ({ region }) => (typeof region === 'string' ? [`region ${region}`] : []),
        planLimit: '5 on Starter, more on the others'
    }
};

// EXTERNAL MODULE: ./src/resources/fields.ts
var resources_fields = __nccwpck_require__(312);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __nccwpck_require__(20);
;// CONCATENATED MODULE: ./src/resources/index/carry-over.ts

/**
 * Whether an index that replaces another can have the value that the old one has at `path`, where its declaration says
 * nothing of that: not where the two are of different shapes, or where what is declared rules it out.
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
/** Only what is serverless can have a model. */
function isElsewhere({ spec }) {
    return (0,json/* isObject */.Gv)(spec) && spec['serverless'] === undefined;
}
function isOfDeclaredSpec([, kind = ''], { spec }) {
    return !(0,json/* isObject */.Gv)(spec) || spec[kind] !== undefined;
}
/** What follows from the vectors or the model of the old index does not hold for other vectors or another model. */
function areVectorsKept(path, declared, observed) {
    const [wanted, there] = [(0,json/* valueAt */.fK)(declared, ['embed', 'model']), (0,json/* valueAt */.fK)(observed, ['embed', 'model'])];
    if (wanted !== undefined && wanted !== there)
        return path[1] === 'field_map';
    if (declared['vector_type'] === 'sparse')
        return observed['vector_type'] === 'sparse';
    const isDense = declared['dimension'] !== undefined || declared['vector_type'] === 'dense';
    return !(isDense && observed['vector_type'] === 'sparse');
}
/** A schema has one field for each type of vectors, and full-text search has switches that rule each other out. */
function isFieldKept([, , name = '', ...within], declared, observed) {
    const typeOf = (field) => (0,json/* valueAt */.fK)(field, ['type']);
    const fields = (0,json/* valueAt */.fK)(declared, ['schema', 'fields']);
    const type = typeOf((0,json/* valueAt */.fK)(observed, ['schema', 'fields', name]));
    if (!(0,json/* isObject */.Gv)(fields))
        return true;
    const wanted = fields[name];
    const there = (0,json/* valueAt */.fK)(observed, ['schema', 'fields', name]);
    if (wanted === undefined)
        return !Object.values(fields).some((field) => takesSamePlace(field, there));
    if (typeOf(wanted) !== undefined && typeOf(wanted) !== type)
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
/** Whether two fields both have dense vectors, or both sparse ones, of which a schema has one each. */
function takesSamePlace(one, other) {
    const has = (field, type, key) => (0,json/* valueAt */.fK)(field, ['type']) === type || (0,json/* valueAt */.fK)(field, [key]) !== undefined;
    return [
        ['dense_vector', 'embed'],
        ['sparse_vector', 'sparse_embed']
    ].some(([type = '', key = '']) => has(one, type, key) && has(other, type, key));
}
/** Text that is not stored has no full-text search, and the settings of a model are not those of another. */
function isTextKept([key = ''], wanted, there) {
    if (key === 'full_text_search')
        return (0,json/* valueAt */.fK)(wanted, ['store_text']) !== false;
    if (key === 'store_text')
        return (0,json/* valueAt */.fK)(wanted, ['full_text_search']) === undefined;
    const model = (0,json/* valueAt */.fK)(wanted, [key, 'model']);
    return model === undefined || model === (0,json/* valueAt */.fK)(there, [key, 'model']);
}

;// CONCATENATED MODULE: ./src/resources/index/canonical.ts
// What Pinecone has several words for, each with the one form in which both sides are compared (`Field.canonical`).
/**
 * The codes of the languages of full-text search, by their English names, which Pinecone takes too and answers as codes.
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
/** A language by its code: `english` is `en`. What is neither stays as it is. */
function languageCode(language) {
    return typeof language === 'string' ? (LANGUAGE_CODES.get(language.toLowerCase()) ?? language) : language;
}
/** A type of pod with its size: `p1` is `p1.x1`, as the official clients' tests against Pinecone have it. */
function sizedPodType(podType) {
    return typeof podType === 'string' && /^[a-z]\d$/.test(podType) ? `${podType}.x1` : podType;
}
/** A list in which neither order nor repetition counts. */
function asSet(list) {
    return Array.isArray(list) ? [...new Set(list)].sort() : list;
}

;// CONCATENATED MODULE: ./src/resources/index/fields.ts

// From Pinecone's OpenAPI 2026-04, db_control (CreateIndexRequest, CreateIndexForModelRequest,
// ConfigureIndexRequest, IndexModel).
/** A tag's value: at most 120 of these characters. `''` removes the tag. */
const TAG_VALUE = /^[A-Za-z0-9;@_.+ -]*$/;
const EMBED_DESCRIPTIONS = {
    field_map: 'Which field of a record holds the text that is embedded: `{text: <field>}`.',
    read_parameters: 'Parameters of the model for queries. Declared keys are enforced.',
    write_parameters: 'Parameters of the model for writes. Declared keys are enforced.'
};
/** Every field of an index in the classic dialect, in whose words the one model is written (see `typed-fields.ts`). */
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
        canonical: sizedPodType,
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
        canonical: asSet,
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
/** Whether an index has the one vector of the classic shape rather than a schema of typed fields. */
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
        mayBeUnanswered: true,
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
    const sized = sizedPodType(value ?? null);
    const match = /^([a-z]\d)\.x(\d)$/.exec(typeof sized === 'string' ? sized : '');
    return match ? [match[1] ?? '', Number(match[2])] : ['', 0];
}

;// CONCATENATED MODULE: ./src/resources/index/rules.ts

/** What may stand at the top of a classic index and means `spec.serverless`. */
const TOP_LEVEL_OF_SERVERLESS = ['cloud', 'region', 'read_capacity', 'schema'];
/** Pinecone's own models (docs.pinecone.io/models), with the vectors that they make. Pinecone alone knows of others. */
const MODELS = [
    ['multilingual-e5-large', 'dense'],
    ['llama-text-embed-v2', 'dense'],
    ['pinecone-sparse-english-v0', 'sparse']
];
const SPARSE_MODELS = MODELS.flatMap(([model, vectors]) => (vectors === 'sparse' ? [model] : []));
/** A rule, after what it says to whoever breaks it. */
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
        when: { [one]: THERE, ...(one !== 'serverless' && { serverless: ABSENT }) },
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
        when: { embed: THERE },
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
        when: { embed: THERE },
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
    const absent = Object.fromEntries(without.map((other) => [`spec.${other}`, ABSENT]));
    return rule(`"{key}" at the top means ${meaning}`, {
        in: '',
        when: { [`spec.${spec}`]: THERE, ...absent },
        asWritten: true,
        forbid: TOP_LEVEL_OF_SERVERLESS
    });
}
/**
 * The API accepts a read capacity as a whole, in version 2026-04 only so, and half of one is not declared for an
 * existing index either. Pinecone's OpenAPI 2026-04, ReadCapacity.
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
        rule(message, { ...whole, when: { mode: ABSENT, dedicated: THERE } })
    ];
}
/** `spec.pod.pods` is shards times replicas. Shards count 1 where they are not declared, as in the API. */
function* podIssues(fields) {
    const [pods, replicas] = [fields.at('spec.pod.pods'), fields.at('spec.pod.replicas')];
    const shardsField = fields.at('spec.pod.shards');
    const shards = shardsField ? shardsField.value : 1;
    // What has an issue of its own cannot be reckoned with.
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
        const product = `${shards} × ${replicas.value} = ${shards * replicas.value}`;
        const message = `Expected shards × replicas, ${product}. Remove "spec.pod.pods"; the others say it all.`;
        yield [pods, `${beginning} ${message}`];
    }
}

;// CONCATENATED MODULE: ./src/resources/index/classic-dialect.ts




/** The number of pods, which is `shards` times `replicas`, and so no field of the model (see `CLASSIC_RULES`). */
const PODS = {
    path: 'spec.pod.pods',
    rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
    description: 'How many pods a pod-based index has: `shards` times `replicas`, which say it better.'
};
/** Keys that can also be written elsewhere, as in Pinecone's create-for-model body. */
function shortcut(key) {
    const { path } = key;
    const [, spec, name = ''] = path.split('.');
    if (spec === 'serverless' && TOP_LEVEL_OF_SERVERLESS.includes(name))
        return [{ ...key, path: path.slice('spec.serverless.'.length), target: path }];
    return path === 'metric' || path === 'dimension' ? [{ ...key, path: `embed.${path}`, target: path }] : [];
}
const OWN_KEYS = keysOf(INDEX_FIELDS);
/** How an index is written in the words of 2026-04, which are the model's. */
const CLASSIC_DIALECT = {
    dialect: 'classic',
    keys: [...OWN_KEYS, ...OWN_KEYS.flatMap(shortcut), PODS],
    rules: CLASSIC_RULES,
    // `shards` counts 1 where it is not declared, as in the API (Pinecone's OpenAPI 2026-04, PodSpec).
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
            ['spec.pod.schema', 'A pod-based index has "metadata_config": {"indexed": […]} instead.'],
            ['spec.serverless.metadata_config', 'A serverless index has "schema": {"fields": …} instead.'],
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

;// CONCATENATED MODULE: ./src/resources/index/codec-classic.ts


/**
 * Version 2026-04: `dimension`, `metric`, `vector_type` and `spec` at the top. The model is in these words too, so
 * nothing has to be moved. Pinecone's OpenAPI 2026-04, db_control.
 */
const CLASSIC_CODEC = {
    encodeCreate: (name, model) => model['embed'] === undefined ? { body: { name, ...model } } : encodeForModel(name, model),
    encodeUpdate: (patch) => patch,
    decode
};
/**
 * IndexModel. An answer without what every classic one has, or with what only 2026-07 has, is about an index that this
 * version has no words for, or in another version's.
 */
function decode(answer) {
    const observed = observedOf('index', answer, codec_classic_statusOf);
    return observed === undefined || isWholeClassic(observed.model) ? observed : { ...observed, isOtherShape: true };
}
/** Whether a model is all that the classic dialect has to say of an index. */
function isWholeClassic(model) {
    const isPlaced = ['serverless', 'pod', 'byoc'].some((kind) => (0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(model, ['spec', kind])));
    const hasVectors = model['vector_type'] === 'sparse' || typeof model['dimension'] === 'number';
    const isNewer = model['deployment'] !== undefined || model['schema'] !== undefined;
    return isPlaced && hasVectors && typeof model['metric'] === 'string' && !isNewer;
}
/** What the `status` of an index says, in every version. */
function codec_classic_statusOf(status) {
    return { state: (0,json/* valueAt */.fK)(status, ['state']), ready: (0,json/* valueAt */.fK)(status, ['ready']) === true };
}
/**
 * The request for an index with a model that embeds, the same in every version: it has what lies in `spec.serverless`
 * at the top, and metric and dimension in `embed`.
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

;// CONCATENATED MODULE: ./src/resources/index/typed-fields.ts


// From Pinecone's OpenAPI 2026-07, db_control (CreateIndexRequest, CreateIndexSchemaField,
// StringFieldFullTextSearch), as the official Node SDK 9.0.0 is generated from it; that a text can be embedded, from PyPI
// pinecone 10.2.0 (StringField, FieldEmbedConfig, FieldSparseEmbedConfig).
/** The fields of a schema that make a classic index, where there are no others. The model has them in the words of 2026-04. */
const DENSE_VALUES = '_values';
const SPARSE_VALUES = '_sparse_values';
/** The ways to search a text, by the keys of its field. Pinecone fills in all that is left out in them. */
const SEARCHES = ['full_text_search', 'embed', 'sparse_embed'];
const FIELD = 'schema.fields.*';
const FULL_TEXT = `${FIELD}.full_text_search`;
/** What an index in the dialect of 2026-07 can have beside the classic fields. A schema never changes. */
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
        canonical: languageCode,
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
/** Every field that an index can have in the one model, whichever dialect it is declared or answered in. */
const ALL_INDEX_FIELDS = [...INDEX_FIELDS, ...TYPED_FIELDS];
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

;// CONCATENATED MODULE: ./src/resources/index/codec-2026-07.ts




/**
 * Version 2026-07: a `schema` of typed fields, a `deployment`, and the read capacity at the top.
 * Pinecone's OpenAPI 2026-07, db_control, as the official Node SDK 9.0.0 is generated from it.
 */
const CODEC_2026_07 = { encodeCreate, encodeUpdate, decode: codec_2026_07_decode };
/** What a deployment is called, and what holds the same in the model's `spec`. */
const DEPLOYMENTS = { managed: 'serverless', byoc: 'byoc', pod: 'pod' };
/** CreateIndexRequest. Pods, collections and metadata schemas are gone from it, and no typed declaration has them. */
function encodeCreate(name, model) {
    if (model['embed'] !== undefined)
        return encodeForModel(name, model);
    const { dimension, metric, vector_type, spec, schema, ...rest } = model;
    const { deployment, read_capacity } = deploymentOf(specIn(spec));
    const fields = classicFields({ dimension, metric, vector_type }) ?? (0,json/* valueAt */.fK)(schema, ['fields']) ?? {};
    return {
        body: {
            name,
            schema: { fields },
            ...(deployment === undefined ? {} : { deployment }),
            ...(read_capacity === undefined ? {} : { read_capacity }),
            ...rest
        }
    };
}
/** The schema that makes a classic index: one reserved field. Undefined where the index is none. */
function classicFields({ dimension, metric, vector_type }) {
    if (vector_type === undefined && dimension === undefined)
        return undefined;
    if (vector_type === 'sparse')
        return { [SPARSE_VALUES]: { type: 'sparse_vector' } };
    return { [DENSE_VALUES]: { type: 'dense_vector', ...defined({ dimension, metric }) } };
}
function deploymentOf(spec) {
    if (spec === undefined)
        return {};
    const { read_capacity, ...location } = spec.content;
    return { deployment: { deployment_type: spec.type, ...location }, ...defined({ read_capacity }) };
}
function specIn(spec) {
    for (const [type, kind] of entriesOf(DEPLOYMENTS)) {
        const content = (0,json/* valueAt */.fK)(spec, [kind]);
        if ((0,json/* isObject */.Gv)(content))
            return { type, content };
    }
    return undefined;
}
/** ConfigureIndexRequest. Of a schema it accepts the parameters of the one field that embeds. */
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
/**
 * IndexModel. A server that does not know this version answers in the words of 2026-04: that is the model already.
 */
function codec_2026_07_decode(answer) {
    const observed = observedOf('index', answer, codec_classic_statusOf);
    if (observed === undefined)
        return undefined;
    const { deployment, schema } = observed.model;
    if (deployment === undefined && schema === undefined)
        return observed;
    const fields = (0,json/* valueAt */.fK)(schema, ['fields']);
    if (!(0,json/* isObject */.Gv)(deployment) || !(0,json/* isObject */.Gv)(fields))
        return undefined;
    const isIncomplete = Object.keys(fields).length === 0 || (!observed.ready && observed.state === 'Initializing');
    return { ...observed, model: modelOf(observed.model, deployment, fields), ...(isIncomplete ? { isIncomplete } : {}) };
}
function modelOf(answer, deployment, fields) {
    const { read_capacity, source_collection, ...others } = answer;
    const rest = Object.entries(others).filter(([key]) => key !== 'deployment' && key !== 'schema');
    const search = searchFields(fields);
    return {
        ...Object.fromEntries(rest),
        ...classicWords(fields),
        ...(Object.keys(search).length === 0 ? {} : { schema: { fields: search } }),
        spec: specOf(deployment, defined({ read_capacity, source_collection }), filterable(fields))
    };
}
/** In a managed deployment `environment` only reports where that is. */
function specOf(deployment, beside, filterable) {
    const { deployment_type, environment, ...location } = deployment;
    const kind = entriesOf(DEPLOYMENTS).find(([type]) => type === deployment_type)?.[1];
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
/** A classic dense index reports sparse values as well, whichever way it was made. */
function classicWords(fields) {
    const dense = fields[DENSE_VALUES];
    if ((0,json/* isObject */.Gv)(dense)) {
        return { vector_type: 'dense', ...defined({ dimension: dense['dimension'], metric: dense['metric'] }) };
    }
    if (fields[SPARSE_VALUES] !== undefined)
        return { vector_type: 'sparse', metric: 'dotproduct' };
    const [embedding, ...others] = Object.entries(fields).filter(([, field]) => typeOf(field) === 'semantic_text');
    return embedding === undefined || others.length > 0 ? {} : embedWords(embedding);
}
/** What create-for-model has made: a field that is called as `field_map` has it. */
function embedWords([name, field]) {
    const { model, dimension, metric, read_parameters, write_parameters } = withoutNulls((0,json/* isObject */.Gv)(field) ? field : {});
    return {
        // Without a dimension the model may make sparse vectors, or Pinecone does not say how long the dense ones are.
        ...(dimension !== undefined && { vector_type: 'dense' }),
        ...defined({ dimension, metric }),
        embed: { ...defined({ model, read_parameters, write_parameters }), field_map: { text: name } }
    };
}
/** What can be declared; metadata is not. */
function searchFields(fields) {
    const isSearched = ([name, field]) => {
        if (name === DENSE_VALUES || name === SPARSE_VALUES)
            return false;
        const type = typeOf(field);
        if (type === 'string')
            return SEARCHES.some((key) => (0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(field, [key])));
        return type === 'dense_vector' || type === 'sparse_vector';
    };
    return Object.fromEntries(Object.entries(fields)
        .filter(isSearched)
        .map(([name, field]) => [name, (0,json/* isObject */.Gv)(field) ? withoutNulls(field) : field]));
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
function entriesOf(deployments) {
    return Object.entries(deployments);
}

;// CONCATENATED MODULE: ./src/resources/index/comparison.ts


/** What only an index with one vector a record has. */
const VECTOR_FIELDS = ['vector_type', 'dimension', 'metric', 'embed'];
/**
 * What comparing indexes takes beyond their fields. A classic index has one vector a record, another has a schema of
 * typed fields, and neither becomes the other.
 */
const INDEX_COMPARISON = {
    isReportedLate: ([top, , within]) => {
        if (top === 'spec')
            return within === 'schema' || within === 'metadata_config';
        return ['dimension', 'metric', 'vector_type', 'embed', 'schema'].includes(top ?? '');
    },
    // Answers with a model that embeds may leave the vector type out, which is then that model's.
    isUnreported: ([top], observed) => {
        const { spec, vector_type, embed } = observed;
        if (top === 'spec')
            return !(0,json/* isObject */.Gv)(spec) || Object.keys(spec).length === 0;
        return top === 'vector_type' && vector_type === undefined && embed !== undefined;
    },
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
        if (typedFieldsOf(declared).length > 0 && comparison_isClassic(observed)) {
            return 'It is a classic index, which has no schema of typed fields: that takes an index of its own.';
        }
        if (there.length > 0 && comparison_isClassic(declared)) {
            return `It has a schema of typed fields (${there.slice(0, 5).join(', ')}), which a classic index has not: that takes an index of its own.`;
        }
        return undefined;
    },
    isOfFirstDialect: isWholeClassic,
    isOfEitherDialect: (declared) => Object.keys(declared).every((key) => key === 'tags' || key === 'deletion_protection')
};
function comparison_isClassic(model) {
    return VECTOR_FIELDS.some((key) => model[key] !== undefined);
}
function typedFieldsOf(model) {
    const fields = (0,json/* valueAt */.fK)(model, ['schema', 'fields']);
    return (0,json/* isObject */.Gv)(fields) ? Object.keys(fields) : [];
}

;// CONCATENATED MODULE: ./src/resources/index/creation.ts


/** Where Pinecone hosts a serverless index by its own default. */
const DEFAULT_CLOUD = 'aws';
const DEFAULT_REGION = 'us-east-1';
/**
 * Completes a declared model for a create. Pinecone fills in most defaults itself; spelled out are `metric`, which
 * some servers demand, the pod type, which the spec demands, and cloud and region. In the dialect of 2026-07 a metric
 * has no default.
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
    // With `embed` the model decides.
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
 * What a create in the dialect of 2026-07 lacks, by the paths at which it is to be declared: a schema with something
 * to search by, and each field whole.
 * Pinecone's OpenAPI 2026-07, CreateIndexRequest, DenseVectorField, StringFieldFullTextSearchNgram.
 */
function missingOfSchema(model) {
    if (model['vector_type'] === 'sparse')
        return [];
    if (model['vector_type'] === 'dense') {
        const missing = ['dimension', 'metric'].filter((key) => model[key] === undefined);
        return missing.map((key) => ['schema', 'fields', DENSE_VALUES, key]);
    }
    const fields = (0,json/* valueAt */.fK)(model, ['schema', 'fields']);
    if (!(0,json/* isObject */.Gv)(fields) || Object.keys(fields).length === 0)
        return [['schema', 'fields']];
    return Object.entries(fields).flatMap(([name, field]) => missingOfField(field).map((path) => ['schema', 'fields', name, ...path.split('.')]));
}
function missingOfField(field) {
    const isMissing = (path) => (0,json/* valueAt */.fK)(field, path.split('.')) === undefined;
    // Where there is a key that this release does not know, the type may seem to be misspelt until now.
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

;// CONCATENATED MODULE: ./src/resources/index/readiness.ts


/**
 * Judges an index by its state, and one with dedicated read capacity by that capacity's own state as well. An index
 * that its declaration pauses (`replicas: 0`) is right when it is `Disabled`.
 * States: Pinecone's OpenAPI 2026-04, IndexModel.status and ReadCapacityStatus.
 */
function indexReadiness(observed, declared) {
    const readiness = readinessByState(observed);
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
/** The read capacity of an index; nothing where it has none. */
function readCapacityOf(model) {
    for (const spec of ['serverless', 'byoc']) {
        const capacity = (0,json/* valueAt */.fK)(model, ['spec', spec, 'read_capacity']);
        if (capacity !== undefined)
            return capacity;
    }
    return {};
}

;// CONCATENATED MODULE: ./src/resources/index/typed-rules.ts





/** The most bytes of the name of a schema's field. */
const MAX_FIELD_NAME_BYTES = 64;
/** The fields whose names are reserved, each with its type. */
const RESERVED_FIELDS = new Map([
    [DENSE_VALUES, 'dense_vector'],
    [SPARSE_VALUES, 'sparse_vector']
]);
const typed_rules_FIELD = 'schema.fields.*';
const TEXT = `${typed_rules_FIELD}.full_text_search`;
/** What each type of field may have beside `type` and `description`. */
const KEYS_BY_TYPE = [
    ['dense_vector', 'dimension', 'metric'],
    ['sparse_vector'],
    ['string', ...SEARCHES, 'store_text']
];
/** How many fields of a schema may be of a type, or have a key that takes the same place. */
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
 * What a field of text needs and what excludes what. `filterable` beside it is refused as a key.
 * PyPI pinecone 10.2.0, StringField.
 */
const TEXT_RULES = [
    ...[ABSENT, true].map((store_text) => rule('{in} is not searched, which makes it metadata, and that is not declared. ' +
        'Add "full_text_search": {}, "embed": {} or "sparse_embed": {}, or remove the field.', {
        in: typed_rules_FIELD,
        when: { type: 'string', store_text, embed: ABSENT, sparse_embed: ABSENT },
        require: ['full_text_search']
    })),
    rule('text that is not stored is searched by its vectors: add "embed" or "sparse_embed", or remove {in.store_text}.', {
        in: typed_rules_FIELD,
        when: { type: 'string', store_text: false, full_text_search: ABSENT, sparse_embed: ABSENT },
        at: 'store_text',
        require: ['embed']
    }),
    rule('text that is not stored has no full-text search. Remove {path} or {in.store_text}.', {
        in: typed_rules_FIELD,
        when: { type: 'string', store_text: false },
        forbid: ['full_text_search']
    }),
    ...MODELS.map(([model, vectors]) => {
        const [key, other] = vectors === 'dense' ? ['sparse_embed', 'embed'] : ['embed', 'sparse_embed'];
        return rule(`the model ${model} makes ${vectors} vectors: declare it with "${other}", or choose another one.`, {
            in: typed_rules_FIELD,
            when: { [`${key}.model`]: model },
            at: `${key}.model`,
            forbid: [`${key}.model`]
        });
    })
];
/**
 * The rules between an index's fields in the dialect of 2026-07. What only a create needs is checked when it turns out
 * that it is needed.
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
    rule('"schema" names no fields. Expected {"fields": {"<field>": …}} with at least one dense_vector, sparse_vector or ' +
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
    rule('{in} has no "type". Expected dense_vector, sparse_vector or string.', { in: typed_rules_FIELD, require: ['type'] }),
    ...KEYS_BY_TYPE.flatMap(([type]) => KEYS_BY_TYPE.filter(([other, ...keys]) => other !== type && keys.length > 0).map(([other, ...keys]) => rule(`{path} is for fields of the type ${other}, and this is a ${type}. Remove it.`, {
        in: typed_rules_FIELD,
        when: { type },
        forbid: keys
    }))),
    ...TEXT_RULES,
    ...[{ require: ['stemming'] }, { only: { path: 'stemming', values: [true] } }].map((what) => rule('{in.stop_words} needs "stemming": true beside it.', {
        in: TEXT,
        when: { stop_words: true, ngram: ABSENT },
        at: 'stop_words',
        ...what
    })),
    ...['stemming', 'stop_words'].map((key) => rule(`{in.ngram} cannot be together with "${key}". Keep one of them.`, {
        in: TEXT,
        when: { ngram: THERE },
        at: 'ngram',
        only: { path: key, values: [false] }
    })),
    { in: '', check: numberIssues },
    rule('an index that is encrypted with a key of your own has no full-text search. Remove "cmek_id", or {holder}.', {
        in: '',
        when: { cmek_id: THERE },
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
    return JSON.stringify((0,core_text/* cut */.Jj)(text, 81));
}

;// CONCATENATED MODULE: ./src/resources/index/typed-dialect.ts



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
// Pinecone's OpenAPI 2026-07, IndexTags: more characters than before.
const TAG = {
    type: 'pattern',
    pattern: /^[\x20-\x7e]*$/,
    maxLength: 120,
    expected: 'at most 120 printable ASCII characters'
};
const DEPLOYMENT_TYPES = new Map([
    ['pod', 'Indexes on pods are declared in the classic dialect, with "spec": {"pod": …}, "dimension" and "metric".'],
    ['serverless', 'What is called serverless elsewhere is managed here.']
]);
const DENSE = ['schema', 'fields', DENSE_VALUES];
const SPARSE = ['schema', 'fields', SPARSE_VALUES];
const DEPLOYMENT_ADVICE = 'Here "deployment" says it: {"deployment_type": "managed", "cloud": …, "region": …}.';
const FIELD_ADVICE = 'Here a field of "schema" has it, with "type": "dense_vector".';
/** How an index is written in the words of 2026-07. */
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
        ...['type', ...SEARCHES, 'store_text', 'dimension', 'metric'].map((key) => `schema.fields.*.${key}`)
    ],
    rules: TYPED_RULES,
    // Version 2026-07 grows in place. A reserved field makes a classic index, which has no words for anything else.
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
                'Indexes on pods are declared in the classic dialect, with "spec": {"pod": …}.'
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
/** The fields of the model whose paths begin so, written with another beginning. */
function keysAt(model, written) {
    const isMeant = ({ path }) => (model.endsWith('.') ? path.startsWith(model) : path === model);
    return ALL_INDEX_FIELDS.filter(isMeant).map(({ path, rule, description }) => ({
        path: `${written}${path.slice(model.length)}`,
        rule,
        description,
        ...(path === 'schema.fields.*.type' && { explained: TYPES })
    }));
}
/**
 * A `deployment` is a `spec`, the read capacity lies in it, and a schema of nothing but `_values` or `_sparse_values`
 * is the classic index that Pinecone makes of it. Of both, `_values` says it all: a dense index has the other as well.
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

;// CONCATENATED MODULE: ./src/resources/index/index.ts











/** The resource type of indexes. */
const INDEX = {
    kind: 'index',
    plural: 'indexes',
    title: 'Index',
    example: 'name: docs\ndimension: 1536\nmetric: cosine',
    maxNameLength: 45,
    fields: ALL_INDEX_FIELDS,
    dialects: [CLASSIC_DIALECT, TYPED_DIALECT],
    // `spec: {pod: {}}` says how the index is hosted, `embed: {}` that there is a model; `tags: {}` says nothing.
    meaningfulWhenEmpty: [
        ...['embed', 'spec.serverless', 'spec.pod', 'spec.byoc'],
        ...SEARCHES.map((key) => `schema.fields.*.${key}`)
    ],
    ownership: {
        at: 'tags',
        // Pinecone's OpenAPI 2026-04, IndexTags; the number of tags is documented only.
        key: { pattern: /^[A-Za-z0-9_-]{1,80}$/, expected: '1 to 80 letters, digits, "_" and "-"' },
        limit: { max: 20, counts: 'keys', reserved: { permanent: 2, 'pull-request': 4, run: 4, job: 6 } }
    },
    complete: completeIndex,
    readiness: indexReadiness,
    needsLongWait: (declared) => (0,json/* valueAt */.fK)(readCapacityOf(declared), ['mode']) === 'Dedicated',
    comparison: INDEX_COMPARISON,
    canCarryOver: canCarryOver,
    api: {
        path: () => '/indexes',
        updateAnswersWhole: true,
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
    return `${texts.length === 1 ? 'field' : 'fields'} ${(0,core_text/* firstOf */.Ku)(texts, MAX_SHOWN_FIELDS)}`;
}
function scalarText(value) {
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

;// CONCATENATED MODULE: ./src/resources/registry.ts




const types = [INDEX, ASSISTANT];
/** The types of resources, in the order in which they are read and reported: a parent before what is in it. */
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
/** Adds types, and gives what takes them away again. */
function registerTypes(...added) {
    types.push(...added);
    return () => {
        for (const type of added)
            types.splice(types.indexOf(type), 1);
    };
}
/** A resource's name with that of its parent before it: `shop/books`. */
function fullNameOf({ name, parent }) {
    return parent === undefined ? name : `${fullNameOf(parent)}/${name}`;
}
/** A resource at the start of a sentence: `Index "docs-search"`. */
function titleOf(resource) {
    return `${resourceType(resource.kind).title} "${fullNameOf(resource)}"`;
}
/** Completes a declared model for a create, in canonical forms and without what the declaration only removes. */
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

/***/ 377:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ hasFailedForGood),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bz: () => (/* binding */ isProtected),
/* harmony export */   hD: () => (/* binding */ locationOf)
/* harmony export */ });
/** Where the field at `path` is declared; else the nearest field around it, and the resource itself in the end. */
function locationOf({ location, locations }, path) {
    const around = locations.filter((one) => one.path.every((key, at) => path[at] === key));
    const longest = Math.max(...around.map((one) => one.path.length));
    return around.find((one) => one.path.length === longest)?.location ?? location;
}
/** Whether a resource was never made whole, and will not be: only another one in its place mends that. */
function hasFailedForGood({ state }) {
    return state === 'InitializationFailed' || state === 'Failed';
}
/** Whether nothing may delete a resource before its deletion protection is lifted. */
function isProtected({ model }) {
    return model['deletion_protection'] === 'enabled';
}
/** Identifies a resource within a Pinecone project. */
function keyOf({ kind, name, parent }) {
    return parent === undefined ? `${kind} ${name}` : `${kind} ${name} in ${keyOf(parent)}`;
}


/***/ }),

/***/ 232:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ TYPED_VERSION),
/* harmony export */   O4: () => (/* binding */ CLASSIC_VERSION),
/* harmony export */   XV: () => (/* binding */ apiVersion)
/* harmony export */ });
/* unused harmony export CLASSIC_DATES */
/**
 * Every version that this action speaks, by its date, and its shape. What is not in it is never sent: its answers would
 * be read by a codec that was not written for them.
 * Pinecone's published OpenAPI files; `2025-01` is what Pinecone Local speaks.
 */
const SHAPES = new Map([
    ['2025-01', '2026-04'],
    ['2025-04', '2026-04'],
    ['2025-10', '2026-04'],
    ['2026-04', '2026-04'],
    ['2026-07', '2026-07']
]);
/** The version that declarations in the classic dialect speak. */
const CLASSIC_VERSION = apiVersion('2026-04');
/** The version that declarations of typed fields speak. */
const TYPED_VERSION = apiVersion('2026-07');
/** The dates of the versions that can stand in for the classic one, the oldest first. */
const CLASSIC_DATES = [...SHAPES.keys()].filter((date) => SHAPES.get(date) === CLASSIC_VERSION.shape);
/**
 * The version of a date.
 *
 * @throws TypeError where this action speaks none of that date
 */
function apiVersion(date) {
    const shape = SHAPES.get(date);
    if (shape === undefined)
        throw new TypeError(`No codec is written for version ${date} of Pinecone's API`);
    return { date, shape };
}


/***/ }),

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 79:
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
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
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
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


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
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
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
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __nccwpck_require__(457);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new lib/* HttpClient */.Qq('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

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
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_namespaceObject.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_namespaceObject.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_namespaceObject.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_namespaceObject.dirname(filePath);
                        const upperName = external_path_namespaceObject.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_namespaceObject.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_namespaceObject.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_namespaceObject.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_namespaceObject.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_namespaceObject.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_namespaceObject.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_namespaceObject.EOL.length);
                n = s.indexOf(external_os_namespaceObject.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_namespaceObject.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_namespaceObject.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
    process.stdout.write(external_os_namespaceObject.EOL);
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
    process.stdout.write(message + external_os_namespaceObject.EOL);
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
    return core_awaiter(this, void 0, void 0, function* () {
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
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
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

/***/ }),

/***/ 457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient),
  s_: () => (/* binding */ lib_getProxyUrl)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(770);
;// CONCATENATED MODULE: external "../undici/index.js"
var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
const index_js_namespaceObject = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__undici_index_js_456f039a__.ProxyAgent) });
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new index_js_namespaceObject.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

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
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
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
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(661);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
