// Lists in pages (REST docs, "Using pagination in the REST API").

const DEFAULT_PER_PAGE = 30
const MAX_PER_PAGE = 100

/** One page, and the `Link` header that leads on; none where there is but one page. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly headers: Readonly<Record<string, string>>
}

/** Takes the whole list, the query, and the list's own address; gives the page that was asked for. */
export function pageOf<T>(all: readonly T[], query: URLSearchParams, url: string): Page<T> {
  const perPage = Math.min(positive(query.get('per_page')) ?? DEFAULT_PER_PAGE, MAX_PER_PAGE)
  const page = positive(query.get('page')) ?? 1
  const last = Math.max(1, Math.ceil(all.length / perPage))
  const items = all.slice((page - 1) * perPage, page * perPage)
  const link = linksTo(page, last)
    .map(([number, rel]) => `<${url}?${withPage(query, number)}>; rel="${rel}"`)
    .join(', ')
  return { items, headers: link === '' ? {} : { link } }
}

function positive(text: string | null): number | undefined {
  const number = Number(text)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

function linksTo(page: number, last: number): [number: number, rel: string][] {
  const back: [number, string][] = page > 1 ? [[Math.min(page - 1, last), 'prev']] : []
  const on: [number, string][] = page < last ? [[page + 1, 'next']] : []
  const ends: [number, string][] = page < last ? [[last, 'last']] : []
  return [...back, ...on, ...ends, ...(page > 1 ? [[1, 'first'] as [number, string]] : [])]
}

function withPage(query: URLSearchParams, page: number): string {
  const params = new URLSearchParams(query)
  params.set('page', String(page))
  return params.toString()
}
