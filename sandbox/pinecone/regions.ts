// Where serverless indexes can be, and how their hosts are called there.
import { notFound } from './errors.ts'

// The clouds and regions of Pinecone's docs, "Cloud regions", with the environment that hosts there carry.
const ENVIRONMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  aws: {
    'us-east-1': 'aped-4627-b74a',
    'us-west-2': 'apw5-4e34-81fa',
    'eu-west-1': 'apu-57e2-42f6',
    'ap-southeast-1': 'apse-6f1c-9d20'
  },
  gcp: {
    'us-central1': 'gcp-us-central1-4a9f',
    'us-east1': 'gcp-us-east1-6d3b',
    'europe-west4': 'gcp-europe-west4-de1d'
  },
  azure: { eastus2: 'eastus2-5e25' }
}

/** Takes a cloud and region; gives the environment in its hosts, or the 404 of OpenAPI 2026-04, create_index. */
export function serverlessEnvironment(cloud: string, region: string): string {
  const regions = Object.hasOwn(ENVIRONMENTS, cloud) ? ENVIRONMENTS[cloud] : undefined
  const environment = regions && Object.hasOwn(regions, region) ? regions[region] : undefined
  if (environment === undefined) throw notFound(`Resource cloud: ${cloud} region: ${region} not found.`)
  return environment
}
