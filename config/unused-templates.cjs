/**
 * Taro writes some templates whether a page uses them or not: 18 KB of base.wxml. A component that is imported brings
 * its own back; `catchMove` does not, so whoever writes it takes 'catch-view' out of this list.
 */
module.exports = (taro) => {
  taro.modifyComponentConfig(({ componentConfig }) => {
    if (process.env.TARO_ENV !== 'weapp') return;
    for (const name of ['scroll-view', 'catch-view']) componentConfig.includes.delete(name);
  });
};
