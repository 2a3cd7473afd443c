import { useEffect } from 'react';
import { findElder, tellOpened } from '../../state/elders.ts';

type Params = Readonly<Partial<Record<string, string>>>;

/** Who comes from a message says so once: the service counts, of no one by name, whether messages are opened. */
export function useOpened({ from, elder, benefit }: Params): void {
  useEffect(() => {
    const known = from === 'message' ? findElder(elder) : undefined;
    const told = known?.benefits.find(({ id }) => id === benefit);
    if (known && told) tellOpened(known.id, told.id);
  }, [from, elder, benefit]);
}
