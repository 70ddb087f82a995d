/** What is only said on the printed sheet of a wijk. */
export interface WijkkrantPhrases {
  readonly say: {
    /** The headline; the place as in "in Selwerd". */
    readonly title: (place: string) => string;
    /** Of what larger area a figure or an intervention is. */
    readonly wider: (area: string) => string;
    /** How many figures there was no room for, and the names of the first of them. */
    readonly moreFigures: (count: number, names: string, onSite: boolean) => string;
    readonly moreInterventions: (count: number, names: string, onSite: boolean) => string;
    /** Of how many subjects nothing is known yet. */
    readonly unknownFigures: (count: number) => string;
    readonly vinkjesFilledIn: (filled: number, of: number) => string;
  };
  readonly words: {
    readonly intro: string;
    readonly figures: string;
    readonly noFigures: string;
    readonly done: string;
    readonly noInterventions: string;
    /** What stands before the address of the site. */
    readonly site: string;
    readonly contact: string;
    readonly sources: string;
  };
}
