export default definePageConfig({
  navigationBarTitleText: '养老认证',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
