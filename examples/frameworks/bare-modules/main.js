import 'wijkraam/define';

const gauge = document.querySelector('wijk-indicator-gauge');
const status = document.querySelector('#status');

gauge.addEventListener('wijk-ready', () => {
  status.textContent = 'De cijfers staan op de pagina.';
});
gauge.addEventListener('wijk-error', ({ code }) => {
  status.textContent = `De cijfers zijn er niet (${code}).`;
});

const answer = await fetch('../../data/groningen-noord/gebiedsmonitor.json');
gauge.data = await answer.json();
