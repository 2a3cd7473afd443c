import { useEffect, useState } from 'react';
import { fetchLinks } from '../api/service.ts';
import { type CalendarLink, takesLink } from '../platform/calendar';
import { loginCode } from '../platform/login';
import { useRemote } from './remote.ts';

type Links = Readonly<Record<string, CalendarLink>>;

const none: Links = {};

async function ask(token: string): Promise<Links> {
  const code = await loginCode();
  const reply = code ? await fetchLinks(token, code) : null;
  if (!reply?.ok) return none;
  return Object.fromEntries(reply.value.links.map(({ benefitId, ...link }) => [benefitId, link]));
}

/**
 * The signed links of these benefits, asked for ahead of the tap, once the service is reached and knows the benefits
 * and this person. A later login voids them in WeChat: they are forgotten and asked for anew; until then the entry is
 * plain.
 */
export function useCalendarLinks(benefitIds: readonly string[]): Links {
  const { token, me, error } = useRemote();
  const reached = error === null;
  const [links, setLinks] = useState(none);
  const known = new Set(me?.elders.flatMap(({ benefits }) => benefits.map(({ id }) => id)));
  const wanted = benefitIds.filter((id) => known.has(id)).join();
  useEffect(() => {
    let ended = false;
    if (token && wanted && reached && takesLink()) void ask(token).then((found) => ended || setLinks(found));
    return () => {
      ended = true;
      setLinks(none);
    };
  }, [token, wanted, reached]);
  return links;
}
