export default definePageConfig({
  navigationBarTitleText: '这里不对？',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
