const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const bitsOf = new Map([...alphabet].map((char, value) => [char, value]));

/** Four letters of six bits for three signed bytes; a mini-program has no atob. */
export const bytesOf = (written: string): Int8Array => {
  const bytes = new Int8Array(Math.floor((written.length * 3) / 4));
  for (let at = 0, byte = 0; at < written.length; at += 4) {
    let bits = 0;
    for (let letter = 0; letter < 4; letter++) bits = (bits << 6) | (bitsOf.get(written[at + letter] ?? 'A') ?? 0);
    bytes[byte++] = bits >> 16;
    bytes[byte++] = bits >> 8;
    bytes[byte++] = bits;
  }
  return bytes;
};

export const written = (bytes: Int8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const bits = ((bytes[at] ?? 0) & 255) * 65536 + ((bytes[at + 1] ?? 0) & 255) * 256 + ((bytes[at + 2] ?? 0) & 255);
    for (let shift = 18; shift >= 0; shift -= 6) text += alphabet[(bits >> shift) & 63];
  }
  return text;
};
