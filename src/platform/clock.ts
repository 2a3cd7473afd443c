/** The phone's clock, in milliseconds since 1970. The preview moves it; a phone does not. */
export const nowMs = (): number => Date.now();

/** Tells when the clock was moved by hand; never on a phone. Returns how to stop listening. */
export const onClockMoved =
  (_listener: () => void): (() => void) =>
  () => {};
