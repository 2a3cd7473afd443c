export default definePageConfig({
  navigationBarTitleText: '谁办的',
  enablePageMeta: true,
  enableShareAppMessage: true,
});
