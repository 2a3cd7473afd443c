import type { Running } from './running-service.ts';

type Page = { status: number; text: string; headers: Headers };

/** What a browser does at the operator's page: keeps the cookie, sends forms, follows where it is told to go. */
export type OperatorBrowser = {
  open(path?: string): Promise<Page>;
  /** Sends a form; the token is that of the page that was opened last, unless given. */
  send(form: string, fields: Record<string, string>): Promise<Page>;
  logIn(secret: string): Promise<Page>;
  cookie(): string;
};

const pagePath = '/operator/page';

export const operatorBrowser = (
  { app }: Pick<Running, 'app'>,
  own: Record<string, string> = {},
  shared: { cookie: string } = { cookie: '' },
): OperatorBrowser => {
  let token = '';

  const ask = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const headers = { ...own, cookie: shared.cookie, ...init.headers };
    const response = await fetch(app.listeningOrigin + path, { ...init, headers, redirect: 'manual' });
    const set = response.headers.get('set-cookie');
    if (set !== null) shared.cookie = set.split(';')[0] ?? '';
    const to = response.headers.get('location');
    const text = await response.text();
    if (to !== null) return ask(to);
    token = /name="token" value="([\w-]+)"/.exec(text)?.[1] ?? token;
    return { status: response.status, text, headers: response.headers };
  };

  const send = (form: string, fields: Record<string, string>) =>
    ask(`${pagePath}/${form}`, { method: 'POST', body: new URLSearchParams({ token, ...fields }) });
  return {
    open: (path = pagePath) => ask(path),
    send,
    logIn: (secret) => send('login', { secret }),
    cookie: () => shared.cookie,
  };
};
