/** What a link is to the family: an office's own, a place where offices write too, or anybody's. */
export type LinkKind = 'official' | 'known' | 'foreign';

/** WeChat articles, where offices write. Whose a bank's site is no material of ours says, so it is anybody's. */
const known: readonly string[] = ['mp.weixin.qq.com'];

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** Compared from the end of the host: `mp.weixin.qq.com.sbrz.top` is a foreign one. */
export const kindOfHost = (host: string): LinkKind => {
  if (isWithin(host, 'gov.cn')) return 'official';
  return known.some((domain) => isWithin(host, domain)) ? 'known' : 'foreign';
};

const endings = new Set(
  `com cn net org top cc xyz vip club site online shop work fun icu info ltd link live pro tech store space website app dev
  me tv io la co us uk hk tw mo jp kr ru tk ml ga cf gq pw ws biz mobi asia fit run ren wang xin group team ink cloud cool
  zone life world today news plus red pub host press sh ly gl im cyou cfd sbs bond lol gov edu bar art win bid loan date
  eu de fr center show love beauty 中国 公司 网络 网址 在线 集团 商城 网店 信息 我爱你`.split(/\s+/),
);

/** Does the last part of a bare name say that it is an address, not a version number or a file. */
export const isEnding = (part: string): boolean => endings.has(part);
