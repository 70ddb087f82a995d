/* global vegaEmbed, gaugeSpec, nowSpec */

/**
 * Shows the same thing out of one document again and again, each time in a new element. Sent to the
 * page as text, so it stands by itself.
 *
 * @returns the milliseconds from the parsed document to each time that it showed: `first` with a
 * document that nobody has seen before, `further` with one that is in use already
 */
export async function showRepeatedly({ side, kind, address, attributes, firsts, furthers }) {
  const WARM_UP = 20;
  const text = await (await fetch(address)).text();

  // Far below the window, so that our comparison gives its text and leaves its chart for later.
  const place = document.createElement('div');
  place.style.marginTop = '10000px';
  document.body.append(place);

  const showOurs = (data) =>
    new Promise((resolve, reject) => {
      const name = kind === 'gauge' ? 'wijk-indicator-gauge' : 'wijk-comparison';
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.addEventListener('wijk-ready', resolve, { once: true });
      element.addEventListener('wijk-error', ({ message }) => reject(new Error(message)));
      element.data = data;
      place.append(element);
    });

  const showTheirs = (data) => {
    const element = document.createElement('div');
    place.append(element);
    const chosen = attributes.areas?.split(' ');
    const shown = chosen
      ? { ...data, observations: data.observations.filter(({ area }) => chosen.includes(area)) }
      : data;
    const spec = kind === 'gauge' ? gaugeSpec(shown, attributes) : nowSpec(shown, attributes);
    return vegaEmbed(element, spec, { actions: false });
  };

  const show = side === 'ours' ? showOurs : showTheirs;
  const timed = async (data) => {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const start = performance.now();
    const drawn = await show(data);
    const time = performance.now() - start;
    drawn.finalize?.();
    place.replaceChildren();
    return time;
  };
  const repeat = async (count, dataOf) => {
    const times = [];
    for (let done = 0; done < count; done += 1) times.push(await timed(dataOf()));
    return times;
  };

  const shared = JSON.parse(text);
  await repeat(WARM_UP, () => shared);
  return {
    further: await repeat(furthers, () => shared),
    first: await repeat(firsts, () => JSON.parse(text)),
  };
}
