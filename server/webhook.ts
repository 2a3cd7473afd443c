const mostMs = 5000;

const within = (ending?: AbortSignal): AbortSignal =>
  AbortSignal.any([AbortSignal.timeout(mostMs), ...(ending ? [ending] : [])]);

const isTaken = async (url: string, request: RequestInit): Promise<boolean> => {
  try {
    const response = await fetch(url, request);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
};

/** POSTs JSON; true when the other side took it (2xx). Never throws, and ends within seconds or with `ending`. */
export const tell = (url: string, message: object, ending?: AbortSignal): Promise<boolean> => {
  const headers = { 'content-type': 'application/json' };
  return isTaken(url, { method: 'POST', headers, body: JSON.stringify(message), signal: within(ending) });
};

/** GETs; true when the other side answered well. Never throws, and ends within seconds or with `ending`. */
export const reach = (url: string, ending?: AbortSignal): Promise<boolean> => isTaken(url, { signal: within(ending) });
