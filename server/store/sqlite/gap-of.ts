/** What begins each kind of page of a table or an index: inner ones have four bytes more than leaves. */
const headers = new Map([
  [2, 12],
  [5, 12],
  [10, 8],
  [13, 8],
]);

const fileHeader = 100;

/**
 * From where to where nothing is allocated in a page of a table or an index
 * (https://sqlite.org/fileformat.html#b_tree_pages): what lies there is of rows that went to another page, and means
 * nothing to SQLite. null: there is no such place.
 */
export const gapOf = (page: Buffer, isFirst: boolean): { from: number; to: number } | null => {
  const at = isFirst ? fileHeader : 0;
  const header = headers.get(page.readUInt8(at));
  if (header === undefined) return null;
  const from = at + header + 2 * page.readUInt16BE(at + 3);
  const to = page.readUInt16BE(at + 5) || 65_536;
  return from < to && to <= page.length ? { from, to } : null;
};
