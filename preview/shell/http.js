async function read(response) {
  const text = await response.text();
  const body = text === '' ? null : JSON.parse(text);
  if (!response.ok) throw new Error(body?.error?.sentence ?? `HTTP ${response.status}`);
  return body;
}

export const getJson = async (path, headers = {}) => read(await fetch(path, { headers }));

export const postJson = async (path, body) =>
  read(
    await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  );
