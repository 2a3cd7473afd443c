/** POSTs JSON; true when the other side took it (2xx). Never throws. */
export const tell = async (url: string, message: object): Promise<boolean> => {
  try {
    const headers = { 'content-type': 'application/json' };
    const signal = AbortSignal.timeout(5000);
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(message), signal });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};

/** GETs; true when the other side answered well. Never throws. */
export const reach = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};
