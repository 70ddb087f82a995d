import type { Declaration, Manifest, Module } from '@custom-elements-manifest/analyzer/index.js';

export type ElementDeclaration = Declaration & { tagName: string };

const isElement = (declaration: Declaration): declaration is ElementDeclaration =>
  declaration.tagName !== undefined;

/** The modules of a manifest with the elements alone: what they inherit stands in each of them. */
export const elementsOf = ({ modules }: Manifest): Module[] =>
  modules.flatMap((module) => {
    const declarations = module.declarations.filter(isElement);
    return declarations.length === 0 ? [] : [{ ...module, declarations }];
  });

/** The elements of a manifest. */
export const declarationsOf = (manifest: Manifest): ElementDeclaration[] =>
  elementsOf(manifest).flatMap(({ declarations }) => declarations.filter(isElement));
