/** 市辖区, and the levels that exist on paper only, say nothing to a family; a municipality says its name once. */
const silent = (part: string): boolean =>
  part === '全部' || part === '市辖区' || part === '县' || part.includes('直辖县级');

/** 福建省, 漳州市, 芗城区 → 福建省漳州市芗城区 */
export const joinedNames = (names: readonly string[]): string =>
  names.filter((part, at) => !silent(part) && part !== names[at - 1]).join('');
