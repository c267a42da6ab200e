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
// One request and its whole answer through a proxy. Loaded only where the environment names one.



/**
 * Through the proxy that the environment names for this server; undefined where it names none. The agent for it is
 * `@actions/http-client`'s, which reads `https_proxy` and `no_proxy` as GitHub's own actions do. Of that package's
 * other agents, a request cannot be taken back while the proxy leaves it waiting.
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
        // `fetch` makes a URL of every address, and only here can the path still be what it was.
        const dispatcher = { dispatch: (options, handler) => agent.dispatch({ ...options, path }, handler) };
        const answer = await fetch(baseUrl, { ...init, dispatcher }).catch((error) => {
            throw request.signal.aborted ? error : proxyFailure(proxy, error);
        });
        const text = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .readBody */ .x8)((answer.body ?? []), request.signal);
        return { status: answer.status, header: (name) => answer.headers.get(name) ?? undefined, text };
    };
}
/** `duplex`: the Fetch standard wants it said of a body that is read as it is sent. */
function bodyInit(body) {
    return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhole */ .wP)(body) ? { body } : { body: node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.toWeb(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(body)), duplex: 'half' };
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
    return Number(status) < 500 ? new _exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .ProxyError */ .T6(text) : new Error(text);
}


/***/ })

};
