import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__undici_index_js_38eecf33__ from "./undici/index.js";
/******/ var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


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

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2973);

await (0,_main_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2973:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
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

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => (ExitCode),
  addPath: () => (addPath),
  debug: () => (debug),
  endGroup: () => (endGroup),
  error: () => (error),
  exportVariable: () => (exportVariable),
  getBooleanInput: () => (getBooleanInput),
  getIDToken: () => (getIDToken),
  getInput: () => (getInput),
  getMultilineInput: () => (getMultilineInput),
  getState: () => (getState),
  group: () => (group),
  info: () => (info),
  isDebug: () => (isDebug),
  markdownSummary: () => (markdownSummary),
  notice: () => (notice),
  platform: () => (platform_namespaceObject),
  saveState: () => (saveState),
  setCommandEcho: () => (setCommandEcho),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  startGroup: () => (startGroup),
  summary: () => (summary),
  toPlatformPath: () => (toPlatformPath),
  toPosixPath: () => (toPosixPath),
  toWin32Path: () => (toWin32Path),
  warning: () => (warning)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
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
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __nccwpck_require__(4942);
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


const { access, appendFile, writeFile } = external_fs_.promises;
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
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
        return this.addRaw(external_os_.EOL);
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
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
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


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
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
const READONLY = external_fs_.constants.O_RDONLY;
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
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
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
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
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
const platform = external_os_.platform();
const arch = external_os_.arch();
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

;// CONCATENATED MODULE: ./src/plan/policy.ts
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

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/core/json.ts
/** Whether a value is a JSON object (not null, not a list). */
function json_isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value of a JSON text; undefined where it is none. */
function json_parsedJson(text) {
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
        if (!json_isObject(at) || !Object.hasOwn(at, key))
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
    return withKey(target, key, withValueAt(json_isObject(inner) ? inner : {}, rest, value));
}
/** A copy of `target` without what is at `path`; an object that empties on the way stays. */
function withoutValueAt(target, path) {
    const [key, ...rest] = path;
    if (key === undefined || !Object.hasOwn(target, key))
        return target;
    if (rest.length === 0)
        return Object.fromEntries(Object.entries(target).filter(([name]) => name !== key));
    const inner = target[key];
    return json_isObject(inner) ? withKey(target, key, withoutValueAt(inner, rest)) : target;
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
    if (!json_isObject(a) || !json_isObject(b))
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

;// CONCATENATED MODULE: ./src/inputs/event.ts

/**
 * Finds the pull request in an event's payload: `pull_request` and `pull_request_*`, a comment on one, a `workflow_run`
 * of one. Undefined for every other event.
 * Payloads: docs.github.com, "Webhook events and payloads".
 *
 * @param repositoryId the repository that the run belongs to: a fork's `workflow_run` may list pull requests elsewhere
 */
function pullRequestIn(eventName, payload, repositoryId) {
    if (json_isObject(valueAt(payload, ['pull_request'])))
        return fromPullRequest(payload);
    if (eventName === 'issue_comment')
        return fromComment(payload);
    if (eventName === 'workflow_run')
        return fromWorkflowRun(payload, repositoryId);
    return undefined;
}
function fromPullRequest(payload) {
    const at = (...path) => valueAt(payload, ['pull_request', ...path]);
    const headRepository = at('head', 'repo');
    return {
        number: numberOf(at('number')),
        state: stateOf(at('state')),
        isClosing: valueAt(payload, ['action']) === 'closed',
        head: {
            repositoryId: headRepository === null ? null : idOf(valueAt(headRepository, ['id'])),
            label: textOf(at('head', 'label')),
            sha: textOf(at('head', 'sha'))
        }
    };
}
const UNKNOWN_HEAD = { repositoryId: undefined, label: undefined, sha: undefined };
function fromComment(payload) {
    if (!json_isObject(valueAt(payload, ['issue', 'pull_request'])))
        return undefined;
    return {
        number: numberOf(valueAt(payload, ['issue', 'number'])),
        state: stateOf(valueAt(payload, ['issue', 'state'])),
        isClosing: false,
        head: UNKNOWN_HEAD
    };
}
function fromWorkflowRun(payload, repositoryId) {
    const at = (...path) => valueAt(payload, ['workflow_run', ...path]);
    if (!textOf(at('event'))?.startsWith('pull_request'))
        return undefined;
    const listed = at('pull_requests');
    const own = (Array.isArray(listed) ? listed : []).filter((one) => idOf(valueAt(one, ['base', 'repo', 'id'])) === repositoryId);
    const owner = textOf(at('head_repository', 'owner', 'login'));
    const branch = textOf(at('head_branch'));
    return {
        // It is empty for forks, and more than one is no answer.
        number: own.length === 1 ? numberOf(valueAt(own[0], ['number'])) : undefined,
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
        return JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
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

;// CONCATENATED MODULE: ./src/inputs/inputs.ts










/**
 * Reads what the post step takes; the key is masked first. Undefined where the main step has left nothing to do. State
 * arrives as `STATE_<name>` (actions/runner, Handler).
 */
function receivePost(env = process.env) {
    const record = env[`STATE_${RECORD_STATE}`] ?? '';
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
            setSecret(text);
    return secret;
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/core/errors.ts
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
        controller.abort(new ActionError({
            reason: 'cancelled',
            message: 'The run was cancelled. What it had begun may go on in Pinecone; run it again to finish.'
        }));
    };
    process.once('SIGINT', cancel).once('SIGTERM', cancel);
    return controller.signal;
}

;// CONCATENATED MODULE: ./src/core/text.ts
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

;// CONCATENATED MODULE: ./src/github/octokit.ts
// Opens GitHub's own client, and reads what its requests fail with.


/** An error's body may be a whole page. */
const MAX_WORDS_LENGTH = 200;
const silent = () => undefined;
/** Octokit would write to the log past everything that makes text safe. */
const SILENT = { debug: silent, info: silent, warn: silent, error: silent };
/**
 * Opens the client of the GitHub whose REST API is at `apiUrl`. It is part of the bundle (`eager`: no file of its own,
 * which would be left out of licenses.txt), but only run when it is needed: most steps have nothing to ask GitHub, and
 * that spares them an eighth of their time.
 */
async function openOctokit(token, apiUrl) {
    const { getOctokit } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2413));
    return getOctokit(token, { baseUrl: apiUrl, log: SILENT });
}
/** Reads what a request of Octokit's threw. `now` is in milliseconds since the epoch. */
function troubleOf(error, now) {
    const words = wordsOf(error);
    // GraphQL refuses with a 200.
    if (error instanceof Error && error.name === 'GraphqlResponseError')
        return { status: 200, why: `GitHub refused (${words})`, ...FOR_GOOD };
    // Octokit makes a status of 500 of a connection that failed.
    if (!json_isObject(error) || !json_isObject(error['response']))
        return { status: 0, why: `GitHub did not answer (${words})`, ...FOR_GOOD, mayPass: true };
    const status = typeof error['status'] === 'number' ? error['status'] : 0;
    const limit = rateLimitIn(valueAt(error['response'], ['headers']) ?? null, status, now);
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
    const said = json_isObject(error) && typeof error['message'] === 'string' ? error['message'] : String(error);
    // Octokit adds where to read on.
    return cut(onOneLine(said.replace(/ - https?:\/\/\S+$/, '')), MAX_WORDS_LENGTH);
}
/**
 * Whether an answer says that there were too many requests, and how long until there may be others, if it tells.
 * docs.github.com, "Rate limits for the REST API": `retry-after` in seconds, `x-ratelimit-reset` in epoch seconds.
 */
function rateLimitIn(headers, status, now) {
    const [retryAfter, remaining, reset] = ['retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'].map((name) => numberIn(valueAt(headers, [name])));
    if (status !== 429 && !(status === 403 && (retryAfter !== undefined || remaining === 0)))
        return undefined;
    if (retryAfter !== undefined)
        return { afterMs: retryAfter * 1000 };
    if (remaining !== 0 || reset === undefined)
        return { afterMs: undefined };
    // By GitHub's own time: a runner's clock may be wrong.
    const date = valueAt(headers, ['date']);
    const serverMs = typeof date === 'string' ? Date.parse(date) : NaN;
    return { afterMs: Math.max(0, reset * 1000 - (Number.isNaN(serverMs) ? now : serverMs)) };
}
function numberIn(header) {
    return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : undefined;
}

;// CONCATENATED MODULE: ./src/github/issue-comments.ts
// The comments of ours on a pull request, as GitHub's API has them: each method a request, or a few. To GitHub's API a
// pull request is an issue.


const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const UPDATE = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
const DELETE = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
const REQUEST_MS = 5000;
const PER_PAGE = 100;
/** Reads and writes our comments on one pull request. Every method rejects with what Octokit throws. */
class IssueComments {
    #of;
    #options;
    #deadline;
    #octokit;
    #author;
    /**
     * @param of the pull request's number, and what our comments begin with
     * @param deadline when the last request ends at the latest, in the clock's milliseconds
     */
    constructor(of, options, deadline) {
        this.#of = of;
        this.#options = options;
        this.#deadline = deadline;
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
            const [id, body] = [valueAt(data, ['id']), valueAt(data, ['body'])];
            if (typeof id !== 'number' || typeof body !== 'string' || valueAt(data, ['user', 'login']) !== author)
                return [];
            return body.startsWith(this.#of.mark) ? [{ id, body: normalized(body) }] : [];
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
        if (this.#author !== undefined)
            return this.#author;
        const octokit = await this.#open();
        const data = await octokit.graphql('query { viewer { login } }', { request: this.#bounds() });
        const login = valueAt(data, ['viewer', 'login']);
        if (typeof login !== 'string')
            throw new Error('it did not say whose token it is');
        return (this.#author = login);
    }
    async #request(route, parameters) {
        const octokit = await this.#open();
        const [owner = '', repo = ''] = this.#options.repository.split('/');
        return (await octokit.request(route, { owner, repo, ...parameters, request: this.#bounds() }));
    }
    #open() {
        const { token, apiUrl } = this.#options;
        return (this.#octokit ??= openOctokit(token, apiUrl));
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
        if (!json_isObject(error) || error['status'] !== 404)
            throw error;
    }
}
/** Whoever edits it in a browser leaves other line ends behind. */
function normalized(body) {
    return body.replaceAll('\r\n', '\n').trim();
}

;// CONCATENATED MODULE: ./src/github/comments.ts
// Keeps one comment of ours on a pull request current, whoever else keeps it at the same time.


/** No comment is worth more of a run's time. */
const MAX_COMMENT_MS = 20_000;
/**
 * GitHub knows no conditional writes. A concurrent run that looked before we wrote may write after it, and so undo it: after
 * this long, longer than a look and a write take, what stands there is looked at once more.
 */
const SETTLE_MS = 1500;
const SPREAD_MS = 1000;
const FIRST_BACKOFF_MS = 300;
const MOST_FAILURES_IN_A_ROW = 4;
/** How much earlier than its own time GitHub is asked what came since: its servers differ a little. */
const CLOCK_SKEW_MS = 60_000;
/** Writes the comment, or leaves it alone where it stands there as wished. Never rejects. */
async function upsertComment(wish, options) {
    const keeper = new CommentKeeper(wish, options);
    try {
        return await keeper.keep();
    }
    catch (error) {
        if (options.signal.aborted)
            return { type: 'kept' };
        return { type: 'failed', why: troubleOf(error, options.clock.now()).why };
    }
}
class CommentKeeper {
    #bodyFor;
    #options;
    #comments;
    #deadline;
    /** A concurrent run may have undone what was written. */
    #isUnsettled = false;
    #hasLookedTwice = false;
    /** The one comment that was just written, and when: to look for no more than what came since. */
    #written;
    constructor(wish, options) {
        this.#bodyFor = wish.bodyFor;
        this.#options = options;
        this.#deadline = options.clock.now() + MAX_COMMENT_MS;
        this.#comments = new IssueComments(wish, options, this.#deadline);
    }
    /** Look, write, look again, until nothing is left to do; what fails on the way and may pass is tried again. */
    async keep() {
        const { random, signal, clock } = this.#options;
        let failures = 0;
        for (;;) {
            try {
                if (await this.#step())
                    return { type: 'kept' };
                failures = 0;
            }
            catch (error) {
                signal.throwIfAborted();
                const trouble = troubleOf(error, clock.now());
                const why = isForbidden(trouble)
                    ? `${trouble.why}: the job needs "permissions: pull-requests: write"`
                    : trouble.why;
                failures += 1;
                if (!trouble.mayPass || failures >= MOST_FAILURES_IN_A_ROW)
                    return { type: 'failed', why };
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
        const body = this.#bodyFor(own.map((comment) => comment.body), now);
        const [oldest, ...others] = own;
        if (body === undefined)
            return true;
        if (oldest === undefined)
            return await this.#create(body);
        if (oldest.body !== normalized(body)) {
            this.#isUnsettled = true;
            await this.#comments.update(oldest.id, body);
            this.#written = { id: oldest.id, since: now };
            // The rows of the others stand in the oldest now; before they go, that is looked at once more.
            return others.length > 0 ? false : await this.#settle();
        }
        for (const { id } of others) {
            this.#isUnsettled = true;
            await this.#comments.delete(id);
        }
        return this.#isUnsettled ? await this.#settle() : true;
    }
    /** A concurrent run may be about to create it as well: the moment of the second look is left to chance. */
    async #create(body) {
        if (!this.#hasLookedTwice) {
            this.#hasLookedTwice = true;
            return !(await this.#pause(this.#options.random() * SPREAD_MS));
        }
        this.#isUnsettled = true;
        await this.#comments.create(body);
        return await this.#settle();
    }
    /** Waits until concurrent runs must be done. Without the time for that, what was written is left as it is: true. */
    async #settle() {
        this.#isUnsettled = false;
        return !(await this.#pause(SETTLE_MS + this.#options.random() * SPREAD_MS));
    }
    async #look() {
        const written = this.#written;
        this.#written = undefined;
        if (written !== undefined) {
            const look = await this.#comments.list(new Date(written.since - CLOCK_SKEW_MS).toISOString());
            if (look.own.length === 1 && look.own[0]?.id === written.id)
                return look;
        }
        return await this.#comments.list();
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
/** A locked conversation is no matter of permissions. */
function isForbidden({ status, why, isRateLimited }) {
    return (status === 403 || status === 404) && !isRateLimited && !/\blocked\b/i.test(why);
}

;// CONCATENATED MODULE: ./src/resources/ownership.ts

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
    const expiresAt = ownership_numberIn(ownershipTags[EXPIRY_TAG]);
    const malformed = { by: 'malformed', repositoryId };
    if (repositoryId === '' || expiresAt === undefined || (pullRequest !== undefined && runId !== undefined))
        return malformed;
    if (pullRequest !== undefined) {
        const number = ownership_numberIn(pullRequest);
        return number === undefined ? malformed : { by: 'pull-request', repositoryId, pullRequest: number, expiresAt };
    }
    const [runAttempt, jobId] = [ownershipTags['gha-run-attempt'], ownershipTags['gha-job-id']];
    if (ownership_numberIn(runId) === undefined || ownership_numberIn(runAttempt) === undefined || !jobId)
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
    if (!json_isObject(at))
        return {};
    return Object.fromEntries(Object.entries(at).filter((entry) => entry[0].startsWith(OWNERSHIP_PREFIX) && typeof entry[1] === 'string'));
}
function ownership_numberIn(text) {
    return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

;// CONCATENATED MODULE: ./src/resources/resource.ts
/** The kinds, in the order in which they are read and reported. */
const resource_KINDS = ['index', 'assistant'];
/** Whether nothing may delete a resource before its deletion protection is lifted. */
function isProtected({ model }) {
    return model['deletion_protection'] === 'enabled';
}
/** Identifies a resource within a Pinecone project. */
function keyOf(resource) {
    return `${resource.kind} ${resource.name}`;
}

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

;// CONCATENATED MODULE: ./src/resources/fields.ts

/**
 * The fields that a model holds, by the table, in the table's order and then the model's.
 * What the table does not name is not a leaf.
 */
function fieldValuesOf(fields, model) {
    return fields.flatMap((field) => pathsOf(field.path.split('.'), model).flatMap((path) => {
        const value = valueAt(model, path);
        return value === undefined ? [] : [{ field, path, value }];
    }));
}
function pathsOf(pattern, model) {
    const [key, ...rest] = pattern;
    if (key === undefined)
        return [[]];
    if (!json_isObject(model))
        return [];
    const keys = key === '*' ? Object.keys(model) : Object.hasOwn(model, key) ? [key] : [];
    return keys.flatMap((name) => pathsOf(rest, model[name]).map((path) => [name, ...path]));
}
/** The value of a leaf's field in what was observed, as far as it can be told. */
function observedValue(fieldValue, observed) {
    const value = valueAt(observed, fieldValue.path);
    return value === undefined || value === null ? fieldValue.field.whenAbsent : value;
}
/** Whether what was observed already is what the leaf declares. */
function isAsDeclared(fieldValue, observed) {
    const before = observedValue(fieldValue, observed);
    if (fieldValue.field.removedBy === fieldValue.value)
        return before === undefined || isEqual(before, fieldValue.value);
    if (before === undefined)
        return fieldValue.field.mayBeUnanswered === true;
    return isEqual(comparable(fieldValue.field, before), comparable(fieldValue.field, fieldValue.value));
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
        return missing.map((key) => ['schema', 'fields', DENSE_VALUES, key]);
    }
    const fields = valueAt(model, ['schema', 'fields']);
    if (!json_isObject(fields) || Object.keys(fields).length === 0)
        return [['schema', 'fields']];
    return Object.entries(fields).flatMap(([name, field]) => missingOfField(field).map((path) => ['schema', 'fields', name, ...path.split('.')]));
}
function missingOfField(field) {
    const isMissing = (path) => valueAt(field, path.split('.')) === undefined;
    if (valueAt(field, ['type']) === 'dense_vector')
        return ['dimension', 'metric'].filter(isMissing);
    if (isMissing('full_text_search.ngram'))
        return [];
    return ['full_text_search.ngram.min_gram', 'full_text_search.ngram.max_gram'].filter(isMissing);
}
function missingOfDeployment(model) {
    const has = (...path) => valueAt(model, ['spec', ...path]) !== undefined;
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
    index: { fields: ALL_INDEX_FIELDS, maxNameLength: 45, title: 'Index', plural: 'indexes' },
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
    if (valueAt(model, ['spec', 'pod']) !== undefined)
        defaults.push(['spec.pod.pod_type', 'p1.x1']);
    // With `embed` the model decides.
    if (model['embed'] === undefined && dialect === 'classic')
        defaults.push(['metric', model['vector_type'] === 'sparse' ? 'dotproduct' : 'cosine']);
    return { possible: true, model: defaults.reduce(withDefault, model), usesDefaultPlacement };
}
function withoutRemovals(kind, declared) {
    let model = declared;
    for (const { field, path, value } of fieldValuesOf(KIND_TABLES[kind].fields, declared)) {
        if (field.removedBy === value)
            model = withoutValueAt(model, path);
    }
    return Object.fromEntries(Object.entries(model).filter(([, value]) => !(json_isObject(value) && Object.keys(value).length === 0)));
}
function needsPlacement(model) {
    const [spec, serverless] = [model['spec'], valueAt(model, ['spec', 'serverless'])];
    if (spec !== undefined && serverless === undefined)
        return false;
    return (valueAt(model, ['spec', 'serverless', 'cloud']) === undefined &&
        valueAt(model, ['spec', 'serverless', 'region']) === undefined);
}
function missingForCreation(model) {
    const isMissing = (path) => valueAt(model, path.split('.')) === undefined;
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
    return valueAt(model, keys) === undefined ? withValueAt(model, keys, value) : model;
}

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
        path: pathText(field.path),
        before: field.before === undefined ? NO_VALUE : valueText(field.before, maxLength),
        after: isRemoval(kind, field) ? REMOVED : valueText(field.after, maxLength)
    };
}
/** What stands in a field's place where there is no value, and where it goes away. */
const NO_VALUE = '(none)';
const REMOVED = '(removed)';
function isRemoval(kind, { path, after }) {
    return KIND_TABLES[kind].fields.some((field) => field.removedBy === after && path.length > 1 && field.path.split('.')[0] === path[0]);
}
function valueText(value, maxLength) {
    const isPlain = typeof value === 'string' && /^[A-Za-z0-9][\w.@+;/:-]*$/.test(value);
    const text = isPlain ? value : JSON.stringify(value);
    if (text.length <= maxLength)
        return text;
    return `${cut(text, maxLength)} (${text.length} characters)`;
}
/** What a resource that is to be created is, in a few words: `dimension 1536, cosine, aws us-east-1`. */
function aboutModel(model) {
    const at = (...path) => scalarText(valueAt(model, path));
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
        .map((part) => cut(part, 100))
        .join(', ');
}
const MOST_FIELDS = 3;
/** The typed fields of a schema: `fields embedding (dense_vector, 1536, cosine), title (string)`; `''` without any. */
function schemaText(model) {
    const fields = valueAt(model, ['schema', 'fields']);
    if (!json_isObject(fields) || Object.keys(fields).length === 0)
        return '';
    const told = Object.entries(fields).map(([name, field]) => {
        const parts = ['type', 'dimension', 'metric'].flatMap((key) => scalarText(valueAt(field, [key])));
        return `${name} (${parts.join(', ')})`;
    });
    return `${told.length === 1 ? 'field' : 'fields'} ${firstOf(told, MOST_FIELDS)}`;
}
function scalarText(value) {
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}

;// CONCATENATED MODULE: ./src/report/comment-rows.ts
// The rows of a pull request's comment as values: made from a report, and merged with those of other runs. Pure.




/** The longest texts of a row, in characters. What is longer is cut, and is not believed where it is read back. */
const LONGEST = { name: 200, text: 300, value: 120, run: 20 };
const comment_rows_MOST_FIELDS = 40;
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
        const fields = outcome.fields.slice(0, comment_rows_MOST_FIELDS).map((field) => ({
            ...fitted(fieldText(kind, field, LONGEST.value - 30)),
            isReplaced: field.effect === 'replace'
        }));
        return inOrder({
            isPlan,
            kind,
            name: cut(outcome.name, LONGEST.name),
            declaredName: cut(outcome.declaredName, LONGEST.name),
            command,
            result: outcome.result,
            ready: outcome.ready && shown !== undefined,
            status: cut(shown?.state ?? '', LONGEST.name),
            host: cut(shown?.host ?? '', LONGEST.name),
            ...endOf(shown),
            reason: failure?.reason ?? '',
            message: cut(failure?.message ?? '', LONGEST.text),
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
    const short = (text) => cut(text, LONGEST.value);
    return { path: short(path), before: short(before), after: short(after) };
}
function endOf(observed) {
    const ownership = observed && readOwnership(observed);
    const expiresAt = ownership && 'expiresAt' in ownership ? ownership.expiresAt : 0;
    return { expiresAt: expiresAt > LATEST ? 0 : expiresAt, isOfJob: ownership?.by === 'job' };
}
/** Which row takes the location of which: those of one resource, its plan beside it. */
function rowKey({ isPlan, kind, name }) {
    return `${isPlan ? 'plan' : 'is'} ${kind} ${name}`;
}
/** Whether a row only tells that there is nothing any more. */
function isTornDown({ isPlan, result, reason, command }) {
    return !isPlan && reason === '' && (result === 'deleted' || (result === 'absent' && command === 'destroy'));
}
/**
 * A run's rows in the light of those that are there. What a run found as it was left says nothing new: then the row
 * stays, with the run that brought it about, and the comment is left alone. What was never there is not mourned.
 */
function continueRows(own, there) {
    const before = new Map(there.map((row) => [rowKey(row), row]));
    return own.flatMap((row) => {
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
    const content = { ...row, at: 0, stamp: 0, runId: '', runAttempt: '', fields: omittedFields > 0 ? [] : fields };
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
    const rows = [...latest.values()].filter((row) => {
        const done = row.isPlan ? latest.get(rowKey({ ...row, isPlan: false })) : undefined;
        // A plan is over once something was done; what belonged to a job ends with it, and nobody comes to say so.
        return !(done !== undefined && done.stamp >= row.stamp) && !(row.isOfJob && row.expiresAt < now);
    });
    return rows.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
function sortKey(row) {
    return `${resource_KINDS.indexOf(row.kind)} ${row.name} ${String(row.isPlan)}`;
}
function isLater(row, other) {
    if (row.stamp !== other.stamp)
        return row.stamp > other.stamp;
    // What there was no module for stays left out, or two runs would take turns.
    if (row.fields.length !== other.fields.length)
        return row.fields.length < other.fields.length;
    return JSON.stringify(row) > JSON.stringify(other);
}

;// CONCATENATED MODULE: ./src/report/comment-data.ts
// The rows of a comment as the data that it carries along, written and read back. Pure. What was read back is data like
// any other from outside: checked here, and escaped anew whenever it is rendered.



const DATA = /<!-- pinecone-provision-action:rows:1 ([A-Za-z0-9+/=]*) -->/;
/** The data at a comment's end, where nobody sees it. */
function dataComment({ rows, omittedRows }) {
    const data = Buffer.from(JSON.stringify({ rows, omittedRows })).toString('base64');
    return `<!-- pinecone-provision-action:rows:1 ${data} -->`;
}
/** Reads a comment's rows back; what makes no sense is left out. */
function parseComment(body) {
    const data = json_parsedJson(Buffer.from(DATA.exec(body)?.[1] ?? '', 'base64').toString());
    const rows = json_isObject(data) && Array.isArray(data['rows']) ? data['rows'] : [];
    const omitted = json_isObject(data) ? data['omittedRows'] : 0;
    return { rows: rows.flatMap(rowIn), omittedRows: isCount(omitted) ? omitted : 0 };
}
/** What two comments hold together. `now` in seconds since the epoch. */
function mergeContents(now, ...all) {
    return {
        rows: mergeRows(now, ...all.map(({ rows }) => rows)),
        omittedRows: Math.max(0, ...all.map(({ omittedRows }) => omittedRows))
    };
}
const comment_data_COMMANDS = ['apply', 'destroy', 'show'];
const comment_data_RESULTS = [
    'created',
    'updated',
    'replaced',
    'unchanged',
    'deleted',
    'absent',
    'found',
    'failed',
    'refused',
    'not-attempted'
];
const { name: LONGEST_NAME, text: LONGEST_TEXT } = LONGEST;
const LONGEST_TEXTS = {
    name: LONGEST_NAME,
    declaredName: LONGEST_NAME,
    status: LONGEST_NAME,
    host: LONGEST_NAME,
    reason: LONGEST_NAME,
    message: LONGEST_TEXT
};
/** A row that was read back, as it has to be, or none. */
function rowIn(data) {
    if (!json_isObject(data))
        return [];
    const kind = resource_KINDS.find((known) => known === data['kind']);
    const command = comment_data_COMMANDS.find((known) => known === data['command']);
    const result = comment_data_RESULTS.find((known) => known === data['result']);
    const texts = textsIn(data, LONGEST_TEXTS);
    const ids = textsIn(data, { runId: LONGEST.run, runAttempt: LONGEST.run });
    const { isPlan, ready, isOfJob, expiresAt, omittedFields, at, stamp, fields } = data;
    if (!kind || !command || !result || !texts || !ids || texts.name === '' || !Array.isArray(fields))
        return [];
    if (typeof isPlan !== 'boolean' || typeof ready !== 'boolean' || typeof isOfJob !== 'boolean')
        return [];
    if (!isTime(expiresAt) || !isTime(at) || !isTime(stamp) || !isCount(omittedFields))
        return [];
    if (!/^\d*$/.test(ids.runId) || !/^\d*$/.test(ids.runAttempt))
        return [];
    const known = { isPlan, kind, command, result, ready, isOfJob, expiresAt, omittedFields, at, stamp, ...texts, ...ids };
    return [inOrder({ ...known, fields: fields.flatMap(fieldIn) })];
}
function fieldIn(data) {
    if (!json_isObject(data))
        return [];
    const words = textsIn(data, { path: LONGEST.value, before: LONGEST.value, after: LONGEST.value });
    const isReplaced = data['isReplaced'];
    return words && typeof isReplaced === 'boolean' ? [{ ...words, isReplaced }] : [];
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
    const before = field.before === undefined ? undefined : redactJson(field.before, redact);
    return { ...field, path: field.path.map(redact), before, after: redactJson(field.after, redact) };
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
    return redactJson(model, redact);
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
        return `${NOTHING_FOUND[report.command]} (${duration(report.tookMs)}).`;
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
    return `${headlineOf(report)} ${cut(first, MAX_MESSAGE_LENGTH)}${more}`;
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
    return message.includes(`"${outcome.name}"`) ? message : `${titleOf(outcome)}: ${message}`;
}
function endedBy(failure, report) {
    const results = tallyText(report);
    const took = duration(report.tookMs);
    if (failure.reason === 'cancelled')
        return results ? `Cancelled after ${took}: ${results}.` : `Cancelled after ${took}.`;
    const issues = failure.issues?.length ?? 0;
    if (issues > 0)
        return `Failed: ${count(issues, 'fault')} in what is declared.`;
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
    return `Failed: ${tallyText(report)} in ${duration(tookMs)}.${nothing}`;
}
function shown(report) {
    const waiting = report.outcomes.filter(({ ready }) => !ready).length;
    const state = waiting === 0 ? 'ready' : `${waiting} not ready`;
    return `Found ${declaredText(report.outcomes)}, ${state} (${duration(report.tookMs)}).`;
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
    const took = duration(report.tookMs);
    const title = TITLES[command];
    const waiting = outcomes.filter(({ ready, observed }) => observed && !ready && command === 'apply').length;
    const notReady = waiting > 0 ? ` ${count(waiting, 'resource')} not ready yet.` : '';
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
    return resource_KINDS.flatMap((kind) => {
        const number = outcomes.filter((outcome) => outcome.kind === kind).length;
        return number === 0 ? [] : [count(number, kind, KIND_TABLES[kind].plural)];
    }).join(' and ');
}

;// CONCATENATED MODULE: ./src/report/sections.ts
// Fits Markdown into a budget of bytes by leaving out rows, never parts of one, and counting what is left out.

/** The heading and the sections in their order, in at most `maxBytes` bytes; `''` where not even the heading fits. */
function fitSections(heading, sections, maxBytes) {
    const present = sections.filter(({ rows }) => rows.length > 0);
    const whole = sections_text(heading, present, new Map(present.map((section) => [section, section.rows.length])));
    if (byteLength(whole) <= maxBytes)
        return whole;
    let left = maxBytes - byteLength(`${heading}\n`);
    if (left < 0)
        return '';
    // What even a section without any row takes is set aside first, so that no section goes unmentioned.
    const shown = new Map();
    for (const section of byRank(present)) {
        const bytes = byteLength(sectionText(section, 0));
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
    let bytes = byteLength([...head, '', ''].join('\n'));
    for (const [number, row] of rows.entries()) {
        const more = byteLength(`${row}\n`);
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
const MAX_VALUE_LENGTH = 200;
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
            rows: (report.plan?.changes ?? []).flatMap(({ kind, name, why }) => why === undefined ? [] : [row([kind, codeForMarkdown(name), messageText(why)])]),
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
    const declared = name === declaredName ? '' : ` (declared as ${codeForMarkdown(declaredName)})`;
    const isChange = ['created', 'updated', 'replaced', 'deleted'].includes(result);
    const icon = run.dryRun && isChange ? '' : RESULT_ICONS[hasFailed && result === 'absent' ? 'failed' : result];
    return [
        kind,
        `${codeForMarkdown(name)}${declared}`,
        `${icon}${resultText(result, run)}`,
        forMarkdown(markdown_short(status)),
        codeForMarkdown(markdown_short(host))
    ];
}
function fieldRow(outcome, field) {
    return fieldRowOf(outcome.name, fieldText(outcome.kind, field, MAX_VALUE_LENGTH), field.effect === 'replace');
}
/** The head of a table of changed fields. */
const FIELDS_HEAD = ['| Resource | Field | Before | After | |', '| --- | --- | --- | --- | --- |'];
/** A changed field's row. */
function fieldRowOf(name, { path, before, after }, isReplaced) {
    return row([
        codeForMarkdown(name),
        codeForMarkdown(markdown_short(path)),
        valueCell(before),
        valueCell(after),
        isReplaced ? 'cannot change in place' : 'in place'
    ]);
}
function valueCell(words) {
    return words === NO_VALUE || words === REMOVED ? words : codeForMarkdown(words);
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
    return `- **${kind}** ${codeForMarkdown(name)} ${reasonText(reason)} ${messageText(message)}`;
}
function reasonText(reason) {
    return `(${codeForMarkdown(reason)}):`;
}
/** The issues of the run and of its resources, in the order of declaration. */
function faultsOf(report) {
    return [...(report.failure?.issues ?? []), ...report.outcomes.flatMap(({ failure }) => failure?.issues ?? [])];
}
function faultRow({ location, message }) {
    return row([codeForMarkdown(markdown_short(locationText(location))), messageText(message)]);
}
function alertRow(message) {
    return `> - ${messageText(message)}`;
}
function messageText(message) {
    return forMarkdown(cut(message, markdown_MAX_MESSAGE_LENGTH));
}
/** A table's row. */
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function markdown_short(text = '') {
    return cut(text, MAX_VALUE_LENGTH);
}

;// CONCATENATED MODULE: ./src/report/comment.ts
// The comment on a pull request, rendered from its rows. Pure.





/** Where our comment begins. Who may have written it, GitHub says. */
const COMMENT_MARKER = '<!-- pinecone-provision-action -->';
/** GitHub takes no longer comment, in characters. */
const MAX_COMMENT_LENGTH = 65_536;
/**
 * Renders a comment of at most `maxLength` characters. Where it does not fit, first the changed fields are left out,
 * then rows, the oldest of what is torn down before all; what is left out is counted.
 */
function renderComment(content, options) {
    const { runsUrl, omittedAtLeast = 0, maxLength = MAX_COMMENT_LENGTH } = options;
    const whole = comment_textOf({ ...content, omittedRows: Math.max(content.omittedRows, omittedAtLeast) }, runsUrl);
    if (whole.length <= maxLength)
        return whole;
    const rows = content.rows.map((row) => ({
        ...row,
        fields: [],
        omittedFields: row.omittedFields + row.fields.length
    }));
    const dispensable = rows.toSorted((a, b) => worthOf(a) - worthOf(b) || a.at - b.at);
    const without = (number) => {
        const omitted = new Set(dispensable.slice(0, number));
        const omittedRows = Math.max(content.omittedRows + omitted.size, omittedAtLeast);
        return comment_textOf({ rows: rows.filter((row) => !omitted.has(row)), omittedRows }, runsUrl);
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
/** What goes first when there is not module for all. */
function worthOf(row) {
    return isTornDown(row) ? 0 : row.isPlan ? 1 : 2;
}
function comment_textOf({ rows, omittedRows }, runsUrl) {
    const there = rows.filter((row) => !row.isPlan && !isTornDown(row));
    const plans = rows.filter(({ isPlan }) => isPlan);
    const gone = rows.filter(isTornDown).toSorted((a, b) => b.at - a.at);
    return [
        COMMENT_MARKER,
        `## ${headingOf(there, plans)}`,
        ...section('', there.length > 0 ? resourceLines(there, runsUrl) : []),
        ...failureLines(there),
        ...fieldLines('Changed fields', there),
        ...section(there.length > 0 ? '### Dry run: planned, and not done' : '', plans.length > 0 ? planLines(plans, runsUrl) : []),
        ...failureLines(plans),
        ...fieldLines('Fields that would change', plans),
        ...section(there.length + plans.length > 0 ? '### Torn down' : '', gone.length > 0 ? goneLines(gone, runsUrl) : []),
        ...(omittedRows > 0 ? ['', `… and ${omittedRows} more, for which there is no room here.`] : []),
        '',
        dataComment({ rows, omittedRows })
    ].join('\n');
}
function headingOf(there, plans) {
    const failed = there.filter(comment_hasFailed);
    const ready = there.filter((row) => row.ready && !comment_hasFailed(row)).length;
    const waiting = there.length - failed.length - ready;
    if (there.length === 0)
        return plans.length > 0 ? DRY_RUN : TORN_DOWN;
    const icon = failed.length > 0 ? '❌' : waiting > 0 ? '⏳' : '✅';
    const parts = [
        ...[...new Set(failed.map(resultOf))].map((text) => `${failed.filter((row) => resultOf(row) === text).length} ${text}`),
        ...(ready > 0 ? [ready === there.length ? `${count(ready, 'resource')} ready` : `${ready} ready`] : []),
        ...(waiting > 0 ? [`${waiting} not ready yet`] : [])
    ];
    return `${icon} Pinecone · ${parts.join(', ')}`;
}
const DRY_RUN = '🔎 Pinecone · Dry run: planned, and not done';
const TORN_DOWN = '🗑️ Pinecone · Torn down';
function resultOf({ result, command, isPlan }) {
    return resultText(result, { command, dryRun: isPlan });
}
function section(title, lines) {
    return lines.length === 0 ? [] : ['', ...(title === '' ? [] : [title, '']), ...lines];
}
function resourceLines(rows, runsUrl) {
    return table(['', 'Resource', 'Result', 'Status', 'Host'], rows.map((row) => cellsOf(row, runsUrl)));
}
function planLines(rows, runsUrl) {
    return table(['', 'Resource', 'Plan'], rows.map((row) => cellsOf(row, runsUrl).slice(0, 3)));
}
function goneLines(rows, runsUrl) {
    return table(['', 'Resource', 'Result'], rows.map((row) => cellsOf(row, runsUrl).slice(0, 3)));
}
/** The cells of the summary; with the result, when that was and in which run, and with the status when it expires. */
function cellsOf(row, runsUrl) {
    const { name, declaredName, reason, command, isPlan, expiresAt } = row;
    // Where the name in Pinecone says it already, the declared one only takes module.
    const shown = { ...row, declaredName: name.startsWith(`${declaredName}-`) ? name : declaredName };
    const run = { command, dryRun: isPlan };
    const [kind = '', resource = '', result = '', status = '', host = ''] = resourceCells({ ...shown, hasFailed: reason !== '' }, run);
    const expires = expiresAt > 0 ? `<br>expires&nbsp;${dateText(expiresAt)}` : '';
    return [kind, resource, `${result}<br>${runText(row, runsUrl)}`, `${status}${expires}`, host];
}
function table(titles, lines) {
    return [row(titles), row(titles.map(() => '---')), ...lines.map(row)];
}
function comment_hasFailed({ reason, result }) {
    return reason !== '' || result === 'failed' || result === 'refused' || result === 'not-attempted';
}
/** What was not tried has not failed itself. */
function failureLines(rows) {
    const failed = rows.filter(({ reason, result }) => reason !== '' && result !== 'not-attempted');
    return section('', failed.map((row) => failureRow(row, row)));
}
function fieldLines(title, rows) {
    const shown = rows.flatMap(({ name, fields }) => fields.map((field) => fieldRowOf(name, field, field.isReplaced)));
    const omitted = rows.reduce((sum, { omittedFields }) => sum + omittedFields, 0);
    if (shown.length + omitted === 0)
        return [];
    const more = `… and ${omitted} more, for which there is no room here.`;
    return [
        '',
        `<details><summary>${title} (${shown.length + omitted})</summary>`,
        ...section('', shown.length > 0 ? [...FIELDS_HEAD, ...shown] : []),
        ...section('', omitted > 0 ? [more] : []),
        '',
        '</details>'
    ];
}
/** When it was, with a link to the run that did it. */
function runText({ at, runId, runAttempt }, runsUrl) {
    const when = `${dateText(at)},&nbsp;${new Date(at * 1000).toISOString().slice(11, 16)}&nbsp;UTC`;
    if (runsUrl === '' || runId === '')
        return when;
    return `[${when}](${runsUrl}/${runId}${runAttempt === '' ? '' : `/attempts/${runAttempt}`})`;
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** A date as no reader takes for another, on one line. */
function dateText(seconds) {
    const date = new Date(seconds * 1000);
    return [date.getUTCDate(), MONTHS[date.getUTCMonth()], date.getUTCFullYear()].join('&nbsp;');
}

;// CONCATENATED MODULE: ./src/main/comment.ts






/**
 * Tells the pull request what came of the run, in the one comment that all its runs share. Never rejects: whatever goes
 * wrong here is a warning, and the step stays as green as it was.
 */
async function comment({ inputs, dryRun }, run, failure) {
    const { state, redact, signal } = run;
    const { pullRequest: number, isSkipped } = state;
    if ('reason' in inputs || number === undefined || isSkipped || signal.aborted || !isWanted(inputs))
        return;
    const report = redactReport({ ...state, dryRun, failure, tookMs: 0 }, redact);
    if (report.command === 'sweep' || report.outcomes.length === 0)
        return;
    const { token, apiUrl, repository } = inputs.github;
    const end = token === ''
        ? { type: 'failed', why: 'there is no "github-token" to write it with' }
        : await upsertComment({ number, mark: COMMENT_MARKER, bodyFor: bodyWith(report, inputs, redact) }, { token, apiUrl, repository, clock: SYSTEM_CLOCK, random: Math.random, signal });
    if (end.type === 'kept')
        return;
    state.warnings.push(`The comment on pull request #${String(number)} may not be up to date, because ${end.why}.`);
}
function isWanted({ comment, lifetime, dryRun }) {
    return comment === 'true' || (comment === 'auto' && lifetime === 'pull-request' && !dryRun);
}
/**
 * What is to stand in the comment, given what stands there. All rows that were ever seen are remembered, so that those
 * which a concurrent run has overwritten come back.
 */
function bodyWith(report, { github }, redact) {
    const { runId, runAttempt } = github.job;
    let own;
    let omittedBefore = 0;
    let known = { rows: [], omittedRows: 0 };
    const url = runsUrl(github);
    return (bodies, nowMs) => {
        const now = Math.floor(nowMs / 1000);
        const there = mergeContents(now, ...bodies.map(parseComment));
        if (own === undefined) {
            own = continueRows(rowsOf(report, { runId, runAttempt, at: now }), there.rows);
            omittedBefore = there.omittedRows;
        }
        known = mergeContents(now, known, there, { rows: own, omittedRows: 0 });
        if (known.rows.length === 0)
            return undefined;
        const { rows, omittedRows: omittedAtLeast } = known;
        return redact(renderComment({ rows, omittedRows: omittedBefore }, { runsUrl: url, omittedAtLeast }));
    };
}
function runsUrl({ serverUrl, repository }) {
    const server = URL.parse(serverUrl);
    if (server === null || !/^https?:$/.test(server.protocol) || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return '';
    return `${server.origin}${server.pathname.replace(/\/$/, '')}/${repository}/actions/runs`;
}

;// CONCATENATED MODULE: ./src/apply/read.ts


/**
 * Reads resources with the fewest requests: a single one of a kind is described, several are listed, once a kind and
 * dialect. What does not exist is not in the answer, which is by `keyOf`.
 */
async function readTargets(targets, pinecone) {
    const groups = await Promise.all(groupsOf(targets, (target) => target).map((group) => readGroup(group, pinecone)));
    return new Map(groups.flat().map((observed) => [keyOf(observed), observed]));
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
            path: pathText(path),
            before: before ?? null,
            after,
            effect
        }))
    }));
}

;// CONCATENATED MODULE: ./src/plan/ownership.ts


/**
 * Why a resource may not be used, or not be deleted (which replacing does too), on behalf of an owner; undefined where
 * it may. Marks prevent accidents: whoever holds the key can forge them.
 */
function ownershipFailure(declared, observed, purpose, policy) {
    const ownership = readOwnership(observed);
    const { owner } = policy;
    if (owner.lifetime !== 'permanent') {
        return isOwnedBy(owner, ownership) ? undefined : notOwned(declared, ownership, owner);
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
        message: `${titleOf(declared)} is permanent, and a run for a pull request does not delete what is ` +
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
        message: `${titleOf(declared)} exists and ${whose(ownership, owner)}, so it is left alone. ` + remedy(ownership, owner)
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

;// CONCATENATED MODULE: ./src/plan/compare.ts



/** The declared fields that Pinecone has otherwise. What is not declared, or not told yet, is not compared. */
function changedFields(declared, observed) {
    return fieldValuesOf(KIND_TABLES[declared.kind].fields, declared.model).flatMap((fieldValue) => {
        if (observed.isIncomplete && isReportedLate(fieldValue))
            return [];
        const elsewhere = isOfAnotherSpec(fieldValue, observed.model) || isOfAnotherKind(fieldValue, observed.model);
        if (!elsewhere && isAsDeclared(fieldValue, observed.model))
            return [];
        const before = elsewhere ? undefined : observedValue(fieldValue, observed.model);
        return [
            {
                path: fieldValue.path,
                before,
                after: fieldValue.value,
                effect: elsewhere ? 'replace' : effectOf(fieldValue, before)
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
    const fields = valueAt(model, ['schema', 'fields']);
    return json_isObject(fields) ? Object.keys(fields) : [];
}
/** Whether a field belongs to a kind of deployment (`spec.pod`, …) that the observed index does not have. */
function isOfAnotherSpec({ path: [top, spec] }, observed) {
    const observedSpec = observed['spec'];
    return top === 'spec' && spec !== undefined && json_isObject(observedSpec) && observedSpec[spec] === undefined;
}
/** Whether a field is about a model, which an index with a schema of typed fields can never have. */
function isOfAnotherKind({ path: [top] }, observed) {
    return top === 'embed' && typedFieldsOf(observed).length > 0;
}
/**
 * What the one PATCH of an update says: the changed fields, and whole those objects that the API takes only whole.
 */
function patchOf(declared, observed, changes) {
    const fieldValues = fieldValuesOf(KIND_TABLES[declared.kind].fields, declared.model);
    const changed = fieldValues.filter((fieldValue) => changes.some((change) => isSamePath(change.path, fieldValue.path)));
    return changed.reduce((patch, fieldValue) => {
        const whole = fieldValue.field.sentWithin;
        if (whole === undefined)
            return withValueAt(patch, fieldValue.path, fieldValue.value);
        const path = whole.path.split('.');
        const declaredWhole = valueAt(declared.model, path) ?? {};
        const value = whole.as === 'declared' ? declaredWhole : merged(fieldValues, path, declaredWhole, valueAt(observed.model, path));
        return withValueAt(patch, path, value);
    }, {});
}
function merged(fieldValues, at, declared, observed) {
    const both = { ...(json_isObject(observed) ? observed : {}), ...(json_isObject(declared) ? declared : {}) };
    return fieldValues
        .filter((fieldValue) => fieldValue.field.removedBy === fieldValue.value && isSamePath(fieldValue.path.slice(0, at.length), at))
        .reduce((model, fieldValue) => withoutValueAt(model, fieldValue.path.slice(at.length)), both);
}
function isSamePath(a, b) {
    return a.length === b.length && a.every((key, at) => key === b[at]);
}

;// CONCATENATED MODULE: ./src/plan/ownership-tags.ts


/** An expiry that was shortened by less than this is left: it would only be rounding. */
const TOLERANCE_MS = 60_000;
/**
 * A declaration with the ownership tags of its owner, which are then compared and written like any declared tag. What is
 * permanent is marked only when it is created.
 */
function withOwnershipTags(declared, observed, { owner, expiry }) {
    if (owner.lifetime === 'permanent' && observed !== undefined)
        return declared;
    const ownershipTags = ownershipTagsFor(owner, declared.declaredName, expiresAt(declared, observed, expiry));
    const model = Object.entries(ownershipTags).reduce((model, [mark, value]) => withValueAt(model, ownershipTagPath(declared.kind, mark), value), declared.model);
    return { ...declared, model };
}
/**
 * When a resource is to expire, in seconds since the epoch: as it does already, if at least half of its time is left
 * and no more than all of it, so that a second apply has nothing to write.
 */
function expiresAt(declared, observed, { afterMs, nowMs }) {
    const renewed = Math.ceil((nowMs + afterMs) / 1000);
    const mark = observed && valueAt(observed.model, ownershipTagPath(declared.kind, EXPIRY_TAG));
    const present = typeof mark === 'string' && /^\d{1,15}$/.test(mark) ? Number(mark) : undefined;
    if (present === undefined)
        return renewed;
    const leftMs = present * 1000 - nowMs;
    return leftMs >= afterMs / 2 && leftMs <= afterMs + TOLERANCE_MS ? present : renewed;
}
/** Whether changes do nothing but renew an expiry: that is housekeeping, and nothing has changed for the user. */
function isRenewal(fields) {
    return fields.length > 0 && fields.every(({ path }) => path.at(-1) === EXPIRY_TAG && path.length === 2);
}

;// CONCATENATED MODULE: ./src/plan/plan.ts







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
    const failure = present && ownershipFailure(declared, present, command === 'destroy' ? 'delete' : 'use', policy);
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
    const declared = withOwnershipTags(unmarked, observed, policy);
    if (observed === undefined)
        return planCreate(unmarked, declared);
    const identity = identityOf(declared);
    const fields = changedFields(declared, observed);
    if (fields.length === 0)
        return { ...identity, action: 'keep', observed };
    if (fields.every((field) => field.effect === 'in-place')) {
        return { ...identity, action: 'update', fields, observed, patch: patchOf(declared, observed, fields) };
    }
    return planReplace(unmarked, observed, fields, policy);
}
function planCreate(unmarked, declared) {
    const creation = completeForCreation(declared.kind, declared.model, declared.dialect);
    if (!creation.possible)
        return refuse(unmarked, undefined, [], missingFailure(unmarked, creation.missing));
    const { model, usesDefaultPlacement } = creation;
    return { ...identityOf(unmarked), action: 'create', model, usesDefaultPlacement };
}
function planReplace(declared, observed, fields, policy) {
    if (!isAllowed(policy.allowReplace, declared.declaredName)) {
        return refuse(declared, observed, fields, immutableFailure(declared, observed, fields));
    }
    const failure = ownershipFailure(declared, observed, 'delete', policy);
    if (failure !== undefined)
        return refuse(declared, observed, fields, failure);
    const create = planCreate(declared, withOwnershipTags(declared, undefined, policy));
    if (create.action !== 'create')
        return create;
    const liftsProtection = isProtected(observed);
    if (liftsProtection && !isAllowed(policy.overrideDeletionProtection, declared.declaredName)) {
        return refuse(declared, observed, fields, protectedFailure(declared, 'replaced'));
    }
    return { ...create, action: 'replace', fields, observed, liftsProtection };
}
/** Decides what destroying does about one resource. */
function planDestroy(declared, observed, policy) {
    const identity = identityOf(declared);
    if (observed === undefined || observed.state === 'Terminating')
        return { ...identity, action: 'keep', observed };
    const liftsProtection = isProtected(observed);
    if (liftsProtection && !isAllowed(policy.overrideDeletionProtection, declared.declaredName)) {
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
        message: `${declared.kind} "${declared.declaredName}" does not exist yet, and creating it takes ${pathText(path)}. ` +
            `Declare ${pathText(path)}.`
    }));
    return { reason: 'invalid-declaration', message: issues.map((issue) => issue.message).join(' '), issues };
}
function immutableFailure(declared, observed, fields) {
    const immutable = fields.filter((field) => field.effect === 'replace');
    const list = immutable
        .map(({ path, before, after }) => `${pathText(path)} (${jsonOrNone(before)} in Pinecone, ${jsonOrNone(after)} declared)`)
        .join(', ');
    const apart = dialectConflict(declared, observed);
    return {
        reason: 'immutable-change',
        message: `${titleOf(declared)} exists, and Pinecone cannot change ${list} of an ` +
            `existing ${declared.kind}. ${apart === undefined ? '' : `${apart} `}Declare what exists, use another name, or, if its data may be lost, allow ` +
            `deleting and creating it again with "allow-replace: ${declared.declaredName}".`
    };
}
function protectedFailure(declared, what) {
    return {
        reason: 'deletion-protected',
        message: `${titleOf(declared)} has deletion protection enabled, so it is not ${what}. ` +
            `If it may go, say so with "override-deletion-protection: ${declared.declaredName}".`
    };
}
function jsonOrNone(value) {
    return value === undefined ? 'not set' : JSON.stringify(value);
}

;// CONCATENATED MODULE: ./src/apply/ports.ts

/** A request was cancelled when it had been sent already: it may have taken effect. */
class InterruptedError extends ActionError {
    /** @param reason what the signal was aborted with */
    constructor(reason) {
        super(failureFrom(reason), { cause: reason });
    }
}

;// CONCATENATED MODULE: ./src/resources/readiness.ts

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
    if (valueAt(capacity, ['mode']) === 'Dedicated') {
        const capacityState = valueAt(capacity, ['status', 'state']);
        if (capacityState === 'Error') {
            const words = valueAt(capacity, ['status', 'error_message']);
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
    if (valueAt(capacity, replicas) !== 0)
        return { is: 'pending' };
    if (valueAt(declared, replicas) === 0)
        return { is: 'ready' };
    return { is: 'failed', why: 'it is Disabled, because its read capacity has 0 replicas' };
}
/** Where an index has its read capacity; nothing where it has none. */
function readCapacityOf(model) {
    for (const spec of ['serverless', 'byoc']) {
        const capacity = valueAt(model, ['spec', spec, 'read_capacity']);
        if (capacity !== undefined)
            return capacity;
    }
    return {};
}
/** Whether a declaration asks for what takes Pinecone up to half an hour: dedicated read capacity. */
function needsLongWait({ model }) {
    return valueAt(readCapacityOf(model), ['mode']) === 'Dedicated';
}

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
    const readiness = readinessOf(seen, declared.model);
    switch (readiness.is) {
        case 'terminating':
            return { done: true, value: 'gone' };
        case 'failed':
            throw new NotReadyError(seen, {
                reason: 'not-ready',
                message: `${titleOf(declared)} will not become ready: ${readiness.why}. Look at it in the Pinecone console.`
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
    return observed.isIncomplete === true && readinessOf(observed, declared.model).is !== 'ready';
}
/** What cannot change in place does not come by waiting: it is told only now that the index is ready. */
function isStillChanging(declared, seen) {
    return changedFields(declared, seen).some(({ effect }) => effect === 'in-place');
}
/** A resource that did not become ready, with the last that was seen of it. */
class NotReadyError extends ActionError {
    observed;
    constructor(observed, failure) {
        super(failure);
        this.observed = observed;
    }
}
function notReadyInTime(declared, last, waitedMs) {
    const remaining = last?.ready === true ? changedFields(declared, last) : [];
    const seen = remaining.length > 0
        ? `${remaining.map((field) => pathText(field.path)).join(', ')} did not become what was declared`
        : `its last state was ${last?.state ?? 'not visible yet'}`;
    return new NotReadyError(last, {
        reason: 'not-ready',
        message: `${titleOf(declared)} was not ready after ${duration(waitedMs)}: ${seen}. ` +
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
        return !isTerminating && (wasTerminating || (isReplaced && changedFields(declared, seen).length === 0));
    };
    await context.poller.until({
        target: declared,
        last: observed,
        check: (seen) => (seen === undefined || isAnother(seen) ? { done: true, value: true } : { done: false }),
        giveUp: (last, waitedMs) => new NotReadyError(last, {
            reason: 'not-ready',
            message: `${titleOf(declared)} was still there ${duration(waitedMs)} after its deletion was ` +
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
            if (error instanceof InterruptedError)
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
            const isOurs = mayBeOurs && dialectConflict(target, found.observed) === undefined;
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
        if (!(error instanceof ActionError) || error.reason === 'cancelled')
            throw error;
        const message = `${because.message} Whether it exists could not be found out: ${error.message}`;
        throw new ActionError({ reason: error.reason, message }, { cause: error });
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
    return observed !== undefined && readinessOf(observed, declared.model).is === 'ready';
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
function progress_resultOf({ replaced, created, changed }) {
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
        mayBeLifted ||= !NOT_LIFTED.includes(failureFrom(error).reason);
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
        const mayLift = change.liftsProtection || isAllowed(policy.overrideDeletionProtection, change.declaredName);
        if (!mayLift || clock.now() + delay >= deadline)
            throw answer.because;
        await clock.sleep(delay, signal);
    }
}
async function isStillToGo(change, pinecone, policy) {
    if (change.action === 'delete')
        return true;
    const observed = await pinecone.describe(change.declared);
    return planOne('apply', change.declared, observed, policy).action === 'replace';
}
async function protectAgain(change, error, context) {
    const { clock, deadline, signal } = context;
    const failure = failureFrom(error);
    // A cancelled run has a second in all; another has what was kept for this.
    const until = signal.aborted ? clock.now() + RESCUE_MS : deadline;
    const rescue = context.pinecone.within({ signal: new AbortController().signal, deadline: until });
    const more = await rescue.update(change.declared, { deletion_protection: 'enabled' }).then(() => 'Its deletion protection has been put back.', (second) => `Its deletion protection was lifted for this and could not be put back (${failureFrom(second).message}): ` +
        `enable it by hand if ${titleOf(change)} is to stay.`);
    return new ActionError({ ...failure, message: `${failure.message} ${more}` }, { cause: error });
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
    const next = planOne(command, change.declared, observed, policy);
    if (next.action === 'replace' && planned.action !== 'replace')
        throw madeOtherwise(change, next.observed);
    return next;
}
/** Nothing is deleted that the plan did not name, allowed or not. */
function madeOtherwise(change, observed) {
    const planned = 'observed' in change ? change.observed : undefined;
    const how = planned === undefined ? 'not seen' : planned.isIncomplete ? 'not ready' : 'another one';
    const apart = dialectConflict(change.declared, observed);
    return new ActionError({
        reason: 'immutable-change',
        message: `${titleOf(change)} was ${how} when this run made its plan, and is otherwise than declared. ` +
            (apart === undefined ? 'Run' : `${apart} Use another name, or run`) +
            ` this again to see what it would take.`
    });
}
/** The end of a resource that was another one each time it was planned again. */
function neverConverged(change) {
    return new ActionError({
        reason: 'api-error',
        message: `${titleOf(change)} was changed or deleted by someone else each time this run tried to make it as declared. ` +
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
        const isBegun = changed || mayExist || waitedMs > 0 || thrown instanceof InterruptedError;
        const failure = withLoss(failureFrom(thrown), planned, progress);
        return outcomeOf(planned, progress, context.signal.aborted && !isBegun ? 'not-attempted' : 'failed', failure);
    }
}
/** A replacement that failed half-way has cost what was there, which the failure itself does not know. */
function withLoss(failure, planned, { replaced, created, mayExist }) {
    if (!replaced || created || mayExist)
        return failure;
    return { ...failure, message: `${failure.message} ${titleOf(planned)} that was to be replaced has been deleted.` };
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
    const isAnothers = isFound && ownershipFailure(change.declared, observed, 'use', context.policy) !== undefined;
    if (isOurs && !isAnothers)
        progress.created = progress.changed = true;
    const isToCompare = isFound && (!isOurs || changedFields(change.declared, observed).length > 0);
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
    if (!isRenewal(change.fields)) {
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
        message: `${titleOf(change)} does not exist. Create it with "command: apply", or correct the name.`
    };
}
/** Waits until a resource is ready, and compares what is then answered once more. */
async function converge(change, observed, expectation, progress, context) {
    const converged = await timed(progress, context, () => waitUntilReady(change.declared, observed, expectation, context));
    if (converged === 'gone')
        return { replanFor: undefined };
    if (context.wait && changedFields(change.declared, converged.observed).length > 0) {
        return { replanFor: converged.observed };
    }
    progress.observed = converged.observed;
    return outcomeOf(change, progress, progress_resultOf(progress));
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

;// CONCATENATED MODULE: ./src/apply/dry-run.ts
// The outcomes of plans that are not carried out.



/** How each resource would end if the plan were carried out: the outcomes of a dry run. */
function dryRunOutcomes(plan) {
    return plan.changes.map((change) => standing(change, resultIfApplied(plan, change)));
}
/** The outcomes of a plan of which nothing is carried out: because it is blocked, or would delete too much. */
function notAttemptedOutcomes(plan) {
    return plan.changes.map((change) => {
        const outcome = standing(change, isWrite(change) ? 'not-attempted' : resultIfApplied(plan, change));
        return { ...outcome, changed: false };
    });
}
function isWrite({ action }) {
    return action !== 'keep' && action !== 'refuse';
}
function resultIfApplied(plan, change) {
    switch (change.action) {
        case 'create':
            return 'created';
        case 'update':
            return isRenewal(change.fields) ? 'unchanged' : 'updated';
        case 'replace':
            return 'replaced';
        case 'delete':
            return 'deleted';
        case 'refuse':
            return 'refused';
        case 'keep':
            return keptResult(plan, change);
    }
}
function keptResult(plan, change) {
    switch (plan.command) {
        case 'apply':
            return 'unchanged';
        case 'destroy':
            return 'absent';
        case 'sweep':
            return 'unchanged';
        case 'show':
            return change.observed === undefined ? 'absent' : 'found';
    }
}
function standing(change, result) {
    const observed = 'observed' in change ? change.observed : undefined;
    return {
        kind: change.kind,
        name: change.name,
        declaredName: change.declaredName,
        result,
        created: false,
        changed: isWrite(change) && !(change.action === 'update' && isRenewal(change.fields)),
        ready: isReady(observed, change.declared),
        observed,
        fields: 'fields' in change ? change.fields : [],
        ...(change.action === 'refuse' ? { failure: change.failure } : {}),
        ...(change.declared.isUndeclared ? { isUndeclared: true } : {})
    };
}

;// CONCATENATED MODULE: ./src/apply/poller.ts



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
    if (!(error instanceof ActionError) || error.reason === 'cancelled')
        return error;
    const message = `Waiting for ${target.kind} "${target.name}" failed. ${error.message}`;
    return new ActionError({ reason: error.reason, message }, { cause: error });
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
        await Promise.all(groupsOf(due, (entry) => entry.target).map((group) => this.#lookAt(group)));
        const now = clock.now();
        onPoll([...this.#entries].map(({ target, last, since }) => ({ target, last, waitedMs: now - since })));
    }
    async #lookAt(group) {
        let observed;
        try {
            observed = await readTargets(group.map((entry) => entry.target), this.#options.pinecone);
        }
        catch (error) {
            this.#end(group, (entry) => {
                entry.fail(failureOf(entry, error));
            });
            return;
        }
        for (const entry of group)
            this.#show(entry, observed.get(keyOf(entry.target)));
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

;// CONCATENATED MODULE: external "node:fs/promises"
const external_node_fs_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./src/declaration/syntax-node.ts
/** The entry of a mapping under `key`. */
function entryOf(mapping, key) {
    return mapping.entries.find((entry) => entry.key === key);
}
/** What something is, for a sentence such as `"dimension" is the text "8"`. */
function described(written) {
    if (written.is === 'mapping')
        return 'a mapping';
    if (written.is === 'list')
        return 'a list';
    if (written.is === 'faulty')
        return 'faulty';
    if (typeof written.value === 'string')
        return `the text ${quoted(written.value)}`;
    if (typeof written.value === 'number')
        return `the number ${shortened(written.literal)}`;
    return String(written.value);
}
const MAX_SHOWN_CHARACTERS = 80;
/** A text in double quotes as a message shows it: long ones shortened, what does not print escaped. */
function quoted(text) {
    return JSON.stringify(shortened(text));
}
/** A text as a message shows it where quotes would be wrong: long ones shortened. */
function shortened(text, maxCharacters = MAX_SHOWN_CHARACTERS) {
    if (text.length <= maxCharacters)
        return text;
    // By code points, so that no half of a character is left at the end.
    return `${Array.from(text.slice(0, 2 * maxCharacters))
        .slice(0, maxCharacters)
        .join('')}…`;
}
/** A place for the middle of a sentence. */
function positionText(location) {
    const position = `line ${location.line}, column ${location.column}`;
    return location.file === undefined
        ? `${position} of the input "${location.source}"`
        : `${position} of ${location.source}`;
}
/** Whether a text holds an expression of GitHub's that GitHub has not replaced. */
function hasExpression(text) {
    return text.includes('${{');
}
/** Why an expression is still there, as a sentence of its own with a space before it; `''` where there is none. */
function expressionHint(text, location) {
    if (!hasExpression(text))
        return '';
    return location.file === undefined
        ? ' GitHub left this "${{" as it is: check how the expression is written in the workflow.'
        : ' GitHub replaces "${{ … }}" in workflows only, not in files: declare this resource in the workflow instead.';
}

;// CONCATENATED MODULE: ./src/declaration/config-file.ts




/** The most bytes that a file of declarations may have. */
const MAX_FILE_BYTES = 1_048_576;
/**
 * Reads a file of declarations. `path` is relative to `workspace` (or absolute and within), the file must be within
 * when every link is followed, a regular file, of at most `MAX_FILE_BYTES`, in UTF-8. Everything else is a issue; never
 * rejects for what a user may have done.
 */
async function readConfigFile(path, workspace) {
    const asked = (0,external_node_path_namespaceObject.resolve)(workspace, path);
    let real;
    try {
        const [root, target] = await Promise.all([(0,external_node_fs_promises_namespaceObject.realpath)(workspace), (0,external_node_fs_promises_namespaceObject.realpath)(asked)]);
        if (!isWithin(root, target))
            return inputFault(path, `${outside(workspace, asked)}. Only files of the workspace are read.`);
        real = target;
    }
    catch (error) {
        return inputFault(path, unreadable(error));
    }
    const name = isWithin(workspace, asked) ? (0,external_node_path_namespaceObject.relative)(workspace, asked) : path;
    return readRegularFile(real, path, name.split(external_node_path_namespaceObject.sep).join('/'));
}
async function readRegularFile(real, path, name) {
    try {
        // A pipe without a writer would be waited for without this flag.
        const file = await (0,external_node_fs_promises_namespaceObject.open)(real, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NONBLOCK);
        try {
            return await readOpened(file, path, name);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        return inputFault(path, unreadable(error));
    }
}
async function readOpened(file, path, name) {
    const stats = await file.stat();
    if (stats.isDirectory())
        return inputFault(path, 'is a directory. Name a file in it.');
    if (!stats.isFile())
        return inputFault(path, 'is not a regular file.');
    if (stats.size > MAX_FILE_BYTES)
        return fileFault(name, tooLarge(stats.size));
    const bytes = await file.readFile();
    if (bytes.length > MAX_FILE_BYTES)
        return fileFault(name, tooLarge(bytes.length));
    return config_file_decoded(bytes, name);
}
function config_file_decoded(bytes, name) {
    try {
        return { source: { source: name, file: name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) } };
    }
    catch {
        return fileFault(name, 'is not valid UTF-8. Save it in that encoding.');
    }
}
function isWithin(root, path) {
    const way = (0,external_node_path_namespaceObject.relative)(root, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_namespaceObject.sep}`) && !(0,external_node_path_namespaceObject.isAbsolute)(way);
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
        case 'ENOENT':
        case 'ENOTDIR':
            return 'does not exist in the workspace. Is actions/checkout run before this step?';
        case 'EACCES':
        case 'EPERM':
            return 'may not be read by the user that runs the job.';
        case 'ELOOP':
            return 'is a link that leads back to itself.';
        default:
            return `cannot be read: ${message}.`;
    }
}
// What is no file of the workspace has no location of its own to annotate: it is the input that is wrong, as a whole.
function inputFault(path, words) {
    const location = { source: 'config-file', line: 0, column: 0 };
    return { issue: { message: `The config-file ${quoted(path)} ${words}`, location } };
}
function fileFault(name, words) {
    const location = { source: name, file: name, line: 1, column: 1 };
    return { issue: { message: `The config-file ${quoted(name)} ${words}`, location } };
}

;// CONCATENATED MODULE: ./src/declaration/maps.ts




/** A tag's key. Pinecone's OpenAPI 2026-04, IndexTags; the number of tags is documented only. */
const TAG_KEY = /^[A-Za-z0-9_-]{1,80}$/;
/** What is wrong with a key of the user's own in the map called `map`; a predicate that follows the map's name. */
function mapKeyProblem(map, key, location) {
    if (map !== 'tags' && map !== 'metadata')
        return undefined;
    if (key.startsWith(OWNERSHIP_PREFIX)) {
        return `has the key ${quoted(key)}. Keys that begin with "${OWNERSHIP_PREFIX}" are kept for the action's own marks: choose another.`;
    }
    if (map === 'metadata' || TAG_KEY.test(key))
        return undefined;
    const expression = expressionHint(key, location);
    return `has the key ${quoted(key)}. Expected 1 to 80 letters, digits, "_" and "-".${expression}`;
}
/** What Pinecone allows where no ownership tags are needed. */
const PINECONE_LIMITS = { maxTags: MAX_TAGS, maxMetadataBytes: MAX_METADATA_BYTES };
/** What is wrong with the declared tags or metadata as a whole. Keys that are declared to be removed do not count. */
function mapSizeFaults(label, map, values, limits, location) {
    if (map === 'tags') {
        const kept = values.filter(([, value]) => value !== '').length;
        if (kept <= limits.maxTags)
            return [];
        const why = limits.maxTags < MAX_TAGS
            ? `: Pinecone allows ${MAX_TAGS}, and the action's marks need ${MAX_TAGS - limits.maxTags}`
            : '';
        return [{ message: `${label}: "tags" has ${kept} tags. Expected at most ${limits.maxTags}${why}.`, location }];
    }
    const bytes = Buffer.byteLength(JSON.stringify(Object.fromEntries(values.filter(([, value]) => value !== null))));
    if (bytes <= limits.maxMetadataBytes)
        return [];
    const ownershipTags = MAX_METADATA_BYTES - limits.maxMetadataBytes;
    const why = ownershipTags > 0 ? `: Pinecone allows ${MAX_METADATA_BYTES}, and the action's marks need ${ownershipTags}` : '';
    return [
        {
            message: `${label}: "metadata" has ${bytes} bytes as JSON. Expected at most ${limits.maxMetadataBytes}${why}.`,
            location
        }
    ];
}

;// CONCATENATED MODULE: ./src/declaration/nearest.ts
/**
 * The one of `candidates` that `word` was most likely meant to be, or undefined where none is near. Case and the
 * difference between camelCase, kebab-case and snake_case do not count; of equally near ones the first wins.
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

;// CONCATENATED MODULE: ./src/declaration/schema-nodes.ts



/** What may stand at the top of an index and means `spec.serverless`, as in Pinecone's create-for-model body. */
const TOP_LEVEL_OF_SERVERLESS = ['cloud', 'region', 'read_capacity', 'schema'];
/** Where the number of pods is written. It is `shards` times `replicas`, and so no field of the model. */
const PODS_PATH = ['spec', 'pod', 'pods'];
const PODS = {
    rule: { type: 'integer', min: 1, max: 2 ** 31 - 1 },
    description: 'How many pods a pod-based index has: `shards` times `replicas`, which say it better.'
};
/** The slot of a whole resource, by kind. The name is not among its children. */
const RESOURCE_SCHEMA_NODES = {
    index: slotOf('index'),
    assistant: slotOf('assistant')
};
function slotOf(kind) {
    const root = { target: [], children: new Map() };
    const table = kind === 'index' ? INDEX_FIELDS : KIND_TABLES[kind].fields;
    const fields = table.map((field) => ({ path: field.path.split('.'), field }));
    for (const { path, field } of fields)
        addSlot(root, path, path, field);
    if (kind === 'assistant')
        return root;
    for (const { path, field } of fields) {
        if (path[1] === 'serverless' && TOP_LEVEL_OF_SERVERLESS.includes(path[2] ?? ''))
            addSlot(root, path.slice(2), path, field);
        if (path[0] === 'metric' || path[0] === 'dimension')
            addSlot(root, ['embed', ...path], path, field);
    }
    addSlot(root, PODS_PATH, PODS_PATH, PODS);
    return root;
}
/** The slots of a resource whose facts are where they are written. */
function schemaTree(fields) {
    const root = { target: [], children: new Map() };
    for (const field of fields)
        addSlot(root, field.path, field.path, field);
    return root;
}
function addSlot(root, written, target, { rule, description, explained }) {
    let slot = root;
    for (const [at, key] of written.entries()) {
        const isField = at === written.length - 1;
        const known = slot.children.get(key);
        if (known && !isField) {
            slot = known;
            continue;
        }
        const ownTarget = target.slice(0, target.length - (written.length - 1 - at));
        const next = isField
            ? { target: ownTarget, rule, description, children: new Map(), ...(explained && { explained }) }
            : { target: ownTarget, children: new Map() };
        slot.children.set(key, next);
        slot = next;
    }
}
/** Whether a slot is a map of the user's own keys to values, such as `tags`. */
function isMapOfValues(slot) {
    return slot.children.get('*')?.rule !== undefined;
}
/** The shortest written path that ends with `key`, anywhere below the slot. */
function pathEndingWith(root, key) {
    let level = [{ slot: root, path: [] }];
    while (level.length > 0) {
        const next = level.flatMap(({ slot, path }) => [...slot.children].map(([name, child]) => ({ slot: child, path: [...path, name] })));
        const found = next.find(({ path }) => key !== '*' && path.at(-1) === key);
        if (found)
            return found.path;
        level = next;
    }
    return undefined;
}
/** The other kind than `kind`. */
function otherKind(kind) {
    return resource_KINDS.find((other) => other !== kind) ?? kind;
}

;// CONCATENATED MODULE: ./src/declaration/source-layout.ts





/** Finds the resources in a source: an input holds one or a list of them, a file a list for each kind. */
function resourcesOf(source, root) {
    if (source.file !== undefined)
        return fileLayout(source.source, root);
    const kind = resource_KINDS.find((known) => known === source.source);
    if (!kind)
        throw new TypeError(`No kind of resource is declared by the input ${source.source}`);
    const misplaced = root.is === 'mapping' ? root.entries.find(({ key }) => kindOfList(key) !== undefined) : undefined;
    if (misplaced) {
        const message = `the input "${kind}" has the key ${quoted(misplaced.key)}, which belongs into a file for "config-file". Expected one ${kind}, or a list of them.`;
        return { resources: [], issues: [{ message, location: misplaced.keyPlace }] };
    }
    return listLayout(kind, root, `the input "${kind}"`);
}
function fileLayout(file, root) {
    if (root.is === 'faulty')
        return { resources: [], issues: [] };
    if (root.is !== 'mapping') {
        const hint = root.is === 'list' ? ' Put the list under the key of what it lists.' : '';
        const message = `${file} is ${described(root)}. Expected a mapping with "indexes", "assistants" or both.${hint}`;
        return { resources: [], issues: [{ message, location: root.location }] };
    }
    const layouts = root.entries.map(({ key, keyPlace, value }) => {
        const kind = kindOfList(key);
        if (!kind)
            return { resources: [], issues: [{ message: unknownTopMessage(file, root, key), location: keyPlace }] };
        const isNull = value.is === 'scalar' && value.value === null;
        return isNull ? { resources: [], issues: [] } : listLayout(kind, value, `"${key}"`);
    });
    return { resources: layouts.flatMap((one) => one.resources), issues: layouts.flatMap((one) => one.issues) };
}
function unknownTopMessage(file, root, key) {
    const unknown = `${file} has the unknown key ${quoted(key)}.`;
    const lists = resource_KINDS.map((kind) => KIND_TABLES[kind].plural);
    const singular = resource_KINDS.find((kind) => kind === key);
    const near = singular ? KIND_TABLES[singular].plural : nearest(key, lists);
    if (near !== undefined)
        return `${unknown} Did you mean "${near}"?`;
    const isResourceKey = key === 'name' || resource_KINDS.some((kind) => RESOURCE_SCHEMA_NODES[kind].children.has(key));
    return isResourceKey && entryOf(root, 'name')
        ? `${unknown} Put what is declared into a list, under "indexes" or "assistants".`
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
    if (item.is === 'faulty')
        return { resources: [], issues: [] };
    const text = item.is === 'scalar' && typeof item.value === 'string' ? item.value : '';
    const example = /^[\w-]{1,63}$/.test(text) ? text : 'docs';
    const expected = `Expected a mapping with the ${kind}'s fields, as in "name: ${example}"`;
    const message = `${opening} ${described(item)}. ${expected}.${expressionHint(text, item.location)}`;
    return { resources: [], issues: [{ message, location: item.location }] };
}
/** What a text in the location of a declaration may have been meant for. */
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
    return resource_KINDS.find((kind) => KIND_TABLES[kind].plural === key);
}

;// CONCATENATED MODULE: ./src/declaration/conflicts.ts



/**
 * What contradicts itself in an index's declaration, or is there by half. Fields whose values have issues of their own
 * are taken to be right otherwise. Facts: Pinecone's OpenAPI 2026-04, CreateIndexRequest and ReadCapacity.
 */
function conflicts(kind, label, facts) {
    if (kind === 'assistant')
        return [];
    const found = [
        ...sparseFaults(facts),
        ...specFaults(facts),
        ...declaredTwice(facts),
        ...embedFaults(facts),
        ...SPECS.flatMap((spec) => [
            ...readCapacityFaults(facts, `spec.${spec}.read_capacity`),
            ...schemaFaults(facts, spec)
        ])
    ];
    return found.map(([{ location }, message]) => ({ message: `${label}: ${message}`, location }));
}
const SPECS = ['serverless', 'pod', 'byoc'];
function* sparseFaults(facts) {
    if (facts.at('vector_type')?.value !== 'sparse')
        return;
    const [dimension, metric] = [facts.at('dimension'), facts.at('metric')];
    if (dimension)
        yield [dimension, 'a sparse index has no dimension. Remove "dimension", or make "vector_type" dense.'];
    if (metric?.value !== undefined && metric.value !== 'dotproduct') {
        const written = quoted(pathText(metric.writtenAs));
        yield [metric, `a sparse index has the metric dotproduct. Remove ${written}, or make it dotproduct.`];
    }
}
function* specFaults(facts) {
    const spec = facts.at('spec');
    const [first, ...others] = writtenSpecs(facts);
    if (spec?.is === 'mapping' && facts.below('spec').length === 0) {
        yield [spec, '"spec" does not say what kind of index this is. Expected one of serverless, pod, byoc in it.'];
    }
    for (const other of others) {
        yield [other, `"spec" has both ${quoted(lastKey(first))} and ${quoted(lastKey(other))}. Keep one of them.`];
    }
}
function* declaredTwice(facts) {
    const [spec] = writtenSpecs(facts);
    if (spec === undefined)
        return;
    for (const key of TOP_LEVEL_OF_SERVERLESS) {
        const fact = facts.writtenAt(key);
        if (fact === undefined)
            continue;
        const where = quoted(pathText(spec.writtenAs));
        yield [
            fact,
            lastKey(spec) === 'serverless'
                ? `"${key}" at the top means "spec.serverless.${key}", and ${where} is declared as well. Keep it in one of them.`
                : `"${key}" at the top means a serverless index, and ${where} says otherwise. Keep one of them.`
        ];
    }
}
function writtenSpecs(facts) {
    return SPECS.flatMap((key) => facts.writtenAt(`spec.${key}`) ?? []);
}
/** Pinecone's own models (docs.pinecone.io/models). Of others, and of what comes, Pinecone alone can tell. */
const MODEL_VECTORS = [
    { model: 'multilingual-e5-large', vectors: 'dense' },
    { model: 'llama-text-embed-v2', vectors: 'dense' },
    { model: 'pinecone-sparse-english-v0', vectors: 'sparse' }
];
function* embedFaults(facts) {
    if (!facts.at('embed'))
        return;
    for (const key of ['pod', 'byoc']) {
        const spec = facts.at(`spec.${key}`);
        if (spec)
            yield [spec, `an index with "embed" is serverless. Remove "spec.${key}", or remove "embed".`];
    }
    const [model, vectorType] = [facts.at('embed.model')?.value, facts.at('vector_type')];
    const made = MODEL_VECTORS.find((known) => known.model === model);
    if (made !== undefined && vectorType?.value !== undefined && vectorType.value !== made.vectors) {
        const message = `the model ${made.model} makes ${made.vectors} vectors. Remove "vector_type", or change "embed.model".`;
        yield [vectorType, message];
    }
    const collection = facts.at('spec.serverless.source_collection');
    if (collection) {
        yield [
            collection,
            'an index with "embed" cannot be made from a collection. Remove "spec.serverless.source_collection", or remove "embed".'
        ];
    }
}
/**
 * What is wrong with the read capacity at `path`. The API takes one as a whole, in classic versions only so, and half
 * of one is not declared for an existing index either.
 */
function* readCapacityFaults(facts, path) {
    const [capacity, mode, dedicated] = [facts.at(path), facts.at(`${path}.mode`), facts.at(`${path}.dedicated`)];
    if (capacity?.is !== 'mapping')
        return;
    const written = pathText(capacity.writtenAs);
    if (!mode && isFreeOfSlips(facts, path)) {
        const expected = dedicated ? 'Dedicated, as there is a "dedicated"' : 'OnDemand or Dedicated';
        yield [capacity, `"${written}" has no "mode". Expected ${expected}.`];
    }
    if (mode?.value === 'OnDemand' && dedicated) {
        yield [dedicated, `"${written}.dedicated" needs the mode Dedicated, and "${written}.mode" is OnDemand. Keep one.`];
    }
    else if (mode?.value === 'Dedicated' || dedicated) {
        for (const key of missingOfDedicated(facts, path)) {
            yield [dedicated ?? capacity, `dedicated read capacity needs "${written}.dedicated.${key}". Add it.`];
        }
    }
}
function missingOfDedicated(facts, capacity) {
    const path = `${capacity}.dedicated`;
    const isMissing = (key) => facts.at(`${path}.${key}`) === undefined;
    if (!isFreeOfSlips(facts, capacity) || !isFreeOfSlips(facts, path))
        return [];
    const own = ['node_type', 'scaling'].filter(isMissing);
    if (!isFreeOfSlips(facts, `${path}.manual`))
        return own;
    return [...own, ...['manual.replicas', 'manual.shards'].filter(isMissing)];
}
function* schemaFaults(facts, spec) {
    const path = `spec.${spec}.schema`;
    const schema = facts.at(path);
    const named = facts.below(`${path}.fields`);
    if (schema?.is === 'mapping' &&
        named.length === 0 &&
        isFreeOfSlips(facts, path) &&
        isFreeOfSlips(facts, `${path}.fields`)) {
        const written = quoted(pathText(schema.writtenAs));
        yield [
            schema,
            `${written} names no fields. Expected {"fields": {"<field>": {"filterable": true}}}; or leave it out to filter by all.`
        ];
    }
    for (const field of named) {
        if (field.is !== 'mapping' || facts.below(field.path).length > 0)
            continue;
        yield [field, `${quoted(pathText(field.writtenAs))} says nothing. Expected {"filterable": true}.`];
    }
}
/** Whether what is missing in a mapping is missing, rather than misspelt or already found to be no mapping. */
function isFreeOfSlips(facts, path) {
    return facts.at(path)?.is !== 'faulty' && facts.below(path).every((fact) => fact.is !== 'unknown');
}
function lastKey(fact) {
    return fact?.path.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./src/declaration/parsed-fields.ts
/** All that one resource's declaration says, in the order in which it is written. */
class ParsedFields {
    #facts = new Map();
    #written = new Map();
    #below = new Map();
    /** Takes a fact in, unless there is one for its path already: then that one is given back. */
    add(fact) {
        const key = JSON.stringify(fact.path);
        const first = this.#facts.get(key);
        this.#written.set(JSON.stringify(fact.writtenAs), fact);
        if (first !== undefined)
            return first;
        this.#facts.set(key, fact);
        const parent = JSON.stringify(fact.path.slice(0, -1));
        const siblings = this.#below.get(parent);
        if (siblings)
            siblings.push(fact);
        else
            this.#below.set(parent, [fact]);
        return undefined;
    }
    /** Every fact, in the order in which they are written. */
    all() {
        return this.#facts.values();
    }
    /** The fact at a path, given as keys or joined by dots. */
    at(path) {
        return this.#facts.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path));
    }
    /** What is written at a path of the user's own, joined by dots. */
    writtenAt(path) {
        return this.#written.get(JSON.stringify(path.split('.')));
    }
    /** Every fact directly below a path, given as keys or joined by dots. */
    below(path) {
        return this.#below.get(JSON.stringify(typeof path === 'string' ? path.split('.') : path)) ?? [];
    }
    /** Where a path is declared; where nothing is, the nearest that encloses it, and `fallback` in the end. */
    locationOf(path, fallback) {
        for (let length = path.length; length > 0; length--) {
            const fact = this.at(path.slice(0, length));
            if (fact)
                return fact.location;
        }
        return fallback;
    }
    /** The values as one object. Of mappings that say nothing, only those stay whose being there says something. */
    model() {
        const root = new Map();
        for (const { path, value, is } of this.#facts.values()) {
            if (is === 'mapping' ? SPEAKING_MAPPINGS.has(path.join('.')) : value !== undefined)
                grow(root, path, value);
        }
        return objectOf(root);
    }
}
/** `spec: {pod: {}}` says what kind of index it is, `embed: {}` that there is a model; `tags: {}` says nothing. */
const SPEAKING_MAPPINGS = new Set(['embed', 'spec.serverless', 'spec.pod', 'spec.byoc']);
// Built in place and only then made an object: copying the model for every key would take the square of their number.
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

;// CONCATENATED MODULE: ./src/declaration/name.ts


/** A name, but for its length. Pinecone's OpenAPI 2026-04: CreateIndexRequest.name, CreateAssistantRequest.name. */
const NAME_PATTERN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
/**
 * What is wrong with a name of a resource, with a name that would do where one suggests itself; undefined where it is
 * right. A predicate that follows `"name"`.
 */
function nameProblem(kind, written) {
    const { maxNameLength } = KIND_TABLES[kind];
    const rule = `Expected ${expectedName(kind)}`;
    if (written.is === 'faulty')
        return undefined;
    if (written.is !== 'scalar')
        return `is ${described(written)}. ${rule}.`;
    const { value, literal, location } = written;
    if (value === null || value === '')
        return `${value === null ? 'has no value' : 'is empty'}. ${rule}.`;
    if (typeof value !== 'string')
        return `is ${described(written)}. ${rule}: put it in quotes, "${shortened(literal)}".`;
    if (NAME_PATTERN.test(value) && value.length <= maxNameLength)
        return undefined;
    const expression = expressionHint(value, location);
    if (expression !== '')
        return `is ${described(written)}. ${rule}.${expression}`;
    const proposal = validName(value, maxNameLength);
    const would = proposal === '' ? '' : ` ${quoted(proposal)} would do.`;
    return `${offence(value, maxNameLength)}. ${rule}.${would}`;
}
/** What a name of a kind is, in words. */
function expectedName(kind) {
    const { maxNameLength } = KIND_TABLES[kind];
    return `1 to ${maxNameLength} lower-case letters, digits and hyphens, with a letter or digit at both ends`;
}
function offence(name, maxLength) {
    const stray = [...new Set(Array.from(name).filter((character) => !/[a-z0-9-]/.test(character)))];
    if (stray.length > 0)
        return `has ${stray.slice(0, 5).map(quoted).join(', ')}`;
    if (name.length > maxLength)
        return `has ${name.length} characters`;
    return `${name.startsWith('-') ? 'begins' : 'ends'} with a hyphen`;
}
function validName(name, maxLength) {
    return name
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, maxLength + 1)
        .replace(/^-+/, '')
        .slice(0, maxLength)
        .replace(/-+$/, '');
}

;// CONCATENATED MODULE: ./src/declaration/pods.ts
/**
 * Holds `spec.pod.pods` against shards times replicas, and turns it into replicas where those are not declared. Shards
 * count 1 where they are not declared, as in the API (Pinecone's OpenAPI 2026-04, PodSpec).
 */
function resolvePods(label, pods, facts) {
    const [shardsFact, replicasFact] = [facts.at('spec.pod.shards'), facts.at('spec.pod.replicas')];
    const shards = shardsFact ? shardsFact.value : 1;
    // What has a issue of its own cannot be reckoned with.
    if (typeof pods?.value !== 'number' || typeof shards !== 'number')
        return [];
    if (replicasFact) {
        if (typeof replicasFact.value !== 'number' || pods.value === shards * replicasFact.value)
            return [];
        const product = `${shards} × ${replicasFact.value} = ${shards * replicasFact.value}`;
        return [
            pods_issue(label, pods, `Expected shards × replicas, ${product}. Remove "spec.pod.pods"; the others say it all.`)
        ];
    }
    if (pods.value % shards !== 0) {
        return [
            pods_issue(label, pods, `That cannot be shared out evenly among ${shards} shards. Declare "spec.pod.replicas" instead.`)
        ];
    }
    facts.add({ ...pods, path: ['spec', 'pod', 'replicas'], value: pods.value / shards });
    return [];
}
function pods_issue(label, pods, words) {
    return { message: `${label}: "spec.pod.pods" is ${JSON.stringify(pods.value)}. ${words}`, location: pods.location };
}

;// CONCATENATED MODULE: ./src/declaration/shape.ts


/** What only an index in the dialect of 2026-07 has at its top. */
const TYPED_KEYS = ['deployment', 'cmek_id'];
/** What only fields of a schema in the dialect of 2026-07 have. */
const TYPED_FIELD_KEYS = ['type', 'full_text_search', 'dimension', 'metric'];
/**
 * An index with a `deployment` or a `cmek_id`, or whose `schema` has fields that are more than `{filterable: true}`, is
 * in the dialect of 2026-07; everything else is classic.
 */
function dialectOf(kind, mapping) {
    if (kind !== 'index')
        return { dialect: 'classic' };
    const by = TYPED_KEYS.find((key) => entryOf(mapping, key)) ?? typedField(mapping);
    return by === undefined ? { dialect: 'classic' } : { dialect: 'typed', by };
}
function typedField(mapping) {
    const fields = shape_valueAt(shape_valueAt(mapping, 'schema'), 'fields');
    if (fields?.is !== 'mapping')
        return undefined;
    for (const { key, value } of fields.entries) {
        if (value.is !== 'mapping')
            continue;
        const typed = TYPED_FIELD_KEYS.find((name) => entryOf(value, name));
        if (typed !== undefined)
            return pathText(['schema', 'fields', key, typed]);
    }
    return undefined;
}
function shape_valueAt(written, key) {
    return written?.is === 'mapping' ? entryOf(written, key)?.value : undefined;
}

;// CONCATENATED MODULE: ./src/declaration/typed-model.ts


const DENSE = ['schema', 'fields', DENSE_VALUES];
const SPARSE = ['schema', 'fields', SPARSE_VALUES];
/**
 * What a declaration in the shape of 2026-07 says, in the classic words of the one model: a `deployment` is a `spec`,
 * the read capacity lies in it, and a schema of nothing but `_values` or `_sparse_values` is the classic index that
 * Pinecone makes of it. Of both, `_values` says it all: a dense index has the other besides.
 */
function classicParsedFields(written) {
    const facts = new ParsedFields();
    const spec = written.at('deployment.deployment_type')?.value === 'byoc' ? 'byoc' : 'serverless';
    const isDense = written.at(DENSE) !== undefined;
    for (const fact of written.all()) {
        if (isDense && typed_model_isWithin(SPARSE, fact.path))
            continue;
        for (const moved of classicFact(fact, spec))
            facts.add(moved);
    }
    return facts;
}
/** Where a path of the model, or one as it is written, is declared. */
function locationIn(written, facts, path, fallback) {
    return written.locationOf(path, facts.locationOf(path, fallback));
}
function* classicFact(fact, spec) {
    const { path } = fact;
    const [top, key, , inner] = path;
    if (top === 'deployment') {
        if (key !== 'deployment_type')
            yield { ...fact, path: ['spec', spec, ...path.slice(1)] };
    }
    else if (top === 'read_capacity') {
        yield { ...fact, path: ['spec', spec, ...path] };
    }
    else if (typed_model_isWithin(DENSE, path) && inner !== undefined) {
        if (inner === 'type')
            yield { ...fact, path: ['vector_type'], value: 'dense' };
        else
            yield { ...fact, path: path.slice(DENSE.length) };
    }
    else if (typed_model_isWithin(SPARSE, path) && inner !== undefined) {
        if (inner !== 'type')
            return;
        yield { ...fact, path: ['vector_type'], value: 'sparse' };
        yield { ...fact, path: ['metric'], value: 'dotproduct' };
    }
    else
        yield fact;
}
function typed_model_isWithin(outer, path) {
    return outer.every((key, at) => path[at] === key);
}

;// CONCATENATED MODULE: ./src/declaration/typed-rules.ts




const FIELDS = ['schema', 'fields'];
/** The most bytes of the name of a schema's field. */
const MAX_FIELD_NAME_BYTES = 64;
/** The fields whose names are reserved, each with its type. */
const RESERVED_FIELDS = new Map([
    [DENSE_VALUES, 'dense_vector'],
    [SPARSE_VALUES, 'sparse_vector']
]);
/** What each type of field may have beside `type` and `description`. */
const KEYS_BY_TYPE = {
    dense_vector: ['dimension', 'metric'],
    sparse_vector: [],
    string: ['full_text_search']
};
/** How many fields of a type a schema may have. */
const MOST = { dense_vector: 1, sparse_vector: 1, string: 100 };
/**
 * What contradicts itself in an index's declaration in the shape of 2026-07, or is there by half. What only creation
 * needs is seen to when it turns out that it is needed.
 * Facts: Pinecone's OpenAPI 2026-07, CreateIndexRequest, CreateIndexSchema, CreateIndexSchemaField, StringField.
 */
function typedFaults(label, facts) {
    const fields = facts.below(FIELDS).filter(({ is }) => is === 'mapping');
    const found = [
        ...deploymentFaults(facts),
        ...readCapacityFaults(facts, 'read_capacity'),
        ...emptyFaults(facts),
        ...fields.flatMap((field) => [...nameFaults(field, fields, facts), ...typeFaults(field, facts)]),
        ...fields.flatMap((field) => [...fullTextFaults(field, facts)]),
        ...numberFaults(fields, facts),
        ...encryptionFaults(fields, facts)
    ];
    return found.map(([{ location }, message]) => ({ message: `${label}: ${message}`, location }));
}
function* deploymentFaults(facts) {
    const [deployment, type] = [facts.at('deployment'), facts.at('deployment.deployment_type')];
    const environment = facts.at('deployment.environment');
    if (deployment?.is === 'mapping' && !type && isFreeOfSlips(facts, 'deployment')) {
        const expected = environment ? 'byoc, as there is an "environment"' : 'managed or byoc';
        yield [deployment, `"deployment" has no "deployment_type". Expected ${expected}.`];
    }
    if (type?.value === 'managed' && environment) {
        yield [
            environment,
            'the "environment" of a managed deployment is set by Pinecone and cannot be declared. Remove it.'
        ];
    }
    if (type?.value !== 'byoc')
        return;
    for (const key of ['cloud', 'region']) {
        const fact = facts.at(['deployment', key]);
        if (fact)
            yield [fact, `a byoc deployment has "environment" instead of "${key}". Remove "deployment.${key}".`];
    }
    const mode = facts.at('read_capacity.mode');
    if (mode?.value === 'OnDemand')
        yield [mode, 'a byoc deployment needs Dedicated read capacity, and "read_capacity.mode" is OnDemand.'];
}
function* emptyFaults(facts) {
    const schema = facts.at('schema');
    if (schema?.is !== 'mapping' || facts.below(FIELDS).length > 0)
        return;
    if (!isFreeOfSlips(facts, 'schema') || !isFreeOfSlips(facts, FIELDS))
        return;
    yield [
        schema,
        '"schema" names no fields. Expected {"fields": {"<field>": …}} with at least one dense_vector, sparse_vector or ' +
            'string with "full_text_search".'
    ];
}
function* nameFaults(field, all, facts) {
    const name = nameOf(field);
    const type = RESERVED_FIELDS.get(name);
    const what = `the field ${quoted(name)} of "schema"`;
    if (type === undefined) {
        const bytes = Buffer.byteLength(name);
        if (bytes === 0 || bytes > MAX_FIELD_NAME_BYTES)
            yield [field, `${what} has a name of ${bytes} bytes. Expected 1 to ${MAX_FIELD_NAME_BYTES}.`];
        if (/^[$_]/.test(name)) {
            const known = [...RESERVED_FIELDS.keys()].map((key) => `"${key}"`).join(' and ');
            yield [field, `${what} begins with "${name.slice(0, 1)}". Only ${known} may, and those for classic indexes.`];
        }
        return;
    }
    const own = facts.at([...field.path, 'type']);
    if (own?.value !== undefined && own.value !== type) {
        yield [own, `${what} is reserved for a ${type}. Make it one, or choose another name.`];
    }
    if (all.some((other) => !RESERVED_FIELDS.has(nameOf(other)))) {
        yield [
            field,
            `${what} makes a classic index, which has no other fields. Choose another name, or remove the others.`
        ];
    }
    const description = facts.at([...field.path, 'description']);
    if (description)
        yield [description, `${what} is reserved and takes no description. Remove it.`];
}
function* typeFaults(field, facts) {
    const written = quoted(pathText(field.writtenAs));
    const type = facts.at([...field.path, 'type']);
    if (!type) {
        if (isFreeOfSlips(facts, field.path))
            yield [field, `${written} has no "type". Expected dense_vector, sparse_vector or string.`];
        return;
    }
    if (typeof type.value !== 'string')
        return;
    for (const [other, keys] of Object.entries(KEYS_BY_TYPE)) {
        for (const key of other === type.value ? [] : keys) {
            const fact = facts.at([...field.path, key]);
            if (!fact)
                continue;
            const path = quoted(pathText(fact.writtenAs));
            yield [fact, `${path} is for fields of the type ${other}, and this is a ${type.value}. Remove it.`];
        }
    }
    const isText = facts.at([...field.path, 'full_text_search']) !== undefined;
    if (type.value === 'string' && !isText && isFreeOfSlips(facts, field.path)) {
        yield [
            field,
            `${written} has no "full_text_search", which makes it metadata, and that is not declared. ` +
                'Add "full_text_search": {}, or remove the field.'
        ];
    }
}
function* fullTextFaults(field, facts) {
    const at = (key) => facts.at([...field.path, 'full_text_search', ...key.split('.')]);
    const [stemming, stopWords, ngram] = [at('stemming'), at('stop_words'), at('ngram')];
    const isUnclear = stemming !== undefined && stemming.value === undefined;
    if (stopWords?.value === true && stemming?.value !== true && !isUnclear && !ngram) {
        yield [stopWords, `${quoted(pathText(stopWords.writtenAs))} needs "stemming": true beside it.`];
    }
    for (const [key, fact] of [
        ['stemming', stemming],
        ['stop_words', stopWords]
    ]) {
        if (!ngram || fact?.value !== true)
            continue;
        yield [ngram, `${quoted(pathText(ngram.writtenAs))} cannot be together with "${key}". Keep one of them.`];
    }
    const [min, max] = [at('ngram.min_gram'), at('ngram.max_gram')];
    if (typeof min?.value === 'number' && typeof max?.value === 'number' && min.value > max.value) {
        yield [min, `${quoted(pathText(min.writtenAs))} is ${min.value}. Expected at most "max_gram", ${max.value}.`];
    }
}
function* numberFaults(fields, facts) {
    for (const [type, most] of Object.entries(MOST)) {
        const ofType = fields.filter((field) => facts.at([...field.path, 'type'])?.value === type);
        const [over] = ofType.slice(most);
        if (over === undefined)
            continue;
        yield [
            over,
            `${quoted(nameOf(over))} is one too many: "schema" has ${ofType.length} fields of the type ${type}. Expected at most ${most}.`
        ];
    }
}
function* encryptionFaults(fields, facts) {
    const key = facts.at('cmek_id');
    const text = fields.find((field) => facts.at([...field.path, 'full_text_search']));
    if (!key || !text)
        return;
    yield [
        key,
        `an index that is encrypted with a key of your own has no full-text search. Remove "cmek_id", or ${quoted(pathText(text.writtenAs))}.`
    ];
}
function nameOf(field) {
    return field.path.at(-1) ?? '';
}

;// CONCATENATED MODULE: ./src/declaration/typed-schema-nodes.ts


const METADATA = 'Metadata is not declared in a schema: Pinecone filters by all that a document has. Remove the field, or give it ' +
    '"type": "string" with "full_text_search" to search in it.';
// Pinecone's OpenAPI 2026-07, CreateIndexSchemaField: "Other field types seen in responses cannot be declared here".
const TYPES = new Map([
    [
        'semantic_text',
        'Such a field appears in answers only, where an index has a model that embeds. Declare that with "embed", "cloud" ' +
            'and "region", and without "schema" and "deployment".'
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
    ['pod', 'Indexes on pods are declared in the classic shape, with "spec": {"pod": …}, "dimension" and "metric".'],
    ['serverless', 'What is called serverless elsewhere is managed here.']
]);
/** The slot of an index in the shape of 2026-07. The name is not among its children. */
const TYPED_SCHEMA_NODE = schemaTree([
    ...fieldsAt('schema.', 'schema.'),
    {
        path: ['deployment', 'deployment_type'],
        rule: { type: 'enum', values: ['managed', 'byoc'] },
        description: 'Whether the index is hosted by Pinecone (`managed`, elsewhere called serverless) or in your own cloud.',
        explained: DEPLOYMENT_TYPES
    },
    ...fieldsAt('spec.serverless.cloud', 'deployment.cloud'),
    ...fieldsAt('spec.serverless.region', 'deployment.region'),
    ...fieldsAt('spec.byoc.environment', 'deployment.environment'),
    ...fieldsAt('spec.serverless.read_capacity.', 'read_capacity.'),
    ...fieldsAt('tags.*', 'tags.*').map((field) => ({ ...field, rule: TAG })),
    ...fieldsAt('deletion_protection', 'deletion_protection'),
    ...fieldsAt('cmek_id', 'cmek_id')
]);
/** The fields of the model whose paths begin so, written with another beginning. */
function fieldsAt(model, written) {
    const isMeant = ({ path }) => (model.endsWith('.') ? path.startsWith(model) : path === model);
    return ALL_INDEX_FIELDS.filter(isMeant).map(({ path, rule, description }) => ({
        path: `${written}${path.slice(model.length)}`.split('.'),
        rule,
        description,
        ...(path === 'schema.fields.*.type' && { explained: TYPES })
    }));
}

;// CONCATENATED MODULE: ./src/declaration/unknown-keys.ts






const SLOTS = { ...RESOURCE_SCHEMA_NODES, typed: TYPED_SCHEMA_NODE };
// What Pinecone's answers say besides: OpenAPI 2026-04, IndexModel, ReadCapacityStatus, ModelIndexEmbed, Assistant;
// OpenAPI 2026-07, IndexModel.
const ANSWERED_ONLY = {
    typed: /^(?:host|private_host|status|source_backup_id|read_capacity\.status)$/,
    index: /^(?:host|private_host|status|(?:.+\.)?read_capacity\.status|embed\.vector_type)$/,
    assistant: /^(?:host|status|created_at|updated_at)$/
};
// What people write for a key that no spelling leads to, in snake_case.
const SYNONYMS = {
    typed: new Map([
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
    index: new Map([
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
    assistant: new Map([
        ['assistant_name', 'name'],
        ['id', 'name'],
        ['prompt', 'instructions'],
        ['system_prompt', 'instructions'],
        ['system', 'instructions'],
        ['tags', 'metadata'],
        ['labels', 'metadata'],
        ['location', 'region']
    ])
};
// What has a reason of its own not to be there, by the path at which it is written.
const REASONS = {
    typed: new Map([
        ['description', 'An index has no description; "tags" can hold one, and each field of "schema" has its own.'],
        ['source_collection', 'Pinecone makes no index from a collection in the shape of 2026-07.'],
        [
            'schema.fields.*.filterable',
            'Metadata is not declared in the shape of 2026-07: Pinecone filters by all that a document has. Remove it.'
        ],
        ...['model', 'field_map', 'read_parameters', 'write_parameters'].map((key) => [
            `schema.fields.*.${key}`,
            'An index with a model that embeds is declared with "embed", "cloud" and "region", and without "schema".'
        ]),
        ...['replicas', 'shards', 'pod_type', 'pods'].map((key) => [`deployment.${key}`, 'Indexes on pods are declared in the classic shape, with "spec": {"pod": …}.']),
        ['deployment.type', 'Did you mean "deployment_type"?'],
        ['deployment.read_capacity', 'It belongs at the top, beside "name".']
    ]),
    index: new Map([
        ['description', 'An index has no description; "tags" can hold one.'],
        ['spec.pod.read_capacity', 'Only serverless and BYOC indexes have a read capacity.'],
        ['spec.pod.schema', 'A pod-based index has "metadata_config": {"indexed": […]} instead.'],
        ['spec.serverless.metadata_config', 'A serverless index has "schema": {"fields": …} instead.'],
        ['spec.serverless.environment', 'A serverless index has "cloud" and "region" instead.'],
        ['spec.pod.cloud', 'A pod-based index has "environment" instead.'],
        ['spec.pod.region', 'A pod-based index has "environment" instead.'],
        ['spec.byoc.cloud', 'A BYOC index has "environment" instead.'],
        ['spec.byoc.region', 'A BYOC index has "environment" instead.']
    ]),
    assistant: new Map([
        ['description', 'An assistant has no description; "metadata" can hold one.'],
        ['deletion_protection', 'Pinecone has no deletion protection for assistants.'],
        ['model', 'The model of an assistant is chosen with each question.']
    ])
};
/** Where the shape of 2026-07 says what these keys say in the classic one, in whole sentences. */
const CLASSIC_KEYS = new Map([
    ['dimension', 'Here a field of "schema" has it, with "type": "dense_vector".'],
    ['metric', 'Here a field of "schema" has it, with "type": "dense_vector".'],
    ['vector_type', 'Here the fields of "schema" say it, by "type": dense_vector or sparse_vector.'],
    ['spec', 'Here "deployment" says it, and "read_capacity" at the top.'],
    ['cloud', 'Here "deployment" says it: {"deployment_type": "managed", "cloud": …, "region": …}.'],
    ['region', 'Here "deployment" says it: {"deployment_type": "managed", "cloud": …, "region": …}.'],
    [
        'embed',
        'An index with a model that embeds has "cloud" and "region" beside it, and no typed "schema" or "deployment".'
    ]
]);
/**
 * What to say of a classic key in a declaration of the shape of 2026-07, which is shown by the key at `by`; undefined
 * where it is none.
 */
function mixedKeyMessage(path, by) {
    const [key = ''] = path;
    const advice = path.length === 1 ? CLASSIC_KEYS.get(key) : undefined;
    if (advice === undefined)
        return undefined;
    return `"${key}" is of the classic shape, and ${quoted(by)} is of the shape of 2026-07: keep to one of them. ${advice}`;
}
/** What to say of a key that nothing is declared by, as whole sentences: what it is, and what it was meant to be. */
function unknownKeyMessage(kind, slot, path) {
    const written = path.join('.');
    const key = path.at(-1) ?? '';
    if (ANSWERED_ONLY[kind].test(written)) {
        return `${quoted(pathText(path))} is set by Pinecone and cannot be declared. Remove it.`;
    }
    const unknown = `unknown key ${quoted(key)}${path.length > 1 ? ` in ${quoted(pathText(path.slice(0, -1)))}` : ''}.`;
    const reason = REASONS[kind].get(patternOf([...path.slice(0, -1), snakeCase(key)]).join('.'));
    if (reason !== undefined)
        return `${unknown} ${reason}`;
    return `${unknown} ${meant(kind, slot, path)}`;
}
/** A path with `*` for the name of a schema's field. */
function patternOf(path) {
    return path[0] === 'schema' && path[1] === 'fields' && path.length > 3 ? path.with(2, '*') : path;
}
function meant(kind, slot, path) {
    const key = snakeCase(path.at(-1) ?? '');
    const isTop = path.length === 1;
    const here = [...(isTop ? ['name'] : []), ...slot.children.keys()];
    const synonym = SYNONYMS[kind].get(key);
    if (synonym !== undefined && (isTop || here.includes(synonym)))
        return didYouMean(synonym);
    if (here.includes(key))
        return didYouMean(key);
    const elsewhere = pathEndingWith(SLOTS[kind], key);
    if (elsewhere?.length === 1 || (key === 'name' && !isTop))
        return 'It belongs at the top, beside "name".';
    if (elsewhere !== undefined)
        return didYouMean(pathText(namedAlike(elsewhere, path)));
    const other = otherKind(kind === 'typed' ? 'index' : kind);
    if (isTop && RESOURCE_SCHEMA_NODES[other].children.has(key))
        return `That is a key of ${KIND_TABLES[other].plural}.`;
    const near = nearest(key, here);
    return near === undefined ? `Known here: ${here.join(', ')}.` : didYouMean(near);
}
/** A path with the name of the field that the user is in, in location of `*`. */
function namedAlike(path, written) {
    const own = patternOf(written) === written ? undefined : written[2];
    return own !== undefined && path[0] === 'schema' && path[2] === '*' ? path.with(2, own) : path;
}
function didYouMean(path) {
    return `Did you mean "${path}"?`;
}

;// CONCATENATED MODULE: ./src/declaration/values.ts


/** Holds what was written against a field's rule. What has its issue already gives no problem and no value. */
function checkValue(rule, written) {
    if (rule.type === 'any')
        return checkAny(written);
    if (written.is === 'faulty')
        return { problems: [] };
    if (rule.type === 'strings')
        return checkStrings(written);
    if (written.is === 'scalar') {
        if (written.value === null && !(rule.type === 'string' && rule.nullable)) {
            return problem(written, `has no value. Expected ${expectedValue(rule)}; or leave the key out.`);
        }
        const value = acceptedValue(rule, written);
        if (value !== undefined)
            return { value };
    }
    const found = isEmptyText(written) ? 'is empty' : `is ${described(written)}`;
    return problem(written, `${found}. Expected ${expectedValue(rule)}${hint(rule, written)}`);
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
    // What may be null may be cleared, and is free text; everything else names something of Pinecone's.
    if (value === null)
        return '';
    if (typeof value !== 'string')
        return undefined;
    if (!rule.nullable && (value === '' || hasExpression(value)))
        return undefined;
    const fits = lengthOf(value) <= (rule.maxLength ?? Infinity) && Buffer.byteLength(value) <= (rule.maxBytes ?? Infinity);
    return fits ? value : undefined;
}
/** What a rule accepts, in words that follow "Expected". */
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
/** How to make it right, and the end of the sentence. */
function hint(rule, written) {
    if (written.is !== 'scalar')
        return '.';
    const { value, literal } = written;
    if (typeof value === 'string') {
        const expression = expressionHint(value, written.location);
        if (expression !== '')
            return `.${expression}`;
        if (rule.type === 'integer' && /^\d+$/.test(value))
            return ': write it without quotes.';
        if (rule.type === 'boolean' && (value === 'true' || value === 'false'))
            return ': write it without quotes.';
        if (rule.type === 'true' && value === 'true')
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
        return `: put it in quotes, "${shortened(literal)}".`;
    if (rule.type === 'enum' && typeof value === 'boolean') {
        const word = value ? 'enabled' : 'disabled';
        if (rule.values.includes(word))
            return `: write ${word}.`;
    }
    return '.';
}
function nearestValueHint(values, value) {
    const near = values_SYNONYMS.get(value.toLowerCase()) ?? nearest(value, values);
    return near !== undefined && values.includes(near) ? `. Did you mean ${quoted(near)}?` : '.';
}
// What other databases and Pinecone's own earlier docs call these.
const values_SYNONYMS = new Map([
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
    return [...stray].slice(0, 5).map(quoted).join(', ');
}
function checkStrings(written) {
    if (written.is === 'scalar' && written.value === null) {
        return problem(written, 'has no value. Expected a list of texts; or leave the key out.');
    }
    if (written.is !== 'list')
        return problem(written, `is ${described(written)}. Expected a list of texts.`);
    const values = [];
    const problems = [];
    for (const item of written.items) {
        if (item.is === 'scalar' && typeof item.value === 'string' && item.value !== '')
            values.push(item.value);
        else if (item.is !== 'faulty') {
            const quotes = item.is === 'scalar' && item.value !== '' && item.value !== null ? ': put it in quotes' : '';
            problems.push({ text: `has the item ${described(item)}. Expected texts${quotes}.`, location: item.location });
        }
    }
    return problems.length > 0 || values.length < written.items.length ? { problems } : { value: values };
}
function checkAny(written) {
    const value = jsonOf(written);
    return value === undefined ? { problems: [] } : { value };
}
/** What was written as JSON; undefined where any of it is faulty. */
function jsonOf(written) {
    if (written.is === 'faulty')
        return undefined;
    if (written.is === 'scalar')
        return written.value;
    if (written.is === 'list') {
        const items = written.items.map(jsonOf);
        return items.every((item) => item !== undefined) ? items : undefined;
    }
    const entries = written.entries.map(({ key, value }) => [key, jsonOf(value)]);
    // From entries, since assigning to a key such as `__proto__` would set the prototype.
    return entries.every((entry) => entry[1] !== undefined)
        ? Object.fromEntries(entries)
        : undefined;
}
function problem(written, text) {
    return { problems: [{ text, location: written.location }] };
}
function isEmptyText(written) {
    return written.is === 'scalar' && written.value === '';
}
/** How many characters a text has, as people count them: a character beyond the first 65 536 is one. */
function lengthOf(text) {
    return Array.from(text).length;
}

;// CONCATENATED MODULE: ./src/declaration/resource-text.ts















/** Reads one resource and finds everything that is wrong with it. `position` names it where it has no name. */
function readResource(kind, mapping, position, limits) {
    const named = readName(kind, mapping, position);
    const reading = {
        kind,
        ...dialectOf(kind, mapping),
        label: named.label,
        facts: new ParsedFields(),
        issues: [...named.issues]
    };
    const name = named.text === undefined ? {} : { name: { text: named.text, location: named.location } };
    const { label, facts: written, dialect } = reading;
    readMapping(reading, dialect === 'typed' ? TYPED_SCHEMA_NODE : RESOURCE_SCHEMA_NODES[kind], mapping, []);
    const issues = [
        ...reading.issues,
        ...(dialect === 'typed'
            ? typedFaults(label, written)
            : [...resolvePods(label, reading.pods, written), ...conflicts(kind, label, written)]),
        ...sizeFaults(reading, limits)
    ];
    const notices = expressionNotices(reading);
    if (issues.length > 0 || named.text === undefined)
        return { ...name, issues, notices };
    const facts = dialect === 'typed' ? classicParsedFields(written) : written;
    const locationOf = (path) => locationIn(written, facts, path, named.location);
    const declared = {
        kind,
        dialect,
        declaredName: named.text,
        model: facts.model(),
        location: named.location,
        locationOf
    };
    return { ...name, declared, issues, notices };
}
function readName(kind, mapping, position) {
    const entry = entryOf(mapping, 'name');
    if (!entry) {
        const message = `${position}: "name" is missing. Add one, as in "name: docs".`;
        return { label: position, location: mapping.location, issues: [{ message, location: mapping.location }] };
    }
    const { value } = entry;
    const text = value.is === 'scalar' && typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
    const label = text === undefined ? position : `${kind} ${quoted(text)}`;
    const problem = nameProblem(kind, value);
    const location = value.location;
    if (problem !== undefined)
        return { label, location, issues: [{ message: `${label}: "name" ${problem}`, location }] };
    return text === undefined ? { label, location, issues: [] } : { label, text, location, issues: [] };
}
function readMapping(reading, slot, mapping, path) {
    for (const entry of mapping.entries) {
        const writtenAs = [...path, entry.key];
        if (path.length === 0 && entry.key === 'name')
            continue;
        const named = slot.children.get(entry.key);
        const child = named ?? slot.children.get('*');
        if (!child) {
            reading.issues.push({
                message: `${reading.label}: ${strayKeyMessage(reading, slot, writtenAs)}`,
                location: entry.keyPlace
            });
            const target = [...targetOf(slot, path), entry.key];
            addFact(reading, { path: target, writtenAs, is: 'unknown', location: entry.keyPlace });
            continue;
        }
        if (!named)
            addProblem(reading, path, mapKeyProblem(pathText(path), entry.key, entry.keyPlace), entry.keyPlace);
        readEntry(reading, child, entry, writtenAs, targetOf(child, writtenAs));
    }
}
function strayKeyMessage({ kind, dialect, by }, slot, writtenAs) {
    const mixed = by === undefined ? undefined : mixedKeyMessage(writtenAs, by);
    return mixed ?? unknownKeyMessage(dialect === 'typed' ? 'typed' : kind, slot, writtenAs);
}
/** A slot's target with the keys that the user wrote in location of its `*`. Both end alike, so they are told from the end. */
function targetOf(slot, writtenAs) {
    return slot.target.map((key, at) => key === '*' ? (writtenAs[writtenAs.length - slot.target.length + at] ?? key) : key);
}
function readEntry(reading, slot, entry, writtenAs, path) {
    const { value: written, keyPlace } = entry;
    const location = written.is === 'scalar' ? written.location : keyPlace;
    if (!slot.rule) {
        readInner(reading, slot, entry, writtenAs, path);
        return;
    }
    const explained = written.is === 'scalar' ? slot.explained?.get(String(written.value)) : undefined;
    const checked = explained === undefined ? checkValue(slot.rule, written) : refused(written, explained);
    const fact = { path, writtenAs, is: 'field', location };
    if ('problems' in checked) {
        for (const { text, location: at } of checked.problems)
            addProblem(reading, writtenAs, text, at);
        addFact(reading, fact);
    }
    else
        addFact(reading, { ...fact, value: checked.value });
}
function refused(written, why) {
    return { problems: [{ text: `is ${described(written)}. ${why}`, location: written.location }] };
}
function readInner(reading, slot, { value, keyPlace }, writtenAs, path) {
    const isNull = value.is === 'scalar' && value.value === null;
    if (isNull && isMapOfValues(slot))
        return;
    addFact(reading, { path, writtenAs, is: value.is === 'mapping' ? 'mapping' : 'faulty', location: keyPlace });
    if (value.is === 'mapping')
        readMapping(reading, slot, value, writtenAs);
    else if (value.is !== 'faulty')
        addProblem(reading, writtenAs, notAMapping(slot, value), value.location);
}
function notAMapping(slot, value) {
    const keys = [...slot.children.keys()].filter((key) => key !== '*');
    const expected = keys.length === 0 ? 'a mapping' : `a mapping with ${keys.join(', ')}`;
    const isNull = value.is === 'scalar' && value.value === null;
    return isNull
        ? `has no value. Expected ${expected}; or leave the key out.`
        : `is ${described(value)}. Expected ${expected}.`;
}
function addFact(reading, fact) {
    if (fact.path.join('.') === PODS_PATH.join('.')) {
        reading.pods = fact;
        return;
    }
    const first = reading.facts.add(fact);
    if (first && saysOtherwise(first, fact)) {
        const message = `${reading.label}: ${factText(fact)}, but ${factText(first)}. They mean the same: keep one of them.`;
        reading.issues.push({ message, location: fact.location });
    }
}
/** What may be written in two places at once is `metric` and `dimension`; `contradictions` sees to the others. */
function saysOtherwise(first, { path, value }) {
    return path.length === 1 && first.value !== undefined && value !== undefined && first.value !== value;
}
function factText({ writtenAs, value }) {
    return `${quoted(pathText(writtenAs))} is ${JSON.stringify(value)}`;
}
function addProblem(reading, path, problem, location) {
    if (problem === undefined)
        return;
    reading.issues.push({ message: `${reading.label}: ${quoted(pathText(path))} ${problem}`, location });
}
function sizeFaults({ kind, label, facts }, limits) {
    const map = OWNERSHIP_AT[kind];
    const fact = facts.at(map);
    if (!fact)
        return [];
    const values = facts
        .below(map)
        .flatMap(({ path, value }) => (value === undefined ? [] : [[path[1] ?? '', value]]));
    return mapSizeFaults(label, map, values, limits, fact.location);
}
// Free text may speak of expressions, so this is no issue.
function expressionNotices({ kind, label, facts }) {
    if (kind === 'index')
        return [];
    return [...facts.below('metadata'), facts.at('instructions')].flatMap((fact) => fact?.value !== undefined && hasExpression(JSON.stringify(fact.value))
        ? [`${label}: ${quoted(pathText(fact.writtenAs))} has "\${{" in it, which GitHub has not replaced.`]
        : []);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./src/declaration/syntax-faults.ts

// The codes and messages of yaml 2.9.1. They speak of tokens and implicit keys, which says nothing to most people.
const WORDS = {
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
/** A syntax error of the library's in words for people who write YAML rather than parsers. Two sentences at most. */
function syntaxMessage(error) {
    const words = WORDS[error.code];
    const said = words === undefined ? lowerFirst(error.message) : typeof words === 'string' ? words : words(error.message);
    return `This is not valid YAML: ${shortened(lowerFirst(said), 160).replace(/\.$/, '')}.`.replace(/\?\.$/, '?');
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./src/declaration/yaml-nodes.ts


/** How deeply mappings and lists may be nested. The deepest field of a resource is six deep; metadata may go further. */
const MAX_DEPTH = 64;
/** How much aliases may add to a text, in characters: as much as a file may have. */
const MAX_ALIASED_CHARACTERS = 1_048_576;
// What an empty list or a `null` counts for, so that many of nothing are something.
const NODE_CHARACTERS = 16;
/** Turns the library's nodes into what was written, and finds what YAML allows and a declaration does not. */
function syntaxNodeOf(root, placeAt) {
    const reader = { placeAt, issues: [], anchors: new Map(), aliasedCharacters: 0 };
    return { root: readNode(reader, root, placeAt(root.range?.[0] ?? 0), 0).written, issues: reader.issues };
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
    const location = reader.placeAt(node.range?.[0] ?? 0);
    if (depth >= MAX_DEPTH)
        return faulty(reader, location, `This is nested more than ${MAX_DEPTH} levels deep.`);
    return (0,dist/* isMap */.jh)(node) ? yaml_nodes_readMapping(reader, node.items, location, depth) : readList(reader, node.items, location, depth);
}
function yaml_nodes_readMapping(reader, pairs, location, depth) {
    const entries = new Map();
    const reads = [];
    for (const pair of pairs) {
        const name = readKey(reader, pair.key, location);
        const read = readNode(reader, pair.value, name.keyPlace, depth + 1);
        if (name.key === undefined)
            continue;
        const first = entries.get(name.key);
        if (first) {
            reader.issues.push({
                message: `The key ${quoted(name.key)} is written twice in this mapping, first at ${positionText(first.keyPlace)}. Remove one.`,
                location: name.keyPlace
            });
            continue;
        }
        entries.set(name.key, { key: name.key, keyPlace: name.keyPlace, value: read.written });
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
    const keyPlace = offset === undefined ? mapping : reader.placeAt(offset);
    if ((0,dist/* isScalar */.jn)(key) && key.anchor !== undefined)
        readNode(reader, key, keyPlace, 0);
    if ((0,dist/* isScalar */.jn)(key) && typeof key.value === 'string') {
        if (key.value !== '<<' || key.type !== 'PLAIN')
            return { key: key.value, keyPlace };
        reader.issues.push({
            message: 'Merge keys ("<<") are not read here. Write the keys out, or give a whole value by an alias ("*name").',
            location: keyPlace
        });
        return { keyPlace };
    }
    const literal = (0,dist/* isScalar */.jn)(key) ? (key.source ?? '') : '';
    const hint = literal === '' ? '' : ` Put ${shortened(literal)} in quotes to make it one.`;
    const expression = (0,dist/* isMap */.jh)(key) ? ' Was this to be an expression, "${{ … }}"? Then its "$" is missing.' : '';
    reader.issues.push({ message: `A key must be a text.${hint}${expression}`, location: keyPlace });
    return { keyPlace };
}
function readScalar(reader, node, around) {
    const { value, source } = node;
    const literal = source ?? '';
    const location = literal === '' && value === null ? around : reader.placeAt(node.range?.[0] ?? 0);
    if (typeof value === 'number') {
        if (!Number.isFinite(value))
            return faulty(reader, location, `${shortened(literal)} is not a number that JSON knows. Put it in quotes if it is a text.`);
        if (isInexact(value, literal)) {
            return faulty(reader, location, `${shortened(literal)} is too large to be kept exactly. Put it in quotes if it is a text.`);
        }
    }
    else if (typeof value !== 'string' && typeof value !== 'boolean' && value !== null) {
        return faulty(reader, location, `${quoted(literal)} is no text, number, true, false or null.`);
    }
    const characters = NODE_CHARACTERS + (typeof value === 'string' ? value.length : 0);
    return { written: { is: 'scalar', value, literal, location }, characters, height: 0 };
}
// Past 2^53 not every whole number has a value of its own: what was written must be what will be sent.
function isInexact(value, literal) {
    if (Number.isSafeInteger(value) || !/^[-+]?\d+$/.test(literal))
        return false;
    const digits = literal.replace(/^\+/, '');
    return digits !== String(value) && BigInt(digits) !== BigInt(value);
}
function readAlias(reader, alias, depth) {
    const location = reader.placeAt(alias.range?.[0] ?? 0);
    const target = reader.anchors.get(alias.source);
    const name = quoted(`*${alias.source}`);
    if (target === undefined) {
        const hint = expressionHint(alias.source, location);
        return faulty(reader, location, `The alias ${name} has no "&${quoted(alias.source).slice(1)} before it. Put the value in quotes if it is a text.${hint}`);
    }
    if (target === 'being read')
        return faulty(reader, location, `The alias ${name} stands inside of what it repeats.`);
    if (depth + target.height > MAX_DEPTH)
        return faulty(reader, location, `With the alias ${name} this is nested more than ${MAX_DEPTH} levels deep.`);
    const wasWithin = reader.aliasedCharacters <= MAX_ALIASED_CHARACTERS;
    reader.aliasedCharacters += target.characters;
    if (reader.aliasedCharacters <= MAX_ALIASED_CHARACTERS)
        return target;
    // One issue for all of them: the first that goes too far.
    const message = `The aliases up to ${name} repeat more than ${MAX_ALIASED_CHARACTERS} characters. Write less by aliases.`;
    return wasWithin ? faulty(reader, location, message) : nothing(location);
}
function faulty(reader, location, message) {
    reader.issues.push({ message, location });
    return nothing(location);
}
function nothing(location) {
    const written = { is: 'faulty', location };
    return { written, characters: NODE_CHARACTERS, height: 0 };
}

;// CONCATENATED MODULE: ./src/declaration/yaml-text.ts




/**
 * Reads a text as one document of YAML 1.2, core schema: JSON is YAML too, and `no` and dates are texts.
 *
 * Of syntax errors only the first is told, since the others mostly follow from it. Everything else that is found
 * (duplicate keys, keys that are no text, tags, merge keys, aliases that go nowhere or too far) is told at once.
 */
function readYaml(source) {
    // Editors do not count a byte order ownership tag as a column.
    const text = source.text.replace(/^\uFEFF/, '');
    const lineCounter = new dist/* LineCounter */.HN();
    const placeAt = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        const location = { source: source.source, line: Math.max(1, line), column: Math.max(1, col) };
        return source.file === undefined ? location : { ...location, file: source.file };
    };
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        schema: 'core',
        merge: false,
        resolveKnownTags: false,
        // The library compares every key with every other, which takes minutes for a megabyte of keys.
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'error',
        lineCounter
    });
    const [error] = [...document.errors].sort((a, b) => severityOf(a) - severityOf(b) || a.pos[0] - b.pos[0]);
    if (error)
        return { issues: [syntaxFault(error, text, placeAt(error.pos[0]))] };
    const issues = documentFaults(document, placeAt);
    if (document.contents === null)
        return { issues };
    const written = syntaxNodeOf(document.contents, placeAt);
    const all = [...issues, ...written.issues];
    const saysNothing = written.root.is === 'scalar' && written.root.value === null;
    return saysNothing ? { issues: all } : { root: written.root, issues: all };
}
// Where the parser gave up, whatever else it says follows from that.
function severityOf(error) {
    return error.code === 'RESOURCE_EXHAUSTION' ? 0 : 1;
}
function syntaxFault(error, text, location) {
    const line = text.split('\n')[location.line - 1] ?? '';
    const hint = line.includes('${{')
        ? `${expressionHint('${{', location)} Inside braces or brackets it needs quotes.`
        : '';
    return { message: `${syntaxMessage(error)}${hint}`, location };
}
function documentFaults(document, placeAt) {
    const issues = document.warnings.map((warning) => ({
        message: warning.code === 'TAG_RESOLVE_FAILED'
            ? 'YAML tags ("!…") are not read here. Remove it, and write plain texts, numbers, lists and mappings.'
            : 'YAML directives ("%…") are not read here. Remove it.',
        location: placeAt(warning.pos[0])
    }));
    const { explicit, version } = document.directives?.yaml ?? {};
    if (explicit && version !== '1.2') {
        issues.push({
            message: `This is read as YAML 1.2, not ${version ?? ''}. Remove the "%YAML" line.`,
            location: placeAt(0)
        });
    }
    return issues;
}

;// CONCATENATED MODULE: ./src/declaration/declaration.ts







/** Why there is nothing to do, and a declaration to begin with. */
const NOTHING_DECLARED = {
    reason: 'invalid-declaration',
    message: 'Nothing is declared. Declare an index or an assistant, as in this example.',
    example: `with:
  index: |
    name: docs
    dimension: 1536
    metric: cosine`
};
/**
 * Reads every source and finds everything that is wrong with all of them. Nothing declared at all is no issue here,
 * since some commands need no declaration: the others say `NOTHING_DECLARED`.
 */
function parseDeclaration(sources, options = {}) {
    const limits = {
        maxTags: options.maxTags ?? PINECONE_LIMITS.maxTags,
        maxMetadataBytes: options.maxMetadataBytes ?? PINECONE_LIMITS.maxMetadataBytes
    };
    const names = new Names(options.finalName ?? ((name) => name));
    const readings = sources.map((source) => readSource(source, limits, names));
    const issues = readings.flatMap((reading) => reading.issues);
    const notices = readings.flatMap((reading) => reading.notices);
    if (issues.length > 0)
        return { declared: [], issues, notices };
    const all = readings.flatMap((reading) => reading.declared);
    const declared = resource_KINDS.flatMap((kind) => all.filter((one) => one.kind === kind));
    return {
        declared: declared.map((one) => ({ ...one, name: names.finalName(one.declaredName, one.kind) })),
        issues,
        notices
    };
}
function readSource(source, limits, names) {
    const { root, issues: yamlFaults } = readYaml(source);
    if (!root) {
        const isEmptyFile = source.file !== undefined && yamlFaults.length === 0;
        return { declared: [], issues: yamlFaults, notices: isEmptyFile ? [`${source.source} declares nothing.`] : [] };
    }
    const layout = resourcesOf(source, root);
    const readings = layout.resources.map(({ kind, mapping, position }) => {
        const reading = readResource(kind, mapping, position, limits);
        return { ...reading, issues: [...reading.issues, ...names.faultsOf(kind, reading)] };
    });
    const issues = [yamlFaults, layout.issues, ...readings.map((reading) => reading.issues)].flat();
    return {
        declared: readings.flatMap((reading) => reading.declared ?? []),
        issues: issues.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column),
        notices: readings.flatMap((reading) => reading.notices)
    };
}
/** The names given so far: no two resources of a kind may have the same, as declared or in Pinecone. */
class Names {
    finalName;
    #declared = new Map();
    #final = new Map();
    constructor(finalName) {
        this.finalName = finalName;
    }
    faultsOf(kind, { name }) {
        if (!name)
            return [];
        const { text, location } = name;
        const label = `${kind} ${quoted(text)}`;
        const first = this.#declared.get(`${kind} ${text}`);
        if (first)
            return [{ message: `${label} is declared twice, first at ${positionText(first)}. Remove one.`, location }];
        this.#declared.set(`${kind} ${text}`, location);
        const final = this.finalName(text, kind);
        const other = this.#final.get(`${kind} ${final}`);
        if (other) {
            const message = `${label} would be named ${quoted(final)} in Pinecone, and so would ${quoted(other.declaredName)} at ${positionText(other.location)}. Rename one.`;
            return [{ message, location }];
        }
        this.#final.set(`${kind} ${final}`, { declaredName: text, location });
        return [];
    }
}

;// CONCATENATED MODULE: ./src/resources/names.ts

const HASH_DIGITS = 8;
/**
 * The name in Pinecone: the declared name and the suffixes, joined with `-`.
 *
 * A given suffix may be any text (a branch's name, say); what a name cannot hold is replaced by `-`. Where that changed
 * anything, or the whole does not fit, the stem is followed by 8 hex digits of the SHA-256 of the whole name as it
 * was given, so that different names stay different. The lifetime's suffix stays readable at the end.
 *
 * @param declaredName a valid name
 * @param maxLength the most characters of a name of this kind
 */
function finalName(declaredName, { given, tail }, maxLength) {
    const whole = joined(declaredName, given, tail);
    const safe = madeSafe(given);
    if (safe === given && whole.length <= maxLength)
        return whole;
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256').update(whole).digest('hex').slice(0, HASH_DIGITS);
    const end = joined(hash, tail);
    const stem = joined(declaredName, safe).slice(0, maxLength - end.length - 1);
    return joined(stem.replace(/-+$/, ''), end);
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

;// CONCATENATED MODULE: ./src/plan/command-decision.ts
/** Decides which command the run carries out. */
function decideCommand({ asked, lifetime, pullRequest }) {
    if (asked === 'sweep')
        return run('sweep');
    switch (lifetime) {
        case 'permanent':
            return asked === 'auto' && pullRequest?.isClosing
                ? command_decision_refuse(CLOSING_PERMANENT)
                : run(asked === 'auto' ? 'apply' : asked);
        case 'job':
            return run(asked === 'auto' ? 'apply' : asked);
        case 'pull-request':
            return pullRequest?.number === undefined
                ? command_decision_refuse(NO_PULL_REQUEST)
                : forPullRequest(asked, { ...pullRequest, number: pullRequest.number });
    }
}
function forPullRequest(asked, { number, state, isClosing }) {
    if (asked === 'destroy' || asked === 'show')
        return run(asked);
    if (state === undefined)
        return command_decision_refuse(unknownState(number));
    if (state === 'open') {
        if (asked === 'apply' || !isClosing)
            return run('apply');
        return {
            do: 'nothing',
            why: `Pull request #${String(number)} is open again, so this late run of its closing does nothing.`
        };
    }
    return asked === 'auto' ? run('destroy') : command_decision_refuse(command_decision_closed(number));
}
function run(command) {
    return { do: 'command', command };
}
function command_decision_refuse(failure) {
    return { do: 'refuse', failure };
}
const CLOSING_PERMANENT = {
    reason: 'permanent-in-pull-request',
    message: 'This pull request was closed, and what is declared is permanent, so neither applying nor destroying it would be ' +
        'right. Set "lifetime: pull-request" for what is to go with the pull request, or name the command.'
};
/** Why nothing is done for a pull request that could not be found. */
const NO_PULL_REQUEST = {
    reason: 'no-pull-request',
    message: 'With "lifetime: pull-request" the run has to be for a pull request, and this event is about none that could be ' +
        'found. Start it by "on: pull_request", or give the number in the input "pull-request".'
};
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

;// CONCATENATED MODULE: ./src/plan/untrusted-run.ts
/**
 * Whether the workspace's declaration is to be read in a run for somebody else's code, or why nothing is to be done:
 * with secrets at hand, what comes from there must not say what is to exist, and what is permanent must not be touched.
 */
function trustUntrustedRun({ asked, lifetime, hasConfigFile }) {
    if (asked === 'show')
        return 'all';
    if (lifetime === 'permanent')
        return PERMANENT;
    if (!hasConfigFile)
        return 'all';
    // Refusing to tear down would leak what a preview has left.
    return lifetime === 'pull-request' && (asked === 'destroy' || asked === 'auto') ? 'inline' : CONFIG_FILE;
}
const PERMANENT = {
    reason: 'untrusted-declaration',
    message: 'This event is about code from another repository, and the run has secrets all the same, so nothing permanent is ' +
        'touched. Use "on: pull_request", or declare "lifetime: pull-request" inline.'
};
/** Why a file of the workspace is not applied. */
const CONFIG_FILE = {
    reason: 'untrusted-declaration',
    message: 'This event is about code from another repository, and the run has secrets all the same, so "config-file" is not ' +
        'read: whoever wrote it could have anything created or replaced. Declare what is needed inline.'
};

;// CONCATENATED MODULE: ./src/main/run-target.ts



/** Whether a pull request is torn down: by its ownership tags, so that it takes no declaration. */
function isTeardown({ command, owner }) {
    return command === 'destroy' && owner.lifetime === 'pull-request';
}
/**
 * Finds out what the run is for, asking GitHub as little as the decision takes. Undefined where nothing is to be done,
 * which a notice then explains.
 *
 * @throws ActionError where the command is refused
 */
async function resolveRunTarget(inputs, github, { notices, warnings }) {
    const { command: asked, lifetime, configFile } = inputs;
    const event = inputs.github.pullRequest;
    const finder = new PullRequestFinder(inputs, github, warnings);
    const isUntrusted = asked === 'sweep' ? false : await finder.isUntrusted();
    const trust = isUntrusted ? trustUntrustedRun({ asked, lifetime, hasConfigFile: configFile !== '' }) : 'all';
    if (typeof trust === 'object')
        throw new ActionError(trust);
    const isForPullRequest = lifetime === 'pull-request' && asked !== 'sweep';
    const number = isForPullRequest ? await finder.number() : event?.number;
    // Without a number and an event there is nobody to ask about, which the refusal says.
    const isStateAsked = isForPullRequest && (asked === 'auto' || asked === 'apply') && (number ?? event) !== undefined;
    const state = isStateAsked ? await finder.state() : event?.state;
    const pullRequest = lifetime === 'pull-request' || event !== undefined
        ? { number, state, isClosing: event?.isClosing ?? false }
        : undefined;
    const decision = decideCommand({ asked, lifetime, pullRequest });
    if (decision.do === 'refuse')
        throw new ActionError(decision.failure);
    if (decision.do === 'nothing') {
        notices.push(decision.why);
        return undefined;
    }
    const { command } = decision;
    if (command === 'sweep')
        return { command };
    if (trust === 'inline') {
        if (command !== 'destroy')
            throw new ActionError(CONFIG_FILE);
        warnings.push(`"config-file" is not read, because this event is about code from another repository. What bears the pull request's marks goes all the same.`);
    }
    return {
        command,
        owner: ownerOf(inputs, number),
        startedBy: event && { pullRequest: number },
        readsConfigFile: trust === 'all'
    };
}
function ownerOf({ lifetime, github }, pullRequest) {
    const repositoryId = github.repositoryMark;
    switch (lifetime) {
        case 'permanent':
            return { lifetime, repositoryId };
        case 'pull-request':
            if (pullRequest === undefined)
                throw new ActionError(NO_PULL_REQUEST);
            return { lifetime, repositoryId, pullRequest };
        case 'job':
            return { lifetime, repositoryId, ...github.job };
    }
}
/** Finds out about the run's pull request: what the event says, and else what GitHub says, asked once. */
class PullRequestFinder {
    #inputs;
    #github;
    #warnings;
    #answer;
    constructor(inputs, github, warnings) {
        this.#inputs = inputs;
        this.#github = github;
        this.#warnings = warnings;
    }
    /** Whether the run has secrets although its event is about another repository's code; what is unknown counts as that. */
    async isUntrusted() {
        const { command, configFile, lifetime, github } = this.#inputs;
        const { eventName, pullRequest, repositoryId } = github;
        if (eventName === 'pull_request' || pullRequest === undefined || command === 'show')
            return false;
        const { repositoryId: head } = pullRequest.head;
        if (head !== undefined)
            return head !== repositoryId;
        // Only then does it matter, and is asked.
        if (lifetime !== 'permanent' && configFile === '')
            return false;
        const answer = await this.#ask();
        return answer.type !== 'found' || answer.value.headRepositoryId !== repositoryId;
    }
    async number() {
        const { pullRequest } = this.#inputs;
        if (pullRequest !== undefined)
            return pullRequest;
        const answer = await this.#ask();
        return answer.type === 'found' ? answer.value.number : undefined;
    }
    async state() {
        const answer = await this.#ask();
        if (answer.type === 'found')
            return answer.value.state;
        const state = this.#inputs.github.pullRequest?.state;
        const why = answer.type === 'missing' ? 'GitHub knows no such pull request' : answer.why;
        const instead = state === undefined ? 'could not be found out' : 'is taken from the event, which may be old';
        this.#warnings.push(`Whether the pull request is open ${instead}, because ${why}.`);
        return state;
    }
    #ask() {
        this.#answer ??= this.#lookUp();
        return this.#answer;
    }
    async #lookUp() {
        const { pullRequest: number, github } = this.#inputs;
        if (number !== undefined)
            return await this.#github.pullRequest(number);
        const head = github.pullRequest?.head;
        if (head?.label === undefined || head.sha === undefined) {
            return { type: 'unknown', why: 'this event is about no pull request' };
        }
        return await this.#github.pullRequestByHead(head.label, head.sha);
    }
}

;// CONCATENATED MODULE: ./src/main/declare.ts












/**
 * Reads everything that is declared. Tearing a pull request down takes no declaration: there a faulty one is a warning,
 * since an error would leak what the pull request has left.
 *
 * @throws ActionError `invalid-declaration` with every issue and its location, or where nothing is declared
 */
async function declare(inputs, target, workspace, said) {
    const isForgiving = isTeardown(target);
    const { declared, issues, notices } = await readSources(inputs, target, workspace);
    said.notices.push(...notices);
    if (issues.length > 0) {
        const message = issues
            .map(({ location: { source, line, column }, message }) => {
            return line === 0 ? message : `${source}:${line}:${column}: ${message}`;
        })
            .join(' ');
        if (!isForgiving)
            throw new ActionError({ reason: 'invalid-declaration', message, issues });
        said.warnings.push(`The declaration is faulty and not needed here: ${message}`);
        return [];
    }
    if (declared.length === 0 && !isForgiving) {
        throw new ActionError(NOTHING_DECLARED);
    }
    return declared.map((one) => withoutProtection(one, target.owner, said.notices));
}
async function readSources(inputs, { owner, readsConfigFile }, workspace) {
    const { index, assistant, configFile, nameSuffix: given } = inputs;
    const file = configFile !== '' && readsConfigFile ? await readConfigFile(configFile, workspace) : undefined;
    const sources = [
        { source: 'index', text: index },
        { source: 'assistant', text: assistant },
        ...(file && 'source' in file ? [file.source] : [])
    ];
    const tail = nameTailOf(owner);
    const declaration = parseDeclaration(sources, {
        maxTags: MAX_TAGS - OWNERSHIP_TAG_COUNTS[owner.lifetime],
        maxMetadataBytes: MAX_METADATA_BYTES - OWNERSHIP_BYTES,
        finalName: (name, kind) => finalName(name, { given, tail }, KIND_TABLES[kind].maxNameLength)
    });
    return { ...declaration, issues: [...(file && 'issue' in file ? [file.issue] : []), ...declaration.issues] };
}
/** The same declaration may serve production; what is made for a while must be able to go. */
function withoutProtection(declared, { lifetime }, notices) {
    if (lifetime === 'permanent' || !isProtected(declared))
        return declared;
    const end = lifetime === 'job' ? 'job' : 'pull request';
    notices.push(`Deletion protection of ${declared.kind} "${declared.declaredName}" is left out, because it lives only as long as ` +
        `its ${end}.`);
    return { ...declared, model: withoutValueAt(declared.model, ['deletion_protection']) };
}

;// CONCATENATED MODULE: ./src/github/client.ts


const MOST_TRIES = 4;
const client_FIRST_BACKOFF_MS = 500;
const client_REQUEST_MS = 10_000;
/** A rate limit that takes longer than this to pass is not waited for. */
const LONGEST_WAIT_MS = 60_000;
/** The client of GitHub's REST API. What cannot be found out is an answer too: `unknown`, with the reason for people. */
class GitHubClient {
    #options;
    #repository;
    #octokit;
    #isRepositoryReadable;
    constructor(options) {
        this.#options = options;
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
            const found = listed.filter((one) => valueAt(one, ['head', 'sha']) === sha);
            return found.length === 1 ? pullRequestFrom(found[0] ?? null) : undefined;
        });
    }
    /** docs.github.com, "Get a workflow run attempt". */
    async isAttemptCompleted(runId, runAttempt) {
        const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
        const parameters = { run_id: Number(runId), attempt_number: Number(runAttempt) };
        return await this.#answer(route, parameters, 'actions: read', (data) => {
            const status = valueAt(data, ['status']);
            return typeof status === 'string' ? status === 'completed' : undefined;
        });
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
    /** GitHub answers 404 also for what a token may not see; only where the repository can be read is it to be believed. */
    async #missing() {
        this.#isRepositoryReadable ??= this.#request('GET /repos/{owner}/{repo}', {});
        const { type } = await this.#isRepositoryReadable;
        return type === 'ok'
            ? { type: 'missing' }
            : { type: 'unknown', why: 'GitHub answered 404, and for the repository too' };
    }
    async #request(route, parameters) {
        const { token, apiUrl, clock, signal, deadline = Infinity } = this.#options;
        if (token === '')
            return failed('there is no "github-token" to ask GitHub with');
        this.#octokit ??= openOctokit(token, apiUrl);
        for (let number = 1;; number += 1) {
            const ended = await this.#requestOnce(await this.#octokit, route, parameters, number);
            if (ended.type === 'ok' || number >= MOST_TRIES)
                return ended;
            const { retryAfterMs = Infinity } = ended;
            if (retryAfterMs > LONGEST_WAIT_MS || clock.now() + retryAfterMs >= deadline)
                return ended;
            await clock.sleep(retryAfterMs, signal);
        }
    }
    async #requestOnce(octokit, route, parameters, number) {
        const { clock, random, signal, deadline = Infinity } = this.#options;
        signal.throwIfAborted();
        const timeoutMs = Math.min(client_REQUEST_MS, deadline - clock.now());
        if (timeoutMs <= 0)
            return failed('there was no time left to ask GitHub ("timeout")');
        const backoffMs = random() * client_FIRST_BACKOFF_MS * 2 ** number;
        try {
            const request = { signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(timeoutMs))]) };
            const { data } = (await octokit.request(route, { ...this.#repository, ...parameters, request }));
            signal.throwIfAborted();
            // Of an answer that breaks off in the middle Octokit makes a text, and no error.
            if (typeof data !== 'object')
                return failed('GitHub did not answer (what came was no JSON, or only half)', backoffMs);
            return { type: 'ok', data };
        }
        catch (error) {
            signal.throwIfAborted();
            const { mayPass, afterMs, ...trouble } = troubleOf(error, clock.now());
            return { type: 'failed', ...trouble, retryAfterMs: mayPass ? (afterMs ?? backoffMs) : undefined };
        }
    }
}
function pullRequestFrom(data) {
    const [number, state, closedAt] = ['number', 'state', 'closed_at'].map((key) => valueAt(data, [key]));
    const headRepositoryId = valueAt(data, ['head', 'repo', 'id']);
    if (typeof number !== 'number' || (state !== 'open' && state !== 'closed'))
        return undefined;
    const closed = typeof closedAt === 'string' ? Date.parse(closedAt) : NaN;
    return {
        number,
        state,
        closedAt: Number.isNaN(closed) ? undefined : closed,
        headRepositoryId: typeof headRepositoryId === 'number' ? String(headRepositoryId) : undefined
    };
}
function failed(why, retryAfterMs) {
    return { type: 'failed', status: 0, why, isRateLimited: false, retryAfterMs };
}

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
    const json = json_parsedJson(text);
    if (json === undefined)
        return { code: undefined, message: excerpt(text.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/gi, ' ')) };
    const code = valueAt(json, ['error', 'code']) ?? valueAt(json, ['code']);
    const message = [valueAt(json, ['error', 'message']), valueAt(json, ['message']), valueAt(json, ['error'])].find((words) => typeof words === 'string');
    return {
        code: typeof code === 'string' ? code : undefined,
        message: excerpt(typeof message === 'string' ? message : json_isObject(json) ? text : '')
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
        return new ActionError({
            reason,
            message: `${what}: ${attempted.baseUrl} did not answer (${withoutHint(ended.message)}). ${advice}`
        });
    }
    const { status, code, message } = ended;
    const came = `Pinecone answered ${String(status)}${code === undefined ? '' : ` ${code}`}${message === '' ? '' : `: ${withStop(message)}`}`;
    return new ActionError({
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
    const table = KIND_TABLES[kind];
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
    const { plural } = KIND_TABLES[kind];
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
const retry_FIRST_BACKOFF_MS = 500;
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
    return Math.round(random * Math.min(retry_FIRST_BACKOFF_MS * 2 ** (number - 1), MOST_BACKOFF_MS));
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
        const json = json_parsedJson(text);
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
                throw new InterruptedError(signal.reason);
            const words = timeout.aborted ? `no whole answer within ${duration(ms)}` : transport_wordsOf(error);
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
    for (let [at, depth] = [error, 0]; json_isObject(at) && depth < 4; [at, depth] = [at['cause'], depth + 1]) {
        const [message, code] = [at['message'], at['code']];
        yield { message: typeof message === 'string' ? message : '', code: typeof code === 'string' ? code : '' };
    }
}
/** `getaddrinfo ENOTFOUND …`, `connect ECONNREFUSED …`, `socket hang up`. */
function transport_wordsOf(error) {
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

;// CONCATENATED MODULE: ./src/pinecone/codec.ts


/** What each kind's `status` says. */
const STATUS = {
    index: (status) => ({ state: valueAt(status, ['state']), ready: valueAt(status, ['ready']) === true }),
    assistant: (status) => ({ state: status, ready: status === 'Ready' })
};
/** What every version answers alike: the name, the host and the status. The rest is the model; `null` is not set. */
function observedOf(kind, answer) {
    if (!json_isObject(answer))
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
    const serverless = valueAt(model, ['spec', 'serverless']);
    return {
        path: `${ENDPOINTS.index.path}/create-for-model`,
        body: {
            name,
            ...(json_isObject(serverless) ? serverless : {}),
            ...(deletion_protection === undefined ? {} : { deletion_protection }),
            ...(tags === undefined ? {} : { tags }),
            embed: {
                ...(json_isObject(embed) ? embed : {}),
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
    const fields = classic ?? mapped(valueAt(schema, ['fields']), writtenField);
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
        return { [SPARSE_VALUES]: { type: 'sparse_vector' } };
    return { [DENSE_VALUES]: { type: 'dense_vector', ...defined({ dimension, metric }) } };
}
/** A text field has its `full_text_search`, though nothing is said in it. */
function writtenField(field) {
    return json_isObject(field) && field['type'] === 'string' ? { full_text_search: {}, ...field } : field;
}
function deploymentOf(spec) {
    if (spec === undefined)
        return {};
    const { read_capacity, ...location } = spec.content;
    return { deployment: { deployment_type: spec.type, ...location }, ...defined({ read_capacity }) };
}
function specIn(spec) {
    for (const [type, kind] of entriesOf(DEPLOYMENTS)) {
        const content = valueAt(spec, [kind]);
        if (json_isObject(content))
            return { type, content };
    }
    return undefined;
}
/** ConfigureIndexRequest. Of a schema it takes the parameters of the one field that embeds. */
function encodeUpdate(patch, observed) {
    const { spec, embed, ...rest } = patch;
    const found = specIn(spec);
    const { read_capacity, ...pods } = found?.content ?? {};
    const field = valueAt(observed?.model, ['embed', 'field_map', 'text']);
    return {
        ...rest,
        ...defined({ read_capacity }),
        ...(found?.type === 'pod' ? { deployment: pods } : {}),
        ...(json_isObject(embed) && typeof field === 'string'
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
    const fields = valueAt(schema, ['fields']);
    if (!json_isObject(deployment) || !json_isObject(fields))
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
    const dense = fields[DENSE_VALUES];
    if (json_isObject(dense)) {
        return { vector_type: 'dense', ...defined({ dimension: dense['dimension'], metric: dense['metric'] }) };
    }
    if (fields[SPARSE_VALUES] !== undefined)
        return { vector_type: 'sparse', metric: 'dotproduct' };
    const [embedding, ...others] = Object.entries(fields).filter(([, field]) => typeOf(field) === 'semantic_text');
    return embedding === undefined || others.length > 0 ? {} : embedWords(embedding);
}
/** What create-for-model has made: a field that is called as `field_map` has it. */
function embedWords([name, field]) {
    const { model, dimension, metric, read_parameters, write_parameters } = withoutNulls(json_isObject(field) ? field : {});
    return {
        vector_type: dimension === undefined ? 'sparse' : 'dense',
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
            return json_isObject(valueAt(field, ['full_text_search']));
        return type === 'dense_vector' || type === 'sparse_vector';
    };
    return Object.fromEntries(Object.entries(fields)
        .filter(isSearched)
        .map(([name, field]) => [name, json_isObject(field) ? withoutNulls(field) : field]));
}
function filterable(fields) {
    return Object.keys(fields).filter((name) => valueAt(fields[name], ['filterable']) === true);
}
function typeOf(field) {
    return valueAt(field, ['type']);
}
function mapped(map, change) {
    return Object.fromEntries(json_isObject(map) ? Object.entries(map).map(([key, value]) => [key, change(value)]) : []);
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










const pinecone_client_REQUEST_MS = 30_000;
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
            const items = valueAt(json, [KIND_TABLES[kind].plural]);
            if (!Array.isArray(items))
                throw this.#notUnderstood(all);
            for (const item of items) {
                const one = this.#wires[dialect][kind].decode(item);
                // What cannot be read of somebody else's must not keep ours from being read.
                if (one !== undefined)
                    observed.push(one);
            }
            const next = valueAt(json, ['pagination', 'next']);
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
            if (error instanceof ActionError && error.reason === 'deletion-protected')
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
            reply = await transport({ ...request, version }, { timeoutMs: () => Math.min(pinecone_client_REQUEST_MS, deadline - clock.now()), signal });
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
        const what = name === undefined ? `the list of ${KIND_TABLES[kind].plural}` : `${kind} "${name}"`;
        return new ActionError({
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

;// CONCATENATED MODULE: ./src/main/servers.ts



/** How long a run may take in all, where the user does not say, in milliseconds. */
const DEFAULT_TIMEOUT_MS = 10 * 60_000;
/** The client of the control plane that the inputs name. */
function connect({ api, apiKey }, deadline, { signal, redact, reporter }) {
    const { retrying: onRetry } = reporter;
    return connectTo(api, apiKey, { clock: SYSTEM_CLOCK, random: Math.random, signal, deadline, onRetry, redact });
}
/** What is worth a warning where a control plane is spoken to: plain http to another machine. */
function unencryptedWarnings({ isUnencrypted, url }) {
    if (!isUnencrypted)
        return [];
    return [
        `"api-url" is plain http to ${url.host}: the API key and everything else can be read on the way. ` +
            'Use https if that host speaks it.'
    ];
}
/** The client of the GitHub that the run belongs to. */
function askGitHub({ github }, deadline, { signal }) {
    const { token, apiUrl, repository } = github;
    return new GitHubClient({ token, apiUrl, repository, clock: SYSTEM_CLOCK, random: Math.random, signal, deadline });
}

;// CONCATENATED MODULE: ./src/main/carry-out.ts
// What applying what is declared and tearing down by ownership tags have in common: what comes before the plan, and after it.








/** Dedicated read capacity takes up to half an hour. */
const DEDICATED_TIMEOUT_MS = 45 * 60_000;
/** Reads what is declared, and makes the client for it. */
async function prepare(inputs, target, workspace, run) {
    const declared = await declare(inputs, target, workspace, run.state);
    const defaultMs = declared.some(needsLongWait) ? DEDICATED_TIMEOUT_MS : DEFAULT_TIMEOUT_MS;
    const deadline = run.startedAt + (inputs.timeoutMs ?? defaultMs);
    run.state.warnings.push(...unencryptedWarnings(inputs.api));
    return { inputs, target, declared, pinecone: connect(inputs, deadline, run), deadline };
}
/** What is allowed. To be asked for after the first answer of Pinecone's, by whose time expiries are reckoned. */
function policyOf({ inputs, target, pinecone }) {
    const { owner, startedBy } = target;
    const { allowReplace, overrideDeletionProtection, expiresAfterMs: afterMs } = inputs;
    const nowMs = pinecone.serverTime() ?? SYSTEM_CLOCK.now();
    return { owner, startedBy, allowReplace, overrideDeletionProtection, expiry: { afterMs, nowMs } };
}
/** Carries a plan out, or says what would come of it where that is not to be done. */
async function carryOutPlan(plan, policy, { inputs, target, pinecone, deadline }, { reporter, signal }) {
    const { command } = target;
    if (isBlocked(plan))
        return notAttemptedOutcomes(plan);
    if (inputs.dryRun && command !== 'show')
        return dryRunOutcomes(plan);
    const shared = { pinecone, clock: SYSTEM_CLOCK, signal, deadline };
    const poller = new Poller({ ...shared, onPoll: reporter.waiting });
    return await apply(plan, { ...shared, command, policy, wait: inputs.wait, poller });
}

;// CONCATENATED MODULE: ./src/plan/record.ts


/** Under which name the runner keeps the record for the post step. */
const record_RECORD_STATE = 'job-resources';
/** The record as the runner keeps it. */
function writeRecord(record) {
    return { name: record_RECORD_STATE, value: JSON.stringify(record) };
}
/** Reads the record back; what makes no sense in it is left out. */
function readRecord(text) {
    const json = parsedJson(text);
    const { at, targets } = isObject(json) ? json : {};
    return {
        at: typeof at === 'string' ? at : '',
        targets: Array.isArray(targets) ? targets.flatMap(targetIn) : []
    };
}
function targetIn(json) {
    const kind = isObject(json) ? KINDS.find((known) => known === json['kind']) : undefined;
    if (!isObject(json) || kind === undefined || typeof json['name'] !== 'string')
        return [];
    return [{ kind, name: json['name'], isSeen: json['isSeen'] === true }];
}

;// CONCATENATED MODULE: ./src/main/record.ts


/**
 * Records what a job's run sets out to create, before the first create is sent: whatever becomes of this process, the
 * post step knows where to look.
 *
 * @throws ActionError where that cannot be recorded: what is made then would be left behind
 */
function recordPlan(plan, api, run) {
    const targets = plan.changes.map(({ kind, name }) => ({ kind, name, isSeen: false }));
    const why = record(targets, api, run);
    if (why === undefined)
        return;
    throw new ActionError({
        reason: 'api-error',
        message: `Nothing was made, because the post step could not be told what to delete at the end of the job (${why}). ` +
            `Look at the runner: the file that GITHUB_STATE names has to be there and writable.`
    });
}
/**
 * Records what has come of it, so that the post step need not look for what was never made. Where that cannot be
 * recorded, what was recorded before holds.
 */
function recordOutcomes(outcomes, api, run) {
    record(outcomes
        .filter(({ observed, mayExist }) => observed !== undefined || mayExist)
        .map(({ kind, name, observed }) => ({ kind, name, isSeen: observed !== undefined })), api, run);
}
function record(targets, { url }, { runner }) {
    const { name, value } = writeRecord({ at: url.href, targets });
    return runner.saveState(name, value);
}

;// CONCATENATED MODULE: ./src/main/provision.ts









/** Does what the run is for with what is declared: declaration, plan, apply, each handed to the next. */
async function provision(inputs, target, workspace, run) {
    const { state, reporter, signal } = run;
    const { command, owner } = target;
    const prepared = await prepare(inputs, target, workspace, run);
    checkNames(inputs, prepared.declared);
    const { declared, observed } = await readDeclared(prepared.declared, prepared.pinecone);
    const policy = policyOf(prepared);
    const plan = makePlan(command, declared, observed, policy);
    state.plan = plan;
    state.notices.push(...placementNotices(plan));
    // What speaks another version by request is an emulator, which ends with the job.
    const isEmulator = inputs.api.version !== undefined;
    if (!inputs.dryRun && !isEmulator && !isBlocked(plan))
        state.warnings.push(...permanentWarnings(plan, policy));
    reporter.plan(plan, inputs.dryRun);
    const isRecorded = owner.lifetime === 'job' && command === 'apply' && !inputs.dryRun && !isBlocked(plan);
    if (isRecorded)
        recordPlan(plan, inputs.api, run);
    state.outcomes = await carryOutPlan(plan, policy, prepared, run);
    if (isRecorded)
        recordOutcomes(state.outcomes, inputs.api, run);
    // All outcomes are known; that the run was cancelled is what ended it.
    signal.throwIfAborted();
}
/** A permission for a name that nobody declares is a mistake, which would otherwise only show when it matters. */
function checkNames(inputs, declared) {
    const issues = undeclaredNameFaults(inputs, declared);
    if (issues.length === 0)
        return;
    throw new ActionError({ reason: 'invalid-input', message: issues.map((issue) => issue.message).join(' '), issues });
}
function placementNotices(plan) {
    const { cloud, region } = DEFAULT_PLACEMENT;
    return plan.changes.flatMap((change) => 'usesDefaultPlacement' in change && change.usesDefaultPlacement
        ? [
            `Index "${change.name}" declares no cloud and region, so a new one is put into ${cloud} ${region}, ` +
                "Pinecone's own default."
        ]
        : []);
}

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

;// CONCATENATED MODULE: ./src/plan/sweep.ts





/** How long a pull request has to be closed: until then its own teardown may still be under way. */
const CLOSED_FOR_MS = 60 * 60_000;
const sweep_DAY_MS = 24 * 60 * 60_000;
/** So many resources are named in one warning; the plan names them all. */
const MOST_NAMES = 10;
/** The resources that bear the ownership tags of this repository and of a pull request or a run; all others are not looked at. */
function ownedResources(all, repositoryId) {
    return all.flatMap((observed) => {
        const ownership = readOwnership(observed);
        if (ownership.by === 'nobody' || ownership.by === 'permanent')
            return [];
        return ownership.repositoryId === repositoryId ? [{ observed, ownership }] : [];
    });
}
/** What has to be asked about a candidate; undefined where what is known decides. */
function questionOf({ observed, ownership }, nowMs) {
    if (observed.state === 'Terminating')
        return undefined;
    switch (ownership.by) {
        case 'malformed':
            return undefined;
        case 'pull-request':
            return isExpired(ownership, nowMs) ? undefined : { about: 'pull-request', pullRequest: ownership.pullRequest };
        case 'job':
            // Its expiry alone never decides: a job may take longer than was thought.
            return { about: 'attempt', runId: ownership.runId, runAttempt: ownership.runAttempt };
    }
}
/**
 * Decides about a candidate.
 *
 * @param fate the answer to its question; undefined where it has none
 * @param nowMs Pinecone's own time, in milliseconds since the epoch
 */
function decideSweep({ observed, ownership }, fate, nowMs) {
    if (observed.state === 'Terminating')
        return { do: 'keep', why: 'it is being deleted already' };
    switch (ownership.by) {
        case 'malformed':
            return uncertain('its marks make no sense', 'the marks (the tags or keys of metadata that begin with gha-) make no sense: somebody has changed them. ' +
                'Correct or remove the marks, or delete the resource by hand');
        case 'pull-request':
            return judgePullRequest(ownership, fate, nowMs);
        case 'job':
            return judgeJob(ownership, fate, nowMs);
    }
}
function judgePullRequest(ownership, fate, nowMs) {
    const whose = sweep_ownerOf(ownership);
    if (fate === undefined) {
        return isExpired(ownership, nowMs)
            ? { do: 'delete', why: `of ${whose}, ${expiryText(ownership, nowMs)}` }
            : unknown(whose, 'nobody was asked');
    }
    switch (fate.is) {
        case 'under-way':
            return { do: 'keep', why: `${whose} is open` };
        case 'missing':
            return uncertain(`GitHub knows no ${whose}`, 'GitHub knows no such pull request. What is kept for this goes once it has expired');
        case 'unknown':
            return unknown(whose, fate.why);
        case 'ended': {
            if (fate.at === undefined)
                return unknown(whose, 'GitHub does not say when it was closed');
            const closedForMs = nowMs - fate.at;
            return closedForMs >= CLOSED_FOR_MS
                ? { do: 'delete', why: `of ${whose}, closed ${agoText(closedForMs)}` }
                : { do: 'keep', why: `${whose} was closed less than an hour ago` };
        }
    }
}
function judgeJob(ownership, fate, nowMs) {
    const whose = sweep_ownerOf(ownership);
    switch (fate?.is) {
        case undefined:
            return unknown(whose, 'nobody was asked');
        case 'under-way':
            return { do: 'keep', why: `${whose} is not completed` };
        case 'ended':
            return { do: 'delete', why: `of ${whose}, completed` };
        case 'unknown':
            return unknown(whose, fate.why);
        case 'missing':
            return isExpired(ownership, nowMs)
                ? { do: 'delete', why: `of ${whose}, which GitHub no longer knows, ${expiryText(ownership, nowMs)}` }
                : { do: 'keep', why: `GitHub knows no ${whose}, and it has not expired yet` };
    }
}
function unknown(whose, why) {
    return uncertain(`what has become of ${whose} is unknown: ${why}`, `what has become of the pull request or run is unknown: ${why}`);
}
function uncertain(why, uncertainty) {
    return { do: 'keep', why, uncertainty };
}
/** Whose a candidate is, in a sentence. */
function sweep_ownerOf(ownership) {
    return ownership.by === 'pull-request'
        ? `pull request #${String(ownership.pullRequest)}`
        : `run ${ownership.runId}, attempt ${ownership.runAttempt}`;
}
/** Makes the plan: what goes, what is kept, and what would go and is protected. The order is that of the candidates. */
function planSweep(decided) {
    const changes = decided.map(changeFor);
    const uncertainties = Map.groupBy(decided, ({ decision }) => decision.do === 'keep' ? decision.uncertainty : undefined);
    const doubtTexts = [...uncertainties].flatMap(([uncertainty, kept]) => {
        return uncertainty === undefined ? [] : [`${keptText(kept.map((one) => one.observed))}, because ${uncertainty}.`];
    });
    const guarded = changes.flatMap((change) => (change.action === 'refuse' ? [change.failure.message] : []));
    return { plan: { command: 'sweep', changes }, warnings: [...doubtTexts, ...guarded] };
}
function keptText(kept) {
    const names = kept.map(({ kind, name }) => `${kind} "${name}"`);
    return `${count(kept.length, 'resource is', 'resources are')} kept (${firstOf(names, MOST_NAMES)})`;
}
function changeFor({ observed, decision }) {
    const { kind, name } = observed;
    const shared = { kind, name, declaredName: name, declared: asDeclared(observed), observed, why: decision.why };
    if (decision.do === 'keep')
        return { ...shared, action: 'keep' };
    if (!isProtected(observed))
        return { ...shared, action: 'delete', liftsProtection: false };
    const failure = keptForProtection(observed, decision.why);
    return { ...shared, action: 'refuse', isBlocking: false, fields: [], failure };
}
/** Why a orphan is not deleted that somebody has protected. */
function keptForProtection(resource, why) {
    return {
        reason: 'deletion-protected',
        message: `${titleOf(resource)} (${why}) would be swept, but has deletion protection enabled, so it is ` +
            'kept. Disable that if it may go.'
    };
}
/** Why a sweep deletes nothing, where it would delete more than the user allows. */
function tooManyDeletions({ changes }, maxDeletions) {
    const number = changes.filter(({ action }) => action === 'delete').length;
    if (number <= maxDeletions)
        return undefined;
    return {
        reason: 'too-many-deletions',
        message: `This sweep would delete ${count(number, 'resource')}, and "max-deletions" allows ${String(maxDeletions)}, so it ` +
            `deletes none. The plan in the log says which and why; if they may all go, set "max-deletions: ${String(number)}".`
    };
}
/** What about a resource is no longer as it was when it was chosen; undefined where nothing is. */
function changeSince(chosen, seen) {
    const [before, after] = [chosen, seen].map(({ kind, model }) => ownershipTagsOf(kind, model));
    const ownershipTags = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
    const changed = [...ownershipTags].filter((mark) => before?.[mark] !== after?.[mark]);
    if (changed.length > 0)
        return `${changed.sort().join(', ')} changed meanwhile`;
    if (seen.state !== chosen.state)
        return `it became ${seen.state} meanwhile`;
    return undefined;
}
/** The warning about a orphan that was deleted: somebody's teardown did not run. */
function deletionWarning(change) {
    return (`${titleOf(change)} was left behind and is deleted by this sweep ` +
        `(${change.why ?? ''}): its own teardown did not run.`);
}
/** The candidates by `keyOf`. */
function byKey(decided) {
    return new Map(decided.map((one) => [keyOf(one.observed), one]));
}
function isExpired({ expiresAt }, nowMs) {
    return expiresAt * 1000 <= nowMs;
}
function expiryText({ expiresAt }, nowMs) {
    return `expired ${agoText(nowMs - expiresAt * 1000)}`;
}
function agoText(ms) {
    return ms < 2 * sweep_DAY_MS ? `${duration(ms)} ago` : `${String(Math.floor(ms / sweep_DAY_MS))} days ago`;
}

;// CONCATENATED MODULE: ./src/apply/answers.ts

/** How many questions GitHub is asked at once. */
const QUESTIONS_AT_ONCE = 4;
/** GitHub's answers, each asked for once, a few at a time. */
class Answers {
    #context;
    /** Nothing more is asked from then on, in the clock's milliseconds. */
    #until;
    #inTurn = limiter(QUESTIONS_AT_ONCE);
    #asked = new Map();
    constructor(context, until) {
        this.#context = context;
        this.#until = until;
    }
    /** What has become of what the question is about; undefined where there is no question. */
    async to(question) {
        if (question === undefined)
            return undefined;
        const key = JSON.stringify(question);
        const answer = this.#asked.get(key) ?? this.#inTurn(() => this.#ask(question));
        this.#asked.set(key, answer);
        return await answer;
    }
    async #ask(question) {
        const { github, clock, signal } = this.#context;
        signal.throwIfAborted();
        if (clock.now() >= this.#until)
            return { is: 'unknown', why: 'there was no time left to ask GitHub ("timeout")' };
        switch (question.about) {
            case 'pull-request':
                return fateBy(await github.pullRequest(question.pullRequest), ({ state, closedAt }) => state === 'open' ? { is: 'under-way' } : { is: 'ended', at: closedAt });
            case 'attempt':
                return fateBy(await github.isAttemptCompleted(question.runId, question.runAttempt), (isCompleted) => isCompleted ? { is: 'ended', at: undefined } : { is: 'under-way' });
        }
    }
}
function fateBy(answer, read) {
    switch (answer.type) {
        case 'found':
            return read(answer.value);
        case 'missing':
            return { is: 'missing' };
        case 'unknown':
            return { is: 'unknown', why: answer.why };
    }
}

;// CONCATENATED MODULE: ./src/apply/sweep.ts











/** How many resources are read again and deleted at once: few, so that no time passes between the two. */
const DELETIONS_AT_ONCE = 8;
/**
 * Chooses what a sweep takes, by the ownership tags and by what GitHub says, which is asked once about each pull request and
 * attempt. `policy.expiry.nowMs` is now.
 *
 * @param all every resource of the project
 */
async function selectForSweep(all, context) {
    const { clock, deadline, policy } = context;
    const { nowMs } = policy.expiry;
    // The other half of the time is for deleting what was chosen, whatever becomes of GitHub.
    const answers = new Answers(context, clock.now() + (deadline - clock.now()) / 2);
    const decided = await Promise.all(ownedResources(all, policy.owner.repositoryId).map(async (candidate) => {
        return { ...candidate, decision: decideSweep(candidate, await answers.to(questionOf(candidate, nowMs)), nowMs) };
    }));
    return { ...planSweep(decided), decided };
}
/** How a sweep would end: the outcomes of a dry run. What is protected is kept, which is no failure of a sweep. */
function sweepDryRunOutcomes({ plan }) {
    return dryRunOutcomes(plan).map(withoutFailure);
}
/** The outcomes of a sweep that deletes nothing, because it would be too much. */
function unsweptOutcomes({ plan }) {
    return notAttemptedOutcomes(plan).map(withoutFailure);
}
function withoutFailure({ failure, ...outcome }) {
    return failure === undefined ? outcome : { ...outcome, result: 'refused' };
}
/**
 * Deletes what was chosen, each after a second look at it and at what it belongs to, and waits until it is gone. What
 * has changed since it was chosen is kept. Whatever becomes of one, the others go on; never rejects.
 */
async function carryOutSweep(chosen, context) {
    const { plan, decided } = chosen;
    const second = {
        ...context,
        decided: byKey(decided),
        // New ones: what was answered for the choice is old by now.
        answers: new Answers(context, context.deadline),
        inTurn: limiter(DELETIONS_AT_ONCE)
    };
    const deletions = plan.changes.filter((change) => change.action === 'delete');
    // What shares an answer goes together, so that the answer is not old when the last of them goes.
    const together = [...Map.groupBy(deletions, (change) => change.why).values()].flat();
    const swept = new Map(await Promise.all(together.map(async (change) => [keyOf(change), await sweepOne(change, second)])));
    return {
        outcomes: sweepDryRunOutcomes(chosen).map((outcome) => swept.get(keyOf(outcome))?.outcome ?? outcome),
        notices: deletions.flatMap((change) => swept.get(keyOf(change))?.notice ?? []),
        warnings: deletions.flatMap((change) => swept.get(keyOf(change))?.warning ?? [])
    };
}
async function sweepOne(change, second) {
    const { clock, signal } = second;
    let asked = false;
    try {
        const kept = await second.inTurn(() => deleteIfUnchanged(change, second));
        if (kept !== 'asked')
            return kept;
        asked = true;
        const since = clock.now();
        if (second.wait)
            await waitUntilGone(change.declared, change.observed, second);
        const waitedMs = clock.now() - since;
        const last = second.wait ? undefined : terminating(change);
        const outcome = { ...sweep_outcomeOf(change, 'deleted', last), changed: true, ...(waitedMs > 0 && { waitedMs }) };
        return { outcome, warning: deletionWarning(change) };
    }
    catch (thrown) {
        const last = thrown instanceof NotReadyError ? thrown.observed : asked ? terminating(change) : change.observed;
        const isBegun = asked || thrown instanceof InterruptedError;
        const result = signal.aborted && !isBegun ? 'not-attempted' : 'failed';
        return { outcome: { ...sweep_outcomeOf(change, result, last), changed: asked, failure: failureFrom(thrown) } };
    }
}
function terminating({ observed }) {
    return { ...observed, state: 'Terminating', ready: false };
}
/** Asks for the deletion of what is still as it was when it was chosen, and belongs to what is still over. */
async function deleteIfUnchanged(change, second) {
    const { pinecone, decided, answers, policy, signal } = second;
    const { nowMs } = policy.expiry;
    const candidate = decided.get(keyOf(change));
    if (candidate === undefined)
        throw new Error(`${change.name} was never judged`);
    // Judged by the time of the first look, so that nothing but what has changed since then can change the decision. The
    // question comes first, since GitHub may take its time.
    const decision = decideSweep(candidate, await answers.to(questionOf(candidate, nowMs)), nowMs);
    signal.throwIfAborted();
    const seen = await pinecone.describe(change.declared);
    if (seen === undefined)
        return { outcome: sweep_outcomeOf(change, 'absent', undefined) };
    const difference = changeSince(candidate.observed, seen);
    if (difference !== undefined)
        return keepAfterAll(change, seen, { do: 'keep', why: difference });
    if (decision.do === 'keep')
        return keepAfterAll(change, seen, decision);
    return isProtected(seen) ? keepProtected(change, seen) : await sendDelete(change, seen, second);
}
async function sendDelete(change, seen, { pinecone }) {
    const answer = await pinecone.delete(change.declared);
    switch (answer.type) {
        case 'accepted':
            return 'asked';
        case 'gone':
            return { outcome: sweep_outcomeOf(change, 'absent', undefined) };
        case 'protected':
            return keepProtected(change, seen);
    }
}
function keepAfterAll(change, seen, { why, uncertainty }) {
    const words = `${titleOf(change)} is kept after all: ${why}.`;
    return { outcome: sweep_outcomeOf(change, 'unchanged', seen), [uncertainty === undefined ? 'notice' : 'warning']: words };
}
function keepProtected(change, seen) {
    return { outcome: sweep_outcomeOf(change, 'refused', seen), warning: keptForProtection(change, change.why ?? '').message };
}
function sweep_outcomeOf(change, result, observed) {
    const { kind, name, declaredName, declared } = change;
    const ready = isReady(observed, declared);
    const nothingDone = { created: false, changed: false, fields: [] };
    // Nothing that a sweep looks at is declared, so it fills no output that is meant for what is.
    return { kind, name, declaredName, result, ready, observed, ...nothingDone, isUndeclared: true };
}

;// CONCATENATED MODULE: ./src/main/sweep.ts









const sweep_MINUTE_MS = 60_000;
/** A runner's clock that is off by more than this is worth a warning. */
const CLOCK_TOLERANCE_MS = 5 * sweep_MINUTE_MS;
/** Takes away what pull requests and jobs of this repository have left: survey, plan, deletion. */
async function sweep(inputs, run) {
    const { state, reporter, signal, startedAt } = run;
    const { repositoryMark: repositoryId } = inputs.github;
    if (repositoryId === '')
        throw new ActionError(OUTSIDE);
    const deadline = startedAt + (inputs.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    state.warnings.push(...unencryptedWarnings(inputs.api));
    const pinecone = connect(inputs, deadline, run);
    const all = await readAll(pinecone);
    const policy = cleanUpPolicy({ lifetime: 'permanent', repositoryId }, timeOf(pinecone, state.warnings));
    const shared = { pinecone, clock: SYSTEM_CLOCK, signal, deadline };
    const poller = new Poller({ ...shared, onPoll: reporter.waiting });
    const github = askGitHub(inputs, deadline, run);
    const context = { ...shared, github, policy, poller, command: 'destroy', wait: inputs.wait };
    const chosen = await selectForSweep(all, context);
    state.plan = chosen.plan;
    state.warnings.push(...chosen.warnings);
    reporter.plan(chosen.plan, inputs.dryRun);
    const failure = tooManyDeletions(chosen.plan, inputs.maxDeletions);
    if (failure !== undefined) {
        state.outcomes = unsweptOutcomes(chosen);
        throw new ActionError(failure);
    }
    if (inputs.dryRun) {
        state.outcomes = sweepDryRunOutcomes(chosen);
        return;
    }
    const { outcomes, notices, warnings } = await carryOutSweep(chosen, context);
    state.outcomes = outcomes;
    state.notices.push(...notices);
    state.warnings.push(...warnings);
    // All outcomes are known; that the run was cancelled is what ended it.
    signal.throwIfAborted();
}
/** What has expired, and since when a pull request is closed, is reckoned by Pinecone's time: a runner's may be wrong. */
function timeOf(pinecone, warnings) {
    const runnerMs = SYSTEM_CLOCK.now();
    const nowMs = pinecone.serverTime();
    if (nowMs === undefined) {
        warnings.push("Pinecone's answers bear no date, so this sweep goes by the runner's clock.");
        return runnerMs;
    }
    const offMs = runnerMs - nowMs;
    if (Math.abs(offMs) > CLOCK_TOLERANCE_MS) {
        warnings.push(`The runner's clock is ${duration(Math.abs(offMs))} ${offMs > 0 ? 'ahead of' : 'behind'} Pinecone's. ` +
            "This sweep goes by Pinecone's; correct the runner's.");
    }
    return nowMs;
}
const OUTSIDE = {
    reason: 'invalid-input',
    message: 'A sweep takes only what bears the marks of its own repository, and which that is only GitHub Actions tells ' +
        '(GITHUB_REPOSITORY_ID). Run "command: sweep" in a workflow.'
};

;// CONCATENATED MODULE: ./src/plan/pull-request.ts





/**
 * What tearing down a pull request does: everything that bears its ownership tags goes, declared or not, and nothing else.
 * What somebody has protected is kept and does not keep the others.
 *
 * @param all every resource of the project
 */
function planPullRequestDestroy(declared, all, policy) {
    const own = new Map(all.filter((one) => isOwnedBy(policy.owner, readOwnership(one))).map((one) => [keyOf(one), one]));
    const present = new Map(all.map((one) => [keyOf(one), one]));
    const declaredKeys = new Set(declared.map(keyOf));
    const undeclared = [...own.values()].filter((one) => !declaredKeys.has(keyOf(one))).map(asDeclared);
    const changes = [...declared, ...undeclared].map((one) => {
        const observed = own.get(keyOf(one));
        // It was seen in the newest version, and the one of its declaration may not see it.
        const target = observed === undefined ? one : { ...one, dialect: 'any' };
        return withoutBlocking(planDestroy(target, observed, policyFor(observed, policy)));
    });
    const warnings = declared
        .filter((one) => present.has(keyOf(one)) && !own.has(keyOf(one)))
        .map(({ kind, name }) => `${kind} "${name}" is declared and exists, but bears no mark of this pull request, so it is left alone.`);
    return { plan: { command: 'destroy', changes }, warnings };
}
/** A permission by the name that a resource was once declared by holds although nothing declares it now. */
function policyFor(observed, policy) {
    const name = observed && declaredNameOf(observed);
    const isOverridden = name !== undefined && isAllowed(policy.overrideDeletionProtection, name);
    return isOverridden ? { ...policy, overrideDeletionProtection: 'all' } : policy;
}

;// CONCATENATED MODULE: ./src/main/teardown.ts




/** Tears a pull request down: everything that bears its ownership tags goes, whether anything declares it or not. */
async function tearDown(inputs, target, workspace, run) {
    const { state, reporter, signal } = run;
    const prepared = await prepare(inputs, target, workspace, run);
    const all = await readAll(prepared.pinecone);
    const policy = policyOf(prepared);
    const { plan, warnings } = planPullRequestDestroy(prepared.declared, all, policy);
    // What is found may be named too, declared or not; and a mistake must not keep the others from going.
    const slips = undeclaredNameFaults(inputs, plan.changes).map(({ message }) => message);
    state.warnings.push(...warnings, ...slips);
    state.plan = plan;
    reporter.plan(plan, inputs.dryRun);
    state.outcomes = await carryOutPlan(plan, policy, prepared, run);
    // All outcomes are known; that the run was cancelled is what ended it.
    signal.throwIfAborted();
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
    return { level: 'error', title: `Pinecone: ${reason}`, message: cut(message, annotations_MAX_MESSAGE_LENGTH), ...at };
}
function noteOf(level, message) {
    return { level, title: 'Pinecone', message: cut(message, annotations_MAX_MESSAGE_LENGTH) };
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
const log_MAX_VALUE_LENGTH = 80;
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
function log_planLines(plan) {
    // What a sweep keeps has a reason each, which is to be told.
    const kept = plan.changes.filter(({ action, why }) => action === 'keep' && why === undefined);
    const isCollapsed = kept.length > MAX_KEPT_LINES;
    const told = isCollapsed ? plan.changes.filter((change) => !kept.includes(change)) : plan.changes;
    const lines = told.flatMap((change) => changeLines(change, plan));
    if (!isCollapsed)
        return lines;
    const names = firstOf(kept.map(({ name }) => name), MAX_KEPT_LINES);
    return [...lines, `= ${kept.length} ${log_keptText(plan)}: ${names}`];
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
            return `: ${plan.command === 'show' ? (change.observed?.state ?? 'does not exist') : log_keptText(plan)}`;
        case 'refuse':
            return `: ${change.failure.reason}`;
    }
}
function log_keptText(plan) {
    return { apply: 'unchanged', destroy: 'already gone', show: 'read', sweep: 'kept' }[plan.command];
}
/** One field's change: `metric: cosine → euclidean`, and whether only a new resource can have it. */
function fieldLine(kind, field) {
    const { path, before, after } = fieldText(kind, field, log_MAX_VALUE_LENGTH);
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
    const states = JSON.stringify(pending.map((one) => [keyOf(one.target), stateText(one)]));
    const silentUntilMs = last ? Math.max(last.waitedMs + FIRST_SILENCE_MS, last.waitedMs * SILENCE_GROWTH) : 0;
    if (last?.states === states && waitedMs < silentUntilMs)
        return undefined;
    const told = { states, waitedMs };
    if (others.length === 0)
        return { line: `${only.target.name}: ${stateText(only)} (${duration(waitedMs)})`, told };
    const names = pending.map((one) => `${one.target.name} ${stateText(one)}`);
    return {
        line: `Waiting for ${pending.length} after ${duration(waitedMs)}: ${firstOf(names, MAX_NAMES_IN_LINE)}`,
        told
    };
}
function stateText({ last }) {
    if (!last)
        return 'not seen yet';
    if (last.state !== 'Ready')
        return last.state;
    const capacity = valueAt(readCapacityOf(last.model), ['status', 'state']);
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
        ...(waitedMs < WORTH_TELLING_MS ? [] : [`waited ${duration(waitedMs)}`]),
        ...(observed && observed.host !== '' ? [observed.host] : [])
    ];
    return `${labelOf(outcome)}: ${parts.join(', ')}`;
}
/** The end of the log: what became of each resource, and a last line that says it all. */
function reportLines(report) {
    return [...outcomeLines(report), closingLine(report)];
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
        status: onOneLine(only?.observed?.state ?? ''),
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
        reason: report.isSkipped ? 'no-secrets' : outputs_reasonOf(report)
    };
}
function onlyOne(outcomes) {
    return outcomes.length === 1 ? outcomes[0] : undefined;
}
function onlyOf(kind, outcomes) {
    return onlyOne(outcomes.filter((outcome) => outcome.kind === kind));
}
function hostOf(outcome) {
    return onOneLine(outcome?.observed?.host ?? '');
}
function isSeenReady({ ready, observed }) {
    return ready && observed !== undefined;
}
/** The run's own reason; else that of the first resource, but for those that were only not tried, which come last. */
function outputs_reasonOf({ failure, outcomes }) {
    const failed = outcomes.filter((outcome) => outcome.failure !== undefined);
    const first = failed.find(({ result }) => result !== 'not-attempted') ?? failed[0];
    return failure?.reason ?? first?.failure?.reason ?? '';
}
function resourcesText({ outcomes }, detail) {
    const told = detail === 'none' ? [] : outcomes;
    const sections = resource_KINDS.map((kind) => [
        KIND_TABLES[kind].plural,
        // Not built by assignment: a key such as `__proto__` would be lost.
        Object.fromEntries(told
            .filter((outcome) => outcome.kind === kind)
            .map((outcome) => [outcome.declaredName, resourceJson(outcome, detail)]))
    ]);
    return jsonText({ version: 1, ...Object.fromEntries(sections) });
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
        const value = detail === 'all' ? valueAt(observed?.model, path) : undefined;
        return value === undefined || value === null ? [] : [[key, value]];
    });
    return {
        name,
        host: hostOf(outcome),
        status: onOneLine(observed?.state ?? ''),
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
        return jsonText(changes);
    return jsonText(changes.map((change) => ({
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
            const lines = log_planLines(redactPlan(plan, redact));
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
                runner.info(`${error.message} Trying again in ${duration(afterMs)}.`);
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

;// CONCATENATED MODULE: ./src/report/runner.ts
// The only writer to the log, the outputs and the summary. Everything is synchronous: when a run is cancelled, all of
// it has to be written before the process ends.



const LINGER_MS = 500;
const MOST_LINGER_MS = 10_000;
/** The longest message of an annotation, in characters: GitHub cuts there. */
const MAX_ANNOTATION_LENGTH = 4096;
/** Makes the writer. The key has to be masked before. */
function createRunner({ redact, summaryPath }) {
    // Making a line safe can bring the secret's parts together, and scrubbing cannot make a command.
    const safe = (line, maxLength) => redact(forLog(redact(line), maxLength));
    const annotate = ({ level, title, message, example, at }) => {
        const location = at && { file: safe(at.file), startLine: at.line, startColumn: at.column };
        const lines = example === undefined ? [] : ['', ...example.split('\n')];
        const text = [message, ...lines].map((line) => safe(line, MAX_ANNOTATION_LENGTH)).join('\n');
        core_namespaceObject[level](text, { title: safe(title), ...location });
    };
    const annotateLost = (level, message) => {
        annotate({ level, title: 'Pinecone', message });
    };
    return {
        info: (line) => {
            info(safe(line));
        },
        group: (title, lines) => {
            startGroup(safe(title));
            for (const line of lines)
                info(safe(line));
            endGroup();
        },
        annotate,
        setOutputs: (outputs) => {
            const failed = Object.entries(outputs).flatMap(([name, value]) => {
                const thrown = attempt(() => {
                    setOutput(name, scrubOutput(value, redact));
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
                (0,external_node_fs_namespaceObject.writeFileSync)(summaryPath, redact(markdown));
            });
            if (thrown !== undefined)
                annotateLost('warning', `The summary could not be written: ${thrown}`);
        },
        // As it is: the post step goes by the names in it. Nobody sees it, and no text from outside is in it.
        saveState: (name, value) => attempt(() => {
            saveState(name, value);
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
        const text = jsonText(redactJson(JSON.parse(value), redact));
        // A secret that is made of JSON's own ownership tags: rather nothing of it than the secret, or no JSON.
        return redact(text) === text ? text : jsonText(redact(''));
    }
    catch {
        return redact(value);
    }
}

;// CONCATENATED MODULE: ./src/main/main.ts












/** The step, from its inputs to its report. Never rejects: whatever goes wrong is in the report, and fails the step. */
async function main() {
    const startedAt = SYSTEM_CLOCK.now();
    const received = receive();
    const { apiKey, githubToken, files, dryRun, command, advice } = received;
    const redact = redactorFor(apiKey, githubToken);
    const runner = createRunner({ redact, summaryPath: files.summaryFile });
    const reporter = createReporter(runner, redact);
    const state = {
        command: command === 'auto' ? 'apply' : command,
        plan: undefined,
        outcomes: [],
        isSkipped: false,
        notices: [],
        warnings: [...advice]
    };
    let failure;
    const run = { startedAt, redact, reporter, runner, state, signal: cancelSignal() };
    try {
        await runCommand(received, run);
    }
    catch (thrown) {
        failure = failureFrom(thrown);
    }
    const tookMs = SYSTEM_CLOCK.now() - startedAt;
    await comment(received, run, failure);
    reporter.finish({ dryRun, ...state, failure, tookMs });
    runner.end();
}
async function runCommand({ inputs, files }, run) {
    const { state } = run;
    if ('reason' in inputs) {
        if (inputs.reason !== 'no-secrets')
            throw new ActionError(inputs);
        state.isSkipped = true;
        state.notices.push(inputs.message);
        return;
    }
    const deadline = run.startedAt + (inputs.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const target = await resolveRunTarget(inputs, askGitHub(inputs, deadline, run), state);
    if (target === undefined)
        return;
    state.command = target.command;
    if (target.command === 'sweep') {
        await sweep(inputs, run);
        return;
    }
    const { owner, startedBy } = target;
    state.pullRequest =
        owner.lifetime === 'pull-request' ? owner.pullRequest : (startedBy?.pullRequest ?? inputs.pullRequest);
    await (isTeardown(target) ? tearDown : provision)(inputs, target, files.workspace, run);
}


/***/ }),

/***/ 3107:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__undici_index_js_38eecf33__.ProxyAgent), ["fetch"]: () => (__WEBPACK_EXTERNAL_MODULE__undici_index_js_38eecf33__.fetch) });

/***/ }),

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

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

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

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

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

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

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

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

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

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

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

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

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

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

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

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

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

/***/ 7788:
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

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

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
            // → key & sep are empty, start does not include ? or :
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

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

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

/***/ 4631:
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

/***/ 9499:
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

/***/ 2599:
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

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

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

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

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

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

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

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

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

/***/ 3661:
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

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

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

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

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

/***/ 1464:
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
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
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

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



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

/***/ 7249:
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

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

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

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

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

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

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

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

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

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

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

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

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

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

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

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

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

/***/ 1127:
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

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

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

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

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

/***/ 1733:
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

/***/ 7715:
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
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
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

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

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

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

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

/***/ 6628:
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

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

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

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

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

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

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

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

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

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

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

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

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

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

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

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

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

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

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

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

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

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

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

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

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

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

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

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

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

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

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

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

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

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

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

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

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

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

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

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

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

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

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

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

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

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

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

/***/ 4475:
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

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

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

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

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

/***/ 9799:
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

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

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

/***/ 8689:
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

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

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

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

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

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

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

/***/ 2413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  getOctokit: () => (/* binding */ getOctokit)
});

// UNUSED EXPORTS: context

// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 1 modules
var lib = __nccwpck_require__(4942);
// EXTERNAL MODULE: external "./undici/index.js"
var index_js_ = __nccwpck_require__(3107);
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/internal/utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


function getAuthString(token, options) {
    if (!token && !options.auth) {
        throw new Error('Parameter token or opts.auth is required');
    }
    else if (token && options.auth) {
        throw new Error('Parameters token and opts.auth may not both be specified');
    }
    return typeof options.auth === 'string' ? options.auth : `token ${token}`;
}
function getProxyAgent(destinationUrl) {
    const hc = new lib/* HttpClient */.Qq();
    return hc.getAgent(destinationUrl);
}
function getProxyAgentDispatcher(destinationUrl) {
    const hc = new lib/* HttpClient */.Qq();
    return hc.getAgentDispatcher(destinationUrl);
}
function getProxyFetch(destinationUrl) {
    const httpDispatcher = getProxyAgentDispatcher(destinationUrl);
    const proxyFetch = (url, opts) => __awaiter(this, void 0, void 0, function* () {
        return (0,index_js_.fetch)(url, Object.assign(Object.assign({}, opts), { dispatcher: httpDispatcher }));
    });
    return proxyFetch;
}
function getApiBaseUrl() {
    return process.env['GITHUB_API_URL'] || 'https://api.github.com';
}
function getUserAgentWithOrchestrationId(baseUserAgent) {
    var _a;
    const orchId = (_a = process.env['ACTIONS_ORCHESTRATION_ID']) === null || _a === void 0 ? void 0 : _a.trim();
    if (orchId) {
        const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
        const tag = `actions_orchestration_id/${sanitizedId}`;
        if (baseUserAgent === null || baseUserAgent === void 0 ? void 0 : baseUserAgent.includes(tag))
            return baseUserAgent;
        const ua = baseUserAgent ? `${baseUserAgent} ` : '';
        return `${ua}${tag}`;
    }
    return baseUserAgent;
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/universal-user-agent/index.js
function getUserAgent() {
  if (typeof navigator === "object" && "userAgent" in navigator) {
    return navigator.userAgent;
  }

  if (typeof process === "object" && process.version !== undefined) {
    return `Node.js/${process.version.substr(1)} (${process.platform}; ${
      process.arch
    })`;
  }

  return "<environment undetectable>";
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/register.js
// @ts-check

function register(state, name, method, options) {
  if (typeof method !== "function") {
    throw new Error("method for before hook must be a function");
  }

  if (!options) {
    options = {};
  }

  if (Array.isArray(name)) {
    return name.reverse().reduce((callback, name) => {
      return register.bind(null, state, name, callback, options);
    }, method)();
  }

  return Promise.resolve().then(() => {
    if (!state.registry[name]) {
      return method(options);
    }

    return state.registry[name].reduce((method, registered) => {
      return registered.hook.bind(null, method, options);
    }, method)();
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/add.js
// @ts-check

function addHook(state, kind, name, hook) {
  const orig = hook;
  if (!state.registry[name]) {
    state.registry[name] = [];
  }

  if (kind === "before") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(orig.bind(null, options))
        .then(method.bind(null, options));
    };
  }

  if (kind === "after") {
    hook = (method, options) => {
      let result;
      return Promise.resolve()
        .then(method.bind(null, options))
        .then((result_) => {
          result = result_;
          return orig(result, options);
        })
        .then(() => {
          return result;
        });
    };
  }

  if (kind === "error") {
    hook = (method, options) => {
      return Promise.resolve()
        .then(method.bind(null, options))
        .catch((error) => {
          return orig(error, options);
        });
    };
  }

  state.registry[name].push({
    hook: hook,
    orig: orig,
  });
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/lib/remove.js
// @ts-check

function removeHook(state, name, method) {
  if (!state.registry[name]) {
    return;
  }

  const index = state.registry[name]
    .map((registered) => {
      return registered.orig;
    })
    .indexOf(method);

  if (index === -1) {
    return;
  }

  state.registry[name].splice(index, 1);
}

;// CONCATENATED MODULE: ./node_modules/before-after-hook/index.js
// @ts-check





// bind with array of arguments: https://stackoverflow.com/a/21792913
const bind = Function.bind;
const bindable = bind.bind(bind);

function bindApi(hook, state, name) {
  const removeHookRef = bindable(removeHook, null).apply(
    null,
    name ? [state, name] : [state]
  );
  hook.api = { remove: removeHookRef };
  hook.remove = removeHookRef;
  ["before", "error", "after", "wrap"].forEach((kind) => {
    const args = name ? [state, kind, name] : [state, kind];
    hook[kind] = hook.api[kind] = bindable(addHook, null).apply(null, args);
  });
}

function Singular() {
  const singularHookName = Symbol("Singular");
  const singularHookState = {
    registry: {},
  };
  const singularHook = register.bind(null, singularHookState, singularHookName);
  bindApi(singularHook, singularHookState, singularHookName);
  return singularHook;
}

function Collection() {
  const state = {
    registry: {},
  };

  const hook = register.bind(null, state);
  bindApi(hook, state);

  return hook;
}

/* harmony default export */ const before_after_hook = ({ Singular, Collection });

;// CONCATENATED MODULE: ./node_modules/@octokit/endpoint/dist-bundle/index.js
// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var VERSION = "0.0.0-development";

// pkg/dist-src/defaults.js
var userAgent = `octokit-endpoint.js/${VERSION} ${getUserAgent()}`;
var DEFAULTS = {
  method: "GET",
  baseUrl: "https://api.github.com",
  headers: {
    accept: "application/vnd.github.v3+json",
    "user-agent": userAgent
  },
  mediaType: {
    format: ""
  }
};

// pkg/dist-src/util/lowercase-keys.js
function lowercaseKeys(object) {
  if (!object) {
    return {};
  }
  return Object.keys(object).reduce((newObj, key) => {
    newObj[key.toLowerCase()] = object[key];
    return newObj;
  }, {});
}

// pkg/dist-src/util/is-plain-object.js
function isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/util/merge-deep.js
function mergeDeep(defaults, options) {
  const result = Object.assign({}, defaults);
  Object.keys(options).forEach((key) => {
    if (isPlainObject(options[key])) {
      if (!(key in defaults)) Object.assign(result, { [key]: options[key] });
      else result[key] = mergeDeep(defaults[key], options[key]);
    } else {
      Object.assign(result, { [key]: options[key] });
    }
  });
  return result;
}

// pkg/dist-src/util/remove-undefined-properties.js
function removeUndefinedProperties(obj) {
  for (const key in obj) {
    if (obj[key] === void 0) {
      delete obj[key];
    }
  }
  return obj;
}

// pkg/dist-src/merge.js
function merge(defaults, route, options) {
  if (typeof route === "string") {
    let [method, url] = route.split(" ");
    options = Object.assign(url ? { method, url } : { url: method }, options);
  } else {
    options = Object.assign({}, route);
  }
  options.headers = lowercaseKeys(options.headers);
  removeUndefinedProperties(options);
  removeUndefinedProperties(options.headers);
  const mergedOptions = mergeDeep(defaults || {}, options);
  if (options.url === "/graphql") {
    if (defaults && defaults.mediaType.previews?.length) {
      mergedOptions.mediaType.previews = defaults.mediaType.previews.filter(
        (preview) => !mergedOptions.mediaType.previews.includes(preview)
      ).concat(mergedOptions.mediaType.previews);
    }
    mergedOptions.mediaType.previews = (mergedOptions.mediaType.previews || []).map((preview) => preview.replace(/-preview/, ""));
  }
  return mergedOptions;
}

// pkg/dist-src/util/add-query-parameters.js
function addQueryParameters(url, parameters) {
  const separator = /\?/.test(url) ? "&" : "?";
  const names = Object.keys(parameters);
  if (names.length === 0) {
    return url;
  }
  return url + separator + names.map((name) => {
    if (name === "q") {
      return "q=" + parameters.q.split("+").map(encodeURIComponent).join("+");
    }
    return `${name}=${encodeURIComponent(parameters[name])}`;
  }).join("&");
}

// pkg/dist-src/util/extract-url-variable-names.js
var urlVariableRegex = /\{[^{}}]+\}/g;
function removeNonChars(variableName) {
  return variableName.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g, "").split(/,/);
}
function extractUrlVariableNames(url) {
  const matches = url.match(urlVariableRegex);
  if (!matches) {
    return [];
  }
  return matches.map(removeNonChars).reduce((a, b) => a.concat(b), []);
}

// pkg/dist-src/util/omit.js
function omit(object, keysToOmit) {
  const result = { __proto__: null };
  for (const key of Object.keys(object)) {
    if (keysToOmit.indexOf(key) === -1) {
      result[key] = object[key];
    }
  }
  return result;
}

// pkg/dist-src/util/url-template.js
function encodeReserved(str) {
  return str.split(/(%[0-9A-Fa-f]{2})/g).map(function(part) {
    if (!/%[0-9A-Fa-f]/.test(part)) {
      part = encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]");
    }
    return part;
  }).join("");
}
function encodeUnreserved(str) {
  return encodeURIComponent(str).replace(/[!'()*]/g, function(c) {
    return "%" + c.charCodeAt(0).toString(16).toUpperCase();
  });
}
function encodeValue(operator, value, key) {
  value = operator === "+" || operator === "#" ? encodeReserved(value) : encodeUnreserved(value);
  if (key) {
    return encodeUnreserved(key) + "=" + value;
  } else {
    return value;
  }
}
function isDefined(value) {
  return value !== void 0 && value !== null;
}
function isKeyOperator(operator) {
  return operator === ";" || operator === "&" || operator === "?";
}
function getValues(context, operator, key, modifier) {
  var value = context[key], result = [];
  if (isDefined(value) && value !== "") {
    if (typeof value === "string" || typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
      value = value.toString();
      if (modifier && modifier !== "*") {
        value = value.substring(0, parseInt(modifier, 10));
      }
      result.push(
        encodeValue(operator, value, isKeyOperator(operator) ? key : "")
      );
    } else {
      if (modifier === "*") {
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            result.push(
              encodeValue(operator, value2, isKeyOperator(operator) ? key : "")
            );
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              result.push(encodeValue(operator, value[k], k));
            }
          });
        }
      } else {
        const tmp = [];
        if (Array.isArray(value)) {
          value.filter(isDefined).forEach(function(value2) {
            tmp.push(encodeValue(operator, value2));
          });
        } else {
          Object.keys(value).forEach(function(k) {
            if (isDefined(value[k])) {
              tmp.push(encodeUnreserved(k));
              tmp.push(encodeValue(operator, value[k].toString()));
            }
          });
        }
        if (isKeyOperator(operator)) {
          result.push(encodeUnreserved(key) + "=" + tmp.join(","));
        } else if (tmp.length !== 0) {
          result.push(tmp.join(","));
        }
      }
    }
  } else {
    if (operator === ";") {
      if (isDefined(value)) {
        result.push(encodeUnreserved(key));
      }
    } else if (value === "" && (operator === "&" || operator === "?")) {
      result.push(encodeUnreserved(key) + "=");
    } else if (value === "") {
      result.push("");
    }
  }
  return result;
}
function parseUrl(template) {
  return {
    expand: expand.bind(null, template)
  };
}
function expand(template, context) {
  var operators = ["+", "#", ".", "/", ";", "?", "&"];
  template = template.replace(
    /\{([^\{\}]+)\}|([^\{\}]+)/g,
    function(_, expression, literal) {
      if (expression) {
        let operator = "";
        const values = [];
        if (operators.indexOf(expression.charAt(0)) !== -1) {
          operator = expression.charAt(0);
          expression = expression.substr(1);
        }
        expression.split(/,/g).forEach(function(variable) {
          var tmp = /([^:\*]*)(?::(\d+)|(\*))?/.exec(variable);
          values.push(getValues(context, operator, tmp[1], tmp[2] || tmp[3]));
        });
        if (operator && operator !== "+") {
          var separator = ",";
          if (operator === "?") {
            separator = "&";
          } else if (operator !== "#") {
            separator = operator;
          }
          return (values.length !== 0 ? operator : "") + values.join(separator);
        } else {
          return values.join(",");
        }
      } else {
        return encodeReserved(literal);
      }
    }
  );
  if (template === "/") {
    return template;
  } else {
    return template.replace(/\/$/, "");
  }
}

// pkg/dist-src/parse.js
function parse(options) {
  let method = options.method.toUpperCase();
  let url = (options.url || "/").replace(/:([a-z]\w+)/g, "{$1}");
  let headers = Object.assign({}, options.headers);
  let body;
  let parameters = omit(options, [
    "method",
    "baseUrl",
    "url",
    "headers",
    "request",
    "mediaType"
  ]);
  const urlVariableNames = extractUrlVariableNames(url);
  url = parseUrl(url).expand(parameters);
  if (!/^http/.test(url)) {
    url = options.baseUrl + url;
  }
  const omittedParameters = Object.keys(options).filter((option) => urlVariableNames.includes(option)).concat("baseUrl");
  const remainingParameters = omit(parameters, omittedParameters);
  const isBinaryRequest = /application\/octet-stream/i.test(headers.accept);
  if (!isBinaryRequest) {
    if (options.mediaType.format) {
      headers.accept = headers.accept.split(/,/).map(
        (format) => format.replace(
          /application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,
          `application/vnd$1$2.${options.mediaType.format}`
        )
      ).join(",");
    }
    if (url.endsWith("/graphql")) {
      if (options.mediaType.previews?.length) {
        const previewsFromAcceptHeader = headers.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g) || [];
        headers.accept = previewsFromAcceptHeader.concat(options.mediaType.previews).map((preview) => {
          const format = options.mediaType.format ? `.${options.mediaType.format}` : "+json";
          return `application/vnd.github.${preview}-preview${format}`;
        }).join(",");
      }
    }
  }
  if (["GET", "HEAD"].includes(method)) {
    url = addQueryParameters(url, remainingParameters);
  } else {
    if ("data" in remainingParameters) {
      body = remainingParameters.data;
    } else {
      if (Object.keys(remainingParameters).length) {
        body = remainingParameters;
      }
    }
  }
  if (!headers["content-type"] && typeof body !== "undefined") {
    headers["content-type"] = "application/json; charset=utf-8";
  }
  if (["PATCH", "PUT"].includes(method) && typeof body === "undefined") {
    body = "";
  }
  return Object.assign(
    { method, url, headers },
    typeof body !== "undefined" ? { body } : null,
    options.request ? { request: options.request } : null
  );
}

// pkg/dist-src/endpoint-with-defaults.js
function endpointWithDefaults(defaults, route, options) {
  return parse(merge(defaults, route, options));
}

// pkg/dist-src/with-defaults.js
function withDefaults(oldDefaults, newDefaults) {
  const DEFAULTS2 = merge(oldDefaults, newDefaults);
  const endpoint2 = endpointWithDefaults.bind(null, DEFAULTS2);
  return Object.assign(endpoint2, {
    DEFAULTS: DEFAULTS2,
    defaults: withDefaults.bind(null, DEFAULTS2),
    merge: merge.bind(null, DEFAULTS2),
    parse
  });
}

// pkg/dist-src/index.js
var endpoint = withDefaults(null, DEFAULTS);


;// CONCATENATED MODULE: ./node_modules/content-type/dist/index.js
/*!
 * content-type
 * Copyright(c) 2015 Douglas Christopher Wilson
 * MIT Licensed
 */
const SP = 32; // " "
const HTAB = 9; // "\t"
const SEMI = 59; // ";"
const EQ = 61; // "="
const DQUOTE = 34; // '"'
const BSLASH = 92; // "\\"
const COMMA = 44; // ","
const LOWER_CASE = 1;
const OWS = 2;
const SEMI_FLAG = 4;
const COMMA_FLAG = 8;
const TOKEN_FLAG = 16;
const NON_ASCII = 0xff00;
const CASE_FLAGS = LOWER_CASE | NON_ASCII;
/**
 * Character flags used to normalize HTTP field values while scanning.
 * Out-of-range reads intentionally coerce to zero in bitwise expressions.
 */
const CHAR_MAP = new Uint8Array(0x100);
CHAR_MAP[HTAB] |= OWS;
CHAR_MAP[SP] |= OWS;
CHAR_MAP[SEMI] |= SEMI_FLAG;
CHAR_MAP[COMMA] |= COMMA_FLAG;
for (let code = 0x80 /* non-ASCII */; code <= 0xff; code++) {
    CHAR_MAP[code] |= LOWER_CASE;
}
for (const char of "!#$%&'*+-.^_`|~") {
    CHAR_MAP[char.charCodeAt(0)] |= TOKEN_FLAG;
}
for (let code = 0x30 /* 0 */; code <= 0x39 /* 9 */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
for (let code = 0x41 /* A */; code <= 0x5a /* Z */; code++) {
    CHAR_MAP[code] |= LOWER_CASE | TOKEN_FLAG;
}
for (let code = 0x61 /* a */; code <= 0x7a /* z */; code++) {
    CHAR_MAP[code] |= TOKEN_FLAG;
}
/**
 * Null object perf optimization. Faster than `Object.create(null)` and `{ __proto__: null }`.
 */
const NullObject = /* @__PURE__ */ (() => {
    const C = function () { };
    C.prototype = Object.create(null);
    return C;
})();
/**
 * Validate a type string against RFC 9110.
 */
function isTypeValid(type, start = 0, end = type.length) {
    let hasSlash = false;
    for (let index = start; index < end; index++) {
        const code = type.charCodeAt(index);
        if (code === 47 /* / */) {
            if (hasSlash || index === start || index >= end - 1)
                return false;
            hasSlash = true;
        }
        else if (!isTokenCode(code)) {
            return false;
        }
    }
    return hasSlash;
}
/**
 * Validate a token against RFC 9110.
 */
function isTokenValid(token, start = 0, end = token.length) {
    if (start >= end)
        return false;
    for (let index = start; index < end; index++) {
        if (!isTokenCode(token.charCodeAt(index)))
            return false;
    }
    return true;
}
/**
 * Check whether a character code belongs to the token production in RFC 9110.
 */
function isTokenCode(code) {
    return (CHAR_MAP[code] & TOKEN_FLAG) !== 0;
}
/**
 * Serialize a parameter value.
 */
function parameterValue(str) {
    const len = str.length;
    if (len === 0)
        return '""';
    let index = 0;
    while (index < len && isTokenCode(str.charCodeAt(index)))
        index++;
    if (index === len)
        return str;
    let result = '"';
    let start = 0;
    while (index < len) {
        const code = str.charCodeAt(index);
        if (code !== HTAB && (code < SP || code === 127 || code > 255)) {
            throw new TypeError(`Invalid parameter value: ${str}`);
        }
        if (code === 34 /* " */ || code === 92 /* \\ */) {
            result += `${str.slice(start, index)}\\`;
            start = index;
        }
        index++;
    }
    return `${result}${str.slice(start)}"`;
}
/**
 * Format an object into a `Content-Type` header.
 */
function format(obj) {
    const { type, parameters } = obj;
    if (!type || !isTypeValid(type)) {
        throw new TypeError(`Invalid type: ${type}`);
    }
    let result = type;
    if (parameters) {
        for (const param of Object.keys(parameters)) {
            if (!isTokenValid(param)) {
                throw new TypeError(`Invalid parameter name: ${param}`);
            }
            result += `; ${param}=${parameterValue(parameters[param])}`;
        }
    }
    return result;
}
/**
 * Parse a `Content-Type` header.
 */
function dist_parse(header, options) {
    const stopFlags = SEMI_FLAG | (options?.comma === true ? COMMA_FLAG : 0);
    const len = header.length;
    let valueStart = options?.start ?? 0;
    while ((CHAR_MAP[header.charCodeAt(valueStart)] & OWS) !== 0) {
        valueStart++;
    }
    let index = valueStart;
    let typeFlags = 0;
    let whitespace = -1;
    let stop = options?.parameters === false ? COMMA_FLAG : 0;
    while (index < len) {
        const code = header.charCodeAt(index);
        const flags = CHAR_MAP[code];
        if ((flags & stopFlags) !== 0) {
            stop |= flags & COMMA_FLAG;
            break;
        }
        if ((flags & OWS) !== 0) {
            if (whitespace === -1)
                whitespace = index;
        }
        else {
            whitespace = -1;
        }
        typeFlags |= (code & NON_ASCII) | flags;
        index++;
    }
    const valueEnd = whitespace === -1 ? index : whitespace;
    const value = header.slice(valueStart, valueEnd);
    const type = (typeFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
    if (index === len || stop !== 0) {
        return { type, index, parameters: new NullObject() };
    }
    return parseParameters(header, type, index, len, stopFlags);
}
/**
 * Parses the parameters of a `Content-Type` header starting at the given index.
 */
function parseParameters(header, type, index, len, stopFlags) {
    const parameters = new NullObject();
    parameter: while (index < len) {
        index++; // Skip over ;
        while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
            index++;
        }
        const keyStart = index;
        let keyFlags = 0;
        let keyWhitespace = -1;
        while (index < len) {
            const code = header.charCodeAt(index);
            const flags = CHAR_MAP[code];
            if ((flags & stopFlags) !== 0) {
                if ((flags & COMMA_FLAG) !== 0)
                    break parameter;
                continue parameter;
            }
            if (code === EQ) {
                const keyEnd = keyWhitespace === -1 ? index : keyWhitespace;
                const value = header.slice(keyStart, keyEnd);
                const key = (keyFlags & CASE_FLAGS) === 0 ? value : value.toLowerCase();
                index++;
                while ((CHAR_MAP[header.charCodeAt(index)] & OWS) !== 0) {
                    index++;
                }
                if (index < len && header.charCodeAt(index) === DQUOTE) {
                    const quotedStart = ++index;
                    let escaped = false;
                    while (index < len) {
                        const code = header.charCodeAt(index);
                        if (code === DQUOTE) {
                            if (parameters[key] === undefined) {
                                parameters[key] = escaped
                                    ? unescapeQuotedPairs(header, quotedStart, index)
                                    : header.slice(quotedStart, index);
                            }
                            index++;
                            let stop = 0;
                            // Discard characters between quote and delimiter.
                            while (index < len) {
                                const code = header.charCodeAt(index);
                                const flags = CHAR_MAP[code];
                                if ((flags & stopFlags) !== 0) {
                                    stop = flags & COMMA_FLAG;
                                    break;
                                }
                                index++;
                            }
                            if (stop !== 0)
                                break parameter;
                            continue parameter;
                        }
                        if (code === BSLASH && index + 1 < len) {
                            escaped = true;
                            index += 2;
                            continue;
                        }
                        index++;
                    }
                    continue parameter;
                }
                const valueStart = index;
                let stop = 0;
                let valueWhitespace = -1;
                while (index < len) {
                    const code = header.charCodeAt(index);
                    const flags = CHAR_MAP[code];
                    if ((flags & stopFlags) !== 0) {
                        stop = flags & COMMA_FLAG;
                        break;
                    }
                    if ((flags & OWS) !== 0) {
                        if (valueWhitespace === -1)
                            valueWhitespace = index;
                    }
                    else {
                        valueWhitespace = -1;
                    }
                    index++;
                }
                if (parameters[key] === undefined) {
                    const valueEnd = valueWhitespace === -1 ? index : valueWhitespace;
                    parameters[key] = header.slice(valueStart, valueEnd);
                }
                if (stop !== 0)
                    break parameter;
                continue parameter;
            }
            if ((flags & OWS) !== 0) {
                if (keyWhitespace === -1)
                    keyWhitespace = index;
            }
            else {
                keyWhitespace = -1;
            }
            keyFlags |= (code & NON_ASCII) | flags;
            index++;
        }
    }
    return { type, index, parameters };
}
/**
 * Remove backslashes from quoted pairs in a known-terminated quoted string body.
 */
function unescapeQuotedPairs(str, start, end) {
    let result = "";
    for (let index = start; index < end; index++) {
        if (str.charCodeAt(index) === BSLASH) {
            result += str.slice(start, index);
            start = ++index;
        }
    }
    return result + str.slice(start, end);
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/json-with-bigint/json-with-bigint.js
const intRegex = /^-?\d+$/;
const noiseValue = /^-?\d+n+$/; // Noise - strings that match the custom format before being converted to it
const originalStringify = JSON.stringify;
const originalParse = JSON.parse;
const customFormat = /^-?\d+n$/;

const bigIntsStringify = /([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g;
const noiseStringify = /([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;

/**
 * @typedef {(this: any, key: string | number | undefined, value: any) => any} Replacer
 * @typedef {(key: string | number | undefined, value: any, context?: { source: string }) => any} Reviver
 */

/**
 * Checks if a value is unstringifiable according to native JSON.stringify rules.
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is undefined, a function, or a symbol.
 */
const isUnstringifiable = (val) =>
  val === undefined || typeof val === "function" || typeof val === "symbol";

/**
 * Checks if a value is a native JSON.rawJSON object (Node.js 22+).
 *
 * @param {any} val The value to check.
 * @returns {boolean} True if the value is a RawJSON instance.
 */
const isRawJSON = (val) =>
  val !== null &&
  typeof val === "object" &&
  val.constructor &&
  val.constructor.name === "RawJSON";

/**
 * Iteratively converts a JS value to a JSON string.
 * Used as a fallback when the native JSON.stringify hits the Maximum Call Stack size.
 * Fully compliant with JSON formatting (space), replacers, and toJSON behaviors.
 *
 * @param {any} rootValue The value to stringify.
 * @param {Replacer | Array<string | number> | null} [replacer] User's custom replacer function.
 * @param {string | number} [spaceParam] Indentation for pretty-printing.
 * @returns {string | undefined} The generated JSON string.
 */
const stringifyIteratively = (rootValue, replacer, spaceParam) => {
  let space = "";

  if (typeof spaceParam === "number") {
    space = " ".repeat(Math.min(10, Math.max(0, Math.floor(spaceParam))));
  } else if (typeof spaceParam === "string") {
    space = spaceParam.slice(0, 10);
  }

  const isFunctionReplacer = typeof replacer === "function";
  const propertyList = Array.isArray(replacer)
    ? new Set(replacer.map(String))
    : null;

  /**
   * Prepares a value for stringification by resolving toJSON, handling BigInts,
   * applying custom replacers, and unwrapping primitive objects.
   *
   * @param {object|Array} parent The parent object or array holding the value.
   * @param {string} key The key associated with the value.
   * @param {any} val The raw value to process.
   * @returns {any} The processed value ready for stringification.
   */
  const prepareVal = (parent, key, val) => {
    const isObject = val !== null && typeof val === "object";
    const hasToJSON = isObject && typeof val.toJSON === "function";

    if (hasToJSON) {
      val = val.toJSON(key);
    }

    const isNoise = typeof val === "string" && noiseValue.test(val);

    if (isNoise) return val + "n";

    const isBigInt = typeof val === "bigint";

    if (isBigInt) {
      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return JSON.rawJSON(val.toString());

      return val.toString() + "n";
    }

    if (isFunctionReplacer) {
      val = replacer.call(parent, key, val);
    }

    const isPostReplacerObject = val !== null && typeof val === "object";

    if (isPostReplacerObject) {
      const isPrimitiveWrapper =
        val instanceof Number ||
        val instanceof String ||
        val instanceof Boolean;

      if (isPrimitiveWrapper) {
        val = val.valueOf();
      }
    }

    return val;
  };

  const rootProcessed = prepareVal({ "": rootValue }, "", rootValue);

  if (isUnstringifiable(rootProcessed)) {
    return undefined;
  }

  const isRootPrimitive =
    rootProcessed === null || typeof rootProcessed !== "object";
  const isRootNativeRawJSON = isRawJSON(rootProcessed);

  if (isRootPrimitive || isRootNativeRawJSON) {
    return originalStringify(rootProcessed);
  }

  const chunks = [];
  let level = 0;

  const stack = [
    {
      parent: { "": rootProcessed },
      key: "",
      val: rootProcessed,
      isArray: Array.isArray(rootProcessed),
      keys: Array.isArray(rootProcessed) ? null : Object.keys(rootProcessed),
      index: 0,
      first: true,
    },
  ];

  const visited = new WeakSet([rootProcessed]);

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (node.index === 0) {
      chunks.push(node.isArray ? "[" : "{");
      level++;
    }

    let isDone = false;

    if (node.isArray) {
      if (node.index < node.val.length) {
        if (!node.first) chunks.push(",");

        if (space) chunks.push("\n" + space.repeat(level));

        const childRaw = node.val[node.index];
        const childVal = prepareVal(node.val, String(node.index), childRaw);

        if (isUnstringifiable(childVal)) {
          chunks.push("null");
          node.first = false;
          node.index++;
        } else {
          const isComplexObject =
            childVal !== null && typeof childVal === "object";
          const isNativeRaw = isRawJSON(childVal);

          if (isComplexObject && !isNativeRaw) {
            if (visited.has(childVal)) {
              throw new TypeError("Converting circular structure to JSON");
            }

            visited.add(childVal);

            stack.push({
              parent: node.val,
              key: String(node.index),
              val: childVal,
              isArray: Array.isArray(childVal),
              keys: Array.isArray(childVal) ? null : Object.keys(childVal),
              index: 0,
              first: true,
            });

            node.first = false;
            node.index++;
          } else {
            chunks.push(originalStringify(childVal));
            node.first = false;
            node.index++;
          }
        }
      } else {
        isDone = true;
      }
    } else {
      while (node.index < node.keys.length) {
        const k = node.keys[node.index++];

        const isFilteredOutByArray = propertyList && !propertyList.has(k);

        if (isFilteredOutByArray) continue;

        const childRaw = node.val[k];
        const childVal = prepareVal(node.val, k, childRaw);

        if (isUnstringifiable(childVal)) continue;

        if (!node.first) chunks.push(",");

        if (space) {
          chunks.push("\n" + space.repeat(level) + originalStringify(k) + ": ");
        } else {
          chunks.push(originalStringify(k) + ":");
        }

        const isComplexObject =
          childVal !== null && typeof childVal === "object";
        const isNativeRaw = isRawJSON(childVal);

        if (isComplexObject && !isNativeRaw) {
          if (visited.has(childVal)) {
            throw new TypeError("Converting circular structure to JSON");
          }

          visited.add(childVal);

          stack.push({
            parent: node.val,
            key: k,
            val: childVal,
            isArray: Array.isArray(childVal),
            keys: Array.isArray(childVal) ? null : Object.keys(childVal),
            index: 0,
            first: true,
          });

          node.first = false;

          break; // Stop current loop level to process the newly pushed stack node
        } else {
          chunks.push(originalStringify(childVal));
          node.first = false;
        }
      }

      const isNodeFullyProcessed =
        node.index >= node.keys.length && stack[stack.length - 1] === node;

      if (isNodeFullyProcessed) {
        isDone = true;
      }
    }

    if (isDone) {
      level--;

      if (!node.first && space) chunks.push("\n" + space.repeat(level));

      chunks.push(node.isArray ? "]" : "}");
      visited.delete(node.val);
      stack.pop();
    }
  }

  return chunks.join("");
};

/**
 * Converts a JavaScript value to a JSON string.
 *
 * Supports serialization of BigInt values using two strategies:
 * 1. Custom format "123n" → "123" (universal fallback)
 * 2. Native JSON.rawJSON() (Node.js 22+, fastest) when available
 *
 * All other values are serialized exactly like native JSON.stringify().
 *
 * @param {*} value The value to convert to a JSON string.
 * @param {Replacer | Array<string | number> | null} [replacer]
 * A function that alters the behavior of the stringification process,
 * or an array of strings/numbers to indicate properties to exclude.
 * @param {string | number} [space]
 * A string or number to specify indentation or pretty-printing.
 * @returns {string} The JSON string representation.
 */
const JSONStringify = (value, replacer, space) => {
  try {
    const supportsRawJSON = "rawJSON" in JSON;

    if (supportsRawJSON) {
      return originalStringify(
        value,
        (key, val) => {
          if (typeof val === "bigint") return JSON.rawJSON(val.toString());

          const hasFunctionReplacer = typeof replacer === "function";

          if (hasFunctionReplacer) return replacer(key, val);

          const isKeyInArrayReplacer =
            Array.isArray(replacer) && replacer.includes(key);

          if (isKeyInArrayReplacer) return val;

          return val;
        },
        space,
      );
    }

    if (!value) return originalStringify(value, replacer, space);

    const convertedToCustomJSON = originalStringify(
      value,
      (key, val) => {
        const isNoise = typeof val === "string" && noiseValue.test(val);

        if (isNoise) return val.toString() + "n"; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

        if (typeof val === "bigint") return val.toString() + "n";

        const hasFunctionReplacer = typeof replacer === "function";

        if (hasFunctionReplacer) return replacer(key, val);

        const isKeyInArrayReplacer =
          Array.isArray(replacer) && replacer.includes(key);

        if (isKeyInArrayReplacer) return val;

        return val;
      },
      space,
    );

    const processedJSON = convertedToCustomJSON.replace(
      bigIntsStringify,
      "$1$2$3",
    ); // Delete one "n" off the end of every BigInt value

    const denoisedJSON = processedJSON.replace(noiseStringify, "$1$2$3"); // Remove one "n" off the end of every noisy string

    return denoisedJSON;
  } catch (error) {
    if (error instanceof RangeError) {
      const convertedJSON = stringifyIteratively(value, replacer, space);

      if (convertedJSON === undefined) return undefined;

      const supportsRawJSON = "rawJSON" in JSON;

      if (supportsRawJSON) return convertedJSON;

      const processedJSON = convertedJSON.replace(bigIntsStringify, "$1$2$3");

      return processedJSON.replace(noiseStringify, "$1$2$3");
    }

    throw error;
  }
};

const featureCache = new Map();

/**
 * Detects if the current JSON.parse implementation supports the context.source feature.
 *
 * Uses toString() fingerprinting to cache results and automatically detect runtime
 * replacements of JSON.parse (polyfills, mocks, etc.).
 *
 * @returns {boolean} true if context.source is supported, false otherwise.
 */
const isContextSourceSupported = () => {
  const parseFingerprint = JSON.parse.toString();

  if (featureCache.has(parseFingerprint)) {
    return featureCache.get(parseFingerprint);
  }

  try {
    const result = JSON.parse(
      "1",
      (_, __, context) => !!context?.source && context.source === "1",
    );
    featureCache.set(parseFingerprint, result);

    return result;
  } catch {
    featureCache.set(parseFingerprint, false);

    return false;
  }
};

/**
 * Reviver function that converts custom-format BigInt strings back to BigInt values.
 * Also handles "noise" strings that accidentally match the BigInt format.
 *
 * @param {string | number | undefined} key The object key.
 * @param {*} value The value being parsed.
 * @param {object} [context] Parse context (if supported by JSON.parse).
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The transformed value.
 */
const convertMarkedBigIntsReviver = (key, value, context, userReviver) => {
  const isCustomFormatBigInt =
    typeof value === "string" && customFormat.test(value);

  if (isCustomFormatBigInt) return BigInt(value.slice(0, -1));

  const isNoiseValue = typeof value === "string" && noiseValue.test(value);
  if (isNoiseValue) return value.slice(0, -1);

  const hasUserReviver = typeof userReviver === "function";

  if (!hasUserReviver) return value;

  return userReviver(key, value, context);
};

/**
 * Fast JSON.parse implementation (~2x faster than classic fallback).
 * Uses JSON.parse's context.source feature to detect integers and convert
 * large numbers directly to BigInt without string manipulation.
 *
 * Does not support legacy custom format from v1 of this library.
 *
 * @param {string} text JSON string to parse.
 * @param {Reviver} [reviver] Transform function to apply to each value.
 * @returns {any} Parsed JavaScript value.
 */
const JSONParseV2 = (text, reviver) => {
  return JSON.parse(text, (key, value, context) => {
    const isNumber = typeof value === "number";
    const isOutOfBounds =
      value > Number.MAX_SAFE_INTEGER || value < Number.MIN_SAFE_INTEGER;
    const isBigNumber = isNumber && isOutOfBounds;
    const isInt = context && intRegex.test(context.source);
    const isBigInt = isBigNumber && isInt;

    if (isBigInt) return BigInt(context.source);

    const hasCustomReviver = typeof reviver === "function";

    if (!hasCustomReviver) return value;

    return reviver(key, value, context);
  });
};

const MAX_INT = Number.MAX_SAFE_INTEGER.toString();
const MAX_DIGITS = MAX_INT.length;
const stringsOrLargeNumbers =
  /"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;
const noiseValueWithQuotes = /^"-?\d+n+"$/; // Noise - strings that match the custom format before being converted to it

/**
 * Iteratively traverses the parsed object bottom-up (post-order),
 * emulating the native JSON.parse reviver behavior.
 * This avoids Call Stack overflows (RangeError) on deeply nested structures.
 *
 * @param {any} parsed The natively parsed JSON object.
 * @param {Reviver} [userReviver] User's custom reviver function.
 * @returns {any} The fully processed object.
 */
const applyReviverIteratively = (parsed, userReviver) => {
  const rootHolder = { "": parsed };
  const stack = [{ parent: rootHolder, key: "", visited: false }];

  while (stack.length > 0) {
    const node = stack[stack.length - 1];

    if (!node.visited) {
      node.visited = true;

      const value = node.parent[node.key];
      const isComplexObject = value !== null && typeof value === "object";

      if (isComplexObject) {
        const keys = Object.keys(value);

        for (let i = keys.length - 1; i >= 0; i--) {
          stack.push({ parent: value, key: keys[i], visited: false });
        }
      }
    } else {
      const { parent, key } = node;
      let value = parent[key];

      if (typeof value === "string") {
        const isCustomFormatBigInt = customFormat.test(value);

        if (isCustomFormatBigInt) {
          value = BigInt(value.slice(0, -1));
        } else {
          const isNoise = noiseValue.test(value);

          if (isNoise) value = value.slice(0, -1);
        }
      }

      const hasUserReviver = typeof userReviver === "function";

      if (hasUserReviver) {
        value = userReviver.call(parent, key, value);
      }

      const isDeleted = value === undefined;

      if (isDeleted) {
        delete parent[key];
      } else {
        parent[key] = value;
      }

      stack.pop();
    }
  }

  return rootHolder[""];
};

/**
 * Pre-processes the JSON string to mark large numbers with an 'n' suffix.
 *
 * @param {string} text The raw JSON string.
 * @returns {string} The serialized string with marked BigInts.
 */
const serializeBigInts = (text) => {
  return text.replace(
    stringsOrLargeNumbers,
    (match, digits, fractional, exponential) => {
      const isString = match[0] === '"';
      const isNoise = isString && noiseValueWithQuotes.test(match);

      if (isNoise) return match.substring(0, match.length - 1) + 'n"'; // Mark noise values with additional "n" to offset the deletion of one "n" during the processing

      const hasFractionalOrExponential = fractional || exponential;

      // With a fixed number of digits, we can correctly use lexicographical comparison to do a numeric comparison
      const isLessThanMaxSafeInt =
        digits &&
        (digits.length < MAX_DIGITS ||
          (digits.length === MAX_DIGITS && digits <= MAX_INT));

      const isStandardValue =
        isString || hasFractionalOrExponential || isLessThanMaxSafeInt;

      if (isStandardValue) return match;

      return '"' + match + 'n"';
    },
  );
};

/**
 * Converts a JSON string into a JavaScript value.
 *
 * Supports parsing of large integers using two strategies:
 * 1. Classic fallback: Marks large numbers with "123n" format, then converts to BigInt
 * 2. Fast path (JSONParseV2): Uses context.source feature (~2x faster) when available
 *
 * All other JSON values are parsed exactly like native JSON.parse().
 *
 * @param {string} text A valid JSON string.
 * @param {Reviver} [reviver]
 * A function that transforms the results. This function is called for each member
 * of the object. If a member contains nested objects, the nested objects are
 * transformed before the parent object is.
 * @returns {any} The parsed JavaScript value.
 * @throws {SyntaxError} If text is not valid JSON.
 */
const JSONParse = (text, reviver) => {
  if (!text) return originalParse(text, reviver);

  try {
    if (isContextSourceSupported()) return JSONParseV2(text, reviver); // Shortcut to a faster (2x) and simpler version

    // Find and mark big numbers with "n"
    const serializedData = serializeBigInts(text);

    return originalParse(serializedData, (key, value, context) =>
      convertMarkedBigIntsReviver(key, value, context, reviver),
    );
  } catch (error) {
    if (error instanceof RangeError) {
      const serializedData = serializeBigInts(text);
      const parsed = originalParse(serializedData);

      return applyReviverIteratively(parsed, reviver);
    }

    throw error;
  }
};



;// CONCATENATED MODULE: ./node_modules/@octokit/request-error/dist-src/index.js
class RequestError extends Error {
  name;
  /**
   * http status code
   */
  status;
  /**
   * Request options that lead to the error.
   */
  request;
  /**
   * Response object if a response was received
   */
  response;
  constructor(message, statusCode, options) {
    super(message, { cause: options.cause });
    this.name = "HttpError";
    this.status = Number.parseInt(statusCode);
    if (Number.isNaN(this.status)) {
      this.status = 0;
    }
    /* v8 ignore else -- @preserve -- Bug with vitest coverage where it sees an else branch that doesn't exist */
    if ("response" in options) {
      this.response = options.response;
    }
    const requestCopy = Object.assign({}, options.request);
    if (options.request.headers.authorization) {
      requestCopy.headers = Object.assign({}, options.request.headers, {
        authorization: options.request.headers.authorization.replace(
          /(?<! ) .*$/,
          " [REDACTED]"
        )
      });
    }
    requestCopy.url = requestCopy.url.replace(/\bclient_secret=\w+/g, "client_secret=[REDACTED]").replace(/\baccess_token=\w+/g, "access_token=[REDACTED]");
    this.request = requestCopy;
  }
}


;// CONCATENATED MODULE: ./node_modules/@octokit/request/dist-bundle/index.js
// pkg/dist-src/index.js


// pkg/dist-src/defaults.js


// pkg/dist-src/version.js
var dist_bundle_VERSION = "10.0.16";

// pkg/dist-src/defaults.js
var defaults_default = {
  headers: {
    "user-agent": `octokit-request.js/${dist_bundle_VERSION} ${getUserAgent()}`
  }
};

// pkg/dist-src/fetch-wrapper.js



// pkg/dist-src/is-plain-object.js
function dist_bundle_isPlainObject(value) {
  if (typeof value !== "object" || value === null) return false;
  if (Object.prototype.toString.call(value) !== "[object Object]") return false;
  const proto = Object.getPrototypeOf(value);
  if (proto === null) return true;
  const Ctor = Object.prototype.hasOwnProperty.call(proto, "constructor") && proto.constructor;
  return typeof Ctor === "function" && Ctor instanceof Ctor && Function.prototype.call(Ctor) === Function.prototype.call(value);
}

// pkg/dist-src/fetch-wrapper.js

var noop = () => "";
async function fetchWrapper(requestOptions) {
  const fetch = requestOptions.request?.fetch || globalThis.fetch;
  if (!fetch) {
    throw new Error(
      "fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing"
    );
  }
  const log = requestOptions.request?.log || console;
  const parseSuccessResponseBody = requestOptions.request?.parseSuccessResponseBody !== false;
  const body = dist_bundle_isPlainObject(requestOptions.body) || Array.isArray(requestOptions.body) ? JSONStringify(requestOptions.body) : requestOptions.body;
  const requestHeaders = Object.fromEntries(
    Object.entries(requestOptions.headers).map(([name, value]) => [
      name,
      String(value)
    ])
  );
  let fetchResponse;
  try {
    fetchResponse = await fetch(requestOptions.url, {
      method: requestOptions.method,
      body,
      redirect: requestOptions.request?.redirect,
      headers: requestHeaders,
      signal: requestOptions.request?.signal,
      // duplex must be set if request.body is ReadableStream or Async Iterables.
      // See https://fetch.spec.whatwg.org/#dom-requestinit-duplex.
      ...requestOptions.body && { duplex: "half" }
    });
  } catch (error) {
    let message = "Unknown Error";
    if (error instanceof Error) {
      if (error.name === "AbortError") {
        error.status = 500;
        throw error;
      }
      message = error.message;
      if (error.name === "TypeError" && "cause" in error) {
        if (error.cause instanceof Error) {
          message = error.cause.message;
        } else if (typeof error.cause === "string") {
          message = error.cause;
        }
      }
    }
    const requestError = new RequestError(message, 500, {
      request: requestOptions
    });
    requestError.cause = error;
    throw requestError;
  }
  const status = fetchResponse.status;
  const url = fetchResponse.url;
  const responseHeaders = {};
  for (const [key, value] of fetchResponse.headers) {
    responseHeaders[key] = value;
  }
  const octokitResponse = {
    url,
    status,
    headers: responseHeaders,
    data: ""
  };
  if ("deprecation" in responseHeaders) {
    const matches = responseHeaders.link && responseHeaders.link.match(/<([^<>]+)>; rel="deprecation"/);
    const deprecationLink = matches && matches.pop();
    log.warn(
      `[@octokit/request] "${requestOptions.method} ${requestOptions.url}" is deprecated. It is scheduled to be removed on ${responseHeaders.sunset}${deprecationLink ? `. See ${deprecationLink}` : ""}`
    );
  }
  if (status === 204 || status === 205) {
    return octokitResponse;
  }
  if (requestOptions.method === "HEAD") {
    if (status < 400) {
      return octokitResponse;
    }
    throw new RequestError(fetchResponse.statusText, status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status === 304) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError("Not modified", status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  if (status >= 400) {
    octokitResponse.data = await getResponseData(fetchResponse);
    throw new RequestError(toErrorMessage(octokitResponse.data), status, {
      response: octokitResponse,
      request: requestOptions
    });
  }
  octokitResponse.data = parseSuccessResponseBody ? await getResponseData(fetchResponse) : fetchResponse.body;
  return octokitResponse;
}
async function getResponseData(response) {
  const contentType = response.headers.get("content-type");
  if (!contentType) {
    return response.text().catch(noop);
  }
  const mimetype = dist_parse(contentType);
  if (isJSONResponse(mimetype)) {
    let text = "";
    try {
      text = await response.text();
      return JSONParse(text);
    } catch (err) {
      return text;
    }
  } else if (mimetype.type.startsWith("text/") || // `application/octet-stream` is the canonical "arbitrary binary" type
  // (RFC 2046) and must never be decoded as text, even when the response
  // carries a (misleading) `charset=utf-8` parameter — see #751.
  mimetype.parameters.charset?.toLowerCase() === "utf-8" && mimetype.type !== "application/octet-stream") {
    return response.text().catch(noop);
  } else {
    return response.arrayBuffer().catch(
      /* v8 ignore next -- @preserve */
      () => new ArrayBuffer(0)
    );
  }
}
function isJSONResponse(mimetype) {
  return mimetype.type === "application/json" || mimetype.type === "application/scim+json";
}
function toErrorMessage(data) {
  if (typeof data === "string") {
    return data;
  }
  if (data instanceof ArrayBuffer) {
    return "Unknown error";
  }
  if (typeof data === "object" && data !== null && "message" in data) {
    const objectData = data;
    const suffix = "documentation_url" in objectData ? ` - ${objectData.documentation_url}` : "";
    return Array.isArray(objectData.errors) ? `${objectData.message}: ${objectData.errors.map((v) => JSON.stringify(v)).join(", ")}${suffix}` : `${objectData.message}${suffix}`;
  }
  return `Unknown error: ${JSON.stringify(data)}`;
}

// pkg/dist-src/with-defaults.js
function dist_bundle_withDefaults(oldEndpoint, newDefaults) {
  const endpoint2 = oldEndpoint.defaults(newDefaults);
  const newApi = function(route, parameters) {
    const endpointOptions = endpoint2.merge(route, parameters);
    if (!endpointOptions.request || !endpointOptions.request.hook) {
      return fetchWrapper(endpoint2.parse(endpointOptions));
    }
    const request2 = (route2, parameters2) => {
      return fetchWrapper(
        endpoint2.parse(endpoint2.merge(route2, parameters2))
      );
    };
    Object.assign(request2, {
      endpoint: endpoint2,
      defaults: dist_bundle_withDefaults.bind(null, endpoint2)
    });
    return endpointOptions.request.hook(request2, endpointOptions);
  };
  return Object.assign(newApi, {
    endpoint: endpoint2,
    defaults: dist_bundle_withDefaults.bind(null, endpoint2)
  });
}

// pkg/dist-src/index.js
var request = dist_bundle_withDefaults(endpoint, defaults_default);

/* v8 ignore next -- @preserve */
/* v8 ignore else -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/graphql/dist-bundle/index.js
// pkg/dist-src/index.js



// pkg/dist-src/version.js
var graphql_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/with-defaults.js


// pkg/dist-src/graphql.js


// pkg/dist-src/error.js
function _buildMessageForResponseErrors(data) {
  return `Request failed due to following response errors:
` + data.errors.map((e) => ` - ${e.message}`).join("\n");
}
var GraphqlResponseError = class extends Error {
  constructor(request2, headers, response) {
    super(_buildMessageForResponseErrors(response));
    this.request = request2;
    this.headers = headers;
    this.response = response;
    this.errors = response.errors;
    this.data = response.data;
    if (Error.captureStackTrace) {
      Error.captureStackTrace(this, this.constructor);
    }
  }
  request;
  headers;
  response;
  name = "GraphqlResponseError";
  errors;
  data;
};

// pkg/dist-src/graphql.js
var NON_VARIABLE_OPTIONS = [
  "method",
  "baseUrl",
  "url",
  "headers",
  "request",
  "query",
  "mediaType",
  "operationName"
];
var FORBIDDEN_VARIABLE_OPTIONS = ["query", "method", "url"];
var GHES_V3_SUFFIX_REGEX = /\/api\/v3\/?$/;
function graphql(request2, query, options) {
  if (options) {
    if (typeof query === "string" && "query" in options) {
      return Promise.reject(
        new Error(`[@octokit/graphql] "query" cannot be used as variable name`)
      );
    }
    for (const key in options) {
      if (!FORBIDDEN_VARIABLE_OPTIONS.includes(key)) continue;
      return Promise.reject(
        new Error(
          `[@octokit/graphql] "${key}" cannot be used as variable name`
        )
      );
    }
  }
  const parsedOptions = typeof query === "string" ? Object.assign({ query }, options) : query;
  const requestOptions = Object.keys(
    parsedOptions
  ).reduce((result, key) => {
    if (NON_VARIABLE_OPTIONS.includes(key)) {
      result[key] = parsedOptions[key];
      return result;
    }
    if (!result.variables) {
      result.variables = {};
    }
    result.variables[key] = parsedOptions[key];
    return result;
  }, {});
  const baseUrl = parsedOptions.baseUrl || request2.endpoint.DEFAULTS.baseUrl;
  if (GHES_V3_SUFFIX_REGEX.test(baseUrl)) {
    requestOptions.url = baseUrl.replace(GHES_V3_SUFFIX_REGEX, "/api/graphql");
  }
  return request2(requestOptions).then((response) => {
    if (response.data.errors) {
      const headers = {};
      for (const key of Object.keys(response.headers)) {
        headers[key] = response.headers[key];
      }
      throw new GraphqlResponseError(
        requestOptions,
        headers,
        response.data
      );
    }
    return response.data.data;
  });
}

// pkg/dist-src/with-defaults.js
function graphql_dist_bundle_withDefaults(request2, newDefaults) {
  const newRequest = request2.defaults(newDefaults);
  const newApi = (query, options) => {
    return graphql(newRequest, query, options);
  };
  return Object.assign(newApi, {
    defaults: graphql_dist_bundle_withDefaults.bind(null, newRequest),
    endpoint: newRequest.endpoint
  });
}

// pkg/dist-src/index.js
var graphql2 = graphql_dist_bundle_withDefaults(request, {
  headers: {
    "user-agent": `octokit-graphql.js/${graphql_dist_bundle_VERSION} ${getUserAgent()}`
  },
  method: "POST",
  url: "/graphql"
});
function withCustomRequest(customRequest) {
  return graphql_dist_bundle_withDefaults(customRequest, {
    method: "POST",
    url: "/graphql"
  });
}

/* v8 ignore if -- @preserve */

;// CONCATENATED MODULE: ./node_modules/@octokit/auth-token/dist-bundle/index.js
// pkg/dist-src/is-jwt.js
var b64url = "(?:[a-zA-Z0-9_-]+)";
var sep = "\\.";
var jwtRE = new RegExp(`^${b64url}${sep}${b64url}${sep}${b64url}$`);
var isJWT = jwtRE.test.bind(jwtRE);

// pkg/dist-src/auth.js
async function auth(token) {
  const isApp = isJWT(token);
  const isInstallation = token.startsWith("v1.") || token.startsWith("ghs_");
  const isUserToServer = token.startsWith("ghu_");
  const tokenType = isApp ? "app" : isInstallation ? "installation" : isUserToServer ? "user-to-server" : "oauth";
  return {
    type: "token",
    token,
    tokenType
  };
}

// pkg/dist-src/with-authorization-prefix.js
function withAuthorizationPrefix(token) {
  if (token.split(/\./).length === 3) {
    return `bearer ${token}`;
  }
  return `token ${token}`;
}

// pkg/dist-src/hook.js
async function hook(token, request, route, parameters) {
  const endpoint = request.endpoint.merge(
    route,
    parameters
  );
  endpoint.headers.authorization = withAuthorizationPrefix(token);
  return request(endpoint);
}

// pkg/dist-src/index.js
var createTokenAuth = function createTokenAuth2(token) {
  if (!token) {
    throw new Error("[@octokit/auth-token] No token passed to createTokenAuth");
  }
  if (typeof token !== "string") {
    throw new Error(
      "[@octokit/auth-token] Token passed to createTokenAuth is not a string"
    );
  }
  token = token.replace(/^(token|bearer) +/i, "");
  return Object.assign(auth.bind(null, token), {
    hook: hook.bind(null, token)
  });
};


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/version.js
const version_VERSION = "7.0.8";


;// CONCATENATED MODULE: ./node_modules/@octokit/core/dist-src/index.js






const dist_src_noop = () => {
};
const consoleWarn = console.warn.bind(console);
const consoleError = console.error.bind(console);
function createLogger(logger = {}) {
  if (typeof logger.debug !== "function") {
    logger.debug = dist_src_noop;
  }
  if (typeof logger.info !== "function") {
    logger.info = dist_src_noop;
  }
  if (typeof logger.warn !== "function") {
    logger.warn = consoleWarn;
  }
  if (typeof logger.error !== "function") {
    logger.error = consoleError;
  }
  return logger;
}
const userAgentTrail = `octokit-core.js/${version_VERSION} ${getUserAgent()}`;
class Octokit {
  static VERSION = version_VERSION;
  static defaults(defaults) {
    const OctokitWithDefaults = class extends this {
      constructor(...args) {
        const options = args[0] || {};
        if (typeof defaults === "function") {
          super(defaults(options));
          return;
        }
        super(
          Object.assign(
            {},
            defaults,
            options,
            options.userAgent && defaults.userAgent ? {
              userAgent: `${options.userAgent} ${defaults.userAgent}`
            } : null
          )
        );
      }
    };
    return OctokitWithDefaults;
  }
  static plugins = [];
  /**
   * Attach a plugin (or many) to your Octokit instance.
   *
   * @example
   * const API = Octokit.plugin(plugin1, plugin2, plugin3, ...)
   */
  static plugin(...newPlugins) {
    const currentPlugins = this.plugins;
    const NewOctokit = class extends this {
      static plugins = currentPlugins.concat(
        newPlugins.filter((plugin) => !currentPlugins.includes(plugin))
      );
    };
    return NewOctokit;
  }
  constructor(options = {}) {
    const hook = new before_after_hook.Collection();
    const requestDefaults = {
      baseUrl: request.endpoint.DEFAULTS.baseUrl,
      headers: {},
      request: Object.assign({}, options.request, {
        // @ts-ignore internal usage only, no need to type
        hook: hook.bind(null, "request")
      }),
      mediaType: {
        previews: [],
        format: ""
      }
    };
    requestDefaults.headers["user-agent"] = options.userAgent ? `${options.userAgent} ${userAgentTrail}` : userAgentTrail;
    if (options.baseUrl) {
      requestDefaults.baseUrl = options.baseUrl;
    }
    if (options.previews) {
      requestDefaults.mediaType.previews = options.previews;
    }
    if (options.timeZone) {
      requestDefaults.headers["time-zone"] = options.timeZone;
    }
    this.request = request.defaults(requestDefaults);
    this.graphql = withCustomRequest(this.request).defaults(requestDefaults);
    this.log = createLogger(options.log);
    this.hook = hook;
    if (!options.authStrategy) {
      if (!options.auth) {
        this.auth = async () => ({
          type: "unauthenticated"
        });
      } else {
        const auth = createTokenAuth(options.auth);
        hook.wrap("request", auth.hook);
        this.auth = auth;
      }
    } else {
      const { authStrategy, ...otherOptions } = options;
      const auth = authStrategy(
        Object.assign(
          {
            request: this.request,
            log: this.log,
            // we pass the current octokit instance as well as its constructor options
            // to allow for authentication strategies that return a new octokit instance
            // that shares the same internal state as the current one. The original
            // requirement for this was the "event-octokit" authentication strategy
            // of https://github.com/probot/octokit-auth-probot.
            octokit: this,
            octokitOptions: otherOptions
          },
          options.auth
        )
      );
      hook.wrap("request", auth.hook);
      this.auth = auth;
    }
    const classConstructor = this.constructor;
    for (let i = 0; i < classConstructor.plugins.length; ++i) {
      Object.assign(this, classConstructor.plugins[i](this, options));
    }
  }
  // assigned during constructor
  request;
  graphql;
  log;
  hook;
  // TODO: type `octokit.auth` based on passed options.authStrategy
  auth;
}


;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/version.js
const dist_src_version_VERSION = "17.0.0";

//# sourceMappingURL=version.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js
const Endpoints = {
  actions: {
    addCustomLabelsToSelfHostedRunnerForOrg: [
      "POST /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    addCustomLabelsToSelfHostedRunnerForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    addRepoAccessToSelfHostedRunnerGroupInOrg: [
      "PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    approveWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"
    ],
    cancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"
    ],
    createEnvironmentVariable: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    createHostedRunnerForOrg: ["POST /orgs/{org}/actions/hosted-runners"],
    createOrUpdateEnvironmentSecret: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    createOrUpdateOrgSecret: ["PUT /orgs/{org}/actions/secrets/{secret_name}"],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    createOrgVariable: ["POST /orgs/{org}/actions/variables"],
    createRegistrationTokenForOrg: [
      "POST /orgs/{org}/actions/runners/registration-token"
    ],
    createRegistrationTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/registration-token"
    ],
    createRemoveTokenForOrg: ["POST /orgs/{org}/actions/runners/remove-token"],
    createRemoveTokenForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/remove-token"
    ],
    createRepoVariable: ["POST /repos/{owner}/{repo}/actions/variables"],
    createWorkflowDispatch: [
      "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"
    ],
    deleteActionsCacheById: [
      "DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"
    ],
    deleteActionsCacheByKey: [
      "DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"
    ],
    deleteArtifact: [
      "DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"
    ],
    deleteCustomImageFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    deleteCustomImageVersionFromOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    deleteEnvironmentSecret: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    deleteEnvironmentVariable: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    deleteHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
    deleteOrgVariable: ["DELETE /orgs/{org}/actions/variables/{name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"
    ],
    deleteRepoVariable: [
      "DELETE /repos/{owner}/{repo}/actions/variables/{name}"
    ],
    deleteSelfHostedRunnerFromOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}"
    ],
    deleteSelfHostedRunnerFromRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    deleteWorkflowRun: ["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],
    deleteWorkflowRunLogs: [
      "DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    disableSelectedRepositoryGithubActionsOrganization: [
      "DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    disableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"
    ],
    downloadArtifact: [
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"
    ],
    downloadJobLogsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"
    ],
    downloadWorkflowRunAttemptLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"
    ],
    downloadWorkflowRunLogs: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"
    ],
    enableSelectedRepositoryGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"
    ],
    enableWorkflow: [
      "PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"
    ],
    forceCancelWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"
    ],
    generateRunnerJitconfigForOrg: [
      "POST /orgs/{org}/actions/runners/generate-jitconfig"
    ],
    generateRunnerJitconfigForRepo: [
      "POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"
    ],
    getActionsCacheList: ["GET /repos/{owner}/{repo}/actions/caches"],
    getActionsCacheUsage: ["GET /repos/{owner}/{repo}/actions/cache/usage"],
    getActionsCacheUsageByRepoForOrg: [
      "GET /orgs/{org}/actions/cache/usage-by-repository"
    ],
    getActionsCacheUsageForOrg: ["GET /orgs/{org}/actions/cache/usage"],
    getAllowedActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/selected-actions"
    ],
    getAllowedActionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    getArtifact: ["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
    getCustomImageForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"
    ],
    getCustomImageVersionForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"
    ],
    getCustomOidcSubClaimForRepo: [
      "GET /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    getEnvironmentPublicKey: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"
    ],
    getEnvironmentSecret: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"
    ],
    getEnvironmentVariable: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    getGithubActionsDefaultWorkflowPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions/workflow"
    ],
    getGithubActionsDefaultWorkflowPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    getGithubActionsPermissionsOrganization: [
      "GET /orgs/{org}/actions/permissions"
    ],
    getGithubActionsPermissionsRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions"
    ],
    getHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    getHostedRunnersGithubOwnedImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/github-owned"
    ],
    getHostedRunnersLimitsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/limits"
    ],
    getHostedRunnersMachineSpecsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/machine-sizes"
    ],
    getHostedRunnersPartnerImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/partner"
    ],
    getHostedRunnersPlatformsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/platforms"
    ],
    getJobForWorkflowRun: ["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
    getOrgPublicKey: ["GET /orgs/{org}/actions/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/actions/secrets/{secret_name}"],
    getOrgVariable: ["GET /orgs/{org}/actions/variables/{name}"],
    getPendingDeploymentsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    getRepoPermissions: [
      "GET /repos/{owner}/{repo}/actions/permissions",
      {},
      { renamed: ["actions", "getGithubActionsPermissionsRepository"] }
    ],
    getRepoPublicKey: ["GET /repos/{owner}/{repo}/actions/secrets/public-key"],
    getRepoSecret: ["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
    getRepoVariable: ["GET /repos/{owner}/{repo}/actions/variables/{name}"],
    getReviewsForRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"
    ],
    getSelfHostedRunnerForOrg: ["GET /orgs/{org}/actions/runners/{runner_id}"],
    getSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}"
    ],
    getWorkflow: ["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
    getWorkflowAccessToRepository: [
      "GET /repos/{owner}/{repo}/actions/permissions/access"
    ],
    getWorkflowRun: ["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
    getWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"
    ],
    getWorkflowRunUsage: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"
    ],
    getWorkflowUsage: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"
    ],
    listArtifactsForRepo: ["GET /repos/{owner}/{repo}/actions/artifacts"],
    listCustomImageVersionsForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"
    ],
    listCustomImagesForOrg: [
      "GET /orgs/{org}/actions/hosted-runners/images/custom"
    ],
    listEnvironmentSecrets: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"
    ],
    listEnvironmentVariables: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/variables"
    ],
    listGithubHostedRunnersInGroupForOrg: [
      "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"
    ],
    listHostedRunnersForOrg: ["GET /orgs/{org}/actions/hosted-runners"],
    listJobsForWorkflowRun: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"
    ],
    listJobsForWorkflowRunAttempt: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"
    ],
    listLabelsForSelfHostedRunnerForOrg: [
      "GET /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    listLabelsForSelfHostedRunnerForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    listOrgSecrets: ["GET /orgs/{org}/actions/secrets"],
    listOrgVariables: ["GET /orgs/{org}/actions/variables"],
    listRepoOrganizationSecrets: [
      "GET /repos/{owner}/{repo}/actions/organization-secrets"
    ],
    listRepoOrganizationVariables: [
      "GET /repos/{owner}/{repo}/actions/organization-variables"
    ],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/actions/secrets"],
    listRepoVariables: ["GET /repos/{owner}/{repo}/actions/variables"],
    listRepoWorkflows: ["GET /repos/{owner}/{repo}/actions/workflows"],
    listRunnerApplicationsForOrg: ["GET /orgs/{org}/actions/runners/downloads"],
    listRunnerApplicationsForRepo: [
      "GET /repos/{owner}/{repo}/actions/runners/downloads"
    ],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    listSelectedReposForOrgVariable: [
      "GET /orgs/{org}/actions/variables/{name}/repositories"
    ],
    listSelectedRepositoriesEnabledGithubActionsOrganization: [
      "GET /orgs/{org}/actions/permissions/repositories"
    ],
    listSelfHostedRunnersForOrg: ["GET /orgs/{org}/actions/runners"],
    listSelfHostedRunnersForRepo: ["GET /repos/{owner}/{repo}/actions/runners"],
    listWorkflowRunArtifacts: [
      "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"
    ],
    listWorkflowRuns: [
      "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"
    ],
    listWorkflowRunsForRepo: ["GET /repos/{owner}/{repo}/actions/runs"],
    reRunJobForWorkflowRun: [
      "POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"
    ],
    reRunWorkflow: ["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
    reRunWorkflowFailedJobs: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    removeAllCustomLabelsFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    removeCustomLabelFromSelfHostedRunnerForOrg: [
      "DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeCustomLabelFromSelfHostedRunnerForRepo: [
      "DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgVariable: [
      "DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"
    ],
    reviewCustomGatesForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"
    ],
    reviewPendingDeploymentsForRun: [
      "POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"
    ],
    setAllowedActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/selected-actions"
    ],
    setAllowedActionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"
    ],
    setCustomLabelsForSelfHostedRunnerForOrg: [
      "PUT /orgs/{org}/actions/runners/{runner_id}/labels"
    ],
    setCustomLabelsForSelfHostedRunnerForRepo: [
      "PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"
    ],
    setCustomOidcSubClaimForRepo: [
      "PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"
    ],
    setGithubActionsDefaultWorkflowPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/workflow"
    ],
    setGithubActionsDefaultWorkflowPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/workflow"
    ],
    setGithubActionsPermissionsOrganization: [
      "PUT /orgs/{org}/actions/permissions"
    ],
    setGithubActionsPermissionsRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgVariable: [
      "PUT /orgs/{org}/actions/variables/{name}/repositories"
    ],
    setSelectedRepositoriesEnabledGithubActionsOrganization: [
      "PUT /orgs/{org}/actions/permissions/repositories"
    ],
    setWorkflowAccessToRepository: [
      "PUT /repos/{owner}/{repo}/actions/permissions/access"
    ],
    updateEnvironmentVariable: [
      "PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"
    ],
    updateHostedRunnerForOrg: [
      "PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"
    ],
    updateOrgVariable: ["PATCH /orgs/{org}/actions/variables/{name}"],
    updateRepoVariable: [
      "PATCH /repos/{owner}/{repo}/actions/variables/{name}"
    ]
  },
  activity: {
    checkRepoIsStarredByAuthenticatedUser: ["GET /user/starred/{owner}/{repo}"],
    deleteRepoSubscription: ["DELETE /repos/{owner}/{repo}/subscription"],
    deleteThreadSubscription: [
      "DELETE /notifications/threads/{thread_id}/subscription"
    ],
    getFeeds: ["GET /feeds"],
    getRepoSubscription: ["GET /repos/{owner}/{repo}/subscription"],
    getThread: ["GET /notifications/threads/{thread_id}"],
    getThreadSubscriptionForAuthenticatedUser: [
      "GET /notifications/threads/{thread_id}/subscription"
    ],
    listEventsForAuthenticatedUser: ["GET /users/{username}/events"],
    listNotificationsForAuthenticatedUser: ["GET /notifications"],
    listOrgEventsForAuthenticatedUser: [
      "GET /users/{username}/events/orgs/{org}"
    ],
    listPublicEvents: ["GET /events"],
    listPublicEventsForRepoNetwork: ["GET /networks/{owner}/{repo}/events"],
    listPublicEventsForUser: ["GET /users/{username}/events/public"],
    listPublicOrgEvents: ["GET /orgs/{org}/events"],
    listReceivedEventsForUser: ["GET /users/{username}/received_events"],
    listReceivedPublicEventsForUser: [
      "GET /users/{username}/received_events/public"
    ],
    listRepoEvents: ["GET /repos/{owner}/{repo}/events"],
    listRepoNotificationsForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/notifications"
    ],
    listReposStarredByAuthenticatedUser: ["GET /user/starred"],
    listReposStarredByUser: ["GET /users/{username}/starred"],
    listReposWatchedByUser: ["GET /users/{username}/subscriptions"],
    listStargazersForRepo: ["GET /repos/{owner}/{repo}/stargazers"],
    listWatchedReposForAuthenticatedUser: ["GET /user/subscriptions"],
    listWatchersForRepo: ["GET /repos/{owner}/{repo}/subscribers"],
    markNotificationsAsRead: ["PUT /notifications"],
    markRepoNotificationsAsRead: ["PUT /repos/{owner}/{repo}/notifications"],
    markThreadAsDone: ["DELETE /notifications/threads/{thread_id}"],
    markThreadAsRead: ["PATCH /notifications/threads/{thread_id}"],
    setRepoSubscription: ["PUT /repos/{owner}/{repo}/subscription"],
    setThreadSubscription: [
      "PUT /notifications/threads/{thread_id}/subscription"
    ],
    starRepoForAuthenticatedUser: ["PUT /user/starred/{owner}/{repo}"],
    unstarRepoForAuthenticatedUser: ["DELETE /user/starred/{owner}/{repo}"]
  },
  apps: {
    addRepoToInstallation: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "addRepoToInstallationForAuthenticatedUser"] }
    ],
    addRepoToInstallationForAuthenticatedUser: [
      "PUT /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    checkToken: ["POST /applications/{client_id}/token"],
    createFromManifest: ["POST /app-manifests/{code}/conversions"],
    createInstallationAccessToken: [
      "POST /app/installations/{installation_id}/access_tokens"
    ],
    deleteAuthorization: ["DELETE /applications/{client_id}/grant"],
    deleteInstallation: ["DELETE /app/installations/{installation_id}"],
    deleteToken: ["DELETE /applications/{client_id}/token"],
    getAuthenticated: ["GET /app"],
    getBySlug: ["GET /apps/{app_slug}"],
    getInstallation: ["GET /app/installations/{installation_id}"],
    getOrgInstallation: ["GET /orgs/{org}/installation"],
    getRepoInstallation: ["GET /repos/{owner}/{repo}/installation"],
    getSubscriptionPlanForAccount: [
      "GET /marketplace_listing/accounts/{account_id}"
    ],
    getSubscriptionPlanForAccountStubbed: [
      "GET /marketplace_listing/stubbed/accounts/{account_id}"
    ],
    getUserInstallation: ["GET /users/{username}/installation"],
    getWebhookConfigForApp: ["GET /app/hook/config"],
    getWebhookDelivery: ["GET /app/hook/deliveries/{delivery_id}"],
    listAccountsForPlan: ["GET /marketplace_listing/plans/{plan_id}/accounts"],
    listAccountsForPlanStubbed: [
      "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"
    ],
    listInstallationReposForAuthenticatedUser: [
      "GET /user/installations/{installation_id}/repositories"
    ],
    listInstallationRequestsForAuthenticatedApp: [
      "GET /app/installation-requests"
    ],
    listInstallations: ["GET /app/installations"],
    listInstallationsForAuthenticatedUser: ["GET /user/installations"],
    listPlans: ["GET /marketplace_listing/plans"],
    listPlansStubbed: ["GET /marketplace_listing/stubbed/plans"],
    listReposAccessibleToInstallation: ["GET /installation/repositories"],
    listSubscriptionsForAuthenticatedUser: ["GET /user/marketplace_purchases"],
    listSubscriptionsForAuthenticatedUserStubbed: [
      "GET /user/marketplace_purchases/stubbed"
    ],
    listWebhookDeliveries: ["GET /app/hook/deliveries"],
    redeliverWebhookDelivery: [
      "POST /app/hook/deliveries/{delivery_id}/attempts"
    ],
    removeRepoFromInstallation: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}",
      {},
      { renamed: ["apps", "removeRepoFromInstallationForAuthenticatedUser"] }
    ],
    removeRepoFromInstallationForAuthenticatedUser: [
      "DELETE /user/installations/{installation_id}/repositories/{repository_id}"
    ],
    resetToken: ["PATCH /applications/{client_id}/token"],
    revokeInstallationAccessToken: ["DELETE /installation/token"],
    scopeToken: ["POST /applications/{client_id}/token/scoped"],
    suspendInstallation: ["PUT /app/installations/{installation_id}/suspended"],
    unsuspendInstallation: [
      "DELETE /app/installations/{installation_id}/suspended"
    ],
    updateWebhookConfigForApp: ["PATCH /app/hook/config"]
  },
  billing: {
    getGithubActionsBillingOrg: ["GET /orgs/{org}/settings/billing/actions"],
    getGithubActionsBillingUser: [
      "GET /users/{username}/settings/billing/actions"
    ],
    getGithubBillingPremiumRequestUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/premium_request/usage"
    ],
    getGithubBillingPremiumRequestUsageReportUser: [
      "GET /users/{username}/settings/billing/premium_request/usage"
    ],
    getGithubBillingUsageReportOrg: [
      "GET /organizations/{org}/settings/billing/usage"
    ],
    getGithubBillingUsageReportUser: [
      "GET /users/{username}/settings/billing/usage"
    ],
    getGithubPackagesBillingOrg: ["GET /orgs/{org}/settings/billing/packages"],
    getGithubPackagesBillingUser: [
      "GET /users/{username}/settings/billing/packages"
    ],
    getSharedStorageBillingOrg: [
      "GET /orgs/{org}/settings/billing/shared-storage"
    ],
    getSharedStorageBillingUser: [
      "GET /users/{username}/settings/billing/shared-storage"
    ]
  },
  campaigns: {
    createCampaign: ["POST /orgs/{org}/campaigns"],
    deleteCampaign: ["DELETE /orgs/{org}/campaigns/{campaign_number}"],
    getCampaignSummary: ["GET /orgs/{org}/campaigns/{campaign_number}"],
    listOrgCampaigns: ["GET /orgs/{org}/campaigns"],
    updateCampaign: ["PATCH /orgs/{org}/campaigns/{campaign_number}"]
  },
  checks: {
    create: ["POST /repos/{owner}/{repo}/check-runs"],
    createSuite: ["POST /repos/{owner}/{repo}/check-suites"],
    get: ["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],
    getSuite: ["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
    listAnnotations: [
      "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"
    ],
    listForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
    listForSuite: [
      "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"
    ],
    listSuitesForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
    rerequestRun: [
      "POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"
    ],
    rerequestSuite: [
      "POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"
    ],
    setSuitesPreferences: [
      "PATCH /repos/{owner}/{repo}/check-suites/preferences"
    ],
    update: ["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]
  },
  codeScanning: {
    commitAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"
    ],
    createAutofix: [
      "POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    createVariantAnalysis: [
      "POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"
    ],
    deleteAnalysis: [
      "DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"
    ],
    deleteCodeqlDatabase: [
      "DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",
      {},
      { renamedParameters: { alert_id: "alert_number" } }
    ],
    getAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"
    ],
    getAutofix: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"
    ],
    getCodeqlDatabase: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"
    ],
    getDefaultSetup: ["GET /repos/{owner}/{repo}/code-scanning/default-setup"],
    getSarif: ["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
    getVariantAnalysis: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"
    ],
    getVariantAnalysisRepoTask: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"
    ],
    listAlertInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/code-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/code-scanning/alerts"],
    listAlertsInstances: [
      "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
      {},
      { renamed: ["codeScanning", "listAlertInstances"] }
    ],
    listCodeqlDatabases: [
      "GET /repos/{owner}/{repo}/code-scanning/codeql/databases"
    ],
    listRecentAnalyses: ["GET /repos/{owner}/{repo}/code-scanning/analyses"],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"
    ],
    updateDefaultSetup: [
      "PATCH /repos/{owner}/{repo}/code-scanning/default-setup"
    ],
    uploadSarif: ["POST /repos/{owner}/{repo}/code-scanning/sarifs"]
  },
  codeSecurity: {
    attachConfiguration: [
      "POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"
    ],
    attachEnterpriseConfiguration: [
      "POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"
    ],
    createConfiguration: ["POST /orgs/{org}/code-security/configurations"],
    createConfigurationForEnterprise: [
      "POST /enterprises/{enterprise}/code-security/configurations"
    ],
    deleteConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    deleteConfigurationForEnterprise: [
      "DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    detachConfiguration: [
      "DELETE /orgs/{org}/code-security/configurations/detach"
    ],
    getConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    getConfigurationForRepository: [
      "GET /repos/{owner}/{repo}/code-security-configuration"
    ],
    getConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations"
    ],
    getConfigurationsForOrg: ["GET /orgs/{org}/code-security/configurations"],
    getDefaultConfigurations: [
      "GET /orgs/{org}/code-security/configurations/defaults"
    ],
    getDefaultConfigurationsForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/defaults"
    ],
    getRepositoriesForConfiguration: [
      "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"
    ],
    getRepositoriesForEnterpriseConfiguration: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"
    ],
    getSingleConfigurationForEnterprise: [
      "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ],
    setConfigurationAsDefault: [
      "PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"
    ],
    setConfigurationAsDefaultForEnterprise: [
      "PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"
    ],
    updateConfiguration: [
      "PATCH /orgs/{org}/code-security/configurations/{configuration_id}"
    ],
    updateEnterpriseConfiguration: [
      "PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"
    ]
  },
  codesOfConduct: {
    getAllCodesOfConduct: ["GET /codes_of_conduct"],
    getConductCode: ["GET /codes_of_conduct/{key}"]
  },
  codespaces: {
    addRepositoryForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    checkPermissionsForDevcontainer: [
      "GET /repos/{owner}/{repo}/codespaces/permissions_check"
    ],
    codespaceMachinesForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/machines"
    ],
    createForAuthenticatedUser: ["POST /user/codespaces"],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    createOrUpdateSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}"
    ],
    createWithPrForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"
    ],
    createWithRepoForAuthenticatedUser: [
      "POST /repos/{owner}/{repo}/codespaces"
    ],
    deleteForAuthenticatedUser: ["DELETE /user/codespaces/{codespace_name}"],
    deleteFromOrganization: [
      "DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    deleteSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}"
    ],
    exportForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/exports"
    ],
    getCodespacesForUserInOrg: [
      "GET /orgs/{org}/members/{username}/codespaces"
    ],
    getExportDetailsForAuthenticatedUser: [
      "GET /user/codespaces/{codespace_name}/exports/{export_id}"
    ],
    getForAuthenticatedUser: ["GET /user/codespaces/{codespace_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/codespaces/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/codespaces/secrets/{secret_name}"],
    getPublicKeyForAuthenticatedUser: [
      "GET /user/codespaces/secrets/public-key"
    ],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"
    ],
    getSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}"
    ],
    listDevcontainersInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/devcontainers"
    ],
    listForAuthenticatedUser: ["GET /user/codespaces"],
    listInOrganization: [
      "GET /orgs/{org}/codespaces",
      {},
      { renamedParameters: { org_id: "org" } }
    ],
    listInRepositoryForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces"
    ],
    listOrgSecrets: ["GET /orgs/{org}/codespaces/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/codespaces/secrets"],
    listRepositoriesForSecretForAuthenticatedUser: [
      "GET /user/codespaces/secrets/{secret_name}/repositories"
    ],
    listSecretsForAuthenticatedUser: ["GET /user/codespaces/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    preFlightWithRepoForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/new"
    ],
    publishForAuthenticatedUser: [
      "POST /user/codespaces/{codespace_name}/publish"
    ],
    removeRepositoryForSecretForAuthenticatedUser: [
      "DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repoMachinesForAuthenticatedUser: [
      "GET /repos/{owner}/{repo}/codespaces/machines"
    ],
    setRepositoriesForSecretForAuthenticatedUser: [
      "PUT /user/codespaces/secrets/{secret_name}/repositories"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"
    ],
    startForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/start"],
    stopForAuthenticatedUser: ["POST /user/codespaces/{codespace_name}/stop"],
    stopInOrganization: [
      "POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"
    ],
    updateForAuthenticatedUser: ["PATCH /user/codespaces/{codespace_name}"]
  },
  copilot: {
    addCopilotSeatsForTeams: [
      "POST /orgs/{org}/copilot/billing/selected_teams"
    ],
    addCopilotSeatsForUsers: [
      "POST /orgs/{org}/copilot/billing/selected_users"
    ],
    cancelCopilotSeatAssignmentForTeams: [
      "DELETE /orgs/{org}/copilot/billing/selected_teams"
    ],
    cancelCopilotSeatAssignmentForUsers: [
      "DELETE /orgs/{org}/copilot/billing/selected_users"
    ],
    copilotMetricsForOrganization: ["GET /orgs/{org}/copilot/metrics"],
    copilotMetricsForTeam: ["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],
    getCopilotOrganizationDetails: ["GET /orgs/{org}/copilot/billing"],
    getCopilotSeatDetailsForUser: [
      "GET /orgs/{org}/members/{username}/copilot"
    ],
    listCopilotSeats: ["GET /orgs/{org}/copilot/billing/seats"]
  },
  credentials: { revoke: ["POST /credentials/revoke"] },
  dependabot: {
    addSelectedRepoToOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    createOrUpdateOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}"
    ],
    createOrUpdateRepoSecret: [
      "PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    deleteOrgSecret: ["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
    deleteRepoSecret: [
      "DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    getAlert: ["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
    getOrgPublicKey: ["GET /orgs/{org}/dependabot/secrets/public-key"],
    getOrgSecret: ["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
    getRepoPublicKey: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/public-key"
    ],
    getRepoSecret: [
      "GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"
    ],
    listAlertsForEnterprise: [
      "GET /enterprises/{enterprise}/dependabot/alerts"
    ],
    listAlertsForOrg: ["GET /orgs/{org}/dependabot/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/dependabot/alerts"],
    listOrgSecrets: ["GET /orgs/{org}/dependabot/secrets"],
    listRepoSecrets: ["GET /repos/{owner}/{repo}/dependabot/secrets"],
    listSelectedReposForOrgSecret: [
      "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    removeSelectedRepoFromOrgSecret: [
      "DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"
    ],
    repositoryAccessForOrg: [
      "GET /organizations/{org}/dependabot/repository-access"
    ],
    setRepositoryAccessDefaultLevel: [
      "PUT /organizations/{org}/dependabot/repository-access/default-level"
    ],
    setSelectedReposForOrgSecret: [
      "PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"
    ],
    updateRepositoryAccessForOrg: [
      "PATCH /organizations/{org}/dependabot/repository-access"
    ]
  },
  dependencyGraph: {
    createRepositorySnapshot: [
      "POST /repos/{owner}/{repo}/dependency-graph/snapshots"
    ],
    diffRange: [
      "GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"
    ],
    exportSbom: ["GET /repos/{owner}/{repo}/dependency-graph/sbom"]
  },
  emojis: { get: ["GET /emojis"] },
  enterpriseTeamMemberships: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"
    ],
    get: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ],
    list: ["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
    remove: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"
    ]
  },
  enterpriseTeamOrganizations: {
    add: [
      "PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    bulkAdd: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"
    ],
    bulkRemove: [
      "POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"
    ],
    delete: [
      "DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignment: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"
    ],
    getAssignments: [
      "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"
    ]
  },
  enterpriseTeams: {
    create: ["POST /enterprises/{enterprise}/teams"],
    delete: ["DELETE /enterprises/{enterprise}/teams/{team_slug}"],
    get: ["GET /enterprises/{enterprise}/teams/{team_slug}"],
    list: ["GET /enterprises/{enterprise}/teams"],
    update: ["PATCH /enterprises/{enterprise}/teams/{team_slug}"]
  },
  gists: {
    checkIsStarred: ["GET /gists/{gist_id}/star"],
    create: ["POST /gists"],
    createComment: ["POST /gists/{gist_id}/comments"],
    delete: ["DELETE /gists/{gist_id}"],
    deleteComment: ["DELETE /gists/{gist_id}/comments/{comment_id}"],
    fork: ["POST /gists/{gist_id}/forks"],
    get: ["GET /gists/{gist_id}"],
    getComment: ["GET /gists/{gist_id}/comments/{comment_id}"],
    getRevision: ["GET /gists/{gist_id}/{sha}"],
    list: ["GET /gists"],
    listComments: ["GET /gists/{gist_id}/comments"],
    listCommits: ["GET /gists/{gist_id}/commits"],
    listForUser: ["GET /users/{username}/gists"],
    listForks: ["GET /gists/{gist_id}/forks"],
    listPublic: ["GET /gists/public"],
    listStarred: ["GET /gists/starred"],
    star: ["PUT /gists/{gist_id}/star"],
    unstar: ["DELETE /gists/{gist_id}/star"],
    update: ["PATCH /gists/{gist_id}"],
    updateComment: ["PATCH /gists/{gist_id}/comments/{comment_id}"]
  },
  git: {
    createBlob: ["POST /repos/{owner}/{repo}/git/blobs"],
    createCommit: ["POST /repos/{owner}/{repo}/git/commits"],
    createRef: ["POST /repos/{owner}/{repo}/git/refs"],
    createTag: ["POST /repos/{owner}/{repo}/git/tags"],
    createTree: ["POST /repos/{owner}/{repo}/git/trees"],
    deleteRef: ["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
    getBlob: ["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],
    getCommit: ["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
    getRef: ["GET /repos/{owner}/{repo}/git/ref/{ref}"],
    getTag: ["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
    getTree: ["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],
    listMatchingRefs: ["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
    updateRef: ["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]
  },
  gitignore: {
    getAllTemplates: ["GET /gitignore/templates"],
    getTemplate: ["GET /gitignore/templates/{name}"]
  },
  hostedCompute: {
    createNetworkConfigurationForOrg: [
      "POST /orgs/{org}/settings/network-configurations"
    ],
    deleteNetworkConfigurationFromOrg: [
      "DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkConfigurationForOrg: [
      "GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ],
    getNetworkSettingsForOrg: [
      "GET /orgs/{org}/settings/network-settings/{network_settings_id}"
    ],
    listNetworkConfigurationsForOrg: [
      "GET /orgs/{org}/settings/network-configurations"
    ],
    updateNetworkConfigurationForOrg: [
      "PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"
    ]
  },
  interactions: {
    getRestrictionsForAuthenticatedUser: ["GET /user/interaction-limits"],
    getRestrictionsForOrg: ["GET /orgs/{org}/interaction-limits"],
    getRestrictionsForRepo: ["GET /repos/{owner}/{repo}/interaction-limits"],
    getRestrictionsForYourPublicRepos: [
      "GET /user/interaction-limits",
      {},
      { renamed: ["interactions", "getRestrictionsForAuthenticatedUser"] }
    ],
    removeRestrictionsForAuthenticatedUser: ["DELETE /user/interaction-limits"],
    removeRestrictionsForOrg: ["DELETE /orgs/{org}/interaction-limits"],
    removeRestrictionsForRepo: [
      "DELETE /repos/{owner}/{repo}/interaction-limits"
    ],
    removeRestrictionsForYourPublicRepos: [
      "DELETE /user/interaction-limits",
      {},
      { renamed: ["interactions", "removeRestrictionsForAuthenticatedUser"] }
    ],
    setRestrictionsForAuthenticatedUser: ["PUT /user/interaction-limits"],
    setRestrictionsForOrg: ["PUT /orgs/{org}/interaction-limits"],
    setRestrictionsForRepo: ["PUT /repos/{owner}/{repo}/interaction-limits"],
    setRestrictionsForYourPublicRepos: [
      "PUT /user/interaction-limits",
      {},
      { renamed: ["interactions", "setRestrictionsForAuthenticatedUser"] }
    ]
  },
  issues: {
    addAssignees: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    addBlockedByDependency: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    addLabels: ["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    addSubIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    checkUserCanBeAssigned: ["GET /repos/{owner}/{repo}/assignees/{assignee}"],
    checkUserCanBeAssignedToIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"
    ],
    create: ["POST /repos/{owner}/{repo}/issues"],
    createComment: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/comments"
    ],
    createLabel: ["POST /repos/{owner}/{repo}/labels"],
    createMilestone: ["POST /repos/{owner}/{repo}/milestones"],
    deleteComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"
    ],
    deleteLabel: ["DELETE /repos/{owner}/{repo}/labels/{name}"],
    deleteMilestone: [
      "DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"
    ],
    get: ["GET /repos/{owner}/{repo}/issues/{issue_number}"],
    getComment: ["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    getEvent: ["GET /repos/{owner}/{repo}/issues/events/{event_id}"],
    getLabel: ["GET /repos/{owner}/{repo}/labels/{name}"],
    getMilestone: ["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],
    getParent: ["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
    list: ["GET /issues"],
    listAssignees: ["GET /repos/{owner}/{repo}/assignees"],
    listComments: ["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
    listCommentsForRepo: ["GET /repos/{owner}/{repo}/issues/comments"],
    listDependenciesBlockedBy: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"
    ],
    listDependenciesBlocking: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"
    ],
    listEvents: ["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],
    listEventsForRepo: ["GET /repos/{owner}/{repo}/issues/events"],
    listEventsForTimeline: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"
    ],
    listForAuthenticatedUser: ["GET /user/issues"],
    listForOrg: ["GET /orgs/{org}/issues"],
    listForRepo: ["GET /repos/{owner}/{repo}/issues"],
    listLabelsForMilestone: [
      "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"
    ],
    listLabelsForRepo: ["GET /repos/{owner}/{repo}/labels"],
    listLabelsOnIssue: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    listMilestones: ["GET /repos/{owner}/{repo}/milestones"],
    listSubIssues: [
      "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"
    ],
    lock: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    removeAllLabels: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"
    ],
    removeAssignees: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"
    ],
    removeDependencyBlockedBy: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"
    ],
    removeLabel: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"
    ],
    removeSubIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"
    ],
    reprioritizeSubIssue: [
      "PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"
    ],
    setLabels: ["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],
    unlock: ["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
    update: ["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],
    updateComment: ["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
    updateLabel: ["PATCH /repos/{owner}/{repo}/labels/{name}"],
    updateMilestone: [
      "PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"
    ]
  },
  licenses: {
    get: ["GET /licenses/{license}"],
    getAllCommonlyUsed: ["GET /licenses"],
    getForRepo: ["GET /repos/{owner}/{repo}/license"]
  },
  markdown: {
    render: ["POST /markdown"],
    renderRaw: [
      "POST /markdown/raw",
      { headers: { "content-type": "text/plain; charset=utf-8" } }
    ]
  },
  meta: {
    get: ["GET /meta"],
    getAllVersions: ["GET /versions"],
    getOctocat: ["GET /octocat"],
    getZen: ["GET /zen"],
    root: ["GET /"]
  },
  migrations: {
    deleteArchiveForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/archive"
    ],
    deleteArchiveForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/archive"
    ],
    downloadArchiveForOrg: [
      "GET /orgs/{org}/migrations/{migration_id}/archive"
    ],
    getArchiveForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/archive"
    ],
    getStatusForAuthenticatedUser: ["GET /user/migrations/{migration_id}"],
    getStatusForOrg: ["GET /orgs/{org}/migrations/{migration_id}"],
    listForAuthenticatedUser: ["GET /user/migrations"],
    listForOrg: ["GET /orgs/{org}/migrations"],
    listReposForAuthenticatedUser: [
      "GET /user/migrations/{migration_id}/repositories"
    ],
    listReposForOrg: ["GET /orgs/{org}/migrations/{migration_id}/repositories"],
    listReposForUser: [
      "GET /user/migrations/{migration_id}/repositories",
      {},
      { renamed: ["migrations", "listReposForAuthenticatedUser"] }
    ],
    startForAuthenticatedUser: ["POST /user/migrations"],
    startForOrg: ["POST /orgs/{org}/migrations"],
    unlockRepoForAuthenticatedUser: [
      "DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"
    ],
    unlockRepoForOrg: [
      "DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"
    ]
  },
  oidc: {
    getOidcCustomSubTemplateForOrg: [
      "GET /orgs/{org}/actions/oidc/customization/sub"
    ],
    updateOidcCustomSubTemplateForOrg: [
      "PUT /orgs/{org}/actions/oidc/customization/sub"
    ]
  },
  orgs: {
    addSecurityManagerTeam: [
      "PUT /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"
      }
    ],
    assignTeamToOrgRole: [
      "PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    assignUserToOrgRole: [
      "PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    blockUser: ["PUT /orgs/{org}/blocks/{username}"],
    cancelInvitation: ["DELETE /orgs/{org}/invitations/{invitation_id}"],
    checkBlockedUser: ["GET /orgs/{org}/blocks/{username}"],
    checkMembershipForUser: ["GET /orgs/{org}/members/{username}"],
    checkPublicMembershipForUser: ["GET /orgs/{org}/public_members/{username}"],
    convertMemberToOutsideCollaborator: [
      "PUT /orgs/{org}/outside_collaborators/{username}"
    ],
    createArtifactStorageRecord: [
      "POST /orgs/{org}/artifacts/metadata/storage-record"
    ],
    createInvitation: ["POST /orgs/{org}/invitations"],
    createIssueType: ["POST /orgs/{org}/issue-types"],
    createWebhook: ["POST /orgs/{org}/hooks"],
    customPropertiesForOrgsCreateOrUpdateOrganizationValues: [
      "PATCH /organizations/{org}/org-properties/values"
    ],
    customPropertiesForOrgsGetOrganizationValues: [
      "GET /organizations/{org}/org-properties/values"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinition: [
      "PUT /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationDefinitions: [
      "PATCH /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposCreateOrUpdateOrganizationValues: [
      "PATCH /orgs/{org}/properties/values"
    ],
    customPropertiesForReposDeleteOrganizationDefinition: [
      "DELETE /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinition: [
      "GET /orgs/{org}/properties/schema/{custom_property_name}"
    ],
    customPropertiesForReposGetOrganizationDefinitions: [
      "GET /orgs/{org}/properties/schema"
    ],
    customPropertiesForReposGetOrganizationValues: [
      "GET /orgs/{org}/properties/values"
    ],
    delete: ["DELETE /orgs/{org}"],
    deleteAttestationsBulk: ["POST /orgs/{org}/attestations/delete-request"],
    deleteAttestationsById: [
      "DELETE /orgs/{org}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /orgs/{org}/attestations/digest/{subject_digest}"
    ],
    deleteIssueType: ["DELETE /orgs/{org}/issue-types/{issue_type_id}"],
    deleteWebhook: ["DELETE /orgs/{org}/hooks/{hook_id}"],
    disableSelectedRepositoryImmutableReleasesOrganization: [
      "DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    enableSelectedRepositoryImmutableReleasesOrganization: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"
    ],
    get: ["GET /orgs/{org}"],
    getImmutableReleasesSettings: [
      "GET /orgs/{org}/settings/immutable-releases"
    ],
    getImmutableReleasesSettingsRepositories: [
      "GET /orgs/{org}/settings/immutable-releases/repositories"
    ],
    getMembershipForAuthenticatedUser: ["GET /user/memberships/orgs/{org}"],
    getMembershipForUser: ["GET /orgs/{org}/memberships/{username}"],
    getOrgRole: ["GET /orgs/{org}/organization-roles/{role_id}"],
    getOrgRulesetHistory: ["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
    getOrgRulesetVersion: [
      "GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getWebhook: ["GET /orgs/{org}/hooks/{hook_id}"],
    getWebhookConfigForOrg: ["GET /orgs/{org}/hooks/{hook_id}/config"],
    getWebhookDelivery: [
      "GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    list: ["GET /organizations"],
    listAppInstallations: ["GET /orgs/{org}/installations"],
    listArtifactStorageRecords: [
      "GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"
    ],
    listAttestationRepositories: ["GET /orgs/{org}/attestations/repositories"],
    listAttestations: ["GET /orgs/{org}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedUsers: ["GET /orgs/{org}/blocks"],
    listFailedInvitations: ["GET /orgs/{org}/failed_invitations"],
    listForAuthenticatedUser: ["GET /user/orgs"],
    listForUser: ["GET /users/{username}/orgs"],
    listInvitationTeams: ["GET /orgs/{org}/invitations/{invitation_id}/teams"],
    listIssueTypes: ["GET /orgs/{org}/issue-types"],
    listMembers: ["GET /orgs/{org}/members"],
    listMembershipsForAuthenticatedUser: ["GET /user/memberships/orgs"],
    listOrgRoleTeams: ["GET /orgs/{org}/organization-roles/{role_id}/teams"],
    listOrgRoleUsers: ["GET /orgs/{org}/organization-roles/{role_id}/users"],
    listOrgRoles: ["GET /orgs/{org}/organization-roles"],
    listOrganizationFineGrainedPermissions: [
      "GET /orgs/{org}/organization-fine-grained-permissions"
    ],
    listOutsideCollaborators: ["GET /orgs/{org}/outside_collaborators"],
    listPatGrantRepositories: [
      "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"
    ],
    listPatGrantRequestRepositories: [
      "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"
    ],
    listPatGrantRequests: ["GET /orgs/{org}/personal-access-token-requests"],
    listPatGrants: ["GET /orgs/{org}/personal-access-tokens"],
    listPendingInvitations: ["GET /orgs/{org}/invitations"],
    listPublicMembers: ["GET /orgs/{org}/public_members"],
    listSecurityManagerTeams: [
      "GET /orgs/{org}/security-managers",
      {},
      {
        deprecated: "octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"
      }
    ],
    listWebhookDeliveries: ["GET /orgs/{org}/hooks/{hook_id}/deliveries"],
    listWebhooks: ["GET /orgs/{org}/hooks"],
    pingWebhook: ["POST /orgs/{org}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeMember: ["DELETE /orgs/{org}/members/{username}"],
    removeMembershipForUser: ["DELETE /orgs/{org}/memberships/{username}"],
    removeOutsideCollaborator: [
      "DELETE /orgs/{org}/outside_collaborators/{username}"
    ],
    removePublicMembershipForAuthenticatedUser: [
      "DELETE /orgs/{org}/public_members/{username}"
    ],
    removeSecurityManagerTeam: [
      "DELETE /orgs/{org}/security-managers/teams/{team_slug}",
      {},
      {
        deprecated: "octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
      }
    ],
    reviewPatGrantRequest: [
      "POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"
    ],
    reviewPatGrantRequestsInBulk: [
      "POST /orgs/{org}/personal-access-token-requests"
    ],
    revokeAllOrgRolesTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}"
    ],
    revokeAllOrgRolesUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}"
    ],
    revokeOrgRoleTeam: [
      "DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"
    ],
    revokeOrgRoleUser: [
      "DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"
    ],
    setImmutableReleasesSettings: [
      "PUT /orgs/{org}/settings/immutable-releases"
    ],
    setImmutableReleasesSettingsRepositories: [
      "PUT /orgs/{org}/settings/immutable-releases/repositories"
    ],
    setMembershipForUser: ["PUT /orgs/{org}/memberships/{username}"],
    setPublicMembershipForAuthenticatedUser: [
      "PUT /orgs/{org}/public_members/{username}"
    ],
    unblockUser: ["DELETE /orgs/{org}/blocks/{username}"],
    update: ["PATCH /orgs/{org}"],
    updateIssueType: ["PUT /orgs/{org}/issue-types/{issue_type_id}"],
    updateMembershipForAuthenticatedUser: [
      "PATCH /user/memberships/orgs/{org}"
    ],
    updatePatAccess: ["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
    updatePatAccesses: ["POST /orgs/{org}/personal-access-tokens"],
    updateWebhook: ["PATCH /orgs/{org}/hooks/{hook_id}"],
    updateWebhookConfigForOrg: ["PATCH /orgs/{org}/hooks/{hook_id}/config"]
  },
  packages: {
    deletePackageForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}"
    ],
    deletePackageForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    deletePackageForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}"
    ],
    deletePackageVersionForAuthenticatedUser: [
      "DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForOrg: [
      "DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    deletePackageVersionForUser: [
      "DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getAllPackageVersionsForAPackageOwnedByAnOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
      {},
      { renamed: ["packages", "getAllPackageVersionsForPackageOwnedByOrg"] }
    ],
    getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions",
      {},
      {
        renamed: [
          "packages",
          "getAllPackageVersionsForPackageOwnedByAuthenticatedUser"
        ]
      }
    ],
    getAllPackageVersionsForPackageOwnedByAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByOrg: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions"
    ],
    getAllPackageVersionsForPackageOwnedByUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions"
    ],
    getPackageForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}"
    ],
    getPackageForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}"
    ],
    getPackageForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}"
    ],
    getPackageVersionForAuthenticatedUser: [
      "GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForOrganization: [
      "GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    getPackageVersionForUser: [
      "GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"
    ],
    listDockerMigrationConflictingPackagesForAuthenticatedUser: [
      "GET /user/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForOrganization: [
      "GET /orgs/{org}/docker/conflicts"
    ],
    listDockerMigrationConflictingPackagesForUser: [
      "GET /users/{username}/docker/conflicts"
    ],
    listPackagesForAuthenticatedUser: ["GET /user/packages"],
    listPackagesForOrganization: ["GET /orgs/{org}/packages"],
    listPackagesForUser: ["GET /users/{username}/packages"],
    restorePackageForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"
    ],
    restorePackageVersionForAuthenticatedUser: [
      "POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForOrg: [
      "POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ],
    restorePackageVersionForUser: [
      "POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"
    ]
  },
  privateRegistries: {
    createOrgPrivateRegistry: ["POST /orgs/{org}/private-registries"],
    deleteOrgPrivateRegistry: [
      "DELETE /orgs/{org}/private-registries/{secret_name}"
    ],
    getOrgPrivateRegistry: ["GET /orgs/{org}/private-registries/{secret_name}"],
    getOrgPublicKey: ["GET /orgs/{org}/private-registries/public-key"],
    listOrgPrivateRegistries: ["GET /orgs/{org}/private-registries"],
    updateOrgPrivateRegistry: [
      "PATCH /orgs/{org}/private-registries/{secret_name}"
    ]
  },
  projects: {
    addItemForOrg: ["POST /orgs/{org}/projectsV2/{project_number}/items"],
    addItemForUser: [
      "POST /users/{username}/projectsV2/{project_number}/items"
    ],
    deleteItemForOrg: [
      "DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    deleteItemForUser: [
      "DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    getFieldForOrg: [
      "GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getFieldForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"
    ],
    getForOrg: ["GET /orgs/{org}/projectsV2/{project_number}"],
    getForUser: ["GET /users/{username}/projectsV2/{project_number}"],
    getOrgItem: ["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
    getUserItem: [
      "GET /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ],
    listFieldsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/fields"],
    listFieldsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/fields"
    ],
    listForOrg: ["GET /orgs/{org}/projectsV2"],
    listForUser: ["GET /users/{username}/projectsV2"],
    listItemsForOrg: ["GET /orgs/{org}/projectsV2/{project_number}/items"],
    listItemsForUser: [
      "GET /users/{username}/projectsV2/{project_number}/items"
    ],
    updateItemForOrg: [
      "PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"
    ],
    updateItemForUser: [
      "PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"
    ]
  },
  pulls: {
    checkIfMerged: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    create: ["POST /repos/{owner}/{repo}/pulls"],
    createReplyForReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"
    ],
    createReview: ["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    createReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    deletePendingReview: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    deleteReviewComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ],
    dismissReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"
    ],
    get: ["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
    getReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    getReviewComment: ["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
    list: ["GET /repos/{owner}/{repo}/pulls"],
    listCommentsForReview: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],
    listFiles: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
    listRequestedReviewers: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    listReviewComments: [
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"
    ],
    listReviewCommentsForRepo: ["GET /repos/{owner}/{repo}/pulls/comments"],
    listReviews: ["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],
    merge: ["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
    removeRequestedReviewers: [
      "DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    requestReviewers: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"
    ],
    submitReview: [
      "POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"
    ],
    update: ["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
    updateBranch: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"
    ],
    updateReview: [
      "PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"
    ],
    updateReviewComment: [
      "PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"
    ]
  },
  rateLimit: { get: ["GET /rate_limit"] },
  reactions: {
    createForCommitComment: [
      "POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    createForIssue: [
      "POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"
    ],
    createForIssueComment: [
      "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    createForPullRequestReviewComment: [
      "POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    createForRelease: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    createForTeamDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    createForTeamDiscussionInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ],
    deleteForCommitComment: [
      "DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForIssue: [
      "DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"
    ],
    deleteForIssueComment: [
      "DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForPullRequestComment: [
      "DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"
    ],
    deleteForRelease: [
      "DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussion: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"
    ],
    deleteForTeamDiscussionComment: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"
    ],
    listForCommitComment: [
      "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"
    ],
    listForIssue: ["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
    listForIssueComment: [
      "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"
    ],
    listForPullRequestReviewComment: [
      "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"
    ],
    listForRelease: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/reactions"
    ],
    listForTeamDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"
    ],
    listForTeamDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"
    ]
  },
  repos: {
    acceptInvitation: [
      "PATCH /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "acceptInvitationForAuthenticatedUser"] }
    ],
    acceptInvitationForAuthenticatedUser: [
      "PATCH /user/repository_invitations/{invitation_id}"
    ],
    addAppAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    addCollaborator: ["PUT /repos/{owner}/{repo}/collaborators/{username}"],
    addStatusCheckContexts: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    addTeamAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    addUserAccessRestrictions: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    cancelPagesDeployment: [
      "POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"
    ],
    checkAutomatedSecurityFixes: [
      "GET /repos/{owner}/{repo}/automated-security-fixes"
    ],
    checkCollaborator: ["GET /repos/{owner}/{repo}/collaborators/{username}"],
    checkImmutableReleases: ["GET /repos/{owner}/{repo}/immutable-releases"],
    checkPrivateVulnerabilityReporting: [
      "GET /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    checkVulnerabilityAlerts: [
      "GET /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    codeownersErrors: ["GET /repos/{owner}/{repo}/codeowners/errors"],
    compareCommits: ["GET /repos/{owner}/{repo}/compare/{base}...{head}"],
    compareCommitsWithBasehead: [
      "GET /repos/{owner}/{repo}/compare/{basehead}"
    ],
    createAttestation: ["POST /repos/{owner}/{repo}/attestations"],
    createAutolink: ["POST /repos/{owner}/{repo}/autolinks"],
    createCommitComment: [
      "POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    createCommitSignatureProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    createCommitStatus: ["POST /repos/{owner}/{repo}/statuses/{sha}"],
    createDeployKey: ["POST /repos/{owner}/{repo}/keys"],
    createDeployment: ["POST /repos/{owner}/{repo}/deployments"],
    createDeploymentBranchPolicy: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    createDeploymentProtectionRule: [
      "POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    createDeploymentStatus: [
      "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    createDispatchEvent: ["POST /repos/{owner}/{repo}/dispatches"],
    createForAuthenticatedUser: ["POST /user/repos"],
    createFork: ["POST /repos/{owner}/{repo}/forks"],
    createInOrg: ["POST /orgs/{org}/repos"],
    createOrUpdateEnvironment: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    createOrUpdateFileContents: ["PUT /repos/{owner}/{repo}/contents/{path}"],
    createOrgRuleset: ["POST /orgs/{org}/rulesets"],
    createPagesDeployment: ["POST /repos/{owner}/{repo}/pages/deployments"],
    createPagesSite: ["POST /repos/{owner}/{repo}/pages"],
    createRelease: ["POST /repos/{owner}/{repo}/releases"],
    createRepoRuleset: ["POST /repos/{owner}/{repo}/rulesets"],
    createUsingTemplate: [
      "POST /repos/{template_owner}/{template_repo}/generate"
    ],
    createWebhook: ["POST /repos/{owner}/{repo}/hooks"],
    customPropertiesForReposCreateOrUpdateRepositoryValues: [
      "PATCH /repos/{owner}/{repo}/properties/values"
    ],
    customPropertiesForReposGetRepositoryValues: [
      "GET /repos/{owner}/{repo}/properties/values"
    ],
    declineInvitation: [
      "DELETE /user/repository_invitations/{invitation_id}",
      {},
      { renamed: ["repos", "declineInvitationForAuthenticatedUser"] }
    ],
    declineInvitationForAuthenticatedUser: [
      "DELETE /user/repository_invitations/{invitation_id}"
    ],
    delete: ["DELETE /repos/{owner}/{repo}"],
    deleteAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    deleteAdminBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    deleteAnEnvironment: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    deleteAutolink: ["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    deleteBranchProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    deleteCommitComment: ["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
    deleteCommitSignatureProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    deleteDeployKey: ["DELETE /repos/{owner}/{repo}/keys/{key_id}"],
    deleteDeployment: [
      "DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"
    ],
    deleteDeploymentBranchPolicy: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    deleteFile: ["DELETE /repos/{owner}/{repo}/contents/{path}"],
    deleteInvitation: [
      "DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    deleteOrgRuleset: ["DELETE /orgs/{org}/rulesets/{ruleset_id}"],
    deletePagesSite: ["DELETE /repos/{owner}/{repo}/pages"],
    deletePullRequestReviewProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    deleteRelease: ["DELETE /repos/{owner}/{repo}/releases/{release_id}"],
    deleteReleaseAsset: [
      "DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    deleteRepoRuleset: ["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    deleteWebhook: ["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
    disableAutomatedSecurityFixes: [
      "DELETE /repos/{owner}/{repo}/automated-security-fixes"
    ],
    disableDeploymentProtectionRule: [
      "DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    disableImmutableReleases: [
      "DELETE /repos/{owner}/{repo}/immutable-releases"
    ],
    disablePrivateVulnerabilityReporting: [
      "DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    disableVulnerabilityAlerts: [
      "DELETE /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    downloadArchive: [
      "GET /repos/{owner}/{repo}/zipball/{ref}",
      {},
      { renamed: ["repos", "downloadZipballArchive"] }
    ],
    downloadTarballArchive: ["GET /repos/{owner}/{repo}/tarball/{ref}"],
    downloadZipballArchive: ["GET /repos/{owner}/{repo}/zipball/{ref}"],
    enableAutomatedSecurityFixes: [
      "PUT /repos/{owner}/{repo}/automated-security-fixes"
    ],
    enableImmutableReleases: ["PUT /repos/{owner}/{repo}/immutable-releases"],
    enablePrivateVulnerabilityReporting: [
      "PUT /repos/{owner}/{repo}/private-vulnerability-reporting"
    ],
    enableVulnerabilityAlerts: [
      "PUT /repos/{owner}/{repo}/vulnerability-alerts"
    ],
    generateReleaseNotes: [
      "POST /repos/{owner}/{repo}/releases/generate-notes"
    ],
    get: ["GET /repos/{owner}/{repo}"],
    getAccessRestrictions: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"
    ],
    getAdminBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    getAllDeploymentProtectionRules: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"
    ],
    getAllEnvironments: ["GET /repos/{owner}/{repo}/environments"],
    getAllStatusCheckContexts: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"
    ],
    getAllTopics: ["GET /repos/{owner}/{repo}/topics"],
    getAppsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"
    ],
    getAutolink: ["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],
    getBranch: ["GET /repos/{owner}/{repo}/branches/{branch}"],
    getBranchProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    getBranchRules: ["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
    getClones: ["GET /repos/{owner}/{repo}/traffic/clones"],
    getCodeFrequencyStats: ["GET /repos/{owner}/{repo}/stats/code_frequency"],
    getCollaboratorPermissionLevel: [
      "GET /repos/{owner}/{repo}/collaborators/{username}/permission"
    ],
    getCombinedStatusForRef: ["GET /repos/{owner}/{repo}/commits/{ref}/status"],
    getCommit: ["GET /repos/{owner}/{repo}/commits/{ref}"],
    getCommitActivityStats: ["GET /repos/{owner}/{repo}/stats/commit_activity"],
    getCommitComment: ["GET /repos/{owner}/{repo}/comments/{comment_id}"],
    getCommitSignatureProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"
    ],
    getCommunityProfileMetrics: ["GET /repos/{owner}/{repo}/community/profile"],
    getContent: ["GET /repos/{owner}/{repo}/contents/{path}"],
    getContributorsStats: ["GET /repos/{owner}/{repo}/stats/contributors"],
    getCustomDeploymentProtectionRule: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"
    ],
    getDeployKey: ["GET /repos/{owner}/{repo}/keys/{key_id}"],
    getDeployment: ["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
    getDeploymentBranchPolicy: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    getDeploymentStatus: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"
    ],
    getEnvironment: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}"
    ],
    getLatestPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/latest"],
    getLatestRelease: ["GET /repos/{owner}/{repo}/releases/latest"],
    getOrgRuleSuite: ["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
    getOrgRuleSuites: ["GET /orgs/{org}/rulesets/rule-suites"],
    getOrgRuleset: ["GET /orgs/{org}/rulesets/{ruleset_id}"],
    getOrgRulesets: ["GET /orgs/{org}/rulesets"],
    getPages: ["GET /repos/{owner}/{repo}/pages"],
    getPagesBuild: ["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
    getPagesDeployment: [
      "GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"
    ],
    getPagesHealthCheck: ["GET /repos/{owner}/{repo}/pages/health"],
    getParticipationStats: ["GET /repos/{owner}/{repo}/stats/participation"],
    getPullRequestReviewProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    getPunchCardStats: ["GET /repos/{owner}/{repo}/stats/punch_card"],
    getReadme: ["GET /repos/{owner}/{repo}/readme"],
    getReadmeInDirectory: ["GET /repos/{owner}/{repo}/readme/{dir}"],
    getRelease: ["GET /repos/{owner}/{repo}/releases/{release_id}"],
    getReleaseAsset: ["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],
    getReleaseByTag: ["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
    getRepoRuleSuite: [
      "GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"
    ],
    getRepoRuleSuites: ["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
    getRepoRuleset: ["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    getRepoRulesetHistory: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"
    ],
    getRepoRulesetVersion: [
      "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"
    ],
    getRepoRulesets: ["GET /repos/{owner}/{repo}/rulesets"],
    getStatusChecksProtection: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    getTeamsWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"
    ],
    getTopPaths: ["GET /repos/{owner}/{repo}/traffic/popular/paths"],
    getTopReferrers: ["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
    getUsersWithAccessToProtectedBranch: [
      "GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"
    ],
    getViews: ["GET /repos/{owner}/{repo}/traffic/views"],
    getWebhook: ["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
    getWebhookConfigForRepo: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    getWebhookDelivery: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"
    ],
    listActivities: ["GET /repos/{owner}/{repo}/activity"],
    listAttestations: [
      "GET /repos/{owner}/{repo}/attestations/{subject_digest}"
    ],
    listAutolinks: ["GET /repos/{owner}/{repo}/autolinks"],
    listBranches: ["GET /repos/{owner}/{repo}/branches"],
    listBranchesForHeadCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"
    ],
    listCollaborators: ["GET /repos/{owner}/{repo}/collaborators"],
    listCommentsForCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"
    ],
    listCommitCommentsForRepo: ["GET /repos/{owner}/{repo}/comments"],
    listCommitStatusesForRef: [
      "GET /repos/{owner}/{repo}/commits/{ref}/statuses"
    ],
    listCommits: ["GET /repos/{owner}/{repo}/commits"],
    listContributors: ["GET /repos/{owner}/{repo}/contributors"],
    listCustomDeploymentRuleIntegrations: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"
    ],
    listDeployKeys: ["GET /repos/{owner}/{repo}/keys"],
    listDeploymentBranchPolicies: [
      "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"
    ],
    listDeploymentStatuses: [
      "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"
    ],
    listDeployments: ["GET /repos/{owner}/{repo}/deployments"],
    listForAuthenticatedUser: ["GET /user/repos"],
    listForOrg: ["GET /orgs/{org}/repos"],
    listForUser: ["GET /users/{username}/repos"],
    listForks: ["GET /repos/{owner}/{repo}/forks"],
    listInvitations: ["GET /repos/{owner}/{repo}/invitations"],
    listInvitationsForAuthenticatedUser: ["GET /user/repository_invitations"],
    listLanguages: ["GET /repos/{owner}/{repo}/languages"],
    listPagesBuilds: ["GET /repos/{owner}/{repo}/pages/builds"],
    listPublic: ["GET /repositories"],
    listPullRequestsAssociatedWithCommit: [
      "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"
    ],
    listReleaseAssets: [
      "GET /repos/{owner}/{repo}/releases/{release_id}/assets"
    ],
    listReleases: ["GET /repos/{owner}/{repo}/releases"],
    listTags: ["GET /repos/{owner}/{repo}/tags"],
    listTeams: ["GET /repos/{owner}/{repo}/teams"],
    listWebhookDeliveries: [
      "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"
    ],
    listWebhooks: ["GET /repos/{owner}/{repo}/hooks"],
    merge: ["POST /repos/{owner}/{repo}/merges"],
    mergeUpstream: ["POST /repos/{owner}/{repo}/merge-upstream"],
    pingWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
    redeliverWebhookDelivery: [
      "POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"
    ],
    removeAppAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    removeCollaborator: [
      "DELETE /repos/{owner}/{repo}/collaborators/{username}"
    ],
    removeStatusCheckContexts: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    removeStatusCheckProtection: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    removeTeamAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    removeUserAccessRestrictions: [
      "DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    renameBranch: ["POST /repos/{owner}/{repo}/branches/{branch}/rename"],
    replaceAllTopics: ["PUT /repos/{owner}/{repo}/topics"],
    requestPagesBuild: ["POST /repos/{owner}/{repo}/pages/builds"],
    setAdminBranchProtection: [
      "POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"
    ],
    setAppAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",
      {},
      { mapToData: "apps" }
    ],
    setStatusCheckContexts: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",
      {},
      { mapToData: "contexts" }
    ],
    setTeamAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",
      {},
      { mapToData: "teams" }
    ],
    setUserAccessRestrictions: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",
      {},
      { mapToData: "users" }
    ],
    testPushWebhook: ["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],
    transfer: ["POST /repos/{owner}/{repo}/transfer"],
    update: ["PATCH /repos/{owner}/{repo}"],
    updateBranchProtection: [
      "PUT /repos/{owner}/{repo}/branches/{branch}/protection"
    ],
    updateCommitComment: ["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
    updateDeploymentBranchPolicy: [
      "PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"
    ],
    updateInformationAboutPagesSite: ["PUT /repos/{owner}/{repo}/pages"],
    updateInvitation: [
      "PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"
    ],
    updateOrgRuleset: ["PUT /orgs/{org}/rulesets/{ruleset_id}"],
    updatePullRequestReviewProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"
    ],
    updateRelease: ["PATCH /repos/{owner}/{repo}/releases/{release_id}"],
    updateReleaseAsset: [
      "PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"
    ],
    updateRepoRuleset: ["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
    updateStatusCheckPotection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",
      {},
      { renamed: ["repos", "updateStatusCheckProtection"] }
    ],
    updateStatusCheckProtection: [
      "PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"
    ],
    updateWebhook: ["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],
    updateWebhookConfigForRepo: [
      "PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"
    ],
    uploadReleaseAsset: [
      "POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",
      { baseUrl: "https://uploads.github.com" }
    ]
  },
  search: {
    code: ["GET /search/code"],
    commits: ["GET /search/commits"],
    issuesAndPullRequests: ["GET /search/issues"],
    labels: ["GET /search/labels"],
    repos: ["GET /search/repositories"],
    topics: ["GET /search/topics"],
    users: ["GET /search/users"]
  },
  secretScanning: {
    createPushProtectionBypass: [
      "POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"
    ],
    getAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    getScanHistory: ["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
    listAlertsForOrg: ["GET /orgs/{org}/secret-scanning/alerts"],
    listAlertsForRepo: ["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
    listLocationsForAlert: [
      "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"
    ],
    listOrgPatternConfigs: [
      "GET /orgs/{org}/secret-scanning/pattern-configurations"
    ],
    updateAlert: [
      "PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"
    ],
    updateOrgPatternConfigs: [
      "PATCH /orgs/{org}/secret-scanning/pattern-configurations"
    ]
  },
  securityAdvisories: {
    createFork: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"
    ],
    createPrivateVulnerabilityReport: [
      "POST /repos/{owner}/{repo}/security-advisories/reports"
    ],
    createRepositoryAdvisory: [
      "POST /repos/{owner}/{repo}/security-advisories"
    ],
    createRepositoryAdvisoryCveRequest: [
      "POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"
    ],
    getGlobalAdvisory: ["GET /advisories/{ghsa_id}"],
    getRepositoryAdvisory: [
      "GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ],
    listGlobalAdvisories: ["GET /advisories"],
    listOrgRepositoryAdvisories: ["GET /orgs/{org}/security-advisories"],
    listRepositoryAdvisories: ["GET /repos/{owner}/{repo}/security-advisories"],
    updateRepositoryAdvisory: [
      "PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"
    ]
  },
  teams: {
    addOrUpdateMembershipForUserInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    addOrUpdateRepoPermissionsInOrg: [
      "PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    checkPermissionsForRepoInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    create: ["POST /orgs/{org}/teams"],
    createDiscussionCommentInOrg: [
      "POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    createDiscussionInOrg: ["POST /orgs/{org}/teams/{team_slug}/discussions"],
    deleteDiscussionCommentInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    deleteDiscussionInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    deleteInOrg: ["DELETE /orgs/{org}/teams/{team_slug}"],
    getByName: ["GET /orgs/{org}/teams/{team_slug}"],
    getDiscussionCommentInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    getDiscussionInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    getMembershipForUserInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    list: ["GET /orgs/{org}/teams"],
    listChildInOrg: ["GET /orgs/{org}/teams/{team_slug}/teams"],
    listDiscussionCommentsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"
    ],
    listDiscussionsInOrg: ["GET /orgs/{org}/teams/{team_slug}/discussions"],
    listForAuthenticatedUser: ["GET /user/teams"],
    listMembersInOrg: ["GET /orgs/{org}/teams/{team_slug}/members"],
    listPendingInvitationsInOrg: [
      "GET /orgs/{org}/teams/{team_slug}/invitations"
    ],
    listReposInOrg: ["GET /orgs/{org}/teams/{team_slug}/repos"],
    removeMembershipForUserInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"
    ],
    removeRepoInOrg: [
      "DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"
    ],
    updateDiscussionCommentInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"
    ],
    updateDiscussionInOrg: [
      "PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"
    ],
    updateInOrg: ["PATCH /orgs/{org}/teams/{team_slug}"]
  },
  users: {
    addEmailForAuthenticated: [
      "POST /user/emails",
      {},
      { renamed: ["users", "addEmailForAuthenticatedUser"] }
    ],
    addEmailForAuthenticatedUser: ["POST /user/emails"],
    addSocialAccountForAuthenticatedUser: ["POST /user/social_accounts"],
    block: ["PUT /user/blocks/{username}"],
    checkBlocked: ["GET /user/blocks/{username}"],
    checkFollowingForUser: ["GET /users/{username}/following/{target_user}"],
    checkPersonIsFollowedByAuthenticated: ["GET /user/following/{username}"],
    createGpgKeyForAuthenticated: [
      "POST /user/gpg_keys",
      {},
      { renamed: ["users", "createGpgKeyForAuthenticatedUser"] }
    ],
    createGpgKeyForAuthenticatedUser: ["POST /user/gpg_keys"],
    createPublicSshKeyForAuthenticated: [
      "POST /user/keys",
      {},
      { renamed: ["users", "createPublicSshKeyForAuthenticatedUser"] }
    ],
    createPublicSshKeyForAuthenticatedUser: ["POST /user/keys"],
    createSshSigningKeyForAuthenticatedUser: ["POST /user/ssh_signing_keys"],
    deleteAttestationsBulk: [
      "POST /users/{username}/attestations/delete-request"
    ],
    deleteAttestationsById: [
      "DELETE /users/{username}/attestations/{attestation_id}"
    ],
    deleteAttestationsBySubjectDigest: [
      "DELETE /users/{username}/attestations/digest/{subject_digest}"
    ],
    deleteEmailForAuthenticated: [
      "DELETE /user/emails",
      {},
      { renamed: ["users", "deleteEmailForAuthenticatedUser"] }
    ],
    deleteEmailForAuthenticatedUser: ["DELETE /user/emails"],
    deleteGpgKeyForAuthenticated: [
      "DELETE /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "deleteGpgKeyForAuthenticatedUser"] }
    ],
    deleteGpgKeyForAuthenticatedUser: ["DELETE /user/gpg_keys/{gpg_key_id}"],
    deletePublicSshKeyForAuthenticated: [
      "DELETE /user/keys/{key_id}",
      {},
      { renamed: ["users", "deletePublicSshKeyForAuthenticatedUser"] }
    ],
    deletePublicSshKeyForAuthenticatedUser: ["DELETE /user/keys/{key_id}"],
    deleteSocialAccountForAuthenticatedUser: ["DELETE /user/social_accounts"],
    deleteSshSigningKeyForAuthenticatedUser: [
      "DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    follow: ["PUT /user/following/{username}"],
    getAuthenticated: ["GET /user"],
    getById: ["GET /user/{account_id}"],
    getByUsername: ["GET /users/{username}"],
    getContextForUser: ["GET /users/{username}/hovercard"],
    getGpgKeyForAuthenticated: [
      "GET /user/gpg_keys/{gpg_key_id}",
      {},
      { renamed: ["users", "getGpgKeyForAuthenticatedUser"] }
    ],
    getGpgKeyForAuthenticatedUser: ["GET /user/gpg_keys/{gpg_key_id}"],
    getPublicSshKeyForAuthenticated: [
      "GET /user/keys/{key_id}",
      {},
      { renamed: ["users", "getPublicSshKeyForAuthenticatedUser"] }
    ],
    getPublicSshKeyForAuthenticatedUser: ["GET /user/keys/{key_id}"],
    getSshSigningKeyForAuthenticatedUser: [
      "GET /user/ssh_signing_keys/{ssh_signing_key_id}"
    ],
    list: ["GET /users"],
    listAttestations: ["GET /users/{username}/attestations/{subject_digest}"],
    listAttestationsBulk: [
      "POST /users/{username}/attestations/bulk-list{?per_page,before,after}"
    ],
    listBlockedByAuthenticated: [
      "GET /user/blocks",
      {},
      { renamed: ["users", "listBlockedByAuthenticatedUser"] }
    ],
    listBlockedByAuthenticatedUser: ["GET /user/blocks"],
    listEmailsForAuthenticated: [
      "GET /user/emails",
      {},
      { renamed: ["users", "listEmailsForAuthenticatedUser"] }
    ],
    listEmailsForAuthenticatedUser: ["GET /user/emails"],
    listFollowedByAuthenticated: [
      "GET /user/following",
      {},
      { renamed: ["users", "listFollowedByAuthenticatedUser"] }
    ],
    listFollowedByAuthenticatedUser: ["GET /user/following"],
    listFollowersForAuthenticatedUser: ["GET /user/followers"],
    listFollowersForUser: ["GET /users/{username}/followers"],
    listFollowingForUser: ["GET /users/{username}/following"],
    listGpgKeysForAuthenticated: [
      "GET /user/gpg_keys",
      {},
      { renamed: ["users", "listGpgKeysForAuthenticatedUser"] }
    ],
    listGpgKeysForAuthenticatedUser: ["GET /user/gpg_keys"],
    listGpgKeysForUser: ["GET /users/{username}/gpg_keys"],
    listPublicEmailsForAuthenticated: [
      "GET /user/public_emails",
      {},
      { renamed: ["users", "listPublicEmailsForAuthenticatedUser"] }
    ],
    listPublicEmailsForAuthenticatedUser: ["GET /user/public_emails"],
    listPublicKeysForUser: ["GET /users/{username}/keys"],
    listPublicSshKeysForAuthenticated: [
      "GET /user/keys",
      {},
      { renamed: ["users", "listPublicSshKeysForAuthenticatedUser"] }
    ],
    listPublicSshKeysForAuthenticatedUser: ["GET /user/keys"],
    listSocialAccountsForAuthenticatedUser: ["GET /user/social_accounts"],
    listSocialAccountsForUser: ["GET /users/{username}/social_accounts"],
    listSshSigningKeysForAuthenticatedUser: ["GET /user/ssh_signing_keys"],
    listSshSigningKeysForUser: ["GET /users/{username}/ssh_signing_keys"],
    setPrimaryEmailVisibilityForAuthenticated: [
      "PATCH /user/email/visibility",
      {},
      { renamed: ["users", "setPrimaryEmailVisibilityForAuthenticatedUser"] }
    ],
    setPrimaryEmailVisibilityForAuthenticatedUser: [
      "PATCH /user/email/visibility"
    ],
    unblock: ["DELETE /user/blocks/{username}"],
    unfollow: ["DELETE /user/following/{username}"],
    updateAuthenticated: ["PATCH /user"]
  }
};
var endpoints_default = Endpoints;

//# sourceMappingURL=endpoints.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/endpoints-to-methods.js

const endpointMethodsMap = /* @__PURE__ */ new Map();
for (const [scope, endpoints] of Object.entries(endpoints_default)) {
  for (const [methodName, endpoint] of Object.entries(endpoints)) {
    const [route, defaults, decorations] = endpoint;
    const [method, url] = route.split(/ /);
    const endpointDefaults = Object.assign(
      {
        method,
        url
      },
      defaults
    );
    if (!endpointMethodsMap.has(scope)) {
      endpointMethodsMap.set(scope, /* @__PURE__ */ new Map());
    }
    endpointMethodsMap.get(scope).set(methodName, {
      scope,
      methodName,
      endpointDefaults,
      decorations
    });
  }
}
const handler = {
  has({ scope }, methodName) {
    return endpointMethodsMap.get(scope).has(methodName);
  },
  getOwnPropertyDescriptor(target, methodName) {
    return {
      value: this.get(target, methodName),
      // ensures method is in the cache
      configurable: true,
      writable: true,
      enumerable: true
    };
  },
  defineProperty(target, methodName, descriptor) {
    Object.defineProperty(target.cache, methodName, descriptor);
    return true;
  },
  deleteProperty(target, methodName) {
    delete target.cache[methodName];
    return true;
  },
  ownKeys({ scope }) {
    return [...endpointMethodsMap.get(scope).keys()];
  },
  set(target, methodName, value) {
    return target.cache[methodName] = value;
  },
  get({ octokit, scope, cache }, methodName) {
    if (cache[methodName]) {
      return cache[methodName];
    }
    const method = endpointMethodsMap.get(scope).get(methodName);
    if (!method) {
      return void 0;
    }
    const { endpointDefaults, decorations } = method;
    if (decorations) {
      cache[methodName] = decorate(
        octokit,
        scope,
        methodName,
        endpointDefaults,
        decorations
      );
    } else {
      cache[methodName] = octokit.request.defaults(endpointDefaults);
    }
    return cache[methodName];
  }
};
function endpointsToMethods(octokit) {
  const newMethods = {};
  for (const scope of endpointMethodsMap.keys()) {
    newMethods[scope] = new Proxy({ octokit, scope, cache: {} }, handler);
  }
  return newMethods;
}
function decorate(octokit, scope, methodName, defaults, decorations) {
  const requestWithDefaults = octokit.request.defaults(defaults);
  function withDecorations(...args) {
    let options = requestWithDefaults.endpoint.merge(...args);
    if (decorations.mapToData) {
      options = Object.assign({}, options, {
        data: options[decorations.mapToData],
        [decorations.mapToData]: void 0
      });
      return requestWithDefaults(options);
    }
    if (decorations.renamed) {
      const [newScope, newMethodName] = decorations.renamed;
      octokit.log.warn(
        `octokit.${scope}.${methodName}() has been renamed to octokit.${newScope}.${newMethodName}()`
      );
    }
    if (decorations.deprecated) {
      octokit.log.warn(decorations.deprecated);
    }
    if (decorations.renamedParameters) {
      const options2 = requestWithDefaults.endpoint.merge(...args);
      for (const [name, alias] of Object.entries(
        decorations.renamedParameters
      )) {
        if (name in options2) {
          octokit.log.warn(
            `"${name}" parameter is deprecated for "octokit.${scope}.${methodName}()". Use "${alias}" instead`
          );
          if (!(alias in options2)) {
            options2[alias] = options2[name];
          }
          delete options2[name];
        }
      }
      return requestWithDefaults(options2);
    }
    return requestWithDefaults(...args);
  }
  return Object.assign(withDecorations, requestWithDefaults);
}

//# sourceMappingURL=endpoints-to-methods.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/index.js


function restEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    rest: api
  };
}
restEndpointMethods.VERSION = dist_src_version_VERSION;
function legacyRestEndpointMethods(octokit) {
  const api = endpointsToMethods(octokit);
  return {
    ...api,
    rest: api
  };
}
legacyRestEndpointMethods.VERSION = dist_src_version_VERSION;

//# sourceMappingURL=index.js.map

;// CONCATENATED MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
// pkg/dist-src/version.js
var plugin_paginate_rest_dist_bundle_VERSION = "0.0.0-development";

// pkg/dist-src/normalize-paginated-list-response.js
function normalizePaginatedListResponse(response) {
  if (!response.data) {
    return {
      ...response,
      data: []
    };
  }
  const responseNeedsNormalization = ("total_count" in response.data || "total_commits" in response.data) && !("url" in response.data);
  if (!responseNeedsNormalization) return response;
  const incompleteResults = response.data.incomplete_results;
  const repositorySelection = response.data.repository_selection;
  const totalCount = response.data.total_count;
  const totalCommits = response.data.total_commits;
  delete response.data.incomplete_results;
  delete response.data.repository_selection;
  delete response.data.total_count;
  delete response.data.total_commits;
  const namespaceKey = Object.keys(response.data)[0];
  const data = response.data[namespaceKey];
  response.data = data;
  if (typeof incompleteResults !== "undefined") {
    response.data.incomplete_results = incompleteResults;
  }
  if (typeof repositorySelection !== "undefined") {
    response.data.repository_selection = repositorySelection;
  }
  response.data.total_count = totalCount;
  response.data.total_commits = totalCommits;
  return response;
}

// pkg/dist-src/iterator.js
function iterator(octokit, route, parameters) {
  const options = typeof route === "function" ? route.endpoint(parameters) : octokit.request.endpoint(route, parameters);
  const requestMethod = typeof route === "function" ? route : octokit.request;
  const method = options.method;
  const headers = options.headers;
  let url = options.url;
  return {
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (!url) return { done: true };
        try {
          const response = await requestMethod({ method, url, headers });
          const normalizedResponse = normalizePaginatedListResponse(response);
          url = ((normalizedResponse.headers.link || "").match(
            /<([^<>]+)>;\s*rel="next"/
          ) || [])[1];
          if (!url && "total_commits" in normalizedResponse.data) {
            const parsedUrl = new URL(normalizedResponse.url);
            const params = parsedUrl.searchParams;
            const page = parseInt(params.get("page") || "1", 10);
            const per_page = parseInt(params.get("per_page") || "250", 10);
            if (page * per_page < normalizedResponse.data.total_commits) {
              params.set("page", String(page + 1));
              url = parsedUrl.toString();
            }
          }
          return { value: normalizedResponse };
        } catch (error) {
          if (error.status !== 409) throw error;
          url = "";
          return {
            value: {
              status: 200,
              headers: {},
              data: []
            }
          };
        }
      }
    })
  };
}

// pkg/dist-src/paginate.js
function paginate(octokit, route, parameters, mapFn) {
  if (typeof parameters === "function") {
    mapFn = parameters;
    parameters = void 0;
  }
  return gather(
    octokit,
    [],
    iterator(octokit, route, parameters)[Symbol.asyncIterator](),
    mapFn
  );
}
function gather(octokit, results, iterator2, mapFn) {
  return iterator2.next().then((result) => {
    if (result.done) {
      return results;
    }
    let earlyExit = false;
    function done() {
      earlyExit = true;
    }
    results = results.concat(
      mapFn ? mapFn(result.value, done) : result.value.data
    );
    if (earlyExit) {
      return results;
    }
    return gather(octokit, results, iterator2, mapFn);
  });
}

// pkg/dist-src/compose-paginate.js
var composePaginateRest = Object.assign(paginate, {
  iterator
});

// pkg/dist-src/generated/paginating-endpoints.js
var paginatingEndpoints = (/* unused pure expression or super */ null && ([
  "GET /advisories",
  "GET /app/hook/deliveries",
  "GET /app/installation-requests",
  "GET /app/installations",
  "GET /assignments/{assignment_id}/accepted_assignments",
  "GET /classrooms",
  "GET /classrooms/{classroom_id}/assignments",
  "GET /enterprises/{enterprise}/code-security/configurations",
  "GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories",
  "GET /enterprises/{enterprise}/dependabot/alerts",
  "GET /enterprises/{enterprise}/teams",
  "GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships",
  "GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations",
  "GET /events",
  "GET /gists",
  "GET /gists/public",
  "GET /gists/starred",
  "GET /gists/{gist_id}/comments",
  "GET /gists/{gist_id}/commits",
  "GET /gists/{gist_id}/forks",
  "GET /installation/repositories",
  "GET /issues",
  "GET /licenses",
  "GET /marketplace_listing/plans",
  "GET /marketplace_listing/plans/{plan_id}/accounts",
  "GET /marketplace_listing/stubbed/plans",
  "GET /marketplace_listing/stubbed/plans/{plan_id}/accounts",
  "GET /networks/{owner}/{repo}/events",
  "GET /notifications",
  "GET /organizations",
  "GET /organizations/{org}/dependabot/repository-access",
  "GET /orgs/{org}/actions/cache/usage-by-repository",
  "GET /orgs/{org}/actions/hosted-runners",
  "GET /orgs/{org}/actions/permissions/repositories",
  "GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories",
  "GET /orgs/{org}/actions/runner-groups",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories",
  "GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners",
  "GET /orgs/{org}/actions/runners",
  "GET /orgs/{org}/actions/secrets",
  "GET /orgs/{org}/actions/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/actions/variables",
  "GET /orgs/{org}/actions/variables/{name}/repositories",
  "GET /orgs/{org}/attestations/repositories",
  "GET /orgs/{org}/attestations/{subject_digest}",
  "GET /orgs/{org}/blocks",
  "GET /orgs/{org}/campaigns",
  "GET /orgs/{org}/code-scanning/alerts",
  "GET /orgs/{org}/code-security/configurations",
  "GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories",
  "GET /orgs/{org}/codespaces",
  "GET /orgs/{org}/codespaces/secrets",
  "GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/copilot/billing/seats",
  "GET /orgs/{org}/copilot/metrics",
  "GET /orgs/{org}/dependabot/alerts",
  "GET /orgs/{org}/dependabot/secrets",
  "GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories",
  "GET /orgs/{org}/events",
  "GET /orgs/{org}/failed_invitations",
  "GET /orgs/{org}/hooks",
  "GET /orgs/{org}/hooks/{hook_id}/deliveries",
  "GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}",
  "GET /orgs/{org}/insights/api/subject-stats",
  "GET /orgs/{org}/insights/api/user-stats/{user_id}",
  "GET /orgs/{org}/installations",
  "GET /orgs/{org}/invitations",
  "GET /orgs/{org}/invitations/{invitation_id}/teams",
  "GET /orgs/{org}/issues",
  "GET /orgs/{org}/members",
  "GET /orgs/{org}/members/{username}/codespaces",
  "GET /orgs/{org}/migrations",
  "GET /orgs/{org}/migrations/{migration_id}/repositories",
  "GET /orgs/{org}/organization-roles/{role_id}/teams",
  "GET /orgs/{org}/organization-roles/{role_id}/users",
  "GET /orgs/{org}/outside_collaborators",
  "GET /orgs/{org}/packages",
  "GET /orgs/{org}/packages/{package_type}/{package_name}/versions",
  "GET /orgs/{org}/personal-access-token-requests",
  "GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories",
  "GET /orgs/{org}/personal-access-tokens",
  "GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories",
  "GET /orgs/{org}/private-registries",
  "GET /orgs/{org}/projects",
  "GET /orgs/{org}/projectsV2",
  "GET /orgs/{org}/projectsV2/{project_number}/fields",
  "GET /orgs/{org}/projectsV2/{project_number}/items",
  "GET /orgs/{org}/properties/values",
  "GET /orgs/{org}/public_members",
  "GET /orgs/{org}/repos",
  "GET /orgs/{org}/rulesets",
  "GET /orgs/{org}/rulesets/rule-suites",
  "GET /orgs/{org}/rulesets/{ruleset_id}/history",
  "GET /orgs/{org}/secret-scanning/alerts",
  "GET /orgs/{org}/security-advisories",
  "GET /orgs/{org}/settings/immutable-releases/repositories",
  "GET /orgs/{org}/settings/network-configurations",
  "GET /orgs/{org}/team/{team_slug}/copilot/metrics",
  "GET /orgs/{org}/teams",
  "GET /orgs/{org}/teams/{team_slug}/discussions",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions",
  "GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions",
  "GET /orgs/{org}/teams/{team_slug}/invitations",
  "GET /orgs/{org}/teams/{team_slug}/members",
  "GET /orgs/{org}/teams/{team_slug}/projects",
  "GET /orgs/{org}/teams/{team_slug}/repos",
  "GET /orgs/{org}/teams/{team_slug}/teams",
  "GET /projects/{project_id}/collaborators",
  "GET /repos/{owner}/{repo}/actions/artifacts",
  "GET /repos/{owner}/{repo}/actions/caches",
  "GET /repos/{owner}/{repo}/actions/organization-secrets",
  "GET /repos/{owner}/{repo}/actions/organization-variables",
  "GET /repos/{owner}/{repo}/actions/runners",
  "GET /repos/{owner}/{repo}/actions/runs",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs",
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs",
  "GET /repos/{owner}/{repo}/actions/secrets",
  "GET /repos/{owner}/{repo}/actions/variables",
  "GET /repos/{owner}/{repo}/actions/workflows",
  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
  "GET /repos/{owner}/{repo}/activity",
  "GET /repos/{owner}/{repo}/assignees",
  "GET /repos/{owner}/{repo}/attestations/{subject_digest}",
  "GET /repos/{owner}/{repo}/branches",
  "GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations",
  "GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs",
  "GET /repos/{owner}/{repo}/code-scanning/alerts",
  "GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",
  "GET /repos/{owner}/{repo}/code-scanning/analyses",
  "GET /repos/{owner}/{repo}/codespaces",
  "GET /repos/{owner}/{repo}/codespaces/devcontainers",
  "GET /repos/{owner}/{repo}/codespaces/secrets",
  "GET /repos/{owner}/{repo}/collaborators",
  "GET /repos/{owner}/{repo}/comments",
  "GET /repos/{owner}/{repo}/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/commits",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/comments",
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs",
  "GET /repos/{owner}/{repo}/commits/{ref}/check-suites",
  "GET /repos/{owner}/{repo}/commits/{ref}/status",
  "GET /repos/{owner}/{repo}/commits/{ref}/statuses",
  "GET /repos/{owner}/{repo}/compare/{basehead}",
  "GET /repos/{owner}/{repo}/compare/{base}...{head}",
  "GET /repos/{owner}/{repo}/contributors",
  "GET /repos/{owner}/{repo}/dependabot/alerts",
  "GET /repos/{owner}/{repo}/dependabot/secrets",
  "GET /repos/{owner}/{repo}/deployments",
  "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
  "GET /repos/{owner}/{repo}/environments",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/secrets",
  "GET /repos/{owner}/{repo}/environments/{environment_name}/variables",
  "GET /repos/{owner}/{repo}/events",
  "GET /repos/{owner}/{repo}/forks",
  "GET /repos/{owner}/{repo}/hooks",
  "GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries",
  "GET /repos/{owner}/{repo}/invitations",
  "GET /repos/{owner}/{repo}/issues",
  "GET /repos/{owner}/{repo}/issues/comments",
  "GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/issues/events",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/events",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/labels",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/reactions",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues",
  "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline",
  "GET /repos/{owner}/{repo}/keys",
  "GET /repos/{owner}/{repo}/labels",
  "GET /repos/{owner}/{repo}/milestones",
  "GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels",
  "GET /repos/{owner}/{repo}/notifications",
  "GET /repos/{owner}/{repo}/pages/builds",
  "GET /repos/{owner}/{repo}/projects",
  "GET /repos/{owner}/{repo}/pulls",
  "GET /repos/{owner}/{repo}/pulls/comments",
  "GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/comments",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews",
  "GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments",
  "GET /repos/{owner}/{repo}/releases",
  "GET /repos/{owner}/{repo}/releases/{release_id}/assets",
  "GET /repos/{owner}/{repo}/releases/{release_id}/reactions",
  "GET /repos/{owner}/{repo}/rules/branches/{branch}",
  "GET /repos/{owner}/{repo}/rulesets",
  "GET /repos/{owner}/{repo}/rulesets/rule-suites",
  "GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history",
  "GET /repos/{owner}/{repo}/secret-scanning/alerts",
  "GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations",
  "GET /repos/{owner}/{repo}/security-advisories",
  "GET /repos/{owner}/{repo}/stargazers",
  "GET /repos/{owner}/{repo}/subscribers",
  "GET /repos/{owner}/{repo}/tags",
  "GET /repos/{owner}/{repo}/teams",
  "GET /repos/{owner}/{repo}/topics",
  "GET /repositories",
  "GET /search/code",
  "GET /search/commits",
  "GET /search/issues",
  "GET /search/labels",
  "GET /search/repositories",
  "GET /search/topics",
  "GET /search/users",
  "GET /teams/{team_id}/discussions",
  "GET /teams/{team_id}/discussions/{discussion_number}/comments",
  "GET /teams/{team_id}/discussions/{discussion_number}/comments/{comment_number}/reactions",
  "GET /teams/{team_id}/discussions/{discussion_number}/reactions",
  "GET /teams/{team_id}/invitations",
  "GET /teams/{team_id}/members",
  "GET /teams/{team_id}/projects",
  "GET /teams/{team_id}/repos",
  "GET /teams/{team_id}/teams",
  "GET /user/blocks",
  "GET /user/codespaces",
  "GET /user/codespaces/secrets",
  "GET /user/emails",
  "GET /user/followers",
  "GET /user/following",
  "GET /user/gpg_keys",
  "GET /user/installations",
  "GET /user/installations/{installation_id}/repositories",
  "GET /user/issues",
  "GET /user/keys",
  "GET /user/marketplace_purchases",
  "GET /user/marketplace_purchases/stubbed",
  "GET /user/memberships/orgs",
  "GET /user/migrations",
  "GET /user/migrations/{migration_id}/repositories",
  "GET /user/orgs",
  "GET /user/packages",
  "GET /user/packages/{package_type}/{package_name}/versions",
  "GET /user/public_emails",
  "GET /user/repos",
  "GET /user/repository_invitations",
  "GET /user/social_accounts",
  "GET /user/ssh_signing_keys",
  "GET /user/starred",
  "GET /user/subscriptions",
  "GET /user/teams",
  "GET /users",
  "GET /users/{username}/attestations/{subject_digest}",
  "GET /users/{username}/events",
  "GET /users/{username}/events/orgs/{org}",
  "GET /users/{username}/events/public",
  "GET /users/{username}/followers",
  "GET /users/{username}/following",
  "GET /users/{username}/gists",
  "GET /users/{username}/gpg_keys",
  "GET /users/{username}/keys",
  "GET /users/{username}/orgs",
  "GET /users/{username}/packages",
  "GET /users/{username}/projects",
  "GET /users/{username}/projectsV2",
  "GET /users/{username}/projectsV2/{project_number}/fields",
  "GET /users/{username}/projectsV2/{project_number}/items",
  "GET /users/{username}/received_events",
  "GET /users/{username}/received_events/public",
  "GET /users/{username}/repos",
  "GET /users/{username}/social_accounts",
  "GET /users/{username}/ssh_signing_keys",
  "GET /users/{username}/starred",
  "GET /users/{username}/subscriptions"
]));

// pkg/dist-src/paginating-endpoints.js
function isPaginatingEndpoint(arg) {
  if (typeof arg === "string") {
    return paginatingEndpoints.includes(arg);
  } else {
    return false;
  }
}

// pkg/dist-src/index.js
function paginateRest(octokit) {
  return {
    paginate: Object.assign(paginate.bind(null, octokit), {
      iterator: iterator.bind(null, octokit)
    })
  };
}
paginateRest.VERSION = plugin_paginate_rest_dist_bundle_VERSION;


;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/utils.js


// octokit + plugins



const context = new Context();
const baseUrl = getApiBaseUrl();
const defaults = {
    baseUrl,
    request: {
        agent: getProxyAgent(baseUrl),
        fetch: getProxyFetch(baseUrl)
    }
};
const GitHub = Octokit.plugin(restEndpointMethods, paginateRest).defaults(defaults);

/**
 * Convience function to correctly format Octokit Options to pass into the constructor.
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokitOptions(token, options) {
    const opts = Object.assign({}, options || {}); // Shallow clone - don't mutate the object provided by the caller
    // Auth
    const auth = getAuthString(token, opts);
    if (auth) {
        opts.auth = auth;
    }
    // Orchestration ID
    const userAgent = getUserAgentWithOrchestrationId(opts.userAgent);
    if (userAgent) {
        opts.userAgent = userAgent;
    }
    return opts;
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/github/lib/github.js


const github_context = new Context();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
    return new GitHubWithPlugins(getOctokitOptions(token, options));
}
//# sourceMappingURL=github.js.map

/***/ }),

/***/ 4942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
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
// EXTERNAL MODULE: external "./undici/index.js"
var index_js_ = __nccwpck_require__(3107);
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
        proxyAgent = new index_js_.ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
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
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
