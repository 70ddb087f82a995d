import { useEffect, useState } from 'react';
import type {} from 'wijkraam/jsx';

const DATA = '../../data/groningen-noord';

function useDocument(name: string): unknown {
  const [document, setDocument] = useState<unknown>();
  useEffect(() => {
    const stop = new AbortController();
    fetch(`${DATA}/${name}.json`, { signal: stop.signal })
      .then((answer) => answer.json())
      .then(setDocument, () => undefined);
    return () => stop.abort();
  }, [name]);
  return document;
}

export function Page() {
  const gebiedsmonitor = useDocument('gebiedsmonitor');
  const interventiemonitor = useDocument('interventiemonitor');
  const [indicator, setIndicator] = useState('ervaren-onveiligheidsgevoelens');
  const [status, setStatus] = useState('De cijfers worden geladen.');
  const [answered, setAnswered] = useState(0);

  return (
    <main>
      <h1>Wijkraam in React</h1>
      <label>
        Cijfer{' '}
        <select value={indicator} onChange={(event) => setIndicator(event.target.value)}>
          <option value="ervaren-onveiligheidsgevoelens">Onveiligheid</option>
          <option value="ervaren-eenzaamheid">Eenzaamheid</option>
        </select>
      </label>
      <wijk-indicator-gauge
        data={gebiedsmonitor}
        indicator={indicator}
        area="groningen-noord"
        headingLevel={2}
        onwijk-ready={() => setStatus('De cijfers staan op de pagina.')}
        onwijk-error={({ code }) => setStatus(`De cijfers zijn er niet (${code}).`)}
      >
        <p>In Groningen-Noord voelt 28% van de bewoners zich wel eens onveilig (2022).</p>
      </wijk-indicator-gauge>
      <p role="status">{status}</p>
      <wijk-seven-vinkjes
        data={interventiemonitor}
        intervention="stratenaanpak"
        mode="fill"
        headingLevel={2}
        onwijk-change={({ answers }) => setAnswered(Object.keys(answers).length)}
      />
      <p id="answered">{answered} van de 7 vragen beantwoord.</p>
    </main>
  );
}
