/** `asked` settles with the exit code, and `signal` ends a build under way. */
type StopRequested = { asked: Promise<number>; signal: AbortSignal; ask(code: number): void };

/** Ctrl-C, the end of a test that started the preview and holds a channel to it, or the service beyond help. */
export function stopRequested(): StopRequested {
  const stop = new AbortController();
  const asked = new Promise<number>((done) => {
    stop.signal.addEventListener('abort', () => done(Number(stop.signal.reason)));
  });
  const ask = (code: number): void => stop.abort(code);
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => ask(0));
  process.on('disconnect', () => ask(0));
  return { asked, signal: stop.signal, ask };
}
