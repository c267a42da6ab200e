export const id = 929;
export const ids = [929];
export const modules = {

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxiedExchange: () => (/* binding */ proxiedExchange)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8564);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3197);
// One request and its whole answer through a proxy. Loaded only if the environment names one.



/**
 * Sends through the proxy that the environment names for this server; undefined if it names none. Uses the dispatcher of
 * `@actions/http-client`, which reads `https_proxy` and `no_proxy` as GitHub's own actions do. With that package's other
 * agents, a request cannot be aborted while the proxy keeps it waiting.
 */
function proxiedExchange(baseUrl) {
    const proxy = URL.parse((0,_actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .getProxyUrl */ .s_)(baseUrl.href));
    if (!proxy?.hostname)
        return undefined;
    if (!/^https?:$/.test(proxy.protocol)) {
        const message = `the proxy ${proxy.host} is given as ${proxy.protocol}//, and only http:// and https:// proxies are supported`;
        return () => Promise.reject(new _exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyError */ .T6(message));
    }
    const agent = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__/* .HttpClient */ .Qq().getAgentDispatcher(baseUrl.href);
    return async (path, { body, ...request }) => {
        const init = { ...request, redirect: 'manual', ...(body !== undefined && bodyInit(body)) };
        // `fetch` turns every address into a URL, so the original path is restored here.
        const dispatcher = { dispatch: (options, handler) => agent.dispatch({ ...options, path }, handler) };
        const answer = await fetch(baseUrl, { ...init, dispatcher }).catch((error) => {
            throw request.signal.aborted ? error : proxyFailure(proxy, error);
        });
        const text = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)((answer.body ?? []), request.signal);
        return { status: answer.status, header: (name) => answer.headers.get(name) ?? undefined, text };
    };
}
/** `duplex`: the Fetch standard requires it for a body that is read while it is sent. */
function bodyInit(body) {
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhole */ .wP)(body) ? { body } : { body: node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.toWeb(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(body)), duplex: 'half' };
}
/** Names the proxy in an error of a request through it: it is the proxy that the connection is made to. */
function proxyFailure(proxy, error) {
    const causes = [];
    for (let at = error; at instanceof Error && causes.length < 5; at = at.cause)
        causes.push(at);
    // undici: "Proxy response (403) !== 200 when HTTP Tunneling".
    const status = causes.map(({ message }) => /Proxy response \((\d+)\)/.exec(message)?.[1]).find(Boolean);
    if (status === undefined)
        return new Error(`by way of the proxy ${proxy.host}`, { cause: causes.at(-1) });
    const text = `the proxy ${proxy.host} answered ${status}`;
    return Number(status) < 500 ? new _exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyError */ .T6(text) : new Error(text);
}


/***/ })

};
