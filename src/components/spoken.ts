type Role = 'img' | 'heading' | 'status' | 'list' | 'listitem' | 'radiogroup' | 'group';

const key = process.env.TARO_ENV === 'h5' ? 'role' : 'aria-role';

/** What a screen reader hears: WXML knows aria-role, the browser knows role; the spoken name is the same. */
export const spoken = (role: Role, label?: string): Record<string, string> =>
  label === undefined ? { [key]: role } : { [key]: role, 'aria-label': label };

/** Landmarks are the browser's; WeChat has none. */
export const landmark = (role: 'main'): { role?: string } => (process.env.TARO_ENV === 'h5' ? { role } : {});
