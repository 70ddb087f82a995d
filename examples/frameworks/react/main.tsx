import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Eerst de onderdelen, dan de pagina: React geeft een document alleen door aan een onderdeel dat er al is.
import 'wijkraam/define';
import 'wijkraam/wijkraam.css';
import '../page.css';
import { Page } from './page';

const root = document.querySelector('#root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
