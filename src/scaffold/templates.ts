/** What the templates are filled with; ids and names as YAML writes them. */
export interface Parts {
  readonly year: number;
  readonly country: string;
  readonly name: string;
  readonly nameInFlow: string;
  readonly organisationId: string;
  readonly unit: { readonly id: string; readonly name: string } | undefined;
  /** The id of the unit whose plan it is. */
  readonly ownId: string;
  /** Its name as it is. */
  readonly owner: string;
  /** A text as a value of its own line. */
  readonly quote: (text: string) => string;
}

/** The files of a new folder that are in a language. */
export interface Templates {
  readonly config: (parts: Parts) => string;
  readonly organisation: (parts: Parts) => string;
  readonly plan: (parts: Parts) => string;
  /** @param plan the name of the plan's file */
  readonly readme: (parts: Parts, plan: string) => string;
}
