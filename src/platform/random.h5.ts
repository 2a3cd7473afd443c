export const randomBytes = async (length: number): Promise<Uint8Array | null> =>
  crypto.getRandomValues(new Uint8Array(length));
