// What several guides say in the same words.

/** The first step of nearly every guide: it may be done already. */
export const lookFirst = '先查上次是哪天认证的';
export const maybeDone = '可能已经自动认证了。查到新日子，就不用再办';
/** Where and when it was seen, of what only one account tells. */
export const notEverywhere = '各地入口不同，您那里可能没有';
export const untilItSaysSo = '看到「认证成功」再退出';
/** The last step of nearly every guide. */
export const lookAgain = '回去查一次认证记录';
export const doneIfToday = '记录里有今天的日子，才算办好';
/** Money that has stopped cannot be had back by one's own face. */
export const stoppedSign = '手机说「暂停待遇状态不允许资格认证」';
export const stoppedFix = '钱已经停了，不能再自己刷脸。照「钱停了怎么办」那一页办';
