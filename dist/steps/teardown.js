export const id = 363;
export const ids = [363];
export const modules = {

/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tearDown: () => (/* binding */ tearDown)
});

// EXTERNAL MODULE: ./src/apply/read-all.js
var read_all = __webpack_require__(8809);
// EXTERNAL MODULE: ./src/inputs/permissions.js
var permissions = __webpack_require__(3276);
// EXTERNAL MODULE: ./src/inputs/system.js + 1 modules
var system = __webpack_require__(843);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(2075);
// EXTERNAL MODULE: ./src/resources/registry.js + 17 modules
var registry = __webpack_require__(7939);
// EXTERNAL MODULE: ./src/resources/ownership.js
var resources_ownership = __webpack_require__(5355);
// EXTERNAL MODULE: ./src/resources/owner.js
var resources_owner = __webpack_require__(9865);
// EXTERNAL MODULE: ./src/resources/resource.js
var resource = __webpack_require__(7756);
// EXTERNAL MODULE: ./src/plan/plan.js + 1 modules
var plan_plan = __webpack_require__(902);
// EXTERNAL MODULE: ./src/plan/policy.js
var plan_policy = __webpack_require__(2950);
// EXTERNAL MODULE: ./src/plan/undeclared.js
var plan_undeclared = __webpack_require__(2149);
// EXTERNAL MODULE: ./src/plan/unread.js
var unread = __webpack_require__(5015);
;// CONCATENATED MODULE: ./src/plan/pull-request.js








/**
 * Plans the teardown of a pull request or a run. Deletes every resource, declared or not, that has the owner's ownership
 * tags and the name ending that belongs to them, and nothing else. A protected resource is kept, and does not keep the
 * others from being deleted. A resource that may be the owner's is left alone, with a warning; one that could not be read
 * fails.
 *
 * @param scope whether undeclared resources are deleted, or left alone with a warning, too
 * @param named the resources that the pull request's comment names, of any owner: the owner's fail if they could not be
 *   looked for
 */
function planTeardown(declared, reading, policy, scope, named = []) {
    const { owner } = policy;
    const isOwn = (one) => {
        const ownership = (0,resources_ownership/* readOwnership */.m9)(one);
        return (0,resources_ownership/* isOwnedBy */.D0)(owner, ownership) && (0,resources_ownership/* isNamedAsOwned */.$c)(one, ownership);
    };
    const present = new Map(reading.all.map((one) => [(0,resource/* keyOf */.TN)(one), one]));
    const declaredKeys = new Set(declared.map(resource/* keyOf */.TN));
    const changeOf = (target) => {
        const observed = present.get((0,resource/* keyOf */.TN)(target));
        // It was read in the newest version; the version of its declaration may not show it.
        const seen = observed === undefined ? target : { ...target, dialect: 'any' };
        if (observed !== undefined && !isOwn(observed))
            return leftAlone(seen, observed, owner);
        const because = observed === undefined ? (0,unread/* whyUnread */.t7)(target, reading) : undefined;
        if (because !== undefined)
            return (0,unread/* unreadChange */.Ms)(target, because);
        return (0,plan_undeclared/* withoutBlocking */.CS)((0,plan_plan/* planDestroy */.Ub)(seen, observed, policyFor(observed, policy)));
    };
    const isEverything = scope === 'everything';
    const undeclared = isEverything ? reading.all.filter((one) => !declaredKeys.has((0,resource/* keyOf */.TN)(one))) : [];
    const unreadable = (isEverything ? reading.unreadable : []).flatMap(({ kind, name, model, because }) => {
        const isOurs = name !== undefined && !declaredKeys.has((0,resource/* keyOf */.TN)({ kind, name })) && looksLike({ kind, name, model }, owner);
        return isOurs ? [(0,unread/* unreadChange */.Ms)((0,plan_undeclared/* undeclaredTarget */.Dj)({ kind, name }), because)] : [];
    });
    const changes = [
        ...declared.map((one) => changeOf((0,plan_undeclared/* declaredTarget */.cO)(one))),
        ...undeclared.filter(isOwn).map((one) => changeOf((0,plan_undeclared/* undeclaredTarget */.Dj)(one))),
        ...undeclared.filter((one) => !isOwn(one) && looksLike(one, owner)).map((one) => changeOf((0,plan_undeclared/* undeclaredTarget */.Dj)(one))),
        ...unreadable
    ];
    const going = new Set(changes.flatMap((change) => (change.action === 'delete' ? [(0,resource/* keyOf */.TN)(change)] : [])));
    const hidden = (isEverything ? named : []).flatMap((one) => {
        const isSettled = present.has((0,resource/* keyOf */.TN)(one)) || declaredKeys.has((0,resource/* keyOf */.TN)(one)) || (one.parent && going.has((0,resource/* keyOf */.TN)(one.parent)));
        // The comment is data from outside: it says where to look, and only the name tells the owner.
        const because = isSettled || !isOwn({ ...one, model: {} }) ? undefined : (0,unread/* whyUnread */.t7)(one, reading);
        return because === undefined ? [] : [(0,unread/* unreadChange */.Ms)((0,plan_undeclared/* undeclaredTarget */.Dj)(one), because)];
    });
    changes.push(...hidden);
    const plan = { command: 'destroy', changes };
    const warnings = changes.flatMap((change) => change.action === 'keep' && change.isLeftAlone ? [`${(0,registry/* titleOf */.Gg)(change)} is left alone: ${change.why ?? ''}.`] : []);
    return { plan, warnings, failure: (0,unread/* unreadFailure */.od)(reading, plan) };
}
/** Whether an undeclared resource may be an owner's by its tags or its name, and is not certainly another owner's. */
function looksLike(observed, owner) {
    const ownership = (0,resources_ownership/* readOwnership */.m9)(observed);
    if ((0,resources_ownership/* isOwnedBy */.D0)(owner, ownership))
        return true;
    if (ownership.by === 'pull-request' || ownership.by === 'run' || ownership.by === 'job')
        return false;
    if (ownership.by !== 'nobody' && !['', owner.repositoryId].includes(ownership.repositoryId))
        return false;
    const number = owner.lifetime === 'pull-request' ? String(owner.pullRequest) : undefined;
    const tag = (0,resources_ownership/* ownershipTagsOf */.mZ)(observed.kind, observed.model)['gha-pull-request'];
    return observed.name.endsWith(`-${(0,resources_owner/* nameTailOf */.hw)(owner)}`) || (tag !== undefined && tag === number);
}
function leftAlone(target, observed, owner) {
    return { ...target, action: 'keep', observed, isLeftAlone: true, why: whyLeftAlone(observed, owner) };
}
function whyLeftAlone(observed, owner) {
    const ownership = (0,resources_ownership/* readOwnership */.m9)(observed);
    const whose = owner.lifetime === 'run' ? 'run' : 'pull request';
    if ((0,resources_ownership/* isOwnedBy */.D0)(owner, ownership)) {
        return `it has this ${whose}'s ownership tags, but its name does not end as they say, so they may be copies`;
    }
    const tail = (0,resources_owner/* nameTailOf */.hw)(owner);
    const byHand = `If it is this ${whose}'s, delete it by hand`;
    switch (ownership.by) {
        case 'nobody':
            return `it has no ownership tags, so whose it is cannot be told. ${byHand}`;
        case 'permanent':
            if (ownership.repositoryId !== owner.repositoryId || !observed.name.endsWith(`-${tail}`))
                break;
            return `it has lost some of its ownership tags. ${byHand}`;
        case 'malformed':
            return `its ownership tags are incomplete or contradict each other. ${byHand}`;
        case 'pull-request':
        case 'run':
        case 'job':
    }
    return `its ownership tags are not those of this ${whose}`;
}
/** A permission also covers an undeclared resource by the name that it was once declared with. */
function policyFor(observed, policy) {
    if (observed === undefined)
        return policy;
    const name = (0,resources_ownership/* declaredNameOf */.bx)(observed);
    const isOverridden = name !== undefined && (0,plan_policy/* isAllowed */.Jr)(policy.overrideDeletionProtection, { kind: observed.kind, declaredName: name });
    return isOverridden ? { ...policy, overrideDeletionProtection: 'all' } : policy;
}

// EXTERNAL MODULE: ./src/resources/ownership-in-name.js
var ownership_in_name = __webpack_require__(9939);
// EXTERNAL MODULE: ./src/main/carry-out.js + 18 modules
var carry_out = __webpack_require__(6845);
;// CONCATENATED MODULE: ./src/main/teardown.js








/** Tears down a pull request or a run: deletes resources with its ownership tags; the scope decides about undeclared ones. */
async function tearDown(inputs, target, files, run) {
    const { state, reporter, signal } = run;
    const prepared = await (0,carry_out/* prepare */.iA)(inputs, target, files.workspace, run);
    const time = { clock: system/* SYSTEM_CLOCK */.V, deadline: prepared.deadline };
    const reading = await (0,read_all/* readAll */.y)(prepared.pinecone, time, (0,ownership_in_name/* ownerPrefix */.cn)(target.owner));
    run.found.reading = reading;
    const policy = (0,carry_out/* policyOf */.US)(prepared);
    const { named, aside } = await namedElsewhere(inputs, target, reading, run);
    const { plan, warnings, failure } = planTeardown(prepared.declared, reading, policy, target.scope, named);
    // Permissions may name found resources too, declared or not. A wrong name must not stop the other deletions.
    const mistakes = (0,permissions/* undeclaredNameIssues */.t5)(inputs, [...plan.changes, ...prepared.implied, ...prepared.leftOut]).map(({ message }) => message);
    const { notices, warnings: unasked } = (0,unread/* unaskedTexts */.m3)(reading, plan, aside);
    state.notices.push(...notices);
    state.warnings.push(...warnings, ...unasked, ...mistakes);
    state.plan = plan;
    reporter.plan(plan, inputs.dryRun);
    state.outcomes = await (0,carry_out/* carryOutPlan */.Ly)(plan, policy, prepared, run);
    // The outcomes are recorded, so a cancellation can now be the run's failure.
    signal.throwIfAborted();
    if (failure !== undefined)
        throw new errors/* ActionError */.l(failure);
}
/** Reads the resources that the comment names, if the reading of the project is incomplete. */
async function namedElsewhere(inputs, { scope }, reading, run) {
    const { unasked = [], unreadable } = reading;
    const { pullRequest: number } = run.state;
    if (scope !== 'everything' || number === undefined || unasked.length + unreadable.length === 0)
        return NOTHING_NAMED;
    const { readNamed } = await __webpack_require__.e(/* import() | comment */ 394).then(__webpack_require__.bind(__webpack_require__, 9144));
    return await readNamed(inputs, number, reading, run);
}
const NOTHING_NAMED = { named: [], aside: '' };


/***/ })

};
