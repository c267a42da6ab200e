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

/***/ 623:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  B: () => (/* binding */ apply)
});

// EXTERNAL MODULE: ./src/plan/compare.ts
var compare = __nccwpck_require__(512);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(296);
// EXTERNAL MODULE: ./src/plan/ownership-tags.ts
var ownership_tags = __nccwpck_require__(942);
// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __nccwpck_require__(742);
// EXTERNAL MODULE: ./src/resources/kinds.ts + 2 modules
var kinds = __nccwpck_require__(505);
// EXTERNAL MODULE: ./src/apply/ports.ts
var ports = __nccwpck_require__(192);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __nccwpck_require__(153);
// EXTERNAL MODULE: ./src/resources/readiness.ts
var resources_readiness = __nccwpck_require__(717);
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
    return await context.poller.until({
        target: declared,
        last: observed,
        check: (seen) => checkReadiness(declared, seen, expectation),
        giveUp: (last, waitedMs) => notReadyInTime(declared, last, waitedMs)
    });
}
function checkReadiness(declared, seen, { isNew, isChanged }) {
    if (seen === undefined)
        return isNew ? { done: false } : { done: true, value: 'gone' };
    const readiness = (0,resources_readiness/* readinessOf */.co)(seen, declared.model);
    switch (readiness.is) {
        case 'terminating':
            return { done: true, value: 'gone' };
        case 'failed':
            throw new NotReadyError(seen, {
                reason: 'not-ready',
                message: `${(0,kinds/* titleOf */.Gg)(declared)} will not become ready: ${readiness.why}. Look at it in the Pinecone console.`
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
    return observed.isIncomplete === true && (0,resources_readiness/* readinessOf */.co)(observed, declared.model).is !== 'ready';
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
        message: `${(0,kinds/* titleOf */.Gg)(declared)} was not ready after ${(0,core_text/* duration */.p0)(waitedMs)}: ${seen}. ` +
            `Give it longer with "timeout", or look at it in the Pinecone console.`
    });
}
/**
 * Waits until a resource that is terminating is gone. That is so, too, when somebody has made another of its name
 * meanwhile: one that was not terminating any more after it had been, or that already is what a replace is for.
 */
async function waitUntilGone(declared, observed, context, isReplaced = false) {
    let wasTerminating = observed.state === 'Terminating';
    const isAnother = (seen) => {
        const isTerminating = seen.state === 'Terminating';
        wasTerminating ||= isTerminating;
        return !isTerminating && (wasTerminating || (isReplaced && (0,compare/* changedFields */.E0)(declared, seen).length === 0));
    };
    await context.poller.until({
        target: declared,
        last: observed,
        check: (seen) => (seen === undefined || isAnother(seen) ? { done: true, value: true } : { done: false }),
        giveUp: (last, waitedMs) => new NotReadyError(last, {
            reason: 'not-ready',
            message: `${(0,kinds/* titleOf */.Gg)(declared)} was still there ${(0,core_text/* duration */.p0)(waitedMs)} after its deletion was ` +
                `asked for (its last state was ${last?.state ?? 'unknown'}). Give it longer with "timeout".`
        })
    });
}

;// CONCATENATED MODULE: ./src/apply/create.ts




/**
 * Creates a resource, and never blindly twice: after any end that leaves open whether it exists, it is looked up by
 * name before another try. A name that is still terminating is waited out.
 *
 * @param onUnclear told when a create was sent and may have taken effect although no answer says so
 */
async function create(change, context, onUnclear) {
    const { pinecone, clock, signal, deadline } = context;
    const target = change.declared;
    let mayBeOurs = false;
    for (let attempt = 1;; attempt += 1) {
        signal.throwIfAborted();
        const answer = await pinecone.create(target, change.model, attempt).catch((error) => {
            if (error instanceof ports/* InterruptedError */.p)
                onUnclear();
            throw error;
        });
        if (answer.type === 'created')
            return { observed: answer.observed, isOurs: true, isFound: false };
        if (answer.mayBeOurs)
            onUnclear();
        mayBeOurs ||= answer.mayBeOurs;
        const found = await lookUp(target, answer, pinecone);
        if (found !== undefined && found.observed.state !== 'Terminating') {
            // What is of another kind has not come of this create.
            const isOurs = mayBeOurs && (0,compare/* dialectConflict */.vC)(target, found.observed) === undefined;
            return { observed: found.observed, isOurs, isFound: true };
        }
        if (found !== undefined)
            await waitUntilGone(found.target, found.observed, context);
        else if (clock.now() + answer.retryAfterMs >= deadline)
            throw answer.because;
        else
            await clock.sleep(answer.retryAfterMs, signal);
    }
}
async function lookUp(target, { isTaken, because }, pinecone) {
    try {
        const observed = await pinecone.describe(target);
        if (observed !== undefined)
            return { target, observed };
        return isTaken ? await lookBeyond(target, pinecone) : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.l) || error.reason === 'cancelled')
            throw error;
        const message = `${because.message} Whether it exists could not be found out: ${error.message}`;
        throw new errors/* ActionError */.l({ reason: error.reason, message }, { cause: error });
    }
}
/**
 * A name that is taken and not seen may be that of an index with a schema of typed fields, which versions before 2026-07
 * have no words for. One that does not tell yet what it is may as well be one that is only not visible yet.
 */
async function lookBeyond(declared, pinecone) {
    if (declared.kind !== 'index' || declared.dialect !== 'classic' || !pinecone.seesBeyondClassic)
        return undefined;
    const target = { ...declared, dialect: 'any' };
    const observed = await pinecone.describe(target);
    return observed === undefined || isStillIncomplete(declared, observed) ? undefined : { target, observed };
}

;// CONCATENATED MODULE: ./src/apply/outcome.ts

/** Whether a resource exists and is ready, as far as was seen. */
function isReady(observed, declared) {
    return observed !== undefined && (0,resources_readiness/* readinessOf */.co)(observed, declared.model).is === 'ready';
}

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
        mayExist: false
    };
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
function outcomeOf(change, progress, result, failure) {
    const { observed, created, changed, fields, waitedMs, mayExist } = progress;
    return {
        kind: change.kind,
        name: change.name,
        declaredName: change.declaredName,
        result,
        created,
        changed,
        ready: isReady(observed, change.declared),
        observed,
        fields,
        ...(failure === undefined ? {} : { failure }),
        ...(waitedMs > 0 ? { waitedMs } : {}),
        ...(mayExist ? { mayExist } : {}),
        ...(change.declared.isUndeclared ? { isUndeclared: true } : {})
    };
}

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __nccwpck_require__(720);
// EXTERNAL MODULE: ./src/plan/policy.ts
var plan_policy = __nccwpck_require__(733);
;// CONCATENATED MODULE: ./src/apply/remove.ts




const PROTECTION_LAG_FIRST_MS = 500;
const PROTECTION_LAG_MOST_MS = 5_000;
/** How much of a run's time is kept for putting a protection back, and how long that may take when it is cancelled. */
const RESERVE_MS = 3_000;
const RESERVE_SHARE = 0.25;
const RESCUE_MS = 700;
/** After these, Pinecone has certainly changed nothing. */
const NOT_LIFTED = ['unauthorized', 'forbidden', 'not-found', 'quota'];
/**
 * Asks for a resource to be deleted, which then takes its time. Deletion protection is lifted only where the plan says
 * so, and put back if the delete then fails, for want of time or because of a cancellation too.
 *
 * @returns whether it was asked for, or there was nothing (any more)
 */
async function remove(change, context) {
    const { pinecone, deadline } = context;
    if (change.liftsProtection && !(await isStillToGo(change, pinecone, context.policy)))
        return 'gone';
    if (!change.liftsProtection)
        return await askToDelete(change, pinecone, deadline, context);
    const earlier = deadline - Math.min(RESERVE_MS, RESERVE_SHARE * (deadline - context.clock.now()));
    let mayBeLifted = false;
    try {
        const lifted = await pinecone.update(change.declared, { deletion_protection: 'disabled' });
        if (lifted === undefined)
            return 'gone';
        mayBeLifted = true;
        return await askToDelete(change, pinecone.within({ deadline: earlier }), earlier, context);
    }
    catch (error) {
        // A change that lost its answer, or met a server's issue, may have been made.
        mayBeLifted ||= !NOT_LIFTED.includes((0,errors/* failureFrom */.J)(error).reason);
        throw mayBeLifted ? await protectAgain(change, error, context) : error;
    }
}
/**
 * Pinecone may go on refusing for some seconds after deletion protection was lifted, whoever did that. What is to be
 * replaced is looked at again first: somebody else may just have made it what it is to be.
 */
async function askToDelete(change, pinecone, deadline, { clock, signal, policy }) {
    for (let delay = PROTECTION_LAG_FIRST_MS;; delay = Math.min(delay * 2, PROTECTION_LAG_MOST_MS)) {
        if (!(await isStillToGo(change, pinecone, policy)))
            return 'gone';
        const answer = await pinecone.delete(change.declared);
        if (answer.type !== 'protected')
            return answer.type;
        const mayLift = change.liftsProtection || (0,plan_policy/* isAllowed */.Jr)(policy.overrideDeletionProtection, change.declaredName);
        if (!mayLift || clock.now() + delay >= deadline)
            throw answer.because;
        await clock.sleep(delay, signal);
    }
}
async function isStillToGo(change, pinecone, policy) {
    if (change.action === 'delete')
        return true;
    const observed = await pinecone.describe(change.declared);
    return (0,plan/* planOne */._x)('apply', change.declared, observed, policy).action === 'replace';
}
async function protectAgain(change, error, context) {
    const { clock, deadline, signal } = context;
    const failure = (0,errors/* failureFrom */.J)(error);
    // A cancelled run has a second in all; another has what was kept for this.
    const until = signal.aborted ? clock.now() + RESCUE_MS : deadline;
    const rescue = context.pinecone.within({ signal: new AbortController().signal, deadline: until });
    const more = await rescue.update(change.declared, { deletion_protection: 'enabled' }).then(() => 'Its deletion protection has been put back.', (second) => `Its deletion protection was lifted for this and could not be put back (${(0,errors/* failureFrom */.J)(second).message}): ` +
        `enable it by hand if ${(0,kinds/* titleOf */.Gg)(change)} is to stay.`);
    return new errors/* ActionError */.l({ ...failure, message: `${failure.message} ${more}` }, { cause: error });
}

;// CONCATENATED MODULE: ./src/apply/replan.ts




/**
 * Plans a resource again, because it is not what its change was planned for.
 *
 * @param planned the change in the plan that the user was shown
 * @param change the change that was just being carried out
 * @throws ActionError where it would take a replace that the user was not shown
 */
function replan(planned, change, observed, { command, policy }) {
    const next = (0,plan/* planOne */._x)(command, change.declared, observed, policy);
    if (next.action === 'replace' && planned.action !== 'replace')
        throw madeOtherwise(change, next.observed);
    return next;
}
/** Nothing is deleted that the plan did not name, allowed or not. */
function madeOtherwise(change, observed) {
    const planned = 'observed' in change ? change.observed : undefined;
    const how = planned === undefined ? 'not seen' : planned.isIncomplete ? 'not ready' : 'another one';
    const apart = (0,compare/* dialectConflict */.vC)(change.declared, observed);
    return new errors/* ActionError */.l({
        reason: 'immutable-change',
        message: `${(0,kinds/* titleOf */.Gg)(change)} was ${how} when this run made its plan, and is otherwise than declared. ` +
            (apart === undefined ? 'Run' : `${apart} Use another name, or run`) +
            ` this again to see what it would take.`
    });
}
/** The end of a resource that was another one each time it was planned again. */
function neverConverged(change) {
    return new errors/* ActionError */.l({
        reason: 'api-error',
        message: `${(0,kinds/* titleOf */.Gg)(change)} was changed or deleted by someone else each time this run tried to make it as declared. ` +
            `Find out who else manages it, then run this again.`
    });
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
    return await Promise.all(plan.changes.map((change) => carryOut(change, context)));
}
async function carryOut(planned, context) {
    const progress = noProgress(planned);
    try {
        let change = planned;
        for (let round = 1;; round += 1) {
            const end = await carryOutOnce(change, progress, context);
            if (!('replanFor' in end))
                return end;
            if (round >= MAX_ROUNDS)
                throw neverConverged(change);
            progress.observed = end.replanFor;
            change = replan(planned, change, end.replanFor, context);
        }
    }
    catch (thrown) {
        if (thrown instanceof NotReadyError)
            progress.observed = thrown.observed ?? progress.observed;
        const { changed, mayExist, waitedMs } = progress;
        const isBegun = changed || mayExist || waitedMs > 0 || thrown instanceof ports/* InterruptedError */.p;
        const failure = withLoss((0,errors/* failureFrom */.J)(thrown), planned, progress);
        return outcomeOf(planned, progress, context.signal.aborted && !isBegun ? 'not-attempted' : 'failed', failure);
    }
}
/** A replacement that failed half-way has cost what was there, which the failure itself does not know. */
function withLoss(failure, planned, { replaced, created, mayExist }) {
    if (!replaced || created || mayExist)
        return failure;
    return { ...failure, message: `${failure.message} ${(0,kinds/* titleOf */.Gg)(planned)} that was to be replaced has been deleted.` };
}
async function carryOutOnce(change, progress, context) {
    switch (change.action) {
        case 'refuse':
            progress.fields = change.fields;
            return outcomeOf(change, progress, progress.changed ? 'failed' : 'refused', change.failure);
        case 'keep':
            return await keep(change, progress, context);
        case 'create':
            return await createAndConverge(change, progress, context);
        case 'update':
            if (isStillIncomplete(change.declared, change.observed)) {
                return await waitForDescription(change, change.observed, progress, context);
            }
            return await update(change, progress, context);
        case 'replace':
            progress.fields = change.fields;
            if ((await deleteOne(change, progress, context, true)) === 'deleted')
                progress.replaced = true;
            return await createAndConverge(change, progress, context);
        case 'delete':
            return outcomeOf(change, progress, await deleteOne(change, progress, context, context.wait));
    }
}
async function createAndConverge(change, progress, context) {
    const { observed, isOurs, isFound } = await create(change, context, () => {
        progress.mayExist = true;
    });
    progress.mayExist = false;
    progress.observed = observed;
    const isAnothers = isFound && (0,ownership/* ownershipFailure */.Q)(change.declared, observed, 'use', context.policy) !== undefined;
    if (isOurs && !isAnothers)
        progress.created = progress.changed = true;
    const isToCompare = isFound && (!isOurs || (0,compare/* changedFields */.E0)(change.declared, observed).length > 0);
    if (isAnothers || isToCompare)
        return { replanFor: observed };
    return await converge(change, observed, { isNew: true, isChanged: false }, progress, context);
}
/**
 * Nothing is written to an index that does not tell yet what it is: it may turn out to be another than is declared. So
 * that is waited for, even by a run that does not wait for more, and then all of it is compared.
 */
async function waitForDescription(change, observed, progress, context) {
    const expectation = { isNew: progress.created, isChanged: false };
    const replanFor = await timed(progress, context, () => waitUntilComplete(change.declared, observed, expectation, context));
    return { replanFor };
}
async function update(change, progress, context) {
    const updated = await context.pinecone.update(change.declared, change.patch, change.observed);
    if (updated === undefined)
        return { replanFor: undefined };
    const { observed } = updated;
    progress.observed = observed;
    if (!(0,ownership_tags/* isRenewal */.h)(change.fields)) {
        progress.changed = true;
        progress.fields = [...progress.fields, ...change.fields];
    }
    if (observed === undefined)
        return { replanFor: undefined };
    return await converge(change, observed, { isNew: progress.created, isChanged: true }, progress, context);
}
async function keep(change, progress, context) {
    const { observed } = change;
    switch (context.command) {
        case 'show':
            if (observed !== undefined)
                return outcomeOf(change, progress, 'found');
            return outcomeOf(change, progress, 'absent', missing(change));
        case 'destroy':
            if (observed !== undefined && context.wait) {
                await timed(progress, context, () => waitUntilGone(change.declared, observed, context));
            }
            progress.observed = undefined;
            return outcomeOf(change, progress, 'absent');
        case 'apply':
            if (observed === undefined)
                return outcomeOf(change, progress, 'unchanged');
            if (context.wait && isStillIncomplete(change.declared, observed)) {
                return await waitForDescription(change, observed, progress, context);
            }
            return await converge(change, observed, { isNew: progress.created, isChanged: false }, progress, context);
    }
}
function missing(change) {
    return {
        reason: 'not-found',
        message: `${(0,kinds/* titleOf */.Gg)(change)} does not exist. Create it with "command: apply", or correct the name.`
    };
}
/** Waits until a resource is ready, and compares what is then answered once more. */
async function converge(change, observed, expectation, progress, context) {
    const converged = await timed(progress, context, () => waitUntilReady(change.declared, observed, expectation, context));
    if (converged === 'gone')
        return { replanFor: undefined };
    if (context.wait && (0,compare/* changedFields */.E0)(change.declared, converged.observed).length > 0) {
        return { replanFor: converged.observed };
    }
    progress.observed = converged.observed;
    return outcomeOf(change, progress, resultOf(progress));
}
/** Deletes a resource and, if asked to, waits until it is gone. */
async function deleteOne(change, progress, context, waits) {
    const answer = await remove(change, context);
    if (answer === 'accepted') {
        progress.changed = true;
        progress.observed = { ...change.observed, state: 'Terminating', ready: false };
        const isReplaced = change.action === 'replace';
        if (waits)
            await timed(progress, context, () => waitUntilGone(change.declared, change.observed, context, isReplaced));
    }
    if (waits || answer === 'gone')
        progress.observed = undefined;
    return answer === 'accepted' ? 'deleted' : 'absent';
}
async function timed(progress, { clock }, wait) {
    const start = clock.now();
    try {
        return await wait();
    }
    finally {
        progress.waitedMs += clock.now() - start;
    }
}


/***/ }),

/***/ 871:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ planLateVisible),
  D: () => (/* binding */ planOrphans)
});

// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __nccwpck_require__(720);
;// CONCATENATED MODULE: ./src/plan/undeclared.ts
// What is in Pinecone and nothing declares: how a plan takes it.
/** Nothing is ever said to stand there. */
const NOWHERE = { source: '', line: 0, column: 0 };
/** What exists and nobody declares, as a plan takes it. It is reported by its name in Pinecone. */
function asDeclared(observed) {
    const { kind, name } = observed;
    const location = NOWHERE;
    return {
        kind,
        dialect: 'any',
        declaredName: name,
        name,
        model: {},
        location,
        locationOf: () => location,
        isUndeclared: true
    };
}
/** What somebody has protected is kept, and does not keep the others. */
function withoutBlocking(change) {
    return change.action === 'refuse' ? { ...change, isBlocking: false } : change;
}

// EXTERNAL MODULE: ./src/apply/read.ts
var read = __nccwpck_require__(2);
// EXTERNAL MODULE: ./src/apply/poller.ts
var apply_poller = __nccwpck_require__(776);
;// CONCATENATED MODULE: ./src/apply/orphans.ts




/** How long a resource whose create lost its answer may stay invisible, in milliseconds. */
const INVISIBLE_MS = 30_000;
/**
 * Plans the deletion of what a job has left of what it recorded.
 *
 * @returns one change for each resource that exists: a delete, or a refusal where it is not this job's, or protected
 */
async function planOrphans(recorded, policy, { pinecone }) {
    return planned([...(await (0,read/* readTargets */.R0)(recorded.map(targetOf), pinecone)).values()], policy);
}
/** The same for what was never seen although its create was sent: it may become visible yet, and is waited for. */
async function planLateVisible(recorded, policy, options) {
    const deadline = Math.min(options.deadline, options.clock.now() + INVISIBLE_MS);
    const poller = new apply_poller/* Poller */.v({ ...options, deadline, onPoll: () => undefined });
    const found = await Promise.all(recorded.map((one) => appeared(targetOf(one), poller)));
    return planned(found.filter((observed) => observed !== undefined), policy);
}
function targetOf({ kind, name }) {
    return { kind, name, dialect: 'any' };
}
function planned(found, policy) {
    return found.map((observed) => withoutBlocking((0,plan/* planOne */._x)('destroy', asDeclared(observed), observed, policy)));
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
/** Waits for many resources at once; however many wait, they are read together. */
class Poller {
    #options;
    #entries = new Set();
    #wake = new AbortController();
    #isRunning = false;
    constructor(options) {
        this.#options = options;
    }
    /** Resolves as soon as the waiter's `look` is done; rejects with its `giveUp`, with what reading threw, or with the signal's reason. */
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
        await Promise.all((0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(due, (entry) => entry.target).map((group) => this.#lookAt(group)));
        const now = clock.now();
        onPoll([...this.#entries].map(({ target, last, since }) => ({ target, last, waitedMs: now - since })));
    }
    async #lookAt(group) {
        let observed;
        try {
            observed = await (0,_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readTargets */ .R0)(group.map((entry) => entry.target), this.#options.pinecone);
        }
        catch (error) {
            this.#end(group, (entry) => {
                entry.fail(failureOf(entry, error));
            });
            return;
        }
        for (const entry of group)
            this.#show(entry, observed.get((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(entry.target)));
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
/* harmony export */   R0: () => (/* binding */ readTargets),
/* harmony export */   c1: () => (/* binding */ groupsOf)
/* harmony export */ });
/* unused harmony exports readDeclared, readAll */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(296);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(377);


/**
 * Reads resources with the fewest requests: a single one of a kind is described, several are listed, once a kind and
 * dialect. What does not exist is not in the answer, which is by `keyOf`.
 */
async function readTargets(targets, pinecone) {
    const groups = await Promise.all(groupsOf(targets, (target) => target).map((group) => readGroup(group, pinecone)));
    return new Map(groups.flat().map((observed) => [(0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(observed), observed]));
}
/**
 * Reads what is declared. A declaration with nothing in it but what an index of either dialect has (its name alone, say)
 * may be about one that the version of the classic calls does not show: what is missing is looked for once more.
 */
async function readDeclared(declared, pinecone) {
    const observed = await readTargets(declared, pinecone);
    if (!pinecone.seesBeyondClassic)
        return { declared, observed };
    const isUnclear = (one) => isOfEitherShape(one) && !observed.has(keyOf(one));
    const beyond = await readTargets(declared.filter(isUnclear).map((one) => ({ ...one, dialect: 'any' })), pinecone);
    return {
        declared: declared.map((one) => (beyond.has(keyOf(one)) ? { ...one, dialect: 'any' } : one)),
        observed: new Map([...observed, ...beyond])
    };
}
function isOfEitherShape({ kind, dialect, model }) {
    const keys = Object.keys(model);
    return (kind === 'index' && dialect === 'classic' && keys.every((key) => key === 'tags' || key === 'deletion_protection'));
}
/** Puts together what one list can answer for. */
function groupsOf(items, targetOf) {
    const key = (item) => `${targetOf(item).kind} ${targetOf(item).dialect}`;
    return [...Map.groupBy(items, key).values()];
}
async function readGroup(group, pinecone) {
    const [first, ...others] = group;
    if (first === undefined)
        return [];
    if (others.length === 0) {
        const observed = await pinecone.describe(first);
        return observed === undefined ? [] : [observed];
    }
    const names = new Set(group.map((target) => target.name));
    return (await pinecone.list(first.kind, first.dialect)).filter((observed) => names.has(observed.name));
}
/** Every resource of the project, of whichever dialect. A server that serves no assistants, as Pinecone Local, has none. */
async function readAll(pinecone) {
    const [indexes, assistants] = await Promise.all([
        pinecone.list('index', 'any'),
        pinecone.list('assistant', 'any').catch((error) => {
            if (error instanceof ActionError && error.reason === 'not-found')
                return [];
            throw error;
        })
    ]);
    return [...indexes, ...assistants];
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
    const words = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return { reason: 'api-error', message: `Something unexpected happened in the action itself: ${words}` };
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
/** A path as people write it: `spec.serverless.region`, `metadata["a.b"]`. */
function pathText(path) {
    return path
        .map((key, at) => (/^[A-Za-z0-9_-]+$/.test(key) ? (at === 0 ? key : `.${key}`) : `[${JSON.stringify(key)}]`))
        .join('');
}


/***/ }),

/***/ 20:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Kp: () => (/* binding */ redactJson),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UE: () => (/* binding */ codeForMarkdown),
/* harmony export */   dp: () => (/* binding */ byteLength),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   sD: () => (/* binding */ redactorFor)
/* harmony export */ });
// All text from outside (answers, files, names, titles) is made safe here before it is written anywhere.
/** The most characters of one line of log; API messages are shorter, whole documents are not. */
const MAX_LOG_LINE_LENGTH = 2000;
/** Shorter secrets are not searched for in text: they would destroy it. The runner's own mask still covers them. */
const MIN_SCRUBBED_LENGTH = 6;
const SCRUBBED = '***';
// Controls, line and paragraph separators, lone surrogates, and all that is invisible (bidi ownership tags and zero widths
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
 * Text for a sentence or a table's cell of GitHub's Markdown, shown as it is: no HTML, ownership tag-up, mention, link, issue
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
 * Makes a function that replaces secrets in any text by `***`: as it is, in any mixture of URL, form, JSON,
 * JavaScript, HTML and Markdown escapes, in hex, and in base64 and base64url wherever it begins within longer text.
 */
function redactorFor(...secrets) {
    const scrubbers = secrets.map(scrubberForOne);
    return (text) => scrubbers.reduce((redacted, redact) => redact(redacted), text);
}
function scrubberForOne(secret) {
    if (secret.length < MIN_SCRUBBED_LENGTH)
        return (text) => text;
    const bytes = Buffer.from(secret, 'utf8');
    const forUrl = encodeURIComponent(secret.toWellFormed());
    const needles = [secret, forUrl, ...base64Of(bytes), bytes.toString('hex')].map((needle) => needle.split('').map(fold));
    const firsts = new Set(needles.flatMap((needle) => needle.slice(0, 1)));
    return (text) => {
        // A replacement can bring the parts of another occurrence together. Each pass makes the text shorter.
        let [before, after] = [text, scrubOnce(text, needles, firsts)];
        while (after !== before)
            [before, after] = [after, scrubOnce(after, needles, firsts)];
        return after;
    };
}
function scrubOnce(text, needles, firsts) {
    let redacted = '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
        const first = text.charAt(at);
        if (!ESCAPING.includes(first) && !firsts.has(fold(first)))
            continue;
        const end = Math.max(...needles.map((needle) => endOfNeedle(text, at, needle)));
        if (end < 0)
            continue;
        redacted += text.slice(from, at) + SCRUBBED;
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
/** Scrubs a JSON value, its keys included; it stays JSON. A number that shows the secret becomes text. */
function redactJson(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number')
        return redact(String(value)) === String(value) ? value : SCRUBBED;
    if (Array.isArray(value))
        return value.map((item) => redactJson(item, redact));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [redact(key), redactJson(inner, redact)]));
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


/***/ }),

/***/ 529:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  s: () => (/* binding */ receivePost)
});

// UNUSED EXPORTS: receive

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 19 modules
var core = __nccwpck_require__(79);
;// CONCATENATED MODULE: ./src/inputs/api-key.ts
/** Why nothing is tried in a run that GitHub gives no secrets. */
const WITHOUT_SECRETS = {
    reason: 'no-secrets',
    message: 'Nothing was tried: runs for pull requests from forks and from Dependabot get no secrets, so there is no API key ' +
        'here. Once the change is in a branch of this repository, its runs provision it.'
};
/** Whether a run is one that GitHub starts without secrets (docs.github.com, "Events that trigger workflows", pull_request; Dependabot). */
function getsNoSecrets({ eventName, pullRequest, repositoryId }, actor) {
    if (pullRequest === undefined)
        return false;
    if (actor === 'dependabot[bot]')
        return true;
    const isPlain = eventName.startsWith('pull_request') && eventName !== 'pull_request_target';
    return isPlain && pullRequest.head.repositoryId !== repositoryId;
}
/** What is wrong with the API key itself; undefined where it can be sent. */
function faultOfKey(key) {
    if (key === '') {
        return ('there is no API key. Pass one as api-key: ${{ secrets.PINECONE_API_KEY }}, and check that the secret exists ' +
            'and is not empty here; runs from forks and from Dependabot get no secrets.');
    }
    // What is no visible ASCII cannot be sent in a header.
    if (/^[\x21-\x7e]+$/.test(key))
        return undefined;
    return 'the API key holds a space, a line break or another character that no key has. Copy it again from the Pinecone console.';
}
/** What Pinecone gives out: `pcsk_…`, and UUIDs in older projects. */
const GENUINE = /^(pcsk_\w{20,}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
const PLACEHOLDER = /^(<.*>|\[.*\]|\$.*|[*x.]+|undefined|null|none|test|secret|(pinecone[-_]?)?(api[-_]?)?key|(.*[^a-z])?(your|placeholder|change[-_]?me|dummy|insert|todo)([^a-z].*)?)$/i;
/** Whether a key looks like what stands in an example in the location of one. */
function isPlaceholder(key) {
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

;// CONCATENATED MODULE: ./src/inputs/values.ts
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
function urlIn(text) {
    const isBare = !/^[a-z][a-z0-9+.-]*:\/\//i.test(text);
    const host = isBare ? URL.parse(`http://${text}`)?.hostname : undefined;
    const url = URL.parse(isBare ? `${host !== undefined && isLoopback(host) ? 'http' : 'https'}://${text}` : text);
    if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '')
        return undefined;
    if (url.username || url.password || url.search || url.hash)
        return undefined;
    // One way of writing it, since the post step compares.
    url.pathname = url.pathname.replace(/\/+$/, '');
    return url;
}
/** Whether a host is this machine: `localhost` and below, 127.0.0.0/8, ::1. */
function isLoopback(hostname) {
    return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/i.test(hostname);
}

;// CONCATENATED MODULE: ./src/inputs/permissions.ts


// What may be done to data, by name.
/** Reads `allow-replace`. What lives only for a while may be replaced unless that is taken back. */
function readReplacements(reader, lifetime) {
    const text = reader.trimmed('allow-replace');
    if (lifetime !== 'permanent' && /^(true)?$/i.test(text))
        return 'all';
    return readNames(reader, 'allow-replace');
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
/** The names that something is allowed and that nothing is declared by, each a issue of its input. */
function undeclaredNameFaults(given, declared) {
    const names = declared.map((one) => one.declaredName);
    const inputs = {
        'allow-replace': given.allowReplace,
        'override-deletion-protection': given.overrideDeletionProtection
    };
    return Object.entries(inputs).flatMap(([source, allowance]) => undeclaredNames(allowance, names).map((name) => ({
        location: { source, line: 0, column: 0 },
        message: `${source}: nothing with the name ${JSON.stringify(name)} is declared. ` +
            `Give names as they are declared: ${names.join(', ')}.`
    })));
}

;// CONCATENATED MODULE: ./src/inputs/api.ts

const DEFAULT_API_URL = 'https://api.pinecone.io';
/** Reads which control plane is meant; never falls back to production silently. */
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
    if (!/^(\d{4}-\d{2})?$/.test(version)) {
        reader.issue('api-version', `${JSON.stringify(version)} is no version of the API. Write year and month: 2026-04.`);
    }
    const used = url ?? new URL(DEFAULT_API_URL);
    const isLocal = isLoopback(used.hostname);
    return {
        url: used,
        isLoopback: isLocal,
        isUnencrypted: used.protocol === 'http:' && !isLocal,
        version: version === '' ? undefined : version
    };
}
function isBelievedFromEnvironment({ protocol, hostname }) {
    return isLoopback(hostname) || (protocol === 'https:' && /(^|\.)pinecone\.io$/i.test(hostname));
}
/** An address with a user, a query or a fragment may hold a secret that nobody has masked. */
function quotable(address) {
    return /[@?#]/.test(address) ? 'what was given' : JSON.stringify(address);
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./src/resources/owner.ts

/** The lifetimes, as the input `lifetime` takes them. */
const LIFETIMES = ['permanent', 'pull-request', 'job'];
/**
 * The repository's id as a ownership tag bears it: alone on github.com, elsewhere with the host of the server, since ids are
 * unique to a server only. A tag's value takes no `:`.
 */
function repositoryTag(repositoryId, serverUrl) {
    const host = URL.parse(serverUrl)?.host.toLowerCase() ?? '';
    return repositoryId === '' || host === 'github.com' || host === ''
        ? repositoryId
        : `${repositoryId}@${host.replace(':', '_')}`;
}
/**
 * Identifies a job. Newer runners give each job of an attempt an id (`job.check_run_id`); where there is none, the
 * job's key in the workflow and its location in the matrix tell it from the others.
 */
function jobOf(given) {
    const { runId, runAttempt, checkRunId, jobKey, jobIndex } = given;
    if (/^\d+$/.test(checkRunId))
        return { runId, runAttempt, jobId: checkRunId, nameTail: `job-${checkRunId}` };
    const jobId = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(`${jobKey} ${jobIndex}`).digest('hex').slice(0, 8);
    return { runId, runAttempt, jobId, nameTail: `run-${runId}-${runAttempt}-${jobId}` };
}
/** What the names of an owner's resources end in; `''` for nothing. */
function nameTailOf(owner) {
    switch (owner.lifetime) {
        case 'permanent':
            return '';
        case 'pull-request':
            return `pr-${String(owner.pullRequest)}`;
        case 'job':
            return owner.nameTail;
    }
}

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
/** Reads `lifetime`. */
function readLifetime(reader) {
    const text = reader.trimmed('lifetime');
    const lifetime = LIFETIMES.find((known) => known === (text || 'permanent'));
    if (lifetime !== undefined)
        return lifetime;
    reader.issue('lifetime', `there is no lifetime ${JSON.stringify(text)}. The lifetimes are ${LIFETIMES.join(', ')}.`);
    return 'permanent';
}
/** Reads `pull-request`; left out, the event tells. */
function readPullRequest(reader, event) {
    const text = reader.trimmed('pull-request').replace(/^#/, '');
    if (text === '')
        return event?.number;
    if (!/^[1-9]\d{0,8}$/.test(text)) {
        reader.issue('pull-request', `${JSON.stringify(text)} is not the number of a pull request.`);
    }
    else if (event?.number !== undefined && event.number !== Number(text)) {
        reader.issue('pull-request', `it says #${text}, and the event that started this run is about #${String(event.number)}. Leave it out.`);
    }
    return Number(text);
}
/** Reads `comment`. */
function readComment(reader) {
    const text = reader.trimmed('comment');
    const mode = ['auto', 'true', 'false'].find((known) => known === (text.toLowerCase() || 'auto'));
    if (mode === undefined)
        reader.issue('comment', `${JSON.stringify(text)} is neither auto, true nor false.`);
    return mode ?? 'auto';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __nccwpck_require__(153);
;// CONCATENATED MODULE: ./src/inputs/event.ts

/**
 * Finds the pull request in an event's payload: `pull_request` and `pull_request_*`, a comment on one, a `workflow_run`
 * of one. Undefined for every other event.
 * Payloads: docs.github.com, "Webhook events and payloads".
 *
 * @param repositoryId the repository that the run belongs to: a fork's `workflow_run` may list pull requests elsewhere
 */
function pullRequestIn(eventName, payload, repositoryId) {
    if ((0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(payload, ['pull_request'])))
        return fromPullRequest(payload);
    if (eventName === 'issue_comment')
        return fromComment(payload);
    if (eventName === 'workflow_run')
        return fromWorkflowRun(payload, repositoryId);
    return undefined;
}
function fromPullRequest(payload) {
    const at = (...path) => (0,json/* valueAt */.fK)(payload, ['pull_request', ...path]);
    const headRepository = at('head', 'repo');
    return {
        number: numberOf(at('number')),
        state: stateOf(at('state')),
        isClosing: (0,json/* valueAt */.fK)(payload, ['action']) === 'closed',
        head: {
            repositoryId: headRepository === null ? null : idOf((0,json/* valueAt */.fK)(headRepository, ['id'])),
            label: textOf(at('head', 'label')),
            sha: textOf(at('head', 'sha'))
        }
    };
}
const UNKNOWN_HEAD = { repositoryId: undefined, label: undefined, sha: undefined };
function fromComment(payload) {
    if (!(0,json/* isObject */.Gv)((0,json/* valueAt */.fK)(payload, ['issue', 'pull_request'])))
        return undefined;
    return {
        number: numberOf((0,json/* valueAt */.fK)(payload, ['issue', 'number'])),
        state: stateOf((0,json/* valueAt */.fK)(payload, ['issue', 'state'])),
        isClosing: false,
        head: UNKNOWN_HEAD
    };
}
function fromWorkflowRun(payload, repositoryId) {
    const at = (...path) => (0,json/* valueAt */.fK)(payload, ['workflow_run', ...path]);
    if (!textOf(at('event'))?.startsWith('pull_request'))
        return undefined;
    const listed = at('pull_requests');
    const own = (Array.isArray(listed) ? listed : []).filter((one) => idOf((0,json/* valueAt */.fK)(one, ['base', 'repo', 'id'])) === repositoryId);
    const owner = textOf(at('head_repository', 'owner', 'login'));
    const branch = textOf(at('head_branch'));
    return {
        // It is empty for forks, and more than one is no answer.
        number: own.length === 1 ? numberOf((0,json/* valueAt */.fK)(own[0], ['number'])) : undefined,
        state: undefined,
        isClosing: false,
        head: {
            repositoryId: at('head_repository') === null ? null : idOf(at('head_repository', 'id')),
            label: owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`,
            sha: textOf(at('head_sha'))
        }
    };
}
function numberOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
function idOf(value) {
    const id = numberOf(value);
    return id === undefined ? undefined : String(id);
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function stateOf(value) {
    return value === 'open' || value === 'closed' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/inputs/github.ts



/** Reads what run, repository and event this is. Names of variables: docs.github.com, "Variables reference". */
function readGitHub(reader, env, token, lifetime) {
    const variable = (name) => env[name] ?? '';
    const repositoryId = variable('GITHUB_REPOSITORY_ID');
    const [runId, runAttempt, eventName] = [
        variable('GITHUB_RUN_ID'),
        variable('GITHUB_RUN_ATTEMPT'),
        variable('GITHUB_EVENT_NAME')
    ];
    if (lifetime !== 'permanent' && !(repositoryId && runId && runAttempt)) {
        reader.issue('lifetime', `${lifetime} takes GITHUB_REPOSITORY_ID, GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT, which GitHub's runner sets.`);
    }
    return {
        token,
        apiUrl: variable('GITHUB_API_URL') || 'https://api.github.com',
        serverUrl: variable('GITHUB_SERVER_URL') || 'https://github.com',
        repository: variable('GITHUB_REPOSITORY'),
        repositoryId,
        repositoryMark: repositoryTag(repositoryId, variable('GITHUB_SERVER_URL')),
        eventName,
        pullRequest: pullRequestIn(eventName, readPayload(variable('GITHUB_EVENT_PATH')), repositoryId),
        job: jobOf({
            runId,
            runAttempt,
            checkRunId: reader.trimmed('job-id'),
            jobKey: variable('GITHUB_JOB'),
            jobIndex: reader.trimmed('job-index')
        })
    };
}
/** What cannot be read says nothing, as where a step runs outside of GitHub. */
function readPayload(path) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/inputs/limits.ts

// How long, and how many at most.
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const MOST_TIMEOUT_MS = 7 * DAY_MS;
const EXPIRES_AFTER_MS = {
    permanent: 0,
    'pull-request': 14 * DAY_MS,
    job: 6 * 60 * MINUTE_MS
};
/** Reads `expires-after`, in milliseconds; 0 for what does not expire. */
function readExpiry(reader, lifetime) {
    const text = reader.trimmed('expires-after');
    if (text === '')
        return EXPIRES_AFTER_MS[lifetime];
    const ms = durationMs(text);
    if (lifetime === 'permanent') {
        reader.issue('expires-after', 'what is permanent does not expire. Leave it out, or set lifetime to pull-request or job.');
    }
    else if (ms === undefined || ms < MINUTE_MS || ms > 365 * DAY_MS) {
        reader.issue('expires-after', `${JSON.stringify(text)} is no time from 1 minute to 365 days. Write 12h or 14d; a bare number is seconds.`);
    }
    return ms ?? EXPIRES_AFTER_MS[lifetime];
}
/** Reads `timeout`, in milliseconds; undefined where the default holds. */
function readTimeout(reader) {
    const text = reader.trimmed('timeout');
    if (text === '')
        return undefined;
    const ms = durationMs(text);
    if (ms === undefined || ms < 1000 || ms > MOST_TIMEOUT_MS) {
        reader.issue('timeout', `${JSON.stringify(text)} is no time from 1 second to 7 days. Write 90s, 10m or 1h; a bare number is seconds.`);
    }
    return ms;
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

;// CONCATENATED MODULE: ./src/inputs/reader.ts
/** Reads single inputs, and collects what is wrong with them. */
class Reader {
    issues = [];
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
    /** `''` is what an expression that has no value gives: then the default holds. */
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

// EXTERNAL MODULE: ./src/plan/record.ts
var plan_record = __nccwpck_require__(406);
;// CONCATENATED MODULE: ./src/inputs/inputs.ts










/**
 * Reads what the post step takes; the key is masked first. Undefined where the main step has left nothing to do. State
 * arrives as `STATE_<name>` (actions/runner, Handler).
 */
function receivePost(env = process.env) {
    const record = env[`STATE_${plan_record/* RECORD_STATE */.kg}`] ?? '';
    if (record === '')
        return undefined;
    const { apiKey, inputs } = receive(env);
    if ('reason' in inputs)
        return { apiKey, record, usable: inputs };
    const { api, github } = inputs;
    const owner = { lifetime: 'job', repositoryId: github.repositoryMark, ...github.job };
    return { apiKey, record, usable: { api, owner } };
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
    const command = readCommand(reader);
    const dryRun = reader.boolean('dry-run', false);
    const lifetime = readLifetime(reader);
    const github = readGitHub(reader, env, githubToken, lifetime);
    const rest = {
        index: reader.text('index'),
        assistant: reader.text('assistant'),
        configFile: reader.trimmed('config-file'),
        command,
        dryRun,
        lifetime,
        pullRequest: readPullRequest(reader, github.pullRequest),
        nameSuffix: reader.trimmed('name-suffix'),
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
    const isWithoutSecrets = apiKey === '' && getsNoSecrets(github, env['GITHUB_ACTOR'] ?? '');
    const keyFault = faultOfKey(apiKey);
    if (keyFault !== undefined)
        reader.issue('api-key', keyFault);
    return {
        apiKey,
        githubToken,
        files: { summaryFile: env['GITHUB_STEP_SUMMARY'] ?? '', workspace: env['GITHUB_WORKSPACE'] ?? '.' },
        command,
        dryRun,
        advice: adviceOn({ apiKey, api: rest.api, actionRef: env['GITHUB_ACTION_REF'] ?? '' }),
        inputs: isWithoutSecrets ? WITHOUT_SECRETS : reader.issues.length > 0 ? reader.failure() : { apiKey, ...rest }
    };
}
function masked(secret) {
    // A key that was pasted with a line break is refused later, but each of its lines is a secret all the same.
    for (const text of new Set([secret, ...secret.split(/\s+/)]))
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


/** The machine's own time. */
const SYSTEM_CLOCK = {
    now: () => Date.now(),
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

/***/ 834:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ connectTo)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __nccwpck_require__(296);
// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __nccwpck_require__(153);
// EXTERNAL MODULE: ./src/resources/kinds.ts + 2 modules
var kinds = __nccwpck_require__(505);
;// CONCATENATED MODULE: ./src/pinecone/endpoints.ts
/** The kinds' endpoints. Pinecone's OpenAPI 2026-04 and 2026-07, db_control and assistant_control. */
const ENDPOINTS = {
    index: { path: '/indexes', pageSize: undefined, updateAnswersWhole: true },
    assistant: { path: '/assistant/assistants', pageSize: 100, updateAnswersWhole: false }
};
/** The path of one resource. */
function pathOf({ kind, name }) {
    return `${ENDPOINTS[kind].path}/${encodeURIComponent(name)}`;
}
/** The path of a list, or of its page at `token`; `''` for the first. */
function listPath(kind, token) {
    const { path, pageSize } = ENDPOINTS[kind];
    if (pageSize === undefined)
        return path;
    const page = token === '' ? '' : `&pagination_token=${encodeURIComponent(token)}`;
    return `${path}?limit=${String(pageSize)}${page}`;
}

;// CONCATENATED MODULE: ./src/pinecone/errors.ts



const LONGEST_WORDS = 600;
/**
 * Reads what went wrong out of an answer's body, whatever sent it: Pinecone's envelope, a bare `message`, plain text,
 * or a proxy's HTML.
 */
function readErrorBody(text) {
    const json = (0,core_json/* parsedJson */.U4)(text);
    if (json === undefined)
        return { code: undefined, message: excerpt(text.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')) };
    const code = (0,core_json/* valueAt */.fK)(json, ['error', 'code']) ?? (0,core_json/* valueAt */.fK)(json, ['code']);
    const message = [(0,core_json/* valueAt */.fK)(json, ['error', 'message']), (0,core_json/* valueAt */.fK)(json, ['message']), (0,core_json/* valueAt */.fK)(json, ['error'])].find((words) => typeof words === 'string');
    return {
        code: typeof code === 'string' ? code : undefined,
        message: excerpt(typeof message === 'string' ? message : (0,core_json/* isObject */.Gv)(json) ? text : '')
    };
}
function excerpt(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST_WORDS ? `${line.slice(0, LONGEST_WORDS)}…` : line;
}
/** The error that ends an operation: which resource, what was tried, what came back, what to do. */
function errorFor(attempted, ended, reason, location = null) {
    const what = `${doing(attempted)} failed`;
    if (ended.type === 'no-answer') {
        const advice = NO_ANSWER_ADVICE[ended.obstacle ?? 'other'];
        return new errors/* ActionError */.l({
            reason,
            message: `${what}: ${attempted.baseUrl} did not answer (${withoutHint(ended.message)}). ${advice}`
        });
    }
    const { status, code, message } = ended;
    const came = `Pinecone answered ${String(status)}${code === undefined ? '' : ` ${code}`}${message === '' ? '' : `: ${withStop(message)}`}`;
    return new errors/* ActionError */.l({
        reason,
        message: `${what}. ${withStop(came)} ${advice(attempted, status, reason, location)}`
    });
}
const NO_ANSWER_ADVICE = {
    'unknown-host': 'Check how "api-url" is spelt, and that the runner can look the name up.',
    certificate: 'If a proxy or a server of yours has a certificate of its own authority, name the file of that authority in the ' +
        'variable NODE_EXTRA_CA_CERTS of the step\'s "env".',
    'too-large': 'Check "api-url": Pinecone answers nothing of that size.',
    other: 'Check that it can be reached, then run this again.'
};
/** Node's hint is for those who start Node themselves. */
function withoutHint(message) {
    return message.replace(/; if the root CA is installed locally, try running Node\.js with --use-system-ca/, '');
}
function doing({ operation, kind, name }) {
    const table = kinds/* KIND_TABLES */.Ln[kind];
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
function advice({ kind, baseUrl }, status, reason, location) {
    const { plural } = kinds/* KIND_TABLES */.Ln[kind];
    if (reason === 'forbidden')
        return forbiddenAdvice(status);
    const known = {
        unauthorized: 'Check the "api-key" input: keys are made in the Pinecone console under API keys, belong to one project, and ' +
            'reach a workflow as a secret. Secrets are empty in runs from forks.',
        quota: `The project has all the ${plural} that its plan allows (${PLAN_LIMITS[kind]}). ` +
            'Delete some that are not needed, have "command: sweep" take what previews left, or upgrade the plan; what is being deleted counts until it is gone.',
        'deletion-protected': 'Disable its deletion protection first, or allow that with "override-deletion-protection".',
        'invalid-declaration': 'Something that the declaration names is unknown to Pinecone; which clouds and regions there are, its docs say.',
        'not-found': `Check that ${baseUrl} serves ${plural}.`
    };
    return known[reason] ?? otherAdvice(baseUrl, status, location);
}
/** What Pinecone publishes of its plans; of assistants, for Starter only. */
const PLAN_LIMITS = {
    index: '5 on Starter, 10 on Builder, 20 on Standard, 200 on Enterprise',
    assistant: '5 on Starter, more on the others'
};
function forbiddenAdvice(status) {
    if (status === 402)
        return 'Pay what is due in the Pinecone console under Billing.';
    if (status === 400)
        return 'On the Starter plan, use cloud: aws and region: us-east-1, or upgrade the plan.';
    return 'Check what this API key is allowed to do in the Pinecone console.';
}
function otherAdvice(baseUrl, status, location) {
    if (status >= 300 && status < 400) {
        return (`That is a redirect${location === null ? '' : ` to ${excerpt(location)}`}, and redirects are never followed, because the key would ` +
            `go along. Check "api-url" (${baseUrl}).`);
    }
    if (status === 412)
        return 'Wait until its pending collections are finished, then run this again.';
    if (status === 400 || status === 422)
        return 'Correct the declaration as Pinecone says.';
    return 'If it goes on, look at status.pinecone.io.';
}

;// CONCATENATED MODULE: ./src/pinecone/retry.ts
const FIRST_BACKOFF_MS = 500;
const MOST_BACKOFF_MS = 20_000;
/** A name that nobody knows may be known again in a moment; in ten minutes it is a mistake. */
const MOST_TRIES_OF_UNKNOWN_HOST = 8;
/** Statuses after which the same request may succeed. */
const TRANSIENT = new Set([408, 500, 502, 503, 504]);
const QUOTA_WORDS = /quota|reached the max|max\w* \w+ \w+ allowed|upgrade to (create|increase)/i;
const PROTECTION_WORDS = /deletion protection/i;
const PLAN_WORDS = /\bplan does not (support|include|allow)/i;
/**
 * Decides what to do after a try that did not succeed. A create is never simply repeated: what may have taken effect,
 * and what says that the name is taken, is looked up first.
 * The cases: Pinecone's OpenAPI 2026-04, db_control and assistant_control; assistants answer 429 for a name that exists.
 *
 * @param random a number in [0, 1): back-off is spread over all of its interval
 */
function decide({ operation, number, ended }, random) {
    const afterMs = waitMs(number, ended, random);
    const again = (mayBeOurs) => operation === 'create' ? { do: 'look', mayBeOurs, isTaken: false, afterMs } : { do: 'retry', afterMs };
    if (ended.type === 'no-answer' && isHopeless(ended, number)) {
        // What came was no answer that could be read, and what was sent may have had its effect.
        return operation === 'create' && ended.obstacle === 'too-large' ? again(true) : { do: 'fail', reason: 'network' };
    }
    if (ended.type === 'no-answer' || TRANSIENT.has(ended.status))
        return again(true);
    if (operation === 'create' && isTaken(ended))
        return { do: 'look', mayBeOurs: false, isTaken: true, afterMs };
    if (ended.status === 429 && !isQuota(ended))
        return again(false);
    return { do: 'fail', reason: reasonOf(operation, ended) };
}
function isHopeless({ obstacle }, number) {
    return (obstacle === 'certificate' ||
        obstacle === 'too-large' ||
        (obstacle === 'unknown-host' && number >= MOST_TRIES_OF_UNKNOWN_HOST));
}
function isTaken({ status, code }) {
    return status === 409 || code === 'ALREADY_EXISTS';
}
function isQuota({ code, message }) {
    return code === 'QUOTA_EXCEEDED' || QUOTA_WORDS.test(message);
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
function waitMs(number, ended, random) {
    if (ended.type === 'answer' && ended.retryAfterMs !== undefined)
        return ended.retryAfterMs;
    return Math.round(random * Math.min(FIRST_BACKOFF_MS * 2 ** (number - 1), MOST_BACKOFF_MS));
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
        return { type: 'no-answer', message: `a ${String(status)} that is not JSON` };
    }
    const { code, message } = readErrorBody(redact(text));
    const isHtml = /^\s*</.test(text);
    return {
        type: 'answer',
        status,
        code,
        message,
        isHtml,
        retryAfterMs: retryAfterMs(header('retry-after') ?? null, now)
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
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __nccwpck_require__(20);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __nccwpck_require__(457);
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
;// CONCATENATED MODULE: ./src/pinecone/exchange.ts
// One request and its whole answer, on the two ways there are: straight to the server, or through a proxy.



const MOST_BODY_BYTES = 64 * 1024 * 1024;
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
    const dispatcher = new lib/* HttpClient */.Qq().getAgentDispatcher(baseUrl.href);
    if (dispatcher === undefined)
        return undefined;
    return async (url, { body, ...request }) => {
        const init = { ...request, redirect: 'manual', ...(body !== undefined && { body }) };
        // The package's own copy of undici declares the dispatcher; Node's `fetch` takes it all the same.
        const answer = await fetch(url, { ...init, dispatcher });
        const text = await readBody((answer.body ?? []), request.signal);
        return { status: answer.status, header: (name) => answer.headers.get(name) ?? undefined, text };
    };
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
        if (bytes > MOST_BODY_BYTES)
            throw new TooLargeError(`the answer is larger than ${MOST_BODY_BYTES} bytes`);
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
    obstacle;
    constructor(message, cause) {
        super(message, { cause });
        this.obstacle = obstacleIn(cause);
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
function obstacleIn(error) {
    if (error instanceof TooLargeError)
        return 'too-large';
    const codes = [...causesOf(error)].map(({ code }) => code);
    if (codes.includes('ENOTFOUND'))
        return 'unknown-host';
    return codes.some((code) => CERTIFICATE.test(code)) ? 'certificate' : undefined;
}

// EXTERNAL MODULE: ./src/resources/index/typed-fields.ts + 1 modules
var typed_fields = __nccwpck_require__(751);
;// CONCATENATED MODULE: ./src/pinecone/codec.ts


/** What each kind's `status` says. */
const STATUS = {
    index: (status) => ({ state: (0,core_json/* valueAt */.fK)(status, ['state']), ready: (0,core_json/* valueAt */.fK)(status, ['ready']) === true }),
    assistant: (status) => ({ state: status, ready: status === 'Ready' })
};
/** What every version answers alike: the name, the host and the status. The rest is the model; `null` is not set. */
function observedOf(kind, answer) {
    if (!(0,core_json/* isObject */.Gv)(answer))
        return undefined;
    const { name, host, status, ...model } = answer;
    const { state, ready } = STATUS[kind](status);
    if (typeof name !== 'string' || typeof state !== 'string')
        return undefined;
    return {
        kind,
        name,
        host: typeof host === 'string' ? host : '',
        state,
        ready,
        model: withoutNulls(model)
    };
}
/** Answers say `null` for what is not set. */
function withoutNulls(model) {
    return Object.fromEntries(Object.entries(model).filter(([, value]) => value !== null));
}
/** Assistants, which are the same in every version. */
const ASSISTANT_CODEC = {
    encodeCreate: (name, model) => ({ path: ENDPOINTS.assistant.path, body: { name, ...model } }),
    encodeUpdate: (patch) => patch,
    decode: (answer) => observedOf('assistant', answer)
};
/**
 * The body for an index with a model that embeds, which every version takes alike: it has what lies in
 * `spec.serverless` at the top, and metric and dimension in `embed`.
 * Pinecone's OpenAPI 2026-04 and 2026-07, CreateIndexForModelRequest.
 */
function encodeForModel(name, model) {
    const { metric, dimension, embed, deletion_protection, tags } = model;
    const serverless = (0,core_json/* valueAt */.fK)(model, ['spec', 'serverless']);
    return {
        path: `${ENDPOINTS.index.path}/create-for-model`,
        body: {
            name,
            ...((0,core_json/* isObject */.Gv)(serverless) ? serverless : {}),
            ...(deletion_protection === undefined ? {} : { deletion_protection }),
            ...(tags === undefined ? {} : { tags }),
            embed: {
                ...((0,core_json/* isObject */.Gv)(embed) ? embed : {}),
                ...(metric === undefined ? {} : { metric }),
                ...(dimension === undefined ? {} : { dimension })
            }
        }
    };
}

;// CONCATENATED MODULE: ./src/pinecone/codec-2026-07.ts




/**
 * The shape of 2026-07: a `schema` of typed fields, a `deployment`, and the read capacity at the top.
 * Pinecone's OpenAPI 2026-07, db_control, as the official Node SDK 9.0.0 is generated from it. Assistants are as before.
 */
const CODEC_2026_07 = {
    version: '2026-07',
    index: { encodeCreate, encodeUpdate, decode },
    assistant: ASSISTANT_CODEC
};
/** What a deployment is called, and what holds the same in the model's `spec`. */
const DEPLOYMENTS = { managed: 'serverless', byoc: 'byoc', pod: 'pod' };
/** CreateIndexRequest. Pods, collections and metadata schemas are gone from it, and no typed declaration has them. */
function encodeCreate(name, model) {
    if (model['embed'] !== undefined)
        return encodeForModel(name, model);
    const { dimension, metric, vector_type, spec, schema, ...rest } = model;
    const { deployment, read_capacity } = deploymentOf(specIn(spec));
    const classic = classicFields({ dimension, metric, vector_type });
    const fields = classic ?? mapped((0,core_json/* valueAt */.fK)(schema, ['fields']), writtenField);
    return {
        path: ENDPOINTS.index.path,
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
        return { [typed_fields/* SPARSE_VALUES */.aI]: { type: 'sparse_vector' } };
    return { [typed_fields/* DENSE_VALUES */.ln]: { type: 'dense_vector', ...defined({ dimension, metric }) } };
}
/** A text field has its `full_text_search`, though nothing is said in it. */
function writtenField(field) {
    return (0,core_json/* isObject */.Gv)(field) && field['type'] === 'string' ? { full_text_search: {}, ...field } : field;
}
function deploymentOf(spec) {
    if (spec === undefined)
        return {};
    const { read_capacity, ...location } = spec.content;
    return { deployment: { deployment_type: spec.type, ...location }, ...defined({ read_capacity }) };
}
function specIn(spec) {
    for (const [type, kind] of entriesOf(DEPLOYMENTS)) {
        const content = (0,core_json/* valueAt */.fK)(spec, [kind]);
        if ((0,core_json/* isObject */.Gv)(content))
            return { type, content };
    }
    return undefined;
}
/** ConfigureIndexRequest. Of a schema it takes the parameters of the one field that embeds. */
function encodeUpdate(patch, observed) {
    const { spec, embed, ...rest } = patch;
    const found = specIn(spec);
    const { read_capacity, ...pods } = found?.content ?? {};
    const field = (0,core_json/* valueAt */.fK)(observed?.model, ['embed', 'field_map', 'text']);
    return {
        ...rest,
        ...defined({ read_capacity }),
        ...(found?.type === 'pod' ? { deployment: pods } : {}),
        ...((0,core_json/* isObject */.Gv)(embed) && typeof field === 'string'
            ? { schema: { fields: { [field]: { type: 'semantic_text', ...embed } } } }
            : {})
    };
}
/**
 * IndexModel. Where a server answers in the classic shape all the same, as one does that does not know this version,
 * that is the model already.
 */
function decode(answer) {
    const observed = observedOf('index', answer);
    if (observed === undefined)
        return undefined;
    const { deployment, schema } = observed.model;
    if (deployment === undefined && schema === undefined)
        return observed;
    const fields = (0,core_json/* valueAt */.fK)(schema, ['fields']);
    if (!(0,core_json/* isObject */.Gv)(deployment) || !(0,core_json/* isObject */.Gv)(fields))
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
/** In a managed deployment `environment` only tells where that is. */
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
/** A classic dense index reports sparse values besides, whichever way it was made. */
function classicWords(fields) {
    const dense = fields[typed_fields/* DENSE_VALUES */.ln];
    if ((0,core_json/* isObject */.Gv)(dense)) {
        return { vector_type: 'dense', ...defined({ dimension: dense['dimension'], metric: dense['metric'] }) };
    }
    if (fields[typed_fields/* SPARSE_VALUES */.aI] !== undefined)
        return { vector_type: 'sparse', metric: 'dotproduct' };
    const [embedding, ...others] = Object.entries(fields).filter(([, field]) => typeOf(field) === 'semantic_text');
    return embedding === undefined || others.length > 0 ? {} : embedWords(embedding);
}
/** What create-for-model has made: a field that is called as `field_map` has it. */
function embedWords([name, field]) {
    const { model, dimension, metric, read_parameters, write_parameters } = withoutNulls((0,core_json/* isObject */.Gv)(field) ? field : {});
    return {
        vector_type: dimension === undefined ? 'sparse' : 'dense',
        ...defined({ dimension, metric }),
        embed: { ...defined({ model, read_parameters, write_parameters }), field_map: { text: name } }
    };
}
/** What can be declared; metadata is not. */
function searchFields(fields) {
    const isSearched = ([name, field]) => {
        if (name === typed_fields/* DENSE_VALUES */.ln || name === typed_fields/* SPARSE_VALUES */.aI)
            return false;
        const type = typeOf(field);
        if (type === 'string')
            return (0,core_json/* isObject */.Gv)((0,core_json/* valueAt */.fK)(field, ['full_text_search']));
        return type === 'dense_vector' || type === 'sparse_vector';
    };
    return Object.fromEntries(Object.entries(fields)
        .filter(isSearched)
        .map(([name, field]) => [name, (0,core_json/* isObject */.Gv)(field) ? withoutNulls(field) : field]));
}
function filterable(fields) {
    return Object.keys(fields).filter((name) => (0,core_json/* valueAt */.fK)(fields[name], ['filterable']) === true);
}
function typeOf(field) {
    return (0,core_json/* valueAt */.fK)(field, ['type']);
}
function mapped(map, change) {
    return Object.fromEntries((0,core_json/* isObject */.Gv)(map) ? Object.entries(map).map(([key, value]) => [key, change(value)]) : []);
}
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter((entry) => entry[1] !== undefined && entry[1] !== null));
}
function entriesOf(deployments) {
    return Object.entries(deployments);
}

;// CONCATENATED MODULE: ./src/pinecone/codec-classic.ts


/**
 * The classic shape, spoken by 2026-04 and before: `dimension`, `metric`, `vector_type` and `spec` at the top.
 * The model of `resources/` is written in this shape too, so nothing has to be moved.
 * Pinecone's OpenAPI 2026-04, db_control and assistant_control.
 */
const CLASSIC_CODEC = {
    version: '2026-04',
    index: { encodeCreate: codec_classic_encodeCreate, encodeUpdate: (patch) => patch, decode: (answer) => observedOf('index', answer) },
    assistant: ASSISTANT_CODEC
};
function codec_classic_encodeCreate(name, model) {
    if (model['embed'] !== undefined)
        return encodeForModel(name, model);
    return { path: ENDPOINTS.index.path, body: { name, ...model } };
}

;// CONCATENATED MODULE: ./src/pinecone/client.ts










const REQUEST_MS = 30_000;
/** Until another try after a create whose answer says nothing. */
const UNCLEAR_MS = 2_000;
/** The client of Pinecone's control plane. Every message of its errors is a whole explanation (`errors.ts`). */
class PineconeClient {
    #options;
    #wires;
    #serverTime;
    constructor(options) {
        this.#options = options;
        const classic = { ...CLASSIC_CODEC, version: options.apiVersion ?? CLASSIC_CODEC.version };
        // What nothing declares is looked at through the newest version, which sees indexes of both shapes; a server that
        // is spoken to in another version by request may know no other.
        this.#wires = {
            classic,
            typed: CODEC_2026_07,
            any: options.apiVersion === undefined ? CODEC_2026_07 : classic
        };
    }
    get seesBeyondClassic() {
        return this.#wires.any !== this.#wires.classic;
    }
    async describe(target) {
        const sent = await this.#send('describe', target, { method: 'GET', path: pathOf(target) });
        return sent.type === 'none' ? undefined : this.#decode(target, sent.json);
    }
    async list(kind, dialect) {
        const all = { kind, dialect, name: undefined };
        const observed = [];
        const seen = new Set();
        for (let token = '';;) {
            const answer = await this.#send('list', all, { method: 'GET', path: listPath(kind, token) });
            const json = answer.type === 'ok' ? answer.json : undefined;
            // Pinecone's key for a list is the kind's plural.
            const items = (0,core_json/* valueAt */.fK)(json, [kinds/* KIND_TABLES */.Ln[kind].plural]);
            if (!Array.isArray(items))
                throw this.#notUnderstood(all);
            for (const item of items) {
                const one = this.#wires[dialect][kind].decode(item);
                // What cannot be read of somebody else's must not keep ours from being read.
                if (one !== undefined)
                    observed.push(one);
            }
            const next = (0,core_json/* valueAt */.fK)(json, ['pagination', 'next']);
            if (ENDPOINTS[kind].pageSize === undefined || typeof next !== 'string' || next === '')
                return observed;
            // A server that never comes to an end would keep the run here until its time is up.
            if (seen.has(next))
                throw this.#notUnderstood(all);
            seen.add(next);
            token = next;
        }
    }
    async create(target, model, attempt) {
        const codec = this.#wires[target.dialect][target.kind];
        const { path, body } = codec.encodeCreate(target.name, model);
        const sent = await this.#sendOnce('create', target, { method: 'POST', path, body }, attempt);
        if (sent.type === 'ok') {
            const observed = codec.decode(sent.json ?? null);
            if (observed !== undefined)
                return { type: 'created', observed };
            const because = this.#notUnderstood(target);
            return { type: 'look', mayBeOurs: true, isTaken: false, retryAfterMs: UNCLEAR_MS, because };
        }
        const { decision, error } = sent;
        if (decision.do !== 'look')
            throw error;
        const { mayBeOurs, isTaken, afterMs } = decision;
        return { type: 'look', mayBeOurs, isTaken, retryAfterMs: afterMs, because: error };
    }
    async update(target, patch, before) {
        const codec = this.#wires[target.dialect][target.kind];
        const body = codec.encodeUpdate(patch, before);
        const sent = await this.#send('update', target, { method: 'PATCH', path: pathOf(target), body });
        if (sent.type === 'none')
            return undefined;
        const { updateAnswersWhole } = ENDPOINTS[target.kind];
        const observed = updateAnswersWhole ? codec.decode(sent.json ?? null) : undefined;
        return { observed: observed ?? (await this.describe(target)) };
    }
    async delete(target) {
        try {
            const sent = await this.#send('delete', target, { method: 'DELETE', path: pathOf(target) });
            // A delete that was tried before and lost its answer is most likely what has made it go.
            return { type: sent.type === 'none' && sent.number === 1 ? 'gone' : 'accepted' };
        }
        catch (error) {
            if (error instanceof errors/* ActionError */.l && error.reason === 'deletion-protected')
                return { type: 'protected', because: error };
            throw error;
        }
    }
    within(bounds) {
        return new PineconeClient({ ...this.#options, ...bounds });
    }
    serverTime() {
        if (this.#serverTime === undefined)
            return undefined;
        return this.#serverTime.serverMs + (this.#options.clock.now() - this.#serverTime.clockMs);
    }
    /** Sends a request that may be repeated, until it succeeds, fails for good, or time is up. */
    async #send(operation, target, request) {
        const { clock, signal, deadline, onRetry } = this.#options;
        for (let number = 1;; number += 1) {
            const sent = await this.#sendOnce(operation, target, request, number);
            if (sent.type === 'ok')
                return sent;
            const { decision, ended, error } = sent;
            if (ended.type === 'answer' && ended.status === 404) {
                // Were it believed, a destroy would end well at a wrong address.
                if (ended.isHtml)
                    throw this.#notUnderstood(target);
                if (target.name !== undefined)
                    return { type: 'none', number };
            }
            if (decision.do !== 'retry' || clock.now() + decision.afterMs >= deadline)
                throw error;
            onRetry(error, decision.afterMs);
            await clock.sleep(decision.afterMs, signal);
        }
    }
    async #sendOnce(operation, target, request, number) {
        const { random, baseUrl } = this.#options;
        const attempted = { operation, kind: target.kind, name: target.name, baseUrl };
        const [ended, location] = await this.#exchange(request, this.#wires[target.dialect].version, operation);
        if (ended.type === 'ok')
            return ended;
        const decision = decide({ operation, number, ended }, random());
        const reason = decision.do === 'fail' ? decision.reason : ended.type === 'no-answer' ? 'network' : 'api-error';
        return { type: 'ended', decision, ended, error: errorFor(attempted, ended, reason, location) };
    }
    async #exchange(request, version, operation) {
        const { transport, clock, deadline, redact, signal } = this.#options;
        let reply;
        try {
            reply = await transport({ ...request, version }, { timeoutMs: () => Math.min(REQUEST_MS, deadline - clock.now()), signal });
            this.#noteTime(reply);
        }
        catch (error) {
            if (!(error instanceof NoAnswerError))
                throw error;
            return [{ type: 'no-answer', message: error.message, obstacle: error.obstacle }, null];
        }
        return [readReply(reply, operation, clock.now(), redact), redact(reply.header('location') ?? '') || null];
    }
    #noteTime({ header }) {
        const serverMs = Date.parse(header('date') ?? '');
        if (!Number.isNaN(serverMs))
            this.#serverTime = { serverMs, clockMs: this.#options.clock.now() };
    }
    #decode(target, json) {
        const observed = this.#wires[target.dialect][target.kind].decode(json ?? null);
        if (observed === undefined)
            throw this.#notUnderstood(target);
        return observed;
    }
    #notUnderstood({ kind, name }) {
        const { baseUrl } = this.#options;
        const what = name === undefined ? `the list of ${kinds/* KIND_TABLES */.Ln[kind].plural}` : `${kind} "${name}"`;
        return new errors/* ActionError */.l({
            reason: 'api-error',
            message: `What ${baseUrl} answered about ${what} is not what Pinecone's API answers. Check "api-url" and "api-version".`
        });
    }
}

;// CONCATENATED MODULE: ./src/pinecone/connect.ts


/** The client of a control plane. The key goes there and nowhere else. */
function connectTo({ url, isLoopback, version }, apiKey, options) {
    return new PineconeClient({
        ...options,
        transport: createTransport({ baseUrl: url, mayUseProxy: !isLoopback, apiKey }),
        baseUrl: url.href.replace(/\/$/, ''),
        apiVersion: version
    });
}


/***/ }),

/***/ 512:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ changedFields),
/* harmony export */   gn: () => (/* binding */ patchOf),
/* harmony export */   vC: () => (/* binding */ dialectConflict)
/* harmony export */ });
/* harmony import */ var _resources_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(312);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(153);
/* harmony import */ var _resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(505);



/** The declared fields that Pinecone has otherwise. What is not declared, or not told yet, is not compared. */
function changedFields(declared, observed) {
    return (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldValuesOf */ .kH)(_resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_TABLES */ .Ln[declared.kind].fields, declared.model).flatMap((fieldValue) => {
        if (observed.isIncomplete && isReportedLate(fieldValue))
            return [];
        const elsewhere = isOfAnotherSpec(fieldValue, observed.model) || isOfAnotherKind(fieldValue, observed.model);
        if (!elsewhere && (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .isAsDeclared */ .VZ)(fieldValue, observed.model))
            return [];
        const before = elsewhere ? undefined : (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .observedValue */ .ki)(fieldValue, observed.model);
        return [
            {
                path: fieldValue.path,
                before,
                after: fieldValue.value,
                effect: elsewhere ? 'replace' : (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .effectOf */ .$x)(fieldValue, before)
            }
        ];
    });
}
/** Whether a field is about what Pinecone tells only of an index that is ready. */
function isReportedLate({ path: [top, , within] }) {
    if (top === 'spec')
        return within === 'schema' || within === 'metadata_config';
    return ['dimension', 'metric', 'vector_type', 'embed', 'schema'].includes(top ?? '');
}
/**
 * Why an index can never become as declared where the two are of different kinds: a classic index has one vector a
 * record, another has a schema of typed fields. A sentence; undefined where they are of one kind, or that is not told.
 */
function dialectConflict(declared, observed) {
    if (declared.kind !== 'index' || observed.isIncomplete)
        return undefined;
    const [wanted, there] = [typedFieldsOf(declared.model), typedFieldsOf(observed.model)];
    const isClassic = ({ model }) => ['vector_type', 'dimension', 'metric', 'embed'].some((key) => model[key] !== undefined);
    if (wanted.length > 0 && isClassic(observed)) {
        return 'It is a classic index, which has no schema of typed fields: that takes an index of its own.';
    }
    if (there.length > 0 && isClassic(declared)) {
        return `It has a schema of typed fields (${there.slice(0, 5).join(', ')}), which a classic index has not: that takes an index of its own.`;
    }
    return undefined;
}
function typedFieldsOf(model) {
    const fields = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(model, ['schema', 'fields']);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(fields) ? Object.keys(fields) : [];
}
/** Whether a field belongs to a kind of deployment (`spec.pod`, …) that the observed index does not have. */
function isOfAnotherSpec({ path: [top, spec] }, observed) {
    const observedSpec = observed['spec'];
    return top === 'spec' && spec !== undefined && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(observedSpec) && observedSpec[spec] === undefined;
}
/** Whether a field is about a model, which an index with a schema of typed fields can never have. */
function isOfAnotherKind({ path: [top] }, observed) {
    return top === 'embed' && typedFieldsOf(observed).length > 0;
}
/**
 * What the one PATCH of an update says: the changed fields, and whole those objects that the API takes only whole.
 */
function patchOf(declared, observed, changes) {
    const fieldValues = (0,_resources_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldValuesOf */ .kH)(_resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_TABLES */ .Ln[declared.kind].fields, declared.model);
    const changed = fieldValues.filter((fieldValue) => changes.some((change) => isSamePath(change.path, fieldValue.path)));
    return changed.reduce((patch, fieldValue) => {
        const whole = fieldValue.field.sentWithin;
        if (whole === undefined)
            return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .withValueAt */ .h7)(patch, fieldValue.path, fieldValue.value);
        const path = whole.path.split('.');
        const declaredWhole = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(declared.model, path) ?? {};
        const value = whole.as === 'declared' ? declaredWhole : merged(fieldValues, path, declaredWhole, (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(observed.model, path));
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .withValueAt */ .h7)(patch, path, value);
    }, {});
}
function merged(fieldValues, at, declared, observed) {
    const both = { ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(observed) ? observed : {}), ...((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(declared) ? declared : {}) };
    return fieldValues
        .filter((fieldValue) => fieldValue.field.removedBy === fieldValue.value && isSamePath(fieldValue.path.slice(0, at.length), at))
        .reduce((model, fieldValue) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutValueAt */ .$x)(model, fieldValue.path.slice(at.length)), both);
}
function isSamePath(a, b) {
    return a.length === b.length && a.every((key, at) => key === b[at]);
}


/***/ }),

/***/ 942:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withOwnershipTags),
/* harmony export */   h: () => (/* binding */ isRenewal)
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
    const model = Object.entries(ownershipTags).reduce((model, [mark, value]) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withValueAt */ .h7)(model, (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipTagPath */ .nl)(declared.kind, mark), value), declared.model);
    return { ...declared, model };
}
/**
 * When a resource is to expire, in seconds since the epoch: as it does already, if at least half of its time is left
 * and no more than all of it, so that a second apply has nothing to write.
 */
function expiresAt(declared, observed, { afterMs, nowMs }) {
    const renewed = Math.ceil((nowMs + afterMs) / 1000);
    const mark = observed && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(observed.model, (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .ownershipTagPath */ .nl)(declared.kind, _resources_ownership_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPIRY_TAG */ .R8));
    const present = typeof mark === 'string' && /^\d{1,15}$/.test(mark) ? Number(mark) : undefined;
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
/* harmony import */ var _resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(505);
/* harmony import */ var _resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(920);


/**
 * Why a resource may not be used, or not be deleted (which replacing does too), on behalf of an owner; undefined where
 * it may. Marks prevent accidents: whoever holds the key can forge them.
 */
function ownershipFailure(declared, observed, purpose, policy) {
    const ownership = (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .readOwnership */ .m9)(observed);
    const { owner } = policy;
    if (owner.lifetime !== 'permanent') {
        return (0,_resources_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnedBy */ .D0)(owner, ownership) ? undefined : notOwned(declared, ownership, owner);
    }
    if (ownership.by === 'pull-request' || ownership.by === 'job' || ownership.by === 'malformed') {
        return notOwned(declared, ownership, owner);
    }
    if (purpose !== 'delete')
        return undefined;
    if (ownership.by === 'permanent' && ownership.repositoryId !== owner.repositoryId)
        return notOwned(declared, ownership, owner);
    return permanentFailure(declared, policy);
}
/** Runs for a pull request may be of unreviewed code: they delete what is permanent only where its name says it is theirs. */
function permanentFailure(declared, { startedBy }) {
    if (startedBy === undefined || isNamedFor(startedBy.pullRequest, declared))
        return undefined;
    const own = startedBy.pullRequest && nameTail(startedBy.pullRequest);
    return {
        reason: 'permanent-in-pull-request',
        message: `${(0,_resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(declared)} is permanent, and a run for a pull request does not delete what is ` +
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
function notOwned(declared, ownership, owner) {
    return {
        reason: 'not-owned',
        message: `${(0,_resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(declared)} exists and ${whose(ownership, owner)}, so it is left alone. ` + remedy(ownership, owner)
    };
}
function whose(ownership, owner) {
    if (ownership.by === 'nobody')
        return `bears no mark of ${ownerText(owner)}`;
    if (ownership.by === 'malformed')
        return 'bears marks of this action that make no sense';
    const of = ownership.repositoryId === owner.repositoryId
        ? 'this repository'
        : `the repository with the id ${ownership.repositoryId}`;
    switch (ownership.by) {
        case 'permanent':
            return `belongs to ${of}`;
        case 'pull-request':
            return `belongs to pull request #${String(ownership.pullRequest)} of ${of}`;
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
        case 'job':
            return 'this job';
    }
}
function remedy(ownership, owner) {
    if (ownership.by === 'malformed')
        return 'Remove its tags (or keys of metadata) that begin with gha- by hand, or use another name.';
    if (ownership.by !== 'nobody' && ownership.repositoryId !== owner.repositoryId) {
        return ('Where repositories share a Pinecone project, keep their names apart with ' +
            '"name-suffix: ${{ github.event.repository.name }}". If this repository is that one, moved here, remove the mark ' +
            'gha-repository-id by hand.');
    }
    return 'Use another name, or "name-suffix".';
}


/***/ }),

/***/ 720:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _x: () => (/* binding */ planOne)
/* harmony export */ });
/* unused harmony exports makePlan, planDestroy */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(153);
/* harmony import */ var _resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(505);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(377);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(512);
/* harmony import */ var _ownership_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(942);
/* harmony import */ var _ownership_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(742);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(733);







/**
 * Decides what the run does, whole, before anything of it is done.
 *
 * @param observed what was read, by `keyOf`; a resource that is not in it does not exist
 */
function makePlan(command, declared, observed, policy) {
    return { command, changes: declared.map((one) => planOne(command, one, observed.get(keyOf(one)), policy)) };
}
/** Decides what the run does about one resource. */
function planOne(command, declared, observed, policy) {
    // Of a name that is terminating only the name is left, which is free soon, whoever had it.
    const present = observed?.state === 'Terminating' ? undefined : observed;
    const failure = present && (0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipFailure */ .Q)(declared, present, command === 'destroy' ? 'delete' : 'use', policy);
    if (failure !== undefined)
        return refuse(declared, present, [], failure);
    switch (command) {
        case 'apply':
            return planApply(declared, present, policy);
        case 'destroy':
            return planDestroy(declared, observed, policy);
        case 'show':
            return { ...identityOf(declared), action: 'keep', observed: present };
    }
}
function planApply(unmarked, observed, policy) {
    const declared = (0,_ownership_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .withOwnershipTags */ .A)(unmarked, observed, policy);
    if (observed === undefined)
        return planCreate(unmarked, declared);
    const identity = identityOf(declared);
    const fields = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .changedFields */ .E0)(declared, observed);
    if (fields.length === 0)
        return { ...identity, action: 'keep', observed };
    if (fields.every((field) => field.effect === 'in-place')) {
        return { ...identity, action: 'update', fields, observed, patch: (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .patchOf */ .gn)(declared, observed, fields) };
    }
    return planReplace(unmarked, observed, fields, policy);
}
function planCreate(unmarked, declared) {
    const creation = (0,_resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .completeForCreation */ .ye)(declared.kind, declared.model, declared.dialect);
    if (!creation.possible)
        return refuse(unmarked, undefined, [], missingFailure(unmarked, creation.missing));
    const { model, usesDefaultPlacement } = creation;
    return { ...identityOf(unmarked), action: 'create', model, usesDefaultPlacement };
}
function planReplace(declared, observed, fields, policy) {
    if (!(0,_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .isAllowed */ .Jr)(policy.allowReplace, declared.declaredName)) {
        return refuse(declared, observed, fields, immutableFailure(declared, observed, fields));
    }
    const failure = (0,_ownership_js__WEBPACK_IMPORTED_MODULE_3__/* .ownershipFailure */ .Q)(declared, observed, 'delete', policy);
    if (failure !== undefined)
        return refuse(declared, observed, fields, failure);
    const create = planCreate(declared, (0,_ownership_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .withOwnershipTags */ .A)(declared, undefined, policy));
    if (create.action !== 'create')
        return create;
    const liftsProtection = (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .isProtected */ .bz)(observed);
    if (liftsProtection && !(0,_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .isAllowed */ .Jr)(policy.overrideDeletionProtection, declared.declaredName)) {
        return refuse(declared, observed, fields, protectedFailure(declared, 'replaced'));
    }
    return { ...create, action: 'replace', fields, observed, liftsProtection };
}
/** Decides what destroying does about one resource. */
function planDestroy(declared, observed, policy) {
    const identity = identityOf(declared);
    if (observed === undefined || observed.state === 'Terminating')
        return { ...identity, action: 'keep', observed };
    const liftsProtection = (0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_5__/* .isProtected */ .bz)(observed);
    if (liftsProtection && !(0,_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .isAllowed */ .Jr)(policy.overrideDeletionProtection, declared.declaredName)) {
        return refuse(declared, observed, [], protectedFailure(declared, 'deleted'));
    }
    return { ...identity, action: 'delete', observed, liftsProtection };
}
function identityOf(declared) {
    const { kind, name, declaredName } = declared;
    return { kind, name, declaredName, declared };
}
function refuse(declared, observed, fields, failure) {
    return { ...identityOf(declared), action: 'refuse', isBlocking: true, fields, observed, failure };
}
function missingFailure(declared, missing) {
    const issues = missing.map((path) => ({
        location: declared.locationOf(path),
        message: `${declared.kind} "${declared.declaredName}" does not exist yet, and creating it takes ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .pathText */ .LF)(path)}. ` +
            `Declare ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .pathText */ .LF)(path)}.`
    }));
    return { reason: 'invalid-declaration', message: issues.map((issue) => issue.message).join(' '), issues };
}
function immutableFailure(declared, observed, fields) {
    const immutable = fields.filter((field) => field.effect === 'replace');
    const list = immutable
        .map(({ path, before, after }) => `${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_6__/* .pathText */ .LF)(path)} (${jsonOrNone(before)} in Pinecone, ${jsonOrNone(after)} declared)`)
        .join(', ');
    const apart = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .dialectConflict */ .vC)(declared, observed);
    return {
        reason: 'immutable-change',
        message: `${(0,_resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(declared)} exists, and Pinecone cannot change ${list} of an ` +
            `existing ${declared.kind}. ${apart === undefined ? '' : `${apart} `}Declare what exists, use another name, or, if its data may be lost, allow ` +
            `deleting and creating it again with "allow-replace: ${declared.declaredName}".`
    };
}
function protectedFailure(declared, what) {
    return {
        reason: 'deletion-protected',
        message: `${(0,_resources_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(declared)} has deletion protection enabled, so it is not ${what}. ` +
            `If it may go, say so with "override-deletion-protection: ${declared.declaredName}".`
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
/* unused harmony export undeclaredNames */
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
/** Whether an allowance covers a declared name. */
function isAllowed(allowance, declaredName) {
    return allowance === 'all' || allowance.has(declaredName);
}
/**
 * The names that an allowance gives and nothing declares: a mistake that would otherwise only show when it matters.
 */
function undeclaredNames(allowance, declaredNames) {
    return allowance === 'all' ? [] : [...allowance].filter((name) => !declaredNames.includes(name));
}


/***/ }),

/***/ 406:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   kg: () => (/* binding */ RECORD_STATE)
/* harmony export */ });
/* unused harmony export writeRecord */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(377);


/** Under which name the runner keeps the record for the post step. */
const RECORD_STATE = 'job-resources';
/** The record as the runner keeps it. */
function writeRecord(record) {
    return { name: RECORD_STATE, value: JSON.stringify(record) };
}
/** Reads the record back; what makes no sense in it is left out. */
function readRecord(text) {
    const json = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U4)(text);
    const { at, targets } = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json) ? json : {};
    return {
        at: typeof at === 'string' ? at : '',
        targets: Array.isArray(targets) ? targets.flatMap(targetIn) : []
    };
}
function targetIn(json) {
    const kind = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json) ? _resources_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .KINDS */ .GW.find((known) => known === json['kind']) : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(json) || kind === undefined || typeof json['name'] !== 'string')
        return [];
    return [{ kind, name: json['name'], isSeen: json['isSeen'] === true }];
}


/***/ }),

/***/ 661:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _apply_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(623);
/* harmony import */ var _apply_orphans_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(871);
/* harmony import */ var _apply_poller_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(776);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(529);
/* harmony import */ var _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(314);
/* harmony import */ var _pinecone_connect_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(834);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(296);
/* harmony import */ var _plan_policy_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(733);
/* harmony import */ var _plan_record_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(406);
/* harmony import */ var _report_reporter_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(817);
/* harmony import */ var _report_runner_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(650);
/* harmony import */ var _resources_resource_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(377);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(20);
// The post step, a bundle of its own: were it the main one that reads from a state which step it is, a main step killed
// before it could say so would be done again, after everything else.













const POST_TIMEOUT_MS = 5 * 60_000;
await post();
/** Deletes what the job's main step has made. Says nothing where there is nothing to do. */
async function post() {
    const startedAt = _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM_CLOCK */ .V.now();
    const inputs = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .receivePost */ .s)();
    if (inputs === undefined)
        return;
    const { at, targets: recorded } = (0,_plan_record_js__WEBPACK_IMPORTED_MODULE_10__/* .readRecord */ .aE)(inputs.record);
    if (recorded.length === 0)
        return;
    const redact = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_9__/* .redactorFor */ .sD)(inputs.apiKey);
    const runner = (0,_report_runner_js__WEBPACK_IMPORTED_MODULE_8__/* .createRunner */ .j)({ redact, summaryPath: undefined });
    const reporter = (0,_report_reporter_js__WEBPACK_IMPORTED_MODULE_7__/* .createReporter */ .A)(runner, redact);
    let [outcomes, failure] = [[], undefined];
    try {
        if ('reason' in inputs.usable)
            throw unusable(inputs.usable, recorded);
        if (inputs.usable.api.url.href !== at)
            throw unusable(elsewhere(at, inputs.usable), recorded);
        outcomes = await deleteRecorded(recorded, { ...inputs.usable, apiKey: inputs.apiKey }, { deadline: startedAt + POST_TIMEOUT_MS, reporter, redact });
    }
    catch (thrown) {
        failure = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .failureFrom */ .J)(thrown);
    }
    reporter.finishPost({ outcomes, failure, tookMs: _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM_CLOCK */ .V.now() - startedAt });
    runner.end();
}
/** The main step's inputs were good, and something has changed them since, or taken the key away. */
function unusable({ reason, message }, recorded) {
    const names = recorded.map(({ kind, name }) => `${kind} "${name}"`).join(', ');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .l({ reason, message: `What this job has made could not be deleted (${names}): ${message}` });
}
/** Elsewhere nothing of it is found, which would look as if it were gone. */
function elsewhere(at, { api }) {
    return {
        reason: 'invalid-input',
        message: `it was made at ${at}, and the address is now ${api.url.href}. A step in between has set ` +
            'PINECONE_CONTROLLER_HOST: pass "api-url" instead. Until then a sweep can take it away.'
    };
}
async function deleteRecorded(recorded, { apiKey, api, owner }, { deadline, reporter, redact }) {
    const [signal, clock] = [(0,_inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelSignal */ .B)(), _inputs_system_js__WEBPACK_IMPORTED_MODULE_4__/* .SYSTEM_CLOCK */ .V];
    const { retrying: onRetry } = reporter;
    const pinecone = (0,_pinecone_connect_js__WEBPACK_IMPORTED_MODULE_5__/* .connectTo */ .m)(api, apiKey, { clock, random: Math.random, signal, deadline, onRetry, redact });
    const policy = (0,_plan_policy_js__WEBPACK_IMPORTED_MODULE_11__/* .cleanUpPolicy */ .RE)(owner);
    const shared = { pinecone, clock, signal, deadline };
    const poller = new _apply_poller_js__WEBPACK_IMPORTED_MODULE_2__/* .Poller */ .v({ ...shared, onPoll: reporter.waiting });
    const destroy = async (changes) => {
        const plan = { command: 'destroy', changes };
        reporter.plan(plan, false);
        return await (0,_apply_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .apply */ .B)(plan, { ...shared, command: 'destroy', policy, wait: true, poller });
    };
    const outcomes = await destroy(await (0,_apply_orphans_js__WEBPACK_IMPORTED_MODULE_1__/* .planOrphans */ .D)(recorded, policy, shared));
    const handled = new Set(outcomes.map(_resources_resource_js__WEBPACK_IMPORTED_MODULE_12__/* .keyOf */ .TN));
    const unseen = recorded.filter((one) => !one.isSeen && !handled.has((0,_resources_resource_js__WEBPACK_IMPORTED_MODULE_12__/* .keyOf */ .TN)(one)));
    if (unseen.length === 0)
        return outcomes;
    return [...outcomes, ...(await destroy(await (0,_apply_orphans_js__WEBPACK_IMPORTED_MODULE_1__/* .planLateVisible */ .C)(unseen, policy, shared)))];
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 817:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createReporter)
});

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __nccwpck_require__(20);
// EXTERNAL MODULE: ./src/resources/resource.ts
var resource = __nccwpck_require__(377);
// EXTERNAL MODULE: ./src/resources/kinds.ts + 2 modules
var kinds = __nccwpck_require__(505);
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
    return {
        ...report,
        plan: report.plan && redactPlan(report.plan, redact),
        outcomes: report.outcomes.map((outcome) => ({
            ...outcome,
            ...scrubNames(outcome, redact),
            observed: outcome.observed && scrubObserved(outcome.observed, redact),
            fields: outcome.fields.map((field) => scrubField(field, redact)),
            ...(outcome.failure && { failure: scrubFailure(outcome.failure, redact) })
        })),
        failure: report.failure && scrubFailure(report.failure, redact),
        notices: report.notices.map(redact),
        warnings: report.warnings.map(redact)
    };
}
/** The plan with the secret taken out of all that came from outside. */
function redactPlan(plan, redact) {
    return { ...plan, changes: plan.changes.map((change) => scrubChange(change, redact)) };
}
function scrubChange(change, redact) {
    const shared = {
        ...scrubNames(change, redact),
        declared: scrubDeclared(change.declared, redact),
        ...(change.why !== undefined && { why: redact(change.why) })
    };
    const fields = 'fields' in change ? change.fields.map((field) => scrubField(field, redact)) : [];
    const observed = 'observed' in change ? change.observed && scrubObserved(change.observed, redact) : undefined;
    switch (change.action) {
        case 'create':
            return { ...change, ...shared, model: scrubModel(change.model, redact) };
        case 'update':
            return {
                ...change,
                ...shared,
                fields,
                observed: observed ?? change.observed,
                patch: scrubModel(change.patch, redact)
            };
        case 'replace':
            return {
                ...change,
                ...shared,
                fields,
                observed: observed ?? change.observed,
                model: scrubModel(change.model, redact)
            };
        case 'delete':
            return { ...change, ...shared, observed: observed ?? change.observed };
        case 'keep':
            return { ...change, ...shared, observed };
        case 'refuse':
            return { ...change, ...shared, fields, observed, failure: scrubFailure(change.failure, redact) };
    }
}
function scrubNames(of, redact) {
    return { name: redact(of.name), declaredName: redact(of.declaredName) };
}
function scrubDeclared(declared, redact) {
    return {
        ...declared,
        ...scrubNames(declared, redact),
        model: scrubModel(declared.model, redact),
        location: scrubPlace(declared.location, redact),
        locationOf: (path) => scrubPlace(declared.locationOf(path), redact)
    };
}
function scrubObserved(observed, redact) {
    const { name, host, state, model } = observed;
    return { ...observed, name: redact(name), host: redact(host), state: redact(state), model: scrubModel(model, redact) };
}
function scrubField(field, redact) {
    const before = field.before === undefined ? undefined : (0,core_text/* redactJson */.Kp)(field.before, redact);
    return { ...field, path: field.path.map(redact), before, after: (0,core_text/* redactJson */.Kp)(field.after, redact) };
}
function scrubFailure(failure, redact) {
    const message = redact(failure.message);
    return failure.issues
        ? { ...failure, message, issues: failure.issues.map((issue) => scrubFault(issue, redact)) }
        : { ...failure, message };
}
function scrubFault(issue, redact) {
    return { ...issue, message: redact(issue.message), location: scrubPlace(issue.location, redact) };
}
function scrubPlace(location, redact) {
    const source = redact(location.source);
    return location.file === undefined ? { ...location, source } : { ...location, source, file: redact(location.file) };
}
function scrubModel(model, redact) {
    return (0,core_text/* redactJson */.Kp)(model, redact);
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __nccwpck_require__(153);
;// CONCATENATED MODULE: ./src/report/text.ts
// The words that log, summary and annotations share. Nothing here is escaped: where it goes decides how.



/** What the tables and the log call a result; as it would be, in a dry run. */
function resultText(result, { command, dryRun }) {
    if (result === 'absent' && command === 'show')
        return 'missing';
    if (command === 'sweep' && (result === 'unchanged' || result === 'refused'))
        return SWEEP_KEPT[result];
    return dryRun && WOULD_BE.includes(result) ? `would be ${RESULTS[result]}` : RESULTS[result];
}
const RESULTS = {
    created: 'created',
    updated: 'updated',
    replaced: 'replaced',
    deleted: 'deleted',
    found: 'found',
    unchanged: 'unchanged',
    absent: 'already gone',
    failed: 'failed',
    refused: 'refused',
    'not-attempted': 'not tried'
};
/** A sweep leaves as it is what is still in use, and what somebody has protected. */
const SWEEP_KEPT = { unchanged: 'kept', refused: 'protected' };
const WOULD_BE = ['created', 'updated', 'replaced', 'deleted', 'refused'];
/** How many outcomes ended in each way, without those that none ended in. */
function tally(outcomes) {
    const results = outcomes.map(({ result }) => result);
    return new Map(Object.keys(RESULTS)
        .map((result) => [result, results.filter((other) => other === result).length])
        .filter(([, number]) => number > 0));
}
/** A resource at the start of a line: `index docs-search`. */
function labelOf({ kind, name }) {
    return `${kind} ${name}`;
}
/** A place as editors write it: `pinecone.yml:3:5`; for an input, `input "index", line 3, column 5`. */
function locationText({ source, file, line, column }) {
    if (file !== undefined)
        return `${file}:${line}:${column}`;
    return line === 0 ? `input "${source}"` : `input "${source}", line ${line}, column ${column}`;
}
/** A issue with its location; a plain input's issue names the input itself. */
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
    return kinds/* KIND_TABLES */.Ln[kind].fields.some((field) => field.removedBy === after && path.length > 1 && field.path.split('.')[0] === path[0]);
}
function valueText(value, maxLength) {
    const isPlain = typeof value === 'string' && /^[A-Za-z0-9][\w.@+;/:-]*$/.test(value);
    const text = isPlain ? value : JSON.stringify(value);
    if (text.length <= maxLength)
        return text;
    return `${(0,core_text/* cut */.Jj)(text, maxLength)} (${text.length} characters)`;
}
/** What a resource that is to be created is, in a few words: `dimension 1536, cosine, aws us-east-1`. */
function aboutModel(model) {
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
        ...at('spec', 'byoc', 'environment'),
        ...at('region').map((region) => `region ${region}`)
    ]
        .filter((part) => part !== '')
        .map((part) => (0,core_text/* cut */.Jj)(part, 100))
        .join(', ');
}
const MOST_FIELDS = 3;
/** The typed fields of a schema: `fields embedding (dense_vector, 1536, cosine), title (string)`; `''` without any. */
function schemaText(model) {
    const fields = (0,json/* valueAt */.fK)(model, ['schema', 'fields']);
    if (!(0,json/* isObject */.Gv)(fields) || Object.keys(fields).length === 0)
        return '';
    const told = Object.entries(fields).map(([name, field]) => {
        const parts = ['type', 'dimension', 'metric'].flatMap((key) => scalarText((0,json/* valueAt */.fK)(field, [key])));
        return `${name} (${parts.join(', ')})`;
    });
    return `${told.length === 1 ? 'field' : 'fields'} ${(0,core_text/* firstOf */.Ku)(told, MOST_FIELDS)}`;
}
function scalarText(value) {
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
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
        return `${NOTHING_FOUND[report.command]} (${(0,core_text/* duration */.p0)(report.tookMs)}).`;
    if (report.command === 'show')
        return shown(report);
    if (report.dryRun)
        return wouldDo(report);
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
    return message.includes(`"${outcome.name}"`) ? message : `${(0,kinds/* titleOf */.Gg)(outcome)}: ${message}`;
}
function endedBy(failure, report) {
    const results = tallyText(report);
    const took = (0,core_text/* duration */.p0)(report.tookMs);
    if (failure.reason === 'cancelled')
        return results ? `Cancelled after ${took}: ${results}.` : `Cancelled after ${took}.`;
    const issues = failure.issues?.length ?? 0;
    if (issues > 0)
        return `Failed: ${(0,core_text/* count */.U9)(issues, 'fault')} in what is declared.`;
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
const NOTHING_FOUND = {
    apply: 'Nothing was to be done',
    destroy: 'Nothing was left to destroy',
    show: 'Nothing was to be shown',
    sweep: 'Nothing was left to sweep'
};
const NOTHING_TO_DO = {
    apply: 'as declared',
    destroy: 'already gone',
    show: 'found',
    sweep: 'kept'
};
function nothingToDo(report) {
    return `${declaredText(report.outcomes)} ${report.outcomes.length === 1 ? 'is' : 'are'} ${NOTHING_TO_DO[report.command]}`;
}
const TITLES = { apply: 'Applied', destroy: 'Destroyed', show: 'Shown', sweep: 'Swept' };
function done(report) {
    const { outcomes, command } = report;
    const took = (0,core_text/* duration */.p0)(report.tookMs);
    const title = TITLES[command];
    const waiting = outcomes.filter(({ ready, observed }) => observed && !ready && command === 'apply').length;
    const notReady = waiting > 0 ? ` ${(0,core_text/* count */.U9)(waiting, 'resource')} not ready yet.` : '';
    if (outcomes.every(({ changed }) => !changed))
        return `Nothing to do: ${nothingToDo(report)} (${took}).${notReady}`;
    return `${title}: ${tallyText(report)} in ${took}.${notReady}`;
}
const VERBS = {
    created: 'create',
    updated: 'update',
    replaced: 'replace',
    deleted: 'delete'
};
function wouldDo(report) {
    const { outcomes, command } = report;
    const parts = [...tally(outcomes)];
    const doing = parts.flatMap(([result, number]) => (VERBS[result] ? [`${VERBS[result]} ${number}`] : []));
    if (doing.length === 0)
        return `Dry run: nothing to do, ${nothingToDo(report)}.`;
    const rest = parts.flatMap(([result, number]) => VERBS[result] ? [] : [`${number} ${resultText(result, { command, dryRun: false })}`]);
    const others = rest.length > 0 ? ` (${rest.join(', ')})` : '';
    return `Dry run: would ${doing.join(', ')}${others}. Nothing was changed. Remove "dry-run: true" to ${command}.`;
}
/** Failures come first: they are what the reader has to know. */
function tallyText({ outcomes, command }) {
    const parts = [...tally(outcomes)].toSorted(([a], [b]) => Number(isBad(b)) - Number(isBad(a)));
    return parts.map(([result, number]) => `${number} ${resultText(result, { command, dryRun: false })}`).join(', ');
}
function isBad(result) {
    return result === 'failed' || result === 'refused';
}
function declaredText(outcomes) {
    return resource/* KINDS */.GW.flatMap((kind) => {
        const number = outcomes.filter((outcome) => outcome.kind === kind).length;
        return number === 0 ? [] : [(0,core_text/* count */.U9)(number, kind, kinds/* KIND_TABLES */.Ln[kind].plural)];
    }).join(' and ');
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
    return culprit ? change?.declared.locationOf(culprit.path) : change?.declared.location;
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

// EXTERNAL MODULE: ./src/resources/readiness.ts
var readiness = __nccwpck_require__(717);
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
    return [...lines, `= ${kept.length} ${keptText(plan)}: ${names}`];
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
            const about = aboutModel(change.model);
            return about === '' ? '' : `: ${about}`;
        }
        case 'update':
            return '';
        case 'replace':
            return `: deleted and created again${change.liftsProtection ? ', its deletion protection lifted' : ''}`;
        case 'delete':
            return change.liftsProtection ? ': its deletion protection lifted' : '';
        case 'keep':
            return `: ${plan.command === 'show' ? (change.observed?.state ?? 'does not exist') : keptText(plan)}`;
        case 'refuse':
            return `: ${change.failure.reason}`;
    }
}
function keptText(plan) {
    return { apply: 'unchanged', destroy: 'already gone', show: 'read', sweep: 'kept' }[plan.command];
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
function stateText({ last }) {
    if (!last)
        return 'not seen yet';
    if (last.state !== 'Ready')
        return last.state;
    const capacity = (0,json/* valueAt */.fK)((0,readiness/* readCapacityOf */.Id)(last.model), ['status', 'state']);
    return typeof capacity === 'string' ? `Ready, its read capacity ${capacity}` : last.state;
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
    return report.dryRun ? '🔎' : '✅';
}
function sectionsOf(report) {
    return [
        {
            title: '',
            head: ['| | Resource | Result | Status | Host |', '| --- | --- | --- | --- | --- |'],
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
            rows: faultsOf(report).map(faultRow),
            rank: 1
        },
        {
            title: '### Reasons',
            head: ['| | Resource | Why |', '| --- | --- | --- |'],
            rows: (report.plan?.changes ?? []).flatMap(({ kind, name, why }) => why === undefined ? [] : [row([kind, (0,core_text/* codeForMarkdown */.UE)(name), messageText(why)])]),
            rank: 4
        },
        { title: '', head: ['> [!WARNING]'], rows: report.warnings.map(alertRow), rank: 3 },
        { title: '', head: ['> [!NOTE]'], rows: report.notices.map(alertRow), rank: 5 }
    ];
}
const RESULT_ICONS = {
    created: '✅ ',
    updated: '✅ ',
    replaced: '✅ ',
    deleted: '🗑️ ',
    unchanged: '',
    absent: '',
    found: '',
    failed: '❌ ',
    refused: '⛔ ',
    'not-attempted': '⏸️ '
};
function resourceRow({ observed, failure, ...outcome }, report) {
    const shown = { ...outcome, hasFailed: failure !== undefined, status: observed?.state, host: observed?.host };
    return row(resourceCells(shown, report));
}
/** A resource's cells: kind, name, result, status, host. */
function resourceCells(shown, run) {
    const { kind, name, declaredName, result, hasFailed, status, host } = shown;
    const declared = name === declaredName ? '' : ` (declared as ${(0,core_text/* codeForMarkdown */.UE)(declaredName)})`;
    const isChange = ['created', 'updated', 'replaced', 'deleted'].includes(result);
    const icon = run.dryRun && isChange ? '' : RESULT_ICONS[hasFailed && result === 'absent' ? 'failed' : result];
    return [
        kind,
        `${(0,core_text/* codeForMarkdown */.UE)(name)}${declared}`,
        `${icon}${resultText(result, run)}`,
        (0,core_text/* forMarkdown */.Bm)(markdown_short(status)),
        (0,core_text/* codeForMarkdown */.UE)(markdown_short(host))
    ];
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
    // One row, so that it is left out as a whole where there is no module.
    return [['', '  ```yaml', ...example.split('\n').map((line) => `  ${line}`), '  ```'].join('\n')];
}
/** The issues have a table of their own. */
function failureWords({ message, issues = [] }) {
    return issues.length > 1 ? `There are ${issues.length} faults, each with its place below.` : message;
}
function failureRows(report) {
    const { failure } = report;
    const ofRun = failure
        ? [`- ${reasonText(failure.reason)} ${messageText(failureWords(failure))}`, ...exampleRows(failure.example)]
        : [];
    const ofResources = failedOutcomes(report).map(({ failure, ...outcome }) => failure ? failureRow(outcome, failure) : '');
    return [...ofRun, ...ofResources];
}
/** Why a resource failed, as an item of a list. */
function failureRow({ kind, name }, { reason, message }) {
    return `- **${kind}** ${(0,core_text/* codeForMarkdown */.UE)(name)} ${reasonText(reason)} ${messageText(message)}`;
}
function reasonText(reason) {
    return `(${(0,core_text/* codeForMarkdown */.UE)(reason)}):`;
}
/** The issues of the run and of its resources, in the order of declaration. */
function faultsOf(report) {
    return [...(report.failure?.issues ?? []), ...report.outcomes.flatMap(({ failure }) => failure?.issues ?? [])];
}
function faultRow({ location, message }) {
    return row([(0,core_text/* codeForMarkdown */.UE)(markdown_short(locationText(location))), messageText(message)]);
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
        name: change.name,
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






/** The outputs' names, in the order of `action.yml`. */
const OUTPUT_NAMES = (/* unused pure expression or super */ null && ([
    'name',
    'host',
    'status',
    'kind',
    'result',
    'index-name',
    'index-host',
    'assistant-name',
    'assistant-host',
    'created',
    'changed',
    'ready',
    'resources',
    'plan',
    'markdown',
    'skipped',
    'reason'
]));
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
    const [index, assistant] = [onlyOf('index', declared), onlyOf('assistant', declared)];
    const isWhole = declared.length > 0 &&
        declared.length >= (plan?.changes.filter((change) => !change.declared.isUndeclared).length ?? 0);
    return {
        name: only?.name ?? '',
        host: hostOf(only),
        status: (0,core_text/* onOneLine */.GJ)(only?.observed?.state ?? ''),
        kind: only?.kind ?? '',
        result: only?.result ?? '',
        'index-name': index?.name ?? '',
        'index-host': hostOf(index),
        'assistant-name': assistant?.name ?? '',
        'assistant-host': hostOf(assistant),
        created: String(!dryRun && outcomes.some(({ created }) => created)),
        changed: String(outcomes.some(({ changed }) => changed)),
        ready: String(isWhole && declared.every(isSeenReady)),
        skipped: report.isSkipped ? 'true' : '',
        reason: report.isSkipped ? 'no-secrets' : reasonOf(report)
    };
}
function onlyOne(outcomes) {
    return outcomes.length === 1 ? outcomes[0] : undefined;
}
function onlyOf(kind, outcomes) {
    return onlyOne(outcomes.filter((outcome) => outcome.kind === kind));
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
    const told = detail === 'none' ? [] : outcomes;
    const sections = resource/* KINDS */.GW.map((kind) => [
        kinds/* KIND_TABLES */.Ln[kind].plural,
        // Not built by assignment: a key such as `__proto__` would be lost.
        Object.fromEntries(told
            .filter((outcome) => outcome.kind === kind)
            .map((outcome) => [outcome.declaredName, resourceJson(outcome, detail)]))
    ]);
    return (0,core_text/* jsonText */.s$)({ version: 1, ...Object.fromEntries(sections) });
}
const SHOWN_FIELDS = {
    index: [
        ['dimension', ['dimension']],
        ['metric', ['metric']],
        ['vector_type', ['vector_type']],
        ['schema', ['schema']],
        ['cloud', ['spec', 'serverless', 'cloud']],
        ['region', ['spec', 'serverless', 'region']]
    ],
    assistant: [['region', ['region']]]
};
function resourceJson(outcome, detail) {
    const { kind, name, result, failure, observed } = outcome;
    const shown = SHOWN_FIELDS[kind].flatMap(([key, path]) => {
        const value = detail === 'all' ? (0,json/* valueAt */.fK)(observed?.model, path) : undefined;
        return value === undefined || value === null ? [] : [[key, value]];
    });
    return {
        name,
        host: hostOf(outcome),
        status: (0,core_text/* onOneLine */.GJ)(observed?.state ?? ''),
        ready: isSeenReady(outcome),
        result,
        ...(failure && { reason: failure.reason }),
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
        retrying: (error, afterMs) => {
            retries += 1;
            // The first tells that something is wrong, the others only that it still is.
            if (retries <= 2 || retries % 10 === 0)
                runner.info(`${error.message} Trying again in ${(0,core_text/* duration */.p0)(afterMs)}.`);
        },
        finish: (report) => {
            finish(redactReport(report, redact), runner);
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
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(20);
// The only writer to the log, the outputs and the summary. Everything is synchronous: when a run is cancelled, all of
// it has to be written before the process ends.



const LINGER_MS = 500;
const MOST_LINGER_MS = 10_000;
/** The longest message of an annotation, in characters: GitHub cuts there. */
const MAX_ANNOTATION_LENGTH = 4096;
/** Makes the writer. The key has to be masked before. */
function createRunner({ redact, summaryPath }) {
    // Making a line safe can bring the secret's parts together, and scrubbing cannot make a command.
    const safe = (line, maxLength) => redact((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .forLog */ .Ig)(redact(line), maxLength));
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
                    _actions_core__WEBPACK_IMPORTED_MODULE_1__.setOutput(name, scrubOutput(value, redact));
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
/** Scrubs an output. In JSON each value is redacted by itself, so that it stays JSON. */
function scrubOutput(value, redact) {
    if (redact(value) === value)
        return value;
    if (!/^[[{]/.test(value))
        return redact(value);
    try {
        const text = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .redactJson */ .Kp)(JSON.parse(value), redact));
        // A secret that is made of JSON's own ownership tags: rather nothing of it than the secret, or no JSON.
        return redact(text) === text ? text : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(redact(''));
    }
    catch {
        return redact(value);
    }
}


/***/ }),

/***/ 312:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   VZ: () => (/* binding */ isAsDeclared),
/* harmony export */   kH: () => (/* binding */ fieldValuesOf),
/* harmony export */   ki: () => (/* binding */ observedValue)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);

/**
 * The fields that a model holds, by the table, in the table's order and then the model's.
 * What the table does not name is not a leaf.
 */
function fieldValuesOf(fields, model) {
    return fields.flatMap((field) => pathsOf(field.path.split('.'), model).flatMap((path) => {
        const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(model, path);
        return value === undefined ? [] : [{ field, path, value }];
    }));
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
/** The value of a leaf's field in what was observed, as far as it can be told. */
function observedValue(fieldValue, observed) {
    const value = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(observed, fieldValue.path);
    return value === undefined || value === null ? fieldValue.field.whenAbsent : value;
}
/** Whether what was observed already is what the leaf declares. */
function isAsDeclared(fieldValue, observed) {
    const before = observedValue(fieldValue, observed);
    if (fieldValue.field.removedBy === fieldValue.value)
        return before === undefined || (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEqual */ .n4)(before, fieldValue.value);
    if (before === undefined)
        return fieldValue.field.mayBeUnanswered === true;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isEqual */ .n4)(comparable(fieldValue.field, before), comparable(fieldValue.field, fieldValue.value));
}
function comparable(field, value) {
    if (field.unordered && Array.isArray(value))
        return value.map((item) => JSON.stringify(item)).sort();
    return value;
}
/** What changing a leaf's field from `before` takes. */
function effectOf(fieldValue, before) {
    const { change } = fieldValue.field;
    return typeof change === 'function' ? change(before, fieldValue.value) : change;
}


/***/ }),

/***/ 751:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rg: () => (/* binding */ ALL_INDEX_FIELDS),
  ln: () => (/* binding */ DENSE_VALUES),
  aI: () => (/* binding */ SPARSE_VALUES)
});

// UNUSED EXPORTS: TYPED_FIELDS

;// CONCATENATED MODULE: ./src/resources/index/fields.ts
// Facts of this table: Pinecone's OpenAPI 2026-04, db_control (CreateIndexRequest, CreateIndexForModelRequest,
// ConfigureIndexRequest, IndexModel).
/** How many tags an index may have. */
const MAX_TAGS = 20;
/** A tag's value: at most 120 of these characters. `''` removes the tag. */
const TAG_VALUE = /^[A-Za-z0-9;@_.+ -]*$/;
const EMBED_DESCRIPTIONS = {
    field_map: 'Which field of a record holds the text that is embedded: `{text: <field>}`.',
    read_parameters: 'Parameters of the model for queries. Declared keys are enforced.',
    write_parameters: 'Parameters of the model for writes. Declared keys are enforced.'
};
/** Every field of an index in the classic shape, in whose words the one model is written (see `typed-fields.ts`). */
const INDEX_FIELDS = [
    {
        path: 'dimension',
        rule: { type: 'integer', min: 1, max: 20_000 },
        change: 'replace',
        description: 'How many dimensions a vector has. Dense indexes only; with `embed` the model decides.'
    },
    {
        path: 'metric',
        rule: { type: 'enum', values: ['cosine', 'euclidean', 'dotproduct'] },
        change: 'replace',
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
        description: 'The cloud that hosts a serverless index.'
    },
    {
        path: 'spec.serverless.region',
        rule: { type: 'string', maxLength: 100 },
        change: 'replace',
        description: 'The region that hosts a serverless index, `us-east-1` for example.'
    },
    ...readCapacity('spec.serverless'),
    metadataSchema('spec.serverless'),
    sourceCollection('spec.serverless'),
    {
        path: 'spec.pod.environment',
        rule: { type: 'string', maxLength: 100 },
        change: 'replace',
        description: 'The environment that hosts a pod-based index.'
    },
    {
        path: 'spec.pod.pod_type',
        rule: { type: 'enum', values: ['s1', 'p1', 'p2'].flatMap((f) => ['x1', 'x2', 'x4', 'x8'].map((s) => `${f}.${s}`)) },
        change: podTypeEffect,
        whenAbsent: 'p1.x1',
        description: 'The type and size of a pod. Grows in place within its family; everything else takes a new index.'
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
        unordered: true,
        description: 'The metadata fields that a pod-based index filters by. All when left out.'
    },
    sourceCollection('spec.pod'),
    {
        path: 'spec.byoc.environment',
        rule: { type: 'string', maxLength: 100 },
        change: 'replace',
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
    const match = /^([a-z]\d)\.x(\d)$/.exec(typeof value === 'string' ? value : '');
    return match ? [match[1] ?? '', Number(match[2])] : ['', 0];
}

;// CONCATENATED MODULE: ./src/resources/index/typed-fields.ts

// Facts of this table: Pinecone's OpenAPI 2026-07, db_control (CreateIndexRequest, CreateIndexSchemaField,
// StringFieldFullTextSearch), as the official Node SDK 9.0.0 is generated from it.
/** The fields of a schema that make a classic index, where there are no others. They are told in the classic words. */
const DENSE_VALUES = '_values';
const SPARSE_VALUES = '_sparse_values';
const FIELD = 'schema.fields.*';
const FULL_TEXT = `${FIELD}.full_text_search`;
/** What an index in the shape of 2026-07 can have beside the classic fields. A schema never changes. */
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
        description: 'The language of the text. `en` when left out.'
    },
    switchOf('stemming', 'Whether words are reduced to their stems. Not together with `ngram`.'),
    switchOf('stop_words', 'Whether stop words are left out. Takes `stemming`.'),
    gram('min_gram', 'The least characters of an n-gram, 1 to `max_gram`.'),
    gram('max_gram', 'The most characters of an n-gram, at most 10.'),
    switchOf('ngram.prefix_only', 'Whether only the beginnings of words become n-grams.'),
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
/** Every field that an index can have in the one model, whichever shape it is declared or answered in. */
const ALL_INDEX_FIELDS = [...INDEX_FIELDS, ...TYPED_FIELDS];
function switchOf(name, description) {
    return { path: `${FULL_TEXT}.${name}`, rule: { type: 'boolean' }, change: 'replace', whenAbsent: false, description };
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

/***/ 505:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ln: () => (/* binding */ KIND_TABLES),
  ye: () => (/* binding */ completeForCreation),
  Gg: () => (/* binding */ titleOf)
});

// UNUSED EXPORTS: DEFAULT_PLACEMENT

;// CONCATENATED MODULE: ./src/resources/assistant/fields.ts
// Facts of this table: Pinecone's OpenAPI 2026-04, assistant_control (CreateAssistantRequest, UpdateAssistantRequest).
/** The most bytes that an assistant's metadata may have as JSON. */
const MAX_METADATA_BYTES = 16_384;
/** Every field of an assistant. */
const ASSISTANT_FIELDS = [
    {
        path: 'instructions',
        rule: { type: 'string', maxBytes: 16_384, nullable: true },
        change: 'in-place',
        whenAbsent: '',
        description: 'Guidance for all answers of the assistant, at most 16 KB. `""` clears it.'
    },
    {
        path: 'metadata.*',
        rule: { type: 'any' },
        change: 'in-place',
        sentWithin: { path: 'metadata', as: 'merged' },
        removedBy: null,
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

// EXTERNAL MODULE: ./src/resources/fields.ts
var fields = __nccwpck_require__(312);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __nccwpck_require__(153);
// EXTERNAL MODULE: ./src/resources/index/typed-fields.ts + 1 modules
var typed_fields = __nccwpck_require__(751);
;// CONCATENATED MODULE: ./src/resources/index/typed-creation.ts


/**
 * What a create in the shape of 2026-07 lacks, by the paths at which it is to be declared: a schema with something to
 * search by, a whole field, a whole place, and for BYOC its read capacity.
 * Pinecone's OpenAPI 2026-07, CreateIndexRequest, DenseVectorField, StringFieldFullTextSearchNgram.
 */
function missingForTypedCreation(model) {
    return [...missingOfSchema(model), ...missingOfDeployment(model)];
}
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

;// CONCATENATED MODULE: ./src/resources/kinds.ts





/** The kinds' tables. */
const KIND_TABLES = {
    index: { fields: typed_fields/* ALL_INDEX_FIELDS */.Rg, maxNameLength: 45, title: 'Index', plural: 'indexes' },
    assistant: { fields: ASSISTANT_FIELDS, maxNameLength: 63, title: 'Assistant', plural: 'assistants' }
};
/** A resource at the start of a sentence: `Index "docs-search"`. */
function titleOf({ kind, name }) {
    return `${KIND_TABLES[kind].title} "${name}"`;
}
/** Where Pinecone puts a serverless index by its own default. */
const DEFAULT_PLACEMENT = { cloud: 'aws', region: 'us-east-1' };
/**
 * Completes a declared model for a create. Pinecone fills in most defaults itself; spelled out are `metric`, which
 * some servers demand, the pod type, which the spec demands, and the placement. What only removes is left out. In the
 * dialect of 2026-07 a metric has no default.
 */
function completeForCreation(kind, declared, dialect = 'classic') {
    const model = withoutRemovals(kind, declared);
    if (kind === 'assistant')
        return { possible: true, model, usesDefaultPlacement: false };
    const missing = dialect === 'typed' ? missingForTypedCreation(model) : missingForCreation(model).map((path) => path.split('.'));
    if (missing.length > 0)
        return { possible: false, missing };
    const usesDefaultPlacement = needsPlacement(model);
    const defaults = [];
    if (usesDefaultPlacement) {
        defaults.push(['spec.serverless.cloud', DEFAULT_PLACEMENT.cloud], ['spec.serverless.region', DEFAULT_PLACEMENT.region]);
    }
    if ((0,json/* valueAt */.fK)(model, ['spec', 'pod']) !== undefined)
        defaults.push(['spec.pod.pod_type', 'p1.x1']);
    // With `embed` the model decides.
    if (model['embed'] === undefined && dialect === 'classic')
        defaults.push(['metric', model['vector_type'] === 'sparse' ? 'dotproduct' : 'cosine']);
    return { possible: true, model: defaults.reduce(withDefault, model), usesDefaultPlacement };
}
function withoutRemovals(kind, declared) {
    let model = declared;
    for (const { field, path, value } of (0,fields/* fieldValuesOf */.kH)(KIND_TABLES[kind].fields, declared)) {
        if (field.removedBy === value)
            model = (0,json/* withoutValueAt */.$x)(model, path);
    }
    return Object.fromEntries(Object.entries(model).filter(([, value]) => !((0,json/* isObject */.Gv)(value) && Object.keys(value).length === 0)));
}
function needsPlacement(model) {
    const [spec, serverless] = [model['spec'], (0,json/* valueAt */.fK)(model, ['spec', 'serverless'])];
    if (spec !== undefined && serverless === undefined)
        return false;
    return ((0,json/* valueAt */.fK)(model, ['spec', 'serverless', 'cloud']) === undefined &&
        (0,json/* valueAt */.fK)(model, ['spec', 'serverless', 'region']) === undefined);
}
function missingForCreation(model) {
    const isMissing = (path) => (0,json/* valueAt */.fK)(model, path.split('.')) === undefined;
    const missing = [];
    if (model['embed'] === undefined) {
        if (model['vector_type'] !== 'sparse' && isMissing('dimension'))
            missing.push('dimension');
    }
    else {
        if (isMissing('embed.model'))
            missing.push('embed.model');
        if (isMissing('embed.field_map'))
            missing.push('embed.field_map');
    }
    for (const spec of ['pod', 'byoc']) {
        if (!isMissing(`spec.${spec}`) && isMissing(`spec.${spec}.environment`))
            missing.push(`spec.${spec}.environment`);
    }
    if (!isMissing('spec.serverless.cloud') && isMissing('spec.serverless.region'))
        missing.push('spec.serverless.region');
    if (isMissing('spec.serverless.cloud') && !isMissing('spec.serverless.region'))
        missing.push('spec.serverless.cloud');
    return missing;
}
function withDefault(model, [path, value]) {
    const keys = path.split('.');
    return (0,json/* valueAt */.fK)(model, keys) === undefined ? (0,json/* withValueAt */.h7)(model, keys, value) : model;
}


/***/ }),

/***/ 920:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ isOwnedBy),
/* harmony export */   R8: () => (/* binding */ EXPIRY_TAG),
/* harmony export */   m9: () => (/* binding */ readOwnership),
/* harmony export */   nl: () => (/* binding */ ownershipTagPath),
/* harmony export */   uZ: () => (/* binding */ ownershipTagsFor)
/* harmony export */ });
/* unused harmony exports OWNERSHIP_PREFIX, OWNERSHIP_TAG_COUNTS, OWNERSHIP_BYTES, OWNERSHIP_AT, declaredNameOf, ownershipTagsOf */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);

/** What the keys of our ownership tags begin with, in tags and metadata. Declarations may not use it. */
const OWNERSHIP_PREFIX = 'gha-';
/** The ownership tag that says from when on a sweep may take a resource, in seconds since the epoch. */
const EXPIRY_TAG = 'gha-expires-at';
/** How many tags each lifetime's ownership tags take of the 20 that an index may have. */
const OWNERSHIP_TAG_COUNTS = { permanent: 2, 'pull-request': 4, job: 6 };
/** How many bytes of an assistant's 16 384 are kept free for ownership tags. */
const OWNERSHIP_BYTES = 512;
/** Where a kind bears its ownership tags: index tags, assistant metadata. */
const OWNERSHIP_AT = { index: 'tags', assistant: 'metadata' };
/** The path of a ownership tag in a model. */
function ownershipTagPath(kind, mark) {
    return [OWNERSHIP_AT[kind], mark];
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
    if (numberIn(runId) === undefined || numberIn(runAttempt) === undefined || !jobId)
        return malformed;
    return { by: 'job', repositoryId, runId: runId ?? '', runAttempt: runAttempt ?? '', jobId, expiresAt };
}
/** Whether a resource bears the very ownership tags of an owner: its own, not merely some of its repository's. */
function isOwnedBy(owner, ownership) {
    if (ownership.by !== owner.lifetime || ownership.repositoryId !== owner.repositoryId)
        return false;
    switch (owner.lifetime) {
        case 'permanent':
            return true;
        case 'pull-request':
            return ownership.by === 'pull-request' && ownership.pullRequest === owner.pullRequest;
        case 'job':
            return (ownership.by === 'job' &&
                ownership.runId === owner.runId &&
                ownership.runAttempt === owner.runAttempt &&
                ownership.jobId === owner.jobId);
    }
}
/** The name under which a resource was declared, as far as its ownership tags tell. */
function declaredNameOf(observed) {
    return ownershipTagsOf(observed.kind, observed.model)['gha-declared-name'];
}
/** The ownership tags as they are, texts only. */
function ownershipTagsOf(kind, model) {
    const at = model[OWNERSHIP_AT[kind]];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(at))
        return {};
    return Object.fromEntries(Object.entries(at).filter((entry) => entry[0].startsWith(OWNERSHIP_PREFIX) && typeof entry[1] === 'string'));
}
function numberIn(text) {
    return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 717:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ readCapacityOf),
/* harmony export */   co: () => (/* binding */ readinessOf)
/* harmony export */ });
/* unused harmony export needsLongWait */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(153);

/**
 * Judges a resource by its state, and an index with dedicated read capacity by that capacity's own state as well.
 * An index that its declaration pauses (`replicas: 0`) is right when it is `Disabled`.
 * States: Pinecone's OpenAPI 2026-04, IndexModel.status, ReadCapacityStatus and Assistant.status.
 */
function readinessOf(observed, declared) {
    const { state, model } = observed;
    if (state === 'Terminating')
        return { is: 'terminating' };
    if (state === 'InitializationFailed' || state === 'Failed')
        return { is: 'failed', why: `its state is ${state}` };
    const capacity = readCapacityOf(model);
    if (state === 'Disabled')
        return disabledReadiness(capacity, readCapacityOf(declared));
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(capacity, ['mode']) === 'Dedicated') {
        const capacityState = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(capacity, ['status', 'state']);
        if (capacityState === 'Error') {
            const words = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(capacity, ['status', 'error_message']);
            return {
                is: 'failed',
                why: `its read capacity is in the state Error${typeof words === 'string' ? `: ${words}` : ''}`
            };
        }
        if (capacityState !== 'Ready')
            return { is: 'pending' };
    }
    return { is: observed.ready ? 'ready' : 'pending' };
}
function disabledReadiness(capacity, declared) {
    const replicas = ['dedicated', 'manual', 'replicas'];
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(capacity, replicas) !== 0)
        return { is: 'pending' };
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(declared, replicas) === 0)
        return { is: 'ready' };
    return { is: 'failed', why: 'it is Disabled, because its read capacity has 0 replicas' };
}
/** Where an index has its read capacity; nothing where it has none. */
function readCapacityOf(model) {
    for (const spec of ['serverless', 'byoc']) {
        const capacity = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .fK)(model, ['spec', spec, 'read_capacity']);
        if (capacity !== undefined)
            return capacity;
    }
    return {};
}
/** Whether a declaration asks for what takes Pinecone up to half an hour: dedicated read capacity. */
function needsLongWait({ model }) {
    return valueAt(readCapacityOf(model), ['mode']) === 'Dedicated';
}


/***/ }),

/***/ 377:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   bz: () => (/* binding */ isProtected)
/* harmony export */ });
/** The kinds, in the order in which they are read and reported. */
const KINDS = ['index', 'assistant'];
/** Whether nothing may delete a resource before its deletion protection is lifted. */
function isProtected({ model }) {
    return model['deletion_protection'] === 'enabled';
}
/** Identifies a resource within a Pinecone project. */
function keyOf(resource) {
    return `${resource.kind} ${resource.name}`;
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
  Qq: () => (/* binding */ HttpClient)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

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
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
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
