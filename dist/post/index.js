// GitHub runs this at the end of every job. Only a main step that made something for its job has kept a state for it, and
// without one nothing is loaded.
if (Object.keys(process.env).some((name) => name.startsWith('STATE_'))) {
    const { post } = await import("../steps/index.js");
    await post();
}
export {};
