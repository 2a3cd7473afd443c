import type { PropsWithChildren } from 'react';

export type TapProps = PropsWithChildren<{
  className: string;
  onTap: () => void;
  /** The spoken name, when the words inside are not enough. */
  label?: string;
  disabled?: boolean;
  /** Set: it opens and closes what follows it. */
  expanded?: boolean;
  /** Set: it is one of a radio group. */
  checked?: boolean;
  /** With `checked`: one of several that may be chosen together. */
  several?: boolean;
}>;
