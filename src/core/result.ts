/** How a resource ended: the output `result`. For a dry run, how it would end. */
export type Result =
  | 'created'
  | 'updated'
  | 'replaced'
  | 'unchanged'
  | 'deleted'
  | 'absent'
  | 'found'
  | 'failed'
  | 'refused'
  | 'not-attempted'
