// Where the assistants' data plane answers: one host a region, as Pinecone has it.

/** The doors of the data plane, of which each region's assistants have one. */
export const ASSISTANT_DOORS = ['assistants-us', 'assistants-eu'] as const

/** Takes where each open door is, and a region; gives the host of its assistants, Pinecone's own without a door. */
export function assistantHost(hosts: ReadonlyMap<string, string>, region: string): string {
  if (region === 'eu') return hosts.get('assistants-eu') ?? 'https://prod-eu-data.ke.pinecone.io'
  return hosts.get('assistants-us') ?? 'https://prod-1-data.ke.pinecone.io'
}

/** Whether a request came in by a door of the assistants. */
export function isAssistantDoor(door: string): boolean {
  return ASSISTANT_DOORS.some((one) => one === door)
}
