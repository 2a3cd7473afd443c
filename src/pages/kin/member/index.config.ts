export default definePageConfig({
  navigationBarTitleText: '家里的人',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
