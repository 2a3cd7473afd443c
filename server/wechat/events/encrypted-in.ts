const inJson = '"Encrypt"';
const inXml = '<Encrypt>';

/** Its text as it stands there, in quotes and perhaps escaped; nothing that JSON would not take as one text. */
const jsonText = /\s*:\s*("(?!")[^"\\]*(?:\\.[^"\\]*)*")/y;
const xmlText = /\s*(?:<!\[CDATA\[)?([A-Za-z0-9+/=]+)/y;

const after = (body: string, name: string, pattern: RegExp): string | null => {
  const at = body.lastIndexOf(name); // in 兼容模式 what somebody wrote may stand before it
  if (at < 0) return null;
  pattern.lastIndex = at + name.length;
  return pattern.exec(body)?.[1] ?? null;
};

const unquoted = (text: string | null): string | null => {
  try {
    return text === null ? null : String(JSON.parse(text));
  } catch {
    return null;
  }
};

/**
 * What a push holds encrypted, in JSON or XML; null: nothing. It is found, not parsed: anybody may send 128 KB, which
 * as XML take a hundred times as long, and all that is believed is what the signature is of.
 */
export const encryptedIn = (body: string): string | null =>
  body.trimStart().startsWith('<') ? after(body, inXml, xmlText) : unquoted(after(body, inJson, jsonText));
