import type { Glossary } from '../glossary.js';

/** What hard words mean, in easy Dutch. */
export const nlGlossary: Glossary = {
  energyLabel:
    'Een letter die laat zien hoe zuinig een huis is met energie. A is zuinig, G is dat niet.',
  granted: 'Er is ja gezegd: dit geld komt er.',
  indicator: 'Een cijfer dat laat zien hoe het met iets gaat.',
  intervention: 'Iets wat gedaan wordt om een probleem kleiner te maken. Bijvoorbeeld een project.',
  jobSeeker: 'Iemand zonder werk die bij UWV staat ingeschreven om werk te vinden.',
  cofinancing: 'Geld dat iemand zelf meebetaalt, naast het geld van een ander.',
  corporation:
    'Een organisatie zonder winst die huizen verhuurt, vooral aan mensen met een laag inkomen.',
  dailyLiving: 'Gewone dingen van elke dag, zoals wassen, aankleden en eten.',
  decay: 'Rommel en vieze of kapotte dingen op straat.',
  earlyLeaver: 'Een jongere die stopt met school zonder diploma van havo, vwo of mbo niveau 2.',
  heatNetwork: 'Buizen onder de grond die warm water naar huizen brengen, om ze te verwarmen.',
  housingFund: 'Geld van het Rijk om huizen en buurten beter te maken.',
  informalCarer:
    'Iemand die zonder loon zorgt voor een ziek familielid of een zieke vriend of buur.',
  learningGap:
    'Een kind leert op school minder dan het zou kunnen. Vaak komt dat door de situatie thuis.',
  licence: 'Hierin staat wat u met de cijfers mag doen.',
  lineOfAction: 'Een deel van het programma, met plannen die bij elkaar horen.',
  livability: 'Hoe prettig het is om ergens te wonen.',
  lowIncome: 'Mensen of gezinnen met een heel laag inkomen.',
  makingGreener:
    'Zorgen dat bijvoorbeeld een huis minder energie gebruikt. Dat is beter voor het milieu.',
  margin: 'Zo veel kan het echte cijfer hoger of lager zijn.',
  noise: 'Last van lawaai, bijvoorbeeld van verkeer of buren.',
  percentagePoint: 'Het verschil tussen 20% en 25% is 5 procentpunt.',
  perception: 'Hoe mensen iets zelf zien of voelen.',
  prevention: 'Zorgen dat een probleem niet komt.',
  primaryEducation: 'School voor kinderen van 4 tot ongeveer 12 jaar, zoals de basisschool.',
  publicJob: 'Een baan met loon voor mensen met bijstand. Het werk is goed voor de wijk.',
  refugee: 'Een vluchteling die in Nederland mag wonen.',
  restructuring: 'Een buurt vernieuwen: huizen opknappen, slopen of nieuw bouwen.',
  runTime: 'De tijd van het begin tot het eind.',
  scaleScore: 'Eén cijfer dat gemaakt is van de antwoorden op een paar vragen.',
  socialMinimum: 'Het bedrag dat iemand volgens de wet minstens nodig heeft om van te leven.',
  specificGrant: 'Geld van het Rijk voor een gemeente of provincie, voor één doel.',
  startingQualification: 'Een diploma van havo, vwo of mbo niveau 2 of hoger.',
  startMeasurement:
    'De eerste meting, voordat een plan begint. Later kunt u zien of er iets is veranderd.',
  target: 'Het cijfer dat men later wil halen.',
  track: 'Een van de grote delen van het programma.',
  tranche: 'Een deel van het geld. De rest komt op een ander moment.',
  undermining:
    'Misdaad die ongemerkt de gewone wereld binnenkomt. Bijvoorbeeld een winkel met geld uit drugs.',
};
