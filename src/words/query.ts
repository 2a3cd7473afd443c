/** A page's address with its values; what is undefined is left out. */
export function pageUrl(path: string, values: Record<string, string | undefined>): string {
  const query = Object.entries(values)
    .flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`${key}=${encodeURIComponent(value)}`]))
    .join('&');
  return query ? `${path}?${query}` : path;
}
