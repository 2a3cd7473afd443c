let line: Promise<unknown> = Promise.resolve();

/** One conversation with the service after the other: an older answer must not come after a newer one. */
export function inTurn<T>(conversation: () => Promise<T>): Promise<T> {
  const done = line.then(conversation);
  line = done.catch(() => undefined);
  return done;
}

/** Until nothing is being said any more. */
export async function allSaid(): Promise<void> {
  const last = line;
  await last;
  if (line !== last) await allSaid();
}
