type Branch = Record<string, unknown>;

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** What setData does with a key such as `root.cn.[0].cl`: walks there, making what is missing, and puts the value. */
export function putAt(data: Branch, path: string, value: unknown): void {
  const keys = path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .filter((key) => key !== '');
  const last = keys.pop();
  if (last === undefined) return;
  let at: Branch = data;
  for (const [index, key] of keys.entries()) {
    const next = at[key];
    if (isBranch(next)) {
      at = next;
      continue;
    }
    const following = keys[index + 1] ?? last;
    const made: Branch | unknown[] = /^\d+$/.test(following) ? [] : {};
    at[key] = made;
    at = made as Branch;
  }
  at[last] = value;
}
