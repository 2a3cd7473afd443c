import { useEffect } from 'react';
import { findElder, tellOpened } from '../../state/elders';

type Params = Readonly<Partial<Record<string, string>>>;

/** Who comes from a message says so once: the service counts, of no one by name, whether messages are opened. */
export function useOpened({ from, elder, benefit }: Params): void {
  useEffect(() => {
    const known = from === 'message' ? findElder(elder) : undefined;
    if (known?.benefits.some(({ id }) => id === benefit)) tellOpened(known.id, benefit ?? '');
  }, [from, elder, benefit]);
}
