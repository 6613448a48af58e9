import 'be-topup-guide/auto';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
