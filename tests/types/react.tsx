import type {} from 'wijkraam/jsx';
import type { WijkIndicatorGauge } from 'wijkraam/indicator-gauge';
import { useRef } from 'react';

/** What a page in React may write. */
export function Allowed({ monitor }: { monitor: object }) {
  const gauge = useRef<WijkIndicatorGauge>(null);
  return (
    <main lang="nl">
      <wijk-indicator-gauge
        ref={gauge}
        id="onveilig"
        class="wijkraam-room-30"
        src="/monitor.json"
        data={monitor}
        indicator="ervaren-onveiligheidsgevoelens"
        area={undefined}
        level="a2"
        heading-level="2"
        onwijk-ready={({ type }) => type.trim()}
        onwijk-error={({ code, message, path }) => [code, message.trim(), path?.trim()]}
      >
        <p>In Groningen-Noord voelt 28% van de bewoners zich wel eens onveilig.</p>
      </wijk-indicator-gauge>
      <wijk-comparison data={monitor} areas={['selwerd', 'paddepoel']} headingLevel={3} />
      <wijk-comparison data={monitor} areas="selwerd paddepoel" heading-level={3} />
      <wijk-funding-breakdown data={monitor} className="geld" />
      <wijk-intervention-card
        data={monitor}
        progressData={monitor}
        onwijk-select={(event) => {
          event.preventDefault();
          return event.url.trim();
        }}
      />
      <wijk-seven-vinkjes
        mode="fill"
        name="vinkjes"
        answers={{ bewoners: 'yes' }}
        onwijk-change={({ answers }) => Object.keys(answers)}
      />
    </main>
  );
}

/** What it may not. */
export const refused = [
  // @ts-expect-error the gauge shows one area
  <wijk-indicator-gauge key="areas" areas="selwerd" />,
  // @ts-expect-error an indicator is an id
  <wijk-indicator-gauge key="indicator" indicator={3} />,
  // @ts-expect-error there are two levels
  <wijk-comparison key="level" level="b1" />,
  // @ts-expect-error there are six levels of heading
  <wijk-comparison key="headingLevel" headingLevel={7} />,
  // @ts-expect-error there are six levels of heading
  <wijk-comparison key="heading-level" heading-level="7" />,
  // @ts-expect-error an answer is one of the contract
  <wijk-seven-vinkjes key="answers" answers={{ bewoners: 'ja' }} />,
  // @ts-expect-error where a widget is cannot be set
  <wijk-seven-vinkjes key="state" state="ready" />,
  // @ts-expect-error the event of an error has no answers
  <wijk-seven-vinkjes key="error" onwijk-error={({ answers }) => void answers} />,
  // @ts-expect-error there is no such element
  <wijk-map key="map" />,
];
