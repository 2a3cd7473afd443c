import type { IncomingHttpHeaders } from 'node:http';

/**
 * WeChat's name for who calls, as the cloud vouches for it; null: nobody vouches, and the request speaks for itself.
 */
export type OpenidTeller = (headers: IncomingHttpHeaders) => string | null;

const openidShape = /^[\w-]{1,64}$/;

/**
 * 微信云托管 writes `X-WX-*` into a call that came from the mini-program through it, and takes them off every other.
 * Anywhere else anybody can write them, so they are read by explicit setting alone, and then only where `X-WX-SOURCE`
 * is, which WeChat's documents name as the mark of such a call, and of our own mini-program.
 */
export const openidTeller = ({ cloudRun, appid }: { cloudRun: boolean; appid: string }): OpenidTeller =>
  cloudRun
    ? ({ 'x-wx-source': source, 'x-wx-appid': from, 'x-wx-openid': openid }) =>
        source && from === appid && typeof openid === 'string' && openidShape.test(openid) ? openid : null
    : () => null;
