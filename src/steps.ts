// What the two entries start, bundled together: what both steps need is in dist/ once. Which step it is, the entry says: were
// it read from a state, a main step killed before it could write that would be done again, after everything else.

export { main } from './main/main.ts'
export { exit } from './report/runner.ts'

/** The post step, loaded only where there is one. */
export async function post(): Promise<void> {
  const { post: run } = await import(/* webpackChunkName: "post" */ './main/post.ts')
  await run()
}
