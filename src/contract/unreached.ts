/** What the phone says itself, where no answer of the service's came or counts. */
export const unreached = {
  offline: '没连上网。您填的还在，连上再点一次。',
  'no-service': '这里还没有接上提醒服务。先用手机日历记着。',
  unreadable: '提醒服务答得不对。您填的还在，过会儿再试。',
  'no-login': '微信没让登录。看步骤不受影响，提醒要等登录上。',
  overtaken: '刚才删掉了，不再往提醒服务送。',
  'no-secret': '这部手机还做不了邀请卡。先更新一下微信，再点一次。',
  'not-erased': '微信没让登录，一样也没删。过会儿再点一次。',
  unsure: '没等到回话，不知道删没删。手机上的还在，再点一次。',
} as const satisfies Record<string, string>;

export type UnreachedCode = keyof typeof unreached;
