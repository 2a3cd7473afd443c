/** What is on the screen stays; nothing was kept yet. */
export const phoneFull = '手机存不下了。清一清微信的空间，再点一次。您填的还在。';
