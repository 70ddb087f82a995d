import { createApp } from 'vue';
// Eerst de onderdelen, dan de pagina: Vue geeft een document alleen door aan een onderdeel dat er al is.
import 'wijkraam/define';
import 'wijkraam/wijkraam.css';
import '../page.css';
import Page from './Page.vue';

createApp(Page).mount('#root');
